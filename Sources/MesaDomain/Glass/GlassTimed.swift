public import Canonical

extension Glass {
  /// Nobody has looked into an opening in time: recorded by the clock, once.
  ///
  /// - Source: `security.md` §4.8, overdue ones on the data-protection officer's first page.
  public struct BecomeOverdue: Command {
    public static let name = "glass.becomeOverdue"
    /// Who broke it.
    public let person: PersonID
    /// Version of the opening in that person's list.
    public let opening: Int

    public init(person: PersonID, opening: Int) {
      (self.person, self.opening) = (person, opening)
    }

    public func place(in context: Context) -> Place { .person(person) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let openings = context.state(Glass.self, .glass(person)).openings
      guard let found = openings.first(where: { $0.version == opening }) else {
        throw .unknown("glass", person.rawValue, field: "/data/opening")
      }
      if found.review != nil || found.isOverdue { return .nothing }
      let due = found.opened.reviewDue.at
      guard due < context.effective else {
        throw Refusal(
          "glass.notDue",
          ["code": .word(found.opened.code.rawValue), "until": .word(due.description)])
      }
      return Decision([
        Emission(.glass(person), Event.becameOverdue(BecameOverdue(opening: opening, due: due)))
      ])
    }
  }
}

extension Glass: Timed {
  public static func wakes(_ state: State) -> Instant? {
    state.openings.filter(\.waits).map(\.passed).min()
  }

  public static func fallen(
    _ stream: StreamID, _ state: State, _ context: Context
  ) -> [FallingDue] {
    let person = PersonID(wellFormed: stream.key)
    return state.openings.filter { $0.waits && $0.passed <= context.at }
      .map { opening in
        FallingDue(
          opening.passed, "reviewOverdue/\(opening.version)",
          BecomeOverdue(person: person, opening: opening.version))
      }.sorted { $0.at < $1.at }
  }
}

extension Glass.Opening {
  /// Whether a review is still to come, and nobody has said that it is late.
  fileprivate var waits: Bool { review == nil && !isOverdue }
  /// The first moment at which it is late.
  fileprivate var passed: Instant { opened.reviewDue.at.advanced(byMilliseconds: 1) }
}
