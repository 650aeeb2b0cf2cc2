import Canonical

extension Context {
  /// Who answers for the agency that was asked: its own desk; or, where it has no account, somebody
  /// who enters what came on paper and says for whom.
  ///
  /// - Returns: true where it came on paper, else nil.
  /// - Throws: `referral.notOnPaper`, `referral.behalfNotSaid`.
  /// - Source: handbook §4.6; the origin's desk is answerable for what it enters.
  func answering(
    _ state: Referral.State, _ draft: Referral.Drafted, _ behalf: AgencyID?
  ) throws(Refusal) -> Bool? {
    if ownDesks(in: draft.mesa).contains(draft.to), behalf == nil { return nil }
    guard state.sent?.onPaper == true else {
      throw .field("referral.notOnPaper", "onBehalfOf", ["agency": .word(draft.to.rawValue)])
    }
    guard behalf == draft.to else {
      throw .field("referral.behalfNotSaid", "onBehalfOf", ["agency": .word(draft.to.rawValue)])
    }
    return true
  }

  /// A professional with a name takes the case on, who serves at that desk and has no conflict.
  ///
  /// - Throws: `referral.professionalMissing`, `referral.notAtDesk`, `conflict.accessDenied`.
  /// - Source: handbook §4.6 "the origin stays responsible until a named professional accepts".
  func named(
    _ professional: PersonID?, _ name: Confidential?, _ draft: Referral.Drafted, onPaper: Bool,
    on day: CivilDate
  ) throws(Refusal) {
    guard let professional else {
      guard onPaper, name != nil else {
        throw .field("referral.professionalMissing", onPaper ? "professionalName" : "professional")
      }
      return
    }
    _ = try person(professional, field: "/data/professional")
    try Conflict.accessible(professional, draft.case, in: draft.mesa, self, at: "professional")
    if !onPaper {
      try atDesk(professional, of: draft.to, in: draft.mesa, on: day, field: "professional")
    }
  }
}

extension Referral {
  /// The first appointment comes after the sending; later than the term, the person is told so.
  ///
  /// - Throws: `referral.appointmentTooEarly`.
  static func appointment(_ at: Instant, _ state: State) throws(Refusal) -> [Refusal] {
    if let sent = state.sentAt, at < sent {
      throw .field(
        "referral.appointmentTooEarly", "firstAppointment",
        ["at": .word(at.description), "earliest": .word(sent.description)])
    }
    guard let due = state.terms?.firstContact?.at, due < at else { return [] }
    return [
      Refusal(
        "referral.appointmentLate", ["at": .word(at.description), "due": .word(due.description)])
    ]
  }

  /// Of a referral of which the law forbids her to hear nobody tells her.
  ///
  /// - Throws: `referral.notInformable`.
  /// - Source: LO 7/2021 art. 7.4; handbook §4.5.
  static func mayHear(_ state: State, told: Bool, field: String) throws(Refusal) {
    guard told, state.sent?.notInformable == true else { return }
    throw .field("referral.notInformable", field)
  }

  /// A service has begun once she was reached, or was tried often enough to say that she was not.
  ///
  /// - Throws: `referral.tooFewAttempts`, `field.outOfRange`.
  /// - Source: handbook §4.6; profile `contactAttempts`, else three [?].
  static func contacted(
    _ contact: Contact, _ attempts: [Instant], _ state: State, until now: Instant,
    _ profile: Profile
  ) throws(Refusal) {
    for (index, attempt) in attempts.enumerated() {
      guard let from = state.acceptedAt, attempt >= from, attempt <= now else {
        throw .field(
          "referral.attemptOutside", "attempts/\(index)", ["at": .word(attempt.description)])
      }
    }
    let needed = profile.contactAttempts ?? 3
    guard contact == .made || Set(attempts).count >= needed else {
      throw .field(
        "referral.tooFewAttempts", "attempts",
        ["count": .number(Set(attempts).count), "needed": .number(needed)])
    }
  }
}

extension Referral.State {
  /// Obligations that those fields of the pathway meet.
  func met(byFields names: [String]) -> [Referral.Met] {
    obligations.filter { duty in
      duty.metAt == nil && duty.obligation.what == .field
        && duty.obligation.field.map(names.contains) == true
    }.map { Referral.Met($0.obligation) }
  }
}
