import Canonical

extension CarePlan.State {
  /// Goals that are met, of those that apply; what does not apply counts in neither.
  ///
  /// Nil where no goal applies: no value, and not zero.
  ///
  /// - Source: handbook §4.7 (GBV practice, Primero's indicator).
  public var progress: (met: Int, applicable: Int)? {
    let applicable = goals.filter { $0.status != .notApplicable }
    guard !applicable.isEmpty else { return nil }
    return (applicable.count { $0.status == .met }, applicable.count)
  }

  /// The goal of that number.
  ///
  /// - Throws: `plan.goalUnknown`.
  func goal(_ number: Int) throws(Refusal) -> CarePlan.Goal {
    guard let goal = goals.first(where: { $0.number == number }) else {
      throw .field(
        "plan.goalUnknown", "goal", ["goal": .number(number), "goals": .number(goals.count)])
    }
    return goal
  }

  /// The measure of that number.
  ///
  /// - Throws: `plan.measureUnknown`.
  func measure(_ number: Int) throws(Refusal) -> CarePlan.Measure {
    guard let measure = measures.first(where: { $0.number == number }) else {
      throw .field(
        "plan.measureUnknown", "measure",
        ["measure": .number(number), "measures": .number(measures.count)])
    }
    return measure
  }

  /// The measure of that number, which only the agency entrusted with it reports on.
  ///
  /// - Throws: `plan.measureUnknown`, `plan.notResponsible`.
  /// - Source: handbook §4.7, §8 no. 1.
  func measure(_ number: Int, of agency: AgencyID) throws(Refusal) -> CarePlan.Measure {
    let measure = try measure(number)
    guard measure.set.responsible == agency else {
      throw .field(
        "plan.notResponsible", "measure",
        ["measure": .number(number), "agency": .word(measure.set.responsible.rawValue)])
    }
    return measure
  }
}

extension CarePlan {
  /// No review without her own view of it.
  ///
  /// - Throws: `plan.voiceMissing`.
  /// - Source: handbook §4.7 (principle 4 of case conferences).
  static func herView(_ voice: Confidential?) throws(Refusal) -> Confidential {
    guard let voice else { throw .field("plan.voiceMissing", "voice") }
    return voice
  }
}

extension Context {
  /// By when a plan is looked at again, by the risk of its case; frozen in the event.
  ///
  /// Nil where the profile gives no term, or counts by a calendar that nobody has imported: a review
  /// must not fail for want of a calendar.
  ///
  /// - Source: handbook §4.6 (plan review by risk) [?].
  func planReview(
    at risk: String, _ work: (mesa: Mesa.State, profile: Profile, today: CivilDate)
  ) -> Deadline? {
    guard let term = work.profile.referralDeadlines.first(where: { $0.risk == risk })?.planReview
    else { return nil }
    return try? deadline(term, from: effective, mesa: work.mesa)
  }
}
