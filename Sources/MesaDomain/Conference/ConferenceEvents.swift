extension Conference {
  public struct Listed: Payload {
    public let organ: CaseOrgan
    public let `case`: CaseID
    public let code: SpeakableCode
    /// Its place in the roster, from 1.
    public let order: Int
    /// Its time box.
    public let minutes: Int
    public let agency: AgencyID?
    public let reason: Review.Reason
    public let risk: String
    /// Actions of earlier sessions that nobody has reported as done.
    public let pending: Int
  }
  public struct Unlisted: Payload { public let `case`: CaseID }
  public struct Declared: Payload {
    public let `case`: CaseID
    public let person: PersonID
  }
  public struct ItemOpened: Payload {
    public let `case`: CaseID
    public let present: [PersonID]
    /// In the session, and out of the room for this item.
    public let away: [PersonID]
  }

  /// Why her identity is needed to speak of the case.
  public enum IdentityReason: String, Choice {
    case sameSubject, protectionMeasure, childProtection, contact
  }
  public struct IdentityOpened: Payload {
    public let `case`: CaseID
    public let reason: IdentityReason
    public let by: PersonID?
  }
  public struct Parked: Payload {
    public let `case`: CaseID
    public let until: Meeting.ParkedUntil
  }
  public struct Finished: Payload {
    public let `case`: CaseID
    public let code: SpeakableCode
    /// How many actions were agreed; what they are stands with the case.
    public let actions: Int
    public let present: Int
  }
  /// What the session's minutes may tell: codes and counts.
  public struct Closed: Payload {
    public let codes: [SpeakableCode]
    public let parked: [SpeakableCode]
    public let actions: Int
  }
}

extension Conference.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case listed = "conference.listed/1"
    case unlisted = "conference.unlisted/1"
    case declaredFree = "conference.declaredFree/1"
    case itemOpened = "conference.itemOpened/1"
    case identityOpened = "conference.identityOpened/1"
    case parked = "conference.parked/1"
    case finished = "conference.finished/1"
    case closed = "conference.closed/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .listed(let e): (.listed, e)
    case .unlisted(let e): (.unlisted, e)
    case .declaredFree(let e): (.declaredFree, e)
    case .itemOpened(let e): (.itemOpened, e)
    case .identityOpened(let e): (.identityOpened, e)
    case .parked(let e): (.parked, e)
    case .finished(let e): (.finished, e)
    case .closed(let e): (.closed, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .listed: .listed(try data.decoded())
      case .unlisted: .unlisted(try data.decoded())
      case .declaredFree: .declaredFree(try data.decoded())
      case .itemOpened: .itemOpened(try data.decoded())
      case .identityOpened: .identityOpened(try data.decoded())
      case .parked: .parked(try data.decoded())
      case .finished: .finished(try data.decoded())
      case .closed: .closed(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .listed: Conference.Listed.self
    case .unlisted: Conference.Unlisted.self
    case .declaredFree: Conference.Declared.self
    case .itemOpened: Conference.ItemOpened.self
    case .identityOpened: Conference.IdentityOpened.self
    case .parked: Conference.Parked.self
    case .finished: Conference.Finished.self
    case .closed: Conference.Closed.self
    }
  }
}
