import Crypto

/// Keys for single purposes, derived from the vault's root by HKDF-SHA256.
struct DerivedKeys: Sendable {
  // Already keyed, and copied for each use: keying takes as long as a short message.
  private let digest: HMAC<SHA256>
  private let line: HMAC<SHA256>
  private let match: HMAC<SHA256>
  private let blindIndex: SymmetricKey
  let accounts: AccountKeys

  init(_ secrets: StoredSecrets) throws {
    guard let root = secrets.keys[StoredSecrets.root] else { throw VaultFault.keysWrong }
    func key(_ info: String) -> SymmetricKey {
      secrets.keys[info] ?? Self.derive(info, from: root)
    }
    digest = HMAC(key: key(StoredSecrets.digest))
    line = HMAC(key: key(StoredSecrets.line))
    match = HMAC(key: key("mesa/case-match/v1"))
    blindIndex = key("mesa/blind-index/v1")
    accounts = AccountKeys(key)
  }

  static func derive(_ info: String, from root: SymmetricKey) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(inputKeyMaterial: root, info: Array(info.utf8), outputByteCount: 32)
  }

  /// Tells whether a vault is under this key, and nothing else about it.
  static func check(_ kek: Secret) -> [UInt8] {
    derive("mesa/kek-check/v1", from: kek.key).withUnsafeBytes(Array.init)
  }

  func digest(_ bytes: [UInt8]) -> [UInt8] { Self.code(bytes, digest) }
  func lineCode(_ bytes: [UInt8]) -> [UInt8] { Self.code(bytes, line) }
  func matchCode(_ bytes: [UInt8]) -> [UInt8] { Array(Self.code(bytes, match).prefix(16)) }

  func blindCode(_ bytes: [UInt8], of owner: String) -> [UInt8] {
    let key = HMAC<SHA256>(key: Self.derive(owner, from: blindIndex))
    return Array(Self.code(bytes, key).prefix(16))
  }

  private static func code(_ bytes: [UInt8], _ keyed: HMAC<SHA256>) -> [UInt8] {
    var keyed = keyed
    keyed.update(data: bytes)
    return Array(keyed.finalize())
  }
}

extension Vault {
  /// 32 bytes by which a repeated command is recognised. Keyed, because case data is guessable.
  ///
  /// `bytes`: the canonical JSON of what must be the same again.
  public func digest(_ bytes: [UInt8]) -> [UInt8] { derived.digest(bytes) }

  /// 16 bytes that are the same for the same person in every mesa of this instance, and tell
  /// nobody without the vault who that is.
  ///
  /// `normalised`: one spelling for all, made by the caller. To propose a repeated case to people;
  /// never to search by.
  public func matchCode(_ normalised: [UInt8]) -> [UInt8] { derived.matchCode(normalised) }

  /// 16 bytes by which an agency finds a name among its own cases, in the views only.
  ///
  /// - Parameter agency: another agency's codes are others.
  public func blindCode(_ normalised: [UInt8], of agency: String) -> [UInt8] {
    derived.blindCode(normalised, of: agency)
  }

  /// Starts the chain that names the lines of an applied file.
  public func lineChain() -> LineChain { LineChain(keys: derived) }
}
