public import Canonical

let directoryCommands: [any Command.Type] = [
  Agency.Register.self, Agency.Amend.self, Agency.Close.self, Person.Register.self,
  Person.Amend.self, Person.Appoint.self, Person.EndPost.self, Person.GrantRole.self,
  Person.ConfirmRole.self, Person.RevokeRole.self, Person.HandOver.self,
]

extension Agency {
  /// Takes an agency into the directory.
  public struct Register: Command {
    public static let name = "agency.register"
    public let agency: AgencyID
    public let name: String
    public let kind: AgencyKind
    public let municipality: MunicipalityCode?

    public init(
      agency: AgencyID, name: String, kind: AgencyKind, municipality: MunicipalityCode? = nil
    ) {
      (self.agency, self.name, self.kind) = (agency, name, kind)
      self.municipality = municipality
    }

    public func place(in context: Context) -> Place { .agency(agency) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = context.state(Agency.self, .agency(agency))
      let registered = Registered(name: name, kind: kind, municipality: municipality)
      if state == State(name: name, agencyKind: kind, municipality: municipality) {
        return .nothing
      }
      guard state.name == nil else {
        throw .exists("agency", agency.rawValue, field: "/data/agency")
      }
      return Decision([Emission(.agency(agency), Event.registered(registered))])
    }
  }

  /// Changes what the directory says of an agency; what is left out stays.
  public struct Amend: Command {
    public static let name = "agency.amend"
    public let agency: AgencyID
    public let name: String?
    public let kind: AgencyKind?
    public let municipality: MunicipalityCode?

    public func place(in context: Context) -> Place { .agency(agency) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let before = try context.agency(agency)
      let amended = Amended(name: name, kind: kind, municipality: municipality)
      var after = before
      Agency.evolve(&after, .amended(amended), context.moment)
      if after == before { return .nothing }
      return Decision([Emission(.agency(agency), Event.amended(amended))])
    }
  }

  /// Ends an agency; its seats and history stay readable.
  public struct Close: Command {
    public static let name = "agency.close"
    public let agency: AgencyID
    public let on: CivilDate

    public func place(in context: Context) -> Place { .agency(agency) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = context.state(Agency.self, .agency(agency))
      if state.closedOn == on { return .nothing }
      _ = try context.agency(agency)
      return Decision([Emission(.agency(agency), Event.closed(Closed(on: on)))])
    }
  }
}

extension Context {
  /// The agency, which must be in the directory and open.
  func agency(_ id: AgencyID, field: String = "/data/agency") throws(Refusal) -> Agency.State {
    let state = state(Agency.self, .agency(id))
    guard state.isOpen else { throw .unknown("agency", id.rawValue, field: field) }
    return state
  }

  /// The person, who must be in the directory.
  func person(_ id: PersonID, field: String = "/data/person") throws(Refusal) -> Person.State {
    let state = state(Person.self, .person(id))
    guard state.isRegistered else { throw .unknown("person", id.rawValue, field: field) }
    return state
  }

  /// The envelope as it will be, as far as a decision may know it.
  var moment: Moment { moment(0) }

  func moment(_ version: Int) -> Moment {
    Moment(at: at, effective: effective, actor: principal.description, version: version)
  }
}
