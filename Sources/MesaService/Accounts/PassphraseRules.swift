import MesaDomain

/// What may be a passphrase: long enough, and nothing that is tried first.
///
/// - Source: `security.md` §4.1; ASVS 6.2.
public struct PassphraseRules: Sendable {
  /// Code points after NFC.
  static let length = 15...128
  /// Before anything is derived from it.
  static let maximumBytes = 256

  private let isCommon: @Sendable (String) -> Bool
  private let forbidden: [String]

  /// - Parameters:
  ///   - isCommon: whether the passphrase, in small letters, is one that everybody tries.
  ///   - forbidden: words of the place: the product, the municipality, agencies. Short ones are
  ///     passed over, since any text holds them.
  public init(
    forbidden: [String] = [], isCommon: @escaping @Sendable (String) -> Bool = { _ in false }
  ) {
    self.isCommon = isCommon
    self.forbidden = (["mesa local"] + forbidden).map(Self.folded).filter { $0.count >= 4 }
  }

  /// The bytes that are derived from: UTF-8 of the text in NFC.
  ///
  /// - Parameter names: of the account, which are forbidden as well.
  /// - Throws: `account.passphraseShort`, `account.passphraseLong`, `account.passphraseKnown`.
  func checked(_ text: String, of names: [String]) throws(Refusal) -> [UInt8] {
    guard let bytes = Self.bytes(text) else {
      throw Refusal("account.passphraseLong", ["maximum": .number(Self.length.upperBound)])
    }
    let normal = Normalisation.nfc(text)
    let count = normal.unicodeScalars.count
    guard count >= Self.length.lowerBound else {
      throw Refusal("account.passphraseShort", ["minimum": .number(Self.length.lowerBound)])
    }
    guard count <= Self.length.upperBound else {
      throw Refusal("account.passphraseLong", ["maximum": .number(Self.length.upperBound)])
    }
    let folded = Self.folded(normal)
    let own = names.map(Self.folded).filter { $0.count >= 4 }
    guard !isCommon(normal.lowercased()), Set(folded).count > 4,
      !(forbidden + own).contains(where: { folded.contains($0) })
    else { throw Refusal("account.passphraseKnown") }
    return bytes
  }

  /// As it is tried at sign-in; nil where it is longer than any passphrase can be.
  static func bytes(_ text: String) -> [UInt8]? {
    guard text.utf8.count <= maximumBytes else { return nil }
    return Array(Normalisation.nfc(text).utf8)
  }

  /// Small letters without what stands between them.
  private static func folded(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
