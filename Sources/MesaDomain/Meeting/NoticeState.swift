public import Canonical

// What a session is before it is opened: its plan, order, notices, calls.

extension Meeting {
  /// A proof that the notice reached a seat.
  public struct Dispatch: Sendable, Equatable {
    /// By which it is corrected.
    public let version: Int
    public let recorded: Dispatched
  }

  public struct Proposal: Sendable, Equatable {
    public let asked: ItemProposed
    public let at: Instant
    public var answer: ProposalAnswered?
  }

  public struct Consent: Sendable, Equatable {
    public let version: Int
    public let at: Instant
    public let given: Consented
  }

  public struct FailedCall: Sendable, Equatable {
    public let at: Instant
    public let result: CallFailed
  }

  /// The last act by which the chair deemed the organ constituted.
  public struct Deemed: Sendable, Equatable {
    public let at: Instant
    public let spokespersons: [SeatID]
  }
}

extension Meeting.State {
  mutating func take(_ e: Meeting.Planned) {
    (stage, plan, startsAt) = (.planned, e, e.startsAt)
  }

  mutating func take(_ e: Meeting.Ordered, _ moment: Moment) {
    (stage, order, orderedAt, startsAt) = (.ordered, e, moment.effective, e.startsAt)
  }

  mutating func take(_ e: Meeting.Convened, _ moment: Moment) {
    (stage, notice, agenda) = (.convened, e, e.agenda)
    (convenedAt, startsAt, secondCallAt) = (moment.effective, e.startsAt, e.secondCallAt)
    renew(e.deadline, moment)
  }

  mutating func take(_ e: Meeting.Postponed, _ moment: Moment) {
    notice = notice?.moved(to: e.startsAt)
    (startsAt, secondCallAt) = (e.startsAt, notice?.secondCallAt)
    renew(e.deadline, moment)
  }

  mutating func take(_ e: Meeting.NoticeAmended, _ moment: Moment) {
    notice = notice?.amended(e)
    (startsAt, agenda) = (e.startsAt ?? startsAt, e.agenda ?? agenda)
    secondCallAt = notice?.secondCallAt
    if e.renewed { renew(e.deadline, moment) }
  }

  mutating func take(_ e: Meeting.NoticeWithdrawn, _ moment: Moment) {
    (stage, withdrawn) = (.withdrawn, e.reason)
    renew(nil, moment)
  }

  mutating func take(_ e: Meeting.Dispatched, _ moment: Moment) {
    dispatches.removeAll { $0.recorded.seat == e.seat }
    dispatches.append(Meeting.Dispatch(version: moment.version, recorded: e))
  }

  mutating func take(_ e: Meeting.ItemProposed, _ moment: Moment) {
    proposals.append(Meeting.Proposal(asked: e, at: moment.effective))
  }

  mutating func take(_ e: Meeting.ProposalAnswered) {
    guard let index = proposals.firstIndex(where: { $0.asked.proposal == e.proposal }) else {
      return
    }
    proposals[index].answer = e
  }

  mutating func take(_ e: Meeting.Consented, _ moment: Moment) {
    consents.removeAll { $0.given.seat == e.seat }
    consents.append(
      Meeting.Consent(version: moment.version, at: moment.effective, given: e))
  }

  mutating func take(_ e: Meeting.CallFailed, _ moment: Moment) {
    failedCalls.append(Meeting.FailedCall(at: moment.effective, result: e))
    if e.secondCallAt == nil { stage = .failed }
  }
}

extension Meeting.State {
  /// The notice goes out again: what proved the delivery of the one before proves nothing now.
  fileprivate mutating func renew(_ deadline: Deadline?, _ moment: Moment) {
    (issuedAt, self.deadline) = (moment.effective, deadline)
    dispatches = []
  }

  /// What it is a session of, whichever way it came about.
  public var mesa: MesaID? { notice?.mesa ?? order?.mesa ?? plan?.mesa }
  public var organ: OrganKind? { notice?.organ ?? order?.organ ?? plan?.organ }
  /// As the chair last ordered it, until it is called.
  public var kind: Meeting.Kind? {
    stage == .ordered ? order?.kind : notice?.kind ?? order?.kind ?? plan?.kind
  }

  /// The last day from which the period of the notice is over for every member (R11): of the
  /// issue, and of each delivery that is proved.
  public var lawfulFrom: Deadline? {
    ([deadline] + dispatches.map(\.recorded.deadline)).compactMap(\.self)
      .max { $0.at < $1.at }
  }

  /// Seats to which the notice goes, and for which nothing proves that it came (R12).
  public var unproved: [SeatID] {
    let proved = Set(dispatches.map(\.recorded.seat))
    return (notice?.notified ?? []).map(\.seat).filter { !proved.contains($0) }
  }

  /// Whether the call before the one that comes was recorded as failed.
  public var call: Meeting.Call { failedCalls.isEmpty ? .first : .second }

  /// R27: the place of a session in person; of one at a distance, where its organ has its seat.
  ///
  /// - Source: Ley 40/2015 art. 17.5, basic law.
  public var placeOfAdoption: String? {
    notice?.modality == .remote ? opened?.placeOfAdoption : notice?.place
  }
}

extension Meeting.Convened {
  /// Milliseconds from the first call to the second.
  var secondCallDelay: Int64? {
    secondCallAt.map { $0.milliseconds - startsAt.milliseconds }
  }

  fileprivate func moved(to start: Instant) -> Self {
    changed(
      startsAt: start, modality: modality, place: place, connection: connection, agenda: agenda,
      notified: notified)
  }

  fileprivate func amended(_ e: Meeting.NoticeAmended) -> Self {
    changed(
      startsAt: e.startsAt ?? startsAt, modality: e.modality ?? modality,
      place: e.changed.contains(.place) ? e.place : place,
      connection: e.changed.contains(.connection) ? e.connection : connection,
      agenda: e.agenda ?? agenda, notified: e.notified ?? notified)
  }

  private func changed(
    startsAt: Instant, modality: Meeting.Modality, place: String?,
    connection: Meeting.Connection?, agenda: [Meeting.Item], notified: [Meeting.Member]
  ) -> Self {
    Self(
      mesa: mesa, organ: organ, kind: kind, startsAt: startsAt, modality: modality, place: place,
      connection: connection, channel: channel, channelReason: channelReason, agenda: agenda,
      notified: notified, profileVersion: profileVersion, deadline: deadline,
      secondCallAt: secondCallDelay.map { startsAt.advanced(byMilliseconds: $0) })
  }
}
