import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `Agreements` {
  /// Adopted on 10 February, due on 30 June, to be done by the agency of the first seat.
  private func world() throws -> World {
    var world = try World.constituted()
    try world.convene()
    try world.open()
    try world.carry(1)
    try world.adopt("a-1")
    world.at("2026-03-10T10:00")
    return world
  }

  private let evidence = Agreement.AddEvidence(
    agreement: "a-1", kind: .publication, description: "Poster")

  @Test(arguments: [0, 100])
  func `its agency reports how far it is`(progress: Int) throws {
    try world().when(
      Agreement.Report(agreement: "a-1", progress: progress, note: "Printed"), as: .holder(1)
    ).then(.agreement("a-1", .reported(.init(progress: progress, note: "Printed"))))
  }

  @Test(arguments: [-1, 101])
  func `in per cent`(progress: Int) throws {
    try world().when(Agreement.Report(agreement: "a-1", progress: progress), as: .holder(1))
      .thenRefused(
        "field.outOfRange", ["minimum": 0, "maximum": 100], field: "/data/progress")
  }

  @Test func `another agency does not, whoever works there or sits for it may`() throws {
    var world = try world()
    let report = Agreement.Report(agreement: "a-1", progress: 10)
    world.when(report, as: .holder(2))
      .thenRefused("auth.notPermitted", ["action": "agreement.report"])
    world.when(report, as: .alternate(1)).thenAccepted()
    world.when(report, as: .outsider).thenRefused("record.unknown")
    try world.give(
      "person.appoint",
      #"{"person":"outsider","agency":"agency-1","title":"Officer","from":"2026-03-01"}"#,
      as: .admin)
    world.when(report, as: .outsider).thenAccepted()
  }

  @Test func `completion needs evidence`() throws {
    var world = try world()
    let complete = Agreement.Complete(agreement: "a-1")
    world.when(complete, as: .holder(1)).thenRefused(
      "agreement.evidenceMissing", rule: "R38", ["number": "AC-2026-001"])
    world.when(evidence, as: .holder(1)).then(
      .agreement(
        "a-1",
        .evidenceAdded(.init(kind: .publication, description: "Poster", sha256: nil))))
    try world.give(evidence, as: .holder(1))
    world.when(complete, as: .holder(1)).then(
      .agreement("a-1", .completed(.init(onTime: true))),
      .book(.agreementSettled(.init(agreement: "a-1"))))
  }

  @Test(arguments: [
    (Instant("2026-06-30T21:59"), true), (Instant("2026-06-30T22:00"), false),
  ])
  func `it is on time until its due day has ended`(moment: Instant, onTime: Bool) throws {
    var world = try world()
    try world.give(evidence, as: .holder(1))
    world.at(moment)
    world.when(Agreement.Complete(agreement: "a-1"), as: .holder(1)).then(
      .agreement("a-1", .completed(.init(onTime: onTime))),
      .book(.agreementSettled(.init(agreement: "a-1"))))
  }

  @Test func `a file is named by its SHA-256`() throws {
    let world = try world()
    func add(_ sha256: String) -> Outcome {
      world.when(
        Agreement.AddEvidence(
          agreement: "a-1", kind: .document, description: "Report", sha256: sha256),
        as: .holder(1))
    }
    add(String(repeating: "0f", count: 32)).thenAccepted()
    for wrong in [
      String(repeating: "0f", count: 31), String(repeating: "0F", count: 32),
      String(repeating: "0g", count: 32),
    ] {
      add(wrong).thenRefused("field.invalid", field: "/data/sha256")
    }
  }

  @Test func `once completed there is nothing more to do`() throws {
    var world = try world()
    try world.give(evidence, as: .holder(1))
    try world.give(Agreement.Complete(agreement: "a-1"), as: .holder(1))
    world.when(Agreement.Complete(agreement: "a-1"), as: .holder(1)).thenNothing()
    world.when(Agreement.Report(agreement: "a-1", progress: 50), as: .holder(1))
      .thenRefused("agreement.closed", ["state": "completed", "number": "AC-2026-001"])
    world.when(evidence, as: .holder(1)).thenRefused("agreement.closed")
    #expect(world.book.openAgreements.isEmpty)
  }

  @Test func `nothing is reported from before it was adopted`() throws {
    try world().when(
      Agreement.Report(agreement: "a-1", progress: 10), as: .secretary,
      effective: "2026-02-10T09:59"
    ).thenRefused("effective.beforeDependency")
  }

  @Test func `what only informs is not carried out`() throws {
    var world = try world()
    world.at("2026-02-10T10:00")
    try world.give(
      Meeting.Adopt(
        meeting: .first, agreement: "a-2", item: 1, text: "Takes note", informational: true),
      as: .secretary)
    world.when(Agreement.Report(agreement: "a-2", progress: 10), as: .secretary)
      .thenRefused("agreement.closed", ["state": "informational"])
    #expect(world.book.openAgreements == ["a-1"])
  }
}

