// The rows of the reading log: `security.md` §4.9, §5.

let accessGrants: [Grant] =
  grants(
    .dataProtectionOfficer, .instance, "GDPR 15, 39; security §4.9",
    ["access.read", "access.exportSubject"])
  + [Role.dataProtectionOfficer, .auditor, .administrator, .operator].flatMap {
    grants($0, .instance, "GDPR 30, LOPDGDD 31 public inventory", ["access.readRegister"])
  }
  + grants(.auditor, .instance, "security §5 pseudonymous", ["access.readPseudonymous"])
  + grants(.member, .own, "security §5 own reads", ["access.readOwn"])
  + grants(
    .clock, .instance, "design §5 anchored in the log",
    ["instance.anchorAccess", "instance.deleteAccess"])
  + grants(.clock, .instance, "features §2 figures that recompute", ["instance.commitViews"])
  + grants(.operator, .instance, "features §2 figures that recompute", ["instance.commitViews"])
