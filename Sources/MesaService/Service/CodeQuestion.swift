public import MesaDomain

extension LocalClient {
  public func identifier(
    of code: SpeakableCode, as principal: Principal
  ) async throws -> String {
    try await upToDate()
    let context = context(principal)
    let record = try await views.record(coded: code.rawValue)
    guard let record, let kind = RecordKind(rawValue: record.kind),
      may(kind.action, record.place, context)
    else {
      // The kind is told by its letter, so that the answer is the same whether or not it exists.
      let kind: RecordKind = code.rawValue.hasPrefix("R") ? .referral : .caseFile
      try await refuse(kind, record, context)
      throw Refusal.unknown(kind.rawValue, code.rawValue)
    }
    return record.id
  }

  /// The zone in which people read and write the times of a case or a referral: that of its mesa.
  ///
  /// Nil where the asker may not know of it. Nothing of the record is shown by it.
  public func zone(of kind: RecordKind, _ id: String, as principal: Principal) -> String? {
    let context = context(principal)
    guard let place = context.place(kind, id), let mesa = place.mesa,
      may(kind.action, place, context)
    else { return nil }
    return context.state(Mesa.self, .mesa(mesa)).zone.rawValue
  }

  /// Those of the records that the asker may see, in the order in which they were named.
  public func permitted(
    _ kind: RecordKind, _ ids: [String], as principal: Principal
  ) async throws -> [String] {
    let context = context(principal)
    try context.knowsPrincipal()
    let action = Permissions.action(kind.action)
    return ids.filter { id in
      context.place(kind, id).map { context.right(to: action, at: $0) != nil } ?? false
    }
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
      let found = state(Referral.self, .referral(referral))
      return (found.draft?.mesa ?? found.emergency?.mesa).map { .referral($0, referral) }
    default: return nil
    }
  }
}
