import Canonical

/// The part of a case file that a question is about, whose it is, and for whom it was marked.
public struct CasePart: Hashable, Sendable {
  /// The agency that wrote it.
  public let producer: AgencyID?
  /// Agencies that it was expressly shared with.
  public let sharedWith: [AgencyID]
  /// Whoever wrote it marked it as what a commission has to know for her safety.
  public let safetyRelevant: Bool

  public init(
    producer: AgencyID? = nil, sharedWith: [AgencyID] = [], safetyRelevant: Bool = false
  ) {
    (self.producer, self.sharedWith) = (producer, sharedWith)
    self.safetyRelevant = safetyRelevant
  }

  /// The file as a whole.
  public static let file = CasePart()
}

extension Context {
  /// What the person is to a case or a part of it.
  func held(
    by person: SharedState<Person.State>, _ id: PersonID, towards file: CaseID, _ part: CasePart
  ) -> Standings {
    let found = shared(CaseFile.self, .caseFile(file))
    guard !isExcluded(id, person.state, from: found) else { return Standings() }
    var held = officesHeld(by: person.state)
    // What is blocked is kept for courts and authorities alone (LO 3/2018 art. 32).
    guard let mesa = found.state.mesa, !isHidden(file, found.state.stage) else {
      // What was opened for an authority is handed over by an officer who has said why.
      if shared(Retention.self, .retention(file)).state.unblocked != nil {
        addGlass(to: &held, id, found.state.glass)
      }
      return held
    }
    for desk in person.state.desks where desk.mesa == mesa && holds(desk.tenure, in: mesa) {
      held.insert(.caseworker, .ownDesk)
      if let standing = standing(of: desk.agency, towards: found) {
        held.add(standing, part, of: desk.agency)
      }
    }
    addGlass(to: &held, id, found.state.glass)
    if !found.state.roster.isEmpty {
      let commission = rosterStandings(of: person.state, id, towards: found.state, file)
      held.formUnion(commission)
      if part.safetyRelevant {
        for standing in commission where standing.scope == .roster {
          held.insert(standing.role, .flagged)
        }
      }
    }
    return held
  }

  /// What the person is to a referral; to who is excluded from its case, nothing.
  func held(
    by person: SharedState<Person.State>, _ id: PersonID, towards referral: ReferralID
  ) -> Standings {
    let found = shared(Referral.self, .referral(referral))
    var held = officesHeld(by: person.state)
    if let hers = found.state.draft?.case {
      let file = shared(CaseFile.self, .caseFile(hers))
      if isExcluded(id, person.state, from: file) { return Standings() }
      if isHidden(hers, file.state.stage) { return held }
    }
    addStandings(to: &held, person.state, towards: found.state)
    return held
  }

  /// Whether the data of the case are for authorities alone, or gone; of an open case they never are.
  func isHidden(_ file: CaseID, _ stage: CaseFile.Stage) -> Bool {
    stage != .open && shared(Retention.self, .retention(file)).state.isHidden
  }
}

extension Standings {
  /// What follows from the standing of an agency at whose desk one serves.
  fileprivate mutating func add(
    _ standing: CaseFile.PartyStanding, _ part: CasePart, of agency: AgencyID
  ) {
    switch standing {
    // Who was only notified has shared nothing yet and may be shared nothing.
    case .notified: return insert(.caseworker, .caseNotified)
    case .acknowledged: insert(.caseworker, .caseAddressee)
    case .team: insert(.caseworker, .caseTeam)
    case .holder:
      insert(.caseworker, .caseTeam)
      insert(.caseworker, .caseHolder)
    }
    if part.producer == agency { insert(.caseworker, .producer) }
    if part.sharedWith.contains(agency) { insert(.caseworker, .sharedWith) }
  }
}

extension CaseFile.Entry {
  /// Whether its author marked it as what a commission has to know for her safety.
  public var safetyRelevant: Bool {
    switch content {
    case .statement(let e): e.safetyRelevant == true
    case .accused(let e): e.safetyRelevant == true
    case .identity, .contact, .location, .voice, .incident, .title, .measure, .followUp,
      .dependants, .closing, .reopening:
      false
    }
  }

  /// The part of the file that it is, by which its rights are judged.
  public var part: CasePart {
    CasePart(producer: agency, sharedWith: sharedWith, safetyRelevant: safetyRelevant)
  }
}
