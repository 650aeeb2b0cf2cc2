import Canonical
import HTTPTypes
import HummingbirdTesting
import MesaDomain
import Testing

@testable import MesaService
@testable import MesaWeb

/// Every endpoint, asked by everybody for every record of the casework: what comes is what the matrix
/// grants (security handbook §5, tests b and c).
@Suite struct `Who is answered what over HTTP` {
  /// Whether the matrix lets somebody read a record; false where there is none.
  private func mayRead(
    _ kind: RecordKind, _ id: String, _ principal: Principal, _ client: LocalClient
  ) async throws -> Bool {
    guard let record = try await client.record(kind, id) else { return false }
    let context = client.context(principal)
    let place = context.place(of: record)
    guard (try? context.authorize(kind.action, at: place)) != nil else { return false }
    guard kind == .redactedMinutes else { return true }
    let body = try JSONValue(parsing: record.body)
    return body["minutes"]?["state"] == .string(Minutes.Stage.approved.rawValue)
      || (try? context.authorize(RecordKind.minutes.action, at: place)) != nil
  }

  @Test func `each record is shown to whom the matrix lets read it, and to nobody else`()
    async throws
  {
    let fixture = try await FixtureBed()
    let (bed, ids) = (fixture.bed, try fixture.ids())
    let client = bed.instance.client
    var cells = (shown: 0, hidden: 0)
    for person in try fixture.people() {
      let (token, asker) = (try bed.token(person), try principal("person/" + person))
      for kind in RecordKind.allCases {
        let path = "/api/v1/" + kind.plural
        var expected: Set<String> = []
        for id in ids where try await client.record(kind, id) != nil {
          let may = try await mayRead(kind, id, asker, client)
          if may { expected.insert(id) }
          for tail in ["", "/history"] {
            let answer = try await bed.ask { try await $0.get("\(path)/\(id)\(tail)", token) }
            #expect(
              answer.status == (may ? .ok : .notFound), "\(person): \(kind.plural)/\(id)\(tail)")
          }
          cells = may ? (cells.shown + 1, cells.hidden) : (cells.shown, cells.hidden + 1)
        }
        var listed = try await list(path, token, bed)
        if listed.remove(client.instance) != nil { listed.insert("main") }
        #expect(listed.isSubset(of: expected), "\(person): \(kind.plural)")
      }
    }
    // Neither side of the table is empty.
    #expect(cells.shown > 500)
    #expect(cells.hidden > 500)
  }

  private func list(_ path: String, _ token: String, _ bed: WebBed) async throws -> Set<String> {
    var (ids, cursor): (Set<String>, String?) = ([], nil)
    repeat {
      let query = cursor.map { "?cursor=" + $0 } ?? ""
      let page = try await bed.ask { try await $0.get(path + query, token) }
      #expect(page.status == .ok, "\(path)")
      for record in try page.json["items"]?.arrayValue ?? [] {
        ids.insert(try #require(record["id"]?.stringValue))
      }
      cursor = try page.json["next"]?.stringValue
    } while cursor != nil
    return ids
  }

  @Test func `what is somebody else's is answered in the same bytes as what is nobody's`()
    async throws
  {
    let fixture = try await FixtureBed()
    let (bed, ids) = (fixture.bed, try fixture.ids())
    let client = bed.instance.client
    let nobody = "01a2020d-0000-7001-8000-00000000dead"
    var hidden = 0
    for person in ["p10", "p18", "d01", "admin"] {
      let (token, asker) = (try bed.token(person), try principal("person/" + person))
      for kind in RecordKind.allCases {
        let missing = try await bed.ask {
          try await $0.get("/api/v1/\(kind.plural)/\(nobody)", token)
        }
        for id in ids where try await client.record(kind, id) != nil {
          guard try await !mayRead(kind, id, asker, client) else { continue }
          let answer = try await bed.ask {
            try await $0.get("/api/v1/\(kind.plural)/\(id)", token)
          }
          #expect(answer.withoutRequest == missing.withoutRequest, "\(person): \(kind.plural)")
          hidden += 1
        }
      }
    }
    #expect(hidden > 50)
  }

  @Test func `a command is admitted or refused as the matrix says, whoever sends it`() async throws
  {
    let fixture = try await FixtureBed()
    let bed = fixture.bed
    var answers: [String: Int] = [:]
    var last: [String: JSONValue] = [:]
    for command in fixture.commands {
      last[try #require(command["command"]?.stringValue)] = command["data"]
    }
    for person in try fixture.people() {
      let (token, asker) = (try bed.token(person), try principal("person/" + person))
      for (name, data) in last.sorted(by: { $0.key < $1.key }) {
        guard !TokenScopes.reservedCommands.contains(name) else { continue }
        let command = JSONValue.object([
          JSONMember(name: "command", value: .string(name)), JSONMember(name: "data", value: data),
        ])
        let setting = CommandRequest.Setting(
          principal: asker, zone: "Europe/Madrid", identifier: WebBed.identifier)
        var expected = "done"
        do {
          _ = try await bed.instance.client.rehearse(try CommandRequest(command, setting))
        } catch {
          expected = FailureReport(error).code
        }
        let answer = try await bed.ask {
          try await $0.post(
            String(decoding: command.canonicalBytes, as: UTF8.self), token,
            uri: "/api/v1/commands?rehearse=true")
        }
        #expect((answer.code ?? "done") == expected, "\(person): \(name)")
        answers[expected, default: 0] += 1
      }
    }
    #expect((answers["auth.notPermitted"] ?? 0) > 500)
    #expect(answers.count > 10)
  }

  @Test func `without a token that is good nothing is told but that the service lives`()
    async throws
  {
    let fixture = try await FixtureBed()
    let bed = fixture.bed
    let bearers = [
      nil, "", "mesa_", String(try bed.token("p07").dropLast()), try await revoked(bed),
      try await expired(bed),
    ]
    for route in bed.server.routes {
      guard case .nothing = route.need else {
        let path = route.path.replacing("{id}", with: "totana").replacing("{agency}", with: "cavi")
          .replacing("{name}", with: "attendance").replacing("{position}", with: "1")
        for bearer in bearers {
          let answer = try await bed.ask { client in
            route.method == .post
              ? try await client.post("{}", bearer, uri: path)
              : try await client.get(path, bearer, method: route.method)
          }
          #expect(answer.status == .unauthorized, "\(route.method) \(path)")
        }
        continue
      }
    }
  }

  private func revoked(_ bed: WebBed) async throws -> String {
    let text = try bed.token("p07")
    try bed.instance.client.revokeExposed(text)
    return text
  }

  private func expired(_ bed: WebBed) async throws -> String {
    let text = try bed.token("p07", days: 1)
    bed.clock.advance(byHours: 25)
    return text
  }
}
