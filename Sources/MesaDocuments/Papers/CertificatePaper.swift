public import Canonical
public import MesaService

/// A certificate as a paper: of agreements, an excerpt of one, or of attendance.
///
/// From the record of a certificate that was issued: what it says was frozen then, so that the same
/// paper comes out years later, whatever happened to the minutes meanwhile.
public struct CertificatePaper: Sendable {
  public let words: Catalogue
  let record: JSONValue
  let people: People

  /// - Parameter names: by `person/…`; those in the record itself are added.
  public init(_ record: JSONValue, _ words: Catalogue, names: [String: String] = [:]) {
    (self.record, self.words) = (record, words)
    people = People(record, names: names)
  }

  public func told(in words: Catalogue) -> CertificatePaper {
    CertificatePaper(record, words, names: people.names)
  }

  /// The languages in which it is authentic, its own first (R49).
  public var languages: [Language] {
    content.elements("languages").compactMap { $0.stringValue.flatMap(Language.init(tag:)) }
  }

  /// Its number, which also names its file.
  public var number: String { record.string("number") }

  private var content: JSONValue { record["content"] ?? .object([]) }
  private var kind: String { record.string("kind") }
  private var isEndorsed: Bool { record["endorsedAt"] != nil }
  private var needsEndorsement: Bool { content["needsEndorsement"] == .bool(true) }

  /// The paper; R45–R47, R49.
  public func document() -> Document {
    let organ = words.word("organ", record.string("organ"))
    let mesa = content.string("mesaName")
    var paper = Document(
      words.language, title: Phrase(words.text("cert.title." + kind)),
      reference: [number, organ, mesa].joined(separator: " · "),
      mark: needsEndorsement && !isEndorsed ? words.text("cert.notEndorsed.mark") : nil)
    paper.issuer = Phrase(mesa)
    paper.particulars = [Phrase(organ), Phrase(number)]
    languageNote(&paper)
    if content["caveat"] == .bool(true) {
      paper.note(.caveat, Phrase(words.text("cert.caveat." + caveatKind)))
    }
    paper.paragraph(
      Phrase(
        words.text(
          "cert.opening",
          ["name": certifier, "organ": organ, "mesa": mesa])))
    paper.paragraph(Phrase(words.text("cert.certifies"), strong: true))
    paper.paragraph(Phrase(sessionSentence))
    if let attendance = content["attendance"] { attended(attendance, &paper) }
    for agreement in content.elements("agreements") { resolution(agreement, &paper) }
    minutesSentence(&paper)
    if needsEndorsement, !isEndorsed {
      paper.note(.caveat, Phrase(words.text("cert.notEndorsed")))
    }
    paper.paragraph(
      Phrase(
        words.text(
          needsEndorsement ? "cert.closing.endorsed" : "cert.closing",
          ["date": record.string("issuedAt")])))
    signatures(&paper)
    return paper
  }

  private var caveatKind: String { kind == "attendance" ? "attendance" : "agreements" }

  /// R49: a copy in a language that is not one of its own says so.
  private func languageNote(_ paper: inout Document) {
    guard let own = languages.first, !languages.contains(words.language) else { return }
    paper.note(
      .caveat,
      Phrase(
        words.text(
          "cert.copy.notAuthentic", ["language": words.word("language", own.rawValue)])))
  }

  private var sessionSentence: String {
    let session = content["session"] ?? .object([])
    let quorum = session["quorum"]
    return words.text(
      "cert.session." + (kind == "attendance" ? "attendance" : "agreements"),
      [
        "kind": words.word("sessionKind", session.string("kind")),
        "date": session.string("openedAt"), "place": session["place"]?.stringValue ?? "",
        "present": quorum?.digits("present") ?? "0", "members": quorum?.digits("members") ?? "0",
        "needed": quorum?.digits("needed") ?? "0",
      ])
  }

  private func attended(_ attendance: JSONValue, _ paper: inout Document) {
    paper.definitions([
      definition("cert.person", name(attendance["person"])),
      definition("cert.agency", attendance["agencyName"]?.stringValue),
      definition(
        "cert.capacity", attendance["guest"] == .bool(true) ? words.text("acta.guest") : nil),
    ])
    paper.table(
      Document.Table(
        caption: Phrase(words.text("cert.stays")),
        header: ["from", "to", "mode"].map { Phrase(words.text("cert.stays." + $0)) },
        rows: attendance.elements("stays").map { stay in
          [
            Phrase(time(stay["from"], .time)), Phrase(time(stay["to"], .time)),
            Phrase(words.word("mode", stay.string("mode"))),
          ]
        }))
  }

  private func resolution(_ agreement: JSONValue, _ paper: inout Document) {
    let own = languages.first
    let translated = agreement.elements("translations").first {
      $0.string("language") == words.language.rawValue
    }
    let text = translated?.string("text") ?? agreement.string("text")
    let spoken = translated == nil && own != words.language ? own : nil
    let item = agreement.string("title")
    paper.resolution(
      Document.Resolution(
        Phrase(words.text("acta.agreement.plain", ["number": agreement.string("number")])),
        text: text.split(whereSeparator: \.isNewline).map { Phrase(String($0), in: spoken) },
        facts: [
          Document.Definition(
            Phrase(words.text("cert.item")),
            Phrase(agreement.digits("item") + ". ")
              + (words.has("acta.item." + item)
                ? Phrase(words.text("acta.item." + item)) : Phrase(item, in: spoken))),
          definition(
            "acta.vote",
            words.text(
              "acta.vote.count",
              ["inFavour", "against", "abstained"].reduce(into: [:]) {
                $0[$1] = agreement["count"]?.digits($1) ?? "0"
              })),
          definition("acta.owner", agreement["agencyName"]?.stringValue),
          definition("acta.due", agreement["due"].map { time($0, .day) }),
        ]))
  }

  /// Where the text can be read, and since when the minutes stand.
  private func minutesSentence(_ paper: inout Document) {
    let session = content["session"] ?? .object([])
    guard let minutes = session["minutes"]?.stringValue, let approved = session["approvedAt"]
    else { return }
    paper.paragraph(
      Phrase(
        words.text(
          "cert.minutes", ["number": minutes, "at": approved.stringValue ?? ""])))
  }

  private func signatures(_ paper: inout Document) {
    let secretary = people.signature(
      words.text("acta.sign.secretary"), record["issuedBy"], words)
    guard needsEndorsement || isEndorsed else { return paper.signatures([secretary]) }
    paper.signatures([
      people.signature(words.text("acta.sign.chair"), record["endorsedBy"], words), secretary,
    ])
  }

  private func definition(_ key: String, _ value: String?) -> Document.Definition {
    Document.Definition(Phrase(words.text(key)), Phrase(value ?? ""))
  }

  private func name(_ person: JSONValue?) -> String {
    guard let id = person?.stringValue else { return "—" }
    return people.name("person/" + id, words) ?? id
  }

  /// Who certifies: the name, and the office beside it.
  private var certifier: String {
    let signature = people.signature("", record["issuedBy"], words)
    let parts = [signature.name, signature.office].compactMap { $0?.plain }
    return parts.isEmpty ? "—" : parts.joined(separator: ", ")
  }

  private func time(_ value: JSONValue?, _ style: LocalTime.Style) -> String {
    value?.stringValue.flatMap { words.time($0, style) } ?? "—"
  }
}
