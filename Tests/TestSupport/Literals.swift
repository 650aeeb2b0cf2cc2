public import Canonical
public import MesaDomain

// Identifiers and times as tests write them: "seat-1", "2026-02-10T10:00".

extension PersonID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(wellFormed: value) }
}
extension AgencyID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(wellFormed: value) }
}
extension MesaID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(wellFormed: value) }
}
extension MeetingID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(wellFormed: value) }
}
extension AgreementID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(wellFormed: value) }
}
extension CaseID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(wellFormed: value) }
}
extension ReferralID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(wellFormed: value) }
}
extension MatchID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(wellFormed: value) }
}
extension SeatID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(wellFormed: value) }
}
extension CalendarID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(wellFormed: value) }
}
extension NetworkID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(wellFormed: value) }
}
extension OfficeID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(wellFormed: value) }
}
extension AreaID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(wellFormed: value) }
}
extension ActivityID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(wellFormed: value) }
}
extension ContactID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(wellFormed: value) }
}
extension CovenantID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(wellFormed: value) }
}
extension ObjectiveID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(wellFormed: value) }
}
extension GatheringID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(wellFormed: value) }
}
extension EqualityPlanID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(wellFormed: value) }
}
extension OrganKind: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(wellFormed: value) }
}

extension MunicipalityCode: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) {
    guard let code = MunicipalityCode(rawValue: value) else {
      preconditionFailure("a test wrote \(value), which is no code")
    }
    self = code
  }
}

/// `2026-02-10T10:00`, in UTC.
extension Instant: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) {
    guard let instant = Instant(value.count == 16 ? value + ":00.000Z" : value) else {
      preconditionFailure("a test wrote \(value), which is no instant")
    }
    self = instant
  }
}

extension CivilDate: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) {
    guard let date = CivilDate(value) else {
      preconditionFailure("a test wrote \(value), which is no day")
    }
    self = date
  }
}

extension Confidential: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self = .plain(value) }
}

extension Instant {
  /// So many whole days later; earlier where negative.
  public func days(_ count: Int) -> Instant {
    advanced(byMilliseconds: Int64(count) * 86_400_000)
  }
  public func minutes(_ count: Int) -> Instant { advanced(byMilliseconds: Int64(count) * 60_000) }
}

extension Emission {
  public static func instance(_ event: Instance.Event) -> Emission { Emission(.instance, event) }
  public static func agency(_ id: AgencyID, _ event: Agency.Event) -> Emission {
    Emission(.agency(id), event)
  }
  public static func person(_ id: PersonID, _ event: Person.Event) -> Emission {
    Emission(.person(id), event)
  }
  public static func mesa(_ event: Mesa.Event) -> Emission { Emission(.mesa(.totana), event) }
  public static func territory(_ code: MunicipalityCode, _ event: Territory.Event) -> Emission {
    Emission(.territory(code), event)
  }
  public static func meeting(_ id: MeetingID, _ event: Meeting.Event) -> Emission {
    Emission(.meeting(id), event)
  }
  public static func agreement(_ id: AgreementID, _ event: Agreement.Event) -> Emission {
    Emission(.agreement(id), event)
  }
  /// The book of the plenary.
  public static func book(_ event: Book.Event) -> Emission {
    Emission(.book(.totana, .plenary), event)
  }
}

extension MesaID {
  /// The mesa of a `World`.
  public static let totana: MesaID = "totana"
}
