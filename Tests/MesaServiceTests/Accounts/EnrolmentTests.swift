import Canonical
import Foundation
import MesaDomain
import Testing

@testable import MesaService

@Suite struct `An account` {
  private let person = AccountBed.person
  private let passphrase = AccountBed.passphrase

  @Test func `is made by a link, a passphrase and a code`() async throws {
    let bed = try AccountBed()
    let accounts = try bed.open()
    let (seed, recovery) = try await bed.enrol(accounts)
    #expect(Set(recovery).count == 10 && recovery.allSatisfy { $0.count == 19 })
    let signedIn = try await bed.signIn(accounts, seed)
    #expect(try accounts.session(signedIn.token)?.person == person)
  }

  @Test func `is none before the code was shown`() async throws {
    let bed = try AccountBed()
    let accounts = try bed.open()
    let link = try accounts.invite(person, login: AccountBed.login).token
    let factor = try await accounts.begin(
      link, passphrase: passphrase, login: AccountBed.login, issuer: "Mesa")
    #expect(
      try await bed.refusal { _ = try accounts.complete(link, code: "000000") }
        == "account.codeWrong")
    #expect(
      try await bed.refusal { _ = try await bed.signIn(accounts, []) } == "account.wrong")
    _ = try accounts.complete(link, code: bed.code(of: AccountBed.bytes(ofSeed: factor.seed)))
  }

  @Test func `takes a link once, for a day, and the newest alone`() async throws {
    let bed = try AccountBed()
    let accounts = try bed.open()
    let old = try accounts.invite(person, login: AccountBed.login).token
    let link = try accounts.invite(person, login: AccountBed.login).token
    func begin(_ link: String) async throws -> String? {
      try await bed.refusal {
        _ = try await accounts.begin(
          link, passphrase: passphrase, login: AccountBed.login, issuer: "Mesa")
      }
    }
    #expect(try await begin(old) == "account.linkInvalid")
    #expect(try await begin("guessed") == "account.linkInvalid")
    bed.clock.advance(bySeconds: 24 * 3_600 - 1)
    #expect(try await begin(link) == nil)
    bed.clock.advance(bySeconds: 1)
    #expect(try await begin(link) == "account.linkInvalid")
    let used = try accounts.invite(person, login: AccountBed.login).token
    let factor = try await accounts.begin(
      used, passphrase: passphrase, login: AccountBed.login, issuer: "Mesa")
    let seed = AccountBed.bytes(ofSeed: factor.seed)
    _ = try accounts.complete(used, code: bed.code(of: seed))
    bed.clock.advance(bySeconds: 30)
    #expect(
      try await bed.refusal { _ = try accounts.complete(used, code: bed.code(of: seed)) }
        == "account.linkInvalid")
  }

  @Test func `is one for each person, under a name of its own`() async throws {
    let bed = try AccountBed()
    let accounts = try bed.open()
    try await bed.enrol(accounts)
    let other = PersonID(wellFormed: "otra")
    func invite(_ person: PersonID, _ login: String) async throws -> String? {
      try await bed.refusal { _ = try accounts.invite(person, login: login) }
    }
    #expect(try await invite(person, "other") == "account.exists")
    #expect(try await invite(other, AccountBed.login.uppercased()) == "account.loginTaken")
    #expect(try await invite(other, "otra") == nil)
    #expect(try await bed.refusal { _ = try accounts.reset(other) } == "account.unknown")
  }

  @Test func `gets another passphrase by a link and the second factor, and every session ends`()
    async throws
  {
    let bed = try AccountBed()
    let accounts = try bed.open()
    let (seed, _) = try await bed.enrol(accounts)
    let token = try await bed.signIn(accounts, seed).token
    let link = try accounts.reset(person).token
    let new = "otras palabras muy distintas"
    func set(_ code: String) async throws -> String? {
      try await bed.refusal { try await accounts.setPassphrase(link, passphrase: new, code: code) }
    }
    #expect(try await set("000000") == "account.codeWrong")
    #expect(try accounts.session(token) != nil)
    #expect(try await set(bed.code(of: seed)) == nil)
    #expect(try accounts.session(token) == nil)
    #expect(try await set(bed.code(of: seed)) == "account.linkInvalid")
    #expect(
      try await bed.refusal { _ = try await bed.signIn(accounts, seed) } == "account.wrong")
    _ = try await accounts.signIn(
      AccountBed.login, new, from: NetworkOrigin(address: "192.0.2.1"))
  }

  @Test func `gets another passphrase by who knows the old one and has the second factor`()
    async throws
  {
    let bed = try AccountBed()
    let accounts = try bed.open()
    let (seed, _) = try await bed.enrol(accounts)
    let token = try await bed.signIn(accounts, seed).token
    func change(_ old: String, _ code: String) async throws -> String? {
      try await bed.refusal {
        try await accounts.change(
          token, from: old, to: "otras palabras muy distintas", code: code)
      }
    }
    #expect(try await change("not the old passphrase", bed.code(of: seed)) == "account.wrong")
    #expect(try await change(passphrase, "000000") == "account.codeWrong")
    #expect(try await change(passphrase, bed.code(of: seed)) == nil)
    #expect(try await change(passphrase, bed.code(of: seed)) == "account.sessionEnded")
  }

  @Test func `leaves nothing in the file that opens a door or tells a name`() async throws {
    let bed = try AccountBed()
    let accounts = try bed.open()
    let link = try accounts.invite(person, login: AccountBed.login).token
    let (seed, recovery) = try await bed.enrol(accounts)
    let signedIn = try await bed.signIn(accounts, seed)
    accounts.close()
    let file = Data(try bytes(bed.path))
    let secrets = [
      passphrase, AccountBed.login, link, signedIn.token, signedIn.device, recovery[0],
      recovery[0].replacingOccurrences(of: "-", with: ""), OneTimeCode.base32(seed),
    ]
    for secret in secrets { #expect(file.range(of: Data(secret.utf8)) == nil, "\(secret)") }
    #expect(file.range(of: Data(seed)) == nil)
  }
}
