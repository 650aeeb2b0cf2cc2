/// The content lines of an iCalendar file (RFC 5545 §3.1), unfolded, each with its place.
struct ICSLines {
  /// `NAME;PARAMETER=VALUE:value`.
  struct Line {
    /// In capitals.
    let name: String
    let value: String
    /// From 1; of the line's beginning, before it was folded.
    let line: Int
    /// Where the value begins.
    let column: Int
  }

  private(set) var lines: [Line] = []
  private(set) var findings: [ImportFinding] = []

  init(_ bytes: [UInt8]) {
    for (number, content) in Self.unfolded(withoutByteOrderMark(bytes)) {
      guard let text = String(validating: content, as: UTF8.self) else {
        let place = firstInvalidUTF8(content[...]) ?? .start
        note(.icsText, TextPlace(line: number, column: place.column))
        continue
      }
      guard let line = Self.parsed(Normalisation.nfc(text), number) else {
        note(.icsLine, TextPlace(line: number, column: 1))
        continue
      }
      lines.append(line)
    }
  }

  private mutating func note(_ code: ImportCode, _ place: TextPlace) {
    findings.append(
      ImportFinding(line: place.line, column: place.column, code: code.rawValue, values: [:]))
  }

  /// A line that begins with a space or a tab goes on with the one before; a character may have
  /// been cut in two by it, so bytes are joined before they are read as text.
  private static func unfolded(_ bytes: ArraySlice<UInt8>) -> [(number: Int, content: [UInt8])] {
    var contents: [(number: Int, content: [UInt8])] = []
    for (index, part) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
      let line = part.last == 13 ? part.dropLast() : part
      if line.first == 32 || line.first == 9, !contents.isEmpty {
        contents[contents.count - 1].content += line.dropFirst()
      } else {
        contents.append((index + 1, Array(line)))
      }
    }
    return contents.filter { !$0.content.isEmpty }
  }

  /// Nil of what is no name, parameters and value. A colon within quotes is a parameter's.
  private static func parsed(_ text: String, _ number: Int) -> Line? {
    var isQuoted = false
    let scalars = text.unicodeScalars
    let colon = scalars.firstIndex { scalar in
      if scalar == "\"" { isQuoted.toggle() }
      return scalar == ":" && !isQuoted
    }
    guard let colon else { return nil }
    let name = text[..<colon].prefix { $0 != ";" }
    let isName = name.utf8.allSatisfy {
      (65...90).contains($0) || (97...122).contains($0) || (48...57).contains($0) || $0 == 45
    }
    guard !name.isEmpty, isName else { return nil }
    return Line(
      name: name.uppercased(), value: String(text[scalars.index(after: colon)...]), line: number,
      column: scalars.distance(from: scalars.startIndex, to: colon) + 2)
  }
}
