import Canonical
import MesaDomain
import Synchronization

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
  /// Every version, since when and by which agreement; the first since the constitution.
  let profileVersions: [Version]
  /// Values of the last version that no source bears out, in as few paths as say it.
  let unconfirmed: [String]
  let organs: [Organ]
  let creation: Mesa.Creation?
  let promotedAt: Instant?
  let constitutedAt: Instant?
  let lastActivity: Instant?

  struct Version: Encodable {
    let id: String
    let version: Int
    let from: CivilDate?
    let agreement: String?
    let regulation: String?
    /// Of papers, first the one used where none is asked for (R49).
    let languages: [String]
  }
  struct Organ: Encodable {
    let kind: OrganKind
    let chairs: [Holding]
    let secretaries: [Holding]
    /// Orders of substitution of the chair that the organ agreed on (R05).
    let chairOrders: [Mesa.ChairOrdered]
    let delegations: [Mesa.ChairDelegated]
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
    let office: String?
    let basis: Mesa.SubstitutionBasis?
    let accreditation: Mesa.Accreditation?

    init(_ designation: Mesa.Designation) {
      person = designation.person
      office = designation.office
      (basis, accreditation) = (designation.basis, designation.accreditation)
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
    let versions = state.profileVersions
    profile = versions.last?.id
    profileVersion = versions.last?.version
    let first = [state.firstProfile].compactMap(\.self).map {
      Version(
        id: $0.id, version: $0.version, from: state.constitutedAt.map(state.day), agreement: nil,
        regulation: $0.regulation?.reference, languages: $0.languages)
    }
    profileVersions =
      first
      + state.amendments.map {
        Version(
          id: $0.profile.id, version: $0.profile.version, from: $0.from, agreement: $0.number,
          regulation: $0.profile.regulation?.reference, languages: $0.profile.languages)
      }
    unconfirmed = versions.last.map(OpenValues.of) ?? []
    organs = state.organs.sorted { $0.key < $1.key }.map { kind, organ in
      Organ(
        kind: kind, chairs: organ.chairs.map(Holding.init),
        secretaries: organ.secretaries.map(Holding.init), chairOrders: organ.chairOrders,
        delegations: organ.delegations,
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

/// Which values of a profile no regulation bears out, worked out once for each profile: a mesa shows
/// them anew with each of its changes.
private enum OpenValues {
  private static let capacity = 64
  private static let known = Mutex<[String: (profile: Profile, paths: [String])]>([:])

  static func of(_ profile: Profile) -> [String] {
    let key = "\(profile.id)/\(profile.version)"
    let found = known.withLock { $0[key] }
    if let found, found.profile == profile { return found.paths }
    let paths = profile.unconfirmed
    known.withLock { known in
      if known.count >= capacity { known = [:] }
      known[key] = (profile, paths)
    }
    return paths
  }
}
