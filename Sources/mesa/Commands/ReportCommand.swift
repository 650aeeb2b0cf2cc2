import ArgumentParser
import Canonical
import MesaDocuments
import MesaDomain
import MesaService

/// What `mesa report` is asked for.
enum ReportWord: ExpressibleByArgument, Equatable {
  case report(ReportKind)
  case releases

  init?(argument: String) {
    if argument == "releases" {
      self = .releases
    } else if let kind = ReportKind(rawValue: argument) {
      self = .report(kind)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] { ReportKind.allCases.map(\.rawValue) + ["releases"] }
}

/// Reports that public bodies owe, from the figures of the log.
struct ReportCommand: Verb {
  enum Form: String, CaseIterable, ExpressibleByArgument { case text, csv, json, html }

  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Figures of a period: as text, CSV, JSON or a page to print.",
    discussion: """
      Small counts of people are hidden, and what would reveal them (--at shows the figures of then).

      EXAMPLES
        mesa report network-annual --network extremadura --year 2012
        mesa report network-annual --network extremadura --period 2012-S1 --format csv > s1.csv
        mesa report network-annual --network extremadura --year 2012 --format html --language es
        mesa report state-pact --area pla-de-mallorca --from 2024-07-01 --to 2025-06-30
        mesa report region-overview --region 14 --year 2017
        mesa report mancomunidad-overview --area pla-de-mallorca --year 2025
        mesa report semester-balance --mesa totana --period 2017-S2
        mesa report attendance --mesa totana --period 2017-S2
        mesa report coordination-evaluation --mesa totana --year 2018
        mesa report network-annual --network extremadura --year 2012 --office oficina-caceres
        mesa report network-annual --network extremadura --year 2012 --release --approver p12
        mesa report releases extremadura
        mesa report training --network extremadura --year 2012
        mesa report referral-performance --mesa totana --period 2026-S1
      """)

  @OptionGroup var globals: Globals
  @Argument(
    help: """
      network-annual, state-pact, region-overview, mancomunidad-overview, semester-balance,
      attendance, agreement-fulfilment, coordination-evaluation, plan-follow-up, training or
      referral-performance; or releases, the register of what was told.
      """)
  var kind: ReportWord
  @Argument(help: "Of what, where the register of releases is asked for: extremadura.")
  var subject: String?
  @Option(help: "Of which network.") var network: String?
  @Option(
    help: "Of which mesa: semester-balance, attendance, agreement-fulfilment, referral-performance."
  )
  var mesa: String?
  @Option(help: "Of which territory; of a network, only its offices there.") var area: String?
  @Option(help: "Of which region, by INE's two digits: region-overview, referral-performance.")
  var region: String?
  @Option(help: "Only of that office of a network or territory.") var office: String?
  @Flag(help: "Write it into the log as it is told.") var release = false
  @Option(help: "Who approves what is released; whoever releases it if not said.") var approver:
    String?
  @Option(help: "Of which equality plan: plan-follow-up.") var plan: String?
  @Option(help: "A whole year, 2012.") var year: Int?
  @Option(help: "2012, 2012-S1, 2012-Q3 or 2012-07.") var period: String?
  @Option(help: "First day; of a month.") var from: String?
  @Option(help: "Last day; of a month.") var to: String?
  @Option(help: "text, csv, json or html.") var format = Form.text
  @Option(help: "es, gl, ca or en; the reader's own if not said.") var language: String?

  func validate() throws {
    guard kind != .releases else { return }
    guard subject == nil else {
      throw ValidationError(
        "Of what it is, say with --network, --mesa, --area, --region or --plan.")
    }
    guard asked != nil else {
      throw ValidationError(
        "Say of when: --year 2012, --period 2012-S1, or --from and --to (whole months).")
    }
    guard region.map({ Region(rawValue: $0) != nil }) != false else {
      throw ValidationError("--region is two digits of INE, 01 to 19.")
    }
    guard language.map({ Language(rawValue: $0) != nil }) != false else {
      throw ValidationError("--language knows es, gl, ca and en.")
    }
  }

  private var asked: ReportPeriod? {
    switch (year, period, from, to) {
    case (let year?, nil, nil, nil): ReportPeriod(year: year)
    case (nil, let period?, nil, nil): ReportPeriod(period)
    case (nil, nil, let from?, let to?):
      CivilDate(from).flatMap { start in
        CivilDate(to).flatMap { ReportPeriod(from: start, through: $0) }
      }
    default: nil
    }
  }

  func run(_ session: Session) async throws {
    guard case .report(let kind) = kind else { return try await register(session) }
    guard let period = asked else { return }
    let instance = try await session.connect(release ? .write : .read)
    defer { try? instance.close() }
    var question = ReportQuestion(kind, period: period, as: try globals.actor())
    question.network = try network.map { try identifier($0, "network", "--network") }
    question.mesa = try mesa.map { try identifier($0, "mesa", "--mesa") }
    question.area = try area.map { try identifier($0, "area", "--area") }
    question.plan = try plan.map { try identifier($0, "plan", "--plan") }
    question.region = region.flatMap(Region.init(rawValue:))
    question.office = try office.map { try identifier($0, "office", "--office") }
    let report: Report
    if release {
      let approver: PersonID? = try approver.map { try identifier($0, "person", "--approver") }
      let answer: CommandAnswer
      (report, answer) = try await instance.client.releaseReport(question, approver: approver)
      if format == .text { try await session.tell([answer], by: instance.client) }
    } else {
      report = try await instance.client.report(question)
    }
    let words =
      language.flatMap(Language.init(rawValue:)).map {
        Catalogue($0, zone: globals.zoneName)
      } ?? session.words
    switch format {
    case .json:
      try session.out.write(line: String(decoding: report.json.canonicalBytes, as: UTF8.self))
    case .csv: try session.out.write(CSV.document(report, words))
    case .text:
      let width = min(session.out.width ?? 100, 100)
      for line in TextRenderer(width: width).lines(ReportPaper(report, words).document()) {
        try session.out.write(line: line.printable())
      }
    case .html:
      let page = HTMLRenderer().page(ReportPaper(report, words).document())
      try session.out.write(page)
    }
  }

  /// What was told so far; of one network, mesa or territory, or of all that the asker may see.
  private func register(_ session: Session) async throws {
    let instance = try await session.connect(.read)
    defer { try? instance.close() }
    let question = ListQuestion(.report, as: try globals.actor())
    let records = try await instance.client.list(question).filter { record in
      guard let subject else { return true }
      let said = record["subject"]?.stringValue ?? ""
      return said == subject || said.hasSuffix("/" + subject)
    }
    let form: OutputFormat = format == .json ? .json : format == .csv ? .csv : .text
    try session.list(records, .releases, form, today: session.today.description)
  }
}
