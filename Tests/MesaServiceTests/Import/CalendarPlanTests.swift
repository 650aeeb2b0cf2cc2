import Canonical
import Foundation
import MesaDomain
import Testing

@testable import MesaService

@Suite struct `Calendar files` {
  private func plan(
    _ text: String, only codes: [String] = [], level: WorkingCalendar.Level? = nil
  ) -> CalendarPlan {
    CalendarPlan(
      Array(text.utf8), only: codes.compactMap { MunicipalityCode(rawValue: $0) }, level: level)
  }

  private func findings(
    _ text: String, only codes: [String] = [], level: WorkingCalendar.Level? = nil
  ) -> [String] {
    plan(text, only: codes, level: level).findings.map { "\($0.line):\($0.column) \($0.code)" }
  }

  private static let region = """
    date,municipality,level,name,source
    2026-01-01,,national,Año Nuevo,BORM 1
    2026-06-09,,autonómica,Día de la Región,BORM 1
    2026-12-10,30039,local,Santa Eulalia,BORM 2
    2026-09-08,30024,local,Virgen de las Huertas,
    2027-01-01,,national,Año Nuevo,
    """

  @Test func `a holiday of all is one of each municipality that the file names`() throws {
    let plan = plan(Self.region)
    #expect(plan.findings == [])
    #expect(
      plan.calendars.map { "\($0.municipality) \($0.year) \($0.holidays.count)" } == [
        "30024 2026 3", "30024 2027 1", "30039 2026 3", "30039 2027 1",
      ])
    let totana = try #require(plan.calendars.first { $0.municipality.rawValue == "30039" })
    #expect(totana.holidays.map(\.name) == ["Año Nuevo", "Día de la Región", "Santa Eulalia"])
    #expect(totana.holidays.map(\.level) == [.national, .regional, .local])
    #expect(totana.sources == ["BORM 1", "BORM 2"])
    #expect(totana.line == 2)
  }

  @Test func `one municipality of a region's file can be taken alone`() {
    let plan = plan(Self.region, only: ["30039"])
    #expect(plan.calendars.map(\.municipality.rawValue) == ["30039", "30039"])
    #expect(plan.isSound)
  }

  @Test func `every error of every row is listed with its place`() {
    let text = """
      date,municipality,level,name
      2026-02-30,3039,nacionál,
      01/01/2026,,national,Año Nuevo
      2026-12-10,,local,Santa Eulalia
      """
    #expect(
      findings(text) == [
        "2:1 import.date", "2:12 import.municipality", "2:17 import.level", "2:26 import.missing",
        "3:1 import.date",
      ])
    #expect(findings("date,level\n2026-01-01,national").first == "1:1 import.missingColumn")
    #expect(findings("").first == "1:1 csv.empty")
  }

  @Test func `a day stands once for each municipality`() {
    let text = """
      date,municipality,level,name
      2026-01-01,,national,A
      2026-01-01,30039,local,B
      2026-01-02,30039,local,C
      2026-01-02,30024,local,D
      """
    #expect(findings(text) == ["3:1 import.dayTwice"])
  }

  @Test func `a local holiday of nobody in particular is no one's`() {
    let text = """
      date,municipality,level,name
      2026-01-01,,national,A
      2026-12-10,,local,B
      2026-12-11,30024,local,C
      """
    #expect(findings(text, only: ["30039", "30024"]) == ["3:1 import.localOfAll"])
    #expect(findings("date,level,name\n2026-12-10,local,B", only: ["30039"]) == [])
  }

  @Test func `a file that names no municipality needs to be told`() {
    #expect(
      findings("date,level,name\n2026-01-01,national,A") == ["1:1 import.municipalityNeeded"])
  }

  @Test(arguments: ["totana-2017", "totana-2018", "lalin-2026", "ariany-2026"])
  func `the fixtures are sound`(name: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "Fixtures/calendars/\(name).csv")
    let plan = CalendarPlan(Array(try Data(contentsOf: file)))
    #expect(plan.findings == [])
    #expect(plan.calendars.count == 1)
    let holidays = try #require(plan.calendars.first).holidays
    #expect((14...15).contains(holidays.count))
    #expect(holidays.count { $0.level == .local } == 2)
    #expect(holidays.allSatisfy { $0.date.weekday != 7 })
  }
}

