import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `Recess` {
  private func world(present: ClosedRange<Int> = 1...4) throws -> World {
    var world = try World.constituted()
    try world.convene()
    try world.open(present: present)
    world.at("2026-02-10T10:30")
    return world
  }
  private let recess = Meeting.BeginRecess(meeting: .first, resumesAt: "2026-02-10T11:00")
  private let resume = Meeting.Resume(meeting: .first)

  @Test func `it begins and ends, by chair or secretary`() throws {
    var world = try world()
    world.when(recess, as: .chair)
      .then(.meeting(.first, .recessed(.init(resumesAt: "2026-02-10T11:00"))))
    try world.give(recess, as: .secretary)
    world.when(recess, as: .secretary).thenNothing()
    world.at("2026-02-10T11:00")
    world.when(resume, as: .chair).then(
      .meeting(.first, .resumed(.init(quorum: .init(present: 4, members: 5, needed: 3)))))
    try world.give(resume, as: .secretary)
    world.when(resume, as: .secretary).thenNothing()
  }

  @Test func `in it nothing is treated`() throws {
    var world = try world()
    try world.carry(1)
    try world.give(recess, as: .secretary)
    world.at("2026-02-10T10:45")
    for command: any Command in [
      Meeting.StartItem(meeting: .first, item: 2),
      Meeting.Deliberate(meeting: .first, item: 1, text: "…"),
      Meeting.CastVote(meeting: .first, item: 1, method: .consensus),
      Meeting.Adopt(meeting: .first, item: 1, text: "…", informational: true),
      Meeting.DeclareUrgency(
        meeting: .first, title: "T", inFavour: 1, against: 0, abstained: 0),
      Meeting.Park(meeting: .first, item: 1), Meeting.Reorder(meeting: .first, items: [2]),
      Meeting.BreakTie(meeting: .first, item: 1, sense: .inFavour),
    ] {
      world.when(command, as: .secretary)
        .thenRefused("session.inRecess", ["since": "2026-02-10T10:30:00.000Z"])
    }
    world.when(
      Meeting.CastVote(meeting: .first, item: 1, method: .consensus), as: .secretary,
      effective: "2026-02-10T10:29"
    ).thenAccepted()
  }

  @Test func `nor is it recorded into it afterwards`() throws {
    var world = try world()
    try world.give(recess, as: .secretary)
    world.at("2026-02-10T11:00")
    try world.give(resume, as: .secretary)
    let vote = Meeting.CastVote(meeting: .first, item: 1, method: .consensus)
    world.when(vote, as: .secretary, effective: "2026-02-10T10:59")
      .thenRefused("session.inRecess")
    world.when(vote, as: .secretary).thenAccepted()
  }

  @Test func `people come and go, and the quorum is counted when it ends`() throws {
    var world = try world(present: 1...3)
    try world.give(recess, as: .secretary)
    world.at("2026-02-10T10:45")
    try world.leave(.holder(3))
    world.at("2026-02-10T11:00")
    world.when(resume, as: .secretary).thenRefused(
      "session.quorumLost", rule: "R24", ["present": 2, "members": 5, "needed": 3])
    try world.arrive([.alternate(3)])
    world.when(resume, as: .secretary).thenAccepted()
  }

  @Test func `without quorum the session can still be closed`() throws {
    var world = try world(present: 1...3)
    try world.give(recess, as: .secretary)
    world.at("2026-02-10T10:45")
    try world.leave(.holder(3))
    world.when(Meeting.Close(meeting: .first), as: .secretary).thenAccepted()
  }

  @Test func `it does not begin before what was treated, nor end before it began`() throws {
    var world = try world()
    try world.carry(1)
    world.at("2026-02-10T10:40")
    world.when(recess, as: .secretary, effective: "2026-02-10T10:29")
      .thenRefused("effective.beforeDependency")
    world.when(
      Meeting.BeginRecess(meeting: .first, resumesAt: "2026-02-10T10:40"), as: .secretary
    ).thenRefused("field.invalid", field: "/data/resumesAt")
    try world.give(recess, as: .secretary)
    world.when(resume, as: .secretary, effective: "2026-02-10T10:39")
      .thenRefused("effective.beforeDependency")
  }

  @Test func `what never began is not ended`() throws {
    try world().when(resume, as: .secretary).thenRefused("session.notInRecess")
  }

  @Test func `one that was wrongly recorded is struck`() throws {
    var world = try world()
    try world.give(recess, as: .secretary)
    try world.give(
      Meeting.Correct(meeting: .first, version: world.version(.first), reason: .wrongTime),
      as: .secretary)
    world.when(
      Meeting.CastVote(meeting: .first, item: 1, method: .consensus), as: .secretary
    ).thenAccepted()
  }

  @Test func `a member does not suspend the session, nor anybody once it is closed`() throws {
    var world = try world()
    world.when(recess, as: .holder(1))
      .thenRefused("auth.notPermitted", ["roles": ["chair", "secretary"]])
    try world.close()
    for command: any Command in [recess, resume] {
      world.when(command, as: .secretary).thenRefused("record.notNow", ["state": "closed"])
    }
  }
}

