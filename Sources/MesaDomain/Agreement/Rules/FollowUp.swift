public import Canonical

extension Meeting {
  /// An agreement that came back to a session, as it stood when the session opened.
  public struct FollowedUp: Payload {
    public let agreement: AgreementID
    public let number: String
    public let state: Agreement.Stage
    public let due: CivilDate?
    /// Whether the due day had passed.
    public let overdue: Bool
    public let parts: [FollowedPart]
  }

  /// Where an agency was with its part, and which of its answers are new to the session.
  public struct FollowedPart: Payload {
    public let agency: AgencyID
    public let progress: Int
    public let completed: Bool
    /// Versions of its answers since the session before, in the agreement's history.
    public let answers: [Int]
  }
}

extension Agreement {
  /// R39: every agreement still to be carried out comes back to the next ordinary session, with
  /// what each agency has answered since the session before; so does, once, what was settled since.
  ///
  /// As things stood at that moment: what was recorded for a later one is left out.
  ///
  /// - Source: handbook §3.4 R39 [S LARA].
  static func followUp(
    _ kind: Meeting.Kind, _ book: Book.State, _ context: Context
  ) -> [Meeting.FollowedUp] {
    guard kind == .ordinary else { return [] }
    let moment = context.effective
    let before = book.held.compactMap(\.openedAt).filter { $0 < moment }.max()
    let settled = book.settled.filter { $0.at > moment || $0.at >= before ?? $0.at }
    let back: [AgreementID] = book.openAgreements + settled.map(\.agreement)
    return back.compactMap { id in
      let state = context.state(Agreement.self, .agreement(id))
      guard let adopted = state.adopted, let since = state.adoptedAt, since <= moment else {
        return nil
      }
      let day = context.state(Mesa.self, .mesa(adopted.mesa)).day(of: moment)
      return followedUp(id, adopted, state, since: before ?? since, at: moment, on: day)
    }.sorted { $0.number < $1.number }
  }

  private static func followedUp(
    _ id: AgreementID, _ adopted: Adopted, _ state: State, since: Instant, at moment: Instant,
    on day: CivilDate
  ) -> Meeting.FollowedUp {
    let answers = state.answers.filter { $0.at <= moment }
    let isSettled = state.settledAt.map { $0 <= moment } ?? false
    let parts = state.parts.map { part in
      let said = answers.filter { $0.agency == part.agency }
      let done = part.completedAt.map { $0 <= moment } ?? false
      return Meeting.FollowedPart(
        agency: part.agency, progress: done ? 100 : said.last?.progress ?? 0, completed: done,
        answers: said.filter { $0.at >= since }.map(\.version))
    }
    let stage: Stage =
      isSettled ? state.stage : parts.contains { $0.progress > 0 } ? .inProgress : .open
    return Meeting.FollowedUp(
      agreement: id, number: adopted.number, state: stage, due: state.due,
      overdue: !isSettled && state.due.map { $0 < day } == true, parts: parts)
  }
}
