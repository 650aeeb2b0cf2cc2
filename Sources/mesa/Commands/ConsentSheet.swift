import Canonical
import MesaDomain
import MesaService

/// The consent ledger of a case on a terminal.
struct ConsentSheet {
  let session: Session
  let ledger: JSONValue

  private var words: Catalogue { session.words }

  func write() throws {
    let standing = ledger["standing"]?.arrayValue ?? []
    let overrides = ledger["overrides"]?.arrayValue ?? []
    if standing.isEmpty { try session.say("cli.consent.none", [:]) }
    if !standing.isEmpty {
      try session.say("cli.consent.given", [:])
      try session.write(given(standing))
    }
    try told("cli.consent.refused", ledger["refused"])
    if !overrides.isEmpty {
      try session.say("cli.consent.overrides", [:])
      try session.write(disclosed(overrides))
    }
    try told("cli.consent.toNotify", ledger["toNotify"])
  }

  private func told(_ key: String, _ agencies: JSONValue?) throws {
    let names = (agencies?.arrayValue ?? []).compactMap(\.stringValue)
    if !names.isEmpty { try session.say(key, ["agencies": names.joined(separator: ",")]) }
  }

  private func given(_ standing: [JSONValue]) -> TableLayout {
    TableLayout(
      [
        column("agency", whole: true), column("purposes"), column("data"),
        column("until", whole: true), column("form"), column("stillHolds", whole: true),
      ],
      rows: standing.map { entry in
        let given = entry["given"]
        return [
          entry["agency"]?.stringValue ?? "",
          all(given?["purposes"], "consentPurpose"), all(given?["data"], "compartment"),
          given?["until"]?.stringValue.flatMap { words.time($0, .short) } ?? "",
          words.word("consentForm", given?["form"]?.stringValue ?? ""),
          yes(entry["holds"]),
        ]
      })
  }

  private func disclosed(_ overrides: [JSONValue]) -> TableLayout {
    TableLayout(
      [
        column("number", whole: true), column("agency"), column("ground"), column("superior"),
        column("stillHolds"),
      ],
      rows: overrides.map { entry in
        let overridden = entry["overridden"]
        return [
          String(entry["number"]?.integerValue ?? 0),
          (overridden?["to"]?.arrayValue ?? []).compactMap(\.stringValue)
            .joined(separator: ", "),
          words.word("consentGround", overridden?["ground"]?.stringValue ?? ""),
          overridden?["superior"]?.stringValue ?? "",
          yes(entry["holds"])
            + (entry["confirmed"] == nil ? " (" + words.text("cli.consent.waits") + ")" : "")
            + (overridden?["notInformable"] == .bool(true)
              ? " · " + words.text("cli.consent.notInformable") : ""),
        ]
      })
  }

  private func all(_ list: JSONValue?, _ section: String) -> String {
    (list?.arrayValue ?? []).compactMap(\.stringValue).map { words.word(section, $0) }
      .joined(separator: ", ")
  }

  private func yes(_ value: JSONValue?) -> String {
    words.text(value == .bool(true) ? "cli.yes" : "cli.no")
  }

  private func column(_ name: String, whole: Bool = false) -> TableLayout.Column {
    .init(heading: words.word("column", name), whole: whole)
  }
}
