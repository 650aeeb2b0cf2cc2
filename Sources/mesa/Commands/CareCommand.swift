import ArgumentParser
import Canonical
import MesaService

struct CareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "care", abstract: "What agencies tell a mesa of the care they gave: sums.",
    discussion: """
      EXAMPLES
        mesa care report totana cavi-totana 2017-S2 --psychological 176 --social 131 --legal 88 \\
          --women 58 --new 27
        mesa care report totana cavi-totana 2017-S2 --women 59 --ground mistyped
        mesa list careFigures --mesa totana
        mesa report semester-balance --mesa totana --period 2017-S2
      """,
    subcommands: [Report.self])

  struct Report: Verb {
    static let configuration = CommandConfiguration(
      abstract: "Tell the sums of a half year or a year that is over.")
    @OptionGroup var globals: Globals
    @OptionGroup var writing: WritingOptions
    @Argument(help: "The mesa.") var mesa: String
    @Argument(help: "The agency whose work it is.") var agency: String
    @Argument(help: "2017-S1, 2017-S2 or 2017.") var period: String
    @Option(help: "Interventions of psychologists.") var psychological: Int?
    @Option(help: "Interventions of social workers.") var social: Int?
    @Option(help: "Interventions of lawyers.") var legal: Int?
    @Option(help: "Group sessions.") var group: Int?
    @Option(help: "Other interventions.") var other: Int?
    @Option(help: "Women cared for, each once.") var women: Int?
    @Option(name: .customLong("new"), help: "Of them, those who came for the first time.")
    var newWomen: Int?
    @Option(help: "Children cared for, each once.") var children: Int?
    @Option(help: "Of a correction: mistyped, duplicate, lateInformation or notHeld.")
    var ground: String?

    func validate() throws {
      guard time != nil else { throw ValidationError("\(period) is no 2017-S1, 2017-S2 or 2017.") }
    }

    /// Year and part.
    private var time: (Int, String)? {
      let parts = period.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
      guard let year = parts.first.flatMap({ Int($0) }) else { return nil }
      switch parts.count {
      case 1: return (year, "year")
      case 2 where ["S1", "S2"].contains(parts[1]): return (year, parts[1])
      default: return nil
      }
    }

    func run(_ session: Session) async throws {
      guard let (year, part) = time else { return }
      let counts = [
        ("psychological", psychological), ("social", social), ("legal", legal),
        ("group", group), ("other", other),
      ]
      let interventions = counts.compactMap { discipline, count in
        count.map { data(("count", number($0)), ("discipline", text(discipline))) }
      }
      try await session.give(
        "careFigures.report",
        data(
          ("agency", text(agency)), ("children", number(children)), ("ground", text(ground)),
          ("interventions", .array(interventions)), ("mesa", text(mesa)),
          ("newWomen", number(newWomen)), ("part", text(part)), ("women", number(women)),
          ("year", number(year))), writing)
    }
  }
}
