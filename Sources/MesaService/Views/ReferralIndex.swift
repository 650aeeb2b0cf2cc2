import Canonical
import MesaDomain

extension Referral.State {
  /// Both ends of the referral, and what waits at which.
  func index(_ id: String) -> ViewIndex {
    guard let draft else { return .empty }
    var index = ViewIndex()
    index.reach = [.agency(draft.from)]
    guard sentAt != nil else {
      if stage == .draft { index.waiting = [work(.send, id, at: draft.from, other: draft.to)] }
      return index
    }
    index.reach.append(.agency(draft.to))
    if let person = accepted?.professional ?? draft.person { index.reach.append(.person(person)) }
    // Whom it was brought before are of the mesa, by a role in it or a post in one of its organs.
    if !escalatedTo.isEmpty { index.reach.append(.mesa(draft.mesa)) }
    if let sentAt {
      index.tally = tally(draft, sentAt)
    }
    index.waiting = waiting(id, draft)
    return index
  }

  private func tally(_ draft: Referral.Drafted, _ sentAt: Instant) -> Tally {
    let section: String? =
      switch stage {
      case .rejected: "rejectReason"
      case .closedUnsuccessful: "failReason"
      case .withdrawn: "referralWithdrawReason"
      case .revoked: "revokeReason"
      default: nil
      }
    return Tally(
      mesa: draft.mesa, pathway: draft.pathway, from: sentAt, to: nil,
      answered: acceptedAt ?? (stage == .rejected ? outcome?.at : nil),
      due: terms?.decision?.at ?? terms?.acknowledgement?.at,
      reason: section.flatMap { section in outcome?.reason.map { section + "." + $0 } },
      isOver: !stage.isOpen)
  }

  /// What is to be done next, by whom: of what comes later nothing is said before its time.
  private func waiting(_ id: String, _ draft: Referral.Drafted) -> [Waiting] {
    var waiting: [Waiting] = []
    func ask(_ what: DeskWork, _ due: Instant?, since: Instant?) {
      waiting.append(work(what, id, at: draft.to, other: draft.from, due: due, since: since))
      // Who referred answers for her until then, and sees when the other's term has passed.
      if let due {
        waiting.append(
          work(.awaited, id, at: draft.from, other: draft.to, due: due, since: since))
      }
    }
    switch stage {
    case .sent: ask(.acknowledge, terms?.acknowledgement?.at, since: sentAt)
    case .received: ask(.decide, terms?.decision?.at, since: acknowledgedAt)
    case .infoRequested:
      waiting.append(
        work(
          .supplyInfo, id, at: draft.from, other: draft.to, due: stops.last?.reply?.at,
          since: stops.last?.from))
    case .accepted: ask(.firstContact, terms?.firstContact?.at, since: acceptedAt)
    case .inProgress:
      if let proposal, let asked = other(than: proposal.agency, draft) {
        waiting.append(work(.transfer, id, at: asked, other: proposal.agency))
      }
    case .rejected where takenBackAt == nil, .closedUnsuccessful where takenBackAt == nil:
      waiting.append(
        work(
          .returned, id, at: draft.from, other: draft.to, since: outcome?.at,
          detail: outcome?.reason))
    case .absent, .draft, .completed, .rejected, .withdrawn, .closedUnsuccessful, .revoked: break
    }
    for due in pending where due.ground == .obligation {
      waiting.append(
        work(
          due.missing == .takeBack ? .takeBack : .obligation, id, at: draft.from, other: draft.to,
          due: due.at, since: sentAt, detail: due.field ?? due.missing?.rawValue))
    }
    // Also after it was given back, until the origin has taken her again.
    if let last = escalations.last, stage.isOpen || nextDue != nil {
      waiting.append(
        Waiting(
          .mesa(draft.mesa), .escalated, .referral, id, due: nextDue?.at, since: sentAt,
          other: draft.to, risk: terms?.risk, detail: last.ground.rawValue))
    }
    return waiting
  }

  private func other(than agency: AgencyID, _ draft: Referral.Drafted) -> AgencyID? {
    agency == draft.from ? draft.to : draft.from
  }

  private func work(
    _ what: DeskWork, _ id: String, at agency: AgencyID, other: AgencyID, due: Instant? = nil,
    since: Instant? = nil, detail: String? = nil
  ) -> Waiting {
    let person = agency == draft?.to ? accepted?.professional ?? draft?.person : nil
    return Waiting(
      .agency(agency), what, .referral, id, due: due, since: since, person: person, other: other,
      risk: terms?.risk, detail: detail)
  }
}
