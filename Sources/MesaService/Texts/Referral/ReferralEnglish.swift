let referralEnglish = #"""
  # ---- Referral ----
  kind.referral = referral
  kind.referrals = Referrals
  scope.onPaper = of an agency without account, which answers on paper
  state.draft = draft
  state.sent = sent
  state.received = taken in hand
  state.infoRequested = waiting for information
  state.rejected = not taken on
  state.closedUnsuccessful = ended without result
  state.revoked = given back
  state.emergencyLogged = emergency call noted
  state.referral.absent = not there
  state.referral.draft = draft
  state.referral.sent = sent
  state.referral.received = taken in hand
  state.referral.infoRequested = waiting for information
  state.referral.accepted = accepted
  state.referral.inProgress = being served
  state.referral.completed = completed
  state.referral.rejected = not taken on
  state.referral.withdrawn = withdrawn
  state.referral.closedUnsuccessful = ended without result
  state.referral.revoked = given back
  state.referral.emergencyLogged = emergency call noted
  command.referral.draft = Draft a referral
  command.referral.draft.help = Writes down who is asked for what, and what the pathway wants to
    know. Nobody else sees it before it is sent.
  command.referral.amend = Change a draft
  command.referral.amend.help = What is left out stays; a field of the pathway takes the place of
    the one with its name.
  command.referral.discard = Throw a draft away
  command.referral.discard.help = It was never sent, and nobody else has seen it; that there was a
    draft stays on record.
  command.referral.send = Send a referral
  command.referral.send.help = It goes to the desk of the other agency, and its terms begin to
    run, by the risk of the case. At high risk what is missing may follow; in imminent danger call
    112, or 016 for advice.
  command.referral.acknowledge = Take a referral in hand
  command.referral.acknowledge.help = Somebody at the desk has seen it and sees to it: being
    delivered is not enough.
  command.referral.requestInfo = Ask for what is missing
  command.referral.requestInfo.help = The origin is asked; until it answers the clock stands. A
    clock stands twice at most, unless the profile says otherwise.
  command.referral.supplyInfo = Answer what was asked
  command.referral.supplyInfo.help = The clock runs again; every term ends as much later as it
    stood.
  command.referral.supplyMissing = Add what was missing
  command.referral.supplyMissing.help = What was still missing when it went out at high risk:
    fields, documents, consent, a calendar, a word on the pathway. What is there by now is checked
    off.
  command.referral.accept = Accept a referral
  command.referral.accept.help = A named professional takes the case on, with a first appointment.
    Until then the origin answers for her.
  command.referral.reject = Reject a referral
  command.referral.reject.help = With a reason of the list, an explanation and another way that is
    proposed: the origin must not be left without one.
  command.referral.startService = Begin the service
  command.referral.startService.help = She was reached for the first time, or was tried as often
    as the profile asks; say when.
  command.referral.reportProgress = Report progress
  command.referral.reportProgress.help = Tells the origin how it goes, without anything clinical.
  command.referral.complete = Complete a referral
  command.referral.complete.help = The service has ended: whether it was given, how much of the
    goals was met; of a stay in a shelter, how it ended.
  command.referral.closeUnsuccessful = Close without result
  command.referral.closeUnsuccessful.help = Either side says, with a reason of the list, why it
    came to nothing.
  command.referral.withdraw = Withdraw a referral
  command.referral.withdraw.help = The origin takes it back, of its own accord or because she
    wants it so.
  command.referral.revoke = Give a case back
  command.referral.revoke.help = After accepting: data were kept back, the rules of the service
    broken, or the place does not suit. The origin has to take her back, and has a term for it.
  command.referral.takeBack = Take a case back
  command.referral.takeBack.help = The origin answers for her again after the case came back to it.
  command.referral.escalate = Bring a referral up
  command.referral.escalate.help = Others hear of it, as the profile names them: the clock for
    each term that passed, once; a facilitator whenever there is reason.
  command.referral.proposeTransfer = Propose a transfer
  command.referral.proposeTransfer.help = One side proposes that the agency that serves her answer
    for the case from now on.
  command.referral.acceptTransfer = Accept a transfer
  command.referral.acceptTransfer.help = The other side agrees; from this moment another agency
    answers for the case.
  command.referral.declineTransfer = Decline a transfer
  command.referral.declineTransfer.help = Everything stays as it is; who proposed it may take it
    back in the same way.
  command.referral.reopen = Reopen a referral
  command.referral.reopen.help = After a new incident it goes to the same desk again, with new
    terms; within the months that the profile names it counts as a repetition.
  command.referral.logEmergency = Note an emergency call
  command.referral.logEmergency.help = In imminent danger call 112 first; 016 advises at any hour.
    Then note who called which number and when: no referral is made of it.
  event.referral.drafted = A referral was drafted{code? ({code})}{to?, to {to}}
  event.referral.amended = The draft was changed
  event.referral.discarded = The draft was thrown away
  event.referral.sent = The referral was sent{risk?; risk: {risk:riskLevel}}{onPaper?; on paper:
    {onPaper:yesNo}}
  event.referral.acknowledged = {agency?{agency}: }taken in hand
  event.referral.infoRequested = {agency?{agency}: }information was asked for; the clock stands
  event.referral.infoSupplied = {agency?{agency}: }the question was answered; the clock runs again
  event.referral.missingSupplied = {agency?{agency}: }what was missing was added
  event.referral.accepted = {agency?{agency}: }accepted{firstAppointment?; first appointment
    {firstAppointment:moment}}
  event.referral.rejected = {agency?{agency}: }not taken on{reason?: {reason:rejectReason}}
  event.referral.started = {agency?{agency}: }the service began{contact?; contact
    {contact:contactMade}}
  event.referral.progressReported = {agency?{agency}: }progress was reported
  event.referral.completed = {agency?{agency}: }completed{goalsMet?; {goalsMet} % of the goals
    met}
  event.referral.closedUnsuccessful = {agency?{agency}: }closed without result{reason?:
    {reason:failReason}}
  event.referral.withdrawn = {agency?{agency}: }withdrawn{reason?:
    {reason:referralWithdrawReason}}
  event.referral.revoked = {agency?{agency}: }the case was given back{reason?:
    {reason:revokeReason}}
  event.referral.takenBack = {agency?{agency} }answers for her again
  event.referral.escalated = It was brought up{level?, level {level}}{ground?:
    {ground:escalationGround}}
  event.referral.reassessed = The risk rose{risk?: {risk:riskLevel}}; its terms are shorter
  event.referral.transferProposed = {agency?{agency} }proposed that the case pass over
  event.referral.transferDeclined = {agency?{agency}: }the transfer was not accepted
  event.referral.transferred = {to?{to} }answers for the case
  event.referral.reopened = It was reopened after a new incident{incident? of {incident:date}}
  event.referral.emergencyLogged = An emergency call was noted{number?:
    {number:emergencyNumber}}{calledAt?, {calledAt:moment}}
  yesNo.true = yes
  yesNo.false = no
  field.referral = the referral
  field.pathway = the pathway of the profile
  field.fields = what the pathway asks for
  field.value = the value
  field.professional = who takes the case on
  field.professionalName = the name of who takes the case on
  field.firstAppointment = the first appointment
  field.onBehalfOf = the agency that answered on paper
  field.asked = fields of the pathway that are asked for
  field.alternative = what is proposed instead
  field.alternativeAgency = the agency that is proposed instead
  field.contact = whether she was reached or only tried
  field.attempts = when it was tried
  field.serviceProvided = whether the service was given
  field.goalsMet = per cent of the goals that were met
  field.feedback = what the origin should know
  field.endOfStay = how the stay ended
  field.shelter = the move between shelters
  field.ground = the ground
  field.calledAt = when the call was made
  field.caller = who called
  rejectReason.noCapacity = no suitable place
  rejectReason.requirementsNotMet = requirements not met
  rejectReason.courtRegimeObstacle = a judgment on visits stands in the way
  rejectReason.technicalAssessment = reasoned technical assessment
  failReason.clientRefused = she did not want it
  failReason.noLongerNeeded = no longer needed
  failReason.unableToContactClient = she could not be reached
  failReason.unableToContactAgency = the agency could not be reached
  failReason.lackOfCapacity = no capacity
  failReason.other = another reason
  referralWithdrawReason.subjectDeclined = she does not want it
  referralWithdrawReason.consentWithdrawn = she withdrew her consent
  referralWithdrawReason.noLongerNeeded = no longer needed
  referralWithdrawReason.servedElsewhere = served elsewhere
  referralWithdrawReason.sentInError = sent in error
  referralWithdrawReason.discarded = draft thrown away
  referralWithdrawReason.other = another reason
  revokeReason.relevantDataOmitted = relevant data were kept back
  revokeReason.serviceRulesBroken = rules of the service were broken
  revokeReason.unsuitable = the place does not suit her
  referralMissing.consent = her consent
  referralMissing.field = a field of the pathway
  referralMissing.documents = documents
  referralMissing.workingCalendar = the calendar of working days
  referralMissing.pathway = why this agency on this pathway
  referralMissing.takeBack = the origin takes her back
  referralMissing.complaintNumber = number of the complaint
  referralMissing.safeContact = how she may be reached without danger
  referralMissing.consentForm = the consent form
  referralMissing.labourInsertionProtocol = the protocol for finding work
  referralMissing.childData = the children’s data
  referralMissing.guardianship = who has custody
  referralMissing.emergencyLog = the note of the emergency call
  referralMissing.orderReference = reference of the protection order
  referralMissing.pseudonym = the code of the case
  referralMissing.boeModel = the state’s model
  referralMissing.accreditation = accreditation
  referralMissing.nearestPoint = the nearest point of care
  escalationGround.acknowledgement = nobody took it in hand in time
  escalationGround.decision = no decision in time
  escalationGround.firstContact = no first contact in time
  escalationGround.reply = the origin did not answer in time
  escalationGround.obligation = something still missing
  escalationGround.riskRose = the risk rose
  escalationGround.asked = somebody asked for it
  contactMade.made = made
  contactMade.attempted = attempted
  emergencyNumber.112 = 112
  emergencyNumber.016 = 016
  emergencyNumber.091 = 091, national police
  emergencyNumber.062 = 062, Guardia Civil
  emergencyNumber.localPolice = local police
  emergencyCaller.professional = a professional
  emergencyCaller.herself = herself
  emergencyCaller.relative = a relative
  emergencyCaller.other = somebody else
  shelterGround.safety = safety
  shelterGround.familyRegrouping = family
  shelterGround.study = studies
  shelterGround.work = work
  shelterTitle.judgment = judgment
  shelterTitle.protectionOrder = protection order
  shelterTitle.precautionaryMeasure = precautionary measure
  shelterTitle.prosecutorReport = prosecutor’s report
  shelterTitle.centreReport = report of the centre
  shelterDocument.request = her signed request
  shelterDocument.accreditation = accreditation
  shelterDocument.socialReport = social report in the fixed model
  shelterDocument.takeBackCommitment = the origin’s commitment to take her back
  endOfStay.goalsMet = goals met
  endOfStay.voluntaryExit = she left of her own will
  endOfStay.other = otherwise
  hearer.commissionChair = chair of the commission
  hearer.police = police
  hearer.facilitator = facilitator
  hearer.regionalBody = regional body
  loopStep.sent = sent
  loopStep.delivered = at the desk
  loopStep.onPaper = goes on paper
  loopStep.opened = taken in hand by a person
  loopStep.answered = answered
  loopStep.done = done
  referralNote.infoRequested = Asked
  referralNote.infoSupplied = Answered
  referralNote.missingSupplied = Added
  referralNote.started = First contact
  referralNote.progress = Progress
  referralNote.escalated = Brought up
  referralNote.transferDeclined = Transfer not accepted
  referralNote.reopened = Reopened
  referralNote.completed = Feedback
  referralNote.rejected = Why it was not taken on
  referralNote.alternative = Proposed instead
  referralNote.withdrawn = Why it was withdrawn
  referralNote.closedUnsuccessful = Why it was closed
  referralNote.revoked = Why it was given back
  referralNote.takenBack = Taken back
  column.pathway = Pathway
  column.sentAt = Sent
  column.risk = Risk
  column.nextDue = Next
  column.late = Late
  column.professional = Professional
  column.firstAppointment = First appointment
  column.case = Case
  column.loop = How far it is
  column.terms = Terms
  column.term = Term
  column.fields = What the pathway asks
  column.obligations = Still to follow
  column.metAt = Done
  column.escalations = Brought up
  column.obligation = What
  column.outcome = Outcome
  column.holderAgency = Answers for the case
  column.step = Step
  column.emergencyCall = Call
  column.proposal = Transfer proposed by
  column.stops = Stops of the clock
  dueGround.acknowledgement = taking in hand
  dueGround.decision = decision
  dueGround.firstContact = first contact
  dueGround.commissionReview = review in the commission
  dueGround.reply = answer of the origin
  dueGround.obligation = something to follow
  dueGround.riskRose = risen risk
  dueGround.asked = asked for
  cli.referral.code = Referral {code}
  cli.referral.onPaper = {agency} has nobody at a desk here: print the sheet (mesa referral paper
    {code}), and enter its answer with --on-behalf-of.
  cli.referral.emergency = In imminent danger: 112. Advice at any hour, no trace on the bill: 016.
  cli.referral.by = by {at:moment}
  cli.referral.level = level {level}: {to:hearer}
  refusal.referral.toOneself = The referral was not recorded: an agency does not refer to itself.
    Name another one.
  refusal.referral.pathwayUnknown = The referral was not recorded: the profile of the mesa has no
    pathway “{pathway}”. It has: {known:list}.
  refusal.referral.emergencyOnly = The referral was not recorded: “{pathway}” is for imminent
    danger. Call 112 now (016 advises at any hour), and note the call afterwards: mesa referral
    emergency.
  refusal.referral.originNotOnPathway = The referral was not recorded: the pathway “{pathway}”
    does not begin at agencies such as {agency}. Choose another pathway.
  refusal.referral.notOnPathway = The referral was not recorded: the pathway “{pathway}” does not
    lead to agencies such as {agency}. Choose another agency or another pathway.
  refusal.referral.agencyClosed = It was not done: {agency} was closed on {on:date}. Choose the
    agency that took over its work.
  refusal.referral.mesaNotActive = The referral was not recorded: the mesa is “{state:state}”.
    Referrals go through a mesa that is constituted.
  refusal.referral.notOfMesa = The referral was not sent: {agency} does not belong to the mesa,
    and the mesa has an agency of its kind on this pathway, or the pathway names no kind. Refer to
    an agency of the mesa.
  refusal.referral.notAtDesk = The person does not serve at the desk of {agency} that day. Name
    somebody who does, or leave the person out: the desk will see it.
  refusal.referral.alreadyOpen = The referral was not sent: {number} of the same case already
    waits at that agency on the same pathway. Follow that one.
  refusal.referral.fieldNotAsked = It was not recorded: this pathway does not ask for “{name}”,
    and no more is passed on than is needed (GDPR, art. 5.1.c).{known? It asks for: {known:list}.}
  refusal.referral.fieldTwice = It was not recorded: “{name}” stands twice. Leave it once.
  refusal.referral.fieldsMissing = The referral was not sent: this pathway also asks for
    {fields:referralMissing}. Add it to the draft.
  refusal.referral.shelterMissing = The referral was not recorded: the pathway “{pathway}” follows
    the state’s model. Say the ground, the accreditation and which documents are enclosed.
  refusal.referral.shelterNotAsked = It was not recorded: what is asked of a move between shelters
    does not belong to the pathway “{pathway}”. Leave it out.
  refusal.referral.noConsent = It was not sent: nothing says that {agency} may be told. Record her
    consent (mesa consent), or the ground on which it is shared without.
  refusal.referral.consentEnded = It was not done: what allowed {agency} to be told of her no
    longer holds. The origin has to speak with her, and record a new consent or withdraw the
    referral.
  refusal.referral.owed = It was sent all the same; still to follow: {what:referralMissing}. Until
    then it shows as owed.
  refusal.referral.noMoreStops = The question was not sent: the clock has already stood
    {count|once|# times}, and no more is possible. Decide with what there is, or ask by telephone.
  refusal.referral.notOnPaper = It was not recorded: {agency} has its own desk here and answers
    itself.
  refusal.referral.behalfNotSaid = It was not recorded: the answer is another agency’s. Say for
    whom you enter it: --on-behalf-of {agency}.
  refusal.referral.professionalMissing = The referral was not accepted: nobody is named who takes
    the case on. Name one.
  refusal.referral.appointmentTooEarly = The referral was not accepted: the first appointment,
    {at:moment}, lies before it was sent, {earliest:moment}. Check the day.
  refusal.referral.appointmentLate = The first appointment, {at:moment}, is later than the term
    for the first contact, {due:moment}. Is there an earlier one, or can she be called before?
  refusal.referral.attemptOutside = It was not recorded: she cannot have been tried at
    {at:moment}, before the referral was accepted or after now. Check the time.
  refusal.referral.tooFewAttempts = The service was not begun: she was tried {count|once|# times},
    and {needed} are needed where she was not reached. Try again, by the rules of safe contact.
  refusal.referral.alternativeIsSame = It was not recorded: the agency that does not take her on
    cannot be the one it proposes. Name another, or say another way in the text.
  refusal.referral.reasonNotYours = It was not recorded: “{reason:failReason}” is for the other
    side to say. Choose the reason that you know of yourself.
  refusal.referral.endOfStayMissing = It was not recorded: the origin’s region has to hear how the
    stay in the shelter ended. Say how.
  refusal.referral.takeBackOver = The case was not given back: the origin had promised to take her
    back if the place did not suit until {until:date}. Speak with the origin, or close with
    another reason.
  refusal.referral.reasonOfShelters = It was not recorded: that a place does not suit is a reason
    of moves between shelters. Choose another reason.
  refusal.referral.nothingLate = It was not brought up: nothing is late that has not been brought
    up already.{due? The next term ends {due:moment}.}
  refusal.referral.noProposal = The transfer was not accepted: nobody has proposed one. Propose it
    first.
  refusal.referral.ownProposal = The transfer was not accepted: {agency} has proposed it itself.
    The other side has to accept.
  refusal.referral.transferProposed = The transfer was not proposed: the other side has proposed
    it already. Accept or decline it.
  refusal.referral.neverSent = The referral was not reopened: it was never sent. Draft a new one.
  refusal.referral.incidentOutside = The referral was not reopened: the new incident has to lie
    between its end, {from:date}, and today, {to:date}. Check the day.
  refusal.referral.notHolder = The transfer was not done: {agency}, which referred, does not
    answer for the case now. Only who answers for it can hand it over.
  refusal.referral.notEmergency = The call was not noted: “{pathway}” is no pathway for
    emergencies. Leave the pathway out.
  refusal.referral.callInFuture = The call was not noted: {at:moment} is still to come. Check the
    time. In imminent danger call 112 now.
  refusal.referral.caseNotOpen = It was not done: the case is “{state:state}”. Reopen the case
    first, if there is reason; what is blocked or destroyed stays so.
  rsheet.title = Referral {code}
  rsheet.emergency = If there is imminent danger: 112. Advice at any hour: 016.
  rsheet.confidential = Confidential. Only for the professionals who attend this referral; keep it
    locked away, do not copy or forward it.
  rsheet.safeContact = Before you call or write: how she may be reached without danger
  rsheet.safeContact.unknown = Nothing is recorded about how she may be reached without danger. Do
    not call, write or visit: ask {agency} first.
  rsheet.from = Sent by
  rsheet.to = To
  rsheet.case = Code of the case
  rsheet.pathway = Pathway
  rsheet.risk = Risk
  rsheet.sent = Sent
  rsheet.terms = By when an answer is needed
  rsheet.reason = What is asked, and why
  rsheet.fields = What the pathway asks for
  rsheet.owed = Still to follow
  rsheet.shelter = Move between shelters (BOE 2015)
  rsheet.ground = Ground
  rsheet.accreditation = Accreditation
  rsheet.documents = Enclosed
  rsheet.answer = Your answer
  rsheet.answer.how = Fill in and send back, or telephone {agency}, giving the code {code}. It is
    entered under that code.
  rsheet.answer.received = Received on (day, hour) and by whom
  rsheet.answer.accepted = Accepted: professional, and day and hour of the first appointment
  rsheet.answer.rejected = Not accepted: reason (tick one), explanation and what is proposed
    instead
  rsheet.sign = For {agency}
  """#
