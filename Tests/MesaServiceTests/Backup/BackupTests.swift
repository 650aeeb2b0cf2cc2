import Canonical
import EventLog
import Foundation
import GRDB
import Testing

@testable import MesaService

private let instance = "0198c0de-0000-7000-8000-000000000001"
private let origin = "mesa.local/\(instance)/1"
private let noon = Instant(milliseconds: 1_795_339_800_123)
private let place = SealPlace(
  instance: instance, stream: "person/ab12", command: "x", ordinal: 0, type: "t", schema: 1,
  pointer: "/name")

/// An instance with a few entries and a sealed value.
private final class Running {
  let scratch: Scratch
  let data: String
  let log: EventLog
  let vault: Vault
  var sealed = ""

  init() async throws {
    scratch = try Scratch()
    data = try scratch.folder("data")
    try EventLog.create(at: data + "/log.sqlite")
    log = try EventLog(path: data + "/log.sqlite", mode: .write, monotonic: nil)
    try Vault.create(at: data + "/keys.sqlite", keys: .known)
    vault = try Vault(at: data + "/keys.sqlite", keys: .known)
    try await vault.prepare(["person/ab12"], at: noon)
    sealed = try vault.seal(Array("María".utf8), under: "person/ab12", at: place)
    try await Self.found(log)
    try await append(4)
  }

  func append(_ count: Int) async throws { try await Self.append(count, to: log) }

  static func found(_ log: EventLog) async throws {
    let data = #"{"epoch":1,"instance":"\#(instance)","product":"test"}"#
    _ = try await log.append(
      Batch(
        command: "0198c0de-0000-7000-8000-000000000000", digest: [UInt8](repeating: 0, count: 32),
        actor: "system/operator", at: noon, conditions: [],
        entries: [
          NewEntry(
            stream: "instance/main", type: "instance.founded", schema: 1, effective: noon,
            data: Array(data.utf8), reason: nil)
        ]))
  }

  static func append(_ count: Int, to log: EventLog) async throws {
    for index in log.head.size..<(log.head.size + count) {
      _ = try await log.append(
        Batch(
          command: "0198c0de-0000-7000-8000-\(String(100_000_000_000 + index))",
          digest: [UInt8](repeating: 0, count: 32), actor: "system/operator", via: nil,
          behalf: nil, cause: nil, at: noon,
          conditions: [Condition(stream: "agency/a\(index)", version: 0)],
          entries: [
            NewEntry(
              stream: "agency/a\(index)", type: "agency.registered", schema: 1, effective: noon,
              data: Array("{}".utf8), reason: nil)
          ]))
    }
  }

  func checkpoint() async throws -> SignedNote {
    try await log.checkpoint(signedBy: Keys.known.signer(for: origin))
  }

  @discardableResult
  func backUp(_ name: String = "backup", _ checkpoint: SignedNote? = nil) throws
    -> BackupManifest
  {
    try Backup.make(
      at: scratch(name), log: log, vault: vault, checkpoint: checkpoint, instance: instance,
      origin: origin, at: noon)
  }

  @discardableResult
  func restore(
    keys: Keys = .known, known: [Checkpoint] = [], acceptsLoss: Bool = false,
    fates: KeyFates = .known
  ) throws -> Restored {
    try Restore.run(
      from: scratch("backup"), to: scratch("restored"), keys: keys,
      knowing: .init(checkpoints: known, acceptsLoss: acceptsLoss), fates: fates)
  }

  /// A restore that must not happen: what was thrown, after checking that nothing is there.
  func refusal(keys: Keys = .known, known: [Checkpoint] = []) -> String? {
    do {
      _ = try restore(keys: keys, known: known)
      return nil
    } catch {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: scratch.path)) ?? []
      #expect(names.allSatisfy { !$0.hasPrefix("restored") })
      return (error as? BackupFault)?.code ?? (error as? VaultFault)?.code
        ?? (error as? VerificationFailure)?.code ?? (error as? LogFault)?.code ?? "\(error)"
    }
  }
}

