import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `Entries of a case file` {
  private func statement(
    _ compartment: Compartment = .narrative, on: CivilDate = "2026-02-02",
    sharedWith: [AgencyID]? = nil, corrects: Int? = nil
  ) -> CaseFile.RecordStatement {
    CaseFile.RecordStatement(
      case: .one, compartment: compartment, basis: .fact, source: .policeReport, on: on,
      text: "text", sharedWith: sharedWith, corrects: corrects)
  }

  @Test func `a correction stands beside what it corrects, and who read the one reads the other`()
    throws
  {
    var world = try World.caseOfCentre()
    world.team(.agency(4))
    world.team(.agency(5))
    try world.give(statement(.police, sharedWith: [.agency(4)]), as: .police)
    let version = try #require(world.file().entries.last?.version)
    try world.give(statement(.police, corrects: version), as: .police)
    let entries = world.file().entries
    #expect(entries.count == 2)
    #expect(entries[0].correctedBy == entries[1].version)
    #expect(entries[1].sharedWith == [.agency(4)])
    world.when(statement(.police, corrects: version), as: .police)
      .thenRefused("case.entryCorrected", ["entry": .number(version)])
  }

  @Test func `only who wrote it corrects, in the same part of the file`() throws {
    var world = try World.caseOfCentre()
    world.team(.agency(4))
    try world.give(statement(), as: .centre)
    let version = try #require(world.file().entries.last?.version)
    world.when(statement(corrects: version), as: .social)
      .thenRefused("case.notAuthor", ["agency": "agency-3"])
    world.when(statement(.health, corrects: version), as: .centre)
      .thenRefused("field.invalid", field: "/data/corrects")
    world.when(statement(corrects: 99), as: .centre).thenRefused("case.entryUnknown")
  }

  @Test(arguments: [Compartment.identity, .protectedLocation])
  func `who and where she is have commands of their own`(compartment: Compartment) throws {
    try World.caseOfCentre().when(statement(compartment), as: .centre)
      .thenRefused("field.invalid", field: "/data/compartment")
  }

  @Test func `nothing has happened tomorrow`() throws {
    let world = try World.caseOfCentre()
    world.when(statement(on: "2026-02-02"), as: .centre).thenAccepted()
    world.when(statement(on: "2026-02-03"), as: .centre).thenRefused("case.dateInFuture")
    world.when(
      CaseFile.RecordVoice(case: .one, on: "2026-02-03", text: "x"), as: .centre
    ).thenRefused("case.dateInFuture")
    world.when(
      CaseFile.RecordTitle(case: .one, kind: .judgment, on: "2026-02-03"), as: .centre
    ).thenRefused("case.dateInFuture")
  }

  @Test func `something is shared with who has taken the case in hand, and with nobody else`()
    throws
  {
    var world = try World.caseOfCentre()
    world.team(.agency(5))
    world.when(statement(.police, sharedWith: [.agency(4)]), as: .police)
      .thenRefused("case.notOnTeam", ["agency": "agency-4"])
    world.team(.agency(4), .notified)
    world.when(statement(.police, sharedWith: [.agency(4)]), as: .police)
      .thenRefused("case.notOnTeam")
    world.team(.agency(4), .acknowledged)
    world.when(statement(.police, sharedWith: [.agency(4)]), as: .police).thenAccepted()
  }

  @Test func `what the police wrote is shared later, once, and health never`() throws {
    var world = try World.caseOfCentre()
    world.team(.agency(5))
    world.team(.agency(4))
    try world.give(statement(.police), as: .police)
    let version = try #require(world.file().entries.last?.version)
    func share(_ entry: Int) -> CaseFile.Share {
      CaseFile.Share(case: .one, entry: entry, with: [.agency(4)])
    }
    world.when(share(version), as: .centre).thenRefused("case.notAuthor")
    try world.give(share(version), as: .police)
    #expect(world.file().entries[0].sharedWith == [.agency(4)])
    world.when(share(version), as: .police).thenNothing()
    try world.give(statement(.health), as: .social)
    let health = try #require(world.file().entries.last?.version)
    world.when(
      CaseFile.Share(case: .one, entry: health, with: [.agency(5)]), as: .social
    ).thenRefused("case.notShareable", ["compartment": "health"])
  }

  @Test func `an event seals under the part to which it belongs`() throws {
    let agency = AgencyID.agency(3)
    let identity = CaseFile.Event.dependantsRecorded(
      .init(agency: agency, minorsAtRisk: true, details: "x"))
    let accused = CaseFile.Event.accusedRecorded(
      .init(
        agency: agency, standing: .named, finalJudgmentOn: nil, basis: .selfReport,
        source: .interview, on: "2026-02-02", name: "x", text: nil, sharedWith: []))
    let expected: [(CaseFile.Event, Compartment)] = [
      (identity, .identity), (accused, .accused),
      (
        .locationRecorded(.init(agency: agency, kind: .home, place: "x")), .protectedLocation
      ),
      (
        .voiceRecorded(.init(agency: agency, on: "2026-02-02", text: "x", informed: nil)),
        .narrative
      ),
    ]
    for (event, compartment) in expected {
      let moment = Moment(
        at: "2026-02-02T09:00", effective: "2026-02-02T09:00", actor: "", version: 1)
      #expect(
        CaseFile.sealing(.caseFile(.one), CaseFile.initial, event, moment)
          == CaseID.one.key(compartment))
    }
  }

  @Test func `a paper counts where the profile says so, and lies in the part of its kind`() throws {
    var world = try World.caseOfCentre { $0.profile.cases?.accreditation = [.judgment] }
    world.team(.agency(4))
    try world.give(
      CaseFile.RecordTitle(case: .one, kind: .judgment, on: "2026-01-20"), as: .centre)
    try world.give(
      CaseFile.RecordTitle(case: .one, kind: .clinicalReport, on: "2026-01-20"), as: .centre)
    #expect(world.file().entries.map(\.compartment) == [.police, .health])
    let counts = world.file().entries.map { entry -> Bool? in
      guard case .title(let title) = entry.content else { return nil }
      return title.counts
    }
    #expect(counts == [true, false])
    world.when(
      CaseFile.RecordTitle(
        case: .one, kind: .judgment, on: "2026-01-20", until: "2026-01-19"), as: .centre
    ).thenRefused("field.invalid", field: "/data/until")
  }

  @Test func `kinds of violence change with a trace, and the same again is nothing`() throws {
    var world = try World.caseOfCentre()
    world.when(CaseFile.ChangeKinds(case: .one, kinds: [.psychological]), as: .centre)
      .thenNothing()
    world.when(CaseFile.ChangeKinds(case: .one, kinds: []), as: .centre)
      .thenRefused("field.missing")
    try world.give(
      CaseFile.ChangeKinds(case: .one, kinds: [.economic, .economic, .digital]), as: .centre)
    #expect(world.file().kinds == [.economic, .digital])
  }
}

