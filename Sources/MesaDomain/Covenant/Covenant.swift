public import Canonical

/// An agreement between administrations (convenio): who signs, what for, who owes what, with what
/// money and until when.
///
/// - Source: handbook §1 `interAdminAgreement`; Ley 40/2015 arts. 47–53.
public enum Covenant: Aggregate {
  public static let kind = StreamKind.covenant

  public struct State: Sendable, Equatable {
    public var signed: Signed?
    /// The last day, extensions included.
    public var to: CivilDate?
    public var extensions = 0
    /// What was last told of each obligation, by its number.
    public var reports: [Int: Reported] = [:]
    public var denouncedFrom: CivilDate?
    /// Who watches over it.
    public var followUp: [AgencyID] = []
    /// Days on which they met, in the order in which they were told.
    public var meetings: [CivilDate] = []
    /// When they meet next, as they last agreed.
    public var nextMeeting: CivilDate?
    /// Ends of which a warning was given that the renewal is to be spoken of.
    public var warned: [CivilDate] = []

    /// The last day on which it binds.
    public var last: CivilDate? {
      guard let to else { return nil }
      return denouncedFrom.map { min($0, to) } ?? to
    }

    public func binds(on day: CivilDate) -> Bool {
      guard let signed, let last else { return false }
      return signed.from <= day && day <= last
    }

    /// From this day on its end is near enough to speak of a renewal.
    public var warnFrom: CivilDate? {
      guard let signed, denouncedFrom == nil else { return nil }
      return to?.adding(days: -signed.warnDays)
    }
  }
  public static let initial = State()

  public enum Event: Sendable, Equatable {
    case signed(Signed)
    case extended(Extended)
    case reported(Reported)
    case denounced(Denounced)
    case followUpNamed(FollowUpNamed)
    case followUpMet(FollowUpMet)
    case renewalFellDue(RenewalFellDue)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .signed(let e): state = State(signed: e, to: e.to, followUp: e.followUp)
    case .extended(let e):
      state.to = e.to
      state.extensions += 1
    case .reported(let e): state.reports[e.obligation] = e
    case .denounced(let e): state.denouncedFrom = e.from
    case .followUpNamed(let e): state.followUp = e.followUp
    case .followUpMet(let e):
      state.meetings.append(e.on)
      state.nextMeeting = e.next
    case .renewalFellDue(let e): state.warned.append(e.end)
    }
  }

  public struct Signed: Payload {
    public let title: String
    public let object: String
    public let signatories: [AgencyID]
    /// Numbered from 1 in their order.
    public let obligations: [Obligation]
    public let signedOn: CivilDate
    public let from: CivilDate
    public let to: CivilDate
    /// Days before its end from which its renewal is to be spoken of.
    public let warnDays: Int
    public let followUp: [AgencyID]
  }
  public struct Obligation: Payload {
    public let agency: AgencyID
    public let text: String
    /// What it pays, in cents of a euro.
    public let cents: Int?

    public init(agency: AgencyID, text: String, cents: Int? = nil) {
      (self.agency, self.text, self.cents) = (agency, text, cents)
    }
  }
  public struct Extended: Payload { public let to: CivilDate }
  public struct Reported: Payload {
    public let obligation: Int
    public let outcome: Outcome
    /// What of the money was spent.
    public let cents: Int?
  }
  public struct Denounced: Payload { public let from: CivilDate }
  public struct FollowUpNamed: Payload { public let followUp: [AgencyID] }
  /// The follow-up commission met.
  public struct FollowUpMet: Payload {
    public let on: CivilDate
    public let next: CivilDate?
  }
  /// Its renewal is to be spoken of: it ends on that day.
  public struct RenewalFellDue: Payload { public let end: CivilDate }

  public enum Outcome: String, Choice { case pending, partly, fulfilled, failed }
}

/// A covenant: a chosen slug, `convenio-imex-2009`.
public struct CovenantID: Identifier {
  public let rawValue: String
  public init(wellFormed: String) { rawValue = wellFormed }
  public static var example: CovenantID { CovenantID(wellFormed: "convenio-imex-2009") }
}

extension Covenant.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case signed = "covenant.signed/1"
    case extended = "covenant.extended/1"
    case reported = "covenant.reported/1"
    case denounced = "covenant.denounced/1"
    case followUpNamed = "covenant.followUpNamed/1"
    case followUpMet = "covenant.followUpMet/1"
    case renewalFellDue = "covenant.renewalFellDue/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .signed(let e): (.signed, e)
    case .extended(let e): (.extended, e)
    case .reported(let e): (.reported, e)
    case .denounced(let e): (.denounced, e)
    case .followUpNamed(let e): (.followUpNamed, e)
    case .followUpMet(let e): (.followUpMet, e)
    case .renewalFellDue(let e): (.renewalFellDue, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .signed: .signed(try data.decoded())
      case .extended: .extended(try data.decoded())
      case .reported: .reported(try data.decoded())
      case .denounced: .denounced(try data.decoded())
      case .followUpNamed: .followUpNamed(try data.decoded())
      case .followUpMet: .followUpMet(try data.decoded())
      case .renewalFellDue: .renewalFellDue(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .signed: Covenant.Signed.self
    case .extended: Covenant.Extended.self
    case .reported: Covenant.Reported.self
    case .denounced: Covenant.Denounced.self
    case .followUpNamed: Covenant.FollowUpNamed.self
    case .followUpMet: Covenant.FollowUpMet.self
    case .renewalFellDue: Covenant.RenewalFellDue.self
    }
  }
}
