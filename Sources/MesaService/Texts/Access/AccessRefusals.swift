extension RefusalTexts {
  static let accessRows: [Row] = []
}
