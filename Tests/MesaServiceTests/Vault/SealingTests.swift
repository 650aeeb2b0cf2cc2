import Canonical
import GRDB
import Synchronization
import Testing

@testable import MesaService

private let place = SealPlace(
  instance: "0198c0de-0000-7000-8000-000000000001", stream: "person/ab12",
  command: "0198c0de-0000-7000-8000-000000000002", ordinal: 2, type: "person.registered",
  schema: 1, pointer: "/name")

private let noon = Instant(milliseconds: 1_795_339_800_123)

/// Made from the text of the format by another implementation (Python, cryptography 48).
private let known =
  "TVMxAQABAgMEBQYHCAkKCwwNDg88PT4_QEFCQ0RFRkekh_NPjiECAWN7r_WOG6UjoSYLWljl0as-y54xIBg3xeB0PNXlo"
  + "_YbntfE9VCUcmE7BAd_xKfHBZpZrsdsbCiyo9VtNbDgeYmjyLxWJWtSMA"

@Suite struct `Sealed values` {
  let scratch: Scratch
  let path: String

  init() throws {
    scratch = try Scratch()
    path = scratch("keys.sqlite")
    try Vault.create(at: path, keys: .known)
  }

  func vault(_ mode: Vault.Mode = .write) throws -> Vault {
    try Vault(at: path, keys: .known, mode: mode)
  }

  /// A vault whose key ids, keys and nonces are 0, 1, 2, … in the order they are asked for.
  func counting() throws -> Vault {
    let counter = Counter()
    return try Vault(
      at: path, keys: .known, mode: .write, randomness: Randomness { counter.bytes($0) })
  }