@Suite struct `Backup and restore` {
  @Test func `what was backed up comes back, opens and goes on`() async throws {
    let running = try await Running()
    let made = try running.backUp("backup", try await running.checkpoint())
    #expect(made.log.size == 5)
    #expect(made.log.root == running.log.head.hash.description)
    #expect(made.files.map(\.name) == ["log.sqlite", "keys.sqlite", "checkpoint"])
    try await running.append(2)
    #expect(try BackupManifest.read(running.scratch("backup")) == made)
    #expect(try running.restore().manifest == made)

    let restored = running.scratch("restored")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: restored).sorted()
        == ["keys.sqlite", "log.sqlite", "restore.pending"])
    #expect(try mode(restored) == 0o700)
    #expect(try mode(restored + "/log.sqlite") == 0o600)
    #expect(try mode(restored + "/keys.sqlite") == 0o600)
    let vault = try Vault(at: restored + "/keys.sqlite", keys: .known)
    #expect(try vault.open(running.sealed, at: place) == Array("María".utf8))
    let log = try EventLog(path: restored + "/log.sqlite", mode: .write, monotonic: nil)
    #expect(log.head.size == 5)
    #expect(log.head.hash.description == made.log.root)
  }

  @Test func `no key is in a backup`() async throws {
    let running = try await Running()
    try running.backUp()
    let kek = Keys.known.kek.withBytes { Data($0) }
    let seed = Keys.known.checkpointSeed.withBytes { Data($0) }
    for name in try FileManager.default.contentsOfDirectory(atPath: running.scratch("backup")) {
      let bytes = try Data(
        contentsOf: URL(fileURLWithPath: running.scratch("backup") + "/" + name))
      #expect(bytes.range(of: kek) == nil && bytes.range(of: seed) == nil)
      #expect(try mode(running.scratch("backup") + "/" + name) == 0o600)
    }
    #expect(try mode(running.scratch("backup")) == 0o700)
  }

  @Test func `it is made while the log is written to`() async throws {
    let running = try await Running()
    let log = running.log
    async let writing: Void = Running.append(200, to: log)
    for round in 0..<5 {
      let made = try running.backUp("backup\(round)")
      #expect(made.log.size >= 5)
    }
    try await writing
    #expect(running.log.head.size == 205)
  }

  @Test func `nothing is put over anything`() async throws {
    let running = try await Running()
    try running.backUp()
    #expect(throws: BackupFault.notEmpty(path: running.scratch("backup"))) {
      try running.backUp()
    }
    let target = try running.scratch.folder("restored")
    try write([1], target + "/x")
    #expect(throws: BackupFault.notEmpty(path: target)) { try running.restore() }
    #expect(try FileManager.default.contentsOfDirectory(atPath: target) == ["x"])
    try FileManager.default.removeItem(atPath: target + "/x")
    #expect(try running.restore().manifest.log.size == 5)
  }

  @Test(arguments: ["log.sqlite", "keys.sqlite", "checkpoint"])
  func `a flipped bit anywhere is found`(name: String) async throws {
    let running = try await Running()
    try running.backUp("backup", try await running.checkpoint())
    let path = running.scratch("backup") + "/" + name
    let whole = try bytes(path)
    for place in [0, whole.count / 2, whole.count - 1] {
      var altered = whole
      altered[place] ^= 1
      try write(altered, path)
      #expect(running.refusal() == "backup.altered")
    }
    try write(Array(whole.dropLast()), path)
    #expect(running.refusal() == "backup.altered")
    try FileManager.default.removeItem(atPath: path)
    #expect(running.refusal() == (name == "checkpoint" ? "backup.altered" : "backup.missing"))
    try write(whole, path)
    #expect(running.refusal() == nil)
  }

  /// Changes the manifest after it was made.
  private func rewrite(_ running: Running, _ change: (inout String) -> Void) throws {
    let path = running.scratch("backup") + "/manifest.json"
    var text = String(decoding: try bytes(path), as: UTF8.self)
    let before = text
    change(&text)
    #expect(text != before)
    try write(Array(text.utf8), path)
  }

  @Test func `a manifest that says something else than the files is refused`() async throws {
    let running = try await Running()
    let made = try running.backUp()
    let path = running.scratch("backup") + "/manifest.json"
    let whole = try bytes(path)
    try rewrite(running) { $0.replace("\"size\":5", with: "\"size\":6") }
    #expect(running.refusal() == "backup.altered")
    try write(whole, path)
    try rewrite(running) { $0.replace(made.log.root, with: String(repeating: "0", count: 64)) }
    #expect(running.refusal() == "backup.altered")
    try write(whole, path)
    try rewrite(running) { $0.replace("\"keys.sqlite\"", with: "\"../keys.sqlite\"") }
    #expect(running.refusal() == "backup.altered")
    try write(whole, path)
    try rewrite(running) { $0.replace("\"format\":1", with: "\"format\":2") }
    #expect(running.refusal() == "backup.newer")
    try write(Array("{}".utf8), path)
    #expect(running.refusal() == "backup.notABackup")
    try FileManager.default.removeItem(atPath: path)
    #expect(running.refusal() == "backup.notABackup")
  }

  @Test func `entries altered together with their hashes still do not verify`() async throws {
    let running = try await Running()
    let made = try running.backUp()
    let path = running.scratch("backup") + "/log.sqlite"
    var altered = try Data(contentsOf: URL(fileURLWithPath: path))
    while let range = altered.range(of: Data("agency.registered\",\"v\":1".utf8)) {
      altered.replaceSubrange(range, with: Data("agency.registeres\",\"v\":1".utf8))
    }
    try altered.write(to: URL(fileURLWithPath: path))
    let digest = try fileDigest(path)
    try rewrite(running) { $0.replace(made.files[0].sha256, with: digest.sha256) }
    #expect(running.refusal()?.hasPrefix("verify.") == true)
  }

  @Test func `a log shorter than a known checkpoint is refused`() async throws {
    let running = try await Running()
    try running.backUp()
    let old = try Checkpoint(text: try await running.checkpoint().text)
    try await running.append(1)
    let new = try Checkpoint(text: try await running.checkpoint().text)
    #expect(running.refusal(known: [old, new]) == "restore.shorter")
    #expect(running.refusal(known: [old]) == nil)
  }

  @Test func `a log that is another history than a known checkpoint is refused`() async throws {
    let running = try await Running()
    try running.backUp()
    let forged = try Checkpoint(
      text: "\(origin)\n3\n" + "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n")
    #expect(running.refusal(known: [forged]) == "restore.inconsistent")
    let other = try Checkpoint(
      text: "mesa.local/other/1\n0\n" + "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n")
    #expect(running.refusal(known: [other]) == "restore.otherLog")
  }

  @Test func `a checkpoint signed by another key is refused`() async throws {
    let running = try await Running()
    let signer = try NoteSigner(name: origin, seed: [UInt8](repeating: 1, count: 32))
    try running.backUp(
      "backup", try signer.sign(Checkpoint(origin: origin, head: running.log.head).text))
    #expect(running.refusal() == "backup.altered")
  }

  @Test func `keys of another instance are refused`() async throws {
    let running = try await Running()
    try running.backUp()
    let other = Keys(
      kek: Secret([UInt8](repeating: 1, count: 32)),
      checkpointSeed: Keys.known.checkpointSeed)
    #expect(running.refusal(keys: other) == "keys.wrong")
  }
}

