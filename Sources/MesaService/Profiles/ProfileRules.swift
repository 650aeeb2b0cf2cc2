internal import MesaDomain

/// What a profile's values must be to each other, by the handbook's rule; types are checked before.
enum ProfileRules {
  struct Breach {
    let code: ProfileCode
    let path: String
    var values: [String: String] = [:]
    var severity = ProfileReport.Finding.Severity.error
  }

  static func breaches(of profile: Profile) -> [Breach] {
    languages(profile.languages, in: profile.title, at: "title")
      + profile.pathways.flatMap {
        languages(profile.languages, in: $0.title, at: "pathways/\($0.id)/title")
      }
      + publication(profile) + regulationDates(profile) + riskLevels(profile)
      + referralTerms(profile)
      + (profile.languages.isEmpty ? [Breach(code: .noLanguage, path: "languages")] : [])
      + (profile.organ("plenary") == nil
        ? [Breach(code: .missing, path: "organs", values: ["key": "plenary"])] : [])
  }

  static func breaches(of organ: Profile.Organ, languages tags: [String]) -> [Breach] {
    let path = "organs/\(organ.kind)"
    return languages(tags, in: organ.title, at: path + "/title")
      + (organ.standingItems ?? []).flatMap {
        languages(tags, in: $0.title, at: path + "/standingItems/\($0.id)/title")
      }
      + posts(organ, path) + seats(organ, path) + quorum(organ, path) + adopted(organ, path)
      + terms(organ, path) + cases(organ, path)
  }

  /// R49: papers exist in each language of the mesa.
  private static func languages(
    _ tags: [String], in title: [String: String], at path: String
  ) -> [Breach] {
    tags.filter { title[$0] == nil }
      .map { Breach(code: .missing, path: path, values: ["key": $0, "rule": "R49"]) }
  }

  /// R07: rules with effects on third parties are published. A warning, as in the handbook.
  private static func publication(_ profile: Profile) -> [Breach] {
    guard profile.thirdPartyEffects, profile.regulation?.gazette == nil else { return [] }
    return [
      Breach(
        code: .rulesNotPublished, path: "thirdPartyEffects", values: ["rule": "R07"],
        severity: .warning)
    ]
  }

  private static func regulationDates(_ profile: Profile) -> [Breach] {
    guard let regulation = profile.regulation else { return [] }
    let dates = [regulation.adoptedOn, regulation.inForceFrom, regulation.inForceTo]
    let stated = dates.compactMap { $0 }
    guard zip(stated, stated.dropFirst()).contains(where: { $0 > $1 }) else { return [] }
    return [Breach(code: .dateOrder, path: "regulation", values: ["rule": "R07"])]
  }

  /// Handbook §4.6: no level may be left without terms.
  private static func riskLevels(_ profile: Profile) -> [Breach] {
    let given = profile.referralDeadlines.map(\.risk)
    guard !given.contains("any") else { return [] }
    return Profile.RiskDeadlines.levels.filter { $0 != "any" && !given.contains($0) }
      .map { Breach(code: .missing, path: "referralDeadlines", values: ["key": $0]) }
  }

  /// R01, R05: someone may chair, someone keeps the minutes.
  private static func posts(_ organ: Profile.Organ, _ path: String) -> [Breach] {
    var breaches: [Breach] = []
    if organ.chairRule.isEmpty {
      breaches.append(
        Breach(code: .chairUndefined, path: path + "/chairRule", values: ["rule": "R05"]))
    }
    if organ.secretaryRule.kinds.isEmpty {
      breaches.append(
        Breach(
          code: .secretaryUndefined, path: path + "/secretaryRule",
          values: ["rule": "R01"]))
    }
    return breaches
  }

  /// R22: a quorum of spokespersons needs seats that are theirs.
  private static func seats(_ organ: Profile.Organ, _ path: String) -> [Breach] {
    var breaches = organ.seats.filter { $0.required && $0.minimum == 0 }.map {
      Breach(code: .requiredSeatWithoutMinimum, path: path + "/seats/\($0.agencyKind)")
    }
    if organ.seats.isEmpty {
      breaches.append(Breach(code: .noSeats, path: path + "/seats"))
    }
    if organ.quorum.spokespersons, !organ.seats.contains(where: \.spokesperson) {
      breaches.append(
        Breach(
          code: .noSpokespersonSeats, path: path + "/quorum/spokespersons",
          values: ["rule": "R22"]))
    }
    return breaches
  }

