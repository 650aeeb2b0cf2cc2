import Canonical

extension Mesa {
  /// R07: a mesa sets its own rules by an agreement of its plenary, in the majority that its rules
  /// ask for, never for a day before that agreement.
  ///
  /// - Returns: the number of the agreement.
  /// - Throws: `mesa.notPlenaryAgreement`, `mesa.amendmentMajority`, `field.invalid`.
  /// - Source: Ley 40/2015 art. 15.2; handbook §3.1 R07.
  static func setByPlenary(
    _ id: AgreementID, _ mesa: MesaID, from day: CivilDate, _ context: Context
  ) throws(Refusal) -> String {
    let agreement = context.state(Agreement.self, .agreement(id))
    guard let adopted = agreement.adopted, let adoptedAt = agreement.adoptedAt,
      adopted.mesa == mesa, adopted.organ == .plenary, agreement.stage != .cancelled
    else {
      throw Refusal(
        "mesa.notPlenaryAgreement", rule: "R07", ["agreement": .word(id.rawValue)],
        field: "/data/agreement")
    }
    try context.notBefore(adoptedAt)
    let session = context.state(Meeting.self, .meeting(adopted.meeting))
    let rules = try context.rules(of: session).1
    let version = session.adopted.first { $0.agreement == id }?.vote
    let matter = session.votes.first { $0.version == version }?.result.matter
    if let majority = rules.decision.byMatter["regulation"], matter != "regulation" {
      throw Refusal(
        "mesa.amendmentMajority", rule: "R07",
        ["number": .word(adopted.number), "majority": .word(majority.description)],
        field: "/data/agreement")
    }
    let earliest = try context.mesa(adopted.mesa).day(of: adoptedAt)
    guard day >= earliest else {
      throw .field("field.invalid", "from", ["earliest": .word(earliest.description)])
    }
    return adopted.number
  }

  /// R07: own rules keep the reference of their text and the dates between which it binds.
  ///
  /// - Throws: `mesa.regulationMissing`, `mesa.regulationNotInForce`.
  /// - Source: Ley 40/2015 art. 15.2; handbook §3.1 R07.
  static func refersToText(_ profile: Profile, from day: CivilDate) throws(Refusal) {
    guard let regulation = profile.regulation else {
      throw Refusal("mesa.regulationMissing", rule: "R07", field: "/data/profile/regulation")
    }
    let begins = regulation.inForceFrom.map { $0 <= day } != false
    guard begins, regulation.inForceTo.map({ day <= $0 }) != false else {
      var values: [String: Refusal.Value] = ["from": .word(day.description)]
      values["inForceFrom"] = regulation.inForceFrom.map { .word($0.description) }
      values["inForceTo"] = regulation.inForceTo.map { .word($0.description) }
      throw Refusal("mesa.regulationNotInForce", rule: "R07", values, field: "/data/from")
    }
  }

  /// R07: own rules stay within basic law; what the check of a profile calls an error is refused.
  ///
  /// - Returns: what it warns of.
  /// - Throws: any error of `mesa protocol check`: `profile.quorumBelowLaw`, …
  /// - Source: Ley 40/2015 arts. 15.2 and 17.2.
  static func withinLaw(_ profile: Profile) throws(Refusal) -> [Refusal] {
    let breaches =
      profile.breaches + profile.organs.flatMap { $0.breaches(profile.languages) }
    let refusals = breaches.map { breach in
      var values = breach.values.mapValues(Refusal.Value.word)
      values["path"] = .word(breach.path)
      values["rule"] = breach.rule.map(Refusal.Value.word)
      values["profile"] = .word(profile.id)
      return Refusal(
        breach.code, rule: breach.rule, values, field: "/data/profile/" + breach.path)
    }
    if let index = breaches.firstIndex(where: { !$0.isWarning }) { throw refusals[index] }
    return refusals
  }

  /// R07: a change of content is a new version, and takes no organ away that has seats or posts.
  ///
  /// - Throws: `mesa.profileNotNew`, `mesa.organInUse`.
  /// - Source: handbook §7; Ley 40/2015 art. 15.2.
  static func isNewVersion(
    _ profile: Profile, _ state: State, from day: CivilDate
  ) throws(Refusal) {
    let last = state.profileVersions.map(\.version).max() ?? 0
    guard profile.version > last else {
      throw Refusal(
        "mesa.profileNotNew", rule: "R07",
        ["found": .number(profile.version), "needed": .number(last + 1)],
        field: "/data/profile/version")
    }
    let lost = state.organs.keys.sorted().first { kind in
      profile.organ(kind.rawValue) == nil && state.organs[kind]?.isInUse(on: day) == true
    }
    if let lost {
      throw Refusal(
        "mesa.organInUse", rule: "R07", ["organ": .word(lost.rawValue)],
        field: "/data/profile/organs")
    }
  }

  /// Values that are confirmed are values of the profile in force.
  ///
  /// - Returns: those of the paths under which something is still open.
  /// - Throws: `profile.valueUnknown`.
  /// - Source: handbook §7, marks.
  static func confirmable(_ paths: [String], _ profile: Profile) throws(Refusal) -> [String] {
    let known = profile.valuePaths
    let open = profile.unconfirmedValues
    var stillOpen: [String] = []
    for (index, path) in paths.enumerated() {
      guard known.contains(where: { $0.isAtOrBelow(path) }) else {
        throw Refusal(
          "profile.valueUnknown", ["path": .word(path)], field: "/data/paths/\(index)")
      }
      if open.contains(where: { $0.isAtOrBelow(path) }) { stillOpen.append(path) }
    }
    return stillOpen
  }
}

extension Profile {
  /// A warning that what is decided rests on proposals that no regulation has confirmed yet.
  ///
  /// Only what is marked `[?]` in so many words counts, at or above one of the paths.
  ///
  /// - Parameter paths: what the decision rests on; nil: the whole profile.
  /// - Source: handbook §7, marks.
  func unconfirmedWarnings(_ paths: [String]? = nil) -> [Refusal] {
    let open =
      paths?.filter { mark(at: $0) == .proposed } ?? gathered { mark(at: $0) == .proposed }
    guard !open.isEmpty else { return [] }
    var values: [String: Refusal.Value] = ["count": .number(open.count)]
    if paths != nil { values["paths"] = .words(open) }
    return [Refusal("profile.valueUnconfirmed", values)]
  }
}

extension Mesa.Organ {
  /// Whether anybody has a seat or a post in it on that day or later.
  func isInUse(on day: CivilDate) -> Bool {
    (seats.map(\.tenure) + (chairs + secretaries).map(\.tenure))
      .contains { $0.to.map { day <= $0 } != false }
  }
}
