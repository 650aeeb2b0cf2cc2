/// Whole percentages that sum to 100, by the method of the largest remainder.
///
/// - Source: handbook §6, common header.
public enum Percentages {
  /// Of a smaller base none are told.
  ///
  /// - Source: handbook §5.4 [?].
  public static let leastBase = 20

  /// The share of each in their sum; nil where the base is too small for any. Of equal remainders the
  /// larger count is rounded up, then the earlier.
  public static func of(_ counts: [Int]) -> [Int]? {
    let base = counts.reduce(0, +)
    guard base >= leastBase else { return nil }
    var shares = counts.map { $0 * 100 / base }
    let remainders = counts.map { $0 * 100 % base }
    let order = counts.indices.sorted {
      (remainders[$0], counts[$0], $1) > (remainders[$1], counts[$1], $0)
    }
    for index in order.prefix(100 - shares.reduce(0, +)) { shares[index] += 1 }
    return shares
  }

  /// One share by itself, where the others are not all shown: rounded to the nearest.
  public static func of(_ part: Int, in base: Int) -> Int? {
    guard base >= leastBase else { return nil }
    return (part * 200 + base) / (2 * base)
  }
}
