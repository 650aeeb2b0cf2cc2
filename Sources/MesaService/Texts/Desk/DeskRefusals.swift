extension RefusalTexts {
  static let deskRows: [Row] = []
}