@Suite struct `Courts, police and the accused` {
  private func measure(civil: Bool? = true, to: CivilDate? = nil) -> CaseFile.RecordMeasure {
    CaseFile.RecordMeasure(
      case: .one, kind: .protectionOrder, court: .violenceCourt, status: .inForce,
      from: "2026-01-20", to: to, civil: civil)
  }

  @Test func `the civil part of an order lasts thirty days, and a claim carries it thirty further`()
    throws
  {
    var world = try World.caseOfCentre()
    try world.give(measure(), as: .centre)
    let entry = try #require(world.file().entries.last)
    guard case .measure(let recorded, _) = entry.content else {
      Issue.record("no measure")
      return
    }
    #expect(recorded.civilUntil == "2026-02-19")
    func change(_ claim: CivilDate) -> CaseFile.ChangeMeasure {
      CaseFile.ChangeMeasure(
        case: .one, entry: entry.version, status: .inForce, on: claim, claimFiledOn: claim)
    }
    world.at("2026-02-25T09:00")
    world.when(change("2026-02-20"), as: .centre)
      .thenRefused("measure.claimLate", ["until": "2026-02-19"])
    world.when(change("2026-02-19"), as: .centre).then(
      .caseFile(
        .one,
        .measureChanged(
          .init(
            agency: .agency(3), entry: entry.version, status: .inForce, on: "2026-02-19",
            to: nil, civilUntil: "2026-03-21"))))
  }

