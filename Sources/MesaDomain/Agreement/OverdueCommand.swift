public import Canonical

extension Agreement {
  /// Its day has passed and it is not done: recorded by the clock, once for each due day (R38).
  public struct BecomeOverdue: Command {
    public static let name = "agreement.becomeOverdue"
    public let agreement: AgreementID

    public init(agreement: AgreementID) { self.agreement = agreement }

    public func place(in context: Context) -> Place { context.place(of: agreement) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.openAgreement(agreement)
      guard let adopted = state.adopted, let due = state.due else {
        throw .notNow(state.stage.rawValue)
      }
      if state.overdue.contains(due) { return .nothing }
      let today = context.state(Mesa.self, .mesa(adopted.mesa)).day(of: context.effective)
      guard due < today else {
        throw Refusal(
          "agreement.notDue",
          ["number": .word(adopted.number), "due": .word(due.description)])
      }
      return Decision([
        Emission(.agreement(agreement), Event.becameOverdue(BecameOverdue(due: due)))
      ])
    }
  }

  public struct BecameOverdue: Payload {
    /// The day that was in force.
    public let due: CivilDate
  }
}

extension Agreement: Timed {
  public static func wakes(_ state: State) -> Instant? {
    guard state.isOpen, let due = state.due, !state.overdue.contains(due) else { return nil }
    // The mesa's zone is not known here; the mainland's day begins first.
    return Zone.peninsular.startOfDay(due.adding(days: 1))
  }

  public static func fallen(
    _ stream: StreamID, _ state: State, _ context: Context
  ) -> [FallingDue] {
    guard wakes(state) != nil, let due = state.due, let mesa = state.adopted?.mesa else {
      return []
    }
    let zone = context.state(Mesa.self, .mesa(mesa)).zone
    let from = zone.startOfDay(due.adding(days: 1))
    guard from <= context.at else { return [] }
    let command = BecomeOverdue(agreement: AgreementID(wellFormed: stream.key))
    return [FallingDue(from, "overdue/\(due)", command)]
  }
}
