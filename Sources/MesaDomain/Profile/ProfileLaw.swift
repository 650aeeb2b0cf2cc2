extension Profile {
  /// Something in a profile that the law or the handbook does not bear out.
  public struct Breach: Sendable, Equatable {
    /// As the check of a file reports it: `profile.quorumBelowLaw`.
    public let code: String
    public let rule: String?
    /// Where: `organs/plenary/quorum/fraction`.
    public let path: String
    /// What decided: `found`, `minimum`, `key`, …
    public let values: [String: String]
    /// To be told, not to be refused.
    public let isWarning: Bool

    init(
      _ code: String, rule: String? = nil, at path: String, _ values: [String: String] = [:],
      isWarning: Bool = false
    ) {
      (self.code, self.rule, self.path) = (code, rule, path)
      (self.values, self.isWarning) = (values, isWarning)
    }
  }

  /// What the values beside the organs must be to each other, by the handbook's rule.
  public var breaches: [Breach] {
    languages.missing(in: title, at: "title")
      + pathways.flatMap { languages.missing(in: $0.title, at: "pathways/\($0.id)/title") }
      + publication + regulationDates + riskLevels + referralTerms
      + (languages.isEmpty ? [Breach("profile.noLanguage", at: "languages")] : [])
      + (organ("plenary") == nil
        ? [Breach("profile.missing", at: "organs", ["key": "plenary"])] : [])
  }

  /// R07: rules with effects on third parties are published. A warning, as in the handbook.
  private var publication: [Breach] {
    guard thirdPartyEffects, regulation?.gazette == nil else { return [] }
    return [
      Breach("organ.rulesNotPublished", rule: "R07", at: "thirdPartyEffects", isWarning: true)
    ]
  }

  private var regulationDates: [Breach] {
    guard let regulation else { return [] }
    let dates = [regulation.adoptedOn, regulation.inForceFrom, regulation.inForceTo]
    let stated = dates.compactMap { $0 }
    guard zip(stated, stated.dropFirst()).contains(where: { $0 > $1 }) else { return [] }
    return [Breach("profile.dateOrder", rule: "R07", at: "regulation")]
  }

  /// Handbook §4.6: no level may be left without terms.
  private var riskLevels: [Breach] {
    let given = referralDeadlines.map(\.risk)
    guard !given.contains("any") else { return [] }
    return RiskDeadlines.levels.filter { $0 != "any" && !given.contains($0) }
      .map { Breach("profile.missing", at: "referralDeadlines", ["key": $0]) }
  }

  /// Ley 39/2015 art. 30.1, for the terms of referrals, the profile's and each pathway's own.
  private var referralTerms: [Breach] {
    let own = pathways.map { ("pathways/\($0.id)/deadlinesByRisk", $0.deadlinesByRisk) }
    return ([("referralDeadlines", referralDeadlines)] + own).flatMap { path, levels in
      levels.flatMap { level in
        [
          (level.acknowledgement, "acknowledgement"), (level.decision, "decision"),
          (level.firstContact, "firstContact"), (level.commissionReview, "commissionReview"),
          (level.planReview, "planReview"),
        ].compactMap { $0?.tooLong(at: "\(path)/\(level.risk)/\($1)") }
      }
    }
  }
}

extension Profile.Organ {
  /// What the organ's values must be to each other, by the handbook's rule.
  ///
  /// - Parameter languages: those of the profile.
  public func breaches(_ languages: [String]) -> [Profile.Breach] {
    languages.missing(in: title, at: path + "/title")
      + (standingItems ?? []).flatMap {
        languages.missing(in: $0.title, at: path + "/standingItems/\($0.id)/title")
      }
      + postBreaches + seatBreaches + quorumBreaches + adoptionBreaches + termBreaches
      + caseBreaches
  }

  private var path: String { "organs/\(kind)" }

  /// R01, R05: someone may chair, someone keeps the minutes.
  private var postBreaches: [Profile.Breach] {
    (chairRule.isEmpty
      ? [Profile.Breach("profile.chairUndefined", rule: "R05", at: path + "/chairRule")] : [])
      + (secretaryRule.kinds.isEmpty
        ? [Profile.Breach("profile.secretaryUndefined", rule: "R01", at: path + "/secretaryRule")]
        : [])
  }

