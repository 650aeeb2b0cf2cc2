import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `Closing and reopening` {
  private func closed(_ change: (inout Setting) -> Void = { _ in }) throws -> World {
    var world = try World.caseOfCentre(change)
    world.at("2026-03-01T09:00")
    try world.give(CaseFile.Close(case: .one, reason: .objectivesMet, note: "x"), as: .centre)
    return world
  }

  @Test func `a death asks for a review, and nothing else does`() throws {
    let world = try World.caseOfCentre()
    for reason in CaseFile.ClosingReason.allCases {
      let outcome = world.when(CaseFile.Close(case: .one, reason: reason), as: .centre)
      guard case .closed(let closed) = outcome.event(CaseFile.Event.self) else {
        Issue.record("not closed")
        return
      }
      #expect(closed.reviewRequired == (reason == .deceased))
    }
  }

  @Test func `no file is closed while a referral is under way`() throws {
    var world = try World.caseOfCentre()
    world.record([
      .caseFile(
        .one,
        .partyChanged(
          .init(
            agency: .agency(4), standing: .notified, referral: "r1", professional: nil)))
    ])
    // Nobody has drafted it: such a referral is not under way.
    world.when(CaseFile.Close(case: .one, reason: .moved), as: .centre).thenAccepted()
    #expect(world.file().referrals == ["r1"])
  }

  @Test func `closing is for the holder, and the same again is nothing`() throws {
    var world = try World.caseOfCentre()
    world.team(.agency(4))
    world.when(CaseFile.Close(case: .one, reason: .moved), as: .social)
      .thenRefused("auth.notPermitted")
    try world.give(CaseFile.Close(case: .one, reason: .moved), as: .centre)
    #expect(world.file().stage == .closed && world.file().closedAt == "2026-02-02T09:00")
    world.when(CaseFile.Close(case: .one, reason: .moved), as: .centre).thenNothing()
    world.when(CaseFile.Close(case: .one, reason: .noContact), as: .centre)
      .thenRefused("record.notNow", ["state": "closed"])
    world.when(
      CaseFile.RecordVoice(case: .one, on: "2026-02-01", text: "x"), as: .centre
    ).thenRefused("record.notNow")
  }

  @Test func `closing in danger is said, and not refused`() throws {
    var world = try World.caseOfCentre()
    try world.give(
      CaseFile.AssessRisk(case: .one, scale: "professional", level: "high", on: "2026-02-02"),
      as: .centre)
    let outcome = world.when(CaseFile.Close(case: .one, reason: .noContact), as: .centre)
    #expect(try outcome.result.get().warnings.map(\.code) == ["case.closedInDanger"])
  }

  @Test(
    arguments: [
      ("2026-02-28", false), ("2026-03-01", true), ("2027-03-01", true), ("2027-03-02", false),
    ] as [(CivilDate, Bool)])
  func `a new incident within twelve months of closing makes a repeated case`(
    day: CivilDate, repeats: Bool
  ) throws {
    var world = try closed()
    world.at("2027-03-10T09:00")
    try world.give(
      CaseFile.Reopen(case: .one, reason: .newIncident, incidentOn: day), as: .centre)
    #expect(world.file().stage == .open)
    #expect((world.file().repeats.map(\.reason) == [.afterClosing]) == repeats)
    #expect(world.file().conferenceReasons.contains(.repeated) == repeats)
  }

  @Test func `the months are those of the profile`() throws {
    var world = try closed { $0.profile.cases?.repeatMonths = 3 }
    world.at("2026-06-10T09:00")
    world.when(
      CaseFile.Reopen(case: .one, reason: .newIncident, incidentOn: "2026-06-02"), as: .centre
    ).then(
      .caseFile(
        .one,
        .reopened(
          .init(
            agency: .agency(3), reason: .newIncident, incidentOn: "2026-06-02",
            repeats: false, months: 3, note: nil))),
      Emission(.retention(.one), Retention.Event.stopped(.init(on: "2026-06-10"))))
  }

  @Test func `an incident has its day, and no other reason has one`() throws {
    var world = try closed()
    world.at("2026-04-01T09:00")
    world.when(CaseFile.Reopen(case: .one, reason: .newIncident), as: .centre)
      .thenRefused("field.missing", field: "/data/incidentOn")
    world.when(
      CaseFile.Reopen(case: .one, reason: .returned, incidentOn: "2026-03-05"), as: .centre
    ).thenRefused("field.invalid", field: "/data/incidentOn")
    world.when(
      CaseFile.Reopen(case: .one, reason: .newIncident, incidentOn: "2026-04-02"), as: .centre
    ).thenRefused("case.dateInFuture")
    try world.give(CaseFile.Reopen(case: .one, reason: .returned), as: .centre)
    #expect(world.file().repeats.isEmpty)
    world.when(CaseFile.Reopen(case: .one, reason: .returned), as: .centre)
      .thenRefused("record.notNow", ["state": "open"])
  }

  @Test func `an incident soon after a commission is a repetition until it is treated again`()
    throws
  {
    var world = try World.caseOfCentre()
    let incident = CaseFile.RecordIncident(case: .one, on: "2026-02-02", text: "x")
    try world.give(incident, as: .centre)
    #expect(world.file().repeats.isEmpty)
    let listed = CaseFile.Event.listed(.init(meeting: "m1", organ: "technicalCommission"))
    world.record([.caseFile(.one, listed)])
    try world.give(incident, as: .centre)
    #expect(world.file().repeats.map(\.reason) == [.afterConference])
    #expect(world.file().needsConference)
    world.record([.caseFile(.one, listed)])
    #expect(!world.file().needsConference && world.file().repeats.count == 1)
  }
}

