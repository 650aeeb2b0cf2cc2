import Canonical
public import MesaService

extension CSV {
  /// One figure a line, with what it is of: what a spreadsheet can filter and add up.
  public static func document(_ report: Report, _ words: Catalogue) -> String {
    let texts = ReportWords(words)
    let headings = ["table", "tableTitle", "row", "label", "column", "value", "unit", "hidden"]
    let rows = report.tables.flatMap { table in
      table.rows.flatMap { row in
        zip(table.columns, row.cells).compactMap { column, cell -> [Cell]? in
          guard cell != .absent else { return nil }
          let title = texts.title(of: table)
          return [
            .text(table.id), .text(title), .text(row.id), .text(texts.label(row.label)),
            .text(column.rawValue), cell.number.map { .number($0) } ?? .text(cell.text),
            .text(cell.unit), .number(cell == .hidden ? 1 : 0),
          ]
        }
      }
    }
    return document(headings: headings, rows: rows)
  }
}

extension Report.Cell {
  fileprivate var number: Int? {
    switch self {
    case .count(let number), .percent(let number), .cents(let number), .hundredths(let number),
      .minutes(let number), .permille(let number):
      number
    case .hidden, .absent, .day, .word, .name: nil
    }
  }

  fileprivate var text: String {
    switch self {
    case .day(let day): day.description
    case .word(_, let word): word
    case .name(let name): name
    default: ""
    }
  }

  fileprivate var unit: String {
    switch self {
    case .count, .hidden, .absent, .word, .name: ""
    case .day: "day"
    case .permille: "1/1000"
    case .percent: "%"
    case .cents: "cents"
    case .hundredths: "1/100"
    case .minutes: "min"
    }
  }
}
