import Canonical
import Foundation
import GRDB
import MesaDomain
import Testing

@testable import MesaService

@Suite struct `Signing in` {
  private let home = NetworkOrigin(address: "192.0.2.1", agent: "Firefox")

  private func fail(
    _ accounts: Accounts, _ bed: AccountBed, _ login: String = AccountBed.login,
    from origin: NetworkOrigin? = nil
  ) async throws -> String? {
    try await bed.refusal {
      _ = try await accounts.signIn(login, "not the passphrase", from: origin ?? home)
    }
  }

  /// Each failure from another address, so that none of these is what is counted.
  private func fails(
    _ times: Int, _ accounts: Accounts, _ bed: AccountBed, _ login: String = AccountBed.login
  ) async throws -> [String?] {
    var answers: [String?] = []
    for time in 0..<times {
      answers.append(
        try await fail(
          accounts, bed, login, from: NetworkOrigin(address: "198.51.100.\(time)")))
    }
    return answers
  }

  @Test func `takes passphrase and code, and the code once`() async throws {
    let bed = try AccountBed()
    let accounts = try bed.open()
    let (seed, _) = try await bed.enrol(accounts)
    let code = bed.code(of: seed)
    func enter() async throws -> String? {
      try await bed.refusal {
        let challenge = try await accounts.signIn(
          AccountBed.login, AccountBed.passphrase, from: home)
        _ = try accounts.answer(
          challenge.token, with: .code(code), from: home)
      }
    }
    #expect(try await enter() == nil)
    #expect(try await enter() == "account.codeWrong")
  }

