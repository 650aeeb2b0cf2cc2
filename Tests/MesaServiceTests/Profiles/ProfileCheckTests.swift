import Canonical
import MesaDomain
import Testing

@testable import MesaService

@Suite struct `Profile check` {
  let catalogue: ProfileCatalogue

  init() throws { catalogue = try embedded.get() }

  /// A child of the generic profile with these lines after its head of four.
  func check(_ lines: String) -> ProfileReport {
    let head = "id: a-town\nversion: 1\nparent: generic-l40\ntitle: {es: A, en: A}\n"
    return catalogue.check(Array((head + lines).utf8), named: "a-town.yaml")
  }

  /// Code and place of each error, in order.
  func errors(_ lines: String) -> [String] {
    check(lines).errors.map { "\($0.line):\($0.column) \($0.path) \($0.code)" }
  }

  @Test func `a child that changes nothing is its parent under another name`() throws {
    let report = check("")
    #expect(report.findings == [])
    var expected = try #require(catalogue["generic-l40"])
    (expected.id, expected.parent) = ("a-town", "generic-l40")
    expected.title = ["es": "A", "en": "A"]
    #expect(report.profile == expected)
  }

  @Test func `every fault of a file is reported, in order of lines`() {
    let lines = """
      languagges: [es]
      dormancyMonths: twelve
      thirdPartyEffects: yes
      organs:
        - kind: plenary
          notice: {ordinary: {value: 0, unit: days, count: working}}
          notise: 1
        - kind: planary
        - seats: []
      reports: [attendence, training, training]
      """
    #expect(
      errors(lines) == [
        "5:1 languagges profile.unknownKey",
        "6:17 dormancyMonths profile.wrongType",
        "7:20 thirdPartyEffects profile.wrongType",
        "10:32 organs/plenary/notice/ordinary/value profile.range",
        "10:41 organs/plenary/notice/ordinary/unit profile.unknownValue",
        "11:5 organs/plenary/notise profile.unknownKey",
        "12:11 organs/planary/kind profile.unknownValue",
        "13:5 organs/2 profile.missing",
        "14:11 reports/0 profile.unknownValue",
        "14:33 reports/2 profile.duplicate",
      ])
  }

  @Test(arguments: [
    ("languagges: [es]", "languages"), ("territoryUnit: municipallity", "municipality"),
    ("reports: [trainig]", "training"), ("marks: {languags: S}\nlanguages: [es]", "languages"),
  ])
  func `the nearest known word is suggested`(line: String, nearest: String) {
    #expect(check(line).errors.first?.values["nearest"] == nearest)
  }

  @Test func `where nothing is near nothing is suggested`() {
    #expect(check("zzzzzz: 1").errors.first?.values["nearest"] == nil)
  }

  @Test func `each key given twice is reported where it comes again`() {
    let lines = """
      dormancyMonths: 1
      sdc: {k: 5, "k": 6}
      dormancyMonths: 2
      retention:
        caseYears: 1
        caseYears: 1
        caseYears: nine
      """
    let report = check(lines)
    #expect(
      report.errors.map { "\($0.line):\($0.column) \($0.path) \($0.code)" } == [
        "6:13 sdc/k profile.duplicateKey", "7:1 dormancyMonths profile.duplicateKey",
        "10:3 retention/caseYears profile.duplicateKey",
        "11:3 retention/caseYears profile.duplicateKey",
        "11:14 retention/caseYears profile.wrongType",
      ])
    #expect(report.errors.compactMap { $0.values["firstLine"] } == ["6", "5", "9", "9"])
  }

  @Test(arguments: [
    ("thirdPartyEffects: 'true'", "boolean"), ("dormancyMonths: '12'", "integer"),
    ("dormancyMonths: 1.5", "integer"), ("dormancyMonths: 012", "integer"),
    ("pactMeasures: [2017]", "text"),
    ("languages: [no]", "text"), ("legalRefs: Ley", "list"), ("sdc: 5", "mapping"),
    ("sdc: {k: !!int 5}", "integer"), ("organs: {kind: plenary}", "list"),
    ("dormancyMonths: null", "integer"),
    ("regulation: {reference: A, adoptedOn: 2026-06-31}", "date"),
    ("organs: [{kind: plenary, quorum: {fraction: 50%}}]", "fraction"),
    ("organs: [{kind: plenary, decision: {standard: most}}]", "majority"),
    ("pathways: [{id: Police CAVI}]", "slug"),
  ])
  func `no value is converted into another type`(line: String, expected: String) {
    let errors = check(line).errors
    #expect(errors.first?.code == "profile.wrongType")
    #expect(errors.first?.values["expected"] == expected)
    #expect(errors.first?.line == 5)
  }

  @Test(arguments: ["0", "121", "-1", "99999999999999999999"])
  func `a number out of range is told with its bounds`(number: String) {
    let error = check("dormancyMonths: \(number)").errors.first
    #expect(error?.code == "profile.range")
    #expect(error?.values == ["found": number, "minimum": "1", "maximum": "120"])
  }

  @Test func `null takes away what a parent gives, where it is optional`() {
    let report = check("organs: [{kind: plenary, frequency: null}]\nmarks: {organs: S}")
    #expect(report.errors == [])
    #expect(report.profile?.organ("plenary")?.frequency == nil)
  }

  @Test func `a child leaves out an organ or a seat that its parent has`() {
    let report = check(
      """
      organs:
        - {kind: technicalCommission, inherited: false}
        - {kind: plenary, seats: [{agencyKind: health, inherited: false}]}
      """)
    #expect(report.findings == [])
    #expect(report.profile?.organs.map(\.kind) == ["plenary"])
    #expect(report.profile?.organ("plenary")?.seat(of: .health) == nil)
    #expect(report.profile?.organ("plenary")?.seat(of: .education) != nil)
    #expect(report.profile?.marks.keys.contains { $0.contains("technicalCommission") } == false)
  }

  @Test(arguments: [
    ("{kind: policeTable, inherited: false}", "5:10 organs/policeTable profile.notInherited"),
    (
      "{kind: technicalCommission, inherited: true}",
      "5:10 organs/technicalCommission/inherited profile.unknownValue"
    ),
    (
      "{kind: technicalCommission, inherited: false, optional: true}",
      "5:56 organs/technicalCommission/optional profile.unknownKey"
    ),
  ])
  func `what is left out is there, and nothing is said about it`(item: String, error: String) {
    #expect(errors("organs: [\(item)]") == [error])
  }

  @Test func `an unknown parent is one error, not fifty`() {
    let text = "id: a-town\nversion: 1\nparent: generic-l4\ntitle: {es: A}\n"
    let report = catalogue.check(Array(text.utf8), named: "x")
    #expect(report.errors.map(\.code) == ["profile.unknownParent"])
    #expect(report.errors.first?.values["nearest"] == "generic-l40")
  }

  @Test func `a file without parent has to say everything`() {
    let report = catalogue.check(Array("id: a-town\nversion: 1\n".utf8), named: "x")
    let missing = report.errors.filter { $0.code == "profile.missing" }
    #expect(missing.count == report.errors.count)
    #expect(missing.map { $0.values["key"] }.contains("retention"))
    #expect(report.profile == nil)
  }

  @Test(arguments: [
    ("a: [1\nb: 2\n", "profile.syntax", 2), ("id: *x\n", "profile.syntax", 1),
    ("", "profile.empty", 1), ("# only words\n", "profile.empty", 1),
    ("id: a\n---\nid: b\n", "profile.syntax", 2), ("id: \u{1}\n", "profile.syntax", 1),
    ("id: a\n\tb: 1\n", "profile.syntax", 2), ("- 1\n", "profile.wrongType", 1),
  ])
  func `what is no single YAML mapping is refused at its line`(
    text: String, code: String, line: Int
  ) {
    let error = catalogue.check(Array(text.utf8), named: "x").errors.first
    #expect(error?.code == code)
    #expect(error?.line == line)
  }

  @Test func `bytes that are not UTF-8 are refused at their place`() {
    let error = catalogue.check(Array("id: a\ntitle: {es: ".utf8) + [0xE1, 0x20], named: "x")
      .errors.first
    #expect(error?.code == "profile.utf8")
    #expect([error?.line, error?.column] == [2, 13])
  }

  @Test func `anchors are refused, also those that would unfold without end`() {
    var text = "id: a-town\nlegalRefs: &a [x, x]\n"
    for step in 0..<40 { text += "k\(step): &a [*a, *a]\n" }
    let codes = catalogue.check(Array(text.utf8), named: "x").errors.map(\.code)
    #expect(codes.contains("profile.anchor"))
  }

  @Test func `what a child sets without a mark is warned of, and what it marks as open`() {
    let report = check("dormancyMonths: 6\nrecordingToleranceDays: 3\nmarks: {dormancyMonths: '?'}")
    #expect(
      report.findings.map { "\($0.severity) \($0.line) \($0.path) \($0.code)" } == [
        "warning 5 dormancyMonths profile.unconfirmed",
        "warning 6 recordingToleranceDays profile.unmarked",
      ])
    #expect(report.profile?.mark(at: "dormancyMonths") == .proposed)
    #expect(report.profile?.mark(at: "recordingToleranceDays") == nil)
    #expect(report.profile?.mark(at: "retention/permanent") == .sourced)
  }

  @Test func `a mark for a value that the file does not set is refused`() {
    #expect(
      errors("marks:\n  dormancyMonths: S\n  organs/plenary: X\n") == [
        "6:3 marks/dormancyMonths profile.unknownPath",
        "7:19 marks/organs/plenary profile.unknownValue",
      ])
  }

  @Test func `text is kept in its composed form and without hidden characters`() {
    let report = check(
      "specialisedCentres: [\"Centro Andre\u{301}s\"]\nmarks: {specialisedCentres: S}")
    #expect(
      report.profile?.specialisedCentres.first?.utf8.elementsEqual("Centro Andrés".utf8) == true)
    #expect(
      check("specialisedCentres: [\"a\u{202E}b\"]").errors.map(\.code)
        == ["profile.controlCharacter"])
    #expect(check("specialisedCentres: [' ']").errors.map(\.code) == ["profile.blank"])
  }
}

