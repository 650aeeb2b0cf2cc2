import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `Renewal of seats` {
  static let act = Mesa.Accreditation(document: "Agreement of the town council", date: "2026-06-15")

  static func renew(
    _ seats: [Mesa.SeatRenewal], posts: [Mesa.PostRenewal]? = nil,
    from day: CivilDate = "2026-07-01"
  ) -> Mesa.RenewSeats {
    Mesa.RenewSeats(mesa: .totana, from: day, accreditation: act, seats: seats, posts: posts)
  }

  static func seat(
    _ number: Int, _ holder: PersonID?, _ alternates: [PersonID]? = nil
  ) -> Mesa.SeatRenewal {
    Mesa.SeatRenewal(
      organ: .plenary, seat: .seat(number), holder: holder, alternates: alternates)
  }

  private func organ(_ world: World) throws -> Mesa.Organ {
    try #require(world.mesa.organs[.plenary])
  }

  private func released(
    _ person: PersonID, _ capacity: Person.Capacity, _ seat: Int
  ) -> Emission {
    .person(
      person,
      .released(
        .init(
          mesa: .totana, organ: .plenary, capacity: capacity, seat: .seat(seat),
          to: "2026-06-30")))
  }

  private func assigned(
    _ person: PersonID, _ capacity: Person.Capacity, _ seat: Int
  ) -> Emission {
    .person(
      person,
      .assigned(
        .init(
          mesa: .totana, organ: .plenary, capacity: capacity, seat: .seat(seat),
          agency: .agency(seat), tenure: Tenure(from: "2026-07-01"))))
  }

  @Test func `is one act, and each person's place ends or begins with it`() throws {
    var world = try World.constituted()
    let seats = [
      Self.seat(1, "outsider", [.alternate(1)]), Self.seat(2, .holder(2), []), Self.seat(3, nil),
    ]
    world.when(Self.renew(seats), as: .facilitator).then(
      .mesa(
        .seatsRenewed(
          .init(from: "2026-07-01", accreditation: Self.act, seats: seats, posts: []))),
      released(.holder(1), .holder, 1), assigned("outsider", .holder, 1),
      released(.alternate(2), .alternate, 2), released(.holder(3), .holder, 3),
      released(.alternate(3), .alternate, 3))
    try world.give(Self.renew(seats), as: .facilitator)
    let organ = try organ(world)
    #expect(organ[.seat(1)]?.holder(on: "2026-06-30") == .holder(1))
    #expect(organ[.seat(1)]?.holder(on: "2026-07-01") == "outsider")
    #expect(organ[.seat(1)]?.alternates(on: "2026-07-01") == [.alternate(1)])
    #expect(organ[.seat(2)]?.alternates(on: "2026-06-30") == [.alternate(2)])
    #expect(organ[.seat(2)]?.alternates(on: "2026-07-01") == [])
    #expect(organ[.seat(3)]?.holder(on: "2026-07-01") == nil)
    #expect(organ[.seat(4)]?.holder(on: "2026-07-01") == .holder(4))
    world.when(Self.renew(seats), as: .secretary).thenNothing()
  }

  @Test func `two people change places in it`() throws {
    var world = try World.constituted()
    try world.give(
      Self.renew([Self.seat(1, .holder(2)), Self.seat(2, .holder(1))]), as: .secretary)
    #expect(try organ(world)[.seat(1)]?.holder(on: "2026-07-01") == .holder(2))
    #expect(try organ(world)[.seat(2)]?.holder(on: "2026-07-01") == .holder(1))
  }

  @Test func `the rights of who goes end with the eve, of who comes begin with the day`() throws {
    var world = try World.constituted()
    try world.give(Self.renew([Self.seat(1, "outsider")]), as: .facilitator)
    func reads(_ person: Principal, _ moment: Instant) -> Bool {
      let context = world.context(person, at: moment)
      return (try? context.authorize("meeting.read", at: .organ(.totana, .plenary))) != nil
    }
    #expect(reads(.holder(1), "2026-06-30T21:59") && !reads(.outsider, "2026-06-30T21:59"))
    #expect(!reads(.holder(1), "2026-06-30T22:00") && reads(.outsider, "2026-06-30T22:00"))
  }

  @Test func `every fault of the list is told, and nothing is done`() throws {
    let world = try World.constituted()
    let outcome = world.when(
      Self.renew([
        Self.seat(9, .holder(1)), Self.seat(1, "nobody"), Self.seat(2, .holder(3)),
        Self.seat(4, "auditor"), Self.seat(5, .holder(5), [.holder(5)]), Self.seat(5, nil),
      ]), as: .facilitator)
    guard case .failure(let refusal) = outcome.result else {
      Issue.record("accepted")
      return
    }
    let found = ([refusal] + refusal.also).map { "\($0.code) \($0.field ?? "")" }
    #expect(
      found == [
        "seat.unknown /data/seats/0/seat", "record.unknown /data/seats/1/holder",
        "role.exclusive /data/seats/3/holder", "renewal.twice /data/seats/4/alternates/0",
        "renewal.twice /data/seats/5", "seat.doubleHolding /data/seats/2/holder",
      ])
  }

  @Test func `a seat that has ended is not renewed, on its last day it is`() throws {
    var world = try World.constituted()
    try world.give(
      "mesa.endSeat", #"{"mesa":"totana","organ":"plenary","seat":"seat-1","on":"2026-06-30"}"#,
      as: .facilitator)
    world.when(Self.renew([Self.seat(1, "outsider")]), as: .facilitator)
      .thenRefused("seat.ended", ["seat": "seat-1", "to": "2026-06-30"])
    world.when(Self.renew([Self.seat(1, "outsider")], from: "2026-06-30"), as: .facilitator)
      .thenAccepted()
  }

  @Test func `posts are renewed with it, the titular first`() throws {
    var world = try World.constituted()
    try world.designate(.chair, "outsider")
    let posts = [
      Mesa.PostRenewal(organ: .plenary, post: .chair, people: [.holder(4), "outsider"])
    ]
    try world.give(Self.renew([], posts: posts), as: .facilitator)
    #expect(try organ(world).designated(.chair, on: "2026-06-30") == ["chair", "outsider"])
    #expect(try organ(world).designated(.chair, on: "2026-07-01") == [.holder(4), "outsider"])
    world.when(Self.renew([], posts: posts), as: .facilitator).thenNothing()
    let roles = world.context(.chair, at: "2026-07-01T09:00")
      .standings(towards: .organ(.totana, .plenary))
    #expect(!roles.contains(Standing(.chair, .ownOrgan)))
    let new = world.context(.outsider, at: "2026-07-01T09:00")
      .standings(towards: .organ(.totana, .plenary))
    #expect(new.contains(Standing(.chair, .ownOrgan)))
  }

  @Test func `nobody becomes chair and secretary by it`() throws {
    let world = try World.constituted()
    let posts = [Mesa.PostRenewal(organ: .plenary, post: .chair, people: ["secretary"])]
    world.when(Self.renew([], posts: posts), as: .facilitator)
      .thenRefused("organ.chairIsSecretary", field: "/data/posts/0/people/0")
    let both = posts + [Mesa.PostRenewal(organ: .plenary, post: .secretary, people: ["chair"])]
    world.when(Self.renew([], posts: both), as: .facilitator).thenAccepted()
    world.when(
      Self.renew([], posts: [.init(organ: .plenary, post: .chair, people: [])]), as: .facilitator
    ).thenRefused("field.missing", field: "/data/posts/0/people")
  }

  @Test(arguments: [Principal.chair, .holder(1), .auditor, .observer])
  func `others do not renew`(principal: Principal) throws {
    try World.constituted().when(Self.renew([Self.seat(1, nil)]), as: principal)
      .thenRefused("auth.notPermitted", ["action": "mesa.renewSeats"])
  }

  @Test func `two people at once: the second finds it done, or what changed meanwhile`() throws {
    var world = try World.constituted()
    try world.give(Self.renew([Self.seat(1, "outsider")]), as: .facilitator)
    world.when(Self.renew([Self.seat(1, "outsider")]), as: .secretary).thenNothing()
    world.when(Self.renew([Self.seat(2, "outsider")]), as: .secretary)
      .thenRefused("seat.doubleHolding", rule: "R28", ["seat": "seat-1"])
  }

  @Test func `a session that was called for later members warns that its notice is old`() throws {
    var world = try World.constituted()
    try world.convene(for: "2026-07-10T10:00")
    let decision = try world.when(Self.renew([Self.seat(1, "outsider")]), as: .facilitator)
      .result.get()
    #expect(
      decision.warnings == [
        Refusal("notice.membersChanged", ["sessions": .words([MeetingID.first.rawValue])])
      ])
    let later = Self.renew([Self.seat(1, "outsider")], from: "2026-07-11")
    #expect(try world.when(later, as: .facilitator).result.get().warnings == [])
  }

  @Test func `of a dissolved mesa nothing is renewed, and an empty list is none`() throws {
    var world = try World.constituted()
    world.when(Self.renew([]), as: .facilitator).thenRefused("field.missing", field: "/data/seats")
    try world.give(
      "mesa.dissolve",
      #"{"mesa":"totana","agreement":{"date":"2026-01-13","body":"Pleno"},"archive":"A"}"#,
      as: .admin)
    world.when(Self.renew([Self.seat(1, nil)]), as: .facilitator).thenRefused("record.notNow")
  }
}

