import Canonical
import MesaService

extension RecordSheets {
  /// An agreement with each agency's part, what it answered, and how its day moved.
  func agreement(_ record: JSONValue) -> RecordSheet {
    var sheet = RecordSheet()
    let word = words.agreementState(record["state"]?.stringValue ?? "")
    let isOpen = ["open", "inProgress"].contains(record["state"]?.stringValue ?? "")
    let late = isOpen && (record["due"]?.stringValue ?? "9999") < today
    sheet.fields = [
      field("number", record["number"]?.stringValue),
      field("text", record["text"]?.stringValue),
      field("state", late ? word + " · " + words.word("state", "agreement.overdue") : word),
      field("due", record["due"]?.stringValue), field("progress", percent(record)),
      field("mesa", name("mesa", record["mesa"])),
      field("organ", words.word("organ", record["organ"]?.stringValue ?? "")),
      field("meeting", record["meeting"]?.stringValue),
      field("item", record.digits("item")), field("adoptedAt", time(record["adoptedAt"])),
      field("completedAt", time(record["completedAt"])),
      field("supersededBy", record["supersededBy"]?.stringValue),
      field(
        "supersedes",
        record.elements("supersedes").compactMap(\.stringValue).joined(separator: ", ")),
      field("id", record["id"]?.stringValue),
    ].compactMap(\.self)
    add(&sheet, "column.parts", parts(record), record.elements("parts"))
    add(&sheet, "column.answers", answers(record), record.elements("notes"))
    add(&sheet, "column.evidence", evidence(record), record.elements("evidence"))
    add(&sheet, "column.extensions", extensions(record), record.elements("extensions"))
    return sheet
  }

  private func add(
    _ sheet: inout RecordSheet, _ title: String, _ layout: TableLayout, _ elements: [JSONValue]
  ) {
    if !elements.isEmpty { sheet.tables.append((words.text(title), layout)) }
  }

  private func percent(_ value: JSONValue) -> String { value.digits("progress") + " %" }

  private func parts(_ record: JSONValue) -> TableLayout {
    TableLayout(
      [
        column("agency"), column("progress", whole: true), column("responsible", priority: 1),
        column("answeredAt", priority: 2, whole: true),
        column("completedAt", priority: 1, whole: true),
      ],
      rows: record.elements("parts").map { part in
        [
          name("agency", part["agency"]), percent(part), name("person", part["responsible"]),
          time(part["answeredAt"]) ?? "", time(part["completedAt"]) ?? "",
        ]
      })
  }

  private func answers(_ record: JSONValue) -> TableLayout {
    TableLayout(
      [
        column("at", whole: true), column("agency"), column("progress", whole: true),
        column("note"),
      ],
      rows: record.elements("notes").map { note in
        [
          time(note["at"]) ?? "", name("agency", note["agency"]), percent(note),
          note["note"]?.stringValue ?? "",
        ]
      })
  }

  private func evidence(_ record: JSONValue) -> TableLayout {
    TableLayout(
      [column("agency"), column("kind"), column("description")],
      rows: record.elements("evidence").map { evidence in
        [
          name("agency", evidence["agency"] ?? record["owner"]),
          words.word("evidenceKind", evidence["kind"]?.stringValue ?? ""),
          evidence["description"]?.stringValue ?? "",
        ]
      })
  }

  private func extensions(_ record: JSONValue) -> TableLayout {
    TableLayout(
      [column("from", whole: true), column("to", whole: true), column("reason"), column("by")],
      rows: record.elements("extensions").map { extended in
        [
          extended["from"]?.stringValue ?? "", extended["to"]?.stringValue ?? "",
          words.word("extensionReason", extended["reason"]?.stringValue ?? ""),
          words.word("decidedBy", extended["by"]?.stringValue ?? ""),
        ]
      })
  }

  /// The agreements that came back to a session, as they stood then.
  func followUp(_ record: JSONValue) -> TableLayout {
    TableLayout(
      [
        column("number", whole: true), column("agency"), column("progress", whole: true),
        column("answers", priority: 1, whole: true), column("due", priority: 1, whole: true),
        column("state"),
      ],
      rows: record.elements("followUp").flatMap { followed in
        followed.elements("parts").map { part in
          let state = followed["state"]?.stringValue ?? ""
          let isLate = followed["overdue"] == .bool(true) && part["completed"] != .bool(true)
          return [
            followed["number"]?.stringValue ?? "", name("agency", part["agency"]), percent(part),
            String(part.elements("answers").count), followed["due"]?.stringValue ?? "",
            words.word("state", isLate ? "agreement.overdue" : state),
          ]
        }
      })
  }
}

extension Catalogue {
  /// An agreement is «abierto» where a session is «abierta».
  func agreementState(_ state: String) -> String {
    has("state.agreement." + state)
      ? word("state", "agreement." + state) : word("state", state)
  }
}
