public import Canonical

/// A session of an organ, from its notice to its approved minutes.
public enum Meeting: Aggregate {
  public static let kind = StreamKind.meeting
  public static let initial = State()

  public enum Event: Sendable, Equatable {
    case convened(Convened)
    case postponed(Postponed)
    case cancelled(Cancelled)
    case planned(Planned)
    case ordered(Ordered)
    case noticeAmended(NoticeAmended)
    case noticeWithdrawn(NoticeWithdrawn)
    case dispatched(Dispatched)
    case itemProposed(ItemProposed)
    case proposalAnswered(ProposalAnswered)
    case consented(Consented)
    case callFailed(CallFailed)
    case deemedConstituted(DeemedConstituted)
    case arrived(Arrived)
    case left(Left)
    case opened(Opened)
    case itemStarted(ItemStarted)
    case deliberated(Deliberated)
    case urgencyDeclared(UrgencyDeclared)
    case voted(Voted)
    case tieBroken(TieBroken)
    case senseRecorded(SenseRecorded)
    case dissentFiled(DissentFiled)
    case excused(Excused)
    case identityAssured(IdentityAssured)
    case disconnected(Disconnected)
    case reconnected(Reconnected)
    case incidentReported(IncidentReported)
    case incidentResolved(IncidentResolved)
    case recessed(Recessed)
    case resumed(Resumed)
    case itemParked(ItemParked)
    case agendaReordered(AgendaReordered)
    case agreementAdopted(AgreementAdopted)
    case corrected(Corrected)
    case closed(Closed)
    case minutesDrafted(Minutes.Drafted)
    case minutesChairApproved(Minutes.ChairApproved)
    case minutesCirculated(Minutes.Circulated)
    case minutesAnswered(Minutes.Answered)
    case minutesApproved(Minutes.Approved)
    case minutesRectified(Minutes.Rectified)
    case recordingAttached(Minutes.RecordingAttached)
    case recordingCertified(Minutes.RecordingCertified)
    case transcriptRequested(Minutes.TranscriptRequested)
    case transcriptSubmitted(Minutes.TranscriptSubmitted)
    case transcriptChecked(Minutes.TranscriptChecked)
    case minutesTranslated(Minutes.Translated)
    case minutesReleased(Minutes.Released)
    case minutesPublished(Minutes.Published)
    case rectificationAdopted(Minutes.RectificationAdopted)
  }

  /// Confidential text of a mesa is sealed under one key a year.
  public static func sealing(
    _ stream: StreamID, _ state: State, _ event: Event, _ moment: Moment
  ) -> String? {
    state.mesa.map { "mesa/\($0.rawValue)/\(moment.effective.utcDate.year)" }
  }
}

extension Meeting {
  public enum Kind: String, Choice {
    case ordinary, extraordinary
    /// Called in less than the period; its urgency is put to the vote before all else.
    case urgent
    /// All members met and agreed to hold it; no notice (Ley 40/2015 art. 17.2).
    case universal
    /// The first of the organ, in which the mesa is constituted.
    case constitutive
  }
  public enum Modality: String, Choice { case inPerson, remote, hybrid }
  public enum Channel: String, Choice { case electronic, post, hand, telephone }
  /// Why a notice did not go electronically (Ley 40/2015 art. 17.3).
  public enum ChannelReason: String, Choice { case noElectronicMeans, systemDown, byRequest }
  public enum ItemKind: String, Choice {
    case minutesApproval, followUp, information, debate, decision, anyOtherBusiness
    /// First item of an urgent session: whether it is urgent.
    case urgency
  }

  public struct Item: Payload {
    /// Counted from 1 in the order of the agenda.
    public let number: Int
    public let title: String
    public let kind: ItemKind
    /// For the approval of minutes: whose.
    public let of: MeetingID?
    /// Added in the session under Ley 40/2015 art. 17.4.
    public let urgent: Bool
    public let documents: [String]
    /// The item of an earlier session that was left for this one.
    public var parked: ParkedItem?
    /// The draft agreement that it decides on.
    public var draft: Evaluation.ProposalReference?
  }

  public struct Member: Payload {
    public let seat: SeatID
    public let agency: AgencyID
    public let vote: Bool
    public let holder: PersonID?
    public let alternates: [PersonID]
  }

  public struct Connection: Payload {
    /// What system, and where to connect.
    public let system: String
    public let identityMethod: String
  }

  public struct Convened: Payload {
    public let mesa: MesaID
    public let organ: OrganKind
    public let kind: Kind
    public let startsAt: Instant
    public let modality: Modality
    public let place: String?
    public let connection: Connection?
    public let channel: Channel
    public let channelReason: ChannelReason?
    public let agenda: [Item]
    /// Those to whom the notice goes: the members of the day of the session.
    public let notified: [Member]
    public let profileVersion: Int
    /// Earliest lawful start, for a notice delivered when it was issued (R11).
    public let deadline: Deadline?
    /// When the second call is, where the organ has one (R14).
    public let secondCallAt: Instant?

    init(
      mesa: MesaID, organ: OrganKind, kind: Kind, startsAt: Instant, modality: Modality,
      place: String?, connection: Connection?, channel: Channel, channelReason: ChannelReason?,
      agenda: [Item], notified: [Member], profileVersion: Int, deadline: Deadline? = nil,
      secondCallAt: Instant? = nil
    ) {
      (self.mesa, self.organ, self.kind, self.startsAt) = (mesa, organ, kind, startsAt)
      (self.modality, self.place, self.connection) = (modality, place, connection)
      (self.channel, self.channelReason, self.agenda) = (channel, channelReason, agenda)
      (self.notified, self.profileVersion) = (notified, profileVersion)
      (self.deadline, self.secondCallAt) = (deadline, secondCallAt)
    }
  }
  public struct Postponed: Payload {
    public let startsAt: Instant
    public let deadline: Deadline?
    public let secondCallAt: Instant?

