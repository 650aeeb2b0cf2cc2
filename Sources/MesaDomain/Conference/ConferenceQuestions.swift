public import Canonical

/// A roster as who takes part in the organ may see it.
public struct RosterView: Encodable, Sendable {
  public let meeting: MeetingID
  public let mesa: MesaID
  public let organ: OrganKind
  public let current: CaseID?
  public let closedAt: Instant?
  public let minutes: Int
  /// Time that the session has for cases, by the profile.
  public let available: Int?
  public let cases: [Entry]

  public struct Entry: Encodable, Sendable {
    public let `case`: CaseID
    public let code: SpeakableCode
    public let order: Int
    public let minutes: Int
    public let agency: AgencyID?
    public let reason: Review.Reason
    public let risk: String
    public let pending: Int
    /// `listed`, `current`, `finished`, `parked`.
    public let state: String
    /// How many have declared that nothing stands in the way.
    public let declared: Int
    /// Whether the asker has.
    public let free: Bool
    /// Actions of earlier sessions, without their texts; only for who has declared.
    public let actions: [Action]?
    /// How often it was opened in an emergency since it was last spoken of; only for who has declared.
    public let openings: [Opening]?
  }

  /// That somebody who is not of the team opened the case, and what data protection found of it; who it
  /// was is not told.
  public struct Opening: Encodable, Sendable, Equatable {
    /// As whom: from a desk, as auditor, as data-protection officer.
    public let role: Role
    public let agency: AgencyID?
    public let ground: GlassGround
    public let until: Instant
    /// Nil while the review is to come.
    public let justified: Bool?
    /// The review's term has passed.
    public let overdue: Bool
  }

  public struct Action: Encodable, Sendable {
    public let number: Int
    public let owner: AgencyID
    public let due: CivilDate
    public let outcome: Review.Outcome?
    public let helped: Bool?
    public let reviewNeeded: Bool
  }
}

/// The conferences of one case: what was said, what was agreed, what came of it.
public struct CaseReviewView: Encodable, Sendable {
  public let `case`: CaseID
  public let code: SpeakableCode?
  public let proposal: Review.Proposed?
  public let discussions: [Review.Discussed]
  public let actions: [Action]
  /// Emergency openings; for who reads the whole.
  public let openings: [RosterView.Opening]

  public struct Action: Encodable, Sendable {
    public let agreed: Review.ActionAgreed
    public let reports: [Review.ActionReported]
    public let reviewNeeded: Bool
    public let settled: Review.Settled?
  }
}

/// Her consents, refusals and the disclosures without them.
public struct ConsentView: Encodable, Sendable {
  public let `case`: CaseID
  public let code: SpeakableCode?
  public let standing: [Given]
  public let refused: [AgencyID]
  public let overrides: [Override]
  public let toNotify: [AgencyID]

  public struct Given: Encodable, Sendable {
    public let agency: AgencyID
    public let number: Int
    public let at: Instant
    public let holds: Bool
    public let given: Consent.Given
  }
  public struct Override: Encodable, Sendable {
    public let number: Int
    public let at: Instant
    public let holds: Bool
    public let confirmed: Bool?
    public let told: Bool
    public let overridden: Consent.Overridden
  }
}

/// What the minutes of a commission tell of a case: its code, and a count.
public struct MinutedCase: Encodable, Sendable, Equatable {
  public let code: SpeakableCode
  public let actions: Int
  public let parked: Bool
}

extension Context {
  /// The cases of a session as its minutes carry them.
  ///
  /// - Source: handbook §4.4; R19, R40.
  public func minutedCases(of meeting: MeetingID) -> [MinutedCase] {
    let state = state(Conference.self, .conference(meeting))
    guard let mesa = state.organ?.mesa else { return [] }
    let spoken = state.finished.filter { mayBeTold($0.case, in: mesa) }
      .map { MinutedCase(code: $0.code, actions: $0.actions, parked: false) }
    let left = state.cases.filter { listed in
      mayBeTold(listed.case, in: mesa)
        && state.parked.contains { $0.case == listed.case && $0.until == .nextSession }
    }
    return spoken + left.map { MinutedCase(code: $0.code, actions: 0, parked: true) }
  }

  /// Whether the case may be named to who asks: nobody with a conflict hears of it.
  public func mayBeTold(_ file: CaseID, in mesa: MesaID) -> Bool {
    guard let person = principal.person else { return true }
    return !isExcluded(person, from: .caseFile(mesa, file, .file))
  }

  /// The roster, and what the reading log keeps of the look at it.
  ///
  /// - Throws: `record.unknown`, `auth.notPermitted`.
  public func roster(
    of meeting: MeetingID
  ) throws(Refusal) -> (RosterView, [AccessRecord]) {
    let session = state(Meeting.self, .meeting(meeting))
    guard let mesa = session.mesa, let organ = session.organ else {
      throw .unknown("meeting", meeting.rawValue)
    }
    let grant = try authorize("conference.read", at: place(of: meeting))
    let right = Standing(grant.role, grant.scope)
    let state = state(Conference.self, .conference(meeting))
    let shown = state.cases.filter { mayBeTold($0.case, in: mesa) }
    let rules = try Conference.caseOrgan(organ, of: mesa, self).1
    let view = RosterView(
      meeting: meeting, mesa: mesa, organ: organ,
      current: state.current.flatMap { current in
        shown.contains { $0.case == current } ? current : nil
      },
      closedAt: state.closedAt, minutes: shown.reduce(0) { $0 + $1.minutes },
      available: rules.conference?.sessionMinutes,
      cases: shown.enumerated().map { entry($1, at: $0 + 1, state) })
    let reads = shown.map {
      AccessRecord(.caseFile($0.case), .listed, for: .review, right: right)
    }
    return (
      view, [AccessRecord(.conference(meeting), .consulted, for: .review, right: right)] + reads
    )
  }

