public import Canonical

extension Mesa {
  /// Renews seats and posts in one act, as after elections: all of it from one day, or nothing.
  ///
  /// What a seat is given replaces what it had; seats that are not listed stay as they are.
  /// Sessions that were held keep their members.
  ///
  /// - Throws: every fault of the list at once: `seat.unknown`, `seat.doubleHolding` (R28), …
  public struct RenewSeats: Command {
    public static let name = "mesa.renewSeats"
    public let mesa: MesaID
    public let from: CivilDate
    public let accreditation: Accreditation
    public let seats: [SeatRenewal]
    public let posts: [PostRenewal]?

    public init(
      mesa: MesaID, from: CivilDate, accreditation: Accreditation, seats: [SeatRenewal],
      posts: [PostRenewal]? = nil
    ) {
      (self.mesa, self.from, self.accreditation) = (mesa, from, accreditation)
      (self.seats, self.posts) = (seats, posts)
    }

    public func place(in context: Context) -> Place { .mesa(mesa) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.mesa(mesa)
      guard state.stage != .dissolved else { throw .notNow(state.stage.rawValue) }
      let posts = posts ?? []
      guard !seats.isEmpty || !posts.isEmpty else { throw .field("field.missing", "seats") }
      try Mesa.digestWellFormed(accreditation.sha256, "accreditation/sha256")
      try Refusal.none(of: Mesa.renewalFaults(seats, posts, from, state, context))
      let changed = seats.filter { renewal in
        guard let seat = state.organs[renewal.organ]?[renewal.seat] else { return false }
        return seat.renewed(renewal, from) != seat
      }
      let changedPosts = posts.filter { renewal in
        let held = state.organs[renewal.organ]?.designations(renewal.post) ?? []
        return held.holding(from: from).map(\.person) != renewal.people
      }
      guard !changed.isEmpty || !changedPosts.isEmpty else { return .nothing }
      let renewed = SeatsRenewed(
        from: from, accreditation: accreditation, seats: changed, posts: changedPosts)
      let moves =
        changed.flatMap { Mesa.moves(mesa, $0, from, state) }
        + changedPosts.flatMap { Mesa.moves(mesa, $0, from, state) }
      return Decision(
        [Emission(.mesa(mesa), Event.seatsRenewed(renewed))] + moves,
        warnings: Mesa.outdatedNotices(mesa, changed, from, context)
          + context.unfinished(moves.releasedPeople, of: mesa))
    }
  }
}

extension Mesa.Seat {
  func renewed(_ renewal: Mesa.SeatRenewal, _ day: CivilDate) -> Mesa.Seat {
    var seat = self
    seat.renew(renewal, from: day)
    return seat
  }
}

extension Mesa.Organ {
  func designations(_ post: Mesa.Post) -> [Mesa.Designation] {
    post == .chair ? chairs : secretaries
  }
}

extension Mesa {
  /// What the renewal of a seat means to the people who come and go.
  fileprivate static func moves(
    _ mesa: MesaID, _ renewal: SeatRenewal, _ day: CivilDate, _ state: State
  ) -> [Emission] {
    guard let seat = state.organs[renewal.organ]?[renewal.seat] else { return [] }
    let parts: [(held: [Designation], people: [PersonID], capacity: Person.Capacity)] = [
      (seat.holders, renewal.holder.map { [$0] } ?? [], .holder),
      (seat.alternates, renewal.alternates ?? [], .alternate),
    ]
    return parts.flatMap { part in
      let staying = part.held.staying(part.people, on: day)
      let going = part.held.holding(from: day).map(\.person).filter { !staying.contains($0) }
      let coming = part.people.filter { !staying.contains($0) }
      let place = Seating(
        mesa: mesa, organ: renewal.organ, capacity: part.capacity, seat: seat.id,
        agency: seat.agency)
      return place.moves(going: going, coming: coming, on: day)
    }
  }

  fileprivate static func moves(
    _ mesa: MesaID, _ renewal: PostRenewal, _ day: CivilDate, _ state: State
  ) -> [Emission] {
    let held = state.organs[renewal.organ]?.designations(renewal.post) ?? []
    let place = Seating(
      mesa: mesa, organ: renewal.organ, capacity: renewal.post.capacity, seat: nil, agency: nil)
    return place.moves(
      going: held.holding(from: day).map(\.person), coming: renewal.people, on: day)
  }

  /// A place in an organ, as a person has it.
  private struct Seating {
    let mesa: MesaID
    let organ: OrganKind
    let capacity: Person.Capacity
    let seat: SeatID?
    let agency: AgencyID?

    func moves(going: [PersonID], coming: [PersonID], on day: CivilDate) -> [Emission] {
      var left: [PersonID] = []
      for person in going where !left.contains(person) { left.append(person) }
      return left.map { person in
        Emission(
          .person(person),
          Person.Event.released(
            .init(
              mesa: mesa, organ: organ, capacity: capacity, seat: seat,
              to: day.adding(days: -1))))
      }
        + coming.map { person in
          Emission(
            .person(person),
            Person.Event.assigned(
              .init(
                mesa: mesa, organ: organ, capacity: capacity, seat: seat, agency: agency,
                tenure: Tenure(from: day))))
        }
    }
  }
}

extension [Emission] {
  /// Those who lose a place in an organ by it.
  var releasedPeople: [PersonID] {
    compactMap { emission in
      guard case .released? = emission.event as? Person.Event else { return nil }
      return PersonID(rawValue: emission.stream.key)
    }
  }
}
