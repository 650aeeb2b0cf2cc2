import Canonical
import MesaService

extension RecordSheets {
  /// Everything written in the file that the asker may read, by the version that corrections name.
  ///
  /// Who she is and where she can be found stand above, in places of their own.
  func entries(_ record: JSONValue) -> TableLayout {
    let entries = record.elements("entries").filter {
      $0["identity"] == nil && $0["contact"] == nil && $0["location"] == nil
    }
    return TableLayout(
      [
        column("version", whole: true), column("date", whole: true), column("what"),
        column("text"), column("agency", priority: 1), column("compartment", priority: 2),
      ],
      rows: entries.map { entry in
        let (day, what, text) = told(entry)
        let corrected = entry["correctedBy"]?.integerValue.map {
          words.text("cli.case.corrected", ["version": String($0)])
        }
        return [
          entry.digits("version"), day,
          [what, corrected].compactMap(\.self).joined(separator: " · "), text,
          name("agency", entry["agency"]),
          words.word("compartment", entry["compartment"]?.stringValue ?? ""),
        ]
      })
  }

  private func told(_ entry: JSONValue) -> (day: String, what: String, text: String) {
    func word(_ value: JSONValue?, _ section: String) -> String {
      value?.stringValue.map { words.word(section, $0) } ?? ""
    }
    func day(_ value: JSONValue?) -> String { value?.stringValue ?? "" }
    func text(_ value: JSONValue?) -> String { value?.stringValue ?? "" }
    func joined(_ parts: String...) -> String {
      parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }
    if let e = entry["statement"] {
      return (
        day(e["on"]), joined(word(e["basis"], "basis"), word(e["source"], "statementSource")),
        text(e["text"])
      )
    }
    if let e = entry["voice"] {
      let informed = e["informed"].map {
        words.text($0 == .bool(true) ? "cli.case.informed" : "cli.case.notInformed")
      }
      return (day(e["on"]), words.text("column.voice"), joined(text(e["text"]), informed ?? ""))
    }
    if let e = entry["incident"] {
      let repeated = e["repeats"] == nil ? "" : words.text("column.repeats")
      return (
        day(e["on"]), joined(words.word("reopeningReason", "newIncident"), repeated),
        text(e["text"])
      )
    }
    if let e = entry["title"] {
      return (
        day(e["on"]), word(e["kind"], "accreditationKind"),
        joined(day(e["until"]).isEmpty ? "" : "– " + day(e["until"]), text(e["keptAt"]))
      )
    }
    if let e = entry["measure"] { return measure(e, entry.elements("changes").last, word) }
    if let e = entry["followUp"] {
      return (
        day(e["from"]), word(e["state"], "policeFollowUp"),
        day(e["until"]).isEmpty ? "" : "– " + day(e["until"])
      )
    }
    if let e = entry["dependants"] {
      let risk = e["minorsAtRisk"] == .bool(true) ? words.text("column.minorsAtRisk") : ""
      return (
        time(entry["at"]) ?? "", words.text("field.details"), joined(risk, text(e["details"]))
      )
    }
    if let e = entry["accused"] {
      return (
        day(e["on"]), joined(word(e["standing"], "accusedStanding"), word(e["basis"], "basis")),
        joined(text(e["name"]), text(e["text"]))
      )
    }
    if let e = entry["closing"] {
      return (time(entry["at"]) ?? "", word(e["reason"], "closingReason"), text(e["note"]))
    }
    let e = entry["reopening"]
    return (time(entry["at"]) ?? "", word(e?["reason"], "reopeningReason"), text(e?["note"]))
  }

  /// A court's measure as its last change left it.
  private func measure(
    _ e: JSONValue, _ change: JSONValue?, _ word: (JSONValue?, String) -> String
  ) -> (day: String, what: String, text: String) {
    let now = change ?? e
    let until = now["to"]?.stringValue.map { "– " + $0 }
    let civil = now["civilUntil"]?.stringValue.map { words.text("field.civil") + " – " + $0 }
    return (
      e["from"]?.stringValue ?? "",
      word(e["kind"], "measureKind") + " · " + word(now["status"], "measureStatus"),
      [word(e["court"], "courtKind"), until, civil, e["reference"]?.stringValue]
        .compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
    )
  }

  /// A plan: progress, goals, measures with owner and day, what protects her, her views.
  func carePlan(_ record: JSONValue) -> RecordSheet {
    var sheet = onePlan(record)
    for other in record.elements("inherited") {
      let code = other["code"]?.stringValue ?? ""
      sheet.tables += onePlan(other).tables.map { title, table in
        (title + " · " + words.text("column.inherited") + " " + code, table)
      }
    }
    return sheet
  }

  private func onePlan(_ record: JSONValue) -> RecordSheet {
    var sheet = RecordSheet()
    let progress =
      record["applicable"] == nil
      ? words.text("cli.plan.noGoals")
      : words.text(
        "cli.plan.progress",
        ["met": record.digits("met"), "applicable": record.digits("applicable")])
    sheet.fields = [
      field("progress", progress), field("nextReview", time(record["nextReview"])),
    ].compactMap(\.self)
    func table(
      _ title: String, _ member: String, _ columns: [TableLayout.Column],
      _ row: (JSONValue) -> [String]
    ) {
      let elements = record.elements(member)
      guard !elements.isEmpty else { return }
      sheet.tables.append(
        (words.text(title), TableLayout(columns, rows: elements.map(row))))
    }
    table(
      "column.goals", "goals",
      [column("number", whole: true), column("area"), column("text"), column("status")]
    ) { goal in
      [
        goal.digits("number"), words.word("planArea", goal["area"]?.stringValue ?? ""),
        goal["text"]?.stringValue ?? "",
        words.word("planStatus", goal["status"]?.stringValue ?? ""),
      ]
    }
    table(
      "column.measures", "measures",
      [
        column("number", whole: true), column("text"), column("responsible"),
        column("due", whole: true), column("status"), column("goal", priority: 1, whole: true),
      ]
    ) { measure in
      let late =
        measure["status"] == .string("inProgress")
        && (measure["due"]?.stringValue ?? "9999") < today
      let status = words.word("planStatus", measure["status"]?.stringValue ?? "")
      let expected = [
        measure["text"]?.stringValue, time(measure["appointment"]), outreach(measure["told"]),
      ]
      return [
        measure.digits("number"), expected.compactMap(\.self).joined(separator: " · "),
        name("agency", measure["responsible"]), measure["due"]?.stringValue ?? "",
        late ? status + " · " + words.text("cli.plan.overdue") : status,
        measure["goal"] == nil ? "" : measure.digits("goal"),
      ]
    }
    table(
      "column.safety", "safety",
      [column("number", whole: true), column("text"), column("until", priority: 1, whole: true)]
    ) { item in
      [
        item.digits("number"), item["text"]?.stringValue ?? "",
        item["endedOn"]?.stringValue ?? "",
      ]
    }
    table(
      "column.reviews", "reviews",
      [column("date", whole: true), column("voice"), column("note", priority: 1)]
    ) { review in
      [
        review["on"]?.stringValue ?? "", review["voice"]?.stringValue ?? "",
        review["note"]?.stringValue ?? "",
      ]
    }
    return sheet
  }
}
