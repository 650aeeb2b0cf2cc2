import Canonical

/// What becomes of a term whose last day is no working day.
public enum LastDay: Sendable {
  /// It ends with the next working day: terms in days, months and years that law or regulation give
  /// to people. Ley 39/2015 art. 30.5.
  case movesToWorkingDay
  /// It ends as the calendar runs: a service's own clocks, which nothing may put off.
  case stays
}

/// A term being counted, day by day; remembers the days that it passed.
struct TermCount {
  let zone: Zone
  var days: WorkingDays
  private(set) var passed: [PassedDay] = []

  init(zone: Zone, days: WorkingDays) { (self.zone, self.days) = (zone, days) }

  /// First moment after the term that begins with what happened at `from`.
  ///
  /// What a profile states in calendar days or hours, in months or in years runs as clocks and
  /// calendars do, with no holiday left out. Where its last day gives way (`LastDay`), a calendar
  /// is asked for; otherwise none can be missing.
  ///
  /// - Throws: `calendar.missing`, `term.hoursTooLong`.
  mutating func end(
    of term: Profile.Term, from: Instant, _ last: LastDay
  ) throws(Refusal) -> Instant {
    let first = zone.day(of: from)
    return switch (term.unit, term.count) {
    case (.hour, .calendar): from.advanced(byHours: term.value)
    case (.hour, .working): try workingHours(term.value, from: from)
    case (.day, .calendar): try after(first.adding(days: term.value), last)
    case (.day, .working): try workingDays(term.value, from: from)
    case (.month, _): try after(first.adding(months: term.value), last)
    case (.year, _): try after(first.adding(months: 12 * term.value), last)
    }
  }

  /// First moment after a term's last day, or after the working day to which that is moved.
  ///
  /// - Source: Ley 39/2015 art. 30.5.
  private mutating func after(_ last: CivilDate, _ lastDay: LastDay) throws(Refusal) -> Instant {
    var day = last
    if lastDay == .movesToWorkingDay {
      while let pause = try days.pause(on: day) {
        passed.append(PassedDay(day: day, reason: pause))
        day = day.adding(days: 1)
      }
    }
    return zone.startOfDay(day.adding(days: 1))
  }

  /// Working days are counted from the day after; Saturdays, Sundays and holidays are left out.
  ///
  /// So the last day is always a working day (art. 30.5).
  ///
  /// - Source: Ley 39/2015 art. 30.2, 30.3.
  private mutating func workingDays(_ count: Int, from: Instant) throws(Refusal) -> Instant {
    var day = zone.day(of: from)
    var counted = 0
    while counted < count {
      day = day.adding(days: 1)
      if let pause = try days.pause(on: day) {
        passed.append(PassedDay(day: day, reason: pause))
      } else {
        counted += 1
        passed.append(PassedDay(day: day, reason: .counted(counted)))
      }
    }
    return zone.startOfDay(day.adding(days: 1))
  }

  /// A term in hours runs from hour to hour and minute to minute, on working days only.
  ///
  /// All hours of a working day are working hours. More than 24 have to be stated in days.
  ///
  /// - Throws: `term.hoursTooLong`, `calendar.missing`.
  /// - Source: Ley 39/2015 art. 30.1.
  private mutating func workingHours(_ hours: Int, from: Instant) throws(Refusal) -> Instant {
    guard hours <= 24 else {
      throw Refusal("term.hoursTooLong", ["found": .number(hours), "maximum": 24])
    }
    var left = Int64(hours) * 3_600_000
    var moment = from
    while true {
      let day = zone.day(of: moment)
      let next = zone.startOfDay(day.adding(days: 1))
      if let pause = try days.pause(on: day) {
        passed.append(PassedDay(day: day, reason: pause))
      } else {
        let ran = min(left, next.milliseconds - moment.milliseconds)
        passed.append(PassedDay(day: day, reason: .ran(minutes: Int(ran / 60_000))))
        left -= ran
        if left == 0 { return moment.advanced(byMilliseconds: ran) }
      }
      moment = next
    }
  }
}
