import Canonical

extension CaseFile {
  /// Civil measures of a protection order last thirty days; a claim filed meanwhile carries them
  /// thirty days further.
  ///
  /// Calendar days; the last one included.
  ///
  /// - Source: LECrim art. 544 ter.7.
  static func civilMeasuresEnd(from day: CivilDate, claim: CivilDate? = nil) -> CivilDate {
    (claim ?? day).adding(days: 30)
  }

  /// Nobody is called convicted before a final judgment.
  ///
  /// - Throws: `accused.finalJudgmentMissing`, `field.invalid`.
  /// - Source: Spanish Constitution art. 24.2; handbook §1 (`accusedPerson`).
  static func presumedInnocent(
    _ standing: AccusedStanding, finalJudgmentOn: CivilDate?
  ) throws(Refusal) {
    if standing == .convicted, finalJudgmentOn == nil {
      throw .field("accused.finalJudgmentMissing", "finalJudgmentOn")
    }
    if finalJudgmentOn != nil, ![.convicted, .acquitted].contains(standing) {
      throw .field("field.invalid", "finalJudgmentOn")
    }
  }
}

extension AgencyKind {
  static let police: [AgencyKind] = [.localPolice, .guardiaCivil, .nationalPolice]
}

extension Context {
  /// How the police follows a case only the police puts down.
  ///
  /// - Throws: `police.notPolice`.
  /// - Source: handbook §4.3.
  func isPolice(_ agency: AgencyID) throws(Refusal) {
    let kind = state(Agency.self, .agency(agency)).agencyKind
    guard let kind, AgencyKind.police.contains(kind) else {
      throw .field("police.notPolice", "agency", ["agency": .word(agency.rawValue)])
    }
  }

  /// Last day of a supervised inactivation: as said, at most with all its extensions.
  ///
  /// - Throws: `police.supervisedTooLong`, `field.invalid`.
  /// - Source: Instrucción 2/2024, profile `cases` [?].
  func supervised(
    from day: CivilDate, until: CivilDate?, _ rules: Profile.CaseRules?
  ) throws(Refusal) -> CivilDate {
    let months = rules?.supervisedMonths ?? Profile.CaseRules.usualSupervisedMonths
    let more = rules?.supervisedExtension ?? Profile.CaseRules.usualSupervisedExtension
    guard let until else { return day.adding(months: months) }
    guard day <= until else {
      throw .field("field.invalid", "until", ["earliest": .word(day.description)])
    }
    let latest = day.adding(months: months + more)
    guard until <= latest else {
      throw .field("police.supervisedTooLong", "until", ["latest": .word(latest.description)])
    }
    return until
  }
}