@Suite struct `Giving up an agreement` {
  /// Adopted in a first session; the second is open.
  private func world() throws -> World {
    var world = try World.constituted()
    try world.convene()
    try world.open()
    try world.carry(1)
    try world.adopt("a-1")
    try world.note(1)
    world.at("2026-02-10T12:00")
    try world.close()
    try world.convene(.second, for: "2026-06-10T10:00")
    try world.open(.second)
    return world
  }

  private func cancel(_ session: MeetingID = .second, item: Int = 3) -> Agreement.Cancel {
    Agreement.Cancel(agreement: "a-1", session: session, item: item)
  }

  @Test func `takes a vote of a later session`() throws {
    var world = try world()
    world.when(cancel(), as: .secretary).thenRefused("vote.missing", rule: "R30")
    try world.lose(3, in: .second)
    world.when(cancel(), as: .secretary).thenRefused("vote.majorityNotReached", rule: "R30")
    try world.carry(3, in: .second)
    world.when(cancel(), as: .secretary).then(
      .agreement("a-1", .cancelled(.init(session: .second, item: 3))),
      .book(.agreementSettled(.init(agreement: "a-1"))))
    try world.give(cancel(), as: .secretary)
    world.when(cancel(), as: .secretary).thenNothing()
    world.when(cancel(item: 4), as: .secretary)
      .thenRefused("agreement.closed", ["state": "cancelled"])
  }

  @Test func `not the vote that adopted it`() throws {
    try world().when(cancel(.first, item: 1), as: .secretary)
      .thenRefused("record.unknown", ["kind": "meeting"], field: "/data/session")
  }

  @Test func `nor one of a session before it`() throws {
    var world = try World.constituted()
    try world.convene()
    try world.open()
    try world.carry(1)
    try world.note(1)
    try world.close()
    try world.convene(.second, for: "2026-06-10T10:00")
    try world.open(.second)
    try world.carry(3, in: .second)
    try world.adopt("a-1", item: 3, in: .second)
    world.when(cancel(.first, item: 1), as: .secretary)
      .thenRefused("record.unknown", field: "/data/session")
  }

  @Test func `nor what no session is`() throws {
    try world().when(cancel("nowhere"), as: .secretary)
      .thenRefused("record.unknown", ["id": "nowhere"], field: "/data/session")
  }
}

@Suite struct `Numbers of agreements` {
  @Test func `run per organ and year, without gaps`() throws {
    var world = try World.constituted()
    try world.convene()
    try world.open()
    try world.carry(1)
    try world.adopt("a-1")
    world.when(
      Meeting.Adopt(
        meeting: .first, agreement: "a-1", item: 1, text: "Again", informational: true),
      as: .secretary
    ).thenRefused("record.exists", ["kind": "agreement"])
    try world.adopt("a-2")
    try world.note(1)
    try world.close()
    try world.convene(.second, for: "2027-01-10T10:00")
    try world.open(.second)
    try world.carry(3, in: .second)
    try world.adopt("a-3", item: 3, in: .second, due: "2027-06-30")
    let numbers = (1...3).map {
      world.state(Agreement.self, .agreement(AgreementID(wellFormed: "a-\($0)"))).adopted?.number
    }
    #expect(numbers == ["AC-2026-001", "AC-2026-002", "AC-2027-001"])
    #expect(world.book.openAgreements == ["a-1", "a-2", "a-3"])
  }

  @Test func `without an identifier it takes the command's`() throws {
    var world = try World.constituted()
    try world.convene()
    try world.open()
    try world.carry(1)
    let outcome = world.when(
      Meeting.Adopt(meeting: .first, item: 1, text: "…", informational: true), as: .secretary)
    let id = AgreementID(wellFormed: world.context(.secretary).command)
    #expect(try outcome.result.get().events.contains { $0.stream == .agreement(id) })
  }
}
