import Canonical

extension Context {
  /// Where a command on the case has its effect; nowhere for who may not know of it.
  func place(of id: CaseID, _ part: CasePart = .file) -> Place {
    guard let mesa = state(CaseFile.self, .caseFile(id)).mesa else {
      return .nowhere(kind: "case", id: id.rawValue)
    }
    return .caseFile(mesa, id, part)
  }

  /// A desk of the mesa: the named agency's, else that on which one serves there.
  func deskPlace(_ mesa: MesaID, _ agency: AgencyID?) -> Place {
    guard let agency = agency ?? ownDesks(in: mesa).first else {
      return .nowhere(kind: "mesa", id: mesa.rawValue)
    }
    return .desk(mesa, agency)
  }

  /// The agencies on whose desks of that mesa who asks serves today.
  func ownDesks(in mesa: MesaID) -> [AgencyID] {
    guard let person = principal.person else { return [] }
    let today = state(Mesa.self, .mesa(mesa)).day(of: at)
    return state(Person.self, .person(person)).desks
      .filter { $0.mesa == mesa && $0.tenure.contains(today) }.map(\.agency)
  }

  /// For which agency one acts: as named, or the only one on whose desk one serves.
  ///
  /// - Throws: `desk.notYours`, `desk.ambiguous`.
  func desk(of agency: AgencyID?, in mesa: MesaID) throws(Refusal) -> AgencyID {
    let own = ownDesks(in: mesa)
    if let agency {
      guard own.contains(agency) else {
        throw Refusal("desk.notYours", ["agency": .word(agency.rawValue)], field: "/data/agency")
      }
      return agency
    }
    guard let only = own.first, Set(own).count == 1 else {
      throw Refusal(
        "desk.ambiguous", ["agencies": .words(own.map(\.rawValue))], field: "/data/agency")
    }
    return only
  }

  /// A file that is open, and the agency for which one writes in it.
  ///
  /// - Throws: `record.notNow`, `desk.notYours`, `desk.ambiguous`.
  func openCase(
    _ id: CaseID, for agency: AgencyID?
  ) throws(Refusal) -> (CaseFile.State, AgencyID) {
    let file = try caseFile(id, in: [.open])
    guard let mesa = file.mesa else { throw .notNow(file.stage.rawValue) }
    let parties = Set(file.parties.map(\.agency))
    let own = ownDesks(in: mesa).filter { parties.contains($0) }
    if agency == nil, own.count == 1 { return (file, own[0]) }
    return (file, try desk(of: agency, in: mesa))
  }

  /// A file in one of these stages, and nothing recorded as if it had been before it was opened.
  ///
  /// - Throws: `record.notNow`, `effective.beforeDependency`.
  func caseFile(
    _ id: CaseID, in stages: [CaseFile.Stage]
  ) throws(Refusal) -> CaseFile.State {
    let file = state(CaseFile.self, .caseFile(id))
    guard stages.contains(file.stage) else {
      throw .notNow(file.stage.rawValue, possible: stages.map(\.rawValue))
    }
    try notBefore(file.openedAt)
    return file
  }

  /// The mesa of a file, and the profile that binds it when something happens to the file.
  ///
  /// - Throws: `record.notNow`.
  func casework(
    _ file: CaseFile.State
  ) throws(Refusal) -> (mesa: Mesa.State, profile: Profile, today: CivilDate) {
    guard let id = file.mesa else { throw .notNow(file.stage.rawValue) }
    let mesa = state(Mesa.self, .mesa(id))
    let today = mesa.day(of: effective)
    guard let profile = mesa.profile(on: today) else { throw .notNow(mesa.stage.rawValue) }
    return (mesa, profile, today)
  }
}
