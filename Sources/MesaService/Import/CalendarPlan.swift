internal import Canonical
public import MesaDomain

/// The calendars that a file of holidays would bring in, and everything that is wrong with it.
///
/// Pure, like `ImportPlan`. A holiday without a municipality is one of all that the file names, or
/// that are asked for: so a region's file holds the holidays that all share once.
public struct CalendarPlan: Sendable {
  public enum Format: Sendable { case csv, ics }

  /// By municipality and year.
  public let calendars: [PlannedCalendar]
  /// By line and column.
  public let findings: [ImportFinding]

  public var isSound: Bool { findings.isEmpty }

  /// Columns of a CSV file, as a person would write its first line.
  public static let header = columns.map(\.name).joined(separator: ",")

  private static let columns = [
    ImportColumn("date"), ImportColumn("municipality", required: false), ImportColumn("level"),
    ImportColumn("name"), ImportColumn("source", required: false),
  ]

  /// - Parameters:
  ///   - municipalities: only these, where any are given; an ICS file names none itself.
  ///   - level: that of an ICS file's holidays whose categories do not tell it.
  public init(
    _ bytes: [UInt8], only municipalities: [MunicipalityCode] = [],
    level: WorkingCalendar.Level? = nil
  ) {
    var entries: [CalendarEntry] = []
    var found: [ImportFinding] = []
    switch Self.format(of: bytes) {
    case .ics: (entries, found) = CalendarICS.entries(bytes, level)
    case .csv: (entries, found) = Self.rows(bytes)
    }
    let assembly = CalendarAssembly(entries, municipalities)
    // What a faulty row would have named is not missed besides.
    if found.isEmpty { found = assembly.findings }
    calendars = assembly.calendars
    findings = found.sorted { ($0.line, $0.column, $0.code) < ($1.line, $1.column, $1.code) }
  }

  /// An iCalendar object says so in its first line; everything else is read as CSV.
  public static func format(of bytes: [UInt8]) -> Format {
    let head = withoutByteOrderMark(bytes).drop { $0 == 13 || $0 == 10 }.prefix(6)
    return String(decoding: head, as: UTF8.self).uppercased() == "BEGIN:" ? .ics : .csv
  }

  private static func rows(_ bytes: [UInt8]) -> ([CalendarEntry], [ImportFinding]) {
    var work = ImportWork(ImportTable(bytes, layouts: [columns]))
    var entries: [CalendarEntry] = []
    for record in work.table.records {
      let before = work.findings.count
      let date = work.date(record, "date")
      let (municipality, _) = work.optionalMunicipality(record)
      let level = work.level(record)
      let name = work.name(record, "name")
      let source = record.text("source").isEmpty ? nil : work.name(record, "source")
      guard work.findings.count == before, let date, let level, let name else { continue }
      entries.append(
        CalendarEntry(
          place: record.place("date"), date: date, municipality: municipality, level: level,
          name: name, source: source))
    }
    return (entries, work.findings)
  }
}

/// One municipality's holidays of one year, as the file has them.
public struct PlannedCalendar: Sendable, Equatable {
  public let municipality: MunicipalityCode
  public let year: Int
  /// In the order of their days.
  public let holidays: [WorkingCalendar.Holiday]
  /// Where the file first speaks of it.
  public let line: Int

  /// What the holidays name as their sources, each once.
  public var sources: [String] { holidays.compactMap(\.source).uniqued() }
}

/// A holiday of a file, and where it stands there.
struct CalendarEntry {
  let place: TextPlace
  let date: CivilDate
  /// Nil: of all.
  let municipality: MunicipalityCode?
  let level: WorkingCalendar.Level
  let name: String
  let source: String?
}

extension Sequence where Element: Hashable {
  /// Each once, in the order in which they first come.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension WorkingCalendar.Level {
  /// The level that a file's word means, in any of the product's languages.
  init?(word: String) {
    switch word.lowercased() {
    case "national", "nacional", "estatal": self = .national
    case "regional", "autonómica", "autonómico", "autonòmica", "autonòmic", "autonomica":
      self = .regional
    case "local": self = .local
    default: return nil
    }
  }
}

extension ImportWork {
  /// Nil, and noted, where the word is no level.
  mutating func level(_ record: ImportRecord) -> WorkingCalendar.Level? {
    let text = record.text("level")
    if let level = WorkingCalendar.Level(word: text) { return level }
    let known = WorkingCalendar.Level.allCases.map(\.rawValue)
    var values = ["known": known.joined(separator: ", ")]
    values["nearest"] = nearest(to: text, among: known)
    note(text.isEmpty ? .missing : .level, record, "level", text.isEmpty ? [:] : values)
    return nil
  }
}
