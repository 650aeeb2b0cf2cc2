public import Canonical

extension Meeting {
  public enum Stage: String, Choice {
    case absent, planned, ordered, convened, withdrawn, open, closed, cancelled
    /// Nobody came, or too few, and no call is left.
    case failed
  }

  public struct State: Sendable, Equatable {
    public var stage = Stage.absent
    public var notice: Convened?
    public var convenedAt: Instant?
    /// The plan and the order of the session, where there were such.
    public var plan: Planned?
    public var order: Ordered?
    public var orderedAt: Instant?
    /// When the notice last went out, and what its period was found to be.
    public var issuedAt: Instant?
    public var deadline: Deadline?
    public var dispatches: [Dispatch] = []
    public var withdrawn: WithdrawReason?
    public var proposals: [Proposal] = []
    public var consents: [Consent] = []
    public var secondCallAt: Instant?
    public var failedCalls: [FailedCall] = []
    public var deemed: Deemed?
    public var startsAt: Instant?
    public var agenda: [Item] = []
    /// The votes by which items came onto the agenda in the session (R16).
    public var urgencies: [UrgencyDeclared] = []
    public var presence: [Presence] = []
    public var opened: Opened?
    public var openedAt: Instant?
    /// Version of the opening: what is recorded after it at the same moment came after it.
    public var openedVersion = 0
    public var closedAt: Instant?
    public var cancelled: CancelReason?
    public var started: [Int] = []
    public var deliberations: [Deliberation] = []
    public var votes: [Vote] = []
    public var adopted: [AgreementAdopted] = []
    public var corrected: [Int] = []
    public var minutes = MinutesState()
    public var rectifications: [Minutes.RectificationAdopted] = []
    /// Excuses, connections, recesses, the order of items, and what members want said.
    public var sitting = Sitting()
    public var lastVersion = 0
    /// Latest moment of what no correction takes back: items taken up, urgencies, agreements.
    public var lastFixedAt: Instant?
  }

  /// Somebody's stay in the session.
  public struct Presence: Sendable, Equatable {
    /// Version of the arrival, by which it is corrected.
    public let version: Int
    public let person: PersonID
    public let seat: SeatID?
    public let guest: Bool
    public let mode: Mode
    public let from: Instant
    public var to: Instant?
    public var departure: Int?
    /// How it is known who is at the other end, and the versions that say so (R26).
    public var identities: [Identity] = []
    /// Ended because the connection was lost.
    public var broken = false

    /// As it was said last.
    public var identity: IdentityMethod? { identities.last?.method }

    public struct Identity: Sendable, Equatable {
      public let version: Int
      public let method: IdentityMethod
    }

    /// From the arrival on, until the departure, that moment excluded.
    public func covers(_ moment: Instant) -> Bool {
      from <= moment && to.map { moment < $0 } != false
    }
  }

  public struct Deliberation: Sendable, Equatable {
    public let version: Int
    public let at: Instant
    public let item: Int
    public let text: Confidential
  }

  public struct Vote: Sendable, Equatable {
    public let version: Int
    public let at: Instant
    /// As it stands: a tie that the chair broke in favour has carried.
    public var result: Voted
    public var broken: Broken?

    public struct Broken: Sendable, Equatable {
      public let version: Int
      public let at: Instant
      public let chair: PersonID
      public let sense: Sense
    }

    /// The moment at which it had its outcome.
    public var settledAt: Instant { broken?.at ?? at }
  }

