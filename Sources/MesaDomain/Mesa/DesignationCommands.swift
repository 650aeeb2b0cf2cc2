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

    public init(
      mesa: MesaID, organ: OrganKind, post: Post, person: PersonID, from: CivilDate
    ) {
      (self.mesa, self.organ, self.post, self.person) = (mesa, organ, post, person)
      self.from = from
    }

    public func place(in context: Context) -> Place { .mesa(mesa) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let found = try context.organ(organ, of: mesa)
      let state = found.organs[organ] ?? Organ()
      let person = try context.person(self.person)
      if state.designated(post, on: from).contains(self.person) { return .nothing }
      let other: Post = post == .chair ? .secretary : .chair
      guard !state.designated(other, on: from).contains(self.person) else {
        throw .field("organ.chairIsSecretary", "person", ["post": .word(other.rawValue)])
      }
      try Person.exclusive(
        post == .chair ? .chair : .secretary, person, found.day(of: context.at))
      let designated = Designated(organ: organ, post: post, person: self.person, from: from)
      return Decision([
        Emission(.mesa(mesa), Event.designated(designated)),
        Emission(
          .person(self.person),
          Person.Event.assigned(
            .init(
              mesa: mesa, organ: organ, capacity: post.capacity, seat: nil, agency: nil,
              tenure: Tenure(from: from)))),
      ])
    }
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
