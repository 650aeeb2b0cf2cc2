public import Canonical

extension Conflict {
  /// Art. 23.2, and what small towns add to it.
  public enum Ground: String, Choice {
    case personalInterest
    /// Marriage, or living together like that.
    case marriage
    /// Blood to the fourth degree, affinity to the second.
    case kinship
    case closeFriendship, manifestEnmity
    case expertOrWitness
    /// Employed by, or paid by, in the last two years.
    case serviceRelation
    /// The accused works where the person does (R54).
    case accusedAtWork
  }

  public enum Line: String, Choice { case blood, affinity }

  /// A ground as the law asks for it to be told.
  public struct GroundTold: Payload {
    public let ground: Ground
    /// Of kinship.
    public let line: Line?
    public let degree: Int?
    /// Of a service relation that has ended.
    public let endedOn: CivilDate?

    public init(
      _ ground: Ground, line: Line? = nil, degree: Int? = nil, endedOn: CivilDate? = nil
    ) {
      (self.ground, self.line, self.degree, self.endedOn) = (ground, line, degree, endedOn)
    }
  }

  /// Who, in which case, and where the superior is found who decides.
  public struct Subject: Payload {
    public let `case`: CaseID
    public let code: SpeakableCode
    public let mesa: MesaID
    public let person: PersonID
    /// The agency for which the person acts; its holder of a seat decides.
    public let agency: AgencyID?
    /// The organ in which the person sits; its chair decides.
    public let organ: OrganKind?
  }

  public struct Declared: Payload {
    public let subject: Subject
    public let ground: GroundTold
    public let note: Confidential?
  }
  public struct Proposed: Payload {
    public let subject: Subject
    public let ground: GroundTold
    public let by: PersonID?
    public let note: Confidential?
  }

  /// Who recuses; never by name.
  public enum Promoter: String, Choice { case subject, agency, participant, otherInterested }
  public struct Recused: Payload {
    public let subject: Subject
    public let grounds: [GroundTold]
    public let promoter: Promoter
    public let text: Confidential
    public let answerBy: Deadline
  }
  public struct Answered: Payload {
    public let admits: Bool
    public let note: Confidential?
    /// Where the cause is denied: by when the superior decides.
    public let decideBy: Deadline?
  }
  public struct Ordered: Payload {
    public let subject: Subject
    public let ground: GroundTold
    public let by: PersonID?
    public let note: Confidential?
  }

  public enum Outcome: String, Choice {
    /// There is a ground: the person stays out.
    case confirmed
    /// There is none: the person may come back.
    case notConflict
  }
  public struct Decided: Payload {
    public let outcome: Outcome
    public let by: PersonID?
    /// Who takes the place.
    public let alternate: PersonID?
    public let note: Confidential?
    /// After its term.
    public let late: Bool
  }
}

extension Conflict.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case declared = "conflict.declared/1"
    case proposed = "conflict.proposed/1"
    case recused = "conflict.recused/1"
    case answered = "conflict.answered/1"
    case ordered = "conflict.ordered/1"
    case decided = "conflict.decided/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .declared(let e): (.declared, e)
    case .proposed(let e): (.proposed, e)
    case .recused(let e): (.recused, e)
    case .answered(let e): (.answered, e)
    case .ordered(let e): (.ordered, e)
    case .decided(let e): (.decided, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .declared: .declared(try data.decoded())
      case .proposed: .proposed(try data.decoded())
      case .recused: .recused(try data.decoded())
      case .answered: .answered(try data.decoded())
      case .ordered: .ordered(try data.decoded())
      case .decided: .decided(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .declared: Conflict.Declared.self
    case .proposed: Conflict.Proposed.self
    case .recused: Conflict.Recused.self
    case .answered: Conflict.Answered.self
    case .ordered: Conflict.Ordered.self
    case .decided: Conflict.Decided.self
    }
  }
}
