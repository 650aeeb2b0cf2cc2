import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `R12 Channel of the notice` {
  private func convene(
    _ channel: Meeting.Channel?, _ reason: Meeting.ChannelReason?
  ) throws -> Outcome {
    let world = try World.constituted()
    return world.when(
      Meeting.Convene(
        meeting: .first, mesa: .totana, organ: .plenary, startsAt: "2026-02-10T10:00",
        place: "Town hall", channel: channel, channelReason: reason, agenda: World.agenda),
      as: .secretary)
  }

  @Test(arguments: [nil, Meeting.Channel.electronic])
  func `electronic needs no reason`(channel: Meeting.Channel?) throws {
    try convene(channel, nil).thenAccepted()
  }

  @Test(arguments: [Meeting.Channel.post, .hand, .telephone])
  func `anything else needs one`(channel: Meeting.Channel) throws {
    try convene(channel, nil).thenRefused(
      "notice.channelUnjustified", rule: "R12", ["channel": .word(channel.rawValue)],
      field: "/data/channelReason")
    try convene(channel, .noElectronicMeans).thenAccepted()
  }
}

@Suite struct `R13 Content of the notice` {
  private static let connection = Meeting.Connection(system: "Jitsi", identityMethod: "video")

  private func convene(
    _ modality: Meeting.Modality?, place: String?, connection: Meeting.Connection?,
    agenda: [Meeting.AskedItem] = World.agenda
  ) throws -> Outcome {
    let world = try World.constituted()
    return world.when(
      Meeting.Convene(
        meeting: .first, mesa: .totana, organ: .plenary, startsAt: "2026-02-10T10:00",
        modality: modality, place: place, connection: connection, agenda: agenda),
      as: .secretary)
  }

  @Test func `a complete notice goes to the members of the day`() throws {
    let world = try World.constituted { $0.vacant = [5] }
    let notified = (1...4).map {
      Meeting.Member(
        seat: .seat($0), agency: .agency($0), vote: true, holder: .holder($0),
        alternates: [.alternate($0)])
    }
    world.when(
      Meeting.Convene(
        meeting: .first, mesa: .totana, organ: .plenary, startsAt: "2026-02-10T10:00",
        place: "Town hall", agenda: [.init(title: "Awareness", documents: ["Draft"])]),
      as: .secretary
    ).then(
      .meeting(
        .first,
        .convened(
          .init(
            mesa: .totana, organ: .plenary, kind: .ordinary, startsAt: "2026-02-10T10:00",
            modality: .inPerson, place: "Town hall", connection: nil, channel: .electronic,
            channelReason: nil,
            agenda: [
              .init(
                number: 1, title: "Awareness", kind: .debate, of: nil, urgent: false,
                documents: ["Draft"]),
              .init(
                number: 2, title: "anyOtherBusiness", kind: .anyOtherBusiness, of: nil,
                urgent: false, documents: []),
            ],
            notified: notified, profileVersion: 1))),
      .book(.sessionEntered(.init(meeting: .first))))
  }

  @Test(arguments: [nil, Meeting.Modality.inPerson])
  func `in person it names the place`(modality: Meeting.Modality?) throws {
    try convene(modality, place: "Town hall", connection: nil).thenAccepted()
    try convene(modality, place: nil, connection: Self.connection).thenRefused(
      "notice.contentIncomplete", rule: "R13", ["missing": ["place"], "modality": "inPerson"])
  }

  @Test func `at a distance, how to connect`() throws {
    try convene(.remote, place: nil, connection: Self.connection).thenAccepted()
    try convene(.remote, place: "Town hall", connection: nil).thenRefused(
      "notice.contentIncomplete", rule: "R13", ["missing": ["connection"]])
  }

  @Test func `both where some are here and some there`() throws {
    try convene(.hybrid, place: "Town hall", connection: Self.connection).thenAccepted()
    try convene(.hybrid, place: nil, connection: nil).thenRefused(
      "notice.contentIncomplete", rule: "R13", ["missing": ["place", "connection"]])
  }

  @Test func `any other business alone is no agenda`() throws {
    try convene(nil, place: "Town hall", connection: nil, agenda: [])
      .thenRefused("notice.contentIncomplete", rule: "R13", ["missing": ["agenda"]])
    try convene(
      nil, place: "Town hall", connection: nil,
      agenda: [.init(title: "Questions", kind: .anyOtherBusiness)]
    ).thenRefused("notice.contentIncomplete", rule: "R13", ["missing": ["agenda"]])
  }

