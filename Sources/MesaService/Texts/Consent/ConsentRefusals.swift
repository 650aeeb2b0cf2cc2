extension RefusalTexts {
  static let consentRows: [Row] = []
}
