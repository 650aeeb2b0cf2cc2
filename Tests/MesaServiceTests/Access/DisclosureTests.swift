import Canonical
import EventLog
import MesaDomain
import Testing

@testable import MesaService

@Suite struct `Who is shown a case` {
  @Test func `is recorded with the parts, the agency and the right, before it is opened`()
    async throws
  {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Casework.give(to: instance)
      #expect(try instance.readings() == [])
      let file = try await instance.show(.caseFile, Casework.file, as: "person/worker")
      #expect("\(file)".contains(Casework.name))
      #expect("\(file)".contains(Casework.place))
      let reading = try #require(try instance.readings().first)
      #expect(reading["type"]?.stringValue == "access.consulted")
      #expect(reading["stream"]?.stringValue == "case/" + Casework.file)
      #expect(reading["actor"]?.stringValue == "person/worker")
      let data = """
        {"agency":"centre","compartments":["identity","protectedLocation"],"purpose":"attend",\
        "right":"caseworker/caseTeam"}
        """
      #expect(reading["data"] == (try JSONValue(parsing: data)))
      #expect(!"\(try instance.readings())".contains("CANARY"))
    }
  }

  @Test func `in a list sees its head, and all of the list is one entry each`() async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Casework.give(to: instance)
      let list = try await instance.list(.caseFile, as: "person/worker")
      #expect(list.count == 1)
      #expect(list[0]["code"] != nil && list[0]["entries"] == nil)
      #expect(try instance.readings().map { $0["type"]?.stringValue } == ["access.listed"])
      _ = try await instance.list(.caseFile, as: "person/agent")
      #expect(try instance.readings().count == 1)
    }
  }

  @Test func `in its history is recorded as well`() async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Casework.give(to: instance)
      let worker = try #require(Principal("person/worker"))
      _ = try await instance.client.history(.caseFile, Casework.file, as: worker)
      #expect(try instance.readings().count == 1)
    }
  }

  @Test func `and who is not is recorded too, with what does not exist under one name`()
    async throws
  {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Casework.give(to: instance)
      for id in [Casework.file, "nobody-knows-her"] {
        let answer = try await refusal {
          _ = try await instance.show(.caseFile, id, as: "person/agent")
        }
        #expect(answer == .unknown("case", id))
      }
      let readings = try instance.readings()
      #expect(readings.map { $0["type"]?.stringValue } == ["access.refused", "access.refused"])
      #expect(
        readings.map { $0["stream"]?.stringValue } == ["case/" + Casework.file, "case/unknown"])
      #expect(readings.allSatisfy { $0["data"]?["agency"]?.stringValue == "police" })
    }
  }

  @Test func `is shown nothing where that cannot be recorded`() async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Casework.give(to: instance)
      // A folder stands where the month's file should be.
      try PrivateFile.makeFolder(instance.access.path(of: AccessMonth(of: bed.clock.now)))
      for kind in [RecordKind.caseFile, .referral] {
        #expect(
          await failure { _ = try await instance.show(kind, Casework.file, as: "person/worker") }
            == "access.unrecorded")
      }
      #expect(
        await failure { _ = try await instance.list(.caseFile, as: "person/worker") }
          == "access.unrecorded")
      #expect(try await instance.list(.agency).count == 3)
    }
  }

  @Test func `is shown nothing beside another process that writes`() async throws {
    let bed = try await Bed()
    try await bed.with { writer in
      try await Casework.give(to: writer)
      try await bed.with(.read) { reader in
        #expect(
          await failure { _ = try await reader.show(.caseFile, Casework.file, as: "person/worker") }
            == "access.writerElsewhere")
        #expect(
          await failure { _ = try await reader.show(.caseFile, "no-such", as: "person/worker") }
            == "access.writerElsewhere")
      }
      #expect(try writer.readings() == [])
    }
  }
}

@Suite struct `R44 Who turns to a recording` {
  private func instance(_ body: (OpenInstance, Bed) async throws -> Void) async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Plenary.give(to: instance)
      try await instance.give(Paperwork.closed)
      try await body(instance, bed)
    }
  }

  @Test func `is told where it is kept with the minutes, and recorded`() async throws {
    try await instance { instance, _ in
      let minutes = try await instance.show(.minutes, Plenary.meeting, as: "person/centre")
      #expect("\(minutes)".contains("CANARY-PLACE"))
      let reading = try #require(try instance.readings().first)
      #expect(reading["stream"]?.stringValue == "meeting/" + Plenary.meeting)
      let data = """
        {"agency":"centre","compartments":["recordings"],"purpose":"session",\
        "right":"member/ownOrgan"}
        """
      #expect(reading["data"] == (try JSONValue(parsing: data)))
    }
  }

  @Test func `is not told in passing`() async throws {
    try await instance { instance, _ in
      let session = try await instance.show(.meeting, Plenary.meeting, as: "person/centre")
      let lists = try await instance.list(.minutes, as: "person/centre")
      #expect(!"\(session)\(lists)".contains("CANARY-PLACE"))
      #expect("\(session)".contains(Paperwork.recording))
      #expect(try instance.readings() == [])
    }
  }

  @Test func `is recorded when a file is checked against it`() async throws {
    try await instance { instance, _ in
      let centre = try #require(Principal("person/centre"))
      try await instance.client.verifyRecording(
        Paperwork.recording, bytes: 10, of: Plenary.meeting, as: centre)
      #expect(try instance.readings().count == 1)
    }
  }

  @Test func `is not told where that cannot be recorded, and reads the minutes all the same`()
    async throws
  {
    try await instance { _, bed in
      try await bed.with(.read) { reader in
        let minutes = try await reader.show(.minutes, Plenary.meeting, as: "person/centre")
        #expect(!"\(minutes)".contains("CANARY-PLACE"))
        #expect(minutes["placesWithheld"]?.stringValue == "access.writerElsewhere")
      }
    }
  }
}
