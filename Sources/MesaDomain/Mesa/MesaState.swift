public import Canonical

extension Mesa {
  /// Life of a table; handbook §2.6.
  public enum Stage: String, Choice {
    case absent, promoted, constituted, active, dormant, dissolved
  }

  public struct State: Sendable, Equatable {
    public var stage = Stage.absent
    public var name = ""
    public var promoter: AgencyID?
    public var municipalities: [MunicipalityCode] = []
    public var zone = Zone.peninsular
    /// What binds on the day of the decision, as `Context.mesa` chooses it; elsewhere the first.
    public var profile: Profile?
    /// The profile under which it was constituted.
    public var firstProfile: Profile?
    /// Later versions, in the order of their adoption. R07.
    public var amendments: [Amendment] = []
    public var organs: [OrganKind: Organ] = [:]
    public var creation: Creation?
    /// Where its organs have their seat, as told at the constitution (R27).
    public var seat: String?
    public var constitutedAt: Instant?
    /// End of the last session that was held.
    public var lastActivity: Instant?
    public var promotedAt: Instant?
    /// When it fell dormant, came to life again, and ended.
    public var fellDormant: [Instant] = []
    public var revived: [Instant] = []
    public var dissolvedAt: Instant?
    /// Figures that were told, in the order in which they were.
    public var releases: [ReleasedFigures] = []

    /// Sessions can be convened.
    public var meets: Bool {
      switch stage {
      case .constituted, .active, .dormant: true
      case .absent, .promoted, .dissolved: false
      }
    }

    /// The day on calendars on the wall there: tenures, due days and years are of that day.
    public func day(of instant: Instant) -> CivilDate { zone.day(of: instant) }
  }

  public struct Organ: Sendable, Equatable {
    public var seats: [Seat] = []
    /// Those who may preside, the titular first, then substitutes in their order.
    public var chairs: [Designation] = []
    public var secretaries: [Designation] = []
    /// Orders of substitution of the chair that the organ agreed on, as they were recorded.
    public var chairOrders: [ChairOrdered] = []
    public var delegations: [ChairDelegated] = []
    /// Who is older than whom, as it was declared for the order of the chair (R05); never an age.
    public var ages: [AgeOrder] = []

    public subscript(seat: SeatID) -> Seat? { seats.first { $0.id == seat } }

    /// Who holds the post on that day, in order.
    public func designated(_ post: Post, on day: CivilDate) -> [PersonID] {
      (post == .chair ? chairs : secretaries)
        .filter { $0.tenure.contains(day) }.map(\.person)
    }
  }

  public struct Designation: Sendable, Equatable {
    public let person: PersonID
    public var tenure: Tenure
    /// What gives a chair's substitute the place in the order (R05).
    public var office: String?
    /// For a stand-in: what gave the right to come (R06).
    public var basis: SubstitutionBasis?
    public var accreditation: Accreditation?
  }

  public struct Seat: Sendable, Equatable {
    public let id: SeatID
    public let agency: AgencyID
    public let vote: Bool
    public var tenure: Tenure
    public var holders: [Designation] = []
    public var alternates: [Designation] = []

    public func holder(on day: CivilDate) -> PersonID? {
      holders.last { $0.tenure.contains(day) }?.person
    }

