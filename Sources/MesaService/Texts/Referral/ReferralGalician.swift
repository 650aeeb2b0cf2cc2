let referralGalician = #"""
  # ---- Derivación ----
  kind.referral = derivación
  kind.referrals = Derivacións
  scope.onPaper = dunha entidade sen conta, que contesta en papel
  state.draft = borrador
  state.sent = enviada
  state.received = recibida
  state.infoRequested = á espera de datos
  state.rejected = rexeitada
  state.closedUnsuccessful = pechada sen resultado
  state.revoked = devolta
  state.emergencyLogged = chamada de urxencia anotada
  state.referral.absent = non existe
  state.referral.draft = borrador
  state.referral.sent = enviada
  state.referral.received = recibida
  state.referral.infoRequested = á espera de datos
  state.referral.accepted = aceptada
  state.referral.inProgress = en curso
  state.referral.completed = completada
  state.referral.rejected = rexeitada
  state.referral.withdrawn = retirada
  state.referral.closedUnsuccessful = pechada sen resultado
  state.referral.revoked = devolta
  state.referral.emergencyLogged = chamada de urxencia anotada
  command.referral.draft = Preparar unha derivación
  command.referral.draft.help = Anota a quen se lle pide que, e os datos que pide o itinerario.
    Ninguén máis o ve antes de envialo.
  command.referral.amend = Cambiar un borrador
  command.referral.amend.help = O que non se indica queda como estaba; un dato do itinerario
    substitúe o do mesmo nome.
  command.referral.discard = Descartar un borrador
  command.referral.discard.help = Non chegou a enviarse nin o viu ninguén máis; queda constancia
    de que houbo un borrador.
  command.referral.send = Enviar unha derivación
  command.referral.send.help = Chega á entidade de destino e comezan os prazos, segundo o risco do
    caso. Con risco alto, o que falta pode chegar despois; con perigo inmediato, chama ao 112, ou
    ao 016 para consultar.
  command.referral.acknowledge = Acusar recibo dunha derivación
  command.referral.acknowledge.help = Alguén da entidade viuna e ocúpase: non abonda con que
    chegase.
  command.referral.requestInfo = Pedir o que falta
  command.referral.requestInfo.help = Pregúntaselle á orixe; ata que contesta, o prazo detense.
    Detense dúas veces como máximo, agás que o perfil diga outra cousa.
  command.referral.supplyInfo = Contestar ao pedido
  command.referral.supplyInfo.help = O prazo volve correr e cada vencemento atrásase o que estivo
    detido.
  command.referral.supplyMissing = Completar o pendente
  command.referral.supplyMissing.help = O que faltaba ao enviala con risco alto: datos,
    documentos, consentimento, calendario ou unha explicación do itinerario. O que xa consta queda
    cumprido.
  command.referral.accept = Aceptar unha derivación
  command.referral.accept.help = Unha profesional con nome asume o caso, cunha primeira cita. Ata
    entón responde a orixe.
  command.referral.reject = Rexeitar unha derivación
  command.referral.reject.help = Cun motivo da lista, unha explicación e unha alternativa: a orixe
    non debe quedar sen saída.
  command.referral.startService = Comezar a atención
  command.referral.startService.help = Xa houbo un primeiro contacto, ou intentouse as veces que
    pide o perfil; indica cando.
  command.referral.reportProgress = Informar da marcha
  command.referral.reportProgress.help = Cóntalle á orixe como vai, sen contido clínico.
  command.referral.complete = Completar unha derivación
  command.referral.complete.help = A atención rematou: se se prestou, que parte dos obxectivos se
    acadou; nunha casa de acollida, como rematou a estancia.
  command.referral.closeUnsuccessful = Pechar sen resultado
  command.referral.closeUnsuccessful.help = Calquera das dúas partes di, cun motivo da lista, por
    que non chegou a nada.
  command.referral.withdraw = Retirar unha derivación
  command.referral.withdraw.help = A orixe retíraa, por decisión propia ou porque ela así o quere.
  command.referral.revoke = Devolver un caso aceptado
  command.referral.revoke.help = Tras aceptar: ocultáronse datos, incumpríronse as normas do
    servizo ou o lugar non é axeitado. A orixe debe facerse cargo outra vez, cun prazo.
  command.referral.takeBack = Facerse cargo outra vez
  command.referral.takeBack.help = A orixe volve responder dela cando o caso lle volveu.
  command.referral.escalate = Elevar unha derivación
  command.referral.escalate.help = Avísase a quen di o perfil: o reloxo, unha vez por cada prazo
    vencido; a persoa facilitadora, cando haxa motivo.
  command.referral.proposeTransfer = Propoñer o traslado do caso
  command.referral.proposeTransfer.help = Unha parte propón que a entidade que a atende responda
    desde agora do caso.
  command.referral.acceptTransfer = Aceptar o traslado do caso
  command.referral.acceptTransfer.help = A outra parte acéptao; desde este momento responde do
    caso outra entidade.
  command.referral.declineTransfer = Non aceptar o traslado do caso
  command.referral.declineTransfer.help = Todo queda como estaba; quen o propuxo pode retiralo do
    mesmo xeito.
  command.referral.reopen = Reabrir unha derivación
  command.referral.reopen.help = Tras un novo incidente volve á mesma entidade, con novos prazos;
    dentro dos meses que fixa o perfil conta como reiteración.
  command.referral.logEmergency = Anotar unha chamada de urxencia
  command.referral.logEmergency.help = Con perigo inmediato, chama primeiro ao 112; o 016 informa
    a calquera hora. Despois anota quen chamou a que número e cando: non é unha derivación.
  event.referral.drafted = Preparouse unha derivación{code? ({code})}{to?, a {to}}
  event.referral.amended = Cambiouse o borrador
  event.referral.discarded = Descartouse o borrador
  event.referral.sent = Enviouse a derivación{risk?; risco: {risk:riskLevel}}{onPaper?; en papel:
    {onPaper:yesNo}}
  event.referral.acknowledged = {agency?{agency}: }acusouse recibo
  event.referral.infoRequested = {agency?{agency}: }pedíronse datos; o prazo detense
  event.referral.infoSupplied = {agency?{agency}: }contestouse; o prazo volve correr
  event.referral.missingSupplied = {agency?{agency}: }completouse o pendente
  event.referral.accepted = {agency?{agency}: }aceptada{firstAppointment?; primeira cita:
    {firstAppointment:moment}}
  event.referral.rejected = {agency?{agency}: }rexeitada{reason?: {reason:rejectReason}}
  event.referral.started = {agency?{agency}: }comezou a atención{contact?; contacto
    {contact:contactMade}}
  event.referral.progressReported = {agency?{agency}: }informouse da marcha
  event.referral.completed = {agency?{agency}: }completada{goalsMet?; obxectivos acadados:
    {goalsMet} %}
  event.referral.closedUnsuccessful = {agency?{agency}: }pechada sen resultado{reason?:
    {reason:failReason}}
  event.referral.withdrawn = {agency?{agency}: }foi retirada{reason?:
    {reason:referralWithdrawReason}}
  event.referral.revoked = {agency?{agency}: }devolveuse o caso{reason?: {reason:revokeReason}}
  event.referral.takenBack = {agency?{agency} }volve facerse cargo
  event.referral.escalated = Elevouse{level?, nivel {level}}{ground?: {ground:escalationGround}}
  event.referral.reassessed = Subiu o risco{risk?: {risk:riskLevel}}; os prazos acúrtanse
  event.referral.transferProposed = {agency?{agency} }propuxo o traslado do caso
  event.referral.transferDeclined = {agency?{agency}: }non se aceptou o traslado
  event.referral.transferred = {to?{to} }responde agora do caso
  event.referral.reopened = Reabriuse tras un novo incidente{incident? do {incident:date}}
  event.referral.emergencyLogged = Anotouse unha chamada de urxencia{number?:
    {number:emergencyNumber}}{calledAt?, {calledAt:moment}}
  yesNo.true = si
  yesNo.false = non
  field.referral = a derivación
  field.pathway = o itinerario do perfil
  field.fields = o que pide o itinerario
  field.value = o valor
  field.professional = quen asume o caso
  field.professionalName = o nome de quen asume o caso
  field.firstAppointment = a primeira cita
  field.onBehalfOf = a entidade que contestou en papel
  field.asked = datos do itinerario que se piden
  field.alternative = a alternativa que se propón
  field.alternativeAgency = a entidade que se propón no seu lugar
  field.contact = se houbo contacto ou só se intentou
  field.attempts = cando se intentou
  field.serviceProvided = se se prestou a atención
  field.goalsMet = porcentaxe de obxectivos acadados
  field.feedback = o que a orixe debe saber
  field.endOfStay = como rematou a estancia
  field.shelter = o traslado entre casas de acollida
  field.ground = a causa
  field.calledAt = cando se chamou
  field.caller = quen chamou
  rejectReason.noCapacity = non hai praza axeitada
  rejectReason.requirementsNotMet = non se cumpren os requisitos
  rejectReason.courtRegimeObstacle = impídeo o réxime xudicial de visitas
  rejectReason.technicalAssessment = valoración técnica motivada
  failReason.clientRefused = ela non quixo
  failReason.noLongerNeeded = xa non fai falta
  failReason.unableToContactClient = non se puido contactar con ela
  failReason.unableToContactAgency = non se puido contactar coa entidade
  failReason.lackOfCapacity = falta de capacidade
  failReason.other = outro motivo
  referralWithdrawReason.subjectDeclined = ela non o desexa
  referralWithdrawReason.consentWithdrawn = retirou o seu consentimento
  referralWithdrawReason.noLongerNeeded = xa non fai falta
  referralWithdrawReason.servedElsewhere = aténdea outra entidade
  referralWithdrawReason.sentInError = enviada por erro
  referralWithdrawReason.discarded = borrador descartado
  referralWithdrawReason.other = outro motivo
  revokeReason.relevantDataOmitted = ocultáronse datos relevantes
  revokeReason.serviceRulesBroken = incumpríronse as normas do servizo
  revokeReason.unsuitable = o recurso non é axeitado para ela
  referralMissing.consent = o seu consentimento
  referralMissing.field = un dato do itinerario
  referralMissing.documents = documentos
  referralMissing.workingCalendar = o calendario de días hábiles
  referralMissing.pathway = por que esta entidade neste itinerario
  referralMissing.takeBack = a orixe volve facerse cargo
  referralMissing.complaintNumber = número de atestado ou denuncia
  referralMissing.safeContact = como contactar con ela sen perigo
  referralMissing.consentForm = o documento de consentimento
  referralMissing.labourInsertionProtocol = o protocolo de inserción laboral
  referralMissing.childData = os datos dos menores
  referralMissing.guardianship = a garda e custodia
  referralMissing.emergencyLog = a anotación da chamada de urxencia
  referralMissing.orderReference = referencia da orde de protección
  referralMissing.pseudonym = o código do caso
  referralMissing.boeModel = o modelo estatal (BOE)
  referralMissing.accreditation = a acreditación
  referralMissing.nearestPoint = o punto de atención máis próximo
  escalationGround.acknowledgement = non se acusou recibo a tempo
  escalationGround.decision = non se decidiu a tempo
  escalationGround.firstContact = non houbo primeiro contacto a tempo
  escalationGround.reply = a orixe non contestou a tempo
  escalationGround.obligation = segue faltando algo
  escalationGround.riskRose = subiu o risco
  escalationGround.asked = a petición
  contactMade.made = feito
  contactMade.attempted = intentado
  emergencyNumber.112 = 112
  emergencyNumber.016 = 016
  emergencyNumber.091 = 091, Policía Nacional
  emergencyNumber.062 = 062, Garda Civil
  emergencyNumber.localPolice = Policía Local
  emergencyCaller.professional = unha profesional
  emergencyCaller.herself = ela mesma
  emergencyCaller.relative = un familiar
  emergencyCaller.other = outra persoa
  shelterGround.safety = seguridade
  shelterGround.familyRegrouping = reagrupación familiar
  shelterGround.study = estudos
  shelterGround.work = traballo
  shelterTitle.judgment = sentenza
  shelterTitle.protectionOrder = orde de protección
  shelterTitle.precautionaryMeasure = medida cautelar
  shelterTitle.prosecutorReport = informe da Fiscalía
  shelterTitle.centreReport = informe do centro
  shelterDocument.request = solicitude asinada por ela
  shelterDocument.accreditation = acreditación
  shelterDocument.socialReport = informe social segundo modelo
  shelterDocument.takeBackCommitment = compromiso de retorno da orixe
  endOfStay.goalsMet = obxectivos cumpridos
  endOfStay.voluntaryExit = saída voluntaria
  endOfStay.other = outra causa
  hearer.commissionChair = presidencia da comisión
  hearer.police = policía
  hearer.facilitator = persoa facilitadora
  hearer.regionalBody = organismo autonómico
  loopStep.sent = enviada
  loopStep.delivered = na bandexa da entidade
  loopStep.onPaper = envíase en papel
  loopStep.opened = recibida por unha persoa
  loopStep.answered = contestada
  loopStep.done = rematada
  referralNote.infoRequested = Pediuse
  referralNote.infoSupplied = Contestouse
  referralNote.missingSupplied = Engadiuse
  referralNote.started = Primeiro contacto
  referralNote.progress = Marcha
  referralNote.escalated = Elevouse
  referralNote.transferDeclined = Traslado non aceptado
  referralNote.reopened = Reabriuse
  referralNote.completed = Devolución
  referralNote.rejected = Por que se rexeitou
  referralNote.alternative = Alternativa
  referralNote.withdrawn = Por que se retirou
  referralNote.closedUnsuccessful = Por que se pechou
  referralNote.revoked = Por que se devolveu
  referralNote.takenBack = Retorno
  column.pathway = Itinerario
  column.sentAt = Enviada
  column.risk = Risco
  column.nextDue = Próximo vencemento
  column.late = Fóra de prazo
  column.professional = Profesional
  column.firstAppointment = Primeira cita
  column.case = Caso
  column.loop = Ata onde chegou
  column.terms = Prazos
  column.term = Prazo
  column.fields = Datos do itinerario
  column.obligations = Pendente de completar
  column.metAt = Cumprido
  column.escalations = Elevacións
  column.obligation = Que
  column.outcome = Resultado
  column.holderAgency = Responde do caso
  column.step = Paso
  column.emergencyCall = Chamada
  column.proposal = Traslado proposto por
  column.stops = Paradas do prazo
  dueGround.acknowledgement = acuse de recibo
  dueGround.decision = decisión
  dueGround.firstContact = primeiro contacto
  dueGround.commissionReview = revisión na comisión
  dueGround.reply = resposta da orixe
  dueGround.obligation = algo por completar
  dueGround.riskRose = subida do risco
  dueGround.asked = a petición
  cli.referral.code = Derivación {code}
  cli.referral.onPaper = {agency} non ten a ninguén dado de alta aquí: imprime a folla (mesa
    referral paper {code}) e anota a súa resposta con --on-behalf-of.
  cli.referral.emergency = Con perigo inmediato: 112. Información a calquera hora, sen rastro na
    factura: 016.
  cli.referral.by = ata {at:moment}
  cli.referral.level = nivel {level}: {to:hearer}
  refusal.referral.toOneself = A derivación non se anotou: unha entidade non se deriva a si mesma.
    Indica outra.
  refusal.referral.pathwayUnknown = A derivación non se anotou: o perfil da mesa non ten o
    itinerario «{pathway}». Ten: {known:list}.
  refusal.referral.emergencyOnly = A derivación non se anotou: «{pathway}» é para perigo
    inmediato. Chama xa ao 112 (o 016 informa a calquera hora) e anota despois a chamada: mesa
    referral emergency.
  refusal.referral.originNotOnPathway = A derivación non se anotou: o itinerario «{pathway}» non
    parte de entidades coma {agency}. Escolle outro itinerario.
  refusal.referral.notOnPathway = A derivación non se anotou: o itinerario «{pathway}» non leva a
    entidades coma {agency}. Escolle outra entidade ou outro itinerario.
  refusal.referral.agencyClosed = Non se fixo: {agency} pechou o {on:date}. Escolle a entidade que
    asumiu o seu labor.
  refusal.referral.mesaNotActive = A derivación non se anotou: a mesa está «{state:state}». As
    derivacións pasan por unha mesa constituída.
  refusal.referral.notOfMesa = A derivación non se enviou: {agency} non é da mesa, e a mesa xa ten
    unha entidade do seu tipo neste itinerario, ou o itinerario non nomea ningún tipo. Deriva a
    unha entidade da mesa.
  refusal.referral.notAtDesk = A persoa non atende ese día por {agency}. Indica alguén que o faga,
    ou non indiques a ninguén: verao a entidade.
  refusal.referral.alreadyOpen = A derivación non se enviou: a {number} do mesmo caso xa está
    pendente nesa entidade polo mesmo itinerario. Segue esa.
  refusal.referral.fieldNotAsked = Non se anotou: este itinerario non pide «{name}», e non se
    comunica máis do necesario (art. 5.1.c do RXPD).{known? Pide: {known:list}.}
  refusal.referral.fieldTwice = Non se anotou: «{name}» está dúas veces. Déixao unha vez.
  refusal.referral.fieldsMissing = A derivación non se enviou: este itinerario pide ademais
    {fields:referralMissing}. Complétao no borrador.
  refusal.referral.shelterMissing = A derivación non se anotou: o itinerario «{pathway}» segue o
    modelo estatal. Indica a causa, a acreditación e que documentos se achegan.
  refusal.referral.shelterNotAsked = Non se anotou: os datos do traslado entre casas de acollida
    non son do itinerario «{pathway}». Quítaos.
  refusal.referral.noConsent = Non se enviou: nada di que se poida informar a {agency}. Anota o
    seu consentimento (mesa consent) ou a causa pola que se comparte sen el.
  refusal.referral.consentEnded = Non se fixo: xa non vale aquilo que permitía informar a {agency}
    sobre ela. A orixe debe falar con ela e anotar un novo consentimento ou retirar a derivación.
  refusal.referral.owed = Enviouse de todos os xeitos; queda por completar:
    {what:referralMissing}. Ata entón aparece como pendente.
  refusal.referral.noMoreStops = A pregunta non se enviou: o prazo xa se detivo {count|unha vez|#
    veces} e non pode máis. Decide co que hai, ou pregunta por teléfono.
  refusal.referral.notOnPaper = Non se anotou: {agency} ten aquí o seu propio acceso e contesta
    por si mesma.
  refusal.referral.behalfNotSaid = Non se anotou: a resposta é doutra entidade. Indica por quen a
    anotas: --on-behalf-of {agency}.
  refusal.referral.professionalMissing = A derivación non se aceptou: non consta quen asume o
    caso. Indica o seu nome.
  refusal.referral.appointmentTooEarly = A derivación non se aceptou: a primeira cita,
    {at:moment}, é anterior ao envío, {earliest:moment}. Revisa o día.
  refusal.referral.appointmentLate = A primeira cita, {at:moment}, é posterior ao prazo do
    primeiro contacto, {due:moment}. Hai outra antes, ou pódeselle chamar antes?
  refusal.referral.attemptOutside = Non se anotou: o intento de {at:moment} é anterior á
    aceptación ou posterior a agora. Revisa a hora.
  refusal.referral.tooFewAttempts = A atención non se iniciou: consta {count|un intento|#
    intentos} e fan falta {needed} se non houbo contacto. Inténtao de novo, segundo as normas de
    contacto seguro.
  refusal.referral.alternativeIsSame = Non se anotou: a entidade que a rexeita non pode ser a que
    propón. Indica outra, ou explica outra saída no texto.
  refusal.referral.reasonNotYours = Non se anotou: «{reason:failReason}» correspóndelle dicilo á
    outra parte. Escolle o motivo que che consta.
  refusal.referral.endOfStayMissing = Non se anotou: a comunidade de orixe debe saber como rematou
    a estancia. Indícao.
  refusal.referral.takeBackOver = O caso non se devolveu: o compromiso de retorno da orixe por
    falta de adecuación rematou o {until:date}. Fala coa orixe, ou pecha con outro motivo.
  refusal.referral.reasonOfShelters = Non se anotou: que o recurso non sexa axeitado é motivo dos
    traslados entre casas de acollida. Escolle outro motivo.
  refusal.referral.nothingLate = Non se elevou: non hai nada fóra de prazo que non se elevase
    xa.{due? O próximo prazo remata {due:moment}.}
  refusal.referral.noProposal = O traslado non se aceptou: ninguén o propuxo. Propono antes.
  refusal.referral.ownProposal = O traslado non se aceptou: propúxoo {agency}. Debe aceptalo a
    outra parte.
  refusal.referral.transferProposed = O traslado non se propuxo: xa o propuxo a outra parte.
    Acéptao ou rexéitao.
  refusal.referral.neverSent = A derivación non se reabriu: nunca se enviou. Prepara outra.
  refusal.referral.incidentOutside = A derivación non se reabriu: o novo incidente debe estar
    entre a súa fin, {from:date}, e hoxe, {to:date}. Revisa o día.
  refusal.referral.notHolder = O traslado non se fixo: {agency}, que derivou, non responde agora
    do caso. Só quen responde pode trasladalo.
  refusal.referral.notEmergency = A chamada non se anotou: «{pathway}» non é un itinerario de
    urxencia. Non indiques itinerario.
  refusal.referral.callInFuture = A chamada non se anotou: {at:moment} aínda non chegou. Revisa a
    hora. Con perigo inmediato, chama xa ao 112.
  refusal.referral.caseNotOpen = Non se fixo: o caso está «{state:state}». Reábreo antes se
    procede; o bloqueado ou destruído queda así.
  rsheet.title = Derivación {code}
  rsheet.emergency = Se hai perigo inmediato: 112. Información a calquera hora: 016.
  rsheet.confidential = Confidencial. Só para as profesionais que atenden esta derivación; gárdese
    baixo chave, sen copiar nin reenviar.
  rsheet.safeContact = Antes de chamar ou escribir: como contactar con ela sen perigo
  rsheet.safeContact.unknown = Non consta como contactar con ela sen perigo. Non chame, escriba
    nin visite: pregunte antes a {agency}.
  rsheet.from = Remite
  rsheet.to = Á atención de
  rsheet.case = Código do caso
  rsheet.pathway = Itinerario
  rsheet.risk = Risco
  rsheet.sent = Enviada
  rsheet.terms = Prazos de resposta
  rsheet.reason = Que se pide e por que
  rsheet.fields = Datos do itinerario
  rsheet.owed = Pendente de completar
  rsheet.shelter = Traslado entre casas de acollida (BOE 2015)
  rsheet.ground = Causa
  rsheet.accreditation = Acreditación
  rsheet.documents = Achégase
  rsheet.answer = Resposta da entidade
  rsheet.answer.how = Énchao e devólvao, ou chame a {agency} indicando o código {code}. Anotarase
    con ese código.
  rsheet.answer.received = Recibida o (día, hora) e por quen
  rsheet.answer.accepted = Aceptada: profesional, e día e hora da primeira cita
  rsheet.answer.rejected = Non aceptada: motivo (marcar un), explicación e alternativa
  rsheet.sign = Por {agency}
  """#
