// The rows of consent, conflicts of interest and case conferences: handbook §3.6, §4.4, §4.5.

let consentGrants: [Grant] =
  grants(
    .caseworker, .caseTeam, "handbook §4.5 origin",
    [
      "consent.record", "consent.refuse", "consent.withdraw", "consent.notify",
      "consent.override", "consent.tell", "consent.read",
    ])
  + grants(.dataProtectionOfficer, .instance, "GDPR 39", ["consent.read"])
  + grants(
    .caseworker, .ownDesk, "handbook §4.5 superior",
    ["consent.confirmOverride", "consent.readOverrides"])
  + grants(
    .member, .ownAgency, "handbook §4.5 superior",
    ["consent.confirmOverride", "consent.readOverrides"])

let conflictGrants: [Grant] =
  grants(.caseworker, .caseTeam, "R51, L40 23.1", ["case.declareConflict"])
  + grants(.caseworker, .caseAddressee, "R51, L40 23.1", ["case.declareConflict"])
  + grants(.caseworker, .caseNotified, "R51, L40 23.1", ["case.declareConflict"])
  + participants(.ownOrgan, "R51, L40 23.1", ["case.declareConflict"])
  + grants(.facilitator, .ownMesa, "R51, L40 23.1", ["case.declareConflict"])
  + grants(
    .caseworker, .caseTeam, "R54, security §5 exclusion list",
    ["case.proposeExclusion", "case.promoteRecusal", "case.excludeAgency"])
  + participants(
    .roster, "R52, R54, security §5 exclusion list",
    ["case.proposeExclusion", "case.promoteRecusal"])
  + grants(
    .facilitator, .roster, "R52, R54, security §5 exclusion list",
    ["case.proposeExclusion", "case.promoteRecusal"])
  + grants(
    .facilitator, .ownMesa, "R54, security §5 exclusion list",
    ["case.exclude", "case.decideConflict", "case.excludeAgency", "case.readmitAgency"])
  + grants(
    .dataProtectionOfficer, .instance, "R54, security §5 exclusion list",
    [
      "case.exclude", "case.decideConflict", "case.excludeAgency", "case.readmitAgency",
      "case.promoteRecusal", "conflict.read", "case.readExclusions",
    ])
  + grants(
    .caseworker, .caseTeam, "R54, security §5 exclusion list", ["case.readExclusions"])
  + grants(
    .member, .ownAgency, "R51, R52, L40 23.1, 23.3, 24.4",
    ["case.exclude", "case.decideConflict", "conflict.read"])
  + grants(
    .chair, .ownOrgan, "R51, R52, L40 23.1, 23.3, 24.4",
    ["case.exclude", "case.decideConflict", "conflict.read"])
  + grants(.facilitator, .ownMesa, "R54, security §5 exclusion list", ["conflict.read"])
  + grants(.member, .own, "R52, L40 24.3", ["case.answerRecusal"])

let conferenceGrants: [Grant] =
  grants(
    .caseworker, .caseTeam, "handbook §4.8 principle 2",
    ["conference.propose", "conference.retract", "conference.reportAction", "review.read"])
  + grants(.caseworker, .caseAddressee, "R39, handbook §8", ["conference.reportAction"])
  + grants(.caseworker, .caseNotified, "R39, handbook §8", ["conference.reportAction"])
  + grants(
    .clock, .instance, "handbook §4.6 commission review",
    ["conference.propose", "conference.becomeOverdue"])
  + grants(
    .secretary, .ownOrgan, "R02, handbook §4.8",
    ["conference.list", "conference.unlist", "conference.close"] + conducting)
  + grants(.chair, .ownOrgan, "R05, handbook §4.8", ["conference.close"] + conducting)
  + grants(.chair, .ownOrgan, "R53, L40 23.4, 23.5", ["conference.settleAction"])
  + grants(
    .facilitator, .ownMesa, "security §5 team",
    ["conference.list", "conference.unlist", "conference.close"] + conducting)
  + participants(.ownOrgan, "R50", ["conference.declare", "conference.read"])
  + grants(.facilitator, .ownMesa, "R50", ["conference.declare", "conference.read"])
  + participants(.roster, "handbook §4.4 only items scheduled", rostered)
  + grants(.facilitator, .roster, "handbook §4.4 only items scheduled", rostered)
  + participants(.opened, "handbook §4.4 opened per item", ["case.readIdentity"])
  + grants(.facilitator, .opened, "handbook §4.4 opened per item", ["case.readIdentity"])
  + grants(.auditor, .instance, "handbook §4.4 metadata", ["conference.read"])
  + grants(.dataProtectionOfficer, .instance, "GDPR 39", ["conference.read"])

private let conducting = [
  "conference.open", "conference.openIdentity", "conference.discuss", "conference.decide",
  "conference.park", "conference.finish",
]

private let rostered = ["case.readHeader", "review.read"]

/// Chair, secretary and members: whoever takes part in an organ.
private func participants(_ scope: Scope, _ source: String, _ actions: [String]) -> [Grant] {
  [Role.chair, .secretary, .member].flatMap { grants($0, scope, source, actions) }
}
