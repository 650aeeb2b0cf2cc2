/// Where a tile stands under a log's prefix (C2SP tlog-tiles): `tile/0/x001/x234/067.p/112`.
public enum TilePath {
  /// `width` below 256 gives a partial tile's path.
  public static func tile(level: Int, number: Int, width: Int = 256) -> String {
    path("\(level)", number, width)
  }

  public static func bundle(number: Int, width: Int = 256) -> String {
    path("entries", number, width)
  }

  /// Every tile and bundle that a log of `size` entries has: level (nil: a bundle), number, width.
  public static func all(size: Int) -> [(level: Int?, number: Int, width: Int)] {
    var all: [(level: Int?, number: Int, width: Int)] = []
    func add(_ level: Int?, _ hashes: Int) {
      for number in 0..<(hashes / 256) { all.append((level, number, 256)) }
      if hashes % 256 > 0 { all.append((level, hashes / 256, hashes % 256)) }
    }
    add(nil, size)
    var level = 0
    while size >> (8 * level) > 0 {
      add(level, size >> (8 * level))
      level += 1
    }
    return all
  }

  private static func path(_ kind: String, _ number: Int, _ width: Int) -> String {
    var groups: [String] = []
    var rest = number
    repeat {
      let digits = String(rest % 1_000)
      groups.insert(String(repeating: "0", count: 3 - digits.count) + digits, at: 0)
      rest /= 1_000
    } while rest > 0
    let last = groups.removeLast()
    let path = groups.map { "x\($0)/" }.joined() + last
    return "tile/\(kind)/\(path)" + (width == 256 ? "" : ".p/\(width)")
  }
}
