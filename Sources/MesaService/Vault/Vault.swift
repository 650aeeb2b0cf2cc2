public import Canonical
import Crypto
import GRDB
import Synchronization

/// Seals and opens what may have to be forgotten, under keys that can be destroyed one by one.
///
/// One AES-256 key per name, such as `person/ab12` or `mesa/totana/2018`. Safe to use from any
/// thread; unwrapped keys stay in memory while the vault is open.
public final class Vault: Sendable {
  public enum Mode: Sendable {
    case write
    case read
  }

  let store: KeyStore
  let mode: Mode
  let wrapping: KeyWrapping
  let derived: DerivedKeys
  private let randomness: Randomness
  private let state = Mutex(State())

  private struct State {
    var named: [String: KeyID] = [:]
    var keys: [KeyID: SymmetricKey] = [:]
    /// Keys that are not yet durable, and when they were made.
    var staged: [KeyID: (row: KeyStore.Row, at: Instant)] = [:]
    /// Hashes of all names that have a key, once asked for: a name that is not among them is new,
    /// which is said without waiting for a transaction of others to end.
    var hashes: Set<Int>?
  }

  /// Makes an empty vault at `path`, mode 0600, durably.
  ///
  /// - Throws: `VaultFault`: `vault.exists`, `file.failed`, `vault.storage`.
  public static func create(at path: String, keys: Keys) throws {
    try KeyStore.create(
      at: path, kekVersion: KeyWrapping.kekVersion, kekCheck: DerivedKeys(keys.kek).kekCheck)
  }

  /// Opens a vault; the process that writes holds the data directory's lock.
  ///
  /// - Throws: `VaultFault`: `vault.missing`, `vault.notAVault`, `vault.newer`, `vault.setting`,
  ///   `keys.wrong`, `vault.storage`.
  public convenience init(at path: String, keys: Keys, mode: Mode = .write) throws {
    try self.init(at: path, keys: keys, mode: mode, randomness: .system)
  }

  init(at path: String, keys: Keys, mode: Mode, randomness: Randomness) throws {
    store = try KeyStore(at: path, writing: mode == .write)
    (self.mode, self.randomness) = (mode, randomness)
    wrapping = KeyWrapping(kek: keys.kek)
    derived = DerivedKeys(keys.kek)
    let (version, check) = try store.kekCheck()
    guard version == KeyWrapping.kekVersion, check == derived.kekCheck else {
      throw VaultFault.keysWrong
    }
  }

  public func close() throws { try storage { try store.queue.close() } }
}

extension Vault {
  /// Makes the keys that these names lack, durably.
  ///
  /// - Throws: as `stage` and `flush`.
  public func prepare(_ names: some Sequence<String>, at instant: Instant) async throws {
    try stage(names, at: instant)
    try await flush()
  }

  /// Makes the keys that these names lack, in memory: `flush` comes before the entries sealed
  /// under them are appended, for a key without entries harms nobody and the reverse is lost data.
  ///
  /// - Throws: `vault.readOnly` when a key would have to be made, `vault.storage`, `keys.wrong`.
  public func stage(_ names: some Sequence<String>, at instant: Instant) throws {
    for name in names where try isNew(name) {
      guard mode == .write else { throw VaultFault.readOnly }
      guard let id = KeyID(randomness.bytes(KeyID.byteCount)) else { throw VaultFault.keysWrong }
      let key = SymmetricKey(data: randomness.bytes(KeyWrapping.keyBytes))
      let row = try wrapping.wrap(
        key, id: id, name: name, nonce: randomness.bytes(Sealing.nonceBytes))
      state.withLock { state in
        // Another caller may have been faster.
        guard state.named[name] == nil else { return }
        (state.named[name], state.keys[id], state.staged[id]) = (id, key, (row, instant))
        state.hashes?.insert(name.hashValue)
      }
    }
  }

