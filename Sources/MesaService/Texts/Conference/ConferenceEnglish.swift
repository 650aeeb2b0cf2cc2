let conferenceEnglish = #"""
  # ---- Conference ----
  # What it is called
  kind.conference = case conference
  kind.conferences = Case conferences
  kind.review = review of a case
  kind.reviews = Reviews of cases
  kind.conflict = conflict of interest
  kind.conflicts = Conflicts of interest
  scope.roster = of a case on the roster, after declaring
  scope.opened = of the case that is being spoken of, its identity opened
  # Rules
  rule.R50 = Grounds for abstaining
  rule.R50.asks = Before a case is spoken of, each participant declares that no ground stands in
    the way: interest, marriage, kinship, friendship, enmity, expert or witness, service.
  rule.R51 = Abstention
  rule.R51.asks = Who has a ground abstains and tells the superior, who decides and may also order
    it; access to the case ends at once.
  rule.R52 = Recusal
  rule.R52.asks = Recusal is promoted in writing with its causes at any moment; the person answers
    the next working day, and the superior decides within three.
  rule.R53 = Acts with a ground
  rule.R53.asks = Having taken part despite a ground does not necessarily invalidate what was
    agreed: it is marked to be looked at again.
  rule.R54 = A conflict removes access
  rule.R54.asks = A conflict removes the right to read, not only the vote; alternates are offered,
    and an agency may stay out as a whole.
  # What may be done: conflicts of interest
  command.case.declareConflict = Declare a conflict of interest
  command.case.declareConflict.help = Of oneself, in one case (R50, R51). Your access to the case
    ends at once, and your superior decides.
  command.case.proposeExclusion = Propose that somebody stays out
  command.case.proposeExclusion.help = Because of a conflict of interest (R54). Nothing changes
    until the superior, the facilitator or the data-protection officer has decided.
  command.case.exclude = Order somebody to stay out
  command.case.exclude.help = By the superior, the facilitator or the data-protection officer,
    also before the case was ever shown (R51, R54).
  command.case.excludeAgency = Keep an agency out of a case
  command.case.excludeAgency.help = The accused works there, say (R54). Nobody of the agency sees
    the case, and no referral can go to it.
  command.case.readmitAgency = Let an agency back in
  command.case.readmitAgency.help = What kept it out has ended; it is told of the case only by a
    new referral.
  command.case.promoteRecusal = Promote a recusal
  command.case.promoteRecusal.help = In writing, with its causes (R52). The person answers by the
    end of the next working day.
  command.case.answerRecusal = Answer a recusal
  command.case.answerRecusal.help = Whether you see the cause (R52). If you do, you are out of the
    case at once; if not, the superior decides within three working days.
  command.case.decideConflict = Decide on a conflict of interest
  command.case.decideConflict.help = As superior (R51, R52): the person stays out, and another
    takes the place, or may come back.
  # What may be done: case conferences
  command.conference.propose = Bring a case before the commission
  command.conference.propose.help = The commission's secretary or facilitator puts it on the
    roster of a session.
  command.conference.retract = Take a case back
  command.conference.retract.help = It need not come before the commission; not once it is on a
    roster.
  command.conference.list = Put a case on the roster
  command.conference.list.help = By its code, with its place and its time; again with others, it
    is moved.
  command.conference.unlist = Take a case off the roster
  command.conference.unlist.help = Before it was spoken of; it stays proposed.
  command.conference.declare = Declare that nothing stands in the way
  command.conference.declare.help = Case by case, by its code (R50). Only then is more of it
    shown. If something does, declare the conflict.
  command.conference.open = Begin with a case
  command.conference.open.help = Everybody in the room has declared; who has a conflict leaves it
    (R50).
  command.conference.openIdentity = Open who she is
  command.conference.openIdentity.help = For the case that is being spoken of, with a reason; it
    ends with the item and stays on record.
  command.conference.discuss = Record what was said of a case
  command.conference.discuss.help = Her voice, whether she knows of it, what matters for her
    safety, and when it is looked at again.
  command.conference.decide = Agree on an action for a case
  command.conference.decide.help = Who does what until when, and by what it will be seen. It
    stands with the case and on the agency's desk, never in the minutes.
  command.conference.park = Leave a case for later
  command.conference.park.help = Later in the session, or in another one.
  command.conference.finish = End with a case
  command.conference.finish.help = Once her voice and the next review are recorded; it comes back
    by itself on that day.
  command.conference.close = Close the roster
  command.conference.close.help = All its cases were spoken of or left for another session; the
    minutes carry codes and counts.
  command.conference.reportAction = Report on an action
  command.conference.reportAction.help = What came of it, and whether it helped; by the agency
    that had to do it.
  # What happened
  event.conflict.declared = A conflict of interest was declared: {code}{ground?,
    {ground:conflictGround}}
  event.conflict.proposed = It was proposed that somebody stays out: {code}
  event.conflict.recused = A recusal was promoted: {code}
  event.conflict.answered = The recusal was answered
  event.conflict.ordered = Somebody was ordered to stay out: {code}
  event.conflict.decided = The conflict was decided{outcome?: {outcome:conflictOutcome}}
  event.case.agencyExcluded = An agency stays out{agency?: {agency}}
  event.case.agencyReadmitted = An agency may be told again{agency?: {agency}}
  command.conference.becomeOverdue = Record an action as overdue
  command.conference.becomeOverdue.help = The clock gives it when nobody said by its day what came of
    an action.
  event.review.becameOverdue = Action {action}: it became overdue{due?, due on {due:day}}
  event.review.proposed = The case comes before the commission{reason?:
    {reason:reviewReason}}{due?, {due:date}}
  event.review.retracted = The case need not come before the commission
  event.review.discussed = The commission spoke of the case; next review {nextReview:date}
  event.review.actionAgreed = Action {number} was agreed: {owner}, until {due:date}
  event.review.actionReported = Action {number}: {outcome:actionOutcome}
  event.review.flagged = Actions were marked to be looked at again (R53)
  event.conference.listed = {code} came onto the roster: {minutes|1 minute|# minutes}
  event.conference.unlisted = A case left the roster
  event.conference.declaredFree = Somebody declared that nothing stands in the way
  event.conference.itemOpened = A case was begun
  event.conference.identityOpened = Her identity was opened{reason?: {reason:identityReason}}
  event.conference.parked = A case was left for later
  event.conference.finished = {code} was spoken of: {actions|1 action|# actions}
  event.conference.closed = The roster was closed: {actions|1 action|# actions}
  # States of a conflict
  state.conflict.absent = none
  state.conflict.declared = declared
  state.conflict.proposed = proposed
  state.conflict.recused = recusal, waits for the answer
  state.conflict.admitted = recusal, admitted
  state.conflict.denied = recusal, denied by the person
  state.conflict.confirmed = confirmed: stays out
  state.conflict.dismissed = no conflict
  # Fields
  field.line = by blood or affinity
  field.degree = the degree of kinship
  field.endedOn = when the service ended
  field.grounds = the causes
  field.case.promoter = who promotes it
  field.admits = whether the cause is admitted
  field.case.alternate = who takes the place
  field.cases = the cases
  field.order = the place in the roster
  field.minutes = the time in minutes
  field.conference.until = later in the session or in another
  field.conclusions = what matters for her safety
  field.regarding = whom it is about
  field.conference.measure = by what it will be seen
  field.action = the number of the action
  field.helped = whether it helped
  # Columns
  column.order = No.
  column.box = Time
  column.proposedBy = Proposed by
  column.pending = Pending
  column.declared = Declared
  column.informed = Informed
  column.conclusions = For her safety
  rosterState.listed = waits
  rosterState.current = now
  rosterState.finished = done
  rosterState.parked = later
  column.helped = Helped
  acta.cases = Cases
  acta.cases.caption = Cases that were spoken of, by their codes
  acta.cases.code = Case
  acta.cases.actions = Actions agreed
  acta.cases.parked = left for another session
  cli.conference.nothingYet = The commission has recorded nothing of it yet. What one may know of the case: mesa case show CODE
  cli.conference.empty = No case is on the roster.
  cli.conference.noCandidates = No case waits for the commission.
  cli.conference.total = {cases|1 case|# cases}, {minutes|1 minute|# minutes}{available? of
    {available}}
  cli.conference.minutes = {minutes} min
  cli.conference.notDeclared = Declare first that nothing stands in the way of {code}: mesa
    conference declare {meeting} {code}. If something does: mesa conflict declare {code}.
  cli.conference.now = Now: {code}
  cli.conference.through = The roster is through. Close it: mesa conference close {meeting}
  cli.conference.agreed = Action {number} agreed.
  # Words
  conflictGround.personalInterest = personal interest
  conflictGround.marriage = marriage or the like
  conflictGround.kinship = kinship
  conflictGround.closeFriendship = close friendship
  conflictGround.manifestEnmity = manifest enmity
  conflictGround.expertOrWitness = expert or witness
  conflictGround.serviceRelation = service relation
  conflictGround.accusedAtWork = the accused works there
  kinLine.blood = blood
  kinLine.affinity = affinity
  conflictOutcome.confirmed = stays out
  conflictOutcome.notConflict = no conflict
  recusalPromoter.subject = she
  recusalPromoter.agency = an agency
  recusalPromoter.participant = a participant
  recusalPromoter.otherInterested = another interested person
  reviewReason.team = the team asks
  reviewReason.risk = risk
  reviewReason.repeated = repeated
  reviewReason.reviewDue = review due
  reviewReason.followUp = comes back
  informed.yes = she knows
  informed.no = she does not know
  informed.notSafe = telling her was not safe
  regarding.subject = she
  regarding.children = the children
  regarding.accused = the accused
  regarding.system = how agencies work
  actionOutcome.done = done
  actionOutcome.partly = partly done
  actionOutcome.notDone = not done
  actionOutcome.notPossible = not possible
  actionOutcome.pending = pending
  identityReason.sameSubject = whether it is the same person
  identityReason.protectionMeasure = a measure of protection
  identityReason.childProtection = protection of children
  identityReason.contact = how to reach her
  # Refusals
  refusal.conflict.undeclared = The case was not begun: of those in the room it is not known
    whether something stands in the way (Ley 40/2015, art. 23): {people:list}. Each declares, or
    leaves the room.
  refusal.conflict.degreeMissing = The conflict was not recorded: kinship is told with its line,
    blood or affinity, and its degree from 1 (Ley 40/2015, art. 23.2.b).
  refusal.conflict.degreeBeyond = The conflict was not recorded: kinship of degree {degree} by
    {line:kinLine} is no ground, which ends at degree {limit} (Ley 40/2015, art. 23.2.b). If you are
    close, declare close friendship, or a personal interest.
  refusal.conflict.serviceLongAgo = The conflict was not recorded: the service ended on
    {endedOn:date}, more than two years ago (Ley 40/2015, art. 23.2.e). Declare another ground if
    there is one.
  refusal.conflict.accessSuspended = Your access to {code} has ended. Your superior decides (Ley
    40/2015, art. 23.1); if there is no conflict, it comes back.
  refusal.recusal.noCause = The recusal was not recorded: it is promoted in writing and tells its
    causes (Ley 40/2015, art. 24.2). Add at least one cause and the text.
  refusal.recusal.late = The answer was not recorded: it was due by {until:moment} (Ley 40/2015,
    art. 24.3). The superior decides without it; tell your superior what you have to say.
  refusal.recusal.notAnswered = The recusal was not decided: the person may answer until
    {until:moment} (Ley 40/2015, art. 24.3). Decide after the answer, or after that.
  refusal.conflict.accessDenied = Nothing was recorded: who is named in “{field}” has a conflict
    of interest in this case and may not be told of it. Name somebody else.
  refusal.conflict.agencyExcluded = Nothing was recorded: {agency} stays out of this case because
    of a conflict of interest. Choose another agency for it.
  refusal.conflict.nobodyFree = Nothing was recorded: everybody at the desk of {agency} has a
    conflict of interest in this case. Choose another agency, or ask this one to name somebody else
    for its desk.
  refusal.conflict.holderAgency = The agency was not kept out: {agency} holds the case, and
    somebody has to answer for her. Transfer the responsibility first, or exclude people by name.
  refusal.conference.notCaseOrgan = Nothing was recorded: cases are spoken of only in organs that
    treat them{organ?, and {organ:organ} does not}.{known? Those are: {known:organ}.}
  refusal.conference.notDue = Nothing was recorded: the term for the commission's review of {code}
    has not passed. The team may propose the case at any time.
  refusal.conference.alreadyListed = The case was not taken back: it is on the roster of a
    session. Ask the commission's secretary to take it off first.
  refusal.conference.overCapacity = The roster takes {minutes|1 minute|# minutes} for {cases|1
    case|# cases}, and the session has {available}. Leave some for another session, or plan a longer
    one.
  refusal.conference.itemTaken = Nothing was recorded: the commission has begun with {code} or has
    ended it. A case that is over comes back in another session.
  refusal.conference.itemOpen = Nothing was recorded: the commission is speaking of {code}. End
    that case, or leave it for later, first.
  refusal.conference.itemNotOpen = Nothing was recorded: the commission is not speaking of {code}.
    Begin with the case first: “mesa conference open”.
  refusal.conference.notDiscussed = The commission cannot leave {code} yet: her voice, whether she
    knows of it and the next review are not recorded. Record them: “mesa conference note”.
  refusal.conference.actionsUnreported = Of {actions,|action {actions:list}|actions
    {actions:list}} of an earlier session nobody has said what came of it. Ask the agency; it comes
    back with the case.
  refusal.conference.itemsLeft = The roster was not closed: {codes:list} {codes,|was|were} neither
    spoken of nor left for another session. Begin with it, or leave it: “mesa conference park”.
  refusal.conference.empty = The roster was not closed: no case stands on it.
  refusal.conference.actionUnknown = Nothing was recorded: your desk has no action of that number
    in this case.{known? It has: {known:list}.}
  refusal.conference.effectMissing = Nothing was recorded: the action is
    “{outcome:actionOutcome}”, and it is not told whether it helped. Say so, or nobody learns from
    it.
  command.conference.settleAction = Settle an action in which somebody with a ground had a part
  command.conference.settleAction.help = By the president of the commission, never by the person
    concerned. It is not void by itself: it stands, is decided again or is annulled, and who did
    not abstain may have to answer for it.
  event.review.settled = An action was looked at again (R53){validity?: {validity:validity}}
  field.validity = whether it stands
  field.responsibility = whether the person was asked to answer for it
  validity.upheld = it stands
  validity.decideAgain = to be decided again
  validity.annulled = annulled
  cli.conference.noFlagged = No action waits to be looked at again.
  column.people = Who had a ground
  refusal.review.notFlagged = Nothing was settled: that action was not marked to be looked at
    again.{known? These are: {known:list}.}
  refusal.review.ownIntervention = Nothing was settled: you had a part in that action in spite of
    a ground, and nobody judges their own (Ley 40/2015, art. 23). Whoever stands in for the
    president settles it.
  """#
