import Canonical

extension Meeting.State {
  /// What is still missing for the session to be lawful, the most pressing first.
  ///
  /// From the session's own history alone: what was frozen when it was called. Told as warnings are,
  /// each with its rule.
  public var gaps: [Refusal] {
    switch stage {
    case .planned: [Refusal("gap.notCalled", rule: "R13")] + unansweredProposals
    case .ordered, .withdrawn:
      [Refusal("gap.notCalled", rule: "R13")] + contentGaps + unansweredProposals
    case .convened: callGaps + periodGaps + dispatchGaps + consentGaps + unansweredProposals
    case .open: urgencyGaps + dispatchGaps + placeGaps
    case .absent, .closed, .cancelled, .failed: []
    }
  }

  /// R13: of what was ordered; what the secretary may still fill in.
  private var contentGaps: [Refusal] {
    guard stage == .ordered, let order else { return [] }
    let modality = order.modality ?? .inPerson
    let missing = Meeting.missingContent(
      modality, place: order.place, connection: order.connection, agenda: []
    )
    .filter { $0 != "agenda" || order.agenda.isEmpty }
    return missing.isEmpty
      ? []
      : [
        Refusal(
          "gap.content", rule: "R13",
          ["missing": .words(missing), "modality": .word(modality.rawValue)])
      ]
  }

  /// R23: the call that comes, once one has failed.
  private var callGaps: [Refusal] {
    guard !failedCalls.isEmpty, let at = secondCallAt else { return [] }
    return [Refusal("gap.secondCall", rule: "R23", ["at": .word(at.description)])]
  }

  /// R11: by the last delivery that is known.
  private var periodGaps: [Refusal] {
    guard let startsAt, let deadline = lawfulFrom, startsAt < deadline.at else { return [] }
    return [Refusal("gap.period", rule: "R11", ["earliest": .word(deadline.at.description)])]
  }

  /// R12: members whose delivery nothing proves.
  private var dispatchGaps: [Refusal] {
    guard notice?.kind != .universal, !unproved.isEmpty else { return [] }
    return [
      Refusal(
        "gap.dispatch", rule: "R12",
        [
          "missing": .number(unproved.count), "seats": .words(unproved.map(\.rawValue)),
        ])
    ]
  }

  /// R17: members who have not agreed to a session without a notice.
  private var consentGaps: [Refusal] {
    guard notice?.kind == .universal else { return [] }
    let agreed = Set(consents.map(\.given.seat))
    let missing = (notice?.notified ?? []).map(\.seat.rawValue)
      .filter { seat in !agreed.contains { $0.rawValue == seat } }
    return missing.isEmpty
      ? [] : [Refusal("gap.consents", rule: "R17", ["seats": .words(missing)])]
  }

  /// R16: an urgent session whose urgency has not been voted.
  private var urgencyGaps: [Refusal] {
    guard let item = agenda.first(where: { $0.kind == .urgency })?.number, vote(on: item) == nil
    else { return [] }
    return [Refusal("gap.urgency", rule: "R16", ["item": .number(item)])]
  }

  /// R27: where agreements at a distance are adopted.
  private var placeGaps: [Refusal] {
    guard notice?.modality == .remote, placeOfAdoption == nil else { return [] }
    return [Refusal("gap.placeOfAdoption", rule: "R27")]
  }

  /// The agenda as it stands: that of the notice, or before it what the chair has ordered, with the
  /// petitions that were taken.
  public var agendaToShow: [Meeting.Item] {
    guard stage == .planned || stage == .ordered else { return agenda }
    let asked =
      (stage == .ordered ? order?.agenda ?? [] : [])
      + proposals.filter(\.isAccepted).map(\.asked.item)
    return asked.enumerated().map { index, item in
      Meeting.Item(
        number: index + 1, title: item.title, kind: item.kind ?? .debate, of: nil, urgent: false,
        documents: item.documents ?? [])
    }
  }
}
