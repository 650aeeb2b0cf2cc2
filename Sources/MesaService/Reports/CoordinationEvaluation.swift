import Canonical
import MesaDomain

/// How a mesa's coordination goes, as its seats said: marks, strengths, weaknesses, and what became
/// of the proposals. Of no seat what it said.
///
/// With fewer than `k` answers, marks and texts would tell of single ones: they are left out.
///
/// - Source: handbook §6.7.
struct CoordinationEvaluation {
  let evaluation: Evaluation.State
  /// Proposals that no session has decided on yet, by their numbers.
  let drafts: Set<Int>
  /// Numbers of the agreements that came of proposals.
  let agreements: [Int: String]
  /// Agencies by id.
  let names: [String: String]

  private var answers: [Evaluation.Answered] { evaluation.answers }
  private var isTold: Bool { answers.count >= evaluation.opened?.k ?? Network.usualK }

  func tables() -> [Report.Table] { [summary()] + findings() }

  /// Without how many answered: what a balance of the year says of it.
  func findings() -> [Report.Table] {
    [
      marks(), texts("strengths", answers.flatMap(\.strengths)),
      texts("weaknesses", answers.flatMap(\.weaknesses)), proposals(),
    ].filter { !$0.rows.isEmpty }
  }

  private func summary() -> Report.Table {
    func row(_ id: String, _ count: Int) -> Report.Row {
      Report.Row(id, .word(section: "reportSummary", id), [.count(count)])
    }
    let asked = evaluation.opened?.seats.count ?? 0
    var rows = [row("seatsAsked", asked), row("seatsAnswered", answers.count)]
    if asked > 0 {
      let share = Report.Cell.percent((answers.count * 200 + asked) / (2 * asked))
      rows.append(Report.Row("answered", .word(section: "reportSummary", "answered"), [share]))
    }
    rows += [
      row("proposals", evaluation.proposals.count),
      row("proposalsAgreed", agreements.count),
    ]
    return Report.Table("summary", columns: [.value], rows: rows)
  }

  private func marks() -> Report.Table {
    Report.Table(
      "evaluation.marks", columns: [.marks, .average],
      rows: Evaluation.Aspect.allCases.compactMap { aspect in
        let given = answers.flatMap(\.marks).filter { $0.aspect == aspect }.map(\.mark)
        guard !given.isEmpty else { return nil }
        let sum = given.reduce(0, +)
        // An aspect that few marked tells of single answers, too.
        let average = (sum * 200 + given.count) / (2 * given.count)
        let shown = isTold && given.count >= evaluation.opened?.k ?? Network.usualK
        return Report.Row(
          aspect.rawValue, .word(section: "evaluationAspect", aspect.rawValue),
          shown ? [.count(given.count), .hundredths(average)] : [.hidden, .hidden])
      }, charted: 1)
  }

  /// In the order of the alphabet: that of the answers would tell who said it.
  private func texts(_ name: String, _ texts: [String]) -> Report.Table {
    let said = texts.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    return Report.Table(
      "evaluation." + name, columns: [.marks],
      rows: !isTold
        ? []
        : said.keys.sorted().enumerated().map { index, text in
          Report.Row("\(index + 1)", .name(text), [.count(said[text] ?? 0)])
        })
  }

  private func proposals() -> Report.Table {
    Report.Table(
      "evaluation.proposals", columns: [.responsible, .state, .agreement],
      rows: evaluation.proposals.enumerated().map { index, proposal in
        let number = index + 1
        let state =
          drafts.contains(number) ? "draft" : agreements[number] == nil ? "decided" : "agreed"
        let owner = proposal.owner?.rawValue
        return Report.Row(
          "\(number)", .name(proposal.text),
          [
            owner.map { .name(names[$0] ?? $0) } ?? .absent,
            .word(section: "proposalState", state),
            agreements[number].map { .name($0) } ?? .absent,
          ])
      })
  }
}

extension LocalClient {
  /// The coordination evaluation of a year, for whoever may read the mesa.
  ///
  /// - Throws: `field.invalid` for a period that is no year; `evaluation.none`.
  func coordinationEvaluation(
    _ question: ReportQuestion, _ context: Context
  ) async throws -> Report {
    guard let id = question.mesa else { throw Refusal("field.missing", field: "--mesa") }
    try context.authorize("mesa.read", at: .mesa(id))
    let mesa = context.state(Mesa.self, .mesa(id))
    guard mesa.stage != .absent else {
      throw Refusal.unknown(RecordKind.mesa.rawValue, id.rawValue)
    }
    let (period, year) = (question.period, question.period.from.year)
    guard period == ReportPeriod(year: year) else {
      throw Refusal("field.invalid", ["earliest": .word("\(year)")], field: "--period")
    }
    guard let evaluation = try await evaluation(of: id, year, context) else {
      throw Refusal("evaluation.none", ["year": .number(year)])
    }
    return Report(
      kind: question.kind, subject: "mesa/" + id.rawValue, name: mesa.name, period: period,
      k: evaluation.evaluation.opened?.k ?? Network.usualK, tables: evaluation.tables(),
      cut: Report.Cut(position: size, at: context.at))
  }

  /// What a mesa's seats said of a year; nil where they were not asked.
  func evaluation(
    of mesa: MesaID, _ year: Int, _ context: Context
  ) async throws -> CoordinationEvaluation? {
    let state = context.state(Evaluation.self, .evaluation(mesa, year))
    guard state.stage != .absent else { return nil }
    let book = context.state(Book.self, .book(mesa, .plenary))
    let records = try await views.records(RecordKind.agreement.view, mesa: mesa.rawValue)
    let adopted = records.compactMap {
      context.state(Agreement.self, .agreement(AgreementID(wellFormed: $0.id))).adopted
    }
    return CoordinationEvaluation(
      evaluation: state,
      drafts: Set(book.drafts.map(\.proposal).filter { $0.year == year }.map(\.number)),
      agreements: adopted.reduce(into: [:]) { numbers, agreement in
        if let proposal = agreement.proposal, proposal.year == year {
          numbers[proposal.number] = agreement.number
        }
      },
      names: state.proposals.compactMap(\.owner).reduce(into: [:]) {
        $0[$1.rawValue] = context.state(Agency.self, .agency($1)).name
      })
  }
}
