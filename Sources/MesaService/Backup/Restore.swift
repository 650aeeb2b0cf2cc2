public import EventLog

/// What a restore put in place.
public struct Restored: Sendable {
  public let manifest: BackupManifest
  /// Keys that the backup's vault had otherwise than its log says, such as one destroyed since.
  public let keyDifferences: [KeyDifference]
}

/// Puts a backup in place as a data directory, after verifying every byte of it.
public enum Restore {
  /// Makes `data` (0700), which is not there yet or empty, from the backup in `folder`.
  ///
  /// What is copied is what is verified: hashes of the files, every entry of the log with its
  /// root, every wrapped key. `known`: all checkpoints at hand, wherever they were kept; the log
  /// must reach as far as the newest and be the history of each, or entries would be lost unseen.
  /// In the end the vault follows the log from its first entry: no restore brings back a key that
  /// was destroyed.
  ///
  /// - Throws: `BackupFault`; `VaultFault`, `keys.wrong` among them when the keys are another
  ///   instance's; `VerificationFailure` and `LogFault` when the log is not what it claims.
  public static func run(
    from folder: String, to data: String, keys: Keys, known: [Checkpoint],
    fates: KeyFates = .known,
    progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
  ) throws -> Restored {
    let manifest = try BackupManifest.read(folder)
    try refuse(known, beyond: manifest)
    return try Backup.inNewFolder(data) { new in
      for file in manifest.files { try copy(file, from: folder, to: new) }
      for name in BackupManifest.restored where manifest.files.allSatisfy({ $0.name != name }) {
        throw BackupFault.missing(name: name)
      }
      let signed = try checkpoint(folder, manifest, keys)
      try verifyLog(new, manifest, known + signed, progress)
      try verifyReadings(new)
      try Vault.verify(at: new + "/" + BackupManifest.vault) { try keys.fitting($0).wrapping }
      return Restored(manifest: manifest, keyDifferences: try reconcile(new, keys, fates))
    }
  }

  /// What the manifest says is enough to refuse; what it says well is still verified.
  private static func refuse(_ known: [Checkpoint], beyond manifest: BackupManifest) throws {
    for checkpoint in known {
      guard log(checkpoint.origin) == log(manifest.origin) else {
        throw BackupFault.otherLog(origin: checkpoint.origin)
      }
    }
    if let newest = known.map(\.size).max(), newest > manifest.log.size {
      throw BackupFault.shorter(known: newest, found: manifest.log.size)
    }
  }

  /// An origin without its epoch, which a restore may raise.
  private static func log(_ origin: String) -> Substring {
    origin.lastIndex(of: "/").map { origin[..<$0] } ?? origin[...]
  }

  private static func copy(
    _ file: BackupManifest.File, from folder: String, to new: String
  ) throws {
    if let month = BackupManifest.month(of: file.name) {
      return try copy(file, from: folder, to: new, of: month)
    }
    guard BackupManifest.restored.contains(file.name) else {
      let found = try? fileDigest(folder + "/" + file.name)
      guard file.name == BackupManifest.checkpoint, let found,
        found == (file.bytes, file.sha256)
      else { throw BackupFault.altered(name: file.name) }
      return
    }
    let (source, target) = (folder + "/" + file.name, new + "/" + file.name)
    guard try PrivateFile.status(source)?.kind == .file else {
      throw BackupFault.missing(name: file.name)
    }
    try PrivateFile.copy(source, to: target, mode: 0o600)
    guard try fileDigest(target) == (file.bytes, file.sha256) else {
      throw BackupFault.altered(name: file.name)
    }
  }

  /// The backup's own checkpoint, which this instance's key must have signed.
  private static func checkpoint(
    _ folder: String, _ manifest: BackupManifest, _ keys: Keys
  ) throws -> [Checkpoint] {
    guard manifest.files.contains(where: { $0.name == BackupManifest.checkpoint }) else {
      return []
    }
    do {
      let bytes = try PrivateFile.bytes(of: folder + "/" + BackupManifest.checkpoint)
      let verifier = try keys.signer(for: manifest.origin).verifier
      return [try Checkpoint(SignedNote(parsing: bytes), signedBy: verifier)]
    } catch is NoteFault {
      throw BackupFault.altered(name: BackupManifest.checkpoint)
    }
  }

  private static func verifyLog(
    _ new: String, _ manifest: BackupManifest, _ known: [Checkpoint],
    _ progress: (Int, Int) throws -> Void
  ) throws {
    let path = new + "/" + BackupManifest.log
    let head: Head
    do {
      head = try Verification.run(path: path, checkpoints: known, progress: progress).head
    } catch let failure as VerificationFailure where failure.difference == .checkpoint {
      throw BackupFault.inconsistent(known: known.map(\.size).max() ?? 0)
    }
    guard head.size == manifest.log.size, head.hash.description == manifest.log.root else {
      throw BackupFault.altered(name: BackupManifest.log)
    }
    removeSideFiles(path)
  }

  /// Reading leaves empty side files behind, which belong to nobody.
  private static func removeSideFiles(_ path: String) {
    PrivateFile.remove(path + "-wal")
    PrivateFile.remove(path + "-shm")
  }

  private static func reconcile(
    _ new: String, _ keys: Keys, _ fates: KeyFates
  ) throws -> [KeyDifference] {
    let path = new + "/" + BackupManifest.log
    let log = try EventLog(path: path, mode: .read)
    let vault = try Vault(at: new + "/" + BackupManifest.vault, keys: keys)
    let differences = try vault.followAnew(log, fates)
    try vault.close()
    log.close()
    removeSideFiles(path)
    return differences
  }
}

extension Keys {
  /// Signs checkpoints of the log with that origin.
  ///
  /// - Throws: `NoteFault.key` for an origin that cannot be a key's name.
  public func signer(for origin: String) throws(NoteFault) -> NoteSigner {
    try NoteSigner(name: origin, seed: checkpointSeed.withBytes(Array.init))
  }
}
