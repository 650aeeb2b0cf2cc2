import CAnchor
import Canonical
import Foundation
import MesaDomain
import MesaService

/// Questions and commands as they go over the wire.
struct ServiceLoad {
  private let requests: [[UInt8]]

  /// One question over and over.
  init(get path: String) { requests = [Self.get(path, bearer: nil)] }

  init(_ requests: [[UInt8]]) { self.requests = requests }

  static func get(_ path: String, bearer: String?) -> [UInt8] {
    Array("GET \(path) HTTP/1.1\r\nHost: localhost\r\n\(authorization(bearer))\r\n".utf8)
  }

  static func post(_ body: [UInt8], bearer: String) -> [UInt8] {
    let head =
      "POST /api/v1/commands HTTP/1.1\r\nHost: localhost\r\n\(authorization(bearer))"
      + "Content-Type: application/json\r\nContent-Length: \(body.count)\r\n\r\n"
    return Array(head.utf8) + body
  }

  private static func authorization(_ bearer: String?) -> String {
    bearer.map { "Authorization: Bearer \($0)\r\n" } ?? ""
  }

  /// Puts `total` requests over so many connections, each once where that many were made.
  ///
  /// - Throws: `AnchorFailure` where one was not answered with 200, so that no refusal counts as speed.
  func run(on service: RunningService, connections: Int, total: Int) throws -> Sample {
    var latencies = [Double](repeating: 0, count: total)
    var (seconds, refused) = (0.0, UInt64(0))
    let bytes = requests.flatMap(\.self)
    let code = bytes.withUnsafeBufferPointer { buffer -> Int32 in
      var next = buffer.baseAddress
      let pieces = requests.map { request in
        defer { next = next?.advanced(by: request.count) }
        return mesa_request(bytes: next, count: request.count)
      }
      return mesa_load(
        Int32(service.port), Int32(connections), pieces, UInt64(pieces.count), UInt64(total),
        &seconds, &latencies, &refused)
    }
    guard code == 0, refused == 0 else { throw AnchorFailure(code: code == 0 ? EPROTO : code) }
    return Sample(rate: Double(total) / seconds, latencies: latencies)
  }
}

/// An instance with mesas that met, and a token for each of those who act in it.
struct ServedInstance {
  static let mesas = 64
  let path: String
  /// Requests that read a session, each in the name of the secretary of its mesa.
  let reads: ServiceLoad

  init(_ context: Context) async throws {
    let bench = try await BenchInstance(context)
    let bulk = bench.instance.client.bulk()
    for line in MesaWorkload.agencies { try await bulk.add(BenchInstance.request(line)) }
    for number in 0..<Self.mesas {
      for line in MesaWorkload.mesa(number, meetings: 2) {
        try await bulk.add(BenchInstance.request(line))
      }
    }
    try await bulk.commit()
    var reads: [[UInt8]] = []
    for number in 0..<Self.mesas {
      let bearer = try Self.token(
        "m\(number)-p\(MesaWorkload.seats)", TokenScopes.read, bench.instance)
      for session in 0..<2 {
        reads.append(
          ServiceLoad.get("/api/v1/meetings/m\(number)-s\(session)", bearer: bearer))
      }
    }
    (path, self.reads) = (bench.path, ServiceLoad(reads))
    try bench.instance.close()
  }

  /// An instance in which so many mesas will meet, and what their people send for it: a mesa for each
  /// connection, step by step.
  static func commands(
    _ context: Context, connections: Int
  ) async throws -> (path: String, load: ServiceLoad, count: Int) {
    let bench = try await BenchInstance(context)
    let client = bench.instance.client
    for line in MesaWorkload.agencies { _ = try await client.submit(BenchInstance.request(line)) }
    let mesas = (0..<connections).map { MesaWorkload.mesa($0, meetings: 4) }
    // A token is for somebody who is there already, so people come before the clock starts.
    var bearers = ["person/admin": try token("admin", TokenScopes.write, bench.instance)]
    let bulk = client.bulk()
    for line in mesas.joined() where isRegistration(line) {
      try await bulk.add(BenchInstance.request(line))
    }
    try await bulk.commit()
    let work = try mesas.map { lines in
      try lines.filter { !isRegistration($0) }.map { line in
        let actor = try JSONValue(parsing: line)["as"]?.stringValue ?? ""
        let bearer =
          try bearers[actor] ?? token(String(actor.dropFirst(7)), TokenScopes.write, bench.instance)
        bearers[actor] = bearer
        return ServiceLoad.post(line, bearer: bearer)
      }
    }
    try bench.instance.close()
    let steps = work.map(\.count).min() ?? 0
    let requests = (0..<steps).flatMap { step in work.map { $0[step] } }
    return (bench.path, ServiceLoad(requests), requests.count)
  }

  private static func isRegistration(_ line: [UInt8]) -> Bool {
    (try? JSONValue(parsing: line))?["command"] == .string("person.register")
  }

  private static func token(
    _ person: String, _ scope: String, _ instance: OpenInstance
  ) throws -> String {
    let admin = Principal.person(PersonID(wellFormed: "admin"))
    return try instance.client.issueToken(
      TokenWish(
        name: "bench", person: PersonID(wellFormed: person), scopes: try TokenScopes([scope]),
        days: 1), as: admin
    ).text
  }
}
