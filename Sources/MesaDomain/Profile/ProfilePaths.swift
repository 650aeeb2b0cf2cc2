import Canonical

extension Profile {
  /// Paths of all values that can bear a mark, in the order of their names.
  ///
  /// A list is one value, so is an empty table; organs go by kind, seats by agency kind, pathways
  /// and standing items by id, risk terms by level, as in `mark(at:)`.
  public var valuePaths: [String] {
    guard let bytes = try? CanonicalEncoder().encode(self),
      let value = try? JSONValue(parsing: bytes)
    else { return [] }
    return Self.leaves(of: value, at: "")
  }

  /// Values that no source bears out: marked `[?]`, or not at all.
  ///
  /// - Source: handbook §7, marks.
  public var unconfirmedValues: [String] {
    valuePaths.filter { isUnconfirmed($0) }
  }

  /// The same in as few paths as say it: one for all where everything below is open.
  public var unconfirmed: [String] { gathered { isUnconfirmed($0) } }

  /// As few paths as say which values are meant: one for all where everything below is.
  func gathered(_ isMeant: (String) -> Bool) -> [String] {
    let paths = valuePaths.map { (steps: $0.split(separator: "/")[...], isOpen: isMeant($0)) }
    return Self.gathered(paths, at: "")
  }

  /// Whether the value there is a proposal; of a path with several values below, whether one is.
  public func isUnconfirmed(_ path: String) -> Bool {
    mark(at: path).map { $0 == .proposed } != false
  }

  /// This profile once a regulation bears out what stands at or below those paths.
  func confirming(_ paths: [String]) -> Profile {
    var confirmed = self
    for path in paths {
      for known in marks.keys where marks[known] == .proposed && known.isAtOrBelow(path) {
        confirmed.marks[known] = nil
      }
      confirmed.marks[path] = .sourced
    }
    return confirmed
  }

  private static let names: Set<String> = ["id", "version", "parent", "title", "marks"]
  /// Lists whose items have values of their own: empty, they have none.
  private static let keyed = [
    "organs", "seats", "standingItems", "pathways", "deadlinesByRisk", "referralDeadlines",
    "scales",
    "levels",
  ]
  private static let keys = ["id", "agencyKind", "risk", "kind"]

  private static func leaves(of value: JSONValue, at path: String) -> [String] {
    switch value {
    case .object(let members) where !members.isEmpty:
      members.flatMap { member -> [String] in
        path.isEmpty && names.contains(member.name)
          ? [] : leaves(of: member.value, at: step(path, member.name))
      }
    case .array(let items) where items.contains { $0.objectValue != nil }:
      items.flatMap { item -> [String] in
        let key = keys.first { item[$0] != nil }
        let name = key.flatMap { item[$0]?.stringValue } ?? ""
        let below = (item.objectValue ?? []).filter { $0.name != key && $0.name != "title" }
        return below.flatMap { leaves(of: $0.value, at: step(step(path, name), $0.name)) }
      }
    case .array(let items)
    where items.isEmpty && keyed.contains { path == $0 || path.hasSuffix("/" + $0) }:
      []
    case .object, .array, .null, .bool, .integer, .string: [path]
    }
  }

  private static func gathered(
    _ values: [(steps: ArraySlice<Substring>, isOpen: Bool)], at path: String
  ) -> [String] {
    guard values.contains(where: \.isOpen) else { return [] }
    if !path.isEmpty, values.allSatisfy(\.isOpen) { return [path] }
    var order: [Substring] = []
    var below: [Substring: [(steps: ArraySlice<Substring>, isOpen: Bool)]] = [:]
    for value in values {
      guard let first = value.steps.first else { continue }
      if below[first] == nil { order.append(first) }
      below[first, default: []].append((value.steps.dropFirst(), value.isOpen))
    }
    return order.flatMap { gathered(below[$0] ?? [], at: step(path, String($0))) }
  }

  private static func step(_ path: String, _ name: String) -> String {
    path.isEmpty ? name : path + "/" + name
  }
}

extension String {
  /// Whether this path is that one, or leads further into it.
  func isAtOrBelow(_ path: String) -> Bool { self == path || hasPrefix(path + "/") }
}
