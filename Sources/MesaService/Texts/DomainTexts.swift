public import Canonical
public import MesaDomain

extension Catalogue {
  /// The sentence of a refusal, or of a warning, in this language.
  ///
  /// - Parameter command: name of the command that was refused; states are told in its record's
  ///   words.
  public func sentence(of refusal: Refusal, command: String? = nil) -> String {
    self.refusal(
      refusal.code, refusal.values.mapValues(\.description), field: refusal.field,
      about: command.map { String($0.prefix { $0 != "." }) })
  }

  /// One line of the history: what an event says happened. Sealed values are left out.
  public func line(ofEvent type: String, _ data: JSONValue = .object([])) -> String {
    let key = "event." + type
    return has(key) ? text(key, Self.leaves(of: data)) : type
  }

  /// What the profile calls the pathway of a referral, in this language where it has one; else its id.
  public func pathway(of referral: JSONValue) -> String? {
    let title = referral["pathwayTitle"]
    return
      (title?[language.rawValue] ?? title?[Language.standard.rawValue]
      ?? title?.objectValue?.first?.value)?.stringValue ?? referral["pathway"]?.stringValue
  }

  /// What a field may hold, in words.
  public func words(for form: ValueForm) -> String {
    switch form {
    case .text(let maximum): text("form.text", ["maximum": String(maximum)])
    case .confidential: text("form.confidential", ["maximum": String(Limits.confidential)])
    case .integer: text("form.integer")
    case .boolean: text("form.boolean")
    case .instant: text("form.instant")
    case .date: text("form.date")
    case .identifier: text("form.identifier")
    case .name: text("form.name")
    case .choice(let words): text("form.choice", ["words": words.joined(separator: ",")])
    case .code(let pattern): text("form.code", ["pattern": pattern])
    case .list(let form): text("form.list", ["each": words(for: form)])
    case .map(let form): text("form.map", ["each": words(for: form)])
    case .object(let shape):
      text("form.object", ["fields": shape.fields.map(\.name).joined(separator: ",")])
    }
  }

  /// Numbers, words and truths by the name of their member, at any depth; the outermost wins.
  private static func leaves(of value: JSONValue) -> [String: String] {
    var leaves: [String: String] = [:]
    var level = [value]
    while !level.isEmpty {
      var next: [JSONValue] = []
      for member in level.flatMap({ $0.objectValue ?? [] }) {
        switch member.value {
        case .string(let text): leaves[member.name] = leaves[member.name] ?? text
        case .integer(let number): leaves[member.name] = leaves[member.name] ?? String(number)
        case .bool(let truth): leaves[member.name] = leaves[member.name] ?? String(truth)
        case .object where member.value["sealed"] == nil: next.append(member.value)
        case .object, .array, .null: break
        }
      }
      level = next
    }
    return leaves
  }
}
