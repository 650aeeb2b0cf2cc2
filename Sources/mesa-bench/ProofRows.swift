import CAnchor
import EventLog
import Foundation

extension Row {
  /// What proving costs whoever writes, and who keeps a copy.
  static var proving: [Row] {
    [
      Row(
        name: "receipt", title: "acknowledged with a receipt, 64 submitters", floor: 1 / 1.3,
        aim: 1 / 1.1, anchor: "ours without a receipt",
        ours: { context in try await acknowledged(context, each: 200, receipts: true) },
        theirs: { context in try await acknowledged(context, each: 200, receipts: false) }),
      Row(
        name: "backup", title: "verified online backup", floor: 0.5, aim: 0.8,
        anchor: "sqlite3 .backup",
        ours: { context in
          let path = try await context.log(of: context.entries)
          let target = context.fresh()
          defer { context.remove(target) }
          let start = now()
          let log = try EventLog(path: path, mode: .read)
          let report = try log.backup(to: target)
          return Sample(rate: Double(report.head.size) / (now() - start))
        },
        theirs: { context in
          let path = try await context.log(of: context.entries)
          let target = context.fresh()
          defer { context.remove(target) }
          return try Anchor.backup(path, to: target, entries: context.entries)
        }),
    ]
  }

  /// Each submitter waits for its entry, or for the receipt of it, before it gives the next.
  private static func acknowledged(
    _ context: Context, each: Int, receipts: Bool
  ) async throws -> Sample {
    let path = context.fresh()
    defer { context.remove(path) }
    try EventLog.create(at: path)
    let log = try EventLog(path: path, mode: .write)
    let signer = try NoteSigner(name: "mesa.local/bench/1", seed: Workload.dataBytes.prefix(32))
    try log.signEveryGroup(with: signer)
    let submitters = context.submitters
    let start = now()
    let latencies = try await withThrowingTaskGroup(of: [Double].self) { group in
      for index in 0..<submitters {
        group.addTask {
          var latencies: [Double] = []
          for round in 0..<each {
            let begun = now()
            let appended = try await log.append(
              Workload.batch(
                round * submitters + index, stream: index, version: round + 1))
            if receipts { _ = try await log.receipt(for: appended.first, signedBy: signer) }
            latencies.append(now() - begun)
          }
          return latencies
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    let seconds = now() - start
    log.close()
    return Sample(rate: Double(submitters * each) / seconds, latencies: latencies)
  }
}

extension Anchor {
  static func backup(_ path: String, to target: String, entries: Int) throws -> Sample {
    var seconds = 0.0
    let code = mesa_anchor_backup(path, target, &seconds)
    guard code == 0 else { throw AnchorFailure(code: code) }
    return Sample(rate: Double(entries) / seconds)
  }

  /// Seconds that reading each of the streams takes, up to its position.
  static func streams(_ path: String, _ wanted: [(name: String, through: Int)]) throws -> [Double] {
    let names = wanted.map { strdup($0.name) }
    defer { for name in names { free(name) } }
    let pointers = names.map { UnsafePointer($0) }
    let through = wanted.map { Int64($0.through) }
    var latencies = [Double](repeating: 0, count: wanted.count)
    var bytes: UInt64 = 0
    let code = mesa_anchor_streams(path, pointers, through, wanted.count, &latencies, &bytes)
    guard code == 0, bytes > 0 else { throw AnchorFailure(code: code) }
    return latencies
  }
}
