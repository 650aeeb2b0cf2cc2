import Canonical
import TestSupport
import Testing

@testable import MesaDomain

/// Every person × stage × action at a referral, and person × desk × action, against tables written by
/// hand from handbook §4.6; nothing in them is made from the matrix.
@Suite struct `Who may do what at a referral and at a desk` {
  // `hand`: the destination once it has taken her in hand and the referral is not over unserved.
  private static let atReferrals = """
    referral.read              = origin destination auditor officer escalated
    referral.readContent       = origin hand
    referral.amend             = origin
    referral.discard           = origin
    referral.send              = origin
    referral.supplyInfo        = origin
    referral.supplyMissing     = origin
    referral.withdraw          = origin
    referral.takeBack          = origin
    referral.acknowledge       = destination
    referral.requestInfo       = destination
    referral.accept            = destination
    referral.reject            = destination
    referral.startService      = destination
    referral.reportProgress    = destination
    referral.complete          = destination
    referral.revoke            = destination
    referral.closeUnsuccessful = origin destination
    referral.proposeTransfer   = origin destination
    referral.acceptTransfer    = origin destination
    referral.declineTransfer   = origin destination
    referral.escalate          = facilitator clock
    referral.reopen            = facilitator
    """

  private static let atDesks = """
    desk.join             = member facilitator admin operator
    desk.leave            = member facilitator admin operator
    desk.read             = worker member facilitator
    desk.handOver         = worker
    case.open             = worker
    referral.logEmergency = worker
    consent.confirmOverride = worker member
    """

  private static func table(_ text: String) -> [String: Set<String>] {
    text.split(separator: "\n").reduce(into: [:]) { lines, line in
      let halves = line.split(separator: "=").map {
        $0.split(separator: " ").map(String.init)
      }
      lines[halves[0].joined()] = Set(halves[1])
    }
  }

  private static let people = [
    "agent", "expert", "second-expert", "worker", "facilitator", "chair", "secretary", "holder-1",
    "alternate-1", "observer", "auditor", "officer", "coordinator", "admin", "second-admin",
    "outsider", "nobody", "operator", "clock",
  ]

  private static func context(_ person: String, _ world: World) -> Context {
    switch person {
    case "operator": world.context(.operator)
    case "clock": world.context(.clock)
    default: world.context(.person(PersonID(wellFormed: person)))
    }
  }

  private static func relations(
    of person: String, at stage: Referral.Stage, isEscalated: Bool
  ) -> Set<String> {
    let isSent = stage != .draft
    switch person {
    case "agent": return ["origin"]
    case "expert", "second-expert":
      guard isSent else { return [] }
      let inHand: Set<Referral.Stage> = [
        .received, .infoRequested, .accepted, .inProgress, .completed,
      ]
      return inHand.contains(stage) ? ["destination", "hand"] : ["destination"]
    case "facilitator":
      return isSent ? Set(["facilitator"] + (isEscalated ? ["escalated"] : [])) : []
    case "auditor", "officer", "clock": return [person]
    default: return []
    }
  }

  private static let escalation = Referral.Event.escalated(
    .init(
      level: 1, ground: .asked, due: nil, missing: nil, field: nil, to: ["facilitator"],
      agency: nil, text: nil))

  @Test func `at a referral exactly what the table says, and of the rest there is nothing to know`()
    throws
  {
    let table = Self.table(Self.atReferrals)
    let actions = Permissions.actions.union(Commands.byName.keys).filter {
      $0.hasPrefix("referral.") && !["referral.draft", "referral.logEmergency"].contains($0)
    }
    #expect(actions == Set(table.keys))
    var (cells, permitted) = (0, 0)
    for stage in Referral.Stage.allCases where stage != .absent {
      for isEscalated in [false, true] {
        var world = try World.referral(stage)
        if isEscalated, stage.isOpen { world.record([.referral(Self.escalation)]) }
        for person in Self.people {
          let context = Self.context(person, world)
          let relations = Self.relations(
            of: person, at: stage, isEscalated: isEscalated && stage.isOpen)
          let knows = !relations.isDisjoint(with: table["referral.read"] ?? [])
          for action in actions {
            cells += 1
            let expected = !relations.isDisjoint(with: table[action] ?? [])
            let found = Self.answer(action, .referral(.totana, .one), context)
            guard expected == (found == nil) else {
              Issue.record("\(person), \(action), \(stage): \(String(describing: found))")
              continue
            }
            if expected { permitted += 1 }
            guard let found else { continue }
            #expect(
              knows
                ? found.code == "auth.notPermitted" : found == .unknown("referral", "referral-1"),
              "\(person) \(action) \(stage)")
          }
        }
      }
    }
    print("referral matrix: \(cells) cells, \(permitted) permitted")
    #expect(cells == 11 * 2 * Self.people.count * table.count)
  }

  @Test func `an exclusion takes all of a referral away`() throws {
    for person in ["agent", "expert", "facilitator", "auditor", "officer"] {
      var world = try World.referral(.accepted)
      world.record([
        Emission(
          .caseFile(.hers),
          CaseFile.Event.excluded(.init(person: PersonID(wellFormed: person))))
      ])
      let context = Self.context(person, world)
      for action in Self.table(Self.atReferrals).keys {
        #expect(
          Self.answer(action, .referral(.totana, .one), context)
            == .unknown("referral", "referral-1"), "\(person) \(action)")
      }
    }
  }

  /// Who serves at which desk in `CaseworkWorld`, today.
  private static let serving: [String: Int] = [
    "holder-worker": 1, "cover-worker": 1, "team-worker": 2, "conflict-worker": 2,
    "hand-worker": 3, "told-worker": 4, "other-worker": 5, "glass-worker": 5,
    "glass-all-worker": 5, "glass-over-worker": 5, "glass-conflict-worker": 5,
  ]
  private static let sitting: [String: Int] = ["holder-1": 1, "alternate-1": 1]

  private static func relations(of person: String, toDesk desk: Int) -> Set<String> {
    if serving[person] == desk { return ["worker"] }
    if sitting[person] == desk { return ["member"] }
    return switch person {
    case "facilitator": ["facilitator"]
    case "admin", "second-admin": ["admin"]
    case "operator": ["operator"]
    default: []
    }
  }

  @Test func `at a desk exactly what the table says`() throws {
    let world = try CaseworkWorld()
    let table = Self.table(Self.atDesks)
    var (cells, permitted) = (0, 0)
    for person in CaseworkOracle.people.keys.sorted() + CaseworkOracle.strangers {
      let context = world.context(person)
      for desk in 1...5 {
        let relations = Self.relations(of: person, toDesk: desk)
        for (action, who) in table {
          cells += 1
          let expected = !relations.isDisjoint(with: who)
          let found = Self.answer(action, .desk(.totana, .agency(desk)), context)
          if expected { permitted += 1 }
          #expect(expected == (found == nil), "\(person) \(action) \(desk)")
        }
      }
    }
    print("desk matrix: \(cells) cells, \(permitted) permitted")
    #expect(cells > 1_300 && permitted > 50)
  }

  private static func answer(
    _ action: String, _ place: Place, _ context: Context
  ) -> Refusal? {
    do {
      try context.authorize(action, at: place)
      return nil
    } catch {
      return error
    }
  }
}
