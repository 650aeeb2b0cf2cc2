public import Canonical

/// What the secretary certifies of an organ: agreements, an excerpt of one, or attendance.
///
/// A record of its own, from the request to the delivery; its number stands in the organ's book.
public enum Certificate: Aggregate {
  public static let kind = StreamKind.certificate
  public static let initial = State()

  public enum Stage: String, Choice {
    case absent, requested, accepted, refused, issued, endorsed, delivered
  }

  public struct State: Sendable, Equatable {
    public var stage = Stage.absent
    public var request: Requested?
    public var requestedAt: Instant?
    public var assessed: Assessed?
    public var assessedAt: Instant?
    /// The data-protection officer's word; nil where nobody asked or answered yet.
    public var permitted: Bool?
    public var issued: Issued?
    public var issuedAt: Instant?
    public var issuedBy: PersonID?
    public var endorsedBy: PersonID?
    public var endorsedAt: Instant?
    public var delivered: Delivered?
    public var deliveredAt: Instant?
  }

  public enum Event: Sendable, Equatable {
    case requested(Requested)
    case assessed(Assessed)
    case reviewed(Reviewed)
    case issued(Issued)
    case endorsed(Endorsed)
    case delivered(Delivered)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .requested(let e):
      (state.stage, state.request, state.requestedAt) = (.requested, e, moment.effective)
    case .assessed(let e):
      state.stage = e.outcome == .accepted ? .accepted : .refused
      (state.assessed, state.assessedAt) = (e, moment.effective)
    case .reviewed(let e): state.permitted = e.permitted
    case .issued(let e):
      (state.stage, state.issued, state.issuedAt) = (.issued, e, moment.effective)
      state.issuedBy = Principal(moment.actor)?.person
    case .endorsed:
      (state.stage, state.endorsedAt) = (.endorsed, moment.effective)
      state.endorsedBy = Principal(moment.actor)?.person
    case .delivered(let e):
      (state.stage, state.delivered, state.deliveredAt) = (.delivered, e, moment.effective)
    }
  }

  /// Who asks, and why, is sealed as the mesa's other texts are.
  public static func sealing(
    _ stream: StreamID, _ state: State, _ event: Event, _ moment: Moment
  ) -> String? {
    state.request.map { "mesa/\($0.mesa.rawValue)/\(moment.effective.utcDate.year)" }
  }
}

/// A certificate, from its request on.
public struct CertificateID: Identifier {
  public let rawValue: String
  public init(wellFormed: String) { rawValue = wellFormed }
}