  public struct MinutesState: Sendable, Equatable {
    public var stage = Minutes.Stage.none
    public var number: String?
    public var revision = 0
    public var texts: [Minutes.ItemText] = []
    public var circulatedTo: [SeatID] = []
    public var answers: [Minutes.Answered] = []
    public var approved: Minutes.Approved?
    public var rectified: [Minutes.Rectified] = []
    public var draftedAt: Instant?
    public var circulatedAt: Instant?
    public var answersUntil: Deadline?
    public var supplements = Minutes.Supplements()
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    state.lastVersion = moment.version
    switch event {
    case .convened(let e): state.take(e, moment)
    case .postponed(let e): state.take(e, moment)
    case .planned(let e): state.take(e)
    case .ordered(let e): state.take(e, moment)
    case .noticeAmended(let e): state.take(e, moment)
    case .noticeWithdrawn(let e): state.take(e, moment)
    case .dispatched(let e): state.take(e, moment)
    case .itemProposed(let e): state.take(e, moment)
    case .proposalAnswered(let e): state.take(e)
    case .consented(let e): state.take(e, moment)
    case .callFailed(let e): state.take(e, moment)
    case .deemedConstituted(let e):
      state.deemed = Deemed(at: moment.effective, spokespersons: e.spokespersons)
    case .cancelled(let e): (state.stage, state.cancelled) = (.cancelled, e.reason)
    case .arrived(let e):
      state.presence.append(
        Presence(
          version: moment.version, person: e.person, seat: e.seat, guest: e.guest, mode: e.mode,
          from: moment.effective,
          identities: .init(e.identity, moment)))
    case .left(let e):
      for index in state.presence.indices
      where state.presence[index].person == e.person && state.presence[index].to == nil {
        state.presence[index].to = moment.effective
        state.presence[index].departure = moment.version
      }
    case .opened(let e):
      (state.stage, state.opened, state.openedAt) = (.open, e, moment.effective)
      state.openedVersion = moment.version
    case .itemStarted(let e):
      state.started.append(e.item)
      state.sitting.parkings.removeAll { $0.item == e.item }
      state.fixed(moment)
    case .deliberated(let e):
      state.deliberations.append(
        Deliberation(
          version: moment.version, at: moment.effective, item: e.item, text: e.text))
    case .urgencyDeclared(let e):
      state.agenda.append(e.item)
      state.urgencies.append(e)
      state.fixed(moment)
    case .voted(let e):
      state.votes.append(Vote(version: moment.version, at: moment.effective, result: e))
    case .tieBroken(let e): state.take(e, moment)
    case .senseRecorded(let e): state.take(e, moment)
    case .dissentFiled(let e): state.take(e, moment)
    case .excused(let e): state.take(e, moment)
    case .identityAssured(let e): state.take(e, moment)
    case .disconnected(let e): state.take(e, moment)
    case .reconnected(let e): state.take(e, moment)
    case .incidentReported(let e): state.take(e, moment)
    case .incidentResolved(let e): state.take(e, moment)
    case .recessed(let e): state.take(e, moment)
    case .resumed(let e): state.take(e, moment)
    case .itemParked(let e): state.take(e, moment)
    case .agendaReordered(let e): state.sitting.order = e.order
    case .agreementAdopted(let e):
      state.adopted.append(e)
      state.fixed(moment)
    case .corrected(let e): state.strike(e.version)
    case .closed(let e):
      (state.stage, state.closedAt) = (.closed, moment.effective)
      state.sitting.dissentUntil = e.dissentUntil
    case .rectificationAdopted(let e): state.rectifications.append(e)
    case .minutesDrafted, .minutesChairApproved, .minutesCirculated, .minutesAnswered,
      .minutesApproved, .minutesRectified:
      state.minutes.evolve(event, moment)
    case .recordingAttached(let e): state.minutes.supplements.attached(e, moment)
    case .recordingCertified(let e): state.minutes.supplements.certified(e, moment)
    case .transcriptRequested(let e): state.minutes.supplements.requested(e, moment)
    case .transcriptSubmitted(let e): state.minutes.supplements.submitted(e, moment)
    case .transcriptChecked(let e): state.minutes.supplements.checked(e)
    case .minutesTranslated(let e): state.minutes.supplements.translated(e)
    case .minutesReleased(let e): state.minutes.supplements.released(e)
    case .minutesPublished(let e): state.minutes.supplements.published.append(e)
    }
  }
}

extension Meeting.State {
  fileprivate mutating func fixed(_ moment: Moment) {
    lastFixedAt = max(lastFixedAt ?? moment.effective, moment.effective)
  }

