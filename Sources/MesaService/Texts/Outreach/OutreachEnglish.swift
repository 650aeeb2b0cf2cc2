let outreachEnglish = #"""
  # ---- Outreach ----
  field.told = how she hears of it
  field.referral.by = by which way she was reached
  field.told.by = by which way
  field.appointment = when she is expected
  contactWay.inPerson = in person
  contactWay.phone = by telephone
  contactWay.message = by message
  contactWay.email = by e-mail
  contactWay.letter = by letter
  contactWay.throughAgency = through the agency that takes care of her
  refusal.contact.notAgreed = Nothing was recorded: nobody has asked her yet how she may be
    reached, so not {way:contactWay}. Ask her and set it with “mesa case contact”, or tell her in
    person.
  refusal.contact.nobody = Nothing was recorded: she wants nobody to call or write, so not
    {way:contactWay}. Tell her in person. If it has happened already, tell the data-protection
    officer.
  refusal.contact.notThatWay = Nothing was recorded: {way:contactWay} is no way by which she may
    be reached. Her wishes stand first in the case; choose one of them, or tell her in person. If
    it has happened already, tell the data-protection officer.
  refusal.contact.notThen = Nothing was recorded: {at:moment} is no hour at which she may be
    reached {way:contactWay}. Her hours stand first in the case; choose one of them. If it has
    happened already, tell the data-protection officer.
  refusal.contact.inWords = How she may be reached stands in words only. Read her instructions in
    the case before anybody calls or writes, and set them with “mesa case contact”.
  refusal.contact.leaveNoMessage = Leave no message: she has asked for that.
  refusal.contact.mentionNobody = Tell nobody who calls or writes, nor why: she has asked for
    that.
  refusal.contact.wayNotSaid = It is not said how she hears of the appointment. Her wishes stand
    first in the case: obey them, and say which way with --told-by.
  refusal.plan.appointmentOutside = The measure was not entrusted: the appointment lies before now
    or after its last day, {due:date}. Check both.
  cli.case.safe.never = Never {channels:contactWay}; no visit to her home.
  cli.case.safe.noVisit = No visit to her home.
  column.told = She hears of it
  """#
