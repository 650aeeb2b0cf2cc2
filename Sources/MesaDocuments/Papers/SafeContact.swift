public import Canonical
import MesaDomain
public import MesaService

/// What has to be known before anybody calls or writes to her, line by line.
///
/// From the last rules of a case's record; without any there is nothing to go by, and silence would
/// read as leave to call.
public struct SafeContact: Sendable {
  private let rules: JSONValue?
  private let written: String?

  /// - Parameter file: the record of the case, as the reader may see it.
  public init(_ file: JSONValue) {
    let entries = file.elements("entries")
    rules = entries.last { $0["contact"] != nil }?["contact"]
    written =
      rules?["safeContact"]?.stringValue
      ?? entries.compactMap { $0["identity"]?["safeContact"]?.stringValue }.last
  }

  /// Empty where nobody has asked her.
  public func lines(in words: Catalogue) -> [String] {
    var lines: [String] = []
    if let rules {
      let channels = rules.elements("channels").compactMap(\.stringValue)
      lines.append(
        channels.isEmpty
          ? words.text("cli.case.safe.none")
          : words.text("cli.case.safe.by", ["channels": channels.joined(separator: ",")]))
      let hours = rules.elements("hours").map { span($0, words) }
      if !hours.isEmpty, !channels.isEmpty {
        lines.append(words.text("cli.case.safe.hours", ["hours": hours.joined(separator: ",")]))
      }
      let never = CaseFile.ContactChannel.allCases.map(\.rawValue).filter { !channels.contains($0) }
      lines.append(
        never.isEmpty || channels.isEmpty
          ? words.text("cli.case.safe.noVisit")
          : words.text("cli.case.safe.never", ["channels": never.joined(separator: ",")]))
      if rules["neverLeaveMessage"] == .bool(true) {
        lines.append(words.text("cli.case.safe.noMessage"))
      }
      if rules["neverMention"] == .bool(true) {
        lines.append(words.text("cli.case.safe.noMention"))
      }
    }
    return lines + (written.map { [$0] } ?? [])
  }

  /// `monday tuesday 9–14 h`; without days, every day.
  private func span(_ hours: JSONValue, _ words: Catalogue) -> String {
    let days = hours.elements("days").compactMap(\.stringValue).compactMap { day in
      Self.week.firstIndex(of: day).map { words.text("weekday.\($0 + 1)") }
    }
    return (days + ["\(hours.digits("from"))–\(hours.digits("to")) h"]).joined(separator: " ")
  }

  private static let week = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}
