import Canonical
import MesaDomain

extension CarePlan.State {
  /// The plan as questions see it; its texts stay sealed.
  func record(_ id: String) throws -> ViewRecord? {
    guard let begun else { return nil }
    let view = CarePlanView(id: id, begun, self)
    return ViewRecord(
      kind: RecordKind.carePlan.rawValue, id: id, mesa: begun.mesa.rawValue, organ: nil,
      owner: Set(measures.map(\.set.responsible.rawValue)).sorted().joined(separator: " "),
      sort: nextReview?.at.description ?? "", body: try CanonicalEncoder().encode(view))
  }
}

private struct CarePlanView: Encodable {
  let id: String
  let mesa: MesaID
  /// Nil where no goal applies: no value, and not zero.
  let met: Int?
  let applicable: Int?
  let nextReview: Instant?
  let goals: [Goal]
  let measures: [Measure]
  let safety: [Item]
  let reviews: [CarePlan.Reviewed]

  struct Goal: Encodable {
    let number: Int
    let area: CarePlan.Area
    let status: CarePlan.Status
    let agency: AgencyID
    let text: Confidential
    let assessedOn: CivilDate?
  }
  struct Measure: Encodable {
    let number: Int
    let goal: Int?
    let responsible: AgencyID
    let due: CivilDate
    let status: CarePlan.Status
    let text: Confidential
    let appointment: Instant?
    let told: CaseFile.Outreach?
    let reports: [CarePlan.MeasureReported]
  }
  struct Item: Encodable {
    let number: Int
    let agency: AgencyID
    let text: Confidential
    let endedOn: CivilDate?
  }

  init(id: String, _ begun: CarePlan.Begun, _ state: CarePlan.State) {
    (self.id, mesa) = (id, begun.mesa)
    (met, applicable) = (state.progress?.met, state.progress?.applicable)
    nextReview = state.nextReview?.at
    goals = state.goals.map {
      Goal(
        number: $0.number, area: $0.set.area, status: $0.status, agency: $0.set.agency,
        text: $0.set.text, assessedOn: $0.assessedOn)
    }
    measures = state.measures.map {
      Measure(
        number: $0.number, goal: $0.set.goal, responsible: $0.set.responsible, due: $0.set.due,
        status: $0.status, text: $0.set.text, appointment: $0.set.appointment,
        told: $0.set.told, reports: $0.reports)
    }
    safety = state.safety.map {
      Item(
        number: $0.number, agency: $0.added.agency, text: $0.added.text, endedOn: $0.endedOn)
    }
    reviews = state.reviews
  }
}
