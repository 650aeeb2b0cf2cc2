import Canonical
import EventLog
import HTTPTypes
import HummingbirdTesting
import MesaDomain
import MesaService
import Testing

@testable import MesaWeb

@Suite struct `Records over HTTP` {
  private func ids(_ answer: TestResponse) throws -> [String?] {
    try (answer.json["items"]?.arrayValue ?? []).map { $0["id"]?.stringValue }
  }

  @Test func `a member sees the mesa, a stranger none`() async throws {
    let bed = try await WebBed()
    let (member, stranger) = (try bed.token("ines"), try bed.token("stranger"))
    let seen = try await bed.ask { try await $0.get("/api/v1/mesas", member) }
    #expect(try ids(seen) == ["alhama"])
    let none = try await bed.ask { try await $0.get("/api/v1/mesas", stranger) }
    #expect(none.status == .ok)
    #expect(try ids(none) == [])
    let shown = try await bed.ask { try await $0.get("/api/v1/mesas/alhama", member) }
    #expect(shown.status == .ok)
    #expect(try shown.json["id"] == .string("alhama"))
    let history = try await bed.ask { try await $0.get("/api/v1/mesas/alhama/history", member) }
    #expect(try history.json["items"]?.arrayValue?.isEmpty == false)
  }

  @Test func `what is not mine and what does not exist are the same bytes`() async throws {
    let bed = try await WebBed()
    let token = try bed.token("stranger")
    let absent = "01a2020d-0000-7001-8000-00000000dead"
    for (kind, there, not) in [
      ("mesas", "alhama", "lorca"), ("persons", "mayor", "nobody"), ("agencies", "town", "nowhere"),
      ("cases", absent, absent), ("meetings", absent, "%2e%2e"),
    ] {
      for tail in ["", "/history"] {
        let hidden = try await bed.ask {
          try await $0.get("/api/v1/\(kind)/\(there)\(tail)", token)
        }
        let missing = try await bed.ask { try await $0.get("/api/v1/\(kind)/\(not)\(tail)", token) }
        #expect(hidden.status == .notFound)
        #expect(hidden.withoutRequest == missing.withoutRequest, "\(kind)")
      }
    }
  }

  @Test func `an instance is found by the id that its record says`() async throws {
    let bed = try await WebBed()
    let token = try bed.token("admin")
    let listed = try await bed.ask { try await $0.get("/api/v1/instances", token) }
    let id = try #require(try ids(listed).first ?? nil)
    let shown = try await bed.ask { try await $0.get("/api/v1/instances/" + id, token) }
    #expect(try shown.json["id"] == .string(id))
  }

  @Test func `every kind can be listed and asked for`() async throws {
    let bed = try await WebBed()
    let token = try bed.token("admin")
    for kind in RecordKind.allCases {
      let list = try await bed.ask { try await $0.get("/api/v1/\(kind.plural)", token) }
      #expect(list.status == .ok, "\(kind)")
      #expect(try ids(list).allSatisfy { $0 != nil }, "\(kind): a page goes on from an id")
      let one = try await bed.ask { try await $0.get("/api/v1/\(kind.plural)/nobody", token) }
      #expect(one.status == .notFound, "\(kind)")
    }
  }

  @Test func `what has not changed is not sent again`() async throws {
    let bed = try await WebBed()
    let token = try bed.token("ines")
    let first = try await bed.ask { try await $0.get("/api/v1/mesas/alhama", token) }
    let tag = try #require(first.headers[.eTag])
    let second = try await bed.ask {
      try await $0.get("/api/v1/mesas/alhama", token, headers: [.ifNoneMatch: "\"other\", \(tag)"])
    }
    #expect(second.status == .notModified)
    #expect(second.text.isEmpty)
    #expect(second.headers[.eTag] == tag)
    let third = try await bed.ask {
      try await $0.get("/api/v1/mesas/alhama", token, headers: [.ifNoneMatch: "\"other\""])
    }
    #expect(third.status == .ok)
  }

