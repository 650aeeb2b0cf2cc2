import Canonical
import MesaDomain
public import MesaService

/// A report on paper: what it is of and rests on, a summary, then table by table with its chart.
///
/// - Source: handbook §6, common header.
public struct ReportPaper: Sendable {
  private let report: Report
  private let words: Catalogue

  public init(_ report: Report, _ words: Catalogue) { (self.report, self.words) = (report, words) }

  public func document() -> Document {
    let title = words.text("report.title." + report.kind.rawValue)
    var paper = Document(
      words.language, title: Phrase(title), reference: "\(name) · \(period)")
    paper.issuer = Phrase(name)
    paper.particulars = [Phrase(period)]
    let summary = summary
    let hasSummary = !summary.isEmpty || report["summary"] != nil
    paper.heading(Phrase(words.text(hasSummary ? "report.summary" : "report.figures")))
    if !summary.isEmpty { paper.paragraph(Phrase(summary)) }
    if report.tables.allSatisfy(\.rows.isEmpty) {
      paper.paragraph(Phrase(words.text("report.nothing")))
    }
    for table in report.tables { write(table, &paper) }
    paper.heading(Phrase(words.text("report.about")))
    let about = [
      definition("report.period", period),
      definition("report.generated", words.time(report.cut.at.description, .dateTime) ?? ""),
      definition("report.cut", words.number(String(report.cut.position))),
      definition("report.threshold", words.text("report.threshold.text", ["k": String(report.k)])),
      definition("report.digest", report.digest),
      definition("report.language", words.text("language.name")),
    ]
    paper.definitions(about + filters + releases)
    return paper
  }

  private var filters: [Document.Definition] {
    report.filters.map { definition("report.filter", $0.name) }
  }

  /// Whether, when and by whom it was told; of figures that have changed since, which they were.
  private var releases: [Document.Definition] {
    guard !report.releases.isEmpty else {
      return [definition("report.approver", words.text("report.approver.none"))]
    }
    return report.releases.map { release in
      let key = release.digest == report.digest ? "report.released" : "report.releasedOther"
      return definition(
        "report.approver",
        words.text(
          key,
          [
            "at": words.time(release.at.description, .dateTime) ?? "",
            "approver": release.approver, "position": String(release.position),
            "digest": release.digest,
          ]))
    }
  }

  /// Of what it is: a region has its name in each language.
  private var name: String {
    guard report.name.isEmpty else { return report.name }
    let parts = report.subject.split(separator: "/")
    return words.word(String(parts[0]), String(parts[parts.count - 1]))
  }

  /// The first and the last day.
  private var period: String {
    words.text(
      "report.days",
      ["from": report.period.from.description, "through": report.period.through.description])
  }

  /// The figures that a reader asks for first, in a sentence.
  private var summary: String {
    let sentence = "report.summary." + report.kind.rawValue
    guard let table = report["summary"], words.has(sentence) else { return "" }
    func told(_ row: String) -> String? {
      switch table[row, .value] {
      case .count(let count): String(count)
      default: nil
      }
    }
    let values = [
      "name": name, "offices": told("offices"), "activities": told("activities"),
      "people": told("people.attendance"), "individual": told("individual.attendance"),
      "group": told("group.attendance"), "mesas": told("mesasOfRegion"),
      "covered": told("municipalitiesCovered"), "promoted": told("mesas.promoted"),
      "revived": told("mesas.revived"), "gatherings": told("gatherings"),
      "professionals": told("professionals"), "asked": told("seatsAsked"),
      "answered": told("seatsAnswered"), "proposals": told("proposals"),
    ].compactMapValues(\.self)
    return words.text(sentence, values)
  }

  private func write(_ table: Report.Table, _ paper: inout Document) {
    guard !table.rows.isEmpty else { return }
    let title = words.text("report.table." + table.id)
    paper.heading(Phrase(title), level: 3)
    if table.overlaps { paper.paragraph(Phrase(words.text("report.overlaps"))) }
    if let chart = chart(table, title) { paper.chart(chart) }
    // A column that says nothing is not shown.
    let columns = table.columns.indices.filter { column in
      table.rows.contains { $0.cells[column] != .absent }
    }
    let texts = ReportWords(words)
    paper.table(
      Document.Table(
        caption: Phrase(texts.caption(of: table)),
        header: [Phrase(words.text("report.column.row"))]
          + columns.map { Phrase(words.text("report.column." + table.columns[$0].rawValue)) },
        rows: table.rows.map { row in
          [Phrase(texts.label(row.label))] + columns.map { Phrase(texts.cell(row.cells[$0])) }
        }, figures: figures(columns, table)))
    if table.rows.contains(where: { $0.cells.contains(.hidden) }) {
      paper.note(
        .information, Phrase(words.text("report.hiddenNote", ["k": String(report.k)])))
    }
  }

  /// Places of the columns of numbers, which stand at the end of their column; words at its start.
  private func figures(_ columns: [Int], _ table: Report.Table) -> Set<Int> {
    let numeric = columns.enumerated().filter { _, column in
      !table.rows.contains { row in
        switch row.cells[column] {
        case .word, .name, .day: true
        case .count, .percent, .cents, .hundredths, .minutes, .permille, .hidden, .absent: false
        }
      }
    }
    return Set(numeric.map { $0.offset + 1 })
  }

  private func chart(_ table: Report.Table, _ title: String) -> Document.Chart? {
    guard let column = table.charted else { return nil }
    let texts = ReportWords(words)
    let heading = words.text("report.column." + table.columns[column].rawValue)
    let bars = table.rows.filter { $0.label != .total }.map { row in
      let value: Int? = if case .count(let count) = row.cells[column] { count } else { nil }
      return Document.Chart.Bar(
        Phrase(texts.label(row.label)), value, told: texts.cell(row.cells[column]))
    }
    // Too many to be seen at once: the table says it better.
    guard bars.count <= 40 else { return nil }
    let most = bars.max { ($0.value ?? 0) < ($1.value ?? 0) }
    return Document.Chart(
      title: Phrase(title),
      description: Phrase(
        words.text(
          "report.chart",
          [
            "heading": heading, "count": String(bars.count), "most": most?.label.plain ?? "",
            "value": most?.told ?? "",
          ])), bars: bars)
  }

  private func definition(_ key: String, _ value: String) -> Document.Definition {
    Document.Definition(Phrase(words.text(key)), Phrase(value))
  }
}
