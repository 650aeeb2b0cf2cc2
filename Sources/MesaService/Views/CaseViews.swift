import Canonical
import MesaDomain

extension Referral.State {
  /// The referral as questions see it; its content stays sealed.
  func record(_ id: String) throws -> ViewRecord? {
    guard let draft else { return nil }
    let view = ReferralView(id: id, self, draft)
    return ViewRecord(
      kind: RecordKind.referral.rawValue, id: id, mesa: draft.mesa.rawValue, organ: nil,
      owner: [draft.from.rawValue, draft.to.rawValue].joined(separator: " "),
      sort: draft.code.rawValue, body: try CanonicalEncoder().encode(view))
  }
}

private struct ReferralView: Encodable {
  let id: String
  let code: SpeakableCode
  let mesa: MesaID
  let `case`: CaseID
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
  let onPaper: Bool?
  let acknowledgedAt: Instant?
  let acceptedAt: Instant?
  let professional: PersonID?
  let firstAppointment: Instant?
  let reason: Confidential
  let fields: [Referral.Field]

  init(id: String, _ state: Referral.State, _ draft: Referral.Drafted) {
    self.id = id
    (code, mesa, self.case) = (draft.code, draft.mesa, draft.case)
    (self.state, pathway) = (state.stage, draft.pathway)
    (from, to, person) = (draft.from, draft.to, draft.person)
    (risk, sentAt) = (state.sent?.risk, state.sentAt)
    dueAcknowledgement = state.sent?.acknowledgement?.at
    dueDecision = state.sent?.decision?.at
    dueFirstContact = state.sent?.firstContact?.at
    onPaper = state.sent?.onPaper
    (acknowledgedAt, acceptedAt) = (state.acknowledgedAt, state.acceptedAt)
    professional = state.accepted?.professional
    firstAppointment = state.accepted?.firstAppointment
    (reason, fields) = (draft.reason, draft.fields)
  }
}
