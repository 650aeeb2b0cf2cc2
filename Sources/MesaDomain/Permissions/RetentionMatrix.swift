/// Who decides on how long data of cases stay: `security.md` §5 (erasure, hold), handbook §5.3.
let retentionGrants: [Grant] =
  grants(
    .dataProtectionOfficer, .instance, "security §5 erasure, hold; GDPR 39",
    [
      "retention.hold", "retention.releaseHold", "retention.restrict", "retention.lift",
      "retention.block", "retention.unblock", "retention.proposeErasure",
      "retention.withdrawErasure", "retention.confirmErasure", "retention.read",
    ])
  + grants(
    .administrator, .instance, "security §5 second person confirms",
    ["retention.confirmErasure"])
  + grants(.auditor, .instance, "handbook §4.4 metadata", ["retention.read"])
  + grants(
    .clock, .instance, "profile retention",
    ["retention.block", "retention.fallDue"])
