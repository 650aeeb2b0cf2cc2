/// What the rule book has and the source does not have yet. The lists are exact: whoever lands a
/// rule takes it out, and a test says so until that is done.
enum Awaited {
  /// Refusals that nobody gives yet.
  static let codes: Set<String> = [
    "R04 vote.notEntitled", "R10 auth.secretaryOnly", "R10 notice.notOrdered", "R11 gap.period",
    "R11 notice.periodTooShort", "R12 gap.dispatch", "R12 notice.proofMissing", "R13 gap.content",
    "R13 gap.notCalled", "R14 session.noSecondCall", "R15 agenda.lateProposal",
    "R15 agenda.proposalsUnanswered", "R15 agenda.refusalWithoutReason",
    "R16 agenda.urgencyNotRatified", "R16 gap.urgency", "R17 gap.consents",
    "R17 presence.notPresent", "R17 session.notUniversal", "R19 privacy.caseDataInPlenary",
    "R20 session.quorumReached", "R22 auth.notPermitted", "R22 session.noSpokespersons",
    "R22 session.notDeemed", "R22 session.spokespersonsMissing", "R23 gap.secondCall",
    "R23 session.callFailed", "R23 session.secondCallTooEarly", "R24 session.quorumLost",
    "R26 field.unknownValue", "R26 incident.stillPresent", "R26 presence.notRemote",
    "R26 session.connectionBroken", "R26 session.identityNotAssured", "R27 gap.placeOfAdoption",
    "R31 field.unknownValue", "R31 vote.castingVoteNotGranted", "R31 vote.notPresiding",
    "R31 vote.notTied", "R31 vote.tieBroken", "R31 vote.tieNotBroken", "R32 vote.secretBallot",
    "R32 vote.senseContradicts", "R32 vote.senseRecorded", "R33 vote.abstentionForbidden",
    "R34 vote.recordNotGranted", "R36 dissent.filed", "R36 dissent.noAgreement",
    "R36 dissent.notDissenter", "R36 dissent.notGranted", "R36 dissent.windowClosed",
  ]
  /// Functions that are not there yet.
  static let functions: Set<String> = [
    "R04 secretaryVotes", "R10 ordered", "R11 inTime", "R12 proves", "R14 secondCallAt",
    "R15 timely", "R15 answerReasoned", "R17 universal", "R19 withoutCaseData", "R23 failed",
    "R26 connected", "R26 identityAccepted", "R27 placeOfAdoption", "R31 tie",
    "R31 castingVoteGranted", "R32 senseFits", "R33 abstentions", "R34 recordGranted",
    "R36 dissentInTime", "R36 dissenter", "R37 ownSeat",
  ]
  /// Rules without a suite.
  static let suites: Set<String> = [
    "R04", "R10", "R11", "R14", "R15", "R17", "R22", "R23", "R26", "R27", "R31", "R32", "R33",
    "R34", "R36",
  ]
}
