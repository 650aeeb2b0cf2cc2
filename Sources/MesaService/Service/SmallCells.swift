/// Figures about people as they may be published: small ones are hidden, and what would reveal them.
///
/// - Source: handbook §5.4 [?]; the threshold `k` is the profile's `sdc`.
enum SmallCells {
  /// Cells of 1 to k−1 are hidden. Where that hides one alone, the smallest of the others goes with
  /// it: with the sum of all, which others may know, the one would follow from the rest.
  ///
  /// Zero is shown: that nobody came by a way tells of nobody.
  static func published(_ counts: [Int], k: Int) -> [PublishedCount] {
    var hidden = Set(counts.indices.filter { (1..<k).contains(counts[$0]) })
    if hidden.count == 1 {
      let others = counts.indices.filter { !hidden.contains($0) && counts[$0] > 0 }
      if let least = others.min(by: { (counts[$0], $0) < (counts[$1], $1) }) {
        hidden.insert(least)
      }
    }
    return counts.indices.map { hidden.contains($0) ? .hidden : .count(counts[$0]) }
  }

  /// What came and what went: one of them, with the stocks of two reports, gives the other.
  static func flow(_ came: Int, _ went: Int, k: Int) -> (came: PublishedCount, went: PublishedCount)
  {
    guard [came, went].contains(where: { (1..<k).contains($0) }) else {
      return (.count(came), .count(went))
    }
    return (.hidden, .hidden)
  }
}

/// A count, or that it is too small to be told.
public enum PublishedCount: Sendable, Hashable, Encodable {
  case count(Int)
  case hidden

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .count(let count): try container.encode(count)
    case .hidden: try container.encodeNil()
    }
  }
}
