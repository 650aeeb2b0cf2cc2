import Canonical
import MesaService

/// What a record says on a screen: labels with values, and below them tables.
struct RecordSheet {
  /// What has to be read before anything else.
  var notices: [String] = []
  var fields: [(label: String, value: String)] = []
  var tables: [(title: String, layout: TableLayout)] = []

  func write(to out: Terminal) throws {
    for notice in notices {
      for line in WordWrap.lines(of: notice.printable(), width: out.width ?? Int.max) {
        try out.write(line: out.style.warning(line))
      }
    }
    if !notices.isEmpty { try out.write(line: "") }
    for line in KeyValue(fields).lines(width: out.width, style: out.style) {
      try out.write(line: line)
    }
    for table in tables {
      try out.write(line: "")
      try out.write(line: out.style.heading(table.title.printable()))
      for line in table.layout.lines(width: out.width, style: out.style) {
        try out.write(line: line)
      }
    }
  }
}

/// Sheets of the records that hold too much for labels and values alone.
struct RecordSheets {
  let words: Catalogue
  let names: [String: String]
  let today: String

  /// - Returns: nil for a kind whose labels and values are enough.
  func sheet(_ kind: RecordKind, _ record: JSONValue) -> RecordSheet? {
    switch kind {
    case .mesa: mesa(record)
    case .meeting: meeting(record)
    case .calendar: calendar(record)
    case .agreement: agreement(record)
    case .referral: referral(record, now: Edge.now())
    case .caseFile: caseFile(record)
    case .carePlan: carePlan(record)
    case .gathering: gathering(record)
    case .instance, .agency, .person, .minutes, .certificate, .redactedMinutes, .retention,
      .glass, .network, .office, .area, .activity, .contact, .covenant, .plan, .report, .objective,
      .evaluation, .careFigures:
      nil
    }
  }

  private func mesa(_ record: JSONValue) -> RecordSheet {
    var sheet = RecordSheet()
    sheet.fields = [
      field("id", record["id"]?.stringValue), field("name", record["name"]?.stringValue),
      field("state", words.word("state", record["state"]?.stringValue ?? "")),
      field("profile", record["profile"]?.stringValue),
      field("profileVersions", versions(record)),
      field("unconfirmed", unconfirmed(record)),
      field(
        "municipalities",
        record.elements("municipalities").compactMap(\.stringValue).joined(separator: ", ")),
      field("promoter", name("agency", record["promoter"])),
      field("promotedAt", time(record["promotedAt"])),
      field("constitutedAt", time(record["constitutedAt"])),
      field("lastActivity", time(record["lastActivity"])),
    ].compactMap(\.self)
    for organ in record.elements("organs") {
      let kind = words.word("organ", organ["kind"]?.stringValue ?? "")
      for (post, key) in [("chair", "chairs"), ("secretary", "secretaries")] {
        let people = current(organ[key])
        guard !people.isEmpty else { continue }
        if post == "chair" { sheet.fields += delegations(organ, kind) }
        sheet.fields.append(
          (kind + " · " + words.text("column." + post), people.joined(separator: "; ")))
      }
      let rows = organ.elements("seats").map { seat in
        [
          seat["id"]?.stringValue ?? "", name("agency", seat["agency"]),
          current(seat["holders"]).joined(separator: "; "),
          current(seat["alternates"]).joined(separator: "; "),
          words.text(seat["vote"] == .bool(false) ? "cli.no" : "cli.yes"),
        ]
      }
      sheet.tables.append(
        (
          kind,
          TableLayout(
            [
              column("seat", whole: true), column("agency"), column("holder"),
              column("alternates", priority: 2), column("vote", priority: 1),
            ], rows: rows)
        ))
    }
    return sheet
  }

  /// `2 from 2026-03-01 (AC-2026-003)`, where there is more than one.
  private func versions(_ record: JSONValue) -> String? {
    let versions = record.elements("profileVersions")
    guard versions.count > 1 else { return nil }
    return versions.map { version in
      var values = ["version": version.digits("version")]
      values["from"] = version["from"]?.stringValue
      values["agreement"] = version["agreement"]?.stringValue
      return words.text("cli.profileVersion", values)
    }.joined(separator: "; ")
  }

  private func unconfirmed(_ record: JSONValue) -> String? {
    let open = record.elements("unconfirmed")
    guard !open.isEmpty else { return nil }
    return words.text(
      "cli.unconfirmed", ["count": String(open.count), "mesa": record["id"]?.stringValue ?? ""])
  }

  private func calendar(_ record: JSONValue) -> RecordSheet {
    var sheet = RecordSheet()
    sheet.fields = [
      field("municipality", name("municipality", record["municipality"])),
      field("year", record.digits("year")), field("version", record.digits("version")),
      field("source", record["source"]?.stringValue),
    ].compactMap(\.self)
    let rows = record.elements("holidays").map { holiday in
      let date = holiday["date"]?.stringValue ?? ""
      return [
        date, CivilDate(date).map { words.text("weekday.\($0.weekday)") } ?? "",
        words.word("holidayLevel", holiday["level"]?.stringValue ?? ""),
        holiday["name"]?.stringValue ?? "", holiday["source"]?.stringValue ?? "",
      ]
    }
    sheet.tables = [
      (
        words.text("column.holidays"),
        TableLayout(
          [
            column("date", whole: true), column("weekday", priority: 2), column("level"),
            column("name"), column("source", priority: 1),
          ], rows: rows)
      )
    ]
    return sheet
  }

  func field(_ name: String, _ value: String?) -> (label: String, value: String)? {
    value.flatMap { $0.isEmpty ? nil : (words.text("column." + name), $0) }
  }

  func column(
    _ name: String, priority: Int = 0, whole: Bool = false
  ) -> TableLayout.Column {
    TableLayout.Column(
      heading: words.text("column." + name), minimum: whole ? 4 : 12, priority: priority,
      whole: whole)
  }

  func name(_ kind: String, _ id: JSONValue?) -> String {
    guard let id = id?.stringValue else { return "" }
    return names["\(kind)/\(id)"] ?? id
  }

  /// Who presides instead of the titular, and from which day to which.
  private func delegations(
    _ organ: JSONValue, _ kind: String
  ) -> [(label: String, value: String)] {
    organ.elements("delegations").filter { ($0["to"]?.stringValue ?? "") >= today }.map {
      (
        kind + " · " + words.text("column.delegation"),
        name("person", $0["person"]) + ", " + ($0["from"]?.stringValue ?? "") + " – "
          + ($0["to"]?.stringValue ?? "")
      )
    }
  }

  func current(_ holdings: JSONValue?) -> [String] {
    (holdings?.arrayValue ?? []).filter { ($0["to"]?.stringValue ?? "9999") >= today }
      .map { holding in
        let from = holding["from"]?.stringValue ?? ""
        let person = name("person", holding["person"])
        return from <= today ? person : person + words.text("cli.fromDay", ["day": from])
      }
  }

  func time(_ value: JSONValue?) -> String? {
    value?.stringValue.flatMap { Instant($0) }.map { $0.local(words) }
  }
}

extension JSONValue {
  func elements(_ name: String) -> [JSONValue] { self[name]?.arrayValue ?? [] }
  func digits(_ name: String) -> String { String(self[name]?.integerValue ?? 0) }
}
