import Canonical
import MesaService

extension SessionPaper {
  /// The notice of the session (convocatoria).
  ///
  /// What Ley 40/2015 art. 17.3 asks for: agenda, documents, conditions of the session, connection
  /// system and place; to whom it goes and when it was sent.
  ///
  /// - Source: R13.
  public func notice() -> Document {
    let kind = words.word("sessionKind", record.string("kind"))
    var paper = paper(
      words.text(
        "notice.title", ["kind": kind, "date": record["startsAt"]?.stringValue ?? ""]))
    if let reason = record["cancelled"]?.stringValue {
      paper.note(
        .caveat,
        Phrase(words.text("notice.cancelled", ["reason": words.word("cancelReason", reason)])))
    }
    paper.definitions(conditions)
    paper.heading(Phrase(words.text("acta.agenda")))
    paper.list(agenda)
    documents(&paper)
    paper.heading(Phrase(words.text("notice.members")))
    paper.table(
      Document.Table(
        caption: Phrase(words.text("notice.members.caption")),
        header: [
          Phrase(words.text("acta.column.agency")), Phrase(words.text("column.holder")),
          Phrase(words.text("column.alternates")),
        ], rows: members))
    paper.signatures([Document.Signature(Phrase(words.text("notice.sign")))])
    return paper
  }

  private var conditions: [Document.Definition] {
    let connection = record["connection"]
    return [
      definition("notice.startsAt", moment(record["startsAt"])),
      definition("acta.modality", words.word("modality", record.string("modality"))),
      Document.Definition(
        Phrase(words.text("acta.place")), written(record["place"]?.stringValue ?? "")),
      Document.Definition(
        Phrase(words.text("notice.connection")), written(connection?.string("system") ?? "")),
      Document.Definition(
        Phrase(words.text("notice.identity")),
        written(connection?.string("identityMethod") ?? "")),
      definition("notice.sent", sent),
    ]
  }

  private var sent: String? {
    record["convenedAt"].map {
      moment($0) + ", " + words.word("channel", record.string("channel"))
    }
  }

  private func documents(_ paper: inout Document) {
    let rows = record.elements("agenda").flatMap { item in
      item.elements("documents").compactMap(\.stringValue).map { document in
        [Phrase(item.digits("number") + ". ") + title(item), written(document)]
      }
    }
    guard !rows.isEmpty else { return }
    paper.heading(Phrase(words.text("notice.documents")))
    paper.table(
      Document.Table(
        caption: Phrase(words.text("notice.documents.caption")),
        header: [Phrase(words.text("column.item")), Phrase(words.text("column.documents"))],
        rows: rows))
  }

  private var members: [[Phrase]] {
    words.sorted(record.elements("members")) { name("agency", $0["agency"]) }.map { member in
      let alternates = member.elements("alternates").map { name("person", $0) }
      return [
        Phrase(name("agency", member["agency"])), Phrase(name("person", member["holder"])),
        Phrase(words.sorted(alternates).joined(separator: "; ")),
      ]
    }
  }
}
