import Canonical
import MesaService

// What minutes say of a session beside items and agreements: who was excused, what interrupted it,
// what the chair's vote decided, and what members had recorded of theirs.

extension SessionPaper {
  /// A member who was not there; with the coded reason of an excuse.
  func absence(_ member: JSONValue) -> String {
    let agency = name("agency", member["agency"])
    guard let excuse = record.elements("excuses").first(where: { $0["seat"] == member["seat"] })
    else { return agency }
    return words.text(
      "acta.excused", ["agency": agency, "reason": excuse.string("reason")])
  }

  /// Recesses and incidents of connection, in the order in which they began (R26).
  func interruptions(_ paper: inout Document) {
    let recesses = record.elements("recesses").map { recess in
      (
        from: recess.string("from"),
        line: words.text(
          "acta.recess",
          ["from": clock(recess["from"]), "to": recess["to"].map { clock($0) } ?? ""])
      )
    }
    let incidents = record.elements("incidents").map { incident in
      (
        from: incident.string("from"),
        line: words.text(
          "acta.incident",
          [
            "kind": incident.string("kind"), "from": clock(incident["from"]),
            "to": incident["to"].map { clock($0) } ?? "",
            "resolution": incident["resolution"]?.stringValue ?? "",
          ])
      )
    }
    let lines = (recesses + incidents).sorted { $0.from < $1.from }.map { Phrase($0.line) }
    guard !lines.isEmpty else { return }
    paper.heading(Phrase(words.text("acta.interruptions")))
    paper.list(lines)
  }

  /// The order in which the items were taken up, where the chair changed it.
  func order(_ paper: inout Document) {
    let numbers = record.elements("order").compactMap(\.integerValue).map { String($0) }
    guard !numbers.isEmpty else { return }
    paper.paragraph(
      Phrase(words.text("acta.order", ["items": numbers.joined(separator: ",")])))
  }

  /// Under a vote: who voted in secret, the chair's vote in a tie (R31), and how seats voted that
  /// asked for it to stand here (R32, R34).
  func afterVote(_ vote: JSONValue, _ result: JSONValue, _ paper: inout Document) {
    let voters = result.elements("voters").compactMap { agency(ofSeat: $0) }
    if !voters.isEmpty {
      paper.paragraph(
        Phrase(
          words.text(
            "acta.vote.voters", ["agencies": words.sorted(voters).joined(separator: "; ")])))
    }
    if let broken = vote["broken"] {
      paper.paragraph(
        Phrase(
          words.text(
            "acta.tieBroken", ["time": clock(broken["at"]), "sense": broken.string("sense")])))
    }
    let senses = vote.elements("senses")
    guard !senses.isEmpty else { return }
    paper.paragraph(Phrase(words.text("acta.senses")))
    paper.list(
      senses.map { told in
        let line = words.text(
          "acta.sense",
          ["agency": agency(ofSeat: told["seat"]) ?? "", "sense": told.string("sense")])
        guard let reasons = told["reasons"]?.stringValue else { return Phrase(line) }
        return Phrase(line + " ") + written(reasons)
      })
  }

  /// Under an item: that it was left for later, and the written dissents on it (R36).
  func dissents(on item: JSONValue, _ paper: inout Document) {
    if let until = item["parked"]?.stringValue {
      paper.paragraph(Phrase(words.text("acta.parked", ["until": until])))
    }
    for dissent in record.elements("dissents").compactMap({ $0["filed"] })
    where dissent["item"] == item["number"] {
      paper.heading(
        Phrase(words.text("acta.dissent", ["agency": agency(ofSeat: dissent["seat"]) ?? ""])),
        level: 3)
      for line in dissent.string("text").split(whereSeparator: \.isNewline) {
        paper.paragraph(written(String(line)))
      }
    }
  }

  private func agency(ofSeat seat: JSONValue?) -> String? {
    guard let seat else { return nil }
    let agency = record.elements("members").first { $0["seat"] == seat }?["agency"]
    return agency.map { name("agency", $0) } ?? seat.stringValue
  }
}
