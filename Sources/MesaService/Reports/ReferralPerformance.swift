import Canonical
import MesaDomain

/// How referrals of each pathway were answered: how many, how fast, and why they came to nothing.
///
/// No case, no agency, no share of a small base; every count is judged beside all that was told.
///
/// - Source: handbook §6.4 referral volumes and on-time rate by pathway; §5.4.
struct ReferralPerformance {
  /// A pathway with its mesas and months.
  struct Way {
    let id: String
    let title: String
    let pieces: [CountKey.Piece]
    let before: [CountKey.Piece]
    /// Minutes to each answer.
    let minutes: [Int]
  }

  let ways: [Way]
  /// The first month after the period, before which a term has to be over.
  let end: Int
  /// Grounds that any referral of the period came to nothing for, with their section.
  let reasons: [String]
  let k: Int

  private var overdue: String { CaseworkCounts.overdue(before: end) }

  private static func key(
    _ pieces: [CountKey.Piece], _ dimension: String = "", _ words: [String] = []
  ) -> CountKey {
    CountKey(CaseworkCounts.referrals, pieces, dimension, words)
  }

  func ask(_ board: inout CountBoard) {
    for (pieces, before) in sets {
      board.ask(Self.key(pieces))
      board.ask(Self.key(before))
      for answer in [CaseworkCounts.Answer.onTime, .late, .open] {
        board.ask(Self.key(pieces, "answer", [answer.rawValue]))
      }
      board.ask(Self.key(pieces, overdue, ["overdue"]))
    }
    for reason in reasons { board.ask(Self.key(all, "reason", [reason])) }
  }

  private var all: [CountKey.Piece] { ways.flatMap(\.pieces) }
  private var allBefore: [CountKey.Piece] { ways.flatMap(\.before) }
  private var sets: [(pieces: [CountKey.Piece], before: [CountKey.Piece])] {
    ways.map { ($0.pieces, $0.before) } + [(all, allBefore)]
  }

  func tables(_ judged: JudgedCounts) -> [Report.Table] {
    let rows = ways.map {
      row($0.id, .name($0.title), $0.pieces, $0.before, $0.minutes, judged)
    }
    let sent = rows.filter { $0.cells[0] != .count(0) || $0.cells[1] != .count(0) }
    let whole = row("total", .total, all, allBefore, ways.flatMap(\.minutes), judged)
    let failed = reasons.map { reason -> Report.Row in
      let parts = reason.split(separator: ".", maxSplits: 1).map(String.init)
      return Report.Row(
        reason, .word(section: parts[0], parts.count > 1 ? parts[1] : ""),
        [judged.cell(Self.key(all, "reason", [reason]))])
    }
    return [
      Report.Table(
        "referrals",
        columns: [
          .sent, .before, .answered, .answeredLate, .unanswered, .overdue, .percent, .median,
        ], rows: sent.isEmpty ? [] : sent + [whole], charted: 0),
      Report.Table("referrals.reasons", columns: [.count], rows: failed, charted: 0),
    ].filter { !$0.rows.isEmpty }
  }

  private func row(
    _ id: String, _ label: Report.Label, _ pieces: [CountKey.Piece], _ before: [CountKey.Piece],
    _ minutes: [Int], _ judged: JudgedCounts
  ) -> Report.Row {
    func answer(_ answer: CaseworkCounts.Answer) -> Report.Cell {
      judged.cell(Self.key(pieces, "answer", [answer.rawValue]))
    }
    let (onTime, late, open) = (answer(.onTime), answer(.late), answer(.open))
    let overdue = judged.cell(Self.key(pieces, overdue, ["overdue"]))
    return Report.Row(
      id, label,
      [
        judged.cell(Self.key(pieces)), judged.cell(Self.key(before)), onTime, late, open, overdue,
        Self.share(onTime, late, overdue), Self.median(minutes, onTime, late),
      ])
  }

  /// Of those whose answer was due, the ones that had it in time; of few, or where any is hidden, none.
  private static func share(
    _ onTime: Report.Cell, _ late: Report.Cell, _ overdue: Report.Cell
  ) -> Report.Cell {
    guard case .count(let onTime) = onTime, case .count(let late) = late,
      case .count(let overdue) = overdue,
      let share = Percentages.of(onTime, in: onTime + late + overdue)
    else { return .absent }
    return .percent(share)
  }

