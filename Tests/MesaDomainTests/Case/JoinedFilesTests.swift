import Canonical
import TestSupport
import Testing

@testable import MesaDomain

/// What of a file goes along when entries leave it for another woman's.
@Suite struct `Entries carried to another file` {
  private static let phone = CaseFile.SetContactRules(
    case: .one, channels: [.phone], neverLeaveMessage: false, neverMention: false)

  /// The versions of the last entries of the file.
  private func last(_ count: Int, _ world: World) -> [Int] {
    world.file().entries.suffix(count).map(\.version)
  }

  @Test func `they stand in it as they were, with when they were written`() throws {
    var world = try World.caseOfCentre()
    try world.give(CaseFile.RecordIdentity(case: .one, name: "B"), as: .centre)
    try world.give(
      CaseFile.RecordMeasure(
        case: .one, kind: .noApproach, court: .dutyCourt, status: .inForce, from: "2026-02-01"),
      as: .centre)
    let moved = last(2, world)
    try world.give(
      CaseFile.ChangeMeasure(case: .one, entry: moved[1], status: .lifted, on: "2026-02-02"),
      as: .centre)
    let written = world.clock
    world.at("2026-02-09T09:00")
    try world.give(CaseFile.Split(case: .one, entries: moved, newCase: .two), as: .centre)
    let new = world.file(.two).entries
    #expect(new.map(\.at) == [written, written])
    #expect(new.map(\.agency) == [.agency(3), .agency(3)])
    guard case .identity(let identity) = new[0].content,
      case .measure(_, let changes) = new[1].content
    else {
      Issue.record("\(new)")
      return
    }
    #expect(identity.name == "B")
    #expect(changes.map(\.status) == [.lifted] && changes.map(\.entry) == [new[1].version])
    #expect(world.file().entries.allSatisfy { $0.movedTo == .two })
  }

  @Test func `a mistake does not go without its correction`() throws {
    var world = try World.caseOfCentre()
    func state(_ text: Confidential, corrects: Int? = nil) -> CaseFile.RecordStatement {
      CaseFile.RecordStatement(
        case: .one, compartment: .narrative, basis: .fact, source: .interview, on: "2026-02-01",
        text: text, corrects: corrects)
    }
    try world.give(state("wrong"), as: .centre)
    let wrong = last(1, world)
    try world.give(state("right", corrects: wrong[0]), as: .centre)
    try world.give(CaseFile.Split(case: .one, entries: wrong, newCase: .two), as: .centre)
    let new = world.file(.two).entries
    #expect(new.count == 2)
    #expect(new.first?.correctedBy == new.last?.version)
    #expect(world.file().entries.allSatisfy { $0.movedTo == .two })
  }

  @Test func `what followed from them goes with them`() throws {
    var world = try World.caseOfCentre()
    try world.give(CaseFile.RecordDependants(case: .one, minorsAtRisk: true), as: .centre)
    try world.give(Self.phone, as: .centre)
    #expect(world.file().minorsAtRisk && world.file().contact != nil)
    try world.give(
      CaseFile.Split(case: .one, entries: last(2, world), newCase: .two), as: .centre)
    let (old, new) = (world.file(), world.file(.two))
    #expect(!old.minorsAtRisk && old.contact == nil)
    #expect(new.minorsAtRisk && new.contact?.channels == [.phone])
  }

  @Test func `an entry stays shared with agencies of the new file alone`() throws {
    var world = try World.caseOfCentre()
    world.team(.agency(4))
    world.team(.agency(5))
    try world.give(
      CaseFile.RecordStatement(
        case: .one, compartment: .police, basis: .fact, source: .policeReport, on: "2026-02-01",
        text: "seen", sharedWith: [.agency(3), .agency(4)]), as: .police)
    try world.give(
      CaseFile.Split(case: .one, entries: last(1, world), newCase: .two), as: .centre)
    #expect(world.file(.two).entries.map(\.sharedWith) == [[.agency(3)]])
  }

  @Test func `what is about the file itself stays`() throws {
    var world = try World.caseOfCentre()
    try world.give(CaseFile.Close(case: .one, reason: .moved), as: .centre)
    try world.give(CaseFile.Reopen(case: .one, reason: .returned), as: .centre)
    world.when(CaseFile.Split(case: .one, entries: last(1, world), newCase: .two), as: .centre)
      .thenRefused("case.entryStays", field: "/data/entries/0")
  }
}

/// Consents, plan and rights of files that were joined.
@Suite struct `One story in two files` {
  /// Two files of the centre about the same woman; the first is merged into the second.
  private func merged(_ before: (inout World) throws -> Void) throws -> World {
    var world = try World.caseOfCentre()
    try world.give(CaseFile.Open(case: .two, mesa: .totana, kinds: [.economic]), as: .centre)
    try before(&world)
    world.at("2026-02-03T09:00")
    try world.give(CaseFile.Merge(case: .one, into: .two), as: .centre)
    return world
  }
  private func basis(_ world: World, _ agency: AgencyID = .agency(4)) -> String? {
    world.context(.clock).sharingBasis(.two, with: agency, on: "2026-02-04")
  }

