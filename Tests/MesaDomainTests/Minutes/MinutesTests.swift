import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `R40 Content of the minutes` {
  @Test func `what was taken up and noted is drafted, with a number`() throws {
    var world = try World.constituted()
    try world.hold()
    world.when(Minutes.Draft(meeting: .first), as: .secretary).then(
      .meeting(
        .first,
        .minutesDrafted(
          .init(number: "ACTA-2026-001", revision: 1, texts: [], language: "es"))),
      .book(.minutesNumbered(.init(meeting: .first, year: 2026, number: 1))))
  }

  @Test func `an item that was voted has to say what was said on it`() throws {
    var world = try World.constituted()
    try world.convene()
    try world.open()
    try world.carry(1)
    try world.give(Meeting.StartItem(meeting: .first, item: 2), as: .secretary)
    try world.close()
    world.when(Minutes.Draft(meeting: .first), as: .secretary)
      .thenRefused("minutes.contentMissing", rule: "R40", ["items": ["1", "2"]])
    world.when(
      Minutes.Draft(meeting: .first, texts: [.init(item: 1, text: "…")]), as: .secretary
    ).thenRefused("minutes.contentMissing", rule: "R40", ["items": ["2"]])
    world.when(
      Minutes.Draft(
        meeting: .first, texts: [.init(item: 1, text: "…"), .init(item: 2, text: "…")]),
      as: .secretary
    ).thenAccepted()
  }

  @Test func `text of an item that was not on the agenda is refused`() throws {
    var world = try World.constituted()
    try world.hold()
    world.when(
      Minutes.Draft(meeting: .first, texts: [.init(item: 9, text: "…")]), as: .secretary
    ).thenRefused("agenda.itemNotOnAgenda", rule: "R16", field: "/data/texts/0/item")
  }

  @Test func `a session still open has no minutes`() throws {
    var world = try World.constituted()
    try world.convene()
    try world.open()
    world.when(Minutes.Draft(meeting: .first), as: .secretary)
      .thenRefused("record.notNow", ["state": "open", "possible": ["closed"]])
  }

  @Test func `a revision keeps the number; drafting again without text is nothing`() throws {
    var world = try World.constituted()
    try world.hold()
    try world.give(Minutes.Draft(meeting: .first), as: .secretary)
    world.when(Minutes.Draft(meeting: .first), as: .secretary).thenNothing()
    world.when(
      Minutes.Draft(meeting: .first, texts: [.init(item: 1, text: "Better")]), as: .secretary
    ).then(
      .meeting(
        .first,
        .minutesDrafted(
          .init(
            number: "ACTA-2026-001", revision: 2, texts: [.init(item: 1, text: "Better")],
            language: "es"))))
  }
}

@Suite struct `R42 Approval in the next session` {
  /// A first session with circulated minutes, and a second with their approval on the agenda.
  private func world() throws -> World {
    var world = try World.constituted()
    try world.hold()
    try world.circulate()
    try world.convene(.second, for: "2026-06-10T10:00")
    try world.open(.second)
    return world
  }

  @Test func `is put on its agenda, first`() throws {
    let item = try #require(world().meeting(.second).agenda.first)
    #expect(item.kind == .minutesApproval && item.of == .first && item.number == 1)
  }

  @Test func `a vote there approves them, as of that moment`() throws {
    var world = try world()
    try world.carry(1, in: .second)
    world.when(Minutes.Approve(meeting: .first, session: .second), as: .secretary).then(
      .meeting(
        .first,
        .minutesApproved(
          .init(
            basis: .session, session: .second, item: 1, approvedAt: "2026-06-10T10:00",
            conforming: 3))),
      .book(.minutesSettled(.init(meeting: .first))))
  }

  @Test func `without a vote they are not approved`() throws {
    try world().when(Minutes.Approve(meeting: .first, session: .second), as: .secretary)
      .thenRefused("vote.missing", rule: "R30")
  }

  @Test func `the session does not close before it has dealt with them`() throws {
    var world = try world()
    world.when(Meeting.Close(meeting: .second), as: .secretary)
      .thenRefused("minutes.approvalSkipped", rule: "R42", ["item": 1])
    try world.lose(1, in: .second)
    world.when(Meeting.Close(meeting: .second), as: .secretary).thenAccepted()
  }

