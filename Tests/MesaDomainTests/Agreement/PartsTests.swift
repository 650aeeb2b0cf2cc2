import Canonical
import TestSupport
import Testing

@testable import MesaDomain

extension World {
  /// Adopted on 10 February, due on 30 June: owned by the first agency, with the second and third.
  static func agreed(
    participants: [AgencyID] = ["agency-2", "agency-3"],
    _ change: (inout Setting) -> Void = { _ in }
  ) throws -> World {
    var world = try World.constituted(change)
    try world.convene()
    try world.open()
    try world.carry(1)
    try world.give(
      Meeting.Adopt(
        meeting: .first, agreement: "a-1", item: 1, text: "A campaign in May",
        owner: .agency(1), due: "2026-06-30",
        participants: participants.isEmpty ? nil : participants),
      as: .secretary)
    try world.note(1)
    world.at("2026-02-10T12:00")
    try world.close()
    world.at("2026-03-10T10:00")
    return world
  }

  var agreement: Agreement.State { state(Agreement.self, .agreement("a-1")) }
}

@Suite struct `R38 Each agency for its part` {
  private func report(_ progress: Int, _ agency: AgencyID? = nil) -> Agreement.Report {
    Agreement.Report(agreement: "a-1", progress: progress, agency: agency)
  }

  private func evidence(_ agency: AgencyID? = nil) -> Agreement.AddEvidence {
    Agreement.AddEvidence(
      agreement: "a-1", kind: .document, description: "Report", agency: agency)
  }

  @Test func `who acts for an agency speaks of its part`() throws {
    var world = try World.agreed()
    world.when(report(40), as: .holder(2)).then(
      .agreement("a-1", .reported(.init(progress: 40, note: nil, agency: "agency-2"))))
    try world.give(report(40), as: .holder(2))
    try world.give(report(80), as: .alternate(1))
    #expect(world.agreement.parts.map(\.progress) == [80, 40, 0])
    #expect(world.agreement.progress == 40)
    #expect(world.agreement.stage == .inProgress)
  }

  @Test func `not of another's`() throws {
    let world = try World.agreed()
    world.when(report(40, "agency-1"), as: .holder(2))
      .thenRefused("auth.notPermitted", field: "/data/agency")
    world.when(report(40), as: .holder(4)).thenRefused("auth.notPermitted")
    world.when(report(40, "agency-4"), as: .secretary)
      .thenRefused("agreement.notBound", ["agency": "agency-4", "number": "AC-2026-001"])
  }

  @Test(arguments: [Principal.secretary, .facilitator])
  func `secretary and facilitator say of which they speak`(principal: Principal) throws {
    let world = try World.agreed()
    world.when(report(40), as: principal).thenRefused("field.missing", field: "/data/agency")
    world.when(report(40, "agency-3"), as: principal).thenAccepted()
    try World.agreed(participants: []).when(report(40), as: principal).then(
      .agreement("a-1", .reported(.init(progress: 40, note: nil))))
  }

  @Test func `each shows evidence of its own, and the last one completes the whole`() throws {
    var world = try World.agreed()
    let complete = Agreement.Complete(agreement: "a-1")
    try world.give(evidence(), as: .holder(1))
    world.when(complete, as: .holder(2)).thenRefused("agreement.evidenceMissing", rule: "R38")
    world.when(complete, as: .holder(1)).then(
      .agreement("a-1", .partCompleted(.init(agency: "agency-1", onTime: true))))
    try world.give(complete, as: .holder(1))
    world.when(complete, as: .holder(1)).thenNothing()
    #expect(world.agreement.isOpen && world.book.openAgreements == ["a-1"])
    #expect(world.agreement.progress == 33)
    try world.give(evidence(), as: .holder(2))
    try world.give(complete, as: .holder(2))
    try world.give(evidence("agency-3"), as: .secretary)
    world.at("2026-07-01T09:00")
    world.when(Agreement.Complete(agreement: "a-1", agency: "agency-3"), as: .secretary).then(
      .agreement("a-1", .partCompleted(.init(agency: "agency-3", onTime: false))),
      .agreement("a-1", .completed(.init(onTime: false))),
      .book(.agreementSettled(.init(agreement: "a-1"))))
    try world.give(complete, as: .holder(3))
    #expect(world.agreement.stage == .completed && world.agreement.progress == 100)
    #expect(world.agreement.parts.map(\.onTime) == [true, true, false])
    world.when(complete, as: .holder(2)).thenNothing()
  }

  @Test func `a part that is done takes no more`() throws {
    var world = try World.agreed()
    try world.give(evidence(), as: .holder(1))
    try world.give(Agreement.Complete(agreement: "a-1"), as: .holder(1))
    world.when(report(50), as: .holder(1))
      .thenRefused("agreement.partCompleted", ["agency": "agency-1"])
    world.when(evidence(), as: .holder(1)).thenRefused("agreement.partCompleted")
  }

  @Test func `a participant may know of it, and only as long as it acts for its agency`() throws {
    var world = try World.agreed()
    try world.give(
      "person.appoint",
      #"{"person":"outsider","agency":"agency-3","title":"Officer","from":"2026-03-01"}"#,
      as: .admin)
    world.when(report(10), as: .outsider).thenAccepted()
    try world.give(
      "person.endPost", #"{"person":"outsider","agency":"agency-3","on":"2026-03-10"}"#,
      as: .admin)
    world.at("2026-03-11T00:00")
    world.when(report(10), as: .outsider).thenRefused("record.unknown", ["kind": "agreement"])
  }

  @Test func `an agreement binds each agency once, and only agencies that are there`() throws {
    var world = try World.constituted()
    try world.convene()
    try world.open()
    try world.carry(1)
    func adopt(_ participants: [AgencyID], owner: AgencyID? = "agency-1") -> Outcome {
      world.when(
        Meeting.Adopt(
          meeting: .first, item: 1, text: "…", informational: owner == nil, owner: owner,
          due: owner == nil ? nil : "2026-06-30", participants: participants), as: .secretary)
    }
    adopt(["agency-2"]).thenAccepted()
    adopt(["agency-2", "agency-1"]).thenRefused("field.invalid", field: "/data/participants/1")
    adopt(["agency-2", "agency-2"]).thenRefused("field.invalid", field: "/data/participants/1")
    adopt(["nobody"]).thenRefused("record.unknown", field: "/data/participants/0")
    adopt(["agency-2"], owner: nil).thenRefused("field.invalid", field: "/data/participants/0")
  }
}

@Suite struct `R38 Logs of one agency` {
  @Test func `read as they did`() throws {
    var world = try World.agreed(participants: [])
    world.record([
      .agreement("a-1", .reported(.init(progress: 30, note: nil))),
      .agreement("a-1", .evidenceAdded(.init(kind: .document, description: "…", sha256: nil))),
    ])
    #expect(world.agreement.progress == 30)
    #expect(world.agreement.answers.map(\.agency) == ["agency-1"])
    world.when(Agreement.Complete(agreement: "a-1"), as: .holder(1)).then(
      .agreement("a-1", .completed(.init(onTime: true))),
      .book(.agreementSettled(.init(agreement: "a-1"))))
    world.record([.agreement("a-1", .completed(.init(onTime: true)))])
    #expect(world.agreement.parts.allSatisfy { $0.completedAt != nil && $0.progress == 100 })
  }
}
