extension RefusalTexts {
  /// Recording who reads, and what the reading log claims.
  static let accessRows: [Row] = [
    row("access.unrecorded", "reason"),
    row("access.writerElsewhere"),
  ]
}
