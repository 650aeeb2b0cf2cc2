public import Canonical
public import MesaDomain

extension LocalClient {
  /// What is due of agencies on a day, of the agreements that the asker may see.
  ///
  /// - Parameter ahead: days before the due day; left out, as the profile of each organ says.
  /// - Throws: `Refusal`, `ServiceFailure`.
  public func due(
    on day: CivilDate, ahead: Int?, mesa: MesaID?, as principal: Principal
  ) async throws -> [JSONValue] {
    var lines: [JSONValue] = []
    for record in try await list(ListQuestion(.agreement, mesa: mesa, as: principal)) {
      guard let id = record["id"]?.stringValue.flatMap({ AgreementID(rawValue: $0) }) else {
        continue
      }
      let state = try handler.states.state(Agreement.self, .agreement(id))
      guard let adopted = state.adopted else { continue }
      let table = try handler.states.state(Mesa.self, .mesa(adopted.mesa))
      let rules = table.profile(on: day)?.organ(adopted.organ.rawValue)?.agreements
      let ahead = ahead ?? rules?.remindDaysBefore
      for due in state.dues(on: day, ahead: ahead, in: table.zone) {
        lines.append(.line(due, id, adopted))
      }
    }
    return lines
  }
}

extension JSONValue {
  fileprivate static func line(
    _ due: Agreement.Due, _ id: AgreementID, _ adopted: Agreement.Adopted
  ) -> JSONValue {
    var members = [
      JSONMember(name: "agency", value: .string(due.agency.rawValue)),
      JSONMember(name: "agreement", value: .string(id.rawValue)),
    ]
    if let days = due.days {
      members.append(JSONMember(name: "days", value: .integer(Int64(days))))
    }
    if let day = due.due {
      members.append(JSONMember(name: "due", value: .string(day.description)))
    }
    return .object(
      members + [
        JSONMember(name: "kind", value: .string(due.kind.rawValue)),
        JSONMember(name: "mesa", value: .string(adopted.mesa.rawValue)),
        JSONMember(name: "number", value: .string(adopted.number)),
        JSONMember(name: "reminded", value: .bool(due.reminded)),
        JSONMember(name: "text", value: .string(adopted.text)),
      ])
  }
}