@Suite struct `Items left for later` {
  private func world() throws -> World {
    var world = try World.constituted()
    try world.convene()
    try world.open()
    world.at("2026-02-10T10:30")
    return world
  }
  private func park(
    _ item: Int, _ until: Meeting.ParkedUntil? = nil, in meeting: MeetingID = .first
  ) -> Meeting.Park {
    Meeting.Park(meeting: meeting, item: item, until: until)
  }

  @Test func `an item is left for later in the session`() throws {
    var world = try world()
    world.when(park(1), as: .chair)
      .then(.meeting(.first, .itemParked(.init(item: 1, until: .laterInSession))))
    try world.give(park(1), as: .secretary)
    world.when(park(1), as: .secretary).thenNothing()
    world.when(park(1, .nextSession), as: .secretary).thenAccepted()
  }

  @Test func `until it is taken up again nothing is noted or voted on it`() throws {
    var world = try world()
    try world.give(Meeting.StartItem(meeting: .first, item: 1), as: .secretary)
    try world.give(park(1), as: .secretary)
    world.at("2026-02-10T10:40")
    let vote = Meeting.CastVote(meeting: .first, item: 1, method: .consensus)
    for command: any Command in [
      vote, Meeting.Deliberate(meeting: .first, item: 1, text: "…"),
    ] {
      world.when(command, as: .secretary).thenRefused(
        "agenda.itemParked", ["item": 1, "until": "laterInSession"], field: "/data/item")
    }
    world.when(vote, as: .secretary, effective: "2026-02-10T10:29").thenAccepted()
    try world.give(Meeting.StartItem(meeting: .first, item: 1), as: .secretary)
    world.when(vote, as: .secretary).thenAccepted()
  }

  @Test func `left for the next session it stands on its agenda, and leaves the book there`() throws
  {
    var world = try world()
    try world.give(park(1, .nextSession), as: .secretary)
    let parked = Meeting.ParkedItem(meeting: .first, item: 1)
    world.when(Meeting.Close(meeting: .first), as: .secretary).then(
      .meeting(.first, .closed(.init(untreated: [1, 2, 3]))),
      .book(
        .itemLeft(
          .init(parked: parked, title: "Awareness", kind: .decision, documents: []))),
      .mesa(.activated(.init(meeting: .first))), warnings: ["session.itemsUntreated"])
    try world.close()
    try world.convene(.second, for: "2026-06-10T10:00", agenda: [.init(title: "Other")])
    let agenda = world.meeting(.second).agenda
    #expect(
      agenda.map(\.kind) == [
        .minutesApproval, .followUp, .decision, .debate, .anyOtherBusiness,
      ])
    #expect(agenda[2].title == "Awareness" && agenda[2].parked == parked)
    try world.open(.second)
    try world.lose(1, in: .second)
    try world.carry(3, in: .second)
    try world.close(.second)
    #expect(world.book.leftItems.isEmpty)
  }

  @Test func `what the next session did not take up waits for the one after`() throws {
    var world = try world()
    try world.give(park(1, .nextSession), as: .secretary)
    try world.close()
    try world.convene(.second, for: "2026-06-10T10:00", agenda: [.init(title: "Other")])
    try world.give(Meeting.Cancel(meeting: .second, reason: .noMatters), as: .secretary)
    #expect(world.book.leftItems.count == 1)
    try world.convene(.third, for: "2026-07-10T10:00", agenda: [.init(title: "Other")])
    try world.open(.third)
    try world.lose(1, in: .third)
    try world.give(park(3, .nextSession, in: .third), as: .secretary)
    try world.close(.third)
    #expect(world.book.leftItems.map(\.parked) == [.init(meeting: .first, item: 1)])
  }

  @Test func `taken up there and left again, it waits as that session's`() throws {
    var world = try world()
    try world.give(park(1, .nextSession), as: .secretary)
    try world.close()
    try world.convene(.second, for: "2026-06-10T10:00", agenda: [.init(title: "Other")])
    try world.open(.second)
    try world.lose(1, in: .second)
    try world.give(Meeting.StartItem(meeting: .second, item: 3), as: .secretary)
    try world.give(park(3, .nextSession, in: .second), as: .secretary)
    try world.close(.second)
    #expect(world.book.leftItems.map(\.parked) == [.init(meeting: .second, item: 3)])
  }

  @Test func `what returns by itself needs no book`() throws {
    var world = try world()
    try world.give(park(3, .nextSession), as: .secretary)
    try world.close()
    #expect(world.book.leftItems.isEmpty)
  }

  @Test func `the approval of minutes is not put off`() throws {
    var world = try World.constituted()
    try world.hold()
    try world.convene(.second, for: "2026-06-10T10:00")
    try world.open(.second)
    world.when(park(1, .nextSession, in: .second), as: .secretary)
      .thenRefused("minutes.approvalSkipped", rule: "R42", ["item": 1], field: "/data/item")
  }

  @Test func `nor what was decided, nor what is not on the agenda`() throws {
    var world = try world()
    try world.carry(1)
    try world.adopt("a-1")
    world.when(park(1), as: .secretary).thenRefused("vote.itemDecided", ["item": 1])
    world.when(park(9), as: .secretary).thenRefused("agenda.itemNotOnAgenda", rule: "R16")
  }

  @Test func `what was left by mistake is struck`() throws {
    var world = try world()
    try world.give(park(1, .nextSession), as: .secretary)
    try world.give(
      Meeting.Correct(meeting: .first, version: world.version(.first), reason: .wrongItem),
      as: .secretary)
    try world.carry(1)
    try world.close()
    #expect(world.book.leftItems.isEmpty)
  }
}

