import Canonical
import MesaDomain

extension Certificate.State {
  func record(_ id: String) throws -> ViewRecord? {
    guard let request else { return nil }
    let view = CertificateView(id: id, self, request)
    return ViewRecord(
      kind: "certificate", id: id, mesa: request.mesa.rawValue, organ: request.organ.rawValue,
      owner: nil, sort: requestedAt?.description ?? "", body: try CanonicalEncoder().encode(view))
  }
}

private struct CertificateView: Encodable {
  let id: String
  let number: String?
  let mesa: MesaID
  let organ: OrganKind
  let meeting: MeetingID
  let kind: Certificate.Kind
  let state: Certificate.Stage
  let agreements: [AgreementID]
  let attendee: PersonID?
  let interest: Certificate.Interest
  let agency: AgencyID?
  let applicant: Confidential?
  let statement: Confidential?
  let paper: Bool
  let requestedAt: Instant?
  let outcome: Certificate.Outcome?
  let reason: Certificate.RefusalReason?
  let permitted: Bool?
  /// What it says, as it was frozen when it was issued.
  let content: Certificate.Issued?
  let issuedAt: Instant?
  let issuedBy: PersonID?
  let endorsedAt: Instant?
  let endorsedBy: PersonID?
  let deliveredAt: Instant?
  let channel: Meeting.Channel?

  init(id: String, _ state: Certificate.State, _ request: Certificate.Requested) {
    self.id = id
    number = state.issued?.number
    (mesa, organ, meeting) = (request.mesa, request.organ, request.meeting)
    (kind, self.state, agreements) = (request.kind, state.stage, request.agreements)
    (attendee, interest, agency) = (request.attendee, request.interest, request.agency)
    (applicant, statement, paper) = (request.applicant, request.statement, request.paper)
    requestedAt = state.requestedAt
    (outcome, reason) = (state.assessed?.outcome, state.assessed?.reason)
    permitted = state.permitted
    (content, issuedAt, issuedBy) = (state.issued, state.issuedAt, state.issuedBy)
    (endorsedAt, endorsedBy) = (state.endorsedAt, state.endorsedBy)
    (deliveredAt, channel) = (state.deliveredAt, state.delivered?.channel)
  }
}
