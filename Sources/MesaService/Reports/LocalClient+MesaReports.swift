import Canonical
import MesaDomain

extension LocalClient {
  /// The reports of one mesa, for whoever may read it.
  func mesaReport(_ question: ReportQuestion, _ context: Context) async throws -> Report {
    guard let id = question.mesa else { throw Refusal("field.missing", field: "--mesa") }
    try context.authorize("mesa.read", at: .mesa(id))
    let mesa = context.state(Mesa.self, .mesa(id))
    guard mesa.stage != .absent else {
      throw Refusal.unknown(RecordKind.mesa.rawValue, id.rawValue)
    }
    let figures = try await figures(of: id, mesa, question.period, context)
    let before = try await self.figures(of: id, mesa, question.period.before, context)
    return Report(
      kind: question.kind, subject: "mesa/" + id.rawValue, name: mesa.name,
      period: question.period, k: mesa.profile?.sdc.k ?? Network.usualK,
      tables: question.kind == .attendance
        ? figures.attendance(before: before) : figures.fulfilment(before: before),
      cut: Report.Cut(position: size, at: context.at))
  }

  func figures(
    of id: MesaID, _ mesa: Mesa.State, _ period: ReportPeriod, _ context: Context
  ) async throws -> MesaFigures {
    let sessions: [(id: String, state: Meeting.State)] =
      try await views.records(RecordKind.meeting.view, mesa: id.rawValue).map { record in
        let session = MeetingID(wellFormed: record.id)
        return (id: record.id, state: context.state(Meeting.self, .meeting(session)))
      }.filter { session in
        guard session.state.stage == .closed, let start = session.state.openedAt else {
          return false
        }
        return period.contains(mesa.day(of: start))
      }
    let agreements: [(id: String, state: Agreement.State)] =
      try await views.records(RecordKind.agreement.view, mesa: id.rawValue).map { record in
        let agreement = AgreementID(wellFormed: record.id)
        return (id: record.id, state: context.state(Agreement.self, .agreement(agreement)))
      }
    let invited: [AgencyID] = sessions.flatMap { $0.state.opened?.members.map(\.agency) ?? [] }
    let agencies = Set(invited + agreements.compactMap { $0.state.adopted?.owner })
    let known = Dictionary(
      uniqueKeysWithValues: agencies.map { ($0, context.state(Agency.self, .agency($0))) })
    return MesaFigures(
      sessions: sessions.map { id, session in
        MesaFigures.Session(
          id: id, kind: session.notice?.kind ?? .ordinary,
          seats: (session.opened?.members ?? []).map { member in
            (
              known[member.agency]?.agencyKind?.rawValue ?? "",
              session.presence.contains { $0.seat == member.seat && !$0.guest }
            )
          })
      },
      held: sessions.reduce(into: [:]) { held, session in
        if let kind = session.state.notice?.kind { held[kind, default: 0] += 1 }
      },
      agreements: agreements.filter { _, agreement in
        agreement.adoptedAt.map { period.contains(mesa.day(of: $0)) } == true
      }.map(\.id),
      due: agreements.compactMap { id, agreement in
        guard let due = agreement.due, period.contains(due), let owner = agreement.adopted?.owner
        else { return nil }
        return MesaFigures.Due(
          id: id, owner: owner.rawValue, outcome: outcome(of: agreement, due, mesa))
      },
      names: known.reduce(into: [:]) { $0[$1.key.rawValue] = $1.value.name })
  }

  private func outcome(
    of agreement: Agreement.State, _ due: CivilDate, _ mesa: Mesa.State
  ) -> MesaFigures.Outcome {
    switch agreement.stage {
    case .completed:
      agreement.completedAt.map { mesa.day(of: $0) <= due } == true ? .onTime : .late
    case .cancelled, .superseded: .withdrawn
    case .absent, .open, .inProgress, .informational: .open
    }
  }

