public import Canonical

extension Referral {
  /// A moment by which something has to happen, and what.
  public struct Due: Hashable, Sendable {
    public let ground: Ground
    public let at: Instant
    /// Of an obligation: what is missing.
    public let missing: Missing?
    public let field: String?

    init(_ ground: Ground, _ at: Instant, missing: Missing? = nil, field: String? = nil) {
      (self.ground, self.at, self.missing, self.field) = (ground, at, missing, field)
    }
  }
}

extension Referral.Stage {
  /// Somebody still has to do something about it.
  public var isOpen: Bool {
    switch self {
    case .sent, .received, .infoRequested, .accepted, .inProgress: true
    case .absent, .draft, .completed, .rejected, .withdrawn, .closedUnsuccessful, .revoked: false
    }
  }

  /// It was sent, and is over.
  public var isEnded: Bool {
    switch self {
    case .completed, .rejected, .withdrawn, .closedUnsuccessful, .revoked: true
    case .absent, .draft, .sent, .received, .infoRequested, .accepted, .inProgress: false
    }
  }
}

extension Referral.State {
  /// What has to happen, the next first. While the clock stands, only the answer is waited for.
  public var pending: [Referral.Due] {
    var dues: [Referral.Due] = []
    func add(_ ground: Referral.Ground, _ deadline: Deadline?) {
      if let deadline { dues.append(Referral.Due(ground, deadline.at)) }
    }
    switch stage {
    case .sent:
      add(.acknowledgement, terms?.acknowledgement)
      add(.decision, terms?.decision)
      add(.firstContact, terms?.firstContact)
    case .received:
      add(.decision, terms?.decision)
      add(.firstContact, terms?.firstContact)
    case .infoRequested: add(.reply, stops.last?.reply)
    case .accepted: add(.firstContact, terms?.firstContact)
    case .absent, .draft, .inProgress, .completed, .rejected, .withdrawn, .closedUnsuccessful,
      .revoked:
      break
    }
    if stage.isOpen || stage == .revoked {
      for duty in obligations where duty.metAt == nil {
        dues.append(
          Referral.Due(
            .obligation, duty.obligation.due, missing: duty.obligation.what,
            field: duty.obligation.field))
      }
    }
    return dues.sorted {
      ($0.at, $0.ground.rawValue, $0.field ?? "") < ($1.at, $1.ground.rawValue, $1.field ?? "")
    }
  }

  /// What comes next; nil where nothing is waited for.
  public var nextDue: Referral.Due? { pending.first }

  /// What is late at that moment; of a term, its last moment is still in time.
  public func overdue(at instant: Instant) -> [Referral.Due] {
    pending.filter { $0.at < instant }
  }

  /// How far it was brought up already: 0 where nobody else has heard of it.
  public var level: Int { escalations.last?.level ?? 0 }

  /// Whether that was brought before somebody already.
  func isEscalated(_ due: Referral.Due) -> Bool {
    escalations.contains {
      $0.ground == due.ground && $0.due == due.at && $0.missing == due.missing
        && $0.field == due.field
    }
  }
}
