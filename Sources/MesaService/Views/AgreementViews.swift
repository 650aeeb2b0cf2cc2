import Canonical
import MesaDomain

extension Agreement.State {
  func record(_ id: String) throws -> ViewRecord? {
    guard let adopted else { return nil }
    let view = AgreementView(id: id, self, adopted)
    return ViewRecord(
      kind: "agreement", id: id, mesa: adopted.mesa.rawValue, organ: adopted.organ.rawValue,
      owner: adopted.agencies.map(\.rawValue).joined(separator: " "), sort: adopted.number,
      body: try CanonicalEncoder().encode(view))
  }
}

private struct AgreementView: Encodable {
  let id: String
  let number: String
  let mesa: MesaID
  let organ: OrganKind
  let meeting: MeetingID
  let item: Int
  let text: String
  let informational: Bool
  let owner: AgencyID?
  /// The one in force; earlier ones stand in `extensions`.
  let due: CivilDate?
  /// As it was adopted, which is what the minutes of that session say.
  let dueAdopted: CivilDate?
  let state: Agreement.Stage
  let progress: Int
  let parts: [Part]
  let notes: [Answer]
  let evidence: [Agreement.EvidenceAdded]
  let extensions: [Agreement.Extended]
  let reminders: [Agreement.Reminded]
  let supersededBy: AgreementID?
  let supersedes: [AgreementID]
  let cancelled: Agreement.Cancelled?
  let adoptedAt: Instant?
  let completedAt: Instant?

  struct Part: Encodable {
    let agency: AgencyID
    let progress: Int
    let completedAt: Instant?
    let responsible: PersonID?
    /// When it last said something.
    let answeredAt: Instant?
  }
  struct Answer: Encodable {
    let version: Int
    let at: Instant
    let agency: AgencyID?
    let progress: Int
    let note: Confidential?
  }

  init(id: String, _ state: Agreement.State, _ adopted: Agreement.Adopted) {
    self.id = id
    (number, mesa, organ) = (adopted.number, adopted.mesa, adopted.organ)
    (meeting, item, text) = (adopted.meeting, adopted.item, adopted.text)
    (informational, owner, due) = (adopted.informational, adopted.owner, state.due)
    dueAdopted = adopted.due
    self.state = state.stage
    progress = state.progress
    parts = state.parts.map { part in
      Part(
        agency: part.agency, progress: part.progress, completedAt: part.completedAt,
        responsible: part.responsible,
        answeredAt: state.answers.last { $0.agency == part.agency }?.at)
    }
    notes = state.answers.map {
      Answer(
        version: $0.version, at: $0.at, agency: $0.agency, progress: $0.progress, note: $0.note)
    }
    evidence = state.evidence
    extensions = state.extensions
    reminders = state.reminders
    (supersededBy, supersedes) = (state.supersededBy, state.supersedes)
    cancelled = state.cancelled
    (adoptedAt, completedAt) = (state.adoptedAt, state.completedAt)
  }
}
