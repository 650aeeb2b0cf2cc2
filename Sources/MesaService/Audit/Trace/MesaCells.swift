import Canonical
import MesaDomain

// What figures of one mesa count: its sessions, agreements, care, casework and objectives.

extension LocalClient {
  func ofMesa(
    _ cell: CellName, _ question: ReportQuestion, _ context: Context
  ) async throws -> [CountedEntry] {
    guard let id = question.mesa else { return [] }
    let mesa = context.state(Mesa.self, .mesa(id))
    let period = cell.column == "before" ? question.period.before : question.period
    switch cell.table {
    case "sessions", "attendance":
      return try await figures(of: id, mesa, period, context).sessions
        .filter(cell.counts).map {
          CountedEntry(.meeting(MeetingID(wellFormed: $0.id)), ["meeting.closed"])
        }
    case "fulfilment":
      return MesaFigures.counted(try await figures(of: id, mesa, period, context).due)
        .filter(cell.counts).map {
          CountedEntry(
            .agreement(AgreementID(wellFormed: $0.id)),
            $0.outcome == .open ? ["agreement.adopted"] : ["agreement.completed"])
        }
    case "actions", "actions.people":
      let serving = try await serving(mesa, on: period.through, context)
      return try await deeds(
        of: serving.map { CountKey.Piece(unit: $0, months: period.monthNumbers) }, behind: cell)
    case "care", "care.disciplines": return try await ofCare(cell, id, question.period, context)
    case "casework", "casework.referrals":
      let name = cell.table == "casework" ? cell.row : "sent/" + cell.row
      return try await casework(
        name, of: id, from: period.from, to: period.through.adding(days: 1))
    default: return ofEvaluation(cell, id, question.period.through.year)
    }
  }

  func ofEvaluation(_ cell: CellName, _ mesa: MesaID, _ year: Int) -> [CountedEntry] {
    let stream = StreamID.evaluation(mesa, year)
    let state = states(Evaluation.self, stream)
    switch (cell.table, cell.row) {
    case ("summary", "seatsAsked"): return [CountedEntry(stream, ["evaluation.opened"])]
    case ("summary", "proposals"), ("summary", "proposalsAgreed"), ("evaluation.proposals", _):
      return [CountedEntry(stream, ["evaluation.closed"])]
    default:
      // Of each seat the entry that holds its answer; which of them said what is nobody’s to know.
      return state.answers.map {
        CountedEntry(
          stream, ["evaluation.answered"], .init(name: "seat", value: $0.seat.rawValue))
      }
    }
  }

  private func states<A: Aggregate>(_ aggregate: A.Type, _ stream: StreamID) -> A.State {
    context(.copyHolder).state(aggregate, stream)
  }

  private func ofCare(
    _ cell: CellName, _ mesa: MesaID, _ period: ReportPeriod, _ context: Context
  ) async throws -> [CountedEntry] {
    let agencies = try await careGivers(of: mesa).filter {
      cell.table == "care.disciplines" || $0.rawValue == cell.row
    }
    let years: [Int] =
      switch cell.column {
      case "before": [period.from.year - 1]
      case "change": [period.from.year - 1, period.from.year]
      default: [period.from.year]
      }
    return years.flatMap { year in
      agencies.compactMap { agency -> CountedEntry? in
        let time = CareCounts.Time(
          mesa: mesa, agency: agency.rawValue, year: year, part: CareCounts.part(of: period))
        guard let told = care(time, context) else { return nil }
        let isCounted =
          cell.table == "care" || cell.row == "total"
          || told.interventions.contains { $0.discipline.rawValue == cell.row }
        return isCounted
          ? CountedEntry(.careFigures(mesa, agency, year, time.part)) : nil
      }
    }
  }

  func ofMancomunidad(
    _ cell: CellName, _ question: ReportQuestion, _ context: Context
  ) async throws -> [CountedEntry] {
    let towns = context.state(Area.self, .area(question.area ?? AreaID(wellFormed: "")))
      .municipalities(on: question.period.through)
    switch (cell.table, cell.column, cell.row) {
    case ("towns", "sessions", _), ("towns", "agreements", _):
      guard let town = towns.first(where: { $0.rawValue == cell.row }),
        let id = context.state(Territory.self, .territory(town)).mesa
      else { return [] }
      let mesa = context.state(Mesa.self, .mesa(id))
      let figures = try await figures(of: id, mesa, question.period, context)
      return cell.column == "sessions"
        ? figures.sessions.map {
          CountedEntry(.meeting(MeetingID(wellFormed: $0.id)), ["meeting.closed"])
        }
        : figures.agreements.map {
          CountedEntry(.agreement(AgreementID(wellFormed: $0)), ["agreement.adopted"])
        }
    case ("summary", _, "municipalities"):
      return question.area.map { [CountedEntry(.area($0))] } ?? []
    case ("summary", _, "mesas"), ("summary", _, "mesasOfRegion"):
      return Set(towns.compactMap { context.state(Territory.self, .territory($0)).mesa }).map {
        CountedEntry(.mesa($0), ["mesa.promoted"])
      }
    default: return try await deeds(of: question, behind: cell, context)
    }
  }
}

extension CellName {
  /// Whether a session is in a figure: of its kind, or of a kind of agency that was to be there.
  fileprivate func counts(_ session: MesaFigures.Session) -> Bool {
    if table == "sessions" { return session.kind.rawValue == row }
    return session.seats.contains { seat in
      (row == "total" || seat.kind == row) && (column != "attended" || seat.attended)
    }
  }

  fileprivate func counts(_ due: MesaFigures.Due) -> Bool {
    guard row == "total" || due.owner == row else { return false }
    return MesaFigures.Outcome(rawValue: column).map { due.outcome == $0 } ?? true
  }
}
