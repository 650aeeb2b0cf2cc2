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
    if let openedAt { index.tally = Tally(mesa: mesa, pathway: nil, from: openedAt, to: closed) }
    guard stage == .open else { return index }
    for party in parties where party.standing == .holder {
      if let review = risk?.nextReview {
        index.waiting.append(
          Waiting(
            .agency(party.agency), .riskReview, .caseFile, id, due: review.lastMoment,
            since: party.since, person: party.professional, risk: risk?.mapped))
      }
      for glass in glass {
        index.waiting.append(
          Waiting(
            .agency(party.agency), .glass, .caseFile, id, since: glass.until,
            person: party.professional, other: glass.agency, risk: risk?.mapped,
            detail: glass.ground))
      }
    }
    return index
  }

  private var closed: Instant? { nil }
}

extension CarePlan.State {
  func index(_ id: String) -> ViewIndex { .empty }
}

extension CivilDate {
  /// The end of the day on most walls of the country: what is due by the day is told by the day, and
  /// an hour in the Canaries changes nothing of it.
  var lastMoment: Instant {
    Zone.peninsular.startOfDay(adding(days: 1)).advanced(byMilliseconds: -1)
  }
}