  @Test func `it goes out before the session, not at its hour`() throws {
    var world = try World.constituted()
    world.at("2026-02-10T10:00")
    func convene(_ startsAt: Instant) -> Outcome {
      world.when(
        Meeting.Convene(
          meeting: .first, mesa: .totana, organ: .plenary, startsAt: startsAt,
          place: "Town hall", agenda: World.agenda),
        as: .secretary)
    }
    convene("2026-02-10T10:00").thenRefused("notice.tooLate", field: "/data/startsAt")
    convene("2026-02-10T10:01").thenAccepted()
  }

  @Test func `only of an organ that the profile has`() throws {
    let world = try World.constituted()
    world.when(
      Meeting.Convene(
        meeting: .first, mesa: .totana, organ: "policeTable", startsAt: "2026-02-10T10:00",
        place: "Town hall", agenda: World.agenda),
      as: .facilitator
    ).thenRefused("organ.unknown", ["known": ["plenary", "technicalCommission"]])
  }

  @Test func `not of a mesa that is not constituted yet`() throws {
    let world = try World.promoted()
    world.when(
      Meeting.Convene(
        meeting: .first, mesa: .totana, organ: .plenary, startsAt: "2026-02-10T10:00",
        place: "Town hall", agenda: World.agenda),
      as: .secretary
    ).thenRefused("mesa.notConstituted", ["state": "promoted"])
  }
}

@Suite struct `R25 Sessions at a distance` {
  private static let connection = Meeting.Connection(system: "Jitsi", identityMethod: "video")

  private func convene(
    _ modality: Meeting.Modality, allowed: Bool, reference: String? = "Rules, art. 7"
  ) throws -> Outcome {
    let world = try World.constituted {
      $0.profile = .example { profile in
        profile.plenary.remoteAllowed = allowed
        profile.regulation = reference.map { Profile.Regulation(reference: $0) }
      }
    }
    return world.when(
      Meeting.Convene(
        meeting: .first, mesa: .totana, organ: .plenary, startsAt: "2026-02-10T10:00",
        modality: modality, place: "Town hall", connection: Self.connection,
        agenda: World.agenda),
      as: .secretary)
  }

  @Test(arguments: [Meeting.Modality.remote, .hybrid])
  func `they are the default, and forbidden only by own rules`(
    modality: Meeting.Modality
  ) throws {
    try convene(modality, allowed: true).thenAccepted()
    try convene(modality, allowed: false)
      .thenRefused(
        "session.remoteForbidden", rule: "R25", ["reference": "Rules, art. 7"],
        field: "/data/modality")
  }

  @Test func `a prohibition that cites no rule is none`() throws {
    try convene(.remote, allowed: false, reference: nil).thenAccepted()
  }

  @Test func `in person is always allowed`() throws {
    try convene(.inPerson, allowed: false).thenAccepted()
  }
}

@Suite struct `R16 Nothing outside the agenda` {
  private func world(present: ClosedRange<Int> = 1...3) throws -> World {
    var world = try World.constituted { $0.seats = 3 }
    try world.convene()
    try world.open(present: present)
    return world
  }

  private func urgent(_ inFavour: Int, _ against: Int, _ abstained: Int = 0) -> some Command {
    Meeting.DeclareUrgency(
      meeting: .first, title: "A shelter", inFavour: inFavour, against: against,
      abstained: abstained)
  }

  @Test func `an item of the agenda is taken up`() throws {
    try world().when(Meeting.StartItem(meeting: .first, item: 2), as: .secretary)
      .then(.meeting(.first, .itemStarted(.init(item: 2))))
  }

  @Test(arguments: [0, 4, -1])
  func `another is neither taken up, nor discussed, nor voted, nor adopted`(item: Int) throws {
    let world = try world()
    let refused: [String: Refusal.Value] = ["item": .number(item), "items": 3]
    world.when(Meeting.StartItem(meeting: .first, item: item), as: .secretary)
      .thenRefused("agenda.itemNotOnAgenda", rule: "R16", refused, field: "/data/item")
    world.when(Meeting.Deliberate(meeting: .first, item: item, text: "…"), as: .secretary)
      .thenRefused("agenda.itemNotOnAgenda", rule: "R16", refused)
    world.when(Meeting.CastVote(meeting: .first, item: item, method: .consensus), as: .secretary)
      .thenRefused("agenda.itemNotOnAgenda", rule: "R16", refused)
    world.when(
      Meeting.Adopt(meeting: .first, item: item, text: "…", informational: true), as: .secretary
    ).thenRefused("agenda.itemNotOnAgenda", rule: "R16", refused)
  }

  @Test func `with all members and a majority an urgent item is added`() throws {
    try world().when(urgent(2, 1), as: .secretary).then(
      .meeting(
        .first,
        .urgencyDeclared(
          .init(
            item: .init(
              number: 4, title: "A shelter", kind: .decision, of: nil, urgent: true,
              documents: []),
            count: .init(inFavour: 2, against: 1, abstained: 0), members: 3))))
  }

