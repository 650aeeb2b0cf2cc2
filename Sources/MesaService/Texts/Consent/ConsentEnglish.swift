let consentEnglish = #"""
  # ---- Consent ----
  # What it is called
  kind.consent = consent
  kind.consents = Consents
  # What may be done
  command.consent.record = Record her consent
  command.consent.record.help = To whom, what for, which data and until when; on paper, which is
    kept where it is told, or told before somebody. A guardian is named, and of a minor it is told
    what serves her best.
  command.consent.refuse = Record that she refuses
  command.consent.refuse.help = Only the refusal is kept. Offer information, a safety plan and an
    open door, and say which you offered.
  command.consent.withdraw = Record that she takes it back
  command.consent.withdraw.help = From the agencies named, or from all. Nothing more is passed on,
    drafts can no longer be sent, and who was told on it stands on the list of those to be notified.
  command.consent.notify = Record that an agency was notified
  command.consent.notify.help = The agency has heard that her consent ended; it leaves the list of
    those to be notified.
  command.consent.override = Disclose without her consent
  command.consent.override.help = Only on a coded ground, with the reasons in writing and a
    superior of your agency. In grave danger, and to protect a minor, it holds at once; otherwise
    when the superior has confirmed it.
  command.consent.confirmOverride = Confirm a disclosure without consent
  command.consent.confirmOverride.help = By the superior who was named, and by nobody else; what
    is not confirmed ends.
  command.consent.tell = Record that she was told
  command.consent.tell.help = That her data were passed on without her consent; in person, or as
    her instructions for safe contact say. Not where the law forbids it.
  # What happened
  event.consent.given = She consented{form?, {form:consentForm}}{until?, until {until:date}}
  event.consent.refused = She refused
  event.consent.withdrawn = She took her consent back
  event.consent.overridden = It was disclosed without her consent{ground?: {ground:consentGround}}
  event.consent.overrideDecided = The superior decided on the disclosure{override? no. {override}}
  event.consent.notified = The agency{agency? {agency}} heard that the consent ended
  event.consent.told = She was told of the disclosure{channel?, {channel:safeChannel}}
  # Fields
  field.consent.to = the agencies
  field.purposes = what for
  field.data = which parts of the file
  field.form = on paper or told
  field.witness = who heard it
  field.consent.by = she, a guardian or both
  field.guardian = who the guardian is
  field.minor = whether she is a minor
  field.bestInterest = what serves her best
  field.offered = what was offered
  field.recipient = the agency that was notified
  field.superior = the superior
  field.notInformable = whether she may not be told
  field.override = the number of the disclosure
  field.confirmed = whether it is confirmed
  field.consent.channel = how she was told
  # Columns and headings
  column.purposes = What for
  column.data = Data
  column.form = How
  column.superior = Superior
  column.stillHolds = Holds
  cli.consent.none = No consent is recorded.
  cli.consent.given = Consents that stand
  cli.consent.refused = Refused: {agencies:list}
  cli.consent.overrides = Disclosures without consent
  cli.consent.toNotify = To be notified that it ended: {agencies:list}
  cli.consent.waits = waits for the superior
  # Words
  consentPurpose.attention = to serve her
  consentPurpose.followUp = to follow up
  consentPurpose.conference = to speak of her case in the commission
  consentPurpose.safetyPlan = safety plan
  consentPurpose.procedure = proceedings and benefits
  consentForm.written = on paper
  consentForm.oral = told
  giver.herself = herself
  giver.guardian = guardian
  giver.both = both
  offer.information = information
  offer.safetyPlan = safety plan
  offer.openDoor = open door
  consentGround.vitalInterest = grave and imminent danger
  consentGround.minorProtection = protection of a minor
  consentGround.judicialOrder = order of a court
  consentGround.policeRequest = request of the police
  consentGround.dutyToReportCrime = duty to report a crime
  safeChannel.inPerson = in person
  safeChannel.phone = by telephone
  safeChannel.throughService = through a service she trusts
  legalBasis.publicTask = public task
  legalBasis.legalObligation = legal duty
  legalBasis.vitalInterests = vital interests
  legalBasis.healthCare = health care
  legalBasis.socialProtection = social protection
  legalBasis.criminalProceedings = criminal proceedings
  # Refusals
  refusal.consent.formMissing = The consent was not recorded: it is “{form:consentForm}”, and it
    must be told where the paper is kept, or before whom she said it. Add the place or the witness.
  refusal.consent.guardianMissing = The consent was not recorded: a guardian gives it, and it is
    not told who that is. Say who, and by what right.
  refusal.consent.bestInterestMissing = The consent was not recorded: she is a minor, and it is
    not told why it serves her best (LO 1/1996, art. 2). Say so in a sentence.
  refusal.consent.offerMissing = The refusal is recorded; {missing,|what was not offered is|what
    was not offered is} {missing:offer}. She should leave with information, a safety plan and an
    open door.
  refusal.consent.notGiven = Nothing was taken back: she has given no consent{agencies? for
    {agencies:list}}. “mesa consent show” tells what stands; a refusal is recorded with “mesa
    consent refuse”.
  refusal.consent.toNotify = {agencies,|This agency was|These agencies were} told on her consent
    and now have to hear that it ended: {agencies:list}. Record it with “mesa consent notify”.
  refusal.consent.notToNotify = Nothing was recorded: that agency is not waiting to be
    notified.{agencies? These are: {agencies:list}.}
  refusal.consent.superiorIsAuthor = It was not disclosed: the superior who answers for it must be
    somebody other than its author. Name another person of your agency.
  refusal.consent.superiorOfOther = It was not disclosed: who was named as superior neither serves
    at the desk of {agency} nor sits for it. Name somebody of that agency.
  refusal.consent.referenceMissing = It was not disclosed: a {ground:consentGround} has to be
    concrete, specific and motivated (LO 7/2021, art. 7), and it is not cited. Add its number and
    date.
  refusal.consent.notInformableGround = It was not disclosed: only what police or courts ask for
    may be kept from her (LO 7/2021, art. 7.4), and the ground is “{ground:consentGround}”. Leave
    that mark out.
  refusal.consent.unconfirmed = It is recorded and does not hold yet: it waits for {superior} to
    confirm it, with “mesa consent confirm”.
  refusal.consent.overrideUnknown = Nothing was recorded: there is no disclosure of that number
    that you may act on.{known? There is: {known:list}.}
  refusal.consent.overrideDecided = Nothing was changed: you have already decided on this
    disclosure the other way. To disclose again, it is recorded anew.
  refusal.consent.notInformable = Nothing was recorded: the law forbids telling her of this
    disclosure (LO 7/2021, art. 7.4). Ask the data-protection officer when that ends.
  cli.consent.notInformable = She may not hear of this: the law forbids it (LO 7/2021, art. 7.4)
  cli.consent.unnotified = still to be notified
  cli.consent.noOverrides = Nothing was disclosed without consent in your name.
  consentState.holds = holds
  consentState.expired = expired
  consentState.withdrawn = taken back
  consentState.refused = refused since
  consentState.replaced = said anew
  consentState.waiting = waits for the superior
  consentState.denied = not confirmed
  consentLine.refusal = refused
  consentLine.consent = consent
  consentLine.override = disclosure without consent
  column.recipient = To
  column.author = Author
  column.notInformable = Kept from her
  refusal.referral.notInformable = Nothing was recorded: the law forbids her to hear of this
    referral (LO 7/2021, art. 7.4), so nobody tells her. Leave out how she hears of it, and ask
    the data-protection officer when that ends.
  """#
