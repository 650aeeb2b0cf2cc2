import Canonical
import MesaDomain

/// What agencies told a mesa of the care they gave in a period, beside the same a year before.
///
/// Women and children are people: judged beside all that was told before. Interventions are work done; they are
/// left out with the women of whom they would tell.
///
/// - Source: handbook §6.1, `newCasesΔ` and `interventionsPerWoman`.
struct CareTables {
  struct Agency {
    let time: CareCounts.Time
    let name: String
    let now: CareFigures.Reported
    let before: CareFigures.Reported?
  }

  let agencies: [Agency]

  func tables(_ judged: JudgedCounts) -> [Report.Table] {
    [care(judged), disciplines(judged)].filter { !$0.rows.isEmpty }
  }

  private func care(_ judged: JudgedCounts) -> Report.Table {
    Report.Table(
      "care", basis: .uniquePersons,
      columns: [.interventions, .women, .perWoman, .newWomen, .before, .change, .children],
      rows: agencies.map {
        Report.Row($0.time.agency, .name($0.name), cells($0, judged))
      }, charted: 0)
  }

  /// Puts down what is to be told of people.
  func ask(_ board: inout CountBoard) {
    for agency in agencies {
      if agency.now.women != nil { board.ask(agency.time.women) }
      if agency.now.newWomen != nil { board.ask(agency.time.newWomen) }
      if agency.now.children != nil { board.ask(agency.time.children) }
      if agency.before?.newWomen != nil { board.ask(agency.time.before.newWomen) }
    }
    CareCounts.balance(agencies.flatMap { [$0.time, $0.time.before] }, &board)
  }

  private func cells(_ agency: Agency, _ judged: JudgedCounts) -> [Report.Cell] {
    let (now, time) = (agency.now, agency.time)
    func cell(_ key: CountKey, _ count: Int?) -> Report.Cell {
      count == nil ? .absent : judged.cell(key)
    }
    let women = cell(time.women, now.women)
    let new = cell(time.newWomen, now.newWomen)
    let before = cell(time.before.newWomen, agency.before?.newWomen)
    let interventions: Report.Cell =
      now.interventions.isEmpty ? .absent : women == .hidden ? .hidden : .count(now.total)
    return [
      interventions, women, perWoman(now, interventions), new, before, change(new, before),
      cell(time.children, now.children),
    ]
  }

  private func perWoman(_ now: CareFigures.Reported, _ shown: Report.Cell) -> Report.Cell {
    guard case .count = shown, let women = now.women, women > 0 else { return .absent }
    return .hundredths((now.total * 200 + women) / (2 * women))
  }

  /// In thousandths of the year before; of few women no share is told.
  private func change(_ now: Report.Cell, _ before: Report.Cell) -> Report.Cell {
    guard case .count(let now) = now, case .count(let before) = before,
      before >= Percentages.leastBase
    else { return .absent }
    let rounded = (abs(now - before) * 2_000 + before) / (2 * before)
    return .permille(now < before ? -rounded : rounded)
  }

  private func disciplines(_ judged: JudgedCounts) -> Report.Table {
    // Of an agency that hides its women, what it did for them is hidden as well.
    let told = agencies.filter { !judged.hidden.contains($0.time.women) }
    let sums = CareFigures.Discipline.allCases.map { discipline in
      told.flatMap(\.now.interventions).filter { $0.discipline == discipline }
        .reduce(0) { $0 + $1.count }
    }
    let rows = zip(CareFigures.Discipline.allCases, sums).compactMap {
      discipline, sum -> Report.Row? in
      guard sum > 0 else { return nil }
      return Report.Row(
        discipline.rawValue, .word(section: "careDiscipline", discipline.rawValue),
        [.count(sum)])
    }
    let whole = Report.Row("total", .total, [.count(sums.reduce(0, +))])
    return Report.Table(
      "care.disciplines", columns: [.interventions], rows: rows.isEmpty ? [] : rows + [whole],
      charted: 0)
  }
}

