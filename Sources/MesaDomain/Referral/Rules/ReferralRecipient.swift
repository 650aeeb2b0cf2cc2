import Canonical

extension Referral {
  /// Nobody refers to themselves.
  ///
  /// - Throws: `referral.toOneself`.
  static func twoAgencies(_ from: AgencyID, _ to: AgencyID) throws(Refusal) {
    guard from != to else { throw .field("referral.toOneself", "to") }
  }

  /// The pathway stands in the mesa's profile, and is no call for help in imminent danger.
  ///
  /// - Throws: `referral.pathwayUnknown`, `referral.emergencyOnly`.
  /// - Source: handbook §4.1, §7.
  static func pathway(_ id: String, in profile: Profile) throws(Refusal) -> Profile.Pathway {
    guard let known = profile.pathway(id) else {
      throw .field(
        "referral.pathwayUnknown", "pathway",
        ["pathway": .word(id), "known": .words(profile.pathways.map(\.id))])
    }
    guard !known.emergency else {
      throw .field("referral.emergencyOnly", "pathway", ["pathway": .word(id)])
    }
    return known
  }

  /// Both agencies are of the kinds between which the pathway leads.
  ///
  /// - Throws: `referral.originNotOnPathway`, `referral.notOnPathway`.
  /// - Source: handbook §4.1, §7.
  static func onPathway(
    _ pathway: Profile.Pathway, from: AgencyID, _ fromKind: AgencyKind?, to: AgencyID,
    _ toKind: AgencyKind?
  ) throws(Refusal) {
    guard pathway.from.isEmpty || fromKind.map(pathway.from.contains) == true else {
      throw .field(
        "referral.originNotOnPathway", "pathway",
        ["agency": .word(from.rawValue), "pathway": .word(pathway.id)])
    }
    guard pathway.to.isEmpty || toKind.map(pathway.to.contains) == true else {
      throw .field(
        "referral.notOnPathway", "to",
        ["agency": .word(to.rawValue), "pathway": .word(pathway.id)])
    }
  }
}

extension Context {
  /// The agency is there, and still open.
  ///
  /// - Throws: `record.unknown`, `referral.agencyClosed`.
  func openAgency(_ id: AgencyID, field: String = "to") throws(Refusal) -> Agency.State {
    let found = state(Agency.self, .agency(id))
    guard found.name != nil else { throw .unknown("agency", id.rawValue, field: "/data/" + field) }
    if let closed = found.closedOn {
      throw .field(
        "referral.agencyClosed", field,
        ["agency": .word(id.rawValue), "on": .word(closed.description)])
    }
    return found
  }

  /// The mesa stands: neither only promoted nor dissolved.
  ///
  /// - Throws: `referral.mesaNotActive`.
  /// - Source: handbook §4.6.
  func mesaStands(_ table: Mesa.State) throws(Refusal) {
    guard table.meets else {
      throw Refusal("referral.mesaNotActive", ["state": .word(table.stage.rawValue)])
    }
  }

  /// Who is asked belongs to the mesa; or its kind stands on the pathway and the mesa has none.
  ///
  /// To belong is to have a seat, a desk, or to have promoted the mesa. A shelter of another region
  /// belongs to no mesa here at all.
  ///
  /// - Throws: `referral.notOfMesa`.
  /// - Source: handbook §4.1, §4.6.
  func reachable(
    _ agency: AgencyID, _ pathway: Profile.Pathway, _ mesa: MesaID, _ table: Mesa.State,
    on day: CivilDate
  ) throws(Refusal) {
    let seated = table.organs.values.flatMap(\.seats).filter { $0.tenure.contains(day) }
    let own = Set(seated.map(\.agency) + (table.promoter.map { [$0] } ?? []))
    if own.contains(agency) { return }
    if !state(Desk.self, .desk(mesa, agency)).people(on: day).isEmpty { return }
    if let kind = state(Agency.self, .agency(agency)).agencyKind, pathway.to.contains(kind),
      pathway.isShelter
        || !own.contains(where: { state(Agency.self, .agency($0)).agencyKind == kind })
    {
      return
    }
    throw .field("referral.notOfMesa", "to", ["agency": .word(agency.rawValue)])
  }

  /// The person in particular serves at that desk.
  ///
  /// - Throws: `referral.notAtDesk`.
  func atDesk(
    _ person: PersonID?, of agency: AgencyID, in mesa: MesaID, on day: CivilDate,
    field: String = "person"
  ) throws(Refusal) {
    guard let person else { return }
    guard state(Desk.self, .desk(mesa, agency)).people(on: day).contains(person) else {
      throw .field("referral.notAtDesk", field, ["agency": .word(agency.rawValue)])
    }
  }

  /// Nobody who has a conflict of interest in the case gets it: not the person meant, nor a desk at
  /// which there is nobody else. The only thing that stops a referral at every risk.
  ///
  /// - Throws: `conflict.accessDenied`, `conflict.agencyExcluded`, `conflict.nobodyFree`.
  /// - Source: Ley 40/2015 arts. 23–24; handbook §3.6 R54, §4.6.
  func withoutConflict(
    _ agency: AgencyID, _ person: PersonID?, _ file: CaseID, in mesa: MesaID, on day: CivilDate
  ) throws(Refusal) {
    if let person {
      try Conflict.accessible(person, file, in: mesa, self, at: "person")
    }
    try Conflict.receivable(
      agency, state(CaseFile.self, .caseFile(file)),
      state(Desk.self, .desk(mesa, agency)).people(on: day), at: "to")
  }

  /// One referral at a time of a case to an agency on the same pathway.
  ///
  /// - Throws: `referral.alreadyOpen`.
  func onlyOne(_ draft: Referral.Drafted, _ id: ReferralID) throws(Refusal) {
    for other in state(CaseFile.self, .caseFile(draft.case)).referrals where other != id {
      let found = state(Referral.self, .referral(other))
      if found.stage.isOpen, let sent = found.draft, sent.to == draft.to,
        sent.pathway == draft.pathway
      {
        throw Refusal("referral.alreadyOpen", ["number": .word(sent.code.rawValue)])
      }
    }
  }
}

extension Profile.Pathway {
  /// The move between shelters of two regions, whose form is the state's model.
  ///
  /// - Source: handbook §4.1 (BOE 2015).
  var isShelter: Bool { fields.contains("boeModel") }
}
