/// The events of an iCalendar file (RFC 5545 §3.6.1) as their lines; other components are passed.
struct ICSEvents {
  struct Event {
    /// Where `BEGIN:VEVENT` stands.
    let line: Int
    fileprivate(set) var properties: [ICSLines.Line] = []

    /// The first property of that name.
    subscript(name: String) -> ICSLines.Line? { properties.first { $0.name == name } }
  }

  private(set) var events: [Event] = []
  private(set) var findings: [ImportFinding]

  init(_ bytes: [UInt8]) {
    let content = ICSLines(bytes)
    findings = content.findings
    var open: [(name: String, line: Int)] = []
    var event: Event?
    for line in content.lines {
      let component = line.value.uppercased()
      switch line.name {
      case "BEGIN":
        if open.isEmpty, component != "VCALENDAR" { note(.icsCalendar, line.line) }
        open.append((component, line.line))
        if open.map(\.name) == ["VCALENDAR", "VEVENT"] { event = Event(line: line.line) }
      case "END":
        guard let last = open.popLast(), last.name == component else {
          note(.icsUnclosed, line.line, ["component": component])
          return
        }
        if open.count == 1, let ended = event {
          events.append(ended)
          event = nil
        }
      default:
        if open.isEmpty { note(.icsCalendar, line.line) }
        if open.count == 2 { event?.properties.append(line) }
      }
    }
    for component in open { note(.icsUnclosed, component.line, ["component": component.name]) }
    if events.isEmpty, findings.isEmpty { note(.icsEmpty, 1) }
  }

  private mutating func note(_ code: ImportCode, _ line: Int, _ values: [String: String] = [:]) {
    let finding = ImportFinding(line: line, column: 1, code: code.rawValue, values: values)
    if !findings.contains(finding) { findings.append(finding) }
  }
}
