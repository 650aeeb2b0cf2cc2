public import Canonical

extension Mesa {
  /// Names who presides an organ or keeps its minutes, from a day on.
  ///
  /// The first named is the titular; later ones are substitutes, in the order of their naming.
  /// Named again, a substitute of the chair gets another office, or a word on the age.
  public struct Designate: Command {
    public static let name = "mesa.designate"
    public let mesa: MesaID
    public let organ: OrganKind
    public let post: Post
    public let person: PersonID
    public let from: CivilDate
    /// Last day, where it is for a time.
    public let to: CivilDate?
    /// What gives a substitute of the chair the place in the profile's order (R05): `mayorDelegate`.
    public let office: String?
    /// Whom of the others designated the person is older than, where age decides (R05).
    ///
    /// Declared by who has seen the documents: no date of birth is kept in clear.
    public let olderThan: [PersonID]?
    public let youngerThan: [PersonID]?

    public init(
      mesa: MesaID, organ: OrganKind, post: Post, person: PersonID, from: CivilDate,
      to: CivilDate? = nil, office: String? = nil, olderThan: [PersonID]? = nil,
      youngerThan: [PersonID]? = nil
    ) {
      (self.mesa, self.organ, self.post, self.person) = (mesa, organ, post, person)
      (self.from, self.to, self.office) = (from, to, office)
      (self.olderThan, self.youngerThan) = (olderThan, youngerThan)
    }

    public func place(in context: Context) -> Place { .mesa(mesa) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let mesa = try context.organ(organ, of: self.mesa)
      let state = mesa.organs[organ] ?? Organ()
      let posts = post == .chair ? state.chairs : state.secretaries
      let held = posts.first { $0.person == self.person && $0.tenure.contains(from) }
      if let held, office == nil || office == held.office, saysNothingNew(of: state) {
        return .nothing
      }
      if let to, to < from {
        throw .field("field.invalid", "to", ["earliest": .word(from.description)])
      }
      try officeKnown(mesa.profile?.organ(organ.rawValue))
      try agesTold(state)
      let designated = Designated(
        organ: organ, post: post, person: self.person, from: from,
        to: held == nil ? to : held?.tenure.to, office: office ?? held?.office,
        olderThan: olderThan, youngerThan: youngerThan)
      if held != nil { return Decision([Emission(.mesa(self.mesa), Event.designated(designated))]) }
      return Decision(try Mesa.designating(designated, self.mesa, state, context))
    }

    private func saysNothingNew(of organ: Organ) -> Bool {
      var after = organ
      after.declare(
        Designated(
          organ: self.organ, post: post, person: person, from: from, olderThan: olderThan,
          youngerThan: youngerThan))
      return after.ages == organ.ages
    }

    private func officeKnown(_ rules: Profile.Organ?) throws(Refusal) {
      guard let office else { return }
      let known = rules?.chairOffices ?? []
      guard post == .chair, known.contains(office) else {
        throw .field("field.unknownValue", "office", ["known": .words(known)])
      }
    }

    /// Who is older is said of others who may preside the organ, and of each in one way.
    private func agesTold(_ state: Organ) throws(Refusal) {
      let others = state.designated(.chair, on: from).filter { $0 != person }
      for (field, people) in [("olderThan", olderThan), ("youngerThan", youngerThan)] {
        guard let people else { continue }
        guard post == .chair, people.allSatisfy(others.contains),
          Set(people).count == people.count
        else {
          throw .field(
            "field.unknownValue", field,
            ["known": .words(post == .chair ? others.map(\.rawValue) : [])])
        }
      }
      guard Set(olderThan ?? []).isDisjoint(with: youngerThan ?? []) else {
        throw .field("field.invalid", "youngerThan")
      }
    }
  }

  /// A designation, and what it means to the person.
  ///
  /// - Throws: `organ.chairIsSecretary`, `role.exclusive`.
  static func designating(
    _ designated: Designated, _ mesa: MesaID, _ organ: Organ, _ context: Context
  ) throws(Refusal) -> [Emission] {
    let person = try context.person(designated.person)
    let other: Post = designated.post == .chair ? .secretary : .chair
    guard !organ.designated(other, on: designated.from).contains(designated.person) else {
      throw .field("organ.chairIsSecretary", "person", ["post": .word(other.rawValue)])
    }
    try Person.exclusive(
      designated.post == .chair ? .chair : .secretary, person,
      try context.mesa(mesa).day(of: context.at))
    return [
      Emission(.mesa(mesa), Event.designated(designated)),
      Emission(
        .person(designated.person),
        Person.Event.assigned(
          .init(
            mesa: mesa, organ: designated.organ, capacity: designated.post.capacity, seat: nil,
            agency: nil, tenure: Tenure(from: designated.from, to: designated.to)))),
    ]
  }

  /// Ends a designation on a day, that day included.
  public struct EndDesignation: Command {
    public static let name = "mesa.endDesignation"
    public let mesa: MesaID
    public let organ: OrganKind
    public let post: Post
    public let person: PersonID
    public let on: CivilDate

    public func place(in context: Context) -> Place { .mesa(mesa) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.organ(organ, of: mesa).organs[organ] ?? Organ()
      let posts = post == .chair ? state.chairs : state.secretaries
      guard let current = posts.first(where: { $0.person == person && $0.tenure.to == nil })
      else { return .nothing }
      try Mesa.endsAfterStart(current.tenure, on)
      let ended = DesignationEnded(organ: organ, post: post, person: person, to: on)
      return Decision([
        Emission(.mesa(mesa), Event.designationEnded(ended)),
        Emission(
          .person(person),
          Person.Event.released(
            .init(mesa: mesa, organ: organ, capacity: post.capacity, seat: nil, to: on))),
      ])
    }
  }
}

extension Mesa.Post {
  var capacity: Person.Capacity { self == .chair ? .chair : .secretary }
}
