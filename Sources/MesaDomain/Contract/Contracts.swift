public import Canonical

/// The contract of an event: its name in the log and the form of its data.
public struct EventContract: Sendable {
  /// `meeting.convened/1`
  public let form: String
  public let shape: Shape
  let payload: any Payload.Type
  /// Canonical data of an example, sealed values as they stand in the log.
  public let example: JSONValue

  /// `meeting.convened`
  public var type: String { String(form.prefix { $0 != "/" }) }
  public var schema: Int { Int(form.drop { $0 != "/" }.dropFirst()) ?? 0 }

  /// Every event that the log can hold.
  public static let all: [EventContract] = [
    contracts(Instance.Event.self),
    contracts(Municipalities.Event.self),
    contracts(WorkingCalendar.Event.self),
    contracts(Agency.Event.self),
    contracts(Person.Event.self),
    contracts(Territory.Event.self),
    contracts(Mesa.Event.self),
    contracts(Meeting.Event.self),
    contracts(Book.Event.self),
    contracts(Agreement.Event.self),
    contracts(Certificate.Event.self),
    contracts(Desk.Event.self),
    contracts(CaseFile.Event.self),
    contracts(RepeatMatch.Event.self),
    contracts(CarePlan.Event.self),
    contracts(Referral.Event.self),
    contracts(Consent.Event.self),
    contracts(Conference.Event.self),
    contracts(Review.Event.self),
    contracts(Conflict.Event.self),
    contracts(Retention.Event.self),
    contracts(Glass.Event.self),
    contracts(Area.Event.self),
    contracts(Network.Event.self),
    contracts(Office.Event.self),
    contracts(Activity.Event.self),
    contracts(Contact.Event.self),
    contracts(Covenant.Event.self),
    contracts(EqualityPlan.Event.self),
    contracts(Objective.Event.self),
    contracts(Gathering.Event.self),
    contracts(Evaluation.Event.self),
    contracts(CareFigures.Event.self),
    contracts(ReportRelease.Event.self),
  ].flatMap(\.self)

  private static func contracts<E: Recordable>(_ event: E.Type) -> [EventContract] {
    E.Form.allCases.map {
      let type = E.payload(of: $0)
      return EventContract(
        form: $0.rawValue, shape: Shape.of(type), payload: type, example: sample(of: type))
    }
  }
}

extension CommandDescriptor {
  /// Data of an example in which every field is filled, as a user writes it.
  public var example: JSONValue { sample(of: type).unsealed }
}

/// What `Protocols/` holds about commands, events and rights, printed from the code.
///
/// A test compares the files with this; a difference is a change of what others rely on.
public enum Contracts {
  /// Paths below `Protocols/` and their texts, in a stable order.
  public static let files: [(path: String, text: String)] =
    [("permissions.csv", Permissions.csv)]
    + Commands.all.map { ("commands/\($0.name).json", text(of: $0)) }
    + EventContract.all.map { ("events/\($0.type).\($0.schema).json", text(of: $0)) }

  static func text(of command: CommandDescriptor) -> String {
    JSONValue.object([
      .init("command", .string(command.name)),
      .init("fields", .array(command.shape.fields.map { $0.contract(sealed: false) })),
      .init("example", command.example),
    ]).printed
  }

  static func text(of event: EventContract) -> String {
    JSONValue.object([
      .init("type", .string(event.type)),
      .init("v", .integer(Int64(event.schema))),
      .init("fields", .array(event.shape.fields.map { $0.contract(sealed: true) })),
      .init("example", event.example),
    ]).printed
  }
}

/// An example of the payload, made of the examples of its fields.
private func sample(of type: any Payload.Type) -> JSONValue {
  do {
    return try encoded(type)
  } catch {
    preconditionFailure("\(type) has no example: \(error)")
  }
}

private func encoded<P: Payload>(_ type: P.Type) throws -> JSONValue {
  var encoder = CanonicalEncoder()
  let seal: Confidential.Sealer = { _, _ in "TVMxAQ…" }
  encoder.userInfo[Confidential.sealerKey] = seal
  return try JSONValue(parsing: try encoder.encode(try Probe.sample(type).0))
}

extension JSONMember {
  init(_ name: String, _ value: JSONValue) { self.init(name: name, value: value) }
}

extension JSONValue {
  /// The same with plain text where sealed values stand.
  fileprivate var unsealed: JSONValue {
    switch self {
    case .object(let members) where members.count == 1 && members[0].name == "sealed":
      .string(Confidential.placeholder)
    case .object(let members): .object(members.map { .init($0.name, $0.value.unsealed) })
    case .array(let elements): .array(elements.map(\.unsealed))
    case .null, .bool, .integer, .string: self
    }
  }
}

extension Confidential {
  fileprivate static let placeholder = "…"
}