  private func isNew(_ name: String) throws -> Bool {
    let (known, loaded) = state.withLock { state in
      (state.named[name] != nil, state.hashes.map { $0.contains(name.hashValue) })
    }
    if known { return false }
    guard mode == .write else { return try key(named: name) == nil }
    if let loaded { return loaded ? try key(named: name) == nil : true }
    let names = try store.names()
    state.withLock { state in
      state.hashes = Set(names.map(\.hashValue)).union(state.named.keys.map(\.hashValue))
    }
    return try isNew(name)
  }

  /// Makes durable what has been staged by anybody; callers at the same moment share a transaction.
  ///
  /// Returns at once when nothing is staged. After a failure everything stays staged.
  ///
  /// - Throws: `vault.storage`.
  public func flush() async throws {
    guard state.withLock({ !$0.staged.isEmpty }) else { return }
    do {
      try await store.queue.writeWithoutTransaction { db in
        let staged = self.state.withLock { $0.staged }
        guard !staged.isEmpty else { return }
        try db.inTransaction(.immediate) {
          for (row, instant) in staged.values { try KeyStore.insert(row, at: instant, db) }
          return .commit
        }
        self.state.withLock { state in
          for id in staged.keys { state.staged[id] = nil }
        }
      }
    } catch let error as DatabaseError {
      throw VaultFault.storage(code: error.extendedResultCode.rawValue)
    }
  }
}

extension Vault {
  /// Seals under the key of that name; the result stands in JSON as `{"sealed": …}`.
  ///
  /// - Throws: `vault.keyNotPrepared` when the name has no key, staged or durable.
  public func seal(
    _ plaintext: [UInt8], under name: String, at place: SealPlace
  ) throws -> String {
    guard let (id, key) = try key(named: name) else { throw VaultFault.keyNotPrepared }
    let nonce = randomness.bytes(Sealing.nonceBytes)
    return Base64URL.text(
      try Sealing.seal(plaintext, with: key, id: id, at: place, nonce: nonce))
  }

  /// What was sealed there; nil when its key has been destroyed, so that nobody can know.
  ///
  /// - Throws: `vault.notOpened`, whatever the reason.
  public func open(_ text: String, at place: SealPlace) throws -> [UInt8]? {
    guard let sealed = Base64URL.bytes(text) else { throw VaultFault.notOpened }
    let id = try Sealing.keyID(of: sealed)
    guard let key = try key(id) else { return nil }
    return try Sealing.open(sealed, with: key, id: id, at: place)
  }

  /// The key under which new values of that name are sealed; nil before `prepare`.
  public func keyID(named name: String) throws -> KeyID? { try key(named: name)?.id }

  private func key(named name: String) throws -> (id: KeyID, key: SymmetricKey)? {
    let known = state.withLock { state in
      state.named[name].flatMap { id in state.keys[id].map { (id, $0) } }
    }
    if let known { return known }
    return try store.row(name: name).map { ($0.id, try remember($0)) }
  }

  private func key(_ id: KeyID) throws -> SymmetricKey? {
    if let key = state.withLock({ $0.keys[id] }) { return key }
    return try store.row(id: id).map(remember)
  }

  private func remember(_ row: KeyStore.Row) throws -> SymmetricKey {
    let key = try wrapping.unwrap(row)
    state.withLock { ($0.named[row.name], $0.keys[row.id]) = (row.id, key) }
    return key
  }

  /// Destroys keys for ever; what they sealed is redacted from then on. Those that were there:
  /// after a restore, any that the log says were destroyed.
  ///
  /// - Throws: `vault.readOnly`, `vault.storage`.
  @discardableResult
  public func destroy(_ ids: [KeyID]) throws -> [KeyID] {
    guard mode == .write else { throw VaultFault.readOnly }
    let destroyed = try store.delete(ids)
    state.withLock { state in
      for id in ids { (state.keys[id], state.staged[id]) = (nil, nil) }
      state.named = state.named.filter { !ids.contains($0.value) }
    }
    return destroyed
  }
}

extension Vault: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "Vault" }
  public var debugDescription: String { "Vault" }
  /// Without children: a dump must not reach the keys.
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection()) }
}
