/// A sentence with places for values.
///
/// - `{name}`: the value as it is.
/// - `{name:format}`: the value for people: `number`, `size`, `moment`, `time`, `date`, `day`,
///   `list`, `choice`, or the first part of a key, so that `{state:state}` with `open` gives the text of
///   `state.open`. The last three take several values with commas between them.
/// - `{count|one #|many #}`: by number; `#` is the number.
/// - `{name?…{name}…}`: left out when there is no value.
struct Template: Equatable {
  indirect enum Part: Equatable {
    case words(String)
    case value(String, format: String?)
    case plural(String, one: String, other: String)
    case optional(String, Template)
  }

  struct Fault: Error, Equatable {
    let reason: String
  }

  let parts: [Part]

  init(_ text: String) throws(Fault) {
    var rest = Substring(text)
    parts = try Self.parts(of: &rest, nested: false)
    guard rest.isEmpty else { throw Fault(reason: "a } without its {") }
  }

  private init(parts: [Part]) { self.parts = parts }

  private static func parts(of rest: inout Substring, nested: Bool) throws(Fault) -> [Part] {
    var parts: [Part] = []
    while let next = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      if next > rest.startIndex { parts.append(.words(String(rest[..<next]))) }
      if rest[next] == "}" {
        guard nested else { throw Fault(reason: "a } without its {") }
        rest = rest[next...]
        return parts
      }
      rest = rest[rest.index(after: next)...]
      parts.append(try part(of: &rest))
    }
    if nested { throw Fault(reason: "a { without its }") }
    if !rest.isEmpty { parts.append(.words(String(rest))) }
    rest = ""
    return parts
  }

  /// One place, from after its `{` to after its `}`.
  private static func part(of rest: inout Substring) throws(Fault) -> Part {
    let name = String(rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) })
    guard !name.isEmpty else { throw Fault(reason: "a place without a name") }
    rest = rest.dropFirst(name.count)
    guard let mark = rest.popFirst() else { throw Fault(reason: "a { without its }") }
    if mark == "}" { return .value(name, format: nil) }
    if mark == "?" {
      let inner = try parts(of: &rest, nested: true)
      rest = rest.dropFirst()
      return .optional(name, Template(parts: inner))
    }
    guard let end = rest.firstIndex(of: "}") else { throw Fault(reason: "a { without its }") }
    let content = rest[..<end]
    rest = rest[rest.index(after: end)...]
    if mark == ":", !content.isEmpty { return .value(name, format: String(content)) }
    let forms = content.split(separator: "|", omittingEmptySubsequences: false)
    guard mark == "|", forms.count == 2 else {
      throw Fault(reason: "\(name) has neither a format nor two forms")
    }
    return .plural(name, one: String(forms[0]), other: String(forms[1]))
  }

  /// The names of the values it asks for.
  var names: Set<String> {
    parts.reduce(into: []) { names, part in
      switch part {
      case .words: break
      case .value(let name, _), .plural(let name, _, _): names.insert(name)
      case .optional(let name, let inner): names.formUnion(inner.names.union([name]))
      }
    }
  }

  /// The key sections and formats it asks for.
  var formats: Set<String> {
    parts.reduce(into: []) { formats, part in
      switch part {
      case .value(_, let format?): formats.insert(format)
      case .optional(_, let inner): formats.formUnion(inner.formats)
      case .words, .value, .plural: break
      }
    }
  }
}
