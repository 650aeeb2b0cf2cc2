import EventLog
import Foundation

extension Row {
  /// The rows that write, each round into a log of its own.
  static var appending: [Row] {
    [
      Row(
        name: "single", title: "durable single-event appends, one at a time", floor: 0, aim: 0.8,
        ours: { context in try await appendSingly(context, 1_500) },
        theirs: { context in try anchored(context) { try $0.append(1_500, perCommit: 1) } }),
      Row(
        name: "group", title: "durable single-event appends, 64 submitters", floor: 0.60, aim: 0.80,
        latencyLimits: (2.5, 1.5),
        ours: { context in try await appendTogether(context, each: 400) },
        theirs: { context in
          try anchored(context) { try $0.group(submitters: context.submitters, each: 400) }
        }),
      Row(
        name: "bulk", title: "bulk append, 1,000 events a commit", floor: 0.40, aim: 0.60,
        ours: { context in try await appendBulk(context, 100_000) },
        theirs: { context in try anchored(context) { try $0.append(100_000, perCommit: 1_000) } }),
    ]
  }

  private static func anchored(_ context: Context, _ body: (Anchor) throws -> Sample) throws
    -> Sample
  {
    let path = context.fresh()
    defer { context.remove(path) }
    return try body(try Anchor(path: path))
  }

  private static func opened(
    _ context: Context, _ body: (EventLog) async throws -> Sample
  ) async throws -> Sample {
    let path = context.fresh()
    defer { context.remove(path) }
    try EventLog.create(at: path)
    let log = try EventLog(path: path, mode: .write)
    defer { log.close() }
    return try await body(log)
  }

  private static func appendSingly(_ context: Context, _ count: Int) async throws -> Sample {
    try await opened(context) { log in
      var latencies: [Double] = []
      latencies.reserveCapacity(count)
      let start = now()
      for number in 0..<count {
        let begun = now()
        _ = try await log.append(Workload.batch(number))
        latencies.append(now() - begun)
      }
      return Sample(rate: Double(count) / (now() - start), latencies: latencies)
    }
  }

  private static func appendTogether(_ context: Context, each: Int) async throws -> Sample {
    try await opened(context) { log in
      let submitters = context.submitters
      let start = now()
      let latencies = try await withThrowingTaskGroup(of: [Double].self) { group in
        for index in 0..<submitters {
          group.addTask {
            var latencies: [Double] = []
            latencies.reserveCapacity(each)
            for round in 0..<each {
              let begun = now()
              let stream = round / Workload.eventsPerStream * submitters + index
              _ = try await log.append(
                Workload.batch(
                  round * submitters + index, stream: stream,
                  version: round % Workload.eventsPerStream + 1))
              latencies.append(now() - begun)
            }
            return latencies
          }
        }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      return Sample(rate: Double(submitters * each) / (now() - start), latencies: latencies)
    }
  }

  private static func appendBulk(_ context: Context, _ count: Int) async throws -> Sample {
    try await opened(context) { log in
      var latencies: [Double] = []
      let start = now()
      for first in stride(from: 0, to: count, by: 1_000) {
        let begun = now()
        _ = try await log.append(bulk: (first..<(first + 1_000)).map { Workload.batch($0) })
        latencies.append(now() - begun)
      }
      return Sample(rate: Double(count) / (now() - start), latencies: latencies)
    }
  }
}
