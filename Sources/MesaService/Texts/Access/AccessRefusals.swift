extension RefusalTexts {
  /// Recording who reads, and what the log knows of the readings.
  static let accessRows: [Row] = [
    row("access.unrecorded", "reason"),
    row("access.writerElsewhere"),
    row("access.tooManyCases", "hour day"),
    row("access.missing", "month"),
    row("access.notDeleted", "month"),
    row("access.damaged", "month position what"),
    row("access.anchorContradicts", "month anchored found"),
    row("access.monthDeleted", "month"),
    row("access.termNotOver", "month until"),
  ]
}
