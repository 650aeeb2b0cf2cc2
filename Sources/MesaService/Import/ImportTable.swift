/// A column that a file may have.
struct ImportColumn: Sendable {
  let name: String
  /// Whether the column must be there.
  let required: Bool
  /// Whether what it holds may be repeated in a message.
  let quotable: Bool

  init(_ name: String, required: Bool = true, quotable: Bool = true) {
    (self.name, self.required, self.quotable) = (name, required, quotable)
  }
}

/// The rows of a file under their headers; headers are told apart without regard to case.
struct ImportTable {
  private(set) var records: [ImportRecord] = []
  private(set) var findings: [ImportFinding] = []
  /// False where columns are missing or unknown: then rows are not looked at.
  private(set) var hasSoundHeader = false
  /// As in the file, lower case, in order.
  private(set) var headers: [String] = []

  /// Bytes; security handbook §4.11.
  static let maximumFile = 8 * 1_024 * 1_024

  /// - Parameter layouts: one of them must fit the header; the one with most columns in it is
  ///   the measure for what is missing or unknown.
  init(
    _ bytes: [UInt8], layouts: [[ImportColumn]], maximum: Int = ImportTable.maximumFile
  ) {
    guard bytes.count <= maximum else {
      note(
        .tooLarge, TextPlace.start,
        ["found": String(bytes.count), "maximum": String(maximum)])
      return
    }
    let reader = CSVReader(bytes)
    findings = reader.faults.map {
      ImportFinding(line: $0.line, column: $0.column, code: $0.code.rawValue, values: [:])
    }
    guard let header = reader.rows.first else {
      if findings.isEmpty { note(.empty, TextPlace.start) }
      return
    }
    headers = header.fields.map { $0.text.trimmed.lowercased() }
    let columns = layouts.max { fit($0) < fit($1) } ?? []
    check(header, columns)
    guard hasSoundHeader else { return }
    for row in reader.rows.dropFirst() where row.fields.contains(where: { !$0.text.isBlank }) {
      guard row.fields.count == headers.count else {
        note(
          .fieldCount, TextPlace(line: row.line, column: 1),
          ["found": String(row.fields.count), "expected": String(headers.count)])
        continue
      }
      records.append(ImportRecord(row, headers, columns))
    }
  }

  private func fit(_ columns: [ImportColumn]) -> Int {
    headers.count { header in columns.contains { $0.name == header } }
  }

  private mutating func check(_ header: CSVReader.Row, _ columns: [ImportColumn]) {
    let before = findings.count
    let known = columns.map(\.name)
    var first: [String: CSVReader.Field] = [:]
    for (field, name) in zip(header.fields, headers) {
      let place = TextPlace(line: field.line, column: field.column)
      if first[name] != nil {
        note(.duplicateColumn, place, ["field": name])
      } else if !known.contains(name) {
        var values = ["field": String(name.prefix(64)), "known": known.joined(separator: ", ")]
        values["nearest"] = nearest(to: name, among: known.filter { !headers.contains($0) })
        note(.unknownColumn, place, values)
      }
      first[name] = first[name] ?? field
    }
    for column in columns where column.required && !headers.contains(column.name) {
      note(
        .missingColumn, TextPlace(line: header.line, column: 1),
        ["field": column.name, "known": known.joined(separator: ", ")])
    }
    hasSoundHeader = findings.count == before
  }

  mutating func note(_ code: ImportCode, _ place: TextPlace, _ values: [String: String] = [:]) {
    findings.append(
      ImportFinding(line: place.line, column: place.column, code: code.rawValue, values: values))
  }
}

/// One row by column name.
struct ImportRecord {
  let line: Int
  let columns: ImportedPlaces
  private let fields: [String: CSVReader.Field]
  private let quotable: Set<String>

  init(_ row: CSVReader.Row, _ headers: [String], _ columns: [ImportColumn]) {
    line = row.line
    self.columns = ImportedPlaces(headers: headers, columns: row.fields.map(\.column))
    fields = Dictionary(zip(headers, row.fields)) { first, _ in first }
    quotable = Set(columns.filter(\.quotable).map(\.name))
  }

  /// Trimmed and in NFC; empty where the file has no such column.
  func text(_ column: String) -> String { Normalisation.nfc(fields[column]?.text.trimmed ?? "") }

  func place(_ column: String) -> TextPlace {
    guard let field = fields[column] else { return TextPlace(line: line, column: 1) }
    return TextPlace(line: field.line, column: field.column)
  }

  /// A finding's values, with what was found where that may be said.
  func values(_ column: String, _ more: [String: String] = [:]) -> [String: String] {
    var values = more
    values["field"] = column
    if quotable.contains(column) { values["found"] = String(text(column).prefix(64)) }
    return values
  }
}

extension String {
  /// Without white space at either end.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
