extension RefusalTexts {
  /// Questions about the past.
  static let pastRows: [Row] = [
    row("past.beyondLog", "position size"),
    row("past.beforeLog", "first"),
    row("past.readOnly"),
    row("past.twoMoments"),
    row("past.order"),
  ]
}
