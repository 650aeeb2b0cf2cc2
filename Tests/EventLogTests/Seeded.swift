@testable import EventLog

/// The same chances every time (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension [UInt8] {
  /// With one to four small accidents: bytes turned, lost, doubled, cut off, digits and signs of the
  /// formats put in.
  func mutated(by chance: inout Seeded) -> [UInt8] {
    var bytes = self
    for _ in 0..<Int.random(in: 1...4, using: &chance) {
      let place = Int.random(in: 0...bytes.count, using: &chance)
      let end = Swift.min(bytes.count, place + Int.random(in: 1...9, using: &chance))
      switch Int.random(in: 0..<7, using: &chance) {
      case 0 where place < bytes.count: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 3: bytes.removeSubrange(place...)
      case 4: bytes.insert(UInt8.random(in: 0...255, using: &chance), at: place)
      case 5:
        let signs = [
          "\n", "\n\n", " ", "\u{2014} ", "+", "=", "9", "0", "-", "\r\n", "\u{301}", "\0",
        ]
        bytes.insert(contentsOf: signs.randomElement(using: &chance)!.utf8, at: place)
      default:
        let numbers = ["9223372036854775807", "18446744073709551616", "99999999999999999999999"]
        bytes.insert(contentsOf: numbers.randomElement(using: &chance)!.utf8, at: place)
      }
    }
    return bytes
  }
}

/// Leaves in memory, hashed by the definition: slow, and obviously RFC 6962.
struct Leaves: TreeSource {
  let hashes: [TreeHash]

  init(_ count: Int) { hashes = (0..<count).map { .leaf([UInt8]("leaf \($0)".utf8)) } }

  func perfect(height: Int, index: Int) -> TreeHash {
    root(hashes[(index << height)..<((index + 1) << height)])
  }

  func root(_ range: ArraySlice<TreeHash>) -> TreeHash {
    guard range.count > 1 else { return range.first ?? .empty }
    var middle = 1
    while middle * 2 < range.count { middle *= 2 }
    return .node(root(range.prefix(middle)), root(range.dropFirst(middle)))
  }
}

extension TreeHash {
  /// With one bit of it turned.
  var turned: TreeHash {
    var hash = self
    hash.words.2 ^= 1 << 17
    return hash
  }
}
