import Canonical
import GRDB

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Who has to wait before trying again. What it counts survives a restart, and it answers alike for
/// accounts that there are and that there are not.
///
/// - Source: `security.md` §4.4.
struct AccountThrottle: Sendable {
  enum Attempt: String {
    /// Passphrases from an address.
    case address
    /// Second factors of an account.
    case code
  }

  let limits: AccountLimits

  /// - Parameters:
  ///   - who: the account, or a browser in which its owner has signed in before.
  /// - Throws: `account.throttled`.
  func admitPassphrase(
    _ who: [UInt8], _ block: [UInt8], at now: Instant, _ database: Database
  ) throws {
    let until = try Int64.fetchOne(
      database, sql: "SELECT until FROM account_wait WHERE who = ?", arguments: [who.data])
    if let until, now.milliseconds < until { throw Self.wait(until - now.milliseconds) }
    try admit(
      .address, block, limits.failuresPerAddress, within: limits.addressWindow, at: now, database)
  }

  /// - Throws: `account.throttled`.
  func admitCode(_ account: [UInt8], at now: Instant, _ database: Database) throws {
    try admit(.code, account, limits.codesPerHour, within: 3_600_000, at: now, database)
  }

  private func admit(
    _ what: Attempt, _ who: [UInt8], _ limit: Int, within window: Int64, at now: Instant,
    _ database: Database
  ) throws {
    let times = try Int64.fetchAll(
      database,
      sql: """
        SELECT at FROM account_failure WHERE what = ? AND who = ? AND at > ?
        ORDER BY at DESC LIMIT ?
        """,
      arguments: [what.rawValue, who.data, now.milliseconds - window, limit])
    guard times.count >= limit, let first = times.last else { return }
    throw Self.wait(first + window - now.milliseconds)
  }

  /// After the fifth failure one minute, then longer with each; never for good.
  ///
  /// - Returns: whether a wait begins.
  func failedPassphrase(
    _ who: [UInt8], _ block: [UInt8], at now: Instant, _ database: Database
  ) throws -> Bool {
    try database.execute(
      sql: """
        INSERT INTO account_wait VALUES (?, 1, 0) ON CONFLICT DO UPDATE SET failures = failures + 1
        """, arguments: [who.data])
    let failures =
      try Int.fetchOne(
        database, sql: "SELECT failures FROM account_wait WHERE who = ?", arguments: [who.data])
      ?? 0
    if failures >= limits.failures, let longest = limits.waits.last {
      let place = failures - limits.failures
      let minutes = place < limits.waits.count ? limits.waits[place] : longest
      try database.execute(
        sql: "UPDATE account_wait SET until = ? WHERE who = ?",
        arguments: [now.milliseconds + Int64(minutes) * 60_000, who.data])
    }
    try failed(.address, block, at: now, database)
    return failures >= limits.failures
  }

  func failedCode(_ account: [UInt8], at now: Instant, _ database: Database) throws {
    try failed(.code, account, at: now, database)
  }

  private func failed(
    _ what: Attempt, _ who: [UInt8], at now: Instant, _ database: Database
  ) throws {
    try database.execute(
      sql: "DELETE FROM account_failure WHERE at <= ?", arguments: [now.milliseconds - 3_600_000])
    try database.execute(
      sql: "INSERT INTO account_failure VALUES (?, ?, ?)",
      arguments: [what.rawValue, who.data, now.milliseconds])
  }

  /// The passphrase was right.
  func passed(_ who: [UInt8], _ database: Database) throws {
    try database.execute(
      sql: "DELETE FROM account_wait WHERE who = ?", arguments: [who.data])
  }

  private static func wait(_ milliseconds: Int64) -> ServiceFailure {
    ServiceFailure(
      "account.throttled", .unavailable,
      ["seconds": String(max(1, (milliseconds + 999) / 1_000))])
  }
}
