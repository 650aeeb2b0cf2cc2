public import Canonical

extension Covenant {
  /// The follow-up commission has met, and says when it meets next.
  public struct MeetFollowUp: Command {
    public static let name = "covenant.meetFollowUp"
    public let covenant: CovenantID
    public let on: CivilDate
    public let next: CivilDate?

    public init(covenant: CovenantID, on: CivilDate, next: CivilDate? = nil) {
      (self.covenant, self.on, self.next) = (covenant, on, next)
    }

    public func place(in context: Context) -> Place { .instance }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.covenant(covenant)
      if state.meetings.last == on, state.nextMeeting == next { return .nothing }
      guard !state.followUp.isEmpty else { throw Refusal("covenant.noFollowUp") }
      try Activity.held(on, nil, nil, context)
      guard let signed = state.signed, signed.signedOn <= on else {
        throw .field(
          "field.invalid", "on",
          ["earliest": .word((state.signed?.signedOn ?? on).description)])
      }
      if let next, next <= on {
        throw .field("field.invalid", "next", ["earliest": .word(on.adding(days: 1).description)])
      }
      return Decision([
        Emission(.covenant(covenant), Event.followUpMet(FollowUpMet(on: on, next: next)))
      ])
    }
  }

  /// The clock's: its end is near enough to speak of a renewal. Once for each end: an extension has
  /// its own.
  ///
  /// - Source: Ley 40/2015 art. 49.h, an extension is agreed before the end; profile of the covenant,
  ///   `warnDays` [?].
  public struct WarnOfEnd: Command {
    public static let name = "covenant.warnOfEnd"
    public let covenant: CovenantID

    public init(covenant: CovenantID) { self.covenant = covenant }

    public func place(in context: Context) -> Place { .instance }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.covenant(covenant)
      guard let end = state.to, let from = state.warnFrom else {
        throw .notNow("ended", possible: ["inForce"])
      }
      if state.warned.contains(end) { return .nothing }
      guard from <= Zone.peninsular.day(of: context.effective) else {
        throw Refusal("covenant.notDue", ["due": .word(from.description)])
      }
      return Decision([
        Emission(.covenant(covenant), Event.renewalFellDue(RenewalFellDue(end: end)))
      ])
    }
  }
}

extension Covenant: Timed {
  public static func wakes(_ state: State) -> Instant? {
    guard let end = state.to, let from = state.warnFrom, !state.warned.contains(end) else {
      return nil
    }
    return Zone.peninsular.startOfDay(from)
  }

  public static func fallen(
    _ stream: StreamID, _ state: State, _ context: Context
  ) -> [FallingDue] {
    guard let at = wakes(state), at <= context.at, let end = state.to else { return [] }
    return [
      FallingDue(at, "renewal/\(end)", WarnOfEnd(covenant: CovenantID(wellFormed: stream.key)))
    ]
  }
}
