let conferenceGalician = #"""
  # ---- Conference ----
  # What it is called
  kind.conference = reunión de casos
  kind.conferences = Reunións de casos
  kind.review = revisión dun caso
  kind.reviews = Revisións de casos
  kind.conflict = conflito de interese
  kind.conflicts = Conflitos de interese
  scope.roster = dun caso da lista, tras declarar
  scope.opened = do caso que se trata, coa identidade aberta
  # Rules
  rule.R50 = Motivos de abstención
  rule.R50.asks = Antes de tratar un caso, cada participante declara que non concorre motivo:
    interese, matrimonio, parentesco, amizade, inimizade, perito ou testemuña, servizo.
  rule.R51 = Abstención
  rule.R51.asks = Quen ten un motivo abstense e comunícao á persoa superior, que resolve e tamén
    pode ordenalo; o acceso ao caso remata no acto.
  rule.R52 = Recusación
  rule.R52.asks = A recusación promóvese por escrito coas súas causas en calquera momento; a
    persoa responde o día hábil seguinte e o superior resolve en tres.
  rule.R53 = Actos con motivo
  rule.R53.asks = Ter intervido malia un motivo non invalida necesariamente o acordado: márcase
    para revisalo.
  rule.R54 = O conflito quita o acceso
  rule.R54.asks = O conflito quita o dereito a ler, non só o voto; ofrécense suplentes e unha
    entidade enteira pode quedar fóra.
  # What may be done: conflicts of interest
  command.case.declareConflict = Declarar un conflito de interese
  command.case.declareConflict.help = Propio, nun caso (R50, R51). O teu acceso ao caso remata no
    acto e decide a persoa superior.
  command.case.proposeExclusion = Propoñer que alguén quede fóra
  command.case.proposeExclusion.help = Por un conflito de interese (R54). Nada cambia ata que
    decida a persoa superior, a facilitación ou protección de datos.
  command.case.exclude = Ordenar que alguén quede fóra
  command.case.exclude.help = Pola persoa superior, a facilitación ou protección de datos, tamén
    antes de que o caso se mostre (R51, R54).
  command.case.excludeAgency = Deixar unha entidade fóra dun caso
  command.case.excludeAgency.help = Por exemplo, o investigado traballa alí (R54). Ninguén da
    entidade ve o caso nin se lle pode derivar.
  command.case.readmitAgency = Readmitir unha entidade
  command.case.readmitAgency.help = Rematou o que a deixaba fóra; só saberá do caso por unha nova
    derivación.
  command.case.promoteRecusal = Promover unha recusación
  command.case.promoteRecusal.help = Por escrito e coas súas causas (R52). A persoa responde ata o
    final do día hábil seguinte.
  command.case.answerRecusal = Responder a unha recusación
  command.case.answerRecusal.help = Se aprecias a causa (R52). Se a admites, saes do caso no acto;
    se non, a persoa superior resolve en tres días hábiles.
  command.case.decideConflict = Resolver un conflito de interese
  command.case.decideConflict.help = Como superior (R51, R52): a persoa queda fóra e outra ocupa o
    seu lugar, ou pode volver.
  # What may be done: case conferences
  command.conference.propose = Levar un caso á comisión
  command.conference.propose.help = A secretaría ou a facilitación pono na lista dunha sesión.
  command.conference.retract = Retirar un caso
  command.conference.retract.help = Non fai falta que vaia á comisión; non se xa está nunha lista.
  command.conference.list = Pór un caso na lista
  command.conference.list.help = Polo seu código, co seu lugar e o seu tempo; se se repite con
    outros, móvese.
  command.conference.unlist = Quitar un caso da lista
  command.conference.unlist.help = Antes de tratalo; segue proposto.
  command.conference.declare = Declarar que non concorre motivo
  command.conference.declare.help = Caso por caso, polo seu código (R50). Só entón se mostra máis.
    Se concorre motivo, declara o conflito.
  command.conference.open = Comezar cun caso
  command.conference.open.help = Todas as persoas presentes declararon; quen ten un conflito sae
    (R50).
  command.conference.openIdentity = Abrir a identidade
  command.conference.openIdentity.help = Do caso que se trata, cun motivo; remata co punto e queda
    rexistrado.
  command.conference.discuss = Anotar o tratado dun caso
  command.conference.discuss.help = A súa voz, se o sabe, o relevante para a súa seguridade e
    cando se volve ver.
  command.conference.decide = Acordar unha actuación dun caso
  command.conference.decide.help = Quen fai que, ata cando e como se verá. Consta no caso e no
    posto da entidade, nunca na acta.
  command.conference.park = Deixar un caso para despois
  command.conference.park.help = Máis tarde na sesión ou noutra.
  command.conference.finish = Rematar cun caso
  command.conference.finish.help = Cando constan a súa voz e a próxima revisión; volve soa ese
    día.
  command.conference.close = Pechar a lista
  command.conference.close.help = Todos os seus casos se trataron ou quedaron para outra sesión; a
    acta leva códigos e recontos.
  command.conference.reportAction = Dar conta dunha actuación
  command.conference.reportAction.help = Que resultou e se serviu; dio a entidade que o debía
    facer.
  # What happened
  event.conflict.declared = Declarouse un conflito de interese: {code}{ground?,
    {ground:conflictGround}}
  event.conflict.proposed = Propúxose que alguén quede fóra: {code}
  event.conflict.recused = Promoveuse unha recusación: {code}
  event.conflict.answered = Respondeuse á recusación
  event.conflict.ordered = Ordenouse que alguén quede fóra: {code}
  event.conflict.decided = Resolveuse o conflito{outcome?: {outcome:conflictOutcome}}
  event.case.agencyExcluded = Unha entidade queda fóra{agency?: {agency}}
  event.case.agencyReadmitted = Unha entidade deixa de estar fóra{agency?: {agency}}
  command.conference.becomeOverdue = Rexistrar unha actuación como vencida
  command.conference.becomeOverdue.help = Dáo o reloxo cando ninguén dixo a tempo que foi dunha
    actuación.
  event.review.becameOverdue = Actuación {action}: venceu{due?, o prazo acababa o {due:day}}
  event.review.proposed = O caso vai á comisión{reason?: {reason:reviewReason}}{due?, {due:date}}
  event.review.retracted = O caso non fai falta que vaia á comisión
  event.review.discussed = A comisión tratou o caso; próxima revisión o {nextReview:date}
  event.review.actionAgreed = Acordouse a actuación {number}: {owner}, ata o {due:date}
  event.review.actionReported = Actuación {number}: {outcome:actionOutcome}
  event.review.flagged = Marcáronse actuacións para revisar (R53)
  event.conference.listed = {code} entrou na lista: {minutes|1 minuto|# minutos}
  event.conference.unlisted = Un caso saíu da lista
  event.conference.declaredFree = Alguén declarou que non concorre motivo
  event.conference.itemOpened = Comezouse cun caso
  event.conference.identityOpened = Abriuse a identidade{reason?: {reason:identityReason}}
  event.conference.parked = Un caso quedou para despois
  event.conference.finished = Tratouse {code}: {actions|1 actuación|# actuacións}
  event.conference.closed = Pechouse a lista: {actions|1 actuación|# actuacións}
  # States of a conflict
  state.conflict.absent = ningún
  state.conflict.declared = declarado
  state.conflict.proposed = proposto
  state.conflict.recused = recusación, pendente de resposta
  state.conflict.admitted = recusación, admitida
  state.conflict.denied = recusación, negada pola persoa
  state.conflict.confirmed = confirmado: queda fóra
  state.conflict.dismissed = sen conflito
  # Fields
  field.line = por consanguinidade ou afinidade
  field.degree = o grao de parentesco
  field.endedOn = cando rematou o servizo
  field.grounds = as causas
  field.case.promoter = quen a promove
  field.admits = se se admite a causa
  field.case.alternate = quen ocupa o seu lugar
  field.cases = os casos
  field.order = o lugar na lista
  field.minutes = o tempo en minutos
  field.conference.until = máis tarde na sesión ou noutra
  field.conclusions = o relevante para a súa seguridade
  field.regarding = a quen se refire
  field.conference.measure = como se verá que se fixo
  field.action = o número da actuación
  field.helped = se serviu
  # Columns
  column.order = N.º
  column.box = Tempo
  column.proposedBy = Propón
  column.pending = Pendentes
  column.declared = Declaran
  column.informed = Sábeo
  column.conclusions = Para a súa seguridade
  rosterState.listed = espera
  rosterState.current = agora
  rosterState.finished = tratado
  rosterState.parked = despois
  column.helped = Serviu
  acta.cases = Casos
  acta.cases.caption = Casos tratados, polo seu código
  acta.cases.code = Caso
  acta.cases.actions = Actuacións acordadas
  acta.cases.parked = queda para outra sesión
  cli.conference.nothingYet = A comisión aínda non anotou nada deste caso. O que se pode saber del: mesa case show CÓDIGO
  cli.conference.empty = Non hai casos na lista.
  cli.conference.noCandidates = Ningún caso espera á comisión.
  cli.conference.total = {cases|1 caso|# casos}, {minutes|1 minuto|# minutos}{available? de
    {available}}
  cli.conference.minutes = {minutes} min
  cli.conference.notDeclared = Declara antes que non concorre motivo en {code}: mesa conference
    declare {meeting} {code}. Se concorre: mesa conflict declare {code}.
  cli.conference.now = Agora: {code}
  cli.conference.through = A lista rematou. Péchaa: mesa conference close {meeting}
  cli.conference.agreed = Actuación {number} acordada.
  # Words
  conflictGround.personalInterest = interese persoal
  conflictGround.marriage = matrimonio ou situación asimilable
  conflictGround.kinship = parentesco
  conflictGround.closeFriendship = amizade íntima
  conflictGround.manifestEnmity = inimizade manifesta
  conflictGround.expertOrWitness = perito ou testemuña
  conflictGround.serviceRelation = relación de servizo
  conflictGround.accusedAtWork = o investigado traballa alí
  kinLine.blood = consanguinidade
  kinLine.affinity = afinidade
  conflictOutcome.confirmed = queda fóra
  conflictOutcome.notConflict = non hai conflito
  recusalPromoter.subject = ela
  recusalPromoter.agency = unha entidade
  recusalPromoter.participant = unha persoa participante
  recusalPromoter.otherInterested = outra persoa interesada
  reviewReason.team = pídeo o equipo
  reviewReason.risk = risco
  reviewReason.repeated = repetición
  reviewReason.reviewDue = toca revisión
  reviewReason.followUp = volve
  informed.yes = sábeo
  informed.no = non o sabe
  informed.notSafe = informala non era seguro
  regarding.subject = ela
  regarding.children = menores a cargo
  regarding.accused = o investigado
  regarding.system = como traballan as entidades
  actionOutcome.done = feita
  actionOutcome.partly = feita en parte
  actionOutcome.notDone = non feita
  actionOutcome.notPossible = non é posible
  actionOutcome.pending = pendente
  identityReason.sameSubject = se é a mesma persoa
  identityReason.protectionMeasure = unha medida de protección
  identityReason.childProtection = protección de menores
  identityReason.contact = como contactar con ela
  # Refusals
  refusal.conflict.undeclared = Non se comezou co caso: falta que declaren se concorre motivo de
    abstención (Lei 40/2015, art. 23): {people:list}. Que cadaquén declare ou saia da sala.
  refusal.conflict.degreeMissing = Non se anotou o conflito: o parentesco indícase coa súa liña,
    consanguinidade ou afinidade, e o seu grao desde 1 (Lei 40/2015, art. 23.2.b).
  refusal.conflict.degreeBeyond = Non se anotou o conflito: o parentesco de grao {degree} por
    {line:kinLine} non é motivo, que chega ao grao {limit} (Lei 40/2015, art. 23.2.b). Se hai
    proximidade, declara amizade íntima ou interese persoal.
  refusal.conflict.serviceLongAgo = Non se anotou o conflito: o servizo rematou o {endedOn:date},
    hai máis de dous anos (Lei 40/2015, art. 23.2.e). Declara outro motivo se o hai.
  refusal.conflict.accessSuspended = O teu acceso a {code} rematou. Decide a persoa superior (Lei
    40/2015, art. 23.1); se non hai conflito, recupéralo.
  refusal.recusal.noCause = Non se anotou a recusación: promóvese por escrito e coas súas causas
    (Lei 40/2015, art. 24.2). Engade polo menos unha causa e o texto.
  refusal.recusal.late = Non se anotou a resposta: o prazo rematou o {until:moment} (Lei 40/2015,
    art. 24.3). A persoa superior decide sen ela; dille o que teñas que dicir.
  refusal.recusal.notAnswered = Non se resolveu a recusación: a persoa pode responder ata o
    {until:moment} (Lei 40/2015, art. 24.3). Resolve tras a resposta ou despois.
  refusal.conflict.accessDenied = Non se anotou nada: quen consta en «{field}» ten un conflito de
    interese neste caso e non pode saber del. Indica outra persoa.
  refusal.conflict.agencyExcluded = Non se anotou nada: {agency} queda fóra deste caso por un
    conflito de interese. Escolle outra entidade.
  refusal.conflict.nobodyFree = Non se anotou nada: todas as persoas do posto de {agency} teñen un
    conflito de interese neste caso. Escolle outra entidade ou pídelle que destine alguén máis ao
    seu posto.
  refusal.conflict.holderAgency = Non se deixou fóra a entidade: {agency} leva o caso e alguén ten
    que responder del. Traslada antes a responsabilidade ou exclúe persoas concretas.
  refusal.conference.notCaseOrgan = Non se anotou nada: os casos só se tratan en órganos que
    traballan con eles{organ?, e {organ:organ} non o fai}.{known? Son: {known:organ}.}
  refusal.conference.notDue = Non se anotou nada: non venceu o prazo de revisión de {code} pola
    comisión. O equipo pode propoñer o caso cando queira.
  refusal.conference.alreadyListed = Non se retirou o caso: está na lista dunha sesión. Pide á
    secretaría da comisión que o quite antes.
  refusal.conference.overCapacity = A lista ocupa {minutes|1 minuto|# minutos} para {cases|1
    caso|# casos} e a sesión ten {available}. Deixa algún para outra sesión ou prevé unha máis
    longa.
  refusal.conference.itemTaken = Non se anotou nada: a comisión xa comezou con {code} ou xa o
    rematou. Un caso rematado volve noutra sesión.
  refusal.conference.itemOpen = Non se anotou nada: a comisión está con {code}. Remata antes ese
    caso ou déixao para despois.
  refusal.conference.itemNotOpen = Non se anotou nada: a comisión non está con {code}. Comeza
    antes co caso: «mesa conference open».
  refusal.conference.notDiscussed = A comisión aínda non pode deixar {code}: faltan a súa voz, se
    o sabe e a próxima revisión. Anótao: «mesa conference note».
  refusal.conference.actionsUnreported = {actions,|Da actuación {actions:list}|Das actuacións
    {actions:list}} dunha sesión anterior ninguén dixo que resultou. Pregunta á entidade; volverá co
    caso.
  refusal.conference.itemsLeft = Non se pechou a lista: {codes:list} nin se {codes,|tratou nin
    quedou|trataron nin quedaron} para outra sesión. Comeza ou déixao: «mesa conference park».
  refusal.conference.empty = Non se pechou a lista: non hai ningún caso nela.
  refusal.conference.actionUnknown = Non se anotou nada: o teu posto non ten ningunha actuación
    con ese número neste caso.{known? Ten: {known:list}.}
  refusal.conference.effectMissing = Non se anotou nada: a actuación consta
    «{outcome:actionOutcome}» e non se di se serviu. Dío, ou ninguén aprende dela.
  command.conference.settleAction = Resolver unha actuación na que interveu alguén con motivo de
    abstención
  command.conference.settleAction.help = Pola presidencia da comisión, nunca pola persoa afectada.
    Non é nula por si mesma: vale, decídese de novo ou anúlase, e quen non se abstivo pode ter que
    responder.
  event.review.settled = Revisouse unha actuación (R53){validity?: {validity:validity}}
  field.validity = se vale
  field.responsibility = se se lle pediu responsabilidade á persoa
  validity.upheld = vale
  validity.decideAgain = decídese de novo
  validity.annulled = anulada
  cli.conference.noFlagged = Non hai actuacións pendentes de revisar.
  column.people = Quen tiña motivo
  refusal.review.notFlagged = Non se resolveu nada: esa actuación non está marcada para
    revisar.{known? Estano: {known:list}.}
  refusal.review.ownIntervention = Non se resolveu nada: interviñeches nesa actuación malia un
    motivo de abstención, e ninguén xulga o propio (Lei 40/2015, art. 23). Resolve quen substitúa
    a presidencia.
  """#