@Suite struct `Files joined and told apart` {
  private func two() throws -> World {
    var world = try World.caseOfCentre()
    try world.give(CaseFile.Open(case: .two, mesa: .totana, kinds: [.economic]), as: .centre)
    return world
  }

  @Test func `rights and exclusions of both go with a merged file`() throws {
    var world = try two()
    world.team(.agency(4))
    world.record([.caseFile(.two, .excluded(.init(person: "police")))])
    try world.give(CaseFile.Merge(case: .one, into: .two), as: .centre)
    let (gone, left) = (world.file(.one), world.file(.two))
    #expect(gone.stage == .merged && gone.mergedInto == .two)
    #expect(left.stage == .open && left.kinds == [.economic, .psychological])
    #expect(left.standing(of: .agency(4)) == .team && left.holder == .agency(3))
    #expect(gone.excluded == ["police"] && left.excluded == ["police"])
    world.when(CaseFile.RecordVoice(case: .one, on: "2026-02-01", text: "x"), as: .centre)
      .thenRefused("record.notNow", ["state": "merged"])
  }

  @Test func `who has no part in the other file cannot merge into it, nor learn that it is there`()
    throws
  {
    var world = try World.caseOfCentre()
    try world.give(CaseFile.Open(case: .two, mesa: .totana, kinds: [.economic]), as: .opener)
    world.when(CaseFile.Merge(case: .one, into: .two), as: .centre).thenRefused("record.unknown")
    world.when(CaseFile.Merge(case: .one, into: "nowhere"), as: .centre)
      .thenRefused("record.unknown")
    world.when(CaseFile.Merge(case: .one, into: .one), as: .centre)
      .thenRefused("field.invalid", field: "/data/into")
  }

  @Test func `what was merged by mistake stands alone again, with its own agencies`() throws {
    var world = try two()
    world.team(.agency(4))
    try world.give(CaseFile.Merge(case: .one, into: .two), as: .centre)
    world.when(CaseFile.Split(case: .two, merged: "nowhere"), as: .centre)
      .thenRefused("case.notMerged")
    try world.give(CaseFile.Split(case: .two, merged: .one), as: .centre)
    #expect(world.file(.one).stage == .open && world.file(.one).mergedInto == nil)
    #expect(world.file(.one).standing(of: .agency(4)) == .team)
    #expect(world.file(.two).standing(of: .agency(4)) == nil)
    #expect(world.file(.two).absorbed.isEmpty)
  }

