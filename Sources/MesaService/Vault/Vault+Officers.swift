import GRDB
import Synchronization

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension EscrowShare {
  /// One for each office, new and nowhere but in memory: print them before `appoint`.
  public static func made() -> [EscrowShare] { made(.system) }

  static func made(_ randomness: Randomness) -> [EscrowShare] {
    EscrowOffice.allCases.map { EscrowShare($0, Secret(randomness.bytes(Officers.keyBytes))) }
  }
}

extension Vault {
  /// What is kept of a pair of officers' sheets.
  public struct OfficerPair: Sendable, Equatable {
    public let generation: Int
    /// Eight characters of each sheet, as printed on it.
    public let fingerprints: [EscrowOffice: String]
    /// Keys in escrow that open with these sheets and no others.
    public let keys: Int
  }

  /// Keeps the public halves; from now on keys are blocked for these officers.
  ///
  /// What is in escrow already still opens with the sheets of its own time: they have to be kept as
  /// long as `officers` counts keys for them.
  ///
  /// - Returns: which pair of sheets it is, from 1.
  public func appoint(_ shares: [EscrowShare]) throws -> Int {
    try change { mover in
      let generation = (try mover.officers()?.generation ?? 0) + 1
      let officers = try Officers(generation: generation, shares)
      try officers.check(shares)
      try mover.db.execute(
        sql: "INSERT INTO officers(generation, wrapped) VALUES(?, ?)",
        arguments: [
          generation,
          Data(try mover.wrapping.wrap(officers.bytes, as: .officers(generation: generation))),
        ])
      return generation
    }
  }

  /// The pairs of sheets that still count: the newest, and each that opens keys in escrow. None
  /// before the first `appoint`, and then nothing can be blocked.
  public func officers() throws -> [OfficerPair] {
    try asking { mover in
      guard let newest = try mover.officers()?.generation else { return [] }
      let counts = try Row.fetchAll(
        mover.db, sql: "SELECT generation, count(*) AS keys FROM escrow GROUP BY generation"
      ).reduce(into: [newest: 0]) { counts, row in
        let generation: Int = row["generation"]
        counts[generation] = row["keys"]
      }
      return try counts.sorted { $0.key > $1.key }.compactMap { generation, keys in
        try mover.officers(generation).map { officers in
          OfficerPair(
            generation: generation,
            fingerprints: officers.publicKeys.mapValues {
              SheetLines.grouped(EscrowSheet.fingerprint($0))
            }, keys: keys)
        }
      }
    }
  }

  /// Which master key the vault is under: how often it was exchanged, from 1, and the fingerprint
  /// that its recovery sheet shows.
  public func masterKey() -> (version: Int, fingerprint: String) {
    let wrapping = state.withLock { $0.wrapping }
    return (
      wrapping.version,
      SheetLines.grouped(RecoverySheet.fingerprint(wrapping.kek, of: .kek))
    )
  }

  /// How many keys of one kind are in one state; tells of no record.
  public struct Count: Sendable, Equatable {
    /// First word of the names: `case`, `person`, `mesa`.
    public let kind: String
    public let state: KeyState
    public let keys: Int
  }

  /// By kind and state, in that order.
  public func counts() throws -> [Count] {
    try store.reading { db in
      let rest =
        try KeyFormat.found(db) > 1
        ? """
        SELECT name, restricted AS state FROM key UNION ALL SELECT name, 2 FROM escrow
        UNION ALL SELECT name, 3 FROM destroyed WHERE substr(name, -1) <> '/'
        """ : "SELECT name, 0 AS state FROM key"
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT substr(name, 1, instr(name || '/', '/') - 1) AS kind, state, count(*) AS keys
          FROM (\(rest)) GROUP BY kind, state ORDER BY kind, state
          """)
      return rows.map {
        Count(kind: $0["kind"], state: KeyState.allCases[$0["state"]], keys: $0["keys"])
      }
    }
  }
}
