import Canonical

extension Conflict {
  /// R50: a ground as art. 23.2 knows it: kinship to the fourth degree of blood or the second of
  /// affinity, a service relation within the last two years.
  ///
  /// - Throws: `conflict.degreeMissing`, `conflict.degreeBeyond`, `conflict.serviceLongAgo`.
  /// - Source: Ley 40/2015 art. 23.2, basic law.
  static func ground(_ told: GroundTold, on day: CivilDate) throws(Refusal) -> GroundTold {
    switch told.ground {
    case .kinship:
      guard let line = told.line, let degree = told.degree, degree > 0 else {
        throw Refusal("conflict.degreeMissing", rule: "R50", field: "/data/degree")
      }
      let limit = line == .blood ? 4 : 2
      guard degree <= limit else {
        throw Refusal(
          "conflict.degreeBeyond", rule: "R50",
          ["line": .word(line.rawValue), "degree": .number(degree), "limit": .number(limit)],
          field: "/data/degree")
      }
      return GroundTold(.kinship, line: line, degree: degree)
    case .serviceRelation:
      if let ended = told.endedOn, ended.adding(months: 24) < day {
        throw Refusal(
          "conflict.serviceLongAgo", rule: "R50", ["endedOn": .word(ended.description)],
          field: "/data/endedOn")
      }
      return GroundTold(.serviceRelation, endedOn: told.endedOn)
    case .personalInterest, .marriage, .closeFriendship, .manifestEnmity, .expertOrWitness,
      .accusedAtWork:
      return GroundTold(told.ground)
    }
  }

  /// R50: before a case is spoken of, everybody present has said that nothing stands in the way,
  /// or is out of it.
  ///
  /// - Returns: who is present and free, and who has to leave the room for the item.
  /// - Throws: `conflict.undeclared`.
  /// - Source: handbook §3.6 R50.
  static func declared(
    _ present: [PersonID], free: [PersonID], away: (PersonID) -> Bool
  ) throws(Refusal) -> (present: [PersonID], away: [PersonID]) {
    let out = present.filter(away)
    let silent = present.filter { !out.contains($0) && !free.contains($0) }
    guard silent.isEmpty else {
      throw Refusal(
        "conflict.undeclared", rule: "R50", ["people": .words(silent.map(\.rawValue))])
    }
    return (present.filter { !out.contains($0) }, out)
  }

  /// R51: who declares a conflict is out of the case at once, and is told so.
  ///
  /// - Source: Ley 40/2015 art. 23.1, basic law.
  static func suspended(_ code: SpeakableCode) -> Refusal {
    Refusal("conflict.accessSuspended", rule: "R51", ["code": .word(code.rawValue)])
  }

  /// R52: a recusal is in writing and tells its causes.
  ///
  /// - Throws: `recusal.noCause`.
  /// - Source: Ley 40/2015 art. 24.2, basic law.
  static func caused(
    _ grounds: [GroundTold], _ text: Confidential?
  ) throws(Refusal) -> Confidential {
    guard !grounds.isEmpty, let text else {
      throw Refusal(
        "recusal.noCause", rule: "R52",
        field: grounds.isEmpty ? "/data/grounds" : "/data/text")
    }
    return text
  }

  /// R52: who is recused answers by the end of the next working day; afterwards the superior
  /// decides without an answer.
  ///
  /// - Throws: `recusal.late`.
  /// - Source: Ley 40/2015 art. 24.3, basic law.
  static func answeredInTime(_ deadline: Deadline?, at moment: Instant) throws(Refusal) {
    guard let deadline, moment > deadline.at else { return }
    throw Refusal("recusal.late", rule: "R52", ["until": .word(deadline.at.description)])
  }

  /// R52: nothing is decided before the person has answered, or let the term pass.
  ///
  /// - Throws: `recusal.notAnswered`.
  /// - Source: Ley 40/2015 art. 24.3 and 24.4, basic law.
  static func answered(_ state: State, at moment: Instant) throws(Refusal) {
    guard state.stage == .recused, let deadline = state.answerBy, moment <= deadline.at else {
      return
    }
    throw Refusal("recusal.notAnswered", rule: "R52", ["until": .word(deadline.at.description)])
  }

  /// R53: what was agreed while somebody with a ground took part is looked at again; it stands.
  ///
  /// - Returns: numbers of the case's actions that were agreed in the person's presence.
  /// - Source: Ley 40/2015 art. 23.4, basic law.
  static func interventions(of person: PersonID, in review: Review.State) -> [Int] {
    let meetings = review.discussions.filter { $0.discussed.present.contains(person) }
      .map(\.discussed.meeting)
    return review.actions.filter { meetings.contains($0.agreed.meeting) && !$0.reviewNeeded }
      .map(\.agreed.number)
  }

  /// R54: who is named to take a place, or to be told, has no conflict.
  ///
  /// - Throws: `conflict.accessDenied`.
  /// - Source: handbook §3.6 R54 [K].
  static func accessible(
    _ person: PersonID, _ file: CaseID, in mesa: MesaID, _ context: Context, at field: String
  ) throws(Refusal) {
    guard context.isExcluded(person, from: .caseFile(mesa, file, .file)) else { return }
    throw Refusal("conflict.accessDenied", rule: "R54", field: "/data/" + field)
  }

  /// R54: an agency that stays out of the case is not told of it, nor one in which everybody has
  /// a conflict.
  ///
  /// - Throws: `conflict.agencyExcluded`, `conflict.nobodyFree`.
  /// - Source: handbook §3.6 R54 [K]; §4.6 conflict check on the recipient.
  static func receivable(
    _ agency: AgencyID, _ file: CaseFile.State, _ people: [PersonID], at field: String
  ) throws(Refusal) {
    guard !file.excludedAgencies.contains(agency) else {
      throw Refusal(
        "conflict.agencyExcluded", rule: "R54", ["agency": .word(agency.rawValue)],
        field: "/data/" + field)
    }
    guard people.isEmpty || people.contains(where: { !file.excluded.contains($0) }) else {
      throw Refusal(
        "conflict.nobodyFree", rule: "R54", ["agency": .word(agency.rawValue)],
        field: "/data/" + field)
    }
  }
}

extension Context {
  /// R54: whether the agency, or somebody there, may be told of the case.
  ///
  /// - Throws: `conflict.agencyExcluded`, `conflict.nobodyFree`, `conflict.accessDenied`.
  public func freeToReceive(
    _ agency: AgencyID, person: PersonID? = nil, case id: CaseID, field: String = "to"
  ) throws(Refusal) {
    let file = state(CaseFile.self, .caseFile(id))
    guard let mesa = file.mesa else { return }
    let day = state(Mesa.self, .mesa(mesa)).day(of: effective)
    try Conflict.receivable(
      agency, file, state(Desk.self, .desk(mesa, agency)).people(on: day), at: field)
    if let person { try Conflict.accessible(person, id, in: mesa, self, at: "person") }
  }
}
