import Canonical
import MesaDomain

extension LocalClient {
  /// The last to leave a desk leaves nothing open behind.
  ///
  /// The lists are asked, not the desk: its history knows of no case. What begins in the same moment is
  /// answered for by who refers, and shows as late.
  ///
  /// - Throws: `desk.lastLeaves`.
  func leavesNothing(behind request: CommandRequest) async throws {
    guard let leave = request.command as? Desk.Leave,
      try handler.known(request) == nil
    else { return }
    let context = context(request.principal)
    let desk = DeskName(mesa: leave.mesa, agency: leave.agency)
    let state = context.state(Desk.self, .desk(leave.mesa, leave.agency))
    guard state.places.contains(where: { $0.person == leave.person }),
      Desk.isLeftAlone(state, without: leave.person, after: leave.on),
      // Whoever may not end places there learns nothing from the lists.
      context.right(
        to: Permissions.action(Desk.Leave.name), at: .desk(leave.mesa, leave.agency)) != nil
    else { return }
    try await upToDate()
    let (cases, referrals) = try await open(at: desk)
    if let refusal = Desk.leavesBehind(
      cases: cases, referrals: referrals, at: leave.agency, after: leave.on)
    {
      throw refusal
    }
  }

  /// How many cases the desk answers for, and how many referrals it was sent are not over.
  private func open(at desk: DeskName) async throws -> (cases: Int, referrals: Int) {
    func count(
      _ kind: RecordKind, _ isTheirs: (JSONValue) -> Bool
    ) async throws -> Int {
      try await views.records(
        kind.view, of: [.agency(desk.agency)], mesa: desk.mesa.rawValue
      ).count { record in
        let body = try record.value()
        return Holding.open.contains(body["state"]?.stringValue ?? "") && isTheirs(body)
      }
    }
    let agency = desk.agency.rawValue
    return (
      try await count(.caseFile) { body in
        (body["parties"]?.arrayValue ?? []).contains {
          $0["agency"]?.stringValue == agency && $0["standing"]?.stringValue == "holder"
        }
      },
      try await count(.referral) { $0["to"]?.stringValue == agency }
    )
  }
}