@Suite struct `iCalendar files` {
  private func read(
    _ events: String, level: WorkingCalendar.Level? = .national
  ) throws -> CalendarPlan {
    let text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n"
    return CalendarPlan(
      Array(text.utf8), only: [try #require(MunicipalityCode(rawValue: "30039"))], level: level)
  }

  private func event(_ lines: String...) -> String {
    (["BEGIN:VEVENT"] + lines + ["END:VEVENT"]).map { $0 + "\r\n" }.joined()
  }

  private func codes(_ events: String, level: WorkingCalendar.Level? = .national) throws -> [String]
  {
    try read(events, level: level).findings.map { "\($0.line):\($0.column) \($0.code)" }
  }

  @Test func `events of whole days are holidays`() throws {
    let plan = try read(
      event(
        "UID:1", "DTSTART;VALUE=DATE:20261012", "DTEND;VALUE=DATE:20261013",
        "SUMMARY:Fiesta Nacional\\, España", "CATEGORIES:Festivo,Nacional")
        + event(
          "DTSTART;VALUE=DATE:20261210", "SUMMARY;LANGUAGE=es:Santa Eulalia", "CATEGORIES:local"),
      level: nil)
    #expect(plan.findings == [])
    let holidays = try #require(plan.calendars.first).holidays
    #expect(holidays.map(\.date.description) == ["2026-10-12", "2026-12-10"])
    #expect(holidays.map(\.name) == ["Fiesta Nacional, España", "Santa Eulalia"])
    #expect(holidays.map(\.level) == [.national, .local])
  }

  @Test func `the end is the day after the last`() throws {
    let several = event(
      "DTSTART;VALUE=DATE:20260402", "DTEND;VALUE=DATE:20260404", "SUMMARY:Semana Santa")
    #expect(
      try read(several).calendars.first?.holidays.map(\.date.description)
        == ["2026-04-02", "2026-04-03"])
    let long = event("DTSTART;VALUE=DATE:20260402", "DURATION:P2D", "SUMMARY:Semana Santa")
    #expect(try read(long).calendars.first?.holidays.count == 2)
    for wrong in ["DTEND;VALUE=DATE:20260402", "DTEND;VALUE=DATE:20260601", "DURATION:PT2H"] {
      #expect(
        try codes(event("DTSTART;VALUE=DATE:20260402", wrong, "SUMMARY:A")).map { $0.suffix(7) }
          == ["ics.end"])
    }
  }

