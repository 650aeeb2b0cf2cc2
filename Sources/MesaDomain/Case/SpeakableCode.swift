/// A code that people say on the telephone: `C-7K3Q-M2XP-5`.
///
/// Eight characters that tell neither order nor number of the records, and a check character. The
/// alphabet has 31, a prime, so that the weighted sum finds every wrong character and every two
/// that changed places; without I, O, U, 0 and 1, which are misread.
public struct SpeakableCode: RawRepresentable, Hashable, Sendable, Codable, Scalar, ReadStraight,
  CustomStringConvertible, Comparable
{
  public let rawValue: String

  static let alphabet = Array("23456789ABCDEFGHJKLMNPQRSTVWXYZ".utf8)
  private static let letters = 8

  /// Nil unless it is written as codes are, with the right check character.
  public init?(rawValue: String) {
    let bytes = Array(rawValue.utf8)
    guard bytes.count == 13, (65...90).contains(bytes[0]),
      bytes[1] == 45, bytes[6] == 45, bytes[11] == 45,
      Self.check(Array(bytes[2..<6] + bytes[7..<11])) == bytes[12]
    else { return nil }
    self.rawValue = rawValue
  }

  /// What somebody typed: small letters and missing hyphens do no harm.
  public init?(typed: String) {
    let bytes = Array(typed.uppercased().utf8.filter { $0 != 45 && $0 != 32 })
    guard bytes.count == 10 else { return nil }
    let parts = [bytes[0..<1], bytes[1..<5], bytes[5..<9], bytes[9..<10]]
    self.init(rawValue: parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-"))
  }

  /// The code of a new record, mixed from the id of the command that made it.
  ///
  /// - Parameter kind: the first letter: `C` of a case, `R` of a referral.
  init(_ kind: Character, command: String) {
    var state = command.utf8.reduce(14_695_981_039_346_656_037 as UInt64) {
      ($0 ^ UInt64($1)) &* 1_099_511_628_211
    }
    // Twice through splitmix64: neighbouring ids give codes that have nothing in common.
    for _ in 0..<2 {
      state &+= 0x9E37_79B9_7F4A_7C15
      state = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
      state = (state ^ state >> 27) &* 0x94D0_49BB_1331_11EB
      state ^= state >> 31
    }
    var characters: [UInt8] = []
    for _ in 0..<Self.letters {
      characters.append(Self.alphabet[Int(state % 31)])
      state /= 31
    }
    let text = String(decoding: characters, as: UTF8.self)
    let check = Self.check(characters).map { String(decoding: [$0], as: UTF8.self) } ?? ""
    rawValue = "\(kind)-\(text.prefix(4))-\(text.suffix(4))-\(check)"
  }

  /// Nil where a character is not of the alphabet.
  private static func check(_ characters: [UInt8]) -> UInt8? {
    var sum = 0
    for (index, character) in characters.enumerated() {
      guard let value = alphabet.firstIndex(of: character) else { return nil }
      sum += (index + 2) * value
    }
    return alphabet[(31 - sum % 31) % 31]
  }

  public var description: String { rawValue }
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  public static var form: ValueForm { .code(pattern: "C-7K3Q-M2XP-5") }
  public static var example: Self { Self("C", command: "") }
}
