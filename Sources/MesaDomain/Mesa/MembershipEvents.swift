public import Canonical

extension Mesa {
  /// The document that says who comes, or who came to office: an agreement, a letter, an e-mail.
  public struct Accreditation: Payload {
    /// What it is, and where it is kept; sealed, since it names people.
    public let document: Confidential
    public let date: CivilDate?
    /// SHA-256 of a file kept elsewhere, in hex.
    public let sha256: String?

    public init(document: Confidential, date: CivilDate? = nil, sha256: String? = nil) {
      (self.document, self.date, self.sha256) = (document, date, sha256)
    }
  }

  /// From a day on this seat has this holder and these alternates, and no others.
  public struct SeatRenewal: Payload {
    public let organ: OrganKind
    public let seat: SeatID
    /// Left out: the seat falls vacant.
    public let holder: PersonID?
    public let alternates: [PersonID]?

    public init(
      organ: OrganKind, seat: SeatID, holder: PersonID?, alternates: [PersonID]? = nil
    ) {
      (self.organ, self.seat, self.holder, self.alternates) = (organ, seat, holder, alternates)
    }
  }

  /// From a day on these hold the post, the titular first, and no others.
  public struct PostRenewal: Payload {
    public let organ: OrganKind
    public let post: Post
    public let people: [PersonID]

    public init(organ: OrganKind, post: Post, people: [PersonID]) {
      (self.organ, self.post, self.people) = (organ, post, people)
    }
  }

  /// One act: all of it holds from the same day.
  public struct SeatsRenewed: Payload {
    public let from: CivilDate
    public let accreditation: Accreditation
    public let seats: [SeatRenewal]
    public let posts: [PostRenewal]
  }

  /// What gave a stand-in the right to come (R06).
  public enum SubstitutionBasis: String, Choice {
    /// A document that accredits the person.
    case document
    /// A social organisation told the secretary (Ley 40/2015 art. 19.3).
    case secretaryTold
    /// The organ has not taken R06 over and asks for nothing.
    case ownPractice
  }

  public struct Substituted: Payload {
    public let organ: OrganKind
    public let seat: SeatID
    public let person: PersonID
    public let from: CivilDate
    public let to: CivilDate?
    public let basis: SubstitutionBasis
    public let accreditation: Accreditation?
  }

  public struct ChairDelegated: Payload {
    public let organ: OrganKind
    public let person: PersonID
    public let from: CivilDate
    public let to: CivilDate
    public let accreditation: Accreditation?
  }

  /// Of two who may preside, which was born first: the order, never the dates (R05).
  public struct AgeOrder: Sendable, Equatable {
    public let older: PersonID
    public let younger: PersonID
  }

  /// The order of substitution that the organ agreed on (R05).
  public struct ChairOrdered: Payload {
    public let organ: OrganKind
    public let people: [PersonID]
    public let from: CivilDate
    /// The session that agreed on it, and the item.
    public let session: MeetingID
    public let item: Int
  }
}
