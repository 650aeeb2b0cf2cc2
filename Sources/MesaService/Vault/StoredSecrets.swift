import Crypto
import GRDB

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Secrets that lie wrapped in the vault, so that they outlive every key-encrypting key.
///
/// What is remembered for ever is known again by them: the digests of commands, the ids of applied
/// lines, the codes by which a repeated case is found.
struct StoredSecrets: Sendable {
  static let root = "root"
  static let digest = "mesa/command-digest/v1"
  static let line = "mesa/apply-line/v1"

  /// By name: `root`, and each derived key that is not the root's.
  let keys: [String: SymmetricKey]

  /// Those of a new vault.
  init(_ randomness: Randomness) {
    keys = [Self.root: SymmetricKey(data: randomness.bytes(KeyWrapping.keyBytes))]
  }

  /// Those of a vault of version 1, whose keys were derived from the key-encrypting key: they stay
  /// what they were, or no digest in the log would be known again. What is new is the new root's.
  init(migrating kek: Secret, _ randomness: Randomness) {
    keys = [
      Self.root: SymmetricKey(data: randomness.bytes(KeyWrapping.keyBytes)),
      Self.digest: DerivedKeys.derive(Self.digest, from: kek.key),
      Self.line: DerivedKeys.derive(Self.line, from: kek.key),
    ]
  }

  init(_ db: Database, _ wrapping: KeyWrapping) throws {
    var keys: [String: SymmetricKey] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT name, wrapped FROM secret") {
      let name: String = row["name"]
      keys[name] = SymmetricKey(
        data: try wrapping.unwrap(Array(row["wrapped"] as Data), as: .secret(name)))
    }
    guard keys[Self.root] != nil else { throw VaultFault.keysWrong }
    self.keys = keys
  }

  func insert(_ db: Database, _ wrapping: KeyWrapping) throws {
    for (name, key) in keys {
      try db.execute(
        sql: "INSERT OR REPLACE INTO secret(name, wrapped) VALUES(?, ?)",
        arguments: [name, Data(try wrapping.wrap(key, as: .secret(name)))])
    }
  }
}

extension KeyStore {
  /// The vault's secrets; a file of version 1 that is open for writing is brought up for them.
  func secrets(
    _ header: Header, _ wrapping: KeyWrapping, _ writing: Bool, _ randomness: Randomness
  ) throws -> StoredSecrets {
    guard header.format == 1 else { return try reading { try StoredSecrets($0, wrapping) } }
    let secrets = StoredSecrets(migrating: wrapping.kek, randomness)
    guard writing else { return secrets }
    try storage {
      try queue.writeWithoutTransaction { db in
        try db.inTransaction(.immediate) {
          try KeyFormat.upgrade(db)
          try secrets.insert(db, wrapping)
          return .commit
        }
      }
    }
    return secrets
  }
}
