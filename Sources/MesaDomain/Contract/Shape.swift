public import Canonical

/// The form of a payload, read off its own `Decodable`: one description, never a second list.
public struct Shape: Hashable, Sendable {
  public let fields: [Field]
  /// The payload that has it, as code names it; nil for what is not a payload of its own.
  var payload: String?

  public struct Field: Hashable, Sendable {
    public let name: String
    public let form: ValueForm
    public let optional: Bool
  }

  /// The fields that the type asks its decoder for, sorted by name.
  public static func of(_ type: any Decodable.Type) -> Shape {
    guard case .object(let shape) = ValueForm.of(type) else { return Shape(fields: []) }
    return shape
  }

  public subscript(name: String) -> Field? { fields.first { $0.name == name } }

  /// Whether any value in it is sealed on its way to the log.
  public var holdsConfidential: Bool { fields.contains { $0.form.holdsConfidential } }
}

/// What a value may be.
public indirect enum ValueForm: Hashable, Sendable {
  /// Text in clear, 1 to `maximum` characters.
  case text(maximum: Int)
  /// Text that is sealed on its way to the log.
  case confidential
  case integer
  case boolean
  /// `2026-11-22T09:30:00.123Z`
  case instant
  /// `2026-11-22`
  case date
  /// Lower-case words joined by hyphens, or a UUID.
  case identifier
  /// A camel-cased name of the glossary.
  case name
  /// One of a closed list.
  case choice([String])
  /// Text of a stated form, `30039` for a municipality.
  case code(pattern: String)
  case list(ValueForm)
  case map(ValueForm)
  case object(Shape)

  var holdsConfidential: Bool {
    switch self {
    case .confidential: true
    case .list(let form), .map(let form): form.holdsConfidential
    case .object(let shape): shape.holdsConfidential
    case .text, .integer, .boolean, .instant, .date, .identifier, .name, .choice, .code: false
    }
  }

  static func of(_ type: any Decodable.Type) -> ValueForm {
    if let scalar = type as? any Scalar.Type { return scalar.form }
    let probe = Probe()
    _ = try? type.init(from: probe)
    return probe.form(of: type)
  }
}

/// A value with a form of its own: a number, a word, an identifier.
public protocol Scalar {
  static var form: ValueForm { get }
  /// Stands in for a value where a contract shows an example.
  static var example: Self { get }
}

/// A closed list of words, as an enumeration with raw strings.
public protocol Choice: Scalar, RawRepresentable, CaseIterable, Codable, Hashable, Sendable,
  ReadStraight
where RawValue == String {}

extension Choice {
  public static var form: ValueForm { .choice(allCases.map(\.rawValue)) }
  public static var example: Self {
    guard let first = allCases.first else { preconditionFailure("a choice has cases") }
    return first
  }
}

extension String: Scalar {
  public static var form: ValueForm { .text(maximum: Limits.text) }
  public static var example: String { "…" }
}
extension Int: Scalar {
  public static var form: ValueForm { .integer }
  public static var example: Int { 1 }
}
extension Bool: Scalar {
  public static var form: ValueForm { .boolean }
  public static var example: Bool { true }
}
extension Instant: Scalar {
  public static var form: ValueForm { .instant }
  public static var example: Instant { Instant(milliseconds: 1_795_339_800_123) }
}
extension CivilDate: Scalar {
  public static var form: ValueForm { .date }
  public static var example: CivilDate { CivilDate(daysSince1970: 20_779) }
}

/// Bounds of what a command may hold; source: security handbook §4.11.
public enum Limits {
  /// Characters of a text in clear.
  public static let text = 4_096
  /// Characters of a confidential text.
  public static let confidential = 20_480
  public static let list = 500
  /// Bytes of one command's JSON.
  public static let command = 65_536
}
