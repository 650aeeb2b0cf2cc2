public import Canonical
public import EventLog
import GRDB
import Synchronization

/// Copies an instance while it runs: the log, the vault's wrapped keys and a checkpoint.
///
/// The keys that unwrap them are not in it: they are on the recovery sheet, locked away. A backup
/// counts only once everything in it has been read again and verified.
///
/// What is destroyed later is still in it, for whoever has the master key of its day: keep none
/// longer than 35 days (`security.md` §4.7), and tell so whom it concerns. A restore destroys again
/// what the restored log says was destroyed; a rotation, once the older recovery sheet is burnt,
/// closes every backup from before it. Keys in escrow stay in escrow, for their own officers.
public enum Backup {
  /// Makes `folder` (0700), which is not there yet or empty, whole or not at all.
  ///
  /// `checkpoint` is one of the log's own, signed before; `readings` are who read what, which must
  /// outlive the disk as the log does. Runs in the process that writes.
  ///
  /// - Throws: `BackupFault.notEmpty`; `VaultFault`; `LogFault` and `VerificationFailure` when the
  ///   log or its copy is not whole.
  public static func make(
    at folder: String, log: EventLog, vault: Vault, readings: AccessLog? = nil,
    checkpoint: SignedNote?, instance: String, origin: String, at instant: Instant
  ) throws -> BackupManifest {
    try inNewFolder(folder) { new in
      let head = try log.backup(to: new + "/" + BackupManifest.log).head
      // After the log: a key is durable before the entries that need it, never the reverse.
      try vault.backup(to: new + "/" + BackupManifest.vault)
      var names = [BackupManifest.log, BackupManifest.vault]
      // After the log, too: then what it anchors is in the copies.
      names += try readings?.backup(to: new) ?? []
      if let checkpoint {
        try write(Array(checkpoint.description.utf8), to: new + "/" + BackupManifest.checkpoint)
        names.append(BackupManifest.checkpoint)
      }
      let manifest = BackupManifest(
        format: BackupManifest.version, instance: instance, origin: origin, madeAt: instant,
        log: .init(size: head.size, root: head.hash.description),
        proven: try checkpoint.map { note in
          let checkpoint = try Checkpoint(text: note.text)
          return .init(
            size: checkpoint.size, origin: checkpoint.origin,
            cosigned: try log.lastCosigned()?.checkpoint.size)
        },
        files: try names.map { name in
          let (bytes, sha256) = try fileDigest(new + "/" + name)
          return .init(name: name, bytes: bytes, sha256: sha256)
        })
      let bytes = try CanonicalEncoder().encode(manifest)
      try write(bytes + [UInt8(ascii: "\n")], to: new + "/" + BackupManifest.name)
      return manifest
    }
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    try bytes.withUnsafeBytes { try PrivateFile.write($0, to: path, mode: 0o600) }
  }

  /// Has `body` fill a folder beside, and puts it in place when that went well.
  static func inNewFolder<R>(_ folder: String, _ body: (String) throws -> R) throws -> R {
    if let status = try PrivateFile.status(folder),
      status.kind != .folder || PrivateFile.names(in: folder) != []
    {
      throw BackupFault.notEmpty(path: folder)
    }
    let folder = PrivateFile.trimmed(folder)
    let new = folder + ".new-" + Base32.text(Randomness.system.bytes(5))
    try PrivateFile.makeFolder(new)
    do {
      let result = try body(new)
      try PrivateFile.moveFolder(new, to: folder)
      return result
    } catch {
      PrivateFile.discard(new + "/" + BackupManifest.readings)
      PrivateFile.discard(new)
      throw error
    }
  }
}

extension Vault {
  /// Copies the wrapped keys to a new file, mode 0600, and unwraps every one of the copy.
  func backup(to path: String) throws {
    try [UInt8]().withUnsafeBytes { try PrivateFile.write($0, to: path, mode: 0o600) }
    try storage {
      let target = try DatabaseQueue(path: path)
      try store.queue.backup(to: target)
      try target.close()
    }
    try Vault.verify(at: path) { _ in state.withLock { $0.wrapping } }
    try PrivateFile.sync(path)
  }

  /// Reads a whole vault: it is intact, under a key at hand, and everything in it unwraps.
  static func verify(
    at path: String, under wrapping: (KeyStore.Header) throws -> KeyWrapping
  ) throws {
    let store = try KeyStore(at: path, writing: false)
    defer { try? store.queue.close() }
    let intact = try store.reading { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
    guard intact == ["ok"] else { throw BackupFault.altered(name: BackupManifest.vault) }
    let header = try store.header()
    let wrapping = try wrapping(header)
    guard header.kekVersion == wrapping.version,
      header.kekCheck == DerivedKeys.check(wrapping.kek)
    else { throw VaultFault.keysWrong }
    try store.reading { db in
      try KeyStore.eachRow(db) { _ = try wrapping.key($0) }
      guard header.format > 1 else { return }
      _ = try StoredSecrets(db, wrapping)
      let mover = KeyMover(db: db, wrapping: wrapping)
      try LifeCycle.eachEscrowed(db) { try mover.verify($0) }
    }
  }
}
