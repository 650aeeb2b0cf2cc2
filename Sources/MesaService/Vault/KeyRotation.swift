import GRDB

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Exchanges the key-encrypting key; no entry of the log is touched.
///
/// The new key lies durably beside the old one, then one transaction wraps everything anew, then the
/// new key takes the old one's place. Cut off anywhere, the vault tells which of the two is in
/// force, and the next start puts the folder in order.
public enum KeyRotation {
  enum Step: CaseIterable {
    case started
    case half
    case written
    case rewrapped
    case replaced
  }

  /// - Returns: the keys from now on. The recovery sheet is of the old one and opens only backups
  ///   that were made before.
  /// - Throws: `VaultFault`; everything is as before then, or as after a start.
  public static func run(_ vault: Vault, _ keys: Keys, in folder: String) throws -> Keys {
    try run(vault, keys, in: folder) { _ in }
  }

  /// - Parameter reached: called after each step; where it throws, nothing more is done.
  static func run(
    _ vault: Vault, _ keys: Keys, in folder: String, reached: (Step) throws -> Void
  ) throws -> Keys {
    let new = Keys(
      kek: Secret(Randomness.system.bytes(Keys.byteCount)), checkpointSeed: keys.checkpointSeed)
    let (part, next) = (folder + "/" + Keys.partKEKName, folder + "/" + Keys.nextKEKName)
    for left in [part, next] { PrivateFile.remove(left) }
    try PrivateFile.sync(folder)
    try reached(.started)
    try Keys.write(new.kek, to: part)
    try reached(.half)
    try PrivateFile.replace(next, with: part)
    try reached(.written)
    try vault.rewrap(under: new.kek)
    try reached(.rewrapped)
    try PrivateFile.replace(folder + "/" + Keys.kekName, with: next)
    try reached(.replaced)
    return new
  }

  /// Puts the folder in order after a rotation that was cut off: `keys` as they are in force.
  ///
  /// - Parameter settling: whether this process may write.
  static func settled(
    _ keys: Keys, _ vault: Vault, in folder: String, settling: Bool
  ) throws -> Keys {
    guard let nextKEK = keys.nextKEK else { return keys }
    let next = folder + "/" + Keys.nextKEKName
    if vault.isUnderNextKey {
      if settling { try PrivateFile.replace(folder + "/" + Keys.kekName, with: next) }
      return Keys(kek: nextKEK, checkpointSeed: keys.checkpointSeed)
    }
    if settling {
      PrivateFile.remove(next)
      try PrivateFile.sync(folder)
    }
    return Keys(kek: keys.kek, checkpointSeed: keys.checkpointSeed)
  }
}

extension Vault {
  /// Wraps everything anew, in one transaction.
  func rewrap(under kek: Secret) throws {
    try change { mover in
      let (old, db) = (mover.wrapping, mover.db)
      let new = KeyWrapping(kek: kek, version: old.version + 1)
      try KeyStore.eachRow(db) { row in
        let wrapped = try new.wrap(try old.key(row), as: .key(row.id, name: row.name))
        try db.cachedStatement(sql: "UPDATE key SET wrapped = ?, kek_version = ? WHERE id = ?")
          .execute(arguments: [Data(wrapped), new.version, Data(row.id.bytes)])
      }
      try LifeCycle.eachEscrowed(db) { key in
        let purpose = KeyWrapping.Purpose.escrow(
          key.id, name: key.name, generation: key.generation)
        let wrapped = try new.wrap(try old.unwrap(key.wrapped, as: purpose), as: purpose)
        try db.cachedStatement(sql: "UPDATE escrow SET wrapped = ? WHERE id = ?")
          .execute(arguments: [Data(wrapped), Data(key.id.bytes)])
      }
      try StoredSecrets(db, old).insert(db, new)
      for row in try Row.fetchAll(db, sql: "SELECT generation, wrapped FROM officers") {
        let generation: Int = row["generation"]
        let purpose = KeyWrapping.Purpose.officers(generation: generation)
        let wrapped = try new.wrap(
          try old.unwrap(Array(row["wrapped"] as Data), as: purpose), as: purpose)
        try db.execute(
          sql: "UPDATE officers SET wrapped = ? WHERE generation = ?",
          arguments: [Data(wrapped), generation])
      }
      try db.execute(
        sql: "UPDATE vault SET kek_version = ?, kek_check = ?, residue = 1",
        arguments: [new.version, Data(DerivedKeys.check(kek))])
    } committed: { state in
      let version = state.wrapping.version + 1
      state.wrapping = KeyWrapping(kek: kek, version: version)
    }
  }
}

extension PrivateFile {
  /// Puts a finished file in another's place, durably: whoever reads finds the one or the other.
  static func replace(_ path: String, with new: String) throws(VaultFault) {
    guard rename(new, path) == 0 else { throw failure(path) }
    try sync(parent(of: path))
  }
}
