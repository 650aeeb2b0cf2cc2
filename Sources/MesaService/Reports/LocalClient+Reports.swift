import Canonical
import MesaDomain

extension LocalClient {
  /// Figures of a period, after disclosure control; of the past, as they were then.
  ///
  /// - Throws: `record.unknown`, `auth.notPermitted`; `ServiceFailure`.
  public func report(_ question: ReportQuestion) async throws -> Report {
    try await upToDate()
    let context = context(question.principal)
    try context.knowsPrincipal()
    var report = try await made(question, context)
    report.filters = try filters(of: question, context)
    report.releases = try await releases(of: question, context)
    return report
  }

  private func made(_ question: ReportQuestion, _ context: Context) async throws -> Report {
    switch question.kind {
    case .networkAnnual: try await networkAnnual(question, context)
    case .statePact, .training: try await ofOffices(question, context)
    case .referralPerformance: try await referralPerformance(question, context)
    case .planFollowUp: try await planFollowUp(question, context)
    case .mancomunidadOverview: try await mancomunidadOverview(question, context)
    case .semesterBalance: try await semesterBalance(question, context)
    case .coordinationEvaluation: try await coordinationEvaluation(question, context)
    case .regionOverview: try await regionOverview(question, context)
    case .attendance, .agreementFulfilment: try await mesaReport(question, context)
    }
  }

  /// What narrows the subject, by name.
  private func filters(
    of question: ReportQuestion, _ context: Context
  ) throws -> [Report.Filter] {
    var filters: [Report.Filter] = []
    if let area = question.area, question.network != nil {
      guard let name = context.state(Area.self, .area(area)).name else {
        throw Refusal.unknown(RecordKind.area.rawValue, area.rawValue)
      }
      filters.append(Report.Filter(record: "area/" + area.rawValue, name: name))
    }
    if let office = question.office {
      guard let name = context.state(Office.self, .office(office)).name else {
        throw Refusal.unknown(RecordKind.office.rawValue, office.rawValue)
      }
      filters.append(Report.Filter(record: "office/" + office.rawValue, name: name))
    }
    return filters
  }

  private func networkAnnual(_ question: ReportQuestion, _ context: Context) async throws -> Report
  {
    guard let id = question.network else {
      throw Refusal("field.missing", field: "--network")
    }
    try context.authorize("report.read", at: .network(id))
    let network = context.state(Network.self, .network(id))
    guard let name = network.name else {
      throw Refusal.unknown(RecordKind.network.rawValue, id.rawValue)
    }
    let offices = try await offices(context)
    let period = question.period
    let members = chosen(offices, question.subject, period, context)
    let earlier = chosen(offices, question.subject, period.before, context)
    let promoted = try await promoters()
    let before = try await views.sums(of: earlier.map(\.piece))
    let annual = NetworkAnnual(
      members: members.map { office in
        NetworkAnnual.Member(
          id: office.id, name: office.state.name ?? office.id,
          staff: office.state.staff(on: period.through).reduce(0) { $0 + $1.count },
          mesas: office.state.agency.map { promoted[$0.rawValue, default: 0] } ?? 0)
      },
      sums: try await views.sums(of: members.map(\.piece)), pieces: members.map(\.piece),
      before: before.isEmpty ? nil : before, piecesBefore: earlier.map(\.piece), k: network.k)
    var board = CountBoard()
    annual.ask(&board)
    let judged = try await judged(&board, k: network.k, offices, context)
    return Report(
      kind: question.kind, subject: "network/" + id.rawValue, name: name, period: period,
      k: network.k, tables: annual.tables(judged),
      cut: Report.Cut(position: size, at: context.at))
  }

  /// What offices of a network or of one territory did: accounts of State Pact money, training.
  private func ofOffices(_ question: ReportQuestion, _ context: Context) async throws -> Report {
    let period = question.period
    let subject: String
    let name: String?
    var k = 5
    if let id = question.network {
      try context.authorize("report.read", at: .network(id))
      let network = context.state(Network.self, .network(id))
      subject = "network/" + id.rawValue
      name = network.name
      k = network.k
    } else if let id = question.area {
      try context.authorize("report.read", at: .instance)
      subject = "area/" + id.rawValue
      name = context.state(Area.self, .area(id)).name
    } else {
      throw Refusal("field.missing", field: "--network")
    }
    guard let name else {
      throw Refusal.unknown(String(subject.prefix { $0 != "/" }), subject)
    }
    let offices = try await offices(context)
    let chosen = chosen(offices, question.subject, period, context)
    let earlier = self.chosen(offices, question.subject, period.before, context)
    let sums = try await views.sums(of: chosen.map(\.piece))
    let before = try await views.sums(of: earlier.map(\.piece))
    return Report(
      kind: question.kind, subject: subject, name: name, period: period, k: k,
      tables: question.kind == .training
        ? Training(sums: sums, before: before.isEmpty ? nil : before).tables()
        : StatePact(sums: sums, before: before).tables(),
      cut: Report.Cut(position: size, at: context.at))
  }