  @Test func `entries about another woman leave the file for one of her own`() throws {
    var world = try World.caseOfCentre()
    world.team(.agency(4))
    world.team(.agency(5))
    world.record([.caseFile(.one, .excluded(.init(person: "opener")))])
    let voice = CaseFile.RecordVoice(case: .one, on: "2026-02-01", text: "x")
    try world.give(voice, as: .centre)
    try world.give(voice, as: .social)
    let versions = world.file().entries.map(\.version)
    world.when(CaseFile.Split(case: .one, entries: [99]), as: .centre)
      .thenRefused("case.entryUnknown", field: "/data/entries/0")
    world.when(CaseFile.Split(case: .one), as: .centre).thenRefused("field.missing")
    try world.give(
      CaseFile.Split(case: .one, entries: [versions[1]], newCase: .two), as: .centre)
    let new = world.file(.two)
    #expect(new.splitFrom == .one && new.holder == .agency(3))
    #expect(new.standing(of: .agency(4)) == .team && new.standing(of: .agency(5)) == nil)
    #expect(new.excluded == ["opener"])
    #expect(world.file().entry(versions[1]) == nil && world.file().entry(versions[0]) != nil)
  }

  @Test func `a professional serves at the desk of the agency and has no conflict`() throws {
    var world = try World.caseOfCentre()
    func assign(_ person: PersonID) -> CaseFile.Assign {
      CaseFile.Assign(case: .one, professional: person)
    }
    world.when(assign("social"), as: .centre).thenRefused("case.professionalNotAtDesk")
    try world.give(assign("colleague"), as: .centre)
    #expect(world.file().parties.first?.professional == "colleague")
    world.when(assign("colleague"), as: .centre).thenNothing()
    world.record([.caseFile(.one, .excluded(.init(person: "colleague")))])
    world.when(assign("colleague"), as: .centre).thenRefused("case.professionalNotAtDesk")
  }
}

@Suite struct `Repetition across files` {
  private static let match: MatchID = "0193a1b2-0000-8000-8000-0000000000aa"

  private func proposed() throws -> World {
    var world = try World.caseOfCentre()
    try world.give(CaseFile.Open(case: .two, mesa: .totana, kinds: [.economic]), as: .social)
    try world.give(
      CaseFile.ProposeRepeat(match: Self.match, case: .one, other: .two), as: .clock)
    return world
  }

  @Test func `a proposal is the clock's, once for a pair`() throws {
    let world = try proposed()
    #expect(world.file(.one).matches.count == 1 && world.file(.two).matches.count == 1)
    let again = CaseFile.ProposeRepeat(match: Self.match, case: .one, other: .two)
    world.when(again, as: .clock).thenNothing()
    world.when(again, as: .centre).thenRefused("auth.notPermitted")
  }

  @Test func `only when both holders say yes each learns of the other`() throws {
    var world = try proposed()
    try world.give(CaseFile.ConfirmRepeat(case: .one, match: Self.match), as: .centre)
    #expect(world.file(.one).matches[0].settled == nil)
    #expect(world.file(.two).matches[0].settled == nil)
    world.when(CaseFile.ConfirmRepeat(case: .one, match: Self.match), as: .centre).thenNothing()
    try world.give(CaseFile.ConfirmRepeat(case: .two, match: Self.match), as: .social)
    let (one, two) = (world.file(.one), world.file(.two))
    #expect(one.matches[0].settled?.code == two.code)
    #expect(one.matches[0].settled?.agency == .agency(4))
    #expect(two.matches[0].settled?.code == one.code)
    #expect(one.repeats.map(\.reason) == [.otherFile] && two.needsConference)
  }

  @Test func `one no ends it, and tells nobody anything`() throws {
    var world = try proposed()
    try world.give(CaseFile.ConfirmRepeat(case: .one, match: Self.match), as: .centre)
    try world.give(CaseFile.RejectRepeat(case: .two, match: Self.match), as: .social)
    for id in [CaseID.one, .two] {
      #expect(world.file(id).matches[0].settled?.confirmed == false)
      #expect(world.file(id).matches[0].settled?.code == nil)
      #expect(world.file(id).repeats.isEmpty)
    }
    world.when(CaseFile.ConfirmRepeat(case: .two, match: Self.match), as: .social)
      .thenRefused("record.notNow")
  }

  @Test func `who does not answer for the file has no say`() throws {
    var world = try proposed()
    world.team(.agency(5))
    world.when(CaseFile.ConfirmRepeat(case: .one, match: Self.match), as: .police)
      .thenRefused("auth.notPermitted")
    world.when(CaseFile.ConfirmRepeat(case: .one, match: "nowhere"), as: .centre)
      .thenRefused("record.unknown")
  }
}
