public import Canonical

extension Person {
  /// Takes a person into the directory; name and contact data are sealed under a key of their own.
  public struct Register: Command {
    public static let name = "person.register"
    /// Left out, it is the command's id. Never made of the name.
    public let person: PersonID?
    public let name: Confidential
    public let email: Confidential?
    public let phone: Confidential?

    public init(
      person: PersonID?, name: Confidential, email: Confidential? = nil,
      phone: Confidential? = nil
    ) {
      (self.person, self.name, self.email, self.phone) = (person, name, email, phone)
    }

    func identifier(_ context: Context) -> PersonID {
      person ?? PersonID(wellFormed: context.command)
    }

    public func place(in context: Context) -> Place { .person(identifier(context)) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let id = identifier(context)
      guard !context.state(Person.self, .person(id)).isRegistered else {
        throw .exists("person", id.rawValue, field: "/data/person")
      }
      let registered = Registered(name: name, email: email, phone: phone)
      return Decision([Emission(.person(id), Event.registered(registered))])
    }
  }

  /// Corrects name or contact data; what is left out stays.
  public struct Amend: Command {
    public static let name = "person.amend"
    public let person: PersonID
    public let name: Confidential?
    public let email: Confidential?
    public let phone: Confidential?

    public func place(in context: Context) -> Place { .person(person) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      _ = try context.person(person)
      if name == nil, email == nil, phone == nil { return .nothing }
      let amended = Registered.Amended(name: name, email: email, phone: phone)
      return Decision([Emission(.person(person), Event.amended(amended))])
    }
  }

  /// Gives a person a post in an agency from a day on.
  public struct Appoint: Command {
    public static let name = "person.appoint"
    public let person: PersonID
    public let agency: AgencyID
    public let title: String
    public let from: CivilDate

    public func place(in context: Context) -> Place { .person(person) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.person(person)
      _ = try context.agency(agency)
      let post = Post(agency: agency, title: title, tenure: Tenure(from: from))
      if state.posts.contains(post) { return .nothing }
      return Decision([Emission(.person(person), Event.appointed(post))])
    }
  }

  /// Ends a person's posts in an agency on a day, that day included.
  public struct EndPost: Command {
    public static let name = "person.endPost"
    public let person: PersonID
    public let agency: AgencyID
    public let on: CivilDate

    public func place(in context: Context) -> Place { .person(person) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.person(person)
      guard
        let post = state.posts.last(where: { $0.agency == agency && $0.tenure.to == nil })
      else {
        if state.posts.contains(where: { $0.agency == agency && $0.tenure.to == on }) {
          return .nothing
        }
        throw .unknown("post", agency.rawValue, field: "/data/agency")
      }
      guard post.tenure.from <= on else {
        throw .field("field.invalid", "on", ["earliest": .word(post.tenure.from.description)])
      }
      return Decision(
        [Emission(.person(person), Event.postEnded(PostEnded(agency: agency, to: on)))],
        warnings: context.unfinished([person]))
    }
  }
}
