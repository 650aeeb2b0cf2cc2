import Canonical
import MesaDomain

extension Objective.State {
  func record(_ id: String) throws -> ViewRecord? {
    struct View: Encodable {
      let id: String
      let mesa: MesaID
      let aim: Objective.Aim
      let text: String
      let owner: AgencyID
      let on, due: CivilDate
      let state: Objective.Stage
      let progress: Int
      let settledOn: CivilDate?
      let ground: Objective.DropGround?
    }
    guard let adopted else { return nil }
    let view = View(
      id: id, mesa: adopted.mesa, aim: adopted.aim, text: adopted.text, owner: adopted.owner,
      on: adopted.on, due: adopted.due, state: stage, progress: progress, settledOn: settledOn,
      ground: ground)
    return ViewRecord(
      kind: "objective", id: id, mesa: adopted.mesa.rawValue, organ: OrganKind.plenary.rawValue,
      owner: adopted.owner.rawValue, sort: adopted.due.description,
      body: try CanonicalEncoder().encode(view))
  }
}

extension Gathering.State {
  func record(_ id: String) throws -> ViewRecord? {
    struct Practice: Encodable {
      let number: Int
      let title: String
      let aim: Objective.Aim
      let mesa: MesaID?
      let takenUp: [MesaID]
    }
    struct View: Encodable {
      let id: String
      let title: String
      let organiser: AgencyID
      let on: CivilDate
      let municipality: MunicipalityCode
      let venue: String?
      let state: Gathering.Stage
      let programme: [Gathering.Slot]
      let groups: [String]
      /// How many.
      let registered, attended: Int
      let people: [Gathering.Delegation]
      let practices: [Practice]
      let outcomes: [Gathering.OutcomeNoted]
    }
    guard let announced else { return nil }
    let view = View(
      id: id, title: announced.title, organiser: announced.organiser, on: announced.on,
      municipality: announced.municipality, venue: announced.venue, state: stage,
      programme: announced.programme, groups: announced.groups,
      registered: registered.reduce(0) { $0 + $1.total },
      attended: attended.reduce(0) { $0 + $1.total },
      people: stage == .held ? attended : registered,
      practices: practices.enumerated().map { index, practice in
        Practice(
          number: index + 1, title: practice.shared.title, aim: practice.shared.aim,
          mesa: practice.shared.mesa, takenUp: practice.takenUp)
      }, outcomes: outcomes)
    return ViewRecord(
      kind: "gathering", id: id, mesa: nil, organ: nil, owner: nil,
      sort: announced.on.description, body: try CanonicalEncoder().encode(view))
  }
}

extension Evaluation.State {
  /// What every seat said together; of no seat what it said.
  func record(_ id: String) throws -> ViewRecord? {
    /// A proposal, which is a draft agreement until a session decides on it.
    struct Draft: Encodable {
      let number: Int
      let text: String
      let owner: AgencyID?
    }
    struct View: Encodable {
      let id: String
      let mesa: MesaID
      let year: Int
      let state: Evaluation.Stage
      /// How many were asked, and how many have answered.
      let seats, answers: Int
      /// Seats whose answer is still to come.
      let waiting: [SeatID]
      let drafts: [Draft]
    }
    guard let opened else { return nil }
    let answered = Set(answers.map(\.seat))
    let view = View(
      id: id, mesa: opened.mesa, year: opened.year, state: stage, seats: opened.seats.count,
      answers: answers.count,
      waiting: stage == .open ? opened.seats.filter { !answered.contains($0) } : [],
      drafts: proposals.enumerated().map { index, proposal in
        Draft(number: index + 1, text: proposal.text, owner: proposal.owner)
      })
    return ViewRecord(
      kind: "evaluation", id: id, mesa: opened.mesa.rawValue, organ: OrganKind.plenary.rawValue,
      owner: nil, sort: String(opened.year), body: try CanonicalEncoder().encode(view))
  }
}

extension CareFigures.State {
  func record(_ id: String) throws -> ViewRecord? {
    struct View: Encodable {
      let id: String
      let mesa: MesaID
      let agency: AgencyID
      let period: String
      let interventions: [CareFigures.Interventions]
      let total: Int
      let women, newWomen, children: Int?
      let corrections: Int
    }
    guard let reported else { return nil }
    let view = View(
      id: id, mesa: reported.mesa, agency: reported.agency,
      period: "\(reported.year)" + (reported.part == .whole ? "" : "-\(reported.part.rawValue)"),
      interventions: reported.interventions, total: reported.total, women: reported.women,
      newWomen: reported.newWomen, children: reported.children, corrections: corrections)
    return ViewRecord(
      kind: "careFigures", id: id, mesa: reported.mesa.rawValue,
      organ: OrganKind.plenary.rawValue, owner: reported.agency.rawValue, sort: view.period,
      body: try CanonicalEncoder().encode(view))
  }
}
