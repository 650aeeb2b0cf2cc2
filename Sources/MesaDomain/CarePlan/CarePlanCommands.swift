public import Canonical

let carePlanCommands: [any Command.Type] = [
  CarePlan.SetGoal.self, CarePlan.AssessGoal.self, CarePlan.SetMeasure.self,
  CarePlan.ReportMeasure.self, CarePlan.AddSafetyItem.self, CarePlan.EndSafetyItem.self,
  CarePlan.Review.self, CarePlan.BecomeOverdue.self,
]

extension CarePlan {
  /// Sets a goal of the plan.
  public struct SetGoal: Command {
    public static let name = "carePlan.setGoal"
    public let `case`: CaseID
    public let agency: AgencyID?
    public let area: Area
    public let text: Confidential

    public init(case id: CaseID, agency: AgencyID? = nil, area: Area, text: Confidential) {
      (self.case, self.agency, self.area, self.text) = (id, agency, area, text)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let plan = try context.plan(of: self.case, for: agency)
      return plan.decision(.goalSet(GoalSet(agency: plan.agency, area: area, text: text)))
    }
  }

  /// Says how far a goal is reached, or that it no longer applies.
  public struct AssessGoal: Command {
    public static let name = "carePlan.assessGoal"
    public let `case`: CaseID
    public let agency: AgencyID?
    public let goal: Int
    public let status: Status

    public init(case id: CaseID, agency: AgencyID? = nil, goal: Int, status: Status) {
      (self.case, self.agency, self.goal, self.status) = (id, agency, goal, status)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let plan = try context.plan(of: self.case, for: agency, ending: true)
      if try plan.state.goal(goal).status == status { return .nothing }
      return plan.decision(
        .goalAssessed(
          GoalAssessed(agency: plan.agency, goal: goal, status: status, on: plan.work.today)))
    }
  }

  /// Entrusts a measure to an agency of the case team, with a day.
  public struct SetMeasure: Command {
    public static let name = "carePlan.setMeasure"
    public let `case`: CaseID
    public let agency: AgencyID?
    /// Who carries it out; one's own agency if not said.
    public let responsible: AgencyID?
    public let goal: Int?
    public let due: CivilDate
    public let text: Confidential
    /// When she is expected somewhere for it, on its last day at the latest.
    public let appointment: Instant?
    /// How she hears of it: as she said that she may be reached.
    public let told: CaseFile.Outreach?

    public init(
      case id: CaseID, agency: AgencyID? = nil, responsible: AgencyID? = nil, goal: Int? = nil,
      due: CivilDate, text: Confidential, appointment: Instant? = nil,
      told: CaseFile.Outreach? = nil
    ) {
      (self.case, self.agency, self.responsible) = (id, agency, responsible)
      (self.goal, self.due, self.text) = (goal, due, text)
      (self.appointment, self.told) = (appointment, told)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let plan = try context.plan(of: self.case, for: agency)
      let responsible = responsible ?? plan.agency
      // What is entrusted to an agency must be visible to it.
      guard [.team, .holder].contains(plan.file.standing(of: responsible)) else {
        throw .field(
          "plan.notOnTeam", "responsible", ["agency": .word(responsible.rawValue)])
      }
      if let goal { _ = try plan.state.goal(goal) }
      guard plan.work.today <= due else {
        throw .field("field.invalid", "due", ["earliest": .word(plan.work.today.description)])
      }
      if let appointment {
        guard context.effective <= appointment, plan.work.mesa.day(of: appointment) <= due else {
          throw .field("plan.appointmentOutside", "appointment", ["due": .word(due.description)])
        }
      }
      let warnings = try context.reaches(plan.file, by: told)
      return plan.decision(
        .measureSet(
          MeasureSet(
            agency: plan.agency, responsible: responsible, goal: goal, due: due, text: text,
            appointment: appointment, told: told)), warnings: warnings)
    }
  }

  /// The agency entrusted with a measure says how far it is.
  public struct ReportMeasure: Command {
    public static let name = "carePlan.reportMeasure"
    public let `case`: CaseID
    public let agency: AgencyID?
    public let measure: Int
    public let status: Status
    public let note: Confidential?

    public init(
      case id: CaseID, agency: AgencyID? = nil, measure: Int, status: Status,
      note: Confidential? = nil
    ) {
      (self.case, self.agency, self.measure) = (id, agency, measure)
      (self.status, self.note) = (status, note)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let plan = try context.plan(of: self.case, for: agency, ending: true)
      let found = try plan.state.measure(measure, of: plan.agency)
      if found.status == status, note == nil { return .nothing }
      return plan.decision(
        .measureReported(
          MeasureReported(
            agency: plan.agency, measure: measure, status: status, on: plan.work.today,
            note: note)))
    }
  }

