public import Canonical
public import MesaDomain

/// What waits on a desk.
public struct DeskQuestion: Sendable {
  /// One's own desks if not said.
  public let agency: AgencyID?
  public let mesa: MesaID?
  /// How far ahead what is not yet due is looked for.
  public let ahead: Duration
  public let principal: Principal

  public init(
    agency: AgencyID? = nil, mesa: MesaID? = nil, ahead: Duration = .seconds(7 * 86_400),
    as principal: Principal
  ) {
    (self.agency, self.mesa, self.ahead, self.principal) = (agency, mesa, ahead, principal)
  }
}

/// Everything that waits there now, the most urgent first.
public struct DeskInbox: Sendable, Equatable, Codable {
  /// When it was asked: what is late is late then.
  public let at: Instant
  public let desks: [DeskName]
  public let items: [DeskItem]

  public var late: Int { items.reduce(0) { $0 + ($1.isLate ? 1 : 0) } }

  /// The same with those of its items alone.
  public func only(_ isWanted: (DeskItem) -> Bool) -> DeskInbox {
    DeskInbox(at: at, desks: desks, items: items.filter(isWanted))
  }
}

/// A desk: an agency's, in a mesa.
public struct DeskName: Sendable, Hashable, Codable, Comparable {
  public let mesa: MesaID
  public let agency: AgencyID

  public init(mesa: MesaID, agency: AgencyID) { (self.mesa, self.agency) = (mesa, agency) }

  public static func < (a: Self, b: Self) -> Bool {
    (a.mesa.rawValue, a.agency.rawValue) < (b.mesa.rawValue, b.agency.rawValue)
  }
}

/// One thing that waits: by its code only; whoever needs more opens the record, which is recorded.
public struct DeskItem: Sendable, Equatable, Codable {
  public let what: DeskWork
  /// What it is about, by the word with which it is shown: `referral`.
  public let kind: String
  public let id: String
  /// `R-7K3Q-M2XP-5`, or an agreement's number; none where it is about a person.
  public let code: String
  public let mesa: MesaID?
  /// On whose desk; none for what was brought before the mesa.
  public let agency: AgencyID?
  /// The agency at the other end.
  public let other: AgencyID?
  public let risk: String?
  /// The obligation's or the ground's word.
  public let detail: String?
  /// Who is named for it.
  public let person: PersonID?
  public let since: Instant?
  public let due: Instant?
  /// Milliseconds that are left; below zero, by which it is late. Nil without a term.
  public let left: Int64?
  public let isLate: Bool
  /// Who asks is named for it.
  public let isMine: Bool
}

extension DeskWork: Codable {}

extension DeskItem {
  init(_ row: WaitingRow, at moment: Instant, as principal: Principal) {
    let work = row.work
    (what, kind, id) = (work.what, work.kind.rawValue, work.id)
    code = kind == RecordKind.glass.rawValue ? "" : row.record.sort
    mesa = row.record.mesa.flatMap { MesaID(rawValue: $0) }
    if case .agency(let agency) = work.whom { self.agency = agency } else { agency = nil }
    (other, risk, detail, person) = (work.other, work.risk, work.detail, work.person)
    (since, due) = (work.since, work.due)
    left = work.due.map { $0.milliseconds - moment.milliseconds }
    isLate = left.map { $0 < 0 } ?? false
    isMine = principal.person != nil && person == principal.person
  }

  /// A disclosure without consent that its superior has to confirm or end; handbook §4.5.
  init(_ override: NamedOverride, in mesa: MesaID?) {
    (what, kind, id) = (.override, RecordKind.caseFile.rawValue, override.case.rawValue)
    (code, self.mesa, agency) = (override.code?.rawValue ?? "", mesa, override.agency)
    (other, risk, detail) = (override.to.first, nil, override.ground.rawValue)
    (person, since, due) = (override.author, override.at, nil)
    (left, isLate, isMine) = (nil, false, false)
  }

  /// Late before not late, among the late the greater danger first; then by what is due first, and
  /// what has no term by how long it has waited.
  static func isMoreUrgent(_ a: Self, _ b: Self) -> Bool { a.urgency < b.urgency }

