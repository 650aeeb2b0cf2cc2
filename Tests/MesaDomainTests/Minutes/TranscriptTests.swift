import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `R35 Full transcription` {
  private let request = Minutes.RequestTranscript(meeting: .first, seat: .seat(1), item: 1)
  private let submit = Minutes.SubmitTranscript(
    meeting: .first, seat: .seat(1), item: 1, text: "Word for word")
  private let check = Minutes.CheckTranscript(
    meeting: .first, seat: .seat(1), item: 1, faithful: true)

  private func opened(_ profile: Profile = .adopting("R35")) throws -> World {
    var world = try World.constituted { $0.profile = profile }
    try world.convene()
    try world.open()
    try world.note(1)
    return world
  }

  @Test func `a member asks for it in the session, the secretary for who asks aloud`() throws {
    let world = try opened()
    let asked = Emission.meeting(
      .first, .transcriptRequested(.init(seat: .seat(1), item: 1, until: nil)))
    world.when(request, as: .holder(1)).then(asked)
    world.when(request, as: .alternate(1)).then(asked)
    world.when(request, as: .secretary).then(asked)
    world.when(request, as: .holder(2)).thenRefused("auth.notPermitted", field: "/data/seat")
    world.when(request, as: .observer).thenRefused("auth.notPermitted")
  }

  @Test func `where the organ's rules do not have it there is none`() throws {
    try opened(.example()).when(request, as: .holder(1))
      .thenRefused("rule.notAdopted", rule: "R35", ["rule": "R35"])
  }

  @Test func `nor where the session is recorded`() throws {
    var world = try opened()
    try world.attach()
    world.when(request, as: .holder(1)).thenRefused("minutes.transcriptNotNeeded", rule: "R35")
  }

  @Test func `is asked once, and not after the session`() throws {
    var world = try opened()
    try world.give(request, as: .holder(1))
    world.when(request, as: .holder(1)).thenNothing()
    world.at("2026-02-10T12:00")
    try world.close()
    world.when(request, as: .holder(1)).thenRefused("record.notNow", ["state": "closed"])
  }

  @Test func `the term is the chair's, recorded by the secretary, and to come`() throws {
    let world = try opened()
    func until(_ moment: Instant) -> Minutes.RequestTranscript {
      Minutes.RequestTranscript(meeting: .first, seat: .seat(1), item: 1, until: moment)
    }
    world.when(until("2026-02-12T10:00"), as: .holder(1))
      .thenRefused("auth.secretaryOnly", rule: "R02")
    world.when(until("2026-02-10T10:00"), as: .secretary)
      .thenRefused("field.invalid", field: "/data/until")
    world.when(until("2026-02-12T10:00"), as: .secretary).thenAccepted()
  }

  @Test func `without a term the text comes before the session ends`() throws {
    var world = try opened()
    try world.give(request, as: .holder(1))
    world.when(submit, as: .holder(1)).then(
      .meeting(
        .first,
        .transcriptSubmitted(.init(seat: .seat(1), item: 1, text: "Word for word"))))
    world.at("2026-02-10T12:00")
    try world.close()
    world.when(submit, as: .holder(1)).thenAccepted()
    world.at("2026-02-10T12:01")
    world.when(submit, as: .holder(1)).thenRefused(
      "minutes.transcriptLate", rule: "R35", ["until": "2026-02-10T12:00:00.000Z"])
  }

  @Test func `with one, within it, the last moment included`() throws {
    var world = try opened()
    try world.give(
      Minutes.RequestTranscript(
        meeting: .first, seat: .seat(1), item: 1, until: "2026-02-12T10:00"), as: .secretary)
    world.at("2026-02-10T12:00")
    try world.close()
    world.at("2026-02-12T10:00")
    world.when(submit, as: .holder(1)).thenAccepted()
    world.at("2026-02-12T10:01")
    world.when(submit, as: .holder(1)).thenRefused("minutes.transcriptLate", rule: "R35")
    // On paper in time, recorded a day later.
    world.at("2026-02-13T09:00")
    world.when(submit, as: .secretary, effective: "2026-02-12T09:00").thenAccepted()
  }

  @Test func `or within the organ's own, from the session's end; what it was is recorded`() throws {
    var profile = Profile.adopting("R35")
    profile.plenary.transcriptTerm = .init(value: 48, unit: .hour, count: .calendar)
    var world = try opened(profile)
    try world.give(request, as: .holder(1))
    world.at("2026-02-10T12:00")
    try world.close()
    world.at("2026-02-12T12:00")
    let deadline = Deadline(at: "2026-02-12T12:00", term: "48/hour/calendar", calendars: [])
    world.when(submit, as: .holder(1)).then(
      .meeting(
        .first,
        .transcriptSubmitted(
          .init(seat: .seat(1), item: 1, text: "Word for word", deadline: deadline))))
    #expect(try world.context(.secretary).gaps(of: .first).first?.code == .transcriptDue)
    world.at("2026-02-12T12:01")
    world.when(submit, as: .holder(1)).thenRefused("minutes.transcriptLate", rule: "R35")
    #expect(try world.context(.secretary).gaps(of: .first).first?.code == .transcriptLate)
  }

  @Test func `what nobody asked for is not taken`() throws {
    try opened().when(submit, as: .holder(1))
      .thenRefused("minutes.transcriptNotRequested", rule: "R35", field: "/data/item")
  }

  @Test func `the secretary checks it, once there is a text, and anew for a new text`() throws {
    var world = try opened()
    try world.give(request, as: .holder(1))
    world.when(check, as: .secretary).thenRefused("field.missing", field: "/data/text")
    try world.give(submit, as: .holder(1))
    world.when(check, as: .holder(1)).thenRefused("auth.secretaryOnly", rule: "R02")
    try world.give(check, as: .secretary)
    world.when(check, as: .secretary).thenNothing()
    #expect(world.meeting(.first).minutes.supplements.transcripts.map(\.stands) == [true])
    try world.give(submit, as: .holder(1))
    #expect(world.meeting(.first).minutes.supplements.transcripts.map(\.stands) == [false])
  }

  @Test func `approved minutes take none`() throws {
    var world = try World.constituted { $0.profile = .adopting("R35") }
    try world.convene()
    try world.open()
    try world.note(1)
    try world.give(
      Minutes.RequestTranscript(
        meeting: .first, seat: .seat(1), item: 1, until: "2026-03-12T10:00"), as: .secretary)
    try world.close()
    try world.approve()
    world.when(submit, as: .holder(1)).thenRefused("minutes.immutable", rule: "R48")
    world.when(check, as: .secretary).thenRefused("minutes.immutable", rule: "R48")
  }
}
