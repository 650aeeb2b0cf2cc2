import Canonical
import TestSupport
import Testing

@testable import MesaDomain

/// Random sessions through the real judge, and an oracle that knows nothing of it: it replays the
/// presence from the bare events and counts heads at each vote that an agreement stands on.
@Suite struct `No agreement without quorum at its vote` {
  /// How the organ is made up, varied by seed.
  private struct Rules {
    let seats: Int
    let voiceOnly: Set<Int>
    let chairHolds: Int?
    let secretaryHolds: Int?
    let countsChair: Bool
    let countsSecretary: Bool
    let castingVote: Bool

    init(_ random: inout SplitMix) {
      seats = random.below(6) + 3
      voiceOnly = random.below(3) == 0 ? [random.below(3) + 1] : []
      chairHolds = random.below(2) == 0 ? 1 : nil
      secretaryHolds = random.below(3) == 0 ? 2 : nil
      countsChair = random.below(4) > 0
      countsSecretary = random.below(4) > 0
      castingVote = random.below(2) == 0
    }

    func world() throws -> World {
      try World.constituted {
        ($0.seats, $0.voiceOnly) = (seats, voiceOnly)
        ($0.chairHolds, $0.secretaryHolds) = (chairHolds, secretaryHolds)
        $0.profile = .example { profile in
          profile.plenary.quorum.countsChair = countsChair
          profile.plenary.quorum.countsSecretaryIfMember = countsSecretary
          profile.plenary.castingVote = castingVote
          profile.plenary.adopted["R31"] = castingVote ? .own : nil
        }
      }
    }

    var people: [PersonID] {
      ["chair", "secretary", "outsider"] + (1...seats).flatMap { [.holder($0), .alternate($0)] }
    }
  }

  private struct Recorded {
    let event: Meeting.Event
    let effective: Instant
    let version: Int
  }

  @Test(arguments: 0..<60)
  func `whatever is asked in whatever order`(seed: Int) throws {
    var random = SplitMix(state: UInt64(seed) &* 0x9e37_79b9 &+ 17)
    let rules = Rules(&random)
    var world = try rules.world()
    try world.designate(.chair, "outsider")
    try world.convene(agenda: (1...3).map { .init(title: "Matter \($0)", kind: .decision) })
    world.at("2026-02-10T10:00")
    var log: [Recorded] = []
    for step in 0..<160 {
      world.at(world.clock.minutes(random.below(3)))
      let late = random.below(4) == 0 ? world.clock.minutes(-random.below(15)) : world.clock
      let command = Self.command(&random, rules, world, step)
      let principal: Principal = random.below(12) == 0 ? .chair : .secretary
      guard let decision = try? world.give(command, as: principal, effective: late) else {
        continue
      }
      for emission in decision.events {
        guard let event = emission.event as? Meeting.Event else { continue }
        log.append(Recorded(event: event, effective: late, version: log.count + 2))
      }
    }
    #expect(log.last?.version ?? 1 == world.version(.first), "the oracle has lost count")
    try Self.check(log, rules)
  }

  /// Not one seed may be idle: that many agreements come about, and that many votes are refused.
  @Test func `the commands are such that agreements come about and quorum is lost`() throws {
    var (adopted, lost) = (0, 0)
    for seed in 0..<12 {
      var random = SplitMix(state: UInt64(seed) &* 0x9e37_79b9 &+ 17)
      let rules = Rules(&random)
      var world = try rules.world()
      try world.designate(.chair, "outsider")
      try world.convene(agenda: (1...3).map { .init(title: "Matter \($0)", kind: .decision) })
      world.at("2026-02-10T10:00")
      for step in 0..<160 {
        world.at(world.clock.minutes(random.below(3)))
        let late = random.below(4) == 0 ? world.clock.minutes(-random.below(15)) : world.clock
        let command = Self.command(&random, rules, world, step)
        let principal: Principal = random.below(12) == 0 ? .chair : .secretary
        do throws(Refusal) {
          _ = try world.give(command, as: principal, effective: late)
          if command is Meeting.Adopt { adopted += 1 }
        } catch {
          if error.code == "vote.quorumLost" { lost += 1 }
        }
      }
    }
    #expect(adopted > 12 && lost > 2, "\(adopted) adopted, \(lost) lost")
  }

