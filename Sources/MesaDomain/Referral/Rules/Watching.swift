import Canonical

extension Referral {
  /// What is late and was not yet brought up; once nothing is, a person may still ask.
  ///
  /// - Returns: one for each step, none of them twice; nil for what was asked.
  /// - Throws: `referral.nothingLate`.
  /// - Source: handbook §4.6 `escalate`.
  static func toEscalate(_ state: State, at now: Instant, asked: Bool) throws(Refusal) -> [Due?] {
    let late = state.overdue(at: now).filter { !state.isEscalated($0) }
    if !late.isEmpty { return late }
    if asked, state.stage.isOpen {
      // Asked twice over the same state is asked once.
      return state.escalations.last?.ground == .asked ? [] : [nil]
    }
    throw Refusal(
      "referral.nothingLate", state.nextDue.map { ["due": .word($0.at.description)] } ?? [:])
  }

  /// A transfer takes two: who proposed it does not accept it.
  ///
  /// - Throws: `referral.noProposal`, `referral.ownProposal`.
  /// - Source: handbook §4.6 `transferResponsibility`.
  static func othersProposal(_ state: State, _ side: AgencyID) throws(Refusal) {
    guard let proposal = state.proposal else { throw Refusal("referral.noProposal") }
    guard proposal.agency != side else {
      throw Refusal("referral.ownProposal", ["agency": .word(side.rawValue)])
    }
  }

  /// A new incident lies after the end of what is reopened, and not ahead; a draft that was never
  /// sent is written anew.
  ///
  /// - Returns: the day of that end.
  /// - Throws: `referral.neverSent`, `referral.incidentOutside`.
  /// - Source: handbook §4.6 `reopen`.
  static func newIncident(
    _ incident: CivilDate, _ state: State, _ table: Mesa.State, today: CivilDate
  ) throws(Refusal) -> CivilDate {
    guard state.sentAt != nil, let outcome = state.outcome else {
      throw Refusal("referral.neverSent")
    }
    let ended = table.day(of: outcome.at)
    guard incident >= ended, incident <= today else {
      throw .field(
        "referral.incidentOutside", "incident",
        ["from": .word(ended.description), "to": .word(today.description)])
    }
    return ended
  }
}

extension Context {
  /// Only who answers for the case can hand it over.
  ///
  /// - Throws: `referral.notHolder`.
  /// - Source: handbook §4.6.
  func holds(_ draft: Referral.Drafted) throws(Refusal) {
    guard state(CaseFile.self, .caseFile(draft.case)).standing(of: draft.from) == .holder else {
      throw Refusal("referral.notHolder", ["agency": .word(draft.from.rawValue)])
    }
  }

  /// A pathway of the profile for imminent danger; a call is noted even where it has none.
  ///
  /// - Throws: `referral.notEmergency`.
  func emergencyPathway(_ id: String?, _ mesa: MesaID) throws(Refusal) -> String {
    let (_, profile, _) = try working(mesa)
    guard let id else {
      return profile.pathways.first(where: \.emergency)?.id ?? "emergency"
    }
    guard profile.pathway(id)?.emergency == true else {
      throw .field("referral.notEmergency", "pathway", ["pathway": .word(id)])
    }
    return id
  }
}
