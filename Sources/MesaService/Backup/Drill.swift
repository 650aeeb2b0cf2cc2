public import Canonical
public import EventLog
import GRDB
public import MesaDomain

/// Restores a backup into a place of its own, proves what comes of it, and leaves nothing behind.
public enum Drill {
  public struct Report: Sendable {
    public let manifest: BackupManifest
    /// What the log came to, entry by entry.
    public let head: Head
    /// Of the readings, against all that the log has anchored.
    public let readings: AccessVerification.Report
    /// The views made anew, and the figures in the log that they come to.
    public let views: DriftReport
    /// Keys that opened; nil where the keys were not at hand.
    public let keys: Int?
    /// Keys that the backup holds and its log says were destroyed or blocked since: a restore follows
    /// the log.
    public let keyDifferences: Int
    /// What is known of the log and is not in the backup.
    public let lost: Instance.LostCheckpoint?
  }

  /// - Parameters:
  ///   - place: a folder that is there, in which one for this is made and removed again.
  ///   - keys: nil proves all but the keys.
  /// - Throws: as `Restore.run`; `ServiceFailure` where the views cannot be made.
  public static func run(
    _ folder: String, in place: String, keys: Keys?, knowing: Restore.Knowledge,
    now: @escaping @Sendable () -> Instant,
    progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
  ) async throws -> Report {
    let own = try TemporaryFolder(in: place, for: "drill")
    defer { withExtendedLifetime(own) {} }
    let directory = DataDirectory(own.path + "/data", keys: own.path + "/keys", accessReserve: 0)
    var knowing = knowing
    // What is lost is what a drill is to tell.
    knowing.acceptsLoss = true
    let restored = try Restore.run(
      from: folder, to: directory.path, keys: keys, knowing: knowing, progress: progress)
    let opened = try keys.map { try Vault.count(at: directory.vault, keys: $0) }
    // Views need no key: a vault without any lets them be made where the keys are not at hand.
    try EmptyVault.make(in: directory)
    let readings = try AccessVerification.run(directory)
    let instance = try OpenInstance(directory, access: .read, via: nil, now: now)
    let views: DriftReport
    do {
      views = try await instance.client.drift()
    } catch {
      try? instance.close()
      throw error
    }
    try instance.close()
    return Report(
      manifest: restored.manifest, head: views.head, readings: readings, views: views,
      keys: opened, keyDifferences: restored.keyDifferences.count, lost: restored.lost)
  }
}

/// A vault without any key, under keys that are made for it: what is sealed stays sealed.
enum EmptyVault {
  /// In the place of the vault that is there, if one is.
  static func make(in directory: DataDirectory) throws {
    PrivateFile.remove(directory.vault)
    try Vault.create(at: directory.vault, keys: try Keys.create(in: directory.keys))
  }
}

extension Vault {
  /// Keys in the vault at `path`, each of which these keys open.
  static func count(at path: String, keys: Keys) throws -> Int {
    let store = try KeyStore(at: path, writing: false)
    defer { try? store.queue.close() }
    let wrapping = try keys.fitting(try store.header()).wrapping
    var count = 0
    try store.reading { db in
      try KeyStore.eachRow(db) {
        _ = try wrapping.key($0)
        count += 1
      }
    }
    return count
  }
}
