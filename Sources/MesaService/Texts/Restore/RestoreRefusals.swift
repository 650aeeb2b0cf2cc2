extension RefusalTexts {
  /// Restores with loss, and who answers for them.
  static let restoreRows: [Row] = [
    row("restore.unacknowledged", "position known"),
    row("restore.nothingLost"),
    row("restore.epochNotRaised", "epoch current"),
  ]
}
