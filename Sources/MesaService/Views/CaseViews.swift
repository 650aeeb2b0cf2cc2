import Canonical
import MesaDomain

extension CaseFile.State {
  /// The file as questions see it: entries stay sealed, and each says who may open it.
  func record(_ id: String) throws -> ViewRecord? {
    guard let mesa, let code else { return nil }
    let view = CaseView(id: id, code: code, mesa: mesa, self)
    return ViewRecord(
      kind: RecordKind.caseFile.rawValue, id: id, mesa: mesa.rawValue, organ: nil,
      owner: parties.map(\.agency.rawValue).joined(separator: " "), sort: code.rawValue,
      body: try CanonicalEncoder().encode(view))
  }
}

private struct CaseView: Encodable {
  let id: String
  let code: SpeakableCode
  let mesa: MesaID
  let state: CaseFile.Stage
  let kinds: [CaseFile.ViolenceKind]
  let openedAt: Instant?
  let risk: CaseFile.RiskAssessed?
  let risks: [CaseFile.RiskAssessed]
  let parties: [Party]
  let entries: [Entry]

  struct Party: Encodable {
    let agency: AgencyID
    let standing: CaseFile.PartyStanding
    let referral: ReferralID?
    let professional: PersonID?
    let since: Instant
  }
  struct Entry: Encodable {
    let version: Int
    let at: Instant
    let agency: AgencyID
    let compartment: Compartment
    let sharedWith: [AgencyID]
    let identity: CaseFile.IdentityRecorded?
    let location: CaseFile.LocationRecorded?
    let statement: CaseFile.StatementRecorded?
  }

  init(id: String, code: SpeakableCode, mesa: MesaID, _ state: CaseFile.State) {
    (self.id, self.code, self.mesa) = (id, code, mesa)
    (self.state, kinds, openedAt) = (state.stage, state.kinds, state.openedAt)
    (risk, risks) = (state.risk, state.risks)
    parties = state.parties.map {
      Party(
        agency: $0.agency, standing: $0.standing, referral: $0.referral,
        professional: $0.professional, since: $0.since)
    }
    entries = state.entries.map { entry in
      var identity: CaseFile.IdentityRecorded?
      var location: CaseFile.LocationRecorded?
      var statement: CaseFile.StatementRecorded?
      switch entry.content {
      case .identity(let e): identity = e
      case .location(let e): location = e
      case .statement(let e): statement = e
      }
      return Entry(
        version: entry.version, at: entry.at, agency: entry.agency,
        compartment: entry.compartment, sharedWith: entry.sharedWith, identity: identity,
        location: location, statement: statement)
    }
  }
}

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
