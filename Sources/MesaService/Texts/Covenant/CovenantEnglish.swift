let covenantEnglish = #"""
  # ---- Covenants ----
  kind.covenant = covenant
  kind.covenants = Covenants
  kind.obligation = obligation
  command.covenant.sign = Record a covenant
  command.covenant.sign.help = Between two administrations or more: object, who owes what, money,
    term, and when to speak of a renewal.
  command.covenant.extend = Extend a covenant
  command.covenant.extend.help = Before it ends, and for four years more at most.
  command.covenant.report = Report on an obligation of a covenant
  command.covenant.report.help = What became of it so far, and what of its money was spent.
  command.covenant.denounce = End a covenant early
  command.covenant.denounce.help = That day is the last on which it binds.
  command.covenant.nameFollowUp = Name who watches over a covenant
  command.covenant.nameFollowUp.help = The agencies of its follow-up commission from now on.
  field.covenant = the covenant
  field.object = what it is for
  field.signatories = who signs
  field.obligations = who owes what
  field.obligation = the number of the obligation
  field.signedOn = when it was signed
  field.warnDays = how many days before its end to speak of a renewal
  field.followUp = who watches over it
  event.covenant.signed = The covenant was signed{title?: {title}}
  event.covenant.extended = It was extended until {to:day}
  event.covenant.reported = Obligation {obligation}: {outcome:covenantOutcome}
  event.covenant.denounced = It was ended as of {from:day}
  event.covenant.followUpNamed = Its follow-up commission was named
  covenantOutcome.pending = pending
  covenantOutcome.partly = fulfilled in part
  covenantOutcome.fulfilled = fulfilled
  covenantOutcome.failed = not fulfilled
  covenantState.toCome = not yet in force
  covenantState.inForce = in force
  covenantState.ending = ends soon: renewal
  covenantState.ended = ended
  column.signatories = Signed by
  refusal.covenant.oneSignatory = Nothing was recorded: a covenant is signed by two
    administrations or more.
  refusal.covenant.notSignatory = Nothing was recorded: {agency} does not sign, and owes nothing
    by the covenant.
  refusal.covenant.tooLong = Nothing was recorded: it may last until {latest:date} at most, four
    years.
  refusal.covenant.notInForce = Nothing was recorded: the covenant {covenant} does not bind on
    {on:date}.
  """#
