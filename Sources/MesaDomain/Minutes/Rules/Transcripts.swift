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

  /// R35: the text is handed over at once, or within the term that the chair set, or else the
  /// organ's own from the session's end; that moment included.
  ///
  /// - Returns: the organ's term, where it is the one that counts.
  /// - Throws: `minutes.transcriptLate`, `calendar.missing`.
  /// - Source: Ley 40/2015 art. 19.5, where adopted; profile `transcriptTerm` [?].
  static func transcriptInTime(
    _ transcript: Transcript, _ state: Meeting.State, _ context: Context
  ) throws(Refusal) -> Deadline? {
    var deadline: Deadline?
    if transcript.request.until == nil {
      deadline = try context.transcriptDeadline(state)
    }
    let last = transcript.request.until ?? deadline?.at ?? state.closedAt
    if let last, context.effective > last {
      throw Refusal(
        "minutes.transcriptLate", rule: "R35", ["until": .word(last.description)],
        field: "/effective")
    }
    return deadline
  }
}

extension Context {
  /// The end of the organ's term for transcripts; nil while the session is held, or without a term.
  func transcriptDeadline(_ state: Meeting.State) throws(Refusal) -> Deadline? {
    let (mesa, rules) = try rules(of: state)
    guard let term = rules.transcriptTerm, let closedAt = state.closedAt else { return nil }
    return try deadline(term, from: closedAt, mesa: mesa, lastDay: .movesToWorkingDay)
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
