public import Canonical

let gatheringCommands: [any Command.Type] = [
  Gathering.Announce.self, Gathering.Register.self, Gathering.Hold.self,
  Gathering.SharePractice.self, Gathering.TakeUpPractice.self, Gathering.NoteOutcome.self,
  Gathering.CallOff.self,
]

extension Gathering {
  /// Announces a gathering with its programme and its working groups.
  public struct Announce: Command {
    public static let name = "gathering.announce"
    public let gathering: GatheringID
    public let title: String
    public let organiser: AgencyID
    public let on: CivilDate
    public let municipality: MunicipalityCode
    public let venue: String?
    public let programme: [Slot]
    public let groups: [String]?

    public init(
      gathering: GatheringID, title: String, organiser: AgencyID, on: CivilDate,
      municipality: MunicipalityCode, venue: String? = nil, programme: [Slot],
      groups: [String]? = nil
    ) {
      (self.gathering, self.title, self.organiser, self.on) = (gathering, title, organiser, on)
      (self.municipality, self.venue) = (municipality, venue)
      (self.programme, self.groups) = (programme, groups)
    }

    public func place(in context: Context) -> Place { .instance }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let announced = Announced(
        title: title, organiser: organiser, on: on, municipality: municipality, venue: venue,
        programme: programme, groups: groups ?? [])
      let state = context.state(Gathering.self, .gathering(gathering))
      if state.announced == announced { return .nothing }
      guard state.stage == .absent else {
        throw .exists("gathering", gathering.rawValue, field: "/data/gathering")
      }
      _ = try context.agency(organiser, field: "/data/organiser")
      try context.known(municipality, field: "/data/municipality")
      try Gathering.programmeSound(announced)
      return Gathering.one(gathering, .announced(announced))
    }
  }

  /// How many have registered so far: the whole as it stands.
  public struct Register: Command {
    public static let name = "gathering.register"
    public let gathering: GatheringID
    public let people: [Delegation]

    public init(gathering: GatheringID, people: [Delegation]) {
      (self.gathering, self.people) = (gathering, people)
    }

    public func place(in context: Context) -> Place { .instance }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.gathering(gathering, in: [.announced])
      try Gathering.counted(people)
      if state.registered == people { return .nothing }
      return Gathering.one(gathering, .registered(Registered(people: people)))
    }
  }

  /// Records that it was held, and how many came.
  public struct Hold: Command {
    public static let name = "gathering.hold"
    public let gathering: GatheringID
    public let people: [Delegation]
    /// The programme's where it is left out.
    public let durationMinutes: Int?

    public init(gathering: GatheringID, people: [Delegation], durationMinutes: Int? = nil) {
      (self.gathering, self.people) = (gathering, people)
      self.durationMinutes = durationMinutes
    }

    public func place(in context: Context) -> Place { .instance }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = context.state(Gathering.self, .gathering(gathering))
      let planned = (state.announced?.programme ?? []).reduce(0) { $0 + $1.minutes }
      let held = Held(people: people, durationMinutes: durationMinutes ?? planned)
      if state.stage == .held, state.attended == people,
        state.durationMinutes == held.durationMinutes
      {
        return .nothing
      }
      let announced = try context.gathering(gathering, in: [.announced]).announced
      if let announced {
        try Activity.held(announced.on, nil, announced.municipality, context)
      }
      try Gathering.counted(people)
      try Activity.inRange(held.durationMinutes, 1...2_880, "/data/durationMinutes")
      return Gathering.one(gathering, .held(held))
    }
  }

  /// A good practice that was shared there.
  public struct SharePractice: Command {
    public static let name = "gathering.sharePractice"
    public let gathering: GatheringID
    public let title: String
    public let aim: Objective.Aim
    public let mesa: MesaID?

    public init(
      gathering: GatheringID, title: String, aim: Objective.Aim, mesa: MesaID? = nil
    ) {
      (self.gathering, self.title, self.aim, self.mesa) = (gathering, title, aim, mesa)
    }

    public func place(in context: Context) -> Place { .instance }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.gathering(gathering, in: [.held])
      let shared = PracticeShared(title: title, aim: aim, mesa: mesa)
      if state.practices.contains(where: { $0.shared == shared }) { return .nothing }
      if let mesa { _ = try context.mesa(mesa) }
      try Activity.namesNobody(title, "/data/title")
      return Gathering.one(gathering, .practiceShared(shared))
    }
  }

  /// A mesa takes up what another has shared.
  public struct TakeUpPractice: Command {
    public static let name = "gathering.takeUpPractice"
    public let gathering: GatheringID
    /// Its number.
    public let practice: Int
    public let mesa: MesaID

    public init(gathering: GatheringID, practice: Int, mesa: MesaID) {
      (self.gathering, self.practice, self.mesa) = (gathering, practice, mesa)
    }

    public func place(in context: Context) -> Place { .mesa(mesa) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.gathering(gathering, in: [.held])
      _ = try context.mesa(mesa)
      guard state.practices.indices.contains(practice - 1) else {
        throw .unknown("practice", String(practice), field: "/data/practice")
      }
      let shared = state.practices[practice - 1]
      if shared.takenUp.contains(mesa) { return .nothing }
      guard shared.shared.mesa != mesa else {
        throw .field("gathering.ownPractice", "mesa", ["practice": .number(practice)])
      }
      return Gathering.one(
        gathering, .practiceTakenUp(PracticeTakenUp(practice: practice, mesa: mesa)))
    }
  }

  /// What a working group, or the whole, came to.
  public struct NoteOutcome: Command {
    public static let name = "gathering.noteOutcome"
    public let gathering: GatheringID
    /// Of which working group; of the whole where none is named.
    public let group: Int?
    public let text: String

    public init(gathering: GatheringID, group: Int? = nil, text: String) {
      (self.gathering, self.group, self.text) = (gathering, group, text)
    }

    public func place(in context: Context) -> Place { .instance }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.gathering(gathering, in: [.held])
      if let group, !(state.announced?.groups ?? []).indices.contains(group - 1) {
        throw .unknown("workingGroup", String(group), field: "/data/group")
      }
      let noted = OutcomeNoted(group: group, text: text)
      if state.outcomes.contains(noted) { return .nothing }
      try Activity.namesNobody(text, "/data/text")
      return Gathering.one(gathering, .outcomeNoted(noted))
    }
  }

  /// It is not held after all.
  public struct CallOff: Command {
    public static let name = "gathering.callOff"
    public let gathering: GatheringID
    public let ground: Ground

    public init(gathering: GatheringID, ground: Ground) {
      (self.gathering, self.ground) = (gathering, ground)
    }

    public func place(in context: Context) -> Place { .instance }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      if context.state(Gathering.self, .gathering(gathering)).stage == .calledOff {
        return .nothing
      }
      _ = try context.gathering(gathering, in: [.announced])
      return Gathering.one(gathering, .calledOff(CalledOff(ground: ground)))
    }
  }

  fileprivate static func one(_ id: GatheringID, _ event: Event) -> Decision {
    Decision([Emission(.gathering(id), event)])
  }
}

