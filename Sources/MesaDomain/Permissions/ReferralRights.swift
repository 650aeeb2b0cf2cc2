import Canonical

extension Context {
  /// What the person is to a referral: of the desk that sent it, of the one that was asked, or one
  /// of those before whom it was brought.
  func referralStandings(of person: Person.State, _ id: ReferralID) -> Set<Standing> {
    let state = state(Referral.self, .referral(id))
    guard let draft = state.draft else { return [] }
    let today = self.state(Mesa.self, .mesa(draft.mesa)).day(of: at)
    var standings: Set<Standing> = []
    for desk in person.desks where desk.mesa == draft.mesa && desk.tenure.contains(today) {
      if desk.agency == draft.from { standings.insert(Standing(.caseworker, .origin)) }
      if desk.agency == draft.to, state.stage != .draft {
        standings.insert(Standing(.caseworker, .destination))
        if state.acknowledgedAt != nil {
          standings.insert(Standing(.caseworker, .caseAddressee))
        }
      }
    }
    if state.escalatedTo.contains("facilitator"),
      person.roles.contains(where: { $0.role == .facilitator && $0.mesa == draft.mesa })
    {
      standings.insert(Standing(.facilitator, .escalated))
    }
    return standings
  }
}
