import Canonical
import MesaService

extension SessionPaper {
  /// The minutes of the session (acta).
  ///
  /// What Ley 40/2015 art. 18.1 asks for: attendees, agenda, place and time, main points of
  /// deliberation and content of agreements. A draft says on every page that it is one.
  ///
  /// - Source: R40.
  public func minutes() -> Document {
    let minutes = record["minutes"]
    let state = minutes?.string("state") ?? "none"
    var paper = paper(
      words.text(
        "acta.title",
        [
          "kind": words.word("sessionKind", record.string("kind")),
          "date": (record["openedAt"] ?? record["startsAt"])?.stringValue ?? "",
        ]), number: minutes?["number"]?.stringValue ?? words.text("acta.unnumbered"),
      mark: state == "approved" ? nil : words.text("acta.draft"))
    languageNote(&paper)
    paper.definitions(circumstances(state))
    attendance(&paper)
    interruptions(&paper)
    paper.heading(Phrase(words.text("acta.agenda")))
    paper.list(agenda)
    order(&paper)
    for item in record.elements("agenda")
    where item["treated"] == .bool(true) || item["parked"] != nil {
      treated(item, &paper)
    }
    cases(&paper)
    ending(&paper)
    return paper
  }

  private func circumstances(_ state: String) -> [Document.Definition] {
    let quorum = record["quorum"].map {
      words.text(
        "acta.quorum.values",
        [
          "present": $0.digits("present"), "members": $0.digits("members"),
          "needed": $0.digits("needed"),
        ])
    }
    return [
      definition("acta.state", words.word("state", state)),
      Document.Definition(
        Phrase(words.text("acta.place")), written(record["place"]?.stringValue ?? "")),
      definition("acta.modality", words.word("modality", record.string("modality"))),
      definition("acta.opened", moment(record["openedAt"])),
      definition("acta.closed", moment(record["closedAt"])),
      definition("acta.chair", name("person", record["chair"])),
      definition("acta.secretary", name("person", record["secretary"])),
      definition("acta.call", calls),
      definition("acta.quorum", quorum.map { $0 + constituted }),
    ]
  }

  /// Which call it was, and by how much the one before failed; nil where nothing failed (R23).
  private var calls: String? {
    guard record["call"] == .string("second"),
      let failed = record["notice"]?.elements("failedCalls").first
    else { return nil }
    let quorum = failed["quorum"]
    return words.text(
      "acta.call.second",
      [
        "time": clock(failed["at"]), "present": quorum?.digits("present") ?? "",
        "members": quorum?.digits("members") ?? "", "needed": quorum?.digits("needed") ?? "",
      ])
  }

  /// What constituted it where it was not the number of members (R22).
  private var constituted: String {
    record["quorumMode"] == .string("spokespersons")
      ? "; " + words.text("acta.quorum.spokespersons") : ""
  }

  /// How an urgent item came onto the agenda, and what minutes an item rectified (R16, R48).
  private func standing(of item: JSONValue, _ paper: inout Document) {
    if let urgency = item["urgency"] {
      paper.paragraph(
        Phrase(
          words.text(
            "acta.urgency", ["members": urgency.digits("members"), "count": count(urgency)])))
    }
    if record.elements("rectifies").contains(where: { $0["item"] == item["number"] }) {
      paper.paragraph(Phrase(words.text("acta.rectifies")))
    }
  }

  private func treated(_ item: JSONValue, _ paper: inout Document) {
    paper.heading(Phrase(item.digits("number") + ". ") + title(item))
    standing(of: item, &paper)
    for text in texts(of: item) { paper.paragraph(text) }
    followUp(item, &paper)
    for vote in item.elements("votes") {
      guard let result = vote["result"] else { continue }
      paper.paragraph(Phrase(told(vote, result)))
      ballots(result, &paper)
      afterVote(vote, result, &paper)
      for agreement in item.elements("agreements") where agreement["vote"] == vote["version"] {
        paper.resolution(adopted(agreement, result))
      }
    }
    additions(to: item, &paper)
    dissents(on: item, &paper)
  }

  /// `7 a favor, 0 en contra, 1 abstención`
  func count(_ result: JSONValue) -> String {
    let count = result["count"]
    return words.text(
      "acta.vote.count",
      [
        "inFavour": count?.digits("inFavour") ?? "0", "against": count?.digits("against") ?? "0",
        "abstained": count?.digits("abstained") ?? "0",
      ])
  }

  /// How each seat voted, where the vote was by name.
  private func ballots(_ result: JSONValue, _ paper: inout Document) {
    let agencies = record.elements("members").reduce(into: [String: JSONValue]()) {
      $0[$1.string("seat")] = $1["agency"]
    }
    paper.table(
      Document.Table(
        caption: Phrase(words.text("acta.vote.byName")),
        header: [Phrase(words.text("acta.column.agency")), Phrase(words.text("acta.vote.sense"))],
        rows: result.elements("ballots").map { ballot in
          [
            Phrase(name("agency", agencies[ballot.string("seat")])),
            Phrase(words.word("sense", ballot.string("sense"))),
          ]
        }))
  }

  /// An agreement as papers show it; without its text where the reader may not see the record.
  func adopted(_ agreement: JSONValue, _ result: JSONValue) -> Document.Resolution {
    let known = agreements[agreement.string("agreement")]
    let translated = translated(agreement.string("agreement"))
    let text = translated ?? known?["text"]?.stringValue
    return Document.Resolution(
      Phrase(words.text("acta.agreement.plain", ["number": agreement.string("number")])),
      text: text.map { text in
        text.split(whereSeparator: \.isNewline).map {
          translated == nil ? written(String($0)) : Phrase(String($0))
        }
      } ?? [],
      facts: [
        definition("acta.owner", known?["owner"].map { name("agency", $0) }),
        definition("acta.participants", known.map(participants)),
        definition("acta.due", (known?["dueAdopted"] ?? known?["due"]).map { day($0) }),
        definition("acta.vote", count(result)),
      ])
  }

  private func ending(_ paper: inout Document) {
    let minutes = record["minutes"]
    recordings(&paper)
    for rectified in minutes?.elements("rectified") ?? [] {
      paper.heading(Phrase(words.text("acta.rectified")))
      for line in rectified.string("text").split(whereSeparator: \.isNewline) {
        paper.paragraph(written(String(line)))
      }
    }
    if let approved = minutes?["approved"] {
      paper.paragraph(
        Phrase(
          words.text(
            "acta.approved." + approved.string("basis"),
            ["at": approved["approvedAt"]?.stringValue ?? ""])))
    }
    paper.signatures([
      people.signature(words.text("acta.sign.chair"), record["chair"], words),
      people.signature(words.text("acta.sign.secretary"), record["secretary"], words),
    ])
  }
}
