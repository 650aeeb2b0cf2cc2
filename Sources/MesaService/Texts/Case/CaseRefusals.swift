extension RefusalTexts {
  static let caseRows: [Row] = []
}