  /// The overview of a region, for those who coordinate networks and those who check.
  func regionOverview(_ question: ReportQuestion, _ context: Context) async throws -> Report {
    guard let region = question.region else {
      throw Refusal("field.missing", field: "--region")
    }
    try context.authorize("report.read", at: .instance)
    let today = min(Zone.peninsular.day(of: context.at), question.period.through)
    let mesas = try await views.records(RecordKind.mesa.view, mesa: nil).map {
      ($0.id, context.state(Mesa.self, .mesa(MesaID(wellFormed: $0.id))))
    }.filter { $0.1.municipalities.contains { Region.of($0) == region } }
    let sessions = try await sessions(around: today)
    let serving = mesas.filter { $0.1.stage != .dissolved }
    let covered = Set(serving.flatMap { $0.1.municipalities }.filter { Region.of($0) == region })
    let list = context.state(Municipalities.self, .municipalities).names.keys
    let goals = try await objectives(of: Set(mesas.map(\.0)), in: question.period, context)
    let gatherings = try await gatherings(in: region, question.period, context)
    let earlier = try await self.gatherings(in: region, question.period.before, context)
    let overview = RegionOverview(
      mesas: mesas.map { id, mesa in
        RegionOverview.Table(
          id: id, name: mesa.name, stage: mesa.stage, municipalities: mesa.municipalities.count,
          lastSession: sessions.last[id], nextSession: sessions.next[id],
          missing: mesa.stage == .dissolved ? [] : missing(mesa, on: today, context),
          objectives: goals.of(id).count, reached: goals.of(id).count { $0.stage == .reached })
      },
      life: MesaLives(mesas: mesas.map(\.1), period: question.period), objectives: goals,
      gatherings: gatherings, gatheringsBefore: earlier,
      covered: covered.count, municipalities: list.count { Region.of($0) == region },
      today: today)
    return Report(
      kind: question.kind, subject: "region/" + region.rawValue, name: "", period: question.period,
      k: Network.usualK, tables: overview.tables(), cut: Report.Cut(position: size, at: context.at))
  }

  /// The last session of each mesa that was held by that day, and the next that is convened.
  private func sessions(
    around today: CivilDate
  ) async throws -> (last: [String: CivilDate], next: [String: CivilDate]) {
    var (last, next): ([String: CivilDate], [String: CivilDate]) = ([:], [:])
    for record in try await views.records(RecordKind.meeting.view, mesa: nil) {
      let value = try record.value()
      func day(_ name: String) -> CivilDate? {
        value[name]?.stringValue.flatMap { Instant($0) }.map { Zone.peninsular.day(of: $0) }
      }
      guard let mesa = record.mesa else { continue }
      switch value["state"]?.stringValue {
      case Meeting.Stage.convened.rawValue:
        guard let day = day("startsAt"), day >= today else { continue }
        next[mesa] = min(next[mesa] ?? day, day)
      case Meeting.Stage.closed.rawValue:
        guard let day = day("openedAt"), day <= today else { continue }
        last[mesa] = max(last[mesa] ?? day, day)
      default: continue
      }
    }
    return (last, next)
  }

  /// Kinds of agency whose seat the plenary has to have and nobody holds.
  func missing(_ mesa: Mesa.State, on day: CivilDate, _ context: Context) -> [String] {
    guard let rules = mesa.profile(on: day)?.organ(OrganKind.plenary.rawValue) else { return [] }
    let seats = mesa.organs[.plenary]?.seats.filter { $0.tenure.contains(day) } ?? []
    let held = Set(
      seats.filter { $0.holder(on: day) != nil }.compactMap {
        context.state(Agency.self, .agency($0.agency)).agencyKind?.rawValue
      })
    return rules.seats.filter(\.required).map(\.agencyKind.rawValue).filter { !held.contains($0) }
  }
}

extension LocalClient {
  /// How far an equality plan has come, for those who may read it.
  func planFollowUp(_ question: ReportQuestion, _ context: Context) async throws -> Report {
    guard let id = question.plan else { throw Refusal("field.missing", field: "--plan") }
    let plan = context.state(EqualityPlan.self, .plan(id))
    guard let adopted = plan.adopted else {
      throw Refusal.unknown(RecordKind.plan.rawValue, id.rawValue)
    }
    try context.authorize("plan.read", at: .municipality(adopted.municipality))
    let agencies = Set(plan.measures.map { $0.measure.responsible })
    let follow = PlanFollowUp(
      plan: plan, through: question.period.through,
      earlier: question.period.before.through,
      names: agencies.reduce(into: [:]) {
        $0[$1.rawValue] = context.state(Agency.self, .agency($1)).name
      })
    return Report(
      kind: question.kind, subject: "plan/" + id.rawValue, name: adopted.title,
      period: question.period, k: Network.usualK, tables: follow.tables(),
      cut: Report.Cut(position: size, at: context.at))
  }
}
