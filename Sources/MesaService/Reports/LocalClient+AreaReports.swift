import Canonical
import MesaDomain

extension LocalClient {
  /// A mancomunidad with its municipalities, for those who coordinate networks and those who check.
  func mancomunidadOverview(
    _ question: ReportQuestion, _ context: Context
  ) async throws -> Report {
    guard let id = question.area else { throw Refusal("field.missing", field: "--area") }
    try context.authorize("report.read", at: .instance)
    let area = context.state(Area.self, .area(id))
    guard let name = area.name else {
      throw Refusal.unknown(RecordKind.area.rawValue, id.rawValue)
    }
    let period = question.period
    let codes = area.municipalities(on: period.through)
    let names = context.state(Municipalities.self, .municipalities).names
    var figures: [MesaID: (state: Mesa.State, held: MesaFigures)] = [:]
    var towns: [MancomunidadOverview.Town] = []
    for code in codes {
      let mesa = context.state(Territory.self, .territory(code)).mesa
      if let mesa, figures[mesa] == nil {
        let state = context.state(Mesa.self, .mesa(mesa))
        figures[mesa] = (state, try await self.figures(of: mesa, state, period, context))
      }
      let known = mesa.flatMap { figures[$0] }
      towns.append(
        MancomunidadOverview.Town(
          code: code, name: names[code] ?? code.rawValue, mesa: known?.state.name,
          stage: known?.state.stage, sessions: known?.held.sessions.count ?? 0,
          agreements: known?.held.agreements.count ?? 0))
    }
    let offices = try await offices(context)
    func sums(_ period: ReportPeriod) async throws -> OfficeSums {
      try await views.sums(
        of: chosen(offices, question.subject, period, context).map(\.piece))
    }
    let overview = MancomunidadOverview(
      towns: towns, mesas: figures.count, sums: try await sums(period),
      before: try await sums(period.before))
    return Report(
      kind: question.kind, subject: "area/" + id.rawValue, name: name, period: period,
      k: Network.usualK,
      tables: overview.tables(), cut: Report.Cut(position: size, at: context.at))
  }

  /// What a mesa looks back on every half year: sessions, who came, what was carried out, and
  /// casework as the plenary may know it.
  ///
  /// - Throws: `field.invalid` for a period that is no year and no half of one; as `plenaryCounts`.
  /// - Source: handbook §6.1.
  func semesterBalance(
    _ question: ReportQuestion, _ context: Context
  ) async throws -> Report {
    guard let id = question.mesa else { throw Refusal("field.missing", field: "--mesa") }
    try context.authorize("mesa.read", at: .mesa(id))
    let mesa = context.state(Mesa.self, .mesa(id))
    guard mesa.stage != .absent else {
      throw Refusal.unknown(RecordKind.mesa.rawValue, id.rawValue)
    }
    let period = question.period
    guard let counted = period.counted else {
      throw Refusal(
        "field.invalid", ["earliest": .word("\(period.from.year)-S1")], field: "--period")
    }
    let figures = try await figures(of: id, mesa, period, context)
    let before = try await self.figures(of: id, mesa, period.before, context)
    let (counts, earlier) = try await casework(of: id, mesa, counted, context)
    return Report(
      kind: question.kind, subject: "mesa/" + id.rawValue, name: mesa.name, period: period,
      k: counts.k,
      tables: figures.attendance(before: before) + figures.fulfilment(before: before)
        + (try await actions(of: mesa, in: period, context))
        + (try await care(of: id, in: period, k: counts.k, context))
        + casework(counts, earlier, mesa.profile(on: period.through))
        + (try await outlook(of: id, period, context)),
      cut: Report.Cut(position: size, at: context.at))
  }

  /// Casework of a time that is over beside the same of the year before, judged together.
  ///
  /// - Throws: as `plenaryCounts`.
  private func casework(
    of id: MesaID, _ mesa: Mesa.State, _ period: CountedPeriod, _ context: Context
  ) async throws -> (PlenaryCounts, PlenaryCounts?) {
    try isOver(period, mesa, context)
    var all = [try await counts(of: id, from: period.from, to: period.to, mesa)]
    let (from, to) = (period.from.adding(months: -12), period.to.adding(months: -12))
    // Of a time in which nothing bound the mesa there are no counts.
    if mesa.profile(on: to) != nil {
      all.append(try await counts(of: id, from: from, to: to, mesa))
    }
    let judged = try await controlled(all, context)
    return (judged[0], judged.count > 1 ? judged[1] : nil)
  }

  private func casework(
    _ counts: PlenaryCounts, _ before: PlenaryCounts?, _ profile: Profile?
  ) -> [Report.Table] {
    func cell(_ count: PublishedCount?) -> Report.Cell {
      switch count {
      case .count(let count)?: .count(count)
      case nil: .absent
      case .some: .hidden
      }
    }
    let flows = [
      ("opened", counts.opened, before?.opened), ("closed", counts.closed, before?.closed),
      ("open", counts.open, before?.open),
    ]
    return [
      Report.Table(
        "casework", columns: [.value, .before],
        rows: flows.map {
          Report.Row($0, .word(section: "counts", $0), [cell($1), cell($2)])
        }),
      Report.Table(
        "casework.referrals", columns: [.value, .before],
        rows: counts.pathways.map { way in
          let title = profile?.pathway(way.id)?.title ?? [:]
          let earlier = before?.pathways.first { $0.id == way.id }?.sent
          return Report.Row(
            way.id, .titles(title, id: way.id), [cell(way.sent), cell(earlier)])
        }, charted: 0),
    ]
  }
}
