let regionCatalan = #"""
  # ---- Kinds of records ----
  kind.objective = objectiu
  kind.objectives = Objectius
  kind.gathering = jornada
  kind.gatherings = Jornades
  kind.evaluation = avaluació de la coordinació
  kind.evaluations = Avaluacions de la coordinació
  kind.careFigures = xifres d’atenció
  kind.practice = bona pràctica
  kind.workingGroup = grup de treball
  # ---- Commands ----
  command.objective.adopt = Fixar un objectiu de la taula
  command.objective.adopt.help = Què es vol assolir, per a què, qui en respon i fins quan. No
    anomena ningú.
  command.objective.progress = Informar de l’avanç d’un objectiu
  command.objective.progress.help = En tant per cent, sense arribar a assolir-se. Ho pot fer la
    mateixa entitat responsable.
  command.objective.reach = Anotar que un objectiu s’ha assolit
  command.objective.reach.help = Des d’aquell dia compta com a assolit.
  command.objective.drop = Renunciar a un objectiu
  command.objective.drop.help = Amb el motiu; queda en la seva història i en el panorama.
  command.gathering.announce = Anunciar una jornada
  command.gathering.announce.help = El dia i el lloc, el programa part per part i els títols dels
    grups de treball.
  command.gathering.register = Anotar les inscripcions d’una jornada
  command.gathering.register.help = Quantes fins ara, per tipus d’entitat, perfil i sexe; el total
    cada vegada. No s’anomena ningú.
  command.gathering.hold = Anotar que una jornada es va fer
  command.gathering.hold.help = Quantes persones hi van assistir, per tipus d’entitat, perfil i
    sexe, i quant va durar.
  command.gathering.sharePractice = Anotar una bona pràctica compartida
  command.gathering.sharePractice.help = Què és, per a què serveix i de quina taula és; pren el
    número següent.
  command.gathering.takeUpPractice = Adoptar una bona pràctica
  command.gathering.takeUpPractice.help = Una taula adopta el que una altra va compartir.
  command.gathering.noteOutcome = Anotar a què va arribar una jornada
  command.gathering.noteOutcome.help = Del conjunt, o d’un dels grups de treball. No anomena
    ningú.
  command.gathering.callOff = Suspendre una jornada
  command.gathering.callOff.help = Al final no es fa; el que es va anunciar queda en la seva
    història.
  command.evaluation.open = Obrir l’avaluació de la coordinació
  command.evaluation.open.help = Demana a cada vocalia del plenari com ha anat un any.
  command.evaluation.answer = Respondre per una vocalia
  command.evaluation.answer.help = Notes d’1 a 5, punts forts, punts febles i propostes. Cap
    informe diu què va dir cada vocalia.
  command.evaluation.close = Tancar l’avaluació
  command.evaluation.close.help = Cada proposta passa a ser esborrany d’acord: figura en l’ordre
    del dia del pròxim plenari ordinari.
  command.careFigures.report = Comunicar xifres d’atenció
  command.careFigures.report.help = El que una entitat va fer en un semestre o un any:
    intervencions per disciplina, dones, dones noves, menors. Si es repeteix, diu per què les
    primeres no valien.
  command.covenant.meetFollowUp = Anotar una reunió de la comissió de seguiment d’un conveni
  command.covenant.meetFollowUp.help = El dia en què es va reunir i quan es torna a reunir.
  command.covenant.warnOfEnd = Avisar que s’acosta la fi d’un conveni
  command.covenant.warnOfEnd.help = Del rellotge, una vegada per cada fi: cal parlar de la
    renovació.
  # ---- Fields ----
  field.objective = l’objectiu
  field.aim = per a què serveix
  field.gathering = la jornada
  field.organiser = qui l’organitza
  field.programme = el programa
  field.groups = els grups de treball
  field.group = el número del grup de treball
  field.practice = el número de la bona pràctica
  field.marks = les notes
  field.mark = la nota, d’1 a 5
  field.aspect = què es valora
  field.strengths = el que va bé
  field.weaknesses = el que no
  field.proposals = el que es proposa
  field.part = el semestre, o l’any sencer
  field.interventions = les intervencions per disciplina
  field.discipline = la disciplina
  field.newWomen = quantes dones per primera vegada
  field.children = quants menors
  field.next = quan és la següent
  # ---- Events ----
  event.objective.adopted = Es va fixar l’objectiu{text?: {text}}{due?, fins al {due:day}}
  event.objective.progressed = És al {progress} %
  event.objective.reached = Es va assolir
  event.objective.dropped = S’hi va renunciar{ground?: {ground:dropGround}}
  event.gathering.announced = Es va anunciar{title?: {title}}{on?, {on:day}}
  event.gathering.registered = Es van anotar inscripcions
  event.gathering.held = Es va fer
  event.gathering.practiceShared = Es va compartir una bona pràctica{title?: {title}}
  event.gathering.practiceTakenUp = La taula {mesa} va adoptar la bona pràctica {practice}
  event.gathering.outcomeNoted = Es va arribar a això{text?: {text}}
  event.gathering.calledOff = Es va suspendre{ground?: {ground:gatheringGround}}
  event.evaluation.opened = Es va demanar a les vocalies per {year}
  event.evaluation.answered = Va respondre una vocalia
  event.evaluation.closed = Es va tancar amb {answers|1 resposta|# respostes}
  event.careFigures.reported = Es van comunicar les xifres d’atenció de {year}
  event.careFigures.corrected = Es van corregir{ground?: {ground:correctionGround}}
  event.covenant.followUpMet = La comissió de seguiment es va reunir el {on:day}{next?; es torna a
    reunir el {next:day}}
  event.covenant.renewalFellDue = S’acosta la seva fi, el {end:day}: cal parlar de la renovació
  event.book.draftEntered = Un esborrany d’acord espera el pròxim ordre del dia{text?: {text}}
  event.book.draftTaken = Es va decidir sobre un esborrany d’acord
  # ---- Words ----
  objectiveAim.detection = detecció precoç
  objectiveAim.coordination = coordinació
  objectiveAim.training = formació de professionals
  objectiveAim.awareness = sensibilització
  objectiveAim.functioning = funcionament de la taula
  objectiveState.open = en curs
  objectiveState.overdue = vençut
  objectiveState.reached = assolit
  objectiveState.dropped = abandonat
  dropGround.replaced = un altre n’ha ocupat el lloc
  dropGround.noMeans = sense mitjans
  dropGround.notCompetent = no és competència de la taula
  dropGround.other = un altre
  gatheringState.announced = anunciada
  gatheringState.held = feta
  gatheringState.calledOff = suspesa
  gatheringProfile.technical = tècnic
  gatheringProfile.political = polític
  gatheringGround.fewRegistered = poques inscripcions
  gatheringGround.noVenue = sense lloc
  gatheringGround.forceMajeure = força major
  gatheringGround.other = un altre
  slotKind.talk = xerrada
  slotKind.roundTable = taula rodona
  slotKind.workingGroups = grups de treball
  slotKind.plenary = sessió conjunta
  slotKind.pause = pausa
  evaluationState.open = oberta
  evaluationState.closed = tancada
  evaluationAspect.attendance = assistència
  evaluationAspect.informationFlow = flux d’informació
  evaluationAspect.clarityOfRoles = claredat de funcions
  evaluationAspect.responseTimes = temps de resposta
  evaluationAspect.herVoice = veu de les dones
  evaluationAspect.agreementFollowUp = seguiment d’acords
  proposalState.draft = esborrany, per al pròxim ordre del dia
  proposalState.agreed = acordada
  proposalState.decided = decidida, sense acord
  careDiscipline.psychological = psicologia
  careDiscipline.social = treball social
  careDiscipline.legal = assessoria jurídica
  careDiscipline.group = atenció grupal
  careDiscipline.other = altres
  carePart.S1 = primer semestre
  carePart.S2 = segon semestre
  carePart.year = any sencer
  mesaLife.promoted = Promogudes
  mesaLife.constituted = Constituïdes
  mesaLife.revived = Reactivades
  mesaLife.dormant = Van passar a inactives
  mesaLife.dissolved = Dissoltes
  # ---- Columns of the terminal ----
  column.aim = Finalitat
  column.registered = Inscripcions
  column.practices = Bones pràctiques
  column.period = Període
  column.interventions = Intervencions
  column.women = Dones
  column.newWomen = Dones noves
  column.corrections = Correccions
  column.lastMeeting = Última reunió
  column.nextMeeting = Pròxima reunió
  column.drafts = Esborranys d’acord
  column.organiser = Organitza
  column.venue = Lloc
  column.length = Durada
  column.men = Homes
  column.otherSex = Altre o no consta
  column.takenUp = Adoptada per
  column.group = Grup de treball
  cli.gathering.programme = Programa
  cli.gathering.people = Assistència
  cli.gathering.practices = Bones pràctiques
  cli.gathering.outcomes = A què va arribar
  # ---- Reports ----
  report.title.coordination-evaluation = Avaluació de la coordinació
  report.column.objectives = Objectius
  report.column.reached = Assolits
  report.column.dropped = Abandonats
  report.column.overdue = Vençuts
  report.column.day = Dia
  report.column.place = Lloc
  report.column.registered = Inscripcions
  report.column.practices = Bones pràctiques
  report.column.takenUp = Adoptada per
  report.column.aim = Finalitat
  report.column.group = Grup de treball
  report.column.interventions = Intervencions
  report.column.perWoman = Per dona
  report.column.newWomen = Dones noves
  report.column.change = Variació
  report.column.children = Menors
  report.column.marks = Vocalies
  report.column.average = Mitjana, sobre 5
  report.column.agreement = Acord
  report.table.mesas.life = Vida de les taules en el període
  report.table.objectives = Objectius de les taules
  report.table.objectives.list = Objectius i el que es preveu
  report.table.gatherings = Jornades de professionals
  report.table.gatherings.kinds = Assistència a les jornades per tipus d’entitat
  report.table.gatherings.profiles = Assistència a les jornades per perfil
  report.table.gatherings.practices = Bones pràctiques compartides
  report.table.gatherings.outcomes = A què van arribar les jornades
  report.table.evaluation.marks = Notes per aspecte
  report.table.evaluation.strengths = Punts forts
  report.table.evaluation.weaknesses = Punts febles
  report.table.evaluation.proposals = Propostes i què se n’ha fet
  report.table.care = Atenció per entitat
  report.table.care.disciplines = Intervencions per disciplina
  report.table.actions = Actuacions grupals per tipus
  report.table.actions.people = Persones en aquestes actuacions per tipus
  reportSummary.mesas.promoted = Taules promogudes en el període
  reportSummary.mesas.revived = Taules reactivades en el període
  reportSummary.gatherings = Jornades de professionals
  reportSummary.professionals = Professionals assistents
  reportSummary.seatsAsked = Vocalies consultades
  reportSummary.seatsAnswered = Vocalies que van respondre
  reportSummary.answered = Proporció que va respondre
  reportSummary.proposals = Propostes
  reportSummary.proposalsAgreed = Propostes acordades
  report.summary.region-overview = {mesas|1 taula|# taules}, que atenen {covered|1 municipi|#
    municipis}. En el període {promoted|es va promoure 1 taula|es van promoure # taules} i
    {revived|se’n va reactivar 1|se’n van reactivar #}.{gatherings? Jornades de professionals:
    {gatherings}.}{professionals? Hi van assistir {professionals:number} professionals.}
  report.summary.coordination-evaluation = De {asked|1 vocalia|# vocalies} {answered|en va
    respondre 1|en van respondre #}; es {proposals|va presentar 1 proposta|van presentar #
    propostes}.
  # ---- Refusals ----
  refusal.gathering.ownPractice = No s’ha registrat res: la bona pràctica {practice} és de la
    mateixa taula.
  refusal.evaluation.noSeats = No s’ha obert res: el plenari no té cap vocalia aquell dia.
    Afegiu-n’hi abans.
  refusal.evaluation.noAnswers = L’avaluació no s’ha tancat: encara no ha respost cap vocalia.
  refusal.evaluation.none = No hi ha informe: no es va demanar a les vocalies per {year}. Obriu
    abans l’avaluació d’aquell any.
  refusal.careFigures.notOver = No s’ha registrat res: aquell temps de {year} no s’ha acabat; avui
    és {today:date}. Les xifres són del que s’ha acabat.
  refusal.covenant.noFollowUp = No s’ha registrat res: ningú fa el seguiment del conveni.
    Nomeneu-ne abans la comissió de seguiment.
  refusal.covenant.notDue = No s’ha registrat cap avís: de la renovació se’n parla des del
    {due:date}.
  """#