  @Test func `a list comes in pages, each from behind the last`() async throws {
    let bed = try await WebBed()
    let token = try bed.token("admin")
    var (all, cursor): ([String?], String?) = ([], nil)
    repeat {
      let next = cursor.map { "&cursor=" + $0 } ?? ""
      let page = try await bed.ask { try await $0.get("/api/v1/agencies?limit=2" + next, token) }
      all += try ids(page)
      #expect(try ids(page).count <= 2)
      cursor = try page.json["next"]?.stringValue
    } while cursor != nil && all.count < 10
    #expect(Set(all) == ["town", "centre", "police"])
    #expect(all.count == 3)
    for query in ["limit=0", "limit=101", "color=red", "limit=1&limit=2"] {
      let wrong = try await bed.ask { try await $0.get("/api/v1/agencies?" + query, token) }
      #expect(wrong.status == .badRequest, "\(query)")
    }
    let lost = try await bed.ask { try await $0.get("/api/v1/agencies?cursor=nobody", token) }
    #expect(lost.status == .unprocessableContent)
    #expect(try lost.json["code"]?.stringValue == "list.cursorUnknown")
  }

  @Test func `the past is asked like the present`() async throws {
    let founded = try await WebBed([]).instance.log.head.size
    let bed = try await WebBed()
    let token = try bed.token("admin")
    let first = try await bed.ask {
      try await $0.get("/api/v1/agencies?at=\(founded + 1)", token)
    }
    #expect(try ids(first) == ["town"])
    let beyond = try await bed.ask { try await $0.get("/api/v1/agencies?at=100000", token) }
    #expect(beyond.code == "past.beyondLog")
    #expect(try beyond.json["field"] == .string("at"))
  }

  @Test func `desk, search and reports answer as in the terminal`() async throws {
    let bed = try await WebBed()
    let token = try bed.token("ines")
    let desk = try await bed.ask { try await $0.get("/api/v1/desk", token) }
    #expect(desk.status == .ok)
    let other = try await bed.ask { try await $0.get("/api/v1/desk/police", token) }
    #expect(other.status == .notFound)
    let found = try await bed.ask { try await $0.get("/api/v1/search?q=C-7K3Q-M2XP-5", token) }
    #expect(try ids(found) == [])
    let nothing = try await bed.ask { try await $0.get("/api/v1/search", token) }
    #expect(nothing.code == "query.missing")
    let report = "/api/v1/reports/attendance?mesa=alhama&period=2026-S1"
    for (accept, type) in [
      ("application/json", "application/json"), ("text/csv", "text/csv; charset=utf-8"),
      ("text/html, */*;q=0.1", "text/html; charset=utf-8"),
    ] {
      let answer = try await bed.ask { try await $0.get(report, token, headers: [.accept: accept]) }
      #expect(answer.status == .ok, "\(accept)")
      #expect(answer.headers[.contentType] == type)
    }
    let refused = try await bed.ask {
      try await $0.get(report, token, headers: [.accept: "application/pdf"])
    }
    #expect(refused.status == .notAcceptable)
  }

  @Test func `the log is for those who prove it`() async throws {
    let bed = try await WebBed()
    let (auditor, member) = (try bed.token("auditor"), try bed.token("ines"))
    let entries = try await bed.ask { try await $0.get("/api/v1/log/entries?limit=3", auditor) }
    #expect(entries.text.split(separator: "\n").count == 3)
    let refused = try await bed.ask { try await $0.get("/api/v1/log/entries", member) }
    #expect(refused.status == .forbidden)
    let checkpoint = try await bed.ask { try await $0.get("/api/v1/log/checkpoint", member) }
    #expect(checkpoint.text.hasPrefix("mesa.local/"))
    let receipt = try await bed.ask { try await $0.get("/api/v1/log/receipts/1", member) }
    #expect(receipt.status == .ok)
    let beyond = try await bed.ask { try await $0.get("/api/v1/log/receipts/100000", member) }
    #expect(beyond.status == .notFound)
  }
}
