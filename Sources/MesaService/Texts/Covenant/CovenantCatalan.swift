let covenantCatalan = #"""
  # ---- Covenants ----
  kind.covenant = conveni
  kind.covenants = Convenis
  kind.obligation = obligació
  command.covenant.sign = Registrar un conveni
  command.covenant.sign.help = Entre dues administracions o més: objecte, qui deu què, diners,
    termini i quan parlar de la pròrroga.
  command.covenant.extend = Prorrogar un conveni
  command.covenant.extend.help = Abans que acabi i per quatre anys més com a molt.
  command.covenant.report = Informar d’una obligació d’un conveni
  command.covenant.report.help = Què se n’ha fet fins ara i quants dels seus diners s’han gastat.
  command.covenant.denounce = Denunciar un conveni
  command.covenant.denounce.help = Aquell dia és l’últim que obliga.
  command.covenant.nameFollowUp = Anomenar la comissió de seguiment d’un conveni
  command.covenant.nameFollowUp.help = Les entitats de la comissió de seguiment des d’ara.
  field.covenant = el conveni
  field.object = l’objecte
  field.signatories = qui signa
  field.obligations = qui deu què
  field.obligation = el número de l’obligació
  field.signedOn = quan es va signar
  field.warnDays = quants dies abans de la fi parlar de la pròrroga
  field.followUp = la comissió de seguiment
  event.covenant.signed = Es va signar el conveni{title?: {title}}
  event.covenant.extended = Es va prorrogar fins a {to:day}
  event.covenant.reported = Obligació {obligation}: {outcome:covenantOutcome}
  event.covenant.denounced = Es va denunciar amb efecte {from:day}
  event.covenant.followUpNamed = Es va anomenar la comissió de seguiment
  covenantOutcome.pending = pendent
  covenantOutcome.partly = complerta en part
  covenantOutcome.fulfilled = complerta
  covenantOutcome.failed = no complerta
  covenantState.toCome = encara no vigent
  covenantState.inForce = vigent
  covenantState.ending = acaba aviat: pròrroga
  covenantState.ended = acabat
  column.signatories = Signen
  refusal.covenant.oneSignatory = No s’ha registrat res: un conveni el signen dues administracions
    o més.
  refusal.covenant.notSignatory = No s’ha registrat res: {agency} no signa i el conveni no
    l’obliga.
  refusal.covenant.tooLong = No s’ha registrat res: pot durar com a molt fins a {latest:date},
    quatre anys.
  refusal.covenant.notInForce = No s’ha registrat res: el conveni {covenant} no obliga el
    {on:date}.
  """#
