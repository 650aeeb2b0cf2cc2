public import Canonical

extension Consent {
  /// What the agency may use it for.
  public enum Purpose: String, Choice {
    /// To serve her: the referral itself.
    case attention
    /// To follow up what was agreed and how she is.
    case followUp
    /// To speak of her case in the commission.
    case conference
    case safetyPlan
    /// Proceedings and benefits for which the agency needs papers.
    case procedure
  }

  public enum Form: String, Choice {
    /// Signed on paper, which stays where `keptAt` says.
    case written
    /// Told before somebody who confirms it.
    case oral
  }

  public enum Giver: String, Choice { case herself, guardian, both }

  /// What was offered to a woman who does not want her data passed on.
  public enum Offer: String, Choice { case information, safetyPlan, openDoor }

  /// Why somebody is told without her consent.
  public enum Ground: String, Choice {
    /// Grave and imminent danger to life or health.
    case vitalInterest
    /// LO 8/2021 arts. 15–17.
    case minorProtection
    case judicialOrder
    /// Concrete, specific and motivated: LO 7/2021 art. 7.
    case policeRequest
    /// LECrim art. 262.
    case dutyToReportCrime

    /// Whether it holds before the superior has confirmed it.
    public var holdsAtOnce: Bool {
      switch self {
      case .vitalInterest, .minorProtection: true
      case .judicialOrder, .policeRequest, .dutyToReportCrime: false
      }
    }

    /// Whether there is a paper of somebody else's on which it stands.
    var rests: Bool { self == .judicialOrder || self == .policeRequest }
  }

  /// How a notice reaches her without danger.
  public enum SafeChannel: String, Choice {
    case inPerson
    /// By telephone, as her instructions for safe contact say.
    case phone
    /// By a service in which she trusts, as her instructions say.
    case throughService

    /// The same among all the ways of reaching her.
    var way: CaseFile.ContactWay {
      switch self {
      case .inPerson: .inPerson
      case .phone: .phone
      case .throughService: .throughAgency
      }
    }
  }

  public struct Given: Payload {
    public let agency: AgencyID
    public let to: [AgencyID]
    public let purposes: [Purpose]
    public let data: [Compartment]
    public let until: CivilDate?
    public let form: Form
    /// Where the paper with her signature is kept.
    public let keptAt: Confidential?
    /// Who heard it, where it was told.
    public let witness: PersonID?
    public let by: Giver
    public let guardian: Confidential?
    /// She is a minor: then what serves her best is told too (LO 1/1996 art. 2).
    public let minor: Bool
    public let bestInterest: Confidential?
  }

  /// Her refusal, and no more than that.
  public struct Refused: Payload {
    public let agency: AgencyID
    public let to: [AgencyID]
    public let offered: [Offer]
    public let toNotify: [AgencyID]
  }

  public struct Withdrawn: Payload {
    public let agency: AgencyID
    public let from: [AgencyID]
    /// Who was told on it, and has to hear that it ended.
    public let toNotify: [AgencyID]
    /// Who had access by it alone, and has none from now on.
    public let lost: [AgencyID]
  }

  public struct Overridden: Payload {
    public let agency: AgencyID
    public let to: [AgencyID]
    public let ground: Ground
    public let legalBasis: LegalBasis
    public let data: [Compartment]
    public let until: CivilDate?
    public let text: Confidential
    /// Number and date of the order or the request.
    public let reference: Confidential?
    public let author: PersonID
    public let superior: PersonID
    /// She may not be told of it: left out of what is exported for her (LO 7/2021 art. 7.4).
    public let notInformable: Bool
  }

  public struct OverrideDecided: Payload {
    /// Version of the override.
    public let override: Int
    public let superior: PersonID
    public let confirmed: Bool
  }

  /// An agency has heard that her consent ended.
  public struct Notified: Payload {
    public let agency: AgencyID
    public let by: AgencyID
  }

  /// She was told that her data were passed on without her consent.
  public struct Told: Payload {
    public let override: Int
    public let agency: AgencyID
    public let channel: SafeChannel
  }
}

extension Consent.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case given = "consent.given/1"
    case refused = "consent.refused/1"
    case withdrawn = "consent.withdrawn/1"
    case overridden = "consent.overridden/1"
    case overrideDecided = "consent.overrideDecided/1"
    case notified = "consent.notified/1"
    case told = "consent.told/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .given(let e): (.given, e)
    case .refused(let e): (.refused, e)
    case .withdrawn(let e): (.withdrawn, e)
    case .overridden(let e): (.overridden, e)
    case .overrideDecided(let e): (.overrideDecided, e)
    case .notified(let e): (.notified, e)
    case .told(let e): (.told, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .given: .given(try data.decoded())
      case .refused: .refused(try data.decoded())
      case .withdrawn: .withdrawn(try data.decoded())
      case .overridden: .overridden(try data.decoded())
      case .overrideDecided: .overrideDecided(try data.decoded())
      case .notified: .notified(try data.decoded())
      case .told: .told(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .given: Consent.Given.self
    case .refused: Consent.Refused.self
    case .withdrawn: Consent.Withdrawn.self
    case .overridden: Consent.Overridden.self
    case .overrideDecided: Consent.OverrideDecided.self
    case .notified: Consent.Notified.self
    case .told: Consent.Told.self
    }
  }
}
