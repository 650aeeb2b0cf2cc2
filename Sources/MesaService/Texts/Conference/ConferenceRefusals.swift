extension RefusalTexts {
  static let conferenceRows: [Row] = []
}
