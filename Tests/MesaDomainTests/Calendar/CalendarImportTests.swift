import Canonical
import MesaDomain
import TestSupport
import Testing

@Suite struct `Working calendars` {
  private func command(
    _ holidays: [WorkingCalendar.Holiday] = [.national("2026-01-01"), .local("2026-12-10")],
    year: Int = 2026, of municipality: MunicipalityCode = "30039", source: String = "BORM 1"
  ) -> WorkingCalendar.Import {
    WorkingCalendar.Import(
      municipality: municipality, year: year, source: source, holidays: holidays)
  }
  private let stream = StreamID.calendar("30039-2026")

  @Test func `are taken in, in the order of their days`() throws {
    let world = try World.constituted { $0.calendars = [] }
    world.when(command([.local("2026-12-10"), .national("2026-01-01")]), as: .operator)
      .then(
        Emission(
          stream,
          WorkingCalendar.Event.imported(
            .init(
              municipality: "30039", year: 2026, source: "BORM 1",
              holidays: [.national("2026-01-01"), .local("2026-12-10")]))))
  }

  @Test func `the same again is nothing, another content is the next version`() throws {
    var world = try World.constituted { $0.calendars = [] }
    try world.give(command(), as: .admin)
    world.when(command(), as: .admin).thenNothing()
    try world.give(command([.national("2026-01-01"), .local("2026-12-11")]), as: .admin)
    let state = world.state(WorkingCalendar.self, stream)
    #expect(state.version == 2)
    #expect(state.holiday(on: "2026-12-10") == nil)
    #expect(state.holiday(on: "2026-12-11")?.level == .local)
  }

  @Test func `a day lies in the year, once`() throws {
    let world = try World.constituted()
    world.when(command([.national("2027-01-01")]), as: .admin)
      .thenRefused(
        "calendar.otherYear", ["date": "2027-01-01", "year": 2026],
        field: "/data/holidays/0/date")
    world.when(command([.national("2026-01-01"), .local("2026-01-01")]), as: .admin)
      .thenRefused("calendar.dayTwice", field: "/data/holidays/1/date")
    world.when(command([.national("1995-01-01")], year: 1995), as: .admin)
      .thenRefused("field.outOfRange", field: "/data/year")
  }

  @Test func `without a national holiday it is none; without a local one there is a warning`()
    throws
  {
    let world = try World.constituted { $0.calendars = [] }
    world.when(command([.local("2026-12-10")]), as: .admin)
      .thenRefused("calendar.noNational", ["municipality": "30039", "year": 2026])
    world.when(command([]), as: .admin).thenRefused("calendar.noNational")
    let holidays = [WorkingCalendar.Holiday.national("2026-01-01")]
    world.when(command(holidays), as: .admin)
      .then(
        Emission(
          stream,
          WorkingCalendar.Event.imported(
            .init(municipality: "30039", year: 2026, source: "BORM 1", holidays: holidays))),
        warnings: ["calendar.noLocal"])
  }

  @Test func `a municipality stands in the list where there is one`() throws {
    var world = try World.constituted { $0.calendars = [] }
    try world.give(
      Municipalities.Import(source: "INE", municipalities: [.init(code: "30039", name: "Totana")]),
      as: .admin)
    world.when(command(), as: .admin).thenAccepted()
    world.when(command(of: "30040"), as: .admin)
      .thenRefused("mesa.municipalityUnknown", ["code": "30040"])
  }

  @Test(arguments: [Principal.admin, .operator, .secretary, .facilitator])
  func `are brought by those who answer for it`(principal: Principal) throws {
    try World.constituted { $0.calendars = [] }.when(command(), as: principal).thenAccepted()
  }

  @Test(arguments: [Principal.chair, .holder(1), .auditor, .observer, .outsider])
  func `and by nobody else`(principal: Principal) throws {
    try World.constituted { $0.calendars = [] }.when(command(), as: principal)
      .thenRefused("auth.notPermitted")
  }

  @Test func `a secretary brings that of the seat, not that of another place`() throws {
    var world = try World.constituted { $0.calendars = [] }
    world.when(command(of: "30030"), as: .secretary).thenRefused("auth.notPermitted")
    try world.give(
      "agency.amend", #"{"agency":"town-hall","municipality":"30030"}"#, as: .admin)
    world.when(command(of: "30030"), as: .secretary).thenAccepted()
  }

  @Test func `everybody in the directory may read them`() throws {
    let world = try World.constituted()
    for principal in [Principal.outsider, .auditor, .operator, .holder(2)] {
      #expect(throws: Never.self) {
        try world.context(principal).authorize("calendar.read", at: .municipality("30039"))
      }
    }
    #expect(throws: Refusal.self) {
      try world.context(.person("stranger"))
        .authorize("calendar.read", at: .municipality("30039"))
    }
  }
}
