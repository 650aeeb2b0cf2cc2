import Canonical

extension Context {
  /// The right on which the principal may do this here.
  ///
  /// - Throws: `auth.notPermitted` (`auth.secretaryOnly`, R02) where the principal may know that the
  ///   record exists; otherwise `record.unknown`, the same answer as for what does not exist.
  @discardableResult
  public func authorize(_ action: String, at place: Place) throws(Refusal) -> Grant {
    try authorize(Permissions.action(action), at: place)
  }

  /// The same for an action that was looked up before.
  @discardableResult
  public func authorize(_ action: Action, at place: Place) throws(Refusal) -> Grant {
    if case .nowhere(let kind, let id) = place { throw .unknown(kind, id) }
    try present?.context.authorize(action, at: place)
    let held = held(towards: place)
    if !barred.contains(action.name), let grant = action.right(of: held) { return grant }
    let needed = Set(action.grants.map(\.role))
    guard mayKnow(place, held) else { throw .unknown(place.kind, place.id) }
    if needed == [.secretary] {
      throw Refusal("auth.secretaryOnly", rule: "R02", ["action": .word(action.name)])
    }
    throw Refusal(
      "auth.notPermitted",
      ["action": .word(action.name), "roles": .words(needed.sorted().map(\.rawValue))])
  }

  /// The same where a no is no refusal: what a list leaves out.
  public func right(to action: Action, at place: Place) -> Grant? {
    if barred.contains(action.name) { return nil }
    if let present, present.context.right(to: action, at: place) == nil { return nil }
    return action.right(of: held(towards: place))
  }

  /// Whoever asks is in the directory: an empty answer must not hide a mistyped name.
  ///
  /// - Throws: `auth.unknownPrincipal`.
  public func knowsPrincipal() throws(Refusal) {
    try present?.context.knowsPrincipal()
    if let person = principal.person, !state(Person.self, .person(person)).isRegistered {
      throw Refusal("auth.unknownPrincipal")
    }
  }

  /// What the principal is to the record, judged at the time of recording.
  public func standings(towards place: Place) -> Set<Standing> { Set(held(towards: place)) }

  /// What the principal is to the record; nothing for who must not know of it.
  func held(towards place: Place) -> Standings {
    switch principal {
    case .system("clock"): return Standings(.clock, .instance)
    // Who holds a copy holds every byte of it; what opens in it, its keys decide.
    case .copyHolder:
      return Standings(
        [Role.auditor, .operator, .dataProtectionOfficer].map { Standing($0, .instance) })
    case .system: return Standings(.operator, .instance)
    case .person(let id):
      let person = shared(Person.self, .person(id))
      guard person.state.isRegistered else { return Standings() }
      switch place {
      case .caseFile(_, let file, let part): return held(by: person, id, towards: file, part)
      case .referral(_, let referral): return held(by: person, id, towards: referral)
      case .desk(let mesa, let agency):
        var held = Standings(standings(of: person.state, id, towards: place))
        held.formUnion(deskStandings(of: person.state, mesa, agency))
        return held
      case .instance, .agency, .person, .municipality, .mesa, .organ, .agreement, .network,
        .office, .nowhere:
        return Standings(standings(of: person.state, id, towards: place))
      }
    }
  }

