import CAnchor
import EventLog
import Foundation
import MesaService

extension Row {
  /// The rows in which the domain takes part.
  static var domain: [Row] {
    [
      Row(
        name: "fold", title: "replay with typed decoding and folding", floor: 0.15, aim: 0.35,
        anchor: "C scan",
        ours: { context in
          let start = now()
          let log = try EventLog(path: try await context.mesaLog(), mode: .read)
          let summary = try Replay.fold(log)
          return Sample(rate: Double(summary.entries) / (now() - start))
        },
        theirs: { context in
          try Anchor.scan(try await context.mesaLog(), mode: Int(MESA_SCAN)).sample
        }),
      Row(
        name: "commands", title: "whole commands, 64 submitters, views following", floor: 0.15,
        aim: 0.30,
        ours: { context in try await commands(context) },
        theirs: { context in
          let path = context.fresh()
          defer { context.remove(path) }
          return try Anchor(path: path).group(submitters: context.submitters, each: 400)
        }),
    ]
  }

  /// Each submitter takes one mesa through its life; read from JSON, judged, appended, viewed.
  private static func commands(_ context: Context) async throws -> Sample {
    let bench = try await BenchInstance(context)
    let client = bench.instance.client
    for line in MesaWorkload.agencies { _ = try await client.submit(BenchInstance.request(line)) }
    let work = (0..<context.submitters).map { MesaWorkload.mesa($0) }
    let following = Task { try await client.followViews() }
    let start = now()
    let latencies = try await withThrowingTaskGroup(of: [Double].self) { group in
      for lines in work {
        group.addTask {
          var latencies: [Double] = []
          for line in lines {
            let begun = now()
            _ = try await client.submit(BenchInstance.request(line))
            latencies.append(now() - begun)
          }
          return latencies
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    let seconds = now() - start
    following.cancel()
    try bench.close()
    return Sample(rate: Double(latencies.count) / seconds, latencies: latencies)
  }
}

extension Context {
  /// A log of mesas that met, written once through the rules.
  func mesaLog() async throws -> String {
    if let mesaInstance { return mesaInstance.log }
    let bench = try await BenchInstance(self)
    let bulk = bench.instance.client.bulk()
    for line in MesaWorkload.agencies { try await bulk.add(BenchInstance.request(line)) }
    for number in 0..<max(1, entries / 300) {
      for line in MesaWorkload.mesa(number) { try await bulk.add(BenchInstance.request(line)) }
    }
    try await bulk.commit()
    mesaInstance = bench
    return bench.log
  }
}
