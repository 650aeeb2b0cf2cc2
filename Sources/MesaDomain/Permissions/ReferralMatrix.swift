// The rows of referrals: who of handbook §4.6 may take which step.

let referralGrants: [Grant] =
  grants(
    .caseworker, .origin, "handbook §4.6 origin",
    [
      "referral.read", "referral.readContent", "referral.amend", "referral.discard",
      "referral.send", "referral.supplyInfo", "referral.supplyMissing",
      "referral.closeUnsuccessful", "referral.withdraw", "referral.takeBack",
      "referral.proposeTransfer", "referral.acceptTransfer", "referral.declineTransfer",
      "record.late",
    ])
  + grants(
    .caseworker, .destination, "handbook §4.6 destination",
    [
      "referral.read", "referral.acknowledge", "referral.requestInfo", "referral.accept",
      "referral.reject", "referral.startService", "referral.reportProgress",
      "referral.complete", "referral.closeUnsuccessful", "referral.revoke",
      "referral.proposeTransfer", "referral.acceptTransfer", "referral.declineTransfer",
      "record.late",
    ])
  + grants(
    .caseworker, .caseAddressee, "handbook §4.6 destination, taken in hand",
    ["referral.readContent"])
  + grants(
    .caseworker, .onPaper, "handbook §4.6 agencies without account",
    [
      "referral.acknowledge", "referral.accept", "referral.reject", "referral.startService",
      "referral.reportProgress", "referral.complete",
    ])
  + grants(
    .facilitator, .onPaper, "handbook §4.6 agencies without account",
    ["referral.acknowledge", "referral.accept", "referral.reject"])
  + grants(.caseworker, .ownDesk, "handbook §4.1 emergency", ["referral.logEmergency"])
  + grants(.facilitator, .ownMesa, "handbook §4.6", ["referral.escalate", "referral.reopen"])
  + grants(.clock, .instance, "handbook §4.6 escalation", ["referral.escalate"])
  + grants(.facilitator, .escalated, "handbook §4.6 escalation", ["referral.read"])
  + grants(.chair, .escalated, "handbook §4.6 escalation", ["referral.read"])
  + grants(.caseworker, .escalated, "handbook §4.6 escalation to the police", ["referral.read"])
  + grants(.auditor, .instance, "handbook §4.4 metadata", ["referral.read"])
  + grants(.dataProtectionOfficer, .instance, "GDPR 39", ["referral.read"])
