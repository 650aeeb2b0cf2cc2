import Canonical
import MesaDomain
import Testing

@testable import MesaService
@testable import MesaWeb

@Suite struct `Looking after accounts` {
  private static let ines = PersonID(wellFormed: "ines")
  private static let admin = PersonID(wellFormed: "admin")

  private func code(_ body: () throws -> Void) throws -> String? {
    do {
      try body()
      return nil
    } catch let refusal as Refusal {
      return refusal.code
    }
  }

  @Test func `is for administrators, and for nobody on their own account`() async throws {
    let bed = try await WebBed()
    _ = try await bed.enrol("ines")
    let client = bed.instance.client
    let acts: [(String, (PersonID, Principal) throws -> Void)] = [
      ("invite", { _ = try client.inviteAccount($0, login: "other.name", as: $1) }),
      ("reset", { _ = try client.resetAccount($0, as: $1) }),
      ("close", { try client.setAccountClosed(true, $0, as: $1) }),
      ("open", { try client.setAccountClosed(false, $0, as: $1) }),
      ("confirm", { try client.confirmAccount($0, as: $1) }),
      ("approve", { _ = try client.approveFactor(of: $0, met: false, as: $1) }),
    ]
    for (name, act) in acts {
      for who in ["person/ines", "person/mayor", "person/auditor", "system/operator"] {
        let other = try principal(who)
        #expect(
          ["auth.notPermitted", "record.unknown"].contains(try code { try act(Self.ines, other) }),
          "\(name) by \(who)")
      }
      let administrator = Principal.person(Self.admin)
      #expect(try code { try act(Self.admin, administrator) } == "account.ownAct", "\(name)")
      let expected = name == "invite" ? "account.exists" : nil
      #expect(try code { try act(Self.ines, administrator) } == expected, "\(name)")
      #expect(
        try code { try act(PersonID(wellFormed: "nobody"), administrator) } == "record.unknown")
    }
  }

  @Test func `begins at the machine, with an administrator and nobody else`() async throws {
    let bed = try await WebBed()
    let client = bed.instance.client
    _ = try client.inviteAdministrator(Self.admin, login: "maria", as: .operator)
    #expect(
      try code { _ = try client.inviteAdministrator(Self.ines, login: "ines", as: .operator) }
        == "account.noAdministrator")
    for who in ["person/admin", "person/ines"] {
      let other = try principal(who)
      #expect(
        try code { _ = try client.inviteAdministrator(Self.ines, login: "ines", as: other) }
          == "auth.notPermitted")
    }
  }

  @Test func `tells how accounts are to those who answer for them`() async throws {
    let bed = try await WebBed()
    _ = try await bed.enrol("ines")
    let client = bed.instance.client
    let lines = try client.accountLines(as: .person(Self.admin))
    #expect(lines.map(\.state) == [.invited, .open])
    for who in ["person/ines", "person/auditor", "system/operator"] {
      let other = try principal(who)
      #expect(try code { _ = try client.accountLines(as: other) } == "auth.notPermitted")
    }
    for (who, expected) in [
      ("person/admin", nil), ("person/auditor", nil), ("person/ines", "auth.notPermitted"),
      ("system/operator", "auth.notPermitted"),
    ] {
      let other = try principal(who)
      #expect(
        try code {
          _ = try client.accountEvents(own: false, before: nil, limit: 10, as: other)
        } == expected, "\(who)")
    }
    #expect(
      try client.accountEvents(own: true, before: nil, limit: 10, as: .person(Self.ines))
        .map(\.event) == [.enrolled, .invited])
  }

  @Test func `records tokens that are issued and ended`() async throws {
    let bed = try await WebBed()
    _ = try bed.token("ines")
    let client = bed.instance.client
    let ines = Principal.person(Self.ines)
    let token = try #require(try client.issuedTokens(as: ines).first)
    try client.revokeToken(token.id, as: .person(Self.admin))
    let events = try client.accountEvents(own: true, before: nil, limit: 10, as: ines)
    #expect(events.map(\.event) == [.tokenRevoked, .tokenIssued])
    #expect(events.map(\.actor) == ["person/admin", nil])
    #expect(events.allSatisfy { $0.what == token.id })
  }

  @Test func `gives no token to who is shut out`() async throws {
    let bed = try await WebBed()
    _ = try await bed.enrol("ines")
    let client = bed.instance.client
    try client.setAccountClosed(true, Self.ines, as: .person(Self.admin))
    #expect(try code { _ = try bed.token("ines") } == "account.closed")
  }
}
