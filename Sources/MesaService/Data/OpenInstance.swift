public import Canonical
public import EventLog
import MesaDomain
import Synchronization

/// An instance with its files open, to write or only to read.
public final class OpenInstance: Sendable {
  public let directory: DataDirectory
  /// The id chosen at its founding.
  public let id: String
  public let log: EventLog
  /// Whether the log is all that was ever signed.
  public let continuity: Continuity
  public let client: LocalClient
  public let keys: Keys
  public let vault: Vault
  public let access: AccessLog
  /// Where the vault was not what the log says, at this start.
  public let keyDifferences: [KeyDifference]
  /// Held as long as this process may write.
  private let lock: WriterLock?
  /// Nil for an instance of its own.
  let copy: AuditCopy?
  var isWriting: Bool { lock != nil && copy == nil && !isClosed.withLock { $0 } }
  /// From then on another process may write.
  private let isClosed = Mutex(false)

  public enum Access: Sendable {
    /// Takes the writer's lock, waiting briefly.
    case write
    /// Writes nothing but views and readings, where nobody else is writing; reads otherwise.
    case read
    /// As `read`, but waits for whoever is writing as briefly as `write` does: what must be recorded
    /// before it is shown, a case, is asked for so.
    case disclose
  }

  /// - Parameters:
  ///   - via: how the actor is known, for the envelopes.
  ///   - accountLimits: what signing in costs, and how often it may be tried.
  /// - Throws: `ServiceFailure`, `VaultFault`, `LogFault`.
  public init(
    _ directory: DataDirectory, access: Access, via: String?,
    accountLimits: AccountLimits = AccountLimits(),
    now: @escaping @Sendable () -> Instant
  ) throws {
    self.directory = directory
    guard try PrivateFile.status(directory.log) != nil else {
      throw ServiceFailure("data.missing", .missing, ["path": directory.path])
    }
    try Keys.refuseOpenData(directory.path)
    copy = try AuditCopy.read(directory.path)
    if copy != nil, access == .write { throw ServiceFailure("copy.readOnly", .unavailable) }
    let lock = try Self.lock(directory, access)
    self.lock = lock
    // The lock of a copy is for its views alone.
    let isWriting = lock != nil && copy == nil
    self.access = AccessLog(
      directory.access, isWriting: isWriting, isOfCopy: copy != nil,
      reserve: directory.accessReserve, pace: directory.casePace, now: now)
    self.access.prepare()
    // Before the log: what another process signs and keeps meanwhile is in the log then.
    let marked = copy == nil ? CheckpointMark(folder: directory.keys).bytes : nil
    // Opening takes some room itself: on a full disk, of what is kept for recording reads.
    let log = try self.access.withRoom {
      try EventLog(path: directory.log, mode: isWriting ? .write : .read)
    }
    self.log = log
    (keys, vault) = try Self.vault(directory, writing: isWriting)
    continuity = try Continuity(
      log, mark: CheckpointMark.judge(marked, keys),
      pending: PendingRestore.read(directory.path))
    id = continuity.instance
    keyDifferences = !isWriting ? [] : try vault.follow(log)
    let decider = Decider(instance: id, vault: vault, profiles: LazyProfiles())
    let handler = CommandHandler(log: log, decider: decider, continuity: continuity, now: now)
    let snapshots = Snapshots(folder: directory.snapshots)
    let views = try self.access.withRoom {
      try ViewStore(log, path: lock == nil ? nil : directory.views, snapshots: snapshots)
    }
    let accounts = LazyAccounts { [vault] in
      try Accounts(
        directory.service, vault: vault, limits: accountLimits,
        rules: PassphraseRules(
          isCommon: CommonPassphrases(lists: directory.wordLists).contains),
        isPrivileged: { handler.isPrivileged($0) }, now: now)
    }
    client = LocalClient(
      handler: handler, views: views, vault: vault, access: self.access, via: via,
      snapshots: snapshots,
      refusals: RefusalCounts(directory.service, writing: isWriting),
      tokens: TokenStore(directory.service), lazyAccounts: accounts)
    // Over a log that has lost something nothing is signed under the name that told of it.
    if isWriting, continuity.loss == nil {
      PendingRestore.remove(from: directory.path)
      try log.signEveryGroup(with: try signer())
    }
  }

  /// The same instance with a client that answers as of a moment of the past. Closing either closes
  /// both.
  ///
  /// - Throws: as `LocalClient.past`.
  public func looking(at moment: PastMoment) throws -> OpenInstance {
    OpenInstance(self, client: try client.past(moment))
  }

  private init(_ other: OpenInstance, client: LocalClient) {
    (directory, id, log, continuity) = (other.directory, other.id, other.log, other.continuity)
    (keys, vault, access) = (other.keys, other.vault, other.access)
    (keyDifferences, lock, self.client) = (other.keyDifferences, other.lock, client)
    copy = other.copy
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

  public func close() throws {
    defer { lock?.release() }
    keepMark()
    isClosed.withLock { $0 = true }
    access.close()
    client.refusals?.close()
    client.tokens.close()
    client.lazyAccounts.close()
    log.close()
    try vault.close()
  }
}
