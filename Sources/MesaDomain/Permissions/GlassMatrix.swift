// Break-glass and what an office opens with a reason: handbook §4.4, `security.md` §4.8, §5.

let glassGrants: [Grant] =
  grants(.caseworker, .ownDesk, "security §4.8 break-glass", ["case.breakGlass"])
  + grants(
    .auditor, .instance, "handbook §4.4 break-glass, two persons",
    ["case.breakGlass", "case.confirmGlass"])
  + grants(
    .dataProtectionOfficer, .instance, "security §5 with reason, logged",
    ["case.breakGlass", "case.confirmGlass"])
  + grants(
    .dataProtectionOfficer, .instance, "security §4.8 review within 3 working days",
    ["case.reviewBreakGlass", "glass.read"])
  + grants(
    .dataProtectionOfficer, .instance, "security §4.4 distinct cases opened",
    ["glass.releasePace"])
  + grants(.clock, .instance, "security §4.4 distinct cases opened", ["glass.exceedPace"])
  + grants(.member, .own, "GDPR 15 access", ["glass.read"])
  + grants(.clock, .instance, "security §4.8 overdue reviews", ["glass.becomeOverdue"])
  + [
    // Whoever helps in an emergency: all but what police and courts hold, which they share
    // themselves, each time for a concrete reason (LO 7/2021 art. 7).
    Grant(.caseworker, "case.readHeader", .glass, emergency),
    Grant(.caseworker, "case.readIdentity", .glassIdentity, emergency),
    Grant(.caseworker, "case.readLocation", .glassLocation, emergency),
    Grant(.caseworker, "case.readHealth", .glassHealth, emergency),
    Grant(.caseworker, "case.readAccused", .glassAccused, emergency),
    Grant(.caseworker, "case.readNarrative", .glassNarrative, emergency),
    // The auditor proves who it was that was asked about, never what was said.
    Grant(
      .auditor, "case.readIdentity", .glassIdentity, "handbook §4.4 break-glass, two persons"),
    // The officer answers for the data; where she lives is nobody's to know for that.
    Grant(
      .dataProtectionOfficer, "case.readIdentity", .glassIdentity, "security §5, two persons"),
    Grant(.dataProtectionOfficer, "case.readHealth", .glassHealth, officer),
    Grant(.dataProtectionOfficer, "case.readPolice", .glassPolice, officer),
    Grant(.dataProtectionOfficer, "case.readAccused", .glassAccused, officer),
    Grant(.dataProtectionOfficer, "case.readNarrative", .glassNarrative, officer),
  ]

private let emergency = "security §4.8 break-glass"
private let officer = "security §5 with reason, logged"
