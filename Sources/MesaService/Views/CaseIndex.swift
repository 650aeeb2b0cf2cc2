import Canonical
import MesaDomain

extension CaseFile.State {
  /// Which agencies, people and commissions the file may matter to, and what waits in it.
  func index(_ id: String) -> ViewIndex {
    guard let mesa, stage != .absent else { return .empty }
    var index = ViewIndex()
    index.reach =
      parties.map { .agency($0.agency) } + parties.compactMap { $0.professional.map(Reach.person) }
      + glass.map { .person($0.person) } + roster.map { .organ(mesa, $0.organ) }
    // Who keeps the mesa going takes part in its commissions.
    if !roster.isEmpty { index.reach.append(.mesa(mesa)) }
    // A file that goes on in another is that other's.
    if let openedAt, stage != .merged {
      index.tally = Tally(mesa: mesa, from: openedAt, to: closedAt)
    }
    guard stage == .open, let holder = parties.first(where: { $0.standing == .holder }) else {
      return index
    }
    func waits(
      _ what: DeskWork, due: Instant? = nil, since: Instant? = nil, other: AgencyID? = nil,
      detail: String? = nil
    ) {
      index.waiting.append(
        Waiting(
          .agency(holder.agency), what, .caseFile, id, due: due, since: since,
          person: holder.professional, other: other, risk: risk?.mapped, detail: detail))
    }
    if let review = risk?.nextReview { waits(.riskReview, due: review.lastMoment) }
    if matches.contains(where: { $0.settled == nil }) { waits(.repeated) }
    // What belongs before a commission and has not been there, or came back since.
    if needsConference, roster.isEmpty, listedAt == nil || repeatWaits {
      waits(.conference, since: openedAt)
    }
    return index
  }
}

extension CarePlan.State {
  /// What the plan asks of its agencies; of its review the case's holder takes care.
  func index(_ id: String, of file: CaseFile.State) -> ViewIndex {
    guard file.stage == .open else { return .empty }
    let risk = file.risk?.mapped
    var waiting = measures.filter { $0.status == .inProgress }.map { measure in
      Waiting(
        .agency(measure.set.responsible), .measure, .caseFile, id,
        due: measure.set.due.lastMoment, other: measure.set.agency, risk: risk)
    }
    if let review = nextReview, let holder = file.parties.first(where: { $0.standing == .holder }) {
      waiting.append(
        Waiting(
          .agency(holder.agency), .planReview, .caseFile, id, due: review.at,
          person: holder.professional, risk: risk))
    }
    return ViewIndex(waiting: waiting)
  }
}

extension Review.State {
  /// What a commission agreed on in the case, of each agency that owes it.
  func index(_ id: String, of file: CaseFile.State) -> ViewIndex {
    guard file.stage == .open else { return .empty }
    return ViewIndex(
      waiting: pending.map { action in
        Waiting(
          .agency(action.agreed.owner), .action, .caseFile, id,
          due: action.agreed.due.lastMoment, since: action.at, risk: file.risk?.mapped)
      })
  }
}

extension CivilDate {
  /// The end of the day on most walls of the country: what is due by the day is told by the day, and
  /// an hour in the Canaries changes nothing of it.
  var lastMoment: Instant {
    Zone.peninsular.startOfDay(adding(days: 1)).advanced(byMilliseconds: -1)
  }
}