  private func entry(
    _ listed: Conference.Listed, at order: Int, _ state: Conference.State
  ) -> RosterView.Entry {
    let free = state.free[listed.case] ?? []
    let own = principal.person.map(free.contains) ?? false
    let stage =
      state.current == listed.case
      ? "current"
      : state.finished.contains { $0.case == listed.case }
        ? "finished" : state.parked.contains { $0.case == listed.case } ? "parked" : "listed"
    let review = self.state(Review.self, .review(listed.case))
    return RosterView.Entry(
      case: listed.case, code: listed.code, order: order, minutes: listed.minutes,
      agency: listed.agency, reason: listed.reason, risk: listed.risk,
      pending: review.pending.count, state: stage, declared: free.count, free: own,
      actions: own
        ? review.actions.map {
          RosterView.Action(
            number: $0.agreed.number, owner: $0.agreed.owner, due: $0.agreed.due,
            outcome: $0.outcome, helped: $0.reports.last?.reported.helped,
            reviewNeeded: $0.reviewNeeded)
        } : nil,
      openings: own
        ? openings(of: listed.case, since: review.discussions.last?.at) : nil)
  }

  /// The emergency openings of a case that a commission has not spoken of yet, each with what came of
  /// its review: whoever reviews the case hears of them there.
  ///
  /// - Source: `security.md` §4.8; handbook §4.8 principle 10.
  func openings(of id: CaseID, since discussed: Instant?) -> [RosterView.Opening] {
    let broken = state(CaseFile.self, .caseFile(id)).glass
    return broken.filter { glass in discussed.map { $0 < glass.until } != false }.map { glass in
      let found = state(Glass.self, .glass(glass.person)).openings.last {
        $0.opened.case == id && $0.opened.until == glass.until
      }
      return RosterView.Opening(
        role: glass.role, agency: glass.agency, ground: glass.ground, until: glass.until,
        justified: found?.review?.justified,
        overdue: found?.review == nil && glass.reviewDue.at < at)
    }
  }

  /// What conferences have to do with the case, as far as the asker may know, and what the reading
  /// log keeps of the look.
  ///
  /// - Throws: `record.unknown`, `auth.notPermitted`.
  public func review(of id: CaseID) throws(Refusal) -> (CaseReviewView, [AccessRecord]) {
    let file = state(CaseFile.self, .caseFile(id))
    guard let mesa = file.mesa else { throw .unknown("case", id.rawValue) }
    let place = Place.caseFile(mesa, id, .file)
    let state = state(Review.self, .review(id))
    let whole = try? authorize("review.read", at: place)
    let grant: Grant
    if let whole {
      grant = whole
    } else {
      grant = try authorize("conference.reportAction", at: place)
    }
    let own = ownDesks(in: mesa)
    let actions = state.actions.filter { whole != nil || own.contains($0.agreed.owner) }
    let view = CaseReviewView(
      case: id, code: file.code, proposal: whole == nil ? nil : state.proposal?.proposed,
      discussions: whole == nil ? [] : state.discussions.map(\.discussed),
      actions: actions.map {
        CaseReviewView.Action(
          agreed: $0.agreed, reports: $0.reports.map(\.reported), reviewNeeded: $0.reviewNeeded,
          settled: $0.settled)
      }, openings: whole == nil ? [] : openings(of: id, since: nil))
    let right = Standing(grant.role, grant.scope)
    let purpose = right.scope == .roster ? AccessPurpose.review : .followUp
    let part = AccessWord(wellFormed: Compartment.narrative.rawValue)
    return (
      view,
      [
        AccessRecord(.caseFile(id), for: purpose, right: right, compartments: [part]),
        AccessRecord(.review(id), for: purpose, right: right, compartments: [part]),
      ]
    )
  }

  /// The consent ledger of the case, and what the reading log keeps of the look.
  ///
  /// - Throws: `record.unknown`, `auth.notPermitted`.
  public func consent(of id: CaseID) throws(Refusal) -> (ConsentView, [AccessRecord]) {
    let file = state(CaseFile.self, .caseFile(id))
    guard let mesa = file.mesa else { throw .unknown("case", id.rawValue) }
    let grant = try authorize("consent.read", at: .caseFile(mesa, id, .file))
    let day = state(Mesa.self, .mesa(mesa)).day(of: effective)
    let state = state(Consent.self, .consent(id))
    let hidden = hiddenOverrides(of: id)
    let view = ConsentView(
      case: id, code: file.code,
      standing: state.standing.map {
        ConsentView.Given(
          agency: $0.agency, number: $0.version, at: $0.at, holds: $0.holds(on: day),
          given: $0.given)
      },
      refused: state.refused,
      overrides: state.overrides.filter { !hidden.contains($0.version) }.map { override in
        ConsentView.Override(
          number: override.version, at: override.at, holds: override.holds(on: day),
          confirmed: override.confirmed,
          told: state.told.contains { $0.override == override.version },
          overridden: override.overridden)
      },
      toNotify: state.toNotify.map(\.agency))
    let right = Standing(grant.role, grant.scope)
    let purpose = grant.role == .dataProtectionOfficer ? AccessPurpose.audit : .attend
    return (
      view,
      [
        AccessRecord(.caseFile(id), for: purpose, right: right),
        AccessRecord(.consent(id), for: purpose, right: right),
      ]
    )
  }
}
