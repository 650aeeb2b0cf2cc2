public import Canonical

extension Retention {
  /// The terms of a case that was closed, as the profile of that day has them.
  public struct Started: Payload {
    public let mesa: MesaID
    public let code: SpeakableCode
    public let closedOn: CivilDate
    /// First day on which the data are blocked.
    public let blockOn: CivilDate
    /// Years that they stay blocked before they may be destroyed.
    public let blockedYears: Int
    public let profile: String
    public let profileVersion: Int
  }
  public struct Stopped: Payload { public let on: CivilDate }

  /// Why data must stay although their term is over. Handbook §5.3.5.
  public enum HoldGround: String, Choice {
    case openProceedings, legalRetention, liabilityClaims, protectionOfOthers
  }
  public struct Held: Payload {
    public let ground: HoldGround
    /// By when somebody looks again whether it still holds.
    public let reviewOn: CivilDate
  }
  public struct HoldReleased: Payload { public let ground: HoldGround }

  /// GDPR art. 18.1.
  public enum RestrictionGround: String, Choice {
    case accuracyContested, unlawfulProcessing, neededForClaims, objectionPending
  }
  public struct Restricted: Payload { public let ground: RestrictionGround }
  public struct Lifted: Payload { public let ground: RestrictionGround }

  public enum BlockGround: String, Choice {
    case termEnded, erasureRequest, rectification, unlawfulProcessing
  }
  public struct Blocked: Payload {
    public let ground: BlockGround
    /// First day on which the keys may be destroyed.
    public let destroyFrom: CivilDate
  }
  /// For whom blocked data may be opened. LO 3/2018 art. 32.2.
  public enum UnblockGround: String, Choice {
    case court, prosecutor, dataProtectionAuthority, competentAdministration
  }
  public struct Unblocked: Payload {
    public let ground: UnblockGround
    /// Of the request: number and date, kept sealed.
    public let reference: Confidential
  }

  public struct ErasureDue: Payload { public let from: CivilDate }
  public enum ErasureGround: String, Choice {
    case termEnded, courtOrder, authorityOrder
  }
  public struct ErasureProposed: Payload {
    public let ground: ErasureGround
    public let by: PersonID
  }
  public struct ErasureWithdrawn: Payload { public let by: PersonID }
  /// The last that is said of the data; the vault destroys the keys that it follows from.
  public struct Destroyed: Payload {
    public let ground: ErasureGround
    public let proposedBy: PersonID
    public let confirmedBy: PersonID
  }
}

extension Retention.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case started = "retention.started/1"
    case stopped = "retention.stopped/1"
    case held = "retention.held/1"
    case holdReleased = "retention.holdReleased/1"
    case restricted = "retention.restricted/1"
    case lifted = "retention.lifted/1"
    case blocked = "retention.blocked/1"
    case unblocked = "retention.unblocked/1"
    case erasureDue = "retention.erasureDue/1"
    case erasureProposed = "retention.erasureProposed/1"
    case erasureWithdrawn = "retention.erasureWithdrawn/1"
    case destroyed = "retention.destroyed/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .started(let e): (.started, e)
    case .stopped(let e): (.stopped, e)
    case .held(let e): (.held, e)
    case .holdReleased(let e): (.holdReleased, e)
    case .restricted(let e): (.restricted, e)
    case .lifted(let e): (.lifted, e)
    case .blocked(let e): (.blocked, e)
    case .unblocked(let e): (.unblocked, e)
    case .erasureDue(let e): (.erasureDue, e)
    case .erasureProposed(let e): (.erasureProposed, e)
    case .erasureWithdrawn(let e): (.erasureWithdrawn, e)
    case .destroyed(let e): (.destroyed, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .started: .started(try data.decoded())
      case .stopped: .stopped(try data.decoded())
      case .held: .held(try data.decoded())
      case .holdReleased: .holdReleased(try data.decoded())
      case .restricted: .restricted(try data.decoded())
      case .lifted: .lifted(try data.decoded())
      case .blocked: .blocked(try data.decoded())
      case .unblocked: .unblocked(try data.decoded())
      case .erasureDue: .erasureDue(try data.decoded())
      case .erasureProposed: .erasureProposed(try data.decoded())
      case .erasureWithdrawn: .erasureWithdrawn(try data.decoded())
      case .destroyed: .destroyed(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .started: Retention.Started.self
    case .stopped: Retention.Stopped.self
    case .held: Retention.Held.self
    case .holdReleased: Retention.HoldReleased.self
    case .restricted: Retention.Restricted.self
    case .lifted: Retention.Lifted.self
    case .blocked: Retention.Blocked.self
    case .unblocked: Retention.Unblocked.self
    case .erasureDue: Retention.ErasureDue.self
    case .erasureProposed: Retention.ErasureProposed.self
    case .erasureWithdrawn: Retention.ErasureWithdrawn.self
    case .destroyed: Retention.Destroyed.self
    }
  }
}
