import Canonical
import MesaDomain
import Testing

@testable import MesaService

/// Each kind of record shows what its events did.
@Suite struct `Records shown` {
  private func shown(
    _ kind: RecordKind, _ id: String, as principal: String, after lines: [String] = []
  ) async throws -> JSONValue {
    try await Bed().with { instance in
      try await Plenary.give(to: instance)
      for line in lines { try await instance.give(line) }
      return try await instance.show(kind, id, as: principal)
    }
  }

  private func canonical(_ value: JSONValue?) -> String {
    value.map { String(decoding: $0.canonicalBytes, as: UTF8.self) } ?? "nil"
  }

  @Test func `an agency: registered, amended, closed`() async throws {
    let agency = try await shown(
      .agency, "town", as: "person/admin",
      after: [
        #"{"command":"agency.amend","data":{"agency":"town","name":"Concejo"}}"#,
        #"{"as":"person/admin","command":"agency.close","data":{"agency":"town","on":"2026-11-01"}}"#,
      ])
    #expect(
      canonical(agency)
        == #"{"closedOn":"2026-11-01","id":"town","kind":"municipality.political","municipality":"30008","name":"Concejo"}"#
    )
  }

  @Test func `a person: post, roles, proposals and places`() async throws {
    let person = try await shown(
      .person, "centre", as: "system/operator",
      after: [
        #"{"command":"person.amend","data":{"person":"centre","phone":"112"}}"#,
        #"{"command":"person.appoint","data":{"person":"centre","agency":"centre","title":"Coordinación","from":"2026-01-01"}}"#,
        #"{"command":"person.endPost","data":{"person":"centre","agency":"centre","on":"2026-06-30"}}"#,
      ])
    #expect(person["phone"]?.stringValue == "112")
    #expect(person["name"]?.stringValue == Canary.name)
    #expect(
      canonical(person["posts"])
        == #"[{"agency":"centre","tenure":{"from":"2026-01-01","to":"2026-06-30"},"title":"Coordinación"}]"#
    )
    #expect(
      canonical(person["places"])
        == #"[{"agency":"centre","capacity":"holder","mesa":"alhama","organ":"plenary","seat":"centre","tenure":{"from":"2026-01-12"}}]"#
    )
    #expect(canonical(person["roles"]) == "[]")
  }

  @Test func `a person's role: granted, then revoked`() async throws {
    let granted = try await shown(.person, "dpo", as: "person/admin")
    #expect(canonical(granted["roles"]) == #"[{"role":"dataProtectionOfficer"}]"#)
    let revoked = try await shown(
      .person, "dpo", as: "person/admin",
      after: [
        #"{"as":"person/admin","command":"person.revokeRole","data":{"person":"dpo","role":"dataProtectionOfficer"}}"#
      ])
    #expect(canonical(revoked["roles"]) == "[]")
  }

  @Test func `the instance: administrators, then opened`() async throws {
    let before = try await shown(.instance, "main", as: "system/operator")
    #expect(canonical(before["administrators"]) == #"["admin"]"#)
    #expect(before["open"] == .bool(false))
    let after = try await shown(
      .instance, "main", as: "system/operator",
      after: [
        #"{"as":"person/admin","command":"person.grantRole","data":{"person":"stranger","role":"administrator"}}"#,
        #"{"as":"person/admin","command":"instance.open","data":{}}"#,
      ])
    #expect(canonical(after["administrators"]) == #"["admin","stranger"]"#)
    #expect(after["open"] == .bool(true))
  }

  @Test func `a mesa: state, organs, seats, holders and posts`() async throws {
    let mesa = try await shown(.mesa, "alhama", as: "person/officer")
    #expect(mesa["name"]?.stringValue == "Mesa de Alhama")
    #expect(["constituted", "active"].contains(mesa["state"]?.stringValue))
    #expect(mesa["profile"]?.stringValue == "generic-l40")
    #expect(mesa["promotedAt"]?.stringValue == "2026-01-12T08:00:00.000Z")
    #expect(mesa["constitutedAt"]?.stringValue == "2026-01-19T09:00:00.000Z")
    #expect(canonical(mesa["municipalities"]) == #"["30008"]"#)
    let plenary = mesa["organs"]?.arrayValue?.first { $0["kind"]?.stringValue == "plenary" }
    #expect(canonical(plenary?["chairs"]) == #"[{"from":"2026-01-12","person":"mayor"}]"#)
    #expect(canonical(plenary?["secretaries"]) == #"[{"from":"2026-01-12","person":"officer"}]"#)
    #expect(
      plenary?["seats"]?.arrayValue?.compactMap { $0["id"]?.stringValue }
        == ["town-hall", "centre", "police"])
    #expect(
      canonical(plenary?["seats"]?.arrayValue?.first?["holders"])
        == #"[{"from":"2026-01-12","person":"mayor"}]"#)
  }

  @Test func `a session: notice, presence, votes, what was said and agreed`() async throws {
    let meeting = try await shown(.meeting, Plenary.meeting, as: "person/officer")
    #expect(meeting["state"]?.stringValue == "open")
    #expect(meeting["startsAt"]?.stringValue == "2026-02-03T09:00:00.000Z")
    #expect(meeting["chair"]?.stringValue == "mayor")
    #expect(meeting["secretary"]?.stringValue == "officer")
    #expect(
      meeting["presence"]?.arrayValue?.compactMap { $0["person"]?.stringValue }
        == ["mayor", "officer", "centre"])
    let item = try #require(meeting["agenda"]?.arrayValue?.first)
    #expect(item["treated"] == .bool(true))
    #expect(item["votes"]?.arrayValue?.count == 1)
    #expect(
      item["agreements"]?.arrayValue?.compactMap { $0["agreement"]?.stringValue }
        == [Plenary.agreement])
  }

  @Test func `its minutes: drafted, numbered and approved by the chair`() async throws {
    let minutes = try await shown(
      .minutes, Plenary.meeting, as: "person/officer",
      after: [
        #"{"as":"person/officer","effective":"2026-02-03T10:40","command":"meeting.close","data":{"meeting":"\#(Plenary.meeting)"}}"#,
        #"{"as":"person/officer","effective":"2026-02-04T09:00","command":"minutes.draft","data":{"meeting":"\#(Plenary.meeting)"}}"#,
        #"{"as":"person/mayor","effective":"2026-02-05T09:00","command":"minutes.approveByChair","data":{"meeting":"\#(Plenary.meeting)"}}"#,
      ])
    #expect(minutes["closedAt"]?.stringValue == "2026-02-03T09:40:00.000Z")
    #expect(minutes["minutes"]?["state"]?.stringValue == "chairApproved")
    #expect(minutes["minutes"]?["number"]?.stringValue == "ACTA-2026-001")
  }

  @Test func `an agreement: progress, evidence, completion`() async throws {
    let agreement = try await shown(
      .agreement, Plenary.agreement, as: "person/officer",
      after: [
        #"{"as":"person/centre","effective":"2026-03-01T10:00","command":"agreement.complete","data":{"agreement":"\#(Plenary.agreement)"}}"#
      ])
    #expect(agreement["number"]?.stringValue == "AC-2026-001")
    #expect(agreement["state"]?.stringValue == "completed")
    #expect(agreement["progress"]?.integerValue == 100)
    #expect(agreement["owner"]?.stringValue == "centre")
    #expect(agreement["evidence"]?.arrayValue?.count == 1)
    #expect(agreement["completedAt"]?.stringValue == "2026-03-01T09:00:00.000Z")
  }
}
