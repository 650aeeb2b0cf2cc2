import Canonical
import TestSupport
import Testing

@testable import MesaDomain

/// Three of five members by name: for, against, abstained; or by show of hands.
private func voted(
  nominal: Bool = true, _ change: (inout Profile.Organ) -> Void = { _ in }
) throws -> World {
  var world = try World.constituted { $0.profile = .example { change(&$0.plenary) } }
  try world.convene()
  try world.open(present: 1...4)
  world.at("2026-02-10T10:30")
  let senses: [Meeting.Sense] = [.inFavour, .against, .abstained]
  let vote =
    nominal
    ? Meeting.CastVote(
      meeting: .first, item: 1, method: .nominal,
      ballots: senses.enumerated().map { .init(seat: .seat($0 + 1), sense: $1) })
    : Meeting.CastVote(
      meeting: .first, item: 1, method: .showOfHands, inFavour: 2, against: 1, abstained: 1)
  try world.give(vote, as: .secretary)
  return world
}

private func record(
  _ seat: Int, _ sense: Meeting.Sense, reasons: Confidential? = nil
) -> Meeting.RequestRecordOfVote {
  Meeting.RequestRecordOfVote(
    meeting: .first, item: 1, seat: .seat(seat), sense: sense, reasons: reasons)
}

@Suite struct `R32 The sense of a vote` {
  @Test func `who was against or abstained has it recorded, whatever the profile`() throws {
    let world = try voted(nominal: false)
    let vote = world.version(.first)
    world.when(record(2, .against), as: .holder(2)).then(
      .meeting(
        .first,
        .senseRecorded(
          .init(item: 1, vote: vote, seat: .seat(2), sense: .against, reasons: nil))))
    world.when(record(3, .abstained), as: .secretary).thenAccepted()
  }

  @Test func `twice is no second record, and the other sense is none`() throws {
    var world = try voted(nominal: false)
    try world.give(record(2, .against), as: .holder(2))
    world.when(record(2, .against), as: .secretary).thenNothing()
    world.when(record(2, .abstained), as: .secretary).thenRefused(
      "vote.senseRecorded", rule: "R32",
      ["seat": "seat-2", "version": .number(world.version(.first))])
  }

  @Test func `no more seats of a sense than votes of it`() throws {
    var world = try voted(nominal: false)
    try world.give(record(2, .against), as: .secretary)
    world.when(record(3, .against), as: .secretary).thenRefused(
      "vote.senseContradicts", rule: "R32", ["sense": "against", "votes": 1, "recorded": 1],
      field: "/data/sense")
  }

  @Test func `what was voted by name stays as it was`() throws {
    let world = try voted()
    world.when(record(2, .against), as: .secretary).thenAccepted()
    world.when(record(1, .against), as: .secretary)
      .thenRefused("vote.senseContradicts", rule: "R32")
    world.when(record(4, .abstained), as: .secretary).thenAccepted()
  }

  @Test func `a seat that was there and votes`() throws {
    let world = try voted(nominal: false)
    world.when(record(5, .against), as: .secretary)
      .thenRefused("vote.notPresent", rule: "R32", ["seat": "seat-5"], field: "/data/seat")
    world.when(record(9, .against), as: .secretary)
      .thenRefused("vote.notEntitled", rule: "R32", field: "/data/seat")
  }

  @Test func `a member asks for the own seat only`() throws {
    let world = try voted(nominal: false)
    world.when(record(2, .against), as: .holder(3))
      .thenRefused("auth.notPermitted", field: "/data/seat")
    world.when(record(2, .against), as: .alternate(2)).thenAccepted()
    world.when(record(2, .against), as: .observer)
      .thenRefused("auth.notPermitted", ["roles": ["member", "secretary"]])
  }

  @Test func `of what was voted, after it was`() throws {
    let world = try voted()
    world.when(
      Meeting.RequestRecordOfVote(meeting: .first, item: 2, seat: .seat(2), sense: .against),
      as: .secretary
    ).thenRefused("vote.missing", rule: "R30", ["item": 2])
    world.when(record(2, .against), as: .secretary, effective: "2026-02-10T10:29")
      .thenRefused("effective.beforeDependency")
  }

  @Test func `during the session, not after it`() throws {
    var world = try voted(nominal: false)
    try world.close()
    world.when(record(2, .against), as: .holder(2))
      .thenRefused("record.notNow", ["state": "closed", "possible": ["open"]])
  }

