internal import Canonical
internal import MesaDomain

/// Holidays from an iCalendar file: events of whole days, one or several on end.
///
/// Strict: what would have to be guessed is a finding. Rules of recurrence are refused, for a
/// holiday is what was published for its year.
struct CalendarICS {
  private var entries: [CalendarEntry] = []
  private var findings: [ImportFinding]
  private let level: WorkingCalendar.Level?

  static func entries(
    _ bytes: [UInt8], _ level: WorkingCalendar.Level?
  ) -> ([CalendarEntry], [ImportFinding]) {
    guard bytes.count <= ImportTable.maximumFile else {
      let values = ["found": String(bytes.count), "maximum": String(ImportTable.maximumFile)]
      let finding = ImportFinding(
        line: 1, column: 1, code: ImportCode.tooLarge.rawValue, values: values)
      return ([], [finding])
    }
    let file = ICSEvents(bytes)
    var work = CalendarICS(findings: file.findings, level: level)
    for event in file.events where event["STATUS"]?.value.uppercased() != "CANCELLED" {
      work.take(event)
    }
    return (work.entries, work.findings)
  }

  private init(findings: [ImportFinding], level: WorkingCalendar.Level?) {
    (self.findings, self.level) = (findings, level)
  }

  private mutating func take(_ event: ICSEvents.Event) {
    let before = findings.count
    for name in ["RRULE", "RDATE", "EXRULE"] {
      if let line = event[name] { note(.icsRecurring, line, ["field": name]) }
    }
    let first = day(event, "DTSTART")
    let end = event["DTEND"] == nil ? nil : day(event, "DTEND")
    let name = name(event)
    let level = level(event)
    guard findings.count == before, let start = event["DTSTART"], let first, let name, let level
    else { return }
    guard let count = length(event, first, end) else { return }
    for offset in 0..<count {
      entries.append(
        CalendarEntry(
          place: TextPlace(line: start.line, column: start.column),
          date: first.adding(days: offset), municipality: nil, level: level, name: name,
          source: nil))
    }
  }

  /// `20261012`; a time of day makes it no whole day.
  private mutating func day(_ event: ICSEvents.Event, _ name: String) -> CivilDate? {
    guard let line = event[name] else {
      missing(event, name)
      return nil
    }
    let digits = Array(line.value.utf8)
    guard digits.count == 8, digits.allSatisfy({ (48...57).contains($0) }) else {
      note(digits.contains(84) ? .icsTimed : .icsDate, line, ["field": name, "found": line.value])
      return nil
    }
    let parts = [line.value.prefix(4), line.value.dropFirst(4).prefix(2), line.value.suffix(2)]
    if let date = CivilDate(parts.joined(separator: "-")) { return date }
    note(.icsDate, line, ["field": name, "found": line.value])
    return nil
  }

  /// Days from the first to the end, that day not included; one where no end is said.
  private mutating func length(
    _ event: ICSEvents.Event, _ first: CivilDate, _ end: CivilDate?
  ) -> Int? {
    var count = 1
    var line = event["DTSTART"]
    if let end {
      (count, line) = (end.daysSince1970 - first.daysSince1970, event["DTEND"])
    } else if let duration = event["DURATION"] {
      let number = Int(duration.value.dropFirst().dropLast()) ?? 0
      let isDays = duration.value.hasPrefix("P") && duration.value.hasSuffix("D")
      (count, line) = (isDays ? number : 0, duration)
    }
    if (1...31).contains(count) { return count }
    if let line { note(.icsEnd, line, ["field": line.name, "found": line.value]) }
    return nil
  }

  private mutating func name(_ event: ICSEvents.Event) -> String? {
    guard let line = event["SUMMARY"] else {
      missing(event, "SUMMARY")
      return nil
    }
    let text = Self.unescaped(line.value).trimmed
    if text.isEmpty {
      note(.missing, line, ["field": "SUMMARY"])
    } else if text.hasControlCharacters {
      note(.controlCharacter, line, ["field": "SUMMARY"])
    } else if text.unicodeScalars.count > 200 {
      note(.fieldTooLong, line, ["field": "SUMMARY", "maximum": "200"])
    } else {
      return text
    }
    return nil
  }

  private mutating func level(_ event: ICSEvents.Event) -> WorkingCalendar.Level? {
    let categories = event["CATEGORIES"]?.value.split(separator: ",") ?? []
    let told = categories.lazy.compactMap { WorkingCalendar.Level(word: String($0).trimmed) }.first
    if let level = told ?? level { return level }
    findings.append(
      ImportFinding(
        line: event.line, column: 1, code: ImportCode.icsLevel.rawValue, values: [:]))
    return nil
  }

  /// RFC 5545 §3.3.11: `\,` `\;` `\\`, and `\n` for the end of a line.
  private static func unescaped(_ value: String) -> String {
    var text = ""
    var isEscaped = false
    for character in value {
      if isEscaped {
        text.append(character == "n" || character == "N" ? " " : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        text.append(character)
      }
    }
    return text
  }

  private mutating func missing(_ event: ICSEvents.Event, _ name: String) {
    findings.append(
      ImportFinding(
        line: event.line, column: 1, code: ImportCode.icsMissing.rawValue,
        values: ["field": name]))
  }

  private mutating func note(
    _ code: ImportCode, _ line: ICSLines.Line, _ values: [String: String]
  ) {
    var values = values
    values["found"] = values["found"].map { String($0.prefix(40)) }
    findings.append(
      ImportFinding(line: line.line, column: line.column, code: code.rawValue, values: values))
  }
}
