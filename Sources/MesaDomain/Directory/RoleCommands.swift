import Canonical

extension Person {
  /// Gives a person a role; once the instance is open it is a proposal that a second
  /// administrator confirms.
  ///
  /// - Throws: `role.exclusive`: an auditor has no other function (ENS op.acc.3, RD 311/2022).
  public struct GrantRole: Command {
    public static let name = "person.grantRole"
    public let person: PersonID
    public let role: Role
    /// For facilitators and observers: the mesa. Other roles are of the whole instance.
    public let mesa: MesaID?

    public init(person: PersonID, role: Role, mesa: MesaID? = nil) {
      (self.person, self.role, self.mesa) = (person, role, mesa)
    }

    public func place(in context: Context) -> Place { .person(person) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.person(person)
      guard Role.grantable.contains(role) else {
        throw .field(
          "field.unknownValue", "role", ["known": .words(Role.grantable.map(\.rawValue))])
      }
      guard Role.ofOneMesa.contains(role) == (mesa != nil) else {
        throw .field(mesa == nil ? "field.missing" : "field.invalid", "mesa")
      }
      if let mesa, context.state(Mesa.self, .mesa(mesa)).stage == .absent {
        throw .unknown("mesa", mesa.rawValue, field: "/data/mesa")
      }
      let grant = RoleGrant(role: role, mesa: mesa)
      if state.roles.contains(grant) || state.proposals.contains(where: { $0.grant == grant }) {
        return .nothing
      }
      try exclusive(role, state, context.today)
      if context.state(Instance.self, .instance).isOpen, let by = context.principal.person {
        return Decision([
          Emission(.person(person), Event.roleProposed(RoleProposal(grant: grant, by: by)))
        ])
      }
      return Decision(granting(grant, to: person))
    }
  }

  /// Confirms a proposed role; nobody confirms what they proposed, or for themselves.
  public struct ConfirmRole: Command {
    public static let name = "person.confirmRole"
    public let person: PersonID
    public let role: Role
    public let mesa: MesaID?

    public func place(in context: Context) -> Place { .person(person) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.person(person)
      let grant = RoleGrant(role: role, mesa: mesa)
      if state.roles.contains(grant) { return .nothing }
      guard let proposal = state.proposals.first(where: { $0.grant == grant }) else {
        throw .unknown("proposal", role.rawValue, field: "/data/role")
      }
      guard context.principal.person != proposal.by, context.principal.person != person else {
        throw Refusal("role.needsSecond", ["role": .word(role.rawValue)])
      }
      try exclusive(role, state, context.today)
      return Decision(granting(grant, to: person))
    }
  }

  /// Takes a role away, or withdraws its proposal. The last two administrators stay.
  public struct RevokeRole: Command {
    public static let name = "person.revokeRole"
    public let person: PersonID
    public let role: Role
    public let mesa: MesaID?

    public func place(in context: Context) -> Place { .person(person) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let state = try context.person(person)
      let grant = RoleGrant(role: role, mesa: mesa)
      let proposed = state.proposals.contains { $0.grant == grant }
      guard state.roles.contains(grant) || proposed else { return .nothing }
      var events = [Emission(.person(person), Event.roleRevoked(grant))]
      if role == .administrator, !proposed {
        let instance = context.state(Instance.self, .instance)
        guard instance.administrators.count > 2 else {
          throw Refusal(
            "role.lastAdministrators",
            ["administrators": .number(instance.administrators.count)])
        }
        events.append(
          Emission(.instance, Instance.Event.administratorRemoved(.init(person: person))))
      }
      return Decision(events)
    }
  }

  private static func granting(_ grant: RoleGrant, to person: PersonID) -> [Emission] {
    var events = [Emission(.person(person), Event.roleGranted(grant))]
    if grant.role == .administrator {
      events.append(
        Emission(.instance, Instance.Event.administratorAdded(.init(person: person))))
    }
    return events
  }

  /// ENS op.acc.3: nobody joins audit with any other function. And an administrator or a
  /// data-protection officer holds no place at a mesa (security handbook §5, separation).
  static func exclusive(
    _ role: Role, _ state: State, _ today: CivilDate
  ) throws(Refusal) {
    let held = Set(state.roles.map(\.role))
    let tenures = state.assignments.map(\.tenure) + state.desks.map(\.tenure)
    let seated = tenures.contains { $0.to.map { $0 >= today } != false }
    let clash: Bool =
      switch role {
      case .auditor: !held.isEmpty || seated
      case .administrator, .dataProtectionOfficer:
        held.contains(.auditor) || held.contains(.facilitator) || seated
      case .facilitator: !held.isDisjoint(with: [.auditor, .administrator, .dataProtectionOfficer])
      case .chair, .secretary, .member, .caseworker, .officeStaff:
        !held.isDisjoint(with: [.auditor, .administrator, .dataProtectionOfficer])
      case .networkCoordinator, .observer, .operator, .clock: held.contains(.auditor)
      }
    guard !clash else {
      throw Refusal(
        "role.exclusive",
        ["role": .word(role.rawValue), "held": .words(held.sorted().map(\.rawValue))])
    }
  }
}
