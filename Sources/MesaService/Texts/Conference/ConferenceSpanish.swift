let conferenceSpanish = #"""
  # ---- Conference ----
  # What it is called
  kind.conference = reunión de casos
  kind.conferences = Reuniones de casos
  kind.review = revisión de un caso
  kind.reviews = Revisiones de casos
  kind.conflict = conflicto de interés
  kind.conflicts = Conflictos de interés
  scope.roster = de un caso de la lista, tras declarar
  scope.opened = del caso que se trata, con la identidad abierta
  # Rules
  rule.R50 = Motivos de abstención
  rule.R50.asks = Antes de tratar un caso, cada participante declara que no concurre motivo:
    interés, matrimonio, parentesco, amistad, enemistad, perito o testigo, servicio.
  rule.R51 = Abstención
  rule.R51.asks = Quien tiene un motivo se abstiene y lo comunica a su superior, que resuelve y
    también puede ordenarlo; el acceso al caso termina en el acto.
  rule.R52 = Recusación
  rule.R52.asks = La recusación se promueve por escrito con sus causas en cualquier momento; la
    persona responde el día hábil siguiente y el superior resuelve en tres.
  rule.R53 = Actos con motivo
  rule.R53.asks = Haber intervenido pese a un motivo no invalida necesariamente lo acordado: se
    marca para revisarlo.
  rule.R54 = El conflicto quita el acceso
  rule.R54.asks = El conflicto quita el derecho a leer, no solo el voto; se ofrecen suplentes y
    una entidad entera puede quedar fuera.
  # What may be done: conflicts of interest
  command.case.declareConflict = Declarar un conflicto de interés
  command.case.declareConflict.help = Propio, en un caso (R50, R51). Tu acceso al caso termina en
    el acto y decide tu superior.
  command.case.proposeExclusion = Proponer que alguien quede fuera
  command.case.proposeExclusion.help = Por un conflicto de interés (R54). Nada cambia hasta que
    decida su superior, la facilitación o protección de datos.
  command.case.exclude = Ordenar que alguien quede fuera
  command.case.exclude.help = Por su superior, la facilitación o protección de datos, también
    antes de que el caso se muestre (R51, R54).
  command.case.excludeAgency = Dejar a una entidad fuera de un caso
  command.case.excludeAgency.help = Por ejemplo, el investigado trabaja allí (R54). Nadie de la
    entidad ve el caso ni se le puede derivar.
  command.case.readmitAgency = Readmitir a una entidad
  command.case.readmitAgency.help = Terminó lo que la dejaba fuera; solo sabrá del caso por una
    nueva derivación.
  command.case.promoteRecusal = Promover una recusación
  command.case.promoteRecusal.help = Por escrito y con sus causas (R52). La persona responde hasta
    el final del día hábil siguiente.
  command.case.answerRecusal = Responder a una recusación
  command.case.answerRecusal.help = Si aprecias la causa (R52). Si la admites, sales del caso en
    el acto; si no, tu superior resuelve en tres días hábiles.
  command.case.decideConflict = Resolver un conflicto de interés
  command.case.decideConflict.help = Como superior (R51, R52): la persona queda fuera y otra ocupa
    su lugar, o puede volver.
  # What may be done: case conferences
  command.conference.propose = Llevar un caso a la comisión
  command.conference.propose.help = La secretaría o la facilitación lo pone en la lista de una
    sesión.
  command.conference.retract = Retirar un caso
  command.conference.retract.help = No hace falta que vaya a la comisión; no si ya está en una
    lista.
  command.conference.list = Poner un caso en la lista
  command.conference.list.help = Por su código, con su lugar y su tiempo; si se repite con otros,
    se mueve.
  command.conference.unlist = Quitar un caso de la lista
  command.conference.unlist.help = Antes de tratarlo; sigue propuesto.
  command.conference.declare = Declarar que no concurre motivo
  command.conference.declare.help = Caso por caso, por su código (R50). Solo entonces se muestra
    más. Si concurre motivo, declara el conflicto.
  command.conference.open = Empezar con un caso
  command.conference.open.help = Todas las personas presentes han declarado; quien tiene un
    conflicto sale (R50).
  command.conference.openIdentity = Abrir la identidad
  command.conference.openIdentity.help = Del caso que se trata, con un motivo; termina con el
    punto y queda registrado.
  command.conference.discuss = Anotar lo tratado de un caso
  command.conference.discuss.help = Su voz, si lo sabe, lo relevante para su seguridad y cuándo se
    vuelve a ver.
  command.conference.decide = Acordar una actuación de un caso
  command.conference.decide.help = Quién hace qué, hasta cuándo y cómo se verá. Consta en el caso
    y en el puesto de la entidad, nunca en el acta.
  command.conference.park = Dejar un caso para después
  command.conference.park.help = Más tarde en la sesión o en otra.
  command.conference.finish = Terminar con un caso
  command.conference.finish.help = Cuando constan su voz y la próxima revisión; vuelve sola ese
    día.
  command.conference.close = Cerrar la lista
  command.conference.close.help = Todos sus casos se trataron o quedaron para otra sesión; el acta
    lleva códigos y recuentos.
  command.conference.reportAction = Dar cuenta de una actuación
  command.conference.reportAction.help = Qué resultó y si sirvió; lo dice la entidad que debía
    hacerlo.
  # What happened
  event.conflict.declared = Se declaró un conflicto de interés: {code}{ground?,
    {ground:conflictGround}}
  event.conflict.proposed = Se propuso que alguien quede fuera: {code}
  event.conflict.recused = Se promovió una recusación: {code}
  event.conflict.answered = Se respondió a la recusación
  event.conflict.ordered = Se ordenó que alguien quede fuera: {code}
  event.conflict.decided = Se resolvió el conflicto{outcome?: {outcome:conflictOutcome}}
  event.case.agencyExcluded = Una entidad queda fuera{agency?: {agency}}
  event.case.agencyReadmitted = Una entidad deja de estar fuera{agency?: {agency}}
  command.conference.becomeOverdue = Anotar una actuación como vencida
  command.conference.becomeOverdue.help = Lo da el reloj cuando nadie dijo a tiempo qué fue de una
    actuación.
  event.review.becameOverdue = Actuación {action}: venció{due?, el plazo acababa el {due:day}}
  event.review.proposed = El caso va a la comisión{reason?: {reason:reviewReason}}{due?,
    {due:date}}
  event.review.retracted = El caso no hace falta que vaya a la comisión
  event.review.discussed = La comisión trató el caso; próxima revisión el {nextReview:date}
  event.review.actionAgreed = Se acordó la actuación {number}: {owner}, hasta el {due:date}
  event.review.actionReported = Actuación {number}: {outcome:actionOutcome}
  event.review.flagged = Se marcaron actuaciones para revisar (R53)
  event.conference.listed = {code} entró en la lista: {minutes|1 minuto|# minutos}
  event.conference.unlisted = Un caso salió de la lista
  event.conference.declaredFree = Alguien declaró que no concurre motivo
  event.conference.itemOpened = Se empezó con un caso
  event.conference.identityOpened = Se abrió la identidad{reason?: {reason:identityReason}}
  event.conference.parked = Un caso quedó para después
  event.conference.finished = Se trató {code}: {actions|1 actuación|# actuaciones}
  event.conference.closed = Se cerró la lista: {actions|1 actuación|# actuaciones}
  # States of a conflict
  state.conflict.absent = ninguno
  state.conflict.declared = declarado
  state.conflict.proposed = propuesto
  state.conflict.recused = recusación, pendiente de respuesta
  state.conflict.admitted = recusación, admitida
  state.conflict.denied = recusación, negada por la persona
  state.conflict.confirmed = confirmado: queda fuera
  state.conflict.dismissed = sin conflicto
  # Fields
  field.line = por consanguinidad o afinidad
  field.degree = el grado de parentesco
  field.endedOn = cuándo terminó el servicio
  field.grounds = las causas
  field.case.promoter = quién la promueve
  field.admits = si se admite la causa
  field.case.alternate = quién ocupa su lugar
  field.cases = los casos
  field.order = el lugar en la lista
  field.minutes = el tiempo en minutos
  field.conference.until = más tarde en la sesión o en otra
  field.conclusions = lo relevante para su seguridad
  field.regarding = a quién se refiere
  field.conference.measure = cómo se verá que se hizo
  field.action = el número de la actuación
  field.helped = si sirvió
  # Columns
  column.order = N.º
  column.box = Tiempo
  column.proposedBy = Propone
  column.pending = Pendientes
  column.declared = Declaran
  column.informed = Lo sabe
  column.conclusions = Para su seguridad
  rosterState.listed = espera
  rosterState.current = ahora
  rosterState.finished = tratado
  rosterState.parked = después
  column.helped = Sirvió
  acta.cases = Casos
  acta.cases.caption = Casos tratados, por su código
  acta.cases.code = Caso
  acta.cases.actions = Actuaciones acordadas
  acta.cases.parked = queda para otra sesión
  cli.conference.nothingYet = La comisión aún no ha anotado nada de este caso. Lo que se puede saber de él: mesa case show CÓDIGO
  cli.conference.empty = No hay casos en la lista.
  cli.conference.noCandidates = Ningún caso espera a la comisión.
  cli.conference.total = {cases|1 caso|# casos}, {minutes|1 minuto|# minutos}{available? de
    {available}}
  cli.conference.minutes = {minutes} min
  cli.conference.notDeclared = Declara antes que no concurre motivo en {code}: mesa conference
    declare {meeting} {code}. Si concurre: mesa conflict declare {code}.
  cli.conference.now = Ahora: {code}
  cli.conference.through = La lista ha terminado. Ciérrala: mesa conference close {meeting}
  cli.conference.agreed = Actuación {number} acordada.
  # Words
  conflictGround.personalInterest = interés personal
  conflictGround.marriage = matrimonio o situación asimilable
  conflictGround.kinship = parentesco
  conflictGround.closeFriendship = amistad íntima
  conflictGround.manifestEnmity = enemistad manifiesta
  conflictGround.expertOrWitness = perito o testigo
  conflictGround.serviceRelation = relación de servicio
  conflictGround.accusedAtWork = el investigado trabaja allí
  kinLine.blood = consanguinidad
  kinLine.affinity = afinidad
  conflictOutcome.confirmed = queda fuera
  conflictOutcome.notConflict = no hay conflicto
  recusalPromoter.subject = ella
  recusalPromoter.agency = una entidad
  recusalPromoter.participant = una persona participante
  recusalPromoter.otherInterested = otra persona interesada
  reviewReason.team = lo pide el equipo
  reviewReason.risk = riesgo
  reviewReason.repeated = repetición
  reviewReason.reviewDue = toca revisión
  reviewReason.followUp = vuelve
  informed.yes = lo sabe
  informed.no = no lo sabe
  informed.notSafe = informarle no era seguro
  regarding.subject = ella
  regarding.children = menores a cargo
  regarding.accused = el investigado
  regarding.system = cómo trabajan las entidades
  actionOutcome.done = hecha
  actionOutcome.partly = hecha en parte
  actionOutcome.notDone = no hecha
  actionOutcome.notPossible = no es posible
  actionOutcome.pending = pendiente
  identityReason.sameSubject = si es la misma persona
  identityReason.protectionMeasure = una medida de protección
  identityReason.childProtection = protección de menores
  identityReason.contact = cómo contactar con ella
  # Refusals
  refusal.conflict.undeclared = No se empezó con el caso: falta que declaren si concurre motivo de
    abstención (Ley 40/2015, art. 23): {people:list}. Que cada cual declare o salga de la sala.
  refusal.conflict.degreeMissing = No se anotó el conflicto: el parentesco se indica con su línea,
    consanguinidad o afinidad, y su grado desde 1 (Ley 40/2015, art. 23.2.b).
  refusal.conflict.degreeBeyond = No se anotó el conflicto: el parentesco de grado {degree} por
    {line:kinLine} no es motivo, que llega al grado {limit} (Ley 40/2015, art. 23.2.b). Si hay
    cercanía, declara amistad íntima o interés personal.
  refusal.conflict.serviceLongAgo = No se anotó el conflicto: el servicio terminó el
    {endedOn:date}, hace más de dos años (Ley 40/2015, art. 23.2.e). Declara otro motivo si lo hay.
  refusal.conflict.accessSuspended = Tu acceso a {code} ha terminado. Decide tu superior (Ley
    40/2015, art. 23.1); si no hay conflicto, lo recuperas.
  refusal.recusal.noCause = No se anotó la recusación: se promueve por escrito y con sus causas
    (Ley 40/2015, art. 24.2). Añade al menos una causa y el texto.
  refusal.recusal.late = No se anotó la respuesta: el plazo terminó el {until:moment} (Ley
    40/2015, art. 24.3). Tu superior decide sin ella; dile lo que tengas que decir.
  refusal.recusal.notAnswered = No se resolvió la recusación: la persona puede responder hasta el
    {until:moment} (Ley 40/2015, art. 24.3). Resuelve tras la respuesta o después.
  refusal.conflict.accessDenied = No se anotó nada: quien consta en «{field}» tiene un conflicto
    de interés en este caso y no puede saber de él. Indica a otra persona.
  refusal.conflict.agencyExcluded = No se anotó nada: {agency} queda fuera de este caso por un
    conflicto de interés. Elige otra entidad.
  refusal.conflict.nobodyFree = No se anotó nada: todas las personas del puesto de {agency} tienen
    un conflicto de interés en este caso. Elige otra entidad o pídele que destine a alguien más a su
    puesto.
  refusal.conflict.holderAgency = No se dejó fuera a la entidad: {agency} lleva el caso y alguien
    tiene que responder de él. Traslada antes la responsabilidad o excluye a personas concretas.
  refusal.conference.notCaseOrgan = No se anotó nada: los casos solo se tratan en órganos que
    trabajan con ellos{organ?, y {organ:organ} no lo hace}.{known? Son: {known:organ}.}
  refusal.conference.notDue = No se anotó nada: no ha vencido el plazo de revisión de {code} por
    la comisión. El equipo puede proponer el caso cuando quiera.
  refusal.conference.alreadyListed = No se retiró el caso: está en la lista de una sesión. Pide a
    la secretaría de la comisión que lo quite antes.
  refusal.conference.overCapacity = La lista ocupa {minutes|1 minuto|# minutos} para {cases|1
    caso|# casos} y la sesión tiene {available}. Deja alguno para otra sesión o prevé una más larga.
  refusal.conference.itemTaken = No se anotó nada: la comisión ya empezó con {code} o ya lo
    terminó. Un caso terminado vuelve en otra sesión.
  refusal.conference.itemOpen = No se anotó nada: la comisión está con {code}. Termina antes ese
    caso o déjalo para después.
  refusal.conference.itemNotOpen = No se anotó nada: la comisión no está con {code}. Empieza antes
    con el caso: «mesa conference open».
  refusal.conference.notDiscussed = La comisión aún no puede dejar {code}: faltan su voz, si lo
    sabe y la próxima revisión. Anótalo: «mesa conference note».
  refusal.conference.actionsUnreported = De {actions,|la actuación {actions:list}|las actuaciones
    {actions:list}} de una sesión anterior nadie ha dicho qué resultó. Pregunta a la entidad;
    volverá con el caso.
  refusal.conference.itemsLeft = No se cerró la lista: {codes:list} ni se {codes,|trató ni
    quedó|trataron ni quedaron} para otra sesión. Empieza o déjalo: «mesa conference park».
  refusal.conference.empty = No se cerró la lista: no hay ningún caso en ella.
  refusal.conference.actionUnknown = No se anotó nada: tu puesto no tiene ninguna actuación con
    ese número en este caso.{known? Tiene: {known:list}.}
  refusal.conference.effectMissing = No se anotó nada: la actuación consta
    «{outcome:actionOutcome}» y no se dice si sirvió. Dilo, o nadie aprende de ella.
  command.conference.settleAction = Resolver una actuación en la que intervino alguien con motivo
    de abstención
  command.conference.settleAction.help = Por la presidencia de la comisión, nunca por la persona
    afectada. No es nula por sí misma: vale, se decide de nuevo o se anula, y quien no se abstuvo
    puede tener que responder.
  event.review.settled = Se revisó una actuación (R53){validity?: {validity:validity}}
  field.validity = si vale
  field.responsibility = si se ha pedido responsabilidad a la persona
  validity.upheld = vale
  validity.decideAgain = se decide de nuevo
  validity.annulled = anulada
  cli.conference.noFlagged = No hay actuaciones pendientes de revisar.
  column.people = Quién tenía motivo
  refusal.review.notFlagged = No se resolvió nada: esa actuación no está marcada para
    revisar.{known? Lo están: {known:list}.}
  refusal.review.ownIntervention = No se resolvió nada: interviniste en esa actuación pese a un
    motivo de abstención, y nadie juzga lo propio (Ley 40/2015, art. 23). Resuelve quien sustituya
    a la presidencia.
  """#
