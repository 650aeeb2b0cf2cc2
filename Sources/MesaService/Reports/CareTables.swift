import Canonical
import MesaDomain

/// What agencies told a mesa of the care they gave in a period, beside the same a year before.
///
/// Women and children are people: judged by disclosure control. Interventions are work done; they are
/// left out with the women of whom they would tell.
///
/// - Source: handbook §6.1, `newCasesΔ` and `interventionsPerWoman`.
struct CareTables {
  struct Agency {
    let id: String
    let name: String
    let now: CareFigures.Reported
    let before: CareFigures.Reported?
  }

  let agencies: [Agency]
  let k: Int

  func tables() -> [Report.Table] {
    [care(), disciplines()].filter { !$0.rows.isEmpty }
  }

  private func care() -> Report.Table {
    Report.Table(
      "care", basis: .uniquePersons,
      columns: [.interventions, .women, .perWoman, .newWomen, .before, .change, .children],
      rows: agencies.map { Report.Row($0.id, .name($0.name), cells($0)) }, charted: 0)
  }

  private func cells(_ agency: Agency) -> [Report.Cell] {
    let now = agency.now
    var board = DisclosureBoard()
    let women = now.women.map { board.add("women", $0) }
    let new = now.newWomen.map { board.add("newWomen", $0) }
    if let women, let new, let all = now.women, let fresh = now.newWomen {
      board.sum(women, [new, board.add("known", all - fresh, .unspoken)])
    }
    let before = agency.before?.newWomen.map { board.add("before", $0) }
    let children = now.children.map { board.add("children", $0) }
    let judged = board.judged(k: k)
    func cell(_ place: Int?) -> Report.Cell { place.map(judged.cell) ?? .absent }
    let hidesWomen = cell(women) == .hidden
    let interventions: Report.Cell =
      now.interventions.isEmpty ? .absent : hidesWomen ? .hidden : .count(now.total)
    return [
      interventions, cell(women), perWoman(now, interventions), cell(new), cell(before),
      change(cell(new), cell(before)), cell(children),
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

  private func disciplines() -> Report.Table {
    // Of an agency that hides its women, what it did for them is hidden as well.
    let told = agencies.filter { ($0.now.women ?? k) >= k || $0.now.women == 0 }
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
    of mesa: MesaID, in period: CountedPeriod, k: Int, _ context: Context
  ) async throws -> [Report.Table] {
    let year = period.from.year
    let months = period.to.year * 12 + period.to.month - year * 12 - period.from.month
    let part: CareFigures.Part = months == 12 ? .whole : period.from.month == 1 ? .first : .second
    func figures(_ agency: AgencyID, _ year: Int) -> CareFigures.Reported? {
      context.state(CareFigures.self, .careFigures(mesa, agency, year, part)).reported
    }
    let agencies = Set(
      try await views.records(RecordKind.careFigures.view, mesa: mesa.rawValue)
        .compactMap { $0.owner.flatMap { AgencyID(rawValue: $0) } })
    let told = agencies.sorted { $0.rawValue < $1.rawValue }.compactMap { agency in
      figures(agency, year).map { now in
        CareTables.Agency(
          id: agency.rawValue,
          name: context.state(Agency.self, .agency(agency)).name ?? agency.rawValue, now: now,
          before: figures(agency, year - 1))
      }
    }
    return CareTables(agencies: told, k: k).tables()
  }

  /// What the offices of a mesa's municipalities did with groups in a period, by kind.
  ///
  /// - Source: handbook §6.1, socio-community actions of the semester with their audience.
  func actions(
    of mesa: Mesa.State, in period: ReportPeriod, _ context: Context
  ) async throws -> [Report.Table] {
    let own = Set(mesa.municipalities)
    let serving = try await offices(context).filter { office in
      switch office.state.territory {
      case .municipality(let code): own.contains(code)
      case .area(let area): serves(area, only: own, on: period.through, context)
      case nil: false
      }
    }
    guard !serving.isEmpty else { return [] }
    let sums = try await views.sums(
      of: serving.map { CountKey.Piece(unit: $0.id, months: period.monthNumbers) })
    let held = sums.words("kind")
    return [table("actions", .activities, nil, held)]
      + CountBasis.allCases.map { basis in
        table("actions.people", .people, basis, sums.words("kindPeople." + basis.rawValue))
      }.filter { !$0.rows.isEmpty }
  }

  /// Whether all municipalities of an area, and there are some, are of the mesa.
  private func serves(
    _ area: AreaID, only own: Set<MunicipalityCode>, on day: CivilDate, _ context: Context
  ) -> Bool {
    let towns = context.state(Area.self, .area(area)).municipalities(on: day)
    return !towns.isEmpty && own.isSuperset(of: towns)
  }

  private func table(
    _ id: String, _ column: Report.Column, _ basis: CountBasis?, _ counts: [String: Int]
  ) -> Report.Table {
    let rows = Activity.Kind.allCases.map(\.rawValue).compactMap { kind -> Report.Row? in
      guard let count = counts[kind], count > 0 else { return nil }
      return Report.Row(kind, .word(section: "activityKind", kind), [.count(count)])
    }
    let whole = Report.Row("total", .total, [.count(counts.values.reduce(0, +))])
    return Report.Table(
      id, basis: basis, columns: [column], rows: rows.isEmpty ? [] : rows + [whole], charted: 0)
  }
}
