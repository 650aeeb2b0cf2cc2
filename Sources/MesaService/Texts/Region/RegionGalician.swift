let regionGalician = #"""
  # ---- Kinds of records ----
  kind.objective = obxectivo
  kind.objectives = Obxectivos
  kind.gathering = xornada
  kind.gatherings = Xornadas
  kind.evaluation = avaliación da coordinación
  kind.evaluations = Avaliacións da coordinación
  kind.careFigures = cifras de atención
  kind.practice = boa práctica
  kind.workingGroup = grupo de traballo
  # ---- Commands ----
  command.objective.adopt = Fixar un obxectivo da mesa
  command.objective.adopt.help = Que se quere acadar, para que, quen responde diso e ata cando.
    Non nomea a ninguén.
  command.objective.progress = Informar do avance dun obxectivo
  command.objective.progress.help = En tanto por cento, sen chegar a acadarse. Pode facelo a
    propia entidade responsable.
  command.objective.reach = Anotar que un obxectivo se acadou
  command.objective.reach.help = Desde ese día conta como acadado.
  command.objective.drop = Renunciar a un obxectivo
  command.objective.drop.help = Co motivo; queda na súa historia e no panorama.
  command.gathering.announce = Anunciar unha xornada
  command.gathering.announce.help = O seu día e lugar, o programa parte por parte e os títulos dos
    seus grupos de traballo.
  command.gathering.register = Anotar as inscricións dunha xornada
  command.gathering.register.help = Cantas ata agora, por tipo de entidade, perfil e sexo; o total
    cada vez. Non se nomea a ninguén.
  command.gathering.hold = Anotar que unha xornada se celebrou
  command.gathering.hold.help = Cantas persoas asistiron, por tipo de entidade, perfil e sexo, e
    canto durou.
  command.gathering.sharePractice = Anotar unha boa práctica compartida
  command.gathering.sharePractice.help = Que é, para que serve e de que mesa é; toma o número
    seguinte.
  command.gathering.takeUpPractice = Adoptar unha boa práctica
  command.gathering.takeUpPractice.help = Unha mesa adopta o que outra compartiu.
  command.gathering.noteOutcome = Anotar a que chegou unha xornada
  command.gathering.noteOutcome.help = Do conxunto, ou dun dos seus grupos de traballo. Non nomea
    a ninguén.
  command.gathering.callOff = Suspender unha xornada
  command.gathering.callOff.help = Ao final non se celebra; o anunciado queda na súa historia.
  command.evaluation.open = Abrir a avaliación da coordinación
  command.evaluation.open.help = Pregúntalle a cada vogalía do plenario como foi un ano.
  command.evaluation.answer = Responder por unha vogalía
  command.evaluation.answer.help = Notas de 1 a 5, puntos fortes, puntos febles e propostas.
    Ningún informe di que dixo cada vogalía.
  command.evaluation.close = Pechar a avaliación
  command.evaluation.close.help = Cada proposta pasa a ser borrador de acordo: figura na orde do
    día do próximo plenario ordinario.
  command.careFigures.report = Comunicar cifras de atención
  command.careFigures.report.help = O que unha entidade fixo nun semestre ou nun ano:
    intervencións por disciplina, mulleres, mulleres novas, menores. Se se repite, di por que as
    primeiras non valían.
  command.covenant.meetFollowUp = Anotar unha reunión da comisión de seguimento dun convenio
  command.covenant.meetFollowUp.help = O día en que se reuniu e cando volve reunirse.
  command.covenant.warnOfEnd = Avisar de que se achega o fin dun convenio
  command.covenant.warnOfEnd.help = Do reloxo, unha vez por cada fin: hai que falar da súa
    renovación.
  # ---- Fields ----
  field.objective = o obxectivo
  field.aim = para que serve
  field.gathering = a xornada
  field.organiser = quen a organiza
  field.programme = o programa
  field.groups = os grupos de traballo
  field.group = o número do grupo de traballo
  field.practice = o número da boa práctica
  field.marks = as notas
  field.mark = a nota, de 1 a 5
  field.aspect = que se valora
  field.strengths = o que vai ben
  field.weaknesses = o que non
  field.proposals = o que se propón
  field.part = o semestre, ou o ano enteiro
  field.interventions = as intervencións por disciplina
  field.discipline = a disciplina
  field.newWomen = cantas mulleres por primeira vez
  field.children = cantos menores
  field.next = cando é a seguinte
  # ---- Events ----
  event.objective.adopted = Fixouse o obxectivo{text?: {text}}{due?, ata o {due:day}}
  event.objective.progressed = Está ao {progress} %
  event.objective.reached = Acadouse
  event.objective.dropped = Renunciouse a el{ground?: {ground:dropGround}}
  event.gathering.announced = Anunciouse{title?: {title}}{on?, {on:day}}
  event.gathering.registered = Anotáronse inscricións
  event.gathering.held = Celebrouse
  event.gathering.practiceShared = Compartiuse unha boa práctica{title?: {title}}
  event.gathering.practiceTakenUp = A mesa {mesa} adoptou a boa práctica {practice}
  event.gathering.outcomeNoted = Chegouse a isto{text?: {text}}
  event.gathering.calledOff = Suspendeuse{ground?: {ground:gatheringGround}}
  event.evaluation.opened = Preguntóuselles ás vogalías por {year}
  event.evaluation.answered = Respondeu unha vogalía
  event.evaluation.closed = Pechouse con {answers|1 resposta|# respostas}
  event.careFigures.reported = Comunicáronse as cifras de atención de {year}
  event.careFigures.corrected = Corrixíronse{ground?: {ground:correctionGround}}
  event.covenant.followUpMet = A comisión de seguimento reuniuse o {on:day}{next?; volve reunirse
    o {next:day}}
  event.covenant.renewalFellDue = Achégase o seu fin, o {end:day}: hai que falar da renovación
  event.book.draftEntered = Un borrador de acordo agarda pola próxima orde do día{text?: {text}}
  event.book.draftTaken = Decidiuse sobre un borrador de acordo
  # ---- Words ----
  objectiveAim.detection = detección temperá
  objectiveAim.coordination = coordinación
  objectiveAim.training = formación de profesionais
  objectiveAim.awareness = sensibilización
  objectiveAim.functioning = funcionamento da mesa
  objectiveState.open = en curso
  objectiveState.overdue = vencido
  objectiveState.reached = acadado
  objectiveState.dropped = abandonado
  dropGround.replaced = outro ocupou o seu lugar
  dropGround.noMeans = sen medios
  dropGround.notCompetent = non é competencia da mesa
  dropGround.other = outro
  gatheringState.announced = anunciada
  gatheringState.held = celebrada
  gatheringState.calledOff = suspendida
  gatheringProfile.technical = técnico
  gatheringProfile.political = político
  gatheringGround.fewRegistered = poucas inscricións
  gatheringGround.noVenue = sen lugar
  gatheringGround.forceMajeure = forza maior
  gatheringGround.other = outro
  slotKind.talk = charla
  slotKind.roundTable = faladoiro
  slotKind.workingGroups = grupos de traballo
  slotKind.plenary = sesión conxunta
  slotKind.pause = pausa
  evaluationState.open = aberta
  evaluationState.closed = pechada
  evaluationAspect.attendance = asistencia
  evaluationAspect.informationFlow = fluxo de información
  evaluationAspect.clarityOfRoles = claridade de funcións
  evaluationAspect.responseTimes = tempos de resposta
  evaluationAspect.herVoice = voz das mulleres
  evaluationAspect.agreementFollowUp = seguimento de acordos
  proposalState.draft = borrador, para a próxima orde do día
  proposalState.agreed = acordada
  proposalState.decided = decidida, sen acordo
  careDiscipline.psychological = psicoloxía
  careDiscipline.social = traballo social
  careDiscipline.legal = asesoría xurídica
  careDiscipline.group = atención grupal
  careDiscipline.other = outras
  carePart.S1 = primeiro semestre
  carePart.S2 = segundo semestre
  carePart.year = ano enteiro
  mesaLife.promoted = Promovidas
  mesaLife.constituted = Constituídas
  mesaLife.revived = Reactivadas
  mesaLife.dormant = Pasaron a inactivas
  mesaLife.dissolved = Disolvidas
  # ---- Columns of the terminal ----
  column.aim = Finalidade
  column.registered = Inscricións
  column.practices = Boas prácticas
  column.period = Período
  column.interventions = Intervencións
  column.women = Mulleres
  column.newWomen = Mulleres novas
  column.corrections = Correccións
  column.lastMeeting = Última reunión
  column.nextMeeting = Próxima reunión
  column.drafts = Borradores de acordo
  column.organiser = Organiza
  column.venue = Lugar
  column.length = Duración
  column.men = Homes
  column.otherSex = Outro ou non consta
  column.takenUp = Adoptada por
  column.group = Grupo de traballo
  cli.gathering.programme = Programa
  cli.gathering.people = Asistencia
  cli.gathering.practices = Boas prácticas
  cli.gathering.outcomes = A que chegou
  # ---- Reports ----
  report.title.coordination-evaluation = Avaliación da coordinación
  report.column.objectives = Obxectivos
  report.column.reached = Acadados
  report.column.dropped = Abandonados
  report.column.overdue = Vencidos
  report.column.day = Día
  report.column.place = Lugar
  report.column.registered = Inscricións
  report.column.practices = Boas prácticas
  report.column.takenUp = Adoptada por
  report.column.aim = Finalidade
  report.column.group = Grupo de traballo
  report.column.interventions = Intervencións
  report.column.perWoman = Por muller
  report.column.newWomen = Mulleres novas
  report.column.change = Variación
  report.column.children = Menores
  report.column.marks = Vogalías
  report.column.average = Media, sobre 5
  report.column.agreement = Acordo
  report.table.mesas.life = Vida das mesas no período
  report.table.objectives = Obxectivos das mesas
  report.table.objectives.list = Obxectivos e o previsto
  report.table.gatherings = Xornadas de profesionais
  report.table.gatherings.kinds = Asistencia ás xornadas por tipo de entidade
  report.table.gatherings.profiles = Asistencia ás xornadas por perfil
  report.table.gatherings.practices = Boas prácticas compartidas
  report.table.gatherings.outcomes = A que chegaron as xornadas
  report.table.evaluation.marks = Notas por aspecto
  report.table.evaluation.strengths = Puntos fortes
  report.table.evaluation.weaknesses = Puntos febles
  report.table.evaluation.proposals = Propostas e que foi delas
  report.table.care = Atención por entidade
  report.table.care.disciplines = Intervencións por disciplina
  report.table.actions = Actuacións grupais por tipo
  report.table.actions.people = Persoas nesas actuacións por tipo
  reportSummary.mesas.promoted = Mesas promovidas no período
  reportSummary.mesas.revived = Mesas reactivadas no período
  reportSummary.gatherings = Xornadas de profesionais
  reportSummary.professionals = Profesionais asistentes
  reportSummary.seatsAsked = Vogalías consultadas
  reportSummary.seatsAnswered = Vogalías que responderon
  reportSummary.answered = Proporción que respondeu
  reportSummary.proposals = Propostas
  reportSummary.proposalsAgreed = Propostas acordadas
  report.summary.region-overview = {mesas|1 mesa|# mesas}, que atenden a {covered|1 concello|#
    concellos}. No período {promoted|promoveuse 1 mesa|promovéronse # mesas} e
    {revived|reactivouse 1|reactiváronse #}.{gatherings? Xornadas de profesionais:
    {gatherings}.}{professionals? Asistiron {professionals:number} profesionais.}
  report.summary.coordination-evaluation = De {asked|1 vogalía|# vogalías} {answered|respondeu
    1|responderon #}; {proposals|presentouse 1 proposta|presentáronse # propostas}.
  # ---- Refusals ----
  refusal.gathering.ownPractice = Non se rexistrou nada: a boa práctica {practice} é da propia
    mesa.
  refusal.evaluation.noSeats = Non se abriu nada: o plenario non ten ningunha vogalía ese día.
    Engada antes as súas vogalías.
  refusal.evaluation.noAnswers = A avaliación non se pechou: aínda non respondeu ningunha vogalía.
  refusal.evaluation.none = Non hai informe: non se lles preguntou ás vogalías por {year}. Abra
    antes a avaliación dese ano.
  refusal.careFigures.notOver = Non se rexistrou nada: ese tempo de {year} non rematou; hoxe é
    {today:date}. As cifras son do rematado.
  refusal.covenant.noFollowUp = Non se rexistrou nada: ninguén fai o seguimento do convenio. Nomee
    antes a súa comisión de seguimento.
  refusal.covenant.notDue = Non se rexistrou ningún aviso: da súa renovación fálase desde o
    {due:date}.
  """#
