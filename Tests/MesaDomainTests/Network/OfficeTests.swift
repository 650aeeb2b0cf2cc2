import Canonical
import TestSupport
import Testing

@testable import MesaDomain

extension World {
  /// A network with one office, open since 2020, at whose agency `holder(1)` has a post.
  static func withOffice() throws -> World {
    var world = try World.constituted()
    try world.give(
      Network.Found(network: "red", name: "Red", region: .murcia, from: "2020-01-01"),
      as: .coordinator)
    try world.give(
      Office.Register(
        office: "oficina", name: "Oficina", municipality: "30039", agency: .agency(1),
        network: "red", openedOn: "2020-03-01"), as: .coordinator)
    try world.give(
      "person.appoint",
      #"{"person":"holder-1","agency":"agency-1","title":"Técnica","from":"2026-01-01"}"#,
      as: .admin)
    return world
  }

  func office(_ id: OfficeID) -> Office.State { state(Office.self, .office(id)) }
}

/// Which offices there are, in which network, on which days.
@Suite struct `Offices of a network` {
  @Test func `one serves a municipality or a territory, and not both`() throws {
    var world = try World.withOffice()
    func register(_ municipality: MunicipalityCode?, _ area: AreaID?) -> Office.Register {
      Office.Register(
        office: "otra", name: "Otra", municipality: municipality, area: area,
        openedOn: "2021-01-01")
    }
    world.when(register(nil, nil), as: .coordinator).thenRefused("office.servesOne")
    world.when(register("30039", "comarca"), as: .coordinator).thenRefused("office.servesOne")
    world.when(register(nil, "comarca"), as: .coordinator).thenRefused("record.unknown")
    try world.give(
      Area.Register(
        area: "comarca", kind: .comarca, name: "Comarca", municipalities: ["30039", "30024"],
        from: "2020-01-01"), as: .coordinator)
    try world.give(register(nil, "comarca"), as: .coordinator)
    #expect(world.office("otra").territory == .area("comarca"))
  }

  @Test func `one counts for the years in which it was open as part of the network`() throws {
    var world = try World.withOffice()
    func belongs(_ year: Int) throws -> Bool {
      let (from, through) = (
        try #require(CivilDate(year: year, month: 1, day: 1)),
        try #require(CivilDate(year: year, month: 12, day: 31))
      )
      return world.office("oficina").belongs(to: "red", from: from, through: through)
    }
    #expect(try !belongs(2019))
    #expect(try belongs(2020))
    try world.give(Office.Close(office: "oficina", on: "2022-06-30"), as: .coordinator)
    try world.give(
      "office.reopen", #"{"office":"oficina","on":"2024-01-01"}"#, as: .coordinator)
    #expect(try [2022, 2023, 2024, 2025].map(belongs) == [true, false, true, true])
    try world.give(Office.Leave(office: "oficina", on: "2024-12-31"), as: .coordinator)
    #expect(try [2024, 2025].map(belongs) == [true, false])
  }

  @Test func `one is of one network at a time`() throws {
    var world = try World.withOffice()
    try world.give(
      Network.Found(network: "otra", name: "Otra", region: .murcia, from: "2020-01-01"),
      as: .coordinator)
    let joins = Office.Join(office: "oficina", network: "otra", from: "2025-01-01")
    world.when(joins, as: .coordinator)
      .thenRefused("office.inNetwork", ["network": "red"])
    try world.give(Office.Leave(office: "oficina", on: "2024-12-31"), as: .coordinator)
    try world.give(joins, as: .coordinator)
    #expect(world.office("oficina").network(on: "2024-12-31") == "red")
    #expect(world.office("oficina").network(on: "2025-01-01") == "otra")
  }

  @Test func `how many work there goes from a day on`() throws {
    var world = try World.withOffice()
    try world.give(
      Office.Staff(office: "oficina", kind: .equalityAgent, count: 2, from: "2020-03-01"),
      as: .coordinator)
    try world.give(
      Office.Staff(office: "oficina", kind: .equalityAgent, count: 3, from: "2021-01-01"),
      as: .coordinator)
    #expect(world.office("oficina").staff(on: "2020-12-31").map(\.count) == [2])
    #expect(world.office("oficina").staff(on: "2021-01-01").map(\.count) == [3])
    world.when(
      Office.Staff(office: "oficina", kind: .equalityAgent, count: 1, from: "2020-06-01"),
      as: .coordinator
    ).thenRefused("field.invalid")
  }

  @Test(arguments: [Principal.facilitator, .chair, .holder(1), .outsider, .auditor])
  func `are kept by those who coordinate the network`(principal: Principal) throws {
    try World.withOffice().when(Office.Close(office: "oficina", on: "2026-01-10"), as: principal)
      .thenRefused("auth.notPermitted")
  }

  @Test(arguments: [2, 11])
  func `nothing is published under a threshold that is none`(k: Int) throws {
    try World.withOffice().when(
      Network.Found(network: "otra", name: "Otra", region: .murcia, from: "2020-01-01", k: k),
      as: .coordinator
    ).thenRefused("activity.countRange")
  }

  @Test func `a municipality belongs to the region of its province`() {
    #expect(Region.of("30039") == .murcia)
    #expect(Region.of("10203") == .extremadura)
    #expect(Set(Region.allCases.flatMap(\.provinces)).count == 52)
  }
}
