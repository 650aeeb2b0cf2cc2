extension RefusalTexts {
  static let carePlanRows: [Row] = []
}
