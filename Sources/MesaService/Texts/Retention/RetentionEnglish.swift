let retentionEnglish = #"""
  # ---- How long case data stay -------------------------------------------------------------------
  command.retention.hold = Keep data beyond their term
  command.retention.hold.help = Open proceedings, a legal duty or a claim: nothing is blocked or
    destroyed until somebody has looked again and released it.
  command.retention.releaseHold = Release a hold
  command.retention.releaseHold.help = The reason to keep the data has ended; their terms go on.
  command.retention.restrict = Restrict processing
  command.retention.restrict.help = The data are kept and not used until what was contested is
    settled (GDPR art. 18).
  command.retention.lift = Lift a restriction
  command.retention.lift.help = What was contested is settled: the data may be used again.
  command.retention.block = Block the data of a case
  command.retention.block.help = Hides them from all but courts and authorities, with their keys in
    escrow (LO 3/2018 art. 32). The clock does so when the term is over.
  command.retention.unblock = Open blocked data for an authority
  command.retention.unblock.help = A court, the prosecutor or an authority asks for them; both
    officers' sheets open the escrow.
  command.retention.fallDue = Record that erasure is due
  command.retention.fallDue.help = The clock gives it when the years of blocking are over.
  command.retention.proposeErasure = Propose an erasure
  command.retention.proposeErasure.help = The data-protection officer proposes that the keys of the
    case be destroyed; a second person confirms.
  command.retention.withdrawErasure = Withdraw a proposed erasure
  command.retention.withdrawErasure.help = Nothing is destroyed.
  command.retention.confirmErasure = Confirm an erasure
  command.retention.confirmErasure.help = The second person confirms: the keys are destroyed for ever,
    and the log still verifies.
  event.retention.started = The terms of its data began{blockOn?: they are blocked on {blockOn:day}}
  event.retention.stopped = The terms of its data stopped: the case was reopened
  event.retention.held = The data stay beyond their term{ground?: {ground:holdGround}}
  event.retention.holdReleased = A reason to keep the data ended{ground?: {ground:holdGround}}
  event.retention.restricted = Processing was restricted{ground?: {ground:restrictionGround}}
  event.retention.lifted = The restriction was lifted
  event.retention.blocked = The data were blocked{ground?: {ground:blockGround}}
  event.retention.unblocked = Blocked data were opened{ground? for: {ground:unblockGround}}
  event.retention.erasureDue = Erasure fell due
  event.retention.erasureProposed = Erasure was proposed{ground?: {ground:erasureGround}}
  event.retention.erasureWithdrawn = The proposed erasure was withdrawn
  event.retention.destroyed = The keys were destroyed{ground?: {ground:erasureGround}}
  state.retention.live = in use
  state.retention.restricted = restricted
  state.retention.blocked = blocked
  state.retention.destroyed = destroyed
  kind.retention = retention of data
  holdGround.openProceedings = open proceedings
  holdGround.legalRetention = a law that asks to keep them
  holdGround.liabilityClaims = claims of liability
  holdGround.protectionOfOthers = protection of others
  restrictionGround.accuracyContested = their accuracy is contested
  restrictionGround.unlawfulProcessing = the processing was unlawful
  restrictionGround.neededForClaims = she needs them for a claim
  restrictionGround.objectionPending = an objection is pending
  blockGround.termEnded = the term ended
  blockGround.erasureRequest = she asked for erasure
  blockGround.rectification = they were rectified
  blockGround.unlawfulProcessing = the processing was unlawful
  unblockGround.court = a court
  unblockGround.prosecutor = the prosecutor
  unblockGround.dataProtectionAuthority = the data-protection authority
  unblockGround.competentAdministration = the administration competent for the liability
  erasureGround.termEnded = the term ended
  erasureGround.courtOrder = a court ordered it
  erasureGround.authorityOrder = the data-protection authority ordered it
  field.reviewOn = when somebody looks again
  column.blockOn = Blocked from
  column.destroyFrom = Erasable from
  column.holds = Kept for
  column.erasureProposal = Erasure proposed
  column.closedOn = Closed
  refusal.retention.caseOpen = Nothing was blocked: the case is open and its data are needed for it.
    Close it first (GDPR art. 17.3).
  refusal.retention.notBlocked = Nothing was erased: the data are “{state:state.retention}”, and only
    blocked data may be destroyed (LO 3/2018 art. 32). Block them first.
  refusal.retention.held = Nothing was done: the data have to stay because of
    {grounds:holdGround}. Release the hold when the reason has ended.
  refusal.retention.termRunning = Nothing was done: the term runs until {from:day}, unless a court or
    the authority orders it sooner.
  refusal.retention.samePerson = Nothing was erased: who proposed it cannot confirm it. A second person
    must.
  refusal.retention.notProposed = Nothing was erased: no erasure is proposed. The data-protection
    officer proposes it first.
  refusal.retention.notDestroyed = There is no certificate: the data are “{state:state.retention}”. It can be had once their keys
    are destroyed.
  refusal.retention.destroyed = Nothing was done: the keys of this case were destroyed, and nobody can
    open its data any more.
  cli.erasure.code = Case
  cli.erasure.case = Identifier
  cli.erasure.ground = Ground
  cli.erasure.proposedBy = Proposed by
  cli.erasure.confirmedBy = Confirmed by
  cli.erasure.destroyedAt = Keys destroyed
  cli.erasure.position = Entry of the log that says so
  cli.erasure.sealed = Entries that nobody can open any more
  cli.erasure.values = Values in them
  cli.erasure.readable = Entries that still open, sealed under another key
  cli.erasure.before = The log before
  cli.erasure.now = The log now
  cli.erasure.consistent = Not a byte of the log was changed
  cli.erasure.head = {size} entries, root {root}
  """#
