public import Canonical

extension Minutes {
  /// Something that the law asks of a session or its minutes and that is not there yet.
  public struct Gap: Sendable, Hashable, Codable {
    public let code: Code
    /// Number of the item it is about.
    public let item: Int?
    /// Counts, days and numbers that its sentence tells.
    public let values: [String: Refusal.Value]

    init(_ code: Code, item: Int? = nil, _ values: [String: Refusal.Value] = [:]) {
      (self.code, self.item, self.values) = (code, item, values)
    }

    /// Id of the rule in the handbook.
    public var rule: String { code.rule }
    /// Whether the next step is refused because of it.
    public var blocks: Bool { code.blocks }
  }
}

extension Minutes.Gap {
  /// What is missing, in the order in which a secretary meets it.
  public enum Code: String, CaseIterable, Sendable, Codable {
    // Of the session, before it is closed.
    case approvalNotVoted, itemUntreated, decisionNotVoted, carriedWithoutAgreement
    case agreementIncomplete, deliberationMissing, transcriptDue
    // Of the minutes, before they are drafted.
    case recordingNotCertified, transcriptLate, transcriptNotChecked, dissentOpen, notDrafted
    // From the draft to the approval.
    case languageMissing, translationMissing, notChairApproved, notCirculated, answersMissing
    case objectionsPending, notApproved, approvalSkipped

    public var rule: String {
      switch self {
      case .itemUntreated, .decisionNotVoted: "R16"
      case .transcriptDue, .transcriptLate, .transcriptNotChecked: "R35"
      case .dissentOpen: "R36"
      case .carriedWithoutAgreement, .agreementIncomplete: "R38"
      case .deliberationMissing, .notDrafted: "R40"
      case .recordingNotCertified: "R41"
      case .approvalNotVoted, .notApproved, .approvalSkipped: "R42"
      case .notChairApproved, .notCirculated, .answersMissing, .objectionsPending: "R43"
      case .languageMissing, .translationMissing: "R49"
      }
    }

    /// The next step is refused while it is so; the others are for the secretary to know.
    public var blocks: Bool {
      switch self {
      case .approvalNotVoted, .deliberationMissing, .notDrafted, .notChairApproved,
        .notCirculated, .objectionsPending:
        true
      case .itemUntreated, .decisionNotVoted, .carriedWithoutAgreement, .agreementIncomplete,
        .transcriptDue, .recordingNotCertified, .transcriptLate, .transcriptNotChecked,
        .dissentOpen, .languageMissing, .translationMissing, .answersMissing, .notApproved,
        .approvalSkipped:
        false
      }
    }
  }
}

extension Minutes {
  /// What of other records a gap list looks at.
  public struct Surroundings: Sendable {
    /// Agreements of the session, by their id.
    public var agreements: [AgreementID: Agreement.State] = [:]
    /// Languages of the mesa, the first its papers' own.
    public var languages: [String] = []
    /// A later session of the organ was closed.
    public var followed = false
    /// Last moment for a dissenting opinion (R36).
    public var dissentUntil: Instant?
    /// Last moment for a transcript for which the chair set no term (R35).
    public var transcriptUntil: Instant?

    public init() {}
  }

  /// R40: everything that a session, or its minutes, still lack at that moment, in the order of
  /// the steps; nothing for what was never opened.
  ///
  /// Looks at R16, R35, R36, R38, R40–R43 and R49. Pure: the same session at the same moment has
  /// the same gaps.
  ///
  /// - Source: Ley 40/2015 arts. 17.4, 18 and 19.5; handbook §3.4 and §3.5.
  public static func gaps(
    _ state: Meeting.State, _ surroundings: Surroundings, at now: Instant
  ) -> [Gap] {
    switch state.stage {
    case .open: session(state, surroundings) + transcripts(state, surroundings, now)
    case .closed where state.minutes.stage == .approved: []
    case .closed:
      session(state, surroundings) + transcripts(state, surroundings, now)
        + beforeDraft(state, surroundings, now) + steps(state, surroundings)
    default: []
    }
  }

