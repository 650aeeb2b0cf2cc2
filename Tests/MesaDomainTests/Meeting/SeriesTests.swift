import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `A series of sessions` {
  private func world(_ frequency: Profile.Frequency?) throws -> World {
    try World.constituted { $0.profile = .example { $0.plenary.frequency = frequency } }
  }

  private func days(_ outcome: Outcome) -> [String] {
    guard case .success(let decision) = outcome.result else {
      Issue.record("refused: \(outcome.result)")
      return []
    }
    return decision.events.compactMap {
      guard case .planned(let planned) = $0.event as? Meeting.Event else { return nil }
      return String(planned.startsAt.description.prefix(16))
    }
  }

  private func plan(
    _ first: Instant = "2026-02-10T10:00", every: Int? = nil, until: CivilDate? = nil
  ) -> Meeting.PlanSeries {
    Meeting.PlanSeries(
      mesa: .totana, organ: .plenary, first: first, everyMonths: every, until: until)
  }

  @Test func `follows the organ's rules to the end of the year, at one hour on the wall`() throws {
    let world = try world(.init(count: 4, per: .year))
    #expect(
      days(world.when(plan(), as: .secretary)) == [
        "2026-02-10T10:00", "2026-05-11T09:00", "2026-08-10T09:00", "2026-11-10T10:00",
      ])
  }

  @Test func `gives way to holidays`() throws {
    var world = try world(.init(count: 2, per: .year))
    world.record([.calendar("30039", 2026, [.local("2026-08-10"), .regional("2026-08-11")])])
    #expect(
      days(world.when(plan(), as: .secretary)) == ["2026-02-10T10:00", "2026-08-12T09:00"])
  }

  @Test func `more than one a month keeps its weekday`() throws {
    let world = try world(.init(count: 2, per: .month))
    #expect(
      days(world.when(plan(until: "2026-03-20"), as: .secretary)) == [
        "2026-02-10T10:00", "2026-02-24T10:00", "2026-03-10T10:00",
      ])
  }

  @Test func `on demand it says how often itself`() throws {
    let world = try world(nil)
    world.when(plan(), as: .secretary)
      .thenRefused("series.noFrequency", field: "/data/everyMonths")
    #expect(days(world.when(plan(every: 6), as: .secretary)).count == 2)
    world.when(plan(every: 13), as: .secretary)
      .thenRefused("field.outOfRange", field: "/data/everyMonths")
  }

  @Test func `needs the calendar of its year`() throws {
    try world(.init(count: 2, per: .year))
      .when(plan("2028-02-10T10:00"), as: .secretary).thenRefused("calendar.missing")
  }

  @Test func `is planned once while its sessions wait`() throws {
    var world = try world(.init(count: 2, per: .year))
    try world.give(plan(), as: .secretary)
    world.when(plan(), as: .secretary).thenRefused("series.exists", ["sessions": 2])
    for meeting in world.book.planned {
      #expect(world.meeting(meeting).stage == .planned)
      try world.give(Meeting.Cancel(meeting: meeting, reason: .other), as: .secretary)
    }
    world.when(plan(), as: .secretary).thenAccepted()
  }

  @Test func `its sessions are ordered and called one by one`() throws {
    var world = try world(.init(count: 2, per: .year))
    try world.give(plan(), as: .secretary)
    let meeting = try #require(world.book.planned.first)
    world.when(
      Meeting.OrderNotice(meeting: meeting, agenda: World.agenda), as: .chair
    ).thenAccepted()
    try world.give(
      Meeting.Convene(meeting: meeting, place: "Hall", agenda: World.agenda), as: .secretary)
    #expect(world.meeting(meeting).startsAt == "2026-02-10T10:00")
    #expect(world.book.sessions.map(\.meeting) == [meeting])
  }

  @Test func `a member plans none, nor anybody for the past`() throws {
    let world = try world(.init(count: 2, per: .year))
    world.when(plan(), as: .holder(1)).thenRefused("auth.notPermitted")
    world.when(plan("2026-01-14T10:00"), as: .secretary).thenRefused("notice.tooLate")
    world.when(plan(until: "2026-02-09"), as: .secretary)
      .thenRefused("field.invalid", field: "/data/until")
  }
}

@Suite struct `The constitutive session` {
  private func world() throws -> World {
    var world = try World.promoted()
    world.at("2026-01-12T09:00")
    return world
  }

  @Test func `is held before the mesa is constituted, which then refers to it`() throws {
    var world = try world()
    try world.give(World.call(for: "2026-01-14T10:00", kind: .constitutive), as: .secretary)
    try world.open()
    try world.note(1)
    world.at("2026-01-14T12:00")
    try world.close()
    try world.give(
      "mesa.constitute",
      """
      {"mesa":"totana","creation":{"date":"2026-01-10","body":"Pleno"},\
      "minutesReference":"LA-1","session":"session-1","seat":"Town hall"}
      """, as: .facilitator)
    #expect(world.mesa.stage == .constituted && world.mesa.seat == "Town hall")
  }

