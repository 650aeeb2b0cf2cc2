import Canonical

extension Shape.Field {
  /// `{"name":…,"required":…,"form":…}`, and what the form is limited to.
  ///
  /// - Parameter sealed: whether confidential values are shown as in the log, or as a user writes.
  func contract(sealed: Bool) -> JSONValue {
    .object(
      [.init("name", .string(name)), .init("required", .bool(!optional))]
        + form.contract(sealed: sealed))
  }
}

extension ValueForm {
  fileprivate func contract(sealed: Bool) -> [JSONMember] {
    switch self {
    case .text(let maximum): named("text", .init("maximum", .integer(Int64(maximum))))
    case .confidential where sealed: named("sealed")
    case .confidential:
      named("confidential", .init("maximum", .integer(Int64(Limits.confidential))))
    case .integer: named("integer")
    case .boolean: named("boolean")
    case .instant: named("instant")
    case .date: named("date")
    case .identifier: named("identifier")
    case .name: named("name")
    case .choice(let words): named("choice", .init("of", .array(words.map { .string($0) })))
    case .code(let pattern): named("code", .init("pattern", .string(pattern)))
    case .list(let form): named("list", .init("of", .object(form.contract(sealed: sealed))))
    case .map(let form): named("map", .init("of", .object(form.contract(sealed: sealed))))
    case .object(let shape):
      named("object", .init("fields", .array(shape.fields.map { $0.contract(sealed: sealed) })))
    }
  }

  private func named(_ form: String, _ more: JSONMember...) -> [JSONMember] {
    [.init("form", .string(form))] + more
  }
}

extension JSONValue {
  /// For people: a line for what fits on one, two spaces deeper for what does not; a line feed ends
  /// it. Members keep their order.
  var printed: String { laidOut(depth: 0, after: 0) + "\n" }

  /// - Parameter after: characters that stand before it on its line, margin excepted.
  private func laidOut(depth: Int, after: Int) -> String {
    let line = onOneLine
    if depth > 0, 2 * depth + after + line.count < 100 { return line }
    let margin = String(repeating: "  ", count: depth + 1)
    let end = "\n" + String(repeating: "  ", count: depth)
    switch self {
    case .object(let members) where !members.isEmpty:
      let lines = members.map {
        let name = JSONValue.string($0.name).onOneLine + ": "
        return margin + name + $0.value.laidOut(depth: depth + 1, after: name.count)
      }
      return "{\n" + lines.joined(separator: ",\n") + end + "}"
    case .array(let elements) where !elements.isEmpty:
      let lines = elements.map { margin + $0.laidOut(depth: depth + 1, after: 0) }
      return "[\n" + lines.joined(separator: ",\n") + end + "]"
    case .object, .array, .null, .bool, .integer, .string: return line
    }
  }

  private var onOneLine: String {
    switch self {
    case .object(let members):
      "{"
        + members.map { JSONValue.string($0.name).onOneLine + ": " + $0.value.onOneLine }
        .joined(separator: ", ") + "}"
    case .array(let elements): "[" + elements.map(\.onOneLine).joined(separator: ", ") + "]"
    case .null, .bool, .integer, .string: String(decoding: canonicalBytes, as: UTF8.self)
    }
  }
}
