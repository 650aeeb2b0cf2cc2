let covenantSpanish = #"""
  # ---- Covenants ----
  kind.covenant = convenio
  kind.covenants = Convenios
  kind.obligation = obligación
  command.covenant.sign = Registrar un convenio
  command.covenant.sign.help = Entre dos administraciones o más: objeto, quién debe qué, dinero,
    plazo y cuándo hablar de la prórroga.
  command.covenant.extend = Prorrogar un convenio
  command.covenant.extend.help = Antes de que acabe y por cuatro años más como mucho.
  command.covenant.report = Informar de una obligación de un convenio
  command.covenant.report.help = Qué ha sido de ella hasta ahora y cuánto de su dinero se ha
    gastado.
  command.covenant.denounce = Denunciar un convenio
  command.covenant.denounce.help = Ese día es el último en que obliga.
  command.covenant.nameFollowUp = Nombrar la comisión de seguimiento de un convenio
  command.covenant.nameFollowUp.help = Las entidades de su comisión de seguimiento desde ahora.
  field.covenant = el convenio
  field.object = el objeto
  field.signatories = quiénes firman
  field.obligations = quién debe qué
  field.obligation = el número de la obligación
  field.signedOn = cuándo se firmó
  field.warnDays = cuántos días antes de su fin hablar de la prórroga
  field.followUp = la comisión de seguimiento
  event.covenant.signed = Se firmó el convenio{title?: {title}}
  event.covenant.extended = Se prorrogó hasta {to:day}
  event.covenant.reported = Obligación {obligation}: {outcome:covenantOutcome}
  event.covenant.denounced = Se denunció con efecto {from:day}
  event.covenant.followUpNamed = Se nombró su comisión de seguimiento
  covenantOutcome.pending = pendiente
  covenantOutcome.partly = cumplida en parte
  covenantOutcome.fulfilled = cumplida
  covenantOutcome.failed = no cumplida
  covenantState.toCome = aún no vigente
  covenantState.inForce = vigente
  covenantState.ending = termina pronto: prórroga
  covenantState.ended = terminado
  column.signatories = Firman
  refusal.covenant.oneSignatory = No se ha registrado nada: un convenio lo firman dos
    administraciones o más.
  refusal.covenant.notSignatory = No se ha registrado nada: {agency} no firma y el convenio no le
    obliga.
  refusal.covenant.tooLong = No se ha registrado nada: puede durar como mucho hasta {latest:date},
    cuatro años.
  refusal.covenant.notInForce = No se ha registrado nada: el convenio {covenant} no obliga el
    {on:date}.
  """#
