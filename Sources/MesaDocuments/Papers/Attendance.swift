import Canonical
import MesaService

extension SessionPaper {
  /// Who was there, for whom, from when to when; who was not.
  func attendance(_ paper: inout Document) {
    paper.heading(Phrase(words.text("acta.attendance")))
    let presence = record.elements("presence")
    let seated = presence.filter { $0["seat"] != nil && $0["guest"] != .bool(true) }
    let others = presence.filter { $0["seat"] == nil || $0["guest"] == .bool(true) }
    paper.table(
      Document.Table(
        caption: Phrase(words.text("acta.attendance.members")),
        header: ["agency", "person", "attendance"].map { Phrase(words.text("acta.column." + $0)) },
        rows: rows(seated) { name("agency", agency(of: $0["seat"])) }))
    paper.table(
      Document.Table(
        caption: Phrase(words.text("acta.attendance.others")),
        header: ["capacity", "person", "attendance"].map {
          Phrase(words.text("acta.column." + $0))
        }, rows: rows(others, capacity)))
    let seen = Set(seated.map { $0.string("seat") })
    let absent = record.elements("members").filter { !seen.contains($0.string("seat")) }
    guard !absent.isEmpty else { return }
    paper.heading(Phrase(words.text("acta.absent")), level: 3)
    paper.list(words.sorted(absent.map(absence)).map { Phrase($0) })
  }

  /// One row for each person and seat, in the language's order, with all stays of that person.
  private func rows(
    _ presence: [JSONValue], _ heading: (JSONValue) -> String
  ) -> [[Phrase]] {
    var stays: [(key: [String], stays: [JSONValue])] = []
    for stay in presence {
      let key = [heading(stay), name("person", stay["person"])]
      if let index = stays.firstIndex(where: { $0.key == key }) {
        stays[index].stays.append(stay)
      } else {
        stays.append((key, [stay]))
      }
    }
    return words.sorted(stays) { $0.key.joined(separator: " ") }.map { row in
      row.key.map { Phrase($0) } + [Phrase(row.stays.map(times).joined(separator: "; "))]
    }
  }

  /// `en la sala`; with times only where somebody came late or left early.
  private func times(_ stay: JSONValue) -> String {
    let mode = stay["mode"]?.stringValue.map { words.word("mode", $0) }
    let opened = record.string("openedAt")
    let closed = record["closedAt"]?.stringValue ?? "~"
    let from = stay.string("from") > opened ? clock(stay["from"]) : nil
    let to = stay["to"]?.stringValue.flatMap { $0 < closed ? clock(stay["to"]) : nil }
    let span: String? =
      switch (from, to) {
      case (nil, nil): nil
      case (let from?, nil): words.text("acta.from", ["time": from])
      case (nil, let to?): words.text("acta.to", ["time": to])
      case (let from?, let to?): words.text("acta.fromTo", ["from": from, "to": to])
      }
    return [mode, span].compactMap(\.self).joined(separator: ", ")
  }

  private func capacity(_ stay: JSONValue) -> String {
    if stay["guest"] == .bool(true) { return words.text("acta.guest") }
    if stay["person"] == record["chair"] { return words.text("acta.chair") }
    if stay["person"] == record["secretary"] { return words.text("acta.secretary") }
    return words.text("acta.guest")
  }

  private func agency(of seat: JSONValue?) -> JSONValue? {
    record.elements("members").first { $0["seat"] == seat }?["agency"]
  }
}
