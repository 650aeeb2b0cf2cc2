/// The rows of a CSV file, each field with its place.
///
/// RFC 4180, and what spreadsheets write besides: a byte order mark, `;` or tabs between fields, LF
/// or CR alone at the end of a line. A row with a fault is left out; reading goes on after it.
public struct CSVReader: Sendable {
  public struct Field: Sendable, Hashable {
    /// Without its quotes, otherwise as written.
    public let text: String
    /// From 1; of the field's first character or its opening quote.
    public let line: Int
    /// From 1, in Unicode scalars.
    public let column: Int
  }

  public struct Row: Sendable, Hashable {
    /// Where it begins; quoted fields may span several lines.
    public let line: Int
    public let fields: [Field]
  }

  /// `csv.utf8`, `csv.unclosedQuote`, `csv.afterQuote` (text behind a closing quote),
  /// `csv.strayQuote` (a quote within an unquoted field).
  public struct Fault: Sendable, Hashable {
    public let code: ImportCode
    public let line: Int
    public let column: Int
  }

  public private(set) var rows: [Row] = []
  public private(set) var faults: [Fault] = []
  /// `,`, `;` or a tab: whichever the first line has most of, outside quotes.
  public let separator: UInt8

  public init(_ bytes: [UInt8]) {
    let body = withoutByteOrderMark(bytes)
    separator = Self.separator(of: body)
    var scanner = Scanner(body, separator)
    while let row = scanner.row() {
      if row.isSound, !row.isBlank { rows.append(Row(line: row.line, fields: row.fields)) }
    }
    faults = scanner.faults
  }

  private static func separator(of body: ArraySlice<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var quoted = false
    for byte in body {
      if byte == Byte.quote { quoted.toggle() }
      if !quoted, byte == Byte.newline || byte == Byte.return { break }
      if !quoted { counts[byte, default: 0] += 1 }
    }
    let candidates = [Byte.comma, Byte.semicolon, Byte.tab]
    let most = candidates.map { counts[$0] ?? 0 }.max() ?? 0
    return candidates.first { (counts[$0] ?? 0) == most } ?? Byte.comma
  }
}

private enum Byte {
  static let quote: UInt8 = 34
  static let comma: UInt8 = 44
  static let semicolon: UInt8 = 59
  static let tab: UInt8 = 9
  static let newline: UInt8 = 10
  static let `return`: UInt8 = 13
}

extension CSVReader {
  fileprivate struct ScannedRow {
    let line: Int
    var fields: [Field] = []
    var isSound = true
    /// An empty line: a single field without a character.
    var isBlank: Bool { fields.count == 1 && fields[0].text.isEmpty }
  }

  /// Bytes in, rows out. Separators and quotes are ASCII, so no byte of a longer character is one.
  fileprivate struct Scanner {
    private let bytes: ArraySlice<UInt8>
    private let separator: UInt8
    private var index: Int
    private var line = 1
    private var column = 1
    private(set) var faults: [Fault] = []

    init(_ bytes: ArraySlice<UInt8>, _ separator: UInt8) {
      (self.bytes, self.separator, index) = (bytes, separator, bytes.startIndex)
    }

    private var isAtEnd: Bool { index == bytes.endIndex }

    mutating func row() -> ScannedRow? {
      guard !isAtEnd else { return nil }
      var row = ScannedRow(line: line)
      let faultsBefore = faults.count
      while true {
        row.fields.append(bytes[index...].first == Byte.quote ? quoted() : plain())
        guard !isAtEnd, bytes[index] == separator else { break }
        step()
      }
      endLine()
      row.isSound = faults.count == faultsBefore
      return row
    }

    private mutating func plain() -> Field {
      let (start, line, column) = (index, self.line, self.column)
      while !isAtEnd, !endsField(bytes[index]) {
        if bytes[index] == Byte.quote { fault(.strayQuote) }
        step()
      }
      return field(bytes[start..<index], line, column)
    }

    private mutating func quoted() -> Field {
      let (line, column) = (self.line, self.column)
      var content: [UInt8] = []
      step()
      while true {
        guard !isAtEnd else {
          faults.append(Fault(code: .unclosedQuote, line: line, column: column))
          break
        }
        let byte = bytes[index]
        step()
        guard byte == Byte.quote else {
          content.append(byte)
          continue
        }
        guard bytes[index...].first == Byte.quote else { break }
        content.append(Byte.quote)
        step()
      }
      if !isAtEnd, !endsField(bytes[index]) {
        fault(.afterQuote)
        while !isAtEnd, !endsField(bytes[index]) { step() }
      }
      return field(content[...], line, column)
    }

    private mutating func field(_ content: ArraySlice<UInt8>, _ line: Int, _ column: Int) -> Field {
      if let text = String(validating: content, as: UTF8.self) {
        return Field(text: text, line: line, column: column)
      }
      let inside = firstInvalidUTF8(content) ?? .start
      let sameLine = inside.line == 1
      faults.append(
        Fault(
          code: .utf8, line: line + inside.line - 1,
          column: sameLine ? column + inside.column - 1 : inside.column))
      return Field(text: "", line: line, column: column)
    }

    private func endsField(_ byte: UInt8) -> Bool {
      byte == separator || byte == Byte.newline || byte == Byte.return
    }

    private mutating func fault(_ code: ImportCode) {
      faults.append(Fault(code: code, line: line, column: column))
    }

    /// Over one byte; those that continue a character do not count as columns.
    private mutating func step() {
      let byte = bytes[index]
      index += 1
      let endsLine =
        byte == Byte.newline || (byte == Byte.return && bytes[index...].first != Byte.newline)
      if endsLine {
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }

    private mutating func endLine() {
      guard !isAtEnd else { return }
      if bytes[index] == Byte.return, bytes[(index + 1)...].first == Byte.newline { step() }
      step()
    }
  }
}