  @Test func `no other session can be its own`() throws {
    var world = try World.constituted()
    world.at("2026-02-03T10:00")
    world.when(World.call(kind: .constitutive), as: .secretary)
      .thenRefused("record.notNow", ["state": "constituted", "possible": ["promoted"]])
    let promoted = try self.world()
    promoted.when(World.call(for: "2026-01-14T10:00", kind: .ordinary), as: .secretary)
      .thenRefused("mesa.notConstituted")
    try promoted.when(
      "mesa.constitute",
      """
      {"mesa":"totana","creation":{"date":"2026-01-10","body":"Pleno"},\
      "minutesReference":"LA-1","session":"session-1"}
      """, as: .facilitator
    ).thenRefused("mesa.notConstitutive", field: "/data/session")
  }
}

@Suite struct `R27 Place of adoption` {
  private func remote(seat: String?, chairPlace: String?) throws -> World {
    var world = try World.promoted()
    world.at("2026-01-14T10:00")
    try world.give(
      "mesa.constitute",
      """
      {"mesa":"totana","creation":{"date":"2026-01-10","body":"Pleno"},\
      "minutesReference":"LA-1"\(seat.map { #","seat":"\#($0)""# } ?? "")}
      """, as: .facilitator)
    world.at("2026-02-03T10:00")
    try world.give(
      Meeting.Convene(
        meeting: .first, mesa: .totana, organ: .plenary, startsAt: "2026-02-10T10:00",
        modality: .remote, connection: .init(system: "Jitsi", identityMethod: "video"),
        agenda: World.agenda),
      as: .secretary)
    world.at("2026-02-10T10:00")
    try world.arrive(["chair", "secretary"] + (1...3).map { .holder($0) })
    try world.give(Meeting.Open(meeting: .first, chairPlace: chairPlace), as: .secretary)
    return world
  }

  @Test func `at a distance it is the seat of the organ, else where the chair is`() throws {
    #expect(
      try remote(seat: "Town hall", chairPlace: "Murcia").meeting(.first).placeOfAdoption
        == "Town hall")
    #expect(
      try remote(seat: nil, chairPlace: "Murcia").meeting(.first).placeOfAdoption == "Murcia")
  }

  @Test func `where neither is known it is missing`() throws {
    let state = try remote(seat: nil, chairPlace: nil).meeting(.first)
    #expect(state.placeOfAdoption == nil)
    #expect(state.gaps.map(\.code).contains("gap.placeOfAdoption"))
  }

  @Test func `in person it is the place of the session`() throws {
    var world = try World.constituted()
    try world.convene()
    try world.open()
    #expect(world.meeting(.first).placeOfAdoption == "Town hall")
  }
}

@Suite struct `What is still missing for a lawful session` {
  @Test func `before the notice: the notice, and what it will need`() throws {
    var world = try World.adopting("R10")
    world.at("2026-02-03T09:00")
    try world.order()
    #expect(world.meeting(.first).gaps.map(\.code) == ["gap.notCalled", "gap.content"])
    #expect(world.meeting(.first).agendaToShow.map(\.title) == ["Awareness", "Balance"])
  }

  @Test func `after it: proofs of delivery, until there is one of each`() throws {
    var world = try World.constituted { $0.seats = 3 }
    try world.convene()
    world.at("2026-02-03T12:00")
    let gap = try #require(world.meeting(.first).gaps.first)
    #expect(gap.code == "gap.dispatch" && gap.rule == "R12")
    #expect(gap.values["seats"] == ["seat-1", "seat-2", "seat-3"])
    for seat in 1...3 {
      try world.give(World.delivery(seat, at: "2026-02-03T11:00"), as: .secretary)
    }
    #expect(world.meeting(.first).gaps.isEmpty)
  }

  @Test func `of a late delivery: when it may start`() throws {
    var world = try World.adopting("R11", seats: 3)
    world.at("2026-02-05T12:00")
    try world.give(World.call(), as: .secretary)
    world.at("2026-02-09T12:00")
    for seat in 1...3 {
      try world.give(World.delivery(seat, at: "2026-02-09T11:00"), as: .secretary)
    }
    #expect(
      world.meeting(.first).gaps == [
        Refusal("gap.period", rule: "R11", ["earliest": "2026-02-11T23:00:00.000Z"])
      ])
  }

  @Test func `of a universal session: who has not agreed; of an urgent one: its vote`() throws {
    var world = try World.constituted { $0.seats = 3 }
    world.at("2026-02-10T10:00")
    try world.give(World.call(for: nil, kind: .universal), as: .secretary)
    #expect(world.meeting(.first).gaps.map(\.code) == ["gap.consents"])
    try world.give(World.call(.second, for: "2026-02-10T11:00", kind: .urgent), as: .secretary)
    try world.open(.second)
    #expect(world.meeting(.second).gaps.map(\.code) == ["gap.urgency", "gap.dispatch"])
  }

  @Test func `of a session that is over: nothing`() throws {
    var world = try World.constituted()
    try world.hold()
    #expect(world.meeting(.first).gaps.isEmpty)
  }
}
