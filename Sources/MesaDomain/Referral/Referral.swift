public import Canonical

/// One agency asks another to serve a woman; it answers for her until the other has accepted.
///
/// `escalated` and `overdue` are flags, not states: `overdue(at:)` and `nextDue` tell them from the
/// state and a moment alone.
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
    /// As it stands now: what was amended or supplied later is in it.
    public var draft: Drafted?
    public var sent: Sent?
    public var sentAt: Instant?
    public var acknowledgedAt: Instant?
    public var accepted: Accepted?
    public var acceptedAt: Instant?
    public var startedAt: Instant?
    /// The terms as they run now: of the sending, moved by stops of the clock and a risen risk.
    public var terms: Terms?
    public var obligations: [Duty] = []
    /// Stops of the clock, the running one last.
    public var stops: [Stop] = []
    public var escalations: [Escalated] = []
    /// To whom it was escalated: they see its clock, and no more.
    public var escalatedTo: [String] = []
    /// Who has proposed that responsibility for the case pass over.
    public var proposal: TransferProposed?
    public var transferredAt: Instant?
    public var outcome: Outcome?
    /// When the origin answered for her again after it had come back.
    public var takenBackAt: Instant?
    public var reopenings: [Reopened] = []
    public var notes: [Note] = []
    /// Not a referral at all: a call for help that was noted afterwards.
    public var emergency: EmergencyLogged?
    public var emergencyAt: Instant?
    /// When the last thing happened to it: nothing is recorded as earlier.
    public var lastAt: Instant?
  }

  /// What has to follow, and when it did.
  public struct Duty: Sendable, Equatable {
    public let obligation: Obligation
    public var metAt: Instant?
  }

  /// A stop of the clock, from the question to the answer.
  public struct Stop: Sendable, Equatable {
    public let from: Instant
    public let reply: Deadline?
    public let fields: [String]
    public var to: Instant?
  }

  /// How it ended.
  public struct Outcome: Sendable, Equatable {
    public let at: Instant
    public let agency: AgencyID
    /// The coded reason; none of what was completed.
    public let reason: String?
    public var serviceProvided: Bool?
    public var goalsMet: Int?
    public var endOfStay: EndOfStay?
  }

  /// Something written on the way, sealed, with what it belongs to: `rejected`, `progress`.
  public struct Note: Sendable, Equatable {
    public let at: Instant
    public let kind: String
    /// Whose it is; none of a facilitator's.
    public let agency: AgencyID?
    public let text: Confidential
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    state.lastAt = max(state.lastAt ?? moment.effective, moment.effective)
    switch event {
    case .drafted(let e): (state.stage, state.draft) = (.draft, e)
    case .amended(let e): state.draft = state.draft?.amended(e)
    case .discarded(let e):
      state.stage = .withdrawn
      state.outcome = Outcome(at: moment.effective, agency: e.agency, reason: "discarded")
    case .sent(let e): state.send(e, moment)
    case .acknowledged:
      (state.stage, state.acknowledgedAt) = (.received, moment.effective)
    case .infoRequested(let e):
      state.stage = .infoRequested
      state.stops.append(Stop(from: moment.effective, reply: e.reply, fields: e.fields))
      state.note("infoRequested", e.agency, e.text, moment)
    case .infoSupplied(let e):
      (state.stage, state.terms) = (.received, e.terms)
      if let last = state.stops.indices.last { state.stops[last].to = moment.effective }
      state.draft = state.draft?.with(e.fields)
      state.meet(e.met, moment)
      state.note("infoSupplied", e.agency, e.text, moment)
    case .missingSupplied(let e):
      state.draft = state.draft?.with(e.fields, e.documents)
      state.meet(e.met, moment)
      state.note("missingSupplied", e.agency, e.text, moment)
    case .accepted(let e):
      (state.stage, state.accepted, state.acceptedAt) = (.accepted, e, moment.effective)
    case .reassigned(let e): state.accepted = state.accepted?.by(e.professional)
    case .started(let e):
      (state.stage, state.startedAt) = (.inProgress, moment.effective)
      state.note("started", e.agency, e.text, moment)
    case .progressReported(let e): state.note("progress", e.agency, e.text, moment)
    case .escalated(let e):
      state.escalations.append(e)
      for word in e.to where !state.escalatedTo.contains(word) { state.escalatedTo.append(word) }
      state.note("escalated", e.agency, e.text, moment)
    case .reassessed(let e): state.terms = e.terms
    case .transferProposed(let e): state.proposal = e
    case .transferDeclined(let e):
      state.proposal = nil
      state.note("transferDeclined", e.agency, e.text, moment)
    case .transferred: (state.proposal, state.transferredAt) = (nil, moment.effective)
    case .reopened(let e):
      state.reopenings.append(e)
      (state.acknowledgedAt, state.accepted, state.acceptedAt) = (nil, nil, nil)
      (state.startedAt, state.outcome, state.proposal) = (nil, nil, nil)
      state.takenBackAt = nil
      state.stops = []
      state.send(e.sending, moment)
      state.note("reopened", nil, e.text, moment)
    case .emergencyLogged(let e): (state.emergency, state.emergencyAt) = (e, moment.effective)
    case .completed, .rejected, .withdrawn, .closedUnsuccessful, .revoked, .takenBack:
      state.end(event, moment)
    }
  }

  public static func sealing(
    _ stream: StreamID, _ state: State, _ event: Event, _ moment: Moment
  ) -> String? {
    state.draft.map { $0.case.key(.narrative) }
  }
}

