import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `R41 The recording in place of the main points` {
  /// Closed, an item treated without a word on it.
  private func silent() throws -> World {
    var world = try World.constituted()
    try world.convene()
    try world.open()
    try world.carry(1)
    try world.close()
    return world
  }

  @Test func `with its certificate the main points may be left out`() throws {
    var world = try silent()
    try world.attach()
    try world.give(
      Meeting.CertifyRecording(meeting: .first, sha256: .hash("a")), as: .secretary)
    world.when(Minutes.Draft(meeting: .first), as: .secretary).thenAccepted()
  }

  @Test func `a recording that nobody certified is not enough`() throws {
    var world = try silent()
    try world.attach()
    world.when(Minutes.Draft(meeting: .first), as: .secretary)
      .thenRefused("minutes.deliberationMissing", rule: "R41", ["items": ["1"]])
  }

  @Test func `nor is a certified document`() throws {
    var world = try silent()
    try world.attach("d", kind: .document)
    try world.give(
      Meeting.CertifyRecording(meeting: .first, sha256: .hash("d")), as: .secretary)
    world.when(Minutes.Draft(meeting: .first), as: .secretary)
      .thenRefused("minutes.contentMissing", rule: "R40", ["items": ["1"]])
  }

  @Test func `is certified once, by the secretary, after the session`() throws {
    var world = try World.constituted()
    try world.convene()
    try world.open()
    try world.attach()
    let certify = Meeting.CertifyRecording(meeting: .first, sha256: .hash("a"))
    world.when(certify, as: .secretary).thenRefused("record.notNow", ["state": "open"])
    try world.close()
    world.when(certify, as: .chair).thenRefused("auth.secretaryOnly", rule: "R02")
    world.when(certify, as: .secretary)
      .then(.meeting(.first, .recordingCertified(.init(sha256: .hash("a")))))
    try world.give(certify, as: .secretary)
    world.when(certify, as: .secretary).thenNothing()
  }
}

@Suite struct `R44 Recordings by their hash` {
  private let attach = Meeting.AttachRecording(
    meeting: .first, sha256: .hash("a"), bytes: 1_024, kind: .audio, keptAt: "Archive")

  private func opened(_ profile: Profile = .example()) throws -> World {
    var world = try World.constituted { $0.profile = profile }
    try world.convene()
    try world.open()
    return world
  }

  @Test func `hash, length, kind and place are recorded, once`() throws {
    var world = try opened()
    world.when(attach, as: .secretary).then(
      .meeting(
        .first,
        .recordingAttached(
          .init(sha256: .hash("a"), bytes: 1_024, kind: .audio, keptAt: "Archive"))))
    try world.give(attach, as: .secretary)
    world.when(attach, as: .secretary).thenNothing()
  }

  @Test func `not before the session, not after the approval`() throws {
    var world = try World.constituted()
    try world.convene()
    world.when(attach, as: .secretary)
      .thenRefused("record.notNow", ["state": "convened", "possible": ["closed", "open"]])
    var approved = try World.constituted()
    try approved.agree()
    try approved.approve()
    approved.when(attach, as: .secretary).thenRefused("minutes.immutable", rule: "R48")
  }

  @Test func `only the secretary brings one in`() throws {
    let world = try opened()
    for principal in [Principal.chair, .facilitator, .holder(1)] {
      world.when(attach, as: principal).thenRefused("auth.secretaryOnly", rule: "R02")
    }
  }

  @Test func `where the organ's rules forbid it there is none, but its documents`() throws {
    var world = try opened(.example { $0.plenary.recordingAllowed = false })
    world.when(attach, as: .secretary)
      .thenRefused("recording.notAllowed", rule: "R44", field: "/data/kind")
    try world.attach("d", kind: .document)
    #expect(world.meeting(.first).minutes.supplements.recordings.map(\.file.kind) == [.document])
  }

  @Test(arguments: ["", "abc", .hash("g"), .hash("A")])
  func `what is no hash is refused`(text: String) throws {
    try opened().when(
      Meeting.AttachRecording(
        meeting: .first, sha256: text, bytes: 1, kind: .video, keptAt: "…"), as: .secretary
    ).thenRefused("field.invalid", field: "/data/sha256")
  }

  @Test(arguments: [0, -1])
  func `an empty file is none`(bytes: Int) throws {
    try opened().when(
      Meeting.AttachRecording(
        meeting: .first, sha256: .hash("a"), bytes: bytes, kind: .video, keptAt: "…"),
      as: .secretary
    ).thenRefused("field.outOfRange", field: "/data/bytes")
  }

  @Test func `a file that was changed fails the check`() throws {
    var world = try opened()
    try world.attach()
    let state = world.meeting(.first)
    #expect(throws: Never.self) { try Minutes.integrity(of: .hash("a"), bytes: 1_024, state) }
    for (hash, bytes) in [(String.hash("b"), 1_024), (.hash("a"), 1_023)] {
      #expect {
        try Minutes.integrity(of: hash, bytes: bytes, state)
      } throws: {
        let refusal = $0 as? Refusal
        return refusal?.code == "recording.integrityFailed" && refusal?.rule == "R44"
      }
    }
    try world.close()
    world.when(Meeting.CertifyRecording(meeting: .first, sha256: .hash("b")), as: .secretary)
      .thenRefused("recording.integrityFailed", rule: "R44", field: "/data/sha256")
  }

  @Test func `its members reach it, and nobody else`() throws {
    let world = try opened()
    func may(_ principal: Principal) -> Bool {
      (try? world.context(principal).authorize(
        "recording.read", at: .organ(.totana, .plenary))) != nil
    }
    #expect([Principal.secretary, .chair, .holder(1), .alternate(2)].allSatisfy(may))
    #expect(![Principal.auditor, .observer, .facilitator, .admin, .outsider].contains(where: may))
  }

  @Test func `who turns to one is recorded, with the right and the agency of the seat`() throws {
    let world = try opened()
    let member = try Minutes.atDisposal(of: .first, world.context(.holder(1)))
    #expect(
      member
        == AccessRecord(
          .meeting(.first), for: .session, right: Standing(.member, .ownOrgan),
          agency: .agency(1), compartments: [.recordings]))
    let secretary = try Minutes.atDisposal(of: .first, world.context(.secretary))
    #expect(secretary.right == Standing(.secretary, .ownOrgan))
    for principal in [Principal.auditor, .outsider] {
      #expect(throws: Refusal.self) {
        try Minutes.atDisposal(of: .first, world.context(principal))
      }
    }
  }
}
