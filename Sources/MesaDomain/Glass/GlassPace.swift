import Canonical

extension Glass {
  /// Somebody opens more cases than is usual: recorded while they read, once, and once more at double.
  ///
  /// - Source: `security.md` §4.4, distinct cases opened.
  public struct ExceedPace: Command {
    public static let name = "glass.exceedPace"
    /// Who opens them.
    public let person: PersonID
    public let inAnHour: Int
    public let inADay: Int
    public let isStopped: Bool

    public init(person: PersonID, _ count: CasePace.Count, isStopped: Bool) {
      (self.person, self.isStopped) = (person, isStopped)
      (inAnHour, inADay) = (count.inAnHour, count.inADay)
    }

    public func place(in context: Context) -> Place { .person(person) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let known = context.state(Glass.self, .glass(person)).pace.exceeded
      if let known, known.isStopped || !isStopped { return .nothing }
      let exceeded = PaceExceeded(inAnHour: inAnHour, inADay: inADay, isStopped: isStopped)
      return Decision([Emission(.glass(person), Event.paceExceeded(exceeded))])
    }
  }

  /// The data-protection officer has asked why: what was opened until now counts no more.
  ///
  /// - Source: `security.md` §4.4, stop until she releases.
  public struct ReleasePace: Command {
    public static let name = "glass.releasePace"
    /// Who opened them.
    public let person: PersonID

    public init(person: PersonID) { self.person = person }

    public func place(in context: Context) -> Place { .person(person) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      guard let by = context.principal.person, by != person else {
        throw Refusal(
          "glass.needsSecond", ["office": .word(Role.dataProtectionOfficer.rawValue)])
      }
      _ = try context.person(person)
      guard context.state(Glass.self, .glass(person)).pace.exceeded != nil else { return .nothing }
      return Decision([Emission(.glass(person), Event.paceReleased(PaceReleased(by: by)))])
    }
  }
}
