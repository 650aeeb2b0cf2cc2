import Canonical
import MesaService

extension SessionPaper {
  /// The redacted edition of the minutes: for the press, a website, other agencies.
  ///
  /// From a record of `RecordKind.redactedMinutes`, which holds no name and no text that was not
  /// released; what was left out is shown as left out.
  ///
  /// - Source: R19, R3A.
  public func redactedMinutes() -> Document {
    let minutes = record["minutes"]
    let state = minutes?.string("state") ?? "none"
    var paper = paper(
      words.text(
        "acta.redacted.title",
        [
          "kind": words.word("sessionKind", record.string("kind")),
          "date": (record["openedAt"] ?? record["startsAt"])?.stringValue ?? "",
        ]), number: minutes?["number"]?.stringValue ?? words.text("acta.unnumbered"),
      mark: state == "approved" ? nil : words.text("acta.draft"))
    paper.note(.information, Phrase(words.text("acta.redacted.note")))
    paper.definitions([
      definition("acta.state", words.word("state", state)),
      Document.Definition(
        Phrase(words.text("acta.place")), written(record["place"]?.stringValue ?? "")),
      definition("acta.opened", moment(record["openedAt"])),
      definition("acta.closed", moment(record["closedAt"])),
      definition("acta.quorum", quorum),
    ])
    offices(&paper)
    paper.heading(Phrase(words.text("acta.agenda")))
    paper.list(agenda)
    for item in record.elements("agenda") where item["treated"] == .bool(true) {
      redacted(item, &paper)
    }
    redactedEnding(&paper)
    return paper
  }

  private var quorum: String? {
    record["quorum"].map {
      words.text(
        "acta.quorum.values",
        [
          "present": $0.digits("present"), "members": $0.digits("members"),
          "needed": $0.digits("needed"),
        ])
    }
  }

  /// Who was there by office and agency, never by name.
  private func offices(_ paper: inout Document) {
    paper.heading(Phrase(words.text("acta.attendance")))
    let presence = record.elements("presence")
    let posts = ["chair", "secretary"].filter { post in
      presence.contains { $0["office"] == .string(post) }
    }.map { Phrase(words.text("acta." + $0)) }
    let seated = Set(
      presence.filter { $0["guest"] != .bool(true) }.compactMap { $0["seat"]?.stringValue })
    let agencies = record.elements("members").filter { seated.contains($0.string("seat")) }
      .map { name("agency", $0["agency"]) }
    let guests = presence.count { $0["guest"] == .bool(true) }
    paper.list(posts + words.sorted(agencies).map { Phrase($0) })
    if guests > 0 {
      paper.paragraph(
        Phrase(words.text("acta.redacted.guests", ["guests": String(guests)])))
    }
  }

  private func redacted(_ item: JSONValue, _ paper: inout Document) {
    paper.heading(Phrase(item.digits("number") + ". ") + title(item))
    let out = record["leftOut"]
    for text in texts(of: item) { paper.paragraph(text) }
    if let number = item["number"], out?.elements("texts").contains(number) == true {
      paper.note(.information, Phrase(words.text("acta.redacted.text")))
    }
    for vote in item.elements("votes") {
      guard let result = vote["result"] else { continue }
      paper.paragraph(Phrase(told(vote, result)))
      for agreement in item.elements("agreements") where agreement["vote"] == vote["version"] {
        paper.resolution(adopted(agreement, result))
      }
    }
    if let number = item["number"], out?.elements("ballots").contains(number) == true {
      paper.note(.information, Phrase(words.text("acta.redacted.ballots")))
    }
  }

  /// One vote as a sentence.
  func told(_ vote: JSONValue, _ result: JSONValue) -> String {
    words.text(
      result["carried"] == .bool(true) ? "acta.vote.carried" : "acta.vote.lost",
      [
        "method": words.word("method", result.string("method")), "count": count(result),
        "time": clock(vote["at"]),
      ])
  }

  private func redactedEnding(_ paper: inout Document) {
    let minutes = record["minutes"]
    for rectified in minutes?.elements("rectified") ?? [] {
      paper.heading(Phrase(words.text("acta.rectified")))
      guard let text = rectified["text"]?.stringValue else {
        paper.note(.information, Phrase(words.text("acta.redacted.text")))
        continue
      }
      for line in text.split(whereSeparator: \.isNewline) {
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
    leftOut(&paper)
  }

  private func leftOut(_ paper: inout Document) {
    guard let out = record["leftOut"] else { return }
    let counts: [(String, Int)] = [
      ("people", Int(out["people"]?.integerValue ?? 0)),
      ("texts", out.elements("texts").count), ("ballots", out.elements("ballots").count),
      ("rectifications", Int(out["rectifications"]?.integerValue ?? 0)),
      ("others", Int(out["others"]?.integerValue ?? 0)),
    ]
    let lines = counts.filter { $0.1 > 0 }.map { name, count in
      Phrase(words.text("acta.redacted.out." + name, ["count": String(count)]))
    }
    guard !lines.isEmpty else { return }
    paper.heading(Phrase(words.text("acta.redacted.out")))
    paper.list(lines)
  }
}
