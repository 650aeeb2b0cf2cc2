import Canonical
import TestSupport

@testable import MesaDomain

// Who serves where in these stories: agency-1 is the town hall's office that opens the file,
// agency-3 the specialised centre, agency-4 social services, agency-5 the local police.

extension Principal {
  static let opener = Principal.person("opener")
  static let centre = Principal.person("centre")
  static let social = Principal.person("social")
  static let police = Principal.person("police")
}

extension World {
  /// A constituted mesa with four desks, and on 2 February a file that agency-3 holds.
  static func caseOfCentre(_ change: (inout Setting) -> Void = { _ in }) throws -> World {
    var world = try World.constituted(change)
    world.at("2026-02-01T09:00")
    let desks: [(PersonID, AgencyID)] = [
      ("opener", .agency(1)), ("centre", .agency(3)), ("social", .agency(4)),
      ("police", .agency(5)), ("colleague", .agency(3)),
    ]
    for (person, agency) in desks {
      try world.give(
        Person.Register(person: person, name: .plain(person.rawValue)), as: .operator)
      try world.give(
        Desk.Join(mesa: .totana, agency: agency, person: person, from: "2026-02-01"),
        as: .facilitator)
    }
    world.at("2026-02-02T09:00")
    try world.give(
      CaseFile.Open(case: .one, mesa: .totana, kinds: [.psychological]), as: .centre)
    return world
  }

  /// Makes the agency part of the case team, as an accepted referral would.
  mutating func team(_ agency: AgencyID, _ standing: CaseFile.PartyStanding = .team) {
    record([
      .caseFile(
        .one,
        .partyChanged(
          .init(agency: agency, standing: standing, referral: nil, professional: nil)))
    ])
  }

  func file(_ id: CaseID = .one) -> CaseFile.State { state(CaseFile.self, .caseFile(id)) }
  var plan: CarePlan.State { state(CarePlan.self, .carePlan(.one)) }
}

extension CaseID {
  static let one: CaseID = "0193a1b2-0000-7000-8000-00000000ca01"
  static let two: CaseID = "0193a1b2-0000-7000-8000-00000000ca02"
}

extension Emission {
  static func caseFile(_ id: CaseID, _ event: CaseFile.Event) -> Emission {
    Emission(.caseFile(id), event)
  }
  static func carePlan(_ event: CarePlan.Event) -> Emission { Emission(.carePlan(.one), event) }
}