  /// R20 is basic law: own rules may ask for more than half, never for less.
  private static func quorum(_ organ: Profile.Organ, _ path: String) -> [Breach] {
    let share = organ.quorum.fraction
    guard 2 * share.numerator < share.denominator else { return [] }
    return [
      Breach(
        code: .quorumBelowLaw, path: path + "/quorum/fraction",
        values: ["found": share.description, "minimum": "1/2", "rule": "R20"])
    ]
  }

  /// Article 19 binds only who takes it over: a value that rests on it needs its rule adopted.
  private static func adopted(_ organ: Profile.Organ, _ path: String) -> [Breach] {
    let claims: [(rests: Bool, rule: String, at: String)] = [
      (organ.castingVote, "R31", "castingVote"),
      (!organ.abstentionForbiddenFor.isEmpty, "R33", "abstentionForbiddenFor"),
      (organ.dissent != nil, "R36", "dissent"),
      (organ.secondCall != nil, "R23", "secondCall"),
      (organ.chairSubstitution != nil, "R05", "chairSubstitution"),
      (organ.petitionCutoff != nil, "R15", "petitionCutoff"),
      (organ.transcriptTerm != nil, "R35", "transcriptTerm"),
      (organ.dissentOpenToAll == true, "R36", "dissentOpenToAll"),
    ]
    var breaches = claims.filter { $0.rests && !organ.adopts($0.rule) }.map {
      Breach(
        code: .ruleNotAdopted, path: path + "/" + $0.at, values: ["rule": $0.rule])
    }
    if organ.adopted["R11"] != organ.notice.source {
      breaches.append(
        Breach(
          code: .ruleNotAdopted, path: path + "/notice/source",
          values: ["rule": "R11", "found": organ.notice.source.rawValue]))
    }
    return breaches
  }

  /// Ley 39/2015 art. 30.1: a period in working hours is at most 24, else it is stated in days.
  private static func terms(_ organ: Profile.Organ, _ path: String) -> [Breach] {
    let terms: [(Profile.Term?, String)] = [
      (organ.notice.ordinary, "notice/ordinary"),
      (organ.notice.extraordinary, "notice/extraordinary"),
      (organ.notice.urgent, "notice/urgent"), (organ.minutes.answerTerm, "minutes/answerTerm"),
      (organ.dissent, "dissent"), (organ.petitionCutoff, "petitionCutoff"),
      (organ.transcriptTerm, "transcriptTerm"),
    ]
    return terms.compactMap { term, at in hours(term, path + "/" + at) }
  }

  /// The same for the terms of referrals, the profile's and each pathway's own.
  private static func referralTerms(_ profile: Profile) -> [Breach] {
    let own = profile.pathways.map { ("pathways/\($0.id)/deadlinesByRisk", $0.deadlinesByRisk) }
    return ([("referralDeadlines", profile.referralDeadlines)] + own).flatMap { path, levels in
      levels.flatMap { level in
        [
          (level.acknowledgement, "acknowledgement"), (level.decision, "decision"),
          (level.firstContact, "firstContact"), (level.commissionReview, "commissionReview"),
          (level.planReview, "planReview"),
        ].compactMap { hours($0, "\(path)/\(level.risk)/\($1)") }
      }
    }
  }

  private static func hours(_ term: Profile.Term?, _ path: String) -> Breach? {
    guard let term, term.unit == .hour, term.count == .working, term.value > 24 else { return nil }
    return Breach(
      code: .hoursTooLong, path: path,
      values: ["found": String(term.value), "maximum": "24"])
  }

  /// R19: the plenary always exists and never treats cases. R44: cases are not recorded [?].
  private static func cases(_ organ: Profile.Organ, _ path: String) -> [Breach] {
    var breaches: [Breach] = []
    if organ.kind == "plenary", organ.scope == .cases {
      breaches.append(
        Breach(
          code: .plenaryTreatsCases, path: path + "/dataScope", values: ["rule": "R19"]))
    }
    if organ.kind == "plenary", organ.optional {
      breaches.append(Breach(code: .plenaryOptional, path: path + "/optional"))
    }
    if organ.scope == .cases, organ.recordingAllowed {
      breaches.append(
        Breach(
          code: .recordingOfCases, path: path + "/recordingAllowed",
          values: ["rule": "R44"], severity: .warning))
    }
    return breaches
  }
}
