public import Canonical
public import MesaService

/// The minutes of a session as text, from the record that a question answered.
///
/// Holds what Ley 40/2015 art. 18.1 asks for: attendees, agenda, place and time, main points of
/// deliberation and content of agreements.
public struct MinutesText {
  let words: Catalogue
  /// Names by `person/…`, `agency/…`, `mesa/…`, as far as the reader may know them.
  let names: [String: String]
  /// Texts of agreements by their id.
  let agreements: [String: String]

  public init(_ words: Catalogue, names: [String: String], agreements: [String: String]) {
    (self.words, self.names, self.agreements) = (words, names, agreements)
  }

  /// The document's lines, wrapped to the width.
  public func lines(_ record: JSONValue, width: Int) -> [String] {
    knowing(record).document(record, width: width)
  }

  private func document(_ record: JSONValue, width: Int) -> [String] {
    var page = Page(width: width)
    heading(record, &page)
    attendance(record, &page)
    page.section(words.text("acta.agenda"))
    for item in items(record) {
      page.line("\(item.number). \(title(item.value))")
    }
    for item in items(record) where item.value["treated"] == .bool(true) {
      treated(item.number, item.value, record, &page)
    }
    ending(record, &page)
    return page.lines
  }

  private func heading(_ record: JSONValue, _ page: inout Page) {
    let minutes = record["minutes"]
    page.line(minutes?["number"]?.stringValue ?? words.text("acta.unnumbered"))
    page.line(
      name("mesa", record["mesa"]) + " · " + words.word("organ", record.text("organ")))
    page.line(
      words.text("acta.session", ["kind": words.word("sessionKind", record.text("kind"))]))
    page.line(words.word("state", minutes?.text("state") ?? "none"))
    page.gap()
    if let place = record["place"]?.stringValue { page.field(words.text("acta.place"), place) }
    page.field(words.text("acta.opened"), time(record["openedAt"]))
    page.field(words.text("acta.closed"), time(record["closedAt"]))
    page.field(words.text("acta.chair"), name("person", record["chair"]))
    page.field(words.text("acta.secretary"), name("person", record["secretary"]))
    if let quorum = record["quorum"] {
      page.field(
        words.text("acta.quorum"),
        words.text(
          "acta.quorum.values",
          [
            "present": quorum.number("present"), "members": quorum.number("members"),
            "needed": quorum.number("needed"),
          ]))
    }
  }

  private func attendance(_ record: JSONValue, _ page: inout Page) {
    page.section(words.text("acta.attendance"))
    let members = record.list("members")
    for presence in record.list("presence") {
      let seat = presence["seat"]?.stringValue
      let agency = members.first { $0["seat"]?.stringValue == seat }?["agency"]
      var line = name("person", presence["person"])
      if let agency { line += ", " + name("agency", agency) }
      if presence["guest"] == .bool(true) { line += " (" + words.text("acta.guest") + ")" }
      line += ", " + clock(presence["from"])
      if let to = presence["to"] { line += "–" + clock(to) }
      page.item(line)
    }
    let seen = Set(record.list("presence").compactMap { $0["seat"]?.stringValue })
    let absent = members.filter { !seen.contains($0.text("seat")) }
    guard !absent.isEmpty else { return }
    page.gap()
    page.line(words.text("acta.absent"))
    for member in absent { page.item(name("agency", member["agency"])) }
  }

  private func treated(
    _ number: Int, _ item: JSONValue, _ record: JSONValue, _ page: inout Page
  ) {
    page.section("\(number). \(title(item))")
    for text in item["texts"]?.arrayValue ?? [] { page.paragraph(text.stringValue ?? "") }
    for vote in item.list("votes") {
      guard let result = vote["result"], let count = result["count"] else { continue }
      let key = result["carried"] == .bool(true) ? "acta.vote.carried" : "acta.vote.lost"
      page.line(
        words.text(
          key,
          [
            "method": words.word("method", result.text("method")),
            "inFavour": count.number("inFavour"), "against": count.number("against"),
            "abstained": count.number("abstained"), "time": clock(vote["at"]),
          ]))
      ballots(result, record, &page)
      for agreement in item.list("agreements") where agreement["vote"] == vote["version"] {
        adopted(agreement, &page)
      }
    }
  }

  /// How each seat voted, where the vote was by name.
  private func ballots(_ result: JSONValue, _ record: JSONValue, _ page: inout Page) {
    let agencies = record.list("members").reduce(into: [String: JSONValue]()) {
      $0[$1.text("seat")] = $1["agency"]
    }
    for ballot in result.list("ballots") {
      page.item(
        name("agency", agencies[ballot.text("seat")]) + ": "
          + words.word("sense", ballot.text("sense")))
    }
  }

  private func adopted(_ agreement: JSONValue, _ page: inout Page) {
    let number = agreement.text("number")
    if let text = agreements[agreement.text("agreement")] {
      page.line(words.text("acta.agreement", ["number": number, "text": text]))
    } else {
      page.line(words.text("acta.agreement.plain", ["number": number]))
    }
  }

  private func ending(_ record: JSONValue, _ page: inout Page) {
    guard let minutes = record["minutes"] else { return }
    for rectified in minutes.list("rectified") {
      page.section(words.text("acta.rectified"))
      page.paragraph(rectified.text("text"))
    }
    guard let approved = minutes["approved"] else { return }
    page.gap()
    page.line(
      words.text(
        "acta.approved." + approved.text("basis"), ["at": time(approved["approvedAt"])]))
  }

  private func items(_ record: JSONValue) -> [(number: Int, value: JSONValue)] {
    record.list("agenda").map { (Int($0["number"]?.integerValue ?? 0), $0) }
  }

  /// Standing items carry their kind as title.
  private func title(_ item: JSONValue) -> String {
    let kind = item.text("kind")
    let title = item.text("title")
    let urgent = item["urgent"] == .bool(true) ? " (" + words.text("acta.urgent") + ")" : ""
    return (title == kind ? words.text("acta.item." + kind) : title) + urgent
  }

  private func name(_ kind: String, _ id: JSONValue?) -> String {
    guard let id = id?.stringValue else { return "—" }
    return names["\(kind)/\(id)"] ?? id
  }

  /// The same document knowing also the people whom the record itself names.
  private func knowing(_ record: JSONValue) -> MinutesText {
    var names = names
    for person in record.list("people") {
      names["person/" + person.text("id")] = person.text("name")
    }
    return MinutesText(words, names: names, agreements: agreements)
  }

  private func time(_ value: JSONValue?) -> String {
    value?.stringValue.flatMap { Instant($0) }
      .map { LocalTime.text($0, in: words.zone, words.language) } ?? "—"
  }

  private func clock(_ value: JSONValue?) -> String {
    value?.stringValue.flatMap { Instant($0) }
      .map { LocalTime.text($0, in: words.zone, words.language, .time) } ?? "—"
  }
}

extension JSONValue {
  fileprivate func text(_ name: String) -> String { self[name]?.stringValue ?? "" }
  fileprivate func list(_ name: String) -> [JSONValue] { self[name]?.arrayValue ?? [] }
  fileprivate func number(_ name: String) -> String { String(self[name]?.integerValue ?? 0) }
}
