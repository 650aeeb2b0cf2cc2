import Canonical
import TestSupport
import Testing

@testable import MesaDomain

@Suite struct `R15 Petitions for the agenda` {
  private func world(_ change: (inout Profile) -> Void = { _ in }) throws -> World {
    var world = try World.adopting("R10", "R15", changing: change)
    world.at("2026-02-03T09:00")
    try world.order()
    return world
  }

  private func petition(_ seat: Int = 2, _ title: String = "Night shifts") -> Meeting.ProposeItem {
    Meeting.ProposeItem(meeting: .first, seat: .seat(seat), title: title, kind: .debate)
  }

  private func proposal(_ world: World) throws -> ProposalID {
    try #require(world.meeting(.first).proposals.last?.asked.proposal)
  }

  @Test func `a member asks, the chair takes it, the notice has it`() throws {
    var world = try world()
    try world.give(petition(), as: .holder(2))
    let proposal = try proposal(world)
    world.when(
      Meeting.AnswerProposal(meeting: .first, proposal: proposal, accepted: true), as: .chair
    ).then(
      .meeting(
        .first,
        .proposalAnswered(.init(proposal: proposal, accepted: true, reason: nil))))
    try world.give(
      Meeting.AnswerProposal(meeting: .first, proposal: proposal, accepted: true), as: .chair)
    try world.give(Meeting.Convene(meeting: .first, place: "Hall"), as: .secretary)
    #expect(
      world.meeting(.first).agenda.map(\.title)
        == ["Awareness", "Balance", "Night shifts", "anyOtherBusiness"])
  }

  @Test func `an alternate asks for the seat, the secretary for a paper`() throws {
    let world = try world()
    world.when(petition(), as: .alternate(2)).thenAccepted()
    world.when(petition(), as: .secretary).thenAccepted()
    world.when(petition(), as: .holder(3)).thenRefused("auth.notPermitted", field: "/data/seat")
    world.when(petition(), as: .outsider).thenRefused("record.unknown")
  }

  @Test func `a member whose seat ended yesterday does not`() throws {
    var world = try world()
    try world.give(
      "mesa.endSeat",
      #"{"mesa":"totana","organ":"plenary","seat":"seat-2","on":"2026-02-02"}"#, as: .admin)
    world.when(petition(), as: .holder(2)).thenRefused("record.unknown")
    world.when(petition(), as: .secretary)
      .thenRefused("seat.unknown", ["seat": "seat-2"], field: "/data/seat")
  }

  @Test func `turning it down takes a reason`() throws {
    var world = try world()
    try world.give(petition(), as: .holder(2))
    let proposal = try proposal(world)
    func refuse(_ reason: Meeting.ProposalReason?) -> Outcome {
      world.when(
        Meeting.AnswerProposal(
          meeting: .first, proposal: proposal, accepted: false, reason: reason),
        as: .chair)
    }
    refuse(nil).thenRefused("agenda.refusalWithoutReason", rule: "R15", field: "/data/reason")
    refuse(.nextSession).thenAccepted()
  }

  @Test func `where it is not adopted the chair gives none`() throws {
    var world = try World.constituted()
    world.at("2026-02-03T09:00")
    try world.order()
    try world.give(petition(), as: .holder(2))
    world.when(
      Meeting.AnswerProposal(
        meeting: .first, proposal: try proposal(world), accepted: false),
      as: .chair
    ).thenAccepted()
  }

  @Test func `after the notice it is too late`() throws {
    var world = try world()
    try world.give(Meeting.Convene(meeting: .first, place: "Hall"), as: .secretary)
    world.when(petition(), as: .holder(2)).thenRefused("agenda.lateProposal", rule: "R15")
  }

  @Test func `and after the cut-off of the organ's rules`() throws {
    var world = try world {
      $0.plenary.petitionCutoff = .init(value: 48, unit: .hour, count: .calendar)
    }
    world.at("2026-02-08T10:00")
    world.when(petition(), as: .holder(2)).thenAccepted()
    world.at("2026-02-08T10:01")
    world.when(petition(), as: .holder(2)).thenRefused(
      "agenda.lateProposal", rule: "R15", ["startsAt": "2026-02-10T10:00:00.000Z"])
  }

  @Test func `whoever calls is told of those that wait`() throws {
    var world = try world()
    try world.give(petition(), as: .holder(2))
    guard
      case .success(let decision) = world.when(
        Meeting.Convene(meeting: .first, place: "Hall"), as: .secretary
      ).result
    else {
      Issue.record("it can be called")
      return
    }
    #expect(decision.warnings.map(\.code) == ["agenda.proposalsUnanswered"])
  }

  @Test func `only the chair answers, once the same, and only what was asked`() throws {
    var world = try world()
    try world.give(petition(), as: .holder(2))
    world.when(petition(), as: .holder(2)).thenNothing()
    let answer = Meeting.AnswerProposal(
      meeting: .first, proposal: try proposal(world), accepted: true)
    world.when(answer, as: .secretary).thenRefused("auth.notPermitted")
    try world.give(answer, as: .chair)
    world.when(answer, as: .chair).thenNothing()
    world.when(
      Meeting.AnswerProposal(
        meeting: .first, proposal: ProposalID(wellFormed: "none"), accepted: true),
      as: .chair
    ).thenRefused("record.unknown", ["kind": "petition"])
  }

  @Test func `what stands by itself is not asked for`() throws {
    try world().when(
      Meeting.ProposeItem(
        meeting: .first, seat: .seat(2), title: "Questions", kind: .anyOtherBusiness),
      as: .holder(2)
    ).thenRefused("field.invalid", field: "/data/kind")
  }

  @Test func `of a session that is over there is none`() throws {
    var world = try World.constituted()
    try world.hold()
    world.when(petition(), as: .holder(2)).thenRefused("record.notNow", ["state": "closed"])
  }
}

