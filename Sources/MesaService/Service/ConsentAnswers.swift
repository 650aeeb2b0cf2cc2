public import Canonical
public import MesaDomain

extension LocalClient {
  /// The ledger of a case, a line for each agency and each word of hers.
  ///
  /// - Parameter forHer: what she is handed, without what the law keeps from her.
  /// - Throws: `record.unknown`; `ServiceFailure` where the look cannot be recorded.
  public func consentLedger(
    of id: CaseID, forHer: Bool = false, as principal: Principal
  ) async throws -> [JSONValue] {
    let (lines, reads) = try answering(as: principal) { context throws(Refusal) in
      try context.consentLedger(of: id, forHer: forHer)
    }
    try await disclose(reads, as: principal)
    return try lines.map { try JSONValue(parsing: try CanonicalEncoder().encode($0)) }
  }

  /// What was disclosed without consent in the asker's name, the oldest first.
  ///
  /// - Throws: `auth.unknownPrincipal`; `ServiceFailure` where the look cannot be recorded.
  public func overridesInOwnName(as principal: Principal) async throws -> [JSONValue] {
    try await upToDate()
    let records = try await overridden(inNameOf: principal)
    let (named, reads) = try answering(as: principal) { context throws(Refusal) in
      try context.knowsPrincipal()
      let found = records.map { context.overridesInOwnName(of: CaseID(wellFormed: $0.id)) }
      return (found.flatMap(\.0), found.flatMap(\.1))
    }
    let proof = try await disclose(reads, as: principal)
    return try named.sorted { $0.at < $1.at }.map { line in
      opened(try JSONValue(parsing: try CanonicalEncoder().encode(line)), by: proof)
    }
  }

  /// What was disclosed in the asker's name and has not been confirmed or ended yet, for the desk.
  func overridesToConfirm(
    in mesa: MesaID?, _ context: Context
  ) async throws -> ([DeskItem], [AccessRecord]) {
    var (items, reads): ([DeskItem], [AccessRecord]) = ([], [])
    for record in try await overridden(inNameOf: context.principal) {
      let id = CaseID(wellFormed: record.id)
      let place = context.state(CaseFile.self, .caseFile(id)).mesa
      guard mesa == nil || place == mesa else { continue }
      let (named, seen) = context.overridesInOwnName(of: id, .listed)
      let waiting = named.filter { $0.confirmed == nil && $0.state != .expired }
      items += waiting.map { DeskItem($0, in: place) }
      if !waiting.isEmpty { reads += seen.prefix(1) }
    }
    return (items, reads)
  }

  private func overridden(inNameOf principal: Principal) async throws -> [ViewRecord] {
    guard let own = principal.person else { return [] }
    return try await views.records("override", of: [.person(own)], mesa: nil)
  }
}