  @Test func `voted down, the session after takes them up again`() throws {
    var world = try world()
    try world.lose(1, in: .second)
    try world.close(.second)
    world.when(Minutes.Approve(meeting: .first, session: .second), as: .secretary)
      .thenRefused("vote.majorityNotReached", rule: "R30")
    try world.convene(.third, for: "2026-09-10T10:00")
    try world.open(.third)
    try world.carry(1, in: .third)
    world.when(Minutes.Approve(meeting: .first, session: .third), as: .secretary).thenAccepted()
  }

  @Test func `carried, they are approved by that session and no later one`() throws {
    var world = try world()
    try world.carry(1, in: .second)
    try world.close(.second)
    try world.convene(.third, for: "2026-09-10T10:00")
    try world.open(.third)
    try world.carry(1, in: .third)
    world.when(Minutes.Approve(meeting: .first, session: .third), as: .secretary)
      .thenRefused(
        "minutes.approvalSkipped", rule: "R42", ["next": "session-2"], field: "/data/session")
  }

  @Test func `a session convened before there were any could not take them up`() throws {
    var world = try World.constituted()
    try world.convene(.second, for: "2026-02-17T10:00")
    try world.hold()
    try world.circulate()
    try world.open(.second)
    world.at("2026-02-17T12:00")
    try world.close(.second)
    try world.convene(.third, for: "2026-06-10T10:00")
    try world.open(.third)
    let item = try #require(world.meeting(.third).agenda.first { $0.of == .first })
    try world.carry(item.number, in: .third)
    world.when(Minutes.Approve(meeting: .first, session: .third), as: .secretary).thenAccepted()
  }

  @Test func `once settled they stand on no agenda`() throws {
    var world = try world()
    try world.carry(1, in: .second)
    try world.give(Minutes.Approve(meeting: .first, session: .second), as: .secretary)
    try world.close(.second)
    try world.convene(.third, for: "2026-09-10T10:00")
    #expect(
      world.meeting(.third).agenda.filter { $0.kind == .minutesApproval }.map(\.of) == [.second])
  }
}

@Suite struct `R43 Chair's approval and conformity` {
  private func circulated(
    _ rules: @escaping (inout Profile.MinutesRule) -> Void = { _ in }
  ) throws -> World {
    var world = try World.constituted {
      $0.seats = 3
      $0.profile = .example { rules(&$0.plenary.minutes) }
    }
    try world.hold()
    try world.circulate()
    return world
  }

  @Test func `nothing goes out before the chair has approved it`() throws {
    var world = try World.constituted()
    try world.hold()
    let circulate = Minutes.Circulate(meeting: .first)
    world.when(circulate, as: .secretary)
      .thenRefused("minutes.notChairApproved", rule: "R43", ["state": "none"])
    try world.give(Minutes.Draft(meeting: .first), as: .secretary)
    world.when(circulate, as: .secretary)
      .thenRefused("minutes.notChairApproved", rule: "R43", ["state": "drafted"])
    try world.give(Minutes.ApproveByChair(meeting: .first), as: .chair)
    world.when(circulate, as: .secretary).then(
      .meeting(
        .first, .minutesCirculated(.init(revision: 1, to: (1...5).map { .seat($0) }))))
  }

  @Test func `the chair approves a draft, and nobody else does`() throws {
    var world = try World.constituted()
    try world.hold()
    let approve = Minutes.ApproveByChair(meeting: .first)
    world.when(approve, as: .chair).thenRefused("minutes.state", rule: "R43")
    try world.give(Minutes.Draft(meeting: .first), as: .secretary)
    world.when(approve, as: .chair)
      .then(.meeting(.first, .minutesChairApproved(.init(revision: 1))))
    world.when(approve, as: .secretary)
      .thenRefused("auth.notPermitted", ["roles": ["chair"]])
  }

