/// Why keys, the vault, a backup or a restore were refused.
public enum VaultFault: Error, Hashable, Sendable {
  /// No key file at that path.
  case keysMissing(path: String)
  /// There are keys already; none is ever overwritten.
  case keysExist(path: String)
  /// Group or others have a right to the keys.
  case keysTooOpen(path: String)
  /// A key file is not 32 bytes.
  case keysWrongSize(path: String, bytes: Int)
  /// The key-encrypting key is not the one that this vault was made with.
  case keysWrong
  /// Group or others have a right to the data directory.
  case dataTooOpen(path: String)
  /// The data directory holds a key: a copy of the data would hold it too.
  case dataHoldsKey(path: String)
  case vaultMissing(path: String)
  case vaultExists(path: String)
  /// The file is not a vault.
  case notAVault(path: String)
  /// The vault was written by a later version of this program.
  case vaultNewer(found: Int)
  /// SQLite did not take a setting that durability rests on.
  case setting(name: String, wanted: String, found: String)
  /// Nothing can be sealed under that name before `prepare` or `stage`.
  case keyNotPrepared
  /// The name's key is in escrow: nothing more is sealed under it.
  case keyBlocked
  /// The name's key was destroyed, and there is never another.
  case keyDestroyed
  /// Nothing can be blocked before there are two officers who can open it again.
  case noOfficers
  /// An officer's sheet is missing, another's, or of another generation.
  case wrongSheet(office: EscrowOffice)
  /// A sealed value does not open here: altered, moved or malformed, which is never told apart.
  case notOpened
  /// The vault is open for reading only.
  case readOnly
  /// The system refused a file.
  case file(path: String, errno: Int32)
  /// SQLite refused; the code is its extended one.
  case storage(code: Int32)

  /// Stable, for catalogues and exit codes.
  public var code: String {
    switch self {
    case .keysMissing: "keys.missing"
    case .keysExist: "keys.exist"
    case .keysTooOpen: "keys.tooOpen"
    case .keysWrongSize: "keys.wrongSize"
    case .keysWrong: "keys.wrong"
    case .dataTooOpen: "data.tooOpen"
    case .dataHoldsKey: "data.holdsKey"
    case .vaultMissing: "vault.missing"
    case .vaultExists: "vault.exists"
    case .notAVault: "vault.notAVault"
    case .vaultNewer: "vault.newer"
    case .setting: "vault.setting"
    case .keyNotPrepared: "vault.keyNotPrepared"
    case .keyBlocked: "vault.keyBlocked"
    case .keyDestroyed: "vault.keyDestroyed"
    case .noOfficers: "escrow.noOfficers"
    case .wrongSheet: "escrow.wrongSheet"
    case .notOpened: "vault.notOpened"
    case .readOnly: "vault.readOnly"
    case .file: "file.failed"
    case .storage: "vault.storage"
    }
  }
}
