import ArgumentParser
import Canonical
import MesaDomain
import MesaService

struct CalendarCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar", abstract: "Holidays by municipality, and the dates that follow.",
    discussion: """
      Terms in working days leave out Saturdays, Sundays and the holidays of every municipality of
      the mesa and of its seat (Ley 39/2015 art. 30). They need a calendar of each for every year
      they run in.

      EXAMPLES
        mesa calendar import murcia-2026.csv --source 'BORM 237, 13-10-2025'
        mesa calendar list --year 2026
        mesa calendar show 30039-2026
        mesa calendar earliest --mesa totana --organ plenary --delivered '2026-11-24 10:00'
      """,
    subcommands: [
      CalendarImport.self, CalendarList.self, CalendarShow.self, CalendarEarliest.self,
    ])
}

struct CalendarList: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Which calendars there are.")
  @OptionGroup var globals: Globals
  @Option(help: "Of one year.") var year: Int?
  @Option(help: "Of one municipality, five digits.") var municipality: String?
  @Option(help: "text, json or csv.") var format = OutputFormat.text

  func run(_ session: Session) async throws {
    let instance = try await session.connect(.read)
    let question = ListQuestion(.calendar, as: try globals.actor())
    let records = try await instance.client.list(question).filter { record in
      (year ?? Int(record["year"]?.integerValue ?? 0)) == record["year"]?.integerValue.map(Int.init)
        && (municipality ?? record["municipality"]?.stringValue)
          == record["municipality"]?.stringValue
    }
    try session.list(records, .calendars, format, today: session.today.description)
  }
}

struct CalendarShow: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "The holidays of one.",
    discussion: "EXAMPLE\n  mesa calendar show 30039-2026")
  @OptionGroup var globals: Globals
  @Argument(help: "Its id: the municipality's five digits, a hyphen, the year.") var id: String
  @Option(help: "text or json.") var format = OutputFormat.text

  func run(_ session: Session) async throws {
    let instance = try await session.connect(.read)
    let record = try await instance.client.show(.calendar, id, as: try globals.actor())
    if format == .json {
      return try session.out.write(line: String(decoding: record.canonicalBytes, as: UTF8.self))
    }
    let sheets = RecordSheets(
      words: session.words, names: [:], today: session.today.description)
    try sheets.sheet(.calendar, record)?.write(to: session.out)
  }
}
