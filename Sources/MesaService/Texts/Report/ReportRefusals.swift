extension RefusalTexts {
  /// Reports, and that they were told.
  static let reportRows: [Row] = [
    row("report.approverUnfit", "person")
  ]
}
