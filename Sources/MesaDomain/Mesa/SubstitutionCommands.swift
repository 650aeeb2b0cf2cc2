public import Canonical

extension Mesa {
  /// Records that somebody comes for a seat in place of its holder, for a time (R06).
  ///
  /// - Throws: `seat.alternateNotAccredited`, `seat.ended`, `role.exclusive`.
  public struct Substitute: Command {
    public static let name = "mesa.substitute"
    public let mesa: MesaID
    public let organ: OrganKind
    public let seat: SeatID
    public let person: PersonID
    public let from: CivilDate
    /// Last day; left out, until further notice.
    public let to: CivilDate?
    public let accreditation: Accreditation?

    public init(
      mesa: MesaID, organ: OrganKind, seat: SeatID, person: PersonID, from: CivilDate,
      to: CivilDate? = nil, accreditation: Accreditation? = nil
    ) {
      (self.mesa, self.organ, self.seat, self.person) = (mesa, organ, seat, person)
      (self.from, self.to, self.accreditation) = (from, to, accreditation)
    }

    public func place(in context: Context) -> Place { .organ(mesa, organ) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let found = try context.seat(seat, organ, mesa)
      let person = try context.person(self.person)
      let tenure = Tenure(from: from, to: to)
      let known = found.alternates.contains { $0.person == self.person && $0.tenure == tenure }
      if known { return .nothing }
      if let to, to < from {
        throw .field("field.invalid", "to", ["earliest": .word(from.description)])
      }
      try Mesa.seatLasts(found, tenure)
      guard found.holder(on: from) != self.person else {
        throw .field("seat.holdsItself", "person", ["seat": .word(seat.rawValue)])
      }
      try Mesa.digestWellFormed(accreditation?.sha256, "accreditation/sha256")
      try Person.exclusive(.member, person, try context.mesa(mesa).day(of: context.at))
      let secretary = context.standings(towards: place(in: context))
        .contains(Standing(.secretary, .ownOrgan))
      let kind = context.state(Agency.self, .agency(found.agency)).agencyKind
      let rules = try context.mesa(mesa).profile?.organ(organ.rawValue)
      let basis = try Mesa.accredited(
        accreditation, kind, bySecretary: secretary, seat, rules)
      let substituted = Substituted(
        organ: organ, seat: seat, person: self.person, from: from, to: to, basis: basis,
        accreditation: accreditation)
      return Decision([
        Emission(.mesa(mesa), Event.substituted(substituted)),
        Emission(
          .person(self.person),
          Person.Event.assigned(
            .init(
              mesa: mesa, organ: organ, capacity: .alternate, seat: seat, agency: found.agency,
              tenure: tenure))),
      ])
    }
  }

  /// The chair leaves the chair to one of the order of substitution for some days (R05).
  ///
  /// Delegating to the titular takes a delegation back from that day on.
  ///
  /// - Throws: `chair.substitutionUndefined`.
  public struct DelegateChair: Command {
    public static let name = "mesa.delegateChair"
    public let mesa: MesaID
    public let organ: OrganKind
    public let person: PersonID
    public let from: CivilDate
    /// Last day, included.
    public let to: CivilDate
    public let accreditation: Accreditation?

    public init(
      mesa: MesaID, organ: OrganKind, person: PersonID, from: CivilDate, to: CivilDate,
      accreditation: Accreditation? = nil
    ) {
      (self.mesa, self.organ, self.person) = (mesa, organ, person)
      (self.from, self.to, self.accreditation) = (from, to, accreditation)
    }

    public func place(in context: Context) -> Place { .organ(mesa, organ) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.organ(organ, of: mesa)
      let organState = state.organs[organ] ?? Organ()
      _ = try context.person(person)
      guard from <= to else {
        throw .field("field.invalid", "to", ["earliest": .word(from.description)])
      }
      let last = organState.delegations.last
      if last?.person == person, last?.from == from, last?.to == to { return .nothing }
      try Mesa.delegatesInOrder(
        person, Tenure(from: from, to: to), organState, state.profile?.organ(organ.rawValue))
      try Mesa.digestWellFormed(accreditation?.sha256, "accreditation/sha256")
      let delegated = ChairDelegated(
        organ: organ, person: person, from: from, to: to, accreditation: accreditation)
      return Decision([Emission(.mesa(mesa), Event.chairDelegated(delegated))])
    }
  }

  /// Records the order of substitution of the chair that the organ, or the plenary, agreed on (R05).
  ///
  /// Who is named and not yet designated is designated with it.
  ///
  /// - Throws: `vote.missing`, `vote.majorityNotReached`, `organ.chairIsSecretary`.
  public struct OrderChair: Command {
    public static let name = "mesa.orderChair"
    public let mesa: MesaID
    public let organ: OrganKind
    /// Substitutes, first the one who stands in first.
    public let people: [PersonID]
    public let from: CivilDate
    /// The session that agreed on it, and the item.
    public let session: MeetingID
    public let item: Int

    public init(
      mesa: MesaID, organ: OrganKind, people: [PersonID], from: CivilDate, session: MeetingID,
      item: Int
    ) {
      (self.mesa, self.organ, self.people) = (mesa, organ, people)
      (self.from, self.session, self.item) = (from, session, item)
    }

    public func place(in context: Context) -> Place { .organ(mesa, organ) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.organ(organ, of: mesa)
      let organState = state.organs[organ] ?? Organ()
      guard !people.isEmpty else { throw .field("field.missing", "people") }
      guard Set(people).count == people.count else { throw .field("field.invalid", "people") }
      let ordered = ChairOrdered(
        organ: organ, people: people, from: from, session: session, item: item)
      if organState.chairOrders.last == ordered { return .nothing }
      let meeting = context.state(Meeting.self, .meeting(session))
      guard meeting.mesa == mesa, meeting.organ == organ || meeting.organ == .plenary,
        let openedAt = meeting.openedAt
      else { throw .unknown("meeting", session.rawValue, field: "/data/session") }
      let vote = try Meeting.carriedVote(on: item, meeting)
      try context.notBefore(vote.at)
      let opened = state.day(of: openedAt)
      guard opened <= from else {
        throw .field("field.invalid", "from", ["earliest": .word(opened.description)])
      }
      var events = [Emission(.mesa(mesa), Event.chairOrdered(ordered))]
      for person in people where !organState.designated(.chair, on: from).contains(person) {
        events += try Mesa.designating(
          Designated(organ: organ, post: .chair, person: person, from: from), mesa, organState,
          context)
      }
      return Decision(events)
    }
  }
}
