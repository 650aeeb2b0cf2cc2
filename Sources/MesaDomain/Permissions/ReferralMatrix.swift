// The rows of referrals: handbook §4.6.

let referralGrants: [Grant] =
  grants(
    .caseworker, .origin, "handbook §4.6 origin",
    ["referral.read", "referral.readContent", "referral.send", "record.late"])
  + grants(
    .caseworker, .destination, "handbook §4.6 destination",
    [
      "referral.read", "referral.acknowledge", "referral.accept", "record.late",
    ])
  + grants(
    .caseworker, .caseAddressee, "handbook §4.6 destination, taken in hand",
    ["referral.readContent"])
  + grants(.facilitator, .escalated, "handbook §4.6 escalation", ["referral.read"])
  + grants(.chair, .escalated, "handbook §4.6 escalation", ["referral.read"])
  + grants(.auditor, .instance, "handbook §4.4 metadata", ["referral.read"])
  + grants(.dataProtectionOfficer, .instance, "GDPR 39", ["referral.read"])
