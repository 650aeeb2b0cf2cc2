import Canonical

extension Retention.State {
  /// Erasure comes after blocking: nothing is destroyed that was not blocked first.
  ///
  /// - Throws: `retention.notBlocked`.
  /// - Source: LO 3/2018 art. 32.1; handbook §5.3.2.
  func blockedFirst() throws(Refusal) -> Retention.Blocked {
    guard stage == .blocked, let blocked else {
      throw Refusal("retention.notBlocked", ["state": .word(stage.rawValue)])
    }
    return blocked
  }

  /// What must stay is not destroyed, whoever asks.
  ///
  /// - Throws: `retention.held`.
  /// - Source: GDPR art. 17.3; handbook §5.3.5.
  func notHeld() throws(Refusal) {
    guard holds.isEmpty else {
      throw Refusal("retention.held", ["grounds": .words(holds.map(\.ground.rawValue))])
    }
  }

  /// The years of blocking have passed, or a court or authority orders it sooner.
  ///
  /// - Throws: `retention.termRunning`.
  /// - Source: LO 3/2018 art. 32.2; profile `retention` [?].
  func termOver(
    _ blocked: Retention.Blocked, _ ground: Retention.ErasureGround, on day: CivilDate
  ) throws(Refusal) {
    guard ground == .termEnded, day < blocked.destroyFrom else { return }
    throw Refusal("retention.termRunning", ["from": .word(blocked.destroyFrom.description)])
  }

  /// Who proposed an erasure does not confirm it.
  ///
  /// - Throws: `retention.samePerson`.
  /// - Source: `security.md` §4.7; ENS op.acc.3.
  func secondPerson(
    _ proposal: Retention.ErasureProposed, _ confirming: PersonID
  ) throws(Refusal) {
    guard proposal.by != confirming else { throw Refusal("retention.samePerson") }
  }

  /// Data of a case that is open are needed for it.
  ///
  /// - Throws: `retention.caseOpen`.
  /// - Source: GDPR art. 17.3.b; handbook §5.3.5.
  func closedCase() throws(Refusal) -> Retention.Started {
    guard let terms else { throw Refusal("retention.caseOpen") }
    return terms
  }
}
