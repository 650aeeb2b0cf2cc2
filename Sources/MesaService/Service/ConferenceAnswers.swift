public import Canonical
import EventLog
public import MesaDomain

extension LocalClient {
  /// The roster of a session: codes, risk, who proposes; of who has declared also what was agreed
  /// before. A case in which the asker has a conflict is not there.
  ///
  /// - Throws: `record.unknown`; `ServiceFailure` where the look cannot be recorded.
  public func roster(of meeting: MeetingID, as principal: Principal) async throws -> JSONValue {
    let (view, reads) = try answering(as: principal) { context throws(Refusal) in
      try context.roster(of: meeting)
    }
    try await disclose(reads, as: principal)
    return try JSONValue(parsing: try CanonicalEncoder().encode(view))
  }

  /// Cases that wait for a commission, soonest first; as codes.
  ///
  /// - Throws: `record.unknown`; `ServiceFailure` where the look cannot be recorded.
  public func candidates(
    _ organ: OrganKind, of mesa: MesaID, as principal: Principal
  ) async throws -> [JSONValue] {
    let records = try await waiting(organ, of: mesa)
    let (shown, reads) = try answering(as: principal) { context throws(Refusal) in
      let grant = try context.authorize("conference.read", at: .organ(mesa, organ))
      let visible = records.filter { record in
        context.mayBeTold(CaseID(wellFormed: record.id), in: mesa)
      }
      let reads = visible.map {
        AccessRecord(
          StreamID(.caseFile, $0.id), .listed, for: .review,
          right: Standing(grant.role, grant.scope))
      }
      return (visible, reads)
    }
    try await disclose(reads, as: principal)
    return try shown.compactMap { record in
      let value = try record.value()
      guard let proposal = value["proposal"]?.objectValue else { return nil }
      let pending = (value["actions"]?.arrayValue ?? []).count {
        ![.string("done"), .string("notPossible")].contains($0["outcome"] ?? .null)
      }
      return .object(
        [JSONMember(name: "case", value: .string(record.id))]
          + proposal.filter { $0.name != "note" && $0.name != "organ" }
          + [JSONMember(name: "pending", value: .integer(Int64(pending)))])
    }
  }

  /// What conferences have said and agreed of a case: for the team, for who has declared in a
  /// session that has it on its roster, and of their own actions for who has them to do.
  ///
  /// - Throws: `record.unknown`; `ServiceFailure` where the look cannot be recorded.
  public func review(of id: CaseID, as principal: Principal) async throws -> JSONValue {
    let (view, reads) = try answering(as: principal) { context throws(Refusal) in
      try context.review(of: id)
    }
    let proof = try await disclose(reads, as: principal)
    return opened(try JSONValue(parsing: try CanonicalEncoder().encode(view)), by: proof)
  }

  /// What she agreed to, refused and took back, and what was disclosed without her.
  ///
  /// - Throws: `record.unknown`; `ServiceFailure` where the look cannot be recorded.
  public func consent(of id: CaseID, as principal: Principal) async throws -> JSONValue {
    let (view, reads) = try answering(as: principal) { context throws(Refusal) in
      try context.consent(of: id)
    }
    let proof = try await disclose(reads, as: principal)
    return opened(try JSONValue(parsing: try CanonicalEncoder().encode(view)), by: proof)
  }

  /// Actions of cases that wait to be looked at again (R53), for the president of the organ that
  /// agreed on them.
  ///
  /// - Throws: `record.unknown`; `auth.notPermitted`.
  public func flaggedActions(
    _ organ: OrganKind, of mesa: MesaID, as principal: Principal
  ) async throws -> [JSONValue] {
    try await upToDate()
    let records = try await views.records("review", mesa: mesa.rawValue)
    let (actions, reads) = try answering(as: principal) { context throws(Refusal) in
      try context.authorize(Conference.SettleAction.name, at: .organ(mesa, organ))
      let found = records.map {
        context.flaggedActions(of: CaseID(wellFormed: $0.id), in: organ)
      }
      return (found.flatMap(\.0), found.flatMap(\.1))
    }
    try await disclose(reads, as: principal)
    return try actions.map { try JSONValue(parsing: try CanonicalEncoder().encode($0)) }
  }

  /// Conflicts of interest on which the asker decides; never the asker's own.
  ///
  /// - Throws: `ServiceFailure` where the look cannot be recorded.
  public func conflicts(as principal: Principal) async throws -> [JSONValue] {
    let records = try await views.records("conflict", mesa: nil)
    let (shown, reads) = try answering(as: principal) { context throws(Refusal) in
      var shown: [ViewRecord] = []
      var reads: [AccessRecord] = []
      for record in records {
        guard let place = record.conflictPlace(context),
          let grant = try? context.authorize("conflict.read", at: place)
        else { continue }
        shown.append(record)
        reads.append(
          AccessRecord(
            StreamID(.conflict, record.id), .listed, for: .legalDuty,
            right: Standing(grant.role, grant.scope)))
      }
      return (shown, reads)
    }
    try await disclose(reads, as: principal)
    return try shown.map { try JSONValue(parsing: $0.body) }
  }

  /// Minutes with the cases that the session spoke of, as codes and counts; to who has a conflict
  /// in one, without it. Of a session without cases, as they are.
  func withCases(
    _ minutes: JSONValue, _ id: String, _ record: ViewRecord, _ context: Context
  ) async throws -> JSONValue {
    guard let meeting = MeetingID(rawValue: id),
      let grant = try? context.authorize(RecordKind.minutes.action, at: record.place)
    else { return minutes }
    let cases = context.minutedCases(of: meeting)
    guard !cases.isEmpty else { return minutes }
    try await disclose(
      [
        AccessRecord(
          StreamID(.conference, id), .consulted, for: .session,
          right: Standing(grant.role, grant.scope))
      ], as: context.principal)
    return minutes.adding(
      "cases", try JSONValue(parsing: try CanonicalEncoder().encode(cases)))
  }

  private func waiting(_ organ: OrganKind, of mesa: MesaID) async throws -> [ViewRecord] {
    try await views.advance(to: handler.log.head.size)
    return try await views.records("review", mesa: mesa.rawValue)
      .filter { $0.organ == organ.rawValue }
  }
}

extension ViewRecord {
  /// Where who decides on a conflict stands.
  fileprivate func conflictPlace(_ context: Context) -> Place? {
    let parts = id.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2, let person = PersonID(rawValue: parts[1]) else { return nil }
    return context.exclusionPlace(
      CaseID(wellFormed: parts[0]), of: person, at: owner.flatMap { AgencyID(rawValue: $0) },
      in: organ.flatMap { OrganKind(rawValue: $0) })
  }
}
