import Canonical
import TestSupport
import Testing

@testable import MesaDomain

/// What offices do with groups: counted by sex, paid out of named money, naming nobody.
@Suite struct `Activities of an office` {
  private static func sheet(
    title: String = "Taller", on: CivilDate = "2026-01-10", until: CivilDate? = nil,
    topics: [Activity.Topic] = [.health], town: MunicipalityCode? = "30039",
    people: Activity.People = .init(total: 20, women: 12, men: 7),
    funding: [Activity.Funding]? = nil, cost: Int? = nil
  ) -> Activity.Sheet {
    Activity.Sheet(
      kind: .awareness, title: title, topics: topics, targets: [.pupils], on: on, until: until,
      municipality: town, durationMinutes: 90, countBasis: .attendance, people: people,
      funding: funding, costCents: cost)
  }

  private static func refused(
    _ sheet: Activity.Sheet, _ code: String, field: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let world = try World.withOffice()
    do {
      _ = try Activity.Record(office: "oficina", sheet: sheet)
        .judge(world.context(.coordinator, at: "2026-01-14T12:00"))
      Issue.record("nothing was refused", sourceLocation: sourceLocation)
    } catch {
      #expect(
        [error.code, error.field] == [code, "/data/sheet/" + field],
        sourceLocation: sourceLocation)
    }
  }

  @Test(arguments: [Principal.coordinator, .holder(1)])
  func `are recorded by the office's staff and by the coordination`(principal: Principal) throws {
    let sheet = Self.sheet()
    try World.withOffice().when(
      Activity.Record(office: "oficina", activity: "a-1", sheet: sheet), as: principal
    ).then(
      Emission(.activity("a-1"), Activity.Event.recorded(.init(office: "oficina", sheet: sheet))))
  }

  @Test(arguments: [Principal.facilitator, .holder(2), .auditor, .admin, .outsider])
  func `are recorded by nobody else`(principal: Principal) throws {
    try World.withOffice().when(
      Activity.Record(office: "oficina", sheet: Self.sheet()), as: principal
    ).thenRefused("auth.notPermitted")
  }

  @Test func `the same reference twice is one activity`() throws {
    var world = try World.withOffice()
    let record = Activity.Record(office: "oficina", activity: "a-1", sheet: Self.sheet())
    try world.give(record, as: .coordinator)
    world.when(record, as: .coordinator).then()
    world.when(
      Activity.Record(office: "oficina", activity: "a-1", sheet: Self.sheet(title: "Otro")),
      as: .coordinator
    ).thenRefused("record.exists")
  }

  @Test func `parts of a count are within it`() throws {
    try Self.refused(
      Self.sheet(people: .init(total: 10, women: 11, men: 0)), "activity.countsExceedTotal",
      field: "people/women")
    try Self.refused(
      Self.sheet(people: .init(total: 10, women: 6, men: 5)), "activity.countsExceedTotal",
      field: "people/total")
    try Self.refused(
      Self.sheet(people: .init(total: 10, women: -1, men: 5)), "activity.countRange",
      field: "people/women")
    let ages = [Activity.AgeGroup(band: .from65, women: 7, men: 0)]
    try Self.refused(
      Self.sheet(people: .init(total: 10, women: 6, men: 4, ages: ages)),
      "activity.countsExceedTotal", field: "people/ages")
    #expect(Activity.People(total: 20, women: 12, men: 7).unknown == 1)
  }

  @Test func `money says where it comes from, and is not more than the cost`() throws {
    let pact = Activity.Funding(source: .statePact, cents: 100)
    try Self.refused(
      Self.sheet(funding: [pact], cost: 100), "activity.axisMissing", field: "funding/0/axis")
    let far = Activity.Funding(source: .statePact, pactList: .pact2017, axis: 11, cents: 100)
    try Self.refused(
      Self.sheet(funding: [far], cost: 100), "activity.countRange", field: "funding/0/axis")
    let own = Activity.Funding(source: .own, cents: 101)
    try Self.refused(
      Self.sheet(funding: [own], cost: 100), "activity.fundingExceedsCost", field: "funding")
  }

  @Test func `have been held, on days on which the office was open`() throws {
    try Self.refused(Self.sheet(on: "2026-01-15"), "activity.inFuture", field: "on")
    try Self.refused(
      Self.sheet(on: "2026-01-10", until: "2026-01-15"), "activity.inFuture", field: "until")
    try Self.refused(Self.sheet(on: "2020-02-29"), "office.notOpen", field: "on")
  }

  @Test func `say of what they were, each word once`() throws {
    try Self.refused(Self.sheet(topics: []), "field.missing", field: "topics")
    try Self.refused(
      Self.sheet(topics: [.health, .health]), "activity.repeatedWord", field: "topics/1")
  }

  @Test func `name nobody`() throws {
    try Self.refused(
      Self.sheet(title: "Charla de ana@example.org"), "activity.personalData", field: "title")
  }

  @Test func `all that is wrong is said at once`() throws {
    let world = try World.withOffice()
    let sheet = Self.sheet(
      title: "ana@example.org", on: "2019-01-01", people: .init(total: 1, women: 2, men: 0))
    do {
      _ = try Activity.Record(office: "oficina", sheet: sheet).judge(world.context(.coordinator))
      Issue.record("nothing was refused")
    } catch {
      #expect(
        [error.code] + error.also.map(\.code)
          == ["office.notOpen", "activity.countsExceedTotal", "activity.personalData"])
    }
  }

  @Test func `a correction says why, and what it was stays`() throws {
    var world = try World.withOffice()
    try world.give(
      Activity.Record(office: "oficina", activity: "a-1", sheet: Self.sheet()), as: .holder(1))
    let right = Self.sheet(people: .init(total: 21, women: 13, men: 7))
    try world.give(
      Activity.Correct(activity: "a-1", sheet: right, ground: .mistyped), as: .holder(1))
    let state = world.state(Activity.self, .activity("a-1"))
    #expect(state.counted == right)
    #expect(state.corrections == 1)
    try world.give(Activity.Withdraw(activity: "a-1", ground: .duplicate), as: .holder(1))
    #expect(world.state(Activity.self, .activity("a-1")).counted == nil)
    world.when(
      Activity.Correct(activity: "a-2", sheet: right, ground: .mistyped), as: .holder(1)
    ).thenRefused("record.unknown")
    world.when(Activity.Withdraw(activity: "a-1", ground: .mistyped), as: .holder(2))
      .thenRefused("auth.notPermitted")
  }
}

