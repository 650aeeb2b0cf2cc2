public import Canonical
import Crypto
import GRDB
import Synchronization

/// Seals and opens what may have to be forgotten, under keys that can be destroyed one by one.
///
/// One AES-256 key per name, such as `person/ab12`, `mesa/totana/2018` or `case/0190…/health`. Safe
/// to use from any thread; unwrapped keys stay in memory while the vault is open.
public final class Vault: Sendable {
  public enum Mode: Sendable {
    case write
    case read
  }

  let store: KeyStore
  let mode: Mode
  let derived: DerivedKeys
  /// The key file beside the data is not yet the key that fits: a rotation was cut off.
  let isUnderNextKey: Bool
  let state: Mutex<State>
  private let randomness: Randomness

  /// Keys kept unwrapped at most; beyond, memory is given back all at once.
  private static let capacity = 50_000

  struct State {
    var wrapping: KeyWrapping
    var named: [String: KeyID] = [:]
    var keys: [KeyID: Held] = [:]
    /// Keys that are not yet durable, and when they were made.
    var staged: [KeyID: Instant] = [:]
    /// Hashes of all names that the vault knows, once asked for: a name that is not among them is
    /// new, which is said without waiting for a transaction of others to end.
    var hashes: Set<Int>?
    /// Counts what became of keys, so that nothing read before is remembered after.
    var epoch = 0
    /// As SQLite counts what other processes wrote.
    var edition = 0
    /// What the log has closed while the vault could not follow: opens nothing.
    var withheld: [KeyRange] = []

    struct Held {
      let name: String
      let key: SymmetricKey
      let restricted: Bool
    }

    /// Forgets all that is on disk too.
    mutating func forget() {
      epoch += 1
      keys = keys.filter { staged[$0.key] != nil }
      named = named.filter { staged[$0.value] != nil }
    }

    mutating func remember(_ id: KeyID, _ held: Held) {
      if keys.count >= Vault.capacity { forget() }
      (named[held.name], keys[id]) = (id, held)
    }
  }

  /// Makes an empty vault at `path`, mode 0600, durably.
  ///
  /// - Throws: `VaultFault`: `vault.exists`, `file.failed`, `vault.storage`.
  public static func create(at path: String, keys: Keys) throws {
    try create(at: path, keys: keys, randomness: .system)
  }

  static func create(at path: String, keys: Keys, randomness: Randomness) throws {
    let wrapping = KeyWrapping(kek: keys.kek, version: KeyWrapping.firstVersion)
    try KeyStore.create(at: path, wrapping, secrets: StoredSecrets(randomness))
  }

  /// Opens a vault; the process that writes holds the data directory's lock, and brings the file to
  /// today's format.
  ///
  /// - Throws: `VaultFault`: `vault.missing`, `vault.notAVault`, `vault.newer`, `vault.setting`,
  ///   `keys.wrong`, `vault.storage`.
  public convenience init(at path: String, keys: Keys, mode: Mode = .write) throws {
    try self.init(at: path, keys: keys, mode: mode, randomness: .system)
  }

  init(at path: String, keys: Keys, mode: Mode, randomness: Randomness) throws {
    store = try KeyStore(at: path, writing: mode == .write)
    (self.mode, self.randomness) = (mode, randomness)
    let header = try store.header()
    let (wrapping, isNext) = try keys.fitting(header, randomness)
    let secrets = try store.secrets(header, wrapping, mode == .write, randomness)
    derived = try DerivedKeys(secrets)
    isUnderNextKey = isNext
    state = Mutex(State(wrapping: wrapping))
    if mode == .write { try store.cleanse() }
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
  /// - Throws: `vault.keyBlocked` and `vault.keyDestroyed` for names that get no key;
  ///   `vault.readOnly` when a key would have to be made, `vault.storage`, `keys.wrong`.
  public func stage(_ names: some Sequence<String>, at instant: Instant) throws {
    for name in names where try isNew(name) {
      guard mode == .write else { throw VaultFault.readOnly }
      guard let id = KeyID(randomness.bytes(KeyID.byteCount)) else { throw VaultFault.keysWrong }
      let key = SymmetricKey(data: randomness.bytes(KeyWrapping.keyBytes))
      state.withLock { state in
        // Another caller may have been faster.
        guard state.named[name] == nil else { return }
        state.staged[id] = instant
        state.remember(id, State.Held(name: name, key: key, restricted: false))
        state.hashes?.insert(name.hashValue)
      }
    }
  }

  private func isNew(_ name: String) throws -> Bool {
    let (known, loaded) = state.withLock { state in
      (
        state.named[name] != nil,
        state.hashes.map { hashes in
          (KeyRange.above(name) + [name]).contains { hashes.contains($0.hashValue) }
        }
      )
    }
    if known { return false }
    if mode == .write {
      guard let loaded else {
        try loadHashes()
        return try isNew(name)
      }
      if !loaded { return true }
    }
    if try key(named: name) != nil { return false }
    switch try store.reading({ try LifeCycle.state(of: name, $0) }) {
    case .blocked: throw VaultFault.keyBlocked
    case .destroyed: throw VaultFault.keyDestroyed
    case .live, .restricted, nil: return true
    }
  }

  private func loadHashes() throws {
    var hashes = try store.reading(LifeCycle.hashes)
    state.withLock { state in
      hashes.formUnion(state.named.keys.map(\.hashValue))
      state.hashes = hashes
    }
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
        var written: [KeyID] = []
        try db.inTransaction(.immediate) {
          written = try self.insertStaged(db)
          return .commit
        }
        self.state.withLock { $0.settle(written) }
      }
    } catch let error as DatabaseError {
      throw VaultFault.storage(code: error.extendedResultCode.rawValue)
    }
  }

  /// Writes what is staged, in the caller's transaction, wrapped by the key of this moment.
  func insertStaged(_ db: Database) throws -> [KeyID] {
    let (wrapping, staged) = state.withLock { state in
      (
        state.wrapping,
        state.staged.compactMap { id, instant in state.keys[id].map { (id, $0, instant) } }
      )
    }
    for (id, held, instant) in staged {
      // Destroyed since it was staged: what was sealed under it is as unreadable as the rest.
      if try LifeCycle.isDestroyed(held.name, db) { continue }
      let row = KeyStore.Row(
        id: id, name: held.name,
        wrapped: try wrapping.wrap(held.key, as: .key(id, name: held.name)), restricted: false)
      try KeyStore.insert(row, version: wrapping.version, at: instant.description, db)
    }
    return staged.map(\.0)
  }
}

