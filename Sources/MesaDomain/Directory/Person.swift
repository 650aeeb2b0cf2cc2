public import Canonical

/// Somebody who works for an agency or holds a public office. Name and contact data are sealed.
public enum Person: Aggregate {
  public static let kind = StreamKind.person

  public struct State: Sendable, Equatable {
    public var isRegistered = false
    public var name: Confidential?
    public var email: Confidential?
    public var phone: Confidential?
    public var posts: [Post] = []
    public var roles: [RoleGrant] = []
    public var proposals: [RoleProposal] = []
    /// Places in organs, which mesas gave; kept here because rights are judged from here.
    public var assignments: [Assignment] = []
    /// Parts of agreements for which the person answers in the agency.
    public var duties: [Duty] = []
    /// Desks at which the person serves.
    public var desks: [DeskPlace] = []
  }
  public static let initial = State()

  public enum Event: Sendable, Equatable {
    case registered(Registered)
    case amended(Registered.Amended)
    case appointed(Post)
    case postEnded(PostEnded)
    case roleProposed(RoleProposal)
    case roleGranted(RoleGrant)
    case roleRevoked(RoleGrant)
    case assigned(Assignment)
    case released(Released)
    case entrusted(Duty)
    case relieved(Duty)
    case deskJoined(DeskPlace)
    case deskLeft(DeskLeft)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .registered(let e):
      state.isRegistered = true
      (state.name, state.email, state.phone) = (e.name, e.email, e.phone)
    case .amended(let e):
      state.name = e.name ?? state.name
      state.email = e.email ?? state.email
      state.phone = e.phone ?? state.phone
    case .appointed(let e): state.posts.append(e)
    case .postEnded(let e):
      for index in state.posts.indices
      where state.posts[index].agency == e.agency && state.posts[index].tenure.to == nil {
        state.posts[index].tenure.to = e.to
      }
    case .roleProposed(let e): state.proposals.append(e)
    case .roleGranted(let e):
      state.roles.append(e)
      state.proposals.removeAll { $0.grant == e }
    case .roleRevoked(let e):
      state.roles.removeAll { $0 == e }
      state.proposals.removeAll { $0.grant == e }
    case .assigned(let e): state.assignments.append(e)
    case .released(let e):
      for index in state.assignments.indices where state.assignments[index].matches(e) {
        state.assignments[index].tenure.to = e.to
      }
    case .entrusted(let e): state.duties.append(e)
    case .relieved(let e): state.duties.removeAll { $0 == e }
    case .deskJoined(let e): state.desks.append(e)
    case .deskLeft(let e):
      for index in state.desks.indices
      where state.desks[index].mesa == e.mesa && state.desks[index].agency == e.agency
        && state.desks[index].tenure.to.map({ e.to < $0 }) != false
      {
        state.desks[index].tenure.to = e.to
      }
    }
  }

  /// Each person has a key of their own, so that one can be forgotten alone.
  public static func sealing(
    _ stream: StreamID, _ state: State, _ event: Event, _ moment: Moment
  ) -> String? {
    stream.text
  }
}

extension Person {
  public struct Registered: Payload {
    public let name: Confidential
    public let email: Confidential?
    public let phone: Confidential?

    /// What is left out stays.
    public struct Amended: Payload {
      public let name: Confidential?
      public let email: Confidential?
      public let phone: Confidential?
    }
  }
  public struct Post: Payload {
    public let agency: AgencyID
    /// The post, never the person: `Jefatura`.
    public let title: String
    public var tenure: Tenure
  }
  public struct PostEnded: Payload {
    public let agency: AgencyID
    public let to: CivilDate
  }
  public struct RoleGrant: Payload {
    public let role: Role
    /// The mesa for which it is granted; none for roles of the whole instance.
    public let mesa: MesaID?
  }
  /// Waits for a second administrator.
  public struct RoleProposal: Payload {
    public let grant: RoleGrant
    public let by: PersonID
  }
  public enum Capacity: String, Choice {
    case chair, secretary, holder, alternate
    var role: Role {
      switch self {
      case .chair: .chair
      case .secretary: .secretary
      case .holder, .alternate: .member
      }
    }
  }
  public struct Assignment: Payload {
    public let mesa: MesaID
    public let organ: OrganKind
    public let capacity: Capacity
    public let seat: SeatID?
    public let agency: AgencyID?
    public var tenure: Tenure

