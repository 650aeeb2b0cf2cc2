public import Canonical

/// A moment that follows from a term, and all that it was computed from; frozen in events.
public struct Deadline: Payload {
  /// Of a term's end the last moment in time; of a session the first at which it may start.
  public let at: Instant
  /// The term as the profile has it: `2/day/working`.
  public let term: String
  /// Those that were looked into, in the order of their names; none where none was asked for.
  public let calendars: [CalendarVersion]

  public init(at: Instant, term: String, calendars: [CalendarVersion]) {
    (self.at, self.term, self.calendars) = (at, term, calendars)
  }
}

/// A calendar as it stood.
public struct CalendarVersion: Payload {
  public let calendar: CalendarID
  public let version: Int

  public init(calendar: CalendarID, version: Int) {
    (self.calendar, self.version) = (calendar, version)
  }
}

/// A day that was passed on the way to a term's end: which day of the term it is, or why none.
public struct PassedDay: Sendable, Equatable, Codable {
  public let day: CivilDate
  public let reason: Reason

  public enum Reason: Sendable, Equatable, Codable {
    /// The first, second, … working day of a term in days.
    case counted(Int)
    /// A working day of which so many minutes belong to a term in hours.
    case ran(minutes: Int)
    /// Saturday or Sunday.
    case weekend
    /// Named in the calendar of that municipality.
    case holiday(WorkingCalendar.Holiday, of: MunicipalityCode)
  }
}

extension Profile.Term {
  /// One word for it, as deadlines hold it: `2/day/working`.
  public var spelled: String { "\(value)/\(unit.rawValue)/\(count.rawValue)" }
}

extension Context {
  /// Last moment of a term that begins with what happened at `from`; that moment included.
  ///
  /// A term in days, months or years ends with its last day, local time; one in hours so many hours
  /// later. Months end on the day of the same number, or on that month's last.
  ///
  /// - Parameter lastDay: whether a last day in calendar days, months or years gives way to the next
  ///   working day; in working days it always is one.
  /// - Throws: `calendar.missing`, `term.hoursTooLong`.
  /// - Source: Ley 39/2015 art. 30.
  public func deadline(
    _ term: Profile.Term, from: Instant, mesa: Mesa.State, lastDay: LastDay = .stays
  ) throws(Refusal) -> Deadline {
    var count = TermCount(zone: mesa.zone, days: workingDays(of: mesa))
    let end = try count.end(of: term, from: from, lastDay)
    let at = term.unit == .hour ? end : end.advanced(byMilliseconds: -1)
    return Deadline(at: at, term: term.spelled, calendars: count.days.calendars)
  }

  /// First moment at which a session may start whose last member was notified at `delivered`.
  ///
  /// The term has passed whole by then: neither the day of the notice nor the day of the session
  /// is one of its days.
  ///
  /// - Throws: `calendar.missing`, `term.hoursTooLong`.
  /// - Source: Ley 40/2015 art. 19.3.a where adopted; Ley 39/2015 art. 30.
  public func earliestStart(
    _ term: Profile.Term, delivered: Instant, mesa: Mesa.State
  ) throws(Refusal) -> Deadline {
    try passage(of: term, from: delivered, mesa: mesa).deadline
  }

  /// The same as `earliestStart`, with every day that was passed, to be shown to people.
  public func passage(
    of term: Profile.Term, from: Instant, mesa: Mesa.State
  ) throws(Refusal) -> (deadline: Deadline, days: [PassedDay]) {
    var count = TermCount(zone: mesa.zone, days: workingDays(of: mesa))
    let end = try count.end(of: term, from: from, .movesToWorkingDay)
    return (
      Deadline(at: end, term: term.spelled, calendars: count.days.calendars), count.passed
    )
  }

  /// That day, or the first working day after it; nil where a calendar is missing.
  func firstWorkingDay(from day: CivilDate, mesa: Mesa.State) -> CivilDate? {
    var (day, days) = (day, workingDays(of: mesa))
    do {
      while try days.pause(on: day) != nil { day = day.adding(days: 1) }
      return day
    } catch { return nil }
  }

  /// The calendars that count for a mesa: of all that it serves, and of the place of its seat.
  private func workingDays(of mesa: Mesa.State) -> WorkingDays {
    var codes = Set(mesa.municipalities)
    if let promoter = mesa.promoter,
      let seat = state(Agency.self, .agency(promoter)).municipality
    {
      codes.insert(seat)
    }
    return WorkingDays(of: codes.sorted(), in: self)
  }
}
