import Canonical
import Foundation
import MesaDocuments
import MesaService
import Testing

@Suite struct `The sheet of a referral on paper` {
  private func record(_ more: String = "") throws -> JSONValue {
    try JSONValue(
      parsing: """
        {"code":"R-7K3Q-M2XP-5","from":"policia-local","to":"centro-salud","risk":"high",\
        "pathway":"police-health","sentAt":"2026-02-02T09:00:00.000Z",\
        "dueAcknowledgement":"2026-02-02T13:00:00.000Z",\
        "dueDecision":"2026-02-03T09:00:00.000Z",\
        "fields":[{"name":"complaintNumber","value":"12/2026"}],\
        "obligations":[{"what":"field","field":"childData","due":"2026-02-04T09:00:00.000Z"}],\
        "reason":"She asks for care.\\n=HYPERLINK(1)\\u202e<b>x</b>"\(more)}
        """)
  }
  private let file = """
    {"code":"C-7K3Q-M2XP-5","entries":[\
    {"identity":{"name":"Invented Name","phone":"600000000"}},\
    {"location":{"kind":"home","place":"Calle Inventada 1"}},\
    {"contact":{"channels":[],"hours":[],"neverLeaveMessage":true,"neverMention":true,\
    "safeContact":"Only her sister, after six"}}]}
    """
  private func text(
    _ file: String? = nil, _ more: String = "", _ language: Language = .en
  ) throws -> String {
    let file = try JSONValue(parsing: file ?? self.file)
    let paper = ReferralPaper(
      try record(more), Catalogue(language), caseCode: "C-7K3Q-M2XP-5",
      safeContact: SafeContact(file), names: ["agency/centro-salud": "Health centre"])
    return TextRenderer(width: 80).lines([paper.document()]).joined(separator: "\n")
  }

  @Test func `says by its code what is asked, of whom and by when`() throws {
    let text = try text()
    for told in ["R-7K3Q-M2XP-5", "C-7K3Q-M2XP-5", "Health centre", "12/2026", "She asks for care"]
    {
      #expect(text.contains(told), "\(told)")
    }
    #expect(text.contains("112") && text.contains("016"))
  }

  @Test(arguments: Language.allCases)
  func `never says who she is or where, in any language`(language: Language) throws {
    let text = try text(nil, "", language)
    for hidden in ["Inventada", "Invented Name", "600000000"] {
      #expect(!text.contains(hidden), "\(hidden)")
    }
    #expect(!text.contains("rsheet."))
  }

  @Test func `begins with how she may be reached`() throws {
    let text = try text()
    let contact = try #require(text.range(of: "Only her sister"))
    let reason = try #require(text.range(of: "She asks for care"))
    #expect(contact.lowerBound < reason.lowerBound)
  }

  @Test func `begins with it, before everything else`() throws {
    let text = try text()
    let contact = try #require(text.range(of: "how she may be reached"))
    for later in ["112", "Health centre", "C-7K3Q-M2XP-5"] {
      let place = try #require(text.range(of: later, range: contact.upperBound..<text.endIndex))
      #expect(contact.lowerBound < place.lowerBound)
    }
  }

  @Test(arguments: Language.allCases)
  func `says what must never be done, in any language`(language: Language) throws {
    let file = """
      {"code":"C-7K3Q-M2XP-5","entries":[{"contact":{"channels":["phone"],"hours":[],\
      "neverLeaveMessage":false,"neverMention":false}}]}
      """
    let words = try text(file, "", language).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    let never = Catalogue(language).text(
      "cli.case.safe.never", ["channels": "message,email,letter,throughAgency"])
    #expect(words.contains(never))
    let letter = Catalogue(language).word("contactWay", "letter")
    #expect(!never.contains("{") && never.contains(letter))
  }

  @Test func `names the pathway as the profile does, in its own language`() throws {
    let titles = #","pathwayTitle":{"es":"De la policía a salud","gl":"Da policía á saúde"}"#
    #expect(try text(nil, titles, .gl).contains("Da policía á saúde"))
    #expect(try text(nil, titles, .en).contains("De la policía a salud"))
    #expect(try text().contains("police-health"))
  }

  @Test(arguments: Language.allCases)
  func `warns that she may not hear of it, where the law forbids it`(language: Language) throws {
    let told = try text(nil, #","notInformable":true"#, language)
    let usual = try text(nil, "", language)
    #expect(told.contains("7.4") && !usual.contains("7.4"))
  }

  @Test func `tells not to call where nobody has asked her`() throws {
    let text = try text(#"{"code":"C-7K3Q-M2XP-5","entries":[]}"#)
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Do not call, write or visit"))
  }

  @Test func `shows what is still owed, and of a shelter what the model asks`() throws {
    let text = try text(
      nil, #","shelter":{"ground":"safety","title":"centreReport","documents":["request"]}"#)
    #expect(text.contains("children’s data") && text.contains("report of the centre"))
  }

  @Test func `in HTML holds what was written as text`() throws {
    let paper = ReferralPaper(
      try record(), Catalogue(.es), caseCode: "C-7K3Q-M2XP-5",
      safeContact: SafeContact(try JSONValue(parsing: file)))
    let page = HTMLRenderer(.sequence).page([paper.document()])
    #expect(!page.contains("<b>x</b>") && page.contains("&lt;b&gt;"))
  }
}
