import Canonical

let calendarCommands: [any Command.Type] = [WorkingCalendar.Import.self]

extension WorkingCalendar {
  /// Takes in the holidays of a municipality for a year, in the place of those known before.
  public struct Import: Command {
    public static let name = "calendar.import"
    public let municipality: MunicipalityCode
    public let year: Int
    /// Gazette and number.
    public let source: String
    public let holidays: [Holiday]

    public init(
      municipality: MunicipalityCode, year: Int, source: String, holidays: [Holiday]
    ) {
      (self.municipality, self.year) = (municipality, year)
      (self.source, self.holidays) = (source, holidays)
    }

    public func place(in context: Context) -> Place { .municipality(municipality) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      try context.listed(municipality)
      try WorkingCalendar.ofYear(year, holidays)
      let warnings = try WorkingCalendar.complete(municipality, year, holidays)
      let stream = StreamID.calendar(CalendarID(municipality, year))
      let known = context.state(WorkingCalendar.self, stream)
      let imported = Imported(
        municipality: municipality, year: year, source: source,
        holidays: holidays.sorted { $0.date < $1.date })
      if known.version > 0, known.source == imported.source, known.holidays == imported.holidays {
        return .nothing
      }
      return Decision([Emission(stream, Event.imported(imported))], warnings: warnings)
    }
  }
}
