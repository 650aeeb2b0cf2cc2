import GRDB
import Synchronization

// What becomes of keys. Each call is one transaction, may be repeated, and comes after its event is
// in the log: what a crash in between leaves undone, `reconcile` does at the next start.
extension Vault {
  /// Nil for a name that never had a key.
  public func state(of name: String) throws -> KeyState? {
    if state.withLock({ state in state.named[name].map { state.staged[$0] != nil } }) == true {
      return .live
    }
    return try store.reading { try LifeCycle.state(of: name, $0) }
  }

  /// The keys that are meant, by name; those that were destroyed have their name only.
  public func keys(_ keys: [KeyRange]) throws -> [KeyRecord] {
    try asking { mover in try Self.distinct(keys, mover) }
  }

  /// From live: what these keys sealed opens only for a named purpose. Those that changed.
  ///
  /// - Source: GDPR art. 18.
  @discardableResult
  public func restrict(_ keys: [KeyRange]) throws -> [KeyID] {
    try move(keys, to: .restricted) { $0 == .live }
  }

  /// From restricted back to live. Those that changed.
  @discardableResult
  public func unrestrict(_ keys: [KeyRange]) throws -> [KeyID] {
    try move(keys, to: .live) { $0 == .restricted }
  }

  /// Into escrow: from now on nothing here opens what they sealed, for whatever purpose. Those that
  /// changed.
  ///
  /// - Throws: `escrow.noOfficers` before `mesa keys escrow`.
  /// - Source: LOPDGDD art. 32; handbook §5.3.
  @discardableResult
  public func block(_ keys: [KeyRange]) throws -> [KeyID] {
    try move(keys, to: .blocked) { $0 == .live || $0 == .restricted }
  }

  /// Out of escrow, restricted, with both officers' sheets. Those that changed.
  ///
  /// - Throws: `escrow.wrongSheet`.
  @discardableResult
  public func unblock(_ keys: [KeyRange], with shares: [EscrowShare]) throws -> [KeyID] {
    try change { mover in
      let escrowed = try keys.flatMap { try LifeCycle.escrowed($0, mover.db) }
      var seen: Set<KeyID> = []
      for key in escrowed where seen.insert(key.id).inserted {
        try mover.unblock(key, with: shares)
      }
      return escrowed.map(\.id)
    }
  }

  /// Whether `unblock` would succeed, before there is an event that says so.
  ///
  /// - Throws: `escrow.wrongSheet`, `keys.wrong`.
  public func checkSheets(_ shares: [EscrowShare], for keys: [KeyRange]) throws {
    try asking { mover in
      for key in try keys.flatMap({ try LifeCycle.escrowed($0, mover.db) }) {
        _ = try mover.opened(key, with: shares)
      }
    }
  }

  /// For ever: rows and escrow are gone and overwritten, and no key is made under these names
  /// again (see `KeyRange`). Those that were there.
  ///
  /// - Throws: `vault.readOnly`, `vault.storage`.
  @discardableResult
  public func destroy(_ keys: [KeyRange]) throws -> [KeyID] {
    try move(keys, to: .destroyed) { $0 != .destroyed }
  }

  private func move(
    _ keys: [KeyRange], to state: KeyState, from eligible: (KeyState) -> Bool
  ) throws -> [KeyID] {
    try change { mover in
      let records = try Self.distinct(keys, mover).filter { eligible($0.state) }
      if state == .destroyed { try close(keys, mover) }
      for record in records { _ = try mover.move(record, to: state) }
      return records.compactMap(\.id)
    }
  }

  static func distinct(_ keys: [KeyRange], _ mover: KeyMover) throws -> [KeyRecord] {
    var seen: Set<String> = []
    return try keys.flatMap(mover.records).filter { seen.insert($0.name).inserted }
  }

  func close(_ keys: [KeyRange], _ mover: KeyMover) throws {
    let names = try mover.close(keys)
    state.withLock { $0.hashes?.formUnion(names.map(\.hashValue)) }
  }

  func asking<R>(_ body: (KeyMover) throws -> R) throws -> R {
    let wrapping = state.withLock { $0.wrapping }
    return try store.reading { try body(KeyMover(db: $0, wrapping: wrapping)) }
  }

  /// One transaction over the keys, after which nothing in memory is older than it.
  func change<R>(
    _ body: (KeyMover) throws -> R, committed: (inout State) -> Void = { _ in }
  ) throws -> R {
    guard mode == .write else { throw VaultFault.readOnly }
    let result = try storage {
      // Also after a failure: whether a commit that failed is on disk is not known here.
      defer { state.withLock { $0.forget() } }
      return try store.queue.writeWithoutTransaction { db in
        try db.beginTransaction(.immediate)
        do {
          let staged = try insertStaged(db)
          let result = try body(
            KeyMover(db: db, wrapping: state.withLock { $0.wrapping }))
          try db.commit()
          state.withLock { state in
            state.settle(staged)
            committed(&state)
            state.forget()
          }
          return result
        } catch {
          if db.isInsideTransaction { try? db.rollback() }
          throw error
        }
      }
    }
    try store.cleanse()
    return result
  }
}
