import Canonical

/// A term being counted, day by day; remembers the days that it passed.
struct TermCount {
  let zone: Zone
  var days: WorkingDays
  private(set) var passed: [PassedDay] = []

  init(zone: Zone, days: WorkingDays) { (self.zone, self.days) = (zone, days) }

  /// First moment after the term that begins with what happened at `from`.
  ///
  /// What a profile states in calendar days or hours runs as clocks and calendars do, with no
  /// holiday left out and nothing moved: no calendar is asked for, so that none can be missing.
  ///
  /// - Throws: `calendar.missing`, `term.hoursTooLong`.
  mutating func end(of term: Profile.Term, from: Instant) throws(Refusal) -> Instant {
    switch (term.unit, term.count) {
    case (.hour, .calendar): from.advanced(byHours: term.value)
    case (.hour, .working): try workingHours(term.value, from: from)
    case (.day, .calendar):
      zone.startOfDay(zone.day(of: from).adding(days: term.value + 1))
    case (.day, .working): try workingDays(term.value, from: from)
    }
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
      throw Refusal("term.hoursTooLong", ["hours": .number(hours), "maximum": 24])
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
