import Canonical
import GRDB
import Testing

@testable import MesaService

@Suite struct `Blocked keys` {
  let bed: VaultBed

  init() throws { bed = try VaultBed() }

  @Test func `nothing is blocked before there are two officers`() async throws {
    try await bed.seal("case/1/health")
    #expect(await fault { try bed.vault.block([.below("case/1")]) } == "escrow.noOfficers")
    #expect(try bed.opened("case/1/health") == "case/1/health")
    #expect(try bed.vault.officers() == [])
  }

  @Test func `blocked, nothing here opens it, for whatever purpose`() async throws {
    try await bed.seal(VaultBed.compartments + ["case/2/health"])
    _ = try bed.appoint()
    let wrapped = try VaultBed.compartments.map { try bed.wrapped($0) }
    let reader = try bed.reader()
    #expect(try bed.opened("case/1/health", reader) != nil)
    let ids = try VaultBed.compartments.map { try bed.vault.keyID(named: $0) }
    #expect(try bed.vault.block([.below("case/1")]) == ids)
    #expect(try bed.vault.block([.below("case/1")]) == [])
    for vault in [bed.vault, reader, try bed.reader()] {
      for name in VaultBed.compartments {
        #expect(try vault.state(of: name) == .blocked)
        #expect(try bed.opened(name, vault, for: .legalClaims) == nil)
      }
      #expect(try bed.opened("case/2/health", vault) == "case/2/health")
    }
    // The key under the master key alone is no longer in the file.
    for bytes in wrapped { #expect(try !bed.fileHolds(bytes)) }
    #expect(
      await fault { try bed.vault.stage(["case/1/health"], at: noonOfVault) }
        == "vault.keyBlocked")
  }

  @Test func `both sheets bring it back, restricted`() async throws {
    try await bed.seal(VaultBed.compartments)
    let shares = try bed.appoint()
    let ids = try bed.vault.block([.below("case/1")])
    try bed.restart()
    try bed.vault.checkSheets(shares, for: [.below("case/1")])
    #expect(try bed.vault.unblock([.below("case/1")], with: shares.reversed()) == ids)
    #expect(try bed.vault.unblock([.below("case/1")], with: shares) == [])
    for name in VaultBed.compartments {
      #expect(try bed.vault.state(of: name) == .restricted)
      #expect(try bed.opened(name) == nil)
      #expect(try bed.opened(name, for: .legalClaims) == name)
    }
    #expect(try bed.vault.block([.below("case/1")]) == ids)
  }

