import Canonical

/// Which days are working days in all of several municipalities; remembers whose word it took.
struct WorkingDays {
  private let municipalities: [MunicipalityCode]
  private let context: Context
  private var known: [CalendarID: WorkingCalendar.State] = [:]
  private var year = Int.min
  /// Of the year looked at last, one of each municipality.
  private var ofYear: [WorkingCalendar.State] = []

  init(of municipalities: [MunicipalityCode], in context: Context) {
    (self.municipalities, self.context) = (municipalities, context)
  }

  /// Those that were looked into, in the order of their names.
  var calendars: [CalendarVersion] {
    known.sorted { $0.key < $1.key }.map {
      CalendarVersion(calendar: $0.key, version: $0.value.version)
    }
  }

  /// Why that day is none; nil of a working day. A holiday in one of the places is one in all.
  ///
  /// - Throws: `calendar.missing`.
  /// - Source: Ley 39/2015 art. 30.2, 30.6.
  mutating func pause(on day: CivilDate) throws(Refusal) -> PassedDay.Reason? {
    if day.weekday > 5 { return .weekend }
    if day.year != year { try turn(to: day.year) }
    for (municipality, calendar) in zip(municipalities, ofYear) {
      if let holiday = calendar.holiday(on: day) { return .holiday(holiday, of: municipality) }
    }
    return nil
  }

  /// A calendar that nobody has imported is missed by name: guessing would be unlawful.
  private mutating func turn(to year: Int) throws(Refusal) {
    var calendars: [WorkingCalendar.State] = []
    for municipality in municipalities {
      let id = CalendarID(municipality, year)
      let calendar = context.state(WorkingCalendar.self, .calendar(id))
      guard calendar.version > 0 else {
        let name = context.state(Municipalities.self, .municipalities).names[municipality]
        throw Refusal(
          "calendar.missing",
          [
            "municipality": .word(name.map { "\($0) (\(municipality))" } ?? municipality.rawValue),
            "year": .number(year), "command": "mesa calendar import",
          ])
      }
      known[id] = calendar
      calendars.append(calendar)
    }
    (self.year, ofYear) = (year, calendars)
  }
}
