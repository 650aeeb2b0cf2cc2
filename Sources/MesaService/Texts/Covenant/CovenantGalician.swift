let covenantGalician = #"""
  # ---- Covenants ----
  kind.covenant = convenio
  kind.covenants = Convenios
  kind.obligation = obriga
  command.covenant.sign = Rexistrar un convenio
  command.covenant.sign.help = Entre dúas administracións ou máis: obxecto, quen debe que,
    diñeiro, prazo e cando falar da prórroga.
  command.covenant.extend = Prorrogar un convenio
  command.covenant.extend.help = Antes de que remate e por catro anos máis como moito.
  command.covenant.report = Informar dunha obriga dun convenio
  command.covenant.report.help = Que foi dela ata agora e canto do seu diñeiro se gastou.
  command.covenant.denounce = Denunciar un convenio
  command.covenant.denounce.help = Ese día é o último no que obriga.
  command.covenant.nameFollowUp = Nomear a comisión de seguimento dun convenio
  command.covenant.nameFollowUp.help = As entidades da súa comisión de seguimento desde agora.
  field.covenant = o convenio
  field.object = o obxecto
  field.signatories = quen asina
  field.obligations = quen debe que
  field.obligation = o número da obriga
  field.signedOn = cando se asinou
  field.warnDays = cantos días antes do seu fin falar da prórroga
  field.followUp = a comisión de seguimento
  event.covenant.signed = Asinouse o convenio{title?: {title}}
  event.covenant.extended = Prorrogouse ata {to:day}
  event.covenant.reported = Obriga {obligation}: {outcome:covenantOutcome}
  event.covenant.denounced = Denunciouse con efecto {from:day}
  event.covenant.followUpNamed = Nomeouse a súa comisión de seguimento
  covenantOutcome.pending = pendente
  covenantOutcome.partly = cumprida en parte
  covenantOutcome.fulfilled = cumprida
  covenantOutcome.failed = non cumprida
  covenantState.toCome = aínda non vixente
  covenantState.inForce = vixente
  covenantState.ending = remata pronto: prórroga
  covenantState.ended = rematado
  column.signatories = Asinan
  refusal.covenant.oneSignatory = Non se rexistrou nada: un convenio asínano dúas administracións
    ou máis.
  refusal.covenant.notSignatory = Non se rexistrou nada: {agency} non asina e o convenio non a
    obriga.
  refusal.covenant.tooLong = Non se rexistrou nada: pode durar como moito ata {latest:date}, catro
    anos.
  refusal.covenant.notInForce = Non se rexistrou nada: o convenio {covenant} non obriga o
    {on:date}.
  """#
