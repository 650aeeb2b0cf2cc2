import CAnchor
import EventLog
import Foundation
import MesaDomain
import MesaService

extension Row {
  /// The rows in which everything goes over the wire; the client takes its part of the same two cores.
  static var service: [Row] {
    [
      Row(
        name: "reads", title: "sessions read over HTTP, 16 connections", floor: 0.35, aim: 0.6,
        anchor: "hello",
        ours: { context in
          let served = try await context.served()
          return try served.reads.run(
            on: try context.running(served.path), connections: 16, total: 20_000)
        },
        theirs: { context in
          try ServiceLoad(get: "/").run(
            on: try context.running(nil), connections: 16, total: 40_000)
        }),
      Row(
        name: "posts", title: "commands over HTTP, 64 connections", floor: 0.25, aim: 0.40,
        ours: { context in
          let (path, load, count) = try await ServedInstance.commands(
            context, connections: context.submitters)
          defer { BenchInstance.remove(path) }
          let service = try RunningService(path)
          defer { service.stop() }
          return try load.run(on: service, connections: context.submitters, total: count)
        },
        theirs: { context in
          let path = context.fresh()
          defer { context.remove(path) }
          return try Anchor(path: path).group(submitters: context.submitters, each: 400)
        }),
    ]
  }
}

extension LimitCheck {
  /// How long a reader waits, what the service holds, and how soon it is there.
  static func service(_ context: Context) async throws -> [Limit] {
    let served = try await context.served()
    let service = try context.running(served.path)
    let read = try served.reads.run(on: service, connections: 16, total: 20_000)
    let p99 = read.latencies.sorted()[read.latencies.count * 99 / 100] * 1_000
    let (path, load, count) = try await ServedInstance.commands(
      context, connections: context.submitters)
    defer { BenchInstance.remove(path) }
    let written = try RunningService(path)
    let idle = try written.memory().now
    _ = try load.run(on: written, connections: context.submitters, total: count)
    let peak = try written.memory().peak
    written.stop()
    return [
      Limit(
        name: "service", title: "reading a session over HTTP, p99", unit: "ms", value: p99,
        floor: 15, aim: 5, detail: "16 connections"),
      Limit(
        name: "service", title: "memory of an idle service", unit: "MiB", value: idle, floor: 64,
        aim: 40, detail: ""),
      Limit(
        name: "service", title: "memory under commands, at most", unit: "MiB", value: peak,
        floor: 200, aim: 120, detail: "\(count) commands, 64 connections"),
      try await start(context),
    ]
  }

  /// From the start of the process to its first answer, over a log that somebody has used before.
  private static func start(_ context: Context) async throws -> Limit {
    let bench = try await BenchInstance(context)
    defer { BenchInstance.remove(bench.path) }
    let bulk = bench.instance.client.bulk()
    for line in MesaWorkload.agencies { try await bulk.add(BenchInstance.request(line)) }
    var mesa = 0
    while bench.instance.log.head.size < context.large {
      for line in MesaWorkload.mesa(mesa) { try await bulk.add(BenchInstance.request(line)) }
      try await bulk.commit()
      mesa += 1
    }
    // A question brings the views up to date, as they are where somebody has worked.
    let admin = Principal.person(PersonID(wellFormed: "admin"))
    _ = try await bench.instance.client.list(ListQuestion(.agency, as: admin))
    let entries = bench.instance.log.head.size
    try bench.instance.close()
    let seconds = try (0..<5).map { _ in
      let begun = now()
      let service = try RunningService(bench.path)
      defer { service.stop() }
      _ = try ServiceLoad(get: "/readyz").run(on: service, connections: 1, total: 1)
      return now() - begun
    }
    return Limit(
      name: "service", title: "start to ready, \(entries) events", unit: "s",
      value: median(seconds), floor: 1, aim: 0.3, detail: "")
  }
}
