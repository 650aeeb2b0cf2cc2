import Canonical
import EventLog
import Foundation
import HTTPTypes
import HummingbirdTesting
import MesaDomain
import MesaService
import NIOCore
import Testing

@testable import MesaWeb

@Suite struct `Papers, calendars and pages over HTTP` {
  private func asking(for type: String) -> HTTPFields { [.accept: type] }

  private func session(_ bed: FixtureBed, _ token: String) async throws -> String {
    let listed = try await bed.bed.ask { try await $0.get("/api/v1/meetings", token) }
    let first = try listed.json["items"]?.arrayValue?.first
    return try #require(first?["id"]?.stringValue)
  }

  @Test func `a session is had as its notice, in the languages that are asked for`() async throws {
    let bed = try await FixtureBed()
    let token = try bed.bed.token("p05")
    let path = "/api/v1/meetings/" + (try await session(bed, token))
    let page = try await bed.bed.ask {
      try await $0.get(path + "?language=ca,es", token, headers: asking(for: "text/html"))
    }
    #expect(page.status == .ok)
    #expect(page.headers[.contentType] == "text/html; charset=utf-8")
    #expect(page.headers[.contentLanguage] == "ca, es")
    #expect(page.text.contains("<html lang=\"ca\""))
    #expect(page.headers[.contentSecurityPolicy]?.contains("style-src 'sha256-") == true)
    let text = try await bed.bed.ask {
      try await $0.get(path, token, headers: asking(for: "text/plain"))
    }
    #expect(text.headers[.contentType] == "text/plain; charset=utf-8")
    #expect(text.headers[.contentLanguage] == "es")
    #expect(!text.text.contains("<"))
    let strange = try await bed.bed.ask {
      try await $0.get(path + "?language=xx", token, headers: asking(for: "text/html"))
    }
    #expect(strange.code == "query.invalid")
  }

  @Test func `who may not read minutes has no paper of them either`() async throws {
    let bed = try await FixtureBed()
    let (member, stranger) = (try bed.bed.token("p05"), try bed.bed.token("d01"))
    let path = "/api/v1/minutes/" + (try await session(bed, member))
    for type in ["text/html", "text/plain"] {
      let read = try await bed.bed.ask {
        try await $0.get(path, member, headers: asking(for: type))
      }
      let refused = try await bed.bed.ask {
        try await $0.get(path, stranger, headers: asking(for: type))
      }
      #expect(read.status == .ok)
      #expect(refused.status == .notFound)
    }
  }

  @Test func `what has no paper is not acceptable as one`() async throws {
    let bed = try await FixtureBed()
    let token = try bed.bed.token("p05")
    let answer = try await bed.bed.ask {
      try await $0.get("/api/v1/mesas/totana", token, headers: asking(for: "text/html"))
    }
    #expect(answer.status == .notAcceptable)
  }

  @Test func `sessions come as a calendar that names nobody`() async throws {
    let bed = try await FixtureBed()
    let token = try bed.bed.token("p05")
    let answer = try await bed.bed.ask {
      try await $0.get("/api/v1/meetings", token, headers: asking(for: "text/calendar"))
    }
    #expect(answer.headers[.contentType] == "text/calendar; charset=utf-8")
    let lines = answer.text.components(separatedBy: "\r\n")
    #expect(lines.first == "BEGIN:VCALENDAR")
    #expect(lines.dropLast().last == "END:VCALENDAR")
    #expect(lines.contains { $0.hasPrefix("DTSTART:2018") })
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    for person in try bed.people() {
      let record = try await bed.bed.instance.client.show(
        .person, person, as: try principal("person/admin"))
      let name = try #require(record["name"]?.stringValue)
      #expect(!answer.text.contains(name))
    }
  }

  @Test func `a list is ordered as it is asked for, and pages follow that order`() async throws {
    let bed = try await FixtureBed()
    let token = try bed.bed.token("admin")
    func names(_ query: String) async throws -> [String] {
      let answer = try await bed.bed.ask { try await $0.get("/api/v1/persons?" + query, token) }
      return try (answer.json["items"]?.arrayValue ?? []).compactMap { $0["name"]?.stringValue }
    }
    let all = try await names("sort=name")
    #expect(all == Catalogue(.en).sorted(all))
    #expect(all.count > 10)
    #expect(try await names("sort=-name") == all.reversed())
    let first = try await bed.bed.ask {
      try await $0.get("/api/v1/persons?sort=name&limit=4", token)
    }
    let cursor = try #require(try first.json["next"]?.stringValue)
    #expect(try await names("sort=name&limit=4&cursor=" + cursor) == Array(all[4..<8]))
    let strange = try await bed.bed.ask { try await $0.get("/api/v1/persons?sort=email", token) }
    #expect(strange.code == "query.invalid")
  }

  @Test func `of a page of cases only that page is recorded as read`() async throws {
    let bed = try await FixtureBed()
    let (token, client) = (try bed.bed.token("p07"), bed.bed.instance.client)
    let reader = try principal("person/p07")
    let before = try await client.readings(.own, as: reader).count { $0.kind == .listed }
    let page = try await bed.bed.ask { try await $0.get("/api/v1/cases?limit=2", token) }
    #expect(try page.json["items"]?.arrayValue?.count == 2)
    let read = try await client.readings(.own, as: reader).count { $0.kind == .listed }
    #expect(read == before + 2)
  }

  @Test func `the contract is told by the service itself, whole`() async throws {
    let bed = try await WebBed([])
    let contract = try await bed.ask { try await $0.get("/api/openapi.json") }
    #expect(try contract.json["openapi"] == .string("3.1.0"))
    #expect(try contract.json["components"]?["schemas"]?["Report"]?["type"] == .string("object"))
    #expect(!contract.text.contains("../reports"))
    let page = try await bed.ask { try await $0.get("/api") }
    for route in bed.server.routes where !route.path.contains("/api/v1/") {
      #expect(page.text.contains("\(route.method.rawValue) \(route.path)"))
    }
  }

  @Test func `tiles of the tree are those that a log publishes`() async throws {
    let bed = try await FixtureBed()
    let (auditor, member) = (try bed.bed.token("d01"), try bed.bed.token("p18", ["meetings"]))
    let log = bed.bed.instance.log
    let size = log.head.size
    #expect(size > 256)
    let full = try await bed.bed.ask { try await $0.get("/api/v1/log/tile/0/000", auditor) }
    #expect(Array(full.body.readableBytesView) == (try log.tile(level: 0, number: 0)))
    let rest = size % 256
    let last = "/api/v1/log/tile/0/00\(size / 256).p/\(rest)"
    let part = try await bed.bed.ask { try await $0.get(last, auditor) }
    #expect(part.body.readableBytes == rest * 32)
    for path in ["0/999", "0/x000/000", "0/0000", "9/000", "0/000.p/0", "entries/000"] {
      let none = try await bed.bed.ask { try await $0.get("/api/v1/log/tile/" + path, auditor) }
      #expect(none.status == .notFound, "\(path)")
    }
    let refused = try await bed.bed.ask { try await $0.get("/api/v1/log/tile/0/000", member) }
    #expect(refused.status == .forbidden)
  }
}
