import Canonical

extension Context {
  /// What the person is to a referral: of the desk that sent it, of the one that was asked, one of
  /// those before whom it was brought, or who enters what an agency without account answers.
  ///
  /// - Source: handbook §4.4, §4.6.
  func standings(
    of person: Person.State, towards referral: Referral.State
  ) -> Set<Standing> {
    guard let mesa = referral.draft?.mesa ?? referral.emergency?.mesa else { return [] }
    let table = state(Mesa.self, .mesa(mesa))
    let today = table.day(of: at)
    var standings: Set<Standing> = []
    for desk in person.desks where desk.mesa == mesa && desk.tenure.contains(today) {
      standings.formUnion(deskStandings(desk.agency, referral))
    }
    let facilitates = person.roles.contains { $0.role == .facilitator && $0.mesa == mesa }
    if facilitates, referral.draft != nil, referral.sentAt != nil {
      standings.insert(Standing(.facilitator, .ownMesa))
      if referral.sent?.onPaper == true { standings.insert(Standing(.facilitator, .onPaper)) }
    }
    if facilitates, referral.escalatedTo.contains("facilitator") {
      standings.insert(Standing(.facilitator, .escalated))
    }
    if referral.escalatedTo.contains("commissionChair"),
      person.assignments.contains(where: {
        $0.mesa == mesa && $0.capacity == .chair && $0.tenure.contains(today)
          && treatsCases($0.organ, table, on: today)
      })
    {
      standings.insert(Standing(.chair, .escalated))
    }
    return standings
  }

  private func deskStandings(
    _ agency: AgencyID, _ referral: Referral.State
  ) -> Set<Standing> {
    var standings: Set<Standing> = []
    if agency == referral.emergency?.agency { standings.insert(Standing(.caseworker, .origin)) }
    guard let draft = referral.draft else { return standings }
    if agency == draft.from {
      standings.insert(Standing(.caseworker, .origin))
      if referral.sent?.onPaper == true { standings.insert(Standing(.caseworker, .onPaper)) }
    }
    if agency == draft.to, referral.sentAt != nil {
      standings.insert(Standing(.caseworker, .destination))
      // What was not taken on, or is over without having served, is nothing to read any more.
      if referral.acknowledgedAt != nil, referral.stage.isOpen || referral.stage == .completed {
        standings.insert(Standing(.caseworker, .caseAddressee))
      }
    }
    if referral.escalatedTo.contains("police"), referral.sentAt != nil,
      state(Agency.self, .agency(agency)).agencyKind.map(AgencyKind.police.contains) == true
    {
      standings.insert(Standing(.caseworker, .escalated))
    }
    return standings
  }

  /// Whether the organ's sessions treat cases, by the mesa's profile of that day.
  private func treatsCases(_ organ: OrganKind, _ table: Mesa.State, on day: CivilDate) -> Bool {
    table.profile(on: day)?.organ(organ.rawValue)?.scope == .cases
  }
}
