public import Canonical

extension Mesa {
  /// Names who presides an organ or keeps its minutes, from a day on.
  ///
  /// The first named is the titular; later ones are substitutes, in the order of their naming.
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

    public init(
      mesa: MesaID, organ: OrganKind, post: Post, person: PersonID, from: CivilDate,
      to: CivilDate? = nil, office: String? = nil
    ) {
      (self.mesa, self.organ, self.post, self.person) = (mesa, organ, post, person)
      (self.from, self.to, self.office) = (from, to, office)
    }

    public func place(in context: Context) -> Place { .mesa(mesa) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let mesa = try context.organ(organ, of: self.mesa)
      let state = mesa.organs[organ] ?? Organ()
      if state.designated(post, on: from).contains(self.person) { return .nothing }
      if let to, to < from {
        throw .field("field.invalid", "to", ["earliest": .word(from.description)])
      }
      if let office {
        let rules = mesa.profile?.organ(organ.rawValue)
        let known = (rules?.chairSubstitution ?? []) + (rules?.chairRule ?? [])
        guard post == .chair, known.contains(office) else {
          throw .field("field.unknownValue", "office", ["known": .words(known)])
        }
      }
      let designated = Designated(
        organ: organ, post: post, person: self.person, from: from, to: to, office: office)
      return Decision(try Mesa.designating(designated, self.mesa, state, context))
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
