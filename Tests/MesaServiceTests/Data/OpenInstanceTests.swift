import Canonical
import EventLog
import MesaDomain
import Testing

@testable import MesaService

@Suite struct `An instance that is opened` {
  @Test func `where there is none is missing`() async throws {
    let bed = try await Bed(found: false)
    #expect(await failure { try await bed.with { _ in } } == "data.missing")
  }

  @Test func `has one writer, and readers beside it`() async throws {
    let bed = try await Bed()
    try await bed.with { writer in
      #expect(await failure { try await bed.with { _ in } } == "log.writerRunning")
      let failure = ServiceFailure("log.writerRunning", .unavailable)
      await #expect(throws: failure) { try await bed.with { _ in } }
      try await writer.give(
        #"{"command":"agency.register","data":{"agency":"a","name":"N","kind":"health"}}"#)
      let agencies = try await bed.with(.read) { reader in
        #expect(reader.size == writer.size)
        return try await reader.list(.agency)
      }
      #expect(agencies.count == 1)
    }
  }

  @Test func `for reading beside a writer refuses to write`() async throws {
    let bed = try await Bed()
    try await bed.with { _ in
      try await bed.with(.read) { reader in
        let size = reader.size
        let code = await failure {
          try await reader.give(
            #"{"command":"agency.register","data":{"agency":"a","name":"N","kind":"health"}}"#)
        }
        #expect(code == "data.readOnly")
        #expect(reader.size == size)
      }
    }
  }

  @Test func `without its keys is refused`() async throws {
    let bed = try await Bed()
    for name in ["kek", "checkpoint.key"] { PrivateFile.remove(bed.directory.keys + "/" + name) }
    #expect(await failure { try await bed.with { _ in } } == "keys.missing")
  }

  @Test func `with another instance's keys is refused`() async throws {
    let (bed, other) = (try await Bed(), try await Bed())
    let mixed = DataDirectory(bed.directory.path, keys: other.directory.keys)
    let code = await failure {
      _ = try OpenInstance(mixed, access: .write, via: nil, now: { bed.clock.now })
    }
    #expect(code == "keys.wrong")
  }

  @Test(arguments: [0o750, 0o701, 0o755])
  func `that others may read is refused`(mode: Int) async throws {
    let bed = try await Bed()
    try setMode(mode, bed.directory.path)
    #expect(await failure { try await bed.with { _ in } } == "data.tooOpen")
    try setMode(0o700, bed.directory.path)
    try await bed.with { _ in }
  }

  @Test func `whose keys others may read is refused`() async throws {
    let bed = try await Bed()
    try setMode(0o440, bed.directory.keys + "/kek")
    #expect(await failure { try await bed.with { _ in } } == "keys.tooOpen")
  }

  @Test func `that holds a key is refused`() async throws {
    let bed = try await Bed()
    try write([1], bed.directory.path + "/kek")
    #expect(await failure { try await bed.with { _ in } } == "data.holdsKey")
  }

  @Test func `of a later format is refused and left as it is`() async throws {
    let bed = try await Bed()
    try bed.execute(
      "PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)", on: bed.directory.log)
    let before = try bytes(bed.directory.log)
    for access in [OpenInstance.Access.write, .read] {
      #expect(await failure { try await bed.with(access) { _ in } } == "log.newerFormat")
    }
    #expect(try bytes(bed.directory.log) == before)
  }

  @Test func `without its vault is refused`() async throws {
    let bed = try await Bed()
    Files.remove(bed.directory.vault)
    #expect(await failure { try await bed.with { _ in } } == "vault.missing")
    #expect(!Files.exists(bed.directory.vault))
  }
}

@Suite struct `An event that this version does not know` {
  @Test(arguments: [
    ("agency.levitated", "agency/town", "event.unknownType"),
    ("agency.amended", "agency/town", "event.malformed"),
  ])
  func `stops what rests on it, and nothing is changed`(
    type: String, stream: String, code: String
  ) async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      try await instance.give(
        #"{"command":"agency.register","data":{"agency":"town","name":"N","kind":"health"}}"#)
      _ = try await instance.list(.agency)
      try await append(type, #"{"name":7}"#, to: stream, at: 1, instance)
    }
    let rows = try bed.viewRows()
    for _ in 1...2 {
      try await bed.with { instance in
        let size = instance.size
        #expect(await failure { _ = try await instance.list(.agency) } == code)
        let amended = await failure {
          try await instance.give(
            #"{"command":"agency.amend","data":{"agency":"town","name":"B"}}"#)
        }
        #expect(amended == code)
        #expect(instance.size == size)
      }
      #expect(try bed.viewRows() == rows)
    }
    _ = try verified(bed)
  }
}
