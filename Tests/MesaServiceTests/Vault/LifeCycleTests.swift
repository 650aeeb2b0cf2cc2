import Canonical
import Crypto
import GRDB
import Synchronization
import Testing

@testable import MesaService

@Suite struct `What becomes of a key` {
  let bed: VaultBed

  init() throws { bed = try VaultBed() }

  @Test func `a name without a key has no state, a new key is live`() async throws {
    #expect(try bed.vault.state(of: "case/1/health") == nil)
    try bed.vault.stage(["case/1/health"], at: noonOfVault)
    #expect(try bed.vault.state(of: "case/1/health") == .live)
    try await bed.vault.flush()
    #expect(try bed.reader().state(of: "case/1/health") == .live)
  }

  @Test func `restricted, it opens for a purpose that is named and for nothing else`() async throws
  {
    try await bed.seal("case/1/health", "case/2/health")
    let id = try #require(try bed.vault.keyID(named: "case/1/health"))
    #expect(try bed.vault.restrict([.below("case/1")]) == [id])
    #expect(try bed.vault.restrict([.below("case/1")]) == [])
    for vault in [bed.vault, try bed.reader()] {
      #expect(try vault.state(of: "case/1/health") == .restricted)
      #expect(try bed.opened("case/1/health", vault) == nil)
      #expect(try bed.opened("case/1/health", vault, for: .legalClaims) == "case/1/health")
      #expect(try bed.opened("case/2/health", vault) == "case/2/health")
    }
    #expect(try bed.vault.unrestrict([.named("case/1/health")]) == [id])
    #expect(try bed.opened("case/1/health") == "case/1/health")
  }

  @Test func `a reader that has a key in memory sees what the writer did`() async throws {
    try await bed.seal("case/1/health", "case/2/health")
    let reader = try bed.reader()
    #expect(try bed.opened("case/1/health", reader) != nil)
    #expect(try bed.opened("case/2/health", reader) != nil)
    try bed.vault.restrict([.named("case/1/health")])
    #expect(try bed.opened("case/1/health", reader) == nil)
    try bed.vault.destroy([.named("case/2/health")])
    #expect(try bed.opened("case/2/health", reader) == nil)
  }