extension Gathering {
  /// A programme has parts of some length, and names nobody.
  ///
  /// - Throws: `field.missing`, `activity.countRange`, `activity.personalData`,
  ///   `activity.repeatedWord`.
  /// - Source: handbook §6.8.
  static func programmeSound(_ announced: Announced) throws(Refusal) {
    guard !announced.programme.isEmpty else { throw .field("field.missing", "programme") }
    try Activity.namesNobody(announced.title, "/data/title")
    try Activity.namesNobody(announced.venue ?? "", "/data/venue")
    for (index, slot) in announced.programme.enumerated() {
      try Activity.inRange(slot.minutes, 1...1_440, "/data/programme/\(index)/minutes")
      try Activity.namesNobody(slot.title, "/data/programme/\(index)/title")
    }
    for (index, group) in announced.groups.enumerated() {
      guard announced.groups.firstIndex(of: group) == index else {
        throw .field("activity.repeatedWord", "groups/\(index)", ["word": .word(group)])
      }
      try Activity.namesNobody(group, "/data/groups/\(index)")
    }
  }

  /// Counts of professionals by kind of agency, what they do there and sex; each kind and profile
  /// once.
  ///
  /// - Throws: `field.missing`, `field.unknownValue`, `activity.countRange`,
  ///   `activity.repeatedWord`.
  /// - Source: handbook §6.8; LO 1/2004 art. 30, every count of persons by sex.
  static func counted(_ people: [Delegation]) throws(Refusal) {
    guard !people.isEmpty else { throw .field("field.missing", "people") }
    for (index, group) in people.enumerated() {
      guard group.kind.isKnown else {
        throw .field(
          "field.unknownValue", "people/\(index)/kind",
          ["known": .words(AgencyKind.known.map(\.rawValue))])
      }
      let same = people.firstIndex { $0.kind == group.kind && $0.profile == group.profile }
      guard same == index else {
        throw .field(
          "activity.repeatedWord", "people/\(index)/kind", ["word": .word(group.kind.rawValue)])
      }
      let counts = [
        ("women", group.women), ("men", group.men), ("other", group.other ?? 0),
        ("unknown", group.unknown ?? 0),
      ]
      for (name, count) in counts {
        try Activity.inRange(count, 0...10_000, "/data/people/\(index)/\(name)")
      }
    }
  }
}

extension Context {
  /// The gathering in one of some stages.
  fileprivate func gathering(
    _ id: GatheringID, in stages: [Gathering.Stage]
  ) throws(Refusal) -> Gathering.State {
    let state = state(Gathering.self, .gathering(id))
    guard state.stage != .absent else {
      throw .unknown("gathering", id.rawValue, field: "/data/gathering")
    }
    guard stages.contains(state.stage) else {
      throw .notNow(state.stage.rawValue, possible: stages.map(\.rawValue))
    }
    return state
  }
}