@Suite struct `Keys in a backup` {
  /// In these tests every agency that is registered destroys the person's key.
  private static let fates = KeyFates([
    "agency.registered": { _ in [KeyFate(.named("person/ab12"), .destroyed)] }
  ])

  @Test func `a key that the log says was destroyed does not come back`() async throws {
    let running = try await Running()
    let wrapped = try #require(try running.vault.store.row(name: "person/ab12")).wrapped
    try running.backUp()
    let restored = try running.restore(fates: Self.fates)
    #expect(
      restored.keyDifferences == [
        KeyDifference(name: "person/ab12", said: .destroyed, found: .live, mended: true)
      ])
    let path = running.scratch("restored") + "/keys.sqlite"
    let vault = try Vault(at: path, keys: .known)
    #expect(try vault.open(running.sealed, at: place) == nil)
    #expect(try vault.state(of: "person/ab12") == .destroyed)
    #expect(try vault.reconciled() == 5)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)).range(of: Data(wrapped)) == nil)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: running.scratch("restored")).sorted()
        == ["keys.sqlite", "log.sqlite", "restore.pending"])
    // A restore that nobody's log speaks against brings it back.
    try FileManager.default.removeItem(atPath: running.scratch("restored"))
    #expect(try running.restore().keyDifferences == [])
  }

  @Test func `what is in escrow stays there and opens with both sheets`() async throws {
    let running = try await Running()
    let shares = EscrowShare.made()
    _ = try running.vault.appoint(shares)
    try running.vault.block([.named("person/ab12")])
    try running.backUp()
    try running.restore()
    let vault = try Vault(at: running.scratch("restored") + "/keys.sqlite", keys: .known)
    #expect(try vault.open(running.sealed, at: place, for: .legalClaims) == nil)
    try vault.unblock([.named("person/ab12")], with: shares)
    #expect(try vault.open(running.sealed, at: place, for: .legalClaims) == Array("María".utf8))
  }

  @Test func `a copy in which a key in escrow was altered does not count`() async throws {
    let running = try await Running()
    _ = try running.vault.appoint(EscrowShare.made())
    try running.vault.block([.named("person/ab12")])
    try await running.vault.store.queue.write {
      try $0.execute(sql: "UPDATE escrow SET wrapped = zeroblob(156)")
    }
    #expect(await fault { try running.backUp() } == "keys.wrong")
    #expect(!FileManager.default.fileExists(atPath: running.scratch("backup")))
  }

  @Test func `a backup from before a rotation needs the keys of that time`() async throws {
    let running = try await Running()
    let keys = try Keys.create(in: running.scratch("keys"))
    let old = Keys(kek: Keys.known.kek, checkpointSeed: keys.checkpointSeed)
    try running.backUp()
    let new = try KeyRotation.run(running.vault, old, in: running.scratch("keys"))
    #expect(running.refusal(keys: new) == "keys.wrong")
    #expect(running.refusal(keys: old) == nil)
    try FileManager.default.removeItem(atPath: running.scratch("restored"))
    try FileManager.default.removeItem(atPath: running.scratch("backup"))
    try running.backUp()
    #expect(running.refusal(keys: old) == "keys.wrong")
    #expect(running.refusal(keys: new) == nil)
    // Cut off halfway, both keys are at hand, and the vault tells which is in force.
    try FileManager.default.removeItem(atPath: running.scratch("restored"))
    #expect(
      running.refusal(
        keys: Keys(kek: old.kek, checkpointSeed: old.checkpointSeed, nextKEK: new.kek)) == nil)
  }
}
