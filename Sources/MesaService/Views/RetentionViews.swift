import Canonical
import MesaDomain

extension Retention.State {
  /// How long the data of a closed case stay, as the data-protection officer sees it.
  func record(_ id: String) throws -> ViewRecord? {
    guard let mesa, let code else { return nil }
    struct View: Encodable {
      let id: String
      let code: SpeakableCode
      let mesa: MesaID
      let state: Retention.Stage
      let closedOn: CivilDate?
      let blockOn: CivilDate?
      let destroyFrom: CivilDate?
      let erasureDue: Bool
      let holds: [Retention.Held]
      let restricted: Retention.Restricted?
      let proposal: Retention.ErasureProposed?
      let destroyed: Retention.Destroyed?
      let destroyedAt: Instant?
    }
    let view = View(
      id: id, code: code, mesa: mesa, state: stage, closedOn: terms?.closedOn,
      blockOn: terms?.blockOn, destroyFrom: blocked?.destroyFrom, erasureDue: erasureDue,
      holds: holds, restricted: restricted, proposal: proposal, destroyed: destroyed,
      destroyedAt: destroyedAt)
    return ViewRecord(
      kind: RecordKind.retention.rawValue, id: id, mesa: mesa.rawValue, organ: nil, owner: nil,
      sort: code.rawValue, body: try CanonicalEncoder().encode(view))
  }
}
