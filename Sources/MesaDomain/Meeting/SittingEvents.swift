public import Canonical

// What happens in a session beside arrivals, items and votes: excuses, connections, recesses, the
// order of the items, and what members want said of their vote.

extension Meeting {
  /// Why a member does not come. A code: reasons of health or family are nobody's business.
  public enum ExcuseReason: String, Choice { case duties, otherSession, leave, personal, notSaid }
  public struct Excused: Payload {
    public let seat: SeatID
    public let reason: ExcuseReason
    public let note: Confidential?
  }

  /// How it is known that who takes part from elsewhere is who they say (art. 17.1); the words are
  /// those of the profile's `identityMethods`.
  public enum IdentityMethod: String, Choice {
    case certificate, clave, institutionalAccount, personalAccess
    /// Recognised by the secretary on the image.
    case videoRecognition
  }
  public struct IdentityAssured: Payload {
    public let person: PersonID
    public let method: IdentityMethod
  }
  /// The connection of somebody who took part from elsewhere is lost.
  public struct Disconnected: Payload {
    public let person: PersonID
    public let seat: SeatID?
  }
  public struct Reconnected: Payload {
    public let person: PersonID
    public let seat: SeatID?
    public let guest: Bool
    public let identity: IdentityMethod?
  }
  public enum IncidentKind: String, Choice {
    /// Somebody cannot hear, see or be heard in real time.
    case connection
    /// The system, or the documents in it, are not at hand.
    case means
    /// It is not certain who is at the other end.
    case identity
  }
  public struct IncidentReported: Payload {
    public let kind: IncidentKind
    /// Whose; none where it is everybody's.
    public let person: PersonID?
    public let note: Confidential?
  }
  public enum Resolution: String, Choice {
    case restored, identityConfirmed
    /// The session goes on without whom it befell.
    case goesOnWithout
  }
  public struct IncidentResolved: Payload {
    /// Version of the report, or of the disconnection.
    public let incident: Int
    public let resolution: Resolution
  }

  public struct Recessed: Payload { public let resumesAt: Instant? }
  public struct Resumed: Payload { public let quorum: Quorum }
  public enum ParkedUntil: String, Choice { case laterInSession, nextSession }
  public struct ItemParked: Payload {
    public let item: Int
    public let until: ParkedUntil
  }
  public struct AgendaReordered: Payload {
    /// Numbers of the items still to be taken up, as they will be.
    public let order: [Int]
    public let count: Count
  }

  /// The chair's vote in a tie, where the organ's own rules grant it (R31).
  public struct TieBroken: Payload {
    public let item: Int
    /// Version of the vote that was tied.
    public let vote: Int
    public let chair: PersonID
    public let sense: Sense
    public let quorum: Quorum
  }
  /// How a seat voted, for the minutes, because it asked for that (R32, R34).
  public struct SenseRecorded: Payload {
    public let item: Int
    /// Version of the vote.
    public let vote: Int
    public let seat: SeatID
    public let sense: Sense
    public let reasons: Confidential?
  }
  /// A written dissent, added to the minutes (R36).
  public struct DissentFiled: Payload {
    public let item: Int
    /// Version of the vote.
    public let vote: Int
    public let seat: SeatID
    public let text: Confidential
    /// End of the term within which it came.
    public let until: Instant
  }

  /// An item that was left for another session, by where it stood.
  public struct ParkedItem: Payload, Hashable {
    public let meeting: MeetingID
    public let item: Int

    public init(meeting: MeetingID, item: Int) { (self.meeting, self.item) = (meeting, item) }
  }
}
