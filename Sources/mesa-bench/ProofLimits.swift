import EventLog
import Foundation
import MesaDomain
import MesaService

extension LimitCheck {
  /// Proofs out of the stored tree at places that chance chooses, and checking them.
  static func proofs(_ context: Context) async throws -> [Limit] {
    let path = try await context.log(of: context.large)
    let log = try EventLog(path: path, mode: .read)
    let size = log.head.size
    let root = log.head.hash
    var chance = SystemRandomNumberGenerator()
    var (proving, checking): ([Double], [Double]) = ([], [])
    for round in 0..<4_000 {
      let position = Int.random(in: 1...size, using: &chance)
      if round.isMultiple(of: 2) {
        let bytes = try log.entry(at: position) ?? []
        let begun = now()
        let proof = try log.inclusionProof(of: position)
        let proven = now()
        precondition(proof.verifies(leaf: .leaf(bytes), root: root))
        (proving, checking) = (proving + [proven - begun], checking + [now() - proven])
      } else {
        let old = try log.root(at: position)
        let begun = now()
        let proof = try log.consistencyProof(from: position)
        let proven = now()
        precondition(proof.verifies(first: old, second: root))
        (proving, checking) = (proving + [proven - begun], checking + [now() - proven])
      }
    }
    func limit(_ title: String, _ times: [Double], _ floor: Double, _ aim: Double) -> Limit {
      Limit(
        name: "proofs", title: "\(title), \(size) entries, p99", unit: "µs",
        value: percentile(times, 0.99) * 1_000, floor: floor, aim: aim,
        detail: String(format: "p50 %.0f µs", percentile(times, 0.5) * 1_000))
    }
    return [
      limit("inclusion or consistency proof", proving, 300, 100),
      limit("checking one", checking, 50, 15),
    ]
  }

  /// One session as it was at some event of its own, beside C that reads its stream so far.
  static func pastRecord(_ context: Context) async throws -> [Limit] {
    let path = try await context.mesaLog()
    guard let bench = context.mesaInstance else { return [] }
    let client = bench.instance.client
    var streams: [String: [Int]] = [:]
    try bench.instance.log.entries(from: 1) { entry in
      let stream = try entry.envelope().stream
      if stream.hasPrefix("meeting/") { streams[stream, default: []].append(entry.position) }
      return true
    }
    var wanted: [(name: String, through: Int)] = []
    for (stream, positions) in streams.shuffled().prefix(2_000) {
      wanted.append((stream, positions.randomElement() ?? 1))
    }
    // Both have been there before: what a cold disk costs says nothing about either.
    _ = try Anchor.streams(path, wanted)
    let theirs = try Anchor.streams(path, wanted)
    var (ours, shown): ([Double], [Double]) = ([], [])
    for (name, position) in wanted {
      let id = String(name.dropFirst("meeting/".count))
      let folding = now()
      let isThere = try client.past(.position(position)).folds(.meeting, id)
      ours.append(now() - folding)
      precondition(isThere)
      let secretary = String(id.prefix { $0 != "-" }) + "-p\(MesaWorkload.seats)"
      let asker = Principal.person(PersonID(wellFormed: secretary))
      let begun = now()
      _ = try await client.past(.position(position)).show(.meeting, id, as: asker)
      shown.append(now() - begun)
    }
    return [
      Limit(
        name: "past", title: "state of one record at a past position, p99 by C's p99", unit: "×",
        value: percentile(ours, 0.99) / percentile(theirs, 0.99), floor: 10, aim: 4,
        detail: String(
          format: "p99 %.0f µs, C %.0f µs; p50 %.0f µs, C %.0f µs; shown with rights and names "
            + "p50 %.0f µs; %d entries",
          percentile(ours, 0.99) * 1_000, percentile(theirs, 0.99) * 1_000,
          percentile(ours, 0.5) * 1_000, percentile(theirs, 0.5) * 1_000,
          percentile(shown, 0.5) * 1_000, bench.instance.log.head.size))
    ]
  }

  /// All mesas as they were at moments that chance chooses, each asked by somebody who asked nothing
  /// before.
  static func pastMesa(_ context: Context) async throws -> [Limit] {
    _ = try await context.mesaLog()
    guard let bench = context.mesaInstance else { return [] }
    let client = bench.instance.client
    let mesas = try await client.list(ListQuestion(.mesa, as: .operator)).count
    let size = bench.instance.log.head.size
    var (seconds, most): ([Double], Int) = ([], 0)
    for _ in 0..<9 {
      let begun = now()
      let then = try client.past(.position(Int.random(in: 1...size)))
      _ = try await then.list(ListQuestion(.mesa, as: .operator))
      seconds.append(now() - begun)
      most = max(most, await then.entriesReplayed)
    }
    return [
      Limit(
        name: "past", title: "all mesas at a past moment, entries replayed by interval", unit: "×",
        value: Double(most) / Double(client.entriesBetweenSnapshots ?? 1), floor: 1, aim: 1,
        detail: String(
          format: "at most %d, %d mesas, p50 %.0f ms, %d entries", most, mesas,
          median(seconds) * 1_000, size))
    ]
  }
}