  @Test func `who has it recorded was there; and a vote that is struck takes it along`() throws {
    var world = try voted(nominal: false)
    let vote = world.version(.first)
    try world.give(record(2, .against), as: .secretary)
    let stay = try #require(
      world.meeting(.first).presence.first { $0.person == .holder(2) })
    world.when(
      Meeting.Correct(meeting: .first, version: stay.version, reason: .wrongPerson),
      as: .secretary
    ).thenRefused("correction.inUse", rule: "R03")
    try world.give(
      Meeting.Correct(meeting: .first, version: vote, reason: .wrongCount), as: .secretary)
    #expect(world.meeting(.first).sitting.senses.isEmpty)
  }

  @Test func `one that was wrong is struck and recorded anew`() throws {
    var world = try voted(nominal: false)
    try world.give(record(2, .against), as: .secretary)
    try world.give(
      Meeting.Correct(meeting: .first, version: world.version(.first), reason: .wrongPerson),
      as: .secretary)
    world.when(record(2, .abstained), as: .secretary).thenAccepted()
  }
}

@Suite struct `R34 What the minutes say of a vote` {
  @Test(arguments: [(Meeting.Sense.inFavour, false), (.against, true), (.abstained, true)])
  func `reasons and favourable votes stand in them where that is adopted`(
    sense: Meeting.Sense, reasons: Bool
  ) throws {
    let seat = sense == .inFavour ? 1 : sense == .against ? 2 : 3
    let command = record(seat, sense, reasons: reasons ? "Because" : nil)
    try voted { $0.adopted["R34"] = .adoptedArt19 }.when(command, as: .secretary).thenAccepted()
    try voted().when(command, as: .secretary).thenRefused(
      "vote.recordNotGranted", rule: "R34",
      field: reasons ? "/data/reasons" : "/data/sense")
  }
}

@Suite struct `R36 Written dissent` {
  /// An agreement adopted by show of hands, two for, one against, one abstained; closed at noon.
  private func world(
    term: Profile.Term? = .workingDays(2), nominal: Bool = false, unanimous: Bool = false,
    close: Bool = true, calendars: [Int] = [2026], openToAll: Bool? = nil
  ) throws -> World {
    var world = try World.constituted {
      $0.calendars = calendars
      $0.profile = .example {
        $0.plenary.dissent = term
        $0.plenary.adopted["R36"] = term == nil ? nil : .adoptedArt19
        $0.plenary.dissentOpenToAll = openToAll
      }
    }
    try world.convene()
    try world.open(present: 1...4)
    if unanimous {
      try world.carry(1)
    } else if nominal {
      try world.give(
        Meeting.CastVote(
          meeting: .first, item: 1, method: .nominal,
          ballots: [
            .init(seat: .seat(1), sense: .inFavour), .init(seat: .seat(2), sense: .inFavour),
            .init(seat: .seat(3), sense: .against),
          ]), as: .secretary)
    } else {
      try world.give(
        Meeting.CastVote(
          meeting: .first, item: 1, method: .showOfHands, inFavour: 2, against: 1, abstained: 1),
        as: .secretary)
    }
    try world.adopt("a-1")
    world.at("2026-02-10T12:00")
    if close { try world.close() }
    return world
  }

  private func dissent(_ seat: Int, item: Int = 1) -> Meeting.FileDissent {
    Meeting.FileDissent(meeting: .first, item: item, seat: .seat(seat), text: "I dissent")
  }
  private static let until: Instant = "2026-02-12T22:59:59.999Z"

  @Test func `closing freezes until when, and by which calendar`() throws {
    let world = try world(close: false)
    world.when(Meeting.Close(meeting: .first), as: .secretary).then(
      .meeting(
        .first,
        .closed(
          .init(
            untreated: [2, 3],
            dissentUntil: Deadline(
              at: Self.until, term: "2/day/working",
              calendars: [.init(calendar: "30039-2026", version: 1)])))),
      .mesa(.activated(.init(meeting: .first))), warnings: ["session.itemsUntreated"])
  }

  @Test func `without a calendar that cannot be said`() throws {
    try world(close: false, calendars: []).when(Meeting.Close(meeting: .first), as: .secretary)
      .thenRefused("calendar.missing", ["year": 2026])
  }

  @Test func `where nobody could dissent no term runs`() throws {
    let world = try world(unanimous: true, calendars: [])
    #expect(world.meeting(.first).sitting.dissentUntil == nil)
    world.when(dissent(1), as: .holder(1)).thenRefused("dissent.notDissenter", rule: "R36")
  }

  @Test func `who did not vote in favour files it within the term`() throws {
    var world = try world()
    let vote = try #require(world.meeting(.first).vote(on: 1)).version
    world.at(Self.until)
    world.when(dissent(3), as: .holder(3)).then(
      .meeting(
        .first,
        .dissentFiled(
          .init(
            item: 1, vote: vote, seat: .seat(3), text: "I dissent", until: Self.until))))
    world.at("2026-02-12T23:00")
    world.when(dissent(3), as: .holder(3))
      .thenRefused("dissent.windowClosed", rule: "R36", ["until": "2026-02-12T22:59:59.999Z"])
  }

