import Canonical
import EventLog
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import MesaDomain
import MesaService
import Testing

@testable import MesaWeb

@Suite struct `Watching the service` {
  @Test func `metrics tell how much, and never of whom`() async throws {
    let bed = try await WebBed()
    let token = try bed.token("ines")
    let command =
      #"{"command":"person.register","data":{"person":"canary","name":"Canary Nombre"}}"#
    let text = try await bed.ask { client in
      _ = try await client.get("/api/v1/mesas/alhama", token)
      _ = try await client.get("/api/v1/mesas/lorca", token)
      _ = try await client.get("/secret-canary", token)
      _ = try await client.post(command, token)
      let page = try await client.get("/metrics")
      #expect(page.status == .ok)
      #expect(page.headers[.contentType] == "text/plain; version=0.0.4; charset=utf-8")
      return page.text
    }
    let size = bed.instance.log.head.size
    for line in [
      #"mesa_http_requests_total{route="/api/v1/mesas/{id}",status="2xx"} 1"#,
      #"mesa_http_requests_total{route="/api/v1/mesas/{id}",status="4xx"} 1"#,
      #"mesa_http_requests_total{route="NotFound",status="4xx"} 1"#,
      #"mesa_http_request_seconds_count{route="/api/v1/mesas/{id}"} 2"#,
      #"mesa_http_request_seconds_bucket{route="/api/v1/mesas/{id}",le="+Inf"} 2"#,
      #"mesa_commands_total{result="refused"} 1"#, #"mesa_commands_total{result="accepted"} 0"#,
      "mesa_log_position \(size)", "mesa_http_requests_under_way 1", "mesa_disk_short 0",
    ] { #expect(text.contains(line + "\n"), "\(line)") }
    for secret in ["ines", "lorca", "alhama", "canary", "Canary", token] {
      #expect(!text.contains(secret), "\(secret)")
    }
    // As the format has it: a help and a type before each family, and no line twice.
    let lines = text.split(separator: "\n")
    #expect(Set(lines).count == lines.count)
    #expect(
      lines.allSatisfy {
        $0.wholeMatch(of: /# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{[^{}]*(\{id\})?[^{}]*\})? [0-9.e+-]+/)
          != nil
      })
  }

  @Test func `they are for this machine, and not for who comes by a proxy`() async throws {
    let bed = try await WebBed([])
    let (elsewhere, ready) = try await bed.ask { client in
      let headers: HTTPFields = [.forwardedFor: "203.0.113.4"]
      return (
        try await client.get("/metrics", headers: headers),
        try await client.get("/readyz", headers: headers)
      )
    }
    #expect(elsewhere.status == .notFound)
    #expect(try ready.json == JSONValue(parsing: #"{"status":"ready"}"#))
    let here = try await bed.ask { try await $0.get("/readyz") }
    #expect(try here.json["position"] != nil && here.json["diskFree"] != nil)
    #expect(try here.json["writing"] == .bool(true))
  }

  @Test func `the last backup is known of`() async throws {
    let bed = try await WebBed([])
    #expect(await bed.instance.vitals(bed.server.door.record).lastBackup == nil)
    bed.server.door.record.note(.backedUp, at: bed.clock.now)
    #expect(await bed.instance.vitals(bed.server.door.record).lastBackup == bed.clock.now)
  }

  @Test func `systemd is told where it listens, and nobody else is`() throws {
    let path = NSTemporaryDirectory() + "/n\(getpid())"
    unlink(path)
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
    defer {
      close(descriptor)
      unlink(path)
    }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let bound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    #expect(bound == 0)
    #expect(Supervisor(environment: ["NOTIFY_SOCKET": path]).tell("READY=1"))
    var buffer = [UInt8](repeating: 0, count: 64)
    let count = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT))
    #expect(String(decoding: buffer.prefix(max(0, count)), as: UTF8.self) == "READY=1")
    #expect(!Supervisor(environment: [:]).tell("READY=1"))
    #expect(!Supervisor(environment: ["NOTIFY_SOCKET": path + "-none"]).tell("READY=1"))
  }

  @Test func `a socket is taken over by the process that it is for`() {
    func listening(_ environment: [String: String]) -> Int32? {
      Supervisor(environment: environment, process: 7).listening
    }
    #expect(listening(["LISTEN_PID": "7", "LISTEN_FDS": "1"]) == 3)
    #expect(listening(["LISTEN_PID": "8", "LISTEN_FDS": "1"]) == nil)
    #expect(listening(["LISTEN_PID": "7", "LISTEN_FDS": "2"]) == nil)
    #expect(listening(["LISTEN_FDS": "1"]) == nil)
    #expect(listening([:]) == nil)
  }

  @Test(arguments: [
    ("1970-01-01T00:00:00.000Z", "Thu, 01 Jan 1970 00:00:00 GMT"),
    ("2026-11-22T09:30:00.123Z", "Sun, 22 Nov 2026 09:30:00 GMT"),
    ("1994-11-06T08:49:37.000Z", "Sun, 06 Nov 1994 08:49:37 GMT"),
  ])
  func `a moment is written as HTTP has it`(moment: String, text: String) throws {
    #expect(HTTPDate.text(of: try #require(Instant(moment))) == text)
  }
}

@Suite struct `A checkup` {
  private func states(_ bed: WebBed) -> [String: Finding.State] {
    let findings = Checkup(
      bed.instance.directory, reserve: DiskRoom.Reserve(bytes: 0, percent: 0), now: bed.clock.now
    ).findings()
    return Dictionary(findings.map { ($0.code, $0.state) }) { first, _ in first }
  }

  @Test func `finds everything as it should be`() async throws {
    let bed = try await WebBed()
    let found = states(bed)
    for code in ["data", "keys", "apart", "disk", "clock", "running"] {
      #expect(found[code] == .good, "\(code)")
    }
    #expect(found["backupNone"] == .notable)
    #expect(!found.values.contains(.wrong))
  }

  @Test func `finds what others may read, in data and in keys`() async throws {
    let bed = try await WebBed([])
    let paths = [
      bed.instance.directory.log, bed.instance.directory.keys,
      bed.instance.directory.keys + "/kek",
    ]
    for path in paths {
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      try FileManager.default.setAttributes([.posixPermissions: 0o740], ofItemAtPath: path)
      #expect(states(bed)["open"] == .wrong, "\(path)")
      try FileManager.default.setAttributes([.posixPermissions: mode as Any], ofItemAtPath: path)
    }
    #expect(states(bed)["open"] == nil)
  }

  @Test func `finds a clock before the last entry, and an old backup`() async throws {
    let bed = try await WebBed()
    bed.server.door.record.note(.backedUp, at: bed.clock.now)
    #expect(states(bed)["backup"] == .good)
    bed.clock.advance(byHours: 49)
    #expect(states(bed)["backupOld"] == .notable)
    bed.clock.advance(byHours: -98)
    #expect(states(bed)["clockBehind"] == .wrong)
  }

  @Test func `finds that there is no room, and that there is nothing`() async throws {
    let bed = try await WebBed([])
    let short = Checkup(
      bed.instance.directory, reserve: DiskRoom.Reserve(bytes: .max, percent: 0),
      now: bed.clock.now
    ).findings()
    #expect(short.contains { $0.code == "diskShort" && $0.state == .wrong })
    let none = Checkup(
      DataDirectory("/nonexistent/mesa"), reserve: DiskRoom.Reserve(), now: bed.clock.now
    ).findings()
    #expect(none.contains { $0.code == "dataMissing" && $0.state == .wrong })
  }
}
