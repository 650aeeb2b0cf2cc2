extension Disclosure {
  /// Neighbours of an order (bands of age, levels of risk) put together until no group is small: told
  /// coarsely is better than not told.
  ///
  /// Each small group joins the smaller of its neighbours. The last two are never joined: that would
  /// be the total.
  ///
  /// - Returns: the places of each group, in order.
  /// - Source: handbook §5.4, merging before suppressing [?].
  public static func merged(_ counts: [Int], k: Int) -> [[Int]] {
    var groups = counts.indices.map { [$0] }
    func size(_ group: [Int]) -> Int { group.reduce(0) { $0 + counts[$1] } }
    while groups.count > 2,
      let small = groups.indices.filter({ (1..<k).contains(size(groups[$0])) })
        .min(by: { (size(groups[$0]), $0) < (size(groups[$1]), $1) })
    {
      let neighbours = [small - 1, small + 1].filter(groups.indices.contains)
      guard let other = neighbours.min(by: { (size(groups[$0]), $0) < (size(groups[$1]), $1) })
      else { break }
      let (first, second) = (min(small, other), max(small, other))
      groups[first] += groups[second]
      groups.remove(at: second)
    }
    return groups
  }
}
