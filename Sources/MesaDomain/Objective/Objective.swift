public import Canonical

/// What a mesa has set itself to reach, with who answers for it and until when.
///
/// - Source: handbook §2.1, the purposes of a mesa; `seeds/`, third text.
public enum Objective: Aggregate {
  public static let kind = StreamKind.objective

  public enum Stage: String, Choice { case absent, open, reached, dropped }

  public struct State: Sendable, Equatable {
    public var stage = Stage.absent
    public var adopted: Adopted?
    public var adoptedOn: CivilDate?
    /// Per cent, as who answers for it last said.
    public var progress = 0
    /// When it was reached or dropped.
    public var settledOn: CivilDate?
    public var ground: DropGround?

    /// Open, and its day has passed.
    public func isOverdue(on day: CivilDate) -> Bool {
      stage == .open && adopted.map { $0.due < day } == true
    }
  }
  public static let initial = State()

  public enum Event: Sendable, Equatable {
    case adopted(Adopted)
    case progressed(Progressed)
    case reached(Reached)
    case dropped(Dropped)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .adopted(let e):
      state = State(stage: .open, adopted: e, adoptedOn: e.on)
    case .progressed(let e): state.progress = e.progress
    case .reached(let e):
      (state.stage, state.progress, state.settledOn) = (.reached, 100, e.on)
    case .dropped(let e):
      (state.stage, state.settledOn, state.ground) = (.dropped, e.on, e.ground)
    }
  }

  public struct Adopted: Payload {
    public let mesa: MesaID
    public let aim: Aim
    /// Stands in clear in the log: names nobody.
    public let text: String
    public let owner: AgencyID
    public let on: CivilDate
    public let due: CivilDate
  }
  public struct Progressed: Payload { public let progress: Int }
  public struct Reached: Payload { public let on: CivilDate }
  public struct Dropped: Payload {
    public let on: CivilDate
    public let ground: DropGround
  }

  /// What it serves, of the things that mesas are for.
  public enum Aim: String, Choice {
    /// Finding cases early.
    case detection
    /// Working together in care.
    case coordination
    /// Training among professionals.
    case training
    /// Awareness of the public.
    case awareness
    /// The mesa's own start, or its life: composition, sessions, decisions.
    case functioning
  }

  public enum DropGround: String, Choice { case replaced, noMeans, notCompetent, other }
}

/// An objective of a mesa: the id of the command that set it, or a chosen slug.
public struct ObjectiveID: Identifier {
  public let rawValue: String
  public init(wellFormed: String) { rawValue = wellFormed }
  public static var example: ObjectiveID { ObjectiveID(wellFormed: "reunir-dos-veces-al-ano") }
}

extension Objective.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case adopted = "objective.adopted/1"
    case progressed = "objective.progressed/1"
    case reached = "objective.reached/1"
    case dropped = "objective.dropped/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .adopted(let e): (.adopted, e)
    case .progressed(let e): (.progressed, e)
    case .reached(let e): (.reached, e)
    case .dropped(let e): (.dropped, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .adopted: .adopted(try data.decoded())
      case .progressed: .progressed(try data.decoded())
      case .reached: .reached(try data.decoded())
      case .dropped: .dropped(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .adopted: Objective.Adopted.self
    case .progressed: Objective.Progressed.self
    case .reached: Objective.Reached.self
    case .dropped: Objective.Dropped.self
    }
  }
}
