import MesaDomain

/// Figures about people as they may be published: small ones are hidden, and what would reveal them.
///
/// - Source: handbook §5.4 [?]; the threshold `k` is the profile's `sdc`.
enum SmallCells {
  /// Each figure of one list, as `Disclosure` judges it: others may know the sum of all, unless it is
  /// itself too small to be told.
  static func published(_ counts: [Int], k: Int) -> [PublishedCount] {
    let total = counts.reduce(0, +)
    let cells = counts.indices.map { Disclosure.Cell(String($0), counts[$0]) }
    let sum = Disclosure.Cell("sum", total, (1..<k).contains(total) ? .unspoken : .released)
    let hidden = Disclosure(
      cells: cells + [sum], sums: [.init(counts.count, Array(counts.indices))], k: k
    ).outcome().hidden
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
public enum PublishedCount: Sendable, Hashable, Codable {
  case count(Int)
  case hidden

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    self = container.decodeNil() ? .hidden : .count(try container.decode(Int.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .count(let count): try container.encode(count)
    case .hidden: try container.encodeNil()
    }
  }
}
