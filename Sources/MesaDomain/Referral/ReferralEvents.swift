public import Canonical

extension Referral {
  public struct Drafted: Payload {
    public let code: SpeakableCode
    public let mesa: MesaID
    public let `case`: CaseID
    /// Id of a pathway of the profile.
    public let pathway: String
    public let from: AgencyID
    public let to: AgencyID
    /// Somebody in particular at the other desk.
    public let person: PersonID?
    public let reason: Confidential
    /// What the pathway asks for beyond the least, by its name.
    public let fields: [Field]
  }
  public struct Field: Payload {
    public let name: String
    public let value: Confidential
  }

  /// Everything by which its terms run, frozen.
  public struct Sent: Payload {
    public let risk: String
    public let acknowledgement: Deadline?
    public let decision: Deadline?
    public let firstContact: Deadline?
    public let profile: String
    public let profileVersion: Int
    /// The agency has nobody at a desk here: a sheet goes out on paper.
    public let onPaper: Bool
    /// What was missing and has to follow (high and extreme risk).
    public let obligations: [Obligation]
  }
  public struct Obligation: Payload {
    public let what: String
    public let due: Instant
  }
  public struct Acknowledged: Payload { public let agency: AgencyID }
  public struct Accepted: Payload {
    public let agency: AgencyID
    /// Who takes the case on there.
    public let professional: PersonID?
    public let firstAppointment: Instant
  }
}

extension Referral.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case drafted = "referral.drafted/1"
    case sent = "referral.sent/1"
    case acknowledged = "referral.acknowledged/1"
    case accepted = "referral.accepted/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .drafted(let e): (.drafted, e)
    case .sent(let e): (.sent, e)
    case .acknowledged(let e): (.acknowledged, e)
    case .accepted(let e): (.accepted, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .drafted: .drafted(try data.decoded())
      case .sent: .sent(try data.decoded())
      case .acknowledged: .acknowledged(try data.decoded())
      case .accepted: .accepted(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .drafted: Referral.Drafted.self
    case .sent: Referral.Sent.self
    case .acknowledged: Referral.Acknowledged.self
    case .accepted: Referral.Accepted.self
    }
  }
}