  @Test func `a measure changes forwards, by who wrote it down`() throws {
    var world = try World.caseOfCentre()
    world.team(.agency(4))
    try world.give(measure(civil: nil, to: "2026-06-30"), as: .centre)
    let version = try #require(world.file().entries.last?.version)
    func change(_ on: CivilDate, _ status: CaseFile.MeasureStatus = .lifted)
      -> CaseFile.ChangeMeasure
    {
      CaseFile.ChangeMeasure(case: .one, entry: version, status: status, on: on)
    }
    world.when(change("2026-01-19"), as: .centre).thenRefused("field.invalid", field: "/data/on")
    world.when(change("2026-02-03"), as: .centre).thenRefused("case.dateInFuture")
    world.when(change("2026-02-01"), as: .social).thenRefused("case.notAuthor")
    try world.give(change("2026-02-01"), as: .centre)
    world.when(change("2026-02-01"), as: .centre).thenNothing()
    world.when(measure(to: "2026-01-19"), as: .centre).thenRefused("field.invalid")
  }

  @Test func `only the police says how the police follows a case`() throws {
    var world = try World.caseOfCentre()
    world.team(.agency(5))
    let active = CaseFile.RecordFollowUp(case: .one, state: .active, from: "2026-02-01")
    world.when(active, as: .police).thenAccepted()
    world.when(active, as: .centre).thenRefused("police.notPolice", ["agency": "agency-3"])
  }

  @Test func `a supervised inactivation lasts six months, and with its extensions twelve`() throws {
    var world = try World.caseOfCentre()
    world.team(.agency(5))
    func inactive(_ until: CivilDate?) -> CaseFile.RecordFollowUp {
      CaseFile.RecordFollowUp(
        case: .one, state: .supervisedInactivation, from: "2026-02-01", until: until)
    }
    world.when(inactive(nil), as: .police).then(
      .caseFile(
        .one,
        .followUpRecorded(
          .init(
            agency: .agency(5), state: .supervisedInactivation, from: "2026-02-01",
            until: "2026-08-01", sharedWith: []))))
    world.when(inactive("2027-02-01"), as: .police).thenAccepted()
    world.when(inactive("2027-02-02"), as: .police)
      .thenRefused("police.supervisedTooLong", ["latest": "2027-02-01"])
    world.when(
      CaseFile.RecordFollowUp(
        case: .one, state: .inactive, from: "2026-02-01", until: "2026-03-01"), as: .police
    ).thenRefused("field.invalid", field: "/data/until")
  }

  @Test func `nobody is convicted before a final judgment`() throws {
    let world = try World.caseOfCentre()
    func accused(
      _ standing: CaseFile.AccusedStanding, _ judgment: CivilDate? = nil
    ) -> CaseFile.RecordAccused {
      CaseFile.RecordAccused(
        case: .one, standing: standing, finalJudgmentOn: judgment, basis: .fact,
        source: .courtDecision, on: "2026-02-01", text: "x")
    }
    world.when(accused(.investigated), as: .centre).thenAccepted()
    world.when(accused(.convicted), as: .centre).thenRefused("accused.finalJudgmentMissing")
    world.when(accused(.convicted, "2026-01-30"), as: .centre).thenAccepted()
    world.when(accused(.prosecuted, "2026-01-30"), as: .centre).thenRefused("field.invalid")
    world.when(accused(.convicted, "2026-02-03"), as: .centre).thenRefused("case.dateInFuture")
  }
}