  private static func command(
    _ random: inout SplitMix, _ rules: Rules, _ world: World, _ step: Int
  ) -> any Command {
    let person = rules.people[random.below(rules.people.count)]
    let item = random.below(4) + 1
    let version = random.below(max(2, world.version(.first))) + 1
    switch step < 4 * rules.seats ? 0 : random.below(40) {
    case 0..<7:
      return Meeting.Arrive(
        meeting: .first, person: person, guest: random.below(9) == 0 ? true : nil,
        mode: .inPerson)
    case 7:
      return Meeting.Arrive(
        meeting: .first, person: person, mode: .remote,
        identity: random.below(3) == 0 ? nil : .clave)
    case 8..<12: return Meeting.Leave(meeting: .first, person: person)
    case 12..<15: return Meeting.Open(meeting: .first)
    case 15..<20: return vote(&random, rules, item)
    case 20..<24: return Meeting.Adopt(meeting: .first, item: item, text: "…", informational: true)
    case 24, 25: return Meeting.Correct(meeting: .first, version: version, reason: .wrongPerson)
    case 26: return Meeting.Disconnect(meeting: .first, person: person)
    case 27, 28: return Meeting.Reconnect(meeting: .first, person: person)
    case 29: return Meeting.ReportIncident(meeting: .first, kind: .means)
    case 30..<33:
      return Meeting.ResolveIncident(
        meeting: .first, resolution: random.below(2) == 0 ? .restored : .goesOnWithout)
    case 33, 34:
      return Meeting.AssureIdentity(
        meeting: .first, person: person, identity: .videoRecognition)
    case 35: return Meeting.BeginRecess(meeting: .first)
    case 36, 37: return Meeting.Resume(meeting: .first)
    case 38: return Meeting.BreakTie(meeting: .first, item: item, sense: .inFavour)
    default: return Meeting.Park(meeting: .first, item: item)
    }
  }

  private static func vote(
    _ random: inout SplitMix, _ rules: Rules, _ item: Int
  ) -> Meeting.CastVote {
    switch random.below(4) {
    case 0: Meeting.CastVote(meeting: .first, item: item, method: .consensus)
    case 1:
      Meeting.CastVote(
        meeting: .first, item: item, method: .nominal,
        ballots: [.init(seat: .seat(random.below(rules.seats) + 1), sense: .inFavour)])
    case 2:
      Meeting.CastVote(
        meeting: .first, item: item, method: .secret, inFavour: 1, against: 0,
        voters: [.seat(random.below(rules.seats) + 1)])
    default:
      Meeting.CastVote(
        meeting: .first, item: item, method: .showOfHands, inFavour: random.below(3) + 1,
        against: random.below(2))
    }
  }

  // ---- The oracle ------------------------------------------------------------------------------

  private static func check(_ log: [Recorded], _ rules: Rules) throws {
    var struck: Set<Int> = []
    for case .corrected(let e) in log.map(\.event) { struck.insert(e.version) }
    for recorded in log {
      guard case .agreementAdopted(let adopted) = recorded.event else { continue }
      #expect(!struck.contains(adopted.vote), "an agreement on a vote that was struck")
      let vote = try #require(log.first { $0.version == adopted.vote })
      guard case .voted(let result) = vote.event else {
        Issue.record("an agreement on what is no vote")
        continue
      }
      let here = present(log, struck, at: vote)
      #expect(quorate(here, rules), "\(here) at version \(vote.version)")
      #expect(result.count.inFavour > result.count.against || tieBroken(log, adopted.vote))
      #expect(!inRecess(log, struck, at: vote), "voted in a recess")
    }
  }

  /// Seats and people, as they come and go in the order of time, then of recording.
  private static func present(
    _ log: [Recorded], _ struck: Set<Int>, at vote: Recorded
  ) -> [PersonID: SeatID?] {
    var here: [PersonID: SeatID?] = [:]
    for recorded in inTime(log, struck) {
      if recorded.version == vote.version { break }
      switch recorded.event {
      case .arrived(let e): here[e.person] = .some(e.guest ? nil : e.seat)
      case .reconnected(let e): here[e.person] = .some(e.guest ? nil : e.seat)
      case .left(let e): here[e.person] = nil
      case .disconnected(let e): here[e.person] = nil
      default: break
      }
    }
    return here
  }

  private static func inTime(_ log: [Recorded], _ struck: Set<Int>) -> [Recorded] {
    log.filter { !struck.contains($0.version) }
      .sorted { ($0.effective, $0.version) < ($1.effective, $1.version) }
  }

  private static func quorate(_ here: [PersonID: SeatID?], _ rules: Rules) -> Bool {
    guard let chair = ["chair", "outsider"].first(where: { here.keys.contains($0) }),
      here.keys.contains("secretary")
    else { return false }
    var seats: Set<SeatID> = []
    for (person, seat) in here {
      if person == chair, !rules.countsChair { continue }
      if person == "secretary", !rules.countsSecretary { continue }
      if let seat { seats.insert(seat) }
    }
    return 2 * seats.count >= rules.seats && !seats.isEmpty
  }

  private static func tieBroken(_ log: [Recorded], _ vote: Int) -> Bool {
    log.contains {
      if case .tieBroken(let e) = $0.event { e.vote == vote && e.sense == .inFavour } else { false }
    }
  }

  private static func inRecess(
    _ log: [Recorded], _ struck: Set<Int>, at vote: Recorded
  ) -> Bool {
    var recess = false
    for recorded in inTime(log, struck) {
      if recorded.version == vote.version { return recess }
      if case .recessed = recorded.event { recess = true }
      if case .resumed = recorded.event { recess = false }
    }
    return recess
  }
}

/// Sequences that a seed repeats for ever (Steele, Lea, Flood 2014).
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
