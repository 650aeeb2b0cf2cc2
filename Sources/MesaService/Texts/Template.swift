/// A sentence with places for values.
///
/// - `{name}`: the value as it is.
/// - `{name:format}`: the value for people: `number`, `size`, `moment`, `time`, `date`, `day`,
///   `list`, `choice`, or the first part of a key, so that `{state:state}` with `open` gives the text of
///   `state.open`. The last three take several values with commas between them.
/// - `{count|one thing|# things}`: by number; `#` is the number, and either form may have places.
///   One is for exactly 1, the other for 0 and all the rest: so it is in es, gl, ca and en.
/// - `{names,|The item {names:list}|The items {names:list}}`: by how many values the list has.
/// - `{name?…{name}…}`: left out when there is no value.
struct Template: Equatable {
  indirect enum Part: Equatable {
    case words(String)
    case value(String, format: String?)
    /// `#`: the number that the plural around it goes by.
    case count(String)
    case plural(String, one: Template, other: Template)
    case pluralOfList(String, one: Template, other: Template)
    case optional(String, Template)
  }

  struct Fault: Error, Equatable {
    let reason: String
  }

  let parts: [Part]

  init(_ text: String) throws(Fault) {
    var rest = Substring(text)
    parts = try Self.parts(of: &rest, until: "", counting: nil)
  }

  private init(parts: [Part]) { self.parts = parts }

  /// Up to one of the ends, which stays in `rest`; without ends up to the end of the text.
  private static func parts(
    of rest: inout Substring, until ends: String, counting name: String?
  ) throws(Fault) -> [Part] {
    var parts: [Part] = []
    var words = ""
    while let next = rest.first, !ends.contains(next) {
      rest.removeFirst()
      switch next {
      case "}": throw Fault(reason: "a } without its {")
      case "{":
        if !words.isEmpty { parts.append(.words(words)) }
        words = ""
        parts.append(try part(of: &rest, counting: name))
      case "#":
        guard let name else { fallthrough }
        if !words.isEmpty { parts.append(.words(words)) }
        words = ""
        parts.append(.count(name))
      default: words.append(next)
      }
    }
    if !ends.isEmpty, rest.isEmpty { throw Fault(reason: "a { without its }") }
    if !words.isEmpty { parts.append(.words(words)) }
    return parts
  }

  /// One place, from after its `{` to after its `}`.
  private static func part(
    of rest: inout Substring, counting outer: String?
  ) throws(Fault) -> Part {
    let name = String(rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) })
    guard !name.isEmpty else { throw Fault(reason: "a place without a name") }
    rest = rest.dropFirst(name.count)
    switch rest.popFirst() {
    case "}": return .value(name, format: nil)
    case "?":
      let inner = try parts(of: &rest, until: "}", counting: outer)
      rest.removeFirst()
      return .optional(name, Template(parts: inner))
    case "|":
      let (one, other) = try forms(of: &rest, name, counting: name)
      return .plural(name, one: one, other: other)
    case ",":
      guard rest.popFirst() == "|" else { throw Fault(reason: "\(name) has a lost comma") }
      let (one, other) = try forms(of: &rest, name, counting: outer)
      return .pluralOfList(name, one: one, other: other)
    case ":":
      guard let end = rest.firstIndex(where: { "{}|".contains($0) }), rest[end] == "}",
        end > rest.startIndex
      else { throw Fault(reason: "\(name) has no format") }
      let format = String(rest[..<end])
      rest = rest[rest.index(after: end)...]
      return .value(name, format: format)
    case nil: throw Fault(reason: "a { without its }")
    default: throw Fault(reason: "\(name) has neither a format nor two forms")
    }
  }

  /// `one|other}`
  private static func forms(
    of rest: inout Substring, _ name: String, counting: String?
  ) throws(Fault) -> (one: Template, other: Template) {
    let one = try parts(of: &rest, until: "|}", counting: counting)
    guard rest.popFirst() == "|" else { throw Fault(reason: "\(name) has one form") }
    let other = try parts(of: &rest, until: "|}", counting: counting)
    guard rest.popFirst() == "}" else { throw Fault(reason: "\(name) has three forms") }
    return (Template(parts: one), Template(parts: other))
  }

  /// The names of the values it asks for.
  var names: Set<String> {
    parts.reduce(into: []) { names, part in
      switch part {
      case .words: break
      case .value(let name, _), .count(let name): names.insert(name)
      case .plural(let name, let one, let other), .pluralOfList(let name, let one, let other):
        names.formUnion(one.names.union(other.names).union([name]))
      case .optional(let name, let inner): names.formUnion(inner.names.union([name]))
      }
    }
  }

  /// The key sections and formats it asks for.
  var formats: Set<String> {
    parts.reduce(into: []) { formats, part in
      switch part {
      case .value(_, let format?): formats.insert(format)
      case .plural(_, let one, let other), .pluralOfList(_, let one, let other):
        formats.formUnion(one.formats.union(other.formats))
      case .optional(_, let inner): formats.formUnion(inner.formats)
      case .words, .value, .count: break
      }
    }
  }
}
