import GRDB
import Synchronization

extension Vault {
  /// Position in the log up to which this vault has followed what became of keys.
  public func reconciled() throws -> Int {
    try store.reading { db in
      guard try KeyFormat.found(db) > 1 else { return 0 }
      return try Int.fetchOne(db, sql: "SELECT reconciled FROM vault") ?? 0
    }
  }

  /// Brings the vault to what the log says, in the log's order: a key found that was destroyed is
  /// destroyed again, one that was blocked is blocked. May be repeated.
  ///
  /// Runs after each event that tells of keys, at every start and after a restore. While it fails,
  /// what the log has closed opens nothing here.
  ///
  /// - Parameter position: of the last entry that the fates were read from.
  /// - Returns: what was otherwise. Without officers, what should be blocked is restricted.
  @discardableResult
  public func reconcile(
    with fates: [KeyFate], through position: Int? = nil
  ) throws -> [KeyDifference] {
    let closed = Set(
      fates.filter { $0.state == .blocked || $0.state == .destroyed }.map(\.keys))
    state.withLock { $0.withheld += closed }
    let differences = try change { mover in
      let differences = try follow(fates, mover)
      if let position {
        try mover.db.execute(
          sql: "UPDATE vault SET reconciled = ?", arguments: [position])
      }
      return differences
    }
    state.withLock { state in state.withheld.removeAll { closed.contains($0) } }
    return differences
  }

  private func follow(_ fates: [KeyFate], _ mover: KeyMover) throws -> [KeyDifference] {
    var said: [String: KeyState] = [:]
    var records: [String: KeyRecord] = [:]
    for fate in fates {
      for record in try mover.records(fate.keys) {
        records[record.name] = record
        if said[record.name] != .destroyed { said[record.name] = fate.state }
      }
    }
    // While the names of keys that are still there can be found.
    try close(fates.filter { $0.state == .destroyed }.map(\.keys), mover)
    var differences: [KeyDifference] = []
    for record in records.values.sorted(by: { $0.name < $1.name }) {
      guard let state = said[record.name], state != record.state else { continue }
      differences.append(
        KeyDifference(
          name: record.name, said: state, found: record.state,
          mended: try mend(record, state, mover)))
    }
    return differences
  }

  private func mend(
    _ record: KeyRecord, _ state: KeyState, _ mover: KeyMover
  ) throws -> Bool {
    do {
      return try mover.move(record, to: state)
    } catch VaultFault.noOfficers {
      _ = try mover.move(record, to: .restricted)
      return false
    }
  }
}
