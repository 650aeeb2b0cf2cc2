import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `R26 Known and heard at a distance` {
  private static let vote = Meeting.CastVote(meeting: .first, item: 1, method: .consensus)

  /// Open with four of five members, the fourth from elsewhere.
  private func world(
    identity: Meeting.IdentityMethod? = .certificate, _ change: (inout Setting) -> Void = { _ in }
  ) throws -> World {
    var world = try World.constituted(change)
    try world.convene()
    world.at("2026-02-10T10:00")
    try world.arrive(["chair", "secretary"] + (1...3).map { .holder($0) })
    try world.give(
      Meeting.Arrive(meeting: .first, person: .holder(4), mode: .remote, identity: identity),
      as: .secretary)
    try world.give(Meeting.Open(meeting: .first), as: .secretary)
    world.at("2026-02-10T10:30")
    return world
  }

  private func disconnect(_ seat: Int) -> Meeting.Disconnect {
    Meeting.Disconnect(meeting: .first, person: .holder(seat))
  }

  @Test func `who is known takes part in a vote`() throws {
    let world = try world()
    let voted = world.when(Self.vote, as: .secretary).event(Meeting.Event.self)
    guard case .voted(let result)? = voted else {
      Issue.record("not voted")
      return
    }
    #expect(result.entitled == 4)
  }

  @Test func `an arrival without identity is recorded, with a warning`() throws {
    var world = try World.constituted()
    try world.convene()
    world.at("2026-02-10T10:00")
    world.when(
      Meeting.Arrive(meeting: .first, person: .holder(4), mode: .remote), as: .secretary
    ).then(
      .meeting(
        .first,
        .arrived(.init(person: .holder(4), seat: .seat(4), guest: false, mode: .remote))),
      warnings: ["session.identityNotAssured"])
  }

  @Test func `no vote is taken until it is assured`() throws {
    var world = try world(identity: nil)
    world.when(Self.vote, as: .secretary).thenRefused(
      "session.identityNotAssured", rule: "R26", ["people": 1, "seats": ["seat-4"]])
    let assure = Meeting.AssureIdentity(
      meeting: .first, person: .holder(4), identity: .videoRecognition)
    world.when(assure, as: .secretary).then(
      .meeting(
        .first, .identityAssured(.init(person: .holder(4), method: .videoRecognition))))
    try world.give(assure, as: .secretary)
    world.when(assure, as: .secretary).thenNothing()
    world.when(Self.vote, as: .secretary).thenAccepted()
  }

  @Test func `nor once the identity that a vote stands on was struck`() throws {
    var world = try world(identity: nil)
    try world.give(
      Meeting.AssureIdentity(
        meeting: .first, person: .holder(4), identity: .videoRecognition), as: .secretary)
    let version = world.version(.first)
    let strike = Meeting.Correct(meeting: .first, version: version, reason: .wrongPerson)
    world.when(strike, as: .secretary).thenAccepted()
    try world.give(Self.vote, as: .secretary)
    world.when(strike, as: .secretary).thenRefused("correction.inUse", rule: "R26")
  }

  @Test func `another method said later leaves earlier votes as they were`() throws {
    var world = try world()
    try world.give(Self.vote, as: .secretary)
    try world.give(
      Meeting.AssureIdentity(
        meeting: .first, person: .holder(4), identity: .videoRecognition), as: .secretary)
    let later = world.version(.first)
    world.at("2026-02-10T10:40")
    world.when(Meeting.Leave(meeting: .first, person: .holder(1)), as: .secretary)
      .thenAccepted()
    try world.give(
      Meeting.Correct(meeting: .first, version: later, reason: .wrongPerson), as: .secretary)
    #expect(
      world.meeting(.first).presence.first { $0.person == .holder(4) }?.identity == .certificate)
  }

  @Test func `who is recorded late, and unknown, does not undo what was voted without`() throws {
    var world = try world()
    try world.give(Self.vote, as: .secretary)
    world.at("2026-02-10T10:40")
    try world.give(
      Meeting.Arrive(meeting: .first, person: .holder(5), mode: .remote), as: .secretary,
      effective: "2026-02-10T10:20")
    world.when(Meeting.Leave(meeting: .first, person: .holder(1)), as: .secretary)
      .thenAccepted()
    world.when(Self.vote, as: .secretary)
      .thenRefused("session.identityNotAssured", rule: "R26", ["seats": ["seat-5"]])
  }

  @Test func `a guest has no vote and no identity to assure`() throws {
    var world = try world()
    try world.give(
      Meeting.Arrive(meeting: .first, person: "outsider", guest: true, mode: .remote),
      as: .secretary)
    world.when(Self.vote, as: .secretary).thenAccepted()
  }

  @Test func `only methods that the organ's rules name`() throws {
    var world = try World.constituted {
      $0.profile = .example { $0.plenary.identityMethods = ["certificate"] }
    }
    try world.convene()
    world.at("2026-02-10T10:00")
    func arrive(_ method: Meeting.IdentityMethod) -> Outcome {
      world.when(
        Meeting.Arrive(meeting: .first, person: .holder(4), mode: .remote, identity: method),
        as: .secretary)
    }
    arrive(.certificate).thenAccepted()
    arrive(.clave).thenRefused(
      "field.unknownValue", rule: "R26", ["known": ["certificate"]], field: "/data/identity")
  }

  @Test func `in the room nobody needs one`() throws {
    var world = try World.constituted()
    try world.convene()
    world.at("2026-02-10T10:00")
    world.when(
      Meeting.Arrive(meeting: .first, person: .holder(4), identity: .clave), as: .secretary
    ).thenRefused("field.invalid", field: "/data/identity")
    try world.arrive([.holder(4)])
    world.when(
      Meeting.AssureIdentity(meeting: .first, person: .holder(4), identity: .clave),
      as: .secretary
    ).thenRefused("presence.notRemote", rule: "R26")
  }

  @Test func `where the rules forbid it nobody takes part from elsewhere`() throws {
    var world = try World.constituted {
      $0.profile = .example { $0.plenary.remoteAllowed = false }
    }
    try world.convene()
    world.at("2026-02-10T10:00")
    world.when(
      Meeting.Arrive(meeting: .first, person: .holder(4), mode: .remote, identity: .clave),
      as: .secretary
    ).thenRefused("session.remoteForbidden", rule: "R25", field: "/data/mode")
  }

  @Test func `who is disconnected is not present, and nothing is voted`() throws {
    var world = try world()
    world.when(disconnect(4), as: .secretary)
      .then(.meeting(.first, .disconnected(.init(person: .holder(4), seat: .seat(4)))))
    try world.give(disconnect(4), as: .secretary)
    let version = world.version(.first)
    #expect(!world.meeting(.first).present(at: world.clock).contains { $0.person == .holder(4) })
    world.when(disconnect(4), as: .secretary).thenNothing()
    world.when(Self.vote, as: .secretary).thenRefused(
      "session.connectionBroken", rule: "R26",
      ["incident": .number(version), "kind": "connection", "since": "2026-02-10T10:30:00.000Z"])
  }

  @Test func `back in the seat, the vote goes on`() throws {
    var world = try world()
    try world.give(disconnect(4), as: .secretary)
    world.at("2026-02-10T10:33")
    let back = Meeting.Reconnect(meeting: .first, person: .holder(4))
    world.when(back, as: .secretary).then(
      .meeting(
        .first,
        .reconnected(
          .init(person: .holder(4), seat: .seat(4), guest: false, identity: .certificate))))
    try world.give(back, as: .secretary)
    world.when(back, as: .secretary).thenNothing()
    #expect(world.meeting(.first).sitting.incidents.map(\.resolution) == [.restored])
    world.when(Self.vote, as: .secretary).thenAccepted()
    world.when(Self.vote, as: .secretary, effective: "2026-02-10T10:31")
      .thenRefused("session.connectionBroken", rule: "R26")
    world.when(Self.vote, as: .secretary, effective: "2026-02-10T10:29").thenAccepted()
  }

  @Test func `or the session goes on without, by an explicit act`() throws {
    var world = try world()
    try world.give(disconnect(4), as: .secretary)
    let version = world.version(.first)
    let goOn = Meeting.ResolveIncident(meeting: .first, resolution: .goesOnWithout)
    world.when(goOn, as: .secretary).then(
      .meeting(
        .first, .incidentResolved(.init(incident: version, resolution: .goesOnWithout))))
    try world.give(goOn, as: .secretary)
    world.when(goOn, as: .secretary).thenNothing()
    let voted = world.when(Self.vote, as: .secretary).event(Meeting.Event.self)
    guard case .voted(let result)? = voted else {
      Issue.record("not voted")
      return
    }
    #expect(result.entitled == 3)
    #expect(result.quorum == .init(present: 3, members: 5, needed: 3))
  }

  @Test func `which does not spare the quorum`() throws {
    var world = try world { $0.seats = 8 }
    try world.give(disconnect(4), as: .secretary)
    try world.give(
      Meeting.ResolveIncident(meeting: .first, resolution: .goesOnWithout), as: .secretary)
    world.when(Self.vote, as: .secretary).thenRefused("vote.quorumLost", rule: "R24")
  }

  @Test func `an alternate in the room may take the seat meanwhile`() throws {
    var world = try world()
    try world.give(disconnect(4), as: .secretary)
    world.at("2026-02-10T10:35")
    try world.arrive([.alternate(4)])
    world.when(Meeting.Reconnect(meeting: .first, person: .holder(4)), as: .secretary)
      .thenRefused("seat.occupied", ["seat": "seat-4"])
  }

  @Test func `only who took part from elsewhere loses a connection`() throws {
    let world = try world()
    world.when(disconnect(1), as: .secretary).thenRefused("presence.notRemote", rule: "R26")
    world.when(disconnect(5), as: .secretary).thenRefused("presence.notPresent")
    world.when(Meeting.Reconnect(meeting: .first, person: .holder(4)), as: .secretary)
      .thenRefused("presence.notDisconnected")
    world.when(Meeting.Reconnect(meeting: .first, person: .holder(5)), as: .secretary)
      .thenRefused("presence.notDisconnected")
  }

  @Test(arguments: [Meeting.IncidentKind.connection, .means])
  func `an incident of the whole session stops the votes until it is resolved`(
    kind: Meeting.IncidentKind
  ) throws {
    var world = try world()
    let report = Meeting.ReportIncident(meeting: .first, kind: kind)
    try world.give(report, as: .facilitator)
    world.when(report, as: .secretary).thenNothing()
    world.when(Self.vote, as: .secretary)
      .thenRefused("session.connectionBroken", rule: "R26", ["kind": .word(kind.rawValue)])
    world.when(
      Meeting.DeclareUrgency(meeting: .first, title: "T", inFavour: 4, against: 0, abstained: 0),
      as: .secretary
    ).thenRefused("session.connectionBroken", rule: "R26")
    world.at("2026-02-10T10:40")
    try world.give(
      Meeting.ResolveIncident(meeting: .first, resolution: .restored), as: .secretary)
    world.when(Self.vote, as: .secretary).thenAccepted()
  }

  @Test func `a doubt about who it is does too`() throws {
    var world = try world()
    try world.give(
      Meeting.ReportIncident(meeting: .first, kind: .identity, person: .holder(4)),
      as: .secretary)
    world.when(Self.vote, as: .secretary)
      .thenRefused("session.identityNotAssured", rule: "R26", ["seats": ["seat-4"]])
    world.at("2026-02-10T10:40")
    try world.give(
      Meeting.ResolveIncident(meeting: .first, resolution: .identityConfirmed), as: .secretary)
    world.when(Self.vote, as: .secretary).thenAccepted()
  }

  @Test func `nobody goes on without who still counts as present`() throws {
    var world = try world()
    try world.give(
      Meeting.ReportIncident(meeting: .first, kind: .connection, person: .holder(4)),
      as: .secretary)
    let goOn = Meeting.ResolveIncident(meeting: .first, resolution: .goesOnWithout)
    world.when(goOn, as: .secretary).thenRefused("incident.stillPresent", rule: "R26")
    try world.leave(.holder(4))
    world.when(Self.vote, as: .secretary).thenRefused("session.connectionBroken", rule: "R26")
    try world.give(goOn, as: .secretary)
    world.when(Self.vote, as: .secretary).thenAccepted()
  }

  @Test func `an incident is named where there are two`() throws {
    var world = try world()
    try world.give(
      Meeting.ReportIncident(meeting: .first, kind: .connection), as: .secretary)
    let first = world.version(.first)
    try world.give(Meeting.ReportIncident(meeting: .first, kind: .means), as: .secretary)
    world.when(
      Meeting.ResolveIncident(meeting: .first, resolution: .restored), as: .secretary
    ).thenRefused(
      "incident.unknown", ["open": .words([String(first), String(first + 1)])],
      field: "/data/incident")
    world.when(
      Meeting.ResolveIncident(meeting: .first, incident: 1, resolution: .restored),
      as: .secretary
    ).thenRefused("incident.unknown")
    world.when(
      Meeting.ResolveIncident(meeting: .first, incident: first, resolution: .restored),
      as: .secretary
    ).thenAccepted()
  }

  @Test func `an incident recorded late does not undo a vote`() throws {
    var world = try world()
    try world.give(Self.vote, as: .secretary)
    world.at("2026-02-10T10:40")
    world.when(
      Meeting.ReportIncident(meeting: .first, kind: .means), as: .secretary,
      effective: "2026-02-10T10:20"
    ).thenRefused("correction.inUse", rule: "R26", field: "/effective")
    world.when(
      Meeting.ReportIncident(meeting: .first, kind: .means), as: .secretary,
      effective: "2026-02-10T10:31"
    ).thenAccepted()
    world.when(disconnect(4), as: .secretary, effective: "2026-02-10T10:20")
      .thenRefused("correction.inUse", rule: "R26", field: "/effective")
  }

  @Test func `what was resolved is open again once that is struck`() throws {
    var world = try world()
    try world.give(Meeting.ReportIncident(meeting: .first, kind: .means), as: .secretary)
    let report = world.version(.first)
    try world.give(
      Meeting.ResolveIncident(meeting: .first, resolution: .restored), as: .secretary)
    let resolved = world.version(.first)
    try world.give(
      Meeting.Correct(meeting: .first, version: resolved, reason: .wrongTime), as: .secretary)
    world.when(Self.vote, as: .secretary).thenRefused("session.connectionBroken", rule: "R26")
    try world.give(
      Meeting.Correct(meeting: .first, version: report, reason: .wrongText), as: .secretary)
    world.when(Self.vote, as: .secretary).thenAccepted()
  }

  @Test func `a disconnection that is struck never was`() throws {
    var world = try world()
    try world.give(disconnect(4), as: .secretary)
    try world.give(
      Meeting.Correct(meeting: .first, version: world.version(.first), reason: .wrongPerson),
      as: .secretary)
    #expect(world.meeting(.first).sitting.incidents.isEmpty)
    #expect(world.meeting(.first).present(at: world.clock).contains { $0.person == .holder(4) })
    world.when(Self.vote, as: .secretary).thenAccepted()
  }

  @Test func `who resolves it guards legality; who is not of the organ knows nothing of it`() throws
  {
    var world = try world()
    try world.give(Meeting.ReportIncident(meeting: .first, kind: .means), as: .secretary)
    let resolve = Meeting.ResolveIncident(meeting: .first, resolution: .restored)
    for principal in [Principal.facilitator, .chair, .holder(1)] {
      world.when(resolve, as: principal).thenRefused("auth.secretaryOnly", rule: "R02")
    }
    world.when(resolve, as: .outsider).thenRefused("record.unknown")
  }

  @Test func `nothing of it once the session is closed`() throws {
    var world = try world()
    try world.give(disconnect(4), as: .secretary)
    try world.close()
    for command: any Command in [
      Meeting.Reconnect(meeting: .first, person: .holder(4)),
      Meeting.ReportIncident(meeting: .first, kind: .means),
      Meeting.ResolveIncident(meeting: .first, resolution: .restored),
      Meeting.AssureIdentity(meeting: .first, person: .holder(4), identity: .clave),
    ] {
      world.when(command, as: .secretary).thenRefused("record.notNow", ["state": "closed"])
    }
  }
}
