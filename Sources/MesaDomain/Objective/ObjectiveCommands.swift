public import Canonical

let objectiveCommands: [any Command.Type] = [
  Objective.Adopt.self, Objective.Progress.self, Objective.Reach.self, Objective.Drop.self,
]

extension Objective {
  /// Sets a mesa an objective, with who answers for it and until when.
  public struct Adopt: Command {
    public static let name = "objective.adopt"
    /// Left out, it is the command's id.
    public let objective: ObjectiveID?
    public let mesa: MesaID
    public let aim: Aim
    public let text: String
    public let owner: AgencyID
    public let due: CivilDate

    public init(
      objective: ObjectiveID? = nil, mesa: MesaID, aim: Aim, text: String, owner: AgencyID,
      due: CivilDate
    ) {
      (self.objective, self.mesa, self.aim) = (objective, mesa, aim)
      (self.text, self.owner, self.due) = (text, owner, due)
    }

    public func place(in context: Context) -> Place { .mesa(mesa) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let table = try context.mesa(mesa)
      let id = objective ?? ObjectiveID(wellFormed: context.command)
      let state = context.state(Objective.self, .objective(id))
      let on = table.day(of: context.effective)
      let adopted = Adopted(
        mesa: mesa, aim: aim, text: text, owner: owner, on: state.adoptedOn ?? on, due: due)
      if state.adopted == adopted { return .nothing }
      guard state.stage == .absent else {
        throw .exists("objective", id.rawValue, field: "/data/objective")
      }
      guard table.stage != .dissolved else { throw .notNow(table.stage.rawValue) }
      _ = try context.agency(owner, field: "/data/owner")
      guard on <= due else {
        throw .field("field.invalid", "due", ["earliest": .word(on.description)])
      }
      try Activity.namesNobody(text, "/data/text")
      return Decision([Emission(.objective(id), Event.adopted(adopted))])
    }
  }

  /// How far an objective has come, short of being reached.
  public struct Progress: Command {
    public static let name = "objective.progress"
    public let objective: ObjectiveID
    /// Per cent.
    public let progress: Int

    public init(objective: ObjectiveID, progress: Int) {
      (self.objective, self.progress) = (objective, progress)
    }

    public func place(in context: Context) -> Place { context.place(of: objective) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.openObjective(objective)
      try Activity.inRange(progress, 0...99, "/data/progress")
      if state.progress == progress { return .nothing }
      return Decision([
        Emission(.objective(objective), Event.progressed(Progressed(progress: progress)))
      ])
    }
  }

  /// An objective is reached.
  public struct Reach: Command {
    public static let name = "objective.reach"
    public let objective: ObjectiveID

    public init(objective: ObjectiveID) { self.objective = objective }

    public func place(in context: Context) -> Place { context.place(of: objective) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      if context.state(Objective.self, .objective(objective)).stage == .reached { return .nothing }
      let on = try context.settling(objective)
      return Decision([Emission(.objective(objective), Event.reached(Reached(on: on)))])
    }
  }

  /// An objective is given up, and why.
  public struct Drop: Command {
    public static let name = "objective.drop"
    public let objective: ObjectiveID
    public let ground: DropGround

    public init(objective: ObjectiveID, ground: DropGround) {
      (self.objective, self.ground) = (objective, ground)
    }

    public func place(in context: Context) -> Place { context.place(of: objective) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = context.state(Objective.self, .objective(objective))
      if state.stage == .dropped, state.ground == ground { return .nothing }
      let on = try context.settling(objective)
      return Decision([
        Emission(.objective(objective), Event.dropped(Dropped(on: on, ground: ground)))
      ])
    }
  }
}

extension Context {
  /// A matter of the mesa's plenary that one agency has to carry out.
  func place(of objective: ObjectiveID) -> Place {
    state(Objective.self, .objective(objective)).adopted.map {
      .agreement($0.mesa, .plenary, agencies: [$0.owner])
    } ?? .nowhere(kind: "objective", id: objective.rawValue)
  }

  fileprivate func openObjective(_ id: ObjectiveID) throws(Refusal) -> Objective.State {
    let state = state(Objective.self, .objective(id))
    guard state.stage == .open else {
      throw .notNow(state.stage.rawValue, possible: [Objective.Stage.open.rawValue])
    }
    return state
  }

  /// The mesa's day on which an open objective is settled: not before it was set.
  fileprivate func settling(_ id: ObjectiveID) throws(Refusal) -> CivilDate {
    guard let adopted = try openObjective(id).adopted else {
      throw .unknown("objective", id.rawValue, field: "/data/objective")
    }
    let on = state(Mesa.self, .mesa(adopted.mesa)).day(of: effective)
    guard adopted.on <= on else {
      throw .field("field.invalid", "objective", ["earliest": .word(adopted.on.description)])
    }
    return on
  }
}