  @Test func `one sheet alone, or another's, opens nothing`() async throws {
    try await bed.seal("case/1/health")
    let shares = try bed.appoint()
    let others = EscrowShare.made()
    try bed.vault.block([.below("case/1")])
    for wrong in [
      [], [shares[0]], [shares[1]], [shares[0], shares[0]], [shares[0], others[1]],
      [others[0], shares[1]], others,
      [shares[0], EscrowShare(.security, shares[0].secret)],
    ] {
      #expect(
        await fault { try bed.vault.checkSheets(wrong, for: [.below("case/1")]) }
          == "escrow.wrongSheet")
      #expect(
        await fault { try bed.vault.unblock([.below("case/1")], with: wrong) }
          == "escrow.wrongSheet")
    }
    #expect(try bed.vault.state(of: "case/1/health") == .blocked)
  }

  @Test func `the sheets without the master key open nothing either`() async throws {
    try await bed.seal("case/1/health")
    let shares = try bed.appoint()
    try bed.vault.block([.below("case/1")])
    let key = try #require(
      try bed.vault.store.reading { try LifeCycle.escrowed(.below("case/1"), $0).first })
    for wrapped in [
      key.wrapped, Array(key.wrapped.dropFirst(28)), Array(key.wrapped.dropFirst(12)),
    ] {
      #expect(
        await fault {
          _ = try Escrow.open(wrapped, key.id, key.name, generation: 1, with: shares)
        } == "keys.wrong")
    }
  }

  @Test func `keys in escrow that were given each other's place do not open`() async throws {
    try await bed.seal("case/1/health", "case/2/health")
    let shares = try bed.appoint()
    try bed.vault.block([.below("case")])
    try await bed.vault.store.queue.write { db in
      try db.execute(sql: "UPDATE escrow SET name = 'x' WHERE name = 'case/1/health'")
      try db.execute(sql: "UPDATE escrow SET name = 'case/1/health' WHERE name = 'case/2/health'")
    }
    #expect(
      await fault { try bed.vault.unblock([.named("case/1/health")], with: shares) }
        == "keys.wrong")
  }

  @Test func `officers that were exchanged in the file are not taken`() async throws {
    try await bed.seal("case/1/health")
    _ = try bed.appoint()
    try await bed.vault.store.queue.write {
      try $0.execute(sql: "UPDATE officers SET wrapped = zeroblob(92)")
    }
    #expect(await fault { try bed.vault.block([.below("case/1")]) } == "keys.wrong")
    #expect(try bed.opened("case/1/health") == "case/1/health")
  }

  @Test func `new officers open what is blocked from then on, the old ones what was before`()
    async throws
  {
    try await bed.seal("case/1/health", "case/2/health")
    let first = try bed.appoint()
    try bed.vault.block([.below("case/1")])
    let second = try bed.appoint()
    try bed.vault.block([.below("case/2")])
    #expect(try bed.vault.officers().map(\.generation) == [2, 1])
    #expect(try bed.vault.officers().map(\.keys) == [1, 1])
    #expect(
      await fault { try bed.vault.unblock([.below("case/1")], with: second) }
        == "escrow.wrongSheet")
    try bed.vault.unblock([.below("case/1")], with: first)
    try bed.vault.unblock([.below("case/2")], with: second)
    #expect(try bed.vault.officers().map(\.generation) == [2])
  }

  @Test func `destroyed in escrow, no sheet brings it back and no byte is left`() async throws {
    try await bed.seal("case/1/health", "case/2/health")
    let shares = try bed.appoint()
    try bed.vault.block([.below("case/1"), .below("case/2")])
    let wrapped = try bed.vault.store.reading {
      try LifeCycle.escrowed(.below("case/1"), $0).map(\.wrapped)
    }
    #expect(try bed.fileHolds(wrapped[0]))
    #expect(try bed.vault.destroy([.below("case/1")]).count == 1)
    #expect(try !bed.fileHolds(wrapped[0]))
    #expect(try bed.vault.unblock([.below("case/1")], with: shares) == [])
    #expect(try bed.vault.state(of: "case/1/health") == .destroyed)
    #expect(try bed.vault.state(of: "case/2/health") == .blocked)
  }

  @Test(arguments: Language.allCases)
  func `a sheet is typed in again in whatever language it was printed`(language: Language) throws {
    let shares = try bed.appoint()
    let fingerprints = try #require(try bed.vault.officers().first?.fingerprints)
    for share in shares {
      let text = try EscrowSheet(share: share, instance: "0198c0de", generation: 1)
        .text(Catalogue(language), on: "2026-11-22")
      #expect(!text.contains("escrow.") && !text.contains("office."))
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 72 })
      #expect(text.contains(try #require(fingerprints[share.office])))
      let typed = try EscrowSheet.parse(text)
      #expect(typed.office == share.office && typed.secret.matches(share.secret))
      let other = try #require(shares.first { $0.office != share.office })
      #expect(!text.contains(try #require(fingerprints[other.office])))
    }
  }

  @Test func `a sheet typed wrongly is refused with its line`() throws {
    let sheet = EscrowSheet(share: EscrowShare.made()[1], instance: "x", generation: 1)
    let text = try sheet.text(Catalogue(.en), on: "2026-11-22")
    let line = try #require(text.split(separator: "\n").first { $0.contains("S2") })
    #expect(throws: RecoverySheet.Fault.missing(line: "S2")) {
      try EscrowSheet.parse(text.replacing(line, with: ""))
    }
    #expect(throws: RecoverySheet.Fault.wrong(line: "S2")) {
      try EscrowSheet.parse(text.replacing(line, with: line + "0"))
    }
  }

  @Test func `an officer's half prints as stars`() throws {
    var dumped = ""
    dump(EscrowShare.made(), to: &dumped)
    #expect(dumped.contains("***") && !dumped.contains("bytes"))
  }
}
