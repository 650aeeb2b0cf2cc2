import Canonical

extension Meeting {
  /// Records that somebody came in, for a seat or as a guest.
  ///
  /// Without a seat named, it is the one the person holds, else one whose alternate the person is.
  ///
  /// - Throws: `seat.alternateNotAccredited` (R06), `seat.occupied`, `presence.noSeat`.
  public struct Arrive: Command {
    public static let name = "meeting.arrive"
    public let meeting: MeetingID
    public let person: PersonID
    public let seat: SeatID?
    /// With voice, without vote, not counted (R37).
    public let guest: Bool?
    public let mode: Mode?

    public init(
      meeting: MeetingID, person: PersonID, seat: SeatID? = nil, guest: Bool? = nil,
      mode: Mode? = nil
    ) {
      (self.meeting, self.person, self.seat) = (meeting, person, seat)
      (self.guest, self.mode) = (guest, mode)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.meeting(meeting, in: [.convened, .open])
      _ = try context.person(person)
      let present = state.present(at: context.effective)
      if present.contains(where: { $0.person == person }) { return .nothing }
      let seat = guest == true ? nil : try taken(state, present, context)
      try context.notBefore(state.lastMove(of: person, seat))
      let arrived = Arrived(
        person: person, seat: seat, guest: guest ?? false, mode: mode ?? .inPerson)
      return Meeting.one(meeting, .arrived(arrived))
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

extension Meeting.State {
  /// The members of the session, and those who preside it and keep its minutes now.
  ///
  /// Whoever is designated on the day may take over when the chair leaves.
  func roster(_ opened: Meeting.Opened, _ mesa: Mesa.State, on day: CivilDate) -> Meeting.Roster {
    let organ = self.organ.flatMap { mesa.organs[$0] } ?? Mesa.Organ()
    return Meeting.Roster(
      members: opened.members,
      chairs: self.organ.map { mesa.chairLine(of: $0, on: day).order } ?? [],
      secretaries: organ.designated(.secretary, on: day))
  }
}
