import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `R40 What is still missing` {
  private func codes(_ world: World, _ meeting: MeetingID = .first) throws -> [Minutes.Gap.Code] {
    try world.context(.secretary).gaps(of: meeting).map(\.code)
  }

  @Test func `in the session, items not taken up, not voted, without agreement or text`() throws {
    var world = try World.constituted()
    try world.convene()
    #expect(try codes(world) == [])
    try world.open()
    #expect(try codes(world) == [.itemUntreated, .itemUntreated])
    try world.give(Meeting.StartItem(meeting: .first, item: 1), as: .secretary)
    #expect(try codes(world) == [.decisionNotVoted, .deliberationMissing, .itemUntreated])
    try world.carry(1)
    #expect(
      try codes(world) == [.carriedWithoutAgreement, .deliberationMissing, .itemUntreated])
    try world.adopt("agreement-1")
    try world.note(1)
    #expect(try codes(world) == [.itemUntreated])
    try world.note(2)
    #expect(try codes(world) == [])
  }

  @Test func `a gap names its item and its rule, and says whether it stands in the way`() throws {
    var world = try World.constituted()
    try world.convene()
    try world.open()
    try world.carry(1)
    try world.close()
    let gaps = try world.context(.secretary).gaps(of: .first)
    #expect(gaps.map(\.item) == [1, 1, nil])
    #expect(gaps.map(\.rule) == ["R38", "R40", "R40"])
    #expect(gaps.map(\.blocks) == [false, true, true])
  }

  @Test func `then each step to the approval, and nothing after it`() throws {
    var world = try World.constituted { $0.seats = 3 }
    try world.agree()
    #expect(try codes(world) == [.notDrafted])
    try world.give(Minutes.Draft(meeting: .first), as: .secretary)
    #expect(try codes(world) == [.notChairApproved])
    try world.give(Minutes.ApproveByChair(meeting: .first), as: .chair)
    #expect(try codes(world) == [.notCirculated])
    try world.give(Minutes.Circulate(meeting: .first), as: .secretary)
    try world.answer(1, .conforms)
    try world.answer(2, .objects)
    #expect(try codes(world) == [.answersMissing, .objectionsPending, .notApproved])
    try world.answer(2, .conforms)
    try world.answer(3, .conforms)
    #expect(try codes(world) == [.notApproved])
    try world.give(Minutes.Approve(meeting: .first), as: .secretary)
    #expect(try codes(world) == [])
  }

  @Test func `the next session has to vote on them, and is over without`() throws {
    var world = try World.constituted()
    try world.hold()
    try world.circulate()
    try world.convene(.second, for: "2026-06-10T10:00")
    try world.open(.second)
    #expect(try codes(world, .second).first == .approvalNotVoted)
    try world.give(Meeting.StartItem(meeting: .second, item: 1), as: .secretary)
    #expect(try codes(world, .second).first == .approvalNotVoted)
    try world.lose(1, in: .second)
    #expect(try !codes(world).contains(.approvalSkipped))
    try world.close(.second)
    #expect(try codes(world).contains(.approvalSkipped))
  }

  @Test func `recordings without certificate, and then no text is missing`() throws {
    var world = try World.constituted()
    try world.convene()
    try world.open()
    try world.note(2)
    try world.lose(1)
    try world.attach()
    #expect(try codes(world) == [])
    try world.close()
    #expect(try codes(world) == [.recordingNotCertified, .notDrafted])
    try world.give(
      Meeting.CertifyRecording(meeting: .first, sha256: .hash("a")), as: .secretary)
    #expect(try codes(world) == [.notDrafted])
  }

  @Test func `transcripts asked for: due, late, or not checked`() throws {
    var world = try World.constituted { $0.profile = .adopting("R35") }
    try world.convene()
    try world.open()
    try world.note(2)
    try world.note(1)
    try world.lose(1)
    try world.give(
      Minutes.RequestTranscript(
        meeting: .first, seat: .seat(1), item: 1, until: "2026-02-12T10:00"), as: .secretary)
    try world.close()
    #expect(try codes(world) == [.transcriptDue, .notDrafted])
    world.at("2026-02-12T10:01")
    #expect(try codes(world) == [.transcriptLate, .notDrafted])
    try world.give(
      Minutes.SubmitTranscript(meeting: .first, seat: .seat(1), item: 1, text: "…"),
      as: .secretary, effective: "2026-02-12T09:00")
    #expect(try codes(world) == [.transcriptNotChecked, .notDrafted])
    try world.give(
      Minutes.CheckTranscript(meeting: .first, seat: .seat(1), item: 1, faithful: true),
      as: .secretary)
    #expect(try codes(world) == [.notDrafted])
  }

  @Test func `a mesa of two languages is told of the copy that is missing`() throws {
    var world = try World.constituted { $0.profile = .example { $0.languages = ["ca", "es"] } }
    try world.agree()
    try world.give(Minutes.Draft(meeting: .first), as: .secretary)
    #expect(try codes(world) == [.translationMissing, .notChairApproved])
    try world.give(
      Minutes.Translate(meeting: .first, language: "es", texts: []), as: .secretary)
    #expect(try codes(world) == [.notChairApproved])
  }

  @Test func `a dissenting opinion may still come until its window closes`() throws {
    var world = try World.constituted()
    try world.agree()
    var surroundings = Minutes.Surroundings()
    surroundings.dissentUntil = "2026-02-12T12:00"
    let state = world.meeting(.first)
    func codes(_ now: Instant) -> [Minutes.Gap.Code] {
      Minutes.gaps(state, surroundings, at: now).map(\.code)
    }
    #expect(codes("2026-02-12T12:00") == [.dissentOpen, .notDrafted])
    #expect(codes("2026-02-12T12:01") == [.notDrafted])
  }

  @Test func `an agreement of an old log without owner or day is told`() throws {
    var world = try World.constituted()
    try world.agree()
    var surroundings = Minutes.Surroundings()
    var agreement = Agreement.State()
    agreement.adopted = .init(
      mesa: .totana, organ: .plenary, meeting: .first, item: 1, number: "AC-2026-001", text: "…",
      informational: false, owner: nil, due: nil)
    surroundings.agreements = ["agreement-1": agreement]
    let gaps = Minutes.gaps(world.meeting(.first), surroundings, at: world.clock)
    #expect(gaps.map(\.code) == [.agreementIncomplete, .notDrafted])
  }

  @Test func `what blocks is refused, what does not is not`() throws {
    var world = try World.constituted()
    try world.convene()
    try world.open()
    try world.carry(1)
    try world.close()
    #expect(try world.context(.secretary).gaps(of: .first).contains { $0.blocks })
    world.when(Minutes.Draft(meeting: .first), as: .secretary)
      .thenRefused("minutes.contentMissing", rule: "R40")
    #expect(Minutes.Gap.Code.allCases.allSatisfy { $0.rule.hasPrefix("R") })
  }
}