extension Vault.State {
  /// What was staged is durable.
  mutating func settle(_ written: [KeyID]) {
    for id in written { staged[id] = nil }
  }
}

extension Vault {
  /// Seals under the key of that name; the result stands in JSON as `{"sealed": …}`.
  ///
  /// - Throws: `vault.keyNotPrepared` when the name has no key, staged or durable.
  public func seal(
    _ plaintext: [UInt8], under name: String, at place: SealPlace
  ) throws -> String {
    guard let (id, held) = try key(named: name) else { throw VaultFault.keyNotPrepared }
    let nonce = randomness.bytes(Sealing.nonceBytes)
    return Base64URL.text(
      try Sealing.seal(plaintext, with: held.key, id: id, at: place, nonce: nonce))
  }

  /// What was sealed there; nil when its key is blocked or destroyed, or restricted and no purpose
  /// is named.
  ///
  /// - Throws: `vault.notOpened`, whatever the reason.
  public func open(
    _ text: String, at place: SealPlace, for purpose: RestrictedPurpose? = nil
  ) throws -> [UInt8]? {
    guard let sealed = Base64URL.bytes(text) else { throw VaultFault.notOpened }
    let id = try Sealing.keyID(of: sealed)
    guard let held = try key(id), !held.restricted || purpose != nil else { return nil }
    return try Sealing.open(sealed, with: held.key, id: id, at: place)
  }

  /// The key under which new values of that name are sealed; nil before `prepare`, and when it is
  /// blocked or destroyed.
  public func keyID(named name: String) throws -> KeyID? { try key(named: name)?.id }

  private func key(named name: String) throws -> (id: KeyID, held: State.Held)? {
    try followOthers()
    return try found { state in
      state.named[name].flatMap { id in state.keys[id].map { (id, $0) } }
    } orRead: {
      try store.row(name: name)
    }
  }

  private func key(_ id: KeyID) throws -> State.Held? {
    try followOthers()
    let found = try found { state in
      state.keys[id].map { (id, $0) }
    } orRead: {
      try store.row(id: id)
    }
    return found?.held
  }

  /// What is in memory, else on disk; read again where a key's state changed in between.
  private func found(
    _ inMemory: (State) -> (KeyID, State.Held)?, orRead read: () throws -> KeyStore.Row?
  ) throws -> (id: KeyID, held: State.Held)? {
    while true {
      let (known, epoch, wrapping) = state.withLock { (inMemory($0), $0.epoch, $0.wrapping) }
      if let known { return isWithheld(known.1.name, known.0) ? nil : known }
      guard let row = try read(), !isWithheld(row.name, row.id) else { return nil }
      let key = Result { () throws(VaultFault) in try wrapping.key(row) }
      let held = try state.withLock { state -> State.Held? in
        guard state.epoch == epoch else { return nil }
        let held = State.Held(name: row.name, key: try key.get(), restricted: row.restricted)
        state.remember(row.id, held)
        return held
      }
      if let held { return (row.id, held) }
    }
  }

  private func isWithheld(_ name: String, _ id: KeyID) -> Bool {
    state.withLock { state in state.withheld.contains { $0.contains(name, id) } }
  }

  /// A reader forgets what it has in memory when the writer has changed the file.
  private func followOthers() throws {
    guard mode == .read else { return }
    let edition = try store.edition()
    state.withLock { state in
      guard state.edition != edition else { return }
      state.edition = edition
      state.forget()
    }
  }
}

extension Vault: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "Vault" }
  public var debugDescription: String { "Vault" }
  /// Without children: a dump must not reach the keys.
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection()) }
}
