// The visibility table of handbook §4.4, compartment by compartment.

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
  // Of whoever takes part in a commission: what else they see stands with the conferences.
  + [Role.chair, .secretary, .member, .facilitator].flatMap {
    grants(
      $0, .flagged, "handbook §4.4 relevant risk facts, conclusions relevant to safety",
      ["case.readAccused", "case.readHealth", "case.readPolice"])
  }