  private var urgency: (Int, Int, Int64, Int64, String) {
    let danger = isLate ? Self.dangers.firstIndex(of: risk ?? "") ?? Self.dangers.count : 0
    return (
      isLate ? 0 : 1, danger, due?.milliseconds ?? Int64.max, since?.milliseconds ?? Int64.max,
      code + what.rawValue
    )
  }

  private static let dangers = ["extreme", "high", "medium", "low"]
}

extension LocalClient {
  /// What waits on one's own desks, or on the one that is named, most urgent first.
  ///
  /// The right to see each record is asked for before it counts. What another agency owes shows only
  /// once its term has passed.
  ///
  /// - Throws: `record.unknown` also where one may not know of the desk; `ServiceFailure`.
  public func desk(_ question: DeskQuestion) async throws -> DeskInbox {
    try await upToDate()
    let context = context(question.principal)
    try context.knowsPrincipal()
    let desks = try desks(question, context)
    let horizon = context.at.advanced(
      byMilliseconds: question.ahead.components.seconds * 1_000)
    var whom = Set(desks.map { Reach.agency($0.agency) })
    if question.agency == nil {
      // What was brought before those who keep the mesa going, or waits for an office.
      whom.formUnion(
        context.reaches.filter {
          switch $0 {
          case .mesa, .office: true
          case .agency, .person, .organ: false
          }
        })
    }
    let known = Set(desks)
    var items: [DeskItem] = []
    var shown: [StreamID: (record: ViewRecord, grant: Grant)] = [:]
    let rows = try await views.waiting(
      for: whom.sorted { $0.description < $1.description }, by: horizon,
      mesa: question.mesa?.rawValue)
    for row in rows {
      guard let grant = grant(to: row, known, context) else { continue }
      items.append(DeskItem(row, at: context.at, as: question.principal))
      shown[StreamID(row.work.kind.stream, row.record.id)] = (row.record, grant)
    }
    var reads = shown.sorted { $0.key < $1.key }.flatMap { _, line in
      self.reads(ofListed: line.record, by: line.grant, context)
    }
    if question.agency == nil {
      let (waiting, seen) = try await overridesToConfirm(in: question.mesa, context)
      (items, reads) = (items + waiting, reads + seen)
    }
    try await disclose(reads, as: question.principal)
    return DeskInbox(
      at: context.at, desks: desks.sorted(), items: items.sorted(by: DeskItem.isMoreUrgent))
  }

  private func desks(
    _ question: DeskQuestion, _ context: Context
  ) throws(Refusal) -> [DeskName] {
    guard let agency = question.agency else {
      return Set(context.deskNames).filter { question.mesa == nil || $0.mesa == question.mesa }
        .sorted()
    }
    let mesas =
      question.mesa.map { [$0] }
      ?? Array(Set(context.deskNames.filter { $0.agency == agency }.map(\.mesa)))
    guard !mesas.isEmpty else { throw .unknown("agency", agency.rawValue) }
    for mesa in mesas { try context.authorize("desk.read", at: .desk(mesa, agency)) }
    return Set(mesas).map { DeskName(mesa: $0, agency: agency) }
  }

  /// By which right the row is shown; nil where it is not.
  private func grant(
    to row: WaitingRow, _ desks: Set<DeskName>, _ context: Context
  ) -> Grant? {
    if case .agency(let agency) = row.work.whom {
      guard let mesa = row.record.mesa.flatMap({ MesaID(rawValue: $0) }),
        desks.contains(DeskName(mesa: mesa, agency: agency))
      else { return nil }
    }
    // Whom it was brought before, and not every desk that may see the referral anyway.
    if case .mesa = row.work.whom, row.work.what == .escalated,
      !context.standings(towards: row.record.place).contains(where: { $0.scope == .escalated })
    {
      return nil
    }
    if row.work.what == .awaited, row.work.due.map({ context.at <= $0 }) != false { return nil }
    return try? context.authorize(row.work.kind.action, at: row.record.place)
  }
}
