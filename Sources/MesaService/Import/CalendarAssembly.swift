internal import Canonical
internal import MesaDomain

/// Puts a file's holidays together, by municipality and year.
struct CalendarAssembly {
  private(set) var calendars: [PlannedCalendar] = []
  private(set) var findings: [ImportFinding] = []

  init(_ entries: [CalendarEntry], _ wanted: [MunicipalityCode]) {
    let named = Set(entries.compactMap(\.municipality))
    let codes = wanted.isEmpty ? named.sorted() : Set(wanted).sorted()
    if codes.isEmpty { note(.municipalityNeeded, .start) }
    // A town's own holiday is not another town's.
    for entry in entries
    where entry.level == .local && entry.municipality == nil && named.union(codes).count > 1 {
      note(.localOfAll, entry.place, ["date": entry.date.description])
    }
    let years = Set(entries.map(\.date.year)).sorted()
    for code in codes {
      for year in years { gather(entries, code, year) }
    }
  }

  private mutating func gather(_ entries: [CalendarEntry], _ code: MunicipalityCode, _ year: Int) {
    var first: [CivilDate: CalendarEntry] = [:]
    for entry in entries
    where entry.date.year == year && (entry.municipality ?? code) == code {
      guard let earlier = first[entry.date] else {
        first[entry.date] = entry
        continue
      }
      note(
        .dayTwice, entry.place,
        ["date": entry.date.description, "firstLine": String(earlier.place.line)])
    }
    let holidays = first.values.sorted { $0.date < $1.date }
    guard let line = holidays.map(\.place.line).min() else { return }
    calendars.append(
      PlannedCalendar(
        municipality: code, year: year,
        holidays: holidays.map {
          WorkingCalendar.Holiday(date: $0.date, level: $0.level, name: $0.name, source: $0.source)
        }, line: line))
  }

  /// Once, even where it is so of many municipalities.
  private mutating func note(
    _ code: ImportCode, _ place: TextPlace, _ values: [String: String] = [:]
  ) {
    let finding = ImportFinding(
      line: place.line, column: place.column, code: code.rawValue, values: values)
    if !findings.contains(finding) { findings.append(finding) }
  }
}
