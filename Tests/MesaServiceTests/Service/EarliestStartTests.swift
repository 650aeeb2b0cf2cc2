import Canonical
import MesaDomain
import Testing

@testable import MesaService

@Suite struct `The earliest start` {
  private static let mesa = MesaID(rawValue: "totana")

  private func prepared(_ calendars: Int...) async throws -> Bed {
    let bed = try await Bed()
    try await bed.with { instance in
      var lines = [
        #"{"command":"agency.register","data":{"agency":"town","kind":"municipality.political","name":"Town"}}"#,
        #"{"command":"mesa.promote","data":{"mesa":"totana","municipalities":["30039"],"#
          + #""name":"Mesa","profile":"es-mc-mesa-cavi","promoter":"town"}}"#,
      ]
      lines += calendars.map {
        #"{"command":"calendar.import","data":{"holidays":[{"date":"\#($0)-12-08","level":"national","#
          + #""name":"Inmaculada"},{"date":"\#($0)-12-10","level":"local","name":"Santa Eulalia"}],"#
          + #""municipality":"30039","source":"BORM","year":\#($0)}}"#
      }
      for line in lines { _ = try await instance.client.submit(try instance.request(line)) }
    }
    return bed
  }

  private func ask(
    _ bed: Bed, _ kind: Meeting.Kind = .ordinary, delivered: String,
    as principal: Principal = .operator
  ) async throws -> EarliestStart {
    let mesa = try #require(Self.mesa)
    let moment = try LocalTime.instant(delivered, in: "Europe/Madrid")
    return try await bed.with(.read) { instance in
      try await instance.client.earliestStart(
        EarliestQuestion(mesa, .plenary, kind: kind, delivered: moment, as: principal))
    }
  }

  @Test func `is told with its reason, by the mesa's own profile`() async throws {
    let bed = try await prepared(2026)
    let found = try await ask(bed, delivered: "2026-12-02 10:00")
    // Five working days: 3, 4, 7, 9 and 11 December.
    #expect(found.deadline.at.description == "2026-12-11T23:00:00.000Z")
    #expect(found.deadline.calendars.map(\.calendar.rawValue) == ["30039-2026"])
    #expect(found.days.count == 9)
    #expect(found.term.spelled == "5/day/working")
    // From that midnight on it is a Saturday.
    #expect(found.workingDay?.description == "2026-12-14")
    let extraordinary = try await ask(bed, .extraordinary, delivered: "2026-12-02 10:00")
    #expect(extraordinary.deadline.at.description == "2026-12-04T23:00:00.000Z")
  }

  @Test func `a missing calendar is told with the municipality's name`() async throws {
    let bed = try await prepared(2026)
    try await bed.with { instance in
      _ = try await instance.client.submit(
        try instance.request(
          #"{"command":"list.importMunicipalities","data":{"municipalities":[{"code":"30039","#
            + #""name":"Totana"}],"source":"INE"}}"#))
    }
    await #expect(
      throws: Refusal(
        "calendar.missing",
        [
          "municipality": "Totana (30039)", "year": 2027, "command": "mesa calendar import",
        ])
    ) { try await ask(bed, delivered: "2026-12-29 10:00") }
  }

  @Test func `is told to nobody who may not know of the mesa`() async throws {
    let bed = try await prepared(2026)
    let stranger = try #require(Principal("person/stranger"))
    await #expect(throws: Refusal.self) {
      try await ask(bed, delivered: "2026-12-02 10:00", as: stranger)
    }
  }

  @Test func `calendars are listed and shown, the newest content with its version`() async throws {
    let bed = try await prepared(2026)
    try await bed.with { instance in
      _ = try await instance.client.submit(
        try instance.request(
          #"{"command":"calendar.import","data":{"holidays":[{"date":"2026-12-08","#
            + #""level":"national","name":"Inmaculada"}],"municipality":"30039","source":"BORM 2","#
            + #""year":2026}}"#))
      let list = try await instance.client.list(ListQuestion(.calendar, as: .operator))
      #expect(list.compactMap { $0["id"]?.stringValue } == ["30039-2026"])
      let shown = try await instance.client.show(.calendar, "30039-2026", as: .operator)
      #expect(shown["version"]?.integerValue == 2)
      #expect(shown["source"]?.stringValue == "BORM 2")
      #expect(shown["holidays"]?.arrayValue?.count == 1)
    }
  }
}
