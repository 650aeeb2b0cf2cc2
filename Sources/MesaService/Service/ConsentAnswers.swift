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
    let own = principal.person?.rawValue
    let records = try await views.records("override", mesa: nil).filter { record in
      (record.owner ?? "").split(separator: " ").contains { String($0) == own }
    }
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
}
