import Canonical

extension Minutes {
  /// R35: a member may ask for the full transcript of what was said for the seat, where the
  /// organ's rules have it and no recording goes with the minutes.
  ///
  /// - Throws: `rule.notAdopted`, `minutes.transcriptNotNeeded`.
  /// - Source: Ley 40/2015 art. 19.5, where adopted.
  static func transcriptAllowed(
    _ state: Meeting.State, _ rules: Profile.Organ
  ) throws(Refusal) {
    try rules.requires("R35")
    guard !state.minutes.supplements.recordings.contains(where: { $0.file.kind != .document })
    else { throw Refusal("minutes.transcriptNotNeeded", rule: "R35") }
  }

  /// R35: the text is handed over at once, or within the term that the chair set; that moment
  /// included.
  ///
  /// - Throws: `minutes.transcriptLate`.
  /// - Source: Ley 40/2015 art. 19.5, where adopted.
  static func transcriptInTime(
    _ transcript: Transcript, closedAt: Instant?, _ moment: Instant
  ) throws(Refusal) {
    guard let last = transcript.request.until ?? closedAt, moment > last else { return }
    throw Refusal(
      "minutes.transcriptLate", rule: "R35", ["until": .word(last.description)],
      field: "/effective")
  }
}

extension Profile.Organ {
  /// A rule of kind A binds, and gives rights, only where the organ's own rules took it over.
  ///
  /// - Throws: `rule.notAdopted`.
  /// - Source: Ley 40/2015 final provision 14.2.a; handbook §3, head.
  func requires(_ rule: String) throws(Refusal) {
    guard adopts(rule) else {
      throw Refusal("rule.notAdopted", rule: rule, ["rule": .word(rule)])
    }
  }
}
