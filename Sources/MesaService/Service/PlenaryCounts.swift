public import Canonical
public import MesaDomain

/// A year or half of one: `2026`, `2026-S1`.
///
/// Whole ones only: of periods that anybody may choose, two differ by a single woman.
public struct CountedPeriod: Sendable, Hashable, CustomStringConvertible {
  public let description: String
  /// First day, and the first day after.
  public let from, to: CivilDate

  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let year = parts.first.flatMap({ Int($0) }), (1_990...2_200).contains(year),
      parts[0].utf8.count == 4, parts.count <= 2
    else { return nil }
    let months: (Int, Int)
    switch parts.count == 2 ? parts[1] : "year" {
    case "year": months = (1, 13)
    case "S1": months = (1, 7)
    case "S2": months = (7, 13)
    default: return nil
    }
    guard let start = CivilDate(year: year, month: 1, day: 1) else { return nil }
    description = text
    from = start.adding(months: months.0 - 1)
    to = start.adding(months: months.1 - 1)
  }
}

/// What the plenary learns of casework: counts, after disclosure control, and nothing else.
public struct PlenaryCounts: Sendable, Equatable, Codable {
  public let mesa: MesaID
  public let from: CivilDate
  /// The first day after.
  public let to: CivilDate
  /// The threshold under which counts are hidden.
  public let k: Int
  /// Open at the end of the period.
  public let open: PublishedCount
  public let opened, closed: PublishedCount
  /// Referrals that were sent, by pathway, in the profile's order.
  public let pathways: [Pathway]

  public struct Pathway: Sendable, Equatable, Codable {
    public let id: String
    public let sent: PublishedCount
  }
}

extension LocalClient {
  /// Counts of a period that is over, with small ones hidden.
  ///
  /// - Throws: `counts.periodNotOver`; `record.unknown` also where the asker may not know of it.
  /// - Source: handbook §4.4 (plenary: counts after disclosure control), §5.4.
  public func plenaryCounts(
    of mesa: MesaID, in period: CountedPeriod, as principal: Principal
  ) async throws -> PlenaryCounts {
    try await upToDate()
    let context = context(principal)
    try context.authorize("mesa.read", at: .mesa(mesa))
    let table = context.state(Mesa.self, .mesa(mesa))
    try isOver(period, table, context)
    let own = try await counts(of: mesa, from: period.from, to: period.to, table)
    return try await controlled([own], context)[0]
  }

  /// - Throws: `counts.periodNotOver`.
  func isOver(
    _ period: CountedPeriod, _ mesa: Mesa.State, _ context: Context
  ) throws(Refusal) {
    guard period.to <= mesa.day(of: context.at) else {
      throw Refusal(
        "counts.periodNotOver",
        ["period": .word(period.description), "from": .word(period.to.description)],
        field: "--period")
    }
  }

  /// The same of several times, judged together and beside all that was told before: what any would
  /// give away is hidden, too.
  ///
  /// - Source: handbook §5.4, differencing against earlier published reports.
  func controlled(_ all: [PlenaryCounts], _ context: Context) async throws -> [PlenaryCounts] {
    func key(_ counts: PlenaryCounts, _ cell: String) -> CountKey? {
      ReportPeriod(from: counts.from, through: counts.to.adding(days: -1)).flatMap {
        CaseworkCounts.key(cell, counts.mesa, $0.monthNumbers)
      }
    }
    var board = CountBoard()
    for counts in all {
      for figure in counts.figures {
        guard let key = key(counts, figure.cell) else { continue }
        if figure.value == nil { board.remember(key, nil) } else { board.ask(key) }
      }
    }
    let k = all.map(\.k).max() ?? Network.usualK
    let judged = try await judged(&board, k: k, try await offices(context), context)
    return all.map { counts in
      counts.hiding { cell in key(counts, cell).map(judged.hidden.contains) == true }
    }
  }

  /// The same, whoever asks, by themselves.
  ///
  /// - Throws: `record.unknown` where nothing bound the mesa at the end of the period.
  func counts(
    of mesa: MesaID, from: CivilDate, to: CivilDate, _ table: Mesa.State
  ) async throws -> PlenaryCounts {
    guard let profile = table.profile(on: to) else {
      throw Refusal.unknown(RecordKind.mesa.rawValue, mesa.rawValue)
    }
    let counts = try await views.tally(
      of: mesa.rawValue, from: table.zone.startOfDay(from), to: table.zone.startOfDay(to))
    let k = profile.sdc.k
    let ways = profile.pathways.map(\.id)
    let sent = SmallCells.published(ways.map { counts.sent[$0, default: 0] }, k: k)
    let flow = SmallCells.flow(counts.opened, counts.closed, k: k)
    return PlenaryCounts(
      mesa: mesa, from: from, to: to, k: k,
      open: SmallCells.published([counts.open], k: k)[0], opened: flow.came, closed: flow.went,
      pathways: zip(ways, sent).map { PlenaryCounts.Pathway(id: $0, sent: $1) })
  }
}

extension PlenaryCounts {
  /// Every figure by its name in the register.
  var figures: [ReleasedFigure] {
    ([("open", open), ("opened", opened), ("closed", closed)]
      + pathways.map { ("sent/" + $0.id, $0.sent) }).map {
        ReleasedFigure(cell: $0, value: $1.value)
      }
  }

  func hiding(_ isHidden: (String) -> Bool) -> PlenaryCounts {
    func told(_ cell: String, _ count: PublishedCount) -> PublishedCount {
      isHidden(cell) ? .hidden : count
    }
    return PlenaryCounts(
      mesa: mesa, from: from, to: to, k: k, open: told("open", open),
      opened: told("opened", opened), closed: told("closed", closed),
      pathways: pathways.map { Pathway(id: $0.id, sent: told("sent/" + $0.id, $0.sent)) })
  }
}
