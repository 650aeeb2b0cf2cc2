import Crypto
import GRDB

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Takes keys from one state to the next, within one transaction.
struct KeyMover {
  let db: Database
  let wrapping: KeyWrapping

  /// Every key of the range, those that are only a name by now among them.
  func records(_ keys: KeyRange) throws -> [KeyRecord] {
    let rows = try LifeCycle.rows(keys, db).map {
      KeyRecord(id: $0.id, name: $0.name, state: $0.restricted ? .restricted : .live)
    }
    let escrowed = try LifeCycle.escrowed(keys, db).map {
      KeyRecord(id: $0.id, name: $0.name, state: .blocked)
    }
    let destroyed = try LifeCycle.destroyed(keys, db).map {
      KeyRecord(id: nil, name: $0, state: .destroyed)
    }
    return (rows + escrowed + destroyed).sorted { $0.name < $1.name }
  }

  /// No key is made under these names any more, whether or not there was one.
  ///
  /// - Returns: the names, those of keys that were there among them.
  func close(_ keys: [KeyRange]) throws -> Set<String> {
    var names: Set<String> = []
    for key in keys {
      guard let closed = key.closedName else { continue }
      names.insert(closed)
      names.formUnion(try records(key).map(\.name))
    }
    for name in names { try LifeCycle.noteDestroyed(name, db) }
    return names
  }

  /// Whether the key is in that state now; false where nothing leads there from its own.
  ///
  /// - Throws: `escrow.noOfficers` for a block before there are any.
  func move(_ record: KeyRecord, to state: KeyState) throws -> Bool {
    guard let id = record.id else { return state == .destroyed }
    switch (record.state, state) {
    case (.live, .live), (.restricted, .restricted), (.blocked, .blocked): break
    case (.live, .restricted), (.restricted, .live):
      for row in try LifeCycle.rows(.id(id), db) {
        try LifeCycle.setRestricted(state == .restricted, row, db)
      }
    case (.live, .blocked), (.restricted, .blocked):
      guard let officers = try officers() else { throw VaultFault.noOfficers }
      for row in try LifeCycle.rows(.id(id), db) { try block(row, officers) }
    case (.blocked, .live), (.blocked, .restricted): return false
    case (.live, .destroyed), (.restricted, .destroyed), (.blocked, .destroyed):
      try LifeCycle.delete(id, from: "key", db)
      try LifeCycle.delete(id, from: "escrow", db)
    case (.destroyed, _): return state == .destroyed
    }
    return true
  }

  private func block(_ row: KeyStore.Row, _ officers: Officers) throws {
    let sealed = try Escrow.seal(try wrapping.key(row), row.id, row.name, for: officers)
    let purpose = KeyWrapping.Purpose.escrow(
      row.id, name: row.name, generation: officers.generation)
    try LifeCycle.insert(
      LifeCycle.Escrowed(
        id: row.id, name: row.name, generation: officers.generation,
        wrapped: try wrapping.wrap(sealed, as: purpose),
        createdAt: try LifeCycle.createdAt(row.id, db)), db)
    try LifeCycle.delete(row.id, from: "key", db)
  }

  /// Brings a key back from escrow; it is restricted, so that it opens for a purpose only.
  func unblock(_ escrowed: LifeCycle.Escrowed, with shares: [EscrowShare]) throws {
    let key = try opened(escrowed, with: shares)
    let row = KeyStore.Row(
      id: escrowed.id, name: escrowed.name,
      wrapped: try wrapping.wrap(key, as: .key(escrowed.id, name: escrowed.name)),
      restricted: true)
    try KeyStore.insert(row, version: wrapping.version, at: escrowed.createdAt, db)
    try LifeCycle.delete(escrowed.id, from: "escrow", db)
  }

  /// - Throws: `keys.wrong` unless it is whole, as far as that shows without the officers.
  func verify(_ escrowed: LifeCycle.Escrowed) throws {
    _ = try sealed(escrowed)
    guard try officers(escrowed.generation) != nil else { throw VaultFault.keysWrong }
  }

  private func sealed(_ escrowed: LifeCycle.Escrowed) throws -> [UInt8] {
    try wrapping.unwrap(
      escrowed.wrapped,
      as: .escrow(escrowed.id, name: escrowed.name, generation: escrowed.generation))
  }

  /// - Throws: `escrow.wrongSheet`, `keys.wrong`.
  func opened(
    _ escrowed: LifeCycle.Escrowed, with shares: [EscrowShare]
  ) throws -> SymmetricKey {
    guard let officers = try officers(escrowed.generation) else { throw VaultFault.noOfficers }
    try officers.check(shares)
    let sealed = try sealed(escrowed)
    return try Escrow.open(
      sealed, escrowed.id, escrowed.name, generation: escrowed.generation, with: shares)
  }

  /// The officers of a generation, or of the newest; nil before there are any.
  func officers(_ generation: Int? = nil) throws -> Officers? {
    guard try KeyFormat.found(db) > 1 else { return nil }
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT generation, wrapped FROM officers WHERE ? IS NULL OR generation = ?
        ORDER BY generation DESC
        """, arguments: [generation, generation])
    guard let row else { return nil }
    let generation: Int = row["generation"]
    let bytes = try wrapping.unwrap(
      Array(row["wrapped"] as Data), as: .officers(generation: generation))
    guard bytes.count == EscrowOffice.allCases.count * Officers.keyBytes else {
      throw VaultFault.keysWrong
    }
    return Officers(generation: generation, bytes: bytes)
  }
}
