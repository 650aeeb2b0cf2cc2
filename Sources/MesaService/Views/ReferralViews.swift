import Canonical
import MesaDomain

extension Referral.State {
  /// The referral as questions see it; its content stays sealed.
  func record(_ id: String) throws -> ViewRecord? {
    if let emergency, let emergencyAt { return try emergency.record(id, emergencyAt) }
    guard let draft else { return nil }
    let view = ReferralView(id: id, self, draft)
    return ViewRecord(
      kind: RecordKind.referral.rawValue, id: id, mesa: draft.mesa.rawValue, organ: nil,
      owner: [draft.from.rawValue, draft.to.rawValue].joined(separator: " "),
      sort: draft.code.rawValue, body: try CanonicalEncoder().encode(view))
  }
}

extension Referral.EmergencyLogged {
  /// A call for help that was noted: never a referral, but found beside them.
  fileprivate func record(_ id: String, _ at: Instant) throws -> ViewRecord {
    let view = EmergencyView(
      id: id, mesa: mesa, case: self.case, from: agency, pathway: pathway, number: number,
      calledAt: calledAt, caller: caller, person: person, loggedAt: at)
    return ViewRecord(
      kind: RecordKind.referral.rawValue, id: id, mesa: mesa.rawValue, organ: nil,
      owner: agency.rawValue, sort: calledAt.description,
      body: try CanonicalEncoder().encode(view))
  }
}

private struct EmergencyView: Encodable {
  let id: String
  let mesa: MesaID
  let `case`: CaseID?
  let from: AgencyID
  let pathway: String
  let number: Referral.EmergencyNumber
  let calledAt: Instant
  let caller: Referral.Caller
  let person: PersonID?
  let loggedAt: Instant
  let state = "emergencyLogged"
}

private struct ReferralView: Encodable {
  let id: String
  let code: SpeakableCode
  let mesa: MesaID
  let `case`: CaseID
  let caseCode: SpeakableCode?
  let state: Referral.Stage
  let pathway: String
  let from: AgencyID
  let to: AgencyID
  let person: PersonID?
  let risk: String?
  let sentAt: Instant?
  let dueAcknowledgement: Instant?
  let dueDecision: Instant?
  let dueFirstContact: Instant?
  let dueReview: Instant?
  /// What comes next; late once that moment is past.
  let next: NextView?
  let profile: String?
  let profileVersion: Int?
  let basis: String?
  /// The law forbids her to hear of it.
  let notInformable: Bool?
  let onPaper: Bool?
  let acknowledgedAt: Instant?
  let acceptedAt: Instant?
  let professional: PersonID?
  let firstAppointment: Instant?
  /// How she hears of the appointment.
  let told: CaseFile.Outreach?
  let takeBackUntil: CivilDate?
  let startedAt: Instant?
  let outcome: OutcomeView?
  let level: Int
  let escalations: [EscalationView]
  let obligations: [ObligationView]
  let stops: [StopView]
  let proposal: AgencyID?
  let transferredAt: Instant?
  let reopenings: [ReopeningView]
  let loop: [StepView]
  let shelter: Referral.Shelter?
  // Its content, left out for who may only see its clock.
  let professionalName: Confidential?
  let reason: Confidential
  let fields: [Referral.Field]
  let notes: [NoteView]

  init(id: String, _ state: Referral.State, _ draft: Referral.Drafted) {
    self.id = id
    (code, mesa, self.case) = (draft.code, draft.mesa, draft.case)
    caseCode = draft.caseCode
    (self.state, pathway) = (state.stage, draft.pathway)
    (from, to, person) = (draft.from, draft.to, state.sent.map(\.person) ?? draft.person)
    (risk, sentAt) = (state.terms?.risk, state.sentAt)
    dueAcknowledgement = state.terms?.acknowledgement?.at
    dueDecision = state.terms?.decision?.at
    dueFirstContact = state.terms?.firstContact?.at
    dueReview = state.terms?.commissionReview?.at
    next = state.nextDue.map { NextView(ground: $0.ground, at: $0.at) }
    (profile, profileVersion) = (state.terms?.profile, state.terms?.profileVersion)
    (basis, onPaper) = (state.sent?.basis, state.sent?.onPaper)
    notInformable = state.sent?.notInformable
    (acknowledgedAt, acceptedAt) = (state.acknowledgedAt, state.acceptedAt)
    professional = state.accepted?.professional
    professionalName = state.accepted?.professionalName
    firstAppointment = state.accepted?.firstAppointment
    told = state.accepted?.told
    takeBackUntil = state.accepted?.takeBackUntil
    startedAt = state.startedAt
    outcome = state.outcome.map {
      OutcomeView(
        at: $0.at, agency: $0.agency, reason: $0.reason, serviceProvided: $0.serviceProvided,
        goalsMet: $0.goalsMet, endOfStay: $0.endOfStay)
    }
    level = state.level
    escalations = state.escalations.map {
      EscalationView(level: $0.level, ground: $0.ground, due: $0.due, to: $0.to)
    }
    obligations = state.obligations.map {
      ObligationView(
        what: $0.obligation.what, field: $0.obligation.field, due: $0.obligation.due,
        metAt: $0.metAt)
    }
    stops = state.stops.map { StopView(from: $0.from, reply: $0.reply?.at, to: $0.to) }
    (proposal, transferredAt) = (state.proposal?.agency, state.transferredAt)
    reopenings = state.reopenings.map {
      ReopeningView(incident: $0.incident, repeats: $0.repeats)
    }
    loop = StepView.loop(of: state)
    (reason, fields, shelter) = (draft.reason, draft.fields, draft.shelter)
    notes = state.notes.map {
      NoteView(at: $0.at, kind: $0.kind, agency: $0.agency, text: $0.text)
    }
  }
}

private struct NextView: Encodable {
  let ground: Referral.Ground
  let at: Instant
}
private struct OutcomeView: Encodable {
  let at: Instant
  let agency: AgencyID
  let reason: String?
  let serviceProvided: Bool?
  let goalsMet: Int?
  let endOfStay: Referral.EndOfStay?
}
private struct EscalationView: Encodable {
  let level: Int
  let ground: Referral.Ground
  let due: Instant?
  let to: [String]
}
private struct ObligationView: Encodable {
  let what: Referral.Missing
  let field: String?
  let due: Instant
  let metAt: Instant?
}
private struct StopView: Encodable {
  let from: Instant
  let reply: Instant?
  let to: Instant?
}
private struct ReopeningView: Encodable {
  let incident: CivilDate
  let repeats: Bool
}
private struct NoteView: Encodable {
  let at: Instant
  let kind: String
  let agency: AgencyID?
  let text: Confidential
}

/// How far it has come, as the origin may know without seeing the other's file.
private struct StepView: Encodable {
  let step: String
  let at: Instant

  static func loop(of state: Referral.State) -> [StepView] {
    guard let sent = state.sentAt else { return [] }
    var steps = [StepView(step: "sent", at: sent)]
    // What goes on paper has not arrived anywhere until somebody says so.
    if state.sent?.onPaper != true { steps.append(StepView(step: "delivered", at: sent)) }
    if let opened = state.acknowledgedAt { steps.append(StepView(step: "opened", at: opened)) }
    let refused = state.stage == .rejected ? state.outcome?.at : nil
    if let answered = state.acceptedAt ?? refused {
      steps.append(StepView(step: "answered", at: answered))
    }
    if let outcome = state.outcome { steps.append(StepView(step: "done", at: outcome.at)) }
    return steps
  }
}
