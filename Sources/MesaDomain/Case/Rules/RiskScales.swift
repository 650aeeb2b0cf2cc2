import Canonical

extension Context {
  /// The scale of that name, which the mesa uses and which is in force on the day of the finding.
  ///
  /// - Throws: `risk.scaleUnknown`, `risk.scaleNotInForce`.
  /// - Source: handbook §4.3; profile `riskScales`, `cases/scales`.
  func riskScale(
    _ id: String, of profile: Profile, on day: CivilDate
  ) throws(Refusal) -> RiskScale {
    let scales = (caseRules(of: profile)?.scales ?? []).filter {
      profile.riskScales.contains($0.id)
    }
    guard let scale = scales.first(where: { $0.id == id }) else {
      throw .field(
        "risk.scaleUnknown", "scale",
        ["scale": .word(id), "known": .words(scales.map(\.id))])
    }
    let early = scale.validFrom.map { day < $0 } ?? false
    let late = scale.validTo.map { $0 < day } ?? false
    guard !early, !late else {
      var values: [String: Refusal.Value] = [
        "scale": .word(id), "on": .word(day.description),
      ]
      values["validFrom"] = scale.validFrom.map { .word($0.description) }
      values["validTo"] = scale.validTo.map { .word($0.description) }
      throw .field("risk.scaleNotInForce", "scale", values)
    }
    return scale
  }

  /// Only the body whose scale it is puts a level down: VioGén's the police.
  ///
  /// - Throws: `risk.notAssessor`.
  /// - Source: handbook §4.3.
  func assesses(_ agency: AgencyID, on scale: RiskScale) throws(Refusal) {
    guard !scale.assessors.isEmpty else { return }
    let kind = state(Agency.self, .agency(agency)).agencyKind
    guard let kind, scale.assessors.contains(kind) else {
      throw .field(
        "risk.notAssessor", "scale",
        [
          "scale": .word(scale.id), "agency": .word(agency.rawValue),
          "kinds": .words(scale.assessors.map(\.rawValue)),
        ])
    }
  }

  /// What the mesa decided about its casework; of a profile without, the product's of that id.
  func caseRules(of profile: Profile) -> Profile.CaseRules? {
    profile.cases ?? self.profile(profile.id)?.cases
  }
}

extension RiskScale {
  /// The level that was found, which is one of this scale.
  ///
  /// On a scale of points they are needed, and say the level where nobody does.
  ///
  /// - Throws: `risk.levelUnknown`, `risk.pointsMissing`, `field.outOfRange`, `field.invalid`.
  func level(_ name: String?, points: Int?) throws(Refusal) -> Level {
    let byPoints = try proposed(by: points)
    guard let name else {
      guard let byPoints else { throw .field("field.missing", "level") }
      return byPoints
    }
    guard let level = levels.first(where: { $0.id == name }) else {
      throw .field(
        "risk.levelUnknown", "level",
        ["scale": .word(id), "level": .word(name), "known": .words(levels.map(\.id))])
    }
    return level
  }

  /// The level to which so many points belong; nil on a scale without points.
  func proposed(by points: Int?) throws(Refusal) -> Level? {
    guard let maximum = self.points else {
      guard points == nil else { throw .field("field.invalid", "points") }
      return nil
    }
    guard let points else {
      throw .field("risk.pointsMissing", "points", ["scale": .word(id)])
    }
    guard (0...maximum).contains(points) else {
      throw .field(
        "field.outOfRange", "points", ["minimum": .number(0), "maximum": .number(maximum)])
    }
    return levels.last { ($0.points ?? 0) <= points }
  }

  /// The result of the tool may be raised by who assesses, and never lowered.
  ///
  /// - Throws: `risk.lowered`, `risk.levelUnknown`, `field.invalid`.
  /// - Source: handbook §4.3 [S VG2].
  func raisedOnly(from automatic: String?, to level: Level) throws(Refusal) {
    guard let automatic else { return }
    guard self.automatic || points != nil else { throw .field("field.invalid", "automatic") }
    guard let found = rank(of: automatic) else {
      throw .field(
        "risk.levelUnknown", "automatic",
        ["scale": .word(id), "level": .word(automatic), "known": .words(levels.map(\.id))])
    }
    guard let rank = rank(of: level.id), found <= rank else {
      throw .field(
        "risk.lowered", "level", ["automatic": .word(automatic), "level": .word(level.id)])
    }
  }

  /// Whether the level belongs before the commission.
  func reachesConference(_ level: Level) -> Bool { conference.contains(level.term) }
}
