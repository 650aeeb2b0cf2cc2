import Canonical
import TestSupport
import Testing

@testable import MesaDomain

/// Tuesday 24 November 2026; 8 December is a holiday, the 7th is one in Totana alone.
@Suite struct `Art. 30 Terms` {
  let world: World

  init() throws {
    world = try World.constituted { $0.calendars = [] }.with { world in
      world.record([
        .calendar("30039", 2026, [.local("2026-12-07"), .local("2026-01-07")]),
        .calendar("30039", 2027, [.regional("2027-01-06")]),
      ])
    }
  }

  private func deadline(_ term: Profile.Term, _ from: Instant) throws(Refusal) -> Deadline {
    try world.context(.operator).deadline(term, from: from, mesa: world.mesa)
  }
  private func earliest(_ term: Profile.Term, _ from: Instant) throws(Refusal) -> Deadline {
    try world.context(.operator).earliestStart(term, delivered: from, mesa: world.mesa)
  }

  @Test func `working days are counted from the day after and end with their last day`() throws {
    let of2026 = CalendarVersion(calendar: "30039-2026", version: 1)
    #expect(
      try deadline(.workingDays(2), "2026-11-24T09:00")
        == Deadline(
          at: "2026-11-26T22:59:59.999Z", term: "2/day/working", calendars: [of2026]))
  }

  @Test func `a session starts after the last of them, on none of them`() throws {
    #expect(try earliest(.workingDays(2), "2026-11-24T09:00").at == "2026-11-26T23:00")
    #expect(try earliest(.workingDays(2), "2026-11-24T22:59").at == "2026-11-26T23:00")
    #expect(try earliest(.workingDays(2), "2026-11-24T23:00").at == "2026-11-27T23:00")
  }

  @Test func `Saturdays, Sundays and holidays do not count`() throws {
    // Wednesday 2 December: Thursday, Friday; then a weekend, two holidays; Wednesday the 9th.
    #expect(try deadline(.workingDays(2), "2026-12-02T09:00").at == "2026-12-04T22:59:59.999Z")
    #expect(try deadline(.workingDays(3), "2026-12-02T09:00").at == "2026-12-09T22:59:59.999Z")
  }

  @Test func `summer's days end an hour earlier in UTC`() throws {
    #expect(try deadline(.workingDays(1), "2026-07-06T09:00").at == "2026-07-07T21:59:59.999Z")
  }

  @Test func `a term into another year stands on both calendars`() throws {
    let found = try deadline(.workingDays(4), "2026-12-30T09:00")
    #expect(found.at == "2027-01-07T22:59:59.999Z")
    #expect(found.calendars.map(\.calendar) == ["30039-2026", "30039-2027"])
  }

  @Test func `a calendar that was not looked into is not named`() throws {
    #expect(try deadline(.workingDays(1), "2026-12-30T09:00").calendars.count == 1)
  }

  @Test func `a missing calendar is missed by name, with the command that mends it`() {
    #expect(
      throws: Refusal(
        "calendar.missing",
        ["municipality": "30039", "year": 2028, "command": "mesa calendar import"])
    ) { try deadline(.workingDays(5), "2027-12-28T09:00") }
  }

  @Test func `working hours run on working days, to the minute`() throws {
    #expect(try deadline(.workingHours(24), "2026-11-24T09:07").at == "2026-11-25T09:07")
    // Friday 18:00: six hours until midnight, eighteen on Monday.
    #expect(try deadline(.workingHours(24), "2026-11-27T17:00").at == "2026-11-30T17:00")
    // Over a weekend and two holidays.
    #expect(try earliest(.workingHours(24), "2026-12-04T17:00").at == "2026-12-09T17:00")
    // Notified on a Sunday: from Monday's first minute.
    #expect(try earliest(.workingHours(8), "2026-11-29T11:00").at == "2026-11-30T07:00")
  }

  @Test func `more than 24 working hours have to be stated in days`() {
    #expect(throws: Refusal("term.hoursTooLong", ["found": 25, "maximum": 24])) {
      try deadline(.workingHours(25), "2026-11-24T09:00")
    }
  }

  @Test func `calendar days and hours ask for no calendar`() throws {
    #expect(
      try deadline(.calendarHours(72), "2033-04-08T09:00")
        == Deadline(at: "2033-04-11T09:00", term: "72/hour/calendar", calendars: []))
    #expect(try deadline(.calendarDays(2), "2033-04-08T09:00").at == "2033-04-10T21:59:59.999Z")
  }

  private func moved(_ term: Profile.Term, _ from: Instant) throws(Refusal) -> Deadline {
    try world.context(.operator)
      .deadline(term, from: from, mesa: world.mesa, lastDay: .movesToWorkingDay)
  }
  private func months(_ value: Int) -> Profile.Term {
    Profile.Term(value: value, unit: .month, count: .calendar)
  }

  @Test func `calendar days that end on no working day end with the next`() throws {
    // Thursday 3 December: the 5th is a Saturday, the 7th and the 8th are holidays.
    #expect(try moved(.calendarDays(1), "2026-12-03T09:00").at == "2026-12-04T22:59:59.999Z")
    let found = try moved(.calendarDays(2), "2026-12-03T09:00")
    #expect(found.at == "2026-12-09T22:59:59.999Z")
    #expect(found.calendars.map(\.calendar) == ["30039-2026"])
    #expect(try moved(.calendarDays(6), "2026-12-03T09:00").at == found.at)
    #expect(try moved(.calendarDays(7), "2026-12-03T09:00").at == "2026-12-10T22:59:59.999Z")
    // A service's own clock runs on.
    #expect(try deadline(.calendarDays(2), "2026-12-03T09:00").at == "2026-12-05T22:59:59.999Z")
    // Nor does a session start before: the whole of it has passed.
    #expect(try earliest(.calendarDays(2), "2026-12-03T09:00").at == "2026-12-09T23:00")
    #expect(throws: Refusal.self) { try moved(.calendarDays(3), "2033-04-08T09:00") }
  }

  @Test func `months end on the day of the same number, or on the last of the month`() throws {
    #expect(try deadline(months(1), "2026-01-31T09:00").at == "2026-02-28T22:59:59.999Z")
    #expect(try deadline(months(1), "2026-02-28T09:00").at == "2026-03-28T22:59:59.999Z")
    #expect(try deadline(months(13), "2027-01-31T09:00").at == "2028-02-29T22:59:59.999Z")
    let year = Profile.Term(value: 1, unit: .year, count: .calendar)
    #expect(
      try deadline(year, "2028-02-29T09:00")
        == Deadline(at: "2029-02-28T22:59:59.999Z", term: "1/year/calendar", calendars: []))
    // 5 December 2026 is a Saturday.
    #expect(try moved(months(1), "2026-11-05T09:00").at == "2026-12-09T22:59:59.999Z")
    #expect(try moved(months(1), "2026-11-04T09:00").at == "2026-12-04T22:59:59.999Z")
  }

  @Test func `every day on the way is told with its reason`() throws {
    let (_, days) = try world.context(.operator)
      .passage(of: .workingDays(2), from: "2026-12-03T09:00", mesa: world.mesa)
    let local = WorkingCalendar.Holiday.local("2026-12-07")
    let national = WorkingCalendar.Holiday.national("2026-12-08")
    #expect(
      days == [
        PassedDay(day: "2026-12-04", reason: .counted(1)),
        PassedDay(day: "2026-12-05", reason: .weekend),
        PassedDay(day: "2026-12-06", reason: .weekend),
        PassedDay(day: "2026-12-07", reason: .holiday(local, of: "30039")),
        PassedDay(day: "2026-12-08", reason: .holiday(national, of: "30039")),
        PassedDay(day: "2026-12-09", reason: .counted(2)),
      ])
  }

  @Test func `of a term in hours each day is told with the minutes that ran on it`() throws {
    let (_, days) = try world.context(.operator)
      .passage(of: .workingHours(24), from: "2026-11-27T17:00", mesa: world.mesa)
    #expect(
      days == [
        PassedDay(day: "2026-11-27", reason: .ran(minutes: 360)),
        PassedDay(day: "2026-11-28", reason: .weekend),
        PassedDay(day: "2026-11-29", reason: .weekend),
        PassedDay(day: "2026-11-30", reason: .ran(minutes: 1_080)),
      ])
  }

  @Test func `the first working day is the day itself, or the next that is one`() throws {
    let context = world.context(.operator)
    #expect(context.firstWorkingDay(from: "2026-12-04", mesa: world.mesa) == "2026-12-04")
    #expect(context.firstWorkingDay(from: "2026-12-05", mesa: world.mesa) == "2026-12-09")
    #expect(context.firstWorkingDay(from: "2028-01-03", mesa: world.mesa) == nil)
  }

  @Test func `holidays of every municipality and of the seat count`() throws {
    var world = world
    try world.give(
      "mesa.join", #"{"mesa":"totana","municipality":"30024","on":"2026-02-01"}"#, as: .admin)
    try world.give(
      "agency.amend", #"{"agency":"town-hall","municipality":"30030"}"#, as: .admin)
    world.record([
      .calendar("30024", 2026, [.local("2026-11-25")]),
      .calendar("30030", 2026, [.local("2026-11-26")]),
    ])
    let found = try world.context(.operator)
      .deadline(.workingDays(1), from: "2026-11-24T09:00", mesa: world.mesa)
    #expect(found.at == "2026-11-27T22:59:59.999Z")
    #expect(found.calendars.map(\.calendar) == ["30024-2026", "30030-2026", "30039-2026"])
  }

  @Test func `in the Canaries the day ends an hour later`() throws {
    let canary = World().with { world in world.record([.calendar("38038", 2026)]) }
    var mesa = Mesa.initial
    (mesa.municipalities, mesa.zone) = (["38038"], .canary)
    let found = try canary.context(.operator)
      .deadline(.workingDays(1), from: "2026-11-24T23:30", mesa: mesa)
    #expect(found.at == "2026-11-25T23:59:59.999Z")
  }
}

extension World {
  fileprivate func with(_ change: (inout World) -> Void) -> World {
    var world = self
    change(&world)
    return world
  }
}
