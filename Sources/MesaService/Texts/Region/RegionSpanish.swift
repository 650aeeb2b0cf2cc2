let regionSpanish = #"""
  # ---- Kinds of records ----
  kind.objective = objetivo
  kind.objectives = Objetivos
  kind.gathering = jornada
  kind.gatherings = Jornadas
  kind.evaluation = evaluación de la coordinación
  kind.evaluations = Evaluaciones de la coordinación
  kind.careFigures = cifras de atención
  kind.practice = buena práctica
  kind.workingGroup = grupo de trabajo
  # ---- Commands ----
  command.objective.adopt = Fijar un objetivo de la mesa
  command.objective.adopt.help = Qué se quiere lograr, para qué, quién responde de ello y hasta
    cuándo. No nombra a nadie.
  command.objective.progress = Informar del avance de un objetivo
  command.objective.progress.help = En tanto por ciento, sin llegar a lograrse. Puede hacerlo la
    propia entidad responsable.
  command.objective.reach = Anotar que un objetivo se logró
  command.objective.reach.help = Desde ese día cuenta como logrado.
  command.objective.drop = Renunciar a un objetivo
  command.objective.drop.help = Con el motivo; queda en su historia y en el panorama.
  command.gathering.announce = Anunciar una jornada
  command.gathering.announce.help = Su día y lugar, el programa parte por parte y los títulos de
    sus grupos de trabajo.
  command.gathering.register = Anotar las inscripciones de una jornada
  command.gathering.register.help = Cuántas hasta ahora, por tipo de entidad, perfil y sexo; el
    total cada vez. No se nombra a nadie.
  command.gathering.hold = Anotar que una jornada se celebró
  command.gathering.hold.help = Cuántas personas asistieron, por tipo de entidad, perfil y sexo, y
    cuánto duró.
  command.gathering.sharePractice = Anotar una buena práctica compartida
  command.gathering.sharePractice.help = Qué es, para qué sirve y de qué mesa es; toma el número
    siguiente.
  command.gathering.takeUpPractice = Adoptar una buena práctica
  command.gathering.takeUpPractice.help = Una mesa adopta lo que otra compartió.
  command.gathering.noteOutcome = Anotar a qué llegó una jornada
  command.gathering.noteOutcome.help = Del conjunto, o de uno de sus grupos de trabajo. No nombra
    a nadie.
  command.gathering.callOff = Suspender una jornada
  command.gathering.callOff.help = Al final no se celebra; lo anunciado queda en su historia.
  command.evaluation.open = Abrir la evaluación de la coordinación
  command.evaluation.open.help = Pregunta a cada vocalía del pleno cómo fue un año.
  command.evaluation.answer = Responder por una vocalía
  command.evaluation.answer.help = Notas de 1 a 5, puntos fuertes, puntos débiles y propuestas.
    Ningún informe dice qué dijo cada vocalía.
  command.evaluation.close = Cerrar la evaluación
  command.evaluation.close.help = Cada propuesta pasa a ser borrador de acuerdo: figura en el
    orden del día del próximo pleno ordinario.
  command.careFigures.report = Comunicar cifras de atención
  command.careFigures.report.help = Lo que una entidad hizo en un semestre o un año:
    intervenciones por disciplina, mujeres, mujeres nuevas, menores. Si se repite, dice por qué
    las primeras no valían.
  command.covenant.meetFollowUp = Anotar una reunión de la comisión de seguimiento de un convenio
  command.covenant.meetFollowUp.help = El día en que se reunió y cuándo vuelve a reunirse.
  command.covenant.warnOfEnd = Avisar de que se acerca el fin de un convenio
  command.covenant.warnOfEnd.help = Del reloj, una vez por cada fin: hay que hablar de su
    renovación.
  # ---- Fields ----
  field.objective = el objetivo
  field.aim = para qué sirve
  field.gathering = la jornada
  field.organiser = quién la organiza
  field.programme = el programa
  field.groups = los grupos de trabajo
  field.group = el número del grupo de trabajo
  field.practice = el número de la buena práctica
  field.marks = las notas
  field.mark = la nota, de 1 a 5
  field.aspect = qué se valora
  field.strengths = lo que va bien
  field.weaknesses = lo que no
  field.proposals = lo que se propone
  field.part = el semestre, o el año entero
  field.interventions = las intervenciones por disciplina
  field.discipline = la disciplina
  field.newWomen = cuántas mujeres por primera vez
  field.children = cuántos menores
  field.next = cuándo es la siguiente
  # ---- Events ----
  event.objective.adopted = Se fijó el objetivo{text?: {text}}{due?, hasta el {due:day}}
  event.objective.progressed = Está al {progress} %
  event.objective.reached = Se logró
  event.objective.dropped = Se renunció a él{ground?: {ground:dropGround}}
  event.gathering.announced = Se anunció{title?: {title}}{on?, {on:day}}
  event.gathering.registered = Se anotaron inscripciones
  event.gathering.held = Se celebró
  event.gathering.practiceShared = Se compartió una buena práctica{title?: {title}}
  event.gathering.practiceTakenUp = La mesa {mesa} adoptó la buena práctica {practice}
  event.gathering.outcomeNoted = Se llegó a esto{text?: {text}}
  event.gathering.calledOff = Se suspendió{ground?: {ground:gatheringGround}}
  event.evaluation.opened = Se preguntó a las vocalías por {year}
  event.evaluation.answered = Respondió una vocalía
  event.evaluation.closed = Se cerró con {answers|1 respuesta|# respuestas}
  event.careFigures.reported = Se comunicaron las cifras de atención de {year}
  event.careFigures.corrected = Se corrigieron{ground?: {ground:correctionGround}}
  event.covenant.followUpMet = La comisión de seguimiento se reunió el {on:day}{next?; vuelve a
    reunirse el {next:day}}
  event.covenant.renewalFellDue = Se acerca su fin, el {end:day}: hay que hablar de la renovación
  event.book.draftEntered = Un borrador de acuerdo espera al próximo orden del día{text?: {text}}
  event.book.draftTaken = Se decidió sobre un borrador de acuerdo
  # ---- Words ----
  objectiveAim.detection = detección temprana
  objectiveAim.coordination = coordinación
  objectiveAim.training = formación de profesionales
  objectiveAim.awareness = sensibilización
  objectiveAim.functioning = funcionamiento de la mesa
  objectiveState.open = en curso
  objectiveState.overdue = vencido
  objectiveState.reached = logrado
  objectiveState.dropped = abandonado
  dropGround.replaced = otro ocupó su lugar
  dropGround.noMeans = sin medios
  dropGround.notCompetent = no es competencia de la mesa
  dropGround.other = otro
  gatheringState.announced = anunciada
  gatheringState.held = celebrada
  gatheringState.calledOff = suspendida
  gatheringProfile.technical = técnico
  gatheringProfile.political = político
  gatheringGround.fewRegistered = pocas inscripciones
  gatheringGround.noVenue = sin lugar
  gatheringGround.forceMajeure = fuerza mayor
  gatheringGround.other = otro
  slotKind.talk = charla
  slotKind.roundTable = mesa redonda
  slotKind.workingGroups = grupos de trabajo
  slotKind.plenary = sesión conjunta
  slotKind.pause = pausa
  evaluationState.open = abierta
  evaluationState.closed = cerrada
  evaluationAspect.attendance = asistencia
  evaluationAspect.informationFlow = flujo de información
  evaluationAspect.clarityOfRoles = claridad de funciones
  evaluationAspect.responseTimes = tiempos de respuesta
  evaluationAspect.herVoice = voz de las mujeres
  evaluationAspect.agreementFollowUp = seguimiento de acuerdos
  proposalState.draft = borrador, para el próximo orden del día
  proposalState.agreed = acordada
  proposalState.decided = decidida, sin acuerdo
  careDiscipline.psychological = psicología
  careDiscipline.social = trabajo social
  careDiscipline.legal = asesoría jurídica
  careDiscipline.group = atención grupal
  careDiscipline.other = otras
  carePart.S1 = primer semestre
  carePart.S2 = segundo semestre
  carePart.year = año entero
  mesaLife.promoted = Promovidas
  mesaLife.constituted = Constituidas
  mesaLife.revived = Reactivadas
  mesaLife.dormant = Pasaron a inactivas
  mesaLife.dissolved = Disueltas
  # ---- Columns of the terminal ----
  column.aim = Finalidad
  column.registered = Inscripciones
  column.practices = Buenas prácticas
  column.period = Periodo
  column.interventions = Intervenciones
  column.women = Mujeres
  column.newWomen = Mujeres nuevas
  column.corrections = Correcciones
  column.lastMeeting = Última reunión
  column.nextMeeting = Próxima reunión
  column.drafts = Borradores de acuerdo
  column.organiser = Organiza
  column.venue = Lugar
  column.length = Duración
  column.men = Hombres
  column.otherSex = Otro o no consta
  column.takenUp = Adoptada por
  column.group = Grupo de trabajo
  cli.gathering.programme = Programa
  cli.gathering.people = Asistencia
  cli.gathering.practices = Buenas prácticas
  cli.gathering.outcomes = A qué llegó
  # ---- Reports ----
  report.title.coordination-evaluation = Evaluación de la coordinación
  report.column.objectives = Objetivos
  report.column.reached = Logrados
  report.column.dropped = Abandonados
  report.column.overdue = Vencidos
  report.column.day = Día
  report.column.place = Lugar
  report.column.registered = Inscripciones
  report.column.practices = Buenas prácticas
  report.column.takenUp = Adoptada por
  report.column.aim = Finalidad
  report.column.group = Grupo de trabajo
  report.column.interventions = Intervenciones
  report.column.perWoman = Por mujer
  report.column.newWomen = Mujeres nuevas
  report.column.change = Variación
  report.column.children = Menores
  report.column.marks = Vocalías
  report.column.average = Media, sobre 5
  report.column.agreement = Acuerdo
  report.table.mesas.life = Vida de las mesas en el periodo
  report.table.objectives = Objetivos de las mesas
  report.table.objectives.list = Objetivos y lo previsto
  report.table.gatherings = Jornadas de profesionales
  report.table.gatherings.kinds = Asistencia a las jornadas por tipo de entidad
  report.table.gatherings.profiles = Asistencia a las jornadas por perfil
  report.table.gatherings.practices = Buenas prácticas compartidas
  report.table.gatherings.outcomes = A qué llegaron las jornadas
  report.table.evaluation.marks = Notas por aspecto
  report.table.evaluation.strengths = Puntos fuertes
  report.table.evaluation.weaknesses = Puntos débiles
  report.table.evaluation.proposals = Propuestas y qué fue de ellas
  report.table.care = Atención por entidad
  report.table.care.disciplines = Intervenciones por disciplina
  report.table.actions = Actuaciones grupales por tipo
  report.table.actions.people = Personas en esas actuaciones por tipo
  reportSummary.mesas.promoted = Mesas promovidas en el periodo
  reportSummary.mesas.revived = Mesas reactivadas en el periodo
  reportSummary.gatherings = Jornadas de profesionales
  reportSummary.professionals = Profesionales asistentes
  reportSummary.seatsAsked = Vocalías consultadas
  reportSummary.seatsAnswered = Vocalías que respondieron
  reportSummary.answered = Proporción que respondió
  reportSummary.proposals = Propuestas
  reportSummary.proposalsAgreed = Propuestas acordadas
  report.summary.region-overview = {mesas|1 mesa|# mesas}, que atienden a {covered|1 municipio|#
    municipios}. En el periodo {promoted|se promovió 1 mesa|se promovieron # mesas} y {revived|se
    reactivó 1|se reactivaron #}.{gatherings? Jornadas de profesionales:
    {gatherings}.}{professionals? Asistieron {professionals:number} profesionales.}
  report.summary.coordination-evaluation = De {asked|1 vocalía|# vocalías} {answered|respondió
    1|respondieron #}; se {proposals|presentó 1 propuesta|presentaron # propuestas}.
  # ---- Refusals ----
  refusal.gathering.ownPractice = No se registró nada: la buena práctica {practice} es de la
    propia mesa.
  refusal.evaluation.noSeats = No se abrió nada: el pleno no tiene ninguna vocalía ese día. Añada
    antes sus vocalías.
  refusal.evaluation.noAnswers = La evaluación no se cerró: todavía no ha respondido ninguna
    vocalía.
  refusal.evaluation.none = No hay informe: no se preguntó a las vocalías por {year}. Abra antes
    la evaluación de ese año.
  refusal.careFigures.notOver = No se registró nada: ese tiempo de {year} no ha terminado; hoy es
    {today:date}. Las cifras son de lo terminado.
  refusal.covenant.noFollowUp = No se registró nada: nadie hace el seguimiento del convenio.
    Nombre antes su comisión de seguimiento.
  refusal.covenant.notDue = No se registró ningún aviso: de su renovación se habla desde el
    {due:date}.
  """#