  /// Takes out what was recorded under that version; the log keeps it.
  mutating func strike(_ version: Int) {
    corrected.append(version)
    presence.removeAll { $0.version == version }
    for index in presence.indices where presence[index].departure == version {
      (presence[index].to, presence[index].departure) = (nil, nil)
      presence[index].broken = false
    }
    dispatches.removeAll { $0.version == version }
    consents.removeAll { $0.version == version }
    deliberations.removeAll { $0.version == version }
    votes.removeAll { $0.version == version }
    strikeSitting(version)
  }

  public func item(_ number: Int) -> Meeting.Item? { agenda.first { $0.number == number } }

  /// The vote that stands for an item: the last one.
  public func vote(on item: Int) -> Meeting.Vote? { votes.last { $0.result.item == item } }

  /// Those in the session at that moment.
  public func present(at moment: Instant) -> [Meeting.Presence] {
    presence.filter { $0.covers(moment) }
  }

  /// Those in the session when that version was recorded for that moment: who went out at the very
  /// moment, but was recorded after it, was still there.
  func present(at moment: Instant, before version: Int) -> [Meeting.Presence] {
    presence.filter { stay in
      stay.covers(moment)
        || (stay.from <= moment && stay.to == moment && stay.departure.map { $0 > version } == true)
    }
  }

  /// When the person, or whoever was in the seat, last came in or went out.
  func lastMove(of person: PersonID, _ seat: SeatID?) -> Instant? {
    presence.filter { $0.person == person || (seat != nil && $0.seat == seat) }
      .map { $0.to ?? $0.from }.max()
  }

  /// When whoever was in the seat last came in or went out.
  func lastMove(in seat: SeatID?) -> Instant? {
    presence.filter { seat != nil && $0.seat == seat }.map { $0.to ?? $0.from }.max()
  }

  /// What was said on an item: the minutes' text where there is one, else the notes taken.
  public func texts(on item: Int) -> [Confidential] {
    let written = minutes.texts.filter { $0.item == item }.map(\.text)
    return written.isEmpty ? deliberations.filter { $0.item == item }.map(\.text) : written
  }

  /// Whether an item was taken up at all.
  public func treated(_ item: Int) -> Bool {
    started.contains(item) || deliberations.contains { $0.item == item }
      || votes.contains { $0.result.item == item } || adopted.contains { $0.item == item }
  }
}

extension Meeting.MinutesState {
  mutating func evolve(_ event: Meeting.Event, _ moment: Moment) {
    switch event {
    case .minutesDrafted(let e):
      (stage, number, revision, draftedAt) = (.drafted, e.number, e.revision, moment.effective)
      supplements.redrafted(e)
      let rewritten = Set(e.texts.map(\.item))
      texts = texts.filter { !rewritten.contains($0.item) } + e.texts
      answers = []
    case .minutesChairApproved: stage = .chairApproved
    case .minutesCirculated(let e):
      (stage, circulatedTo, circulatedAt) = (.circulated, e.to, moment.effective)
      answersUntil = e.answersUntil
    case .minutesAnswered(let e):
      answers.removeAll { $0.seat == e.seat }
      answers.append(e)
    case .minutesApproved(let e): (stage, approved) = (.approved, e)
    case .minutesRectified(let e): rectified.append(e)
    case .convened, .postponed, .cancelled, .planned, .ordered, .noticeAmended, .noticeWithdrawn,
      .dispatched, .itemProposed, .proposalAnswered, .consented, .callFailed, .deemedConstituted,
      .arrived, .left, .opened, .itemStarted, .deliberated, .urgencyDeclared, .voted, .tieBroken,
      .senseRecorded, .dissentFiled, .excused,
      .identityAssured, .disconnected, .reconnected, .incidentReported, .incidentResolved,
      .recessed, .resumed, .itemParked, .agendaReordered, .agreementAdopted, .corrected, .closed,
      .rectificationAdopted:
      break
    case .recordingAttached, .recordingCertified, .transcriptRequested, .transcriptSubmitted,
      .transcriptChecked, .minutesTranslated, .minutesReleased, .minutesPublished:
      break
    }
  }
}
