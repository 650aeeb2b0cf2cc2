public import Canonical

/// The first moment at which a session may lawfully start, and why not before.
public struct EarliestStart: Sendable, Equatable, Codable {
  public let deadline: Deadline
  /// Every day that was passed on the way.
  public let days: [PassedDay]
  /// The first working day from then on, for a session may start on others too; nil where its
  /// calendar is missing.
  public let workingDay: CivilDate?
  public let term: Profile.Term
  public let zone: Zone
  /// When the last member is notified.
  public let delivered: Instant
  /// What gives the term its force; where R11 is not adopted, it is advice.
  public let source: Profile.RuleSource
  public let isAdopted: Bool
  public let profile: String
  public let profileVersion: Int
}

extension Context {
  /// R11 asked beforehand: what a notice that reaches the last member at `delivered` allows.
  ///
  /// - Throws: `record.unknown`, `organ.unknown`, `calendar.missing`, `term.hoursTooLong`.
  public func earliestStart(
    of kind: Meeting.Kind, _ organ: OrganKind, of id: MesaID, delivered: Instant
  ) throws(Refusal) -> EarliestStart {
    let mesa = try self.organ(organ, of: id)
    guard let profile = mesa.profile, let rules = profile.organ(organ.rawValue) else {
      throw .unknown("mesa", id.rawValue)
    }
    let term = kind == .ordinary ? rules.notice.ordinary : rules.notice.extraordinary
    let (deadline, days) = try passage(of: term, from: delivered, mesa: mesa)
    return EarliestStart(
      deadline: deadline, days: days,
      workingDay: firstWorkingDay(from: mesa.day(of: deadline.at), mesa: mesa), term: term,
      zone: mesa.zone, delivered: delivered,
      source: rules.notice.source, isAdopted: rules.adopts("R11"), profile: profile.id,
      profileVersion: profile.version)
  }
}