  @Test func `a folded line is one line, a letter cut in two by it one letter`() throws {
    var bytes = Array(
      ("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:2026\r\n 1012\r\nSUMMARY:A").utf8)
    bytes += [0xC3] + Array("\r\n ".utf8) + [0xB1]
    bytes += Array("o Nuevo\r\n\tde todos\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n".utf8)
    let plan = CalendarPlan(
      bytes, only: [try #require(MunicipalityCode(rawValue: "30039"))], level: .national)
    #expect(plan.findings == [])
    #expect(plan.calendars.first?.holidays.first?.name == "Año Nuevode todos")
    #expect(plan.calendars.first?.holidays.first?.date.description == "2026-10-12")
  }

  @Test func `what recurs is refused`() throws {
    let yearly = event(
      "DTSTART;VALUE=DATE:20261012", "RRULE:FREQ=YEARLY", "SUMMARY:Fiesta Nacional")
    #expect(try codes(yearly) == ["5:7 ics.recurring"])
  }

  @Test func `a time of day, a day that does not exist, what is missing: each has its place`()
    throws
  {
    #expect(
      try codes(event("DTSTART:20261012T090000Z", "SUMMARY:A")) == ["4:9 ics.timed"])
    #expect(
      try codes(event("DTSTART;VALUE=DATE:20260230", "SUMMARY:A")) == ["4:20 ics.date"])
    #expect(try codes(event("SUMMARY:A")) == ["3:1 ics.missing"])
    #expect(try codes(event("DTSTART;VALUE=DATE:20261012")) == ["3:1 ics.missing"])
    #expect(
      try codes(event("DTSTART;VALUE=DATE:20261012", "SUMMARY:A"), level: nil) == ["3:1 ics.level"])
    #expect(
      try codes(event("DTSTART;VALUE=DATE:20261012", "SUMMARY: \\n ")) == ["5:9 import.missing"])
  }

  @Test func `alarms, zones and cancelled events are passed`() throws {
    let events =
      "BEGIN:VTIMEZONE\r\nTZID:Europe/Madrid\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\n"
      + "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
      + event("DTSTART;VALUE=DATE:20261012", "STATUS:CANCELLED", "SUMMARY:Nothing")
      + event(
        "DTSTART;VALUE=DATE:20261208", "SUMMARY:Inmaculada", "BEGIN:VALARM",
        "SUMMARY:Wake up", "TRIGGER:-PT1H", "END:VALARM")
    let plan = try read(events)
    #expect(plan.findings == [])
    #expect(plan.calendars.first?.holidays.map(\.name) == ["Inmaculada"])
  }

  @Test func `a file that was cut short, or is none, says so`() throws {
    let municipality = try #require(MunicipalityCode(rawValue: "30039"))
    func codes(_ text: String) -> [String] {
      CalendarPlan(Array(text.utf8), only: [municipality], level: .national)
        .findings.map { "\($0.line):\($0.column) \($0.code)" }
    }
    #expect(
      codes("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261012\n")
        == ["1:1 ics.unclosed", "2:1 ics.unclosed"])
    #expect(
      codes("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n").first == "3:1 ics.unclosed")
    #expect(codes("BEGIN:VCARD\nEND:VCARD\n").first == "1:1 ics.calendar")
    #expect(codes("BEGIN:VCALENDAR\nnonsense\nEND:VCALENDAR\n") == ["2:1 ics.line"])
    #expect(codes("BEGIN:VCALENDAR\nEND:VCALENDAR\n") == ["1:1 ics.empty"])
    var bytes = Array("BEGIN:VCALENDAR\nSUMMARY:a".utf8)
    bytes.append(0xFF)
    #expect(
      CalendarPlan(bytes, only: [municipality]).findings.map(\.code).contains("ics.text"))
  }
}

@Suite struct `Damaged calendar files` {
  private static let ics = """
    BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261012\r\nDTEND;VALUE=DATE:\
    20261013\r\nSUMMARY;LANGUAGE="es:ES":Fiesta\\, Na\r\n cional\r\nCATEGORIES:nacional\r\nDURATION:P1D\r\n\
    END:VEVENT\r\nEND:VCALENDAR\r\n
    """
  private static let csv = "date,municipality,level,name,source\n2026-01-01,30039,national,Año,B\n"

  @Test(arguments: [ics, csv])
  func `are read to their end, with findings or without`(text: String) {
    var state: UInt64 = 7
    func chance(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % below
    }
    let sound = Array(text.utf8)
    let alphabet = Array("09:;,=\"\\\r\n \tAZaz-".utf8) + [0, 0xC3, 0xFF]
    for _ in 0..<2_000 {
      var bytes = sound
      for _ in 0...chance(4) {
        switch chance(3) {
        case 0: bytes[chance(bytes.count)] = alphabet[chance(alphabet.count)]
        case 1: bytes.remove(at: chance(bytes.count))
        default: bytes.insert(alphabet[chance(alphabet.count)], at: chance(bytes.count))
        }
      }
      let plan = CalendarPlan(bytes, only: [MunicipalityCode(rawValue: "30039")].compactMap(\.self))
      #expect(plan.findings.allSatisfy { $0.line > 0 && $0.column > 0 })
      #expect(plan.isSound || !plan.findings.isEmpty)
    }
  }
}
