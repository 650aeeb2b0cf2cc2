import Canonical
import Crypto

/// Codes of the second factor: six digits, every 30 seconds another.
///
/// - Source: RFC 6238 with HMAC-SHA-1, RFC 4226; `security.md` §4.1.
public enum OneTimeCode {
  static let seedBytes = 20
  static let period: Int64 = 30

  /// Which code is shown at that moment.
  static func step(at moment: Instant) -> Int64 { moment.milliseconds / 1_000 / period }

  static func text(_ seed: [UInt8], step: Int64, digits: Int = 6) -> String {
    let counter = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * $0)) }
    let mac = Array(
      HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: seed)))
    let offset = Int(mac[19] & 0x0F)
    let number = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
    let limit = (0..<digits).reduce(UInt32(1)) { limit, _ in limit * 10 }
    let code = String(number % limit)
    return String(repeating: "0", count: digits - code.count) + code
  }

  /// The step whose code it is: the present one or the one before, and later than the last accepted.
  ///
  /// Every comparison is made, whichever holds.
  static func accepted(
    _ typed: String, of seed: [UInt8], at moment: Instant, after last: Int64
  ) -> Int64? {
    let digits = Array(typed.utf8).filter { $0 != 0x20 }
    let now = step(at: moment)
    var found: Int64?
    for step in [now - 1, now] {
      let isSame = same(digits, Array(text(seed, step: step).utf8))
      if isSame, step > last { found = step }
    }
    return found
  }

  private static func same(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard a.count == b.count else { return false }
    return zip(a, b).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// What an authenticator reads from a QR code; both names are percent-encoded.
  static func uri(_ seed: [UInt8], issuer: String, account: String) -> String {
    let (issuer, account) = (escaped(issuer), escaped(account))
    return "otpauth://totp/\(issuer):\(account)?secret=\(base32(seed))&issuer=\(issuer)"
  }

  private static func escaped(_ text: String) -> String {
    let hex = Array("0123456789ABCDEF")
    return text.utf8.map { byte in
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte) || [0x2D, 0x2E, 0x5F, 0x7E].contains(byte)
      return isPlain
        ? String(UnicodeScalar(byte)) : "%\(hex[Int(byte >> 4)])\(hex[Int(byte & 15)])"
    }.joined()
  }

  /// RFC 4648 §6 without padding, as authenticators type it.
  static func base32(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var (text, bits, held) = ("", 0, 0)
    for byte in bytes {
      bits = (bits << 8 | Int(byte)) & 0xFFFF
      held += 8
      while held >= 5 {
        held -= 5
        text.append(alphabet[bits >> held & 31])
      }
    }
    if held > 0 { text.append(alphabet[bits << (5 - held) & 31]) }
    return text
  }
}
