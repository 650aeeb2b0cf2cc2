public import Canonical
public import MesaDomain

// Working calendars for worlds: a few national holidays, and what a test adds.

extension WorkingCalendar.Holiday {
  public static func national(_ date: CivilDate) -> WorkingCalendar.Holiday {
    WorkingCalendar.Holiday(date: date, level: .national, name: "National")
  }
  public static func regional(_ date: CivilDate) -> WorkingCalendar.Holiday {
    WorkingCalendar.Holiday(date: date, level: .regional, name: "Regional")
  }
  public static func local(_ date: CivilDate) -> WorkingCalendar.Holiday {
    WorkingCalendar.Holiday(date: date, level: .local, name: "Local")
  }

  /// The eight that are the same every year and in every region.
  public static func everywhere(_ year: Int) -> [WorkingCalendar.Holiday] {
    [(1, 1), (5, 1), (8, 15), (10, 12), (11, 1), (12, 6), (12, 8), (12, 25)]
      .compactMap { CivilDate(year: year, month: $0.0, day: $0.1) }.map { .national($0) }
  }
}

extension Emission {
  /// A calendar of those holidays that are the same everywhere, and others of the test's own.
  public static func calendar(
    _ municipality: MunicipalityCode, _ year: Int, _ others: [WorkingCalendar.Holiday] = []
  ) -> Emission {
    let holidays = (WorkingCalendar.Holiday.everywhere(year) + others).sorted { $0.date < $1.date }
    return Emission(
      .calendar(CalendarID(municipality, year)),
      WorkingCalendar.Event.imported(
        .init(municipality: municipality, year: year, source: "Test", holidays: holidays)))
  }
}

extension Profile.Term {
  public static func workingDays(_ value: Int) -> Profile.Term {
    Profile.Term(value: value, unit: .day, count: .working)
  }
  public static func workingHours(_ value: Int) -> Profile.Term {
    Profile.Term(value: value, unit: .hour, count: .working)
  }
  public static func calendarDays(_ value: Int) -> Profile.Term {
    Profile.Term(value: value, unit: .day, count: .calendar)
  }
  public static func calendarHours(_ value: Int) -> Profile.Term {
    Profile.Term(value: value, unit: .hour, count: .calendar)
  }
}
