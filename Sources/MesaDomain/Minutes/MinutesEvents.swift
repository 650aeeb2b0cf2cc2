public import Canonical

/// The record of a session (acta): its events stand in the session's own stream.
public enum Minutes {
  public enum Stage: String, Choice {
    case none, drafted, chairApproved, circulated, approved
  }

  public struct ItemText: Payload {
    public let item: Int
    public let text: Confidential

    public init(item: Int, text: Confidential) { (self.item, self.text) = (item, text) }
  }
  /// A revision of the draft; what is written in it replaces what was noted in the session.
  public struct Drafted: Payload {
    /// `ACTA-2026-003`: per organ and year, without gaps.
    public let number: String
    public let revision: Int
    public let texts: [ItemText]
    /// Tag of the language they are written in; the authentic text is this one (R49).
    public var language: String?
  }
  public struct ChairApproved: Payload { public let revision: Int }
  public struct Circulated: Payload {
    public let revision: Int
    public let to: [SeatID]
    /// Last moment for the members' answers, where the organ's rules set a term (R43).
    public var answersUntil: Deadline?
  }
  public enum Answer: String, Choice { case conforms, objects }
  public struct Answered: Payload {
    public let seat: SeatID
    public let answer: Answer
    public let text: Confidential?
  }
  public enum Basis: String, Choice { case conformity, session }
  public struct Approved: Payload {
    public let basis: Basis
    /// The session in which they were approved; the minuted one itself by conformity.
    public let session: MeetingID
    public let item: Int?
    /// The moment that counts as their approval (Ley 40/2015 art. 18.2).
    public let approvedAt: Instant
    public let conforming: Int
  }
  /// Approved minutes change only by an agreement of a later session (R48).
  public struct Rectified: Payload {
    public let session: MeetingID
    public let item: Int
    public let text: Confidential
  }
  /// The link back, in the session that adopted it.
  public struct RectificationAdopted: Payload {
    public let meeting: MeetingID
    public let item: Int
  }
}
