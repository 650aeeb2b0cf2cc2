import Canonical
import MesaDomain

extension LocalClient {
  /// The plan of a case, with those of the files that were joined to it: they are finished where they
  /// stand, and `inherited` tells them by the code of their file.
  ///
  /// - Throws: `record.unknown` also where the asker may not know of it.
  func carePlan(_ id: String, as principal: Principal) async throws -> JSONValue {
    let context = context(principal)
    let file = CaseID(wellFormed: id)
    var joined: [(code: SpeakableCode, record: ViewRecord)] = []
    for other in context.story(of: file).dropFirst() {
      guard let record = try await record(.carePlan, other.rawValue),
        (try? context.authorize(RecordKind.carePlan.action, at: record.place)) != nil,
        let code = context.state(CaseFile.self, .caseFile(other)).code
      else { continue }
      joined.append((code, record))
    }
    guard let mesa = joined.first?.record.mesa else {
      return try await plan(id, as: principal)
    }
    let own =
      try await record(.carePlan, id) == nil
      ? JSONValue.object([
        JSONMember(name: "id", value: .string(id)), JSONMember(name: "mesa", value: .string(mesa)),
      ]) : try await plan(id, as: principal)
    let plans = try await disclosing(
      joined.map { try $0.record.value() }, of: joined.map(\.record), .carePlan,
      .consulted, context)
    return own.adding(
      "inherited",
      .array(
        zip(joined, plans).map { joined, plan in
          plan.adding("code", .string(joined.code.rawValue))
        }))
  }

  private func plan(_ id: String, as principal: Principal) async throws -> JSONValue {
    let (record, context) = try await readable(.carePlan, id, principal)
    let value = try record.value()
    return try await disclosing([value], of: [record], .carePlan, .consulted, context)[0]
  }
}