  @Test func `with the same code at the same moment lets one in`() async throws {
    let bed = try AccountBed()
    let accounts = try bed.open()
    let (seed, _) = try await bed.enrol(accounts)
    let code = bed.code(of: seed)
    let challenges = try await [
      accounts.signIn(AccountBed.login, AccountBed.passphrase, from: home),
      accounts.signIn(AccountBed.login, AccountBed.passphrase, from: home),
    ]
    let entered = await withTaskGroup(of: Bool.self) { group in
      for challenge in challenges {
        group.addTask {
          (try? accounts.answer(
            challenge.token, with: .code(code), from: home)) != nil
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(entered == 1)
  }

  @Test func `is refused alike, whatever is wrong`() async throws {
    let bed = try AccountBed()
    let accounts = try bed.open()
    try await bed.enrol(accounts)
    let closed = PersonID(wellFormed: "cerrada")
    try await bed.enrol(accounts, closed, login: "cerrada")
    try accounts.setClosed(true, closed)
    _ = try accounts.invite(PersonID(wellFormed: "nueva"), login: "nueva")
    for (login, passphrase) in [
      (AccountBed.login, "not the passphrase"), ("nobody", AccountBed.passphrase),
      ("cerrada", AccountBed.passphrase), ("nueva", AccountBed.passphrase),
      (AccountBed.login, String(repeating: "x", count: 257)), ("", ""),
    ] {
      let refused = try await bed.refusal {
        _ = try await accounts.signIn(login, passphrase, from: home)
      }
      #expect(refused == "account.wrong", "\(login)")
    }
  }

  @Test(arguments: [AccountBed.login, "nobody"])
  func `waits longer with each failure from the fifth on, and never for good`(
    login: String
  ) async throws {
    let bed = try AccountBed()
    let accounts = try bed.open()
    try await bed.enrol(accounts)
    let first = try await fails(5, accounts, bed, login)
    #expect(first == Array(repeating: "account.wrong", count: 5))
    for minutes in [1, 2, 4, 8, 15, 15] {
      #expect(try await fail(accounts, bed, login) == "account.throttled \(minutes * 60)")
      bed.clock.advance(bySeconds: minutes * 60 - 1)
      #expect(try await fail(accounts, bed, login) == "account.throttled 1")
      bed.clock.advance(bySeconds: 1)
      #expect(try await fail(accounts, bed, login) == "account.wrong")
    }
  }

  @Test func `waits after a restart as before it, and no more once it was right`() async throws {
    let bed = try AccountBed()
    let first = try bed.open()
    let (seed, _) = try await bed.enrol(first)
    _ = try await fails(5, first, bed)
    first.close()
    let accounts = try bed.open()
    #expect(
      try await bed.refusal { _ = try await bed.signIn(accounts, seed) }
        == "account.throttled 60")
    bed.clock.advance(bySeconds: 60)
    _ = try await bed.signIn(accounts, seed)
    #expect(try await fails(5, accounts, bed).allSatisfy { $0 == "account.wrong" })
  }

  @Test func `in a browser that its owner has used keeps tries of its own`() async throws {
    let bed = try AccountBed()
    let accounts = try bed.open()
    let (seed, _) = try await bed.enrol(accounts)
    let device = try await bed.signIn(accounts, seed).device
    _ = try await fails(5, accounts, bed)
    func enter(_ device: String) async throws -> String? {
      try await bed.refusal {
        _ = try await bed.signIn(
          accounts, seed, from: NetworkOrigin(address: "192.0.2.1", device: device))
      }
    }
    #expect(try await enter(device) == nil)
    #expect(try await enter(device.replacingOccurrences(of: ".", with: "x")) != nil)
    #expect(
      try await enter(String(device.dropLast()) + "A")?.hasPrefix("account.throttled") == true)
    bed.clock.advance(byHours: 90 * 24)
    _ = try await fails(5, accounts, bed)
    #expect(try await enter(device)?.hasPrefix("account.throttled") == true)
  }

  @Test(arguments: [
    ("203.0.113.5", "::ffff:203.0.113.5", true),
    ("::ffff:203.0.113.5", "::ffff:203.0.113.6", false), ("203.0.113.5", "203.0.113.6", false),
    ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true),
    ("2001:db8:1:2::1", "2001:db8:1:3::1", false),
  ])
  func `fails twenty times from one address in a quarter of an hour`(
    address: String, other: String, isStopped: Bool
  ) async throws {
    let bed = try AccountBed()
    let accounts = try bed.open()
    for number in 0..<20 {
      #expect(
        try await fail(
          accounts, bed, "user\(number)", from: NetworkOrigin(address: address))
          == "account.wrong")
    }
    let next = try await fail(accounts, bed, "next", from: NetworkOrigin(address: other))
    #expect(next == (isStopped ? "account.throttled 900" : "account.wrong"))
    bed.clock.advance(bySeconds: 900)
    #expect(
      try await fail(accounts, bed, "next", from: NetworkOrigin(address: other))
        == "account.wrong")
  }

  @Test func `has five tries and five minutes for the code`() async throws {
    let bed = try AccountBed()
    let accounts = try bed.open()
    let (seed, _) = try await bed.enrol(accounts)
    func answer(_ challenge: String, _ code: String) async throws -> String? {
      try await bed.refusal {
        _ = try accounts.answer(
          challenge, with: .code(code), from: home)
      }
    }
    func challenge() async throws -> String {
      try await accounts.signIn(AccountBed.login, AccountBed.passphrase, from: home).token
    }
    let spent = try await challenge()
    for _ in 1...5 { #expect(try await answer(spent, "000000") == "account.codeWrong") }
    #expect(try await answer(spent, bed.code(of: seed)) == "account.challengeEnded")
    let late = try await challenge()
    bed.clock.advance(bySeconds: 300)
    #expect(try await answer(late, bed.code(of: seed)) == "account.challengeEnded")
    // Five more make ten in the hour: then nothing is tried until the first is an hour old.
    let last = try await challenge()
    for _ in 1...5 { #expect(try await answer(last, "000000") == "account.codeWrong") }
    #expect(
      try await answer(try await challenge(), bed.code(of: seed)) == "account.throttled 3300")
    bed.clock.advance(bySeconds: 3_300)
    #expect(try await answer(try await challenge(), bed.code(of: seed)) == nil)
  }

  @Test func `takes each recovery code once, however it is typed, and for its owner alone`()
    async throws
  {
    let bed = try AccountBed()
    let accounts = try bed.open()
    let (_, codes) = try await bed.enrol(accounts)
    let (_, others) = try await bed.enrol(
      accounts, PersonID(wellFormed: "otra"), login: "otra")
    func enter(_ code: String) async throws -> String? {
      try await bed.refusal {
        let challenge = try await accounts.signIn(
          AccountBed.login, AccountBed.passphrase, from: home)
        _ = try accounts.answer(
          challenge.token, with: .recovery(code), from: home)
      }
    }
    #expect(try await enter(codes[0]) == nil)
    #expect(try await enter(codes[0]) == "account.codeWrong")
    #expect(try await enter(others[1]) == "account.codeWrong")
    #expect(try await enter(codes[1].lowercased().replacingOccurrences(of: "-", with: " ")) == nil)
    #expect(try await enter("") == "account.codeWrong")
  }

  @Test func `derives anew where the cost has changed`() async throws {
    let bed = try AccountBed()
    let cheap = try bed.open()
    let (seed, _) = try await bed.enrol(cheap)
    cheap.close()
    let accounts = try bed.open { $0.cost = ScryptCost(logN: 3) }
    _ = try await bed.signIn(accounts, seed)
    let kept = try accounts.write { database in
      try String.fetchOne(database, sql: "SELECT hash FROM account")
    }
    #expect(kept?.hasPrefix("$scrypt$ln=3,") == true)
    _ = try await bed.signIn(accounts, seed)
  }

  @Test func `is told to its owner, the latest first`() async throws {
    let bed = try AccountBed()
    let accounts = try bed.open()
    let (seed, _) = try await bed.enrol(accounts)
    _ = try await fail(accounts, bed)
    _ = try await bed.signIn(accounts, seed)
    let lines = try accounts.signIns(of: AccountBed.person)
    #expect(lines.map(\.outcome) == [.signedIn, .wrongPassphrase])
    #expect(lines.first?.address == "192.0.2.1" && lines.first?.agent == "Firefox")
    #expect(try accounts.signIns(of: PersonID(wellFormed: "otra")) == [])
  }
}