  /// The middle of so many that nobody's answer is it.
  private static func median(
    _ minutes: [Int], _ onTime: Report.Cell, _ late: Report.Cell
  ) -> Report.Cell {
    guard onTime != .hidden, late != .hidden, minutes.count >= Percentages.leastBase else {
      return .absent
    }
    let sorted = minutes.sorted()
    let middle = sorted.count / 2
    return .minutes(
      sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle])
  }

  /// Puts down what such a report told.
  ///
  /// - Parameters:
  ///   - ways: by pathway, the mesas and months that it was of.
  ///   - before: those of the same months of the year before.
  static func remember(
    _ released: ReleasedReport, _ ways: [String: [CountKey.Piece]],
    before: [String: [CountKey.Piece]], _ board: inout CountBoard
  ) {
    let end = ReportPeriod.monthNumber(of: released.to)
    let (all, allBefore) = (ways.values.flatMap(\.self), before.values.flatMap(\.self))
    for table in released.tables where table.id.hasPrefix("referrals") {
      for row in table.rows {
        let isWhole = row.id == "total" || table.id == "referrals.reasons"
        let pieces = isWhole ? all : ways[row.id] ?? []
        let earlier = isWhole ? allBefore : before[row.id] ?? []
        for (column, figure) in zip(table.columns, row.figures) where figure != ReleasedRow.none {
          let told: CountKey? =
            switch column {
            case "sent": key(pieces)
            case "before": key(earlier)
            case "answered": key(pieces, "answer", [CaseworkCounts.Answer.onTime.rawValue])
            case "answeredLate": key(pieces, "answer", [CaseworkCounts.Answer.late.rawValue])
            case "unanswered": key(pieces, "answer", [CaseworkCounts.Answer.open.rawValue])
            case "overdue": key(pieces, CaseworkCounts.overdue(before: end), ["overdue"])
            case "count": key(pieces, "reason", [row.id])
            default: nil
            }
          if let told, !told.pieces.isEmpty { board.remember(told, Int(figure)) }
        }
      }
    }
  }
}

extension LocalClient {
  /// How referrals were answered: of a mesa, for who may read it; of a territory or a region, for those
  /// who coordinate and those who check.
  func referralPerformance(
    _ question: ReportQuestion, _ context: Context
  ) async throws -> Report {
    let (subject, period) = (question.subject, question.period)
    let name: String?
    if let id = subject.mesa {
      try context.authorize("mesa.read", at: .mesa(id))
      let mesa = context.state(Mesa.self, .mesa(id))
      name = mesa.stage == .absent ? nil : mesa.name
    } else {
      guard subject.area != nil || subject.region != nil else {
        throw Refusal("field.missing", field: "--mesa")
      }
      try context.authorize("report.read", at: .instance)
      name = subject.area.map { context.state(Area.self, .area($0)).name } ?? ""
    }
    guard let name else {
      throw Refusal.unknown(String(subject.text.prefix { $0 != "/" }), subject.text)
    }
    let mesas = try await mesas(of: subject, period, context)
    let k = mesas.compactMap { $0.state.profile?.sdc.k }.max() ?? Network.usualK
    let now = try await pathways(of: subject, period, context)
    let before = try await pathways(of: subject, period.before, context)
    var referrals: [SentReferral] = []
    for mesa in mesas {
      let (from, to) = instants(mesa.id, period.monthNumbers, context)
      referrals += try await views.referrals(of: mesa.id.rawValue, from: from, to: to)
    }
    let order = mesas.flatMap { $0.state.profile(on: period.through)?.pathways ?? [] }
    var titles: [(id: String, title: String)] = []
    for way in order where !titles.contains(where: { $0.id == way.id }) {
      titles.append((way.id, way.title["es"] ?? way.id))
    }
    let performance = ReferralPerformance(
      ways: titles.map { way in
        ReferralPerformance.Way(
          id: way.id, title: way.title, pieces: now[way.id] ?? [], before: before[way.id] ?? [],
          minutes: referrals.filter { $0.pathway == way.id }.compactMap { referral in
            referral.answered.map {
              Int(($0.milliseconds - referral.sentAt.milliseconds) / 60_000)
            }
          })
      }.filter { !$0.pieces.isEmpty }, end: period.monthNumbers.upperBound + 1,
      reasons: Set(referrals.compactMap(\.reason)).sorted(), k: k)
    var board = CountBoard()
    performance.ask(&board)
    let judged = try await judged(&board, k: k, try await offices(context), context)
    return Report(
      kind: question.kind, subject: subject.text, name: name, period: period, k: k,
      tables: performance.tables(judged), cut: Report.Cut(position: size, at: context.at))
  }

  /// By pathway, the mesas of a report that know it, with the months of the period.
  func pathways(
    of subject: ReportSubject, _ period: ReportPeriod, _ context: Context
  ) async throws -> [String: [CountKey.Piece]] {
    var found: [String: [CountKey.Piece]] = [:]
    for mesa in try await mesas(of: subject, period, context) {
      for way in mesa.state.profile(on: period.through)?.pathways ?? [] {
        found[way.id, default: []].append(
          CountKey.Piece(unit: CaseworkCounts.unit(mesa.id, way.id), months: period.monthNumbers))
      }
    }
    return found
  }

  private func mesas(
    of subject: ReportSubject, _ period: ReportPeriod, _ context: Context
  ) async throws -> [(id: MesaID, state: Mesa.State)] {
    let towns = subject.area.map {
      Set(context.state(Area.self, .area($0)).municipalities(on: period.through))
    }
    return try await views.records(RecordKind.mesa.view, mesa: subject.mesa?.rawValue).map {
      let id = MesaID(wellFormed: $0.id)
      return (id, context.state(Mesa.self, .mesa(id)))
    }.filter { _, state in
      if let towns { return state.municipalities.contains(where: towns.contains) }
      guard let region = subject.region else { return subject.mesa != nil }
      return state.municipalities.contains { Region.of($0) == region }
    }
  }
}
