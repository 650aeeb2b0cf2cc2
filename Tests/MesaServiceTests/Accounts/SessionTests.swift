import Canonical
import MesaDomain
import Testing

@testable import MesaService

@Suite struct `A session` {
  private let person = AccountBed.person

  @Test func `ends when nothing is asked for a quarter of an hour`() async throws {
    let bed = try AccountBed()
    let accounts = try bed.open()
    let (seed, _) = try await bed.enrol(accounts)
    let token = try await bed.signIn(accounts, seed).token
    #expect(try accounts.session(token) != nil)
    bed.clock.advance(bySeconds: 15 * 60 - 1)
    #expect(try accounts.session(token) != nil)
    bed.clock.advance(bySeconds: 15 * 60)
    #expect(try accounts.session(token) == nil)
    #expect(try accounts.session("guessed") == nil)
  }

  @Test(arguments: [(false, 48), (true, 24)])
  func `ends after eight hours, of who administers after four`(
    isPrivileged: Bool, tens: Int
  ) async throws {
    let bed = try AccountBed()
    let accounts = try bed.open(privileged: isPrivileged ? [person] : [])
    let (seed, _) = try await bed.enrol(accounts)
    let token = try await bed.signIn(accounts, seed).token
    for _ in 1..<tens {
      bed.clock.advance(bySeconds: 600)
      #expect(try accounts.session(token) != nil)
    }
    // Half a minute of them went by at sign-in.
    bed.clock.advance(bySeconds: 569)
    #expect(try accounts.session(token) != nil)
    bed.clock.advance(bySeconds: 1)
    #expect(try accounts.session(token) == nil)
  }

  @Test func `is one of three at most`() async throws {
    let bed = try AccountBed()
    let accounts = try bed.open()
    let (seed, _) = try await bed.enrol(accounts)
    var tokens: [String] = []
    for _ in 1...4 { tokens.append(try await bed.signIn(accounts, seed).token) }
    #expect(try tokens.map { try accounts.session($0) != nil } == [false, true, true, true])
    #expect(try accounts.sessions(of: person).count == 3)
  }

  @Test func `gets another token with each proof, and the old one is dead`() async throws {
    let bed = try AccountBed()
    let accounts = try bed.open()
    let (seed, _) = try await bed.enrol(accounts)
    let old = try await bed.signIn(accounts, seed).token
    let before = try #require(try accounts.session(old))
    #expect(
      try await bed.refusal { _ = try accounts.confirm(old, code: "000000") }
        == "account.codeWrong")
    let new = try accounts.confirm(old, code: bed.code(of: seed))
    let after = try #require(try accounts.session(new))
    #expect(try accounts.session(old) == nil)
    #expect(after.id == before.id && after.confirmed > before.confirmed)
    #expect(after.until == before.until)
    #expect(
      try await bed.refusal { _ = try accounts.confirm(old, code: bed.code(of: seed)) }
        == "account.sessionEnded")
  }

  @Test func `is ended by its owner, here and everywhere, and by nobody else's name`()
    async throws
  {
    let bed = try AccountBed()
    let accounts = try bed.open()
    let (seed, _) = try await bed.enrol(accounts)
    let first = try await bed.signIn(accounts, seed).token
    let second = try await bed.signIn(accounts, seed).token
    let third = try await bed.signIn(accounts, seed).token
    try accounts.signOut(first)
    #expect(try accounts.session(first) == nil)
    let id = try #require(try accounts.session(second)?.id)
    try accounts.end(id, of: PersonID(wellFormed: "otra"))
    #expect(try accounts.session(second) != nil)
    try accounts.end(id, of: person)
    #expect(try accounts.session(second) == nil)
    #expect(try accounts.session(third) != nil)
    try accounts.signOutEverywhere(person)
    #expect(try accounts.session(third) == nil)
  }

  @Test func `ends with the account, from the next request on`() async throws {
    let bed = try AccountBed()
    let accounts = try bed.open()
    let (seed, _) = try await bed.enrol(accounts)
    let token = try await bed.signIn(accounts, seed).token
    try accounts.setClosed(true, person)
    #expect(try accounts.session(token) == nil)
    #expect(
      try await bed.refusal { _ = try await bed.signIn(accounts, seed) } == "account.wrong")
    try accounts.setClosed(false, person)
    #expect(try accounts.session(token) == nil)
    _ = try await bed.signIn(accounts, seed)
    #expect(
      try await bed.refusal { try accounts.setClosed(true, PersonID(wellFormed: "otra")) }
        == "account.unknown")
  }
}