  private func standings(
    of person: Person.State, _ id: PersonID, towards place: Place
  ) -> Set<Standing> {
    let (early, late) = days
    let current = person.assignments.filter { assignment in
      let held = assignment.tenure.contains(early)
      // The mesa is asked only in the hour in which its zone makes a difference.
      return held == assignment.tenure.contains(late)
        ? held
        : assignment.tenure.contains(state(Mesa.self, .mesa(assignment.mesa)).day(of: at))
    }
    var standings: Set<Standing> = []
    for grant in person.roles {
      switch grant.mesa {
      case .none: standings.insert(Standing(grant.role, .instance))
      case .some(let mesa) where concerns(mesa, place):
        standings.insert(Standing(grant.role, .ownMesa))
      case .some: break
      }
    }
    for assignment in current where concerns(assignment.mesa, place) {
      standings.insert(Standing(assignment.capacity.role, .ownMesa))
      switch place {
      case .organ(let mesa, let organ), .agreement(let mesa, let organ, _):
        if assignment.mesa == mesa, assignment.organ == organ {
          standings.insert(Standing(assignment.capacity.role, .ownOrgan))
        }
      case .instance, .agency, .person, .municipality, .mesa, .desk, .caseFile, .referral,
        .network, .office, .nowhere:
        break
      }
    }
    if case .agreement(_, _, let agencies) = place,
      agencies.contains(where: { person.actsFor($0, on: self.today) })
    {
      standings.insert(Standing(.member, .ownAgency))
    }
    if case .office(let office) = place,
      let agency = state(Office.self, .office(office)).agency,
      person.worksFor(agency, on: self.today)
    {
      standings.insert(Standing(.officeStaff, .ownOffice))
    }
    if worksBeside(person, place) { standings.insert(Standing(.caseworker, .ownDesk)) }
    // What belongs to everybody in the directory: their own entry, proof of the whole log, and
    // which days are working days.
    switch place {
    case .person(id), .instance, .municipality, .network:
      standings.insert(Standing(.member, .own))
    case .person, .agency, .mesa, .organ, .agreement, .desk, .caseFile, .referral, .office,
      .nowhere:
      break
    }
    return standings
  }

  /// Agencies are known to every mesa; a person to the mesas in which that person has a place; a
  /// municipality is the matter of the mesa that serves it or has its seat there.
  private func concerns(_ mesa: MesaID, _ place: Place) -> Bool {
    switch place {
    case .mesa, .organ, .agreement, .desk: place.mesa == mesa
    // A case is nobody's matter by a role in the mesa alone.
    case .caseFile, .referral: false
    case .agency: true
    case .person(let id):
      state(Person.self, .person(id)).assignments.contains { $0.mesa == mesa }
    case .municipality(let code):
      state(Territory.self, .territory(code)).mesa == mesa || seat(of: mesa) == code
    case .instance, .network, .office, .nowhere: false
    }
  }

  /// Where the agency that promoted the mesa has its place.
  private func seat(of mesa: MesaID) -> MunicipalityCode? {
    state(Mesa.self, .mesa(mesa)).promoter
      .flatMap { state(Agency.self, .agency($0)).municipality }
  }

  /// Whether the principal may know that there is such a record.
  func mayKnow(_ place: Place) -> Bool { mayKnow(place, held(towards: place)) }

  private func mayKnow(_ place: Place, _ held: Standings) -> Bool {
    switch place {
    case .instance, .person, .agency, .municipality, .network, .office: true
    case .mesa, .organ: Knowing.mesa.right(of: held) != nil
    // The agency that carries it out reports on it, whether or not it sits in the organ.
    case .agreement: Knowing.agreement.contains { $0.right(of: held) != nil }
    case .desk: Knowing.desk.right(of: held) != nil
    case .caseFile: Knowing.caseFile.right(of: held) != nil
    case .referral: Knowing.referral.right(of: held) != nil
    case .nowhere: false
    }
  }
}

/// The questions whose right lets one know that a record exists.
private enum Knowing {
  static let mesa = Permissions.action("mesa.read")
  static let agreement = ["agreement.read", "agreement.report"].map(Permissions.action)
  static let desk = Permissions.action("desk.read")
  static let caseFile = Permissions.action("case.readHeader")
  static let referral = Permissions.action("referral.read")
}

extension Place {
  var kind: String {
    switch self {
    case .instance: "instance"
    case .agency: "agency"
    case .person: "person"
    case .municipality: "municipality"
    // A desk is asked for by its mesa.
    case .mesa, .organ, .desk: "mesa"
    case .agreement: "agreement"
    case .caseFile: "case"
    case .referral: "referral"
    case .network: "network"
    case .office: "office"
    case .nowhere(let kind, _): kind
    }
  }

  var id: String {
    switch self {
    case .instance: "main"
    case .agency(let id): id.rawValue
    case .person(let id): id.rawValue
    case .municipality(let code): code.rawValue
    case .mesa(let id), .organ(let id, _), .agreement(let id, _, _), .desk(let id, _):
      id.rawValue
    case .caseFile(_, let id, _): id.rawValue
    case .referral(_, let id): id.rawValue
    case .network(let id): id.rawValue
    case .office(let id): id.rawValue
    case .nowhere(_, let id): id
    }
  }
}
