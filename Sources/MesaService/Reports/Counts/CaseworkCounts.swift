import Canonical
import GRDB
import MesaDomain

/// How casework is counted, and how what was told of it is read again.
///
/// A unit of referrals is a pathway of a mesa, so that a pathway is a part of all of them as a mesa is
/// of its region.
enum CaseworkCounts {
  static let referrals = "referrals"
  static let opened = "cases.opened"
  static let closed = "cases.closed"
  /// At the end of a month: a stock, of which months are no parts.
  static let open = "cases.open"

  /// What became of a referral: of each one of these.
  enum Answer: String, CaseIterable { case onTime, late, open, over }

  static func unit(_ mesa: MesaID, _ pathway: String) -> String { mesa.rawValue + "/" + pathway }

  /// Of those that wait, whether their term was over before that month.
  static func overdue(before month: Int) -> String { "overdue.\(month)" }

  static func words(of dimension: String) -> [String] {
    if dimension == "answer" { return Answer.allCases.map(\.rawValue) }
    return dimension.hasPrefix("overdue.") ? ["overdue", "other"] : []
  }

  /// Cases of a mesa: what came, what went, and what is open at the end.
  static func flows(
    _ mesa: MesaID, _ months: ClosedRange<Int>
  ) -> (opened: CountKey, closed: CountKey, open: CountKey) {
    let whole = [CountKey.Piece(unit: mesa.rawValue, months: months)]
    let last = [CountKey.Piece(unit: mesa.rawValue, months: months.upperBound...months.upperBound)]
    return (CountKey(opened, whole), CountKey(closed, whole), CountKey(open, last))
  }

  static func sent(_ mesa: MesaID, _ pathway: String, _ months: ClosedRange<Int>) -> CountKey {
    CountKey(referrals, [CountKey.Piece(unit: unit(mesa, pathway), months: months)])
  }

  /// Counts by their name in the register: `opened`, `sent/police-cavi`.
  static func key(_ cell: String, _ mesa: MesaID, _ months: ClosedRange<Int>) -> CountKey? {
    let flows = flows(mesa, months)
    switch cell {
    case "opened": return flows.opened
    case "closed": return flows.closed
    case "open": return flows.open
    default:
      guard cell.hasPrefix("sent/") else { return nil }
      return sent(mesa, String(cell.dropFirst("sent/".count)), months)
    }
  }

  /// Puts down the casework that a half year’s balance told.
  static func remember(
    balance released: ReleasedReport, _ mesa: MesaID, _ period: ReportPeriod,
    _ board: inout CountBoard
  ) {
    let months = ["value": period.monthNumbers, "before": period.before.monthNumbers]
    for table in released.tables where ["casework", "casework.referrals"].contains(table.id) {
      for row in table.rows {
        let cell = table.id == "casework" ? row.id : "sent/" + row.id
        for (column, figure) in zip(table.columns, row.figures) where figure != ReleasedRow.none {
          if let key = months[column].flatMap({ key(cell, mesa, $0) }) {
            board.remember(key, Int(figure))
          }
        }
      }
    }
  }

  /// Stocks that were told or are asked for, and what came and went between them.
  ///
  /// - Parameter ends: last months of which the open cases of a mesa are told.
  static func balance(_ mesa: MesaID, _ ends: Set<Int>, _ board: inout CountBoard) {
    for (first, last) in zip(ends.sorted(), ends.sorted().dropFirst()) {
      let between = flows(mesa, (first + 1)...last)
      let before = flows(mesa, first...first).open
      board.balance([before, between.opened], [between.open, between.closed])
    }
  }
}

/// A referral that was sent, as far as figures are made of it.
struct SentReferral: Sendable {
  let stream: String
  let pathway: String
  let sentAt: Instant
  let answered: Instant?
  let due: Instant?
  let reason: String?
  let isOver: Bool

  var answer: CaseworkCounts.Answer {
    guard let answered else { return isOver ? .over : .open }
    return due.map { answered <= $0 } == false ? .late : .onTime
  }

  /// Whether it still waits, though its term was over by then.
  func isOverdue(by moment: Instant) -> Bool {
    answer == .open && due.map { $0 < moment } == true
  }
}

extension ViewStore {
  /// Referrals that a mesa’s agencies sent in some time.
  func referrals(of mesa: String, from: Instant, to: Instant) throws -> [SentReferral] {
    let (from, to) = (from.description, to.description)
    return try reading { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT stream, pathway, began, answered, due, reason, over FROM tally
          WHERE mesa = ? AND kind = 'referral' AND began >= ? AND began < ?
          """, arguments: [mesa, from, to]
      ).compactMap { row in
        func instant(_ column: String) -> Instant? {
          (row[column] as String?).flatMap { Instant($0) }
        }
        guard let sentAt = instant("began") else { return nil }
        return SentReferral(
          stream: row["stream"], pathway: row["pathway"] as String? ?? "", sentAt: sentAt,
          answered: instant("answered"), due: instant("due"), reason: row["reason"],
          isOver: row["over"])
      }
    }
  }
}