  @Test func `a case is meant with all its compartments, and with no other case`() async throws {
    let others = ["case/10/health", "case/0/health", "case/1"]
    try await bed.seal(VaultBed.compartments + others)
    let ids = try VaultBed.compartments.map { try bed.vault.keyID(named: $0) }
    #expect(try bed.vault.destroy([.below("case/1")]) == ids)
    for name in VaultBed.compartments { #expect(try bed.opened(name) == nil) }
    for name in others { #expect(try bed.opened(name) == name) }
    #expect(
      try bed.vault.keys([.below("case/1"), .named("case/1/health"), .named("case/1")])
        == VaultBed.compartments.map { KeyRecord(id: nil, name: $0, state: .destroyed) }
        + [KeyRecord(id: try bed.vault.keyID(named: "case/1"), name: "case/1", state: .live)])
  }

  @Test func `destroyed, it is gone for ever, also from a start to the next`() async throws {
    try await bed.seal("case/1/health", "case/2/health")
    let id = try #require(try bed.vault.keyID(named: "case/1/health"))
    #expect(try bed.vault.destroy([.named("case/1/health")]) == [id])
    #expect(try bed.vault.destroy([.id(id), .named("case/1/health")]) == [])
    for _ in 0..<2 {
      #expect(try bed.vault.state(of: "case/1/health") == .destroyed)
      #expect(try bed.opened("case/1/health", for: .legalClaims) == nil)
      #expect(
        await fault { try await bed.vault.prepare(["case/1/health"], at: noonOfVault) }
          == "vault.keyDestroyed")
      #expect(
        await fault { _ = try bed.vault.seal([], under: "case/1/health", at: VaultBed.place) }
          == "vault.keyNotPrepared")
      try bed.restart()
    }
    #expect(try bed.opened("case/2/health") == "case/2/health")
  }

  @Test func `destroyed by its id, a key makes room for another under its name`() async throws {
    try await bed.seal("person/ab12")
    let id = try #require(try bed.vault.keyID(named: "person/ab12"))
    #expect(try bed.vault.destroy([.id(id)]) == [id])
    #expect(try bed.vault.state(of: "person/ab12") == nil)
    let before = bed.sealed["person/ab12"] ?? ""
    try await bed.seal("person/ab12")
    #expect(try bed.opened("person/ab12") == "person/ab12")
    #expect(try bed.vault.open(before, at: VaultBed.place) == nil)
    #expect(try bed.vault.reconcile(with: [KeyFate(.id(id), .destroyed)]) == [])
    #expect(try bed.opened("person/ab12") == "person/ab12")
  }

  @Test func `a destroyed case gets no key for a compartment that it never had`() async throws {
    try await bed.seal("case/1/health")
    try bed.vault.destroy([.below("case/1")])
    for _ in 0..<2 {
      #expect(
        await fault { try bed.vault.stage(["case/1/police"], at: noonOfVault) }
          == "vault.keyDestroyed")
      #expect(try bed.vault.state(of: "case/1/police") == .destroyed)
      try bed.restart()
    }
    try await bed.seal("case/2/police")
  }

  @Test func `a key that is staged while its case is destroyed never reaches the disk`()
    async throws
  {
    try await bed.seal("case/1/health")
    // As a command does that was judged before the case was destroyed, and flushes after.
    let staged = KeyID((0..<16).map { UInt8($0) })
    try bed.vault.destroy([.below("case/1")])
    let late = try #require(staged)
    bed.vault.state.withLock { state in
      state.staged[late] = noonOfVault
      state.remember(
        late, .init(name: "case/1/police", key: .init(size: .bits256), restricted: false))
    }
    try await bed.vault.flush()
    #expect(try bed.reader().keyID(named: "case/1/police") == nil)
  }

  @Test func `of a destroyed key no byte is left in the file, however rows were moved`()
    async throws
  {
    // Many rows, so that pages are split and merged and rows are copied between them.
    try await bed.seal((0..<600).map { "case/\($0)/health" })
    let wrapped = try (0..<600).map { try bed.wrapped("case/\($0)/health") }
    #expect(try bed.fileHolds(wrapped[7]))
    for index in stride(from: 0, to: 600, by: 3) {
      try bed.vault.destroy([.named("case/\(index)/health")])
    }
    for index in 0..<600 {
      #expect(try bed.fileHolds(wrapped[index]) == (index % 3 != 0), "\(index)")
    }
    #expect(try bed.opened("case/1/health") == "case/1/health")
  }

  @Test func `what a crash leaves in the file is cleansed at the next start`() async throws {
    try await bed.seal("case/1/health")
    try await bed.vault.store.queue.write { try $0.execute(sql: "UPDATE vault SET residue = 1") }
    try bed.restart()
    let residue = try await bed.vault.store.queue.read {
      try Int.fetchOne($0, sql: "SELECT residue FROM vault")
    }
    #expect(residue == 0)
    #expect(try bed.opened("case/1/health") == "case/1/health")
  }

  @Test func `a reader changes nothing`() async throws {
    try await bed.seal("case/1/health")
    let reader = try bed.reader()
    for body in [
      { _ = try reader.restrict([.below("case/1")]) }, { _ = try reader.block([.below("case/1")]) },
      { _ = try reader.destroy([.below("case/1")]) },
      { _ = try reader.reconcile(with: []) },
    ] as [() throws -> Void] {
      #expect(await fault { try body() } == "vault.readOnly")
    }
    #expect(try bed.opened("case/1/health") == "case/1/health")
  }

  @Test func `six keys of a new case cost one transaction with those of others`() async throws {
    try await bed.vault.prepare(["mesa/totana/2026"], at: noonOfVault)
    let before = try bed.reader().store.changes()
    for number in 1...50 {
      try bed.vault.stage(
        ["identity", "health", "police", "accused", "narrative", "protectedLocation"]
          .map { "case/\(number)/\($0)" }, at: noonOfVault)
    }
    try await bed.vault.flush()
    #expect(try bed.reader().store.changes() == before + 1)
    #expect(
      try bed.vault.counts() == [
        .init(kind: "case", state: .live, keys: 300), .init(kind: "mesa", state: .live, keys: 1),
      ])
  }

  @Test func `memory is given back, and nothing that is staged with it`() async throws {
    try await bed.seal("case/1/health")
    try bed.vault.stage(["case/2/health"], at: noonOfVault)
    let sealed = try bed.vault.seal([7], under: "case/2/health", at: VaultBed.place)
    bed.vault.state.withLock { $0.forget() }
    #expect(bed.vault.state.withLock { $0.keys.count } == 1)
    #expect(try bed.opened("case/1/health") == "case/1/health")
    try await bed.vault.flush()
    #expect(try bed.reader().open(sealed, at: VaultBed.place) == [7])
  }

  @Test func `codes of a person are one key's, and each agency's own`() throws {
    let name = Array("garcia lopez maria 1980".utf8)
    let code = bed.vault.matchCode(name)
    #expect(code.count == 16)
    #expect(try bed.reader().matchCode(name) == code)
    #expect(bed.vault.matchCode(name + [1]) != code)
    #expect(bed.vault.blindCode(name, of: "cavi") != code)
    #expect(bed.vault.blindCode(name, of: "cavi") != bed.vault.blindCode(name, of: "police"))
    #expect(try VaultBed().vault.matchCode(name) != code)
  }
}

extension KeyStore {
  /// Transactions that the file has seen.
  func changes() throws -> UInt32 {
    try reading { db in
      let path = try GRDB.Row.fetchOne(db, sql: "PRAGMA database_list")?["file"] as String? ?? ""
      let header = try PrivateFile.bytes(of: path)
      return header[24..<28].reduce(0) { $0 << 8 | UInt32($1) }
    }
  }
}
