import Canonical
public import MesaDomain

/// What the plenary learns of casework.
public struct PlenaryCounted: Question {
  public static let name = "plenary-counts"
  let mesa: MesaID
  /// `2026`, `2026-S1`.
  let period: String

  public var reads: RecordKind? { .mesa }

  public func answer(
    of client: LocalClient, as principal: Principal
  ) async throws -> PlenaryCounts {
    guard let period = CountedPeriod(period) else {
      throw Refusal("question.malformed", ["question": .word(Self.name)])
    }
    return try await client.plenaryCounts(of: mesa, in: period, as: principal)
  }
}

/// A report.
public struct ReportAsked: Question {
  public static let name = "report"
  let kind: ReportKind
  let network: NetworkID?
  let mesa: MesaID?
  let area: AreaID?
  let region: Region?
  let plan: EqualityPlanID?
  let office: OfficeID?
  let from, through: CivilDate

  init(_ question: ReportQuestion) {
    (kind, network, mesa) = (question.kind, question.network, question.mesa)
    (area, region, plan) = (question.area, question.region, question.plan)
    office = question.office
    (from, through) = (question.period.from, question.period.through)
  }

  public func answer(of client: LocalClient, as principal: Principal) async throws -> Report {
    guard let period = ReportPeriod(from: from, through: through) else {
      throw Refusal("question.malformed", ["question": .word(Self.name)])
    }
    var question = ReportQuestion(kind, network: network, period: period, as: principal)
    (question.mesa, question.area, question.region) = (mesa, area, region)
    (question.plan, question.office) = (plan, office)
    return try await client.report(question)
  }
}