  @Test func `a new revision goes back to the chair`() throws {
    var world = try circulated()
    try world.give(
      Minutes.Draft(meeting: .first, texts: [.init(item: 1, text: "Better")]), as: .secretary)
    world.when(Minutes.Circulate(meeting: .first), as: .secretary)
      .thenRefused("minutes.notChairApproved", rule: "R43")
  }

  @Test func `everybody's conformity approves them as of the session`() throws {
    var world = try circulated()
    for seat in 1...3 { try world.answer(seat, .conforms) }
    world.when(Minutes.Approve(meeting: .first), as: .secretary).then(
      .meeting(
        .first,
        .minutesApproved(
          .init(
            basis: .conformity, session: .first, item: nil, approvedAt: "2026-02-10T12:00",
            conforming: 3))),
      .book(.minutesSettled(.init(meeting: .first))))
  }

  @Test func `one silent member is no conformity`() throws {
    var world = try circulated()
    for seat in 1...2 { try world.answer(seat, .conforms) }
    world.when(Minutes.Approve(meeting: .first), as: .secretary).thenRefused(
      "minutes.conformityMissing", rule: "R43", ["silent": 1, "members": 3])
  }

  @Test func `unless the organ's rules say so`() throws {
    var world = try circulated { $0.silenceIsConformity = true }
    for seat in 1...2 { try world.answer(seat, .conforms) }
    world.when(Minutes.Approve(meeting: .first), as: .secretary).thenAccepted()
  }

  @Test func `and then once the term for answers is over`() throws {
    var world = try circulated {
      $0.silenceIsConformity = true
      $0.answerTerm = .init(value: 24, unit: .hour, count: .calendar)
    }
    #expect(world.meeting(.first).minutes.answersUntil?.at == "2026-02-11T12:00")
    world.at("2026-02-11T12:00")
    world.when(Minutes.Approve(meeting: .first), as: .secretary).thenRefused(
      "minutes.conformityMissing", rule: "R43",
      ["silent": 3, "until": "2026-02-11T12:00:00.000Z"])
    world.at("2026-02-11T12:01")
    world.when(Minutes.Approve(meeting: .first), as: .secretary).thenAccepted()
  }

  @Test func `an organ without conformity in writing approves in session only`() throws {
    var world = try circulated { $0.eConformity = false }
    for seat in 1...3 { try world.answer(seat, .conforms) }
    world.when(Minutes.Approve(meeting: .first), as: .secretary)
      .thenRefused("minutes.conformityMissing", rule: "R43", ["silent": 0])
  }

  @Test func `one objection sends them to the next session`() throws {
    var world = try circulated { $0.silenceIsConformity = true }
    try world.answer(1, .conforms)
    try world.answer(2, .objects)
    world.when(Minutes.Approve(meeting: .first), as: .secretary)
      .thenRefused("minutes.objectionsPending", rule: "R43", ["seats": ["seat-2"]])
    try world.answer(2, .conforms)
    world.when(Minutes.Approve(meeting: .first), as: .secretary).thenAccepted()
  }

  @Test func `an objection says what it is about`() throws {
    try circulated().when(
      Minutes.Respond(meeting: .first, seat: .seat(1), answer: .objects), as: .holder(1)
    ).thenRefused("field.missing", field: "/data/text")
  }

  @Test func `each answers for the own seat, the secretary for paper`() throws {
    let world = try circulated()
    let answer = Minutes.Respond(meeting: .first, seat: .seat(1), answer: .conforms)
    let answered = Emission.meeting(
      .first, .minutesAnswered(.init(seat: .seat(1), answer: .conforms, text: nil)))
    world.when(answer, as: .holder(1)).then(answered)
    world.when(answer, as: .alternate(1)).then(answered)
    world.when(answer, as: .secretary).then(answered)
    world.when(answer, as: .holder(2)).thenRefused("auth.notPermitted", field: "/data/seat")
  }

  @Test func `only what is circulated is answered`() throws {
    var world = try World.constituted()
    try world.hold()
    try world.minute()
    world.when(
      Minutes.Respond(meeting: .first, seat: .seat(1), answer: .conforms), as: .holder(1)
    ).thenRefused("minutes.state", rule: "R43", ["state": "chairApproved"])
  }
}

