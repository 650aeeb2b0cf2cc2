extension RefusalTexts {
  /// A service elsewhere, and how one signs in there.
  static let remoteRows: [Row] = [
    row("question.malformed", "question"),
    row("remote.address"),
    row("remote.notEncrypted"),
    row("remote.authorities", "path"),
    row("remote.unreachable", "server"),
    row("remote.unreadable", "server"),
    row("remote.localOnly"),
    row("remote.noToken", "server"),
    row("remote.profileUnknown", "name"),
    row("remote.profileName"),
    row("remote.profileOpen", "path"),
    row("remote.tokenMissing"),
  ]
}
