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
  event.case.partyChanged = Who takes part in the case changed{agency?: {agency}}{standing? ·
    {standing:partyStanding}}
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
  kind.match = possible repetition
  scope.caseHolder = of a case for which its agency answers
  state.case.absent = not there
  state.case.open = open
  state.case.closed = closed
  state.case.merged = merged into another file
  state.case.proposed = waiting for an answer
  state.case.confirmed = confirmed
  state.case.rejected = rejected
  command.case.changeKinds = Change the kinds of violence
  command.case.changeKinds.help = What was said before stays in the history.
  command.case.setContactRules = Set how she may be reached
  command.case.setContactRules.help = As she said: by which ways, at which hours, whether a
    message may be left. Every notice and every person obeys it.
  command.case.share = Let other agencies read an entry
  command.case.share.help = What one's own agency wrote about police and courts, for others of the
    team.
  command.case.recordVoice = Record what she wants
  command.case.recordVoice.help = In her words, and whether she knows that her case is talked
    about.
  command.case.recordIncident = Record a new incident
  command.case.recordIncident.help = Soon after a commission treated the case it is a repetition,
    and the case comes back to it.
  command.case.recordTitle = Record an accrediting paper
  command.case.recordTitle.help = What shows her situation to an office that asks: judgment,
    order, report. A complaint is not needed to be helped.
  command.case.recordMeasure = Record a court measure
  command.case.recordMeasure.help = Protection order, no approach, custody: from when, until when,
    and how it stands. Its civil part ends by itself.
  command.case.changeMeasure = Say what became of a measure
  command.case.changeMeasure.help = In force, modified, lifted, expired; or a civil claim was
    filed, which carries the civil part further.
  command.case.recordFollowUp = Record how the police follows it
  command.case.recordFollowUp.help = Active, inactive or supervised while inactive, as the police
    put it here.
  command.case.recordDependants = Record who depends on her
  command.case.recordDependants.help = Sealed; only whether minors are at risk stands in clear.
  command.case.recordAccused = Record what concerns the person investigated
  command.case.recordAccused.help = In a part of its own and under presumption of innocence until
    a final judgment.
  command.case.assign = Name who takes care of the case
  command.case.assign.help = Within one's own agency; also when somebody leaves.
  command.case.close = Close a case
  command.case.close.help = With its reason. Referrals under way are ended first. A death asks for
    a review.
  command.case.reopen = Reopen a case
  command.case.reopen.help = A new incident within the months that the profile says makes it a
    repeated case.
  command.case.merge = Merge two files
  command.case.merge.help = Of the same woman: the one goes on in the other, and nothing is lost.
  command.case.split = Split a file
  command.case.split.help = What was joined wrongly stands alone again; or entries about another
    woman go to a file of her own.
  command.case.becomeOverdue = Record a late review of the risk
  command.case.becomeOverdue.help = The clock gives it when the day of the next assessment has passed.
  event.case.becameOverdue = The risk was not looked at again in time{agency? by {agency}}{due?: it was
    due on {due:day}}
  refusal.case.notDue = Nothing was recorded: nothing of {code} is late.
  command.case.proposeRepeat = Propose a repetition
  command.case.proposeRepeat.help = By the program: two files may be about the same woman. Their
    holders decide.
  command.case.confirmRepeat = Confirm a repetition
  command.case.confirmRepeat.help = When both holders have confirmed, each learns the other's code
    and agency.
  command.case.rejectRepeat = Reject a repetition
  command.case.rejectRepeat.help = It is another woman; neither holder learns of the other.
  event.case.kindsChanged = {agency?{agency}: }the kinds of violence were said anew
  event.case.contactRulesSet = {agency?{agency}: }how she may be reached was set
  event.case.shared = {agency?{agency}: }an entry was shared{entry? ({entry})}
  event.case.voiceRecorded = {agency?{agency}: }what she wants was recorded
  event.case.incidentRecorded = {agency?{agency}: }a new incident was recorded{on? of {on:date}}
  event.case.titleRecorded = {agency?{agency}: }an accrediting paper was recorded
  event.case.measureRecorded = {agency?{agency}: }a court measure was recorded
  event.case.measureChanged = {agency?{agency}: }a court measure changed
  event.case.followUpRecorded = {agency?{agency}: }the police's follow-up was recorded
  event.case.dependantsRecorded = {agency?{agency}: }who depends on her was recorded
  event.case.accusedRecorded = {agency?{agency}: }what concerns the person investigated was
    recorded
  event.case.closed = The case was closed{reason?: {reason:closingReason}}
  event.case.reopened = The case was reopened{reason?: {reason:reopeningReason}}
  event.case.merged = It goes on in another file of the same woman
  event.case.absorbed = Another file of the same woman goes on in this one{code?: {code}}
  event.case.separated = It was told apart again from another file
  event.case.detached = Entries about another woman went to her file
  event.case.repeatProposed = Another file may be about the same woman
  event.case.repeatSettled = The question of the other file was settled{code?: {code}}{agency?,
    {agency}}
  event.match.proposed = Two files may be about the same woman
  event.match.answered = {agency?{agency} }answered whether it is the same woman
  field.points = the points
  field.automatic = what the scale's tool proposed
  field.concern = whether by professional judgement it belongs before the commission
  field.channels = by which ways; none: nobody writes or calls
  field.hours = at which hours
  field.days = on which days of the week
  field.neverLeaveMessage = whether no message may be left
  field.neverMention = whether nobody may be told who calls
  field.corrects = the statement that it corrects
  field.entry = the entry, by its version
  field.entries = the entries, by their versions
  field.with = with which agencies
  field.informed = whether she knows that her case is talked about
  field.minorsAtRisk = whether minors are at risk
  field.details = what has to be known
  field.court = the court
  field.status = how it stands
  field.civil = whether it has a civil part
  field.claimFiledOn = when the civil claim was filed
  field.state = how it stands
  field.finalJudgmentOn = the day of the final judgment
  field.incidentOn = when something happened again
  field.into = the file in which it goes on
  field.merged = the merged file
  field.newCase = the new file
  field.match = the possible repetition
  field.other = the other file
  refusal.risk.scaleUnknown = The risk was not recorded: the mesa does not use the scale
    “{scale}”.{known? It uses {known:list}.}
  refusal.risk.scaleNotInForce = The risk was not recorded: the scale “{scale}” was not in use on
    {on:date}{validFrom?; it is from {validFrom:date} on}{validTo?; it was until {validTo:date}}.
    Choose the scale of that day.
  refusal.risk.notAssessor = The risk was not recorded: on the scale “{scale}” only
    {kinds:agencyKind} assess, and {agency} does not belong to them. Use professional judgement, or
    wait until that body puts its level here.
  refusal.risk.levelUnknown = The risk was not recorded: “{level}” is no level of the scale
    “{scale}”.{known? Its levels: {known:choice}.}
  refusal.risk.lowered = The risk was not recorded: the tool found “{automatic:riskLevel}”, and
    who assesses may raise that, not lower it to “{level:riskLevel}”. Another opinion is recorded as
    professional judgement.
  refusal.risk.pointsMissing = The risk was not recorded: the scale “{scale}” adds up points. Say
    how many.
  refusal.case.dateInFuture = Nothing was recorded: {on:date} has not come yet; today is
    {today:date}. What is planned belongs in the plan.
  refusal.case.entryUnknown = Nothing was done: the file has no such entry {entry}. The entries
    and their numbers stand in the case.
  refusal.case.entryCorrected = Nothing was done: entry {entry} has been corrected already by
    {correction}. Correct that one.
  refusal.case.notAuthor = Nothing was done: entry {entry} was written by {agency}, and only who
    wrote it corrects or shares it. Ask there, or add a statement of your own.
  refusal.case.notOnTeam = Nothing was done: {agency} has not taken this case in hand. Refer it
    first.
  refusal.case.notShareable = Nothing was shared: entry {entry} belongs to the part
    “{compartment:compartment}”, which is not shared entry by entry. Health stays with who wrote it;
    the rest the team reads already.
  refusal.case.referralsOpen = The case stays as it is: {referrals,|the referral {referrals:list}
    is still under way|the referrals {referrals:list} are still under way}. End or withdraw what is
    open first, so that nobody waits for an answer.
  refusal.case.professionalNotAtDesk = Nobody was named: {person} cannot take care of this case at
    the desk of {agency}. Name somebody who serves there and has no conflict of interest.
  refusal.case.otherMesa = The files were not merged: they belong to different mesas. Refer the
    case to the other mesa, or confirm the repetition.
  refusal.case.notMerged = Nothing was told apart: that file was not merged into this one.{codes?
    Merged here: {codes:list}.}
  refusal.case.closedInDanger = The case was closed although something speaks for taking it to the
    commission: {reasons:conferenceReason}.
  refusal.accused.finalJudgmentMissing = Nothing was recorded: until a final judgment a person is
    presumed innocent (Constitution, art. 24.2). Give the day of the final judgment, or say how it
    stands until then.
  refusal.police.notPolice = Nothing was recorded: how the police follows a case only the police
    puts down, and {agency} is not police. What you know of it goes into a statement with its
    source.
  refusal.police.supervisedTooLong = Nothing was recorded: with all its extensions a supervised
    inactivation ends on {latest:date} at the latest.
  refusal.measure.claimLate = Nothing was recorded: a claim of {claim:date} does not carry the
    civil part further, which ran until {until:date} (Criminal Procedure Act, art. 544 ter.7).
    Record a new measure of the civil court.
  riskLevel.lowWithoutMeasures = low without court measures
  riskLevel.lowWithMeasures = low with court measures
  riskLevel.notAppreciable = not appreciable
  riskLevel.standard = standard
  violenceKind.physical = physical
  violenceKind.psychological = psychological
  violenceKind.sexual = sexual
  violenceKind.economic = economic
  violenceKind.digital = digital
  violenceKind.vicarious = vicarious
  violenceKind.institutional = institutional
  violenceKind.forcedMarriage = forced marriage
  violenceKind.genitalMutilation = genital mutilation
  violenceKind.trafficking = trafficking
  violenceKind.harassment = harassment
  violenceKind.controlling = control
  locationKind.home = home
  locationKind.work = work
  locationKind.school = school
  locationKind.shelter = shelter
  locationKind.other = other
  statementSource.interview = interview
  statementSource.phoneCall = telephone call
  statementSource.ownObservation = own observation
  statementSource.policeReport = police report
  statementSource.courtDecision = court decision
  statementSource.clinicalReport = clinical report
  statementSource.socialReport = social report
  statementSource.schoolReport = school report
  statementSource.thirdParty = third person
  statementSource.document = document
  statementSource.other = other
  accreditationKind.judgment = judgment
  accreditationKind.protectionOrder = protection order
  accreditationKind.precautionaryMeasure = precautionary measure
  accreditationKind.prosecutorReport = prosecutor's report
  accreditationKind.serviceReport = report of a social or specialised service
  accreditationKind.labourInspectionReport = report of the labour inspection
  accreditationKind.policeReport = police report of facts seen
  accreditationKind.clinicalReport = clinical report
  measureKind.protectionOrder = protection order
  measureKind.noApproach = no approach
  measureKind.noContact = no contact
  measureKind.leaveHome = leaving the home
  measureKind.trackingDevice = tracking device
  measureKind.weapons = weapons handed in
  measureKind.custody = custody and visits
  measureKind.homeUse = use of the home
  measureKind.support = maintenance
  measureKind.other = other
  courtKind.violenceCourt = court for violence against women
  courtKind.dutyCourt = court on duty
  courtKind.criminalCourt = criminal court
  courtKind.provincialCourt = provincial court
  courtKind.civilCourt = civil court
  courtKind.otherCourt = other court
  measureStatus.requested = requested
  measureStatus.inForce = in force
  measureStatus.refused = refused
  measureStatus.modified = modified
  measureStatus.lifted = lifted
  measureStatus.expired = expired
  policeFollowUp.active = active
  policeFollowUp.inactive = inactive
  policeFollowUp.supervisedInactivation = supervised inactivation
  accusedStanding.named = named by her
  accusedStanding.investigated = investigated
  accusedStanding.prosecuted = to be tried
  accusedStanding.acquitted = acquitted
  accusedStanding.dismissed = proceedings dismissed
  accusedStanding.convicted = convicted by final judgment
  contactChannel.phone = telephone
  contactChannel.message = message
  contactChannel.email = e-mail
  contactChannel.letter = letter
  contactChannel.throughAgency = through the agency that takes care of her
  closingReason.objectivesMet = objectives met
  closingReason.voluntaryExit = she ended it
  closingReason.moved = moved away
  closingReason.noContact = no contact any more
  closingReason.subjectDeclined = she declines help
  closingReason.deceased = deceased
  closingReason.duplicate = the same file twice
  closingReason.notGenderViolence = no gender violence
  reopeningReason.newIncident = new incident
  reopeningReason.returned = she came back
  reopeningReason.closedByMistake = closed by mistake
  reopeningReason.other = other
  repeatReason.afterClosing = incident after it was closed
  repeatReason.afterConference = incident after a commission treated it
  repeatReason.otherFile = another file of the same woman
  conferenceReason.riskLevel = the level of risk
  conferenceReason.professionalJudgement = professional judgement
  conferenceReason.repeated = repeated case
  conferenceReason.minorsAtRisk = minors at risk
  cli.case.safe = SAFE CONTACT
  cli.case.safe.unknown = Nobody has asked her yet how she may be reached. Do not call or write
    before she has said.
  cli.case.safe.none = She wants nobody to call or write.
  cli.case.safe.by = Only by {channels:contactChannel}.
  cli.case.safe.hours = Call only {hours:list}.
  cli.case.safe.noMessage = Leave no message.
  cli.case.safe.noMention = Tell nobody who calls, nor why.
  cli.case.safe.hidden = How she may be reached is not for you to see: ask the agency that answers
    for the case.
  cli.case.danger = In imminent danger call 112; advice at any hour, 016. This program is no
    emergency channel.
  cli.case.riskOf = {level:riskLevel} ({scale}, {agency}, {on:date}){next?; to be looked at again
    on {next:date}}
  cli.case.corrected = corrected by {version}
  cli.case.informed = She knows that her case is talked about.
  cli.case.notInformed = She does not know that her case is talked about.
  cli.case.opened = Case {code}.
  cli.case.assigned = {count|1 case|# cases} now with {person}.
  column.kinds = Kinds of violence
  column.parties = Agencies
  column.standing = Part
  column.conferenceReasons = For the commission
  column.repeats = Repeated
  column.accredited = Accredited
  column.minorsAtRisk = Minors at risk
  column.closingReason = Closed because
  column.mergedInto = Goes on in
  column.absorbed = Merged files
  column.matches = Perhaps the same woman
  column.entries = Entries
  column.compartment = Part of the file
  column.document = Document
  column.birthDate = Born
  column.safeContact = Instructions
  column.location = Where she can be found
  column.sharedWith = Shared with
  column.voice = Her voice
  event.case.attached = Entries from another file were put here, sealed anew
  refusal.case.entryStays = The file was not split: entry {entry} is about the file itself, and
    stays. Leave it out.
  column.inherited = From a merged file
  """#
