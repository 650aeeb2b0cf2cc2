import Canonical
import MesaDomain
import Testing

@testable import MesaService

@Suite struct `An account that nobody needs` {
  private let person = AccountBed.person
  private let admin = Principal.person(PersonID(wellFormed: "admin"))
  private static let day = 86_400

  @Test func `is suspended after ninety days without a sign-in, until somebody opens it`()
    async throws
  {
    let bed = try AccountBed()
    let accounts = try bed.open()
    let (seed, _) = try await bed.enrol(accounts)
    bed.clock.advance(bySeconds: 90 * Self.day - 31)
    _ = try await bed.signIn(accounts, seed)
    bed.clock.advance(bySeconds: 90 * Self.day)
    #expect(
      try await bed.refusal { _ = try await bed.signIn(accounts, seed) } == "account.unused")
    #expect(try accounts.lines().map(\.state) == [.unused])
    try accounts.setClosed(false, person, by: admin)
    _ = try await bed.signIn(accounts, seed)
    #expect(try accounts.signIns(of: person).map(\.outcome).contains(.unused))
  }

  @Test func `is confirmed every year, or nobody gets in with it`() async throws {
    let bed = try AccountBed()
    let accounts = try bed.open { $0.unused = .max }
    let (seed, _) = try await bed.enrol(accounts)
    bed.clock.advance(bySeconds: 365 * Self.day - 61)
    let token = try await bed.signIn(accounts, seed).token
    #expect(try accounts.session(token) != nil)
    bed.clock.advance(bySeconds: 31)
    #expect(try accounts.session(token) == nil, "a session that is open ends with it")
    #expect(
      try await bed.refusal { _ = try await bed.signIn(accounts, seed) } == "account.unconfirmed")
    let line = try #require(try accounts.lines().first)
    #expect(line.state == .unconfirmed && line.due <= bed.clock.now)
    try accounts.confirmAccount(person, by: admin)
    _ = try await bed.signIn(accounts, seed)
    #expect(
      try await bed.refusal {
        try accounts.confirmAccount(PersonID(wellFormed: "otra"), by: admin)
      } == "account.unknown")
  }

  @Test func `tells so to nobody who does not hold passphrase and code`() async throws {
    let bed = try AccountBed()
    let accounts = try bed.open()
    try await bed.enrol(accounts)
    bed.clock.advance(bySeconds: 400 * Self.day)
    let home = NetworkOrigin(address: "192.0.2.1")
    #expect(
      try await bed.refusal {
        _ = try await accounts.signIn(AccountBed.login, "not the passphrase", from: home)
      } == "account.wrong")
    let challenge = try await accounts.signIn(AccountBed.login, AccountBed.passphrase, from: home)
    #expect(
      try await bed.refusal {
        _ = try accounts.answer(challenge.token, with: .code("000000"), from: home)
      } == "account.codeWrong")
  }
}
