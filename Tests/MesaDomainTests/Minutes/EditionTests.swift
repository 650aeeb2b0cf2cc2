import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `R49 Language of the minutes` {
  private func drafted(languages: [String] = ["gl", "es"]) throws -> World {
    var world = try World.constituted { $0.profile = .example { $0.languages = languages } }
    try world.agree()
    try world.give(Minutes.Draft(meeting: .first), as: .secretary)
    return world
  }
  private func translate(certified: Bool? = nil, to language: String = "es") -> Minutes.Translate {
    Minutes.Translate(
      meeting: .first, language: language, texts: [.init(item: 1, text: "Lo que se dijo")],
      agreements: [.init(agreement: "agreement-1", text: "Una campaña en mayo")],
      certified: certified)
  }

  @Test func `is the mesa's first, unless another of its languages is said`() throws {
    var world = try drafted()
    #expect(world.meeting(.first).minutes.supplements.language == "gl")
    world.when(Minutes.Draft(meeting: .first, language: "gl"), as: .secretary).thenNothing()
    try world.give(Minutes.Draft(meeting: .first, language: "es"), as: .secretary)
    #expect(world.meeting(.first).minutes.supplements.language == "es")
    // A revision that says nothing keeps it.
    try world.give(
      Minutes.Draft(meeting: .first, texts: [.init(item: 1, text: "…")]), as: .secretary)
    #expect(world.meeting(.first).minutes.supplements.language == "es")
    world.when(Minutes.Draft(meeting: .first, language: "ca"), as: .secretary)
      .thenRefused("field.unknownValue", ["known": ["gl", "es"]], field: "/data/language")
  }

  @Test func `a copy in another is authentic only where it was certified`() throws {
    var world = try drafted()
    try world.give(translate(), as: .secretary)
    #expect(world.meeting(.first).minutes.supplements.translations.map(\.certified) == [false])
    try world.give(translate(certified: true), as: .secretary)
    #expect(world.meeting(.first).minutes.supplements.translations.map(\.certified) == [true])
  }

  @Test func `a certified one is whole`() throws {
    let world = try drafted()
    for command in [
      Minutes.Translate(meeting: .first, language: "es", texts: [], certified: true),
      Minutes.Translate(
        meeting: .first, language: "es", texts: [.init(item: 1, text: "…")], certified: true),
    ] {
      world.when(command, as: .secretary)
        .thenRefused("minutes.translationIncomplete", rule: "R49", ["items": ["1"]])
    }
    world.when(translate(certified: true), as: .secretary).thenAccepted()
  }

  @Test func `not into the minutes' own language, nor into a foreign one`() throws {
    let world = try drafted()
    world.when(translate(to: "gl"), as: .secretary)
      .thenRefused("field.invalid", field: "/data/language")
    world.when(translate(to: "fr"), as: .secretary)
      .thenRefused("field.unknownValue", field: "/data/language")
  }

  @Test func `a new revision is translated anew`() throws {
    var world = try drafted()
    try world.give(translate(certified: true), as: .secretary)
    try world.give(
      Minutes.Draft(meeting: .first, texts: [.init(item: 1, text: "…")]), as: .secretary)
    #expect(world.meeting(.first).minutes.supplements.translations == [])
  }

  @Test func `not before there is a draft, and by the secretary`() throws {
    var world = try World.constituted { $0.profile = .example { $0.languages = ["gl", "es"] } }
    try world.agree()
    world.when(translate(), as: .secretary)
      .thenRefused("minutes.state", rule: "R40", ["state": "none"])
    world.when(translate(), as: .chair).thenRefused("auth.secretaryOnly", rule: "R02")
  }

  @Test func `approved minutes can still be translated: their text stays`() throws {
    var world = try World.constituted { $0.profile = .example { $0.languages = ["gl", "es"] } }
    try world.agree()
    try world.approve()
    world.when(translate(certified: true), as: .secretary).thenAccepted()
  }

  @Test func `what is not of the session is refused`() throws {
    let world = try drafted()
    world.when(
      Minutes.Translate(meeting: .first, language: "es", texts: [.init(item: 9, text: "…")]),
      as: .secretary
    ).thenRefused("agenda.itemNotOnAgenda", rule: "R16", field: "/data/texts/0/item")
    world.when(
      Minutes.Translate(
        meeting: .first, language: "es", texts: [],
        agreements: [.init(agreement: "other", text: "…")]), as: .secretary
    ).thenRefused("record.unknown", field: "/data/agreements/0/agreement")
  }
}

