import Canonical

extension Meeting {
  /// Records how it is known who is at the other end of a connection (R26).
  public struct AssureIdentity: Command {
    public static let name = "meeting.assureIdentity"
    public let meeting: MeetingID
    public let person: PersonID
    public let identity: IdentityMethod

    public init(meeting: MeetingID, person: PersonID, identity: IdentityMethod) {
      (self.meeting, self.person, self.identity) = (meeting, person, identity)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.meeting(meeting, in: [.convened, .open])
      let stay = try Meeting.remoteStay(of: person, state, at: context.effective)
      if stay.identity == identity { return .nothing }
      let (_, rules) = try context.rules(of: state)
      try Meeting.identityAccepted(identity, rules, field: "identity")
      return Meeting.one(meeting, .identityAssured(.init(person: person, method: identity)))
    }
  }

  /// Records that somebody's connection was lost: no longer present, and nothing is voted until
  /// they are back or the session goes on without them (R26).
  public struct Disconnect: Command {
    public static let name = "meeting.disconnect"
    public let meeting: MeetingID
    public let person: PersonID

    public init(meeting: MeetingID, person: PersonID) {
      (self.meeting, self.person) = (meeting, person)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.meeting(meeting, in: [.convened, .open])
      let last = state.presence.last { $0.person == person }
      if let last, last.broken { return .nothing }
      try context.notBefore(last?.from)
      let stay = try Meeting.remoteStay(of: person, state, at: context.effective)
      guard stay.to == nil else { throw .field("presence.notPresent", "person") }
      let lost = Event.disconnected(Disconnected(person: person, seat: stay.seat))
      var after = state
      Meeting.evolve(&after, lost, context.moment(state.lastVersion + 1))
      try Meeting.stillValid(after, context, field: "/effective")
      return Meeting.one(meeting, lost)
    }
  }

  /// Records that somebody whose connection was lost is back, in the same seat.
  public struct Reconnect: Command {
    public static let name = "meeting.reconnect"
    public let meeting: MeetingID
    public let person: PersonID
    /// Left out, as it was known before.
    public let identity: IdentityMethod?

    public init(meeting: MeetingID, person: PersonID, identity: IdentityMethod? = nil) {
      (self.meeting, self.person, self.identity) = (meeting, person, identity)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.meeting(meeting, in: [.convened, .open])
      guard let lost = state.presence.last(where: { $0.person == person }) else {
        throw .field("presence.notDisconnected", "person")
      }
      if lost.to == nil {
        // Back already: the same request twice is no second event.
        guard state.presence.contains(where: { $0.person == person && $0.broken }) else {
          throw .field("presence.notDisconnected", "person")
        }
        return .nothing
      }
      guard lost.broken else { throw .field("presence.notDisconnected", "person") }
      try context.notBefore(state.lastMove(of: person, lost.seat))
      let present = state.present(at: context.effective)
      if let seat = lost.seat, present.contains(where: { $0.seat == seat }) {
        throw .field("seat.occupied", "person", ["seat": .word(seat.rawValue)])
      }
      let (_, rules) = try context.rules(of: state)
      try Meeting.identityAccepted(identity, rules, field: "identity")
      let back = Reconnected(
        person: person, seat: lost.seat, guest: lost.guest,
        identity: identity ?? lost.identity)
      return Meeting.one(meeting, .reconnected(back))
    }
  }

  /// Records that something is wrong with the connection; nothing is voted until it is resolved
  /// (R26).
  public struct ReportIncident: Command {
    public static let name = "meeting.reportIncident"
    public let meeting: MeetingID
    public let kind: IncidentKind
    /// Whose connection; left out, everybody's.
    public let person: PersonID?
    public let note: Confidential?

    public init(
      meeting: MeetingID, kind: IncidentKind, person: PersonID? = nil, note: Confidential? = nil
    ) {
      (self.meeting, self.kind, self.person, self.note) = (meeting, kind, person, note)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (state, _) = try context.openMeeting(meeting)
      let open = state.sitting.incidents.contains {
        $0.to == nil && $0.kind == kind && $0.person == person
      }
      if open { return .nothing }
      if let person { _ = try Meeting.remoteStay(of: person, state, at: context.effective) }
      let reported = Event.incidentReported(.init(kind: kind, person: person, note: note))
      var after = state
      Meeting.evolve(&after, reported, context.moment(state.lastVersion + 1))
      try Meeting.stillValid(after, context, field: "/effective")
      return Meeting.one(meeting, reported)
    }
  }

  /// Records that an incident is over, or that the session goes on without whom it befell (R26).
  ///
  /// - Throws: `incident.unknown`, `incident.stillPresent`.
  public struct ResolveIncident: Command {
    public static let name = "meeting.resolveIncident"
    public let meeting: MeetingID
    /// Version of its report, or of the disconnection, in the session's history; left out where
    /// only one is open.
    public let incident: Int?
    public let resolution: Resolution

    public init(meeting: MeetingID, incident: Int? = nil, resolution: Resolution) {
      (self.meeting, self.incident, self.resolution) = (meeting, incident, resolution)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.meeting(meeting, in: [.convened, .open])
      let incidents = state.sitting.incidents
      let open = incidents.filter { $0.to == nil }
      let asked = incident ?? (open.count == 1 ? open.first?.version : nil)
      if incident == nil, open.isEmpty, incidents.last?.resolution == resolution {
        return .nothing
      }
      guard let asked, let found = incidents.first(where: { $0.version == asked }) else {
        throw .field(
          "incident.unknown", "incident",
          ["open": .words(open.map { String($0.version) })])
      }
      if found.to != nil { return .nothing }
      try context.notBefore(found.from)
      if resolution == .goesOnWithout {
        let present = state.present(at: context.effective)
        guard let person = found.person, !present.contains(where: { $0.person == person }) else {
          throw Refusal("incident.stillPresent", rule: "R26", field: "/data/resolution")
        }
      }
      return Meeting.one(
        meeting, .incidentResolved(.init(incident: found.version, resolution: resolution)))
    }
  }
}
