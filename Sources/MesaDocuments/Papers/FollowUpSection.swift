import Canonical
import MesaService

extension SessionPaper {
  /// The agreements that came back to the session, under the item that is theirs: where each agency
  /// was that day, and what it had answered since the session before.
  ///
  /// From what the session froze when it opened; what came later does not show.
  ///
  /// - Source: R39.
  func followUp(_ item: JSONValue, _ paper: inout Document) {
    let back = record.elements("followUp")
    guard item.string("kind") == "followUp", !back.isEmpty else { return }
    paper.table(
      Document.Table(
        caption: Phrase(words.text("acta.followUp")),
        header: ["agreement", "agency", "due", "state"].map {
          Phrase(words.text("acta.followUp." + $0))
        },
        rows: back.flatMap { followed in
          followed.elements("parts").map { part in
            [
              Phrase(followed.string("number")), Phrase(name("agency", part["agency"])),
              Phrase(followed["due"] == nil ? "—" : day(followed["due"])),
              Phrase(standing(part, followed)),
            ]
          }
        }))
    paper.list(back.flatMap(answers))
  }

  /// Agencies that an agreement binds beside its owner.
  func participants(_ agreement: JSONValue) -> String {
    agreement.elements("parts").dropFirst().map { name("agency", $0["agency"]) }
      .joined(separator: "; ")
  }

  /// `40 %, fuera de plazo`
  private func standing(_ part: JSONValue, _ followed: JSONValue) -> String {
    let settled = ["cancelled", "superseded"].contains(followed.string("state"))
    if settled { return words.word("state", followed.string("state")) }
    if part["completed"] == .bool(true) { return words.word("state", "agreement.completed") }
    let progress = words.text("acta.followUp.progress", ["progress": part.digits("progress")])
    guard followed["overdue"] == .bool(true) else { return progress }
    return progress + ", " + words.word("state", "agreement.overdue")
  }

  /// What the agencies wrote, where the reader may see the agreement.
  private func answers(_ followed: JSONValue) -> [Document.ListItem] {
    let notes = agreements[followed.string("agreement")]?.elements("notes") ?? []
    return followed.elements("parts").flatMap { part in
      let new = part.elements("answers").compactMap(\.integerValue)
      return notes.compactMap { note -> Document.ListItem? in
        guard let version = note["version"]?.integerValue, new.contains(version),
          let text = note["note"]?.stringValue
        else { return nil }
        let head = words.text(
          "acta.followUp.answer",
          [
            "number": followed.string("number"), "agency": name("agency", part["agency"]),
            "day": day(note["at"]),
          ])
        return Document.ListItem(Phrase(head + " ") + written(text))
      }
    }
  }
}
