import Canonical
import MesaDomain

extension Mesa.State {
  func record(_ id: String) throws -> ViewRecord? {
    guard stage != .absent else { return nil }
    let view = MesaView(id: id, self)
    return ViewRecord(
      kind: "mesa", id: id, mesa: id, organ: nil, owner: nil, sort: id,
      body: try CanonicalEncoder().encode(view))
  }
}

private struct MesaView: Encodable {
  let id: String
  let name: String
  let state: Mesa.Stage
  let promoter: AgencyID?
  let municipalities: [MunicipalityCode]
  let zone: String
  let profile: String?
  let profileVersion: Int?
  let organs: [Organ]
  let creation: Mesa.Creation?
  let promotedAt: Instant?
  let constitutedAt: Instant?
  let lastActivity: Instant?

  struct Organ: Encodable {
    let kind: OrganKind
    let chairs: [Holding]
    let secretaries: [Holding]
    let seats: [Seat]
  }
  struct Seat: Encodable {
    let id: SeatID
    let agency: AgencyID
    let vote: Bool
    let from: CivilDate
    let to: CivilDate?
    let holders: [Holding]
    let alternates: [Holding]
  }
  struct Holding: Encodable {
    let person: PersonID
    let from: CivilDate
    let to: CivilDate?

    init(_ designation: Mesa.Designation) {
      person = designation.person
      (from, to) = (designation.tenure.from, designation.tenure.to)
    }
  }

  init(id: String, _ state: Mesa.State) {
    self.id = id
    name = state.name
    self.state = state.stage
    promoter = state.promoter
    municipalities = state.municipalities
    zone = state.zone.rawValue
    profile = state.profile?.id
    profileVersion = state.profile?.version
    organs = state.organs.sorted { $0.key < $1.key }.map { kind, organ in
      Organ(
        kind: kind, chairs: organ.chairs.map(Holding.init),
        secretaries: organ.secretaries.map(Holding.init),
        seats: organ.seats.map { seat in
          Seat(
            id: seat.id, agency: seat.agency, vote: seat.vote, from: seat.tenure.from,
            to: seat.tenure.to, holders: seat.holders.map(Holding.init),
            alternates: seat.alternates.map(Holding.init))
        })
    }
    creation = state.creation
    promotedAt = state.promotedAt
    constitutedAt = state.constitutedAt
    lastActivity = state.lastActivity
  }
}
