import GRDB
import MesaDomain

/// What offices did, counted: by office, month, subject and word. From here reports are made, so that
/// none of them grows with the number of activities.
///
/// Month by month, because every period of a report is made of whole months; each subject apart by
/// `countBasis`, so that attendances and persons cannot be added by mistake.
enum FigureTable {
  static let names = ["figure", "deed"]

  static let schema = """
    CREATE TABLE figure(
      office TEXT NOT NULL, month TEXT NOT NULL, subject TEXT NOT NULL, word TEXT NOT NULL,
      count INTEGER NOT NULL, PRIMARY KEY(office, month, subject, word)) WITHOUT ROWID;
    CREATE TABLE deed(
      office TEXT NOT NULL, day TEXT NOT NULL, stream TEXT NOT NULL,
      PRIMARY KEY(office, day, stream)) WITHOUT ROWID;
    """

  static func write(_ changes: FigureChanges, _ database: Database) throws {
    let add = try database.cachedStatement(
      sql: """
        INSERT INTO figure VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET count = count + excluded.count
        """)
    let clear = try database.cachedStatement(
      sql: """
        DELETE FROM figure
        WHERE office = ? AND month = ? AND subject = ? AND word = ? AND count = 0
        """)
    for (figure, change) in changes.counts where change != 0 {
      let key: [any DatabaseValueConvertible] = [
        figure.office, figure.month, figure.subject, figure.word,
      ]
      try add.execute(arguments: StatementArguments(key + [change]))
      if change < 0 { try clear.execute(arguments: StatementArguments(key)) }
    }
    let gone = try database.cachedStatement(
      sql: "DELETE FROM deed WHERE office = ? AND day = ? AND stream = ?")
    for deed in changes.left {
      try gone.execute(arguments: [deed.office, deed.day, deed.stream])
    }
    let come = try database.cachedStatement(sql: "INSERT OR IGNORE INTO deed VALUES (?, ?, ?)")
    for deed in changes.came {
      try come.execute(arguments: [deed.office, deed.day, deed.stream])
    }
  }
}

/// What is counted, and where.
struct Figure: Hashable, Sendable {
  let office: String
  /// `2012-03`
  let month: String
  /// `people.attendance`, `topic`, …
  let subject: String
  let word: String
}

/// What a stream adds to the figures.
struct Contribution: Sendable {
  let office: String
  /// `2012-03-08`
  let day: String
  /// None twice.
  var counts: [(subject: String, word: String, count: Int)] = []

  var month: String { String(day.prefix(7)) }

  mutating func add(_ subject: String, _ word: String = "", _ count: Int = 1) {
    if count != 0 { counts.append((subject, word, count)) }
  }
}

/// What a run of entries does to the figures: each stream's last contribution less its first.
struct FigureChanges: Sendable {
  struct Deed: Sendable {
    let office, day, stream: String
  }
  private(set) var counts: [Figure: Int] = [:]
  private(set) var left: [Deed] = []
  private(set) var came: [Deed] = []
  /// Those of which it was asked what they contributed before.
  private(set) var streams: [String] = []

  /// - Parameter before: what the stream counted for so far; of another kind, `.some(nil)` is never.
  mutating func begin(_ stream: String, _ before: Contribution??) {
    guard let before else { return }
    streams.append(stream)
    guard let before else { return }
    count(before, -1)
    left.append(Deed(office: before.office, day: before.day, stream: stream))
  }

  mutating func end(_ stream: String, _ after: Contribution??) {
    guard let after = after ?? nil else { return }
    count(after, 1)
    came.append(Deed(office: after.office, day: after.day, stream: stream))
  }

  private mutating func count(_ contribution: Contribution, _ sign: Int) {
    let month = contribution.month
    for entry in contribution.counts {
      let figure = Figure(
        office: contribution.office, month: month, subject: entry.subject, word: entry.word)
      counts[figure, default: 0] += sign * entry.count
    }
  }
}

extension AnyFolded {
  /// Whether it is an activity or a contact of an office.
  var isOfOffices: Bool { self is Folded<Activity> || self is Folded<Contact> }

  /// What it counts for; nil where it counts for nothing (now), none of it where it never does.
  func contribution() -> Contribution?? {
    switch self {
    case let folded as Folded<Activity>: .some(folded.state.contribution())
    case let folded as Folded<Contact>: .some(folded.state.contribution())
    default: nil
    }
  }
}
