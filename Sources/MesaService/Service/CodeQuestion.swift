public import MesaDomain

extension LocalClient {
  public func identifier(
    of code: SpeakableCode, as principal: Principal
  ) async throws -> String {
    try await upToDate()
    let context = context(principal)
    guard let record = try await views.record(coded: code.rawValue),
      let kind = RecordKind(rawValue: record.kind), may(kind.action, record.place, context)
    else {
      // The kind is told by its letter, so that the answer is the same whether or not it exists.
      let kind: RecordKind = code.rawValue.hasPrefix("R") ? .referral : .caseFile
      throw Refusal.unknown(kind.rawValue, code.rawValue)
    }
    return record.id
  }

  /// Those of the records that the asker may see, in the order in which they were named.
  public func permitted(
    _ kind: RecordKind, _ ids: [String], as principal: Principal
  ) async throws -> [String] {
    let context = context(principal)
    try context.knowsPrincipal()
    var permitted: [String] = []
    for id in ids {
      guard let place = context.place(kind, id), may(kind.action, place, context) else { continue }
      permitted.append(id)
    }
    return permitted
  }
}

extension Context {
  /// Where a question about a case or a referral has its place, by the log alone.
  fileprivate func place(_ kind: RecordKind, _ id: String) -> Place? {
    switch kind {
    case .caseFile:
      guard let file = CaseID(rawValue: id) else { return nil }
      return state(CaseFile.self, .caseFile(file)).mesa.map { .caseFile($0, file, .file) }
    case .referral:
      guard let referral = ReferralID(rawValue: id) else { return nil }
      return state(Referral.self, .referral(referral)).draft.map { .referral($0.mesa, referral) }
    default: return nil
    }
  }
}
