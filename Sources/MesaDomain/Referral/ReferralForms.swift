extension Referral.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case drafted = "referral.drafted/1"
    case amended = "referral.amended/1"
    case discarded = "referral.discarded/1"
    case sent = "referral.sent/1"
    case acknowledged = "referral.acknowledged/1"
    case infoRequested = "referral.infoRequested/1"
    case infoSupplied = "referral.infoSupplied/1"
    case missingSupplied = "referral.missingSupplied/1"
    case accepted = "referral.accepted/1"
    case rejected = "referral.rejected/1"
    case started = "referral.started/1"
    case progressReported = "referral.progressReported/1"
    case completed = "referral.completed/1"
    case closedUnsuccessful = "referral.closedUnsuccessful/1"
    case withdrawn = "referral.withdrawn/1"
    case revoked = "referral.revoked/1"
    case takenBack = "referral.takenBack/1"
    case escalated = "referral.escalated/1"
    case reassessed = "referral.reassessed/1"
    case reassigned = "referral.reassigned/1"
    case transferProposed = "referral.transferProposed/1"
    case transferDeclined = "referral.transferDeclined/1"
    case transferred = "referral.transferred/1"
    case reopened = "referral.reopened/1"
    case emergencyLogged = "referral.emergencyLogged/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .drafted(let e): (.drafted, e)
    case .amended(let e): (.amended, e)
    case .discarded(let e): (.discarded, e)
    case .sent(let e): (.sent, e)
    case .acknowledged(let e): (.acknowledged, e)
    case .infoRequested(let e): (.infoRequested, e)
    case .infoSupplied(let e): (.infoSupplied, e)
    case .missingSupplied(let e): (.missingSupplied, e)
    case .accepted(let e): (.accepted, e)
    case .rejected(let e): (.rejected, e)
    case .started(let e): (.started, e)
    case .progressReported(let e): (.progressReported, e)
    case .completed(let e): (.completed, e)
    case .closedUnsuccessful(let e): (.closedUnsuccessful, e)
    case .withdrawn(let e): (.withdrawn, e)
    case .revoked(let e): (.revoked, e)
    case .takenBack(let e): (.takenBack, e)
    case .escalated(let e): (.escalated, e)
    case .reassessed(let e): (.reassessed, e)
    case .reassigned(let e): (.reassigned, e)
    case .transferProposed(let e): (.transferProposed, e)
    case .transferDeclined(let e): (.transferDeclined, e)
    case .transferred(let e): (.transferred, e)
    case .reopened(let e): (.reopened, e)
    case .emergencyLogged(let e): (.emergencyLogged, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .drafted: .drafted(try data.decoded())
      case .amended: .amended(try data.decoded())
      case .discarded: .discarded(try data.decoded())
      case .sent: .sent(try data.decoded())
      case .acknowledged: .acknowledged(try data.decoded())
      case .infoRequested: .infoRequested(try data.decoded())
      case .infoSupplied: .infoSupplied(try data.decoded())
      case .missingSupplied: .missingSupplied(try data.decoded())
      case .accepted: .accepted(try data.decoded())
      case .rejected: .rejected(try data.decoded())
      case .started: .started(try data.decoded())
      case .progressReported: .progressReported(try data.decoded())
      case .completed: .completed(try data.decoded())
      case .closedUnsuccessful: .closedUnsuccessful(try data.decoded())
      case .withdrawn: .withdrawn(try data.decoded())
      case .revoked: .revoked(try data.decoded())
      case .takenBack: .takenBack(try data.decoded())
      case .escalated: .escalated(try data.decoded())
      case .reassessed: .reassessed(try data.decoded())
      case .reassigned: .reassigned(try data.decoded())
      case .transferProposed: .transferProposed(try data.decoded())
      case .transferDeclined: .transferDeclined(try data.decoded())
      case .transferred: .transferred(try data.decoded())
      case .reopened: .reopened(try data.decoded())
      case .emergencyLogged: .emergencyLogged(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .drafted: Referral.Drafted.self
    case .amended: Referral.Amended.self
    case .discarded: Referral.Discarded.self
    case .sent: Referral.Sent.self
    case .acknowledged: Referral.Acknowledged.self
    case .infoRequested: Referral.InfoRequested.self
    case .infoSupplied: Referral.InfoSupplied.self
    case .missingSupplied: Referral.MissingSupplied.self
    case .accepted: Referral.Accepted.self
    case .rejected: Referral.Rejected.self
    case .started: Referral.Started.self
    case .progressReported: Referral.ProgressReported.self
    case .completed: Referral.Completed.self
    case .closedUnsuccessful: Referral.ClosedUnsuccessful.self
    case .withdrawn: Referral.Withdrawn.self
    case .revoked: Referral.Revoked.self
    case .takenBack: Referral.TakenBack.self
    case .escalated: Referral.Escalated.self
    case .reassessed: Referral.Reassessed.self
    case .reassigned: Referral.Reassigned.self
    case .transferProposed: Referral.TransferProposed.self
    case .transferDeclined: Referral.TransferDeclined.self
    case .transferred: Referral.Transferred.self
    case .reopened: Referral.Reopened.self
    case .emergencyLogged: Referral.EmergencyLogged.self
    }
  }
}