  @Test func `what she agreed to in the one holds in the other`() throws {
    let world = try merged {
      try $0.give(Consent.Record(case: .one, to: [.agency(4)]), as: .centre)
    }
    #expect(basis(world) == "consent" && basis(world, .agency(5)) == nil)
  }

  @Test func `what she said last counts, in whichever file`() throws {
    let refusedLater = try merged {
      try $0.give(Consent.Record(case: .one, to: [.agency(4)]), as: .centre)
      $0.at("2026-02-02T10:00")
      try $0.give(
        Consent.Refuse(case: .two, to: [.agency(4)], offered: Consent.Offer.allCases), as: .centre)
    }
    #expect(basis(refusedLater) == nil)
    let agreedLater = try merged {
      try $0.give(
        Consent.Refuse(case: .two, to: [.agency(4)], offered: Consent.Offer.allCases), as: .centre)
      $0.at("2026-02-02T10:00")
      try $0.give(Consent.Record(case: .one, to: [.agency(4)]), as: .centre)
    }
    #expect(basis(agreedLater) == "consent")
    #expect(agreedLater.context(.clock).ledger(of: .two).refused == [])
  }

  @Test func `she takes back in the file that goes on what she gave in the other`() throws {
    var world = try merged {
      try $0.give(Consent.Record(case: .one, to: [.agency(4)]), as: .centre)
      $0.team(.agency(4))
    }
    try world.give(Consent.Withdraw(case: .two), as: .centre)
    #expect(basis(world) == nil)
    #expect(world.file(.two).standing(of: .agency(4)) == nil)
    // Nor does it read on in the file that was merged.
    world.when(CaseFile.RecordVoice(case: .one, on: "2026-02-01", text: "x"), as: .social)
      .thenRefused("record.unknown")
  }

  @Test func `told apart again, each has its own`() throws {
    var world = try merged {
      try $0.give(Consent.Record(case: .one, to: [.agency(4)]), as: .centre)
    }
    try world.give(CaseFile.Split(case: .two, merged: .one), as: .centre)
    #expect(basis(world) == nil)
    let own = world.context(.clock).sharingBasis(.one, with: .agency(4), on: "2026-02-04")
    #expect(own == "consent")
  }

  @Test func `what was begun on the one's consent is brought to its end there`() throws {
    var world = try merged {
      try $0.give(
        Consent.Overrule(
          case: .one, to: [.agency(4)], ground: .vitalInterest, text: "Now",
          superior: "colleague"), as: .centre)
    }
    #expect(basis(world) == "vitalInterest")
    try world.give(
      Consent.ConfirmOverride(case: .one, override: 1, confirmed: true), as: .person("colleague"))
    try world.give(Consent.Tell(case: .one, override: 1, channel: .inPerson), as: .centre)
    world.when(Consent.Record(case: .one, to: [.agency(5)]), as: .centre)
      .thenRefused("record.notNow", ["state": "merged"])
  }

  @Test func `its plan is finished where it stands, and nothing new is put into it`() throws {
    var world = try merged {
      try $0.give(
        CarePlan.SetMeasure(case: .one, due: "2026-02-20", text: "Housing"), as: .centre)
    }
    try world.give(CarePlan.ReportMeasure(case: .one, measure: 1, status: .met), as: .centre)
    #expect(world.plan.measures.map(\.status) == [.met])
    world.when(CarePlan.SetGoal(case: .one, area: .safety, text: "x"), as: .centre)
      .thenRefused("record.notNow", ["state": "merged"])
    world.when(CarePlan.ReportMeasure(case: .two, measure: 1, status: .met), as: .centre)
      .thenRefused("plan.measureUnknown")
  }

  @Test func `who comes to the one that goes on reads the other, too`() throws {
    var world = try merged { _ in }
    world.record([
      .caseFile(
        .two,
        .partyChanged(
          .init(agency: .agency(5), standing: .team, referral: nil, professional: nil)))
    ])
    let police = world.context(.police)
    let place = Place.caseFile("totana", .one, .file)
    #expect((try? police.authorize("case.readNarrative", at: place)) != nil)
    #expect((try? world.context(.opener).authorize("case.readNarrative", at: place)) == nil)
  }

  @Test func `a conflict that is found in the one hides the other`() throws {
    var world = try merged { $0.team(.agency(4)) }
    let place = Place.caseFile("totana", .one, .file)
    #expect((try? world.context(.social).authorize("case.readHeader", at: place)) != nil)
    world.record([.caseFile(.two, .excluded(.init(person: "social")))])
    #expect((try? world.context(.social).authorize("case.readHeader", at: place)) == nil)
  }

  @Test func `how she may be reached is what she said last, until they are told apart`() throws {
    let phone = CaseFile.SetContactRules(
      case: .one, channels: [.phone], neverLeaveMessage: false, neverMention: false)
    var world = try merged { world in
      try world.give(
        CaseFile.SetContactRules(
          case: .two, channels: [.email], neverLeaveMessage: false, neverMention: false),
        as: .centre)
      world.at("2026-02-02T10:00")
      try world.give(phone, as: .centre)
    }
    #expect(world.file(.two).contact?.channels == [.phone])
    try world.give(CaseFile.Split(case: .two, merged: .one), as: .centre)
    #expect(world.file(.two).contact?.channels == [.email])
    #expect(world.file(.one).contact?.channels == [.phone])
  }
}
