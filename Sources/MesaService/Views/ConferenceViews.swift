import Canonical
import MesaDomain

extension Review.State {
  /// What waits for a commission, and what agencies have to do; texts stay sealed.
  ///
  /// Its organ is the one before which the case has to come, its owners the agencies with
  /// something to do.
  func record(_ id: String) throws -> ViewRecord? {
    guard let mesa = proposal?.proposed.organ.mesa else { return nil }
    let owners = Set(pending.map(\.agreed.owner)).sorted()
    return ViewRecord(
      kind: "review", id: id, mesa: mesa.rawValue, organ: proposal?.proposed.organ.organ.rawValue,
      owner: owners.map(\.rawValue).joined(separator: " "),
      sort: proposal?.proposed.due?.description ?? "",
      body: try CanonicalEncoder().encode(ReviewView(id: id, self)))
  }
}

/// The conferences of a case, as questions see them.
struct ReviewView: Encodable {
  let id: String
  let code: SpeakableCode?
  let proposal: Review.Proposed?
  let discussions: [Review.Discussed]
  let actions: [ActionView]

  init(id: String, _ state: Review.State) {
    self.id = id
    (code, proposal) = (state.proposal?.proposed.code, state.proposal?.proposed)
    discussions = state.discussions.map(\.discussed)
    actions = state.actions.map(ActionView.init)
  }
}

/// What an agency has to do for a case, and what came of it.
struct ActionView: Encodable {
  let number: Int
  let meeting: MeetingID
  let owner: AgencyID
  let regarding: Review.Regarding
  let due: CivilDate
  let text: Confidential
  let measure: Confidential
  let outcome: Review.Outcome?
  let helped: Bool?
  let note: Confidential?
  let reviewNeeded: Bool

  init(_ action: Review.Action) {
    let agreed = action.agreed
    (number, meeting, owner) = (agreed.number, agreed.meeting, agreed.owner)
    (regarding, due) = (agreed.regarding, agreed.due)
    (text, measure) = (agreed.text, agreed.measure)
    outcome = action.outcome
    helped = action.reports.last?.reported.helped
    note = action.reports.last?.reported.note
    reviewNeeded = action.reviewNeeded
  }
}

extension Conflict.State {
  /// For who decides: the code and the ground, never anything of the case.
  func record(_ id: String) throws -> ViewRecord? {
    guard let subject else { return nil }
    return ViewRecord(
      kind: "conflict", id: id, mesa: subject.mesa.rawValue, organ: subject.organ?.rawValue,
      owner: subject.agency?.rawValue, sort: subject.code.rawValue,
      body: try CanonicalEncoder().encode(ConflictView(id: id, self, subject)))
  }
}

private struct ConflictView: Encodable {
  let id: String
  let `case`: CaseID
  let code: SpeakableCode
  let mesa: MesaID
  let person: PersonID
  let agency: AgencyID?
  let organ: OrganKind?
  let state: Conflict.Stage
  let ground: Conflict.Ground?
  let since: Instant?
  let answerBy: Instant?
  let decideBy: Instant?
  let alternate: PersonID?

  init(id: String, _ state: Conflict.State, _ subject: Conflict.Subject) {
    self.id = id
    (self.case, code, mesa) = (subject.case, subject.code, subject.mesa)
    (person, agency, organ) = (subject.person, subject.agency, subject.organ)
    (self.state, ground, since) = (state.stage, state.ground?.ground, state.since)
    (answerBy, decideBy) = (state.answerBy?.at, state.decideBy?.at)
    alternate = state.alternate
  }
}

extension Consent.State {
  /// By which superiors find what was disclosed in their name; what it was, the log tells.
  func record(_ id: String) throws -> ViewRecord? {
    guard !overrides.isEmpty else { return nil }
    return ViewRecord(
      kind: "override", id: id, mesa: nil, organ: nil, owner: nil, sort: "",
      body: JSONValue.object([]).canonicalBytes)
  }

  var index: ViewIndex {
    ViewIndex(reach: overrides.map { .person($0.overridden.superior) })
  }
}
