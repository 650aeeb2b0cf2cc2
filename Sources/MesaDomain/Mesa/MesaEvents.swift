public import Canonical

/// The inter-agency table of one or several municipalities, from its promotion to its dissolution.
public enum Mesa: Aggregate {
  public static let kind = StreamKind.mesa
  public static let initial = State()

  public enum Event: Sendable, Equatable {
    case promoted(Promoted)
    case constituted(Constituted)
    case activated(Session)
    case becameDormant(BecameDormant)
    case reactivated(Session)
    /// A session that changed nothing in the mesa's life; dormancy is counted from the last.
    case sessionHeld(Session)
    case dissolved(Dissolved)
    case municipalityJoined(Membership)
    case municipalityLeft(Membership)
    case seatAdded(SeatAdded)
    case seatEnded(SeatEnded)
    case seatAssigned(SeatAssigned)
    case seatReleased(SeatReleased)
    case designated(Designated)
    case designationEnded(DesignationEnded)
    case seatsRenewed(SeatsRenewed)
    case substituted(Substituted)
    case chairDelegated(ChairDelegated)
    case chairOrdered(ChairOrdered)
    case profileAmended(ProfileAmended)
    case valuesConfirmed(ValuesConfirmed)
    case figuresReleased(ReleasedFigures)
  }
}

extension Mesa {
  public struct Promoted: Payload {
    public let name: String
    public let promoter: AgencyID
    public let municipalities: [MunicipalityCode]
    /// IANA name of the zone in which its notices and minutes tell the time.
    public let zone: String
    /// The profile as it read that day, so that replay never needs the file.
    public let profile: Profile
    /// Whether every code stood in an imported official list.
    public let municipalitiesVerified: Bool
  }
  public struct Constituted: Payload {
    public let creation: Creation
    public let minutesReference: String
    /// The profile as adopted.
    public let profile: Profile
    public let seats: Int
    /// The constitutive session, where it was held here.
    public let session: MeetingID?
    /// Where its organs have their seat: there agreements at a distance count as adopted (R27).
    public let seat: String?

    init(
      creation: Creation, minutesReference: String, profile: Profile, seats: Int,
      session: MeetingID? = nil, seat: String? = nil
    ) {
      (self.creation, self.minutesReference) = (creation, minutesReference)
      (self.profile, self.seats, self.session, self.seat) = (profile, seats, session, seat)
    }
  }
  /// The agreement by which the table was created (Ley 40/2015 art. 15.3 for the gazette).
  public struct Creation: Payload {
    public let date: CivilDate
    /// The body that created it: `Pleno del Ayuntamiento`.
    public let body: String
    public let gazette: String?

    public init(date: CivilDate, body: String, gazette: String? = nil) {
      (self.date, self.body, self.gazette) = (date, body, gazette)
    }
  }
  public struct Session: Payload { public let meeting: MeetingID }
  public struct BecameDormant: Payload {
    /// The last session, or the constitution where there was none.
    public let lastActivity: Instant
    public let months: Int
  }
  public struct Dissolved: Payload {
    public let agreement: Creation
    /// Where the archive is kept, by reference.
    public let archive: String
  }
  public struct Membership: Payload {
    public let municipality: MunicipalityCode
    public let on: CivilDate
  }
  public struct SeatAdded: Payload {
    public let organ: OrganKind
    public let seat: SeatID
    public let agency: AgencyID
    public let vote: Bool
    public let from: CivilDate
  }
  public struct SeatEnded: Payload {
    public let organ: OrganKind
    public let seat: SeatID
    public let to: CivilDate
  }
  public struct SeatAssigned: Payload {
    public let organ: OrganKind
    public let seat: SeatID
    public let person: PersonID
    public let alternate: Bool
    public let from: CivilDate
  }
  public struct SeatReleased: Payload {
    public let organ: OrganKind
    public let seat: SeatID
    public let person: PersonID
    public let to: CivilDate
  }
  public enum Post: String, Choice { case chair, secretary }
  public struct Designated: Payload {
    public let organ: OrganKind
    public let post: Post
    public let person: PersonID
    public let from: CivilDate
    /// Last day, where it is for a time.
    public var to: CivilDate?
    /// What gives the person the place in the order of substitution (R05).
    public var office: String?
    /// Whom of the others designated the person is older than, as it was declared (R05).
    public var olderThan: [PersonID]?
    public var youngerThan: [PersonID]?
  }
  public struct DesignationEnded: Payload {
    public let organ: OrganKind
    public let post: Post
    public let person: PersonID
    public let to: CivilDate
  }
}

