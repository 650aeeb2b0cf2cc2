public import Canonical
public import EventLog
import MesaDomain

/// Makes a data directory of a bundle, or of an exported log: once it has verified, or not at all.
public enum BundleOpening {
  /// An auditor's copy: with the keys of the proceedings where they came along, and no others.
  ///
  /// - Parameter known: notes that were kept from before, and that the log must contain.
  /// - Throws: as `BundleReading`; `backup.notEmpty`, `keys.exist`; `ReplayFault` for entries that
  ///   this version cannot read.
  public static func open(
    _ bundle: BundleReading, into directory: DataDirectory, known: [SignedNote] = [],
    now: @escaping @Sendable () -> Instant,
    progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
  ) async throws -> BundleReading.Report {
    let report = try Backup.inNewFolder(directory.path) { new in
      let report = try bundle.rebuild(at: new + "/log.sqlite", known: known, progress: progress)
      try AuditCopy(
        key: report.key.description, origin: report.origin, size: report.head.size,
        root: report.head.hash.description
      ).write(to: new)
      let keys = Keys.made()
      let path = new + "/keys.sqlite"
      try Vault.create(at: path, keys: keys)
      let vault = try Vault(at: path, keys: keys)
      try vault.take(bundle.minutesKeys, at: now())
      try vault.close()
      try keys.write(to: directory.keys)
      return report
    }
    do {
      // Its views are made at once: what cannot be gone through is no copy to look into.
      let copy = try OpenInstance(directory, access: .read, via: nil, now: now)
      try await copy.client.upToDate()
      try copy.close()
      return report
    } catch {
      PrivateFile.discardTree(directory.path)
      PrivateFile.discardTree(directory.keys)
      throw error
    }
  }

  /// An instance that goes on where the bundle ends, once somebody has answered for it.
  ///
  /// With the keys that are in place, or new ones: what was sealed opens when its vault is put back
  /// from a backup, and not before.
  ///
  /// - Throws: as `open`.
  public static func found(
    _ bundle: BundleReading, in directory: DataDirectory, known: [SignedNote] = [],
    progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
  ) throws -> Head {
    try found(in: directory) { path in
      try bundle.rebuild(at: path, known: known, progress: progress).head
    }
  }

  /// The same of entries one a line, as `mesa log export` writes them: they must come to what a
  /// checkpoint of this key says, all of them.
  ///
  /// - Throws: `bundle.unsigned` without a checkpoint that reaches their end.
  public static func found(
    entries path: String, signed notes: [SignedNote], by key: NoteVerifier,
    in directory: DataDirectory,
    progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
  ) throws -> Head {
    let checkpoints = try notes.map { try ProofCheck(key: key).checkpoint($0).checkpoint }
    return try found(in: directory) { new in
      var lines = try LogLines(to: new)
      try PrivateFile.pieces(of: path) { piece in
        try lines.take(piece)
        try progress(lines.count, lines.count)
      }
      let head = try lines.finish()
      guard checkpoints.contains(where: { $0.size == head.size }) else {
        throw BundleFault.unsigned
      }
      _ = try Verification.run(path: new, checkpoints: checkpoints)
      return head
    }
  }

  private static func found(
    in directory: DataDirectory, _ build: (_ path: String) throws -> Head
  ) throws -> Head {
    try Backup.inNewFolder(directory.path) { new in
      let path = new + "/log.sqlite"
      let head = try build(path)
      let log = try EventLog(path: path, mode: .read)
      let epochs = try Epochs(log)
      log.close()
      for suffix in ["-wal", "-shm"] { PrivateFile.remove(path + suffix) }
      try PendingRestore(epoch: epochs.current, lost: nil).write(to: new)
      let isThere = Keys.exist(in: directory.keys)
      let keys =
        isThere ? try Keys.load(from: directory.keys, data: new) : Keys.made()
      try Vault.create(at: new + "/keys.sqlite", keys: keys)
      if !isThere { try keys.write(to: directory.keys) }
      return head
    }
  }
}
