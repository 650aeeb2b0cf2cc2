import Canonical

extension Referral {
  /// Levels at which nothing that is missing stands between a woman and help.
  ///
  /// - Source: handbook §4.6 "safety first".
  static func isUrgent(_ risk: String) -> Bool { risk == "high" || risk == "extreme" }

  /// How dangerous a level is, to be compared; what was not assessed counts as low.
  static func danger(_ risk: String) -> Int {
    switch risk {
    case "extreme": 3
    case "high": 2
    case "medium": 1
    default: 0
    }
  }
}

extension Profile {
  /// The terms of a referral on that pathway at that level of risk; the pathway's own come first.
  ///
  /// - Source: handbook §4.6 [?].
  func terms(of pathway: String, at risk: String) -> RiskDeadlines? {
    let own = self.pathway(pathway)?.deadlinesByRisk ?? []
    return own.first { $0.risk == risk || $0.risk == "any" }
      ?? referralDeadlines.first { $0.risk == risk }
  }

  /// Who hears of it at that step: those for its risk, then those for each higher one.
  ///
  /// - Source: handbook §4.6; profile `escalateTo` [?].
  func hearers(of pathway: String, at risk: String, step: Int) -> [String] {
    let levels = ["low", "medium", "high", "extreme"]
    let reached = min(max(Referral.danger(risk), 0) + step - 1, levels.count - 1)
    let level = step == 1 ? risk : levels[reached]
    let named = terms(of: pathway, at: level)?.escalateTo ?? []
    return named.isEmpty ? ["facilitator"] : named
  }
}

extension Context {
  /// A term's end; where the calendar of the place is missing and it may not wait, in calendar
  /// days, which is never later.
  ///
  /// - Returns: whether a calendar was missing, too.
  /// - Throws: `calendar.missing` unless it may not wait.
  func term(
    _ term: Profile.Term?, from: Instant, _ table: Mesa.State, urgent: Bool
  ) throws(Refusal) -> (deadline: Deadline, calendarMissing: Bool)? {
    guard let term else { return nil }
    do {
      return (try deadline(term, from: from, mesa: table), false)
    } catch {
      guard urgent else { throw error }
      let plain = Profile.Term(value: term.value, unit: term.unit, count: .calendar)
      return (try deadline(plain, from: from, mesa: table), true)
    }
  }

  /// All terms of a referral from a moment on.
  ///
  /// - Throws: `calendar.missing` unless it may not wait.
  func terms(
    _ pathway: String, at risk: String, from: Instant, _ table: Mesa.State, _ profile: Profile,
    urgent: Bool
  ) throws(Refusal) -> (terms: Referral.Terms, calendarMissing: Bool) {
    let rules = profile.terms(of: pathway, at: risk)
    let acknowledgement = try term(rules?.acknowledgement, from: from, table, urgent: urgent)
    let decision = try term(rules?.decision, from: from, table, urgent: urgent)
    let firstContact = try term(rules?.firstContact, from: from, table, urgent: urgent)
    let review = try term(rules?.commissionReview, from: from, table, urgent: urgent)
    let terms = Referral.Terms(
      risk: risk, acknowledgement: acknowledgement?.deadline, decision: decision?.deadline,
      firstContact: firstContact?.deadline, commissionReview: review?.deadline,
      escalateTo: profile.hearers(of: pathway, at: risk, step: 1), profile: profile.id,
      profileVersion: profile.version)
    return (
      terms,
      [acknowledgement, decision, firstContact, review].contains { $0?.calendarMissing == true }
    )
  }

  /// By when what is missing has to follow: the first contact, or whatever term there is.
  ///
  /// - Source: handbook §4.6 `completeWithin` [?]; profile `completion`.
  func completion(
    _ draft: Referral.Drafted, at risk: String, _ table: Mesa.State, _ profile: Profile
  ) throws(Refusal) -> Instant {
    let rules = profile.terms(of: draft.pathway, at: risk)
    let named =
      rules?.completion ?? rules?.firstContact ?? rules?.decision ?? rules?.acknowledgement
    return try term(named, from: effective, table, urgent: true)?.deadline.at ?? effective
  }

  /// The terms once more after the risk of the case rose: never later than they were.
  ///
  /// - Returns: nothing where it did not rise, or the referral waits for nobody.
  /// - Source: handbook §4.6 "deadline passed or risk rises".
  func reassessed(_ file: CaseID, to risk: String) throws(Refusal) -> [Emission] {
    var emissions: [Emission] = []
    for id in state(CaseFile.self, .caseFile(file)).referrals {
      let referral = state(Referral.self, .referral(id))
      guard referral.stage.isOpen, let draft = referral.draft, let old = referral.terms,
        Referral.danger(old.risk) < Referral.danger(risk)
      else { continue }
      let (table, profile, _) = try working(draft.mesa)
      let new = try terms(
        draft.pathway, at: risk, from: effective, table, profile, urgent: true
      ).terms
      let step = referral.level + 1
      emissions += [
        Emission(
          .referral(id),
          Referral.Event.reassessed(Referral.Reassessed(from: old.risk, terms: new.earlier(old)))),
        Emission(
          .referral(id),
          Referral.Event.escalated(
            Referral.Escalated(
              level: step, ground: .riskRose, due: nil, missing: nil, field: nil,
              to: new.escalateTo, agency: nil, text: nil))),
      ]
    }
    return emissions
  }
}

extension Referral.Terms {
  /// Of each term, whichever ends first.
  func earlier(_ old: Referral.Terms) -> Referral.Terms {
    func first(_ new: Deadline?, _ old: Deadline?) -> Deadline? {
      guard let new, let old else { return new ?? old }
      return new.at < old.at ? new : old
    }
    return Referral.Terms(
      risk: risk, acknowledgement: first(acknowledgement, old.acknowledgement),
      decision: first(decision, old.decision), firstContact: first(firstContact, old.firstContact),
      commissionReview: first(commissionReview, old.commissionReview), escalateTo: escalateTo,
      profile: profile, profileVersion: profileVersion)
  }

  /// The same with what stood still as long moved on; what a commission looks at does not wait.
  func moved(_ move: (Deadline?) -> Deadline?) -> Referral.Terms {
    Referral.Terms(
      risk: risk, acknowledgement: acknowledgement, decision: move(decision),
      firstContact: move(firstContact), commissionReview: commissionReview,
      escalateTo: escalateTo, profile: profile, profileVersion: profileVersion)
  }
}
