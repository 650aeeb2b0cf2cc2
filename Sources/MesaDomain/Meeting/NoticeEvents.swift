public import Canonical

// What happens to a session before it is opened: planned, ordered, notified, called.

extension Meeting {
  /// A session of a series: when it is meant to be; nothing is called yet.
  public struct Planned: Payload {
    public let mesa: MesaID
    public let organ: OrganKind
    public let kind: Kind
    public let startsAt: Instant
    /// Place in its series, from 1.
    public let number: Int
    /// Calendars by which the day was found to be a working one.
    public let calendars: [CalendarVersion]
  }

  /// What the chair has ordered to be called (R10); the secretary issues it.
  public struct Ordered: Payload {
    public let mesa: MesaID
    public let organ: OrganKind
    public let kind: Kind
    public let startsAt: Instant
    public let modality: Modality?
    public let place: String?
    public let connection: Connection?
    public let agenda: [AskedItem]
  }

  public enum AmendReason: String, Choice {
    case error, otherDate, otherPlace, otherMatters, moreDocuments, notDelivered, otherMembers
  }
  /// A part of a notice that a correction touches.
  public enum NoticePart: String, Choice {
    case startsAt, modality, place, connection, agenda, recipients
  }
  /// A notice corrected or issued again; what is not named stays.
  public struct NoticeAmended: Payload {
    public let changed: [NoticePart]
    public let reason: AmendReason
    public let startsAt: Instant?
    public let modality: Modality?
    public let place: String?
    public let connection: Connection?
    public let agenda: [Item]?
    public let notified: [Member]?
    /// The period runs anew: date or agenda changed, or it was issued again.
    public let renewed: Bool
    public let deadline: Deadline?
  }

  public enum WithdrawReason: String, Choice {
    case error, noMatters, attendanceNotExpected, forceMajeure, other
  }
  /// The notice was taken back; the session can be called again.
  public struct NoticeWithdrawn: Payload { public let reason: WithdrawReason }

  /// What proves that a notice reached a member (R12).
  public enum ProofKind: String, Choice {
    case electronicReceipt, registerEntry, postalReceipt, signedCopy, callNote
  }
  public struct Proof: Payload {
    public let kind: ProofKind
    /// Number or code by which the proof is found; no names.
    public let reference: String?
    /// Of the file that holds it.
    public let sha256: String?

    public init(kind: ProofKind, reference: String? = nil, sha256: String? = nil) {
      (self.kind, self.reference, self.sha256) = (kind, reference, sha256)
    }
  }
  /// That the notice reached a member, how and when, and what proves it.
  public struct Dispatched: Payload {
    public let seat: SeatID
    public let channel: Channel
    public let channelReason: ChannelReason?
    public let deliveredAt: Instant
    public let proof: Proof
    /// When the session may start at the earliest, counted from this delivery.
    public let deadline: Deadline?
  }

  /// An item that a member asks for (R15).
  public struct ItemProposed: Payload {
    public let proposal: ProposalID
    public let seat: SeatID
    public let item: AskedItem
  }
  public enum ProposalReason: String, Choice {
    case notCompetent, alreadyTreated, lacksDocuments, nextSession, caseMatter, duplicate
  }
  public struct ProposalAnswered: Payload {
    public let proposal: ProposalID
    public let accepted: Bool
    public let reason: ProposalReason?
  }

  /// That whoever sits in the seat agrees to meet without a notice, or with a faulty one (R17).
  public struct Consented: Payload {
    public let seat: SeatID
    public let person: PersonID
  }

  public enum Call: String, Choice { case first, second }
  /// How the organ was constituted: by half of its members, or by its spokespersons (R22).
  public enum QuorumMode: String, Choice { case members, spokespersons }
  /// A call at which too few had come, with who was there.
  public struct CallFailed: Payload {
    public let call: Call
    public let quorum: Quorum
    /// Posts that were not there.
    public let missing: [Mesa.Post]
    /// Seats that were taken.
    public let present: [SeatID]
    /// When the second call is; nil where there is none, and the session failed.
    public let secondCallAt: Instant?
  }
  /// The chair's act by which the organ counts as constituted with its spokespersons (R22).
  public struct DeemedConstituted: Payload {
    public let spokespersons: [SeatID]
  }
}
