public import MesaDomain

extension LocalClient {
  /// The case of that code, for who may break its glass: the code is all that they know of it.
  ///
  /// Nothing of the case is told by it; whoever has a conflict, or no part in its mesa, gets the
  /// answer for a code that there is not.
  ///
  /// - Throws: `record.unknown`.
  public func glassIdentifier(
    of code: SpeakableCode, as principal: Principal
  ) async throws -> String {
    try await upToDate()
    let context = context(principal)
    let record = try await views.record(coded: code.rawValue)
    guard let record, record.kind == RecordKind.caseFile.rawValue,
      context.right(to: Permissions.action(CaseFile.BreakGlass.name), at: record.place) != nil
    else {
      try await refuse(.caseFile, record, context)
      throw Refusal.unknown(RecordKind.caseFile.rawValue, code.rawValue)
    }
    return record.id
  }
}
