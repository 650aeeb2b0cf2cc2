import Canonical
import EventLog
import MesaDomain
import Testing

@testable import MesaService

@Suite struct `A new instance` {
  @Test func `begins with its founding and one administrator`() async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      let first = try JSONValue(parsing: try #require(try instance.entries.first))
      #expect(first["stream"]?.stringValue == "instance/main")
      #expect(first["type"]?.stringValue == "instance.founded")
      #expect(first["data"]?["instance"]?.stringValue == instance.id)
      #expect(instance.origin == "mesa.local/\(instance.id)/1")
      let admin = try await instance.show(.person, "admin", as: "person/admin")
      #expect(admin["name"]?.stringValue == Canary.admin)
    }
    #expect(try verified(bed) == 4)
  }

  @Test func `is for its owner alone`() async throws {
    let bed = try await Bed()
    try await bed.with { _ = try await $0.list(.agency) }
    #expect(try mode(bed.directory.path) == 0o700)
    #expect(try mode(bed.directory.keys) == 0o700)
    for file in try bed.files { #expect(try mode(file) == 0o600, "\(file)") }
    for name in ["kek", "checkpoint.key"] {
      #expect(try mode(bed.directory.keys + "/" + name) == 0o400)
    }
  }

  @Test func `takes an empty folder`() async throws {
    let bed = try await Bed(found: false)
    try PrivateFile.makeFolder(bed.directory.path)
    _ = try await bed.found()
    #expect(try verified(bed) == 4)
  }

  @Test func `does not take a folder that holds anything`() async throws {
    let bed = try await Bed()
    let before = try bed.snapshot()
    #expect(await failure { _ = try await bed.found() } == "data.exists")
    let changed = try bed.changes(since: before)
    #expect(changed == [])
    #expect(Files.exists(bed.directory.keys + "/kek"))
  }

  @Test func `does not take keys that are there already`() async throws {
    let bed = try await Bed(found: false)
    try PrivateFile.makeFolder(bed.directory.keys)
    try write([1, 2, 3], bed.directory.keys + "/kek")
    #expect(await failure { _ = try await bed.found() } == "keys.exist")
    #expect(!Files.exists(bed.directory.path))
    #expect(try bytes(bed.directory.keys + "/kek") == [1, 2, 3])
  }

  @Test func `leaves nothing behind where it cannot be made`() async throws {
    let bed = try await Bed(found: false)
    // Its place is a file: the finished folder cannot be put there.
    try write([1], bed.directory.path)
    #expect(await failure { _ = try await bed.found() } != nil)
    #expect(PrivateFile.names(in: bed.folder) == ["data"])
    #expect(try bytes(bed.directory.path) == [1])
  }
}
