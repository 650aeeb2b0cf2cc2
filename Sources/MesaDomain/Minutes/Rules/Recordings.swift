import Canonical

extension Minutes {
  /// R41: with a recording and the secretary's certificate of it, the main points of the
  /// deliberation may be left to the recording; with a recording alone they may not.
  ///
  /// - Returns: whether the recording stands in for the texts.
  /// - Throws: `minutes.deliberationMissing` where there is a recording that nobody certified.
  /// - Source: Ley 40/2015 art. 18.1, basic law.
  static func deliberationInRecording(
    _ state: Meeting.State, missing items: [Int]
  ) throws(Refusal) -> Bool {
    let supplements = state.minutes.supplements
    guard supplements.recordings.contains(where: { $0.file.kind != .document }) else {
      return false
    }
    guard supplements.isRecorded else {
      throw Refusal(
        "minutes.deliberationMissing", rule: "R41", ["items": .words(items.map(String.init))])
    }
    return true
  }

  /// R44: sessions are recorded where the organ's rules allow it; by default never where cases are
  /// treated.
  ///
  /// - Throws: `recording.notAllowed`.
  /// - Source: Ley 40/2015 art. 18.2, basic law; profile `recordingAllowed` [?].
  static func recordingAllowed(_ kind: MediaKind, _ rules: Profile.Organ) throws(Refusal) {
    guard kind == .document || rules.recordingAllowed else {
      throw Refusal(
        "recording.notAllowed", rule: "R44", ["organ": .word(rules.kind)], field: "/data/kind")
    }
  }

  /// R44: the file is the one that was attached: its hash is known, and its length the same.
  ///
  /// - Parameter bytes: nil where only the hash is at hand.
  /// - Throws: `recording.integrityFailed`.
  /// - Source: Ley 40/2015 art. 18.2, basic law.
  @discardableResult
  public static func integrity(
    of sha256: String, bytes: Int?, _ state: Meeting.State
  ) throws(Refusal) -> Recording {
    let supplements = state.minutes.supplements
    guard let found = supplements.recording(sha256), bytes.map({ $0 == found.file.bytes }) != false
    else {
      throw Refusal(
        "recording.integrityFailed", rule: "R44",
        ["recordings": .number(supplements.recordings.count)], field: "/data/sha256")
    }
    return found
  }

  /// R44: recordings are at the disposal of the members, and who turns to them is recorded.
  ///
  /// - Returns: what the reading log keeps of it.
  /// - Throws: as `Context.authorize` of `recording.read`.
  /// - Source: Ley 40/2015 art. 18.2, basic law; handbook R44, access log.
  public static func atDisposal(
    of meeting: MeetingID, _ context: Context
  ) throws(Refusal) -> AccessRecord {
    let place = context.place(of: meeting)
    let grant = try context.authorize("recording.read", at: place)
    return AccessRecord(
      .meeting(meeting), for: .session, right: Standing(grant.role, grant.scope),
      agency: context.seatAgency(at: place), compartments: [.recordings])
  }

  /// Whether the text is a SHA-256 in hex, lower case.
  static func isSHA256(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }
}

extension Context {
  /// The agency for which who asks has a seat in the organ today.
  fileprivate func seatAgency(at place: Place) -> AgencyID? {
    guard let person = principal.person, case .organ(let mesa, let organ) = place else {
      return nil
    }
    let today = state(Mesa.self, .mesa(mesa)).day(of: at)
    return state(Person.self, .person(person)).assignments.first {
      $0.mesa == mesa && $0.organ == organ && $0.tenure.contains(today) && $0.agency != nil
    }?.agency
  }
}
