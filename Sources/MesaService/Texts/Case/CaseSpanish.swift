let caseSpanish = #"""
  # ---- Expediente ----
  kind.case = caso
  kind.cases = Casos
  state.merged = unido a otro expediente
  state.blocked = bloqueado
  state.destroyed = destruido
  command.case.open = Abrir un caso
  command.case.open.help = Un expediente sobre la situación de una mujer, que se nombra por su código.
    No se le pide denuncia: se la atiende sin ella.
  command.case.recordIdentity = Anotar quién es
  command.case.recordIdentity.help = Nombre, documento y cómo contactar; cifrado. Lo que no se indica
    queda como estaba.
  command.case.recordLocation = Anotar dónde se la encuentra
  command.case.recordLocation.help = Cifrado en un apartado propio, que nada exporta, ningún aviso
    lleva y ninguna búsqueda encuentra.
  command.case.recordStatement = Anotar una manifestación
  command.case.recordStatement.help = Un hecho, una valoración o lo que ella cuenta, con su fuente y su
    día; los hechos se distinguen de las opiniones.
  command.case.assessRisk = Anotar un nivel de riesgo
  command.case.assessRisk.help = Lo que un órgano valoró en su propia escala. Aquí no se calcula
    ningún riesgo.
  event.case.opened = Se abrió el caso{code?: {code}}
  event.case.identityRecorded = {agency?{agency}: }se anotó quién es
  event.case.locationRecorded = {agency?{agency}: }se anotó dónde se la encuentra
  event.case.statementRecorded = {agency?{agency}: }se anotó una manifestación{basis? ({basis:basis})}
  event.case.riskAssessed = Se valoró el riesgo{level?: {level:riskLevel}}{scale? ({scale})}
  event.case.partyChanged = Cambió quién participa en el caso{agency?: {agency}}{standing? ·
    {standing:partyStanding}}
  event.case.partyLeft = {agency?{agency} }ya no interviene
  event.case.excluded = Se retiró el acceso a una persona: conflicto de intereses
  event.case.readmitted = Se devolvió el acceso a una persona
  event.case.glassBroken = Se accedió por emergencia{ground?: {ground}}
  event.case.listed = Se incluyó entre los casos de una sesión
  event.case.unlisted = Se retiró de los casos de una sesión
  field.case = el caso
  field.kinds = los tipos de violencia
  field.birthDate = la fecha de nacimiento
  field.safeContact = cómo contactar con ella sin peligro
  field.compartment = el apartado del expediente
  field.basis = hecho, valoración o lo que ella cuenta
  field.sharedWith = las entidades que también pueden leerlo
  field.scale = la escala
  field.nextReview = cuándo se revisa
  basis.fact = hecho
  basis.assessment = valoración
  basis.selfReport = lo que ella cuenta
  partyStanding.notified = ha recibido aviso
  partyStanding.acknowledged = se ha hecho cargo del aviso
  partyStanding.team = equipo del caso
  partyStanding.holder = responde del caso
  riskLevel.extreme = extremo
  riskLevel.high = alto
  riskLevel.medium = medio
  riskLevel.low = bajo
  riskLevel.notAssessed = sin valorar
  compartment.identity = quién es
  compartment.protectedLocation = dónde se la encuentra
  compartment.health = salud
  compartment.police = policía y juzgados
  compartment.accused = la persona investigada
  compartment.narrative = relato
  kind.match = posible repetición
  scope.caseHolder = de un caso del que responde su entidad
  state.case.absent = no existe
  state.case.open = abierto
  state.case.closed = cerrado
  state.case.merged = unido a otro expediente
  state.case.proposed = pendiente de respuesta
  state.case.confirmed = confirmado
  state.case.rejected = descartado
  command.case.changeKinds = Cambiar los tipos de violencia
  command.case.changeKinds.help = Lo dicho antes queda en el historial.
  command.case.setContactRules = Fijar cómo contactar con ella
  command.case.setContactRules.help = Como ella dijo: por qué medios, a qué horas, si se puede
    dejar recado. Todo aviso y toda persona lo respeta.
  command.case.share = Compartir una anotación
  command.case.share.help = Lo que la propia entidad anotó sobre policía y juzgados, para otras
    del equipo.
  command.case.recordVoice = Anotar lo que ella quiere
  command.case.recordVoice.help = Con sus palabras, y si sabe que se habla de su caso.
  command.case.recordIncident = Anotar un nuevo incidente
  command.case.recordIncident.help = Poco después de tratarse el caso en comisión es una
    repetición, y el caso vuelve a ella.
  command.case.recordTitle = Anotar un documento que acredita
  command.case.recordTitle.help = Lo que muestra su situación a quien lo pide: sentencia, orden,
    informe. Para recibir ayuda no hace falta denuncia.
  command.case.recordMeasure = Anotar una medida judicial
  command.case.recordMeasure.help = Orden de protección, alejamiento, custodia: desde cuándo,
    hasta cuándo y cómo está. Su parte civil caduca por sí sola.
  command.case.changeMeasure = Anotar qué fue de una medida
  command.case.changeMeasure.help = En vigor, modificada, alzada, caducada; o se presentó la
    demanda civil que prolonga la parte civil.
  command.case.recordFollowUp = Anotar el seguimiento policial
  command.case.recordFollowUp.help = Activo, inactivo o inactivado con supervisión, como lo anota
    la policía.
  command.case.recordDependants = Anotar quién depende de ella
  command.case.recordDependants.help = Cifrado; solo consta en claro si hay menores en riesgo.
  command.case.recordAccused = Anotar lo que toca a la persona investigada
  command.case.recordAccused.help = En un apartado propio y con presunción de inocencia hasta
    sentencia firme.
  command.case.assign = Asignar el caso a una profesional
  command.case.assign.help = Dentro de la propia entidad; también cuando alguien la deja.
  command.case.close = Cerrar un caso
  command.case.close.help = Con su motivo. Las derivaciones en marcha se terminan antes. Un
    fallecimiento exige revisión.
  command.case.reopen = Reabrir un caso
  command.case.reopen.help = Un nuevo incidente dentro de los meses que fija el perfil lo hace
    caso repetido.
  command.case.merge = Unir dos expedientes
  command.case.merge.help = De la misma mujer: uno sigue en el otro, y nada se pierde.
  command.case.split = Separar un expediente
  command.case.split.help = Lo que se unió por equivocación vuelve a estar aparte; o las
    anotaciones sobre otra mujer pasan a un expediente suyo.
  command.case.becomeOverdue = Anotar una revisión del riesgo como vencida
  command.case.becomeOverdue.help = Lo da el reloj cuando ha pasado el día de la próxima valoración.
  event.case.becameOverdue = No se revisó a tiempo el riesgo{agency? ({agency})}{due?: el plazo acababa
    el {due:day}}
  refusal.case.notDue = No se ha anotado nada: en {code} no hay nada vencido.
  command.case.proposeRepeat = Proponer una repetición
  command.case.proposeRepeat.help = Por el programa: dos expedientes pueden ser de la misma mujer.
    Deciden quienes responden de ellos.
  command.case.confirmRepeat = Confirmar una repetición
  command.case.confirmRepeat.help = Cuando lo confirman las dos entidades, cada una conoce el
    código y la entidad de la otra.
  command.case.rejectRepeat = Descartar una repetición
  command.case.rejectRepeat.help = Es otra mujer; ninguna entidad sabe de la otra.
  event.case.kindsChanged = {agency?{agency}: }se cambiaron los tipos de violencia
  event.case.contactRulesSet = {agency?{agency}: }se fijó cómo contactar con ella
  event.case.shared = {agency?{agency}: }se compartió una anotación{entry? ({entry})}
  event.case.voiceRecorded = {agency?{agency}: }se anotó lo que ella quiere
  event.case.incidentRecorded = {agency?{agency}: }se anotó un nuevo incidente{on? del {on:date}}
  event.case.titleRecorded = {agency?{agency}: }se anotó un documento que acredita
  event.case.measureRecorded = {agency?{agency}: }se anotó una medida judicial
  event.case.measureChanged = {agency?{agency}: }cambió una medida judicial
  event.case.followUpRecorded = {agency?{agency}: }se anotó el seguimiento policial
  event.case.dependantsRecorded = {agency?{agency}: }se anotó quién depende de ella
  event.case.accusedRecorded = {agency?{agency}: }se anotó lo que toca a la persona investigada
  event.case.closed = Se cerró el caso{reason?: {reason:closingReason}}
  event.case.reopened = Se reabrió el caso{reason?: {reason:reopeningReason}}
  event.case.merged = Sigue en otro expediente de la misma mujer
  event.case.absorbed = Otro expediente de la misma mujer sigue en este{code?: {code}}
  event.case.separated = Se separó de nuevo de otro expediente
  event.case.detached = Las anotaciones sobre otra mujer pasaron a su expediente
  event.case.repeatProposed = Otro expediente puede ser de la misma mujer
  event.case.repeatSettled = Se aclaró lo del otro expediente{code?: {code}}{agency?, {agency}}
  event.match.proposed = Dos expedientes pueden ser de la misma mujer
  event.match.answered = {agency?{agency} }respondió si es la misma mujer
  field.points = los puntos
  field.automatic = lo que propuso la herramienta de la escala
  field.concern = si a juicio profesional debe ir a la comisión
  field.channels = por qué medios; ninguno: nadie escribe ni llama
  field.hours = a qué horas
  field.days = qué días de la semana
  field.neverLeaveMessage = si no se puede dejar recado
  field.neverMention = si no se puede decir quién llama
  field.corrects = la manifestación que corrige
  field.entry = la anotación, por su versión
  field.entries = las anotaciones, por sus versiones
  field.with = con qué entidades
  field.informed = si sabe que se habla de su caso
  field.minorsAtRisk = si hay menores en riesgo
  field.details = lo que hay que saber
  field.court = el juzgado
  field.status = cómo está
  field.civil = si tiene parte civil
  field.claimFiledOn = cuándo se presentó la demanda civil
  field.state = en qué estado
  field.finalJudgmentOn = el día de la sentencia firme
  field.incidentOn = cuándo volvió a pasar algo
  field.into = el expediente en el que sigue
  field.merged = el expediente unido
  field.newCase = el expediente nuevo
  field.match = la posible repetición
  field.other = el otro expediente
  refusal.risk.scaleUnknown = El riesgo no se ha anotado: la mesa no usa la escala
    «{scale}».{known? Usa {known:list}.}
  refusal.risk.scaleNotInForce = El riesgo no se ha anotado: la escala «{scale}» no estaba en uso
    el {on:date}{validFrom?; lo está desde el {validFrom:date}}{validTo?; lo estuvo hasta el
    {validTo:date}}. Elige la escala de ese día.
  refusal.risk.notAssessor = El riesgo no se ha anotado: en la escala «{scale}» solo valoran
    {kinds:agencyKind}, y {agency} no lo es. Usa el juicio profesional, o espera a que ese órgano
    anote aquí su nivel.
  refusal.risk.levelUnknown = El riesgo no se ha anotado: «{level}» no es un nivel de la escala
    «{scale}».{known? Sus niveles: {known:choice}.}
  refusal.risk.lowered = El riesgo no se ha anotado: la herramienta dio «{automatic:riskLevel}», y
    quien valora puede subirlo, no bajarlo a «{level:riskLevel}». Otra opinión se anota como juicio
    profesional.
  refusal.risk.pointsMissing = El riesgo no se ha anotado: la escala «{scale}» suma puntos. Indica
    cuántos.
  refusal.case.dateInFuture = No se ha anotado nada: el {on:date} aún no ha llegado; hoy es
    {today:date}. Lo previsto va en el plan.
  refusal.case.entryUnknown = No se ha hecho nada: el expediente no tiene una anotación {entry}
    así. Las anotaciones y sus números constan en el caso.
  refusal.case.entryCorrected = No se ha hecho nada: la anotación {entry} ya se corrigió con la
    {correction}. Corrige esa.
  refusal.case.notAuthor = No se ha hecho nada: la anotación {entry} es de {agency}, y solo quien
    la escribió la corrige o comparte. Pídelo allí, o añade una manifestación propia.
  refusal.case.notOnTeam = No se ha hecho nada: {agency} no se ha hecho cargo de este caso. Deriva
    antes.
  refusal.case.notShareable = No se ha compartido nada: la anotación {entry} es del apartado
    «{compartment:compartment}», que no se comparte una a una. La salud queda en quien la escribió;
    lo demás ya lo lee el equipo.
  refusal.case.referralsOpen = El caso queda como está: {referrals,|la derivación {referrals:list}
    sigue en marcha|las derivaciones {referrals:list} siguen en marcha}. Termina o retira antes lo
    que está abierto, para que nadie espere respuesta.
  refusal.case.professionalNotAtDesk = No se ha nombrado a nadie: {person} no puede llevar este
    caso en el puesto de {agency}. Nombra a alguien que esté allí y no tenga conflicto de intereses.
  refusal.case.otherMesa = Los expedientes no se han unido: son de mesas distintas. Deriva el caso
    a la otra mesa, o confirma la repetición.
  refusal.case.notMerged = No se ha separado nada: ese expediente no se unió a este.{codes? Unidos
    aquí: {codes:list}.}
  refusal.case.closedInDanger = El caso se ha cerrado aunque algo habla de llevarlo a la comisión:
    {reasons:conferenceReason}.
  refusal.accused.finalJudgmentMissing = No se ha anotado nada: hasta la sentencia firme se
    presume la inocencia (Constitución, art. 24.2). Indica el día de la sentencia firme, o anota
    cómo está hasta entonces.
  refusal.police.notPolice = No se ha anotado nada: el seguimiento policial solo lo anota la
    policía, y {agency} no lo es. Lo que sepas va en una manifestación con su fuente.
  refusal.police.supervisedTooLong = No se ha anotado nada: con todas sus prórrogas, la
    inactivación con supervisión termina como tarde el {latest:date}.
  refusal.measure.claimLate = No se ha anotado nada: una demanda del {claim:date} no prolonga la
    parte civil, que llegaba hasta el {until:date} (LECrim, art. 544 ter.7). Anota la medida nueva
    del juzgado civil.
  riskLevel.lowWithoutMeasures = bajo sin medidas judiciales
  riskLevel.lowWithMeasures = bajo con medidas judiciales
  riskLevel.notAppreciable = no apreciado
  riskLevel.standard = estándar
  violenceKind.physical = física
  violenceKind.psychological = psicológica
  violenceKind.sexual = sexual
  violenceKind.economic = económica
  violenceKind.digital = digital
  violenceKind.vicarious = vicaria
  violenceKind.institutional = institucional
  violenceKind.forcedMarriage = matrimonio forzado
  violenceKind.genitalMutilation = mutilación genital
  violenceKind.trafficking = trata
  violenceKind.harassment = acoso
  violenceKind.controlling = control
  locationKind.home = domicilio
  locationKind.work = trabajo
  locationKind.school = centro escolar
  locationKind.shelter = casa de acogida
  locationKind.other = otro
  statementSource.interview = entrevista
  statementSource.phoneCall = llamada
  statementSource.ownObservation = observación propia
  statementSource.policeReport = informe policial
  statementSource.courtDecision = resolución judicial
  statementSource.clinicalReport = informe clínico
  statementSource.socialReport = informe social
  statementSource.schoolReport = informe escolar
  statementSource.thirdParty = tercera persona
  statementSource.document = documento
  statementSource.other = otra
  accreditationKind.judgment = sentencia
  accreditationKind.protectionOrder = orden de protección
  accreditationKind.precautionaryMeasure = medida cautelar
  accreditationKind.prosecutorReport = informe de la Fiscalía
  accreditationKind.serviceReport = informe de un servicio social o especializado
  accreditationKind.labourInspectionReport = informe de la Inspección de Trabajo
  accreditationKind.policeReport = atestado de hechos presenciados
  accreditationKind.clinicalReport = informe clínico
  measureKind.protectionOrder = orden de protección
  measureKind.noApproach = alejamiento
  measureKind.noContact = prohibición de comunicación
  measureKind.leaveHome = salida del domicilio
  measureKind.trackingDevice = dispositivo telemático
  measureKind.weapons = retirada de armas
  measureKind.custody = custodia y visitas
  measureKind.homeUse = uso de la vivienda
  measureKind.support = alimentos
  measureKind.other = otra
  courtKind.violenceCourt = juzgado de violencia sobre la mujer
  courtKind.dutyCourt = juzgado de guardia
  courtKind.criminalCourt = juzgado de lo penal
  courtKind.provincialCourt = audiencia provincial
  courtKind.civilCourt = juzgado civil
  courtKind.otherCourt = otro juzgado
  measureStatus.requested = solicitada
  measureStatus.inForce = en vigor
  measureStatus.refused = denegada
  measureStatus.modified = modificada
  measureStatus.lifted = alzada
  measureStatus.expired = caducada
  policeFollowUp.active = activo
  policeFollowUp.inactive = inactivo
  policeFollowUp.supervisedInactivation = inactivado con supervisión
  accusedStanding.named = señalada por ella
  accusedStanding.investigated = investigada
  accusedStanding.prosecuted = pendiente de juicio
  accusedStanding.acquitted = absuelta
  accusedStanding.dismissed = causa sobreseída
  accusedStanding.convicted = condenada en sentencia firme
  contactChannel.phone = teléfono
  contactChannel.message = mensaje
  contactChannel.email = correo electrónico
  contactChannel.letter = carta
  contactChannel.throughAgency = a través de la entidad que la atiende
  closingReason.objectivesMet = objetivos cumplidos
  closingReason.voluntaryExit = baja voluntaria
  closingReason.moved = traslado
  closingReason.noContact = sin contacto
  closingReason.subjectDeclined = no desea ayuda
  closingReason.deceased = fallecimiento
  closingReason.duplicate = expediente duplicado
  closingReason.notGenderViolence = no es violencia de género
  reopeningReason.newIncident = nuevo incidente
  reopeningReason.returned = ella volvió
  reopeningReason.closedByMistake = se cerró por equivocación
  reopeningReason.other = otro
  repeatReason.afterClosing = incidente tras el cierre
  repeatReason.afterConference = incidente tras tratarse en comisión
  repeatReason.otherFile = otro expediente de la misma mujer
  conferenceReason.riskLevel = el nivel de riesgo
  conferenceReason.professionalJudgement = juicio profesional
  conferenceReason.repeated = caso repetido
  conferenceReason.minorsAtRisk = menores en riesgo
  cli.case.safe = CONTACTO SEGURO
  cli.case.safe.unknown = Nadie le ha preguntado aún cómo contactar con ella. No llames ni
    escribas antes de que lo diga.
  cli.case.safe.none = No quiere que nadie llame ni escriba.
  cli.case.safe.by = Solo por {channels:contactChannel}.
  cli.case.safe.hours = Llama solo {hours:list}.
  cli.case.safe.noMessage = No dejes recado.
  cli.case.safe.noMention = No digas a nadie quién llama ni por qué.
  cli.case.safe.hidden = Cómo contactar con ella no te corresponde verlo: pregunta a la entidad
    que responde del caso.
  cli.case.danger = Ante peligro inminente, llama al 112; asesoramiento a cualquier hora, 016.
    Este programa no es un canal de emergencia.
  cli.case.riskOf = {level:riskLevel} ({scale}, {agency}, {on:date}){next?; se revisa el
    {next:date}}
  cli.case.corrected = corregida con la {version}
  cli.case.informed = Sabe que se habla de su caso.
  cli.case.notInformed = No sabe que se habla de su caso.
  cli.case.opened = Caso {code}.
  cli.case.assigned = {count|1 caso|# casos} ahora con {person}.
  column.kinds = Tipos de violencia
  column.parties = Entidades
  column.standing = Papel
  column.conferenceReasons = Para la comisión
  column.repeats = Repetido
  column.accredited = Acreditada
  column.minorsAtRisk = Menores en riesgo
  column.closingReason = Motivo del cierre
  column.mergedInto = Sigue en
  column.absorbed = Expedientes unidos
  column.matches = Quizá la misma mujer
  column.entries = Anotaciones
  column.compartment = Apartado
  column.document = Documento
  column.birthDate = Nacimiento
  column.safeContact = Indicaciones
  column.location = Dónde se la encuentra
  column.sharedWith = Compartido con
  column.voice = Su voz
  event.case.attached = Se incorporaron asientos de otro expediente, cifrados de nuevo
  refusal.case.entryStays = No se separó el expediente: el asiento {entry} trata del propio
    expediente y se queda. Déjalo fuera.
  column.inherited = De un expediente unido
  """#
