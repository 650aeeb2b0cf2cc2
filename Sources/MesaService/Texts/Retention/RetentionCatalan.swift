let retentionCatalan = #"""
  # ---- Quant de temps es conserven les dades dels casos ------------------------------------------
  command.retention.hold = Conservar dades més enllà del termini
  command.retention.hold.help = Un procediment obert, un deure legal o una reclamació: res no es bloqueja
    ni es destrueix fins que algú ho revisi i ho aixequi.
  command.retention.releaseHold = Aixecar una conservació
  command.retention.releaseHold.help = S'ha acabat el motiu de conservar les dades; els terminis
    continuen.
  command.retention.restrict = Limitar el tractament
  command.retention.restrict.help = Les dades es guarden i no s'usen fins que es resolgui el que es
    discuteix (RGPD art. 18).
  command.retention.lift = Aixecar la limitació
  command.retention.lift.help = El que es discutia està resolt: les dades es poden tornar a usar.
  command.retention.block = Bloquejar les dades d'un cas
  command.retention.block.help = Les amaga a tothom tret de tribunals i autoritats, amb les claus en
    dipòsit (LO 3/2018, art. 32). Ho fa el rellotge quan s'acaba el termini.
  command.retention.unblock = Obrir dades bloquejades per a una autoritat
  command.retention.unblock.help = Les demana un tribunal, la fiscalia o una autoritat; els fulls de les
    dues persones dipositàries obren el dipòsit.
  command.retention.fallDue = Registrar que toca la supressió
  command.retention.fallDue.help = El dona el rellotge quan s'acaben els anys de bloqueig.
  command.retention.proposeErasure = Proposar una supressió
  command.retention.proposeErasure.help = La persona delegada de protecció de dades proposa destruir les
    claus del cas; una segona persona ho confirma.
  command.retention.withdrawErasure = Retirar una proposta de supressió
  command.retention.withdrawErasure.help = No es destrueix res.
  command.retention.confirmErasure = Confirmar una supressió
  command.retention.confirmErasure.help = La segona persona confirma: les claus es destrueixen per
    sempre i el registre continua sent verificable.
  event.retention.started = Van començar els terminis de les dades{blockOn?: es bloquegen el
    {blockOn:day}}
  event.retention.stopped = Es van aturar els terminis de les dades: el cas es va reobrir
  event.retention.held = Les dades es conserven més enllà del termini{ground?: {ground:holdGround}}
  event.retention.holdReleased = Es va acabar un motiu de conservació{ground?: {ground:holdGround}}
  event.retention.restricted = Es va limitar el tractament{ground?: {ground:restrictionGround}}
  event.retention.lifted = Es va aixecar la limitació
  event.retention.blocked = Es van bloquejar les dades{ground?: {ground:blockGround}}
  event.retention.unblocked = Es van obrir dades bloquejades{ground? per a: {ground:unblockGround}}
  event.retention.erasureDue = Va arribar el moment de suprimir
  event.retention.erasureProposed = Es va proposar la supressió{ground?: {ground:erasureGround}}
  event.retention.erasureWithdrawn = Es va retirar la proposta de supressió
  event.retention.destroyed = Es van destruir les claus{ground?: {ground:erasureGround}}
  state.retention.live = en ús
  state.retention.restricted = limitades
  state.retention.blocked = bloquejades
  state.retention.destroyed = destruïdes
  kind.retention = conservació de dades
  holdGround.openProceedings = procediment obert
  holdGround.legalRetention = una llei que obliga a conservar-les
  holdGround.liabilityClaims = reclamacions de responsabilitat
  holdGround.protectionOfOthers = protecció d'altres persones
  restrictionGround.accuracyContested = se'n discuteix l'exactitud
  restrictionGround.unlawfulProcessing = el tractament va ser il·lícit
  restrictionGround.neededForClaims = les necessita per a una reclamació
  restrictionGround.objectionPending = hi ha una oposició pendent
  blockGround.termEnded = s'ha acabat el termini
  blockGround.erasureRequest = en va demanar la supressió
  blockGround.rectification = es van rectificar
  blockGround.unlawfulProcessing = el tractament va ser il·lícit
  unblockGround.court = un tribunal
  unblockGround.prosecutor = la fiscalia
  unblockGround.dataProtectionAuthority = l'autoritat de protecció de dades
  unblockGround.competentAdministration = l'administració competent en la responsabilitat
  erasureGround.termEnded = s'ha acabat el termini
  erasureGround.courtOrder = ho va ordenar un tribunal
  erasureGround.authorityOrder = ho va ordenar l'autoritat de protecció de dades
  field.reviewOn = quan es torna a revisar
  column.blockOn = Bloqueig des de
  column.destroyFrom = Suprimible des de
  column.holds = Es conserva per
  column.erasureProposal = Supressió proposada
  column.closedOn = Tancament
  refusal.retention.caseOpen = No s'ha bloquejat res: el cas és obert i les dades hi fan falta. Tanqueu-lo
    abans (RGPD art. 17.3).
  refusal.retention.notBlocked = No s'ha suprimit res: les dades estan “{state:state.retention}” i només es
    poden destruir dades bloquejades (LO 3/2018, art. 32). Bloquegeu-les abans.
  refusal.retention.held = No s'ha fet res: les dades s'han de conservar per {grounds:holdGround}. Aixequeu
    la conservació quan s'acabi el motiu.
  refusal.retention.termRunning = No s'ha fet res: el termini corre fins al {from:day}, tret que un
    tribunal o l'autoritat ho ordeni abans.
  refusal.retention.samePerson = No s'ha suprimit res: qui ho va proposar no ho pot confirmar. Ho ha de fer
    una segona persona.
  refusal.retention.notProposed = No s'ha suprimit res: no hi ha cap proposta de supressió. Primer la
    proposa la persona delegada de protecció de dades.
  refusal.retention.notDestroyed = No hi ha certificat: les dades estan “{state:state.retention}”. N'hi haurà quan se'n destrueixin les
    claus.
  refusal.retention.destroyed = No s'ha fet res: les claus d'aquest cas es van destruir i ningú no en pot
    obrir ja les dades.
  cli.erasure.code = Cas
  cli.erasure.case = Identificador
  cli.erasure.ground = Motiu
  cli.erasure.proposedBy = Ho va proposar
  cli.erasure.confirmedBy = Ho va confirmar
  cli.erasure.destroyedAt = Claus destruïdes
  cli.erasure.position = Assentament del registre que ho diu
  cli.erasure.sealed = Assentaments que ja ningú no pot obrir
  cli.erasure.values = Valors que contenen
  cli.erasure.readable = Assentaments que encara s’obren, xifrats amb una altra clau
  cli.erasure.before = El registre abans
  cli.erasure.now = El registre ara
  cli.erasure.consistent = No s’ha canviat ni un byte del registre
  cli.erasure.head = {size} assentaments, arrel {root}
  """#
