/// What an agency that cares for women tells a mesa of a half year or a year: sums, nobody's data.
///
/// - Source: handbook §6.1, care figures by agency.
public enum CareFigures: Aggregate {
  public static let kind = StreamKind.careFigures

  public struct State: Sendable, Equatable {
    public var reported: Reported?
    /// How often it was corrected.
    public var corrections = 0
  }
  public static let initial = State()

  public enum Event: Sendable, Equatable {
    case reported(Reported)
    case corrected(Corrected)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .reported(let e): state.reported = e
    case .corrected(let e):
      state.reported = e.reported
      state.corrections += 1
    }
  }

  public struct Reported: Payload {
    public let mesa: MesaID
    public let agency: AgencyID
    public let year: Int
    public let part: Part
    /// By discipline, each once.
    public let interventions: [Interventions]
    /// Who were cared for, each once.
    public let women: Int?
    /// Of them, those who came for the first time.
    public let newWomen: Int?
    /// Who were cared for with them, each once.
    public let children: Int?

    /// Of all disciplines.
    public var total: Int { interventions.reduce(0) { $0 + $1.count } }
  }
  public struct Interventions: Payload {
    public let discipline: Discipline
    public let count: Int

    public init(discipline: Discipline, count: Int) {
      (self.discipline, self.count) = (discipline, count)
    }
  }
  public enum Discipline: String, Choice { case psychological, social, legal, group, other }

  /// The first half, the second or the whole of a year.
  public enum Part: String, Choice {
    case first = "S1"
    case second = "S2"
    case whole = "year"
  }
  public struct Corrected: Payload {
    public let reported: Reported
    public let ground: CorrectionGround
  }
}

extension CareFigures.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case reported = "careFigures.reported/1"
    case corrected = "careFigures.corrected/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .reported(let e): (.reported, e)
    case .corrected(let e): (.corrected, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .reported: .reported(try data.decoded())
      case .corrected: .corrected(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .reported: CareFigures.Reported.self
    case .corrected: CareFigures.Corrected.self
    }
  }
}