  @Test func `what came in time on paper is recorded by the secretary, not by the member`() throws {
    var world = try world()
    world.at("2026-02-13T09:00")
    world.when(dissent(3), as: .holder(3), effective: "2026-02-12T09:00")
      .thenRefused("dissent.windowClosed", rule: "R36")
    world.when(dissent(3), as: .secretary, effective: "2026-02-12T09:00").thenAccepted()
    world.when(dissent(3), as: .secretary).thenRefused("dissent.windowClosed", rule: "R36")
  }

  @Test func `a later profile leaves the term where it was`() throws {
    let world = try world()
    let state = world.meeting(.first)
    #expect(
      try Meeting.dissentInTime(
        state, filedAt: "2026-02-11T10:00", Profile.example().plenary) == Self.until)
  }

  @Test func `where it is not adopted there is none`() throws {
    try world(term: nil).when(dissent(3), as: .holder(3))
      .thenRefused("dissent.notGranted", rule: "R36")
  }

  @Test func `nor before the session has ended`() throws {
    try world(close: false).when(dissent(3), as: .holder(3))
      .thenRefused("record.notNow", ["state": "open", "possible": ["closed"]])
  }

  @Test func `who voted in favour by name does not`() throws {
    let world = try world(nominal: true)
    world.when(dissent(3), as: .holder(3)).thenAccepted()
    world.when(dissent(1), as: .holder(1))
      .thenRefused("dissent.notDissenter", rule: "R36", ["seat": "seat-1"], field: "/data/seat")
    // There, and said nothing.
    world.when(dissent(4), as: .holder(4)).thenAccepted()
    try self.world(nominal: true, openToAll: true).when(dissent(1), as: .holder(1)).thenAccepted()
  }

  @Test func `who was not there does not`() throws {
    try world().when(dissent(5), as: .holder(5))
      .thenRefused("vote.notPresent", rule: "R36", ["seat": "seat-5"])
  }

  @Test func `by show of hands no more than did not vote in favour`() throws {
    var world = try world()
    try world.give(dissent(3), as: .holder(3))
    try world.give(dissent(4), as: .holder(4))
    world.when(dissent(2), as: .holder(2)).thenRefused("dissent.notDissenter", rule: "R36")
    world.when(dissent(3), as: .holder(3))
      .thenRefused("dissent.filed", rule: "R36", ["seat": "seat-3"])
  }

  @Test func `one whose contrary vote stands recorded takes one of those places`() throws {
    var world = try world(close: false)
    for seat in [1, 2] {
      try world.give(
        Meeting.RequestRecordOfVote(
          meeting: .first, item: 1, seat: .seat(seat), sense: seat == 1 ? .against : .abstained),
        as: .secretary)
    }
    try world.close()
    world.when(dissent(1), as: .holder(1)).thenAccepted()
    world.when(dissent(3), as: .holder(3)).thenRefused("dissent.notDissenter", rule: "R36")
  }

  @Test func `from what was agreed, not from what was not`() throws {
    let world = try world()
    world.when(dissent(3, item: 2), as: .holder(3))
      .thenRefused("dissent.noAgreement", rule: "R36", ["item": 2], field: "/data/item")
    world.when(dissent(3, item: 9), as: .holder(3))
      .thenRefused("agenda.itemNotOnAgenda", rule: "R16")
  }

  @Test func `it is added to minutes that are approved already`() throws {
    var world = try world(close: false)
    try world.note(1)
    try world.close()
    try world.circulate()
    for seat in 1...5 { try world.answer(seat, .conforms) }
    try world.give(Minutes.Approve(meeting: .first), as: .secretary)
    world.when(dissent(3), as: .holder(3)).thenAccepted()
  }

  @Test func `a member files for the own seat; once the seat has ended the secretary does`() throws
  {
    var world = try world()
    world.when(dissent(3), as: .holder(4))
      .thenRefused("auth.notPermitted", field: "/data/seat")
    world.when(dissent(3), as: .outsider).thenRefused("record.unknown")
    try world.give(
      "mesa.releaseSeat",
      """
      {"mesa":"totana","organ":"plenary","seat":"seat-3","person":"holder-3","on":"2026-02-10"}
      """, as: .facilitator)
    world.at("2026-02-11T10:00")
    world.when(dissent(3), as: .holder(3)).thenRefused("record.unknown", ["kind": "meeting"])
    world.when(dissent(3), as: .secretary).thenAccepted()
  }
}
