/// What somebody is to one record: few, so that looking through them is faster than hashing.
struct Standings: Sequence {
  private var held: [Standing] = []

  init() { held.reserveCapacity(6) }

  init(_ role: Role, _ scope: Scope) { held = [Standing(role, scope)] }

  init(_ standings: some Sequence<Standing>) { for standing in standings { insert(standing) } }

  mutating func insert(_ standing: Standing) {
    if !contains(standing) { held.append(standing) }
  }

  mutating func insert(_ role: Role, _ scope: Scope) { insert(Standing(role, scope)) }

  mutating func formUnion(_ others: some Sequence<Standing>) {
    for standing in others { insert(standing) }
  }

  func contains(_ standing: Standing) -> Bool {
    held.contains { $0.role == standing.role && $0.scope == standing.scope }
  }

  func makeIterator() -> [Standing].Iterator { held.makeIterator() }
}

/// Something that may be asked for, with the rows that allow it: looked up once, asked often.
public struct Action: Sendable {
  /// A command's name, or a question's: `meeting.read`.
  public let name: String
  /// In the order of the matrix.
  public let grants: [Grant]
  /// Of each row what one has to be, side by side, so that a decision reads nothing else.
  private let needed: [Standing]

  init(_ name: String, _ grants: [Grant]) {
    (self.name, self.grants) = (name, grants)
    needed = grants.map { Standing($0.role, $0.scope) }
  }

  /// The first row that allows it to whoever is that to the record.
  func right(of standings: Standings) -> Grant? {
    needed.firstIndex(where: standings.contains).map { grants[$0] }
  }
}
