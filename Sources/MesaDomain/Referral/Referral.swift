public import Canonical

/// One agency asks another to serve a woman; it answers for her until the other has accepted.
///
/// - Source: handbook §4.6.
public enum Referral: Aggregate {
  public static let kind = StreamKind.referral
  public static let initial = State()

  public enum Stage: String, Choice {
    case absent, draft, sent, received, infoRequested, accepted, inProgress, completed
    case rejected, withdrawn, closedUnsuccessful, revoked
  }

  public struct State: Sendable, Equatable {
    public var stage = Stage.absent
    public var draft: Drafted?
    public var sent: Sent?
    public var sentAt: Instant?
    public var acknowledgedAt: Instant?
    public var accepted: Accepted?
    public var acceptedAt: Instant?
    /// To whom it was escalated: they see its clock, and no more.
    public var escalatedTo: [String] = []
  }

  public enum Event: Sendable, Equatable {
    case drafted(Drafted)
    case sent(Sent)
    case acknowledged(Acknowledged)
    case accepted(Accepted)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .drafted(let e): (state.stage, state.draft) = (.draft, e)
    case .sent(let e):
      (state.stage, state.sent, state.sentAt) = (.sent, e, moment.effective)
    case .acknowledged:
      (state.stage, state.acknowledgedAt) = (.received, moment.effective)
    case .accepted(let e):
      (state.stage, state.accepted, state.acceptedAt) = (.accepted, e, moment.effective)
    }
  }

  public static func sealing(
    _ stream: StreamID, _ state: State, _ event: Event, _ moment: Moment
  ) -> String? {
    state.draft.map { $0.case.key(.narrative) }
  }
}
