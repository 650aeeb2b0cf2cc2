public import Canonical

/// A decision that an organ adopted, with who carries it out and until when.
///
/// One agency owns it; others may take part. Each answers for its own part, and the whole is
/// fulfilled when all parts are.
public enum Agreement: Aggregate {
  public static let kind = StreamKind.agreement
  public static let initial = State()

  public enum Stage: String, Choice {
    case absent, open, inProgress, completed, cancelled
    /// Takes note of something; nothing is to be done.
    case informational
    /// A later agreement stands in its place.
    case superseded
  }

  public struct State: Sendable, Equatable {
    public var stage = Stage.absent
    public var adopted: Adopted?
    public var adoptedAt: Instant?
    /// The due day in force; earlier ones stand in `extensions`.
    public var due: CivilDate?
    /// Per cent of the whole: the mean of its parts.
    public var progress = 0
    /// Of each agency that it binds, the owner first.
    public var parts: [Part] = []
    public var answers: [Answer] = []
    public var evidence: [EvidenceAdded] = []
    public var extensions: [Extended] = []
    public var reminders: [Reminded] = []
    /// Due days that passed while it was open.
    public var overdue: [CivilDate] = []
    public var completedAt: Instant?
    public var cancelled: Cancelled?
    public var supersededBy: AgreementID?
    public var supersedes: [AgreementID] = []
    /// When it was completed, withdrawn or superseded.
    public var settledAt: Instant?

    /// Still to be carried out.
    public var isOpen: Bool { stage == .open || stage == .inProgress }

    public func part(of agency: AgencyID) -> Part? { parts.first { $0.agency == agency } }
  }

  /// What one agency has to do with it.
  public struct Part: Sendable, Equatable {
    public let agency: AgencyID
    public var progress = 0
    public var completedAt: Instant?
    public var onTime: Bool?
    /// Who answers for it there, where somebody is named.
    public var responsible: PersonID?
  }

  /// What an agency said, and when.
  public struct Answer: Sendable, Equatable {
    /// Place in the agreement's history.
    public let version: Int
    public let at: Instant
    public let agency: AgencyID?
    public let progress: Int
    public let note: Confidential?
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .adopted(let e):
      state.stage = e.informational ? .informational : .open
      (state.adopted, state.adoptedAt, state.due) = (e, moment.effective, e.due)
      state.parts = e.agencies.map { Part(agency: $0) }
    case .reported(let e):
      state.stage = .inProgress
      state.answers.append(
        Answer(
          version: moment.version, at: moment.effective, agency: e.agency ?? state.adopted?.owner,
          progress: e.progress, note: e.note))
      state.change(e.agency) { $0.progress = e.progress }
    case .evidenceAdded(let e): state.evidence.append(e)
    case .partCompleted(let e):
      state.stage = .inProgress
      state.change(e.agency) {
        ($0.progress, $0.completedAt, $0.onTime) = (100, moment.effective, e.onTime)
      }
    case .completed(let e):
      for index in state.parts.indices where state.parts[index].completedAt == nil {
        state.parts[index].progress = 100
        state.parts[index].completedAt = moment.effective
        state.parts[index].onTime = e.onTime
      }
      (state.stage, state.progress) = (.completed, 100)
      (state.completedAt, state.settledAt) = (moment.effective, moment.effective)
    case .cancelled(let e):
      (state.stage, state.cancelled, state.settledAt) = (.cancelled, e, moment.effective)
    case .extended(let e):
      state.due = e.to
      state.extensions.append(e)
    case .superseded(let e):
      (state.stage, state.supersededBy) = (.superseded, e.agreement)
      state.settledAt = moment.effective
    case .replaced(let e): state.supersedes.append(e.agreement)
    case .reminded(let e): state.reminders.append(e)
    case .becameOverdue(let e): state.overdue.append(e.due)
    case .responsibleNamed(let e), .handedOver(let e):
      state.change(e.agency) { $0.responsible = e.person }
    }
  }

  public static func sealing(
    _ stream: StreamID, _ state: State, _ event: Event, _ moment: Moment
  ) -> String? {
    state.adopted.map { "mesa/\($0.mesa.rawValue)/\(moment.effective.utcDate.year)" }
  }
}

extension Agreement.State {
  /// Changes the part of an agency, the owner's where none is named.
  fileprivate mutating func change(
    _ agency: AgencyID?, _ body: (inout Agreement.Part) -> Void
  ) {
    guard let index = parts.firstIndex(where: { $0.agency == agency ?? adopted?.owner }) else {
      return
    }
    body(&parts[index])
    progress = parts.reduce(0) { $0 + $1.progress } / parts.count
  }
}
