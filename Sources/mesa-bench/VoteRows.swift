import Canonical
import Foundation
import MesaService

extension LimitCheck {
  /// A nominal vote of 40 seats, from its JSON to its durable acknowledgement, above one commit of
  /// C's on the same disk: what the rules, the sealing and the views cost beyond the fsync.
  static var vote: LimitCheck { LimitCheck(name: "vote", measure: votes) }

  private static func votes(_ context: Context) async throws -> [Limit] {
    let bench = try await BenchInstance(context)
    let client = bench.instance.client
    for line in MesaWorkload.agencies { _ = try await client.submit(BenchInstance.request(line)) }
    let sitting = VoteWorkload(seats: 40)
    for line in sitting.opening { _ = try await client.submit(BenchInstance.request(line)) }
    let following = Task { try await client.followViews() }
    var ours: [Double] = []
    var theirs: [Double] = []
    for round in 0..<11 {
      let path = context.fresh()
      let commits = try Anchor(path: path).append(20, perCommit: 1).latencies
      context.remove(path)
      // The first round warms caches and is not counted.
      if round > 0 { theirs += commits }
      for _ in 0..<20 {
        let line = sitting.vote()
        let begun = now()
        _ = try await client.submit(BenchInstance.request(line))
        if round > 0 { ours.append(now() - begun) }
      }
    }
    following.cancel()
    _ = await following.result
    try bench.close()
    return [("median", 0.50), ("99 of 100", 0.99)].map { title, share in
      let (mine, anchor) = (percentile(ours, share), percentile(theirs, share))
      return Limit(
        name: "vote", title: "vote of 40 seats, above a commit, \(title)", unit: "ms",
        value: max(0, mine - anchor), floor: 5, aim: 1,
        detail: String(format: "%.2f ms, C %.2f ms", mine, anchor))
    }
  }

  /// In milliseconds.
  static func percentile(_ seconds: [Double], _ share: Double) -> Double {
    let sorted = seconds.sorted()
    guard !sorted.isEmpty else { return 0 }
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))] * 1_000
  }
}

/// One large plenary, open, with everybody there.
struct VoteWorkload {
  let seats: Int
  private let mesa = "large"
  private let this = "\"meeting\":\"large-1\""

  init(seats: Int) { self.seats = seats }

  private var people: [String] { (0..<(seats + 2)).map { "\(mesa)-p\($0)" } }
  private var chair: String { people[seats] }
  private var secretary: String { people[seats + 1] }

  /// All that comes before the vote.
  var opening: [[UInt8]] {
    var lines = people.map {
      MesaWorkload.command("admin", "person.register", "\"person\":\"\($0)\",\"name\":\"Somebody\"")
    }
    lines.append(
      MesaWorkload.command(
        "admin", "mesa.promote",
        "\"mesa\":\"\(mesa)\",\"name\":\"Mesa\",\"promoter\":\"town\",\"municipalities\":[\"30039\"],"
          + "\"profile\":\"generic-l40\"", effective: "2026-01-01T08:00:00.000Z"))
    let plenary = "\"mesa\":\"\(mesa)\",\"organ\":\"plenary\""
    for seat in 0..<seats {
      let place = plenary + ",\"seat\":\"s\(seat)\",\"from\":\"2026-01-01\""
      lines.append(
        MesaWorkload.command("admin", "mesa.addSeat", place + ",\"agency\":\"town\",\"vote\":true"))
      lines.append(
        MesaWorkload.command(
          "admin", "mesa.assignSeat", place + ",\"person\":\"\(people[seat])\""))
    }
    for (post, person) in [("chair", chair), ("secretary", secretary)] {
      lines.append(
        MesaWorkload.command(
          "admin", "mesa.designate",
          plenary + ",\"post\":\"\(post)\",\"person\":\"\(person)\",\"from\":\"2026-01-01\""))
    }
    lines.append(
      MesaWorkload.command(
        "admin", "mesa.constitute",
        "\"mesa\":\"\(mesa)\",\"minutesReference\":\"1\",\"creation\":{\"date\":\"2026-01-01\","
          + "\"body\":\"Council\",\"gazette\":\"1\"}", effective: "2026-01-02T08:00:00.000Z"))
    lines.append(MesaWorkload.calendar("30039", 2026))
    lines.append(
      step(
        "meeting.convene",
        plenary + ",\"kind\":\"extraordinary\",\"startsAt\":\"2026-03-10T09:00:00.000Z\","
          + "\"place\":\"Hall\",\"agenda\":[{\"title\":\"Prevention\",\"kind\":\"decision\"}]",
        "2026-02-10T09:00:00.000Z"))
    for person in people {
      lines.append(step("meeting.arrive", "\"person\":\"\(person)\"", "2026-03-10T09:00:00.000Z"))
    }
    lines.append(step("meeting.open", "", "2026-03-10T09:05:00.000Z"))
    return lines
  }

  /// Each seat by name; voted anew each time, as the last vote stands.
  func vote() -> [UInt8] {
    let ballots = (0..<seats).map {
      "{\"seat\":\"s\($0)\",\"sense\":\"\($0 % 5 == 0 ? "against" : "inFavour")\"}"
    }
    return step(
      "meeting.vote",
      "\"item\":1,\"method\":\"nominal\",\"ballots\":[\(ballots.joined(separator: ","))]",
      "2026-03-10T09:10:00.000Z")
  }

  private func step(_ name: String, _ data: String, _ time: String) -> [UInt8] {
    MesaWorkload.command(
      secretary, name, data.isEmpty ? this : this + "," + data, effective: time)
  }
}
