import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `R12 Proof of delivery` {
  private func world() throws -> World {
    var world = try World.constituted()
    try world.convene()
    world.at("2026-02-03T12:00")
    return world
  }

  @Test func `is recorded for each member`() throws {
    var world = try world()
    world.when(World.delivery(1, at: "2026-02-03T11:00"), as: .secretary).then(
      .meeting(
        .first,
        .dispatched(
          .init(
            seat: .seat(1), channel: .electronic, channelReason: nil,
            deliveredAt: "2026-02-03T11:00",
            proof: .init(kind: .registerEntry, reference: "RE-114"), deadline: nil))))
    try world.give(World.delivery(1, at: "2026-02-03T11:00"), as: .secretary)
    world.when(World.delivery(1, at: "2026-02-03T11:00"), as: .secretary).thenNothing()
    #expect(world.meeting(.first).unproved == [.seat(2), .seat(3), .seat(4), .seat(5)])
  }

  @Test func `a paper one says why`() throws {
    let world = try world()
    world.when(World.delivery(1, at: "2026-02-03T11:00", channel: .post), as: .secretary)
      .thenRefused("notice.channelUnjustified", rule: "R12", ["channel": "post"])
    world.when(
      World.delivery(1, at: "2026-02-03T11:00", channel: .post, reason: .byRequest),
      as: .secretary
    ).thenAccepted()
  }

  @Test func `can be found again`() throws {
    let world = try world()
    func deliver(_ proof: Meeting.Proof) -> Outcome {
      world.when(World.delivery(1, at: "2026-02-03T11:00", proof: proof), as: .secretary)
    }
    deliver(.init(kind: .callNote)).thenRefused(
      "notice.proofMissing", rule: "R12", field: "/data/proof")
    deliver(.init(kind: .callNote, sha256: "abc"))
      .thenRefused("field.invalid", field: "/data/proof/sha256")
    deliver(.init(kind: .signedCopy, sha256: String(repeating: "0a", count: 32))).thenAccepted()
    deliver(.init(kind: .signedCopy, reference: "12345678Z")).thenRefused(
      "privacy.caseDataInPlenary", rule: "R19", field: "/data/proof/reference")
  }

  @Test func `is neither before the notice nor in the future, nor of a stranger`() throws {
    let world = try world()
    world.when(World.delivery(1, at: "2026-02-03T09:59"), as: .secretary)
      .thenRefused("effective.beforeDependency", field: "/data/deliveredAt")
    world.when(World.delivery(1, at: "2026-02-03T12:01"), as: .secretary)
      .thenRefused("effective.future", field: "/data/deliveredAt")
    world.when(World.delivery(9, at: "2026-02-03T11:00"), as: .secretary)
      .thenRefused("seat.unknown", field: "/data/seat")
  }

  @Test func `wrongly recorded it is taken back`() throws {
    var world = try world()
    try world.give(World.delivery(1, at: "2026-02-03T11:00"), as: .secretary)
    try world.give(
      Meeting.Correct(
        meeting: .first, version: world.version(.first), reason: .wrongPerson),
      as: .secretary)
    #expect(world.meeting(.first).dispatches.isEmpty)
  }

  @Test func `after the close it is too late, and others than the secretary may not`() throws {
    var world = try world()
    world.when(World.delivery(1, at: "2026-02-03T11:00"), as: .holder(1))
      .thenRefused("auth.notPermitted")
    try world.open()
    try world.note(1)
    try world.close()
    world.when(World.delivery(1, at: "2026-02-03T11:00"), as: .secretary)
      .thenRefused("record.notNow", ["state": "closed"])
  }
}

@Suite struct `A notice that went out` {
  private func world() throws -> World {
    var world = try World.constituted()
    try world.convene()
    world.at("2026-02-04T12:00")
    return world
  }

  @Test func `is corrected in its place; the period runs on`() throws {
    var world = try world()
    try world.give(World.delivery(1, at: "2026-02-04T11:00"), as: .secretary)
    let amend = Meeting.AmendNotice(meeting: .first, reason: .otherPlace, place: "Library")
    world.when(amend, as: .secretary).then(
      .meeting(
        .first,
        .noticeAmended(
          .init(
            changed: [.place], reason: .otherPlace, startsAt: nil, modality: nil,
            place: "Library", connection: nil, agenda: nil, notified: nil, renewed: false,
            deadline: nil))))
    try world.give(amend, as: .secretary)
    #expect(world.meeting(.first).notice?.place == "Library")
    #expect(world.meeting(.first).dispatches.count == 1)
    world.when(amend, as: .secretary).thenNothing()
  }

  @Test func `with another date goes out again, and proofs of the first prove nothing`() throws {
    var world = try world()
    try world.give(World.delivery(1, at: "2026-02-04T11:00"), as: .secretary)
    try world.give(
      Meeting.AmendNotice(meeting: .first, reason: .otherDate, startsAt: "2026-02-12T10:00"),
      as: .secretary)
    let state = world.meeting(.first)
    #expect(state.startsAt == "2026-02-12T10:00" && state.dispatches.isEmpty)
    #expect(state.issuedAt == "2026-02-04T12:00")
  }

  @Test func `is issued again to the members of the day`() throws {
    var world = try world()
    try world.assign("outsider", 5, alternate: true, from: "2026-02-05")
    guard
      case .noticeAmended(let amended) = world.when(
        Meeting.AmendNotice(meeting: .first, reason: .otherMembers, reissue: true),
        as: .secretary
      ).event(Meeting.Event.self)
    else {
      Issue.record("not amended")
      return
    }
    #expect(amended.renewed && amended.changed == [.recipients])
    #expect(amended.notified?.last?.alternates == [.alternate(5), "outsider"])
  }

  @Test func `still has what it needs`() throws {
    try world().when(
      Meeting.AmendNotice(meeting: .first, reason: .error, modality: .hybrid), as: .secretary
    ).thenRefused("notice.contentIncomplete", rule: "R13", ["missing": ["connection"]])
  }

  @Test func `is withdrawn, and called again`() throws {
    var world = try world()
    let withdraw = Meeting.WithdrawNotice(meeting: .first, reason: .error)
    world.when(withdraw, as: .chair).then(
      .meeting(.first, .noticeWithdrawn(.init(reason: .error))))
    try world.give(withdraw, as: .chair)
    world.when(withdraw, as: .chair).thenNothing()
    world.when(Meeting.Open(meeting: .first), as: .secretary)
      .thenRefused("record.notNow", ["state": "withdrawn"])
    // It stands in the book already.
    guard
      case .success(let decision) = world.when(
        World.call(for: "2026-02-17T10:00"), as: .secretary
      ).result
    else {
      Issue.record("it can be called again")
      return
    }
    #expect(decision.events.count == 1)
    world.when(Meeting.Cancel(meeting: .first, reason: .noMatters), as: .chair).thenAccepted()
  }

  @Test func `is neither amended nor withdrawn once the session is open, nor by a member`() throws {
    var world = try world()
    let amend = Meeting.AmendNotice(meeting: .first, reason: .otherPlace, place: "Library")
    world.when(amend, as: .holder(1)).thenRefused("auth.notPermitted")
    try world.open()
    world.when(amend, as: .secretary).thenRefused("record.notNow", ["state": "open"])
    world.when(Meeting.WithdrawNotice(meeting: .first, reason: .error), as: .chair)
      .thenRefused("record.notNow", ["state": "open"])
  }
}
