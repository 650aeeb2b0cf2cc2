public import Canonical

/// A thing with a history: what state its events make.
///
/// `evolve` never judges and never fails: the decision was made when the event was written.
public protocol Aggregate: Sendable {
  associatedtype State: Sendable
  associatedtype Event: Recordable
  static var kind: StreamKind { get }
  static var initial: State { get }
  static func evolve(_ state: inout State, _ event: Event, _ moment: Moment)
  /// Reads an event of that form, by its number among all cases, and folds it in.
  ///
  /// A requirement, and not only a function of all aggregates, so that each has its own machine
  /// code: replay spends its time here.
  ///
  /// - Throws: `DecodingError`; the state is as it was then.
  static func fold(
    _ state: inout State, form: Int, _ data: EventData, _ moment: Moment
  ) throws
  /// Name of the key that seals the event's confidential values; nil if the stream never has any.
  ///
  /// `state` is the one after the event. One event seals under one key: what belongs to different
  /// compartments is told in different events.
  static func sealing(
    _ stream: StreamID, _ state: State, _ event: Event, _ moment: Moment
  ) -> String?
}

extension Aggregate {
  public static func fold(
    _ state: inout State, form: Int, _ data: EventData, _ moment: Moment
  ) throws {
    let forms = Event.Form.allCases
    evolve(&state, try Event(forms[forms.index(forms.startIndex, offsetBy: form)], data), moment)
  }

  public static func sealing(
    _ stream: StreamID, _ state: State, _ event: Event, _ moment: Moment
  ) -> String? {
    nil
  }
}

/// What the envelope of an event says beside its data.
public struct Moment: Hashable, Sendable {
  /// When it was recorded; rights are judged by it.
  public let at: Instant
  /// When it happened, according to who recorded it; the domain's rules are judged by it.
  public let effective: Instant
  /// `person/…` or `system/…`.
  public let actor: String
  /// Place in its stream, from 1.
  public let version: Int

  public init(at: Instant, effective: Instant, actor: String, version: Int) {
    (self.at, self.effective, self.actor, self.version) = (at, effective, actor, version)
  }
}

/// An event of one aggregate as the log knows it.
public protocol Recordable: Sendable, Equatable {
  associatedtype Form: RawRepresentable<String>, CaseIterable, Sendable, Hashable
  /// Type and schema version as they stand in the log, `meeting.convened/1`, and the payload.
  var recorded: (form: Form, payload: any Payload) { get }
  init(_ form: Form, _ data: EventData) throws
  /// The payload's type, from which the printed contract is made.
  static func payload(of form: Form) -> any Payload.Type
}

/// The data of an event or a command: one spelling, integers, arrays in a stated order.
public protocol Payload: Codable, Sendable, Equatable, MembersReadStraight {}

/// An event on its way to the log.
public struct Emission: Sendable {
  public let stream: StreamID
  public let event: any Recordable
  /// A code that says why, where the event's type does not.
  public let reason: String?

  public init(_ stream: StreamID, _ event: any Recordable, reason: String? = nil) {
    (self.stream, self.event, self.reason) = (stream, event, reason)
  }
}

/// What was decided: events, and what the person should know although nothing forbids it.
public struct Decision: Sendable {
  public var events: [Emission]
  public var warnings: [Refusal]

  public init(_ events: [Emission], warnings: [Refusal] = []) {
    (self.events, self.warnings) = (events, warnings)
  }

  /// The same request twice is not a second event.
  static let nothing = Decision([])
}
