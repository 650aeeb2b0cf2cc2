public import Canonical

extension Agreement {
  /// Something that an agency has to be reminded of.
  public struct Due: Sendable, Equatable {
    public let agency: AgencyID
    public let kind: DueKind
    public let due: CivilDate?
    /// Days left; negative where the day has passed.
    public let days: Int?
    /// Whether a reminder of just this has gone out.
    public let reminded: Bool
  }
}

extension Agreement.State {
  /// What is due of each agency on a day, the gravest thing of each; nothing of a part that is done.
  ///
  /// Overdue: its day has passed. Due soon: at most `ahead` days are left. Unanswered: more than
  /// `ahead` days have passed since its adoption and the agency has not said a word.
  ///
  /// - Parameter ahead: nil: only what is overdue.
  /// - Source: handbook §3.4 R39 [?].
  public func dues(on day: CivilDate, ahead: Int?) -> [Agreement.Due] {
    guard isOpen, let adopted = adoptedAt.map(Zone.peninsular.day), adopted <= day else {
      return []
    }
    let days = due.map { $0.daysSince1970 - day.daysSince1970 }
    let age = day.daysSince1970 - adopted.daysSince1970
    return parts.filter { $0.completedAt == nil }.compactMap { part in
      guard let kind = kind(of: part.agency, days, age, ahead) else { return nil }
      return Agreement.Due(
        agency: part.agency, kind: kind, due: due, days: days,
        reminded: reminders.contains {
          $0.agency == part.agency && $0.kind == kind && $0.due == due
        })
    }
  }

  private func kind(
    of agency: AgencyID, _ days: Int?, _ age: Int, _ ahead: Int?
  ) -> Agreement.DueKind? {
    if let days, days < 0 { return .overdue }
    guard let ahead else { return nil }
    if let days, days <= ahead { return .dueSoon }
    let spoke =
      answers.contains { $0.agency == agency }
      || evidence.contains { $0.agency ?? adopted?.owner == agency }
    return !spoke && age > ahead ? .unanswered : nil
  }
}
