/// The proposal that two files may be about the same woman, until people have looked at it.
///
/// Each file knows only that there is one; which the other is stands here, where nobody searches.
///
/// - Source: handbook §8 no. 3 [?].
public enum RepeatMatch: Aggregate {
  public static let kind = StreamKind.match
  public static let initial = State()

  public enum Stage: String, Choice { case absent, proposed, confirmed, rejected }

  public struct State: Sendable, Equatable {
    public var stage = Stage.absent
    public var cases: [CaseID] = []
    /// What the holder of each file said.
    public var answers: [CaseID: Bool] = [:]

    /// The other of the two.
    func other(than file: CaseID) -> CaseID? { cases.first { $0 != file } }
  }

  public enum Event: Sendable, Equatable {
    case proposed(Proposed)
    case answered(Answered)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .proposed(let e): (state.stage, state.cases) = (.proposed, e.cases)
    case .answered(let e):
      state.answers[e.case] = e.confirmed
      if !e.confirmed {
        state.stage = .rejected
      } else if state.answers.count == 2 {
        state.stage = .confirmed
      }
    }
  }

  public struct Proposed: Payload { public let cases: [CaseID] }
  public struct Answered: Payload {
    public let `case`: CaseID
    public let agency: AgencyID
    public let confirmed: Bool
  }
}

extension RepeatMatch.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case proposed = "match.proposed/1"
    case answered = "match.answered/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .proposed(let e): (.proposed, e)
    case .answered(let e): (.answered, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .proposed: .proposed(try data.decoded())
      case .answered: .answered(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .proposed: RepeatMatch.Proposed.self
    case .answered: RepeatMatch.Answered.self
    }
  }
}