/// Individual attention: counted, and nothing in it that leads to anybody.
@Suite struct `Care contacts` {
  private static let sheet = Contact.Sheet(
    on: "2026-01-10", attended: .privatePerson, attention: .genderViolence, subject: .legal,
    sex: .woman, ageBand: .from30to44, countBasis: .attendance)

  @Test func `hold no text, no place and no hour`() {
    let shape = Shape.of(Contact.Sheet.self)
    for field in shape.fields {
      switch field.form {
      case .choice, .date: break
      default: Issue.record("\(field.name) could tell of somebody")
      }
    }
  }

  @Test func `are recorded by staff and coordination, corrected by staff alone`() throws {
    var world = try World.withOffice()
    try world.give(
      Contact.Record(office: "oficina", contact: "c-1", sheet: Self.sheet), as: .coordinator)
    let corrects = Contact.Correct(
      contact: "c-1",
      sheet: .init(
        on: "2026-01-10", attended: .professional, attention: .information, subject: .legal,
        sex: .woman, countBasis: .attendance), ground: .mistyped)
    world.when(corrects, as: .coordinator).thenRefused("auth.notPermitted")
    try world.give(corrects, as: .holder(1))
    try world.give(Contact.Withdraw(contact: "c-1", ground: .duplicate), as: .holder(1))
    #expect(world.state(Contact.self, .contact("c-1")).counted == nil)
  }

  @Test func `are of a day that has come and an office that was open`() throws {
    let world = try World.withOffice()
    func on(_ day: CivilDate) -> Contact.Record {
      Contact.Record(
        office: "oficina",
        sheet: .init(
          on: day, attended: .privatePerson, attention: .information, subject: .other,
          sex: .unknown, countBasis: .attendance))
    }
    world.when(on("2026-01-15"), as: .holder(1), at: "2026-01-14T12:00")
      .thenRefused("activity.inFuture")
    world.when(on("2020-02-29"), as: .holder(1)).thenRefused("office.notOpen")
  }
}
