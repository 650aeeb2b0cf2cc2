import Canonical
public import MesaDomain

/// What was found: only what the asker may see, counted after it was filtered.
public struct SearchHit: Sendable, Equatable, Codable {
  /// `case`, `referral`, `agreement`, `meeting`.
  public let kind: String
  public let id: String
  /// Its code, or its number where it has one.
  public let number: String?
  public let mesa: MesaID?
  public let state: String?
  /// Of an agreement what was agreed; of a session the titles that hold the words.
  public let text: String?
}

extension LocalClient {
  /// The most that one search shows.
  private static let most = 50
  /// Of how many in a row none may be the asker's before the search gives up.
  private static let patience = 2_000

  /// Searches codes of cases and referrals, and numbers and words of agreements and sessions.
  ///
  /// Names, addresses and what was told of a case are not searched: a look for a person finds
  /// nothing, whether or not she is here. That a code was found is recorded before it is told.
  ///
  /// - Throws: `ServiceFailure`: `access.unrecorded`, `access.writerElsewhere`.
  /// - Source: `security.md` §1 A1, A2, §5.
  public func search(
    _ typed: String, as principal: Principal
  ) async throws -> [SearchHit] {
    try await upToDate()
    let context = context(principal)
    try context.knowsPrincipal()
    if let code = SpeakableCode(typed: typed) { return try await found(code, context) }
    let mesas = context.mesas(for: RecordKind.agreement.action)
    var (hits, offset): ([SearchHit], Int) = ([], 0)
    while hits.count < Self.most, offset < Self.patience {
      let page = try await views.records(
        saying: typed, in: mesas, limit: 200, from: offset)
      for record in page where hits.count < Self.most {
        guard let kind = RecordKind(rawValue: record.kind),
          context.right(to: Permissions.action(kind.action), at: record.place) != nil
        else { continue }
        hits.append(try SearchHit(record, typed))
      }
      guard page.count == 200 else { break }
      offset += page.count
    }
    return hits
  }

  /// The record of that code; whoever may not know of it finds as little as if there were none.
  private func found(
    _ code: SpeakableCode, _ context: Context
  ) async throws -> [SearchHit] {
    guard let record = try await views.record(coded: code.rawValue),
      let kind = RecordKind(rawValue: record.kind),
      context.right(to: Permissions.action(kind.action), at: record.place) != nil
    else {
      // Recorded in the same way, so that neither the answer nor its time tells the two apart.
      let kind: RecordKind = code.rawValue.hasPrefix("R") ? .referral : .caseFile
      try await refuse(kind, try await views.record(coded: code.rawValue), context)
      return []
    }
    let agencies = (record.owner ?? "").split(separator: " ")
      .compactMap { AgencyID(rawValue: String($0)) }
    try await disclose(
      [
        context.reading(
          of: StreamID(kind.stream, record.id), .found, by: kind.action, at: record.place,
          agencies: agencies)
      ], as: context.principal)
    return [try SearchHit(record, code.rawValue)]
  }
}

extension Context {
  /// The mesas in which something may be the asker's to see; nil for who sees it in all of them.
  fileprivate func mesas(for action: String) -> [MesaID]? {
    guard candidates(for: action) != nil else { return nil }
    guard let person = principal.person.map({ state(Person.self, .person($0)) }) else { return [] }
    let mesas =
      person.assignments.map(\.mesa) + person.desks.map(\.mesa) + person.roles.compactMap(\.mesa)
    return Set(mesas).sorted()
  }
}

extension SearchHit {
  fileprivate init(_ record: ViewRecord, _ typed: String) throws {
    let value = try record.value()
    (kind, id) = (record.kind, record.id)
    mesa = record.mesa.flatMap { MesaID(rawValue: $0) }
    state = value["state"]?.stringValue
    number =
      (value["code"] ?? value["number"] ?? value["minutes"]?["number"])?.stringValue
    switch record.kind {
    case RecordKind.agreement.rawValue: text = value["text"]?.stringValue
    case RecordKind.meeting.rawValue:
      let titles = (value["agenda"]?.arrayValue ?? []).compactMap { $0["title"]?.stringValue }
      text = titles.isEmpty ? nil : titles.joined(separator: " · ")
    default: text = nil
    }
  }
}
