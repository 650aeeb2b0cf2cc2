/// English. One sentence a key, see `CatalogueFile` for the lines and `Template` for the braces.
let english = #"""
  # ---- General ---------------------------------------------------------------------------------
  language.name = English
  list.and = {head} and {last}
  list.or = {head} or {last}
  number.group = ,
  number.decimal = .
  date.long = {weekday} {day} {month} {year}
  date.day = {day} {month} {year}
  date.short = {day} {month} {year}
  weekday.1 = Monday
  weekday.2 = Tuesday
  weekday.3 = Wednesday
  weekday.4 = Thursday
  weekday.5 = Friday
  weekday.6 = Saturday
  weekday.7 = Sunday
  month.of.1 = January
  month.of.2 = February
  month.of.3 = March
  month.of.4 = April
  month.of.5 = May
  month.of.6 = June
  month.of.7 = July
  month.of.8 = August
  month.of.9 = September
  month.of.10 = October
  month.of.11 = November
  month.of.12 = December
  month.short.1 = Jan
  month.short.2 = Feb
  month.short.3 = Mar
  month.short.4 = Apr
  month.short.5 = May
  month.short.6 = Jun
  month.short.7 = Jul
  month.short.8 = Aug
  month.short.9 = Sep
  month.short.10 = Oct
  month.short.11 = Nov
  month.short.12 = Dec

  # ---- Rules of the handbook: title, and what each asks ------------------------------------------
  ruleKind.basic = basic law, always on
  ruleKind.adoptable = on where the profile adopts it
  ruleKind.practice = practice, always on
  ruleKind.open = disputed, the profile says how
  rule.R01 = Secretary of the organ
  rule.R01.asks = Every organ has a secretary, who is a member or a public employee; without one,
    or a substitute, no session is held.
  rule.R02 = What the secretary guards
  rule.R02.asks = The secretary guards legality in form and matter and certifies: only the
    secretary records quorum, minutes and certificates.
  rule.R03 = Votes come with the seat
  rule.R03.asks = The right to vote comes with the seat, never with the post of secretary; a
    member who stands in as secretary keeps it.
  rule.R04 = Secretary without a seat
  rule.R04.asks = A secretary who is no member speaks and does not vote; one who is does both.
  rule.R05 = Who stands in for the chair
  rule.R05.asks = The order in which the chair is stood in for is laid down by the body's own
    rules or by its plenary; nobody outside it presides.
  rule.R06 = Alternates
  rule.R06.asks = A holder who is absent for cause is replaced by an accredited alternate; social
    organisations change theirs by telling the secretary.
  rule.R07 = Own rules
  rule.R07.asks = A body of several administrations may set its own rules, by its plenary and with
    a reference to their text; with effects on third parties they are published in the gazette.
  rule.R10 = Notice by order of the chair
  rule.R10.asks = The secretary issues the notice by order of the chair.
  rule.R11 = Shortest notice
  rule.R11.asks = Between the last delivery of the notice and the session lies at least the term
    of the organ's rules, with the papers at hand for as long.
  rule.R12 = Electronic notice
  rule.R12.asks = The notice goes electronically unless that is impossible, with proof of dispatch
    for each member.
  rule.R13 = What a notice says
  rule.R13.asks = The notice holds the agenda, the documents where possible, the conditions of the
    session, the connection and the places with technical means.
  rule.R14 = Second call
  rule.R14.asks = An organ may have a second call with its own quorum; where its rules have none,
    there is none.
  rule.R15 = Petitions for the agenda
  rule.R15.asks = The chair fixes the agenda with an eye to the members' petitions that come in
    time; a refusal has a reason.
  rule.R16 = Nothing outside the agenda
  rule.R16.asks = Nothing outside the agenda is discussed or decided, unless all members attend
    and a majority declares it urgent.
  rule.R17 = Universal session
  rule.R17.asks = Where the secretary and all members, or their substitutes, have met and all
    agree, the session is valid without notice.
  rule.R18 = Any other business
  rule.R18.asks = Under any other business nothing is voted.
  rule.R19 = No case in the plenary
  rule.R19.asks = Personal data and cases do not appear on a plenary's agenda, in its papers or in
    its texts.
  rule.R20 = Quorum
  rule.R20.asks = A session needs chair, secretary or their substitutes, and at least half of the
    members, in person or at a distance.
  rule.R21 = Who counts inside the half
  rule.R21.asks = Whether chair and a member secretary count inside the half is disputed: the
    profile says it, and once as members where it is silent.
  rule.R22 = Quorum of spokespersons
  rule.R22.asks = In a body of several administrations the chair may deem it constituted when all
    spokespersons attend, by an explicit act.
  rule.R23 = When the second call opens
  rule.R23.asks = The second call comes after its time and after the first was recorded as failed,
    with the number that the rules fix.
  rule.R24 = Quorum at each vote
  rule.R24.asks = The quorum is needed to adopt as well as to open: it is counted anew at each
    vote.
  rule.R25 = At a distance
  rule.R25.asks = An organ meets in person or at a distance, unless its own rules expressly and
    exceptionally say otherwise.
  rule.R26 = Identity and connection
  rule.R26.asks = At a distance identity, content and moment of what is said, two-way connection
    in real time and availability of means are assured.
  rule.R27 = Place of a remote agreement
  rule.R27.asks = What is agreed at a distance counts as adopted at the organ's seat, failing that
    where the chair is.
  rule.R28 = One seat each
  rule.R28.asks = One person sits in one seat of an organ unless its rules allow two; vacant seats
    count among the members only where the profile says so.
  rule.R30 = Majority of votes
  rule.R30.asks = Agreements are adopted by majority of votes, more in favour than against, or by
    what the rules ask for in the matter.
  rule.R31 = Casting vote
  rule.R31.asks = The chair breaks a tie only where the organ's own rules grant it; otherwise
    nothing is adopted.
  rule.R32 = Exempt from liability
  rule.R32.asks = Those who vote against or abstain are exempt from the liability that may arise
    from the agreement; their sense is recorded.
  rule.R33 = Who may not abstain
  rule.R33.asks = Members who sit by virtue of their office as authorities or staff may not
    abstain.
  rule.R34 = Record of a vote on request
  rule.R34.asks = On request the minutes carry the vote against, the abstention with its reasons,
    or the sense of a vote in favour.
  rule.R35 = Full transcription
  rule.R35.asks = Without an annexed recording a member may have a full transcription, handing the
    text over at once or in the chair's term.
  rule.R36 = Dissenting opinion
  rule.R36.asks = Whoever dissents from the majority may file an opinion in writing within the
    term, which is joined to the approved text.
  rule.R37 = Guests
  rule.R37.asks = Guests and observers neither vote nor count.
  rule.R38 = What an agreement says
  rule.R38.asks = An agreement says what, who carries it out and until when, and is completed with
    evidence; or it is informational.
  rule.R39 = Follow-up of agreements
  rule.R39.asks = Each ordinary session reviews the earlier agreements and how far they are
    carried out.
  rule.R3A = Who speaks for the organ
  rule.R3A.asks = Members do not assume the organ's representation unless it was granted: press
    notes and reports leave through chair or secretary.
  rule.R40 = Minutes of each session
  rule.R40.asks = Of each session there are minutes with attendees, agenda, place and time, main
    points of deliberation and content of the agreements.
  rule.R41 = Recorded sessions
  rule.R41.asks = Main points may be left out where the recording, its hash and the secretary's
    certificate accompany the minutes.
  rule.R42 = When minutes are approved
  rule.R42.asks = Minutes are approved in the same session or in the one immediately after it.
  rule.R43 = Conformity in writing
  rule.R43.asks = The secretary sends the minutes with the chair's approval; when every member
    conforms they count as approved in the same session.
  rule.R44 = Recordings
  rule.R44.asks = Recordings and electronic documents are kept with integrity and authenticity, at
    the members' disposal.
  rule.R45 = Certificates before approval
  rule.R45.asks = The secretary may certify an agreement before the minutes are approved, saying
    so expressly.
  rule.R46 = Who may ask for a certificate
  rule.R46.asks = Whoever shows a legitimate interest may ask for a certificate, which is
    electronic unless asked for otherwise.
  rule.R47 = The chair endorses
  rule.R47.asks = Minutes and certificates carry the secretary's signature and the chair's
    endorsement.
  rule.R48 = Approved minutes do not change
  rule.R48.asks = Approved minutes are corrected only by an agreement of a later session, linked
    both ways.
  rule.R49 = Language of papers
  rule.R49.asks = Minutes and certificates carry their language and are bilingual where two are
    co-official; a translation is not authentic unless certified.

  # ---- Refusals: what did not happen, why, with the value that decided it, what would help -----
  # The rules of collegiate bodies (handbook §3)
  refusal.organ.secretaryMissing = Not possible: the organ has no secretary{on? on {on:date}}.
    Every organ has one: designate the secretary or a substitute.
  refusal.organ.chairMissing = Not possible: the organ has nobody to chair it{on? on {on:date}}.
    Designate the chair or a substitute.
  refusal.organ.chairIsSecretary = The designation was not recorded: the person already is
    {post:role} of this organ on that day, and one person cannot be both. Designate somebody else,
    or end that designation first.
  refusal.auth.secretaryOnly = Nothing was recorded: only the secretary of the organ may do
    this{action? ({action})}. Ask the secretary or the designated substitute.
  refusal.vote.notEntitled = The vote was not recorded: the seat {seat} does not vote in this
    organ. Only those who hold a voting seat, or stand in for it, do.
  refusal.organ.rulesNotPublished = The rules of the mesa{profile? ({profile})} bind others, and
    the gazette that published them is not given. Add its reference to the profile.
  refusal.mesa.notPlenaryAgreement = The profile was not amended: a mesa sets its own rules by an
    agreement of its plenary (Ley 40/2015, art. 15.2), and this is none that is in force. Name the
    agreement by its number.
  refusal.mesa.amendmentMajority = The profile was not amended: {number?{number} }was not voted as
    regulation, for which the rules ask for {majority:majority}. Put the amendment
    to that vote.
  refusal.mesa.regulationMissing = The profile was not amended: it does not say on which text it
    rests. Add “regulation” with its reference and since when it is in force.
  refusal.mesa.regulationNotInForce = The profile was not amended: its text is in
    force{inForceFrom? from {inForceFrom:date}}{inForceTo? until {inForceTo:date}}, and the rules
    are to bind from {from:date}. Choose a day within.
  refusal.mesa.profileNotNew = The profile was not amended: a changed content is a new version, and
    this is version {found}. Give it version {needed}.
  refusal.mesa.organInUse = The profile was not amended: it lacks the organ {organ:organ}, which has
    seats or posts. End them first, or keep the organ.
  refusal.rule.unknown = There is no rule “{rule}”. Known are: {known:list}.
  refusal.profile.valueUnknown = Nothing was confirmed: the profile has no value “{path}”. mesa
    protocol show lists them.
  refusal.profile.valueUnconfirmed = {count|1 value|# values} of the profile {count|is a
    proposal|are proposals} that no regulation has confirmed{paths?: {paths}}. mesa protocol show
    lists them, mesa protocol confirm confirms them by the article of your rules.
  refusal.notice.periodTooShort = Too soon{start?: {start:moment}}. The notice has to be with the
    last member for its whole period (Ley 40/2015 art. 19.3.a).{earliest? The earliest lawful start
    is {earliest:moment}.} Choose that or a later one; or call it as urgent, and its urgency is
    voted first; or meet with all members there and agreed (art. 17.2).
  refusal.notice.channelUnjustified = The session was not convened: the notice is sent
    electronically unless that is impossible, and for {channel:channel} no reason is given. Add
    the reason.
  refusal.notice.contentIncomplete = The session was not convened: the notice{modality? of a
    session {modality:modality}} lacks {missing:field}. Add it and convene again.
  refusal.notice.notOrdered = Not possible: notices are issued by order of the chair (Ley 40/2015
    art. 19.4.b){part?; {part:field} is not as ordered}. Ask the chair to order it with
    meeting.orderNotice.
  refusal.notice.proofMissing = The delivery was not recorded: nothing tells where its proof is
    found. Give the code of the receipt or the SHA-256 of the file.
  refusal.agenda.lateProposal = The petition was not taken: {issued?the notice has gone
    out}{startsAt?it comes too late for the session of {startsAt:moment}} (Ley 40/2015 art. 19.2.b).
    Propose it for the next session, or ask in this one that its urgency be declared (art. 17.4).
  refusal.agenda.refusalWithoutReason = The petition was not turned down: that takes a reason (Ley
    40/2015 art. 19.2.b). Add it, or take the item onto the agenda.
  refusal.agenda.proposalsUnanswered = {proposals|1 petition of a member waits|# petitions of
    members wait} for the chair's answer and {proposals|is|are} not on the agenda.
  refusal.agenda.urgencyNotRatified = Nothing was recorded: the session was called as urgent and its
    urgency has not been voted (Ley 40/2015 art. 17.4). Vote item {item} first.
  refusal.session.notUniversal = The session was not opened: without a notice all members must be
    there and agree (Ley 40/2015 art. 17.2), and {agreed} of {members} do{seats?; missing:
    {seats:list}}. Record who arrives and who agrees, or convene the session in time.
  refusal.privacy.caseDataInPlenary = Nothing was recorded: “{field}” holds {found:personalData},
    and this stands in clear before all members. Take it out; cases are treated in the organs made
    for them.
  refusal.session.noSecondCall = The session was not opened: the rules of the organ have no second
    call (Ley 40/2015 art. 17.3). Record the call as failed and convene another session.
  refusal.session.secondCallTooEarly = The second call was not opened: it is at
    {earliest:moment}{unrecorded?, and the first has not been recorded as failed}. Record the failed
    call with meeting.recordFailedCall and wait for its time.
  refusal.session.callFailed = Not possible: the first call was recorded as failed. What is left is
    the second call, or to record that it failed too.
  refusal.session.quorumReached = The call was not recorded as failed: {present} of {members}
    members are present and {needed} are needed. Open the session.
  refusal.session.spokespersonsMissing = The organ was not deemed constituted: {present} of {needed}
    spokespersons are present{seats?; missing: {seats:list}}{missing?; still to arrive:
    {missing:role}} (Ley 40/2015 art. 17.2). Record the arrivals, or wait for the ordinary quorum.
  refusal.session.noSpokespersons = Not possible: the rules of the organ name no spokespersons (Ley
    40/2015 art. 17.2). It needs its ordinary quorum.
  refusal.session.notDeemed = The session was not opened: the chair has not deemed the organ
    constituted with its spokespersons (Ley 40/2015 art. 17.2). The chair does so with
    meeting.deemConstituted.
  refusal.series.exists = No sessions were planned: {sessions|1 session|# sessions} of this organ
    planned for those days {sessions|is|are} still to be called. Call or cancel them first.
  refusal.series.noFrequency = No sessions were planned: the profile does not say how often this
    organ meets. Say every how many months.
  refusal.gap.notCalled = The notice has not gone out.
  refusal.gap.content = The notice of a session {modality:modality} will need {missing:field} (art.
    17.3).
  refusal.gap.secondCall = The first call failed; the second is at {at:moment}.
  refusal.gap.period = By the last delivery it may start at {earliest:moment} at the earliest (art.
    19.3.a): postpone it, or have all members agree to hold it (art. 17.2).
  refusal.gap.dispatch = Nothing proves that the notice reached {missing|1 member|# members}:
    {seats:list} (art. 17.3).
  refusal.gap.consents = Without a notice all members have to be there and agree; not yet:
    {seats:list} (art. 17.2).
  refusal.gap.urgency = Its urgency has to be voted before all else, as item {item}.
  refusal.gap.placeOfAdoption = It is not told where its agreements count as adopted: the mesa has
    no seat on record (art. 17.5).
  refusal.agenda.itemNotOnAgenda = Nothing was recorded: this is not on the agenda{item? (item
    {item}{items? of {items}})}. With all members present its urgency can be declared; otherwise
    it waits for the next session.
  refusal.agenda.urgencyNeedsAllMembers = The urgency was not declared: {present} of {members}
    members {present|is|are} present and all are needed. Take the item to the next session.
  refusal.agenda.urgencyNotCarried = Not possible: the urgency was not carried, with {inFavour} in
    favour and {against} against (Ley 40/2015 art. 17.4). Take the matter to the next session.
  refusal.agenda.itemNotVotable = Nothing was voted: item {item} is any other business, where
    nothing is decided. Put the matter on the agenda of the next session.
  refusal.session.noQuorum = The session was not opened: {present} of {members} members
    {present|is|are} present and {needed|1 is|# are} needed{missing?; still to arrive:
    {missing:role}}. Record the arrivals, or convene another session.
  refusal.vote.quorumLost = The vote was not recorded: {present} of {members} members
    {present|is|are} present now and {needed|1 is|# are} needed{missing?; missing: {missing:role}}.
    Wait until they are back, or leave the item for the next session.
  refusal.vote.majorityNotReached = The agreement was not adopted: {inFavour} in favour and
    {against} against do not reach the {majority:majority} needed{item? on item {item}}. Leave it
    as not adopted, or vote on another text.
  refusal.vote.missing = The agreement was not adopted: item {item} has not been voted. Record the
    vote first; consensus is one of its methods.
  refusal.vote.tooMany = The vote was not recorded: it counts {votes|1 vote|# votes} and
    {entitled|1 seat that votes is|# seats that vote are} present. Check the count and the
    arrivals.
  refusal.agreement.incomplete = The agreement was not adopted: it lacks {missing:field}. Add it;
    a text that only informs is recorded as taken note of.
  refusal.minutes.contentMissing = The minutes were not drafted: {items,|item {items:list} was
    treated and has no text|items {items:list} were treated and have no text}. Note the main points
    of their deliberation.
  refusal.minutes.approvalSkipped = Not possible: minutes are approved in the session immediately
    after the one they record{item?, and here item {item}, their approval, has not been
    voted}{next?, which is {next}}.
  refusal.minutes.notChairApproved = The minutes were not circulated: they are
    “{state:state.minutes}” and lack the approval of the chair. Ask the chair to approve them.
  refusal.minutes.objectionsPending = The minutes were not approved: {seats,|{seats:list}
    objects|{seats:list} object}. They go to the next session, where the objections are settled and
    voted.
  refusal.minutes.conformityMissing = The minutes were not approved: {silent} of {members} members
    have not answered, and silence is not conformity here{until? before {until:moment}}. Wait for
    their answers, or take the minutes to the next session.
  refusal.minutes.state = Not possible now: the minutes are “{state:state.minutes}”.
  refusal.agreement.closed = Nothing was recorded: the agreement{number? {number}} is
    “{state:state.agreement}”.
  refusal.agreement.extensionNeedsSession = The due day was not moved: of the agreement{number?
    {number}}, a later session of the organ decides that. Name the session and its item; between
    sessions the chair may only where the profile says so.
  refusal.agreement.extensionTooLong = The due day was not moved: the profile allows {maximum|1
    day|# days} in all, to {latest:date}. Propose a new agreement for what remains.
  refusal.agreement.notLater = Nothing was recorded: {by} is not a later agreement in force, so it
    cannot stand in the place of {number}. Adopt the new one first.
  refusal.agreement.notDue = No reminder was recorded: nothing of the agreement{number? {number}}
    is due yet{due? (it is due on {due:date})}.
  refusal.agreement.notBound = Nothing was recorded: the agreement{number? {number}} does not bind
    {agency}. Name its owner or a participant.
  refusal.agreement.partCompleted = Nothing was recorded: {agency} has completed its part of the
    agreement{number? {number}}. What is wrong in it is said in the next session.
  refusal.agreement.notOfAgency = Nobody was named: that day the person neither sits for {agency}
    nor works there. Appoint the person first, or name somebody else.
  refusal.agreement.successorNotOfAgency = Nothing was handed over: of the agreement {number}
    {agency} answers, and the successor neither sits for it nor works there. Appoint the successor
    there, or hand that agreement to somebody else.
  refusal.minutes.immutable = Nothing was changed: the minutes{number? {number}} are approved and
    stay as they are. A correction is an agreement of a later session (rectification).
  refusal.minutes.deliberationMissing = The minutes were not drafted: the items {items:list} have
    no text, and the recording lacks the certificate of the secretary that lets it stand in for
    them (Ley 40/2015, art. 18.1). Certify the recording, or note the main points.
  refusal.recording.notAllowed = The recording was not added: the rules of this organ{organ?
    ({organ:organ})} allow none. Its electronic documents may be added.
  refusal.recording.integrityFailed = The file is not among those of this session ({recordings|1
    file|# files}): its hash or its length is another (Ley 40/2015, art. 18.2). Look for the file
    as it was attached, and do not use this one.
  refusal.rule.notAdopted = Not possible here: the rules of the organ have not taken over what
    this rests on{rule? ({rule})}; article 19 of Ley 40/2015 binds only those who adopt it. A
    regulation or an agreement of the mesa may do so.
  refusal.minutes.transcriptNotNeeded = The request was not recorded: the session is recorded, and
    what was said stands there (Ley 40/2015, art. 19.5).
  refusal.minutes.transcriptLate = The text was not taken: its term ended{until? on
    {until:moment}} (Ley 40/2015, art. 19.5). If it was handed over in time, the secretary records
    when, with --effective.
  refusal.minutes.transcriptNotRequested = The text was not taken: nobody asked for a
    transcript{seat? for the seat {seat}}{item? on item {item}} during the session.
  refusal.minutes.translationIncomplete = The translation was not certified: items {items:list}
    lack a text or an agreement in it. Complete it, or add it without certifying it.
  refusal.auth.representation = Nothing went out: only chair and secretary speak for the organ, or
    whom an agreement of it charged with it for the case (Ley 40/2015, art. 19.3). Ask them, or
    name the agreement as mandate.
  refusal.privacy.caseOrgan = Nothing went out: this organ{organ? ({organ:organ})} treats cases,
    and nothing it writes leaves it.
  refusal.certificate.caveatMissing = The certificate was not issued: the minutes are
    “{state:state.minutes}”, and until they are approved every certificate says so (Ley 40/2015,
    art. 19.5). Issue it with the caveat, or wait for the approval.
  refusal.certificate.beforeApproval = The certificate was not issued: the minutes are
    “{state:state.minutes}”, and the rules of the organ do not have certificates before they are
    approved. Wait for the approval.
  refusal.certificate.noLegitimateInterest = The certificate was not issued: no legitimate
    interest in it has been found (Ley 40/2015, art. 17.7); the request is
    “{state:state.certificate}”{reason?, because {reason:certificateReason}}. Assess the request
    first.
  refusal.certificate.notReviewed = The certificate was not issued: this organ treats cases, and
    the data-protection officer has not looked at it yet. Ask for that check.
  refusal.certificate.forbidden = The certificate was not issued: the data-protection officer has
    not let it pass. Talk to the officer about what may be certified.
  refusal.certificate.electronicOnly = The delivery was not recorded: certificates go out
    electronically unless the applicant expressly asked otherwise (Ley 40/2015, art. 17.7), and
    this one did not. Deliver it electronically instead of {channel:channel}.
  refusal.certificate.notEndorsed = The delivery was not recorded: the certificate {number} lacks
    the endorsement of the chair (Ley 40/2015, art. 19.2.f). Ask the chair to endorse it.
  refusal.certificate.nothingToCertify = The request was not recorded: the session adopted no
    agreement. Attendance at it can be certified.
  refusal.certificate.notAttended = The request was not recorded: the person was not in the
    session between its opening and its close.
  refusal.sheet.stray = Text before the first heading. It belongs below “=== 1.” and the like.
  refusal.sheet.heading = The heading says no item. Write “=== ” and the number.
  refusal.sheet.itemUnknown = There is no item {item} to write on here.{known? There are:
    {known:list}.}
  refusal.sheet.itemTwice = Item {item} has a heading in line {firstLine} already. Put its text
    together there.
  refusal.sheet.itemEmpty = Nothing stands below item {item}. A line with the main points is
    enough (Ley 40/2015, art. 18.1).
  refusal.sheet.itemMissing = The heading of item {item} is gone. Put it back, with its text.
  refusal.sheet.itemTooLong = The text of item {item} has {count:number} characters; at most
    {maximum:number} fit.
  refusal.sheet.utf8 = The sheet is not UTF-8. Save it in that encoding.
  refusal.sheet.faults = Nothing was recorded: {errors|1 line has|# lines have} to be mended
    first.
  refusal.editor.failed = The editor{editor? ({editor})} did not end well. Say another with
    EDITOR, or write the sheet with --print and hand it in with --file.

  # Commands
  refusal.command.unknown = There is no command “{command}”.{nearest? Perhaps {nearest}?} “mesa do
    --list” shows them all.
  refusal.command.malformed = The command was not read{command?: its data are not those of
    {command}}{expected?: it must be {expected:type}}. It is an object with “command”, “data” and,
    if wanted, “id”, “as”, “effective” and “expect”.
  refusal.argument.malformed = “{argument}” is not written as key=value.
  refusal.command.reused = Nothing was recorded: this id already belongs to another command, or to
    another person's. Give each command its own id, or none.
  refusal.expect.unrelated = Nothing was recorded: this command does not rest on {stream}, so
    nothing can be expected of it.
  refusal.command.conflict = Nothing was recorded: {stream?{stream}, on which this rests, has
    changed meanwhile}{tries?others keep writing to the same records ({tries|1 try|#
    tries})}{found?; it is at version {found}}{expected?, not {expected}}. Look at it again and
    repeat the command.
  refusal.field.unknown = The command was not carried out: it has no field “{field}”.{known? Known
    here: {known:list}.}
  refusal.field.missing = The command was not carried out: “{field}” is missing. Add it.
  refusal.field.wrongType = The command was not carried out: “{field}” must be {expected:type}.
  refusal.field.unknownValue = The command was not carried out: what stands in “{field}” is not
    known.{known? Possible: {known:choice}.}
  refusal.field.tooLong = The command was not carried out: “{field}” has {count:number}
    characters; at most {maximum:number} fit.
  refusal.field.tooMany = The command was not carried out: “{field}” has {count:number} elements;
    at most {maximum:number} fit.
  refusal.field.tooFew = The command was not carried out: “{field}” has {count|1 element|#
    elements}; at least {minimum:number} are needed.
  refusal.field.invalid = The command was not carried out: “{field}” does not fit what is
    recorded{earliest?; the earliest possible is {earliest:date}}.
  refusal.field.outOfRange = The command was not carried out: “{field}” goes from {minimum} to
    {maximum}.
  refusal.auth.notPermitted = Nothing was done: you have no right to this{action?
    ({action})}.{roles? It belongs to: {roles:role}.}
  refusal.auth.unknownPrincipal = Nothing was done: it is not known who gives the
    command{principal? ({principal})}. Say it as person/… with --as or “as”.
  refusal.effective.future = Nothing was recorded: {effective:moment} has not come yet. Record it
    once it has happened.
  refusal.effective.beforeDependency = Nothing was recorded: {effective:moment} is before what it
    depends on, {earliest:moment}. Correct the time.
  refusal.effective.tooLate = Nothing was recorded: it happened {days|1 day|# days} ago, and after
    {tolerance} it takes the right to record late. Ask whoever has it.
  refusal.time.malformed = “{time}” is not a time, or that day does not exist. Write it as
    2026-11-22T09:30 or 22/11/2026 09:30.
  refusal.time.skipped = “{time}” does not exist in {zone}: the clocks go forward over it{next?,
    to {next:time}}. Choose a time before or after the change.
  refusal.time.zoneUnknown = The time zone “{zone}” is not known here. Write it as Europe/Madrid
    or Atlantic/Canary.
  refusal.other = It was not possible ({code}).

  # Records
  refusal.record.unknown = It does not exist, or it is not for you:{kind? {kind:kind}} {id}.
  refusal.record.ambiguous = Several mesas have given the number {number}: say the identifier.
  refusal.record.exists = Nothing was recorded: it already exists:{kind? {kind:kind}} {id}. Choose
    another identifier, or amend the existing one.
  refusal.defect = This is a defect of the program{what? ({what})}. What was acknowledged is safe.
  refusal.record.notNow = Not possible now: the state is “{state:state}”.{possible? It is possible
    in: {possible:state}.}
  refusal.instance.notOpen = Not yet possible: the instance is being set up. Finish with
    instance.open.

  # Directory
  refusal.role.exclusive = The role was not granted: {role:role} cannot be combined with
    another{held? ({held:role})}. Choose another person, or revoke what is held.
  refusal.role.needsSecond = Not yet possible: it takes two people{administrators?, and there
    {administrators|is 1 administrator|are # administrators}}.{role? Another administrator
    confirms the role ({role:role}).}{administrators? Grant the role of administrator to a second
    person first.}
  refusal.role.lastAdministrators = The role was not revoked: there are {administrators|1
    administrator|# administrators}, and two must remain. Grant the role to somebody else first.

  # Mesa
  refusal.mesa.notConstituted = Not yet possible: the mesa is not constituted{state? (it is
    “{state:state.mesa}”)}. Constitute it first.
  refusal.mesa.notConstitutive = The mesa was not constituted: the session {session} is no
    constitutive session of its plenary that has been closed. Name that one, or none.
  refusal.mesa.tooFewSeats = The mesa was not constituted: {seats|1 seat is|# seats are} filled
    and {needed} are needed. Add seats and assign them.
  refusal.mesa.profileUnknown = There is no profile “{profile}”.{known? Known: {known:list}.}
  refusal.calendar.missing = The term cannot be counted: the calendar of holidays of
    {municipality} for {year} is missing (Ley 39/2015 art. 30.7). Import it with “{command}”.
  refusal.calendar.otherYear = The calendar was not imported: {date:date} is not in {year}.
  refusal.calendar.dayTwice = The calendar was not imported: {date:date} is in it twice. Leave it
    once.
  refusal.calendar.noNational = The calendar of {municipality} for {year} was not imported: it has
    no national holiday. It has to hold the national, the regional and the local ones.
  refusal.calendar.noLocal = The calendar of {municipality} for {year} has no local holiday. Unless
    they fall on a weekend, add them and import it again: those days do not count.
  refusal.mesa.municipalityUnknown = There is no municipality {code} in the imported list. Check
    its five digits.
  refusal.mesa.municipalityTaken = Nothing was recorded: the municipality {code} belongs to
    another mesa. It must leave that one first.
  refusal.mesa.municipalityUnverified = No official list is imported: {codes,|the code {codes:list}
    is well formed and was|the codes {codes:list} are well formed and were} not checked against it.
  refusal.mesa.lastMunicipality = The municipality did not leave: a mesa has at least one.
    Dissolve the mesa instead.
  refusal.mesa.notDormant = The mesa is not dormant: without a session it becomes so after
    {due:date}.
  refusal.organ.unknown = The mesa has no organ “{organ}”.{known? It has: {known:list}.}
  refusal.seat.unknown = There is no seat “{seat}” in this organ. See “mesa list seats”.
  refusal.seat.occupied = The arrival was not recorded: the seat {seat} is occupied by somebody
    present. Record that departure first, or the arrival as a guest.
  refusal.seat.doubleHolding = Nothing was recorded: the person already holds the seat {seat} of
    this organ. One person counts once.
  refusal.seat.alternateNotAccredited = Nothing was recorded: on that day the person is neither
    holder nor accredited alternate of the seat {seat}. Record the accreditation first.
  refusal.seat.ended = Nothing was recorded: the seat {seat} exists from {from:date}{to? to
    {to:date}} and not on that day. Choose a day within it, or add a seat for the new term.
  refusal.seat.holdsItself = Nothing was recorded: the person holds the seat {seat} on that day,
    and nobody stands in for themselves. Name somebody else.
  refusal.renewal.twice = Nothing was renewed: in the seat {seat} somebody, or the seat itself,
    stands twice in the list. Leave each once.
  refusal.chair.substitutionUndefined = Not possible: nothing lays down that this person presides
    now. The order is: {line:office}{first?; next comes: {first:office}}{tied?; as senior as each
    other: {tied:office}: say who is older (mesa.designate, olderThan)}. The first of it who is
    there presides. Who is missing from it is designated with the office that the rules name
    (mesa.designate, office), or the organ agrees on an order (mesa.orderChair; Ley 40/2015 art.
    19.2).
  refusal.notice.membersChanged = Sessions called for that day or later were notified to those who
    sat before: {sessions:list}. Send their notice again to the new members.
  refusal.person.openAgreements = Whoever leaves still answers for {agreements|1 open
    agreement|# open agreements}. Hand them over: mesa person hand-over.

  # Meeting
  refusal.notice.tooLate = The session was not convened: its start, {startsAt:moment}, is not
    after the notice. Choose a later start.
  refusal.session.tooEarly = The session was not opened: it is convened for {startsAt:moment}.
    Wait for that time, or record the time at which it was opened.
  refusal.session.remoteForbidden = The session was not convened: the rules of the organ allow none
    at a distance{reference? ({reference})}. Convene it in person.
  refusal.session.itemsUntreated = {items,|Item {items:list} was neither discussed nor voted. It
    waits|Items {items:list} were neither discussed nor voted. They wait} for another session.
  refusal.presence.notPresent = Nothing was recorded: the person is not present. Record the
    arrival first.
  refusal.presence.noSeat = The arrival was not recorded: the person has no seat free in this
    organ. Record it as a guest, or assign the seat first.
  refusal.correction.unknown = Nothing was corrected: version {version} of the session is nothing
    that is taken back: arrivals, departures, excuses, connections, recesses, items left,
    deliberations and votes are. “mesa show meeting --history” lists the versions.
  refusal.correction.inUse = Nothing was corrected: what was recorded{version? as version
    {version}} holds up the opening, a vote or an agreement of the session. What is wrong in it is
    mended in the minutes.
  refusal.vote.doubleVote = The vote was not recorded: the seat {seat} stands twice in it. Leave
    it once.
  refusal.vote.notPresent = The vote was not recorded: the seat {seat} is not present. Record the
    arrival first.
  refusal.vote.itemDecided = Nothing was recorded: an agreement was adopted on item {item}
    already.

  # In the session: connections, recesses, votes
  refusal.session.connectionBroken = The vote was not recorded: since {since:moment} an incident
    is open ({kind:incidentKind}, version {incident}), and at a distance all must hear and see each
    other (art. 17.1). Resolve it, record that the person is back, or that the session goes on
    without them.
  refusal.session.identityNotAssured = At a distance identity must be assured before a vote (art.
    17.1): it is not of {people|1 participant|# participants}{seats? ({seats:list})}. Record how it
    is: “mesa meeting identity”.
  refusal.presence.notRemote = Nothing was recorded: the person is in the room, and this is of
    those who take part from elsewhere. Record a departure instead.
  refusal.presence.notDisconnected = Nothing was recorded: no lost connection of that person
    stands here. Record an arrival instead.
  refusal.incident.unknown = Nothing was recorded: say which incident, by its version.{open? Open:
    {open:list}.} “mesa meeting quorum” shows them.
  refusal.incident.stillPresent = Nothing was recorded: a session goes on without somebody only
    once that person no longer counts as present. Record the departure or the disconnection first.
  refusal.session.inRecess = Nothing was recorded: the session is in recess since {since:moment},
    and nothing is treated meanwhile. Resume it first, or say the time at which this happened.
  refusal.session.notInRecess = Nothing was recorded: the session has had no recess.
  refusal.session.quorumLost = The session was not resumed: {present} of {members} members are
    present and {needed} are needed to deliberate (art. 17.2){missing?; missing: {missing:role}}.
    Record the arrivals, or close the session.
  refusal.agenda.itemParked = Nothing was recorded: item {item} was left {until:parkedUntil}. Take
    it up again first: “mesa meeting item”.
  refusal.agenda.itemTaken = The order was not changed: item {item} has been taken up already.
    Name only items that are still to come.
  refusal.agenda.orderNotAgreed = The order was not changed: {inFavour} in favour and {against}
    against is not an agreement. The agenda stays as it was convened.
  refusal.vote.secretBallot = Nothing was recorded: of a secret vote only the figures and the
    seats that voted are kept, never who voted what. Leave that out.
  refusal.vote.countDiffers = The vote was not recorded: it counts {votes|1 vote|# votes} and
    names {voters|1 voter|# voters}. A blank vote counts as an abstention. Count again.
  refusal.vote.consensusNotSought = The rules of the organ ask to seek consensus before voting,
    and on item {item} it does not stand that it was. If it was, say so with --consensus-sought.
  refusal.vote.tieNotBroken = Item {item} is tied, and a tie is not adopted. The chair's vote
    decides only where the organ's own rules grant it (art. 19.2.d): then “mesa meeting tie-break”.
    Otherwise vote again, or leave it for the next session.
  refusal.vote.castingVoteNotGranted = Nothing was recorded: the rules of the organ grant the
    chair no casting vote, and art. 19.2.d does not give it to bodies of several administrations by
    itself. The tied text is not adopted: vote again, or leave it for the next session.
  refusal.vote.notTied = Nothing was recorded: item {item} is not tied ({inFavour} in favour,
    {against} against), and only a tie is broken.
  refusal.vote.tieBroken = Nothing was recorded: the chair has broken the tie on item {item}
    already, in the other sense. If that was recorded wrongly, correct it first.
  refusal.vote.notPresiding = Nothing was recorded: the casting vote is of whoever presides now,
    and somebody before in the order is present. Ask that person.
  refusal.vote.abstentionForbidden = The vote was not recorded: {abstained|1 seat abstains|# seats
    abstain}, and those who sit by their office may not (art. 19.3.c): {seats:list}. Ask them for
    their vote.
  refusal.vote.senseContradicts = Nothing was recorded: the vote counts {votes|1 vote|# votes}
    {sense:sense}, and {recorded|1 is|# are} accounted for by others. Check the sense, or correct
    the vote.
  refusal.vote.senseRecorded = Nothing was recorded: how the seat {seat} voted stands here already
    (version {version}). Correct that first.
  refusal.vote.recordNotGranted = Nothing was recorded: the rules of this organ give no right to
    reasons, or to a favourable vote, in the minutes (art. 19.5). A vote against or an abstention
    can always be recorded, without reasons (art. 17.6).
  refusal.dissent.notGranted = The dissent was not recorded: the rules of this organ have no
    written dissent (art. 19.5). A contrary vote is recorded on request in the session.
  refusal.dissent.windowClosed = The dissent was not recorded: its term ended on {until:moment}
    (art. 19.5). If it came in time on paper, the secretary records it with the moment at which it
    came.
  refusal.dissent.noAgreement = The dissent was not recorded: no agreement was adopted on item
    {item}, so there is nothing to dissent from.
  refusal.dissent.notDissenter = The dissent was not recorded: only who did not vote in favour may
    dissent (art. 19.5){seat?, and the seat {seat} did, or nobody else was against}. Check the item.
  refusal.dissent.filed = Nothing was recorded: the seat {seat} has filed its dissent on this
    agreement already, and what is filed stays.

  # Minutes and agreements
  refusal.agreement.evidenceMissing = The agreement{number? {number}} was not completed: there is
    no evidence of it. Add the evidence first.

  # Log, files, keys, clock
  refusal.entry.tooLarge = Nothing was recorded: an event would take {bytes:size} and at most
    {maximum:size} fit. Shorten the text, or put it into an attachment.
  refusal.entry.malformed = Nothing was recorded: the entry cannot be written as it is. This is a
    defect of the program.
  refusal.clock.setBack = Nothing was recorded: the clock says {now:moment} and the last entry was
    at {last:moment}. Set the clock, or acknowledge it with clock.acknowledge.
  refusal.clock.leapt = Nothing was recorded: the clock says {now:moment} and {expected:moment}
    was expected. If it is right, acknowledge it with clock.acknowledge.
  refusal.clock.notStopped = Nothing was recorded: the clock has not stopped anything.
  refusal.log.writerRunning = Not available: another process is writing to this log. Wait for it
    to end, or stop it.
  refusal.log.newerFormat = The log was written by a newer version{found? ({found}; this one knows
    {known})}. Update this program; nothing was touched.
  refusal.log.damaged = The log is not what it claims{position?, first at position
    {position:number}{last? to {last:number}}}{page?, page {page:number} of the
    file}{difference?: {difference:verify}}{what? ({what})}.{proven? Positions 1 to
    {proven:number} are proven by the checkpoint of {size:number}.} Nothing is written to it. Keep
    it and restore a backup.
  refusal.log.missing = There is no log here.
  refusal.log.exists = Nothing was created: there is a log here already.
  refusal.log.notALog = The file is no event log.
  refusal.log.stale = Nothing was recorded: {stream} has changed meanwhile; it is at version
    {found}, not {expected}.
  refusal.log.readOnly = Nothing was recorded: the log is open for reading only.
  refusal.log.failed = The log could not be written{reason? ({reason})}. What was acknowledged is
    safe; give this command again to know whether it is in.
  refusal.log.setting = Not started: the database did not take a setting that safety rests
    on{what? ({what})}.
  refusal.log.storage = The log could not be read{reason? ({reason})}{what? ({what})}. Check disk
    and permissions.
  refusal.event.unknownType = The log holds an event that this version does not know{type?:
    {type}}{position? (position {position:number})}. Update this program.
  refusal.event.unknownStream = The log holds a record of a kind that this version does not
    know{type?: {type}}{position? (position {position:number})}. Update this program.
  refusal.event.malformed = The event{type? {type}}{position? at position {position:number}}
    cannot be read as what it says it is.
  refusal.proof.outOfRange = The log holds {size|1 entry|# entries}; there is no {asked:number}.
  refusal.writer.held = Not available: another process is writing to this log. Wait for it to end,
    or stop it.
  refusal.note.key = The key is not written as a verifier key is.
  refusal.note.text = The text of the note cannot be signed: it does not end in a line end, or
    holds characters that it must not.
  refusal.note.malformed = The file is no signed note.
  refusal.note.signature = The signature does not verify. The note was changed, or signed with
    another key.
  refusal.note.unsigned = No known key has signed the note.
  refusal.checkpoint.malformed = The file is no checkpoint.
  refusal.checkpoint.shrunk = Nothing was signed: the log is shorter than an earlier checkpoint
    says. Something is missing.
  refusal.checkpoint.different = Nothing was signed: the log is not the one that an earlier
    checkpoint tells of.
  refusal.receipt.malformed = The file is no receipt.
  refusal.file.failed = The system refused the file {path}{errno? (error {errno})}.
  refusal.disk.full = Nothing was recorded: the disk is full. What was acknowledged is safe. Make
    room and repeat the command.
  refusal.output.failed = The output could not be written{errno? (error {errno})}. Check free
    space and permissions.
  refusal.output.readerGone = Whoever read the output went away.
  refusal.data.readOnly = Nothing was recorded: the data{path? in {path}} are open for reading
    only. Check permissions and free space.
  refusal.data.tooOpen = Not started: others can read {path}. Close it with chmod go-rwx.
  refusal.keys.tooOpen = Not started: others have a right to the keys in {path}. Close them with
    chmod 700 and 400.
  refusal.keys.exist = Nothing was written: there are keys in {path} already, and none is ever
    overwritten.
  refusal.keys.wrongSize = Not started: the key {path} has {bytes|1 byte|# bytes} and not 32.
  refusal.data.missing = There is no instance{path? in {path}}. Create one with “mesa init”, or
    say where it is with --data.
  refusal.data.exists = Nothing was created: {path} is not empty.
  refusal.data.holdsKey = Not started: {path} holds a key. Keys live beside the data, never inside
    it.
  refusal.keys.missing = Not started: the key {path} is missing. Say where the keys are with
    --keys, or recover them from the recovery sheet.
  refusal.keys.wrong = Not started: the keys do not belong to this vault. A backup from before a rotation needs
    the keys of the recovery sheet of that time.
  refusal.vault.missing = There is no vault in {path}. Without it nothing sealed can be read.
  refusal.vault.exists = Nothing was created: there is a vault in {path} already.
  refusal.vault.notAVault = The file {path} is no vault.
  refusal.vault.newer = The vault was written by a newer version{found? ({found})}. Update this
    program; nothing was touched.
  refusal.vault.setting = Not started: the vault did not take a setting that safety rests on{name?
    ({name}: {wanted}, and is {found})}.
  refusal.vault.keyNotPrepared = Nothing was sealed: the key was not prepared. This is a defect of
    the program.
  refusal.vault.notOpened = The sealed value does not open here: its key is gone, or it was
    altered or moved.
  refusal.vault.readOnly = Nothing was sealed: the vault is open for reading only.
  refusal.vault.storage = The vault could not be read or written{code? ({code})}. Check disk and
    permissions.
  refusal.vault.keyBlocked = Nothing was recorded: what belongs to this is blocked, and nothing is
    added to it. Two officers can bring it back with their sheets.
  refusal.vault.keyDestroyed = Nothing was recorded: what belonged to this was destroyed for ever,
    and nothing is added to it.
  refusal.escrow.noOfficers = Nothing was blocked: there are no two officers yet who could open it
    again. Print their sheets first: mesa keys escrow.
  refusal.escrow.wrongSheet = Nothing was opened: the sheet of {office:office} is missing, or is not
    the one of that time. Compare the fingerprints: mesa keys list.
  refusal.escrow.appointed = Nothing was printed: there are two officers with sheets already. To
    appoint others from now on: mesa keys escrow --replace.
  refusal.backup.notEmpty = Nothing was written: there is something in {path} already, and nothing
    is ever put over it.
  refusal.backup.notABackup = {path} is no backup: it has no manifest that can be read.
  refusal.backup.newer = The backup was made by a newer version{found? ({found})}. Update this
    program.
  refusal.backup.missing = The backup lacks the file {name}.
  refusal.backup.altered = The file {name} of the backup is not the one that its manifest tells
    of, or not whole.
  refusal.restore.shorter = Nothing was restored: a known checkpoint tells of {known|1 entry|#
    entries} and this log has {found}. Entries would be lost. With --accept-loss it is put in
    place all the same, for somebody to answer for.
  refusal.restore.inconsistent = Nothing was restored: this log is not the one that the known
    checkpoint{known? of {known|1 entry|# entries}} was signed for.
  refusal.restore.otherLog = Nothing was restored: the known checkpoint is of another
    instance{origin? ({origin})}.
  refusal.recovery.wrongLine = Line {line} of the sheet was not typed as it stands there. Compare
    it.
  refusal.recovery.missingLine = Line {line} of the sheet is missing.
  refusal.recovery.twiceLine = Line {line} of the sheet was typed twice.
  refusal.recovery.wrongFingerprint = The lines are well typed and make other keys: the sheet is
    of another instance.

  # Input
  refusal.input.missing = There is no file {path}.
  refusal.input.failed = {path} could not be read to its end.
  refusal.line.tooLong = The line is longer than {maximum:number} bytes: no command is. The file
    may have lost its line ends.
  refusal.line.byteOrderMark = The file begins with a byte order mark. Save it as UTF-8 without
    one.
  refusal.json.syntax = Not JSON at line {line}, column {column}.
  refusal.json.utf8 = Not UTF-8 at line {line}, column {column}. Save the file in that encoding.
  refusal.json.surrogate = Half of a character (a lone surrogate) at line {line}, column {column}.
  refusal.json.fraction = A number with a fraction or exponent at line {line}, column {column};
    only whole numbers are used.
  refusal.json.range = A number beyond 2^53−1 at line {line}, column {column}.
  refusal.json.duplicateKey = {name?“{name}” stands }twice in one object at line {line}, column
    {column}.
  refusal.json.tooDeep = Nested too deeply at line {line}, column {column}{limit?; at most {limit}
    levels}.
  refusal.json.trailing = Something follows the end of the JSON at line {line}, column {column}.
    One line holds one command.
  refusal.json.incomplete = The JSON stops short at line {line}, column {column}. The file may
    have been cut.
  refusal.csv.utf8 = This is not UTF-8. Save the file in that encoding.
  refusal.csv.strayQuote = A quotation mark stands inside a cell. Put the cell in quotation marks
    and double it.
  refusal.csv.afterQuote = Something follows the quotation mark that closes the cell.
  refusal.csv.unclosedQuote = A quotation mark opens a cell and none closes it.
  refusal.csv.empty = The file holds no lines.
  refusal.csv.tooLarge = The file takes {found:size} and at most {maximum:size} are read.
  refusal.import.fieldCount = The line has {found|1 cell|# cells} and the heading {expected}.
  refusal.import.duplicateColumn = The heading has the column “{field}” twice.
  refusal.import.unknownColumn = The heading has a column “{field}” that is not known.{nearest?
    Perhaps {nearest}?}{known? Known: {known:list}.}
  refusal.import.missingColumn = The heading lacks the column “{field}”.{known? Columns:
    {known:list}.}
  refusal.import.missing = “{field}” is empty.
  refusal.import.duplicate = The same{found? (“{found}”)} stands in an earlier line{firstLine?
    ({firstLine})}.
  refusal.import.duplicateAlternate = Among the alternates somebody stands twice, or is the
    holder{ordinal? (number {ordinal})}.
  refusal.import.identifier = “{field}” is not an identifier{found? (“{found}”)}{ordinal? (number
    {ordinal})}: small letters, digits and hyphens.
  refusal.import.organ = “{field}” is no organ that is known{found? (“{found}”)}.{nearest? Perhaps
    {nearest}?}{known? Known: {known:list}.}
  refusal.import.agencyKind = “{field}” is no kind of agency that is known{found?
    (“{found}”)}.{nearest? Perhaps {nearest}?}{known? Known: {known:list}.}
  refusal.import.controlCharacter = “{field}” holds a character that does not print.
  refusal.import.tooLong = “{field}” is longer than {maximum:number} characters.
  refusal.import.email = “{field}” is not an e-mail address.
  refusal.import.phone = “{field}” is not a telephone number.
  refusal.import.vote = “{field}” says neither yes nor no{found? (“{found}”)}.{known? Write
    {known:choice}.}
  refusal.import.date = “{field}” is not a day{found? (“{found}”)}{expected?; write it as
    {expected}}.
  refusal.import.municipality = “{field}” is not a code of a municipality{found? (“{found}”)}:
    five digits, the first two of the province.{nearest? Perhaps {nearest}?}
  refusal.import.municipalityParts = “{field}”{found? (“{found}”)} does not match province and
    number, which make {parts}.
  refusal.import.checkDigit = The check digit of {code} is {expected}.
  refusal.import.level = “{field}” is no known level{found? (“{found}”)}.{nearest? Perhaps
    {nearest}?}{known? Known: {known:list}.}
  refusal.import.municipalityNeeded = The file does not say of which municipality the holidays are.
    Say so with --municipality and its five digits.
  refusal.import.localOfAll = The local holiday of {date:date} does not say of which municipality it
    is: the file is of several.
  refusal.import.dayTwice = {date:date} is there twice for one municipality{firstLine?; first in line
    {firstLine}}.
  refusal.ics.text = This is not UTF-8. Save the file in that encoding.
  refusal.ics.line = The line is no property of iCalendar (NAME:value).
  refusal.ics.calendar = This is no iCalendar object: everything stands between BEGIN:VCALENDAR and
    END:VCALENDAR.
  refusal.ics.unclosed = The component {component} is not opened and closed as it should be. The file
    may be incomplete.
  refusal.ics.empty = The calendar has no event.
  refusal.ics.missing = The event lacks {field}.
  refusal.ics.date = {field} is no day that exists{found? (“{found}”)}; write it as 20261012.
  refusal.ics.timed = {field} has a time of day{found? (“{found}”)}: a holiday is of whole days. Write
    the date alone, VALUE=DATE.
  refusal.ics.end = {field}{found? (“{found}”)} does not make 1 to 31 whole days. The end is the day
    after the last.
  refusal.ics.recurring = The event recurs ({field}). Holidays are published for each year: write one
    event a day.
  refusal.ics.level = The event does not say whether the holiday is national, regional or local. Say
    so in its CATEGORIES or, of the whole file, with --level.
  refusal.import.errors = Nothing was imported: {errors|1 line has an error|# lines have errors}.
    Mend them and import again.

  # Profiles
  refusal.profile.syntax = This is not YAML{problem?: {problem}}.
  refusal.profile.utf8 = This is not UTF-8. Save the file in that encoding.
  refusal.profile.empty = The file is empty.
  refusal.profile.anchor = “{path}” points elsewhere in the file (an alias). Write the value out.
  refusal.profile.unknownKey = “{key}” is not known here.{nearest? Perhaps {nearest}?}{known?
    Known: {known:list}.}
  refusal.profile.missing = “{path}” lacks {key}{rule? ({rule})}.
  refusal.profile.duplicateKey = “{key}” stands twice{firstLine?; the first is in line
    {firstLine}}.
  refusal.profile.duplicate = “{key}” stands twice in this list{firstLine?; the first is in line
    {firstLine}}.
  refusal.profile.duplicateID = Another profile has the identifier “{key}” already.
  refusal.profile.notInherited = The parent has no “{key}” that could be left out.
  refusal.profile.wrongType = “{path}” must be {expected:type}, and is {found:type}.
  refusal.profile.unknownValue = “{path}” cannot be “{key}”.{nearest? Perhaps {nearest}?}{known?
    Possible: {known:choice}.}
  refusal.profile.range = “{path}” is {found}, and goes from {minimum} to {maximum}.
  refusal.profile.blank = “{path}” is blank.
  refusal.profile.tooLong = “{path}” has {found:number} characters; at most {maximum:number} fit.
  refusal.profile.controlCharacter = “{path}” holds a character that does not print. Remove it.
  refusal.profile.fileTooLarge = The file takes {found:size} and at most {maximum:size} are read.
  refusal.profile.tooLarge = With its parent the profile takes {found:size} and at most
    {maximum:size} fit into the log.
  refusal.profile.unknownParent = There is no profile “{key}” to build on.{nearest? Perhaps
    {nearest}?}{known? Known: {known:list}.}
  refusal.profile.unknownPath = The mark is of “{path}”, which the profile has not.
  refusal.profile.unconfirmed = “{path}” is a proposal [?]: the mesa's own regulation has to
    confirm it.
  refusal.profile.unmarked = “{path}” has no mark that says where it comes from (S, K or ?).
  refusal.profile.noLanguage = The profile names no language.
  refusal.profile.dateOrder = “{path}” ends before it begins{rule? ({rule})}.
  refusal.profile.chairUndefined = “{path}” does not say who chairs{rule? ({rule})}.
  refusal.profile.secretaryUndefined = “{path}” does not say who is secretary{rule? ({rule})}.
  refusal.profile.requiredSeatWithoutMinimum = “{path}” is required and may be empty: its minimum
    is 0.
  refusal.profile.noSeats = “{path}” has no seats.
  refusal.profile.noSpokespersonSeats = “{path}” asks for spokespersons, and no seat is one{rule?
    ({rule})}.
  refusal.profile.quorumBelowLaw = “{path}” is {found}, and the law asks for {minimum}{rule?
    ({rule})}.
  refusal.profile.ruleNotAdopted = “{path}” rests on {rule}, which does not bind by itself and is
    not among the rules adopted.
  refusal.term.hoursTooLong = {path?“{path}”: }a term of {found} working hours cannot be counted,
    since above {maximum} a term is given in days (Ley 39/2015 art. 30.1). Write it in days in the
    profile.
  refusal.profile.plenaryTreatsCases = “{path}”: a plenary never treats cases{rule? ({rule})}.
  refusal.profile.plenaryOptional = “{path}”: every mesa has a plenary.
  refusal.profile.recordingOfCases = “{path}” allows to record an organ that treats cases{rule?
    ({rule})}.
  refusal.profile.defect = The program could not read what it had checked{problem? ({problem})}.
    This is a defect of the program.
  refusal.profile.faulty = A profile has errors and nothing was started.
  refusal.profile.unreadable = The profiles in {path} could not be read.

  # ---- Types of values -------------------------------------------------------------------------
  type.text = a text
  type.integer = a whole number
  type.boolean = true or false
  type.list = a list
  type.object = an object
  type.mapping = an object
  type.null = empty
  type.instant = a moment (2026-11-22T09:30)
  type.date = a day (2026-11-22)
  type.uuid = an identifier (UUID)
  type.version = a version: a whole number, 0 for what must not exist
  type.identifier = an identifier: small letters, digits and hyphens
  type.name = a name of the glossary
  type.alias = a reference
  type.stream = a record, such as agency/cavi
  type.number = a number
  form.text = a text of up to {maximum:number} characters
  form.confidential = a text of up to {maximum:number} characters, sealed in the log
  form.integer = a whole number
  form.boolean = true or false
  form.instant = a moment: 2026-11-22T09:30
  form.date = a day: 2026-11-22
  form.identifier = an identifier: small letters, digits and hyphens
  form.name = a name of the glossary, such as plenary
  form.choice = one of: {words:choice}
  form.code = written as {pattern}
  form.list = a list; each: {each}
  form.map = values by name; each: {each}
  form.object = an object with {fields:list}

  # ---- Commands: what one asks, then what it does and needs ------------------------------------
  command.instance.open = Put the instance to work
  command.instance.open.help = Ends the set-up; takes two administrators. Until then one grants
    roles alone, afterwards each grant takes two people.
  command.list.importMunicipalities = Import the list of municipalities
  command.list.importMunicipalities.help = Takes the official list (INE) in parts. Codes of mesas
    are then checked against it; until then a well-formed code is accepted with a warning.
  command.calendar.import = Import a calendar of holidays
  command.calendar.import.help = The holidays of a municipality in a year: national, regional and
    local. Terms are counted by them. A new import makes a new version; deadlines told before do
    not change.
  command.agency.register = Register an agency
  command.agency.register.help = An agency holds seats and answers for agreements: a centre, a
    police force, a school. The identifier is a word of your choice and stays.
  command.agency.amend = Amend an agency
  command.agency.amend.help = Changes name, kind or municipalities. What was recorded before keeps
    what it said.
  command.agency.close = Close an agency
  command.agency.close.help = From that day on it takes no seats and no agreements. Its history
    stays.
  command.person.register = Register a person
  command.person.register.help = Name and contact data are sealed under a key of the person's own,
    which can be destroyed.
  command.person.amend = Amend a person's data
  command.person.amend.help = Changes name or contact data. The earlier data stay sealed in the
    log.
  command.person.appoint = Appoint a person to a post
  command.person.appoint.help = A post in an agency from a day on. Seats are held by persons with
    a post.
  command.person.endPost = End a post
  command.person.endPost.help = The person leaves the agency on that day. Seats held through it
    become vacant.
  command.person.grantRole = Grant a role
  command.person.grantRole.help = The role takes effect when a second administrator confirms it.
    While the instance is being set up, one is enough. An auditor can hold no other role.
  command.person.confirmRole = Confirm a role
  command.person.confirmRole.help = The second of the two people that a grant takes. Whoever
    granted the role cannot confirm it.
  command.person.revokeRole = Revoke a role
  command.person.revokeRole.help = Ends the role at once. One administrator is enough.
  command.person.handOver = Hand over what a leaver answers for
  command.person.handOver.help = The open agreements of a mesa for which the person answers move to
    a successor of the same agency. The agency stays bound. “mesa person hand-over” lists them first.
  command.mesa.promote = Promote a mesa
  command.mesa.promote.help = The first step: who promotes it, for which municipalities, under
    which profile. It can then be given organs and seats.
  command.mesa.constitute = Constitute a mesa
  command.mesa.constitute.help = Needs chair, secretary and at least three seats. The profile in
    force is written into the log with its whole content.
  command.mesa.addSeat = Add a seat
  command.mesa.addSeat.help = A place in an organ that belongs to an agency, with or without a
    vote.
  command.mesa.endSeat = End a seat
  command.mesa.endSeat.help = The agency leaves that place in the organ from a day on.
  command.mesa.assignSeat = Assign a seat
  command.mesa.assignSeat.help = Names the holder or an alternate of a seat from a day on. A new
    holder follows the one before.
  command.mesa.releaseSeat = Release a seat
  command.mesa.releaseSeat.help = The person no longer holds the seat, or stands in for its
    holder, after that day.
  command.mesa.designate = Designate chair or secretary
  command.mesa.designate.help = Names who chairs an organ or who is its secretary; further persons
    substitute them in order. The secretary may hold no seat.
  command.mesa.endDesignation = End a designation
  command.mesa.endDesignation.help = After that day the person no longer chairs the organ or keeps
    its minutes.
  command.mesa.renewSeats = Renew seats and posts in one act
  command.mesa.renewSeats.help = After elections: a list of seats with holder and alternates, and of
    posts, from one day, with the document that accredits it. All of it or nothing; what a seat is
    given replaces what it had. Sessions held before keep their members.
  command.mesa.substitute = Record a substitution
  command.mesa.substitute.help = Somebody comes for a seat in place of its holder, for a time, with
    the document that accredits it. A social organisation needs only to tell the secretary (R06).
  command.mesa.delegateChair = Delegate the chair
  command.mesa.delegateChair.help = For some days somebody of the order of substitution presides
    (R05). Delegating to the titular takes it back.
  command.mesa.orderChair = Lay down the order of substitution of the chair
  command.mesa.orderChair.help = As the organ or the plenary agreed in a session, under an item that
    carried (R05, Ley 40/2015 art. 19.2). Who is not yet designated is designated with it.
  command.mesa.amendProfile = Amend a mesa's profile
  command.mesa.amendProfile.help = Puts the mesa's own rules in force from a day on, by an agreement
    of its plenary. The whole content goes into the log; sessions convened before keep theirs.
  command.mesa.releaseFigures = Release figures
  command.mesa.releaseFigures.help = Writes down the counts that the plenary is told. Given by mesa
    counts --release, which has computed them.
  event.mesa.figuresReleased = Figures were released{report?: {report}}{from?, from {from:day}}
  field.report = the report
  field.figures = the figures
  field.cell = the name of the figure
  field.released = the figures
  refusal.report.unknown = Nothing was recorded: there is no report “{report}”. mesa help counts tells
    which there are.
  refusal.report.figuresDiffer = Nothing was recorded: at position {position} the log comes to other
    figures of “{report}”. Let mesa counts --release compute them.
  refusal.report.notInBulk = Nothing was applied: figures are released one at a time, by mesa counts
    --release, which compares them with the log.
  refusal.release.unknown = No figures were released at position {position}. mesa audit drift lists
    the positions of all that were.
  refusal.release.cellUnknown = There is no figure “{cell}” in what was released. There are:
    {known}.
  command.mesa.confirmValues = Confirm values of a profile
  command.mesa.confirmValues.help = Proposals of the profile in force that the mesa's regulation
    bears out, by the article.
  command.mesa.join = Join a mesa
  command.mesa.join.help = A municipality becomes part of a joint mesa from a day on. It belongs
    to one mesa at a time.
  command.mesa.leave = Leave a mesa
  command.mesa.leave.help = A municipality leaves a joint mesa from a day on. The last one cannot.
  command.mesa.dissolve = Dissolve a mesa
  command.mesa.dissolve.help = By agreement of the body that created it. The mesa stays readable.
  command.mesa.becomeDormant = Declare a mesa dormant
  command.mesa.becomeDormant.help = The clock gives it when no session was held for as long as the
    profile says. The mesa stays as it is, and its next session wakes it.
  command.meeting.convene = Convene a session
  command.meeting.convene.help = Fixes organ, start, modality, place or connection, agenda and
    recipients of the notice. The minutes of the session before and the open agreements come onto
    the agenda by themselves.
  command.meeting.cancel = Cancel a session
  command.meeting.cancel.help = The session will not be held. Its items can go to the next one.
  command.meeting.postpone = Postpone a session
  command.meeting.postpone.help = Another start, under the same conditions as a new notice.
  command.meeting.planSeries = Plan the sessions of a year
  command.meeting.planSeries.help = As often as the organ's rules say, from the first session on and
    at its hour; a day that is not a working one gives way to the next that is. Each is then ordered
    and called by itself.
  command.meeting.orderNotice = Order a notice
  command.meeting.orderNotice.help = The chair says when, of what kind and about what (R10); the
    secretary then issues the notice. Given again before that, it takes the place of the order
    before.
  command.meeting.proposeItem = Propose an item
  command.meeting.proposeItem.help = A member asks for an item on the agenda of a session that is
    planned or ordered, before the cut-off (R15). The secretary records a petition on paper.
  command.meeting.answerProposal = Answer a petition
  command.meeting.answerProposal.help = The chair takes the item onto the agenda, or turns it down
    with a reason (R15).
  command.meeting.recordDispatch = Record a delivery
  command.meeting.recordDispatch.help = How and when the notice reached a member, and what proves it
    (R12). Of several the last delivery counts for the period (R11).
  command.meeting.amendNotice = Amend a notice
  command.meeting.amendNotice.help = Corrects a notice that has gone out, or issues it again. Where
    date or agenda change the period runs anew (R11), and the chair does it where the chair orders
    notices (R10).
  command.meeting.withdrawNotice = Withdraw a notice
  command.meeting.withdrawNotice.help = The notice is taken back. The session stays, and can be
    ordered and called again, or cancelled.
  command.meeting.agreeToMeet = Record an agreement to meet
  command.meeting.agreeToMeet.help = Whoever sits in the seat agrees to hold the session without a
    notice in time. With all members it is a universal session (R17).
  command.meeting.deemConstituted = Deem the organ constituted
  command.meeting.deemConstituted.help = The chair's act: all spokespersons attend, and that is
    enough to open (R22). Only where the organ's rules name them.
  command.meeting.recordFailedCall = Record a failed call
  command.meeting.recordFailedCall.help = Too few had come at its hour. The session waits for its
    second call, or has failed where there is none (R23).
  command.meeting.arrive = Record an arrival
  command.meeting.arrive.help = A seat is present from that time on, in person or connected,
    through its holder or an alternate.
  command.meeting.leave = Record a departure
  command.meeting.leave.help = A seat is no longer present. The quorum is counted anew at each
    vote.
  command.meeting.open = Open a session
  command.meeting.open.help = Needs chair, secretary and at least half of the members (R20). What
    was counted is written into the log.
  command.meeting.startItem = Start an agenda item
  command.meeting.startItem.help = The item is called; the one before it ends.
  command.meeting.deliberate = Note a deliberation
  command.meeting.deliberate.help = The main points of what was said. The text is sealed.
  command.meeting.declareUrgency = Declare an item urgent
  command.meeting.declareUrgency.help = Adds an item that is not on the agenda. Needs all members
    present and a majority (R16).
  command.meeting.vote = Record a vote
  command.meeting.vote.help = Item, method (consensus, show of hands, nominal, secret) and counts,
    or the sense of each seat. Of a secret vote only the figures and the seats that voted. Presence,
    quorum and connections are checked at that time (R24, R26).
  command.meeting.adopt = Adopt an agreement
  command.meeting.adopt.help = On a vote that carried: text, responsible agency and due day (R38),
    or informational when nothing is to be done. It takes its number by itself.
  command.meeting.correct = Correct a record
  command.meeting.correct.help = Takes back what was wrongly recorded of people, connections,
    recesses, items left for later, deliberations and votes, until the session closes. Both stay in
    the log.
  command.meeting.close = Close a session
  command.meeting.close.help = Items that were not treated wait for another session. Nothing is
    added to the session afterwards.
  command.meeting.excuse = Record an excuse
  command.meeting.excuse.help = A seat will not be there, with a coded reason; beforehand or in
    the session. Its alternate may come; the quorum counts who is there.
  command.meeting.assureIdentity = Record how identity is assured
  command.meeting.assureIdentity.help = Of somebody who takes part from elsewhere; no vote is
    taken until it stands (R26, art. 17.1).
  command.meeting.disconnect = Record a lost connection
  command.meeting.disconnect.help = The person no longer counts as present, and nothing is voted
    until the connection is back or the session goes on without them (R26).
  command.meeting.reconnect = Record that a connection is back
  command.meeting.reconnect.help = In the same seat. Without another method identity is as it was
    known before.
  command.meeting.reportIncident = Report an incident of connection
  command.meeting.reportIncident.help = Something keeps people from hearing, seeing or knowing
    each other. Nothing is voted until it is resolved (R26).
  command.meeting.resolveIncident = Resolve an incident
  command.meeting.resolveIncident.help = It is over, or the session goes on without whom it
    befell, who then does not count.
  command.meeting.recess = Begin a recess
  command.meeting.recess.help = People come and go; nothing is treated until the session is
    resumed.
  command.meeting.resume = Resume after a recess
  command.meeting.resume.help = Needs the quorum again (R24).
  command.meeting.park = Leave an item for later
  command.meeting.park.help = For later in the session, or for the next one, on whose agenda it
    then stands by itself. The approval of minutes cannot be left (R42).
  command.meeting.reorder = Change the order of items
  command.meeting.reorder.help = The chair proposes, those present agree. Items keep their
    numbers.
  command.meeting.breakTie = Break a tie
  command.meeting.breakTie.help = The chair's own vote, where the organ's rules grant it (R31).
    Without it a tie is not adopted.
  command.meeting.requestRecordOfVote = Have the sense of a vote recorded
  command.meeting.requestRecordOfVote.help = A vote against or an abstention can always be
    recorded: it frees of liability (R32). Reasons, or a favourable vote, where the organ's rules
    say so (R34). During the session.
  command.meeting.fileDissent = File a written dissent
  command.meeting.fileDissent.help = By who did not vote in favour, within the term from the end
    of the session; it is added to the minutes (R36).
  command.minutes.draft = Draft the minutes
  command.minutes.draft.help = Composed from what the session recorded: attendance, agenda, place
    and time, deliberations, agreements (R40).
  command.minutes.approveByChair = Give the chair's approval
  command.minutes.approveByChair.help = The chair approves the draft, which can then be circulated
    (R43).
  command.minutes.circulate = Circulate the minutes
  command.minutes.circulate.help = Sends the draft to those who attended, who say whether it
    conforms.
  command.minutes.respond = Answer to the minutes
  command.minutes.respond.help = A member states conformity, or an objection with its text.
  command.minutes.approve = Approve the minutes
  command.minutes.approve.help = In the same session or the next one (R42). From then on they do
    not change (R48).
  command.minutes.rectify = Rectify approved minutes
  command.minutes.rectify.help = By agreement of a later session. Both point at each other.
  command.meeting.attachRecording = Attach a recording
  command.meeting.attachRecording.help = The hash, length and kind of a recording or electronic
    document of the session, and where it is kept. The file itself stays there (R44).
  command.meeting.certifyRecording = Certify a recording
  command.meeting.certifyRecording.help = The secretary certifies that the file is authentic and
    whole. The main points of what was said may then be left to it (R41).
  command.minutes.requestTranscript = Ask for a full transcript
  command.minutes.requestTranscript.help = During the session, for what a seat says on an item,
    where the rules have it (R35). The secretary adds the term that the chair sets.
  command.minutes.submitTranscript = Hand over a transcript
  command.minutes.submitTranscript.help = The text of what was said, within its term. The
    secretary then checks it (R35).
  command.minutes.checkTranscript = Check a transcript
  command.minutes.checkTranscript.help = Whether the text is what was said; only then is it added
    to the minutes (R35).
  command.minutes.translate = Translate the minutes
  command.minutes.translate.help = The texts in another language of the mesa. A copy that the
    secretary does not certify says that it is not authentic (R49).
  command.minutes.release = Release texts
  command.minutes.release.help = Lets the redacted edition show the text of those items, once the
    secretary has read it for that.
  command.minutes.publish = Publish the redacted minutes
  command.minutes.publish.help = Records that the redacted edition of approved minutes goes out,
    and to whom. Only chair and secretary speak for the organ where its rules say so (R3A).
  command.certificate.request = Request a certificate
  command.certificate.request.help = Enters in the register who asks for what, and on what
    legitimate interest (R46): agreements of a session, an excerpt of one, or attendance.
  command.certificate.assess = Assess a request
  command.certificate.assess.help = The secretary finds a legitimate interest, or refuses the
    request and says why (R46).
  command.certificate.review = Review for data protection
  command.certificate.review.help = The data-protection officer lets a certificate of an organ
    that treats cases pass, or does not (R46).
  command.certificate.issue = Issue a certificate
  command.certificate.issue.help = It takes its number, and what it says is fixed. While the
    minutes are not approved it says so, and nothing takes that out (R45).
  command.certificate.endorse = Endorse a certificate
  command.certificate.endorse.help = The second signature, of the chair (R47).
  command.certificate.deliver = Deliver a certificate
  command.certificate.deliver.help = Records how it went out: electronically, unless the applicant
    asked for paper (R46).
  command.agreement.report = Report on an agreement
  command.agreement.report.help = How far it is, in per cent or words, by the responsible agency.
  command.agreement.evidence = Add evidence
  command.agreement.evidence.help = A document or fact that shows what was done, with its SHA-256.
  command.agreement.complete = Complete an agreement
  command.agreement.complete.help = It is done. It no longer returns to the agenda.
  command.agreement.cancel = Withdraw an agreement
  command.agreement.cancel.help = It will not be carried out, with the reason and who decided so.
  command.agreement.extend = Extend the due day
  command.agreement.extend.help = By a later session's vote, or by the chair where the profile says
    so, with a reason. The earlier day stays on record (R38).
  command.agreement.supersede = Supersede an agreement
  command.agreement.supersede.help = A later agreement of the organ stands in its place. Both point
    at each other; the earlier one no longer returns to the agenda.
  command.agreement.remind = Record a reminder
  command.agreement.remind.help = The agencies of which something is due were reminded. Of the same
    thing once: “mesa agreement due” shows what is left.
  command.agreement.becomeOverdue = Record as overdue
  command.agreement.becomeOverdue.help = The clock gives it when the due day of an agreement has passed and it is not done.
  command.agreement.nameResponsible = Name who answers for an agreement
  command.agreement.nameResponsible.help = A person who sits for the agency or works there. The agency
    stays bound.
  command.clock.acknowledge = Acknowledge the clock
  command.clock.acknowledge.help = After a clock was set back or leapt forward: an operator
    answers for its time, and writing goes on.

  # ---- Events, as a line of the history --------------------------------------------------------
  event.instance.founded = The instance was founded
  event.instance.opened = The instance was put to work
  event.instance.administratorAdded = An administrator was added
  event.instance.administratorRemoved = An administrator was removed
  event.instance.clockAcknowledged = An operator answered for the clock{reason?
    ({reason:clockReason})}
  event.list.municipalitiesImported = A part of the official list of municipalities was imported
  event.calendar.imported = The calendar of {municipality} for {year} was imported{source?
    ({source})}
  event.agency.registered = The agency was registered{name?: {name}}
  event.agency.amended = The agency was amended
  event.agency.closed = The agency was closed
  event.person.registered = The person was registered
  event.person.amended = The person's data were amended
  event.person.appointed = Appointed to a post{agency? in {agency}}
  event.person.postEnded = The post ended{agency? in {agency}}
  event.person.roleGranted = A role was granted{role?: {role:role}}
  event.person.assigned = A place in an organ was given{organ?: {organ:organ}}
  event.person.released = A place in an organ ended{organ?: {organ:organ}}
  event.person.entrusted = Answers for an agreement{agency? of {agency}}
  event.person.relieved = No longer answers for an agreement{agency? of {agency}}
  event.person.roleRevoked = A role was revoked{role?: {role:role}}
  event.person.roleProposed = A role was granted and waits for confirmation{role?: {role:role}}
  event.mesa.promoted = The mesa was promoted{name?: {name}}
  event.mesa.constituted = The mesa was constituted{seats?, with {seats|1 seat|# seats} filled}
  event.mesa.activated = The mesa became active
  event.mesa.becameDormant = The mesa became dormant{months?: {months|1 month|# months} without a
    session}
  event.mesa.reactivated = The mesa became active again
  event.mesa.sessionHeld = The mesa held a session
  event.mesa.dissolved = The mesa was dissolved
  event.mesa.seatAdded = A seat was added{seat?: {seat}}{agency? ({agency})}
  event.mesa.seatEnded = A seat ended{seat?: {seat}}
  event.mesa.seatAssigned = A seat was assigned{seat?: {seat}}
  event.mesa.seatReleased = A seat was released{seat?: {seat}}
  event.mesa.designated = A designation was made{post?: {post:role}}{organ? of the {organ:organ}}
  event.mesa.designationEnded = A designation ended{post?: {post:role}}{organ? of the
    {organ:organ}}
  event.mesa.seatsRenewed = Seats and posts were renewed{from? from {from:date}}
  event.mesa.substituted = A substitution was recorded{seat?: {seat}}{from?, from {from:date}}{to? to
    {to:date}}
  event.mesa.chairDelegated = The chair was delegated{from? from {from:date}}{to? to {to:date}}
  event.mesa.chairOrdered = The order of substitution of the chair was laid down{from? from
    {from:date}}
  event.mesa.profileAmended = The profile was amended{number? by {number}}{from?, from {from:date} on}
  event.mesa.valuesConfirmed = Values of the profile were confirmed{reference?: {reference}}
  event.mesa.municipalityJoined = A municipality joined{municipality?: {municipality}}
  event.mesa.municipalityLeft = A municipality left{municipality?: {municipality}}
  event.territory.joined = The municipality is served by a mesa{mesa?: {mesa}}
  event.territory.left = The municipality is no longer served by the mesa{mesa? {mesa}}
  event.meeting.convened = The session was convened{startsAt? for {startsAt:moment}}
  event.meeting.cancelled = The session was cancelled{reason?: {reason:cancelReason}}
  event.meeting.postponed = The session was postponed{startsAt? to {startsAt:moment}}
  event.meeting.planned = A session was planned{startsAt? for {startsAt:moment}}
  event.meeting.ordered = The chair ordered the session to be called{startsAt? for
    {startsAt:moment}}
  event.meeting.noticeAmended = The notice was amended{reason?: {reason:amendReason}}{startsAt?; now
    for {startsAt:moment}}
  event.meeting.noticeWithdrawn = The notice was withdrawn{reason?: {reason:withdrawReason}}
  event.meeting.dispatched = The notice was delivered{seat? to {seat}}{channel?,
    {channel:channel}}{deliveredAt?, {deliveredAt:moment}}
  event.meeting.itemProposed = An item was proposed{seat? by {seat}}{title?: {title}}
  event.meeting.proposalAnswered = The chair answered a petition{accepted?:
    {accepted:accepted}}{reason? ({reason:proposalReason})}
  event.meeting.consented = Agreed to meet{seat?: {seat}}
  event.meeting.callFailed = There was no quorum{call? in {call:call}}{present?: {present} of
    {members} members, {needed} needed}
  event.meeting.deemedConstituted = The chair deemed the organ constituted with its spokespersons
  event.meeting.arrived = Arrival{seat?: {seat}}{mode?, {mode:mode}}
  event.meeting.left = Departure
  event.meeting.opened = The session was opened{present?: {present} of {members} members present,
    {needed} needed}
  event.meeting.itemStarted = {item?Item {item}: }an item was called
  event.meeting.deliberated = A deliberation was noted{item? on item {item}}
  event.meeting.urgencyDeclared = An item was declared urgent{title?: {title}}
  event.meeting.agreementAdopted = An agreement was adopted{number?: {number}}
  event.meeting.voted = A vote was held{item? on item {item}}{inFavour?: {inFavour} in favour,
    {against} against, {abstained|1 abstention|# abstentions}}{carried?; {carried:carried}}
  event.meeting.corrected = A record was corrected{version?: version {version}}{reason?
    ({reason:correctionReason})}
  event.meeting.rectificationAdopted = A rectification of earlier minutes was adopted
  event.meeting.closed = The session was closed
  event.meeting.tieBroken = The chair broke the tie{item? on item {item}}{sense?: {sense:sense}}
  event.meeting.senseRecorded = The sense of a vote was recorded{item? on item {item}}{seat?:
    {seat}}{sense?, {sense:sense}}
  event.meeting.dissentFiled = A dissent was filed{item? on item {item}}{seat?: {seat}}
  event.meeting.excused = Excused{seat?: {seat}}{reason?, {reason:excuseReason}}
  event.meeting.identityAssured = Identity was assured{method?: {method:identityMethod}}
  event.meeting.disconnected = A connection was lost{seat?: {seat}}
  event.meeting.reconnected = A connection is back{seat?: {seat}}
  event.meeting.incidentReported = An incident was reported{kind?: {kind:incidentKind}}
  event.meeting.incidentResolved = An incident was resolved{resolution?: {resolution:resolution}}
  event.meeting.recessed = A recess began{resumesAt?, until {resumesAt:moment}}
  event.meeting.resumed = The session was resumed{present?: {present} of {members} members
    present, {needed} needed}
  event.meeting.itemParked = {item?Item {item}: }an item was left{until? {until:parkedUntil}}
  event.meeting.agendaReordered = The order of the items was changed
  event.minutes.drafted = The minutes were drafted{number?: {number}}{revision?, revision
    {revision}}
  event.minutes.answered = An answer to the minutes arrived{seat?: {seat}}{answer?,
    {answer:answer}}
  event.minutes.chairApproved = The chair approved the minutes
  event.minutes.circulated = The minutes were circulated
  event.minutes.approved = The minutes were approved{basis?: {basis:basis}}
  event.minutes.rectified = The minutes were rectified
  event.meeting.recordingAttached = {kind?A file of the session ({kind:mediaKind})} was attached
    by its hash
  event.meeting.recordingCertified = The secretary certified a recording
  event.minutes.transcriptRequested = A full transcript was asked for{seat?: {seat}}{item?, item
    {item}}
  event.minutes.transcriptSubmitted = A transcript was handed over{seat?: {seat}}{item?, item
    {item}}
  event.minutes.transcriptChecked = A transcript was checked{seat?: {seat}}{faithful?; faithful:
    {faithful:truth}}
  event.minutes.translated = The minutes were translated{language?: {language}}{certified?;
    certified: {certified:truth}}
  event.minutes.released = Texts were released for the redacted edition
  event.minutes.published = The redacted edition went out{audience?: {audience:audience}}
  event.certificate.requested = A certificate was requested{kind?:
    {kind:certificateKind}}{interest?; {interest:interest}}
  event.certificate.assessed = The request was assessed{outcome?: {outcome:outcome}}{reason?,
    {reason:certificateReason}}
  event.certificate.reviewed = The data-protection officer looked at it{permitted?; it may be
    issued: {permitted:truth}}
  event.certificate.issued = The certificate was issued{number?: {number}}{caveat?; before the
    approval of the minutes: {caveat:truth}}
  event.certificate.endorsed = The chair endorsed the certificate{number? {number}}
  event.certificate.delivered = The certificate was delivered{channel? {channel:channel}}
  event.book.certificateNumbered = The certificate took its number
  event.agreement.adopted = The agreement was adopted{number?: {number}}
  event.agreement.reported = Progress was reported{progress?: {progress} %}
  event.agreement.evidenceAdded = Evidence was added{kind?: {kind:evidenceKind}}
  event.agreement.partCompleted = {agency?{agency}: }a part was completed
  event.agreement.extended = The due day was extended{to? to {to:date}}{from? (it was {from:date})}{reason?:
    {reason:extensionReason}}
  event.agreement.superseded = A later agreement took its place
  event.agreement.replaced = It took the place of an earlier agreement
  event.agreement.reminded = A reminder was sent{agency? to {agency}}{kind?: {kind:dueKind}}
  event.agreement.responsibleNamed = Somebody was named to answer for it{agency? in {agency}}
  event.agreement.becameOverdue = It became overdue{due?: it was due on {due:day}}
  event.agreement.handedOver = It was handed over to a successor{agency? in {agency}}
  event.book.sessionEntered = The session was entered in the organ's book
  event.book.seriesPlanned = A series of sessions was planned
  event.book.sessionOpened = The session was held
  event.book.minutesNumbered = The minutes took their number
  event.book.minutesSettled = The minutes were settled
  event.book.agreementEntered = The agreement took its number
  event.book.agreementSettled = The agreement no longer returns to the agenda
  event.book.itemLeft = An item waits for the next agenda{title?: {title}}
  event.book.itemReturned = An item that waited was taken up
  event.agreement.completed = The agreement was completed
  event.agreement.cancelled = The agreement was withdrawn

  # ---- States: state.<kind>.<state>; bare names where the kind is not told ---------------------
  state.absent = not there
  state.none = none
  state.promoted = promoted
  state.constituted = constituted
  state.active = active
  state.dormant = dormant
  state.dissolved = dissolved
  state.convened = convened
  state.planned = planned
  state.ordered = ordered by the chair
  state.withdrawn = notice withdrawn
  state.failed = not held for want of quorum
  state.open = open
  state.closed = closed
  state.cancelled = cancelled
  state.inProgress = in progress
  state.completed = completed
  state.informational = taken note of
  state.superseded = superseded
  state.drafted = draft
  state.chairApproved = approved by the chair
  state.circulated = circulated
  state.approved = approved
  state.minutes.none = none
  state.minutes.drafted = draft
  state.mesa.promoted = promoted
  state.mesa.constituted = constituted
  state.mesa.active = active
  state.mesa.dormant = dormant
  state.mesa.dissolved = dissolved
  state.meeting.convened = convened
  state.meeting.planned = planned
  state.meeting.ordered = ordered by the chair
  state.meeting.withdrawn = notice withdrawn
  state.meeting.failed = not held for want of quorum
  state.meeting.open = open
  state.meeting.closed = closed
  state.meeting.cancelled = cancelled
  state.minutes.chairApproved = approved by the chair
  state.minutes.circulated = circulated
  state.minutes.approved = approved
  state.agreement.open = open
  state.agreement.inProgress = in progress
  state.agreement.overdue = overdue
  state.agreement.completed = completed
  state.agreement.informational = taken note of
  state.agreement.cancelled = withdrawn
  state.agreement.superseded = superseded
  state.requested = requested
  state.accepted = accepted
  state.refused = refused
  state.issued = issued
  state.endorsed = endorsed
  state.delivered = delivered
  state.certificate.requested = requested
  state.certificate.accepted = request accepted
  state.certificate.refused = request refused
  state.certificate.issued = issued
  state.certificate.endorsed = endorsed
  state.certificate.delivered = delivered
  state.agency.active = active
  state.agency.closed = closed
  state.person.active = active
  state.person.inactive = without post
  state.role.pending = waiting for confirmation
  state.role.held = held
  state.role.revoked = revoked
  state.seat.filled = filled
  state.seat.vacant = vacant
  state.seat.ended = ended
  state.instance.settingUp = being set up
  state.instance.open = at work

  # ---- Roles, posts ----------------------------------------------------------------------------
  role.operator = operator
  role.facilitator = facilitator
  role.secretary = secretary
  role.chair = chair
  role.member = member
  role.holder = holder
  role.alternate = alternate
  role.spokesperson = spokesperson
  role.guest = guest
  role.auditor = auditor
  role.administrator = administrator
  role.dataProtectionOfficer = data-protection officer
  role.networkCoordinator = network coordinator
  role.observer = observer
  role.clock = clock
  office.chair = chair
  office.viceChair = vice-chair
  office.mayor = mayor
  office.mayorDelegate = mayor’s delegate
  office.equalityCouncillor = equality councillor
  office.mancomunidadPresident = president of the mancomunidad
  office.mancomunidadDelegate = delegate of the mancomunidad’s president
  office.publicEmployee = public employee
  office.equalityTechnician = equality technician
  office.centreDirector = director of the centre

  # ---- Kinds of agency (handbook §2.3) ---------------------------------------------------------
  agencyKind.municipality.political = Town council (political)
  agencyKind.municipality.technical = Town council (technical)
  agencyKind.specialisedCentre = Specialised centre
  agencyKind.socialServices = Social services
  agencyKind.localPolice = Local police
  agencyKind.guardiaCivil = Guardia Civil
  agencyKind.nationalPolice = National police
  agencyKind.health = Health
  agencyKind.education = Education
  agencyKind.employment = Employment
  agencyKind.judiciary = Courts
  agencyKind.prosecutor = Prosecutor's office
  agencyKind.barAssociation = Bar association
  agencyKind.regionalEquality = Regional equality body
  agencyKind.stateDelegation = State delegation
  agencyKind.forensic = Forensic medicine
  agencyKind.victimOffice = Victims' office
  agencyKind.shelter = Shelter
  agencyKind.childProtection = Child protection
  agencyKind.prison = Prison
  agencyKind.probation = Probation
  agencyKind.civilSociety = Civil society
  agencyKind.islandCouncil = Island council

  # ---- Organs ----------------------------------------------------------------------------------
  organ.plenary = Plenary
  organ.technicalCommission = Technical commission
  organ.interventionCommission = Intervention commission
  organ.preventionCommission = Prevention commission
  organ.followUpCommission = Follow-up commission
  organ.policeTable = Police coordination table

  # ---- Kinds of record -------------------------------------------------------------------------
  kind.instance = instance
  kind.agency = agency
  kind.agencies = Agencies
  kind.person = person
  kind.persons = Persons
  kind.mesa = mesa
  kind.mesas = Mesas
  kind.organ = organ
  kind.organs = Organs
  kind.seat = seat
  kind.seats = Seats
  kind.meeting = session
  kind.meetings = Sessions
  kind.minutes = minutes
  kind.agreement = agreement
  kind.agreements = Agreements
  kind.certificate = certificate
  kind.certificates = Certificates
  kind.redactedMinutes = redacted minutes
  kind.municipality = municipality
  kind.proposal = grant waiting for confirmation
  kind.petition = petition for the agenda
  kind.post = post
  kind.designation = designation
  kind.book = book of an organ
  kind.territory = territory
  kind.entry = entry
  kind.entries = Log
  kind.municipalities = Municipalities
  kind.profile = profile
  kind.profiles = Profiles
  kind.item = agenda item
  kind.items = Agenda items
  kind.list = reference list
  kind.calendar = calendar
  kind.role = role
  kind.roles = Roles

  # ---- Sessions, items, votes ------------------------------------------------------------------
  sessionKind.ordinary = ordinary
  sessionKind.extraordinary = extraordinary
  sessionKind.urgent = urgent
  sessionKind.universal = universal
  sessionKind.constitutive = constitutive
  modality.inPerson = in person
  modality.remote = remote
  modality.hybrid = in person and remote
  channel.electronic = electronically
  channel.post = by post
  channel.hand = by hand
  channel.telephone = by telephone
  channelReason.noElectronicMeans = no electronic means
  channelReason.systemDown = the system is down
  channelReason.byRequest = by request
  proofKind.electronicReceipt = electronic receipt
  proofKind.registerEntry = entry in the register
  proofKind.postalReceipt = postal receipt
  proofKind.signedCopy = signed copy
  proofKind.callNote = note of the call
  amendReason.error = an error
  amendReason.otherDate = another date
  amendReason.otherPlace = another place
  amendReason.otherMatters = other matters
  amendReason.moreDocuments = more documents
  amendReason.notDelivered = not delivered
  amendReason.otherMembers = other members
  withdrawReason.error = an error
  withdrawReason.noMatters = no matters to treat
  withdrawReason.attendanceNotExpected = attendance not expected
  withdrawReason.forceMajeure = force majeure
  withdrawReason.other = another reason
  proposalReason.notCompetent = not for this organ
  proposalReason.alreadyTreated = treated already
  proposalReason.lacksDocuments = lacks documents
  proposalReason.nextSession = for the next session
  proposalReason.caseMatter = a case, for another organ
  proposalReason.duplicate = on the agenda already
  accepted.true = taken onto the agenda
  accepted.false = turned down
  call.first = first call
  call.second = second call
  quorumMode.members = by its members
  quorumMode.spokespersons = by its spokespersons
  personalData.identityNumber = what looks like an identity number
  personalData.phone = what looks like a telephone number
  personalData.email = an e-mail address
  personalData.caseReference = a reference to a case
  itemKind.decision = for decision
  itemKind.information = for information
  itemKind.debate = for debate
  itemKind.minutesApproval = approval of the minutes
  itemKind.followUp = follow-up of agreements
  itemKind.anyOtherBusiness = any other business
  itemKind.urgency = whether it is urgent
  result.adopted = adopted
  majority.simple = simple majority
  majority.absolute = absolute majority
  majority.consensus = consensus
  majority.2/3 = majority of two thirds
  majority.3/5 = majority of three fifths
  matter.regulation = the mesa's own rules
  matter.dissolution = dissolution
  matter.territory = territory
  matter.urgency = urgency
  matter.minutes = minutes
  matter.plan = plans
  matter.creationOfCommission = creation of a commission
  method.consensus = by consensus
  method.showOfHands = by show of hands
  method.nominal = by name
  method.secret = by secret vote
  excuseReason.duties = other duties
  excuseReason.otherSession = another session at the same time
  excuseReason.leave = on leave
  excuseReason.personal = personal reasons
  excuseReason.notSaid = no reason said
  identityMethod.certificate = electronic certificate
  identityMethod.clave = Cl@ve
  identityMethod.institutionalAccount = institutional account
  identityMethod.personalAccess = personal access
  identityMethod.videoRecognition = recognised on the image
  incidentKind.connection = connection
  incidentKind.means = technical means
  incidentKind.identity = doubt about identity
  resolution.restored = restored
  resolution.identityConfirmed = identity confirmed
  resolution.goesOnWithout = the session goes on without
  parkedUntil.laterInSession = for later in the session
  parkedUntil.nextSession = for the next session
  sense.inFavour = in favour
  sense.against = against
  sense.abstained = abstention
  carried.true = carried
  carried.false = not carried
  mode.inPerson = in person
  mode.remote = connected
  answer.conforms = conforms
  answer.objects = objects
  basis.conformity = by conformity of all
  basis.session = in session
  cancelReason.noMatters = no matters to treat
  cancelReason.attendanceNotExpected = attendance not expected
  cancelReason.forceMajeure = force majeure
  cancelReason.merged = merged with another
  cancelReason.other = another reason
  correctionReason.wrongPerson = wrong person
  correctionReason.wrongTime = wrong time
  correctionReason.wrongCount = wrong count
  correctionReason.wrongText = wrong text
  correctionReason.wrongItem = wrong item
  holidayLevel.national = national
  holidayLevel.regional = regional
  holidayLevel.local = local
  clockReason.setBack = set back
  clockReason.leapt = leapt forward
  evidenceKind.document = document
  evidenceKind.publication = publication
  evidenceKind.attendance = list of attendance
  evidenceKind.statement = statement
  extensionReason.lackOfMeans = lack of means
  extensionReason.dependsOnOthers = it depends on others
  extensionReason.scopeGrew = there is more to do
  extensionReason.newFacts = new facts
  extensionReason.forceMajeure = force majeure
  extensionReason.other = another reason
  dueKind.overdue = overdue
  dueKind.dueSoon = due soon
  dueKind.unanswered = no answer yet
  substitutionBasis.document = by document
  substitutionBasis.secretaryTold = told to the secretary
  substitutionBasis.ownPractice = by the organ's practice
  decidedBy.session = by a session
  decidedBy.chair = by the chair
  truth.true = yes
  truth.false = no
  mediaKind.audio = sound
  mediaKind.video = image and sound
  mediaKind.document = electronic document
  audience.press = the press
  audience.website = the website
  audience.agencies = the agencies
  certificateKind.agreements = agreements
  certificateKind.excerpt = excerpt
  certificateKind.attendance = attendance
  interest.member = member of the organ
  interest.responsibleAgency = agency that carries it out
  interest.administration = another administration
  interest.judicial = court or prosecutor
  interest.funding = justification of a grant
  interest.affected = person affected
  interest.attendance = own attendance
  interest.exOfficio = of the organ's own motion
  outcome.accepted = accepted
  outcome.refused = refused
  certificateReason.interestNotShown = the interest was not shown
  certificateReason.identityNotShown = it is not known who asks
  certificateReason.notAnAgreement = what is asked for is no agreement
  certificateReason.protectedData = it would tell protected data
  certificateReason.repeated = it was issued before
  result.notAdopted = not adopted
  result.takenNote = taken note of

  # ---- Fields, where a sentence names them -----------------------------------------------------
  field.accreditation = the document that accredits it
  field.alternates = the alternates
  field.by = the later agreement
  field.document = what document it is
  field.holder = the holder
  field.office = what gives the place in the order
  field.olderThan = who is younger
  field.youngerThan = who is older
  field.participants = the agencies that take part
  field.people = the people, in order
  field.posts = the posts
  field.standing = which standing item it is, or what the person is to a court
  field.seats = the seats
  field.successor = the successor
  field.to = until which day
  field.agenda = the agenda
  field.abstained = the abstentions
  field.administrators = the administrators
  field.against = the votes against
  field.agency = the agency
  field.agreement = the agreement
  field.answer = conformity or objection
  field.archive = where the archive goes
  field.at = the moment
  field.ballots = the sense of each seat
  field.body = the body that decided
  field.channel = how the notice goes
  field.channelReason = why it does not go electronically
  field.code = the code
  field.connection = the connection
  field.creation = the agreement that creates the mesa
  field.date = the day
  field.description = the description
  field.email = the e-mail address
  field.from = since which day
  field.gazette = the gazette
  field.guest = whether as a guest
  field.identity = how identity is assured
  field.incident = the incident
  field.resolution = how it was resolved
  field.resumesAt = when it goes on
  field.until = until when
  field.items = the items
  field.reasons = the reasons
  field.voters = the seats that voted
  field.secretaryVoted = whether the secretary voted
  field.consensusSought = whether consensus was sought
  field.inFavour = the votes in favour
  field.informational = whether it only takes note
  field.kind = the kind
  field.meeting = the session
  field.mesa = the mesa
  field.method = how it was voted
  field.matter = the matter
  field.minutesReference = the minutes of the constitutive session
  field.mode = in the room or connected
  field.municipality = the municipality
  field.municipalities = the municipalities
  field.note = the note
  field.number = the number
  field.on = on which day
  field.organ = the organ
  field.person = the person
  field.phone = the telephone number
  field.post = the post
  field.profile = the profile
  field.paths = the values, each by its path in the profile
  field.reference = where it is written, as it is cited
  field.progress = the progress in per cent
  field.promoter = the promoting agency
  field.role = the role
  field.seat = the seat
  field.sense = the sense of the vote
  field.session = the session that decided it
  field.sha256 = the SHA-256 of the document
  field.source = the source
  field.startsAt = the start
  field.system = the system of connection
  field.texts = the texts of the items
  field.title = the title
  field.version = the version
  field.vote = whether the seat votes
  field.year = the year
  field.holidays = the holidays
  field.level = the level
  field.zone = the time zone
  field.alternate = whether as an alternate
  field.attendance = the attendance
  field.deliberation = the deliberation
  field.place = the place
  field.identityMethod = how identity is established
  field.modality = the modality
  field.documents = the documents
  field.text = the text
  field.owner = the responsible agency
  field.due = the due day
  field.evidence = the evidence
  field.item = the item
  field.chair = the chair
  field.secretary = the secretary
  field.deliberations = the main points of the deliberations
  field.agreements = the agreements
  field.reason = the reason
  field.deliveredAt = when it was delivered
  field.proof = the proof
  field.reissue = whether it goes out again
  field.proposal = the petition
  field.accepted = whether it is taken
  field.final = whether nobody waits for the second call
  field.call = first or second call
  field.quorumMode = by members or spokespersons
  field.chairPlace = where the chair is
  field.first = the first session
  field.everyMonths = every how many months
  field.name = the name
  field.bytes = the length in bytes
  field.keptAt = where it is kept
  field.faithful = whether it is what was said
  field.language = the language
  field.certified = whether it is certified
  field.rectifications = whether rectifications too
  field.audience = to whom it goes
  field.mandate = the agreement that charges with it
  field.certificate = the certificate
  field.attendee = whose attendance
  field.interest = the legitimate interest
  field.applicant = who asks
  field.statement = what is said in support
  field.paper = whether on paper
  field.outcome = the outcome
  field.permitted = whether it may be issued
  field.bilingual = whether in all languages
  field.caveat = the caveat

  # ---- Headings of columns ---------------------------------------------------------------------
  column.id = Id
  column.name = Name
  column.kind = Kind
  column.description = Description
  column.note = Note
  column.places = Places
  column.capacity = Capacity
  column.tenure = Tenure
  column.role = Role
  column.state = State
  column.since = Since
  column.until = Until
  column.mesa = Mesa
  column.organ = Organ
  column.seat = Seat
  column.agency = Agency
  column.holder = Holder
  column.alternates = Alternates
  column.votes = Vote
  column.person = Person
  column.post = Post
  column.roles = Roles
  column.municipality = Municipality
  column.municipalities = Municipalities
  column.profile = Profile
  column.start = Start
  column.end = End
  column.place = Place
  column.modality = Modality
  column.number = Number
  column.item = Item
  column.title = Title
  column.languages = Languages
  column.mark = Mark
  column.asks = Asks
  column.article = Article
  column.codes = Refusals
  column.profileVersions = Versions of the profile
  column.unconfirmed = Unconfirmed values
  column.legalRefs = Rests on
  column.regulation = Own rules
  column.text = Text
  column.result = Result
  column.owner = Responsible
  column.due = Due
  column.progress = Progress
  column.evidence = Evidence
  column.present = Present
  column.members = Members
  column.position = No.
  column.at = Recorded
  column.effective = Happened
  column.actor = By
  column.stream = Record
  column.version = Version
  column.keys = Keys
  column.event = Event
  column.type = Type
  column.command = Command
  column.field = Field
  column.rule = Rule
  column.source = Source
  column.value = Value
  column.code = Code
  column.line = Line
  column.problem = Problem
  column.open = Open
  column.sessions = Sessions
  column.agreements = Agreements
  column.language = Language
  column.required = Required
  column.help = Meaning
  column.what = What
  column.posts = Posts
  column.startsAt = Start
  column.minutes = Minutes
  column.openedAt = Opened
  column.closedAt = Closed
  column.convenedAt = Convened
  column.promotedAt = Promoted
  column.constitutedAt = Constituted
  column.lastActivity = Last session
  column.adoptedAt = Adopted
  column.completedAt = Completed
  column.approvedAt = Approved
  column.draftedAt = Drafted
  column.circulatedAt = Circulated
  column.agenda = Agenda
  column.presence = Attendance
  column.holders = Holders
  column.seats = Seats
  column.organs = Organs
  column.meeting = Session
  column.chair = Chair
  column.secretary = Secretary
  column.quorum = Quorum
  column.quorumNow = Quorum now
  column.dissentUntil = Dissent until
  column.excuses = Excuses
  column.incidents = Incidents
  column.mode = Where
  column.needed = Needed
  column.inFavour = In favour
  column.against = Against
  column.abstained = Abstentions
  column.carried = Carried
  column.method = Method
  column.majority = Majority
  column.promoter = Promoter
  column.zone = Time zone
  column.year = Year
  column.level = Level
  column.date = Day
  column.weekday = Weekday
  column.holidays = Holidays
  column.counts = Counts
  column.email = E-mail
  column.phone = Telephone
  column.vote = Votes
  column.from = From
  column.to = Until
  column.urgent = Urgent
  column.channel = Channel
  column.connection = Connection
  column.documents = Documents
  column.deliberations = Deliberations
  column.informational = Only takes note
  column.revision = Revision
  column.answers = Answers
  column.notes = Notes
  column.answeredAt = Last answer
  column.by = Decided
  column.days = Days
  column.delegation = Delegation of the chair
  column.extensions = Extensions
  column.parts = Agencies
  column.reminded = Reminded
  column.responsible = Answers for it
  column.supersededBy = Superseded by
  column.supersedes = Supersedes
  column.overdue = Overdue
  column.reason = Reason
  column.missing = Still missing
  column.proposals = Petitions
  column.answer = Answer
  column.requestedAt = Requested
  column.issuedAt = Issued
  column.interest = Interest
  column.applicant = Applicant
  column.statement = In support
  column.gap = What is missing
  column.blocks = Step

  # ---- What a session or its minutes still lack ------------------------------------------------
  gap.approvalNotVoted = The approval of the earlier minutes has to be voted: the session does not
    close before (Ley 40/2015, art. 18.2).
  gap.itemUntreated = The item has not been taken up. It waits for another session.
  gap.decisionNotVoted = The item is for decision and has not been voted. A vote, also by
    consensus, or it waits.
  gap.carriedWithoutAgreement = The vote carried and no agreement was adopted on it. Adopt it with
    its text, agency and day, or as taken note of, before the close.
  gap.agreementIncomplete = The agreement {number} lacks its agency or its day.
  gap.deliberationMissing = Nothing is noted of what was said on the item: main points, in a line
    or more (Ley 40/2015, art. 18.1).
  gap.transcriptDue = The seat {seat} asked for its full words; the text may still come{until?
    until {until:moment}}.
  gap.recordingNotCertified = {recordings|A recording lacks|# recordings lack} the secretary's
    certificate; without it the main points have to be written (Ley 40/2015, art. 18.1).
  gap.transcriptLate = The seat {seat} asked for its full words, and the text did not come in
    time{until? (until {until:moment})}. The minutes go on without it.
  gap.transcriptNotChecked = The text of the seat {seat} has not been checked. Unchecked it is no
    part of the minutes.
  gap.dissentOpen = Dissenting opinions may still be filed until {until:moment}.
  gap.notDrafted = The minutes have not been drafted.
  gap.languageMissing = The minutes do not say in which language they are written.
  gap.translationMissing = There is no copy in the other language of the mesa ({language}).
  gap.notChairApproved = The chair has not approved the draft (Ley 40/2015, art. 18.2).
  gap.notCirculated = The minutes have not been sent to the members (Ley 40/2015, art. 18.2).
  gap.answersMissing = {silent} of {members} members have not answered.
  gap.objectionsPending = {seats:list} object: the minutes go to the next session.
  gap.notApproved = The minutes are not approved.
  gap.approvalSkipped = A later session was closed and the minutes are still not approved: the
    next one has to take them up (Ley 40/2015, art. 18.2).

  # ---- Recovery sheet of the keys, printed and locked away --------------------------------------
  sheet.title = MESA LOCAL: RECOVERY SHEET OF THE KEYS
  sheet.instance = Instance
  sheet.printed = Printed on
  sheet.kek = Key to the sealed data (kek)
  sheet.checkpoint = Key that signs checkpoints (checkpoint.key)
  sheet.fingerprints = Fingerprints, to check what was typed
  sheet.advice.1 = Whoever has this sheet and a copy of the data can read every sealed name and text.
    Whoever loses it and the folder of keys has lost them: no backup holds these keys.
  sheet.advice.2 = Print it twice, lock both away in different buildings, in closed envelopes signed
    over the flap, and note who may open them. Keep no file and no photograph of it.
  sheet.advice.3 = To use it: type the lines that begin with K and C, the fingerprints included, into
    a file, and run: mesa keys recover FILE. Letters may be small; O is read as 0, I and L as 1. A
    line with a typing error is named.
  escrow.title = MESA LOCAL: SHEET OF AN OFFICER FOR BLOCKED DATA
  escrow.office = Officer
  escrow.generation = Pair of sheets
  escrow.secret = This officer's half of the key
  escrow.fingerprint = Fingerprint, to tell this sheet from others
  escrow.advice.1 = Data whose term is over is blocked: the law keeps it for courts and authorities
    alone. It is opened with two sheets, of two persons; neither opens anything alone.
  escrow.advice.2 = This page is printed this once and is stored nowhere. Lock it away yourself, in a
    closed envelope signed across the flap, away from the other officer's sheet and from the
    recovery sheet. Without both sheets what is blocked can never be opened again.
  escrow.advice.3 = When you hand over your office, hand over this envelope. When new sheets are made,
    keep this one until “mesa keys list” no longer counts keys for its pair.
  office.dataProtection = data protection
  office.security = security
  keyState.live = open
  keyState.restricted = restricted
  keyState.blocked = blocked
  keyState.destroyed = destroyed
  keyKind.case = cases
  keyKind.person = persons
  keyKind.mesa = mesas
  sheet.minutes.head.1 = Write below each heading what was said on the item; headings stay as they
    are.
  sheet.minutes.head.2 = Lines that begin with # are for you and are not read.
  sheet.minutes.head.3 = What you leave as it is stays as it is. An empty item is told by its
    line.
  sheet.translation.head.1 = Write below each heading its text in the language below.
  sheet.translation.head.2 = Lines that begin with # show the text as it is, and are not read.
  sheet.translation.head.3 = What stays empty is not translated; a certified translation has
    everything.

  # ---- The terminal's own phrases --------------------------------------------------------------
  cli.done = Done.
  cli.would = Would be done (nothing was written):
  cli.nothing = Nothing to change: it stands like this already.
  cli.repeated = Done before: this command was given already.
  cli.apply.label = Applying
  cli.apply.done = {n|1 command|# commands} applied{repeated?; {repeated} of the file had been
    applied before}.
  cli.apply.rehearsed = {n|1 command|# commands} would be applied; nothing was written{repeated?;
    {repeated} had been applied before}.
  cli.verify.label = Verifying
  cli.import.label = Importing
  cli.import.done = {n|1 line|# lines} imported.
  cli.import.rehearsed = {n|1 line|# lines} checked, no errors; nothing was written.
  cli.import.faults = {n|1 error|# errors}; nothing was written.
  cli.calendar.changed = {id}.{more? Added: {more:list}.}{fewer? Removed: {fewer:list}.}
  cli.calendar.imported = {n|1 calendar imported|# calendars imported}.
  cli.calendar.rehearsed = {n|1 calendar checked|# calendars checked}, no errors; nothing was
    written.
  cli.earliest.at = At the earliest: {at:moment} ({zone}).
  cli.earliest.term = Term: {term} from the receipt by the last member, {delivered:moment} (R11;
    profile {profile}, version {version}).
  cli.earliest.whole = Neither the day of receipt nor that of the session counts.
  cli.earliest.notWorking = That day is no working day; the first from then on: {date:date}.
  cli.earliest.advice = The profile has not adopted rule R11: the term is advice and does not bind.
  cli.earliest.weekend = weekend
  cli.earliest.holiday = {name} ({level:holidayLevel} holiday{municipality? of {municipality}})
  cli.earliest.calendars = Calendars (version): {calendars}
  term.day.working = {n|1 working day|# working days}
  term.day.calendar = {n|1 calendar day|# calendar days}
  term.hour.working = {n|1 working hour|# working hours}
  term.hour.calendar = {n|1 hour|# hours} by the clock
  term.month.calendar = {n|1 month|# months}
  term.month.working = {n|1 month|# months}
  term.year.calendar = {n|1 year|# years}
  term.year.working = {n|1 year|# years}
  cli.progress.rate = {rate}/s
  cli.progress.remaining = {time} left
  cli.quorum = {present} of {members} members count ({at:moment}); {needed} are needed,
    {entitled|1 seat|# seats} may vote.
  cli.history.allLate = All of it was recorded late.
  cli.history.late = recorded late
  cli.init.done = Instance {instance} created in {path}.
  cli.init.secret = One-time secret by which {person} enrols, as “admin”; it is shown this once:
  cli.init.recovery = Keys in {path}. Without them nothing sealed can be read: print the recovery
    sheet (“mesa keys recovery”) and lock it away.
  cli.recovery.print = Print this sheet, lock it away, and let no copy of it remain here.
  cli.keys.recovered = Keys recovered into {path}.
  cli.keys.rotated = The master key was exchanged; it is number {version}. No entry of the log was
    touched.
  cli.keys.sheetOld = The recovery sheet you have is of the old key: keep it only as long as you keep
    backups from before today. Print the new one now: mesa keys recovery
  cli.keys.backUpAgain = Make a backup now: those from before need the old sheet.
  cli.keys.reconciled = {count|1 key was|# keys were} not as the log says; {mended} mended.
  cli.keys.unmended = {count|1 key could|# keys could} not be mended: mesa keys list
  cli.keys.unblocked = {count|1 key|# keys} brought back, for the purpose of the request only.
  cli.keys.master = Master key: number {version}, fingerprint {fingerprint}
  cli.keys.officers = Officers, pair {generation}: {office:office} {fingerprint}
  cli.keys.officersKeys = Pair {generation}: {keys|1 key waits|# keys wait} in escrow for its sheets.
  cli.keys.noOfficers = No officers yet: nothing can be blocked before “mesa keys escrow”.
  cli.escrow.print = Print each page for its officer alone, and let no copy of it remain here.
  cli.escrow.written = Sheets in {paths:list}. Print each for its officer alone, then delete the file.
  cli.escrow.done = From now on data is blocked for pair {generation} of the officers' sheets.
  cli.escrow.keepOld = Older sheets are still needed for {keys|1 key|# keys} in escrow.
  cli.list.asOperator = You act as operator, who sees no sessions and no agreements. Say who you are with --as.
  cli.handOver.list = {n|1 open agreement moves|# open agreements move} from {person} to {successor}:
  cli.handOver.none = Nothing to hand over: the person answers for no open agreement of this mesa.
  cli.due.none = Nothing is due.
  cli.fromDay = {day? (from {day:date})}
  cli.list.empty = Nothing here yet.
  cli.list.leftOut = The window is narrow; not shown: {columns}.
  cli.refused = Refused
  cli.runAgain = Mend the line and run the same file again: what is applied is not applied twice.
  cli.backedUp = Backup verified in {path}.
  cli.restored = Restored into {path}: {entries|1 entry|# entries}, verified.
  cli.rows = {count|1 row|# rows}
  cli.sealed = sealed content
  cli.redacted = redacted
  cli.yes = yes
  cli.no = no
  cli.fields = Fields
  cli.optional = optional
  cli.whoMay = Who may
  scope.instance = anywhere
  scope.ownMesa = in its own mesa
  scope.ownOrgan = in its own organ
  scope.ownAgency = of its own agency
  scope.own = of oneself
  cli.givenAs = Given as
  cli.nobody = Nobody, but the program by itself
  cli.following = Following the log; Ctrl-C ends.
  cli.interrupted = Interrupted; what was acknowledged is durable.
  cli.profileVersion = {version}{from? from {from:date}}{agreement? ({agreement})}
  cli.unconfirmed = {count|1 proposal|# proposals} that no regulation has confirmed: mesa protocol
    show {mesa} --unconfirmed
  cli.profileOpen = {count|1 value waits|# values wait} for a regulation to confirm
    {count|it|them} (?).
  cli.profileGood = {path}: no errors.
  cli.profileFaults = {path}: {faults|1 error|# errors}.
  cli.warning = Warning
  cli.gaps.none = Nothing is missing now.
  cli.gaps.blocks = has to be mended
  cli.gaps.known = to be known
  cli.sheet.kept = What you wrote is kept in {path}. Go on with: mesa minutes edit {meeting}
    --file {path}
  cli.sheet.again = Press Enter to mend it, or Ctrl-C to leave it for later.
  cli.recording.verified = It is the file that was attached: same hash, same length.
  cli.paper.written = Written: {path}
  cli.certificate.id = Certificate {id}

  # ---- The papers of a session -----------------------------------------------------------------
  acta.title = Minutes of the {kind} session of {date:day}
  acta.draft = Draft
  acta.state = State
  acta.unnumbered = Minutes not drafted yet
  acta.session = {kind} session
  acta.place = Place
  acta.modality = Mode
  acta.opened = Opened
  acta.closed = Closed
  acta.chair = Chair
  acta.secretary = Secretary
  acta.quorum = Quorum
  acta.excused = {agency} (excused: {reason:excuseReason})
  acta.interruptions = Recesses and incidents
  acta.recess = Recess from {from}{to? to {to}}
  acta.incident = Incident ({kind:incidentKind}) from {from}{to? to {to}}{resolution?:
    {resolution:resolution}}
  acta.order = The chair changed the order of the items with the agreement of those present:
    {items:list}.
  acta.vote.voters = Voted: {agencies}
  acta.tieBroken = {time} The chair's vote decided the tie: {sense:sense}.
  acta.senses = At their request it is recorded how they voted:
  acta.sense = {agency}: {sense:sense}.
  acta.parked = The item was left {until:parkedUntil}.
  acta.dissent = Dissenting opinion: {agency}
  acta.quorum.values = {present} of {members} members present; {needed|1 was|# were} needed
  acta.quorum.now = {present} of {members} members present, {needed} needed; {entitled|1 seat|#
    seats} may vote
  acta.disconnected = (connection lost)
  acta.attendance = Attendance
  acta.attendance.members = Seats present
  acta.attendance.others = Others present
  acta.column.agency = Agency
  acta.column.person = Person
  acta.column.capacity = Capacity
  acta.column.attendance = Attendance
  acta.from = from {time}
  acta.to = until {time}
  acta.fromTo = from {from} to {to}
  acta.guest = guest, with voice and no vote
  acta.absent = Seats absent
  acta.agenda = Agenda
  acta.call = Call
  acta.call.second = second; at the first, at {time}, there was no quorum ({present} of {members} members;
    {needed|1 was|# were} needed)
  acta.quorum.spokespersons = constituted by the spokespersons present, as the chair decided (Ley 40/2015 art. 17.2)
  acta.urgency = Its urgency was declared with all {members} members present: {count} (Ley 40/2015 art. 17.4).
  acta.rectifies = This item rectifies the minutes of an earlier session.
  acta.urgent = urgent
  acta.item.minutesApproval = Approval of the minutes of the session before
  acta.item.followUp = Follow-up of agreements
  acta.item.anyOtherBusiness = Any other business
  acta.item.urgency = Whether the session is urgent
  acta.vote = Vote
  acta.vote.count = {inFavour} in favour, {against} against, {abstained|1 abstention|#
    abstentions}
  acta.vote.carried = Carried at {time} {method}: {count}.
  acta.vote.lost = Not carried at {time} {method}: {count}.
  acta.vote.byName = How each seat voted
  acta.vote.sense = Vote
  acta.owner = Responsible
  acta.due = Due
  acta.participants = Together with
  acta.followUp = Agreements that came back to this session
  acta.followUp.agreement = Agreement
  acta.followUp.agency = Agency
  acta.followUp.due = Due
  acta.followUp.state = State
  acta.followUp.progress = {progress} %
  acta.followUp.answer = {number}, {agency}, {day}:
  acta.agreement.plain = Agreement {number}
  acta.rectified = Rectification
  acta.approved.session = Approved in the session of {at:day}.
  acta.approved.conformity = Approved by everybody's conformity; counts as approved on {at:day}.
  acta.sign.chair = Approved by the chair
  acta.sign.secretary = The secretary
  acta.copy.untranslated = Copy told in another language. The texts of the session stay in
    {language}, in which alone these minutes are authentic.
  acta.copy.certified = Translation certified by the secretary. The minutes were written in
    {language}.
  acta.copy.notAuthentic = Translation that is not certified: only the minutes in {language} are
    authentic.
  acta.recorded.item = What was said stands in the recording of the session (Ley 40/2015, art.
    18.1).
  acta.transcript = In full, at the request of {agency}
  acta.recordings = Recordings and electronic documents
  acta.recordings.caption = Files that go with these minutes, by their hash
  acta.recordings.kind = Kind
  acta.recordings.sha256 = SHA-256
  acta.recordings.size = Length
  acta.recordings.certified = Certified
  acta.redacted.title = Minutes of the {kind} session of {date:day}: public edition
  acta.redacted.note = Offices and agencies stand in place of names. The full minutes are kept by
    the secretary; what was left out is told at the end.
  acta.redacted.guests = Besides, {guests|1 guest|# guests}, with voice and no vote.
  acta.redacted.text = [The text of this part is left out.]
  acta.redacted.ballots = [The sense of each vote is left out.]
  acta.redacted.out = What was left out
  acta.redacted.out.people = Names of {count|1 person|# persons}
  acta.redacted.out.texts = Texts of {count|1 item|# items}
  acta.redacted.out.ballots = Votes by name on {count|1 item|# items}
  acta.redacted.out.rectifications = {count|1 text|# texts} of rectifications
  acta.redacted.out.others = {count|1 more text|# more texts}
  cert.title.agreements = Certificate of agreements
  cert.title.excerpt = Certificate of one agreement
  cert.title.attendance = Certificate of attendance
  cert.notEndorsed.mark = Not endorsed
  cert.notEndorsed = Without the endorsement of the chair this certificate has no effect (Ley
    40/2015, art. 19.2.f).
  cert.opening = {name}, secretary of this organ ({organ}; {mesa}),
  cert.session.agreements = That in its {kind} session of {date:moment}{place? ({place})},
    constituted with {present} of {members} members ({needed} were needed), the organ adopted what
    follows:
  cert.session.attendance = That the person named below was in the {kind} session of
    {date:moment}{place? ({place})}{members?, which was constituted with {present} of {members}
    members ({needed} were needed)}:
  cert.caveat.agreements = This certificate is issued before the minutes of the session are
    approved, and subject to the terms of that approval (Ley 40/2015, art. 19.5).
  cert.caveat.attendance = The minutes of the session were not approved when this certificate was
    issued.
  cert.certifies = CERTIFIES
  cert.person = Person
  cert.agency = Agency
  cert.capacity = Capacity
  cert.stays = Attendance between the opening and the close
  cert.stays.from = From
  cert.stays.to = Until
  cert.stays.mode = How
  cert.item = Item
  cert.minutes = So it stands in the minutes {number}, approved on {at:day}.
  cert.closing = Issued for the record on {date:day}.
  cert.closing.endorsed = Issued for the record, with the endorsement of the chair, on {date:day}.
  cert.copy.notAuthentic = Translation that is not certified: only the certificate in {language}
    is authentic.
  language.es = Spanish
  language.gl = Galician
  language.ca = Catalan
  language.en = English
  notice.title = Notice of the {kind} session of {date:day}
  notice.cancelled = This session was withdrawn: {reason}.
  notice.startsAt = Beginning
  notice.connection = Connection
  notice.identity = How identity is checked
  notice.sent = Notice sent
  notice.documents = Documents
  notice.documents.caption = Documents of each item
  notice.members = To
  notice.members.caption = Seats to which the notice goes
  notice.secondCall = Second call
  notice.withdrawn = This notice was withdrawn: {reason}.
  notice.period = Period
  notice.period.values = {term}; the earliest lawful beginning is {at:moment}
  notice.delivered = Delivered
  notice.sign = By order of the chair, the secretary

  # ---- The walk through the demonstration ----------------------------------------------------------
  demo.init = 1. A new instance: its log, its vault, its keys, its first administrator
  demo.apply = 2. The Totana mesa, 2017 to 2018: every line of the file goes through the rules
  demo.mesa = 3. The mesa, constituted under the profile of the Region of Murcia
  demo.seats = 4. Who sits at the table, for which agency
  demo.minutes = 5. The minutes of the plenary, written by the session itself
  demo.history = 6. What happened in it, in order; recorded today, it happened then
  demo.agreements = 7. What was agreed: done, or overdue
  demo.refused = 8. An auditor may look and prove, and nothing else
  demo.casework = 9. The casework of 2026, of invented women: police, CAVI, shelters, the police
    table
  demo.clock = 10. What fell due meanwhile is recorded once, with the moment at which it did
  demo.desk = 11. The CAVI's desk: what waits, how long is left, what is late; codes only
  demo.case = 12. A case, for who answers for it: how she may be reached comes first
  demo.hidden = 13. For another desk the same case does not exist
  demo.readings = 14. Who looked at it: that is kept, too
  demo.verify = 15. Every entry of the log read again: hashes, order, tree
  demo.checkpoint = 16. A signed checkpoint: keep it elsewhere, and nobody can rewrite what came before
  demo.end = The instance stays in {path}. Go on: mesa list meetings --data {path} --as {reader}
  """#
