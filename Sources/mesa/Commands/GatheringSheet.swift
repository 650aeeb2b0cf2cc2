import Canonical
import MesaService

extension RecordSheets {
  /// A conference of professionals: its programme, who came, what was shared and what came of it.
  func gathering(_ record: JSONValue) -> RecordSheet {
    var sheet = RecordSheet()
    sheet.fields = [
      field("id", record["id"]?.stringValue), field("title", record["title"]?.stringValue),
      field("state", words.word("gatheringState", record["state"]?.stringValue ?? "")),
      field("on", record["on"]?.stringValue),
      field("municipality", record["municipality"]?.stringValue),
      field("venue", record["venue"]?.stringValue),
      field("organiser", name("agency", record["organiser"])),
      field("registered", record.digits("registered")),
      field("participants", record.digits("attended")),
    ].compactMap(\.self)
    let groups = record.elements("groups").compactMap(\.stringValue)
    add("programme", programme(record), &sheet)
    add("people", people(record), &sheet)
    add("practices", practices(record), &sheet)
    add("outcomes", outcomes(record, groups), &sheet)
    return sheet
  }

  private func add(_ title: String, _ table: TableLayout, _ sheet: inout RecordSheet) {
    if !table.rows.isEmpty { sheet.tables.append((words.text("cli.gathering." + title), table)) }
  }

  private func programme(_ record: JSONValue) -> TableLayout {
    TableLayout(
      [column("kind", whole: true), column("title"), column("length", whole: true)],
      rows: record.elements("programme").map { slot in
        [
          words.word("slotKind", slot["kind"]?.stringValue ?? ""),
          slot["title"]?.stringValue ?? "", slot.digits("minutes") + " min",
        ]
      })
  }

  private func people(_ record: JSONValue) -> TableLayout {
    TableLayout(
      [
        column("kind"), column("profile", whole: true), column("women", whole: true),
        column("men", whole: true), column("otherSex", whole: true),
      ],
      rows: record.elements("people").map { group in
        let others =
          (group["other"]?.integerValue ?? 0) + (group["unknown"]?.integerValue ?? 0)
        return [
          words.word("agencyKind", group["kind"]?.stringValue ?? ""),
          words.word("gatheringProfile", group["profile"]?.stringValue ?? ""),
          group.digits("women"), group.digits("men"), String(others),
        ]
      })
  }

  private func practices(_ record: JSONValue) -> TableLayout {
    TableLayout(
      [
        column("number", whole: true), column("title"), column("aim"), column("mesa"),
        column("takenUp"),
      ],
      rows: record.elements("practices").map { practice in
        [
          practice.digits("number"), practice["title"]?.stringValue ?? "",
          words.word("objectiveAim", practice["aim"]?.stringValue ?? ""),
          practice["mesa"]?.stringValue ?? "",
          practice.elements("takenUp").compactMap(\.stringValue).joined(separator: ", "),
        ]
      })
  }

  private func outcomes(_ record: JSONValue, _ groups: [String]) -> TableLayout {
    TableLayout(
      [column("group"), column("text")],
      rows: record.elements("outcomes").map { outcome in
        let number = outcome["group"]?.integerValue.map { Int($0) } ?? 0
        return [
          groups.indices.contains(number - 1) ? groups[number - 1] : "",
          outcome["text"]?.stringValue ?? "",
        ]
      })
  }
}
