import Canonical
import Foundation
import GRDB
import Testing

@testable import MesaService

private struct Cut: Error {}

@Suite struct `Rotation of the master key` {
  let bed: VaultBed

  init() throws { bed = try VaultBed() }

  private func rotate(upTo last: KeyRotation.Step? = nil) throws {
    bed.keys = try KeyRotation.run(bed.vault, bed.keys, in: bed.scratch("keys")) { step in
      if step == last { throw Cut() }
    }
  }

  @Test func `everything opens after it, under a key of which nothing was before`() async throws {
    try await bed.seal("case/1/health", "case/2/health", "case/3/health", "case/4/health")
    let shares = try bed.appoint()
    try bed.vault.block([.below("case/2")])
    try bed.vault.restrict([.below("case/3")])
    try bed.vault.destroy([.below("case/4")])
    let (old, wrapped) = (bed.keys, try bed.wrapped("case/1/health"))
    let digest = bed.vault.digest([1])
    let match = bed.vault.matchCode([1])
    var chain = bed.vault.lineChain()
    let line = chain.next([1])
    try bed.vault.stage(["case/5/health"], at: noonOfVault)
    try rotate()
    for _ in 0..<2 {
      #expect(bed.vault.masterKey().version == 2)
      #expect(try bed.opened("case/1/health") == "case/1/health")
      #expect(try bed.opened("case/3/health", for: .subjectConsents) == "case/3/health")
      #expect(try bed.vault.state(of: "case/4/health") == .destroyed)
      #expect(try bed.vault.state(of: "case/5/health") == .live)
      #expect(bed.vault.digest([1]) == digest && bed.vault.matchCode([1]) == match)
      var chain = bed.vault.lineChain()
      #expect(chain.next([1]) == line)
      try await bed.seal("case/6/health")
      try bed.restart()
    }
    try bed.vault.unblock([.below("case/2")], with: shares)
    #expect(try bed.opened("case/2/health", for: .legalClaims) == "case/2/health")
    #expect(try !bed.fileHolds(wrapped))
    #expect(await fault { _ = try Vault(at: bed.path, keys: old) } == "keys.wrong")
    #expect(try mode(bed.scratch("keys") + "/kek") == 0o400)
    #expect(PrivateFile.names(in: bed.scratch("keys")) == ["checkpoint.key", "kek"])
  }

  @Test(arguments: KeyRotation.Step.allCases)
  func `cut off after any step, the next start opens everything`(step: KeyRotation.Step)
    async throws
  {
    try await bed.seal("case/1/health")
    #expect(throws: Cut.self) { try rotate(upTo: step) }
    let reader = try Keys.load(from: bed.scratch("keys"), data: bed.scratch("data"))
    #expect(
      try bed.opened(
        "case/1/health", try Vault(at: bed.path, keys: reader, mode: .read)) != nil)
    try bed.restart()
    let isNew = step == .rewrapped || step == .replaced
    #expect(bed.vault.masterKey().version == (isNew ? 2 : 1))
    #expect(try bed.opened("case/1/health") == "case/1/health")
    let loaded = try Keys.load(from: bed.scratch("keys"), data: bed.scratch("data"))
    #expect(loaded.kek.matches(bed.keys.kek) && loaded.nextKEK == nil)
    // And a rotation that was cut off stands in no other's way.
    try rotate()
    try bed.restart()
    #expect(bed.vault.masterKey().version == (isNew ? 3 : 2))
    #expect(try bed.opened("case/1/health") == "case/1/health")
    #expect(PrivateFile.names(in: bed.scratch("keys")) == ["checkpoint.key", "kek"])
  }

  @Test func `a transaction that fails leaves the old key in force`() async throws {
    try await bed.seal("case/1/health", "case/2/health")
    let trigger =
      "CREATE TRIGGER no BEFORE UPDATE ON vault BEGIN SELECT RAISE(ABORT, 'no'); END"
    try await bed.vault.store.queue.write { try $0.execute(sql: trigger) }
    #expect(await fault { try rotate() } == "vault.storage")
    #expect(try bed.opened("case/1/health") == "case/1/health")
    try await bed.vault.store.queue.write { try $0.execute(sql: "DROP TRIGGER no") }
    try bed.restart()
    #expect(bed.vault.masterKey().version == 1)
    #expect(try bed.opened("case/2/health") == "case/2/health")
  }

  @Test func `keys made while it runs are made for the new key`() async throws {
    let bed = bed
    let vault = bed.vault
    async let sealing: Void = {
      for number in 0..<40 {
        try await vault.prepare(["case/\(number)/health"], at: noonOfVault)
      }
    }()
    for _ in 0..<5 { try rotate() }
    try await sealing
    try bed.restart()
    #expect(bed.vault.masterKey().version == 6)
    for number in 0..<40 {
      #expect(try bed.vault.keyID(named: "case/\(number)/health") != nil)
    }
  }

  @Test func `data that holds the next key is refused as well`() async throws {
    let data = try bed.scratch.folder("data")
    try write([1], data + "/kek.next")
    #expect(
      await fault { _ = try Keys.load(from: bed.scratch("keys"), data: data) } == "data.holdsKey")
  }
}

