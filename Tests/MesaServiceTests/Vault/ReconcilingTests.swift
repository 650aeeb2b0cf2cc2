import Canonical
import EventLog
import GRDB
import MesaDomain
import Testing

@testable import MesaService

@Suite struct `Vault that follows the log` {
  let bed: VaultBed

  init() throws { bed = try VaultBed() }

  @Test func `a destroyed key that came back is destroyed again and told`() async throws {
    try await bed.seal("case/1/health", "case/2/health")
    let fates = [KeyFate(.below("case/1"), .destroyed)]
    #expect(
      try bed.vault.reconcile(with: fates) == [
        KeyDifference(name: "case/1/health", said: .destroyed, found: .live, mended: true)
      ])
    #expect(try bed.vault.reconcile(with: fates) == [])
    #expect(try bed.opened("case/1/health") == nil)
    #expect(try bed.opened("case/2/health") == "case/2/health")
  }

  @Test func `the last word counts, and destruction is the last of all`() async throws {
    try await bed.seal("case/1/health", "case/2/health", "case/3/health")
    _ = try bed.appoint()
    let differences = try bed.vault.reconcile(with: [
      KeyFate(.below("case/1"), .restricted), KeyFate(.below("case/2"), .restricted),
      KeyFate(.below("case/1"), .live), KeyFate(.named("case/2/health"), .blocked),
      KeyFate(.below("case/3"), .destroyed), KeyFate(.below("case/3"), .live),
    ])
    #expect(differences.map(\.name) == ["case/2/health", "case/3/health"])
    #expect(try bed.vault.state(of: "case/1/health") == .live)
    #expect(try bed.vault.state(of: "case/2/health") == .blocked)
    #expect(try bed.vault.state(of: "case/3/health") == .destroyed)
  }

  @Test func `what cannot be mended is told`() async throws {
    try await bed.seal("case/1/health", "case/2/health")
    _ = try bed.appoint()
    try bed.vault.block([.below("case/1")])
    try bed.vault.destroy([.below("case/2")])
    #expect(
      try bed.vault.reconcile(with: [
        KeyFate(.below("case/1"), .restricted), KeyFate(.below("case/2"), .live),
      ]) == [
        KeyDifference(name: "case/1/health", said: .restricted, found: .blocked, mended: false),
        KeyDifference(name: "case/2/health", said: .live, found: .destroyed, mended: false),
      ])
  }

  @Test func `what should be blocked is restricted at least where there are no officers`()
    async throws
  {
    try await bed.seal("case/1/health")
    #expect(
      try bed.vault.reconcile(with: [KeyFate(.below("case/1"), .blocked)]).map(\.mended)
        == [false])
    #expect(try bed.vault.state(of: "case/1/health") == .restricted)
    #expect(try bed.opened("case/1/health") == nil)
  }

  @Test func `while it fails, what the log has closed opens nothing`() async throws {
    try await bed.seal("case/1/health", "case/2/health")
    let trigger = "CREATE TRIGGER no BEFORE DELETE ON key BEGIN SELECT RAISE(ABORT, 'no'); END"
    try await bed.vault.store.queue.write { try $0.execute(sql: trigger) }
    let fates = [KeyFate(.below("case/1"), .destroyed)]
    #expect(await fault { try bed.vault.reconcile(with: fates) } == "vault.storage")
    #expect(try bed.opened("case/1/health") == nil)
    #expect(try bed.opened("case/2/health") == "case/2/health")
    try await bed.vault.store.queue.write { try $0.execute(sql: "DROP TRIGGER no") }
    try bed.vault.reconcile(with: fates)
    #expect(try bed.vault.state(of: "case/1/health") == .destroyed)
  }

  /// What an event of this suite's log says of keys.
  private static let fates = KeyFates([
    "agency.dissolved": { [KeyFate(.below($0.stream), .destroyed)] },
    "agency.renamed": { [KeyFate(.named($0.stream + "/a"), .restricted)] },
  ])

  private func append(_ type: String, _ stream: String, to log: EventLog) async throws {
    let version = try log.version(of: stream)
    _ = try await log.append(
      Batch(
        command: "0198c0de-0000-7000-8000-\(String(100_000_000_000 + log.head.size))",
        digest: [UInt8](repeating: 0, count: 32), actor: "system/operator", via: nil, behalf: nil,
        cause: nil, at: noonOfVault, conditions: [Condition(stream: stream, version: version)],
        entries: [
          NewEntry(
            stream: stream, type: type, schema: 1, effective: noonOfVault,
            data: Array("{}".utf8), reason: nil)
        ]))
  }

  private func log() throws -> EventLog {
    try EventLog.create(at: bed.scratch("log.sqlite"))
    return try EventLog(path: bed.scratch("log.sqlite"), mode: .write, monotonic: nil)
  }

  @Test func `it follows from where it left off, and an old copy of it from further back`()
    async throws
  {
    let log = try log()
    try await bed.seal("agency/1/a", "agency/2/a")
    try await append("agency.registered", "agency/1", to: log)
    try await append("agency.dissolved", "agency/1", to: log)
    #expect(try bed.vault.follow(log, Self.fates).map(\.name) == ["agency/1/a"])
    #expect(try bed.vault.reconciled() == 2)
    #expect(try bed.vault.follow(log, Self.fates) == [])

    let old = try bytes(bed.path)
    try await append("agency.registered", "agency/2", to: log)
    try await append("agency.renamed", "agency/2", to: log)
    try await append("agency.dissolved", "agency/2", to: log)
    #expect(try bed.vault.follow(log, Self.fates).map(\.said) == [.destroyed])
    #expect(try bed.vault.reconciled() == 5)
    try bed.vault.close()
    try write(old, bed.path)
    bed.vault = try Vault(at: bed.path, keys: bed.keys)
    #expect(try bed.opened("agency/2/a") == "agency/2/a")
    #expect(try bed.vault.follow(log, Self.fates).map(\.mended) == [true])
    #expect(try bed.opened("agency/2/a") == nil)
  }

  @Test(arguments: [
    ("restricted", KeyState.restricted), ("blocked", .blocked), ("destroyed", .destroyed),
    ("held", .live), ("started", .live),
  ])
  func `what is said of a case's data holds for all its compartments`(
    type: String, state: KeyState
  ) async throws {
    let log = try log()
    let (one, other) = (
      "0198c0de-0000-7000-8000-000000000001", "0198c0de-0000-7000-8000-000000000002"
    )
    let names = Compartment.allCases.map { CaseID(wellFormed: one).key($0) }
    try await bed.seal(names + ["case/\(other)/health"])
    _ = try bed.appoint()
    try await append("retention." + type, "retention/" + one, to: log)
    #expect(try bed.vault.follow(log).count == (state == .live ? 0 : names.count))
    for name in names { #expect(try bed.vault.state(of: name) == state) }
    #expect(try bed.vault.state(of: "case/\(other)/health") == .live)
  }

  @Test func `a case's data come back as the log says, destroyed data never`() async throws {
    let log = try log()
    let one = "0198c0de-0000-7000-8000-000000000001"
    try await bed.seal("case/\(one)/health")
    let shares = try bed.appoint()
    for (type, state) in [
      ("restricted", KeyState.restricted), ("lifted", .live), ("blocked", .blocked),
      ("unblocked", .blocked),
    ] {
      try await append("retention." + type, "retention/" + one, to: log)
      try bed.vault.follow(log)
      #expect(try bed.vault.state(of: "case/\(one)/health") == state)
    }
    #expect(try bed.vault.unblockGranted(by: log, with: shares).count == 1)
    #expect(try bed.opened("case/\(one)/health", for: .legalClaims) != nil)
    for type in ["blocked", "destroyed", "unblocked"] {
      try await append("retention." + type, "retention/" + one, to: log)
      try bed.vault.follow(log)
    }
    #expect(try bed.vault.unblockGranted(by: log, with: shares) == [])
    #expect(try bed.vault.state(of: "case/\(one)/health") == .destroyed)
  }

  @Test func `officers who come late block what had to wait`() async throws {
    let log = try log()
    let fates = KeyFates(["agency.dissolved": { [KeyFate(.below($0.stream), .blocked)] }])
    try await bed.seal("agency/1/a")
    try await append("agency.registered", "agency/1", to: log)
    try await append("agency.dissolved", "agency/1", to: log)
    #expect(try bed.vault.follow(log, fates).map(\.mended) == [false])
    #expect(try bed.vault.state(of: "agency/1/a") == .restricted)
    _ = try bed.appoint()
    #expect(try bed.vault.followAnew(log, fates).map(\.mended) == [true])
    #expect(try bed.vault.state(of: "agency/1/a") == .blocked)
  }

  @Test func `the sheets open what the log says was unblocked, and nothing else`() async throws {
    let log = try log()
    let fates = KeyFates([
      "agency.dissolved": { [KeyFate(.below($0.stream), .blocked)] },
      "agency.renamed": { [KeyFate(.below($0.stream), .restricted)] },
    ])
    try await bed.seal("agency/1/a", "agency/2/a")
    let shares = try bed.appoint()
    for number in 1...2 {
      try await append("agency.registered", "agency/\(number)", to: log)
      try await append("agency.dissolved", "agency/\(number)", to: log)
    }
    try bed.vault.follow(log, fates)
    #expect(try bed.vault.unblockGranted(by: log, with: shares, fates) == [])
    try await append("agency.renamed", "agency/2", to: log)
    #expect(try bed.vault.follow(log, fates).map(\.mended) == [false])
    #expect(
      await fault { _ = try bed.vault.unblockGranted(by: log, with: [shares[0]], fates) }
        == "escrow.wrongSheet")
    #expect(try bed.vault.unblockGranted(by: log, with: shares, fates).count == 1)
    #expect(try bed.vault.state(of: "agency/1/a") == .blocked)
    #expect(try bed.opened("agency/2/a", for: .legalClaims) == "agency/2/a")
  }

  @Test func `a vault ahead of a log that lost entries is compared from the beginning`()
    async throws
  {
    let log = try log()
    try await append("agency.registered", "agency/1", to: log)
    try await append("agency.dissolved", "agency/1", to: log)
    try await bed.seal("agency/1/a")
    try bed.vault.reconcile(with: [], through: 9)
    #expect(try bed.vault.follow(log, Self.fates).map(\.name) == ["agency/1/a"])
    #expect(try bed.vault.reconciled() == 2)
  }
}
