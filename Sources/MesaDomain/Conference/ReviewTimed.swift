public import Canonical

extension Review {
  /// Nobody has said what came of an action by the day that was agreed: recorded by the clock, once.
  ///
  /// - Source: handbook §8 no. 1.
  public struct BecomeOverdue: Command {
    public static let name = "conference.becomeOverdue"
    public let `case`: CaseID
    public let action: Int

    public init(case id: CaseID, action: Int) { (self.case, self.action) = (id, action) }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let file = try context.caseFile(self.case, in: [.open])
      let state = context.state(Review.self, .review(self.case))
      guard let mesa = file.mesa,
        let found = state.actions.first(where: { $0.agreed.number == action })
      else { throw .unknown("case", self.case.rawValue, field: "/data/action") }
      guard found.isPending, !found.isOverdue else { return .nothing }
      let due = found.agreed.due
      guard due < context.state(Mesa.self, .mesa(mesa)).day(of: context.effective) else {
        throw Refusal(
          "case.notDue",
          ["code": .word(file.code?.rawValue ?? "")])
      }
      return Decision([
        Emission(
          .review(self.case), Event.becameOverdue(BecameOverdue(action: action, due: due)))
      ])
    }
  }
}

extension Review: Timed {
  public static func wakes(_ state: State) -> Instant? {
    // The mesa's zone is not known here; the mainland's day begins first.
    state.waiting.map { Zone.peninsular.startOfDay($0.agreed.due.adding(days: 1)) }.min()
  }

  public static func fallen(
    _ stream: StreamID, _ state: State, _ context: Context
  ) -> [FallingDue] {
    let id = CaseID(wellFormed: stream.key)
    let file = context.state(CaseFile.self, .caseFile(id))
    guard file.stage == .open, let mesa = file.mesa else { return [] }
    let zone = context.state(Mesa.self, .mesa(mesa)).zone
    return state.waiting.map { action in
      FallingDue(
        zone.startOfDay(action.agreed.due.adding(days: 1)), "action/\(action.agreed.number)",
        BecomeOverdue(case: id, action: action.agreed.number))
    }.filter { $0.at <= context.at }.sorted { ($0.at, $0.key) < ($1.at, $1.key) }
  }
}

extension Review.State {
  /// Actions of which nobody has said what came, nor the clock that they are late.
  fileprivate var waiting: [Review.Action] { actions.filter { $0.isPending && !$0.isOverdue } }
}