  private static func session(
    _ state: Meeting.State, _ surroundings: Surroundings
  ) -> [Gap] {
    let unsaid = Set(
      state.minutes.supplements.recordings.contains { $0.file.kind != .document }
        ? [] : withoutText(state))
    return state.agenda.flatMap { item -> [Gap] in
      let number = item.number
      var gaps: [Gap] = []
      if !state.treated(number) {
        if item.kind == .minutesApproval {
          gaps.append(Gap(.approvalNotVoted, item: number))
        } else if item.kind != .anyOtherBusiness, state.stage == .open {
          gaps.append(Gap(.itemUntreated, item: number))
        }
        return gaps
      }
      let vote = state.vote(on: number)
      if vote == nil, state.stage == .open {
        if item.kind == .minutesApproval { gaps.append(Gap(.approvalNotVoted, item: number)) }
        if item.kind == .decision { gaps.append(Gap(.decisionNotVoted, item: number)) }
      }
      let adopted = state.adopted.filter { $0.item == number }
      if vote?.result.carried == true, item.kind == .decision, adopted.isEmpty {
        gaps.append(Gap(.carriedWithoutAgreement, item: number))
      }
      for agreement in adopted {
        guard let known = surroundings.agreements[agreement.agreement]?.adopted else { continue }
        if !known.informational, known.owner == nil || known.due == nil {
          gaps.append(
            Gap(.agreementIncomplete, item: number, ["number": .word(agreement.number)]))
        }
      }
      if unsaid.contains(number) { gaps.append(Gap(.deliberationMissing, item: number)) }
      return gaps
    }
  }

  private static func transcripts(
    _ state: Meeting.State, _ surroundings: Surroundings, _ now: Instant
  ) -> [Gap] {
    state.minutes.supplements.transcripts.compactMap { transcript in
      let item = transcript.request.item
      let seat = Refusal.Value.word(transcript.request.seat.rawValue)
      if transcript.text != nil {
        return transcript.faithful == nil
          ? Gap(.transcriptNotChecked, item: item, ["seat": seat]) : nil
      }
      let last = transcript.request.until ?? surroundings.transcriptUntil ?? state.closedAt
      guard let until = last else {
        return Gap(.transcriptDue, item: item, ["seat": seat])
      }
      return Gap(
        now <= until ? .transcriptDue : .transcriptLate, item: item,
        ["seat": seat, "until": .word(until.description)])
    }
  }

  private static func beforeDraft(
    _ state: Meeting.State, _ surroundings: Surroundings, _ now: Instant
  ) -> [Gap] {
    var gaps: [Gap] = []
    let open = state.minutes.supplements.recordings.count {
      $0.file.kind != .document && $0.certifiedAt == nil
    }
    if open > 0 { gaps.append(Gap(.recordingNotCertified, ["recordings": .number(open)])) }
    if let until = surroundings.dissentUntil, now <= until {
      gaps.append(Gap(.dissentOpen, ["until": .word(until.description)]))
    }
    return gaps
  }

  private static func steps(_ state: Meeting.State, _ surroundings: Surroundings) -> [Gap] {
    let minutes = state.minutes
    var gaps: [Gap] = []
    if minutes.stage != .none {
      if minutes.supplements.language == nil { gaps.append(Gap(.languageMissing)) }
      for language in surroundings.languages
      where language != minutes.supplements.language
        && !minutes.supplements.translations.contains(where: { $0.language == language })
      {
        gaps.append(Gap(.translationMissing, ["language": .word(language)]))
      }
    }
    switch minutes.stage {
    case .none: gaps.append(Gap(.notDrafted))
    case .drafted: gaps.append(Gap(.notChairApproved))
    case .chairApproved: gaps.append(Gap(.notCirculated))
    case .circulated:
      let answered = Set(minutes.answers.map(\.seat))
      let silent = minutes.circulatedTo.count { !answered.contains($0) }
      let objecting = minutes.answers.filter { $0.answer == .objects }.map(\.seat.rawValue)
      if silent > 0 {
        gaps.append(
          Gap(
            .answersMissing,
            ["silent": .number(silent), "members": .number(minutes.circulatedTo.count)]))
      }
      if !objecting.isEmpty {
        gaps.append(Gap(.objectionsPending, ["seats": .words(objecting)]))
      }
      gaps.append(Gap(.notApproved))
    case .approved: break
    }
    if surroundings.followed { gaps.append(Gap(.approvalSkipped)) }
    return gaps
  }
}

extension Context {
  /// What the session and its minutes lack now, with everything that it takes to tell (R40).
  public func gaps(of meeting: MeetingID) throws(Refusal) -> [Minutes.Gap] {
    let state = state(Meeting.self, .meeting(meeting))
    guard let mesa = state.mesa, let organ = state.organ else {
      throw .unknown("meeting", meeting.rawValue)
    }
    var surroundings = Minutes.Surroundings()
    surroundings.languages = self.state(Mesa.self, .mesa(mesa)).profile?.languages ?? []
    for adopted in state.adopted {
      surroundings.agreements[adopted.agreement] = self.state(
        Agreement.self, .agreement(adopted.agreement))
    }
    surroundings.dissentUntil = state.sitting.dissentUntil?.at
    surroundings.transcriptUntil = try? transcriptDeadline(state)?.at
    surroundings.followed = self.state(Book.self, .book(mesa, organ)).following(meeting)
      .contains { self.state(Meeting.self, .meeting($0)).stage == .closed }
    return Minutes.gaps(state, surroundings, at: at)
  }
}
