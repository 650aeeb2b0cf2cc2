let rightsEnglish = #"""
  # ---- Rights ----
  subject.title = What is held of you
  subject.byHand = To be handed over in person, where nobody else sees it: never to an address
    that stands in the case, and never by post or e-mail.
  subject.ofOthers = Before it is handed over, somebody reads it through: in what was written
    down others may be named.
  subject.held = What is held
  subject.held.none = Nothing is held.
  subject.part = Part
  subject.entries = Entries
  subject.from = Written
  subject.producers = By
  subject.sources = Where it comes from
  subject.copy = Copy
  subject.written = Written by
  subject.purposes = What it is used for
  subject.purpose = What for
  subject.agreed = You agreed that it be used:
  subject.bases = On what law each agency acts
  subject.recipients = Who was told
  subject.recipients.none = Nobody besides the agency that attends you.
  subject.whom = Who
  subject.office = an office of data protection or audit
  subject.since = Since
  subject.right = By what right
  subject.reference = Reference
  subject.readings = Who looked at it
  subject.times = Times
  subject.term = How long it stays
  subject.term.text = After your case is closed your data stay {years|1 year|# years}; then they
    are blocked for {blocked|1 year|# years}, for courts and authorities alone, and then
    destroyed.
  subject.term.stage.live = Your data are in use.
  subject.term.stage.restricted = The use of your data is restricted.
  subject.term.stage.blocked = Your data are blocked: only courts and authorities may see them.
  subject.term.stage.destroyed = Your data are destroyed: nobody can read them any more.
  subject.blockOn = Blocked from
  subject.destroyFrom = May be destroyed from
  subject.rights = Your rights
  subject.rights.text = You may ask that what is wrong be corrected, that it be erased or its
    use restricted, and you may object to its use: the data-protection officer answers within a
    month. You may complain to the data-protection authority. It costs nothing, and help does
    not depend on it.
  subjectWithheld.copied = copied below
  subjectWithheld.ofOthers = not copied: it is of others, too
  subjectWithheld.danger = not on paper: told by word of mouth, so that nobody else learns it
  subjectWithheld.authority = not copied: ask the police or the court that holds it
  subjectWithheld.notOpened = not opened for this copy
  subjectWithheld.destroyed = destroyed
  subjectRight.consent = you agreed
  subjectRight.override = without your consent, as a law allows
  subjectRight.referral = a referral
  subjectRight.team = takes part in your case
  subjectRight.roster = a commission spoke of your case
  subjectRight.glass = opened in an emergency or by an office
  register.title = Register of processing activities
  register.none = There is no mesa.
  register.controller = Controller
  register.municipalities = Municipalities
  register.profile = Profile
  register.purposes = Purposes
  register.bases = Legal basis
  register.subjects = Whose data
  register.categories = Categories of data
  register.recipients = Recipients
  register.terms = How long
  register.measures = Security
  register.years = {years|1 year|# years}
  register.forGood = for good
  registerActivity.coordination = Co-ordination: sessions, minutes, agreements
  registerActivity.casework = Casework: cases, referrals, plans, conferences
  registerActivity.readings = Readings: who read which case data
  registerActivity.directory = Directory: agencies, persons, posts
  registerSubject.women = women who are attended
  registerSubject.dependants = persons who depend on them
  registerSubject.investigated = persons investigated
  registerSubject.professionals = professionals
  registerTerm.minutes = minutes and agreements
  registerTerm.cases = cases and referrals, after they are closed
  registerTerm.blocked = blocked, after that
  registerTerm.policeReview = police and court data, looked at again every
  registerTerm.policeMaximum = police and court data, at most
  registerTerm.readings = readings
  registerTerm.places = posts and places
  registerMeasure.sealed = content sealed with a key for each case and part
  registerMeasure.needToKnow = access only for who takes part in the case, denied otherwise
  registerMeasure.readingsRecorded = each reading recorded before anything is shown
  registerMeasure.provableLog = a log that proves every change
  registerMeasure.secondPerson = two persons for roles, erasure and the keys
  registerMeasure.keysDestroyed = keys destroyed when the term is over
  registerMeasure.emergencyReviewed = emergency access reviewed within three working days
  registerMeasure.countsSuppressed = small counts suppressed
  """#
