/// Comma-separated values as spreadsheets read them safely (RFC 4180, security §4.10).
///
/// UTF-8 with a byte order mark, CRLF. A text cell that a spreadsheet would take for a formula gets
/// a leading `'`; numbers are cells of their own kind, so that −5 stays a number.
public enum CSV {
  public enum Cell: Equatable, Sendable {
    case text(String)
    case number(Int)
  }

  public static let byteOrderMark = "\u{feff}"

  public static func document(headings: [String], rows: [[Cell]]) -> String {
    byteOrderMark + line(headings.map(Cell.text)) + rows.map(line).joined()
  }

  /// One row with its line end, for output that is written as it comes.
  public static func line(_ cells: [Cell]) -> String {
    cells.map(written).joined(separator: ",") + "\r\n"
  }

  private static func written(_ cell: Cell) -> String {
    switch cell {
    case .number(let number): return String(number)
    case .text(let text):
      let safe = isFormula(text) ? "'" + text : text
      let needsQuotes = safe.utf8.contains {
        $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0d || $0 == 0x0a
      }
      guard needsQuotes else { return safe }
      // By scalars: a quotation mark with a combining accent is still a quotation mark to CSV.
      var quoted = "\"".unicodeScalars
      for scalar in safe.unicodeScalars {
        if scalar == "\"" { quoted.append(scalar) }
        quoted.append(scalar)
      }
      return String(quoted) + "\""
    }
  }

  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    return "=+-@\t\r".utf8.contains(first)
  }
}