@Suite struct `An old session keeps its members` {
  @Test func `a renewal changes nothing of what was held`() throws {
    var world = try World.constituted()
    try world.hold()
    try world.circulate()
    let before = world.meeting(.first)
    world.at("2026-03-01T10:00")
    try world.give(
      `Renewal of seats`.renew(
        (1...5).map { `Renewal of seats`.seat($0, $0 == 1 ? "outsider" : nil) },
        posts: [.init(organ: .plenary, post: .chair, people: [.holder(5)])],
        from: "2026-02-01"),
      as: .facilitator)
    #expect(world.meeting(.first) == before)
    #expect(before.opened?.members.map(\.holder) == (1...5).map { .holder($0) })
    #expect(world.mesa.organs[.plenary]?[.seat(2)]?.holder(on: "2026-02-10") == nil)
    #expect(before.opened?.chair == "chair")
  }

  @Test func `its members answer to its minutes, those who came later do not`() throws {
    var world = try World.constituted()
    try world.hold()
    try world.circulate()
    try world.give(
      `Renewal of seats`.renew([`Renewal of seats`.seat(1, "outsider")], from: "2026-02-11"),
      as: .facilitator)
    world.at("2026-02-11T09:00")
    world.when(
      Minutes.Respond(meeting: .first, seat: .seat(1), answer: .conforms), as: .outsider
    ).thenRefused("auth.notPermitted", field: "/data/seat")
    world.when(
      Minutes.Respond(meeting: .first, seat: .seat(1), answer: .conforms), as: .secretary
    ).thenAccepted()
  }

  @Test func `the next one has the new ones`() throws {
    var world = try World.constituted()
    try world.hold()
    try world.give(
      `Renewal of seats`.renew([`Renewal of seats`.seat(1, "outsider")], from: "2026-03-01"),
      as: .facilitator)
    try world.convene(.second, for: "2026-06-10T10:00")
    world.at("2026-06-10T10:00")
    world.when(Meeting.Arrive(meeting: .second, person: .holder(1)), as: .secretary)
      .thenRefused("presence.noSeat", rule: "R37")
    try world.arrive(["chair", "secretary", "outsider", .holder(2), .holder(3)], at: .second)
    try world.give(Meeting.Open(meeting: .second), as: .secretary)
    #expect(world.meeting(.second).opened?.members.first?.holder == "outsider")
    #expect(world.meeting(.first).opened?.members.first?.holder == .holder(1))
  }
}
