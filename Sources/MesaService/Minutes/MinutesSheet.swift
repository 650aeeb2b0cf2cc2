public import Canonical
import MesaDomain

/// The texts of a session's minutes as one sheet to write on: a heading for each item, and below
/// it what was said.
///
/// The same sheet is read back, with what is wrong in it by line. What stands in it unchanged is
/// not written anew.
public struct MinutesSheet: Sendable {
  /// What one place of the sheet holds.
  public struct Part: Sendable, Equatable {
    /// Number of the item, or of an agreement where the sheet is for a translation.
    public let key: String
    public let title: String
    /// What is noted already; empty where nothing is.
    public let text: String
    /// What helps to write it, not read back.
    public let hints: [String]
    /// Whether something has to stand here.
    public let isNeeded: Bool
  }

  /// Something wrong in a sheet that was handed in.
  public struct Fault: Error, Sendable, Equatable {
    public let code: String
    public let line: Int
    public let values: [String: String]

    init(code: String, _ line: Int, _ values: [String: String] = [:]) {
      (self.code, self.line, self.values) = (code, line, values)
    }
  }

  /// What a sheet says, once nothing in it is wrong.
  public struct Written: Sendable, Equatable {
    /// Texts that are new or other than before, by key, in the order of the sheet.
    public let texts: [(key: String, text: String)]
    public let language: String?

    public static func == (one: Written, other: Written) -> Bool {
      one.language == other.language && one.texts.map(\.key) == other.texts.map(\.key)
        && one.texts.map(\.text) == other.texts.map(\.text)
    }
  }

  public let head: [String]
  public let language: String
  public let parts: [Part]

  public init(head: [String], language: String, parts: [Part]) {
    (self.head, self.language, self.parts) = (head, language, parts)
  }

