extension RefusalTexts {
  /// Figures of casework.
  static let inboxRows: [Row] = [row("counts.periodNotOver", "from period")]
}
