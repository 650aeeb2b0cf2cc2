public import Canonical

/// An individual attention of an office, anonymous by design: nothing in it leads to anybody.
///
/// No name, no municipality, no hour; age in bands. It is not a case: who is helped as one has a
/// case file, and the two are never joined.
///
/// - Source: handbook §6.2; Regulation (EU) 2016/679 art. 5.1.c.
public enum Contact: Aggregate {
  public static let kind = StreamKind.contact

  public struct State: Sendable, Equatable {
    public var office: OfficeID?
    public var sheet: Sheet?
    public var isWithdrawn = false

    /// What counts: nil where it was never recorded, or was withdrawn.
    public var counted: Sheet? { isWithdrawn ? nil : sheet }
  }
  public static let initial = State()

  public enum Event: Sendable, Equatable {
    case recorded(Recorded)
    case corrected(Corrected)
    case withdrawn(Withdrawn)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .recorded(let e): (state.office, state.sheet) = (e.office, e.sheet)
    case .corrected(let e): (state.sheet, state.isWithdrawn) = (e.sheet, false)
    case .withdrawn: state.isWithdrawn = true
    }
  }

  public struct Recorded: Payload {
    public let office: OfficeID
    public let sheet: Sheet
  }
  public struct Corrected: Payload {
    public let sheet: Sheet
    public let ground: CorrectionGround
  }
  public struct Withdrawn: Payload { public let ground: CorrectionGround }

  public struct Sheet: Payload {
    public let on: CivilDate
    public let attended: Profile
    public let attention: Attention
    public let subject: Subject
    public let sex: Sex
    public let ageBand: AgeBand?
    public let countBasis: CountBasis

    public init(
      on: CivilDate, attended: Profile, attention: Attention, subject: Subject, sex: Sex,
      ageBand: AgeBand? = nil, countBasis: CountBasis
    ) {
      (self.on, self.attended, self.attention) = (on, attended, attention)
      (self.subject, self.sex, self.ageBand) = (subject, sex, ageBand)
      self.countBasis = countBasis
    }
  }

  /// Who came.
  public enum Profile: String, Choice { case privatePerson, professional }
  /// Area of the attention.
  public enum Attention: String, Choice { case information, genderViolence }
  public enum Subject: String, Choice {
    case legal, psychological, social, employment, equality, resources, other
  }
}

extension Contact.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case recorded = "contact.recorded/1"
    case corrected = "contact.corrected/1"
    case withdrawn = "contact.withdrawn/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .recorded(let e): (.recorded, e)
    case .corrected(let e): (.corrected, e)
    case .withdrawn(let e): (.withdrawn, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .recorded: .recorded(try data.decoded())
      case .corrected: .corrected(try data.decoded())
      case .withdrawn: .withdrawn(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .recorded: Contact.Recorded.self
    case .corrected: Contact.Corrected.self
    case .withdrawn: Contact.Withdrawn.self
    }
  }
}
