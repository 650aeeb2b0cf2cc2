import Canonical

extension Meeting {
  /// Records that somebody came in, for a seat or as a guest.
  ///
  /// Without a seat named, it is the one the person holds, else one whose alternate the person is.
  /// Who is in already takes a second seat only where the organ's rules let one person hold two
  /// (R28).
  ///
  /// - Throws: `seat.alternateNotAccredited` (R06), `seat.occupied`, `seat.doubleHolding` (R28),
  ///   `presence.noSeat`, `session.remoteForbidden` (R25).
  public struct Arrive: Command {
    public static let name = "meeting.arrive"
    public let meeting: MeetingID
    public let person: PersonID
    public let seat: SeatID?
    /// With voice, without vote, not counted (R37).
    public let guest: Bool?
    public let mode: Mode?
    /// For who takes part from elsewhere: how it is known who is there. Votes wait for it (R26).
    public let identity: IdentityMethod?

    public init(
      meeting: MeetingID, person: PersonID, seat: SeatID? = nil, guest: Bool? = nil,
      mode: Mode? = nil, identity: IdentityMethod? = nil
    ) {
      (self.meeting, self.person, self.seat) = (meeting, person, seat)
      (self.guest, self.mode, self.identity) = (guest, mode, identity)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.meeting(meeting, in: [.convened, .open])
      _ = try context.person(person)
      let present = state.present(at: context.effective)
      let (mesa, rules) = try context.rules(of: state)
      let mode = mode ?? .inPerson
      if let stay = present.first(where: { $0.person == person }) {
        guard let seat, let other = stay.seat, other != seat else { return .nothing }
        if present.contains(where: { $0.person == person && $0.seat == seat }) { return .nothing }
        guard rules.doubleHolding == true else {
          throw Refusal(
            "seat.doubleHolding", rule: "R28", ["seat": .word(other.rawValue)],
            field: "/data/seat")
        }
      }
      try remoteAllowed(mode, rules, mesa)
      let seat = guest == true ? nil : try taken(state, present, context)
      let double = present.contains { $0.person == person }
      try context.notBefore(
        double ? state.lastMove(in: seat) : state.lastMove(of: person, seat))
      let arrived = Arrived(
        person: person, seat: seat, guest: guest ?? false, mode: mode, identity: identity)
      return Decision(
        [Emission(.meeting(meeting), Event.arrived(arrived))],
        warnings: unassured(mode, seat) ? [.unassured(seat)] : [])
    }

    /// R25, R26: from elsewhere only where that is allowed, and known in a way that is accepted.
    private func remoteAllowed(
      _ mode: Mode, _ rules: Profile.Organ, _ mesa: Mesa.State
    ) throws(Refusal) {
      switch mode {
      case .inPerson:
        if identity != nil { throw .field("field.invalid", "identity") }
      case .remote:
        try Meeting.modalityAllowed(.remote, rules, mesa.profile?.regulation)
        try Meeting.identityAccepted(identity, rules, field: "identity")
      }
    }

    private func unassured(_ mode: Mode, _ seat: SeatID?) -> Bool {
      mode == .remote && identity == nil && guest != true
    }

    private func taken(
      _ state: State, _ present: [Presence], _ context: Context
    ) throws(Refusal) -> SeatID? {
      let (mesa, rules) = try context.rules(of: state)
      let organ = state.organ.flatMap { mesa.organs[$0] } ?? Mesa.Organ()
      let day = mesa.day(of: context.effective)
      let occupied = Set(present.compactMap(\.seat))
      if let seat {
        guard let found = organ[seat], found.tenure.contains(day) else {
          throw .field("seat.unknown", "seat", ["seat": .word(seat.rawValue)])
        }
        guard found.holder(on: day) == person || found.alternates(on: day).contains(person)
        else {
          throw Mesa.notAccredited(seat, rules)
        }
        guard !occupied.contains(seat) else {
          throw .field("seat.occupied", "seat", ["seat": .word(seat.rawValue)])
        }
        return seat
      }
      let current = organ.seats.filter { $0.tenure.contains(day) }
      let own = current.first { $0.holder(on: day) == person && !occupied.contains($0.id) }
      let stood = current.first {
        $0.alternates(on: day).contains(person) && !occupied.contains($0.id)
      }
      if let seat = own ?? stood { return seat.id }
      let posts = organ.designated(.chair, on: day) + organ.designated(.secretary, on: day)
      guard posts.contains(person) else {
        throw Refusal("presence.noSeat", rule: "R37", field: "/data/person")
      }
      return nil
    }
  }

  /// Records that somebody went out.
  public struct Leave: Command {
    public static let name = "meeting.leave"
    public let meeting: MeetingID
    public let person: PersonID

    public init(meeting: MeetingID, person: PersonID) {
      (self.meeting, self.person) = (meeting, person)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.meeting(meeting, in: [.convened, .open])
      guard let stay = state.presence.last(where: { $0.person == person && $0.to == nil }) else {
        return .nothing
      }
      try context.notBefore(stay.from)
      var after = state
      Meeting.evolve(&after, .left(Left(person: person)), context.moment(state.lastVersion + 1))
      try Meeting.stillValid(after, context, field: "/effective")
      return Meeting.one(meeting, .left(Left(person: person)))
    }
  }
}

extension Refusal {
  /// R26: somebody takes part from elsewhere, and it does not stand how it is known who.
  static func unassured(_ seat: SeatID?) -> Refusal {
    Refusal(
      "session.identityNotAssured", rule: "R26",
      ["people": 1, "seats": .words(seat.map { [$0.rawValue] } ?? [])])
  }
}

extension Meeting.State {
  /// The members of the session, and those who preside it and keep its minutes now.
  ///
  /// Whoever is designated on the day may take over when the chair leaves.
  func roster(_ opened: Meeting.Opened, _ mesa: Mesa.State, on day: CivilDate) -> Meeting.Roster {
    let organ = self.organ.flatMap { mesa.organs[$0] } ?? Mesa.Organ()
    return Meeting.Roster(
      members: opened.members,
      chairs: mesa.chairLine(of: self.organ ?? .plenary, on: day),
      secretaries: organ.designated(.secretary, on: day))
  }
}