@Suite struct `The order of items` {
  /// Four items: two asked for, one urgent at the end, any other business.
  private func world() throws -> World {
    var world = try World.constituted()
    try world.convene(
      agenda: (1...3).map { .init(title: "Matter \($0)", kind: .decision) })
    try world.open()
    world.at("2026-02-10T10:30")
    return world
  }

  @Test func `what the chair puts first comes next, the rest follows; numbers stay`() throws {
    var world = try world()
    try world.give(Meeting.StartItem(meeting: .first, item: 2), as: .secretary)
    let reorder = Meeting.Reorder(meeting: .first, items: [3])
    world.when(reorder, as: .chair).then(
      .meeting(
        .first,
        .agendaReordered(
          .init(order: [3, 1, 4], count: .init(inFavour: 3, against: 0, abstained: 0)))))
    try world.give(reorder, as: .chair)
    world.when(reorder, as: .chair).thenNothing()
    #expect(world.meeting(.first).ordered.map(\.number) == [2, 3, 1, 4])
    #expect(world.meeting(.first).agenda.map(\.number) == [1, 2, 3, 4])
  }

  @Test func `if those present agree`() throws {
    let world = try world()
    func reorder(_ inFavour: Int, _ against: Int) -> Outcome {
      world.when(
        Meeting.Reorder(meeting: .first, items: [3], inFavour: inFavour, against: against),
        as: .chair)
    }
    reorder(2, 1).thenAccepted()
    reorder(1, 1).thenRefused("agenda.orderNotAgreed", ["inFavour": 1, "against": 1])
    reorder(4, 0).thenRefused("vote.tooMany", rule: "R03")
  }

  @Test func `of what is on the agenda and still to come`() throws {
    var world = try world()
    try world.give(Meeting.StartItem(meeting: .first, item: 1), as: .secretary)
    func reorder(_ items: [Int]) -> Outcome {
      world.when(Meeting.Reorder(meeting: .first, items: items), as: .secretary)
    }
    reorder([3, 1]).thenRefused("agenda.itemTaken", ["item": 1], field: "/data/items/1")
    reorder([9]).thenRefused("agenda.itemNotOnAgenda", rule: "R16", field: "/data/items/0")
    reorder([3, 3]).thenRefused("field.invalid", field: "/data/items")
    reorder([]).thenRefused("field.missing", field: "/data/items")
  }

  @Test func `a member asks the chair for it`() throws {
    try world().when(Meeting.Reorder(meeting: .first, items: [3]), as: .holder(1))
      .thenRefused("auth.notPermitted", ["roles": ["chair", "secretary"]])
  }
}
