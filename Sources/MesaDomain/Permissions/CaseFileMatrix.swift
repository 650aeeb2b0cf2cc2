// Who writes in a case file and its plan: handbook §4.4, §4.7.

let caseFileGrants: [Grant] =
  grants(
    .caseworker, .caseTeam, "handbook §4.4 case team",
    [
      "case.recordIdentity", "case.recordLocation", "case.recordStatement", "case.assessRisk",
      "case.changeKinds", "case.setContactRules", "case.share", "case.recordVoice",
      "case.recordIncident", "case.recordTitle", "case.recordMeasure", "case.changeMeasure",
      "case.recordFollowUp", "case.recordDependants", "case.recordAccused", "case.assign",
    ])
  + grants(
    .caseworker, .caseHolder, "handbook §4.6, §4.7 who answers for the case",
    [
      "case.close", "case.reopen", "case.merge", "case.split", "case.confirmRepeat",
      "case.rejectRepeat", "case.readMatches",
    ])
  + grants(.clock, .instance, "handbook §8 no. 3", ["case.proposeRepeat"])
  + grants(
    .clock, .instance, "handbook §4.6 late reviews",
    ["case.becomeOverdue", "carePlan.becomeOverdue"])

let carePlanGrants: [Grant] = grants(
  .caseworker, .caseTeam, "handbook §4.7",
  [
    "carePlan.read", "carePlan.setGoal", "carePlan.assessGoal", "carePlan.setMeasure",
    "carePlan.reportMeasure", "carePlan.addSafetyItem", "carePlan.endSafetyItem",
    "carePlan.review",
  ])