    func matches(_ release: Released) -> Bool {
      mesa == release.mesa && organ == release.organ && capacity == release.capacity
        && seat == release.seat && tenure.to.map { release.to < $0 } != false
    }
  }
  public struct Released: Payload {
    public let mesa: MesaID
    public let organ: OrganKind
    public let capacity: Capacity
    public let seat: SeatID?
    public let to: CivilDate
  }
  /// An agency's desk of a mesa, and the days on which the person serves there.
  public struct DeskPlace: Payload {
    public let mesa: MesaID
    public let agency: AgencyID
    public var tenure: Tenure
  }
  public struct DeskLeft: Payload {
    public let mesa: MesaID
    public let agency: AgencyID
    public let to: CivilDate
  }
  /// A part of an agreement, and the agency whose part it is.
  public struct Duty: Payload {
    public let agreement: AgreementID
    public let agency: AgencyID
  }
}

extension Person.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case registered = "person.registered/1"
    case amended = "person.amended/1"
    case appointed = "person.appointed/1"
    case postEnded = "person.postEnded/1"
    case roleProposed = "person.roleProposed/1"
    case roleGranted = "person.roleGranted/1"
    case roleRevoked = "person.roleRevoked/1"
    case assigned = "person.assigned/1"
    case released = "person.released/1"
    case entrusted = "person.entrusted/1"
    case relieved = "person.relieved/1"
    case deskJoined = "person.deskJoined/1"
    case deskLeft = "person.deskLeft/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .registered(let e): (.registered, e)
    case .amended(let e): (.amended, e)
    case .appointed(let e): (.appointed, e)
    case .postEnded(let e): (.postEnded, e)
    case .roleProposed(let e): (.roleProposed, e)
    case .roleGranted(let e): (.roleGranted, e)
    case .roleRevoked(let e): (.roleRevoked, e)
    case .assigned(let e): (.assigned, e)
    case .released(let e): (.released, e)
    case .entrusted(let e): (.entrusted, e)
    case .relieved(let e): (.relieved, e)
    case .deskJoined(let e): (.deskJoined, e)
    case .deskLeft(let e): (.deskLeft, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .registered: .registered(try data.decoded())
      case .amended: .amended(try data.decoded())
      case .appointed: .appointed(try data.decoded())
      case .postEnded: .postEnded(try data.decoded())
      case .roleProposed: .roleProposed(try data.decoded())
      case .roleGranted: .roleGranted(try data.decoded())
      case .roleRevoked: .roleRevoked(try data.decoded())
      case .assigned: .assigned(try data.decoded())
      case .released: .released(try data.decoded())
      case .entrusted: .entrusted(try data.decoded())
      case .relieved: .relieved(try data.decoded())
      case .deskJoined: .deskJoined(try data.decoded())
      case .deskLeft: .deskLeft(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .registered: Person.Registered.self
    case .amended: Person.Registered.Amended.self
    case .appointed: Person.Post.self
    case .postEnded: Person.PostEnded.self
    case .roleProposed: Person.RoleProposal.self
    case .roleGranted, .roleRevoked: Person.RoleGrant.self
    case .assigned: Person.Assignment.self
    case .released: Person.Released.self
    case .entrusted, .relieved: Person.Duty.self
    case .deskJoined: Person.DeskPlace.self
    case .deskLeft: Person.DeskLeft.self
    }
  }
}
