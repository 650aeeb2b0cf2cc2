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
    switch question.kind {
    case .networkAnnual: return try await networkAnnual(question, context)
    case .statePact: return try await statePact(question, context)
    case .planFollowUp: return try await planFollowUp(question, context)
    case .mancomunidadOverview: return try await mancomunidadOverview(question, context)
    case .semesterBalance: return try await semesterBalance(question, context)
    case .coordinationEvaluation: return try await coordinationEvaluation(question, context)
    case .regionOverview: return try await regionOverview(question, context)
    case .attendance, .agreementFulfilment: return try await mesaReport(question, context)
    }
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
    let members = offices.filter {
      $0.state.belongs(to: id, from: period.from, through: period.through)
    }
    let earlier = offices.filter {
      $0.state.belongs(to: id, from: period.before.from, through: period.before.through)
    }
    let promoted = try await promoters()
    let before = try await views.sums(of: earlier.map { months(of: $0, in: id, period.before) })
    let annual = NetworkAnnual(
      members: members.map { office in
        NetworkAnnual.Member(
          id: office.id, name: office.state.name ?? office.id,
          staff: office.state.staff(on: period.through).reduce(0) { $0 + $1.count },
          mesas: office.state.agency.map { promoted[$0.rawValue, default: 0] } ?? 0)
      },
      sums: try await views.sums(of: members.map { months(of: $0, in: id, period) }),
      before: before.isEmpty ? nil : before, officesBefore: earlier.count, k: network.k)
    return Report(
      kind: question.kind, subject: "network/" + id.rawValue, name: name, period: period,
      k: network.k, tables: annual.tables(), cut: Report.Cut(position: size, at: context.at))
  }

  /// The accounts of State Pact money of a network, or of the offices of one territory.
  private func statePact(_ question: ReportQuestion, _ context: Context) async throws -> Report {
    let period = question.period
    let offices = try await offices(context)
    let subject: String
    let name: String?
    let chosen: [(id: String, from: String, through: String)]
    var k = 5
    if let id = question.network {
      try context.authorize("report.read", at: .network(id))
      let network = context.state(Network.self, .network(id))
      subject = "network/" + id.rawValue
      name = network.name
      k = network.k
      chosen = offices.filter {
        $0.state.belongs(to: id, from: period.from, through: period.through)
      }.map { months(of: $0, in: id, period) }
    } else if let id = question.area {
      try context.authorize("report.read", at: .instance)
      subject = "area/" + id.rawValue
      name = context.state(Area.self, .area(id)).name
      chosen = offices.filter { $0.state.territory == .area(id) }.map {
        ($0.id, period.firstMonth, period.lastMonth)
      }
    } else {
      throw Refusal("field.missing", field: "--network")
    }
    guard let name else {
      throw Refusal.unknown(String(subject.prefix { $0 != "/" }), subject)
    }
    return Report(
      kind: question.kind, subject: subject, name: name, period: period, k: k,
      tables: StatePact(sums: try await views.sums(of: chosen)).tables(),
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
      if let promoter = try JSONValue(parsing: $1.body)["promoter"]?.stringValue {
        $0[promoter, default: 0] += 1
      }
    }
  }

  /// The months of a period in which an office was of the network.
  private func months(
    of office: (id: String, state: Office.State), in network: NetworkID, _ period: ReportPeriod
  ) -> (id: String, from: String, through: String) {
    let tenures = office.state.memberships.filter { $0.network == network }.map(\.tenure)
    let from = max(tenures.map(\.from).min() ?? period.from, period.from)
    let ends = tenures.map { $0.to ?? period.through }
    let through = min(ends.max() ?? period.through, period.through)
    return (
      office.id, String(from.description.prefix(7)), String(through.description.prefix(7))
    )
  }
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