extension LocalClient {
  /// What agencies told a mesa of a period.
  func care(
    of mesa: MesaID, in period: ReportPeriod, k: Int, _ context: Context
  ) async throws -> [Report.Table] {
    let part = CareCounts.part(of: period)
    let told = try await careGivers(of: mesa).compactMap { agency -> CareTables.Agency? in
      let time = CareCounts.Time(
        mesa: mesa, agency: agency.rawValue, year: period.from.year, part: part)
      return care(time, context).map { now in
        CareTables.Agency(
          time: time, name: context.state(Agency.self, .agency(agency)).name ?? agency.rawValue,
          now: now, before: care(time.before, context))
      }
    }
    let tables = CareTables(agencies: told)
    var board = CountBoard()
    tables.ask(&board)
    // People at offices are nobody of theirs, as far as figures can tell.
    return tables.tables(try await judged(&board, k: k, [], context))
  }

  /// Agencies that ever told a mesa of their care.
  func careGivers(of mesa: MesaID) async throws -> [AgencyID] {
    Set(
      try await views.records(RecordKind.careFigures.view, mesa: mesa.rawValue)
        .compactMap { $0.owner.flatMap { AgencyID(rawValue: $0) } }
    ).sorted { $0.rawValue < $1.rawValue }
  }

  func care(_ time: CareCounts.Time, _ context: Context) -> CareFigures.Reported? {
    let agency = AgencyID(wellFormed: time.agency)
    return context.state(
      CareFigures.self, .careFigures(time.mesa, agency, time.year, time.part)
    ).reported
  }

  /// What the offices of a mesa's municipalities did with groups in a period, by kind.
  ///
  /// - Source: handbook §6.1, socio-community actions of the semester with their audience.
  func actions(
    of mesa: Mesa.State, in period: ReportPeriod, _ context: Context
  ) async throws -> [Report.Table] {
    let serving = try await serving(mesa, on: period.through, context)
    guard !serving.isEmpty else { return [] }
    func sums(_ period: ReportPeriod) async throws -> OfficeSums {
      try await views.sums(
        of: serving.map { CountKey.Piece(unit: $0, months: period.monthNumbers) })
    }
    let (now, before) = (try await sums(period), try await sums(period.before))
    return [table("actions", .activities, nil, now.words("kind"), before.words("kind"))]
      + CountBasis.allCases.map { basis in
        let subject = "kindPeople." + basis.rawValue
        return table(
          "actions.people", .people, basis, now.words(subject), before.words(subject))
      }.filter { !$0.rows.isEmpty }
  }

  /// Offices of a mesa’s municipalities, by id.
  func serving(
    _ mesa: Mesa.State, on day: CivilDate, _ context: Context
  ) async throws -> [String] {
    let own = Set(mesa.municipalities)
    return try await offices(context).filter { office in
      switch office.state.territory {
      case .municipality(let code): own.contains(code)
      case .area(let area): serves(area, only: own, on: day, context)
      case nil: false
      }
    }.map(\.id)
  }

  /// Whether all municipalities of an area, and there are some, are of the mesa.
  private func serves(
    _ area: AreaID, only own: Set<MunicipalityCode>, on day: CivilDate, _ context: Context
  ) -> Bool {
    let towns = context.state(Area.self, .area(area)).municipalities(on: day)
    return !towns.isEmpty && own.isSuperset(of: towns)
  }

  private func table(
    _ id: String, _ column: Report.Column, _ basis: CountBasis?, _ counts: [String: Int],
    _ before: [String: Int]
  ) -> Report.Table {
    let rows = Activity.Kind.allCases.map(\.rawValue).compactMap { kind -> Report.Row? in
      let (now, then) = (counts[kind, default: 0], before[kind, default: 0])
      guard now > 0 || then > 0 else { return nil }
      return Report.Row(kind, .word(section: "activityKind", kind), [.count(now), .count(then)])
    }
    let sums = [counts, before].map { Report.Cell.count($0.values.reduce(0, +)) }
    return Report.Table(
      id, basis: basis, columns: [column, .before],
      rows: rows.isEmpty ? [] : rows + [Report.Row("total", .total, sums)], charted: 0)
  }
}
