let retentionGalician = #"""
  # ---- Canto se conservan os datos dos casos -----------------------------------------------------
  command.retention.hold = Conservar datos máis alá do seu prazo
  command.retention.hold.help = Un procedemento aberto, un deber legal ou unha reclamación: nada se
    bloquea nin se destrúe ata que alguén o revise e o levante.
  command.retention.releaseHold = Levantar unha conservación
  command.retention.releaseHold.help = Rematou o motivo de conservar os datos; os seus prazos seguen.
  command.retention.restrict = Limitar o tratamento
  command.retention.restrict.help = Os datos gárdanse e non se usan ata que se resolva o discutido (RXPD
    art. 18).
  command.retention.lift = Levantar a limitación
  command.retention.lift.help = O discutido está resolto: os datos poden volver usarse.
  command.retention.block = Bloquear os datos dun caso
  command.retention.block.help = Ocúltaos a todos agás tribunais e autoridades, coas súas claves en
    depósito (LO 3/2018, art. 32). Faino o reloxo cando remata o prazo.
  command.retention.unblock = Abrir datos bloqueados para unha autoridade
  command.retention.unblock.help = Pídeos un tribunal, a fiscalía ou unha autoridade; as follas das dúas
    persoas depositarias abren o depósito.
  command.retention.fallDue = Rexistrar que procede a supresión
  command.retention.fallDue.help = Dáo o reloxo cando rematan os anos de bloqueo.
  command.retention.proposeErasure = Propoñer unha supresión
  command.retention.proposeErasure.help = A persoa delegada de protección de datos propón destruír as
    claves do caso; unha segunda persoa confírmao.
  command.retention.withdrawErasure = Retirar unha proposta de supresión
  command.retention.withdrawErasure.help = Non se destrúe nada.
  command.retention.confirmErasure = Confirmar unha supresión
  command.retention.confirmErasure.help = A segunda persoa confirma: as claves destrúense para sempre e o
    rexistro segue sendo verificable.
  event.retention.started = Comezaron os prazos dos seus datos{blockOn?: bloquéanse o {blockOn:day}}
  event.retention.stopped = Paráronse os prazos dos seus datos: o caso reabriuse
  event.retention.held = Os datos consérvanse máis alá do seu prazo{ground?: {ground:holdGround}}
  event.retention.holdReleased = Rematou un motivo de conservación{ground?: {ground:holdGround}}
  event.retention.restricted = Limitouse o tratamento{ground?: {ground:restrictionGround}}
  event.retention.lifted = Levantouse a limitación
  event.retention.blocked = Bloqueáronse os datos{ground?: {ground:blockGround}}
  event.retention.unblocked = Abríronse datos bloqueados{ground? para: {ground:unblockGround}}
  event.retention.erasureDue = Chegou o momento de suprimir
  event.retention.erasureProposed = Propúxose a supresión{ground?: {ground:erasureGround}}
  event.retention.erasureWithdrawn = Retirouse a proposta de supresión
  event.retention.destroyed = Destruíronse as claves{ground?: {ground:erasureGround}}
  state.retention.live = en uso
  state.retention.restricted = limitados
  state.retention.blocked = bloqueados
  state.retention.destroyed = destruídos
  kind.retention = conservación de datos
  holdGround.openProceedings = procedemento aberto
  holdGround.legalRetention = unha lei que obriga a conservalos
  holdGround.liabilityClaims = reclamacións de responsabilidade
  holdGround.protectionOfOthers = protección doutras persoas
  restrictionGround.accuracyContested = discútese a súa exactitude
  restrictionGround.unlawfulProcessing = o tratamento foi ilícito
  restrictionGround.neededForClaims = necesítaos para unha reclamación
  restrictionGround.objectionPending = hai unha oposición pendente
  blockGround.termEnded = rematou o prazo
  blockGround.erasureRequest = pediu a supresión
  blockGround.rectification = rectificáronse
  blockGround.unlawfulProcessing = o tratamento foi ilícito
  unblockGround.court = un tribunal
  unblockGround.prosecutor = a fiscalía
  unblockGround.dataProtectionAuthority = a autoridade de protección de datos
  unblockGround.competentAdministration = a administración competente na responsabilidade
  erasureGround.termEnded = rematou o prazo
  erasureGround.courtOrder = ordenouno un tribunal
  erasureGround.authorityOrder = ordenouno a autoridade de protección de datos
  field.reviewOn = cando se volve revisar
  column.blockOn = Bloqueo desde
  column.destroyFrom = Suprimible desde
  column.holds = Consérvase por
  column.erasureProposal = Supresión proposta
  column.closedOn = Peche
  refusal.retention.caseOpen = Non se bloqueou nada: o caso está aberto e os seus datos fan falta. Pécheo
    antes (RXPD art. 17.3).
  refusal.retention.notBlocked = Non se suprimiu nada: os datos están “{state:state.retention}” e só poden
    destruírse datos bloqueados (LO 3/2018, art. 32). Bloquéeos antes.
  refusal.retention.held = Non se fixo nada: os datos deben conservarse por {grounds:holdGround}. Levante
    a conservación cando remate o motivo.
  refusal.retention.termRunning = Non se fixo nada: o prazo corre ata o {from:day}, agás que un tribunal
    ou a autoridade o ordene antes.
  refusal.retention.samePerson = Non se suprimiu nada: quen o propuxo non pode confirmalo. Debe facelo
    unha segunda persoa.
  refusal.retention.notProposed = Non se suprimiu nada: non hai proposta de supresión. Primeiro propona a
    persoa delegada de protección de datos.
  refusal.retention.notDestroyed = Non hai certificado: os datos están “{state:state.retention}”. Haberao cando se destrúan as súas
    claves.
  refusal.retention.destroyed = Non se fixo nada: as claves deste caso destruíronse e ninguén pode abrir
    xa os seus datos.
  cli.erasure.code = Caso
  cli.erasure.case = Identificador
  cli.erasure.ground = Motivo
  cli.erasure.proposedBy = Propúxoo
  cli.erasure.confirmedBy = Confirmouno
  cli.erasure.destroyedAt = Claves destruídas
  cli.erasure.position = Asento do rexistro que o di
  cli.erasure.sealed = Asentos que xa ninguén pode abrir
  cli.erasure.values = Valores que conteñen
  cli.erasure.readable = Asentos que aínda se abren, cifrados con outra clave
  cli.erasure.before = O rexistro antes
  cli.erasure.now = O rexistro agora
  cli.erasure.consistent = Non se cambiou nin un byte do rexistro
  cli.erasure.head = {size} asentos, raíz {root}
  """#
