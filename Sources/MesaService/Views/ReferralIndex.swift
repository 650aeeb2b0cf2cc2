import Canonical
import MesaDomain

extension Referral.State {
  /// Both ends of the referral, and what waits at which.
  func index(_ id: String) -> ViewIndex {
    guard let draft else { return .empty }
    var index = ViewIndex()
    index.reach = [.agency(draft.from)]
    if stage == .draft {
      index.waiting = [work(.send, id, at: draft.from, other: draft.to)]
      return index
    }
    index.reach.append(.agency(draft.to))
    if let professional = accepted?.professional { index.reach.append(.person(professional)) }
    if !escalatedTo.isEmpty { index.reach.append(.mesa(draft.mesa)) }
    if let sentAt {
      index.tally = Tally(mesa: draft.mesa, pathway: draft.pathway, from: sentAt, to: nil)
    }
    index.waiting = clocks(id, draft)
    return index
  }

  private func clocks(_ id: String, _ draft: Referral.Drafted) -> [Waiting] {
    var waiting: [Waiting] = []
    func waits(_ what: DeskWork, _ due: Instant?, since: Instant?) {
      waiting.append(work(what, id, at: draft.to, other: draft.from, due: due, since: since))
      // Who referred answers for her until then, and sees when the other's term has passed.
      if let due {
        waiting.append(
          work(.awaited, id, at: draft.from, other: draft.to, due: due, since: since))
      }
      if !escalatedTo.isEmpty {
        waiting.append(
          Waiting(
            .mesa(draft.mesa), .awaited, .referral, id, due: due, since: since, other: draft.to,
            risk: sent?.risk))
      }
    }
    switch stage {
    case .sent: waits(.acknowledge, sent?.acknowledgement?.at, since: sentAt)
    case .received: waits(.decide, sent?.decision?.at, since: acknowledgedAt)
    case .infoRequested:
      waiting.append(work(.supplyInfo, id, at: draft.from, other: draft.to))
    case .accepted: waits(.firstContact, sent?.firstContact?.at, since: acceptedAt)
    case .rejected, .revoked, .closedUnsuccessful:
      waiting.append(work(.returned, id, at: draft.from, other: draft.to))
    case .absent, .draft, .inProgress, .completed, .withdrawn: break
    }
    for obligation in sent?.obligations ?? [] where isOpen {
      waiting.append(
        work(
          .obligation, id, at: draft.from, other: draft.to, due: obligation.due, since: sentAt,
          detail: obligation.what))
    }
    return waiting
  }

  private var isOpen: Bool {
    [.sent, .received, .infoRequested, .accepted, .inProgress].contains(stage)
  }

  private func work(
    _ what: DeskWork, _ id: String, at agency: AgencyID, other: AgencyID, due: Instant? = nil,
    since: Instant? = nil, detail: String? = nil
  ) -> Waiting {
    let person = agency == draft?.to ? accepted?.professional ?? draft?.person : nil
    return Waiting(
      .agency(agency), what, .referral, id, due: due, since: since, person: person, other: other,
      risk: sent?.risk, detail: detail)
  }
}