extension Referral.State {
  fileprivate mutating func send(_ sent: Referral.Sent, _ moment: Moment) {
    (stage, self.sent, sentAt) = (.sent, sent, moment.effective)
    terms = sent.terms
    obligations = sent.obligations.map { Referral.Duty(obligation: $0) }
  }

  fileprivate mutating func note(
    _ kind: String, _ agency: AgencyID?, _ text: Confidential?, _ moment: Moment
  ) {
    guard let text else { return }
    notes.append(Referral.Note(at: moment.effective, kind: kind, agency: agency, text: text))
  }

  fileprivate mutating func meet(_ met: [Referral.Met], _ moment: Moment) {
    for index in obligations.indices
    where obligations[index].metAt == nil
      && met.contains(Referral.Met(obligations[index].obligation))
    {
      obligations[index].metAt = moment.effective
    }
  }

  fileprivate mutating func end(_ event: Referral.Event, _ moment: Moment) {
    func outcome(_ agency: AgencyID, _ reason: String?) -> Referral.Outcome {
      Referral.Outcome(at: moment.effective, agency: agency, reason: reason)
    }
    switch event {
    case .completed(let e):
      stage = .completed
      var done = outcome(e.agency, nil)
      (done.serviceProvided, done.goalsMet) = (e.serviceProvided, e.goalsMet)
      done.endOfStay = e.endOfStay
      self.outcome = done
      note("completed", e.agency, e.feedback, moment)
    case .rejected(let e):
      (stage, self.outcome) = (.rejected, outcome(e.agency, e.reason.rawValue))
      note("rejected", e.agency, e.text, moment)
      note("alternative", e.agency, e.alternative, moment)
    case .withdrawn(let e):
      (stage, self.outcome) = (.withdrawn, outcome(e.agency, e.reason.rawValue))
      note("withdrawn", e.agency, e.text, moment)
    case .closedUnsuccessful(let e):
      (stage, self.outcome) = (.closedUnsuccessful, outcome(e.agency, e.reason.rawValue))
      note("closedUnsuccessful", e.agency, e.text, moment)
    case .revoked(let e):
      (stage, self.outcome) = (.revoked, outcome(e.agency, e.reason.rawValue))
      obligations = e.takeBack.map { [Referral.Duty(obligation: $0)] } ?? []
      note("revoked", e.agency, e.text, moment)
    case .takenBack(let e):
      takenBackAt = moment.effective
      meet([Referral.Met(what: .takeBack, field: nil)], moment)
      note("takenBack", e.agency, e.text, moment)
    default: break
    }
  }
}

extension Referral.Accepted {
  /// The same, taken on by somebody else.
  fileprivate func by(_ person: PersonID) -> Self {
    Self(
      agency: agency, professional: person, professionalName: nil,
      firstAppointment: firstAppointment, onPaper: onPaper, takeBackUntil: takeBackUntil)
  }
}
