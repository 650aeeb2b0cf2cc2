extension RefusalTexts {
  static let retentionRows: [Row] = []
}
