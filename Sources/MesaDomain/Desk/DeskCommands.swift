public import Canonical

let deskCommands: [any Command.Type] = [
  Desk.Join.self, Desk.Leave.self, Desk.HandOver.self,
]

extension Desk {
  /// Somebody serves at an agency's desk from a day on, or stands in there for some days.
  public struct Join: Command {
    public static let name = "desk.join"
    public let mesa: MesaID
    public let agency: AgencyID
    public let person: PersonID
    public let covers: PersonID?
    public let from: CivilDate
    public let to: CivilDate?

    public init(
      mesa: MesaID, agency: AgencyID, person: PersonID, covers: PersonID? = nil, from: CivilDate,
      to: CivilDate? = nil
    ) {
      (self.mesa, self.agency, self.person) = (mesa, agency, person)
      (self.covers, self.from, self.to) = (covers, from, to)
    }

    public func place(in context: Context) -> Place { .desk(mesa, agency) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let table = context.state(Mesa.self, .mesa(mesa))
      guard table.stage != .absent else { throw .unknown("mesa", mesa.rawValue) }
      guard table.stage != .dissolved else { throw .notNow(table.stage.rawValue) }
      _ = try context.agency(agency)
      let serving = try context.person(person)
      try Desk.givenByAnother(person, context)
      try Desk.givenByTheAgency(mesa, agency, context)
      try Person.exclusive(.caseworker, serving, context.today)
      if let to, to < from {
        throw .field("field.invalid", "to", ["earliest": .word(from.description)])
      }
      let tenure = Tenure(from: from, to: to)
      let state = context.state(Desk.self, .desk(mesa, agency))
      try Desk.covering(covers, by: person, tenure, state)
      let joined = Joined(person: person, covers: covers, tenure: tenure)
      if state.places.contains(joined) { return .nothing }
      return Decision(
        [
          Emission(.desk(mesa, agency), Event.joined(joined)),
          Emission(
            .person(person),
            Person.Event.deskJoined(Person.DeskPlace(mesa: mesa, agency: agency, tenure: tenure))),
        ], warnings: Desk.strangers(serving, agency, on: from))
    }
  }

  /// Somebody serves at the desk no longer; that day is the last.
  public struct Leave: Command {
    public static let name = "desk.leave"
    public let mesa: MesaID
    public let agency: AgencyID
    public let person: PersonID
    public let on: CivilDate

    public init(mesa: MesaID, agency: AgencyID, person: PersonID, on: CivilDate) {
      (self.mesa, self.agency, self.person, self.on) = (mesa, agency, person, on)
    }

    public func place(in context: Context) -> Place { .desk(mesa, agency) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = context.state(Desk.self, .desk(mesa, agency))
      guard let open = state.places.last(where: { $0.person == person }) else {
        throw .unknown("person", person.rawValue, field: "/data/person")
      }
      if !open.isOpen(on: on) { return .nothing }
      guard open.tenure.from <= on else {
        throw .field("field.invalid", "on", ["earliest": .word(open.tenure.from.description)])
      }
      return Decision(Desk.leaving(person, mesa, agency, on: on))
    }
  }
}

extension Desk {
  /// That day is somebody's last at the desk: there, and in what is known of the person.
  static func leaving(
    _ person: PersonID, _ mesa: MesaID, _ agency: AgencyID, on day: CivilDate
  ) -> [Emission] {
    [
      Emission(.desk(mesa, agency), Event.left(Left(person: person, to: day))),
      Emission(
        .person(person),
        Person.Event.deskLeft(Person.DeskLeft(mesa: mesa, agency: agency, to: day))),
    ]
  }
}
