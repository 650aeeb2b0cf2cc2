import Canonical

let careFiguresCommands: [any Command.Type] = [CareFigures.Report.self]

extension CareFigures {
  /// Tells a mesa an agency's care figures; told again, it says why they were wrong.
  public struct Report: Command {
    public static let name = "careFigures.report"
    public let mesa: MesaID
    public let agency: AgencyID
    public let year: Int
    public let part: Part
    public let interventions: [Interventions]
    public let women: Int?
    public let newWomen: Int?
    public let children: Int?
    /// Of a correction.
    public let ground: CorrectionGround?

    public init(
      mesa: MesaID, agency: AgencyID, year: Int, part: Part, interventions: [Interventions],
      women: Int? = nil, newWomen: Int? = nil, children: Int? = nil,
      ground: CorrectionGround? = nil
    ) {
      (self.mesa, self.agency, self.year, self.part) = (mesa, agency, year, part)
      (self.interventions, self.women, self.newWomen) = (interventions, women, newWomen)
      (self.children, self.ground) = (children, ground)
    }

    public func place(in context: Context) -> Place {
      .agreement(mesa, .plenary, agencies: [agency])
    }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let table = try context.mesa(mesa)
      _ = try context.agency(agency, field: "/data/agency")
      let stream = StreamID.careFigures(mesa, agency, year, part)
      let reported = Reported(
        mesa: mesa, agency: agency, year: year, part: part, interventions: interventions,
        women: women, newWomen: newWomen, children: children)
      let state = context.state(CareFigures.self, stream)
      if state.reported == reported { return .nothing }
      try CareFigures.over(year, part, on: table.day(of: context.effective))
      try CareFigures.sound(reported)
      guard state.reported != nil else {
        return Decision([Emission(stream, Event.reported(reported))])
      }
      guard let ground else { throw .field("field.missing", "ground") }
      return Decision([
        Emission(stream, Event.corrected(Corrected(reported: reported, ground: ground)))
      ])
    }
  }

  /// Figures are told of a time that is over.
  ///
  /// - Throws: `activity.countRange`, `careFigures.notOver`.
  static func over(_ year: Int, _ part: Part, on day: CivilDate) throws(Refusal) {
    try Activity.inRange(year, 1_990...2_200, "/data/year")
    let isOver = year < day.year || (year == day.year && part == .first && day.month > 6)
    guard isOver else {
      throw Refusal(
        "careFigures.notOver", ["year": .number(year), "today": .word(day.description)],
        field: "/data/year")
    }
  }

  /// Something is told; counts are none under zero, a discipline stands once, and those who came for
  /// the first time are of those who were cared for.
  ///
  /// - Throws: `field.missing`, `activity.countRange`, `activity.repeatedWord`,
  ///   `activity.countsExceedTotal`.
  static func sound(_ reported: Reported) throws(Refusal) {
    let counts = [
      ("women", reported.women), ("newWomen", reported.newWomen),
      ("children", reported.children),
    ]
    guard !reported.interventions.isEmpty || counts.contains(where: { $0.1 != nil }) else {
      throw .field("field.missing", "interventions")
    }
    for (name, count) in counts {
      if let count { try Activity.inRange(count, 0...10_000_000, "/data/\(name)") }
    }
    for (index, part) in reported.interventions.enumerated() {
      let first = reported.interventions.firstIndex { $0.discipline == part.discipline }
      guard first == index else {
        throw .field(
          "activity.repeatedWord", "interventions/\(index)/discipline",
          ["word": .word(part.discipline.rawValue)])
      }
      try Activity.inRange(part.count, 0...10_000_000, "/data/interventions/\(index)/count")
    }
    if let women = reported.women, let newWomen = reported.newWomen, newWomen > women {
      throw Refusal(
        "activity.countsExceedTotal", ["found": .number(newWomen), "total": .number(women)],
        field: "/data/newWomen")
    }
  }
}
