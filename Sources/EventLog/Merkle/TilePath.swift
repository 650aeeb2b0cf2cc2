/// Where a tile stands under a log's prefix (C2SP tlog-tiles): `tile/0/x001/x234/067.p/112`.
public enum TilePath {
  /// `width` below 256 gives a partial tile's path.
  public static func tile(level: Int, number: Int, width: Int = 256) -> String {
    path("\(level)", number, width)
  }

  public static func bundle(number: Int, width: Int = 256) -> String {
    path("entries", number, width)
  }

  /// The number and the width that a path behind `tile/L/` stands for, in the one way that it may be
  /// written: `x001/x234/067.p/112`. Nil for any other text.
  public static func read(_ path: String) -> (number: Int, width: Int)? {
    var steps = path.split(separator: "/", omittingEmptySubsequences: false)
    var width = 256
    if steps.count > 1, steps[steps.count - 2].hasSuffix(".p") {
      guard let part = Int(steps.removeLast()), (1...255).contains(part) else { return nil }
      width = part
      steps[steps.count - 1].removeLast(2)
    }
    guard steps.count <= 4 else { return nil }
    var number = 0
    for (index, step) in steps.enumerated() {
      let digits = index == steps.count - 1 ? step : step.dropFirst()
      guard digits.utf8.count == 3, let group = Int(digits) else { return nil }
      number = number * 1_000 + group
    }
    return self.path("", number, width) == "tile//" + path ? (number, width) : nil
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
