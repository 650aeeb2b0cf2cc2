import Canonical
import Testing

@Suite struct `Moments and days` {
  @Test(
    arguments: [
      ("1970-01-01T00:00:00.000Z", 0), ("2000-02-29T23:59:59.999Z", 951_868_799_999),
      ("0001-01-01T00:00:00.000Z", -62_135_596_800_000),
      ("9999-12-31T23:59:59.999Z", 253_402_300_799_999), ("1969-12-31T23:59:59.999Z", -1),
      ("2026-11-22T09:30:00.123Z", 1_795_339_800_123),
    ] as [(String, Int64)])
  func `one spelling, both ways`(text: String, milliseconds: Int64) {
    #expect(Instant(text)?.milliseconds == milliseconds)
    #expect(Instant(milliseconds: milliseconds).description == text)
    #expect(Instant.spelled ~= Instant(milliseconds: milliseconds))
  }

  @Test func `the spelled range ends where the years do`() {
    #expect(Instant.spelled.lowerBound == Instant("0001-01-01T00:00:00.000Z"))
    #expect(Instant.spelled.upperBound == Instant("9999-12-31T23:59:59.999Z"))
  }

  @Test(arguments: [
    "2026-11-22T09:30:00Z", "2026-11-22T09:30:00.12Z", "2026-11-22T09:30:00.1234Z",
    "2026-11-22T09:30:00.123", "2026-11-22 09:30:00.123Z", "2026-11-22T09:30:00.123z",
    "2026-11-22T24:00:00.000Z", "2026-11-22T23:60:00.000Z", "2026-11-22T23:59:60.000Z",
    "2026-06-31T00:00:00.000Z", "0000-01-01T00:00:00.000Z", "2026-13-01T00:00:00.000Z",
    "2026-11-22T09:30:00.123+", "+026-11-22T09:30:00.123Z", "2026-1１-22T09:30:00.1Z", "",
  ])
  func `no other spelling is a moment`(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test func `every moment comes back from its spelling`() {
    var random = Seeded(state: 1)
    for _ in 0..<5_000 {
      let instant = Instant(
        milliseconds: Int64.random(
          in: Instant.spelled.lowerBound.milliseconds...Instant.spelled.upperBound.milliseconds,
          using: &random))
      #expect(Instant(instant.description) == instant)
    }
  }

  @Test(arguments: [
    "2026-06-31", "1900-02-29", "2023-02-29", "2100-02-29", "2026-00-10", "2026-13-01",
    "2026-01-00", "2026-01-32", "0000-01-01", "10000-01-01", "2026-1-01", "2026-001-1",
    "2026-01-1", "-026-01-01", "20260101", "2026-01-01T", "２026-01-01", "",
  ])
  func `a day that does not exist is none`(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test(arguments: ["2000-02-29", "2024-02-29", "2026-06-30", "0001-01-01", "9999-12-31"])
  func `a day that exists keeps its spelling`(text: String) {
    #expect(CivilDate(text)?.description == text)
  }

  @Test func `days follow one another without gap from the first year to the last`() throws {
    let first = try #require(CivilDate("0001-01-01"))
    let last = try #require(CivilDate("9999-12-31"))
    var previous = first
    var wrong: [CivilDate] = []
    for days in (first.daysSince1970 + 1)...last.daysSince1970 {
      let day = CivilDate(daysSince1970: days)
      if day.daysSince1970 != days || day <= previous || day.weekday != previous.weekday % 7 + 1 {
        wrong.append(day)
      }
      previous = day
    }
    #expect(wrong.isEmpty)
    #expect(previous == last)
  }

  @Test(arguments: [
    ("2026-11-22", 7), ("2026-11-23", 1), ("1970-01-01", 4), ("1899-12-31", 7),
  ])
  func `weekdays count from Monday`(text: String, weekday: Int) {
    #expect(CivilDate(text)?.weekday == weekday)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2026-11-30", 3, "2027-02-28"), ("2026-12-15", 1, "2027-01-15"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -1, "2025-12-15"),
  ])
  func `months keep the day or end at the month's last`(from: String, months: Int, to: String) {
    #expect(CivilDate(from)?.adding(months: months).description == to)
  }
}
