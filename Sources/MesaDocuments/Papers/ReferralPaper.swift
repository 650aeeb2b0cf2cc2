public import Canonical
public import MesaService

/// The sheet on which an agency without account gets a referral, and answers it.
///
/// It names the woman by the case's code alone, and begins with how she may be reached without
/// danger. Where she can be found is not a value this paper is given at all: it is made from the
/// referral and from the rules of safe contact, never from the case.
///
/// - Source: handbook §4.4 (address secrecy), §4.6.
public struct ReferralPaper: Sendable {
  public let words: Catalogue
  let record: JSONValue
  let caseCode: String
  let safeContact: SafeContact
  let names: [String: String]

  public init(
    _ record: JSONValue, _ words: Catalogue, caseCode: String, safeContact: SafeContact,
    names: [String: String] = [:]
  ) {
    (self.record, self.words, self.caseCode) = (record, words, caseCode)
    (self.safeContact, self.names) = (safeContact, names)
  }

  public func told(in words: Catalogue) -> ReferralPaper {
    ReferralPaper(record, words, caseCode: caseCode, safeContact: safeContact, names: names)
  }

  /// By which it is named on the telephone, and which names its file.
  public var code: String { record.string("code") }

  public func document() -> Document {
    var paper = Document(
      words.language, title: Phrase(words.text("rsheet.title", ["code": code])),
      reference: code)
    paper.issuer = Phrase(agency("from"))
    paper.particulars = [Phrase(code)]
    contact(&paper)
    if record["notInformable"] == .bool(true) {
      paper.note(.caveat, Phrase(words.text("cli.consent.notInformable"), strong: true))
    }
    paper.note(.caveat, Phrase(words.text("rsheet.confidential")))
    paper.note(.caveat, Phrase(words.text("rsheet.emergency")))
    paper.definitions([
      definition("rsheet.from", agency("from")), definition("rsheet.to", agency("to")),
      definition("rsheet.case", caseCode),
      definition("rsheet.pathway", words.pathway(of: record)),
      definition("rsheet.risk", words.word("riskLevel", record.string("risk"))),
      definition("rsheet.sent", moment(record["sentAt"])),
    ])
    terms(&paper)
    paper.heading(Phrase(words.text("rsheet.reason")))
    paper.paragraphs(record.string("reason"))
    fields(&paper)
    shelter(&paper)
    answer(&paper)
    return paper
  }

  /// Comes before everything else on the sheet, and says what must never be done, too.
  private func contact(_ paper: inout Document) {
    paper.heading(Phrase(words.text("rsheet.safeContact")))
    let lines = safeContact.lines(in: words)
    if !lines.isEmpty {
      for line in lines { paper.paragraphs(line) }
    } else {
      paper.paragraph(
        Phrase(
          words.text("rsheet.safeContact.unknown", ["agency": agency("from")]), strong: true))
    }
  }

  private func terms(_ paper: inout Document) {
    let dues = [
      ("acknowledgement", "dueAcknowledgement"), ("decision", "dueDecision"),
      ("firstContact", "dueFirstContact"),
    ]
    paper.heading(Phrase(words.text("rsheet.terms")))
    paper.definitions(
      dues.map { ground, key in
        Document.Definition(
          Phrase(words.word("dueGround", ground)), Phrase(moment(record[key]) ?? ""))
      })
  }

  private func fields(_ paper: inout Document) {
    let fields = record.elements("fields")
    if !fields.isEmpty {
      paper.heading(Phrase(words.text("rsheet.fields")))
      paper.definitions(
        fields.map { field in
          Document.Definition(
            Phrase(words.word("referralMissing", field.string("name"))),
            Phrase(field.string("value")))
        })
    }
    let owed = record.elements("obligations").filter { $0["metAt"] == nil }
    if !owed.isEmpty {
      paper.heading(Phrase(words.text("rsheet.owed")))
      paper.list(
        owed.map { duty in
          let field = duty["field"]?.stringValue ?? duty.string("what")
          return Phrase(words.word("referralMissing", field))
        })
    }
  }

  private func shelter(_ paper: inout Document) {
    guard let shelter = record["shelter"] else { return }
    paper.heading(Phrase(words.text("rsheet.shelter")))
    paper.definitions([
      definition("rsheet.ground", words.word("shelterGround", shelter.string("ground"))),
      definition("rsheet.accreditation", words.word("shelterTitle", shelter.string("title"))),
      definition(
        "rsheet.documents",
        shelter.elements("documents").compactMap(\.stringValue)
          .map { words.word("shelterDocument", $0) }.joined(separator: "; ")),
    ])
  }

  /// Empty lines to be filled in by hand; what comes back is entered under the code.
  private func answer(_ paper: inout Document) {
    paper.heading(Phrase(words.text("rsheet.answer")))
    paper.paragraph(
      Phrase(words.text("rsheet.answer.how", ["agency": agency("from"), "code": code])))
    paper.paragraph(Phrase(words.text("rsheet.answer.received") + ":", strong: true))
    paper.paragraph(Phrase("☐ " + words.text("rsheet.answer.accepted") + ":", strong: true))
    paper.paragraph(Phrase("☐ " + words.text("rsheet.answer.rejected") + ":", strong: true))
    paper.list(
      ["noCapacity", "requirementsNotMet", "courtRegimeObstacle", "technicalAssessment"].map {
        Phrase("☐ " + words.word("rejectReason", $0))
      })
    paper.signatures([
      Document.Signature(Phrase(words.text("rsheet.sign", ["agency": agency("to")])))
    ])
  }

  private func agency(_ member: String) -> String {
    let id = record.string(member)
    return names["agency/" + id] ?? id
  }

  private func moment(_ value: JSONValue?) -> String? {
    value?.stringValue.flatMap { words.time($0, .dateTime) }
  }

  private func definition(_ key: String, _ value: String?) -> Document.Definition {
    Document.Definition(Phrase(words.text(key)), Phrase(value ?? ""))
  }
}
