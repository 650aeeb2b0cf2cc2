import ArgumentParser
import Canonical
import MesaDomain
import MesaService

struct CalendarImport: Verb {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in holidays from a CSV or ICS file: all, or nothing.",
    discussion: """
      CSV has the columns date,municipality,level,name and, where it helps, source. A holiday without
      a municipality is one of all that the file names. ICS (RFC 5545) has events of whole days;
      its municipalities are those of --municipality, its levels those of its CATEGORIES (national,
      regional, local) or of --level. The new calendar takes the place of the one before, unless
      --add keeps what that one held on other days.

      EXAMPLES
        mesa calendar import murcia-2026.csv --source 'BORM 237, 13-10-2025' --dry-run
        mesa calendar import murcia-2026.csv --source 'BORM 237, 13-10-2025' --municipality 30039
        mesa calendar import local.ics --municipality 30039 --level local --add --source 'BORM 237'
      """)

  @OptionGroup var globals: Globals
  @Argument(help: "The file.") var file: String
  @Option(help: "Gazette and number; left out, what the file's rows name.") var source: String?
  @Option(help: "Only of this municipality, five digits; as often as needed.")
  var municipality: [String] = []
  @Option(help: "Level of an ICS file's holidays: national, regional or local.")
  var level: Named<WorkingCalendar.Level>?
  @Flag(help: "Keep what the calendar holds on other days.") var add = false
  @Flag(help: "List what is wrong; change nothing.") var dryRun = false

  func run(_ session: Session) async throws {
    let codes = try municipality.map { text throws(Refusal) in
      guard let code = MunicipalityCode(rawValue: text), code.isWellFormed else {
        throw Refusal("import.municipality", ["field": "--municipality", "found": .word(text)])
      }
      return code
    }
    let plan = CalendarPlan(try LineReader.bytes(of: file), only: codes, level: level?.value)
    guard plan.isSound else {
      for finding in plan.findings {
        let sentence = session.words.refusal(finding.code, finding.values)
        try session.say(
          "\(file):\(finding.line):\(finding.column): \(sentence.printable()) [\(finding.code)]")
      }
      try session.say("cli.import.faults", ["n": String(plan.findings.count)])
      throw Exit.data
    }
    let instance = try session.open(.write)
    let bulk = instance.client.bulk()
    var faults = 0
    for calendar in plan.calendars {
      let known = try? await instance.client.show(
        .calendar, CalendarID(calendar.municipality, calendar.year).rawValue,
        as: try globals.actor())
      do {
        let request = try CommandRequest(
          .object([
            JSONMember(name: "command", value: .string(WorkingCalendar.Import.name)),
            JSONMember(name: "data", value: try contents(of: calendar, beside: add ? known : nil)),
          ]), try session.setting())
        try await bulk.add(request, dryRun ? .never : .whenAsked)
        try tell(of: calendar, known, session)
      } catch {
        faults += 1
        _ = session.report(error, at: "\(file):\(calendar.line)")
      }
    }
    guard faults == 0 else {
      try session.say("cli.import.faults", ["n": String(faults)])
      throw Exit.data
    }
    if !dryRun { try await bulk.commit() }
    try session.warn(bulk.warnings.uniqued())
    try session.say(
      dryRun ? "cli.calendar.rehearsed" : "cli.calendar.imported",
      ["n": String(plan.calendars.count)])
    try instance.close()
  }

  /// What a calendar that was there before gains and loses, so that no holiday goes unnoticed.
  private func tell(
    of calendar: PlannedCalendar, _ known: JSONValue?, _ session: Session
  ) throws {
    guard let known else { return }
    let before = Set(known.holidays.compactMap { $0["date"]?.stringValue })
    let after = Set(calendar.holidays.map(\.date.description))
    let (more, fewer) = (after.subtracting(before), add ? [] : before.subtracting(after))
    guard !more.isEmpty || !fewer.isEmpty else { return }
    try session.say(
      "cli.calendar.changed",
      [
        "id": known["id"]?.stringValue ?? "", "more": more.sorted().joined(separator: ","),
        "fewer": fewer.sorted().joined(separator: ","),
      ])
  }

  private func contents(
    of calendar: PlannedCalendar, beside known: JSONValue?
  ) throws(Refusal) -> JSONValue {
    let given = self.source ?? calendar.sources.joined(separator: "; ")
    guard !given.isEmpty else { throw Refusal("field.missing", field: "--source") }
    let before = known?["source"]?.stringValue
    let source = [before, given].compactMap(\.self).uniqued().joined(separator: "; ")
    let named = Set(calendar.holidays.map(\.date.description))
    let kept = (known?.holidays ?? []).filter { !named.contains($0["date"]?.stringValue ?? "") }
    let holidays = calendar.holidays.map { holiday in
      let own = holiday.source ?? (before == nil ? source : given)
      return data(
        ("date", .string(holiday.date.description)), ("level", .string(holiday.level.rawValue)),
        ("name", .string(holiday.name)), ("source", own == source ? nil : text(own)))
    }
    return data(
      ("holidays", .array(kept + holidays)),
      ("municipality", .string(calendar.municipality.rawValue)), ("source", .string(source)),
      ("year", number(calendar.year)))
  }
}

extension JSONValue {
  fileprivate var holidays: [JSONValue] { self["holidays"]?.arrayValue ?? [] }
}
