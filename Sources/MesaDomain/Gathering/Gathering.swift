public import Canonical

/// A day on which professionals of many mesas meet to learn from one another (jornada): programme,
/// working groups, who came, what was shared and what came of it.
///
/// The handbook calls it `conference`; here that word is taken by the roster of cases.
///
/// - Source: handbook §1 `conference`, §6.8; `seeds/`, third text.
public enum Gathering: Aggregate {
  public static let kind = StreamKind.gathering

  public enum Stage: String, Choice { case absent, announced, held, calledOff }

  public struct State: Sendable, Equatable {
    public var stage = Stage.absent
    public var announced: Announced?
    /// As it last stood.
    public var registered: [Delegation] = []
    public var attended: [Delegation] = []
    public var durationMinutes = 0
    /// Numbered from 1 in their order.
    public var practices: [Practice] = []
    public var outcomes: [OutcomeNoted] = []
  }
  public static let initial = State()

  /// Something that a mesa does well, as it was told to the others.
  public struct Practice: Sendable, Equatable {
    public let shared: PracticeShared
    /// Mesas that took it up.
    public var takenUp: [MesaID] = []
  }

  public enum Event: Sendable, Equatable {
    case announced(Announced)
    case registered(Registered)
    case held(Held)
    case practiceShared(PracticeShared)
    case practiceTakenUp(PracticeTakenUp)
    case outcomeNoted(OutcomeNoted)
    case calledOff(CalledOff)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .announced(let e): state = State(stage: .announced, announced: e)
    case .registered(let e): state.registered = e.people
    case .held(let e):
      state.stage = .held
      (state.attended, state.durationMinutes) = (e.people, e.durationMinutes)
    case .practiceShared(let e): state.practices.append(Practice(shared: e))
    case .practiceTakenUp(let e):
      if state.practices.indices.contains(e.practice - 1) {
        state.practices[e.practice - 1].takenUp.append(e.mesa)
      }
    case .outcomeNoted(let e): state.outcomes.append(e)
    case .calledOff: state.stage = .calledOff
    }
  }

  public struct Announced: Payload {
    public let title: String
    public let organiser: AgencyID
    public let on: CivilDate
    /// Where it is held; its province is that of the gathering.
    public let municipality: MunicipalityCode
    public let venue: String?
    public let programme: [Slot]
    /// Of the working groups, numbered from 1 in their order.
    public let groups: [String]
  }
  /// A part of the programme.
  public struct Slot: Payload {
    public let kind: SlotKind
    public let title: String
    public let minutes: Int

    public init(kind: SlotKind, title: String, minutes: Int) {
      (self.kind, self.title, self.minutes) = (kind, title, minutes)
    }
  }
  public enum SlotKind: String, Choice { case talk, roundTable, workingGroups, plenary, pause }

  /// How many came from agencies of a kind, by what they do there and sex; never who.
  public struct Delegation: Payload {
    public let kind: AgencyKind
    public let profile: Profile
    public let women: Int
    public let men: Int
    public let other: Int?
    public let unknown: Int?

    public init(
      kind: AgencyKind, profile: Profile, women: Int, men: Int, other: Int? = nil,
      unknown: Int? = nil
    ) {
      (self.kind, self.profile, self.women, self.men) = (kind, profile, women, men)
      (self.other, self.unknown) = (other, unknown)
    }

    public var total: Int { women + men + (other ?? 0) + (unknown ?? 0) }
  }
  public enum Profile: String, Choice { case technical, political }

  /// The whole as it stands then.
  public struct Registered: Payload { public let people: [Delegation] }
  public struct Held: Payload {
    public let people: [Delegation]
    public let durationMinutes: Int
  }
  public struct PracticeShared: Payload {
    public let title: String
    public let aim: Objective.Aim
    /// Whose it is.
    public let mesa: MesaID?
  }
  public struct PracticeTakenUp: Payload {
    public let practice: Int
    public let mesa: MesaID
  }
  public struct OutcomeNoted: Payload {
    /// The working group; of the whole where none is named.
    public let group: Int?
    public let text: String
  }
  public struct CalledOff: Payload { public let ground: Ground }
  public enum Ground: String, Choice { case fewRegistered, noVenue, forceMajeure, other }
}

/// A gathering: a chosen slug, `jornada-lugo-2022`.
public struct GatheringID: Identifier {
  public let rawValue: String
  public init(wellFormed: String) { rawValue = wellFormed }
  public static var example: GatheringID { GatheringID(wellFormed: "jornada-lugo-2022") }
}

extension Gathering.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case announced = "gathering.announced/1"
    case registered = "gathering.registered/1"
    case held = "gathering.held/1"
    case practiceShared = "gathering.practiceShared/1"
    case practiceTakenUp = "gathering.practiceTakenUp/1"
    case outcomeNoted = "gathering.outcomeNoted/1"
    case calledOff = "gathering.calledOff/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .announced(let e): (.announced, e)
    case .registered(let e): (.registered, e)
    case .held(let e): (.held, e)
    case .practiceShared(let e): (.practiceShared, e)
    case .practiceTakenUp(let e): (.practiceTakenUp, e)
    case .outcomeNoted(let e): (.outcomeNoted, e)
    case .calledOff(let e): (.calledOff, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .announced: .announced(try data.decoded())
      case .registered: .registered(try data.decoded())
      case .held: .held(try data.decoded())
      case .practiceShared: .practiceShared(try data.decoded())
      case .practiceTakenUp: .practiceTakenUp(try data.decoded())
      case .outcomeNoted: .outcomeNoted(try data.decoded())
      case .calledOff: .calledOff(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .announced: Gathering.Announced.self
    case .registered: Gathering.Registered.self
    case .held: Gathering.Held.self
    case .practiceShared: Gathering.PracticeShared.self
    case .practiceTakenUp: Gathering.PracticeTakenUp.self
    case .outcomeNoted: Gathering.OutcomeNoted.self
    case .calledOff: Gathering.CalledOff.self
    }
  }
}