@Suite struct `Vault of the first format` {
  let scratch: Scratch
  let path: String

  init() throws {
    scratch = try Scratch()
    path = scratch("keys.sqlite")
    let wrapping = KeyWrapping(kek: Keys.known.kek, version: 1)
    try KeyStore.create(at: path, wrapping, secrets: StoredSecrets(.system), format: 1)
  }

  /// Written as the program of that time did.
  private func insert(_ key: [UInt8], _ name: String) throws {
    let wrapping = KeyWrapping(kek: Keys.known.kek, version: 1)
    let id = try #require(KeyID((0..<16).map { UInt8($0) }))
    let queue = try DatabaseQueue(path: path)
    try queue.write { db in
      try db.execute(
        sql: "INSERT INTO key VALUES(?, ?, 1, ?, '2026')",
        arguments: [
          Data(id.bytes), name, Data(try wrapping.wrap(key, as: .key(id, name: name))),
        ])
    }
    try queue.close()
  }

  @Test func `it is read as it is, and brought up when it is written`() async throws {
    try insert([UInt8](repeating: 7, count: 32), "person/ab12")
    let before = try bytes(path)
    let reader = try Vault(at: path, keys: .known, mode: .read)
    #expect(try reader.state(of: "person/ab12") == .live)
    #expect(try reader.state(of: "person/cd34") == nil)
    #expect(try reader.counts() == [.init(kind: "person", state: .live, keys: 1)])
    #expect(try reader.officers() == [])
    #expect(try reader.reconciled() == 0)
    let sealed = try reader.seal([1], under: "person/ab12", at: VaultBed.place)
    #expect(hexadecimal(reader.digest(Array("{}".utf8))) == knownDigest)
    #expect(try bytes(path) == before)

    let writer = try Vault(at: path, keys: .known)
    #expect(try writer.open(sealed, at: VaultBed.place) == [1])
    #expect(hexadecimal(writer.digest(Array("{}".utf8))) == knownDigest)
    #expect(try reader.open(sealed, at: VaultBed.place) == [1])
    try writer.restrict([.named("person/ab12")])
    #expect(try reader.open(sealed, at: VaultBed.place) == nil)
    try writer.close()
    let again = try Vault(at: path, keys: .known)
    #expect(hexadecimal(again.digest(Array("{}".utf8))) == knownDigest)
    #expect(try again.open(sealed, at: VaultBed.place, for: .legalClaims) == [1])
  }

  @Test func `digests that the log remembers outlive the key they were derived from`() throws {
    let keys = try Keys.known.kek.withBytes { kek in
      try PrivateFile.makeFolder(scratch("keys"))
      try PrivateFile.write(kek, to: scratch("keys") + "/kek", mode: 0o400)
      return Keys.known
    }
    let vault = try Vault(at: path, keys: keys)
    let match = vault.matchCode([1])
    let new = try KeyRotation.run(vault, keys, in: scratch("keys"))
    try vault.close()
    let rotated = try Vault(at: path, keys: new)
    #expect(hexadecimal(rotated.digest(Array("{}".utf8))) == knownDigest)
    #expect(rotated.matchCode([1]) == match)
  }
}

/// Of `{}` under a root of 32 bytes A5.
let knownDigest = "ba7f20b11104777cbfc3634f226a22dccf238321ab663bbae8eacae7a79ddc5c"
