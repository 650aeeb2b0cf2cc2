import Canonical

extension Context {
  /// What the person is to an agency's desk: who serves there, or sits for the agency in the mesa.
  func deskStandings(
    of person: Person.State, _ mesa: MesaID, _ agency: AgencyID
  ) -> Standings {
    var held = Standings()
    if person.desks.contains(where: {
      $0.mesa == mesa && $0.agency == agency && holds($0.tenure, in: mesa)
    }) {
      held.insert(.caseworker, .ownDesk)
    }
    if person.assignments.contains(where: {
      $0.mesa == mesa && $0.agency == agency && holds($0.tenure, in: mesa)
    }) {
      held.insert(.member, .ownAgency)
    }
    return held
  }

  /// Whether who serves at a desk works with that agency or that person: with every agency, and with
  /// whoever serves or served at a desk of the same mesa, whose name stands on what was referred.
  func worksBeside(_ person: Person.State, _ place: Place) -> Bool {
    switch place {
    case .agency: person.desks.contains { holds($0.tenure, in: $0.mesa) }
    case .person(let other):
      person.desks.contains { own in
        holds(own.tenure, in: own.mesa)
          && state(Person.self, .person(other)).desks.contains { $0.mesa == own.mesa }
      }
    default: false
    }
  }

  /// Roles of the whole instance: auditor, data-protection officer and so on.
  func officesHeld(by person: Person.State) -> Standings {
    var held = Standings()
    for grant in person.roles where grant.mesa == nil { held.insert(grant.role, .instance) }
    return held
  }

  /// Whether somebody's place at a desk is held today.
  public func serves(_ place: Person.DeskPlace) -> Bool { holds(place.tenure, in: place.mesa) }

  /// Whether a place of the mesa is held today, by the mesa's clock.
  ///
  /// The mesa is asked only in the hour in which its zone makes a difference.
  func holds(_ tenure: Tenure, in mesa: MesaID) -> Bool {
    let held = tenure.contains(days.mainland)
    guard held != tenure.contains(days.canary) else { return held }
    return tenure.contains(state(Mesa.self, .mesa(mesa)).day(of: at))
  }
}

extension Person.State {
  /// Whether the person serves at that agency's desk of the mesa on that day.
  func serves(_ agency: AgencyID, in mesa: MesaID, on day: CivilDate) -> Bool {
    desks.contains { $0.mesa == mesa && $0.agency == agency && $0.tenure.contains(day) }
  }
}