  /// R22: a quorum of spokespersons needs seats that are theirs.
  private var seatBreaches: [Profile.Breach] {
    seats.filter { $0.required && $0.minimum == 0 }
      .map {
        Profile.Breach(
          "profile.requiredSeatWithoutMinimum", at: path + "/seats/\($0.agencyKind)")
      }
      + (seats.isEmpty ? [Profile.Breach("profile.noSeats", at: path + "/seats")] : [])
      + (quorum.spokespersons && !seats.contains(where: \.spokesperson)
        ? [
          Profile.Breach(
            "profile.noSpokespersonSeats", rule: "R22", at: path + "/quorum/spokespersons")
        ] : [])
  }

  /// R20 is basic law: own rules may ask for more than half, never for less.
  private var quorumBreaches: [Profile.Breach] {
    let share = quorum.fraction
    guard 2 * share.numerator < share.denominator else { return [] }
    return [
      Profile.Breach(
        "profile.quorumBelowLaw", rule: "R20", at: path + "/quorum/fraction",
        ["found": share.description, "minimum": "1/2"])
    ]
  }

  /// Article 19 binds only who takes it over: a value that rests on it needs its rule adopted.
  private var adoptionBreaches: [Profile.Breach] {
    let claims: [(rests: Bool, rule: String, at: String)] = [
      (castingVote, "R31", "castingVote"),
      (!abstentionForbiddenFor.isEmpty, "R33", "abstentionForbiddenFor"),
      (dissent != nil, "R36", "dissent"),
      (secondCall != nil, "R23", "secondCall"),
      (chairSubstitution != nil, "R05", "chairSubstitution"),
      (petitionCutoff != nil, "R15", "petitionCutoff"),
      (transcriptTerm != nil, "R35", "transcriptTerm"),
      (dissentOpenToAll == true, "R36", "dissentOpenToAll"),
    ]
    return claims.filter { $0.rests && !adopts($0.rule) }
      .map { Profile.Breach("profile.ruleNotAdopted", rule: $0.rule, at: path + "/" + $0.at) }
      + (adopted["R11"] != notice.source
        ? [
          Profile.Breach(
            "profile.ruleNotAdopted", rule: "R11", at: path + "/notice/source",
            ["found": notice.source.rawValue])
        ] : [])
  }

  /// Ley 39/2015 art. 30.1, for the terms of sessions.
  private var termBreaches: [Profile.Breach] {
    let terms: [(Profile.Term?, String)] = [
      (notice.ordinary, "notice/ordinary"), (notice.extraordinary, "notice/extraordinary"),
      (notice.urgent, "notice/urgent"), (minutes.answerTerm, "minutes/answerTerm"),
      (dissent, "dissent"), (petitionCutoff, "petitionCutoff"),
      (transcriptTerm, "transcriptTerm"),
    ]
    return terms.compactMap { term, at in term?.tooLong(at: path + "/" + at) }
  }

  /// R19: the plenary always exists and never treats cases. R44: cases are not recorded [?].
  private var caseBreaches: [Profile.Breach] {
    (kind == "plenary" && scope == .cases
      ? [Profile.Breach("profile.plenaryTreatsCases", rule: "R19", at: path + "/dataScope")] : [])
      + (kind == "plenary" && optional
        ? [Profile.Breach("profile.plenaryOptional", at: path + "/optional")] : [])
      + (scope == .cases && recordingAllowed
        ? [
          Profile.Breach(
            "profile.recordingOfCases", rule: "R44", at: path + "/recordingAllowed",
            isWarning: true)
        ] : [])
  }
}

extension Profile.Term {
  /// A period in working hours is at most 24, else it is stated in days.
  ///
  /// - Source: Ley 39/2015 art. 30.1.
  fileprivate func tooLong(at path: String) -> Profile.Breach? {
    guard unit == .hour, count == .working, value > 24 else { return nil }
    return Profile.Breach(
      "term.hoursTooLong", at: path, ["hours": String(value), "maximum": "24"])
  }
}

extension [String] {
  /// R49: papers exist in each language of the mesa.
  fileprivate func missing(in title: [String: String], at path: String) -> [Profile.Breach] {
    filter { title[$0] == nil }
      .map { Profile.Breach("profile.missing", rule: "R49", at: path, ["key": $0]) }
  }
}