  @Test func `the bytes are the format's`() async throws {
    let vault = try counting()
    try await vault.prepare(["person/ab12"], at: noon)
    let sealed = try vault.seal(Array("María Núñez".utf8), under: "person/ab12", at: place)
    #expect(sealed == known)
    #expect(
      hexadecimal(try vault.store.row(name: "person/ab12")?.wrapped ?? [])
        == "303132333435363738393a3bc66fb55dac6802dd9e05152cf315b396922e25adcbf16e8110ed2c5f9c0df572fd921e89c6de3f1d7ce35479f627d341"
    )
    try vault.close()
    #expect(try self.vault(.read).open(known, at: place) == Array("María Núñez".utf8))
  }

  @Test(arguments: [
    SealPlace(
      instance: "x", stream: place.stream, command: place.command, ordinal: 2, type: place.type,
      schema: 1, pointer: "/name"),
    SealPlace(
      instance: place.instance, stream: "person/ab13", command: place.command, ordinal: 2,
      type: place.type, schema: 1, pointer: "/name"),
    SealPlace(
      instance: place.instance, stream: place.stream, command: "x", ordinal: 2, type: place.type,
      schema: 1, pointer: "/name"),
    SealPlace(
      instance: place.instance, stream: place.stream, command: place.command, ordinal: 1,
      type: place.type, schema: 1, pointer: "/name"),
    SealPlace(
      instance: place.instance, stream: place.stream, command: place.command, ordinal: 2,
      type: "person.renamed", schema: 1, pointer: "/name"),
    SealPlace(
      instance: place.instance, stream: place.stream, command: place.command, ordinal: 2,
      type: place.type, schema: 2, pointer: "/name"),
    SealPlace(
      instance: place.instance, stream: place.stream, command: place.command, ordinal: 2,
      type: place.type, schema: 1, pointer: "/phone"),
    // The same bytes, cut elsewhere.
    SealPlace(
      instance: place.instance + "p", stream: "erson/ab12", command: place.command, ordinal: 2,
      type: place.type, schema: 1, pointer: "/name"),
  ])
  func `a moved value does not open`(other: SealPlace) async throws {
    let vault = try counting()
    try await vault.prepare(["person/ab12"], at: noon)
    #expect(try vault.open(known, at: place) != nil)
    #expect(await fault { _ = try vault.open(known, at: other) } == "vault.notOpened")
  }

  @Test func `a value given to another key does not open`() async throws {
    let vault = try counting()
    try await vault.prepare(["person/ab12", "person/cd34"], at: noon)
    let id = try #require(try vault.keyID(named: "person/cd34"))
    var sealed = try #require(Base64URL.bytes(known))
    sealed.replaceSubrange(4..<20, with: id.bytes)
    #expect(
      await fault { _ = try vault.open(Base64URL.text(sealed), at: place) } == "vault.notOpened")
  }

  @Test func `an altered value does not open, whichever byte it is`() async throws {
    let vault = try counting()
    try await vault.prepare(["person/ab12"], at: noon)
    let sealed = try #require(Base64URL.bytes(known))
    for index in sealed.indices where !(4..<20).contains(index) {
      var altered = sealed
      altered[index] ^= 1
      #expect(
        await fault { _ = try vault.open(Base64URL.text(altered), at: place) }
          == "vault.notOpened")
    }
    for text in ["", "=", known + "A", known + "=", String(known.dropLast(2)), "TVMx", "ñ"] {
      #expect(await fault { _ = try vault.open(text, at: place) } == "vault.notOpened")
    }
  }

  @Test(arguments: [
    (0, 64), (1, 64), (63, 64), (64, 128), (127, 128), (1_023, 1_024), (1_024, 1_280),
    (1_279, 1_280), (1_280, 1_536), (5_000, 5_120),
  ])
  func `sizes are rounded up`(size: Int, padded: Int) async throws {
    let vault = try vault()
    try await vault.prepare(["mesa/totana/2018"], at: noon)
    for byte: UInt8 in [0, 0x80, 0x61] {
      let plaintext = [UInt8](repeating: byte, count: size)
      let sealed = try vault.seal(plaintext, under: "mesa/totana/2018", at: place)
      #expect(Base64URL.bytes(sealed)?.count == 4 + 16 + 12 + padded + 16)
      #expect(try vault.open(sealed, at: place) == plaintext)
    }
  }

  @Test func `the same value is never sealed the same twice`() async throws {
    let vault = try vault()
    try await vault.prepare(["a"], at: noon)
    let sealed = try (0..<100).map { _ in try vault.seal([1], under: "a", at: place) }
    #expect(Set(sealed).count == 100)
  }

  @Test func `a destroyed key redacts what it sealed, everywhere`() async throws {
    let vault = try vault()
    try await vault.prepare(["a", "b"], at: noon)
    let (a, b) = (
      try vault.seal([1], under: "a", at: place), try vault.seal([2], under: "b", at: place)
    )
    let id = try #require(try vault.keyID(named: "a"))
    #expect(try vault.destroy([.id(id)]) == [id])
    #expect(try vault.destroy([.id(id)]) == [])
    for vault in [vault, try self.vault(.read)] {
      #expect(try vault.open(a, at: place) == nil)
      #expect(try vault.open(b, at: place) == [2])
      #expect(
        await fault { _ = try vault.seal([1], under: "a", at: place) } == "vault.keyNotPrepared")
    }
    let wrapped = try bytes(path)
    #expect(!wrapped.indices.contains { wrapped[$0...].starts(with: id.bytes) })
  }
}

@Suite struct `Vault file` {
  let scratch: Scratch
  let path: String

  init() throws {
    scratch = try Scratch()
    path = scratch("keys.sqlite")
    try Vault.create(at: path, keys: .known)
  }

