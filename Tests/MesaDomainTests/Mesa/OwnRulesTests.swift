import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `R07 Own rules` {
  static let agreement: AgreementID = "own-rules"

  /// The plenary of five has adopted its regulation by three votes on 10 February 2026.
  static func adopted(matter: String? = "regulation") throws -> World {
    var world = try World.constituted()
    try world.convene()
    try world.open()
    try world.give(
      Meeting.CastVote(
        meeting: .first, item: 1, method: .showOfHands, inFavour: 3, against: 0, matter: matter),
      as: .secretary)
    try world.give(
      Meeting.Adopt(
        meeting: .first, agreement: agreement, item: 1, text: "The regulation",
        informational: true),
      as: .secretary)
    try world.note(1)
    world.at("2026-02-10T12:00")
    try world.close()
    return world
  }

  /// The example's rules, changed: a quorum of two thirds, on a text in force from 1 March.
  static func regulation(_ change: (inout Profile) -> Void = { _ in }) -> Profile {
    .example { profile in
      profile.version = 2
      profile.regulation = .init(
        reference: "Reglamento", version: nil, gazette: nil, adoptedOn: "2026-02-10",
        inForceFrom: "2026-03-01", inForceTo: nil)
      for index in profile.organs.indices {
        profile.organs[index].adopted["R11"] = .adoptedArt19
        profile.organs[index].title["es"] = "Órgano"
      }
      profile.title["es"] = "Reglamento"
      profile.referralDeadlines = [
        .init(
          risk: "any", acknowledgement: nil, decision: nil, firstContact: nil,
          commissionReview: nil, planReview: nil, escalateTo: [])
      ]
      profile.plenary.quorum.fraction = Profile.Fraction(2, 3) ?? .example
      change(&profile)
    }
  }

  static func amend(
    _ profile: Profile = regulation(), from day: CivilDate = "2026-03-01",
    by agreement: AgreementID = agreement
  ) -> Mesa.AmendProfile {
    Mesa.AmendProfile(mesa: .totana, agreement: agreement, from: day, profile: profile)
  }

  @Test func `come into force by an agreement of the plenary, whole and with its number`() throws {
    let world = try Self.adopted()
    world.when(Self.amend(), as: .secretary).then(
      .mesa(
        .profileAmended(
          .init(
            agreement: Self.agreement, number: "AC-2026-001", from: "2026-03-01",
            profile: Self.regulation()))))
  }

  @Test func `as a user writes it, shares and majorities are read`() throws {
    let world = try Self.adopted()
    let content = String(decoding: try CanonicalEncoder().encode(Self.regulation()), as: UTF8.self)
    try world.when(
      "mesa.amendProfile",
      """
      {"mesa":"totana","agreement":"own-rules","from":"2026-03-01","profile":\(content)}
      """, as: .facilitator
    ).thenAccepted()
    for (right, wrong) in [(#""fraction":"2/3""#, #""fraction":"3/2""#), ("simple", "sometimes")] {
      #expect(throws: Refusal.self) {
        try world.when(
          "mesa.amendProfile",
          """
          {"mesa":"totana","agreement":"own-rules","from":"2026-03-01",\
          "profile":\(content.replacing(right, with: wrong))}
          """, as: .facilitator)
      }
    }
  }

  @Test func `the same amendment again is no second one`() throws {
    var world = try Self.adopted()
    try world.give(Self.amend(), as: .secretary)
    world.when(Self.amend(), as: .secretary).thenNothing()
  }

  @Test func `another organ's agreement, or none, is not enough`() throws {
    let world = try Self.adopted()
    world.when(Self.amend(by: "no-such"), as: .secretary)
      .thenRefused("mesa.notPlenaryAgreement", rule: "R07", field: "/data/agreement")
    var foreign = world
    foreign.record([
      Emission(
        .agreement("commission"),
        Agreement.Event.adopted(
          .init(
            mesa: .totana, organ: "technicalCommission", meeting: .first, item: 1,
            number: "AC-2026-001", text: "Ours", informational: true, owner: nil, due: nil)))
    ])
    foreign.when(Self.amend(by: "commission"), as: .secretary)
      .thenRefused("mesa.notPlenaryAgreement", rule: "R07")
  }

  @Test func `where the rules ask for a majority for regulation, it was voted as such`() throws {
    let world = try Self.adopted(matter: nil)
    world.when(Self.amend(), as: .secretary)
      .thenRefused("mesa.amendmentMajority", rule: "R07", ["majority": "absolute"])
  }

  @Test func `they bind from the day of the agreement on at the earliest`() throws {
    let world = try Self.adopted()
    let early = Self.regulation { $0.regulation?.inForceFrom = "2026-02-01" }
    world.when(Self.amend(early, from: "2026-02-09"), as: .secretary)
      .thenRefused("field.invalid", ["earliest": "2026-02-10"], field: "/data/from")
    world.when(
      Self.amend(
        Self.regulation { profile in
          profile.regulation?.adoptedOn = nil
          profile.regulation?.inForceFrom = "2026-02-01"
        }, from: "2026-02-10"), as: .secretary
    ).thenAccepted()
  }

  @Test func `they keep the reference of their text, and bind while it does`() throws {
    let world = try Self.adopted()
    world.when(Self.amend(Self.regulation { $0.regulation = nil }), as: .secretary)
      .thenRefused("mesa.regulationMissing", rule: "R07", field: "/data/profile/regulation")
    world.when(Self.amend(from: "2026-02-28"), as: .secretary)
      .thenRefused("mesa.regulationNotInForce", rule: "R07", ["inForceFrom": "2026-03-01"])
    let past = Self.regulation { $0.regulation?.inForceTo = "2026-03-31" }
    world.when(Self.amend(past, from: "2026-03-31"), as: .secretary).thenAccepted()
    world.when(Self.amend(past, from: "2026-04-01"), as: .secretary)
      .thenRefused("mesa.regulationNotInForce", rule: "R07", ["inForceTo": "2026-03-31"])
  }

  @Test func `they stay within basic law`() throws {
    let world = try Self.adopted()
    let third = Self.regulation { $0.plenary.quorum.fraction = Profile.Fraction(1, 3) ?? .example }
    world.when(Self.amend(third), as: .secretary)
      .thenRefused(
        "profile.quorumBelowLaw", rule: "R20", ["found": "1/3"],
        field: "/data/profile/organs/plenary/quorum/fraction")
    world.when(Self.amend(Self.regulation { $0.plenary.castingVote = true }), as: .secretary)
      .thenRefused("profile.ruleNotAdopted", rule: "R31")
    let hours = Self.regulation {
      $0.plenary.notice.extraordinary = .init(value: 25, unit: .hour, count: .working)
    }
    world.when(Self.amend(hours), as: .secretary).thenRefused("term.hoursTooLong", ["hours": "25"])
  }

  @Test func `with effects on third parties and no gazette they are warned of`() throws {
    let world = try Self.adopted()
    let binding = Self.regulation { $0.thirdPartyEffects = true }
    world.when(Self.amend(binding), as: .secretary).then(
      .mesa(
        .profileAmended(
          .init(
            agreement: Self.agreement, number: "AC-2026-001", from: "2026-03-01",
            profile: binding))), warnings: ["organ.rulesNotPublished"])
    let published = Self.regulation { profile in
      profile.thirdPartyEffects = true
      profile.regulation?.gazette = "BORM 41, 2026-02-20"
    }
    world.when(Self.amend(published), as: .secretary).thenAccepted()
  }

  @Test func `a changed content is a new version`() throws {
    var world = try Self.adopted()
    world.when(Self.amend(Self.regulation { $0.version = 1 }), as: .secretary)
      .thenRefused("mesa.profileNotNew", rule: "R07", ["found": 1, "needed": 2])
    try world.give(Self.amend(), as: .secretary)
    world.when(Self.amend(from: "2026-03-02"), as: .secretary)
      .thenRefused("mesa.profileNotNew", rule: "R07", ["found": 2, "needed": 3])
  }

  @Test func `no organ is lost in which somebody has a place`() throws {
    var world = try Self.adopted()
    let smaller = Self.regulation { $0.organs.removeLast() }
    world.when(Self.amend(smaller), as: .secretary).thenAccepted()
    try world.give(
      Mesa.Designate(
        mesa: .totana, organ: "technicalCommission", post: .chair, person: "outsider",
        from: "2026-02-01"), as: .admin)
    world.when(Self.amend(smaller), as: .secretary)
      .thenRefused("mesa.organInUse", rule: "R07", ["organ": "technicalCommission"])
  }

  @Test func `a member does not amend them, nor does the chair`() throws {
    let world = try Self.adopted()
    for principal in [Principal.holder(1), .chair] {
      world.when(Self.amend(), as: principal).thenRefused("auth.notPermitted")
    }
  }

  @Test func `a session keeps the version under which it was convened`() throws {
    var world = try Self.adopted()
    world.at("2026-02-24T09:00")
    try world.give(Self.amend(), as: .secretary)
    // Convened in February for March: half of five, three members, are enough.
    try world.convene(.second, for: "2026-03-03T10:00")
    #expect(world.meeting(.second).notice?.profileVersion == 1)
    try world.open(.second, present: 1...3)
    #expect(world.meeting(.second).opened?.quorum.needed == 3)
    #expect(world.meeting(.second).opened?.profileVersion == 1)
    for item in world.meeting(.second).agenda where item.kind == .minutesApproval {
      try world.lose(item.number, in: .second)
    }
    try world.close(.second)
    // Convened in March: two thirds, four.
    try world.convene(.third, for: "2026-03-31T10:00")
    #expect(world.meeting(.third).notice?.profileVersion == 2)
    world.at("2026-03-31T10:00")
    try world.arrive(["chair", "secretary", .holder(1), .holder(2), .holder(3)], at: .third)
    world.when(Meeting.Open(meeting: .third), as: .secretary)
      .thenRefused("session.noQuorum", rule: "R20", ["needed": 4])
    try world.arrive([.holder(4)], at: .third)
    world.when(Meeting.Open(meeting: .third), as: .secretary).thenAccepted()
  }

  @Test func `what is recorded late is judged by the rules of its day`() throws {
    var world = try Self.adopted()
    try world.give(Self.amend(), as: .secretary)
    world.at("2026-03-02T09:00")
    let convene = Meeting.Convene(
      meeting: .second, mesa: .totana, organ: .plenary, startsAt: "2026-03-10T10:00",
      place: "Town hall", agenda: World.agenda)
    for (day, version) in [("2026-02-28T09:00", 1), ("2026-03-01T09:00", 2)] {
      var branch = world
      try branch.give(convene, as: .secretary, effective: Instant(stringLiteral: day))
      #expect(branch.meeting(.second).notice?.profileVersion == version)
    }
  }

  @Test func `the version of a day is the one that began last, of one day the later adopted`() {
    var state = Mesa.State()
    state.firstProfile = .example()
    let days: [(Int, CivilDate)] = [(2, "2026-03-01"), (3, "2026-06-01"), (4, "2026-03-01")]
    state.amendments = days.map { version, day in
      Mesa.Amendment(
        from: day, agreement: "a", number: "AC", profile: .example { $0.version = version })
    }
    let expected: [(CivilDate, Int)] = [
      ("2026-02-28", 1), ("2026-03-01", 4), ("2026-05-31", 4), ("2026-06-01", 3),
    ]
    for (day, version) in expected { #expect(state.profile(on: day)?.version == version) }
  }
}

@Suite struct `Values that a regulation confirms` {
  static func world() throws -> World {
    try World.constituted { setting in
      setting.profile.marks = [
        "organs": .proposed, "organs/plenary/quorum": .sourced,
        "organs/plenary/quorum/countsChair": .proposed, "retention": .sourced,
        "languages": .known,
      ]
    }
  }

  static func confirm(_ paths: String...) -> Mesa.ConfirmValues {
    Mesa.ConfirmValues(mesa: .totana, paths: paths, reference: "Reglamento, art. 7")
  }

  @Test func `are no proposals any more, with all below them and nothing beside`() throws {
    var world = try Self.world()
    try world.give(
      Self.confirm("organs/plenary/notice", "organs/plenary/quorum"), as: .secretary)
    let profile = try #require(world.mesa.profile)
    #expect(!profile.isUnconfirmed("organs/plenary/notice/ordinary/value"))
    #expect(!profile.isUnconfirmed("organs/plenary/quorum/countsChair"))
    #expect(profile.isUnconfirmed("organs/plenary/castingVote"))
    #expect(profile.isUnconfirmed("organs/technicalCommission/notice/ordinary/value"))
    #expect(world.mesa.firstProfile == profile)
  }

  @Test func `name the article and the version, once`() throws {
    var world = try Self.world()
    let command = Self.confirm("organs/plenary/notice/ordinary", "retention/caseYears")
    world.when(command, as: .facilitator).then(
      .mesa(
        .valuesConfirmed(
          .init(
            paths: ["organs/plenary/notice/ordinary"], reference: "Reglamento, art. 7",
            profileVersion: 1))))
    try world.give(command, as: .facilitator)
    world.when(command, as: .facilitator).thenNothing()
    world.when(Self.confirm("organs/plenary/notice/ordinary/value"), as: .secretary).thenNothing()
  }

  @Test(arguments: ["organs/plenary/notise", "organs/planary", "plenary", "title", ""])
  func `are values of the profile`(path: String) throws {
    let world = try Self.world()
    world.when(Self.confirm("retention", path), as: .secretary)
      .thenRefused("profile.valueUnknown", ["path": .word(path)], field: "/data/paths/1")
  }

  @Test func `are confirmed by the secretary or the facilitator only`() throws {
    let world = try Self.world()
    world.when(Self.confirm("organs"), as: .holder(1)).thenRefused("auth.notPermitted")
    world.when(Self.confirm(), as: .secretary).thenRefused("field.missing", field: "/data/paths")
  }

  @Test func `a mesa is constituted on proposals with a warning, on confirmed ones without`() throws
  {
    for (mark, warnings) in [
      (Profile.Mark.proposed, ["profile.valueUnconfirmed"]), (.sourced, []),
    ] {
      let world = try World.promoted(
        Setting {
          $0.seats = 3
          $0.profile.marks = ["dormancyMonths": mark]
        })
      try world.when("mesa.constitute", World.constitution, as: .facilitator).then(
        .mesa(
          .constituted(
            .init(
              creation: .init(date: "2026-01-10", body: "Pleno"), minutesReference: "LA-1",
              profile: .example { $0.marks = ["dormancyMonths": mark] }, seats: 3))),
        warnings: warnings)
    }
  }

  @Test func `are gathered in as few paths as say which`() {
    let profile = Profile.example { profile in
      profile.marks = Dictionary(
        profile.valuePaths.map { ($0, Profile.Mark.sourced) }, uniquingKeysWith: { $1 })
      profile.marks["organs/plenary/notice/ordinary/value"] = .proposed
      profile.marks["organs/plenary/minutes/eConformity"] = .proposed
      profile.marks["organs/plenary/minutes/silenceIsConformity"] = .proposed
    }
    #expect(
      profile.unconfirmed == [
        "organs/plenary/minutes", "organs/plenary/notice/ordinary/value",
      ])
    #expect(profile.unconfirmedValues.count == 3)
  }
}
