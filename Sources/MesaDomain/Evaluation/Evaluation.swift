/// How a mesa's coordination goes, as its seats say once a year: marks, strengths, weaknesses, and
/// proposals that become draft agreements of its plenary.
///
/// - Source: handbook §6.7.
public enum Evaluation: Aggregate {
  public static let kind = StreamKind.evaluation

  public enum Stage: String, Choice { case absent, open, closed }

  public struct State: Sendable, Equatable {
    public var stage = Stage.absent
    public var opened: Opened?
    /// One a seat: a later one takes the place of the one before.
    public var answers: [Answered] = []
    /// What was put forward, each once; numbered from 1 in their order.
    public var proposals: [Proposal] = []
  }
  public static let initial = State()

  public enum Event: Sendable, Equatable {
    case opened(Opened)
    case answered(Answered)
    case closed(Closed)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .opened(let e): state = State(stage: .open, opened: e)
    case .answered(let e):
      state.answers.removeAll { $0.seat == e.seat }
      state.answers.append(e)
    case .closed(let e): (state.stage, state.proposals) = (.closed, e.proposals)
    }
  }

  public struct Opened: Payload {
    public let mesa: MesaID
    public let year: Int
    /// Of the plenary on that day.
    public let seats: [SeatID]
    /// With fewer answers no marks are told.
    public let k: Int
  }
  public struct Answered: Payload {
    public let seat: SeatID
    public let marks: [Mark]
    public let strengths: [String]
    public let weaknesses: [String]
    public let proposals: [Proposal]
  }
  public struct Mark: Payload {
    public let aspect: Aspect
    /// 1, bad, to 5, very good.
    public let mark: Int

    public init(aspect: Aspect, mark: Int) { (self.aspect, self.mark) = (aspect, mark) }
  }
  /// What would make it better, and who could carry it out.
  public struct Proposal: Payload, Hashable {
    public let text: String
    public let owner: AgencyID?

    public init(text: String, owner: AgencyID? = nil) { (self.text, self.owner) = (text, owner) }
  }
  public struct Closed: Payload {
    public let answers: Int
    public let proposals: [Proposal]
  }

  /// What is asked of each seat.
  ///
  /// - Source: handbook §6.7 [?].
  public enum Aspect: String, Choice {
    case attendance, informationFlow, clarityOfRoles, responseTimes
    /// Whether the voice of the women who are cared for is heard.
    case herVoice
    case agreementFollowUp
  }

  /// A proposal by the year of its evaluation and its number there: what a draft agreement comes of.
  public struct ProposalReference: Payload, Hashable {
    public let year: Int
    public let number: Int

    public init(year: Int, number: Int) { (self.year, self.number) = (year, number) }
  }
}

extension Evaluation.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case opened = "evaluation.opened/1"
    case answered = "evaluation.answered/1"
    case closed = "evaluation.closed/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .opened(let e): (.opened, e)
    case .answered(let e): (.answered, e)
    case .closed(let e): (.closed, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .opened: .opened(try data.decoded())
      case .answered: .answered(try data.decoded())
      case .closed: .closed(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .opened: Evaluation.Opened.self
    case .answered: Evaluation.Answered.self
    case .closed: Evaluation.Closed.self
    }
  }
}
