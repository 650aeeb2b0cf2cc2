import Canonical
public import EventLog
import GRDB
public import MesaDomain

/// A row in which the running views and those made anew from the log are not the same.
public struct RowDrift: Sendable, Equatable {
  public enum Difference: String, Sendable, CaseIterable {
    /// It should be there and is not.
    case missing
    /// It is there and should not be.
    case surplus
    case changed
  }
  public let view: String
  /// Its key, the parts with a blank between them.
  public let row: String
  public let difference: Difference
}

/// Whether a replay comes to what was written down of the views at a position.
public struct CommitFinding: Sendable, Equatable {
  public enum Outcome: Sendable, Equatable {
    case same
    /// Names of the views that do not come out the same.
    case different([String])
    /// Written down by views of another edition, which hold other rows: not comparable by this one.
    case otherEdition(Int)
  }
  /// Of the entry that says it.
  public let entry: Int
  /// What it speaks of.
  public let position: Int
  public let outcome: Outcome
}

public struct DriftReport: Sendable, Equatable {
  public let head: Head
  /// Rows that were compared.
  public let rows: Int
  public let drifted: [RowDrift]
  /// Drifted rows beside those that are listed.
  public let more: Int
  public let commits: [CommitFinding]
  public let releases: [ReleaseFinding]

  /// Nothing has drifted, and all figures that can be compared come out the same.
  public var isSound: Bool {
    drifted.isEmpty
      && !commits.contains { if case .different = $0.outcome { true } else { false } }
      && releases.allSatisfy(\.different.isEmpty)
  }
}

extension LocalClient {
  /// Drifted rows that are listed.
  private static let most = 100
  /// Entries between two words of progress.
  private static let entriesPerStep = 32_768

  /// Writes down what the views hold now; nothing where that stands there already.
  ///
  /// - Throws: `past.readOnly`; as `submit`.
  @discardableResult
  public func commitViews(as principal: Principal) async throws -> CommandAnswer {
    let size = handler.log.head.size
    try await views.advance(to: size)
    let (position, figures) = try await views.figures()
    let now = handler.now()
    return try await submit(
      CommandRequest(
        Instance.CommitViews(position: position, edition: ViewStore.edition, views: figures),
        as: principal, effective: now,
        id: Self.identifier(.instance, "views/\(ViewStore.edition)/\(position)")))
  }

  /// The same once a month, given by the clock.
  ///
  /// - Throws: as `commitViews`.
  public func commitViewsOfMonth() async throws -> [CommandAnswer] {
    let state = try handler.states.state(Instance.self, .instance)
    let month = AccessMonth(of: handler.now())
    if let last = state.lastViewsAt, AccessMonth(of: last) == month { return [] }
    return [try await commitViews(as: .clock)]
  }

  /// Makes the views of a moment anew by the ordinary code, from the first entry on, in a place of
  /// their own.
  ///
  /// - Parameter path: a new file; nil keeps them in memory only as long as this takes.
  /// - Throws: `past.beyondLog`, `past.beforeLog`; `ReplayFault`, `LogFault`, `ServiceFailure`.
  public func replay(
    _ moment: PastMoment, into path: String? = nil,
    progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
  ) async throws -> (footing: PastFooting, views: [ViewDigest]) {
    let then = try past(moment)
    guard let past = then.past, let footing = try then.footing() else {
      throw Refusal("past.readOnly")
    }
    let made = ViewStore(handler.log, of: past.horizon, path: path, from: nil)
    let size = past.horizon.position
    for position in stride(from: 0, to: size, by: Self.entriesPerStep) {
      try await made.advance(to: min(size, position + Self.entriesPerStep))
      try progress(min(size, position + Self.entriesPerStep), size)
    }
    return (footing, try await made.digests())
  }