  @Test func `the file is its owner's and there once`() async throws {
    #expect(try mode(path) == 0o600)
    #expect(await fault { try Vault.create(at: path, keys: .known) } == "vault.exists")
    #expect(
      await fault { _ = try Vault(at: scratch("other"), keys: .known) } == "vault.missing")
  }

  @Test func `another key than its own does not open it`() async throws {
    let other = Keys(
      kek: Secret([UInt8](repeating: 1, count: 32)), checkpointSeed: Keys.known.checkpointSeed)
    #expect(await fault { _ = try Vault(at: path, keys: other) } == "keys.wrong")
  }

  @Test func `another file is not taken for a vault, nor a later version's for ours`() async throws
  {
    let vault = try Vault(at: path, keys: .known)
    try await vault.store.queue.write { try $0.execute(sql: "PRAGMA user_version=3") }
    try vault.close()
    #expect(await fault { _ = try Vault(at: path, keys: .known) } == "vault.newer")
    try write(Array("not a database, but long enough to be looked at".utf8), scratch("x"))
    #expect(await fault { _ = try Vault(at: scratch("x"), keys: .known) } == "vault.notAVault")
    try write([], scratch("y"))
    #expect(await fault { _ = try Vault(at: scratch("y"), keys: .known) } == "vault.notAVault")
  }

  @Test func `durability's settings are in force`() async throws {
    let vault = try Vault(at: path, keys: .known)
    let found = try await vault.store.queue.read { db in
      try ["journal_mode", "synchronous", "secure_delete", "trusted_schema", "cell_size_check"]
        .map { try String.fetchOne(db, sql: "PRAGMA \($0)") }
    }
    #expect(found == ["delete", "3", "1", "0", "1"])
  }

  @Test func `keys outlive the process and are made once`() async throws {
    let first = try Vault(at: path, keys: .known)
    try await first.prepare(["a", "b", "a"], at: noon)
    try await first.prepare(["b", "c"], at: noon)
    let ids = try ["a", "b", "c"].map { try first.keyID(named: $0) }
    #expect(Set(ids).count == 3)
    let sealed = try first.seal([7], under: "c", at: place)
    try first.close()
    let second = try Vault(at: path, keys: .known)
    try await second.prepare(["c", "b", "a"], at: noon)
    #expect(try ["a", "b", "c"].map { try second.keyID(named: $0) } == ids)
    #expect(try second.open(sealed, at: place) == [7])
  }

  @Test func `without a key nothing is sealed, and a reader makes none`() async throws {
    let reader = try Vault(at: path, keys: .known, mode: .read)
    #expect(
      await fault { _ = try reader.seal([1], under: "a", at: place) } == "vault.keyNotPrepared")
    #expect(await fault { try await reader.prepare(["a"], at: noon) } == "vault.readOnly")
    #expect(await fault { try reader.destroy([.named("a")]) } == "vault.readOnly")
    let writer = try Vault(at: path, keys: .known)
    try await writer.prepare(["a"], at: noon)
    _ = try reader.seal([1], under: "a", at: place)
    try await reader.prepare(["a"], at: noon)
  }

  @Test func `many callers at once get one key for each name`() async throws {
    let vault = try Vault(at: path, keys: .known)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for caller in 0..<200 {
        group.addTask {
          let names = ["shared", "own/\(caller % 40)"]
          try await vault.prepare(names, at: noon)
          for name in names {
            let sealed = try vault.seal([UInt8(caller)], under: name, at: place)
            #expect(try vault.open(sealed, at: place) == [UInt8(caller)])
          }
        }
      }
      try await group.waitForAll()
    }
    let count = try await vault.store.queue.read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM key")
    }
    #expect(count == 41)
  }

  @Test func `a staged key seals at once and is durable after the flush`() async throws {
    let vault = try Vault(at: path, keys: .known)
    try vault.stage(["a"], at: noon)
    try vault.stage(["a", "b"], at: noon)
    let sealed = try vault.seal([7], under: "a", at: place)
    let before = try Vault(at: path, keys: .known, mode: .read)
    #expect(try before.keyID(named: "a") == nil)
    #expect(try before.open(sealed, at: place) == nil)
    try await vault.flush()
    try await vault.flush()
    let after = try Vault(at: path, keys: .known, mode: .read)
    #expect(try after.open(sealed, at: place) == [7])
    #expect(try after.keyID(named: "b") == vault.keyID(named: "b"))
  }

  @Test func `a flush that fails loses no key`() async throws {
    let vault = try Vault(at: path, keys: .known)
    try vault.stage(["a"], at: noon)
    let trigger = "CREATE TRIGGER no BEFORE INSERT ON key BEGIN SELECT RAISE(ABORT, 'no'); END"
    try await vault.store.queue.write { try $0.execute(sql: trigger) }
    #expect(await fault { try await vault.flush() } == "vault.storage")
    #expect(await fault { try await vault.prepare(["b"], at: noon) } == "vault.storage")
    try await vault.store.queue.write { try $0.execute(sql: "DROP TRIGGER no") }
    try await vault.flush()
    let after = try Vault(at: path, keys: .known, mode: .read)
    #expect(try after.keyID(named: "a") != nil && after.keyID(named: "b") != nil)
  }

  @Test func `rows that were given each other's key do not unwrap`() async throws {
    let vault = try Vault(at: path, keys: .known)
    try await vault.prepare(["a", "b"], at: noon)
    try await vault.store.queue.write { db in
      try db.execute(sql: "UPDATE key SET name = 'c' WHERE name = 'a'")
      try db.execute(sql: "UPDATE key SET name = 'a' WHERE name = 'b'")
    }
    try vault.close()
    let swapped = try Vault(at: path, keys: .known)
    #expect(await fault { _ = try swapped.keyID(named: "a") } == "keys.wrong")
  }

  @Test func `digests are keyed and known`() throws {
    let vault = try vaultOfKnownRoot(at: scratch("known.sqlite"))
    #expect(hexadecimal(vault.digest(Array("{}".utf8))) == knownDigest)
    #expect(hexadecimal(vault.matchCode(Array("{}".utf8))) == "95a994e3dbd5a7daa9549ba19ee56afa")
    #expect(
      hexadecimal(vault.blindCode(Array("{}".utf8), of: "cavi"))
        == "b76fee3648583deb61bafdeb38cb8a9a")
    #expect(vault.digest([1]) != vault.digest([2]))
  }

  @Test func `a dump of the vault shows nothing`() throws {
    var dumped = ""
    dump(try Vault(at: path, keys: .known), to: &dumped)
    #expect(dumped.contains("Vault") && dumped.count < 40)
  }
}

