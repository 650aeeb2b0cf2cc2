import Canonical
import MesaDomain
public import MesaService

/// Rows, columns and figures of a report in words, for every form that people read.
public struct ReportWords: Sendable {
  private let words: Catalogue

  public init(_ words: Catalogue) { self.words = words }

  /// How people were counted belongs to the title: figures of two ways are not comparable.
  public func title(of table: Report.Table) -> String {
    let title = words.text("report.table." + table.id)
    guard let basis = table.basis else { return title }
    return words.text(
      "report.counted", ["title": title, "basis": words.word("countBasis", basis.rawValue)])
  }

  /// Under the heading of a table: what its people are.
  public func caption(of table: Report.Table) -> String {
    guard let basis = table.basis else { return words.text("report.figures") }
    return words.text("report.counts", ["basis": words.word("countBasis", basis.rawValue)])
  }

  public func label(_ label: Report.Label) -> String {
    switch label {
    case .word(let section, let word): words.word(section, word)
    case .words(let section, let parts):
      parts.map { words.word(section, $0) }.joined(separator: " + ")
    case .name(let name): name
    case .titles(let titles, let id):
      titles[words.language.rawValue] ?? titles[Language.standard.rawValue] ?? id
    case .pactMeasure(let list, let axis, let measure): pact(list, axis, measure)
    case .pactAge(let measure, let band):
      measure + " · " + words.word("ageBand", band.rawValue)
    case .total: words.text("report.total")
    }
  }

  public func cell(_ cell: Report.Cell) -> String {
    switch cell {
    case .count(let count): words.number(String(count))
    case .percent(let percent): "\(percent)\u{a0}%"
    case .cents(let cents): decimal(cents) + "\u{a0}€"
    case .hundredths(let hundredths): decimal(hundredths)
    case .minutes(let minutes):
      words.number(String(minutes / 60))
        + (minutes % 60 == 0 ? "" : "\u{a0}h\u{a0}\(minutes % 60)\u{a0}min")
    case .permille(let permille):
      (permille < 0 ? "\u{2212}" : "")
        + words.number("\(abs(permille) / 10).\(abs(permille) % 10)") + "\u{a0}%"
    case .day(let day): words.time(day.description, .day) ?? day.description
    case .word(let section, let word): words.word(section, word)
    case .name(let name): name
    case .hidden: words.text("report.hidden")
    case .absent: ""
    }
  }

  private func pact(_ list: PactList, _ axis: Int, _ measure: Int?) -> String {
    let name = words.word("pactAxis", "\(list.rawValue).\(axis)")
    guard let measure else { return name }
    return words.text("report.pactMeasure", ["axis": name, "measure": String(measure)])
  }

  /// Hundredths as a number with two decimals.
  private func decimal(_ hundredths: Int) -> String {
    let rest = String(hundredths % 100)
    return words.number("\(hundredths / 100)." + (rest.count == 1 ? "0" : "") + rest)
  }
}
