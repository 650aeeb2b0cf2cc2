import Crypto

/// How a token is written: `mesa_`, 32 bytes of chance as base64url, six digits that check them.
///
/// The prefix and the digits let scanners find one that was published by mistake, and let the
/// service refuse a mistyped one without a look into its files.
struct TokenText: Sendable {
  private static let prefix = "mesa_"
  private static let bodyLength = 43
  private static let digits = 6

  /// What the client keeps; nobody else.
  let text: String

  /// The only form in which it is stored.
  var hash: [UInt8] { Array(SHA256.hash(data: Array(text.utf8))) }

  init(using randomness: Randomness = .system) {
    let body = Base64URL.text(randomness.bytes(32))
    text = Self.prefix + body + Self.check(body)
  }

  /// Nil for what cannot be a token.
  init?(_ text: String) {
    guard text.hasPrefix(Self.prefix),
      text.utf8.count == Self.prefix.utf8.count + Self.bodyLength + Self.digits
    else { return nil }
    let body = String(text.dropFirst(Self.prefix.count).dropLast(Self.digits))
    guard Base64URL.bytes(body)?.count == 32, text.hasSuffix(Self.check(body)) else { return nil }
    self.text = text
  }

  private static func check(_ body: String) -> String {
    let hash = SHA256.hash(data: Array((prefix + body).utf8))
    let number = hash.prefix(4).reduce(0) { $0 << 8 | Int($1) } % 1_000_000
    let text = String(number)
    return String(repeating: "0", count: digits - text.utf8.count) + text
  }
}
