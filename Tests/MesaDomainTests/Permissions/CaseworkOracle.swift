@testable import MesaDomain

/// What each may see and do, written by hand from handbook §4.4, §4.6 and `security.md` §4.8, §5.
///
/// The other side of the comparison: nothing here is made from the matrix.
enum CaseworkOracle {
  /// Whose relation is which, to `case-1`. Who is not named here is nothing to any case.
  static let people: [String: String] = [
    "holder-worker": "holder", "cover-worker": "holder", "team-worker": "team",
    "hand-worker": "inHand", "told-worker": "told", "other-worker": "bystander",
    "glass-over-worker": "bystander", "glass-worker": "glass", "glass-all-worker": "glassAll",
    "clock": "clock", "table-chair": "commission", "table-secretary": "commission",
    "table-member": "commission",
    "facilitator": "commission",
    "auditor": "auditor", "asking-auditor": "auditor", "glass-auditor": "glassAuditor",
    "officer": "officer", "glass-officer": "glassOfficer", "reason-officer": "reasonOfficer",
  ]

  /// To whom the case does not exist: each has some part in the mesa, the instance or another case.
  static let strangers = [
    "left-worker", "coming-worker", "conflict-worker", "lorca-worker", "glass-left-worker",
    "glass-conflict-worker", "table-silent", "table-conflict", "holder-1", "alternate-1", "chair",
    "secretary", "observer", "coordinator", "admin", "second-admin", "outsider", "nobody",
    "operator",
  ]

  /// The relations that are others, or not there, where the case stands on no roster, nobody has declared, the
  /// session was called off, or the glass was that of another case.
  static func relation(of person: String, to file: CaseID) -> String {
    let relation = people[person] ?? "none"
    if file == CaseworkWorld.cases[0] { return relation }
    return switch relation {
    // Identity was opened for the item of this one.
    case "commission" where file == CaseworkWorld.cases[4]: "commissionOpened"
    case "commission": "none"
    case "glass", "glassAll": "bystander"
    case "glassAuditor": "auditor"
    case "glassOfficer", "reasonOfficer": "officer"
    default: relation
    }
  }

  // `own`: what one's own agency wrote. `shared`: what was expressly shared with it. `marked`: what
  // was marked as relevant to safety.
  static let visible = """
    relation      | header | identity | location | health | police     | accused | narrative
    holder        | yes    | yes      | yes      | own    | own shared | yes     | yes
    team          | yes    | yes      | yes      | own    | own shared | yes     | yes
    inHand        | yes    | yes      | -        | own    | own shared | -       | -
    told          | -      | -        | -        | -      | -          | -       | -
    bystander     | -      | -        | -        | -      | -          | -       | -
    commission    | yes    | -        | -        | marked | marked     | marked  | -
    commissionOpened | yes | yes      | -        | marked | marked     | marked  | -
    auditor       | yes    | -        | -        | -      | -          | -       | -
    officer       | yes    | -        | -        | -      | -          | -       | -
    glass         | yes    | yes      | -        | -      | -          | -       | yes
    glassAll      | yes    | yes      | yes      | yes    | -          | yes     | yes
    glassAuditor  | yes    | yes      | -        | -      | -          | -       | -
    glassOfficer  | yes    | yes      | -        | -      | -          | -       | -
    reasonOfficer | yes    | -        | -        | yes    | yes        | yes     | yes
    clock         | -      | -        | -        | -      | -          | -       | -
    none          | -      | -        | -        | -      | -          | -       | -
    """

  static let questions: [String: String] = [
    "case.readHeader": "header", "case.readIdentity": "identity", "case.readLocation": "location",
    "case.readHealth": "health", "case.readPolice": "police", "case.readAccused": "accused",
    "case.readNarrative": "narrative",
  ]

  /// Agency of those who serve at a desk, as the world has it.
  static let agencies: [String: Int] = [
    "holder-worker": 1, "cover-worker": 1, "team-worker": 2, "hand-worker": 3, "told-worker": 4,
    "other-worker": 5, "glass-worker": 5, "glass-all-worker": 5,
  ]

  /// Several relations under one word.
  static let groups: [String: [String]] = [
    "desk": ["holder", "team", "inHand", "told", "bystander", "glass", "glassAll"],
    "auditors": ["auditor", "glassAuditor"],
    "officers": ["officer", "glassOfficer", "reasonOfficer"],
    "commissions": ["commission", "commissionOpened"],
  ]

  /// What is done to a case, and by whom: one line for each action.
  static let done = """
    case.recordIdentity       = holder team
    case.recordLocation       = holder team
    case.recordStatement      = holder team
    case.assessRisk           = holder team
    case.changeKinds          = holder team
    case.setContactRules      = holder team
    case.share                = holder team
    case.recordVoice          = holder team
    case.recordIncident       = holder team
    case.recordTitle          = holder team
    case.recordMeasure        = holder team
    case.changeMeasure        = holder team
    case.recordFollowUp       = holder team
    case.recordDependants     = holder team
    case.recordAccused        = holder team
    case.assign               = holder team
    case.close                = holder
    case.reopen               = holder
    case.merge                = holder
    case.split                = holder
    case.confirmRepeat        = holder
    case.rejectRepeat         = holder
    case.readMatches          = holder
    case.proposeRepeat        = clock
    case.becomeOverdue        = clock
    carePlan.becomeOverdue    = clock
    conference.becomeOverdue  = clock
    case.breakGlass           = desk auditors officers
    case.confirmGlass         = auditors officers
    case.reviewBreakGlass     = officers
    case.declareConflict      = holder team inHand told
    case.proposeExclusion     = holder team commissions
    case.promoteRecusal       = holder team commissions officers
    case.excludeAgency        = holder team officers
    case.readmitAgency        = officers
    case.exclude              = officers
    case.decideConflict       = officers
    case.answerRecusal        =
    case.readExclusions       = holder team officers
    carePlan.read             = holder team
    carePlan.setGoal          = holder team
    carePlan.assessGoal       = holder team
    carePlan.setMeasure       = holder team
    carePlan.reportMeasure    = holder team
    carePlan.addSafetyItem    = holder team
    carePlan.endSafetyItem    = holder team
    carePlan.review           = holder team
    consent.record            = holder team
    consent.refuse            = holder team
    consent.withdraw          = holder team
    consent.notify            = holder team
    consent.override          = holder team
    consent.tell              = holder team
    consent.read              = holder team officers
    conflict.read             = officers
    review.read               = holder team commissions
    conference.propose        = holder team clock
    conference.retract        = holder team
    conference.reportAction   = holder team inHand told
    referral.draft            = holder team
    """

  /// What has its effect elsewhere: at a desk, in a session, on a referral, on oneself. Other
  /// suites, and the one below, see to these.
  static let elsewhere: Set<String> = [
    "case.open", "consent.confirmOverride", "consent.readOverrides", "conference.settleAction",
    "conference.read", "conference.declare",
    "conference.list", "conference.unlist", "conference.open", "conference.openIdentity",
    "conference.discuss", "conference.decide", "conference.park", "conference.finish",
    "conference.close",
  ]
}