    public func alternates(on day: CivilDate) -> [PersonID] {
      alternates.filter { $0.tenure.contains(day) }.map(\.person)
    }
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .promoted(let e):
      state.stage = .promoted
      (state.name, state.promoter) = (e.name, e.promoter)
      state.zone = Zone(rawValue: e.zone) ?? .of(e.municipalities)
      (state.municipalities, state.profile) = (e.municipalities, e.profile)
      state.firstProfile = e.profile
      state.promotedAt = moment.effective
    case .constituted(let e):
      state.stage = .constituted
      (state.creation, state.profile) = (e.creation, e.profile)
      state.seat = e.seat
      state.firstProfile = e.profile
      state.constitutedAt = moment.effective
    case .activated:
      state.stage = .active
      state.wasActive(moment.effective)
    case .reactivated:
      state.stage = .active
      state.wasActive(moment.effective)
      state.revived.append(moment.effective)
    case .sessionHeld: state.wasActive(moment.effective)
    case .becameDormant:
      state.stage = .dormant
      state.fellDormant.append(moment.effective)
    case .dissolved:
      state.stage = .dissolved
      state.dissolvedAt = moment.effective
    case .municipalityJoined(let e): state.municipalities.append(e.municipality)
    case .municipalityLeft(let e): state.municipalities.removeAll { $0 == e.municipality }
    case .seatAdded, .seatEnded, .seatAssigned, .seatReleased, .designated, .designationEnded:
      evolveOrgan(&state, event)
    case .seatsRenewed, .substituted, .chairDelegated, .chairOrdered:
      evolveMembership(&state, event)
    case .profileAmended, .valuesConfirmed: state.evolveProfile(event)
    case .figuresReleased(let e): state.releases.append(e)
    }
  }

  private static func evolveOrgan(_ state: inout State, _ event: Event) {
    switch event {
    case .seatAdded(let e):
      state.organs[e.organ, default: Organ()].seats.append(
        Seat(id: e.seat, agency: e.agency, vote: e.vote, tenure: Tenure(from: e.from)))
    case .seatEnded(let e):
      state.change(e.organ, e.seat) { seat in
        seat.tenure.to = e.to
        seat.holders.end(nil, on: e.to)
        seat.alternates.end(nil, on: e.to)
      }
    case .seatAssigned(let e):
      let designation = Designation(person: e.person, tenure: Tenure(from: e.from))
      state.change(e.organ, e.seat) { seat in
        if e.alternate {
          seat.alternates.append(designation)
        } else {
          seat.holders.append(designation)
        }
      }
    case .seatReleased(let e):
      state.change(e.organ, e.seat) { seat in
        seat.holders.end(e.person, on: e.to)
        seat.alternates.end(e.person, on: e.to)
      }
    case .designated(let e):
      let designation = Designation(
        person: e.person, tenure: Tenure(from: e.from, to: e.to), office: e.office)
      switch e.post {
      case .chair:
        state.organs[e.organ, default: Organ()].chairs.place(designation)
        state.organs[e.organ]?.declare(e)
      case .secretary: state.organs[e.organ, default: Organ()].secretaries.place(designation)
      }
    case .designationEnded(let e):
      switch e.post {
      case .chair: state.organs[e.organ]?.chairs.end(e.person, on: e.to)
      case .secretary: state.organs[e.organ]?.secretaries.end(e.person, on: e.to)
      }
    case .promoted, .constituted, .activated, .becameDormant, .reactivated, .sessionHeld,
      .dissolved, .municipalityJoined, .municipalityLeft, .seatsRenewed, .substituted,
      .chairDelegated, .chairOrdered, .profileAmended, .valuesConfirmed, .figuresReleased:
      break
    }
  }
}

extension Mesa {
  /// Confidential text of a mesa is sealed under one key a year.
  public static func sealing(
    _ stream: StreamID, _ state: State, _ event: Event, _ moment: Moment
  ) -> String? {
    "\(stream.text)/\(moment.effective.utcDate.year)"
  }
}

extension Mesa.State {
  /// Sessions may be recorded in another order than they were held in.
  fileprivate mutating func wasActive(_ moment: Instant) {
    lastActivity = max(lastActivity ?? moment, moment)
  }

  mutating func change(
    _ organ: OrganKind, _ seat: SeatID, _ body: (inout Mesa.Seat) -> Void
  ) {
    guard let index = organs[organ]?.seats.firstIndex(where: { $0.id == seat }) else { return }
    if var changed = organs[organ]?.seats[index] {
      body(&changed)
      organs[organ]?.seats[index] = changed
    }
  }
}

extension [Mesa.Designation] {
  /// Ends what is still open: of one person, or of everybody.
  fileprivate mutating func end(_ person: PersonID?, on day: CivilDate) {
    for index in indices
    where self[index].tenure.to == nil && (person == nil || self[index].person == person) {
      self[index].tenure.to = day
    }
  }
}