    init(startsAt: Instant, deadline: Deadline? = nil, secondCallAt: Instant? = nil) {
      (self.startsAt, self.deadline, self.secondCallAt) = (startsAt, deadline, secondCallAt)
    }
  }
  public enum CancelReason: String, Choice {
    case noMatters, attendanceNotExpected, forceMajeure, merged, other
  }
  public struct Cancelled: Payload { public let reason: CancelReason }
  public enum Mode: String, Choice { case inPerson, remote }
  public struct Arrived: Payload {
    public let person: PersonID
    /// None for guests, and for a chair or secretary who holds no seat.
    public let seat: SeatID?
    public let guest: Bool
    public let mode: Mode
    /// How it is known who is at the other end; for those who take part from elsewhere (R26).
    public var identity: IdentityMethod?
  }
  public struct Left: Payload { public let person: PersonID }
  public struct Opened: Payload {
    public let chair: PersonID
    public let secretary: PersonID
    /// The members of that day, for ever.
    public let members: [Member]
    public let quorum: Quorum
    public let profileVersion: Int
    /// The call at which it was opened; none is the first.
    public let call: Call?
    /// How the organ was constituted; none is by its members.
    public let quorumMode: QuorumMode?
    /// The seats whose presence constituted it, where the chair deemed so.
    public let spokespersons: [SeatID]?
    /// Seats that agreed to meet without a notice in time.
    public let consents: [SeatID]?
    /// Of a session at a distance: where its agreements count as adopted (R27).
    public let placeOfAdoption: String?
    /// The agreements that came back to it (R39); none where nothing did.
    public var followUp: [FollowedUp]?

    init(
      chair: PersonID, secretary: PersonID, members: [Member], quorum: Quorum,
      profileVersion: Int, call: Call? = nil, quorumMode: QuorumMode? = nil,
      spokespersons: [SeatID]? = nil, consents: [SeatID]? = nil, placeOfAdoption: String? = nil
    ) {
      (self.chair, self.secretary, self.members) = (chair, secretary, members)
      (self.quorum, self.profileVersion, self.call) = (quorum, profileVersion, call)
      (self.quorumMode, self.spokespersons, self.consents) = (quorumMode, spokespersons, consents)
      self.placeOfAdoption = placeOfAdoption
    }
  }
  /// What the validity of a constitution or of a vote stood on (R20, R24).
  public struct Quorum: Payload {
    public let present: Int
    public let members: Int
    public let needed: Int
  }
  public struct ItemStarted: Payload { public let item: Int }
  public struct Deliberated: Payload {
    public let item: Int
    public let text: Confidential
  }
  public struct Count: Payload {
    public let inFavour: Int
    public let against: Int
    public let abstained: Int

    public init(inFavour: Int, against: Int, abstained: Int) {
      (self.inFavour, self.against, self.abstained) = (inFavour, against, abstained)
    }
  }
  public struct UrgencyDeclared: Payload {
    public let item: Item
    public let count: Count
    public let members: Int
    /// The majority that was asked for; none is the simple one.
    public let majority: String?

    init(item: Item, count: Count, members: Int, majority: String? = nil) {
      (self.item, self.count, self.members, self.majority) = (item, count, members, majority)
    }
  }
  public enum Method: String, Choice {
    case consensus, showOfHands, nominal
    /// Only how many, and which seats; who voted what is nowhere.
    case secret
  }
  public enum Sense: String, Choice { case inFavour, against, abstained }
  public struct Ballot: Payload {
    public let seat: SeatID
    public let sense: Sense

    public init(seat: SeatID, sense: Sense) { (self.seat, self.sense) = (seat, sense) }
  }
  public struct Voted: Payload {
    public let item: Int
    public let method: Method
    public let count: Count
    /// For a nominal vote, in the order of the members.
    public let ballots: [Ballot]?
    /// Seats present that may vote.
    public let entitled: Int
    public let quorum: Quorum
    /// The rule that was applied: `simple`, `absolute`, `consensus`, `2/3`.
    public let majority: String
    public let matter: String?
    public var carried: Bool
    /// For a secret vote, the seats that voted, in the order of the members and no other.
    public var voters: [SeatID]?
    /// Of a secretary without a seat, where the organ's own rules give a vote (R04): by name.
    public var secretary: Sense?
    /// The same in a secret vote: whether, not what.
    public var secretaryVoted: Bool?
    /// Abstentions counted among the votes of the majority, as the profile says; else they did not.
    public var abstentionsCounted: Bool?
    /// Consensus was sought before it came to this vote.
    public var consensusSought: Bool?
  }
  public struct AgreementAdopted: Payload {
    public let agreement: AgreementID
    public let item: Int
    public let number: String
    /// Version of the vote that carried it.
    public let vote: Int
  }
  public enum CorrectionReason: String, Choice {
    case wrongPerson, wrongTime, wrongCount, wrongText, wrongItem
  }
  /// What was recorded under that version did not happen so.
  public struct Corrected: Payload {
    public let version: Int
    public let reason: CorrectionReason
  }
  public struct Closed: Payload {
    /// Items that were neither discussed nor voted.
    public let untreated: [Int]
    /// Until when dissent may be filed, where there is somebody who could (R36).
    public var dissentUntil: Deadline?
  }
}
