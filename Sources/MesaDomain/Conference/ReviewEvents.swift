public import Canonical

extension Review {
  /// Why a case comes before a commission.
  public enum Reason: String, Choice {
    /// The team asks for it.
    case team
    case risk
    /// Another incident within twelve months.
    case repeated
    /// The term for the commission's review has passed.
    case reviewDue
    /// It was spoken of before, and comes back.
    case followUp
  }

  public struct Proposed: Payload {
    public let organ: CaseOrgan
    public let code: SpeakableCode
    public let agency: AgencyID?
    public let reason: Reason
    /// The level when it was proposed, as the profile maps it.
    public let risk: String
    /// From which day on, or by which day, it should be spoken of.
    public let due: CivilDate?
    public let note: Confidential?
  }
  public struct Retracted: Payload { public let agency: AgencyID? }

  /// Whether she knows that her case is spoken of.
  public enum Informed: String, Choice {
    case yes
    case no
    /// It would have put her in danger.
    case notSafe
  }

  public struct Discussed: Payload {
    public let meeting: MeetingID
    /// Those in the room, who had declared that nothing stood in the way.
    public let present: [PersonID]
    public let informed: Informed
    /// What she says and wants.
    public let voice: Confidential
    /// What matters for her safety, and no more.
    public let conclusions: Confidential?
    public let nextReview: CivilDate
    public let risk: String
    /// How she was told, or will be.
    public var told: CaseFile.Outreach?
  }

  /// Whom an action is about: she, the children, the accused (MARAC principle 6).
  public enum Regarding: String, Choice { case subject, children, accused, system }

  public struct ActionAgreed: Payload {
    public let meeting: MeetingID
    /// Within the case, from 1.
    public let number: Int
    public let regarding: Regarding
    public let owner: AgencyID
    public let due: CivilDate
    public let text: Confidential
    /// By what it will be seen that it was done.
    public let measure: Confidential
  }

  public enum Outcome: String, Choice { case done, partly, notDone, notPossible }
  public struct ActionReported: Payload {
    public let number: Int
    public let agency: AgencyID
    public let outcome: Outcome
    /// Whether it helped; told of what was done.
    public let helped: Bool?
    public let note: Confidential?
  }

  /// R53: who turned out to have a ground had taken part.
  public struct Flagged: Payload {
    public let person: PersonID
    public let actions: [Int]
  }

  /// R53: whether an action stands in which somebody with a ground had a part.
  public enum Validity: String, Choice {
    /// It would have come out the same: taking part does not void it by itself (art. 23.4).
    case upheld
    /// The commission decides it anew, without the person.
    case decideAgain
    case annulled

    public var stands: Bool { self == .upheld }
  }
  /// R53: the action was looked at again.
  public struct Settled: Payload {
    public let action: Int
    public let validity: Validity
    /// Not having abstained was brought before who has to answer for it (art. 23.5).
    public let responsibility: Bool
    public let by: PersonID
    public let text: Confidential
  }

  /// Nobody said by its day what came of an action.
  public struct BecameOverdue: Payload {
    public let action: Int
    public let due: CivilDate
  }
}

extension Review.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case proposed = "review.proposed/1"
    case retracted = "review.retracted/1"
    case discussed = "review.discussed/1"
    case actionAgreed = "review.actionAgreed/1"
    case actionReported = "review.actionReported/1"
    case flagged = "review.flagged/1"
    case settled = "review.settled/1"
    case becameOverdue = "review.becameOverdue/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .proposed(let e): (.proposed, e)
    case .retracted(let e): (.retracted, e)
    case .discussed(let e): (.discussed, e)
    case .actionAgreed(let e): (.actionAgreed, e)
    case .actionReported(let e): (.actionReported, e)
    case .flagged(let e): (.flagged, e)
    case .settled(let e): (.settled, e)
    case .becameOverdue(let e): (.becameOverdue, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .proposed: .proposed(try data.decoded())
      case .retracted: .retracted(try data.decoded())
      case .discussed: .discussed(try data.decoded())
      case .actionAgreed: .actionAgreed(try data.decoded())
      case .actionReported: .actionReported(try data.decoded())
      case .flagged: .flagged(try data.decoded())
      case .settled: .settled(try data.decoded())
      case .becameOverdue: .becameOverdue(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .proposed: Review.Proposed.self
    case .retracted: Review.Retracted.self
    case .discussed: Review.Discussed.self
    case .actionAgreed: Review.ActionAgreed.self
    case .actionReported: Review.ActionReported.self
    case .flagged: Review.Flagged.self
    case .settled: Review.Settled.self
    case .becameOverdue: Review.BecameOverdue.self
    }
  }
}
