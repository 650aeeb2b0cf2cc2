/// Our "no" to a command: a stable code, the rule it rests on and the values that decided it.
///
/// The sentence is made by the catalogue, in the asker's language. Never holds personal data.
public struct Refusal: Error, Hashable, Sendable {
  /// Stable, dotted, as in the handbook: `session.noQuorum`.
  public let code: String
  /// Id of the rule in the handbook: `R20`.
  public let rule: String?
  /// What decided: counts, states, identifiers.
  public let values: [String: Value]
  /// JSON pointer into the command: `/data/agenda/0/title`.
  public let field: String?
  /// What else is wrong with a command that does many things at once.
  public let also: [Refusal]

  public init(
    _ code: String, rule: String? = nil, _ values: [String: Value] = [:], field: String? = nil,
    also: [Refusal] = []
  ) {
    (self.code, self.rule, self.values, self.field) = (code, rule, values, field)
    self.also = also
  }

  /// A number, a word or a list of words.
  public enum Value: Hashable, Sendable, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral,
    ExpressibleByArrayLiteral, CustomStringConvertible
  {
    case number(Int)
    case word(String)
    case words([String])

    public init(integerLiteral value: Int) { self = .number(value) }
    public init(stringLiteral value: String) { self = .word(value) }
    public init(arrayLiteral elements: String...) { self = .words(elements) }

    public var description: String {
      switch self {
      case .number(let number): String(number)
      case .word(let word): word
      case .words(let words): words.joined(separator: ", ")
      }
    }
  }
}

extension Refusal {
  /// The record is in a state in which this cannot be done.
  static func notNow(_ state: String, possible: [String] = []) -> Refusal {
    Refusal("record.notNow", ["state": .word(state), "possible": .words(possible)])
  }

  /// There is no such record, or the asker may not know of it: one answer for both.
  public static func unknown(_ kind: String, _ id: String, field: String? = nil) -> Refusal {
    Refusal("record.unknown", ["kind": .word(kind), "id": .word(id)], field: field)
  }

  static func exists(_ kind: String, _ id: String, field: String? = nil) -> Refusal {
    Refusal("record.exists", ["kind": .word(kind), "id": .word(id)], field: field)
  }

  static func field(_ code: String, _ field: String, _ values: [String: Value] = [:]) -> Refusal {
    Refusal(code, values, field: "/data/" + field)
  }
}

extension Refusal {
  /// Nothing is done where there is any fault, and all of them are told at once.
  static func none(of faults: [Refusal]) throws(Refusal) {
    guard let first = faults.first else { return }
    throw Refusal(
      first.code, rule: first.rule, first.values, field: first.field,
      also: Array(faults.dropFirst()))
  }

  /// The same, found in that part of the command.
  func at(_ field: String) -> Refusal { Refusal(code, rule: rule, values, field: field) }
}
