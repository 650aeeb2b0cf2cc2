public import Canonical
public import MesaDomain

/// Given, when, then over the real deciders: a history that commands have made, and a clock.
///
/// A value: a test may branch from it. `give` is what happened before, `when` is what is tried.
public struct World {
  public private(set) var history = History()
  public var profiles: [String: Profile] = [:]
  /// Now; commands are recorded and effective at this moment unless they say otherwise.
  public var clock: Instant = "2026-01-07T09:00"
  private var given = 0

  public init() {}

  /// Sets the clock; a test reads `world.at("2026-02-10T10:00")`.
  public mutating func at(_ moment: Instant) { clock = moment }

  /// Gives a command that must succeed.
  @discardableResult
  public mutating func give(
    _ command: some Command, as principal: Principal, at: Instant? = nil,
    effective: Instant? = nil
  ) throws(Refusal) -> Decision {
    let context = context(principal, at: at, effective: effective)
    let decision = try command.judge(context)
    history.record(decision.events, context)
    given += 1
    return decision
  }

  /// Gives a command written as a user writes it.
  @discardableResult
  public mutating func give(
    _ name: String, _ data: String, as principal: Principal, effective: Instant? = nil
  ) throws -> Decision {
    let command = try written(name, data)
    return try give(command, as: principal, effective: effective)
  }

  /// Tries a command; nothing is recorded.
  public func when(
    _ command: some Command, as principal: Principal, at: Instant? = nil,
    effective: Instant? = nil
  ) -> Outcome {
    let context = context(principal, at: at, effective: effective)
    return Outcome(Result { () throws(Refusal) in try command.judge(context) })
  }

  /// Tries a command written as a user writes it.
  public func when(
    _ name: String, _ data: String, as principal: Principal, at: Instant? = nil,
    effective: Instant? = nil
  ) throws -> Outcome {
    when(try written(name, data), as: principal, at: at, effective: effective)
  }

  /// Puts events in as facts, without a decision.
  public mutating func record(_ emissions: [Emission], at: Instant? = nil) {
    history.record(emissions, context(.operator, at: at, effective: at))
  }

  public func state<A: Aggregate>(_ aggregate: A.Type, _ stream: StreamID) -> A.State {
    history.state(aggregate, stream)
  }

  public func meeting(_ id: MeetingID) -> Meeting.State { state(Meeting.self, .meeting(id)) }
  public var mesa: Mesa.State { state(Mesa.self, .mesa(.totana)) }
  public var book: Book.State { state(Book.self, .book(.totana, .plenary)) }

  /// Version of the last event of a session, by which a correction names it.
  public func version(_ meeting: MeetingID) -> Int { history.version(of: .meeting(meeting)) }

  public func context(
    _ principal: Principal, at: Instant? = nil, effective: Instant? = nil
  ) -> Context {
    let digits = String(given + 1)
    return Context(
      principal: principal,
      command: "0193a1b2-0000-7000-8000-" + String(repeating: "0", count: 12 - digits.count)
        + digits,
      at: at ?? clock, effective: effective ?? at ?? clock, records: history,
      profiles: Shelf(profiles: profiles))
  }

  private func written(_ name: String, _ data: String) throws -> any Command {
    guard let descriptor = Commands.byName[name] else { throw Unwritten.command(name) }
    let value = try JSONValue(parsing: data)
    if let fault = descriptor.shape.faults(in: value, at: "/data").first { throw fault }
    return try descriptor.decode(value.canonicalBytes)
  }

  enum Unwritten: Error { case command(String) }
}

private struct Shelf: Profiles {
  let profiles: [String: Profile]
  func profile(_ id: String) -> Profile? { profiles[id] }
}
