import Canonical
public import MesaDomain

// A mesa whose technical commission treats cases, and one case of the desk of `agency-1`.

extension OrganKind {
  public static let commission: OrganKind = "technicalCommission"
}

extension PersonID {
  /// Serves at the desk of that agency.
  public static func desk(_ agency: Int) -> PersonID { PersonID(wellFormed: "desk-\(agency)") }
}

extension Principal {
  public static func desk(_ agency: Int) -> Principal { .person(.desk(agency)) }
}

extension World {
  /// The case of which these worlds tell.
  public static let theCase = CaseID(wellFormed: "case-of-the-test")

  /// Three desks, a commission with three seats, and the case; it is Monday 2 February 2026.
  public static func withCase(
    changing change: (inout Profile) -> Void = { _ in }
  ) throws -> World {
    var world = try World.constituted {
      $0.profile = .example { profile in
        profile.organs[1].scope = .cases
        profile.organs[1].conference = .init(sessionMinutes: 60, minutesPerCase: 20)
        change(&profile)
      }
    }
    world.at("2026-02-02T08:00")
    for number in 1...3 {
      try world.give(
        Mesa.AddSeat(
          mesa: .totana, organ: .commission, seat: SeatID(wellFormed: "commission-\(number)"),
          agency: .agency(number), vote: true, from: "2026-01-20"),
        as: .admin)
      try world.give(
        Mesa.AssignSeat(
          mesa: .totana, organ: .commission, seat: SeatID(wellFormed: "commission-\(number)"),
          person: .holder(number), alternate: false, from: "2026-01-20"),
        as: .admin)
      try world.give(
        Person.Register(person: .desk(number), name: "Somebody"), as: .operator)
      try world.give(
        Desk.Join(
          mesa: .totana, agency: .agency(number), person: .desk(number), from: "2026-01-20"),
        as: .facilitator)
    }
    for (post, person) in [(Mesa.Post.chair, PersonID("chair")), (.secretary, "secretary")] {
      try world.give(
        Mesa.Designate(
          mesa: .totana, organ: .commission, post: post, person: person, from: "2026-01-20"),
        as: .admin)
    }
    try world.give(
      CaseFile.Open(case: theCase, mesa: .totana, kinds: [.physical]), as: .desk(1))
    return world
  }

  /// The commission's session on 10 February, with the case on its roster.
  public mutating func rostered() throws {
    try give(Conference.Propose(case: World.theCase, reason: .team), as: .desk(1))
    at("2026-02-03T10:00")
    try give(
      Meeting.Convene(
        meeting: .first, mesa: .totana, organ: .commission, kind: .ordinary,
        startsAt: "2026-02-10T10:00", place: "Town hall", agenda: World.agenda),
      as: .secretary)
    try give(Conference.List(meeting: .first, case: World.theCase), as: .secretary)
  }

  /// The session opens with chair, secretary and the holders of three seats.
  public mutating func inSession() throws {
    try rostered()
    try open(.first)
  }

  /// All in the room but those say that nothing stands in the way.
  public mutating func declare(except silent: [Principal] = []) throws {
    let people: [Principal] = [.chair, .secretary, .holder(1), .holder(2), .holder(3)]
    for person in people where !silent.contains(person) {
      try give(Conference.Declare(meeting: .first, cases: [World.theCase]), as: person)
    }
  }

  /// The commission speaks of the case.
  public mutating func speaking() throws {
    try inSession()
    try declare()
    try give(Conference.Open(meeting: .first, case: World.theCase), as: .secretary)
  }

  public mutating func discuss() throws {
    try give(
      Conference.Discuss(
        meeting: .first, case: World.theCase, informed: .yes, voice: "She wants to stay",
        nextReview: "2026-03-10"),
      as: .secretary)
  }

  public mutating func agreeOnAction(owner: Int = 1) throws {
    try give(
      Conference.Decide(
        meeting: .first, case: World.theCase, regarding: .subject, owner: .agency(owner),
        due: "2026-02-20", text: "Accompany her to court", measure: "She was not alone"),
      as: .secretary)
  }

  public var theFile: CaseFile.State { state(CaseFile.self, .caseFile(World.theCase)) }
  public var theConsent: Consent.State { state(Consent.self, .consent(World.theCase)) }
  public var theReview: Review.State { state(Review.self, .review(World.theCase)) }
  public func conflict(of person: PersonID) -> Conflict.State {
    state(Conflict.self, .conflict(World.theCase, person))
  }
}
