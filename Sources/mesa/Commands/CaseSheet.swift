import Canonical
import MesaService

extension RecordSheets {
  /// A case on one screen: how she may be reached safely first, then how things stand.
  func caseFile(_ record: JSONValue) -> RecordSheet {
    var sheet = RecordSheet()
    sheet.notices = [safeContact(record)]
    if ["high", "extreme"].contains(record["risk"]?["mapped"]?.stringValue ?? "") {
      sheet.notices.append(words.text("cli.case.danger"))
    }
    sheet.fields = header(record) + identity(record)
    add(&sheet, "column.parties", parties(record), record.elements("parties"))
    add(&sheet, "column.location", locations(record), shown(record, "location"))
    add(&sheet, "column.entries", entries(record), record.elements("entries"))
    add(&sheet, "column.matches", matches(record), record.elements("matches"))
    return sheet
  }

  private func add(
    _ sheet: inout RecordSheet, _ title: String, _ layout: TableLayout, _ elements: [JSONValue]
  ) {
    if !elements.isEmpty { sheet.tables.append((words.text(title), layout)) }
  }

  /// The rules that everybody obeys before calling or writing, in one line.
  private func safeContact(_ record: JSONValue) -> String {
    let head = words.text("cli.case.safe") + ": "
    guard let rules = shown(record, "contact").last?["contact"] else {
      let hidden = record["contactHidden"] == .bool(true)
      return head + words.text(hidden ? "cli.case.safe.hidden" : "cli.case.safe.unknown")
    }
    let channels = rules.elements("channels").compactMap(\.stringValue)
    guard !channels.isEmpty else { return head + words.text("cli.case.safe.none") }
    var parts = [
      words.text("cli.case.safe.by", ["channels": channels.joined(separator: ",")])
    ]
    let hours = rules.elements("hours").map(span)
    if !hours.isEmpty {
      parts.append(words.text("cli.case.safe.hours", ["hours": hours.joined(separator: ",")]))
    }
    if rules["neverLeaveMessage"] == .bool(true) {
      parts.append(words.text("cli.case.safe.noMessage"))
    }
    if rules["neverMention"] == .bool(true) { parts.append(words.text("cli.case.safe.noMention")) }
    return head + parts.joined(separator: " ")
  }

  /// `9–14 h`, with days `monday tuesday 9–14 h`.
  private func span(_ hours: JSONValue) -> String {
    let days = hours.elements("days").compactMap(\.stringValue).compactMap { day in
      Self.week.firstIndex(of: day).map { words.text("weekday.\($0 + 1)") }
    }
    return (days + ["\(hours.digits("from"))–\(hours.digits("to")) h"]).joined(separator: " ")
  }

  private static let week = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  private func header(_ record: JSONValue) -> [(label: String, value: String)] {
    let reason = record["closingReason"]?.stringValue.map { words.word("closingReason", $0) }
    return [
      field("code", record["code"]?.stringValue), field("state", caseState(record)),
      field("closingReason", reason), field("closedAt", time(record["closedAt"])),
      field("risk", record["risk"].map(risk)),
      field("conferenceReasons", list(record, "conferenceReasons", "conferenceReason")),
      field("repeats", repeats(record)),
      field(
        "minorsAtRisk", record["minorsAtRisk"] == .bool(true) ? words.text("cli.yes") : nil),
      field("accredited", accredited(record)),
      field("kinds", list(record, "kinds", "violenceKind")),
      field("mesa", name("mesa", record["mesa"])), field("openedAt", time(record["openedAt"])),
      field("mergedInto", record["mergedInto"]?.stringValue),
      field(
        "absorbed",
        record.elements("absorbed").compactMap { $0["code"]?.stringValue }
          .joined(separator: ", ")),
      field("id", record["id"]?.stringValue),
    ].compactMap(\.self)
  }

  func caseState(_ record: JSONValue) -> String {
    words.word("state", "case." + (record["state"]?.stringValue ?? ""))
  }

  private func risk(_ risk: JSONValue) -> String {
    var values = ["agency": name("agency", risk["agency"])]
    for member in ["level", "scale", "on"] { values[member] = risk[member]?.stringValue }
    values["next"] = risk["nextReview"]?.stringValue
    return words.text("cli.case.riskOf", values)
  }

  private func accredited(_ record: JSONValue) -> String {
    guard record["accredited"] == .bool(true) else { return words.text("cli.no") }
    return [words.text("cli.yes"), record["accreditedUntil"]?.stringValue].compactMap(\.self)
      .joined(separator: " – ")
  }

  private func repeats(_ record: JSONValue) -> String {
    record.elements("repeats").map {
      ($0["on"]?.stringValue ?? "") + " · "
        + words.word("repeatReason", $0["reason"]?.stringValue ?? "")
    }.joined(separator: "; ")
  }

  private func list(_ record: JSONValue, _ member: String, _ section: String) -> String {
    record.elements(member).compactMap(\.stringValue).map { words.word(section, $0) }
      .joined(separator: ", ")
  }

  /// What was said last of each part of who she is: instructions first.
  private func identity(_ record: JSONValue) -> [(label: String, value: String)] {
    let said = shown(record, "identity").compactMap { $0["identity"] }
    let rules = shown(record, "contact").compactMap { $0["contact"] }
    func last(_ name: String, _ of: [JSONValue]) -> String? {
      of.last { $0[name] != nil }?[name]?.stringValue
    }
    let names = ["name", "document", "birthDate", "phone", "email"]
    return
      ([field("safeContact", last("safeContact", rules) ?? last("safeContact", said))]
      + names.map { field($0, last($0, said)) }
      + [field("voice", last("text", shown(record, "voice").compactMap { $0["voice"] }))])
      .compactMap(\.self)
  }

  /// Entries of that kind, in order.
  private func shown(_ record: JSONValue, _ kind: String) -> [JSONValue] {
    record.elements("entries").filter { $0[kind] != nil }
  }

  private func parties(_ record: JSONValue) -> TableLayout {
    TableLayout(
      [
        column("agency"), column("standing"), column("person", priority: 1),
        column("since", priority: 2, whole: true),
      ],
      rows: record.elements("parties").map { party in
        [
          name("agency", party["agency"]),
          words.word("partyStanding", party["standing"]?.stringValue ?? ""),
          name("person", party["professional"]), time(party["since"]) ?? "",
        ]
      })
  }

  private func locations(_ record: JSONValue) -> TableLayout {
    TableLayout(
      [column("version", whole: true), column("kind"), column("place")],
      rows: shown(record, "location").map { entry in
        [
          entry.digits("version"),
          words.word("locationKind", entry["location"]?["kind"]?.stringValue ?? ""),
          entry["location"]?["place"]?.stringValue ?? "",
        ]
      })
  }

  private func matches(_ record: JSONValue) -> TableLayout {
    TableLayout(
      [column("id", whole: true), column("state"), column("code"), column("agency")],
      rows: record.elements("matches").map { match in
        let state =
          match["confirmed"].map { $0 == .bool(true) ? "confirmed" : "rejected" } ?? "proposed"
        return [
          match["match"]?.stringValue ?? "", words.word("state", "case." + state),
          match["code"]?.stringValue ?? "", name("agency", match["agency"]),
        ]
      })
  }
}