  /// Adds something that protects her to the safety plan.
  public struct AddSafetyItem: Command {
    public static let name = "carePlan.addSafetyItem"
    public let `case`: CaseID
    public let agency: AgencyID?
    public let text: Confidential

    public init(case id: CaseID, agency: AgencyID? = nil, text: Confidential) {
      (self.case, self.agency, self.text) = (id, agency, text)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let plan = try context.plan(of: self.case, for: agency)
      return plan.decision(.safetyItemAdded(SafetyItemAdded(agency: plan.agency, text: text)))
    }
  }

  /// Takes something out of the safety plan; it stays on record.
  public struct EndSafetyItem: Command {
    public static let name = "carePlan.endSafetyItem"
    public let `case`: CaseID
    public let agency: AgencyID?
    public let item: Int

    public init(case id: CaseID, agency: AgencyID? = nil, item: Int) {
      (self.case, self.agency, self.item) = (id, agency, item)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let plan = try context.plan(of: self.case, for: agency, ending: true)
      guard let found = plan.state.safety.first(where: { $0.number == item }) else {
        throw .field(
          "plan.itemUnknown", "item",
          ["item": .number(item), "items": .number(plan.state.safety.count)])
      }
      if found.endedOn != nil { return .nothing }
      return plan.decision(
        .safetyItemEnded(
          SafetyItemEnded(agency: plan.agency, item: item, on: plan.work.today)))
    }
  }

  /// Looks at the plan again, with her own view of it; the next review follows from the risk.
  public struct Review: Command {
    public static let name = "carePlan.review"
    public let `case`: CaseID
    public let agency: AgencyID?
    /// What she says of it; that she did not wish to speak is an answer, too.
    public let voice: Confidential?
    public let note: Confidential?

    public init(
      case id: CaseID, agency: AgencyID? = nil, voice: Confidential? = nil,
      note: Confidential? = nil
    ) {
      (self.case, self.agency, self.voice, self.note) = (id, agency, voice, note)
    }

    public func place(in context: Context) -> Place { context.place(of: self.case) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let plan = try context.plan(of: self.case, for: agency, ending: true)
      let progress = plan.state.progress
      let reviewed = Reviewed(
        agency: plan.agency, on: plan.work.today, voice: try CarePlan.herView(voice),
        note: note, applicable: progress?.applicable ?? 0, met: progress?.met ?? 0,
        next: context.planReview(at: plan.risk, plan.work), risk: plan.risk,
        profile: plan.work.profile.id, profileVersion: plan.work.profile.version)
      return plan.decision(.reviewed(reviewed))
    }
  }

  /// A plan that somebody is about to write in.
  struct Writing {
    let id: CaseID
    let file: CaseFile.State
    let agency: AgencyID
    let state: State
    let work: (mesa: Mesa.State, profile: Profile, today: CivilDate)
    let begin: Begun?

    var risk: String { file.risk?.mapped ?? "notAssessed" }

    /// The event, and before the first of all that the plan has begun.
    func decision(_ event: Event, warnings: [Refusal] = []) -> Decision {
      Decision(
        (begin.map { [Event.begun($0)] } ?? []).map { Emission(.carePlan(id), $0) }
          + [Emission(.carePlan(id), event)], warnings: warnings)
    }
  }
}

extension Context {
  /// The plan of an open case, and the agency for which one writes in it.
  ///
  /// - Parameter ending: whether it only goes on with what was begun: of a file that was merged into
  ///   an open one, too.
  /// - Throws: as `openCase`.
  fileprivate func plan(
    of id: CaseID, for agency: AgencyID?, ending: Bool = false
  ) throws(Refusal) -> CarePlan.Writing {
    let state = state(CarePlan.self, .carePlan(id))
    let (file, agency) = try openCase(
      ending && state.begun != nil ? survivor(of: id) : id, for: agency)
    let work = try casework(file)
    let risk = file.risk?.mapped ?? "notAssessed"
    var begin: CarePlan.Begun?
    if state.begun == nil, let mesa = file.mesa {
      begin = CarePlan.Begun(
        mesa: mesa, agency: agency,
        review: planReview(at: risk, work), risk: risk, profile: work.profile.id,
        profileVersion: work.profile.version)
    }
    return CarePlan.Writing(
      id: id, file: file, agency: agency, state: state, work: work, begin: begin)
  }
}
