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
    withdrawal(&paper)
    paper.definitions(conditions)
    paper.heading(Phrase(words.text("acta.agenda")))
    paper.list(agenda)
    documents(&paper)
    paper.heading(Phrase(words.text("notice.members")))
    paper.table(
      Document.Table(
        caption: Phrase(words.text("notice.members.caption")),
        header: memberColumns, rows: members))
    paper.signatures([Document.Signature(Phrase(words.text("notice.sign")))])
    return paper
  }

  private var conditions: [Document.Definition] {
    let connection = record["connection"]
    return [
      definition("notice.startsAt", moment(record["startsAt"])),
      definition("notice.secondCall", record["notice"]?["secondCallAt"].map { moment($0) }),
      definition("acta.modality", words.word("modality", record.string("modality"))),
      Document.Definition(
        Phrase(words.text("acta.place")), written(record["place"]?.stringValue ?? "")),
      Document.Definition(
        Phrase(words.text("notice.connection")), written(connection?.string("system") ?? "")),
      Document.Definition(
        Phrase(words.text("notice.identity")),
        written(connection?.string("identityMethod") ?? "")),
      definition("notice.sent", sent),
      definition("notice.period", period),
    ]
  }

  private func withdrawal(_ paper: inout Document) {
    let reasons = [
      ("notice.cancelled", record["cancelled"], "cancelReason"),
      ("notice.withdrawn", record["notice"]?["withdrawn"], "withdrawReason"),
    ]
    for (key, reason, section) in reasons {
      guard let reason = reason?.stringValue else { continue }
      paper.note(.caveat, Phrase(words.text(key, ["reason": words.word(section, reason)])))
    }
  }

  /// The term that the notice kept, and the first moment at which the session may start (R11).
  private var period: String? {
    guard let deadline = record["notice"]?["deadline"] else { return nil }
    let term = deadline.string("term").split(separator: "/").map(String.init)
    guard term.count == 3 else { return nil }
    return words.text(
      "notice.period.values",
      [
        "term": words.text("term.\(term[1]).\(term[2])", ["n": term[0]]),
        "at": deadline.string("at"),
      ])
  }

  private var sent: String? {
    record["convenedAt"].map {
      [moment($0), record["channel"]?.stringValue.map { words.word("channel", $0) }]
        .compactMap(\.self).joined(separator: ", ")
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

  private var memberColumns: [Phrase] {
    ["acta.column.agency", "column.holder", "column.alternates"].map { Phrase(words.text($0)) }
      + (deliveries.isEmpty ? [] : [Phrase(words.text("notice.delivered"))])
  }

  private var members: [[Phrase]] {
    words.sorted(record.elements("members")) { name("agency", $0["agency"]) }.map { member in
      let alternates = member.elements("alternates").map { name("person", $0) }
      return [
        Phrase(name("agency", member["agency"])), Phrase(name("person", member["holder"])),
        Phrase(words.sorted(alternates).joined(separator: "; ")),
      ] + (deliveries.isEmpty ? [] : [Phrase(deliveries[member.string("seat")] ?? "—")])
    }
  }

  /// When the notice reached each seat, and how, as far as it is proven (R12).
  private var deliveries: [String: String] {
    (record["notice"]?.elements("dispatches") ?? []).reduce(into: [:]) { told, dispatch in
      let at = dispatch["deliveredAt"]?.stringValue.flatMap { words.time($0, .shortDateTime) } ?? ""
      let channel = words.word("channel", dispatch.string("channel"))
      told[dispatch.string("seat")] = at + ", " + channel
    }
  }
}