@Suite struct `Codes of profiles and imports` {
  @Test func `each has a sentence in every language`() {
    let codes = ProfileCode.allCases.map(\.rawValue) + ImportCode.allCases.map(\.rawValue)
    let told = Set(RefusalTexts.rows.map(\.code))
    #expect(codes.filter { !told.contains($0) } == [])
  }

  /// `…` stands where a sentence asks for a value that a finding does not have.
  @Test(arguments: [Language.en, .es])
  func `a finding has every value that its sentence asks for`(language: Language) throws {
    let broken = """
      id: a-town
      version: 0
      parent: generic-l40
      title: {es: A, en: ' ', fr: A}
      languagges: [es]
      dormancyMonths: twelve
      reports: [attendence, training, training]
      organs:
        - {kind: plenary, quorum: {fraction: 1/3}, chairRule: [], castingVote: true}
        - {kind: technicalCommission, dissent: {value: 48, unit: hour, count: working}}
        - {kind: policeTable, kind: plenary}
      marks: {sdc: S, organs: '?'}
      """
    let agencies = "id;name;kind;municipality\nÑ;;healt;999\na;A;health\na;A;health;\na;A;health;\n"
    let seats = "mesa,organ,agency,person,alternates,vote,from\na,b,c,d,d|Ñ,x,y\n"
    let towns = "CPRO,CMUN,DC,NOMBRE,CODAUTO,x\n"
    let list = "CPRO,CMUN,DC,NOMBRE,CODAUTO\n30,039,1,T,14\n1,1,4,A,16\n"
    let findings =
      try embedded.get().check(Array(broken.utf8), named: "x").findings
      .map { ($0.code, $0.values.merging(["path": $0.path]) { own, _ in own }) }
      + [
        (ImportKind.agencies, agencies), (.seats, seats), (.municipalities, towns),
        (.municipalities, list),
      ]
      .flatMap { ImportPlan($0, Array($1.utf8)).findings }.map { ($0.code, $0.values) }
    #expect(findings.count > 25)
    for (code, values) in findings {
      let sentence = Catalogue(language).refusal(code, values)
      #expect(!sentence.contains("…"), "\(code)")
    }
  }
}
