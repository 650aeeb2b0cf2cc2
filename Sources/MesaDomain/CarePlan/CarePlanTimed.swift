public import Canonical

extension CarePlan {
  /// A measure is not done by its day, or the plan was not looked at in time: recorded by the clock,
  /// once for each.
  ///
  /// - Source: handbook §4.6 plan review, §4.7, §8 no. 1.
  public struct BecomeOverdue: Command {
    public static let name = "carePlan.becomeOverdue"
    public let `case`: CaseID
    /// Left out: the review of the plan.
    public let measure: Int?

    public init(case id: CaseID, measure: Int? = nil) { (self.case, self.measure) = (id, measure) }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      // The plan of a file that was joined to another is finished where it stands.
      let file = try context.caseFile(context.survivor(of: self.case), in: [.open])
      let state = context.state(CarePlan.self, .carePlan(self.case))
      let zone = file.mesa.map { context.state(Mesa.self, .mesa($0)).zone } ?? .peninsular
      let code = context.state(CaseFile.self, .caseFile(self.case)).code?.rawValue ?? ""
      if let measure { _ = try state.measure(measure) }
      guard let due = state.due(zone).first(where: { $0.measure == measure }) else {
        if state.overdue.contains(where: { $0.measure == measure }) { return .nothing }
        throw Refusal("case.notDue", ["code": .word(code)])
      }
      guard due.due < context.effective else {
        throw Refusal(
          "case.notDue", ["code": .word(code)])
      }
      return Decision([Emission(.carePlan(self.case), Event.becameOverdue(due))])
    }
  }
}

extension CarePlan: Timed {
  public static func wakes(_ state: State) -> Instant? {
    // The mesa's zone is not known here; the mainland's day ends first.
    state.due(.peninsular).map(\.passed).min()
  }

  public static func fallen(
    _ stream: StreamID, _ state: State, _ context: Context
  ) -> [FallingDue] {
    let id = CaseID(wellFormed: stream.key)
    let file = context.state(CaseFile.self, .caseFile(context.survivor(of: id)))
    guard file.stage == .open, let mesa = file.mesa else { return [] }
    return state.due(context.state(Mesa.self, .mesa(mesa)).zone)
      .filter { $0.passed <= context.at }
      .map { late in
        FallingDue(
          late.passed, "\(late.measure.map { "measure/\($0)" } ?? "review")/\(late.due)",
          BecomeOverdue(case: id, measure: late.measure))
      }.sorted { ($0.at, $0.key) < ($1.at, $1.key) }
  }
}

extension CarePlan.State {
  /// What is still to be done, with its last moment; not what is known to be late.
  fileprivate func due(_ zone: Zone) -> [CarePlan.BecameOverdue] {
    let review = nextReview.map { CarePlan.BecameOverdue(measure: nil, due: $0.at) }
    let measures = measures.filter { $0.status == .inProgress }.map { measure in
      CarePlan.BecameOverdue(
        measure: measure.number,
        due: zone.startOfDay(measure.set.due.adding(days: 1)).advanced(byMilliseconds: -1))
    }
    return ([review].compactMap(\.self) + measures).filter { !overdue.contains($0) }
  }
}

extension CarePlan.BecameOverdue {
  /// The first moment at which it is late.
  fileprivate var passed: Instant { due.advanced(byMilliseconds: 1) }
}
