import Canonical

extension Context {
  /// What the person is to a referral: of the desk that sent it, of the one that was asked, one of
  /// those before whom it was brought, or who enters what an agency without account answers.
  ///
  /// - Source: handbook §4.4, §4.6.
  func addStandings(
    to held: inout Standings, _ person: Person.State, towards referral: Referral.State
  ) {
    guard let mesa = referral.draft?.mesa ?? referral.emergency?.mesa else { return }
    for desk in person.desks where desk.mesa == mesa && holds(desk.tenure, in: mesa) {
      addStandings(to: &held, desk.agency, towards: referral)
    }
    let facilitates = person.roles.contains { $0.role == .facilitator && $0.mesa == mesa }
    if facilitates, referral.draft != nil, referral.sentAt != nil {
      held.insert(.facilitator, .ownMesa)
      if referral.sent?.onPaper == true { held.insert(.facilitator, .onPaper) }
    }
    if facilitates, referral.escalatedTo.contains("facilitator") {
      held.insert(.facilitator, .escalated)
    }
    if referral.escalatedTo.contains("commissionChair"), chairs(person, in: mesa) {
      held.insert(.chair, .escalated)
    }
  }

  private func addStandings(
    to held: inout Standings, _ agency: AgencyID, towards referral: Referral.State
  ) {
    if agency == referral.emergency?.agency { held.insert(.caseworker, .origin) }
    guard let draft = referral.draft else { return }
    if agency == draft.from {
      held.insert(.caseworker, .origin)
      if referral.sent?.onPaper == true { held.insert(.caseworker, .onPaper) }
    }
    if agency == draft.to, referral.sentAt != nil {
      held.insert(.caseworker, .destination)
      // What was not taken on, or is over without having served, is nothing to read any more.
      if referral.acknowledgedAt != nil, referral.stage.isOpen || referral.stage == .completed {
        held.insert(.caseworker, .caseAddressee)
      }
    }
    if referral.escalatedTo.contains("police"), referral.sentAt != nil,
      shared(Agency.self, .agency(agency)).state.agencyKind.map(AgencyKind.police.contains)
        == true
    {
      held.insert(.caseworker, .escalated)
    }
  }

  /// Whether the person has the chair of an organ of the mesa that treats cases.
  private func chairs(_ person: Person.State, in mesa: MesaID) -> Bool {
    let table = state(Mesa.self, .mesa(mesa))
    let today = table.day(of: at)
    return person.assignments.contains {
      $0.mesa == mesa && $0.capacity == .chair && $0.tenure.contains(today)
        && treatsCases($0.organ, table, on: today)
    }
  }

  /// Whether the organ's sessions treat cases, by the mesa's profile of that day.
  private func treatsCases(_ organ: OrganKind, _ table: Mesa.State, on day: CivilDate) -> Bool {
    table.profile(on: day)?.organ(organ.rawValue)?.scope == .cases
  }
}
