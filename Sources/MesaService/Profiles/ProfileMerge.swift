internal import Canonical

extension ProfileShape {
  /// The child's value where it has one, the parent's elsewhere; `null` takes a value away.
  ///
  /// The parent's order stands, what the child adds comes after.
  func merged(_ parent: JSONValue?, _ child: JSONValue?) -> JSONValue? {
    switch (self, child) {
    case (_, .some(.null)): return nil
    case (_, .none) where parent == nil: return nil
    case (.object(let fields), _): return Self.mergedObject(fields, parent, child)
    case (.keyed(let key, let fields), _):
      let items = parent?.arrayValue ?? []
      let changes = child?.arrayValue ?? []
      var merged: [JSONValue] = items.compactMap { item in
        let change = changes.first { $0[key] == item[key] }
        guard change?[Self.inherited] == nil else { return nil }
        return Self.mergedObject(fields, item, change)
      }
      merged += changes.filter { change in
        change[Self.inherited] == nil && !items.contains { $0[key] == change[key] }
      }
      .map { Self.mergedObject(fields, nil, $0) }
      return .array(merged)
    case (.table(let names, let shape), _):
      return .sortedObject(
        names.compactMap { name in
          shape.merged(parent?[name], child?[name]).map { JSONMember(name: name, value: $0) }
        })
    default: return child ?? parent
    }
  }

  /// `{kind: technicalCommission, inherited: false}`: what the parent has of that name is not taken
  /// over. Only such an item has this member.
  static let inherited = "inherited"

  private static func mergedObject(
    _ fields: [ProfileField], _ parent: JSONValue?, _ child: JSONValue?
  ) -> JSONValue {
    .sortedObject(
      fields.compactMap { field in
        field.shape.merged(parent?[field.name], child?[field.name])
          .map { JSONMember(name: field.name, value: $0) }
      })
  }

  /// Paths of what the child takes away and the parent does not have.
  func pointless(_ parent: JSONValue?, _ child: JSONValue, at path: String = "") -> [String] {
    switch self {
    case .object(let fields):
      fields.flatMap { field -> [String] in
        guard let member = child[field.name] else { return [] }
        return field.shape.pointless(
          parent?[field.name], member, at: pathStep(path, field.name))
      }
    case .keyed(let key, let fields):
      (child.arrayValue ?? []).flatMap { item -> [String] in
        let path = pathStep(path, item[key]?.stringValue ?? "")
        let before = parent?.arrayValue?.first { $0[key] == item[key] }
        if item[Self.inherited] != nil { return before == nil ? [path] : [] }
        return ProfileShape.object(fields).pointless(before, item, at: path)
      }
    default: []
    }
  }

  /// Paths of required values that are not there.
  func missing(in value: JSONValue, at path: String = "") -> [(path: String, key: String)] {
    switch self {
    case .object(let fields):
      fields.flatMap { field -> [(path: String, key: String)] in
        if let member = value[field.name] {
          return field.shape.missing(in: member, at: pathStep(path, field.name))
        }
        return field.required ? [(path, field.name)] : []
      }
    case .keyed(let key, let fields):
      (value.arrayValue ?? []).flatMap { item in
        ProfileShape.object(fields).missing(
          in: item, at: pathStep(path, item[key]?.stringValue ?? ""))
      }
    default: []
    }
  }

  /// Paths of the values that can bear a mark; a list is one, so is an empty table.
  func leaves(of value: JSONValue, at path: String = "") -> [String] {
    switch self {
    case .object(let fields):
      return fields.flatMap { field -> [String] in
        guard field.marked, let member = value[field.name] else { return [] }
        return field.shape.leaves(of: member, at: pathStep(path, field.name))
      }
    case .keyed(let key, let fields):
      return (value.arrayValue ?? []).flatMap { item in
        ProfileShape.object(fields).leaves(
          of: item, at: pathStep(path, item[key]?.stringValue ?? ""))
      }
    case .table:
      let names = (value.objectValue ?? []).map { pathStep(path, $0.name) }
      return names.isEmpty ? [path] : names
    default: return [path]
    }
  }
}
