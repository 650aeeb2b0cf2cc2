extension RefusalTexts {
  /// Signing in, and what is needed for it.
  static let accountRows: [Row] = [
    row("account.wrong"),
    row("account.codeWrong"),
    row("account.challengeEnded"),
    row("account.sessionEnded"),
    row("account.throttled", "seconds"),
    row("account.busy", "seconds"),
    row("account.linkInvalid"),
    row("account.exists"),
    row("account.loginTaken"),
    row("account.unknown"),
    row("account.passphraseShort", "minimum"),
    row("account.passphraseLong", "maximum"),
    row("account.passphraseKnown"),
  ]
}
