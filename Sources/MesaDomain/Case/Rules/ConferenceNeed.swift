extension CaseFile.State {
  /// Why the case belongs before the commission; empty where nothing asks for it.
  ///
  /// High or extreme risk, professional judgement, a repetition that nobody has treated yet, a minor
  /// at risk. It only says so: people put a case on a roster.
  ///
  /// - Source: handbook §4.3 [?].
  public var conferenceReasons: [CaseFile.ConferenceReason] {
    guard stage == .open else { return [] }
    var reasons: [CaseFile.ConferenceReason] = []
    if currentRisks.contains(where: \.reachesConference) { reasons.append(.riskLevel) }
    if currentRisks.contains(where: \.concern) { reasons.append(.professionalJudgement) }
    if repeatWaits { reasons.append(.repeated) }
    if minorsAtRisk { reasons.append(.minorsAtRisk) }
    return reasons
  }

  public var needsConference: Bool { !conferenceReasons.isEmpty }
}
