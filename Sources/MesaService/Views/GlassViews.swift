import Canonical
import MesaDomain

extension Glass.State {
  /// What a person has opened and asked for, as the data-protection officer and they see it.
  func record(_ id: String) throws -> ViewRecord? {
    guard !requests.isEmpty || !openings.isEmpty || pace != Glass.Pace() else { return nil }
    let view = GlassView(id: id, self)
    // What waits for a review, and for how long, comes first.
    let due = openings.filter { $0.review == nil }.map(\.opened.reviewDue.at.description).min()
    return ViewRecord(
      kind: RecordKind.glass.rawValue, id: id, mesa: nil, organ: nil, owner: nil,
      sort: due ?? "~", body: try CanonicalEncoder().encode(view))
  }
}

private struct GlassView: Encodable {
  let id: String
  let person: String
  let openings: [Opening]
  /// Those that wait for a second person.
  let requests: [Request]
  /// How fast they open what is theirs, while somebody has to ask why.
  let pace: Pace?

  struct Pace: Encodable {
    let since: Instant?
    let inAnHour: Int
    let inADay: Int
    let isStopped: Bool
  }
  struct Opening: Encodable {
    let version: Int
    let at: Instant
    let code: SpeakableCode
    let role: Role
    let agency: AgencyID?
    let ground: GlassGround
    let reason: Confidential?
    let compartments: [Compartment]
    let until: Instant
    let reviewDue: Instant
    let confirmedBy: PersonID?
    let justified: Bool?
    let reviewedBy: PersonID?
    let reviewedAt: Instant?
    let note: Confidential?
    /// The clock has recorded that its review is late.
    let overdue: Bool
  }
  struct Request: Encodable {
    let code: SpeakableCode
    let role: Role
    let ground: GlassGround
    let reason: Confidential
    let compartments: [Compartment]
    let lapses: Instant
  }

  init(id: String, _ state: Glass.State) {
    (self.id, person) = (id, id)
    pace = state.pace.exceeded.map {
      Pace(
        since: state.pace.exceededAt, inAnHour: $0.inAnHour, inADay: $0.inADay,
        isStopped: $0.isStopped)
    }
    let asked = Dictionary(state.requests.map { ($0.version, $0.asked) }) { $1 }
    openings = state.openings.map { opening in
      let opened = opening.opened
      return Opening(
        version: opening.version, at: opening.at, code: opened.code, role: opened.role,
        agency: opened.agency, ground: opened.ground,
        reason: opened.reason ?? opened.request.flatMap { asked[$0] }?.reason,
        compartments: opened.compartments, until: opened.until, reviewDue: opened.reviewDue.at,
        confirmedBy: opened.confirmedBy, justified: opening.review?.justified,
        reviewedBy: opening.review?.by, reviewedAt: opening.reviewedAt,
        note: opening.review?.note, overdue: opening.isOverdue)
    }
    requests = state.requests.filter { !$0.isConfirmed }.map { request in
      Request(
        code: request.asked.code, role: request.asked.role, ground: request.asked.ground,
        reason: request.asked.reason, compartments: request.asked.compartments,
        lapses: request.asked.lapses)
    }
  }
}