@Suite struct `Ids of applied lines` {
  let vault: Vault
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    vault = try vaultOfKnownRoot(at: scratch("keys.sqlite"))
  }

  func ids(_ lines: [String]) -> [String] {
    var chain = vault.lineChain()
    return lines.map { chain.next(Array($0.utf8)) }
  }

  @Test func `they are the format's`() {
    #expect(
      ids([#"{"a":1}"#, "", #"{"b":2}"#]) == [
        "6001643e-0000-8001-89bd-c1a6cdaa77c2", "6001643e-0000-8002-a215-cede3c9eb201",
        "6001643e-0000-8003-bbf1-7916c0bb9c62",
      ])
  }

  @Test func `a file mended at a line keeps the ids before it and changes the rest`() {
    let (before, after) = (ids(["a", "b", "c", "d"]), ids(["a", "b", "x", "d"]))
    #expect(before[..<2] == after[..<2])
    #expect(before[2] != after[2] && before[3] != after[3])
  }

  @Test func `equal lines differ, and ids follow one another`() {
    let ids = ids([String](repeating: "a", count: 5_000))
    #expect(Set(ids).count == 5_000)
    #expect(ids == ids.sorted())
    let form = /[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/
    #expect(ids.allSatisfy { $0.wholeMatch(of: form) != nil })
  }
}

/// A vault whose root secret is 32 bytes A5.
private func vaultOfKnownRoot(at path: String) throws -> Vault {
  try Vault.create(
    at: path, keys: .known, randomness: Randomness { [UInt8](repeating: 0xA5, count: $0) })
  return try Vault(at: path, keys: .known)
}

/// 0, 1, 2, … in as many bytes as are asked for.
private final class Counter: Sendable {
  private let next = Mutex<UInt8>(0)

  func bytes(_ count: Int) -> [UInt8] {
    next.withLock { next in
      (0..<count).map { _ in
        defer { next &+= 1 }
        return next
      }
    }
  }
}