extension Mesa.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case promoted = "mesa.promoted/1"
    case constituted = "mesa.constituted/1"
    case activated = "mesa.activated/1"
    case becameDormant = "mesa.becameDormant/1"
    case reactivated = "mesa.reactivated/1"
    case sessionHeld = "mesa.sessionHeld/1"
    case dissolved = "mesa.dissolved/1"
    case municipalityJoined = "mesa.municipalityJoined/1"
    case municipalityLeft = "mesa.municipalityLeft/1"
    case seatAdded = "mesa.seatAdded/1"
    case seatEnded = "mesa.seatEnded/1"
    case seatAssigned = "mesa.seatAssigned/1"
    case seatReleased = "mesa.seatReleased/1"
    case designated = "mesa.designated/1"
    case designationEnded = "mesa.designationEnded/1"
    case seatsRenewed = "mesa.seatsRenewed/1"
    case substituted = "mesa.substituted/1"
    case chairDelegated = "mesa.chairDelegated/1"
    case chairOrdered = "mesa.chairOrdered/1"
    case profileAmended = "mesa.profileAmended/1"
    case valuesConfirmed = "mesa.valuesConfirmed/1"
    case figuresReleased = "mesa.figuresReleased/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .promoted(let e): (.promoted, e)
    case .constituted(let e): (.constituted, e)
    case .activated(let e): (.activated, e)
    case .becameDormant(let e): (.becameDormant, e)
    case .reactivated(let e): (.reactivated, e)
    case .sessionHeld(let e): (.sessionHeld, e)
    case .dissolved(let e): (.dissolved, e)
    case .municipalityJoined(let e): (.municipalityJoined, e)
    case .municipalityLeft(let e): (.municipalityLeft, e)
    case .seatAdded(let e): (.seatAdded, e)
    case .seatEnded(let e): (.seatEnded, e)
    case .seatAssigned(let e): (.seatAssigned, e)
    case .seatReleased(let e): (.seatReleased, e)
    case .designated(let e): (.designated, e)
    case .designationEnded(let e): (.designationEnded, e)
    case .seatsRenewed(let e): (.seatsRenewed, e)
    case .substituted(let e): (.substituted, e)
    case .chairDelegated(let e): (.chairDelegated, e)
    case .chairOrdered(let e): (.chairOrdered, e)
    case .profileAmended(let e): (.profileAmended, e)
    case .valuesConfirmed(let e): (.valuesConfirmed, e)
    case .figuresReleased(let e): (.figuresReleased, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .promoted: .promoted(try data.decoded())
      case .constituted: .constituted(try data.decoded())
      case .activated: .activated(try data.decoded())
      case .becameDormant: .becameDormant(try data.decoded())
      case .reactivated: .reactivated(try data.decoded())
      case .sessionHeld: .sessionHeld(try data.decoded())
      case .dissolved: .dissolved(try data.decoded())
      case .municipalityJoined: .municipalityJoined(try data.decoded())
      case .municipalityLeft: .municipalityLeft(try data.decoded())
      case .seatAdded: .seatAdded(try data.decoded())
      case .seatEnded: .seatEnded(try data.decoded())
      case .seatAssigned: .seatAssigned(try data.decoded())
      case .seatReleased: .seatReleased(try data.decoded())
      case .designated: .designated(try data.decoded())
      case .designationEnded: .designationEnded(try data.decoded())
      case .seatsRenewed: .seatsRenewed(try data.decoded())
      case .substituted: .substituted(try data.decoded())
      case .chairDelegated: .chairDelegated(try data.decoded())
      case .chairOrdered: .chairOrdered(try data.decoded())
      case .profileAmended: .profileAmended(try data.decoded())
      case .valuesConfirmed: .valuesConfirmed(try data.decoded())
      case .figuresReleased: .figuresReleased(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .promoted: Mesa.Promoted.self
    case .constituted: Mesa.Constituted.self
    case .activated, .reactivated, .sessionHeld: Mesa.Session.self
    case .becameDormant: Mesa.BecameDormant.self
    case .dissolved: Mesa.Dissolved.self
    case .municipalityJoined, .municipalityLeft: Mesa.Membership.self
    case .seatAdded: Mesa.SeatAdded.self
    case .seatEnded: Mesa.SeatEnded.self
    case .seatAssigned: Mesa.SeatAssigned.self
    case .seatReleased: Mesa.SeatReleased.self
    case .designated: Mesa.Designated.self
    case .designationEnded: Mesa.DesignationEnded.self
    case .seatsRenewed: Mesa.SeatsRenewed.self
    case .substituted: Mesa.Substituted.self
    case .chairDelegated: Mesa.ChairDelegated.self
    case .chairOrdered: Mesa.ChairOrdered.self
    case .profileAmended: Mesa.ProfileAmended.self
    case .valuesConfirmed: Mesa.ValuesConfirmed.self
    case .figuresReleased: ReleasedFigures.self
    }
  }
}
