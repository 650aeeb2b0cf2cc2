import Canonical
import Hummingbird
import MesaDomain

/// The query of a request, as strict as a command: each name known, each once.
struct Query {
  private let values: [String: String]

  /// - Throws: `query.unknown`, `query.twice`.
  init(_ request: Request, _ known: [String]) throws(Refusal) {
    var values: [String: String] = [:]
    for (name, value) in request.uri.queryParameters {
      let name = String(name)
      guard known.contains(name) else {
        throw Refusal("query.unknown", ["known": .words(known)])
      }
      guard values.updateValue(String(value), forKey: name) == nil else {
        throw Refusal("query.twice", ["name": .word(name)])
      }
    }
    self.values = values
  }

  subscript(name: String) -> String? { values[name] }

  /// - Throws: `query.invalid` where the text is no such value.
  func value<V>(_ name: String, _ expected: String, _ read: (String) -> V?) throws(Refusal) -> V? {
    guard let text = values[name] else { return nil }
    guard let value = read(text) else {
      throw Refusal("query.invalid", ["name": .word(name), "expected": .word(expected)])
    }
    return value
  }

  func identifier<ID: RawRepresentable<String>>(_ name: String) throws(Refusal) -> ID? {
    try value(name, "id") { ID(rawValue: $0) }
  }

  func day(_ name: String) throws(Refusal) -> CivilDate? {
    try value(name, "date") { CivilDate($0) }
  }

  func number(_ name: String, _ range: ClosedRange<Int>) throws(Refusal) -> Int? {
    try value(name, "\(range.lowerBound)–\(range.upperBound)") { text in
      Int(text).flatMap { range.contains($0) ? $0 : nil }
    }
  }
}