@Suite struct `R39 Standing items` {
  @Test func `come onto the agenda of the kinds of session that they are for`() throws {
    var world = try World.constituted {
      $0.profile = .example {
        $0.plenary.standingItems = [
          .init(
            id: "balance", title: ["es": "Balance"], kind: "information", sessions: ["ordinary"]),
          .init(id: "follow-up", title: ["es": "Seguimiento"], kind: "followUp", sessions: []),
        ]
      }
    }
    try world.convene(agenda: [.init(title: "Plan")])
    #expect(
      world.meeting(.first).agenda.map(\.title) == ["Balance", "Plan", "anyOtherBusiness"])
    world.at("2026-02-03T10:00")
    try world.give(Meeting.Cancel(meeting: .first, reason: .other), as: .chair)
    try world.hold(.second, on: "2026-02-17T10:00")
    try world.convene(.third, for: "2026-03-10T10:00", kind: .extraordinary)
    #expect(
      world.meeting(.third).agenda.map(\.kind)
        == [.minutesApproval, .followUp, .decision, .information])
  }

  private func world() throws -> World {
    try World.constituted {
      $0.profile = .example {
        $0.plenary.standingItems = [
          .init(
            id: "balance", title: ["es": "Balance"], kind: "information", sessions: ["ordinary"])
        ]
      }
    }
  }

  @Test func `take the words and the documents that the chair gives them, in their place`() throws {
    var world = try world()
    try world.convene(agenda: [
      .init(title: "Plan"),
      .init(title: "Balance de 2025", documents: ["Cifras"], standing: "balance"),
    ])
    let agenda = world.meeting(.first).agenda
    #expect(agenda.map(\.title) == ["Balance de 2025", "Plan", "anyOtherBusiness"])
    #expect(agenda[0].kind == .information && agenda[0].documents == ["Cifras"])
  }

  @Test func `that the organ does not have are refused by name`() throws {
    try world().when(
      Meeting.Convene(
        meeting: .first, mesa: .totana, organ: .plenary, startsAt: "2026-02-10T10:00",
        place: "Salón", agenda: [.init(title: "Plan"), .init(title: "Otro", standing: "otro")]),
      as: .secretary
    ).thenRefused("field.unknownValue", ["known": ["balance"]], field: "/data/agenda/1/standing")
  }
}
