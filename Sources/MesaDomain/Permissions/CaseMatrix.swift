// The rows of casework: handbook §4.4, `security.md` §5.

let deskGrants: [Grant] =
  grants(.member, .ownAgency, "handbook §4.6 addressed to a desk", ["desk.join", "desk.leave"])
  + grants(.facilitator, .ownMesa, "security §5", ["desk.join", "desk.leave", "desk.read"])
  + grants(.administrator, .instance, "security §5 accounts", ["desk.join", "desk.leave"])
  + grants(.operator, .instance, "design §5 set-up", ["desk.join", "desk.leave"])
  + grants(.caseworker, .ownDesk, "handbook §4.6", ["case.open", "desk.read", "record.late"])
  + grants(.member, .ownAgency, "handbook §4.6", ["desk.read"])

let caseGrants: [Grant] =
  grants(
    .caseworker, .caseTeam, "handbook §4.4 case team",
    [
      "case.readHeader", "case.readIdentity", "case.readLocation", "case.readAccused",
      "case.readNarrative", "referral.draft", "record.late",
    ])
  + grants(
    .caseworker, .caseAddressee, "handbook §4.4 minimum needed",
    ["case.readHeader", "case.readIdentity"])
  + grants(
    .caseworker, .producer, "handbook §4.4 producing agency only",
    ["case.readHealth", "case.readPolice"])
  + grants(.caseworker, .sharedWith, "handbook §4.4 as shared", ["case.readPolice"])
  + grants(.auditor, .instance, "handbook §4.4 pseudonym only", ["case.readHeader"])
  + grants(.dataProtectionOfficer, .instance, "GDPR 39", ["case.readHeader"])
