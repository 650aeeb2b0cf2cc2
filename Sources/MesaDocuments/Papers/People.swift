import Canonical
import MesaService

/// What people, agencies and mesas are called on a paper, and the offices of those who sign it.
struct People: Sendable {
  /// By `person/…`, `agency/…`, `mesa/…`, as far as the reader may know them.
  let names: [String: String]
  private let offices: [String: String]

  /// - Parameter names: those that the record tells itself are added.
  init(_ record: JSONValue, names: [String: String]) {
    let people = record.elements("people").map { ("person/" + $0.string("id"), $0) }
    self.names = people.reduce(into: names) { names, person in
      if let name = person.1["name"]?.stringValue { names[person.0] = name }
    }
    offices = people.reduce(into: [:]) { $0[$1.0] = $1.1["office"]?.stringValue }
  }

  /// How an answer spells a text whose key was destroyed.
  static let destroyed = "‹redacted›"

  /// Nil where the reader may not know it; of an erased person, that the name is gone.
  func name(_ id: String, _ words: Catalogue) -> String? {
    names[id].map { $0 == Self.destroyed ? words.text("cli.redacted") : $0 }
  }

  func office(_ id: String) -> String? { offices[id] }

  /// Who signs, in that capacity: name and office; where only the office may be known, that.
  func signature(
    _ capacity: String, _ person: JSONValue?, _ words: Catalogue
  ) -> Document.Signature {
    guard let id = person?.stringValue else { return Document.Signature(Phrase(capacity)) }
    let office = office("person/" + id)
    guard let name = name("person/" + id, words) else {
      return Document.Signature(Phrase(capacity), name: Phrase(office ?? id))
    }
    return Document.Signature(
      Phrase(capacity), name: Phrase(name),
      office: office.flatMap { $0 == name ? nil : Phrase($0) })
  }
}
