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
