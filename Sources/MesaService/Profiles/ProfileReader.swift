internal import Canonical
internal import MesaDomain
internal import Yams

/// Reads the nodes of a file against the schema and notes every way in which they differ.
///
/// What is faulty is left out of the result, its place kept, so that nothing is reported twice.
struct ProfileReader {
  let source: YAMLSource
  /// Where each value stands, by path; faulty ones too.
  private(set) var places: [String: TextPlace] = [:]
  private(set) var findings: [ProfileReport.Finding] = []

  init(_ source: YAMLSource) { self.source = source }

  /// The value as JSON; nil where it is not of that shape. `null` says: not what the parent says.
  mutating func read(
    _ node: Node, as shape: ProfileShape, at path: String, optional: Bool = false
  ) -> JSONValue? {
    let place = node.mark.map { TextPlace($0) } ?? .start
    places[path] = places[path] ?? place
    guard node.anchor == nil, node.alias == nil else {
      note(.anchor, path, place)
      return nil
    }
    if optional, case .scalar(let scalar) = node, scalar.isNull { return .null }
    switch shape {
    case .object(let fields): return object(node, fields, path)
    case .keyed(let key, let fields): return keyed(node, key, fields, path)
    case .list(let element): return list(node, element, path)
    case .table(let names, let value): return table(node, names, value, path)
    case .marks: return marks(node, path)
    default:
      guard case .scalar(let scalar) = node else {
        return wrongType(node, shape.name, path)
      }
      return read(scalar, as: shape, at: path, place)
    }
  }

  mutating func note(
    _ code: ProfileCode, _ path: String, _ place: TextPlace, _ values: [String: String] = [:],
    severity: ProfileReport.Finding.Severity = .error
  ) {
    findings.append(
      .init(
        severity: severity, line: place.line, column: place.column, path: path,
        code: code.rawValue, values: values))
  }

  mutating func wrongType(_ node: Node, _ expected: String, _ path: String) -> JSONValue? {
    let place = node.mark.map { TextPlace($0) } ?? .start
    note(.wrongType, path, place, ["expected": expected, "found": node.typeName])
    return nil
  }

  /// Pairs of a mapping with distinct text keys, in order; faults noted.
  private mutating func pairs(_ node: Node, _ path: String) -> [(String, TextPlace, Node)]? {
    guard case .mapping(let mapping) = node else {
      _ = wrongType(node, "mapping", path)
      return nil
    }
    var first: [String: TextPlace] = [:]
    var pairs: [(String, TextPlace, Node)] = []
    for (key, value) in mapping {
      guard case .scalar(let scalar) = key, let mark = scalar.mark else {
        _ = wrongType(key, "text", path)
        continue
      }
      let (name, isHidden) = source.key(scalar)
      let place = TextPlace(mark)
      let full = pathStep(path, name)
      if let earlier = first[name] {
        note(
          .duplicateKey, full, place, ["key": name, "firstLine": String(earlier.line)])
      } else {
        first[name] = place
      }
      if !isHidden { pairs.append((name, place, value)) }
    }
    return pairs
  }

  private mutating func object(
    _ node: Node, _ fields: [ProfileField], _ path: String
  ) -> JSONValue? {
    guard let pairs = pairs(node, path) else { return nil }
    var members: [JSONMember] = []
    for (name, place, value) in pairs {
      let full = pathStep(path, name)
      guard let field = fields.first(where: { $0.name == name }) else {
        unknown(.unknownKey, name, fields.map(\.name), full, place)
        continue
      }
      places[full] = value.mark.map { TextPlace($0) } ?? place
      if let value = read(value, as: field.shape, at: full, optional: !field.required) {
        members.append(JSONMember(name: name, value: value))
      }
    }
    return .sortedObject(members)
  }