@Suite struct `R48 Approved minutes stand` {
  private func approved() throws -> World {
    var world = try World.constituted { $0.seats = 3 }
    try world.hold()
    try world.circulate()
    for seat in 1...3 { try world.answer(seat, .conforms) }
    try world.give(Minutes.Approve(meeting: .first), as: .secretary)
    return world
  }

  @Test func `no draft, approval, circulation or answer changes them`() throws {
    let world = try approved()
    let commands: [(any Command, Principal)] = [
      (Minutes.Draft(meeting: .first, texts: [.init(item: 1, text: "New")]), .secretary),
      (Minutes.ApproveByChair(meeting: .first), .chair),
      (Minutes.Circulate(meeting: .first), .secretary),
      (Minutes.Respond(meeting: .first, seat: .seat(1), answer: .conforms), .holder(1)),
      (Meeting.Correct(meeting: .first, version: 2, reason: .wrongPerson), .secretary),
    ]
    for (command, principal) in commands {
      world.when(command, as: principal)
        .thenRefused("minutes.immutable", rule: "R48", ["number": "ACTA-2026-001"])
    }
  }

  @Test func `a later session rectifies them, linked both ways`() throws {
    var world = try approved()
    try world.convene(.second, for: "2026-06-10T10:00")
    try world.open(.second)
    let item = try #require(
      world.meeting(.second).agenda.first { $0.kind == .decision }
    ).number
    let rectify = Minutes.Rectify(
      meeting: .first, session: .second, item: item, text: "Not May, June")
    world.when(rectify, as: .secretary).thenRefused("vote.missing", rule: "R30")
    try world.lose(item, in: .second)
    world.when(rectify, as: .secretary).thenRefused("vote.majorityNotReached", rule: "R30")
    try world.carry(item, in: .second)
    world.when(rectify, as: .secretary).then(
      .meeting(
        .first,
        .minutesRectified(.init(session: .second, item: item, text: "Not May, June"))),
      .meeting(.second, .rectificationAdopted(.init(meeting: .first, item: item))))
  }

  @Test func `the session itself does not`() throws {
    try approved().when(
      Minutes.Rectify(meeting: .first, session: .first, item: 1, text: "…"), as: .secretary
    ).thenRefused("record.unknown", field: "/data/session")
  }

  @Test func `minutes that are not approved are redrafted, not rectified`() throws {
    var world = try World.constituted()
    try world.hold()
    try world.minute()
    world.when(
      Minutes.Rectify(meeting: .first, session: .second, item: 1, text: "…"), as: .secretary
    ).thenRefused("minutes.state", rule: "R48", ["state": "chairApproved"])
  }
}

@Suite struct `Numbers of minutes` {
  @Test func `run per organ and year, without gaps, in the order of drafting`() throws {
    var world = try World.constituted()
    try world.hold(.first, on: "2026-02-10T10:00")
    try world.hold(.second, on: "2026-06-10T10:00")
    try world.hold(.third, on: "2027-02-10T10:00")
    for meeting in [MeetingID.second, .first, .third] {
      try world.give(Minutes.Draft(meeting: meeting), as: .secretary)
    }
    #expect(world.meeting(.second).minutes.number == "ACTA-2026-001")
    #expect(world.meeting(.first).minutes.number == "ACTA-2026-002")
    #expect(world.meeting(.third).minutes.number == "ACTA-2027-001")
  }

  @Test func `a refused draft uses none up`() throws {
    var world = try World.constituted()
    try world.convene()
    try world.open()
    try world.carry(1)
    try world.close()
    world.when(Minutes.Draft(meeting: .first), as: .secretary)
      .thenRefused("minutes.contentMissing", rule: "R40")
    try world.hold(.second, on: "2026-06-10T10:00")
    try world.give(Minutes.Draft(meeting: .second), as: .secretary)
    #expect(world.meeting(.second).minutes.number == "ACTA-2026-001")
  }

  @Test(arguments: [(1, "ACTA-2026-001"), (999, "ACTA-2026-999"), (1000, "ACTA-2026-1000")])
  func `have three digits, and more when it takes more`(number: Int, text: String) {
    #expect(Book.number("ACTA", 2026, number) == text)
  }
}
