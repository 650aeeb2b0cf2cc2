public import Canonical

/// The holidays of one municipality in one year, national, regional and local together.
///
/// Complete by itself: what the region publishes for a municipality is what counts there. A day
/// that it does not name is a working day unless it is a Saturday or a Sunday. A new import takes
/// the place of the one before and is the next version; deadlines told earlier stay as they were.
///
/// - Source: Ley 39/2015 art. 30.2, 30.6, 30.7.
public enum WorkingCalendar: Aggregate {
  public static let kind = StreamKind.calendar

  public struct State: Sendable, Equatable {
    /// 0 until it is imported.
    public var version = 0
    public var municipality: MunicipalityCode?
    public var year = 0
    public var source = ""
    /// In the order of their days.
    public var holidays: [Holiday] = []
    /// Places in `holidays`, so that a day is found at once.
    var places: [CivilDate: Int] = [:]

    /// What makes that day a holiday; nil where nothing does.
    public func holiday(on day: CivilDate) -> Holiday? { places[day].map { holidays[$0] } }
  }
  public static let initial = State()

  public enum Event: Sendable, Equatable { case imported(Imported) }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .imported(let e):
      state = State(
        version: moment.version, municipality: e.municipality, year: e.year, source: e.source,
        holidays: e.holidays)
      for (index, holiday) in e.holidays.enumerated() { state.places[holiday.date] = index }
    }
  }

  /// Who laid a holiday down: two of a year's fourteen are the municipality's own.
  public enum Level: String, Choice { case national, regional, local }

  /// A day on which terms do not run, although it is no Saturday and no Sunday.
  public struct Holiday: Payload {
    public let date: CivilDate
    public let level: Level
    /// As published: `Fiesta Nacional de España`.
    public let name: String
    /// Where it is published, if not where the calendar as a whole is.
    public let source: String?

    public init(date: CivilDate, level: Level, name: String, source: String? = nil) {
      (self.date, self.level, self.name, self.source) = (date, level, name, source)
    }
  }

  /// The whole calendar as it reads from now on.
  public struct Imported: Payload {
    public let municipality: MunicipalityCode
    public let year: Int
    /// Gazette and number: `BORM 237, 13-10-2025`.
    public let source: String
    /// In the order of their days, no day twice.
    public let holidays: [Holiday]

    public init(
      municipality: MunicipalityCode, year: Int, source: String, holidays: [Holiday]
    ) {
      (self.municipality, self.year) = (municipality, year)
      (self.source, self.holidays) = (source, holidays)
    }
  }
}

/// A municipality's calendar of one year: `30039-2026`.
public struct CalendarID: Identifier {
  public let rawValue: String
  public init(wellFormed: String) { rawValue = wellFormed }
  public init(_ municipality: MunicipalityCode, _ year: Int) {
    rawValue = municipality.rawValue + "-" + String(year)
  }
  public static var example: CalendarID { CalendarID(wellFormed: "30039-2026") }

  /// Nil of an identifier that no municipality's code begins.
  public var municipality: MunicipalityCode? {
    MunicipalityCode(rawValue: String(rawValue.prefix { $0 != "-" }))
  }
}

extension StreamID {
  public static func calendar(_ id: CalendarID) -> StreamID { StreamID(.calendar, id.rawValue) }
}

extension WorkingCalendar.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case imported = "calendar.imported/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .imported(let e): (.imported, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .imported: .imported(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    WorkingCalendar.Imported.self
  }
}
