import Canonical
import Testing

@testable import MesaService

@Suite struct `Local time` {
  @Test(arguments: [
    ("2018-02-14T10:00", "Europe/Madrid", "2018-02-14T09:00:00.000Z"),
    ("2018-07-14 10:00", "Europe/Madrid", "2018-07-14T08:00:00.000Z"),
    ("2018-02-14T10:00", "Atlantic/Canary", "2018-02-14T10:00:00.000Z"),
    ("14/02/2018 10:00", "Europe/Madrid", "2018-02-14T09:00:00.000Z"),
    ("2018-02-14T10:00:05.5", "Europe/Madrid", "2018-02-14T09:00:05.500Z"),
    ("2018-02-14", "Europe/Madrid", "2018-02-13T23:00:00.000Z"),
    ("14/2/2018", "Europe/Madrid", "2018-02-13T23:00:00.000Z"),
    ("2018-02-14T10:00Z", "Europe/Madrid", "2018-02-14T10:00:00.000Z"),
    ("2018-02-14T10:00:00.000Z", "Europe/Madrid", "2018-02-14T10:00:00.000Z"),
    ("2018-02-14T10:00+05:30", "Europe/Madrid", "2018-02-14T04:30:00.000Z"),
    ("2018-02-14T10:00-0300", "Europe/Madrid", "2018-02-14T13:00:00.000Z"),
    ("2018-02-14T10:00+01", "Europe/Madrid", "2018-02-14T09:00:00.000Z"),
  ])
  func `is read in its zone, unless an offset is written`(
    text: String, zone: String, moment: String
  ) throws {
    #expect(try LocalTime.instant(text, in: zone).description == moment)
  }

  @Test(arguments: [
    "", "mañana", "2018-02-30T10:00", "2018-06-31", "31/06/2018", "2018-2-14", "2018-02-14T24:00",
    "2018-02-14T10:60", "2018-02-14T10", "2018-02-14T10:00:60", "2018-02-14T10:00:00.0000",
    "2018-02-14T10:00+15:00", "2018-02-14T10:00+1", "2018-02-14T10:00 ", "0000-01-01",
    "2018-02-14Z", "14-02-2018", "0001-01-01T00:00+01:00", "９/02/2018",
  ])
  func `is refused when it is none, or no such day exists`(text: String) {
    #expect(throws: LocalTime.Fault(code: "time.malformed", values: ["time": text])) {
      try LocalTime.instant(text, in: "Europe/Madrid")
    }
  }

  @Test(arguments: ["2018-03-25T02:00", "2018-03-25T02:30", "2018-03-25T02:59:59.999"])
  func `that a clock change skips is refused`(text: String) {
    let values = ["time": text, "zone": "Europe/Madrid", "next": "2018-03-25T01:00:00.000Z"]
    #expect(throws: LocalTime.Fault(code: "time.skipped", values: values)) {
      try LocalTime.instant(text, in: "Europe/Madrid")
    }
  }

  @Test(arguments: [
    ("2018-03-25T01:59:59.999", "2018-03-25T00:59:59.999Z"),
    ("2018-03-25T03:00", "2018-03-25T01:00:00.000Z"),
    ("2018-10-28T01:59", "2018-10-27T23:59:00.000Z"),
    ("2018-10-28T02:00", "2018-10-28T00:00:00.000Z"),
    ("2018-10-28T02:59", "2018-10-28T00:59:00.000Z"),
    ("2018-10-28T03:00", "2018-10-28T02:00:00.000Z"),
    ("2018-10-28T02:30+01:00", "2018-10-28T01:30:00.000Z"),
  ])
  func `around a change is exact, and the first of two when it comes twice`(
    text: String, moment: String
  ) throws {
    #expect(try LocalTime.instant(text, in: "Europe/Madrid").description == moment)
  }

  @Test func `a day whose midnight is skipped begins when its clocks do`() throws {
    // Clocks in Beirut went from 00:00 to 01:00 on 25 March 2018.
    let first = try LocalTime.instant("2018-03-25", in: "Asia/Beirut")
    #expect(first.description == "2018-03-24T22:00:00.000Z")
    #expect(throws: LocalTime.Fault.self) {
      try LocalTime.instant("2018-03-25T00:00", in: "Asia/Beirut")
    }
  }

  @Test func `an unknown zone is refused`() {
    #expect(throws: LocalTime.Fault(code: "time.zoneUnknown", values: ["zone": "Europa/Madrid"])) {
      try LocalTime.instant("2018-02-14", in: "Europa/Madrid")
    }
  }

  @Test func `is written as people say it`() throws {
    let start = try #require(Instant("2026-11-12T17:05:00.000Z"))
    func text(_ language: Language, _ style: LocalTime.Style) -> String {
      LocalTime.text(start, in: "Europe/Madrid", language, style)
    }
    #expect(text(.es, .dateTime) == "jueves, 12 de noviembre de 2026, 18:05")
    #expect(text(.en, .dateTime) == "Thursday 12 November 2026, 18:05")
    #expect(text(.es, .long) == "jueves, 12 de noviembre de 2026")
    #expect(text(.es, .shortDateTime) == "12 nov 2026, 18:05")
    #expect(text(.en, .short) == "12 Nov 2026")
    #expect(text(.es, .time) == "18:05")
    #expect(text(.es, .table) == "2026-11-12 18:05")
  }

  @Test(arguments: [
    ("2026-02-11", "11 de febreiro de 2026", "11 de febrer de 2026", "11 de febrero de 2026"),
    ("2026-04-01", "1 de abril de 2026", "1 d’abril de 2026", "1 de abril de 2026"),
    ("2026-08-31", "31 de agosto de 2026", "31 d’agost de 2026", "31 de agosto de 2026"),
    ("2026-10-12", "12 de outubro de 2026", "12 d’octubre de 2026", "12 de octubre de 2026"),
    ("2026-06-24", "24 de xuño de 2026", "24 de juny de 2026", "24 de junio de 2026"),
  ])
  func `a day is written as papers of the language write it`(
    day: String, galician: String, catalan: String, spanish: String
  ) throws {
    let date = try #require(CivilDate(day))
    #expect(LocalTime.text(date, .gl, .day) == galician)
    #expect(LocalTime.text(date, .ca, .day) == catalan)
    #expect(LocalTime.text(date, .es, .day) == spanish)
  }

  @Test func `days of the week and short months are those of the language`() throws {
    let date = try #require(CivilDate("2026-11-12"))
    #expect(LocalTime.text(date, .gl, .long) == "xoves, 12 de novembro de 2026")
    #expect(LocalTime.text(date, .ca, .long) == "dijous, 12 de novembre de 2026")
    #expect(LocalTime.text(date, .gl, .short) == "12 nov 2026")
    #expect(LocalTime.text(date, .ca, .short) == "12 nov. 2026")
    #expect(LocalTime.text(date, .en, .day) == "12 November 2026")
  }

  @Test func `the day is that of the zone`() throws {
    let late = try #require(Instant("2026-06-30T22:30:00.000Z"))
    #expect(try LocalTime.day(of: late, in: "Europe/Madrid").description == "2026-07-01")
    #expect(try LocalTime.day(of: late, in: "Atlantic/Canary").description == "2026-06-30")
  }

  @Test func `what is read is written back, through a year of Madrid`() throws {
    let start = try #require(CivilDate("2026-01-01"))
    for day in 0..<365 {
      let text = start.adding(days: day).description + " 12:34"
      let moment = try LocalTime.instant(text, in: "Europe/Madrid")
      #expect(LocalTime.text(moment, in: "Europe/Madrid", .es, .table) == text)
    }
  }
}
