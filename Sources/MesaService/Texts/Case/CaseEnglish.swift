let caseEnglish = #"""
  # ---- Case ----
  kind.case = case
  kind.cases = Cases
  state.merged = merged into another file
  state.blocked = blocked
  state.destroyed = destroyed
  command.case.open = Open a case
  command.case.open.help = A file on one woman's situation, known by its code. Nobody asks for a
    complaint: she is helped without one.
  command.case.recordIdentity = Record who she is
  command.case.recordIdentity.help = Name, document and how to reach her; sealed. What is left out
    stays as it was.
  command.case.recordLocation = Record where she can be found
  command.case.recordLocation.help = Sealed in a part of its own, which nothing exports, no notice
    carries and no search finds.
  command.case.recordStatement = Record a statement
  command.case.recordStatement.help = A fact, an assessment or what she tells, with its source and its
    day; facts are told apart from opinions.
  command.case.assessRisk = Put down a level of risk
  command.case.assessRisk.help = What an assessing body found on its own scale. Nothing here computes
    a risk.
  event.case.opened = The case was opened{code?: {code}}
  event.case.identityRecorded = Who she is was recorded{agency? by {agency}}
  event.case.locationRecorded = Where she can be found was recorded{agency? by {agency}}
  event.case.statementRecorded = A statement was recorded{agency? by {agency}}{basis?: {basis:basis}}
  event.case.riskAssessed = The risk was assessed{level?: {level:riskLevel}}{scale? ({scale})}
  event.case.partyChanged = {agency?{agency} }{standing?· {standing:partyStanding}}
  event.case.partyLeft = {agency?{agency} }no longer takes part
  event.case.excluded = Somebody's access was taken away: conflict of interest
  event.case.readmitted = Somebody's access was given back
  event.case.glassBroken = Access was taken in an emergency{ground?: {ground}}
  event.case.listed = It was put on the roster of a session
  event.case.unlisted = It was taken off the roster of a session
  field.case = the case
  field.kinds = the kinds of violence
  field.birthDate = the date of birth
  field.safeContact = how she may be reached without danger
  field.compartment = the part of the file
  field.basis = fact, assessment or what she tells
  field.sharedWith = the agencies that may read it too
  field.scale = the scale
  field.nextReview = when it is looked at again
  basis.fact = fact
  basis.assessment = assessment
  basis.selfReport = what she tells
  partyStanding.notified = has been told
  partyStanding.acknowledged = has taken it in hand
  partyStanding.team = case team
  partyStanding.holder = answers for the case
  riskLevel.extreme = extreme
  riskLevel.high = high
  riskLevel.medium = medium
  riskLevel.low = low
  riskLevel.notAssessed = not assessed
  compartment.identity = who she is
  compartment.protectedLocation = where she can be found
  compartment.health = health
  compartment.police = police and courts
  compartment.accused = the person investigated
  compartment.narrative = what was told
  """#
