public import Canonical

extension CaseFile {
  /// The day by which an assessing body wanted to look at the risk again has passed: recorded by the
  /// clock, once for each such day.
  ///
  /// - Source: handbook §4.3, next review.
  public struct BecomeOverdue: Command {
    public static let name = "case.becomeOverdue"
    public let `case`: CaseID
    /// Which body's.
    public let agency: AgencyID

    public init(case id: CaseID, agency: AgencyID) { (self.case, self.agency) = (id, agency) }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let file = try context.caseFile(self.case, in: [.open])
      guard let mesa = file.mesa,
        let due = file.currentRisks.first(where: { $0.agency == agency })?.nextReview
      else { throw Refusal("case.notDue", ["code": .word(file.code?.rawValue ?? "")]) }
      let overdue = BecameOverdue(agency: agency, due: due)
      if file.lateReviews.contains(overdue) { return .nothing }
      guard due < context.state(Mesa.self, .mesa(mesa)).day(of: context.effective) else {
        throw Refusal(
          "case.notDue",
          ["code": .word(file.code?.rawValue ?? "")])
      }
      return CaseFile.one(self.case, .becameOverdue(overdue))
    }
  }

  /// An assessing body did not look at the risk again by its own day.
  public struct BecameOverdue: Payload {
    public let agency: AgencyID
    /// The day that was in force.
    public let due: CivilDate
  }
}

extension CaseFile: Timed {
  public static func wakes(_ state: State) -> Instant? {
    guard state.stage == .open else { return nil }
    let reviews = state.dueReviews.map { Zone.peninsular.startOfDay($0.due.adding(days: 1)) }
    return (reviews + [state.conferenceFrom?.at].compactMap(\.self)).min()
  }

  public static func fallen(
    _ stream: StreamID, _ state: State, _ context: Context
  ) -> [FallingDue] {
    guard state.stage == .open, let mesa = state.mesa else { return [] }
    let id = CaseID(wellFormed: stream.key)
    let zone = context.state(Mesa.self, .mesa(mesa)).zone
    var fallen = state.dueReviews.map { review in
      FallingDue(
        zone.startOfDay(review.due.adding(days: 1)), "riskReview/\(review.agency)/\(review.due)",
        BecomeOverdue(case: id, agency: review.agency))
    }
    if let from = state.conferenceFrom,
      context.state(MesaDomain.Review.self, .review(id)).proposal == nil,
      Conference.usualCaseOrgan(of: mesa, context) != nil
    {
      // Whoever took it back has decided; only another cause brings it again.
      fallen.append(
        FallingDue(
          from.at, "conference/\(from.at)", Conference.Propose(case: id, reason: from.reason)))
    }
    return fallen.filter { $0.at <= context.at }.sorted { $0.at < $1.at }
  }
}

extension CaseFile.State {
  /// By when a commission looks at the case, as its level of risk asks; frozen in the event.
  public var conferenceDue: Deadline? { risks.isEmpty ? openingDue : risk?.conferenceDue }

  /// Notes since when the case belongs before a commission; another cause counts anew.
  mutating func askConference(_ moment: Moment) {
    let reasons = conferenceReasons
    if reasons.isEmpty {
      conferenceSince = nil
    } else if reasons.contains(where: { !asked.contains($0) }) {
      conferenceSince = moment.effective
    }
    asked = reasons
  }

  /// From when on the clock asks a commission to speak of it, and why; nil where one has had it on
  /// its roster and nothing happened since.
  fileprivate var conferenceFrom: (at: Instant, reason: Review.Reason)? {
    guard roster.isEmpty, listedAt == nil || repeatWaits else { return nil }
    if let since = conferenceSince, needsConference {
      return (since, repeatWaits ? .repeated : .risk)
    }
    return conferenceDue.map { ($0.at.advanced(byMilliseconds: 1), .reviewDue) }
  }

  /// The reviews still to come of what each body found last, unless they are known to be late.
  fileprivate var dueReviews: [CaseFile.BecameOverdue] {
    currentRisks.compactMap { risk in
      risk.nextReview.map { CaseFile.BecameOverdue(agency: risk.agency, due: $0) }
    }.filter { !lateReviews.contains($0) }
  }
}
