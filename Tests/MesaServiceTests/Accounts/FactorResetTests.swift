import Canonical
import MesaDomain
import Testing

@testable import MesaService

@Suite struct `Another second factor` {
  private let person = AccountBed.person
  private let admin = Principal.person(PersonID(wellFormed: "admin"))
  private let officer = Principal.person(PersonID(wellFormed: "officer"))

  @Test func `needs an administrator and a data-protection officer, who are two`() async throws {
    let bed = try AccountBed()
    let accounts = try bed.open()
    try await bed.enrol(accounts)
    func link() async throws -> String? {
      try await bed.refusal { _ = try accounts.factorLink(person, by: admin) }
    }
    #expect(try await link() == "account.notApproved")
    let one = try accounts.approveFactor(
      of: person, as: .administrator, met: true, by: admin)
    #expect(one.due == nil)
    #expect(try await link() == "account.notApproved")
    #expect(
      try await bed.refusal {
        _ = try accounts.approveFactor(of: person, as: .officer, met: true, by: admin)
      } == "account.needsSecond")
    let again = try accounts.approveFactor(
      of: person, as: .administrator, met: true, by: admin)
    #expect(again.due == nil, "the same approval twice is one")
    let both = try accounts.approveFactor(of: person, as: .officer, met: true, by: officer)
    #expect(both.due == bed.clock.now)
    #expect(try await link() == nil)
  }

  @Test(arguments: [(true, false), (false, true), (false, false)])
  func `waits for a day unless both have met its owner`(one: Bool, other: Bool) async throws {
    let bed = try AccountBed()
    let accounts = try bed.open()
    try await bed.enrol(accounts)
    _ = try accounts.approveFactor(of: person, as: .officer, met: one, by: officer)
    let both = try accounts.approveFactor(of: person, as: .administrator, met: other, by: admin)
    #expect(both.due == bed.clock.now.advanced(byHours: 24))
    bed.clock.advance(bySeconds: 24 * 3_600 - 1)
    #expect(
      try await bed.refusal { _ = try accounts.factorLink(person, by: admin) }
        == "account.notYet")
    bed.clock.advance(bySeconds: 1)
    _ = try accounts.factorLink(person, by: admin)
  }

  @Test func `replaces the old one, and ends what was signed in with it`() async throws {
    let bed = try AccountBed()
    let accounts = try bed.open()
    let (old, codes) = try await bed.enrol(accounts)
    let token = try await bed.signIn(accounts, old).token
    _ = try accounts.approveFactor(of: person, as: .officer, met: true, by: officer)
    _ = try accounts.approveFactor(of: person, as: .administrator, met: true, by: admin)
    let link = try accounts.factorLink(person, by: admin).token
    let factor = try await accounts.begin(
      link, passphrase: AccountBed.passphrase, login: AccountBed.login, issuer: "Mesa")
    #expect(try accounts.session(token) != nil, "until the new one has been shown")
    let new = AccountBed.bytes(ofSeed: factor.seed)
    _ = try accounts.complete(link, code: bed.code(of: new))
    #expect(try accounts.session(token) == nil)
    bed.clock.advance(bySeconds: 30)
    #expect(
      try await bed.refusal { _ = try await bed.signIn(accounts, old) } == "account.codeWrong")
    _ = try await bed.signIn(accounts, new)
    let home = NetworkOrigin(address: "192.0.2.1")
    let challenge = try await accounts.signIn(AccountBed.login, AccountBed.passphrase, from: home)
    #expect(
      try await bed.refusal {
        _ = try accounts.answer(challenge.token, with: .recovery(codes[0]), from: home)
      } == "account.codeWrong")
    #expect(try accounts.pendingFactorReset(of: person) == nil)
  }

  @Test func `is withdrawn by its owner, and the link with it`() async throws {
    let bed = try AccountBed()
    let accounts = try bed.open()
    let (seed, _) = try await bed.enrol(accounts)
    _ = try accounts.approveFactor(of: person, as: .officer, met: true, by: officer)
    _ = try accounts.approveFactor(of: person, as: .administrator, met: true, by: admin)
    let link = try accounts.factorLink(person, by: admin).token
    try accounts.withdrawFactorReset(person, by: .person(person))
    #expect(
      try await bed.refusal {
        _ = try await accounts.begin(
          link, passphrase: AccountBed.passphrase, login: AccountBed.login, issuer: "Mesa")
      } == "account.linkInvalid")
    #expect(
      try await bed.refusal { try accounts.withdrawFactorReset(person, by: admin) }
        == "account.notApproved")
    _ = try await bed.signIn(accounts, seed)
  }
}
