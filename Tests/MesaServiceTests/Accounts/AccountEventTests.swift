import Canonical
import GRDB
import MesaDomain
import Testing

@testable import MesaService

@Suite struct `The record of accounts` {
  private let person = AccountBed.person
  private let admin = Principal.person(PersonID(wellFormed: "admin"))

  @Test func `tells each act, who did it and to whom, and nothing else`() async throws {
    let bed = try AccountBed()
    let accounts = try bed.open()
    let (seed, _) = try await bed.enrol(accounts)
    let token = try await bed.signIn(accounts, seed).token
    let id = try #require(try accounts.session(token)?.id)
    try accounts.signOut(token)
    _ = try accounts.reset(person, by: admin)
    try accounts.setClosed(true, person, by: admin)
    let events = try accounts.events(limit: 10)
    #expect(
      events.map(\.event)
        == [.closed, .resetLinkMade, .signedOut, .signedIn, .enrolled, .invited])
    #expect(events[0].actor == "person/admin" && events[0].person == person)
    #expect(events[2].actor == nil && events[2].what == id)
    #expect(try accounts.events(of: PersonID(wellFormed: "otra"), limit: 10).isEmpty)
    #expect(try accounts.events(before: 3, limit: 10).map(\.position) == [2, 1])
    for line in events {
      let text = String(decoding: line.json.canonicalBytes, as: UTF8.self)
      for secret in [AccountBed.login, AccountBed.passphrase, token, "192.0.2.1"] {
        #expect(!text.contains(secret))
      }
    }
  }

  @Test func `tells a throttle once, and tries for names that nobody has without them`()
    async throws
  {
    let bed = try AccountBed()
    let accounts = try bed.open()
    for _ in 1...7 {
      _ = try await bed.refusal {
        _ = try await accounts.signIn(
          "nobody", "wrong", from: NetworkOrigin(address: "192.0.2.1"))
      }
    }
    let events = try accounts.events(limit: 10)
    #expect(events.count(where: { $0.event == .throttled }) == 1)
    #expect(events.count(where: { $0.event == .wrongPassphrase }) == 5)
    #expect(events.allSatisfy { $0.person == nil })
  }

  @Test(arguments: [
    "UPDATE account_event SET event = 'signedIn' WHERE position = 4",
    "UPDATE account_event SET person = 'otra' WHERE position = 4",
    "UPDATE account_event SET actor = NULL WHERE position = 4",
    "DELETE FROM account_event WHERE position = 4",
    "UPDATE account_event SET previous = code WHERE position = 4",
  ])
  func `is found altered, whatever was altered`(sql: String) async throws {
    let bed = try AccountBed()
    let accounts = try bed.open()
    try await bed.enrol(accounts)
    for _ in 1...2 {
      for isClosed in [true, false] { try accounts.setClosed(isClosed, person, by: admin) }
    }
    #expect(try accounts.firstAlteredEvent() == nil)
    try accounts.write { try $0.execute(sql: sql) }
    #expect(try accounts.firstAlteredEvent() != nil)
  }

  @Test func `is kept for a year, and still a chain when its beginning has gone`() async throws {
    let bed = try AccountBed()
    let accounts = try bed.open()
    try await bed.enrol(accounts)
    bed.clock.advance(bySeconds: 366 * 86_400)
    try accounts.setClosed(true, person, by: admin)
    #expect(try accounts.events(limit: 10).map(\.event) == [.closed])
    #expect(try accounts.firstAlteredEvent() == nil)
  }
}