  private mutating func keyed(
    _ node: Node, _ key: String, _ fields: [ProfileField], _ path: String
  ) -> JSONValue? {
    guard case .sequence(let sequence) = node else { return wrongType(node, "list", path) }
    var items: [JSONValue] = []
    var first: [String: TextPlace] = [:]
    for (index, node) in sequence.enumerated() {
      // The name is looked up ahead of reading, so that findings inside can be told by it.
      let name = node.mapping?.first { $0.key.string == key }?.value.scalar?.string
      let itemPath = pathStep(path, name ?? String(index))
      let place = node.mark.map { TextPlace($0) } ?? .start
      if let name, let earlier = first[name] {
        note(
          .duplicate, itemPath, place, ["key": name, "firstLine": String(earlier.line)])
        continue
      }
      if let name { first[name] = place }
      let shape = ProfileShape.object(takesAway(node) ? Self.removal(key, fields) : fields)
      guard let item = read(node, as: shape, at: itemPath) else { continue }
      if item[ProfileShape.inherited] == .bool(true) {
        unknown(
          .unknownValue, "true", ["false"], pathStep(itemPath, ProfileShape.inherited), place)
        continue
      }
      guard item[key] != nil else {
        if places[pathStep(itemPath, key)] == nil {
          note(.missing, itemPath, place, ["key": key])
        }
        continue
      }
      items.append(item)
    }
    return .array(items)
  }

  /// `inherited: false` beside the name and nothing else: what a parent has is not taken over.
  private func takesAway(_ node: Node) -> Bool {
    node.mapping?.contains { $0.key.string == ProfileShape.inherited } == true
  }

  private static func removal(_ key: String, _ fields: [ProfileField]) -> [ProfileField] {
    fields.filter { $0.name == key } + [ProfileField(ProfileShape.inherited, .boolean)]
  }

  private mutating func list(
    _ node: Node, _ element: ProfileShape, _ path: String
  ) -> JSONValue? {
    guard case .sequence(let sequence) = node else { return wrongType(node, "list", path) }
    var values: [JSONValue] = []
    for (index, node) in sequence.enumerated() {
      let itemPath = pathStep(path, String(index))
      guard let value = read(node, as: element, at: itemPath) else { continue }
      if let earlier = values.firstIndex(of: value) {
        note(
          .duplicate, itemPath, node.mark.map { TextPlace($0) } ?? .start,
          ["key": value.stringValue ?? "", "first": String(earlier)])
      } else {
        values.append(value)
      }
    }
    return .array(values)
  }

  private mutating func table(
    _ node: Node, _ names: [String], _ shape: ProfileShape, _ path: String
  ) -> JSONValue? {
    guard let pairs = pairs(node, path) else { return nil }
    var members: [JSONMember] = []
    for (name, place, value) in pairs {
      let full = pathStep(path, name)
      guard names.contains(name) else {
        unknown(.unknownKey, name, names, full, place)
        continue
      }
      if let value = read(value, as: shape, at: full, optional: true) {
        members.append(JSONMember(name: name, value: value))
      }
    }
    return .sortedObject(members)
  }

  /// Paths are checked once all places are known: `ProfileMarks`.
  private mutating func marks(_ node: Node, _ path: String) -> JSONValue? {
    guard let pairs = pairs(node, path) else { return nil }
    let shape = ProfileShape.word(Profile.Mark.allCases.map(\.rawValue))
    var members: [JSONMember] = []
    for (name, place, value) in pairs {
      let full = pathStep(path, name)
      places[full] = place
      if let value = read(value, as: shape, at: full) {
        members.append(JSONMember(name: name, value: value))
      }
    }
    return .sortedObject(members)
  }

  mutating func unknown(
    _ code: ProfileCode, _ word: String, _ known: [String], _ path: String, _ place: TextPlace
  ) {
    var values = ["key": word, "known": known.joined(separator: ", ")]
    values["nearest"] = nearest(to: word, among: known)
    note(code, path, place, values)
  }
}

func pathStep(_ path: String, _ step: String) -> String { path.isEmpty ? step : path + "/" + step }

extension JSONValue {
  static func sortedObject(_ members: [JSONMember]) -> JSONValue {
    .object(members.sorted { $0.name.utf16.lexicographicallyPrecedes($1.name.utf16) })
  }
}
