let deskEnglish = #"""
  # ---- Desk ----
  kind.desk = desk
  kind.desks = Desks
  role.caseworker = person at an agency's desk
  scope.ownDesk = at a desk of the mesa
  scope.caseTeam = in the team of the case
  scope.caseAddressee = where one's agency has taken the referral in hand
  scope.caseNotified = where a referral waits on one's desk
  scope.producer = of what one's own agency wrote
  scope.sharedWith = of what was shared with one's agency
  scope.origin = of referrals that one's agency made
  scope.destination = of referrals that one's agency was sent
  scope.escalated = of what was brought before one because it was late or dangerous
  scope.flagged = of what was marked as relevant to safety, in a case on the roster
  command.desk.join = Give somebody a place at a desk
  command.desk.join.help = From that day on the person opens cases and sends and answers referrals for
    the agency in this mesa. Whoever stands in for a colleague is given the days and the colleague.
  command.desk.leave = End somebody's place at a desk
  command.desk.leave.help = The day is the last one; the right to the agency's cases ends with it.
  command.desk.handOver = Hand over what somebody has in hand
  command.desk.handOver.help = The cases and referrals in somebody's name go over to a colleague of the
    same desk, all of them in one step.
  field.referrals = the referrals that go over
  event.referral.reassigned = Somebody else at the desk took her on
  event.desk.joined = Somebody was given a place at the desk{covers?, standing in for a colleague}
  event.desk.left = Somebody left the desk
  event.person.deskJoined = Was given a place at the desk{agency? of {agency}}
  event.person.deskLeft = Left the desk{agency? of {agency}}
  field.covers = the colleague who is away
  refusal.desk.notYours = Nothing was recorded: you do not serve at the desk of {agency} today. Name an
    agency at whose desk you serve, or ask to be given a place at that one.
  refusal.desk.ambiguous = Nothing was recorded: it has to be clear for which agency you
    act.{agencies? The desks are: {agencies:list}.} Name one of your own with agency=…; whoever serves
    at none asks the agency or the facilitator for a place.
  refusal.desk.oneself = No place was given: nobody puts themselves at a desk. Ask the agency's member
    of the mesa, the facilitator or a colleague of theirs.
  refusal.desk.coverNeedsDays = No place was given: whoever stands in for a colleague needs a last
    day. Add it with to=….
  refusal.desk.coversNobody = No place was given: {person} does not serve at that desk on those days.
    Name the colleague who is away, or leave “covers” out.
  refusal.desk.notOfAgency = The person has no post in {agency} and sees its cases all the same from
    that day on. If that is not meant, end the place.
  refusal.desk.lastLeaves = Nothing was recorded: after {on:day} nobody would serve at the desk of
    {agency}, and open there {cases|is 1 case|are # cases} and {referrals|1 referral|# referrals}.
    Give somebody else a place first, or bring what is open to its end.
  refusal.desk.agencyDecides = No place was given: since this instance was opened, administrators and the
    terminal of the machine give nobody the sight of cases. Ask the agency's member of the mesa or the
    facilitator.
  # ---- Break-glass ----
  kind.glass = emergency openings of a person
  kind.glasses = Emergency openings
  scope.glass = of a case opened in an emergency or by an office
  scope.glassIdentity = of who she is, opened in an emergency or by an office
  scope.glassLocation = of where she can be found, opened in an emergency
  scope.glassHealth = of health, opened in an emergency or by an office
  scope.glassPolice = of police and courts, opened by an office
  scope.glassAccused = of the person investigated, opened in an emergency or by an office
  scope.glassNarrative = of what was told, opened in an emergency or by an office
  command.case.breakGlass = Open a case that is not yours
  command.case.breakGlass.help = For one hour, with a ground and a reason that will be checked. The
    agency that answers for the case and the data-protection officer are told at once. Who a case is
    about, auditors and data-protection officers see only once a colleague of theirs has confirmed.
  command.case.confirmGlass = Confirm a colleague's request to open a case
  command.case.confirmGlass.help = A second person of the same office; the hour runs from here.
  command.case.reviewBreakGlass = Review an emergency opening
  command.case.reviewBreakGlass.help = The data-protection officer says, within three working days,
    whether there was good reason to open the case.
  event.glass.requested = Asked to open a case{code? ({code})}{ground?: {ground:glassGround}}
  event.glass.opened = Opened a case{code? ({code})}{ground?: {ground:glassGround}}
  event.glass.reviewed = An opening was reviewed by data protection
  column.reviewBy = Review by
  cli.search.none = Nothing that you may see has that code, that number or those words. Names are
    not searched.
  cli.glass.none = Nothing waits for a review here.
  field.compartments = the parts of the file
  field.safetyRelevant = whether a commission has to know it for her safety
  field.opening = which of the openings
  field.justified = whether there was good reason
  command.glass.exceedPace = Tell data protection of an unusual pace
  command.glass.exceedPace.help = Given while somebody reads who opens more different cases in an
    hour or a day than is usual, once, and once more at double.
  command.glass.releasePace = Release who opens many cases
  command.glass.releasePace.help = The data-protection officer has asked why; what was opened until
    now counts no more.
  event.glass.paceExceeded = Opened many cases: {inAnHour:number} in an hour, {inADay:number} in a day
  event.glass.paceReleased = Data protection has released it
  field.inAnHour = how many in an hour
  field.inADay = how many in a day
  field.isStopped = whether nothing more is shown
  command.glass.becomeOverdue = Record a review as overdue
  command.glass.becomeOverdue.help = The clock gives it when three working days have passed since a case
    was opened in an emergency and nobody has looked into it.
  event.glass.becameOverdue = Its review became overdue{due?: it was due by {due:time}}
  refusal.glass.notDue = Nothing was recorded: the opening of {code} can be reviewed until {until:time}.
  glassVerdict.justified = reviewed: there was good reason
  glassVerdict.unjustified = reviewed: there was no good reason
  glassVerdict.overdue = its review is overdue
  glassVerdict.waiting = waits for its review
  cli.conference.opening = Opened by {agency?{agency}, }{role:role}: {ground:glassGround}, until
    {until:time} · {verdict}
  glassGround.vitalInterest = grave and imminent danger
  glassGround.minorProtection = protection of a minor
  glassGround.judicialOrder = order of a court
  glassGround.dutyToReportCrime = duty to report a crime
  glassGround.subjectRights = she asks for what is hers to know
  glassGround.breachInquiry = to find out whom a breach of security concerns
  glassGround.legalityCheck = to check that the file was used lawfully
  refusal.glass.groundNotYours = The case was not opened: “{ground:glassGround}” is no ground for your
    office. Yours are: {known:glassGround}.
  refusal.glass.reasonTooShort = The case was not opened: the reason has {count|1 character|#
    characters} and {minimum} are needed, because somebody will check it. Say what happened and why
    it cannot wait.
  refusal.glass.compartmentNotYours = The case was not opened: your office cannot open
    {compartments:compartment}. It can open {known:compartment}.
  refusal.glass.tooMany = The case was not opened: {open} stand open to you already, which is as many
    as can be. The next one closes at {until:time}.
  refusal.glass.needsSecond = Nothing was recorded: it takes another person of the same office
    ({office:role}). Ask a colleague.
  refusal.glass.nothingAsked = Nothing was opened: that person has no request for this case that waits
    for confirmation. Requests lapse after a day; it can be made again.
  refusal.glass.reviewed = Nothing was recorded: the opening of {code} has been reviewed with another
    result. What was found stays; add your view to the case of data protection.
  """#
