let caseGalician = #"""
  # ---- Expediente ----
  kind.case = caso
  kind.cases = Casos
  state.merged = unido a outro expediente
  state.blocked = bloqueado
  state.destroyed = destruído
  command.case.open = Abrir un caso
  command.case.open.help = Un expediente sobre a situación dunha muller, que se nomea polo seu código.
    Non se lle pide denuncia: aténdeselle sen ela.
  command.case.recordIdentity = Anotar quen é
  command.case.recordIdentity.help = Nome, documento e como contactar; cifrado. O que non se indica
    queda como estaba.
  command.case.recordLocation = Anotar onde se atopa
  command.case.recordLocation.help = Cifrado nun apartado propio, que nada exporta, ningún aviso leva e
    ningunha busca atopa.
  command.case.recordStatement = Anotar unha manifestación
  command.case.recordStatement.help = Un feito, unha valoración ou o que ela conta, coa súa fonte e o
    seu día; os feitos distínguense das opinións.
  command.case.assessRisk = Anotar un nivel de risco
  command.case.assessRisk.help = O que un órgano valorou na súa propia escala. Aquí non se calcula
    ningún risco.
  event.case.opened = Abriuse o caso{code?: {code}}
  event.case.identityRecorded = {agency?{agency}: }anotouse quen é
  event.case.locationRecorded = {agency?{agency}: }anotouse onde se atopa
  event.case.statementRecorded = {agency?{agency}: }anotouse unha manifestación{basis? ({basis:basis})}
  event.case.riskAssessed = Valorouse o risco{level?: {level:riskLevel}}{scale? ({scale})}
  event.case.partyChanged = Cambiou quen participa no caso{agency?: {agency}}{standing? ·
    {standing:partyStanding}}
  event.case.partyLeft = {agency?{agency} }xa non intervén
  event.case.excluded = Retiróuselle o acceso a unha persoa: conflito de intereses
  event.case.readmitted = Devolvéuselle o acceso a unha persoa
  event.case.glassBroken = Accedeuse por emerxencia{ground?: {ground}}
  event.case.listed = Incluíuse entre os casos dunha sesión
  event.case.unlisted = Retirouse dos casos dunha sesión
  field.case = o caso
  field.kinds = os tipos de violencia
  field.birthDate = a data de nacemento
  field.safeContact = como contactar con ela sen perigo
  field.compartment = o apartado do expediente
  field.basis = feito, valoración ou o que ela conta
  field.sharedWith = as entidades que tamén poden lelo
  field.scale = a escala
  field.nextReview = cando se revisa
  basis.fact = feito
  basis.assessment = valoración
  basis.selfReport = o que ela conta
  partyStanding.notified = recibiu aviso
  partyStanding.acknowledged = fíxose cargo do aviso
  partyStanding.team = equipo do caso
  partyStanding.holder = responde do caso
  riskLevel.extreme = extremo
  riskLevel.high = alto
  riskLevel.medium = medio
  riskLevel.low = baixo
  riskLevel.notAssessed = sen valorar
  compartment.identity = quen é
  compartment.protectedLocation = onde se atopa
  compartment.health = saúde
  compartment.police = policía e xulgados
  compartment.accused = a persoa investigada
  compartment.narrative = relato
  kind.match = posible repetición
  scope.caseHolder = dun caso do que responde a súa entidade
  state.case.absent = non existe
  state.case.open = aberto
  state.case.closed = pechado
  state.case.merged = unido a outro expediente
  state.case.proposed = pendente de resposta
  state.case.confirmed = confirmado
  state.case.rejected = descartado
  command.case.changeKinds = Cambiar os tipos de violencia
  command.case.changeKinds.help = O dito antes queda no historial.
  command.case.setContactRules = Fixar como contactar con ela
  command.case.setContactRules.help = Como ela dixo: por que medios, a que horas, se se pode
    deixar recado. Todo aviso e toda persoa o respecta.
  command.case.share = Compartir unha anotación
  command.case.share.help = O que a propia entidade anotou sobre policía e xulgados, para outras
    do equipo.
  command.case.recordVoice = Anotar o que ela quere
  command.case.recordVoice.help = Coas súas palabras, e se sabe que se fala do seu caso.
  command.case.recordIncident = Anotar un novo incidente
  command.case.recordIncident.help = Pouco despois de tratarse o caso en comisión é unha
    repetición, e o caso volve a ela.
  command.case.recordTitle = Anotar un documento que acredita
  command.case.recordTitle.help = O que amosa a súa situación a quen o pide: sentenza, orde,
    informe. Para recibir axuda non fai falta denuncia.
  command.case.recordMeasure = Anotar unha medida xudicial
  command.case.recordMeasure.help = Orde de protección, afastamento, custodia: desde cando, ata
    cando e como está. A súa parte civil caduca por si soa.
  command.case.changeMeasure = Anotar que foi dunha medida
  command.case.changeMeasure.help = En vigor, modificada, levantada, caducada; ou presentouse a
    demanda civil que prolonga a parte civil.
  command.case.recordFollowUp = Anotar o seguimento policial
  command.case.recordFollowUp.help = Activo, inactivo ou inactivado con supervisión, como o anota
    a policía.
  command.case.recordDependants = Anotar quen depende dela
  command.case.recordDependants.help = Cifrado; só consta en claro se hai menores en risco.
  command.case.recordAccused = Anotar o que toca á persoa investigada
  command.case.recordAccused.help = Nun apartado propio e con presunción de inocencia ata sentenza
    firme.
  command.case.assign = Asignar o caso a unha profesional
  command.case.assign.help = Dentro da propia entidade; tamén cando alguén a deixa.
  command.case.close = Pechar un caso
  command.case.close.help = Co seu motivo. As derivacións en marcha remátanse antes. Un
    falecemento esixe revisión.
  command.case.reopen = Reabrir un caso
  command.case.reopen.help = Un novo incidente dentro dos meses que fixa o perfil faino caso
    repetido.
  command.case.merge = Unir dous expedientes
  command.case.merge.help = Da mesma muller: un segue no outro, e nada se perde.
  command.case.split = Separar un expediente
  command.case.split.help = O que se uniu por equivocación volve estar á parte; ou as anotacións
    sobre outra muller pasan a un expediente seu.
  command.case.becomeOverdue = Rexistrar unha revisión do risco como vencida
  command.case.becomeOverdue.help = Dáo o reloxo cando pasou o día da próxima valoración.
  event.case.becameOverdue = Non se revisou a tempo o risco{agency? ({agency})}{due?: o prazo acababa
    o {due:day}}
  refusal.case.notDue = Non se anotou nada: en {code} non hai nada vencido.
  command.case.proposeRepeat = Propor unha repetición
  command.case.proposeRepeat.help = Polo programa: dous expedientes poden ser da mesma muller.
    Deciden quen responde deles.
  command.case.confirmRepeat = Confirmar unha repetición
  command.case.confirmRepeat.help = Cando o confirman as dúas entidades, cada unha coñece o código
    e a entidade da outra.
  command.case.rejectRepeat = Descartar unha repetición
  command.case.rejectRepeat.help = É outra muller; ningunha entidade sabe da outra.
  event.case.kindsChanged = {agency?{agency}: }cambiáronse os tipos de violencia
  event.case.contactRulesSet = {agency?{agency}: }fixouse como contactar con ela
  event.case.shared = {agency?{agency}: }compartiuse unha anotación{entry? ({entry})}
  event.case.voiceRecorded = {agency?{agency}: }anotouse o que ela quere
  event.case.incidentRecorded = {agency?{agency}: }anotouse un novo incidente{on? do {on:date}}
  event.case.titleRecorded = {agency?{agency}: }anotouse un documento que acredita
  event.case.measureRecorded = {agency?{agency}: }anotouse unha medida xudicial
  event.case.measureChanged = {agency?{agency}: }cambiou unha medida xudicial
  event.case.followUpRecorded = {agency?{agency}: }anotouse o seguimento policial
  event.case.dependantsRecorded = {agency?{agency}: }anotouse quen depende dela
  event.case.accusedRecorded = {agency?{agency}: }anotouse o que toca á persoa investigada
  event.case.closed = Pechouse o caso{reason?: {reason:closingReason}}
  event.case.reopened = Reabriuse o caso{reason?: {reason:reopeningReason}}
  event.case.merged = Segue noutro expediente da mesma muller
  event.case.absorbed = Outro expediente da mesma muller segue neste{code?: {code}}
  event.case.separated = Separouse de novo doutro expediente
  event.case.detached = As anotacións sobre outra muller pasaron ao seu expediente
  event.case.repeatProposed = Outro expediente pode ser da mesma muller
  event.case.repeatSettled = Aclarouse o do outro expediente{code?: {code}}{agency?, {agency}}
  event.match.proposed = Dous expedientes poden ser da mesma muller
  event.match.answered = {agency?{agency} }respondeu se é a mesma muller
  field.points = os puntos
  field.automatic = o que propuxo a ferramenta da escala
  field.concern = se a xuízo profesional debe ir á comisión
  field.channels = por que medios; ningún: ninguén escribe nin chama
  field.hours = a que horas
  field.days = que días da semana
  field.neverLeaveMessage = se non se pode deixar recado
  field.neverMention = se non se pode dicir quen chama
  field.corrects = a manifestación que corrixe
  field.entry = a anotación, pola súa versión
  field.entries = as anotacións, polas súas versións
  field.with = con que entidades
  field.informed = se sabe que se fala do seu caso
  field.minorsAtRisk = se hai menores en risco
  field.details = o que hai que saber
  field.court = o xulgado
  field.status = como está
  field.civil = se ten parte civil
  field.claimFiledOn = cando se presentou a demanda civil
  field.state = en que estado
  field.finalJudgmentOn = o día da sentenza firme
  field.incidentOn = cando volveu pasar algo
  field.into = o expediente no que segue
  field.merged = o expediente unido
  field.newCase = o expediente novo
  field.match = a posible repetición
  field.other = o outro expediente
  refusal.risk.scaleUnknown = O risco non se anotou: a mesa non usa a escala «{scale}».{known? Usa
    {known:list}.}
  refusal.risk.scaleNotInForce = O risco non se anotou: a escala «{scale}» non estaba en uso o
    {on:date}{validFrom?; estao desde o {validFrom:date}}{validTo?; estivo ata o {validTo:date}}.
    Escolle a escala dese día.
  refusal.risk.notAssessor = O risco non se anotou: na escala «{scale}» só valoran
    {kinds:agencyKind}, e {agency} non o é. Usa o xuízo profesional, ou agarda a que ese órgano
    anote aquí o seu nivel.
  refusal.risk.levelUnknown = O risco non se anotou: «{level}» non é un nivel da escala
    «{scale}».{known? Os seus niveis: {known:choice}.}
  refusal.risk.lowered = O risco non se anotou: a ferramenta deu «{automatic:riskLevel}», e quen
    valora pode subilo, non baixalo a «{level:riskLevel}». Outra opinión anótase como xuízo
    profesional.
  refusal.risk.pointsMissing = O risco non se anotou: a escala «{scale}» suma puntos. Indica
    cantos.
  refusal.case.dateInFuture = Non se anotou nada: o {on:date} aínda non chegou; hoxe é
    {today:date}. O previsto vai no plan.
  refusal.case.entryUnknown = Non se fixo nada: o expediente non ten unha anotación {entry} así.
    As anotacións e os seus números constan no caso.
  refusal.case.entryCorrected = Non se fixo nada: a anotación {entry} xa se corrixiu coa
    {correction}. Corrixe esa.
  refusal.case.notAuthor = Non se fixo nada: a anotación {entry} é de {agency}, e só quen a
    escribiu a corrixe ou comparte. Pídeo alí, ou engade unha manifestación propia.
  refusal.case.notOnTeam = Non se fixo nada: {agency} non se fixo cargo deste caso. Deriva antes.
  refusal.case.notShareable = Non se compartiu nada: a anotación {entry} é do apartado
    «{compartment:compartment}», que non se comparte unha a unha. A saúde queda en quen a escribiu;
    o demais xa o le o equipo.
  refusal.case.referralsOpen = O caso queda como está: {referrals,|a derivación {referrals:list}
    segue en marcha|as derivacións {referrals:list} seguen en marcha}. Remata ou retira antes o que
    está aberto, para que ninguén agarde resposta.
  refusal.case.professionalNotAtDesk = Non se nomeou a ninguén: {person} non pode levar este caso
    no posto de {agency}. Nomea a alguén que estea alí e non teña conflito de intereses.
  refusal.case.otherMesa = Os expedientes non se uniron: son de mesas distintas. Deriva o caso á
    outra mesa, ou confirma a repetición.
  refusal.case.notMerged = Non se separou nada: ese expediente non se uniu a este.{codes? Unidos
    aquí: {codes:list}.}
  refusal.case.closedInDanger = O caso pechouse aínda que algo fala de levalo á comisión:
    {reasons:conferenceReason}.
  refusal.accused.finalJudgmentMissing = Non se anotou nada: ata a sentenza firme presúmese a
    inocencia (Constitución, art. 24.2). Indica o día da sentenza firme, ou anota como está ata
    entón.
  refusal.police.notPolice = Non se anotou nada: o seguimento policial só o anota a policía, e
    {agency} non o é. O que saibas vai nunha manifestación coa súa fonte.
  refusal.police.supervisedTooLong = Non se anotou nada: con todas as súas prórrogas, a
    inactivación con supervisión remata como tarde o {latest:date}.
  refusal.measure.claimLate = Non se anotou nada: unha demanda do {claim:date} non prolonga a
    parte civil, que chegaba ata o {until:date} (LECrim, art. 544 ter.7). Anota a medida nova do
    xulgado civil.
  riskLevel.lowWithoutMeasures = baixo sen medidas xudiciais
  riskLevel.lowWithMeasures = baixo con medidas xudiciais
  riskLevel.notAppreciable = non apreciado
  riskLevel.standard = estándar
  violenceKind.physical = física
  violenceKind.psychological = psicolóxica
  violenceKind.sexual = sexual
  violenceKind.economic = económica
  violenceKind.digital = dixital
  violenceKind.vicarious = vicaria
  violenceKind.institutional = institucional
  violenceKind.forcedMarriage = matrimonio forzado
  violenceKind.genitalMutilation = mutilación xenital
  violenceKind.trafficking = trata
  violenceKind.harassment = acoso
  violenceKind.controlling = control
  locationKind.home = domicilio
  locationKind.work = traballo
  locationKind.school = centro escolar
  locationKind.shelter = casa de acollida
  locationKind.other = outro
  statementSource.interview = entrevista
  statementSource.phoneCall = chamada
  statementSource.ownObservation = observación propia
  statementSource.policeReport = informe policial
  statementSource.courtDecision = resolución xudicial
  statementSource.clinicalReport = informe clínico
  statementSource.socialReport = informe social
  statementSource.schoolReport = informe escolar
  statementSource.thirdParty = terceira persoa
  statementSource.document = documento
  statementSource.other = outra
  accreditationKind.judgment = sentenza
  accreditationKind.protectionOrder = orde de protección
  accreditationKind.precautionaryMeasure = medida cautelar
  accreditationKind.prosecutorReport = informe da Fiscalía
  accreditationKind.serviceReport = informe dun servizo social ou especializado
  accreditationKind.labourInspectionReport = informe da Inspección de Traballo
  accreditationKind.policeReport = atestado de feitos presenciados
  accreditationKind.clinicalReport = informe clínico
  measureKind.protectionOrder = orde de protección
  measureKind.noApproach = afastamento
  measureKind.noContact = prohibición de comunicación
  measureKind.leaveHome = saída do domicilio
  measureKind.trackingDevice = dispositivo telemático
  measureKind.weapons = retirada de armas
  measureKind.custody = custodia e visitas
  measureKind.homeUse = uso da vivenda
  measureKind.support = alimentos
  measureKind.other = outra
  courtKind.violenceCourt = xulgado de violencia sobre a muller
  courtKind.dutyCourt = xulgado de garda
  courtKind.criminalCourt = xulgado do penal
  courtKind.provincialCourt = audiencia provincial
  courtKind.civilCourt = xulgado civil
  courtKind.otherCourt = outro xulgado
  measureStatus.requested = solicitada
  measureStatus.inForce = en vigor
  measureStatus.refused = denegada
  measureStatus.modified = modificada
  measureStatus.lifted = levantada
  measureStatus.expired = caducada
  policeFollowUp.active = activo
  policeFollowUp.inactive = inactivo
  policeFollowUp.supervisedInactivation = inactivado con supervisión
  accusedStanding.named = sinalada por ela
  accusedStanding.investigated = investigada
  accusedStanding.prosecuted = pendente de xuízo
  accusedStanding.acquitted = absolta
  accusedStanding.dismissed = causa sobresida
  accusedStanding.convicted = condenada en sentenza firme
  contactChannel.phone = teléfono
  contactChannel.message = mensaxe
  contactChannel.email = correo electrónico
  contactChannel.letter = carta
  contactChannel.throughAgency = a través da entidade que a atende
  closingReason.objectivesMet = obxectivos cumpridos
  closingReason.voluntaryExit = baixa voluntaria
  closingReason.moved = traslado
  closingReason.noContact = sen contacto
  closingReason.subjectDeclined = non desexa axuda
  closingReason.deceased = falecemento
  closingReason.duplicate = expediente duplicado
  closingReason.notGenderViolence = non é violencia de xénero
  reopeningReason.newIncident = novo incidente
  reopeningReason.returned = ela volveu
  reopeningReason.closedByMistake = pechouse por equivocación
  reopeningReason.other = outro
  repeatReason.afterClosing = incidente tras o peche
  repeatReason.afterConference = incidente tras tratarse en comisión
  repeatReason.otherFile = outro expediente da mesma muller
  conferenceReason.riskLevel = o nivel de risco
  conferenceReason.professionalJudgement = xuízo profesional
  conferenceReason.repeated = caso repetido
  conferenceReason.minorsAtRisk = menores en risco
  cli.case.safe = CONTACTO SEGURO
  cli.case.safe.unknown = Ninguén lle preguntou aínda como contactar con ela. Non chames nin
    escribas antes de que o diga.
  cli.case.safe.none = Non quere que ninguén chame nin escriba.
  cli.case.safe.by = Só por {channels:contactChannel}.
  cli.case.safe.hours = Chama só {hours:list}.
  cli.case.safe.noMessage = Non deixes recado.
  cli.case.safe.noMention = Non lle digas a ninguén quen chama nin por que.
  cli.case.safe.hidden = Como contactar con ela non che corresponde velo: pregunta á entidade que
    responde do caso.
  cli.case.danger = Ante perigo inminente, chama ao 112; asesoramento a calquera hora, 016. Este
    programa non é unha canle de emerxencia.
  cli.case.riskOf = {level:riskLevel} ({scale}, {agency}, {on:date}){next?; revísase o
    {next:date}}
  cli.case.corrected = corrixida coa {version}
  cli.case.informed = Sabe que se fala do seu caso.
  cli.case.notInformed = Non sabe que se fala do seu caso.
  cli.case.opened = Caso {code}.
  cli.case.assigned = {count|1 caso|# casos} agora con {person}.
  column.kinds = Tipos de violencia
  column.parties = Entidades
  column.standing = Papel
  column.conferenceReasons = Para a comisión
  column.repeats = Repetido
  column.accredited = Acreditada
  column.minorsAtRisk = Menores en risco
  column.closingReason = Motivo do peche
  column.mergedInto = Segue en
  column.absorbed = Expedientes unidos
  column.matches = Quizais a mesma muller
  column.entries = Anotacións
  column.compartment = Apartado
  column.document = Documento
  column.birthDate = Nacemento
  column.safeContact = Indicacións
  column.location = Onde se atopa
  column.sharedWith = Compartido con
  column.voice = A súa voz
  event.case.attached = Incorporáronse asentos doutro expediente, cifrados de novo
  refusal.case.entryStays = Non se separou o expediente: o asento {entry} trata do propio
    expediente e queda. Déixao fóra.
  column.inherited = Dun expediente unido
  """#
