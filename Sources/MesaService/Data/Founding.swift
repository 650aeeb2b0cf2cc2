public import Canonical
import EventLog
import GRDB
public import MesaDomain

/// Makes a new instance: all of it, or nothing under its name.
public enum Founding {
  public struct Founded: Sendable {
    public let instance: String
    public let administrator: PersonID
    /// Of the link by which the administrator enrols, as `admin`; shown once, kept as a hash.
    public let signInSecret: String
  }

  /// - Parameters:
  ///   - name: of the first administrator, who is `person/admin`.
  ///   - product: name and version of the program, for the first entry.
  /// - Throws: `ServiceFailure` `data.exists`; `VaultFault`, `LogFault`.
  public static func found(
    _ directory: DataDirectory, administrator name: String, product: String, via: String?,
    now: @escaping @Sendable () -> Instant
  ) async throws -> Founded {
    if try PrivateFile.status(directory.path) != nil {
      guard PrivateFile.names(in: directory.path)?.isEmpty == true else {
        throw ServiceFailure("data.exists", .dataError, ["path": directory.path])
      }
    }
    var generator = SystemRandomNumberGenerator()
    let instance = UUIDText.version7(at: now(), using: &generator)
    let administrator = PersonID(wellFormed: "admin")
    if Keys.exist(in: directory.keys) {
      try UnfinishedFounding.discard(of: directory)
      guard !Keys.exist(in: directory.keys) else {
        throw VaultFault.keysExist(path: directory.keys)
      }
    }
    let keys = Keys.made()
    // Under another name until it is whole: an init that is cut off leaves nothing to mistake for
    // an instance.
    let temporary = UnfinishedFounding.place(of: directory, instance: instance)
    do {
      try PrivateFile.makeFolder(temporary.path)
      // Held until the end, so that nobody takes this for one that was cut off.
      let lock = try WriterLock(path: temporary.lock, patience: 0)
      defer { withExtendedLifetime(lock) {} }
      try EventLog.create(at: temporary.log)
      try Vault.create(at: temporary.vault, keys: keys)
      try await append(
        temporary, keys, instance, administrator, name: name, product: product, via: via, now)
      let secret = try invite(administrator, in: temporary, keys, now)
      // The data is never under its name without its keys, only the reverse.
      try keys.write(to: directory.keys)
      try PrivateFile.moveFolder(temporary.path, to: directory.path)
      return Founded(instance: instance, administrator: administrator, signInSecret: secret)
    } catch {
      // Keys that are there are another's, unless this vault fits them.
      try? UnfinishedFounding.discard(of: directory)
      PrivateFile.discard(temporary.path)
      throw (error as? DatabaseError).map { ServiceFailure($0) } ?? error
    }
  }

  /// The account of the first administrator, who signs in as `admin`.
  private static func invite(
    _ administrator: PersonID, in directory: DataDirectory, _ keys: Keys,
    _ now: @escaping @Sendable () -> Instant
  ) throws -> String {
    let vault = try Vault(at: directory.vault, keys: keys)
    let accounts = try Accounts(
      directory.service, vault: vault, isPrivileged: { _ in true }, now: now)
    defer { accounts.close() }
    let link = try accounts.invite(administrator, login: "admin", by: .operator)
    try vault.close()
    return link.token
  }

  private static func append(
    _ directory: DataDirectory, _ keys: Keys, _ instance: String, _ administrator: PersonID,
    name: String, product: String, via: String?, _ now: @Sendable () -> Instant
  ) async throws {
    let log = try EventLog(path: directory.log, mode: .write)
    let vault = try Vault(at: directory.vault, keys: keys)
    let decider = Decider(instance: instance, vault: vault, profiles: LazyProfiles())
    let events = Instance.found(
      instance: instance, epoch: 1, product: product, administrator: administrator,
      name: Normalisation.nfc(name))
    var versions: [StreamID: Int] = [:]
    let numbered = events.map { event in
      versions[event.stream, default: 0] += 1
      return versions[event.stream, default: 1]
    }
    let at = now()
    var generator = SystemRandomNumberGenerator()
    let judgement = Decider.Judgement(
      command: UUIDText.version7(at: at, using: &generator), principal: .operator,
      digest: vault.digest(Array(instance.utf8)), at: at, effective: at,
      decision: Decision(events), read: versions.mapValues { _ in 0 }, versions: numbered)
    let batch = try decider.batch(judgement, via: via, States(log))
    try await vault.flush()
    do {
      _ = try await log.append(batch)
    } catch let refusal as AppendRefusal {
      throw refusal.asRefusalOrFailure
    }
    log.close()
    try vault.close()
  }
}
