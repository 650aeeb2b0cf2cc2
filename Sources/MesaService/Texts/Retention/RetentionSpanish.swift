let retentionSpanish = #"""
  # ---- Cuánto se conservan los datos de los casos ------------------------------------------------
  command.retention.hold = Conservar datos más allá de su plazo
  command.retention.hold.help = Un procedimiento abierto, un deber legal o una reclamación: nada se
    bloquea ni se destruye hasta que alguien lo revise y lo levante.
  command.retention.releaseHold = Levantar una conservación
  command.retention.releaseHold.help = Ha terminado el motivo de conservar los datos; sus plazos siguen.
  command.retention.restrict = Limitar el tratamiento
  command.retention.restrict.help = Los datos se guardan y no se usan hasta que se resuelva lo discutido
    (RGPD art. 18).
  command.retention.lift = Levantar la limitación
  command.retention.lift.help = Lo discutido está resuelto: los datos vuelven a poder usarse.
  command.retention.block = Bloquear los datos de un caso
  command.retention.block.help = Los oculta a todos salvo tribunales y autoridades, con sus claves en
    depósito (LO 3/2018, art. 32). Lo hace el reloj cuando acaba el plazo.
  command.retention.unblock = Abrir datos bloqueados para una autoridad
  command.retention.unblock.help = Los pide un tribunal, la fiscalía o una autoridad; las hojas de las
    dos personas depositarias abren el depósito.
  command.retention.fallDue = Registrar que procede la supresión
  command.retention.fallDue.help = Lo da el reloj cuando acaban los años de bloqueo.
  command.retention.proposeErasure = Proponer una supresión
  command.retention.proposeErasure.help = La delegada o el delegado de protección de datos propone
    destruir las claves del caso; una segunda persona lo confirma.
  command.retention.withdrawErasure = Retirar una propuesta de supresión
  command.retention.withdrawErasure.help = No se destruye nada.
  command.retention.confirmErasure = Confirmar una supresión
  command.retention.confirmErasure.help = La segunda persona confirma: las claves se destruyen para
    siempre y el registro sigue siendo verificable.
  event.retention.started = Empezaron los plazos de sus datos{blockOn?: se bloquean el {blockOn:day}}
  event.retention.stopped = Se pararon los plazos de sus datos: el caso se reabrió
  event.retention.held = Los datos se conservan más allá de su plazo{ground?: {ground:holdGround}}
  event.retention.holdReleased = Terminó un motivo de conservación{ground?: {ground:holdGround}}
  event.retention.restricted = Se limitó el tratamiento{ground?: {ground:restrictionGround}}
  event.retention.lifted = Se levantó la limitación
  event.retention.blocked = Se bloquearon los datos{ground?: {ground:blockGround}}
  event.retention.unblocked = Se abrieron datos bloqueados{ground? para: {ground:unblockGround}}
  event.retention.erasureDue = Llegó el momento de suprimir
  event.retention.erasureProposed = Se propuso la supresión{ground?: {ground:erasureGround}}
  event.retention.erasureWithdrawn = Se retiró la propuesta de supresión
  event.retention.destroyed = Se destruyeron las claves{ground?: {ground:erasureGround}}
  state.retention.live = en uso
  state.retention.restricted = limitados
  state.retention.blocked = bloqueados
  state.retention.destroyed = destruidos
  kind.retention = conservación de datos
  holdGround.openProceedings = procedimiento abierto
  holdGround.legalRetention = una ley que obliga a conservarlos
  holdGround.liabilityClaims = reclamaciones de responsabilidad
  holdGround.protectionOfOthers = protección de otras personas
  restrictionGround.accuracyContested = se discute su exactitud
  restrictionGround.unlawfulProcessing = el tratamiento fue ilícito
  restrictionGround.neededForClaims = los necesita para una reclamación
  restrictionGround.objectionPending = hay una oposición pendiente
  blockGround.termEnded = acabó el plazo
  blockGround.erasureRequest = pidió la supresión
  blockGround.rectification = se rectificaron
  blockGround.unlawfulProcessing = el tratamiento fue ilícito
  unblockGround.court = un tribunal
  unblockGround.prosecutor = la fiscalía
  unblockGround.dataProtectionAuthority = la autoridad de protección de datos
  unblockGround.competentAdministration = la administración competente en la responsabilidad
  erasureGround.termEnded = acabó el plazo
  erasureGround.courtOrder = lo ordenó un tribunal
  erasureGround.authorityOrder = lo ordenó la autoridad de protección de datos
  field.reviewOn = cuándo se vuelve a revisar
  column.blockOn = Bloqueo desde
  column.destroyFrom = Suprimible desde
  column.holds = Se conserva por
  column.erasureProposal = Supresión propuesta
  column.closedOn = Cierre
  refusal.retention.caseOpen = No se ha bloqueado nada: el caso está abierto y sus datos hacen falta.
    Ciérrelo antes (RGPD art. 17.3).
  refusal.retention.notBlocked = No se ha suprimido nada: los datos están “{state:state.retention}” y solo
    pueden destruirse datos bloqueados (LO 3/2018, art. 32). Bloquéelos antes.
  refusal.retention.held = No se ha hecho nada: los datos deben conservarse por {grounds:holdGround}.
    Levante la conservación cuando acabe el motivo.
  refusal.retention.termRunning = No se ha hecho nada: el plazo corre hasta el {from:day}, salvo que un
    tribunal o la autoridad lo ordene antes.
  refusal.retention.samePerson = No se ha suprimido nada: quien lo propuso no puede confirmarlo. Debe
    hacerlo una segunda persona.
  refusal.retention.notProposed = No se ha suprimido nada: no hay propuesta de supresión. Primero la
    propone la persona delegada de protección de datos.
  refusal.retention.notDestroyed = No hay certificado: los datos están “{state:state.retention}”. Lo habrá cuando se destruyan sus
    claves.
  refusal.retention.destroyed = No se ha hecho nada: las claves de este caso se destruyeron y nadie
    puede abrir ya sus datos.
  cli.erasure.code = Caso
  cli.erasure.case = Identificador
  cli.erasure.ground = Motivo
  cli.erasure.proposedBy = Lo propuso
  cli.erasure.confirmedBy = Lo confirmó
  cli.erasure.destroyedAt = Claves destruidas
  cli.erasure.position = Asiento del registro que lo dice
  cli.erasure.sealed = Asientos que ya nadie puede abrir
  cli.erasure.values = Valores que contienen
  cli.erasure.readable = Asientos que aún se abren, cifrados con otra clave
  cli.erasure.before = El registro antes
  cli.erasure.now = El registro ahora
  cli.erasure.consistent = No se cambió ni un byte del registro
  cli.erasure.head = {size} asientos, raíz {root}
  """#