  @Test func `and is then voted like any other`() throws {
    var world = try world()
    try world.give(urgent(3, 0), as: .secretary)
    world.when(Meeting.CastVote(meeting: .first, item: 4, method: .consensus), as: .secretary)
      .thenAccepted()
  }

  @Test func `with one member missing it is not`() throws {
    try world(present: 1...2).when(urgent(2, 0), as: .secretary).thenRefused(
      "agenda.urgencyNeedsAllMembers", rule: "R16", ["present": 2, "members": 3])
  }

  @Test func `an alternate completes the members`() throws {
    var world = try world(present: 1...2)
    try world.arrive([.alternate(3)])
    world.when(urgent(3, 0), as: .secretary).thenAccepted()
  }

  @Test func `a chair who is not counted in the half is a member who attends`() throws {
    var world = try World.constituted {
      ($0.seats, $0.chairHolds) = (3, 3)
      $0.profile = .example { $0.plenary.quorum.countsChair = false }
    }
    try world.convene()
    try world.open(present: 1...2)
    world.when(urgent(3, 0), as: .secretary).thenAccepted()
  }

  @Test(arguments: [(1, 1, 1), (1, 2, 0), (0, 0, 3)])
  func `without a majority it is not`(inFavour: Int, against: Int, abstained: Int) throws {
    try world().when(urgent(inFavour, against, abstained), as: .secretary).thenRefused(
      "agenda.urgencyNotCarried", rule: "R16",
      ["inFavour": .number(inFavour), "against": .number(against)])
  }
}

@Suite struct `R18 Any other business` {
  @Test func `carries no vote, and no agreement`() throws {
    var world = try World.constituted()
    try world.convene()
    try world.open()
    world.when(Meeting.CastVote(meeting: .first, item: 3, method: .consensus), as: .secretary)
      .thenRefused("agenda.itemNotVotable", rule: "R18", ["item": 3], field: "/data/item")
    world.when(
      Meeting.Adopt(meeting: .first, item: 3, text: "…", informational: true), as: .secretary
    ).thenRefused("agenda.itemNotVotable", rule: "R18")
  }

  @Test func `it may be talked about, and the item before it voted`() throws {
    var world = try World.constituted()
    try world.convene()
    try world.open()
    world.when(Meeting.Deliberate(meeting: .first, item: 3, text: "…"), as: .secretary)
      .thenAccepted()
    world.when(Meeting.CastVote(meeting: .first, item: 2, method: .consensus), as: .secretary)
      .thenAccepted()
  }

  @Test func `it ends ordinary agendas, where the profile has it`() throws {
    var world = try World.constituted()
    try world.convene()
    #expect(world.meeting(.first).agenda.last?.kind == .anyOtherBusiness)
    try world.convene(.second, kind: .extraordinary)
    #expect(world.meeting(.second).agenda.map(\.kind) == [.decision, .information])
    var other = try World.constituted {
      $0.profile = .example { $0.plenary.anyOtherBusiness = false }
    }
    try other.convene()
    #expect(other.meeting(.first).agenda.map(\.kind) == [.decision, .information])
  }
}

@Suite struct `R39 Follow-up of agreements` {
  @Test func `is on the agenda of every ordinary session after the first`() throws {
    var world = try World.constituted()
    try world.convene()
    #expect(!world.meeting(.first).agenda.contains { $0.kind == .followUp })
    world = try World.constituted()
    try world.hold()
    try world.convene(.second, for: "2026-06-10T10:00")
    #expect(
      world.meeting(.second).agenda.map(\.kind)
        == [.minutesApproval, .followUp, .decision, .information, .anyOtherBusiness])
    #expect(world.meeting(.second).agenda.map(\.number) == [1, 2, 3, 4, 5])
  }

  @Test func `not of extraordinary ones`() throws {
    var world = try World.constituted()
    try world.hold()
    try world.convene(.second, for: "2026-06-10T10:00", kind: .extraordinary)
    #expect(
      world.meeting(.second).agenda.map(\.kind) == [.minutesApproval, .decision, .information])
  }

  @Test func `a session that was cancelled is not followed up`() throws {
    var world = try World.constituted()
    try world.convene()
    try world.give(Meeting.Cancel(meeting: .first, reason: .noMatters), as: .chair)
    try world.convene(.second, for: "2026-06-10T10:00")
    #expect(
      world.meeting(.second).agenda.map(\.kind) == [.decision, .information, .anyOtherBusiness])
  }
}
