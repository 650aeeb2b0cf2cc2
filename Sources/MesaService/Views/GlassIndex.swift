import Canonical
import MesaDomain

extension Glass.State {
  /// What waits from the moment at which glass is broken until it is reviewed: the notice on the desk
  /// that answers for the case, and the review on the data-protection officer's first page.
  ///
  /// A pace at which cases are opened waits there, too, until the officer has looked into it.
  func index(_ id: String, of file: (CaseID) throws -> CaseFile.State) rethrows -> ViewIndex {
    var index = ViewIndex()
    for opening in openings where opening.review == nil {
      let opened = opening.opened
      let state = try file(opened.case)
      let risk = state.risk?.mapped
      func waits(_ whom: Reach, _ what: DeskWork, due: Instant?) {
        index.waiting.append(
          Waiting(
            whom, what, .caseFile, opened.case.rawValue, due: due, since: opening.at,
            person: PersonID(rawValue: id), other: opened.agency, risk: risk,
            detail: opened.ground.rawValue))
      }
      waits(.office(.dataProtectionOfficer), .glassReview, due: opened.reviewDue.at)
      if let holder = state.parties.first(where: { $0.standing == .holder }) {
        waits(.agency(holder.agency), .glass, due: nil)
      }
    }
    if let exceeded = pace.exceeded {
      index.waiting.append(
        Waiting(
          .office(.dataProtectionOfficer), .casePace, .glass, id, due: nil,
          since: pace.exceededAt, person: PersonID(rawValue: id),
          detail: exceeded.isStopped ? "stopped" : nil))
    }
    return index
  }
}
