extension RefusalTexts {
  static let referralRows: [Row] = []
}