@Suite struct `R19 The redacted edition` {
  @Test func `shows the texts that the secretary released, of that revision`() throws {
    var world = try World.constituted()
    try world.agree()
    let release = Minutes.Release(meeting: .first, items: [1])
    world.when(release, as: .secretary).thenRefused("minutes.state", rule: "R40")
    try world.give(Minutes.Draft(meeting: .first), as: .secretary)
    world.when(release, as: .chair).thenRefused("auth.secretaryOnly", rule: "R02")
    world.when(release, as: .secretary).then(
      .meeting(.first, .minutesReleased(.init(revision: 1, items: [1], rectifications: 0))))
    try world.give(release, as: .secretary)
    world.when(release, as: .secretary).thenNothing()
    try world.give(
      Minutes.Draft(meeting: .first, texts: [.init(item: 1, text: "Other")]), as: .secretary)
    #expect(world.meeting(.first).minutes.supplements.releasedItems == [])
  }

  @Test func `an item that is not on the agenda is refused`() throws {
    var world = try World.constituted()
    try world.agree()
    try world.give(Minutes.Draft(meeting: .first), as: .secretary)
    world.when(Minutes.Release(meeting: .first, items: [1, 9]), as: .secretary)
      .thenRefused("agenda.itemNotOnAgenda", rule: "R16", field: "/data/items/1")
  }

  @Test func `of an organ that treats cases there is none`() throws {
    var world = try World.constituted { $0.profile = .example { $0.plenary.scope = .cases } }
    try world.agree()
    try world.approve()
    world.when(Minutes.Release(meeting: .first, items: [1]), as: .secretary)
      .thenRefused("privacy.caseOrgan", rule: "R19", ["organ": "plenary"])
    world.when(Minutes.Publish(meeting: .first, audience: .press), as: .secretary)
      .thenRefused("privacy.caseOrgan", rule: "R19")
  }
}

@Suite struct `R3A Who speaks for the organ` {
  private let publish = Minutes.Publish(meeting: .first, audience: .press)

  private func approved(_ profile: Profile = .adopting("R3A")) throws -> World {
    var world = try World.constituted { $0.profile = profile }
    try world.agree()
    try world.approve()
    return world
  }

  @Test func `chair and secretary do`() throws {
    let world = try approved()
    let published = Emission.meeting(
      .first, .minutesPublished(.init(audience: .press, mandate: nil)))
    world.when(publish, as: .chair).then(published)
    world.when(publish, as: .secretary).then(published)
  }

  @Test func `no member does, unless an agreement of the organ says so`() throws {
    var world = try approved()
    world.when(publish, as: .holder(1)).thenRefused("auth.representation", rule: "R3A")
    let charged = Minutes.Publish(meeting: .first, audience: .press, mandate: "agreement-1")
    world.when(charged, as: .holder(1)).then(
      .meeting(.first, .minutesPublished(.init(audience: .press, mandate: "agreement-1"))))
    world.when(
      Minutes.Publish(meeting: .first, audience: .press, mandate: "other"), as: .holder(1)
    ).thenRefused("record.unknown", field: "/data/mandate")
    // Given up by a later session: no charge any more.
    try world.convene(.second, for: "2026-06-10T10:00")
    try world.open(.second)
    let item = try #require(world.meeting(.second).agenda.first { $0.kind == .decision })
    try world.carry(item.number, in: .second)
    try world.give(
      Agreement.Cancel(agreement: "agreement-1", session: .second, item: item.number),
      as: .secretary)
    world.when(charged, as: .holder(1)).thenRefused("record.unknown", field: "/data/mandate")
  }

  @Test func `binds where it was adopted`() throws {
    try approved(.example()).when(publish, as: .holder(1)).thenAccepted()
  }

  @Test func `those without a part in the organ never do`() throws {
    let world = try approved(.example())
    for principal in [Principal.observer, .auditor, .facilitator] {
      world.when(publish, as: principal).thenRefused("auth.notPermitted")
    }
  }

  @Test func `only approved minutes go out, and once to each`() throws {
    var world = try World.constituted()
    try world.agree()
    try world.circulate()
    world.when(publish, as: .chair)
      .thenRefused("minutes.state", rule: "R42", ["state": "circulated"])
    world = try approved()
    try world.give(publish, as: .chair)
    world.when(publish, as: .secretary).thenNothing()
    world.when(Minutes.Publish(meeting: .first, audience: .website), as: .chair).thenAccepted()
  }
}
