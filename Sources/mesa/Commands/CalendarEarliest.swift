import ArgumentParser
import Canonical
import MesaDomain
import MesaService

struct CalendarEarliest: Verb {
  static let configuration = CommandConfiguration(
    commandName: "earliest", abstract: "The earliest lawful start of a session, and why.",
    discussion: """
      Counted from the moment at which the last member is notified (R11): now, unless --delivered
      says when. Neither the day of the notice nor the day of the session counts.

      EXAMPLES
        mesa calendar earliest --mesa totana
        mesa calendar earliest --mesa totana --kind extraordinary --delivered '2026-11-24 10:00'
      """)
  @OptionGroup var globals: Globals
  @Option(help: "The mesa.") var mesa: String
  @Option(help: "Its organ.") var organ = "plenary"
  @Option(help: "ordinary or extraordinary.") var kind: Named<Meeting.Kind>?
  @Option(help: "When the last member is notified, in the mesa's zone: 2026-11-24T10:00.")
  var delivered: String?
  @Option(help: "text or json.") var format = OutputFormat.text

  func run(_ session: Session) async throws {
    guard let mesaID = MesaID(rawValue: mesa) else {
      throw Refusal("record.unknown", ["kind": "mesa", "id": .word(mesa)], field: "--mesa")
    }
    guard let organKind = OrganKind(rawValue: organ) else {
      throw Refusal("field.wrongType", ["expected": "name"], field: "--organ")
    }
    let instance = try await session.connect(.read)
    let actor = try globals.actor()
    let zone = await session.zone(ofMesa: mesa, instance.client, as: actor)
    let moment = try delivered.map { text throws(Refusal) in try instant(text, zone) }
    let found = try await instance.client.earliestStart(
      EarliestQuestion(
        mesaID, organKind, kind: kind?.value ?? .ordinary, delivered: moment, as: actor))
    switch format {
    case .json:
      try session.out.write(line: String(decoding: found.json.canonicalBytes, as: UTF8.self))
    case .text, .csv: try tell(found, session)
    }
  }

  private func instant(_ text: String, _ zone: String) throws(Refusal) -> Instant {
    do throws(LocalTime.Fault) {
      return try LocalTime.instant(text, in: zone)
    } catch {
      throw Refusal(error.code, error.values.mapValues { .word($0) }, field: "--delivered")
    }
  }

  private func tell(_ found: EarliestStart, _ session: Session) throws {
    let words = session.words
    let term = words.text(
      "term.\(found.term.unit.rawValue).\(found.term.count.rawValue)",
      ["n": String(found.term.value)])
    try session.out.write(
      line: words.text(
        "cli.earliest.at",
        ["at": found.deadline.at.description, "zone": found.zone.rawValue]))
    try session.out.write(
      line: words.text(
        "cli.earliest.term",
        [
          "term": term, "delivered": found.delivered.description, "zone": found.zone.rawValue,
          "profile": found.profile, "version": String(found.profileVersion),
        ]))
    if found.term.unit != .hour {
      try session.out.write(line: words.text("cli.earliest.whole"))
    }
    if let day = found.workingDay, day != found.day {
      try session.out.write(line: words.text("cli.earliest.notWorking", ["date": day.description]))
    }
    if !found.isAdopted { try session.out.write(line: words.text("cli.earliest.advice")) }
    guard !found.days.isEmpty else { return }
    try session.out.write(line: "")
    let table = TableLayout(
      [
        .init(heading: words.text("column.date"), whole: true),
        .init(heading: words.text("column.weekday"), whole: true),
        .init(heading: words.text("column.counts"), alignment: .right, whole: true),
        .init(heading: words.text("column.reason"), minimum: 20),
      ],
      rows: found.days.map { passed in
        [
          passed.day.description, words.text("weekday.\(passed.day.weekday)"),
          passed.counted ?? "–", reason(passed.reason, words),
        ]
      })
    for line in table.lines(width: session.out.width, style: session.out.style) {
      try session.out.write(line: line)
    }
    let calendars = found.deadline.calendars.map { "\($0.calendar) (\($0.version))" }
    guard !calendars.isEmpty else { return }
    try session.out.write(line: "")
    try session.out.write(
      line: words.text(
        "cli.earliest.calendars", ["calendars": calendars.joined(separator: ", ")]))
  }

  private func reason(_ reason: PassedDay.Reason, _ words: Catalogue) -> String {
    switch reason {
    case .counted, .ran: ""
    case .weekend: words.text("cli.earliest.weekend")
    case .holiday(let holiday, let municipality):
      words.text(
        "cli.earliest.holiday",
        [
          "name": holiday.name, "level": holiday.level.rawValue,
          "municipality": holiday.level == .local ? municipality.rawValue : "",
        ])
    }
  }
}

extension PassedDay {
  /// Which day of the term it is, or how many hours of it ran: `2`, `6 h`, `5:30 h`.
  fileprivate var counted: String? {
    switch reason {
    case .counted(let number): return String(number)
    case .ran(let minutes):
      let rest = minutes % 60
      let hours = String(minutes / 60)
      return rest == 0 ? hours + " h" : hours + (rest < 10 ? ":0" : ":") + "\(rest) h"
    case .weekend, .holiday: return nil
    }
  }
}

extension EarliestStart {
  /// The day on which it falls, there.
  fileprivate var day: CivilDate { zone.day(of: deadline.at) }

  /// As programs read it.
  fileprivate var json: JSONValue {
    let days = days.map { passed in
      switch passed.reason {
      case .counted(let number):
        data(("counted", .integer(Int64(number))), ("day", .string(passed.day.description)))
      case .ran(let minutes):
        data(
          ("day", .string(passed.day.description)), ("minutes", .integer(Int64(minutes))))
      case .weekend:
        data(("day", .string(passed.day.description)), ("reason", .string("weekend")))
      case .holiday(let holiday, let municipality):
        data(
          ("day", .string(passed.day.description)), ("level", .string(holiday.level.rawValue)),
          ("municipality", .string(municipality.rawValue)), ("name", .string(holiday.name)),
          ("reason", .string("holiday")))
      }
    }
    let calendars = deadline.calendars.map {
      data(
        ("calendar", .string($0.calendar.rawValue)), ("version", .integer(Int64($0.version))))
    }
    return data(
      ("adopted", .bool(isAdopted)), ("at", .string(deadline.at.description)),
      ("calendars", .array(calendars)), ("days", .array(days)),
      ("delivered", .string(delivered.description)), ("profile", .string(profile)),
      ("profileVersion", .integer(Int64(profileVersion))), ("source", .string(source.rawValue)),
      ("term", .string(deadline.term)), ("workingDay", text(workingDay?.description)),
      ("zone", .string(zone.rawValue)))
  }
}