  /// The sheet as it is written on.
  public var text: String {
    var lines = head.map { $0.isEmpty ? "#" : "# " + $0 }
    lines += ["", Self.languageMark + " " + language]
    for part in parts {
      lines += ["", "\(Self.heading) \(part.key). \(part.title)"]
      lines += part.hints.map { "#   " + $0 }
      lines +=
        part.text.isEmpty
        ? [""]
        : part.text.split(
          separator: "\n", omittingEmptySubsequences: false
        ).map(Self.escaped)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  static let heading = "==="
  static let languageMark = "language:"

  private static func escaped(_ line: Substring) -> String {
    let marked = ["#", heading, "\\"].contains { line.hasPrefix($0) }
    return (marked ? "\\" : "") + line
  }
}

extension MinutesSheet {
  /// Reads a sheet back.
  ///
  /// - Returns: what it says, or everything that is wrong in it, by line.
  public func read(_ text: String) -> Result<Written, Faults> {
    var reading = Reading(sheet: self)
    // A line end of two bytes is one character to Swift, and no "\n".
    let lines = text.replacing("\r\n", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() { reading.take(line, index + 1) }
    reading.end()
    guard reading.faults.isEmpty else {
      return .failure(Faults(all: reading.faults.sorted { $0.line < $1.line }))
    }
    return .success(
      Written(texts: reading.changed, language: reading.language))
  }

  /// All that is wrong in a sheet, in the order of its lines.
  public struct Faults: Error, Sendable, Equatable {
    public let all: [Fault]
  }

  private struct Reading {
    let sheet: MinutesSheet
    var faults: [Fault] = []
    var language: String?
    var changed: [(key: String, text: String)] = []
    private var seen: [String: Int] = [:]
    private var part: Part?
    private var partLine = 0
    private var body: [Substring] = []

    init(sheet: MinutesSheet) { self.sheet = sheet }

    mutating func take(_ line: Substring, _ number: Int) {
      if line.hasPrefix("#") { return }
      if line.hasPrefix(MinutesSheet.heading) { return begin(line, number) }
      if partLine == 0 { return head(line, number) }
      body.append(line.hasPrefix("\\") ? line.dropFirst() : line)
    }

    private mutating func head(_ line: Substring, _ number: Int) {
      guard line.contains(where: { !$0.isWhitespace }) else { return }
      guard line.hasPrefix(MinutesSheet.languageMark) else {
        faults.append(Fault(code: "sheet.stray", number))
        return
      }
      let tag = line.dropFirst(MinutesSheet.languageMark.count).filter { !$0.isWhitespace }
      if !tag.isEmpty, tag != sheet.language { language = String(tag) }
    }

    private mutating func begin(_ line: Substring, _ number: Int) {
      finish()
      (part, partLine, body) = (nil, number, [])
      let words = line.dropFirst(MinutesSheet.heading.count).drop { $0 == " " }
      var key = String(words.prefix { $0 != " " && $0 != "." })
      while key.hasSuffix(":") { key.removeLast() }
      guard !key.isEmpty else {
        faults.append(Fault(code: "sheet.heading", number))
        return
      }
      guard let found = sheet.parts.first(where: { $0.key == key }) else {
        let known = sheet.parts.map(\.key).joined(separator: ",")
        faults.append(
          Fault(
            code: "sheet.itemUnknown", number, ["item": String(key.prefix(20)), "known": known]))
        return
      }
      if let first = seen.updateValue(number, forKey: key) {
        faults.append(
          Fault(code: "sheet.itemTwice", number, ["item": key, "firstLine": String(first)]))
        return
      }
      part = found
    }

    private mutating func finish() {
      guard let part else { return }
      let isBlank = { (line: Substring) in !line.contains { !$0.isWhitespace } }
      let lines = body.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
      let text = lines.joined(separator: "\n")
      if text.isEmpty, part.isNeeded || !part.text.isEmpty {
        faults.append(Fault(code: "sheet.itemEmpty", partLine, ["item": part.key]))
      }
      if text.count > Limits.confidential {
        faults.append(
          Fault(
            code: "sheet.itemTooLong", partLine,
            [
              "item": part.key, "count": String(text.count),
              "maximum": String(Limits.confidential),
            ]))
      }
      if text != part.text, !text.isEmpty { changed.append((part.key, text)) }
    }

    mutating func end() {
      finish()
      for part in sheet.parts where part.isNeeded && seen[part.key] == nil {
        faults.append(Fault(code: "sheet.itemMissing", max(1, partLine), ["item": part.key]))
      }
    }
  }
}

extension MinutesSheet {
  /// The sheet of a session's minutes, as the question about them answered.
  ///
  /// - Parameter recorded: a certified recording stands in for what is not written (R41).
  public static func ofMinutes(_ record: JSONValue, _ words: Catalogue) -> MinutesSheet {
    let minutes = record["minutes"]
    let recorded = (minutes?["recordings"]?.arrayValue ?? []).contains {
      $0["certifiedAt"]?.stringValue != nil && $0["kind"]?.stringValue != "document"
    }
    let parts = treated(record).map { item in
      Part(
        key: number(item), title: title(item, words), text: texts(item),
        hints: votes(item, words), isNeeded: !recorded)
    }
    return MinutesSheet(
      head: head("sheet.minutes.head", record, words), language: language(record), parts: parts)
  }

  /// The sheet for a translation: the texts of the items, then those of the agreements, each with
  /// what it says now as a hint.
  ///
  /// - Parameter agreements: texts by number, in the order of the session.
  public static func ofTranslation(
    _ record: JSONValue, to language: String, agreements: [(number: String, text: String)],
    _ words: Catalogue
  ) -> MinutesSheet {
    let known = (record["minutes"]?["translations"]?.arrayValue ?? []).first {
      $0["language"]?.stringValue == language
    }
    let written = (known?["texts"]?.arrayValue ?? []).reduce(into: [String: String]()) {
      $0[String($1["item"]?.integerValue ?? 0)] = $1["text"]?.stringValue
    }
    let items = treated(record).filter { !texts($0).isEmpty }.map { item in
      Part(
        key: number(item), title: title(item, words), text: written[number(item)] ?? "",
        hints: lines(texts(item)), isNeeded: false)
    }
    return MinutesSheet(
      head: head("sheet.translation.head", record, words), language: language,
      parts: items
        + agreements.map {
          Part(key: $0.number, title: "", text: "", hints: lines($0.text), isNeeded: false)
        })
  }

  private static func head(
    _ key: String, _ record: JSONValue, _ words: Catalogue
  ) -> [String] {
    let number = record["minutes"]?["number"]?.stringValue ?? words.text("acta.unnumbered")
    let organ = words.word("organ", record["organ"]?.stringValue ?? "")
    let at = (record["openedAt"] ?? record["startsAt"])?.stringValue ?? ""
    let date = words.time(at, .dateTime) ?? ""
    return [
      [number, organ, date].joined(separator: " · "), "", words.text(key + ".1"),
      words.text(key + ".2"), words.text(key + ".3"),
    ]
  }

  private static func treated(_ record: JSONValue) -> [JSONValue] {
    (record["agenda"]?.arrayValue ?? []).filter { $0["treated"] == .bool(true) }
  }

  private static func number(_ item: JSONValue) -> String {
    String(item["number"]?.integerValue ?? 0)
  }

  private static func title(_ item: JSONValue, _ words: Catalogue) -> String {
    let (title, kind) = (item["title"]?.stringValue ?? "", item["kind"]?.stringValue ?? "")
    return title == kind ? words.text("acta.item." + kind) : title
  }

  private static func texts(_ item: JSONValue) -> String {
    (item["texts"]?.arrayValue ?? []).compactMap(\.stringValue).joined(separator: "\n\n")
  }

  private static func lines(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map(String.init)
  }

  private static func votes(_ item: JSONValue, _ words: Catalogue) -> [String] {
    let votes = (item["votes"]?.arrayValue ?? []).compactMap { $0["result"] }.map { result in
      words.line(
        ofEvent: "meeting.voted",
        .object(
          (result.objectValue ?? []).filter { ["item", "count", "carried"].contains($0.name) }))
    }
    let agreements = (item["agreements"]?.arrayValue ?? []).compactMap {
      $0["number"]?.stringValue
    }
    return votes + (agreements.isEmpty ? [] : [agreements.joined(separator: ", ")])
  }

  private static func language(_ record: JSONValue) -> String {
    record["minutes"]?["language"]?.stringValue
      ?? record["languages"]?.arrayValue?.first?.stringValue ?? ""
  }
}
