import Canonical
public import EventLog
public import MesaDomain

/// What a restore put in place.
public struct Restored: Sendable {
  public let manifest: BackupManifest
  /// Keys that the backup's vault had otherwise than its log says, such as one destroyed since.
  public let keyDifferences: [KeyDifference]
  /// The newest checkpoint known that the restored log does not continue: entries are lost.
  public let lost: Instance.LostCheckpoint?
  /// Whether somebody has to answer for it before anything is written: something is lost, or nothing
  /// tells that nothing is.
  public let isPending: Bool
}

/// Puts a backup in place as a data directory, after verifying every byte of it.
public enum Restore {
  /// What of a log's end is known elsewhere.
  public struct Knowledge: Sendable {
    /// Checkpoints at hand, wherever they were kept.
    public var checkpoints: [Checkpoint]
    /// The one that lies beside the keys: what was signed last.
    let mark: CheckpointMark.Found
    /// Whether a log that lacks some of it may be put in place.
    public var acceptsLoss: Bool

    /// - Parameter folder: of the keys, as they are in this place; nil where nothing is kept beside
    ///   them.
    public init(
      checkpoints: [Checkpoint] = [], keys: Keys? = nil, in folder: String? = nil,
      acceptsLoss: Bool = false
    ) {
      (self.checkpoints, self.acceptsLoss) = (checkpoints, acceptsLoss)
      mark = folder.flatMap { f in keys.map { CheckpointMark(folder: f).read($0) } } ?? .none
    }

    var all: [Checkpoint] {
      if case .signed(let checkpoint) = mark { checkpoints + [checkpoint] } else { checkpoints }
    }
  }

  /// Makes `data` (0700), which is not there yet or empty, from the backup in `folder`.
  ///
  /// What is copied is what is verified: hashes of the files, every entry of the log with its
  /// root, every wrapped key. The log must reach as far as the newest checkpoint that is known and be
  /// the history of each, or entries would be lost unseen; where that is accepted, or nothing tells
  /// how far the log had come, it is written only after somebody has answered for it.
  /// In the end the vault follows the log from its first entry: no restore brings back a key that
  /// was destroyed.
  ///
  /// - Parameter keys: nil leaves the vault and the backup's own signature unread.
  /// - Throws: `BackupFault`; `VaultFault`, `keys.wrong` among them when the keys are another
  ///   instance's; `VerificationFailure` and `LogFault` when the log is not what it claims.
  public static func run(
    from folder: String, to data: String, keys: Keys?, knowing: Knowledge = Knowledge(),
    fates: KeyFates = .known,
    progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
  ) throws -> Restored {
    let manifest = try BackupManifest.read(folder)
    try refuse(knowing, beyond: manifest)
    return try Backup.inNewFolder(data) { new in
      for file in manifest.files { try copy(file, from: folder, to: new) }
      for name in BackupManifest.restored where manifest.files.allSatisfy({ $0.name != name }) {
        throw BackupFault.missing(name: name)
      }
      let signed = try keys.map { try checkpoint(folder, manifest, $0) } ?? []
      try verifyLog(new, manifest, signed, progress)
      let (lost, epoch) = try loss(new, knowing)
      try verifyReadings(new)
      var differences: [KeyDifference] = []
      if let keys {
        try Vault.verify(at: new + "/" + BackupManifest.vault) { try keys.fitting($0).wrapping }
        differences = try reconcile(new, keys, fates)
      }
      let isPending = lost != nil || knowing.mark == .none || knowing.mark == .unreadable
      if isPending { try PendingRestore(epoch: epoch, lost: lost).write(to: new) }
      return Restored(
        manifest: manifest, keyDifferences: differences, lost: lost, isPending: isPending)
    }
  }

  /// What the manifest says is enough to refuse; what it says well is still verified.
  private static func refuse(_ knowing: Knowledge, beyond manifest: BackupManifest) throws {
    for checkpoint in knowing.all {
      guard log(checkpoint.origin) == log(manifest.origin) else {
        throw BackupFault.otherLog(origin: checkpoint.origin)
      }
      if !knowing.acceptsLoss, checkpoint.origin == manifest.origin,
        checkpoint.size > manifest.log.size
      {
        throw BackupFault.shorter(known: checkpoint.size, found: manifest.log.size)
      }
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
    _ new: String, _ manifest: BackupManifest, _ signed: [Checkpoint],
    _ progress: (Int, Int) throws -> Void
  ) throws {
    let path = new + "/" + BackupManifest.log
    let head: Head
    do {
      head = try Verification.run(path: path, checkpoints: signed, progress: progress).head
    } catch let failure as VerificationFailure where failure.difference == .checkpoint {
      throw BackupFault.inconsistent(known: signed.map(\.size).max() ?? 0)
    }
    guard head.size == manifest.log.size, head.hash.description == manifest.log.root else {
      throw BackupFault.altered(name: BackupManifest.log)
    }
    removeSideFiles(path)
  }

  /// What the log lacks of what is known, and the epoch that it was signed under last.
  ///
  /// - Throws: `restore.shorter`, `restore.inconsistent` where a loss is not accepted.
  private static func loss(
    _ new: String, _ knowing: Knowledge
  ) throws -> (lost: Instance.LostCheckpoint?, epoch: Int) {
    let path = new + "/" + BackupManifest.log
    let log = try EventLog(path: path, mode: .read)
    defer {
      log.close()
      removeSideFiles(path)
    }
    let epochs = try Epochs(log)
    if !knowing.acceptsLoss {
      for checkpoint in knowing.all {
        try refuse(try epochs.judge(checkpoint, against: log), checkpoint, log)
      }
    }
    return (try epochs.newestLost(knowing.all, against: log), epochs.current)
  }

  private static func refuse(
    _ verdict: Epochs.Verdict?, _ checkpoint: Checkpoint, _ log: EventLog
  ) throws {
    switch verdict {
    case .held, .lost: return
    case .beyond: throw BackupFault.shorter(known: checkpoint.size, found: log.head.size)
    case .contradicted: throw BackupFault.inconsistent(known: checkpoint.size)
    case nil: throw BackupFault.otherLog(origin: checkpoint.origin)
    }
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