  /// Makes the views anew beside the running ones and compares them row by row, and on the way with
  /// everything that was ever written down of them.
  ///
  /// - Throws: `ReplayFault`, `LogFault`, `ServiceFailure`; what `progress` throws.
  public func drift(
    progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
  ) async throws -> DriftReport {
    let head = handler.log.head
    try await views.advance(to: head.size)
    let anew = ViewStore(handler.log, of: Horizon(position: head.size), from: nil)
    var commits: [CommitFinding] = []
    for commit in try committed(through: head.size) {
      guard commit.views.edition == ViewStore.edition else {
        commits.append(commit.finding(.otherEdition(commit.views.edition)))
        continue
      }
      try await anew.advance(to: commit.views.position)
      let found = try await anew.figures().figures
      let names = Set(found.map(\.name)).union(commit.views.views.map(\.name)).sorted()
      let different = names.filter { name in
        found.first { $0.name == name } != commit.views.views.first { $0.name == name }
      }
      commits.append(commit.finding(different.isEmpty ? .same : .different(different)))
      try progress(commit.views.position, head.size)
    }
    try await anew.advance(to: head.size)
    try progress(head.size, head.size)
    let (rows, drifted) = try await compare(anew)
    return DriftReport(
      head: head, rows: rows, drifted: Array(drifted.prefix(Self.most)),
      more: max(0, drifted.count - Self.most), commits: commits,
      releases: try await releases())
  }

  private struct Committed {
    let entry: Int
    let views: Instance.ViewsCommitted

    func finding(_ outcome: CommitFinding.Outcome) -> CommitFinding {
      CommitFinding(entry: entry, position: views.position, outcome: outcome)
    }
  }

  /// In the order of the positions of which they speak.
  private func committed(through last: Int) throws -> [Committed] {
    var found: [Committed] = []
    try handler.log.entries(of: StreamID.instance.text, through: last) { entry in
      let envelope = try entry.envelope()
      guard envelope.type == "instance.viewsCommitted" else { return }
      let views = try CanonicalDecoder().decode(
        Instance.ViewsCommitted.self, from: envelope.dataBytes)
      // Of a position that was not there yet nothing could have been said.
      guard views.position < envelope.position else { return }
      found.append(Committed(entry: envelope.position, views: views))
    }
    return found.sorted { ($0.views.position, $0.entry) < ($1.views.position, $1.entry) }
  }

  private func compare(_ anew: ViewStore) async throws -> (rows: Int, [RowDrift]) {
    let (running, made) = (try await views.digests(), try await anew.digests())
    let names = Set(running.map(\.name)).union(made.map(\.name)).sorted()
    var drifted: [RowDrift] = []
    for name in names
    where running.first(where: { $0.name == name }) != made.first(where: { $0.name == name }) {
      let (old, new) = (try await views.prints(name), try await anew.prints(name))
      for key in Set(old.keys).union(new.keys).sorted() where old[key] != new[key] {
        let difference: RowDrift.Difference =
          old[key] == nil ? .missing : new[key] == nil ? .surplus : .changed
        drifted.append(RowDrift(view: name, row: key, difference: difference))
      }
    }
    return (made.reduce(0) { $0 + $1.rows }, drifted)
  }
}

extension ViewStore {
  /// What is written down of the views, and the position that they have reached.
  func figures() throws -> (position: Int, figures: [Instance.ViewFigure]) {
    (
      reached,
      try digests().map { Instance.ViewFigure(name: $0.name, rows: $0.rows, digest: $0.digest) }
    )
  }

  /// A print of each row of a view, by its key: only of a view that has drifted.
  func prints(_ name: String) throws -> [String: [UInt8]] {
    try reading { database in
      let tables = ViewTables.all(try ViewTables.kinds(database))
      guard let table = tables.first(where: { $0.name == name }) else { return [:] }
      var prints: [String: [UInt8]] = [:]
      let cursor = try Row.fetchCursor(database, sql: table.query)
      while let row = try cursor.next() {
        let key = row.databaseValues.prefix(table.key).map { value in
          String.fromDatabaseValue(value) ?? Int64.fromDatabaseValue(value).map(String.init) ?? ""
        }
        prints[key.joined(separator: " ")] = ViewTables.print(row)
      }
      return prints
    }
  }
}
