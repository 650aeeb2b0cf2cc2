extension Referral {
  /// What somebody does with a referral, and from which states it leads on.
  ///
  /// - Source: handbook §4.6.
  enum Step: String, CaseIterable {
    case amend, discard, send, acknowledge, requestInfo, supplyInfo, supplyMissing, accept, reject
    case startService, reportProgress, complete, closeUnsuccessful, withdraw, revoke, takeBack
    case escalate, proposeTransfer, acceptTransfer, declineTransfer, reopen

    var stages: [Stage] {
      switch self {
      case .amend, .discard, .send: [.draft]
      case .acknowledge: [.sent]
      case .requestInfo, .accept, .reject: [.received]
      case .supplyInfo: [.infoRequested]
      case .supplyMissing: [.sent, .received, .infoRequested, .accepted, .inProgress]
      case .startService: [.accepted]
      case .reportProgress, .complete: [.inProgress]
      case .closeUnsuccessful: [.received, .accepted, .inProgress]
      case .withdraw: [.draft, .sent, .received, .infoRequested, .accepted, .inProgress]
      case .revoke: [.accepted, .inProgress]
      case .takeBack: [.revoked, .rejected, .closedUnsuccessful]
      case .escalate: [.sent, .received, .infoRequested, .accepted, .inProgress, .revoked]
      case .proposeTransfer, .acceptTransfer, .declineTransfer: [.inProgress]
      case .reopen: [.completed, .rejected, .withdrawn, .closedUnsuccessful, .revoked]
      }
    }

    /// Whether it ends or watches over what is there; all else needs a case that is open.
    var mayFollowClosing: Bool {
      switch self {
      case .complete, .closeUnsuccessful, .withdraw, .revoke, .reject, .discard, .escalate: true
      case .amend, .send, .acknowledge, .requestInfo, .supplyInfo, .supplyMissing, .accept,
        .startService, .reportProgress, .takeBack, .proposeTransfer, .acceptTransfer,
        .declineTransfer, .reopen:
        false
      }
    }
  }
}

extension Context {
  /// Nothing is added to a case that is closed, and nothing at all done to one that is blocked.
  ///
  /// - Throws: `referral.caseNotOpen`.
  /// - Source: LO 3/2018 art. 32 (what is blocked is kept for courts and authorities alone).
  func fileIsThere(_ id: CaseID, for step: Referral.Step) throws(Refusal) {
    let stage = state(CaseFile.self, .caseFile(id)).stage
    if stage == .open { return }
    let retention = state(Retention.self, .retention(id))
    guard !retention.isHidden else {
      throw Refusal("referral.caseNotOpen", ["state": .word(retention.stage.rawValue)])
    }
    if stage == .closed && step.mayFollowClosing { return }
    throw Refusal("referral.caseNotOpen", ["state": .word(stage.rawValue)])
  }
}
