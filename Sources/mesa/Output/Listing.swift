import Canonical
import MesaService

/// Records as rows, told in the form that was asked for: a table for people, JSON for programs, CSV
/// for spreadsheets.
struct Listing {
  /// One value of a row; people and programs are told it differently.
  enum Value {
    case text(String)
    case number(Int)
    /// Told in the mesa's zone; to programs in UTC.
    case moment(Instant)
    case day(CivilDate)
    /// A word of the glossary with its section in the catalogue: `state`, `open`.
    case word(String, section: String)
    case flag(Bool)
    case list([String])
    /// Case data whose key is gone, or that one may not see.
    case redacted
    case none
  }

  struct Column {
    /// Name to programs; to people `column.<key>`.
    let key: String
    var alignment = TableLayout.Column.Alignment.left
    var minimum = 8
    var priority = 0
    var whole = false
  }

  let columns: [Column]
  var rows: [[Value]]
  let catalogue: Catalogue

  func table() -> TableLayout {
    TableLayout(
      columns.map {
        TableLayout.Column(
          heading: heading($0), alignment: $0.alignment, minimum: $0.minimum,
          priority: $0.priority, whole: $0.whole)
      },
      rows: rows.map { $0.map(told) })
  }

  /// One object a row, with the columns' keys; empty values are left out.
  func json() -> JSONValue {
    .array(
      rows.map { row in
        .object(
          zip(columns, row).compactMap { column, value in
            plain(value).map { JSONMember(name: column.key, value: $0) }
          }.sorted { $0.name.utf16.lexicographicallyPrecedes($1.name.utf16) })
      })
  }

  func csv() -> String {
    CSV.document(
      headings: columns.map(heading),
      rows: rows.map { row in
        row.map { if case .number(let number) = $0 { .number(number) } else { .text(told($0)) } }
      })
  }

  /// As it is told to people.
  func told(_ value: Value) -> String {
    switch value {
    case .text(let text): text
    case .number(let number): catalogue.number(String(number))
    case .moment(let moment):
      LocalTime.text(moment, in: catalogue.zone, catalogue.language, .table)
    case .day(let day): day.description
    case .word(let word, let section): catalogue.word(section, word)
    case .flag(let flag): catalogue.text(flag ? "cli.yes" : "cli.no")
    case .list(let items): items.joined(separator: ", ")
    case .redacted: catalogue.text("cli.redacted")
    case .none: ""
    }
  }

  private func heading(_ column: Column) -> String { catalogue.text("column." + column.key) }

  private func plain(_ value: Value) -> JSONValue? {
    switch value {
    case .text(let text): .string(text)
    case .number(let number): .integer(Int64(number))
    case .moment(let moment): .string(moment.description)
    case .day(let day): .string(day.description)
    case .word(let word, _): .string(word)
    case .flag(let flag): .bool(flag)
    case .list(let items): .array(items.map(JSONValue.string))
    case .redacted: .string("redacted")
    case .none: nil
    }
  }
}
