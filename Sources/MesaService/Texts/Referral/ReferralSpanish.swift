let referralSpanish = #"""
  # ---- Derivación ----
  kind.referral = derivación
  kind.referrals = Derivaciones
  scope.onPaper = de una entidad sin cuenta, que contesta en papel
  state.draft = borrador
  state.sent = enviada
  state.received = recibida
  state.infoRequested = a la espera de datos
  state.rejected = rechazada
  state.closedUnsuccessful = cerrada sin resultado
  state.revoked = devuelta
  state.emergencyLogged = llamada de urgencia anotada
  state.referral.absent = no existe
  state.referral.draft = borrador
  state.referral.sent = enviada
  state.referral.received = recibida
  state.referral.infoRequested = a la espera de datos
  state.referral.accepted = aceptada
  state.referral.inProgress = en curso
  state.referral.completed = completada
  state.referral.rejected = rechazada
  state.referral.withdrawn = retirada
  state.referral.closedUnsuccessful = cerrada sin resultado
  state.referral.revoked = devuelta
  state.referral.emergencyLogged = llamada de urgencia anotada
  command.referral.draft = Preparar una derivación
  command.referral.draft.help = Anota a quién se pide qué, y los datos que pide el itinerario.
    Nadie más lo ve antes de enviarlo.
  command.referral.amend = Cambiar un borrador
  command.referral.amend.help = Lo que no se indica queda como estaba; un dato del itinerario
    sustituye al del mismo nombre.
  command.referral.discard = Descartar un borrador
  command.referral.discard.help = No llegó a enviarse ni lo vio nadie más; queda constancia de que
    hubo un borrador.
  command.referral.send = Enviar una derivación
  command.referral.send.help = Llega a la entidad de destino y empiezan los plazos, según el
    riesgo del caso. Con riesgo alto, lo que falta puede llegar después; con peligro inmediato,
    llama al 112, o al 016 para consultar.
  command.referral.acknowledge = Acusar recibo de una derivación
  command.referral.acknowledge.help = Alguien de la entidad la ha visto y se ocupa: no basta con
    que haya llegado.
  command.referral.requestInfo = Pedir lo que falta
  command.referral.requestInfo.help = Se pregunta al origen; hasta que contesta, el plazo se
    detiene. Se detiene dos veces como máximo, salvo que el perfil diga otra cosa.
  command.referral.supplyInfo = Contestar a lo pedido
  command.referral.supplyInfo.help = El plazo vuelve a correr y cada vencimiento se retrasa lo que
    estuvo detenido.
  command.referral.supplyMissing = Completar lo pendiente
  command.referral.supplyMissing.help = Lo que faltaba al enviarla con riesgo alto: datos,
    documentos, consentimiento, calendario o una explicación del itinerario. Lo que ya consta
    queda cumplido.
  command.referral.accept = Aceptar una derivación
  command.referral.accept.help = Una profesional con nombre asume el caso, con una primera cita.
    Hasta entonces responde el origen.
  command.referral.reject = Rechazar una derivación
  command.referral.reject.help = Con un motivo de la lista, una explicación y una alternativa: el
    origen no debe quedarse sin salida.
  command.referral.startService = Empezar la atención
  command.referral.startService.help = Ya hubo un primer contacto, o se intentó las veces que pide
    el perfil; indica cuándo.
  command.referral.reportProgress = Informar de la marcha
  command.referral.reportProgress.help = Cuenta al origen cómo va, sin contenido clínico.
  command.referral.complete = Completar una derivación
  command.referral.complete.help = La atención ha terminado: si se prestó, qué parte de los
    objetivos se logró; en una casa de acogida, cómo acabó la estancia.
  command.referral.closeUnsuccessful = Cerrar sin resultado
  command.referral.closeUnsuccessful.help = Cualquiera de las dos partes dice, con un motivo de la
    lista, por qué no llegó a nada.
  command.referral.withdraw = Retirar una derivación
  command.referral.withdraw.help = El origen la retira, por decisión propia o porque ella así lo
    quiere.
  command.referral.revoke = Devolver un caso aceptado
  command.referral.revoke.help = Tras aceptar: se ocultaron datos, se incumplieron las normas del
    servicio o el lugar no es adecuado. El origen debe volver a hacerse cargo, con un plazo.
  command.referral.takeBack = Volver a hacerse cargo
  command.referral.takeBack.help = El origen vuelve a responder de ella cuando el caso le ha vuelto.
  command.referral.escalate = Elevar una derivación
  command.referral.escalate.help = Se avisa a quien dice el perfil: el reloj, una vez por cada
    plazo vencido; la persona facilitadora, cuando haya motivo.
  command.referral.proposeTransfer = Proponer el traslado del caso
  command.referral.proposeTransfer.help = Una parte propone que la entidad que la atiende responda
    desde ahora del caso.
  command.referral.acceptTransfer = Aceptar el traslado del caso
  command.referral.acceptTransfer.help = La otra parte lo acepta; desde este momento responde del
    caso otra entidad.
  command.referral.declineTransfer = No aceptar el traslado del caso
  command.referral.declineTransfer.help = Todo queda como estaba; quien lo propuso puede retirarlo
    del mismo modo.
  command.referral.reopen = Reabrir una derivación
  command.referral.reopen.help = Tras un nuevo incidente vuelve a la misma entidad, con nuevos
    plazos; dentro de los meses que fija el perfil cuenta como reiteración.
  command.referral.logEmergency = Anotar una llamada de urgencia
  command.referral.logEmergency.help = Con peligro inmediato, llama primero al 112; el 016 informa
    a cualquier hora. Después anota quién llamó a qué número y cuándo: no es una derivación.
  event.referral.drafted = Se preparó una derivación{code? ({code})}{to?, a {to}}
  event.referral.amended = Se cambió el borrador
  event.referral.discarded = Se descartó el borrador
  event.referral.sent = Se envió la derivación{risk?; riesgo: {risk:riskLevel}}{onPaper?; en
    papel: {onPaper:yesNo}}
  event.referral.acknowledged = {agency?{agency}: }se acusó recibo
  event.referral.infoRequested = {agency?{agency}: }se pidieron datos; el plazo se detiene
  event.referral.infoSupplied = {agency?{agency}: }se contestó; el plazo vuelve a correr
  event.referral.missingSupplied = {agency?{agency}: }se completó lo pendiente
  event.referral.accepted = {agency?{agency}: }aceptada{firstAppointment?; primera cita:
    {firstAppointment:moment}}
  event.referral.rejected = {agency?{agency}: }rechazada{reason?: {reason:rejectReason}}
  event.referral.started = {agency?{agency}: }empezó la atención{contact?; contacto
    {contact:contactMade}}
  event.referral.progressReported = {agency?{agency}: }se informó de la marcha
  event.referral.completed = {agency?{agency}: }completada{goalsMet?; objetivos logrados:
    {goalsMet} %}
  event.referral.closedUnsuccessful = {agency?{agency}: }cerrada sin resultado{reason?:
    {reason:failReason}}
  event.referral.withdrawn = {agency?{agency}: }retirada{reason?: {reason:referralWithdrawReason}}
  event.referral.revoked = {agency?{agency}: }se devolvió el caso{reason?: {reason:revokeReason}}
  event.referral.takenBack = {agency?{agency} }vuelve a hacerse cargo
  event.referral.escalated = Se elevó{level?, nivel {level}}{ground?: {ground:escalationGround}}
  event.referral.reassessed = Subió el riesgo{risk?: {risk:riskLevel}}; los plazos se acortan
  event.referral.transferProposed = {agency?{agency} }propuso el traslado del caso
  event.referral.transferDeclined = {agency?{agency}: }no se aceptó el traslado
  event.referral.transferred = {to?{to} }responde del caso
  event.referral.reopened = Se reabrió tras un nuevo incidente{incident? del {incident:date}}
  event.referral.emergencyLogged = Se anotó una llamada de urgencia{number?:
    {number:emergencyNumber}}{calledAt?, {calledAt:moment}}
  yesNo.true = sí
  yesNo.false = no
  field.referral = la derivación
  field.pathway = el itinerario del perfil
  field.fields = lo que pide el itinerario
  field.value = el valor
  field.professional = quien asume el caso
  field.professionalName = el nombre de quien asume el caso
  field.firstAppointment = la primera cita
  field.onBehalfOf = la entidad que contestó en papel
  field.asked = datos del itinerario que se piden
  field.alternative = la alternativa que se propone
  field.alternativeAgency = la entidad que se propone en su lugar
  field.contact = si hubo contacto o solo se intentó
  field.attempts = cuándo se intentó
  field.serviceProvided = si se prestó la atención
  field.goalsMet = porcentaje de objetivos logrados
  field.feedback = lo que el origen debe saber
  field.endOfStay = cómo terminó la estancia
  field.shelter = el traslado entre casas de acogida
  field.ground = la causa
  field.calledAt = cuándo se llamó
  field.caller = quién llamó
  rejectReason.noCapacity = no hay plaza adecuada
  rejectReason.requirementsNotMet = no se cumplen los requisitos
  rejectReason.courtRegimeObstacle = lo impide el régimen judicial de visitas
  rejectReason.technicalAssessment = valoración técnica motivada
  failReason.clientRefused = ella no quiso
  failReason.noLongerNeeded = ya no hace falta
  failReason.unableToContactClient = no se la pudo localizar
  failReason.unableToContactAgency = no se pudo contactar con la entidad
  failReason.lackOfCapacity = falta de capacidad
  failReason.other = otro motivo
  referralWithdrawReason.subjectDeclined = ella no lo desea
  referralWithdrawReason.consentWithdrawn = retiró su consentimiento
  referralWithdrawReason.noLongerNeeded = ya no hace falta
  referralWithdrawReason.servedElsewhere = la atiende otra entidad
  referralWithdrawReason.sentInError = enviada por error
  referralWithdrawReason.discarded = borrador descartado
  referralWithdrawReason.other = otro motivo
  revokeReason.relevantDataOmitted = se ocultaron datos relevantes
  revokeReason.serviceRulesBroken = se incumplieron las normas del servicio
  revokeReason.unsuitable = el recurso no es adecuado para ella
  referralMissing.consent = su consentimiento
  referralMissing.field = un dato del itinerario
  referralMissing.documents = documentos
  referralMissing.workingCalendar = el calendario de días hábiles
  referralMissing.pathway = por qué esta entidad en este itinerario
  referralMissing.takeBack = el origen vuelve a hacerse cargo
  referralMissing.complaintNumber = número de atestado o denuncia
  referralMissing.safeContact = cómo contactar con ella sin peligro
  referralMissing.consentForm = el documento de consentimiento
  referralMissing.labourInsertionProtocol = el protocolo de inserción laboral
  referralMissing.childData = los datos de los menores
  referralMissing.guardianship = la guarda y custodia
  referralMissing.emergencyLog = la anotación de la llamada de urgencia
  referralMissing.orderReference = referencia de la orden de protección
  referralMissing.pseudonym = el código del caso
  referralMissing.boeModel = el modelo estatal (BOE)
  referralMissing.accreditation = la acreditación
  referralMissing.nearestPoint = el punto de atención más próximo
  escalationGround.acknowledgement = no se acusó recibo a tiempo
  escalationGround.decision = no se decidió a tiempo
  escalationGround.firstContact = no hubo primer contacto a tiempo
  escalationGround.reply = el origen no contestó a tiempo
  escalationGround.obligation = sigue faltando algo
  escalationGround.riskRose = subió el riesgo
  escalationGround.asked = a petición
  contactMade.made = realizado
  contactMade.attempted = intentado
  emergencyNumber.112 = 112
  emergencyNumber.016 = 016
  emergencyNumber.091 = 091, Policía Nacional
  emergencyNumber.062 = 062, Guardia Civil
  emergencyNumber.localPolice = Policía Local
  emergencyCaller.professional = una profesional
  emergencyCaller.herself = ella misma
  emergencyCaller.relative = un familiar
  emergencyCaller.other = otra persona
  shelterGround.safety = seguridad
  shelterGround.familyRegrouping = reagrupación familiar
  shelterGround.study = estudios
  shelterGround.work = trabajo
  shelterTitle.judgment = sentencia
  shelterTitle.protectionOrder = orden de protección
  shelterTitle.precautionaryMeasure = medida cautelar
  shelterTitle.prosecutorReport = informe de la Fiscalía
  shelterTitle.centreReport = informe del centro
  shelterDocument.request = solicitud firmada por ella
  shelterDocument.accreditation = acreditación
  shelterDocument.socialReport = informe social según modelo
  shelterDocument.takeBackCommitment = compromiso de retorno del origen
  endOfStay.goalsMet = objetivos cumplidos
  endOfStay.voluntaryExit = salida voluntaria
  endOfStay.other = otra causa
  hearer.commissionChair = presidencia de la comisión
  hearer.police = policía
  hearer.facilitator = persona facilitadora
  hearer.regionalBody = organismo autonómico
  loopStep.sent = enviada
  loopStep.delivered = en la bandeja de la entidad
  loopStep.onPaper = se envía en papel
  loopStep.opened = recibida por una persona
  loopStep.answered = contestada
  loopStep.done = terminada
  referralNote.infoRequested = Se pidió
  referralNote.infoSupplied = Se contestó
  referralNote.missingSupplied = Se añadió
  referralNote.started = Primer contacto
  referralNote.progress = Marcha
  referralNote.escalated = Se elevó
  referralNote.transferDeclined = Traslado no aceptado
  referralNote.reopened = Se reabrió
  referralNote.completed = Devolución
  referralNote.rejected = Por qué se rechazó
  referralNote.alternative = Alternativa
  referralNote.withdrawn = Por qué se retiró
  referralNote.closedUnsuccessful = Por qué se cerró
  referralNote.revoked = Por qué se devolvió
  referralNote.takenBack = Retorno
  column.pathway = Itinerario
  column.sentAt = Enviada
  column.risk = Riesgo
  column.nextDue = Próximo vencimiento
  column.late = Fuera de plazo
  column.professional = Profesional
  column.firstAppointment = Primera cita
  column.case = Caso
  column.loop = Hasta dónde ha llegado
  column.terms = Plazos
  column.term = Plazo
  column.fields = Datos del itinerario
  column.obligations = Pendiente de completar
  column.metAt = Cumplido
  column.escalations = Elevaciones
  column.obligation = Qué
  column.outcome = Resultado
  column.holderAgency = Responde del caso
  column.step = Paso
  column.emergencyCall = Llamada
  column.proposal = Traslado propuesto por
  column.stops = Paradas del plazo
  dueGround.acknowledgement = acuse de recibo
  dueGround.decision = decisión
  dueGround.firstContact = primer contacto
  dueGround.commissionReview = revisión en la comisión
  dueGround.reply = respuesta del origen
  dueGround.obligation = algo por completar
  dueGround.riskRose = subida del riesgo
  dueGround.asked = a petición
  cli.referral.code = Derivación {code}
  cli.referral.onPaper = {agency} no tiene a nadie dado de alta aquí: imprime la hoja (mesa
    referral paper {code}) y anota su respuesta con --on-behalf-of.
  cli.referral.emergency = Con peligro inmediato: 112. Información a cualquier hora, sin rastro en
    la factura: 016.
  cli.referral.by = hasta {at:moment}
  cli.referral.level = nivel {level}: {to:hearer}
  refusal.referral.toOneself = La derivación no se ha anotado: una entidad no se deriva a sí
    misma. Indica otra.
  refusal.referral.pathwayUnknown = La derivación no se ha anotado: el perfil de la mesa no tiene
    el itinerario «{pathway}». Tiene: {known:list}.
  refusal.referral.emergencyOnly = La derivación no se ha anotado: «{pathway}» es para peligro
    inmediato. Llama ya al 112 (el 016 informa a cualquier hora) y anota después la llamada: mesa
    referral emergency.
  refusal.referral.originNotOnPathway = La derivación no se ha anotado: el itinerario «{pathway}»
    no parte de entidades como {agency}. Elige otro itinerario.
  refusal.referral.notOnPathway = La derivación no se ha anotado: el itinerario «{pathway}» no
    lleva a entidades como {agency}. Elige otra entidad u otro itinerario.
  refusal.referral.agencyClosed = No se ha hecho: {agency} se cerró el {on:date}. Elige la entidad
    que asumió su labor.
  refusal.referral.mesaNotActive = La derivación no se ha anotado: la mesa está «{state:state}».
    Las derivaciones pasan por una mesa constituida.
  refusal.referral.notOfMesa = La derivación no se ha enviado: {agency} no es de la mesa, y la
    mesa ya tiene una entidad de su tipo en este itinerario, o el itinerario no nombra ningún
    tipo. Deriva a una entidad de la mesa.
  refusal.referral.notAtDesk = La persona no atiende ese día por {agency}. Indica a alguien que lo
    haga, o no indiques a nadie: lo verá la entidad.
  refusal.referral.alreadyOpen = La derivación no se ha enviado: la {number} del mismo caso ya
    está pendiente en esa entidad por el mismo itinerario. Sigue esa.
  refusal.referral.fieldNotAsked = No se ha anotado: este itinerario no pide «{name}», y no se
    comunica más de lo necesario (art. 5.1.c del RGPD).{known? Pide: {known:list}.}
  refusal.referral.fieldTwice = No se ha anotado: «{name}» está dos veces. Déjalo una vez.
  refusal.referral.fieldsMissing = La derivación no se ha enviado: este itinerario pide además
    {fields:referralMissing}. Complétalo en el borrador.
  refusal.referral.shelterMissing = La derivación no se ha anotado: el itinerario «{pathway}»
    sigue el modelo estatal. Indica la causa, la acreditación y qué documentos se adjuntan.
  refusal.referral.shelterNotAsked = No se ha anotado: los datos del traslado entre casas de
    acogida no son del itinerario «{pathway}». Quítalos.
  refusal.referral.noConsent = No se ha enviado: nada dice que se pueda informar a {agency}. Anota
    su consentimiento (mesa consent) o la causa por la que se comparte sin él.
  refusal.referral.consentEnded = No se ha hecho: ya no vale aquello que permitía informar a
    {agency} sobre ella. El origen debe hablar con ella y anotar un nuevo consentimiento o retirar
    la derivación.
  refusal.referral.owed = Se ha enviado de todos modos; queda por completar:
    {what:referralMissing}. Hasta entonces aparece como pendiente.
  refusal.referral.noMoreStops = La pregunta no se ha enviado: el plazo ya se detuvo {count|una
    vez|# veces} y no puede más. Decide con lo que hay, o pregunta por teléfono.
  refusal.referral.notOnPaper = No se ha anotado: {agency} tiene aquí su propio acceso y contesta
    por sí misma.
  refusal.referral.behalfNotSaid = No se ha anotado: la respuesta es de otra entidad. Indica por
    quién la anotas: --on-behalf-of {agency}.
  refusal.referral.professionalMissing = La derivación no se ha aceptado: no consta quién asume el
    caso. Indica su nombre.
  refusal.referral.appointmentTooEarly = La derivación no se ha aceptado: la primera cita,
    {at:moment}, es anterior al envío, {earliest:moment}. Revisa el día.
  refusal.referral.appointmentLate = La primera cita, {at:moment}, es posterior al plazo del
    primer contacto, {due:moment}. ¿Hay otra antes, o se la puede llamar antes?
  refusal.referral.attemptOutside = No se ha anotado: el intento de {at:moment} es anterior a la
    aceptación o posterior a ahora. Revisa la hora.
  refusal.referral.tooFewAttempts = La atención no se ha iniciado: consta {count|un intento|#
    intentos} y hacen falta {needed} si no hubo contacto. Inténtalo de nuevo, según las normas de
    contacto seguro.
  refusal.referral.alternativeIsSame = No se ha anotado: la entidad que la rechaza no puede ser la
    que propone. Indica otra, o explica otra salida en el texto.
  refusal.referral.reasonNotYours = No se ha anotado: «{reason:failReason}» le corresponde decirlo
    a la otra parte. Elige el motivo que te consta.
  refusal.referral.endOfStayMissing = No se ha anotado: la comunidad de origen debe saber cómo
    terminó la estancia. Indícalo.
  refusal.referral.takeBackOver = El caso no se ha devuelto: el compromiso de retorno del origen
    por falta de adecuación terminó el {until:date}. Habla con el origen, o cierra con otro
    motivo.
  refusal.referral.reasonOfShelters = No se ha anotado: que el recurso no sea adecuado es motivo
    de los traslados entre casas de acogida. Elige otro motivo.
  refusal.referral.nothingLate = No se ha elevado: no hay nada fuera de plazo que no se haya
    elevado ya.{due? El próximo plazo acaba {due:moment}.}
  refusal.referral.noProposal = El traslado no se ha aceptado: nadie lo ha propuesto. Propónlo
    antes.
  refusal.referral.ownProposal = El traslado no se ha aceptado: lo propuso {agency}. Debe
    aceptarlo la otra parte.
  refusal.referral.transferProposed = El traslado no se ha propuesto: ya lo propuso la otra parte.
    Acéptalo o recházalo.
  refusal.referral.neverSent = La derivación no se ha reabierto: nunca se envió. Prepara otra.
  refusal.referral.incidentOutside = La derivación no se ha reabierto: el nuevo incidente debe
    estar entre su fin, {from:date}, y hoy, {to:date}. Revisa el día.
  refusal.referral.notHolder = El traslado no se ha hecho: {agency}, que derivó, no responde ahora
    del caso. Solo quien responde puede trasladarlo.
  refusal.referral.notEmergency = La llamada no se ha anotado: «{pathway}» no es un itinerario de
    urgencia. No indiques itinerario.
  refusal.referral.callInFuture = La llamada no se ha anotado: {at:moment} aún no ha llegado.
    Revisa la hora. Con peligro inmediato, llama ya al 112.
  refusal.referral.caseNotOpen = No se ha hecho: el caso está «{state:state}». Reábrelo antes si
    procede; lo bloqueado o destruido queda así.
  rsheet.title = Derivación {code}
  rsheet.emergency = Si hay peligro inmediato: 112. Información a cualquier hora: 016.
  rsheet.confidential = Confidencial. Solo para las profesionales que atienden esta derivación;
    guárdese bajo llave, sin copiar ni reenviar.
  rsheet.safeContact = Antes de llamar o escribir: cómo contactar con ella sin peligro
  rsheet.safeContact.unknown = No consta cómo contactar con ella sin peligro. No llame, escriba ni
    visite: pregunte antes a {agency}.
  rsheet.from = Remite
  rsheet.to = A la atención de
  rsheet.case = Código del caso
  rsheet.pathway = Itinerario
  rsheet.risk = Riesgo
  rsheet.sent = Enviada
  rsheet.terms = Plazos de respuesta
  rsheet.reason = Qué se pide y por qué
  rsheet.fields = Datos del itinerario
  rsheet.owed = Pendiente de completar
  rsheet.shelter = Traslado entre casas de acogida (BOE 2015)
  rsheet.ground = Causa
  rsheet.accreditation = Acreditación
  rsheet.documents = Se adjunta
  rsheet.answer = Respuesta de la entidad
  rsheet.answer.how = Rellénelo y devuélvalo, o llame a {agency} indicando el código {code}. Se
    anotará con ese código.
  rsheet.answer.received = Recibida el (día, hora) y por quién
  rsheet.answer.accepted = Aceptada: profesional, y día y hora de la primera cita
  rsheet.answer.rejected = No aceptada: motivo (marcar uno), explicación y alternativa
  rsheet.sign = Por {agency}
  """#