  /// Every office there is, by its name.
  func offices(_ context: Context) async throws -> [(id: String, state: Office.State)] {
    try await views.records(RecordKind.office.view, mesa: nil).map {
      ($0.id, context.state(Office.self, .office(OfficeID(wellFormed: $0.id))))
    }
  }

  /// Mesas by the agency that promoted them.
  private func promoters() async throws -> [String: Int] {
    try await views.records(RecordKind.mesa.view, mesa: nil).reduce(into: [:]) {
      if let promoter = try $1.value()["promoter"]?.stringValue {
        $0[promoter, default: 0] += 1
      }
    }
  }

  /// Offices of which a report is, each with the months in which it counts.
  func chosen(
    _ offices: [(id: String, state: Office.State)], _ subject: ReportSubject,
    _ period: ReportPeriod, _ context: Context
  ) -> [ChosenOffice] {
    let towns = subject.area.map {
      context.state(Area.self, .area($0)).municipalities(on: period.through)
    }
    return offices.filter { office in
      guard subject.office.map({ $0.rawValue == office.id }) != false else { return false }
      guard let area = subject.area else { return true }
      switch office.state.territory {
      case .area(let served): return served == area
      // Of a network, offices of the territory's municipalities are in the territory, too.
      case .municipality(let town): return subject.network != nil && towns?.contains(town) == true
      case nil: return false
      }
    }.compactMap { office in
      guard let network = subject.network else {
        return ChosenOffice(
          id: office.id, state: office.state,
          piece: CountKey.Piece(unit: office.id, months: period.monthNumbers))
      }
      guard office.state.belongs(to: network, from: period.from, through: period.through) else {
        return nil
      }
      return ChosenOffice(
        id: office.id, state: office.state, piece: months(of: office, in: network, period))
    }
  }

  /// The months of a period in which an office was of the network.
  private func months(
    of office: (id: String, state: Office.State), in network: NetworkID, _ period: ReportPeriod
  ) -> CountKey.Piece {
    let tenures = office.state.memberships.filter { $0.network == network }.map(\.tenure)
    let from = max(tenures.map(\.from).min() ?? period.from, period.from)
    let ends = tenures.map { $0.to ?? period.through }
    let through = min(ends.max() ?? period.through, period.through)
    let (first, last) = (
      ReportPeriod.monthNumber(of: from), ReportPeriod.monthNumber(of: through)
    )
    return CountKey.Piece(unit: office.id, months: first...max(first, last))
  }
}

/// An office of which a report is.
struct ChosenOffice {
  let id: String
  let state: Office.State
  /// The months in which it counts.
  let piece: CountKey.Piece
}

extension LocalClient {
  /// What offices did, in the order of days: of one, or of all that the asker may see.
  func deeds(_ question: ListQuestion) async throws -> [JSONValue] {
    let context = context(question.principal)
    try context.knowsPrincipal()
    let offices: [OfficeID]
    if let office = question.office {
      try context.authorize(question.kind.action, at: .office(office))
      offices = [office]
    } else {
      offices = try await views.records(RecordKind.office.view, mesa: nil).compactMap {
        OfficeID(rawValue: $0.id)
      }.filter { (try? context.authorize(question.kind.action, at: .office($0))) != nil }
    }
    var found: [JSONValue] = []
    for office in offices {
      let streams = try await views.deeds(
        of: office.rawValue, from: question.from?.description ?? "",
        through: question.through?.description ?? "9999")
      for stream in streams.compactMap({ StreamID($0) })
      where stream.kind == question.kind.stream {
        guard let record = try handler.states.record(stream) else { continue }
        found.append(try footed(JSONValue(parsing: record.body)))
      }
    }
    return found
  }
}
