import Canonical
import MesaDomain

extension Context {
  /// Through whom records may matter to who asks; nil for whoever may ask for all of the instance.
  ///
  /// Candidates only: of each record the right is asked for before it is shown or counted.
  func candidates(for action: String) -> [Reach]? {
    let everywhere = standings(towards: .instance)
    let isOfAll = Permissions.grants(of: action).contains {
      everywhere.contains(Standing($0.role, $0.scope))
    }
    return isOfAll ? nil : reaches
  }

  /// Oneself, the desks one serves at, the agencies one sits for, one's organs and mesas.
  var reaches: [Reach] {
    guard let id = principal.person else { return [] }
    let person = state(Person.self, .person(id))
    var reaches: [Reach] = [.person(id)]
    for place in person.desks where isNow(place.tenure) { reaches.append(.agency(place.agency)) }
    for place in person.assignments where isNow(place.tenure) {
      if let agency = place.agency { reaches.append(.agency(agency)) }
      reaches.append(.organ(place.mesa, place.organ))
      reaches.append(.mesa(place.mesa))
    }
    for role in person.roles {
      reaches.append(role.mesa.map { .mesa($0) } ?? .office(role.role))
    }
    var seen: Set<Reach> = []
    return reaches.filter { seen.insert($0).inserted }
  }

  /// The desks at which one serves today, and those of the agencies for which one sits.
  var deskNames: [DeskName] {
    guard let id = principal.person else { return [] }
    let person = state(Person.self, .person(id))
    return person.desks.filter { isNow($0.tenure) }
      .map { DeskName(mesa: $0.mesa, agency: $0.agency) }
      + person.assignments.filter { isNow($0.tenure) }.compactMap { place in
        place.agency.map { DeskName(mesa: place.mesa, agency: $0) }
      }
  }

  /// By either of the country's two zones: the right itself goes by the mesa's own.
  private func isNow(_ tenure: Tenure) -> Bool {
    tenure.contains(Zone.peninsular.day(of: at)) || tenure.contains(Zone.canary.day(of: at))
  }
}
