public import Canonical
public import EventLog
import MesaDomain

/// An instance with its files open, to write or only to read.
public final class OpenInstance: Sendable {
  public let directory: DataDirectory
  /// The id chosen at its founding.
  public let id: String
  /// Name of the log in checkpoints: `mesa.local/<id>/<epoch>`.
  public let origin: String
  public let log: EventLog
  public let client: LocalClient
  public let keys: Keys
  public let vault: Vault
  public let access: AccessLog
  /// Where the vault was not what the log says, at this start.
  public let keyDifferences: [KeyDifference]
  /// Held as long as this process may write.
  private let lock: WriterLock?

  public enum Access: Sendable {
    /// Takes the writer's lock, waiting briefly.
    case write
    /// Writes nothing but views and readings, where nobody else is writing; reads otherwise.
    case read
    /// As `read`, but waits for whoever is writing as briefly as `write` does: what must be recorded
    /// before it is shown, a case, is asked for so.
    case disclose
  }

  /// - Parameter via: how the actor is known, for the envelopes.
  /// - Throws: `ServiceFailure`, `VaultFault`, `LogFault`.
  public init(
    _ directory: DataDirectory, access: Access, via: String?,
    now: @escaping @Sendable () -> Instant
  ) throws {
    self.directory = directory
    guard try PrivateFile.status(directory.log) != nil else {
      throw ServiceFailure("data.missing", .missing, ["path": directory.path])
    }
    try Keys.refuseOpenData(directory.path)
    let lock = try Self.lock(directory, access)
    self.lock = lock
    self.access = AccessLog(
      directory.access, isWriting: lock != nil, reserve: directory.accessReserve, now: now)
    self.access.prepare()
    // Opening takes some room itself: on a full disk, of what is kept for recording reads.
    let log = try self.access.withRoom {
      try EventLog(path: directory.log, mode: lock == nil ? .read : .write)
    }
    self.log = log
    (id, origin) = try Self.founding(log)
    (keys, vault) = try Self.vault(directory, writing: lock != nil)
    keyDifferences = lock == nil ? [] : try vault.follow(log)
    let decider = Decider(instance: id, vault: vault, profiles: LazyProfiles())
    let handler = CommandHandler(log: log, decider: decider, now: now)
    let snapshots = Snapshots(folder: directory.snapshots)
    let views = try self.access.withRoom {
      try ViewStore(log, path: lock == nil ? nil : directory.views, snapshots: snapshots)
    }
    client = LocalClient(
      handler: handler, views: views, vault: vault, access: self.access, via: via,
      snapshots: snapshots,
      refusals: RefusalCounts(directory.service, writing: lock != nil))
    if lock != nil { try log.signEveryGroup(with: try signer()) }
  }

  /// The same instance with a client that answers as of a moment of the past. Closing either closes
  /// both.
  ///
  /// - Throws: as `LocalClient.past`.
  public func looking(at moment: PastMoment) throws -> OpenInstance {
    OpenInstance(self, client: try client.past(moment))
  }

  private init(_ other: OpenInstance, client: LocalClient) {
    (directory, id, origin, log) = (other.directory, other.id, other.origin, other.log)
    (keys, vault, access) = (other.keys, other.vault, other.access)
    (keyDifferences, lock, self.client) = (other.keyDifferences, other.lock, client)
  }

  private static func lock(
    _ directory: DataDirectory, _ access: Access
  ) throws -> WriterLock? {
    do {
      return try WriterLock(path: directory.lock, patience: access == .read ? 0 : 2_000)
    } catch is WriterLock.Held {
      guard access == .write else { return nil }
      throw ServiceFailure("log.writerRunning", .unavailable)
    }
  }

  /// The vault and the keys that it is under; what a rotation left behind is put in order.
  private static func vault(
    _ directory: DataDirectory, writing: Bool
  ) throws -> (Keys, Vault) {
    func opened() throws -> (Keys, Vault) {
      let keys = try Keys.load(from: directory.keys, data: directory.path)
      let vault = try Vault(at: directory.vault, keys: keys, mode: writing ? .write : .read)
      let settled = try KeyRotation.settled(
        keys, vault, in: directory.keys, settling: writing)
      return (settled, vault)
    }
    do {
      return try opened()
    } catch VaultFault.keysWrong where !writing {
      // The writer may have exchanged the key between the one reading and the other.
      return try opened()
    }
  }

  private static func founding(_ log: EventLog) throws -> (id: String, origin: String) {
    guard let first = try log.entry(at: 1) else {
      throw ServiceFailure("log.damaged", .dataError, ["position": "1"])
    }
    return try first.withUnsafeBytes { bytes in
      let envelope = try Envelope(bytes)
      let founded = try CanonicalDecoder().decode(
        Instance.Founded.self, from: envelope.dataBytes)
      return (founded.instance, Self.origin(founded.instance, founded.epoch))
    }
  }

  static func origin(_ instance: String, _ epoch: Int) -> String {
    "mesa.local/\(instance)/\(epoch)"
  }

  /// Signs checkpoints with the instance's key.
  public func signer() throws -> NoteSigner {
    try keys.checkpointSeed.withBytes { try NoteSigner(name: origin, seed: Array($0)) }
  }

  public func close() throws {
    defer { lock?.release() }
    access.close()
    client.refusals?.close()
    log.close()
    try vault.close()
  }
}
