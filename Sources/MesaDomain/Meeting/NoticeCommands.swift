public import Canonical

let meetingCommands: [any Command.Type] = [
  Meeting.Convene.self, Meeting.Postpone.self, Meeting.Cancel.self, Meeting.Arrive.self,
  Meeting.Leave.self, Meeting.Open.self, Meeting.StartItem.self, Meeting.Deliberate.self,
  Meeting.DeclareUrgency.self, Meeting.CastVote.self, Meeting.Adopt.self, Meeting.Correct.self,
  Meeting.Close.self, Meeting.RecordExcuse.self, Meeting.AssureIdentity.self,
  Meeting.Disconnect.self, Meeting.Reconnect.self, Meeting.ReportIncident.self,
  Meeting.ResolveIncident.self, Meeting.BeginRecess.self, Meeting.Resume.self,
  Meeting.Park.self, Meeting.Reorder.self, Meeting.BreakTie.self,
  Meeting.RequestRecordOfVote.self, Meeting.FileDissent.self,
]

extension Meeting {
  /// Calls a session of an organ: when, where, what about. The members of that day are notified.
  public struct Convene: Command {
    public static let name = "meeting.convene"
    /// Left out, it is the command's id.
    public let meeting: MeetingID?
    public let mesa: MesaID
    public let organ: OrganKind
    /// `ordinary` where it is left out.
    public let kind: Kind?
    public let startsAt: Instant
    /// `inPerson` where it is left out.
    public let modality: Modality?
    public let place: String?
    public let connection: Connection?
    /// `electronic` where it is left out.
    public let channel: Channel?
    public let channelReason: ChannelReason?
    public let agenda: [AskedItem]

    public init(
      meeting: MeetingID?, mesa: MesaID, organ: OrganKind, kind: Kind? = nil, startsAt: Instant,
      modality: Modality? = nil, place: String? = nil, connection: Connection? = nil,
      channel: Channel? = nil, channelReason: ChannelReason? = nil, agenda: [AskedItem]
    ) {
      (self.meeting, self.mesa, self.organ, self.kind) = (meeting, mesa, organ, kind)
      (self.startsAt, self.modality, self.place) = (startsAt, modality, place)
      (self.connection, self.channel, self.channelReason) = (connection, channel, channelReason)
      self.agenda = agenda
    }

    public func place(in context: Context) -> Place { .organ(mesa, organ) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let id = meeting ?? MeetingID(wellFormed: context.command)
      guard context.state(Meeting.self, .meeting(id)).stage == .absent else {
        throw .exists("meeting", id.rawValue, field: "/data/meeting")
      }
      let (mesa, rules) = try context.rules(self.mesa, organ)
      guard mesa.meets else {
        throw Refusal("mesa.notConstituted", ["state": .word(mesa.stage.rawValue)])
      }
      try context.notBefore(mesa.constitutedAt)
      guard startsAt > context.effective else {
        throw .field("notice.tooLate", "startsAt", ["startsAt": .word(startsAt.description)])
      }
      let kind = self.kind ?? .ordinary
      let modality = self.modality ?? .inPerson
      let channel = self.channel ?? .electronic
      let organState = mesa.organs[organ] ?? Mesa.Organ()
      let day = mesa.day(of: startsAt)
      try Mesa.postsFilled(organState, on: day)
      try Meeting.modalityAllowed(modality, rules)
      try Meeting.channelJustified(channel, channelReason)
      let book = context.state(Book.self, .book(self.mesa, organ))
      let agenda = Meeting.agenda(agenda, kind, book, rules)
      try Meeting.contentComplete(modality, place: place, connection: connection, agenda: agenda)
      let roster = Roster(organState, on: day, rules.quorum)
      let convened = Convened(
        mesa: self.mesa, organ: organ, kind: kind, startsAt: startsAt, modality: modality,
        place: place, connection: connection, channel: channel, channelReason: channelReason,
        agenda: agenda, notified: roster.members, profileVersion: mesa.profile?.version ?? 0)
      return Decision([
        Emission(.meeting(id), Event.convened(convened)),
        Emission(.book(self.mesa, organ), Book.Event.sessionEntered(.init(meeting: id))),
      ])
    }
  }

  /// Moves a session that has not been opened to another moment; its notice goes out again.
  public struct Postpone: Command {
    public static let name = "meeting.postpone"
    public let meeting: MeetingID
    public let startsAt: Instant

    public init(meeting: MeetingID, startsAt: Instant) {
      (self.meeting, self.startsAt) = (meeting, startsAt)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.meeting(meeting, in: [.convened])
      if state.startsAt == startsAt { return .nothing }
      guard startsAt > context.effective else {
        throw .field("notice.tooLate", "startsAt", ["startsAt": .word(startsAt.description)])
      }
      return Meeting.one(meeting, .postponed(Postponed(startsAt: startsAt)))
    }
  }

  /// Withdraws a session that has not been opened.
  public struct Cancel: Command {
    public static let name = "meeting.cancel"
    public let meeting: MeetingID
    public let reason: CancelReason

    public init(meeting: MeetingID, reason: CancelReason) {
      (self.meeting, self.reason) = (meeting, reason)
    }

    public func place(in context: Context) -> Place { context.place(of: meeting) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = context.state(Meeting.self, .meeting(meeting))
      if state.cancelled == reason { return .nothing }
      _ = try context.meeting(meeting, in: [.convened])
      return Meeting.one(meeting, .cancelled(Cancelled(reason: reason)))
    }
  }
}
