public import Canonical
public import MesaService

/// Sessions as a calendar (RFC 5545): when and where they are, and of which organ; nobody's name.
///
/// How long a session lasts is known at its end only: until then an event has a start and no end.
public struct ICalendar: Sendable {
  private let words: Catalogue
  /// Names of mesas by their ids, as far as the reader may know them.
  private let mesas: [String: String]
  /// When this was made.
  private let stamp: Instant

  public init(_ words: Catalogue, mesas: [String: String], at stamp: Instant) {
    (self.words, self.mesas, self.stamp) = (words, mesas, stamp)
  }

  /// - Parameter sessions: their records; one without a start has no place in a calendar.
  public func calendar(of sessions: [JSONValue]) -> String {
    let lines =
      ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Mesa Local//\(words.language.rawValue)//EN"]
      + sessions.flatMap(event) + ["END:VCALENDAR"]
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private func event(_ session: JSONValue) -> [String] {
    guard let id = session["id"]?.stringValue,
      let start = session["startsAt"]?.stringValue.flatMap({ Instant($0) })
    else { return [] }
    let mesa = session["mesa"]?.stringValue ?? ""
    let organ = words.word("organ", session["organ"]?.stringValue ?? "")
    let kind = words.word("sessionKind", session["kind"]?.stringValue ?? "")
    let isOff =
      session["cancelled"] != nil || session["notice"]?["withdrawn"] != nil
    let optional: [String?] = [
      session["closedAt"]?.stringValue.flatMap { Instant($0) }.map { "DTEND:" + Self.utc($0) },
      session["place"]?.stringValue.map { "LOCATION:" + Self.escaped($0) },
    ]
    return [
      "BEGIN:VEVENT", "UID:\(id)@mesa-local", "DTSTAMP:" + Self.utc(stamp),
      "DTSTART:" + Self.utc(start),
      "SUMMARY:" + Self.escaped("\(mesas[mesa] ?? mesa): \(organ), \(kind)"),
      "STATUS:" + (isOff ? "CANCELLED" : "CONFIRMED"), "CLASS:CONFIDENTIAL",
    ] + optional.compactMap(\.self) + ["END:VEVENT"]
  }

  /// `20261122T120000Z`
  private static func utc(_ instant: Instant) -> String {
    String(instant.description.prefix(19).filter { $0 != "-" && $0 != ":" }) + "Z"
  }

  /// A text value (§3.3.11).
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "\\", ";", ",": escaped += "\\" + String(scalar)
      case "\n": escaped += "\\n"
      case _ where scalar.properties.generalCategory == .control: break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }

  /// In lines of 75 octets at most, no character torn apart (§3.1).
  private static func folded(_ line: String) -> String {
    var (folded, width) = ("", 0)
    for scalar in line.unicodeScalars {
      let octets = String(scalar).utf8.count
      if width + octets > 75 {
        folded += "\r\n "
        width = 1
      }
      folded.unicodeScalars.append(scalar)
      width += octets
    }
    return folded
  }
}
