import Canonical
import MesaDomain

extension Covenant.State {
  func record(_ id: String) throws -> ViewRecord? {
    struct Obligation: Encodable {
      let number: Int
      let agency: AgencyID
      let text: String
      let cents: Int?
      let outcome: Covenant.Outcome
      let spentCents: Int?
    }
    struct View: Encodable {
      let id: String
      let title: String
      let object: String
      let signatories: [AgencyID]
      let obligations: [Obligation]
      let signedOn, from, to: CivilDate
      /// The last day on which it binds.
      let last: CivilDate?
      let warnFrom: CivilDate?
      let extensions: Int
      let followUp: [AgencyID]
      /// Days on which the follow-up commission met.
      let meetings: [CivilDate]
      let nextMeeting: CivilDate?
      /// A warning was given that this end comes near.
      let isRenewalDue: Bool
    }
    guard let signed, let to else { return nil }
    let view = View(
      id: id, title: signed.title, object: signed.object, signatories: signed.signatories,
      obligations: signed.obligations.enumerated().map { index, owed in
        let report = reports[index + 1]
        return Obligation(
          number: index + 1, agency: owed.agency, text: owed.text, cents: owed.cents,
          outcome: report?.outcome ?? .pending, spentCents: report?.cents)
      }, signedOn: signed.signedOn, from: signed.from, to: to, last: last, warnFrom: warnFrom,
      extensions: extensions, followUp: followUp, meetings: meetings, nextMeeting: nextMeeting,
      isRenewalDue: denouncedFrom == nil && warned.contains(to))
    return ViewRecord(
      kind: "covenant", id: id, mesa: nil, organ: nil, owner: nil,
      sort: signed.from.description, body: try CanonicalEncoder().encode(view))
  }
}

extension EqualityPlan.State {
  func record(_ id: String) throws -> ViewRecord? {
    struct Progress: Encodable {
      let measure: String
      let title: String
      let responsible: AgencyID
      let progress: EqualityPlan.Progress
      let budgetCents: Int?
      let spentCents: Int?
    }
    struct View: Encodable {
      let id: String
      let title: String
      let municipality: MunicipalityCode
      let from, to: CivilDate
      let measures: [Progress]
      let evaluations: [EqualityPlan.Evaluated]
    }
    guard let adopted else { return nil }
    let view = View(
      id: id, title: adopted.title, municipality: adopted.municipality, from: adopted.from,
      to: adopted.to,
      measures: measures.map { place, measure in
        Progress(
          measure: place, title: measure.title, responsible: measure.responsible,
          progress: progress[place]?.progress ?? .notStarted, budgetCents: measure.budgetCents,
          spentCents: progress[place]?.spentCents)
      }, evaluations: evaluations)
    return ViewRecord(
      kind: "plan", id: id, mesa: nil, organ: nil, owner: adopted.municipality.rawValue,
      sort: adopted.from.description, body: try CanonicalEncoder().encode(view))
  }
}
