public import Canonical

extension Mesa {
  /// Gives an agency a place in an organ from a day on.
  public struct AddSeat: Command {
    public static let name = "mesa.addSeat"
    public let mesa: MesaID
    public let organ: OrganKind
    public let seat: SeatID
    public let agency: AgencyID
    /// Left out, the profile's rule for that kind of agency decides; without one, it votes.
    public let vote: Bool?
    public let from: CivilDate

    public init(
      mesa: MesaID, organ: OrganKind, seat: SeatID, agency: AgencyID, vote: Bool? = nil,
      from: CivilDate
    ) {
      (self.mesa, self.organ, self.seat, self.agency) = (mesa, organ, seat, agency)
      (self.vote, self.from) = (vote, from)
    }

    public func place(in context: Context) -> Place { .mesa(mesa) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.organ(organ, of: mesa)
      let agencyKind = try context.agency(agency).agencyKind
      let rule = agencyKind.flatMap { state.profile?.organ(organ.rawValue)?.seat(of: $0) }
      let added = SeatAdded(
        organ: organ, seat: seat, agency: agency, vote: vote ?? rule?.vote ?? true, from: from)
      if let seat = state.organs[organ]?[seat] {
        if seat.agency == agency, seat.vote == added.vote, seat.tenure == Tenure(from: from) {
          return .nothing
        }
        throw .exists("seat", self.seat.rawValue, field: "/data/seat")
      }
      return Decision([Emission(.mesa(mesa), Event.seatAdded(added))])
    }
  }

  /// Ends a seat on a day, that day included; its holders end with it.
  public struct EndSeat: Command {
    public static let name = "mesa.endSeat"
    public let mesa: MesaID
    public let organ: OrganKind
    public let seat: SeatID
    public let on: CivilDate

    public func place(in context: Context) -> Place { .mesa(mesa) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let found = try context.seat(seat, organ, mesa)
      if found.tenure.to == on { return .nothing }
      try Mesa.endsAfterStart(found.tenure, on)
      let people = found.occupants
      return Decision(
        [
          Emission(.mesa(mesa), Event.seatEnded(SeatEnded(organ: organ, seat: seat, to: on)))
        ]
          + people.map { occupant in
            Emission(
              .person(occupant.person),
              Person.Event.released(
                .init(
                  mesa: mesa, organ: organ, capacity: occupant.capacity, seat: seat, to: on)))
          })
    }
  }

  /// Names the holder of a seat, or an accredited alternate, from a day on.
  ///
  /// A new holder ends the one before on the day before.
  ///
  /// - Throws: `seat.doubleHolding` (R28), `role.exclusive`.
  public struct AssignSeat: Command {
    public static let name = "mesa.assignSeat"
    public let mesa: MesaID
    public let organ: OrganKind
    public let seat: SeatID
    public let person: PersonID
    public let alternate: Bool?
    public let from: CivilDate

    public init(
      mesa: MesaID, organ: OrganKind, seat: SeatID, person: PersonID, alternate: Bool = false,
      from: CivilDate
    ) {
      (self.mesa, self.organ, self.seat, self.person) = (mesa, organ, seat, person)
      (self.alternate, self.from) = (alternate, from)
    }

    public func place(in context: Context) -> Place { .mesa(mesa) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let found = try context.seat(seat, organ, mesa)
      let person = try context.person(self.person)
      let isAlternate = alternate ?? false
      let current = Designation(person: self.person, tenure: Tenure(from: from))
      if (isAlternate ? found.alternates : found.holders).contains(current) { return .nothing }
      guard found.tenure.contains(from) else {
        throw .field("field.invalid", "from", ["earliest": .word(found.tenure.from.description)])
      }
      try Person.exclusive(.member, person, try context.mesa(mesa).day(of: context.at))
      var events: [Emission] = []
      if !isAlternate {
        let mesa = try context.mesa(self.mesa)
        try Mesa.holdsOneSeat(
          self.person, mesa.organs[organ], seat, from: from,
          mesa.profile?.organ(organ.rawValue))
        for before in found.holders where before.tenure.to == nil {
          let last = from.adding(days: -1)
          try Mesa.endsAfterStart(before.tenure, last)
          events += Mesa.releasing(before.person, .holder, self.mesa, organ, seat, on: last)
        }
      }
      let assigned = SeatAssigned(
        organ: organ, seat: seat, person: self.person, alternate: isAlternate, from: from)
      events.append(Emission(.mesa(mesa), Event.seatAssigned(assigned)))
      events.append(
        Emission(
          .person(self.person),
          Person.Event.assigned(
            .init(
              mesa: mesa, organ: organ, capacity: isAlternate ? .alternate : .holder, seat: seat,
              agency: found.agency, tenure: Tenure(from: from)))))
      return Decision(events)
    }
  }

  /// Ends a person's place in a seat on a day, that day included.
  public struct ReleaseSeat: Command {
    public static let name = "mesa.releaseSeat"
    public let mesa: MesaID
    public let organ: OrganKind
    public let seat: SeatID
    public let person: PersonID
    public let on: CivilDate

    public func place(in context: Context) -> Place { .mesa(mesa) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let found = try context.seat(seat, organ, mesa)
      guard let occupant = found.occupants.first(where: { $0.person == person }) else {
        return .nothing
      }
      try Mesa.endsAfterStart(occupant.tenure, on)
      return Decision(
        Mesa.releasing(person, occupant.capacity, mesa, organ, seat, on: on),
        warnings: context.unfinished([person], of: mesa))
    }
  }

  private static func releasing(
    _ person: PersonID, _ capacity: Person.Capacity, _ mesa: MesaID, _ organ: OrganKind,
    _ seat: SeatID, on day: CivilDate
  ) -> [Emission] {
    [
      Emission(
        .mesa(mesa),
        Event.seatReleased(SeatReleased(organ: organ, seat: seat, person: person, to: day))),
      Emission(
        .person(person),
        Person.Event.released(
          .init(mesa: mesa, organ: organ, capacity: capacity, seat: seat, to: day))),
    ]
  }
}

extension Mesa.Seat {
  /// Those whose place in it has no end yet.
  var occupants: [(person: PersonID, capacity: Person.Capacity, tenure: Tenure)] {
    holders.filter { $0.tenure.to == nil }.map { ($0.person, .holder, $0.tenure) }
      + alternates.filter { $0.tenure.to == nil }.map { ($0.person, .alternate, $0.tenure) }
  }
}
