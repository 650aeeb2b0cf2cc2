let caseCatalan = #"""
  # ---- Expedient ----
  kind.case = cas
  kind.cases = Casos
  state.merged = unit a un altre expedient
  state.blocked = bloquejat
  state.destroyed = destruït
  command.case.open = Obrir un cas
  command.case.open.help = Un expedient sobre la situació d’una dona, que s’anomena pel seu codi. No se
    li demana denúncia: se l’atén sense.
  command.case.recordIdentity = Anotar qui és
  command.case.recordIdentity.help = Nom, document i com contactar-hi; xifrat. El que no s’indica queda
    com estava.
  command.case.recordLocation = Anotar on se la troba
  command.case.recordLocation.help = Xifrat en un apartat propi, que res no exporta, cap avís no porta i
    cap cerca no troba.
  command.case.recordStatement = Anotar una manifestació
  command.case.recordStatement.help = Un fet, una valoració o el que ella explica, amb la font i el dia;
    els fets es distingeixen de les opinions.
  command.case.assessRisk = Anotar un nivell de risc
  command.case.assessRisk.help = El que un òrgan va valorar en la seva pròpia escala. Aquí no es calcula
    cap risc.
  event.case.opened = Es va obrir el cas{code?: {code}}
  event.case.identityRecorded = {agency?{agency}: }es va anotar qui és
  event.case.locationRecorded = {agency?{agency}: }es va anotar on se la troba
  event.case.statementRecorded = {agency?{agency}: }es va anotar una manifestació{basis?
    ({basis:basis})}
  event.case.riskAssessed = Es va valorar el risc{level?: {level:riskLevel}}{scale? ({scale})}
  event.case.partyChanged = Va canviar qui participa en el cas{agency?: {agency}}{standing? ·
    {standing:partyStanding}}
  event.case.partyLeft = {agency?{agency} }ja no hi intervé
  event.case.excluded = Es va retirar l’accés a una persona: conflicte d’interessos
  event.case.readmitted = Es va tornar l’accés a una persona
  event.case.glassBroken = S’hi va accedir per emergència{ground?: {ground}}
  event.case.listed = Es va incloure entre els casos d’una sessió
  event.case.unlisted = Es va retirar dels casos d’una sessió
  field.case = el cas
  field.kinds = els tipus de violència
  field.birthDate = la data de naixement
  field.safeContact = com contactar amb ella sense perill
  field.compartment = l’apartat de l’expedient
  field.basis = fet, valoració o el que ella explica
  field.sharedWith = les entitats que també ho poden llegir
  field.scale = l’escala
  field.nextReview = quan es revisa
  basis.fact = fet
  basis.assessment = valoració
  basis.selfReport = el que ella explica
  partyStanding.notified = ha rebut avís
  partyStanding.acknowledged = s’ha fet càrrec de l’avís
  partyStanding.team = equip del cas
  partyStanding.holder = respon del cas
  riskLevel.extreme = extrem
  riskLevel.high = alt
  riskLevel.medium = mitjà
  riskLevel.low = baix
  riskLevel.notAssessed = sense valorar
  compartment.identity = qui és
  compartment.protectedLocation = on se la troba
  compartment.health = salut
  compartment.police = policia i jutjats
  compartment.accused = la persona investigada
  compartment.narrative = relat
  kind.match = possible repetició
  scope.caseHolder = d’un cas del qual respon la seva entitat
  state.case.absent = no existeix
  state.case.open = obert
  state.case.closed = tancat
  state.case.merged = unit a un altre expedient
  state.case.proposed = pendent de resposta
  state.case.confirmed = confirmat
  state.case.rejected = descartat
  command.case.changeKinds = Canviar els tipus de violència
  command.case.changeKinds.help = El que s’havia dit queda a l’historial.
  command.case.setContactRules = Fixar com contactar amb ella
  command.case.setContactRules.help = Com ella va dir: per quins mitjans, a quines hores, si s’hi
    pot deixar un encàrrec. Tot avís i tota persona ho respecta.
  command.case.share = Compartir una anotació
  command.case.share.help = El que la pròpia entitat va anotar sobre policia i jutjats, per a
    altres de l’equip.
  command.case.recordVoice = Anotar el que ella vol
  command.case.recordVoice.help = Amb les seves paraules, i si sap que es parla del seu cas.
  command.case.recordIncident = Anotar un nou incident
  command.case.recordIncident.help = Poc després de tractar-se el cas en comissió és una
    repetició, i el cas hi torna.
  command.case.recordTitle = Anotar un document que acredita
  command.case.recordTitle.help = El que mostra la seva situació a qui ho demana: sentència,
    ordre, informe. Per rebre ajuda no cal denúncia.
  command.case.recordMeasure = Anotar una mesura judicial
  command.case.recordMeasure.help = Ordre de protecció, allunyament, custòdia: des de quan, fins
    quan i com està. La part civil caduca per si sola.
  command.case.changeMeasure = Anotar què se n’ha fet d’una mesura
  command.case.changeMeasure.help = En vigor, modificada, alçada, caducada; o es va presentar la
    demanda civil que allarga la part civil.
  command.case.recordFollowUp = Anotar el seguiment policial
  command.case.recordFollowUp.help = Actiu, inactiu o inactivat amb supervisió, com ho anota la
    policia.
  command.case.recordDependants = Anotar qui depèn d’ella
  command.case.recordDependants.help = Xifrat; només consta en clar si hi ha menors en risc.
  command.case.recordAccused = Anotar el que toca a la persona investigada
  command.case.recordAccused.help = En un apartat propi i amb presumpció d’innocència fins a
    sentència ferma.
  command.case.assign = Assignar el cas a una professional
  command.case.assign.help = Dins de la pròpia entitat; també quan algú la deixa.
  command.case.close = Tancar un cas
  command.case.close.help = Amb el seu motiu. Les derivacions en marxa s’acaben abans. Una mort
    exigeix revisió.
  command.case.reopen = Reobrir un cas
  command.case.reopen.help = Un nou incident dins dels mesos que fixa el perfil el fa cas repetit.
  command.case.merge = Unir dos expedients
  command.case.merge.help = De la mateixa dona: un continua en l’altre, i no es perd res.
  command.case.split = Separar un expedient
  command.case.split.help = El que es va unir per equivocació torna a estar a part; o les
    anotacions sobre una altra dona passen a un expedient seu.
  command.case.becomeOverdue = Registrar una revisió del risc com a vençuda
  command.case.becomeOverdue.help = El dona el rellotge quan ha passat el dia de la propera valoració.
  event.case.becameOverdue = No es va revisar a temps el risc{agency? ({agency})}{due?: el termini
    acabava el {due:day}}
  refusal.case.notDue = No s’ha anotat res: a {code} no hi ha res vençut.
  command.case.proposeRepeat = Proposar una repetició
  command.case.proposeRepeat.help = Pel programa: dos expedients poden ser de la mateixa dona.
    Decideixen qui en respon.
  command.case.confirmRepeat = Confirmar una repetició
  command.case.confirmRepeat.help = Quan ho confirmen les dues entitats, cadascuna coneix el codi
    i l’entitat de l’altra.
  command.case.rejectRepeat = Descartar una repetició
  command.case.rejectRepeat.help = És una altra dona; cap entitat no sap de l’altra.
  event.case.kindsChanged = {agency?{agency}: }es van canviar els tipus de violència
  event.case.contactRulesSet = {agency?{agency}: }es va fixar com contactar amb ella
  event.case.shared = {agency?{agency}: }es va compartir una anotació{entry? ({entry})}
  event.case.voiceRecorded = {agency?{agency}: }es va anotar el que ella vol
  event.case.incidentRecorded = {agency?{agency}: }es va anotar un nou incident{on? del {on:date}}
  event.case.titleRecorded = {agency?{agency}: }es va anotar un document que acredita
  event.case.measureRecorded = {agency?{agency}: }es va anotar una mesura judicial
  event.case.measureChanged = {agency?{agency}: }va canviar una mesura judicial
  event.case.followUpRecorded = {agency?{agency}: }es va anotar el seguiment policial
  event.case.dependantsRecorded = {agency?{agency}: }es va anotar qui depèn d’ella
  event.case.accusedRecorded = {agency?{agency}: }es va anotar el que toca a la persona
    investigada
  event.case.closed = Es va tancar el cas{reason?: {reason:closingReason}}
  event.case.reopened = Es va reobrir el cas{reason?: {reason:reopeningReason}}
  event.case.merged = Continua en un altre expedient de la mateixa dona
  event.case.absorbed = Un altre expedient de la mateixa dona continua en aquest{code?: {code}}
  event.case.separated = Es va tornar a separar d’un altre expedient
  event.case.detached = Les anotacions sobre una altra dona van passar al seu expedient
  event.case.repeatProposed = Un altre expedient pot ser de la mateixa dona
  event.case.repeatSettled = Es va aclarir això de l’altre expedient{code?: {code}}{agency?,
    {agency}}
  event.match.proposed = Dos expedients poden ser de la mateixa dona
  event.match.answered = {agency?{agency} }va respondre si és la mateixa dona
  field.points = els punts
  field.automatic = el que va proposar l’eina de l’escala
  field.concern = si a judici professional ha d’anar a la comissió
  field.channels = per quins mitjans; cap: ningú no escriu ni truca
  field.hours = a quines hores
  field.days = quins dies de la setmana
  field.neverLeaveMessage = si no s’hi pot deixar cap encàrrec
  field.neverMention = si no es pot dir qui truca
  field.corrects = la manifestació que corregeix
  field.entry = l’anotació, per la seva versió
  field.entries = les anotacions, per les seves versions
  field.with = amb quines entitats
  field.informed = si sap que es parla del seu cas
  field.minorsAtRisk = si hi ha menors en risc
  field.details = el que cal saber
  field.court = el jutjat
  field.status = com està
  field.civil = si té part civil
  field.claimFiledOn = quan es va presentar la demanda civil
  field.state = en quin estat
  field.finalJudgmentOn = el dia de la sentència ferma
  field.incidentOn = quan va tornar a passar alguna cosa
  field.into = l’expedient en què continua
  field.merged = l’expedient unit
  field.newCase = l’expedient nou
  field.match = la possible repetició
  field.other = l’altre expedient
  refusal.risk.scaleUnknown = El risc no s’ha anotat: la taula no fa servir l’escala
    «{scale}».{known? Fa servir {known:list}.}
  refusal.risk.scaleNotInForce = El risc no s’ha anotat: l’escala «{scale}» no estava en ús el
    {on:date}{validFrom?; ho està des del {validFrom:date}}{validTo?; ho va estar fins al
    {validTo:date}}. Tria l’escala d’aquell dia.
  refusal.risk.notAssessor = El risc no s’ha anotat: en l’escala «{scale}» només valoren
    {kinds:agencyKind}, i {agency} no ho és. Fes servir el judici professional, o espera que aquell
    òrgan anoti aquí el seu nivell.
  refusal.risk.levelUnknown = El risc no s’ha anotat: «{level}» no és un nivell de l’escala
    «{scale}».{known? Els seus nivells: {known:choice}.}
  refusal.risk.lowered = El risc no s’ha anotat: l’eina va donar «{automatic:riskLevel}», i qui
    valora ho pot pujar, no baixar-ho a «{level:riskLevel}». Una altra opinió s’anota com a judici
    professional.
  refusal.risk.pointsMissing = El risc no s’ha anotat: l’escala «{scale}» suma punts. Indica
    quants.
  refusal.case.dateInFuture = No s’ha anotat res: el {on:date} encara no ha arribat; avui és
    {today:date}. El que es preveu va al pla.
  refusal.case.entryUnknown = No s’ha fet res: l’expedient no té cap anotació {entry} així. Les
    anotacions i els seus números consten al cas.
  refusal.case.entryCorrected = No s’ha fet res: l’anotació {entry} ja es va corregir amb la
    {correction}. Corregeix aquesta.
  refusal.case.notAuthor = No s’ha fet res: l’anotació {entry} és de {agency}, i només qui la va
    escriure la corregeix o comparteix. Demana-ho allà, o afegeix una manifestació pròpia.
  refusal.case.notOnTeam = No s’ha fet res: {agency} no s’ha fet càrrec d’aquest cas. Fes-ne abans
    la derivació.
  refusal.case.notShareable = No s’ha compartit res: l’anotació {entry} és de l’apartat
    «{compartment:compartment}», que no es comparteix una a una. La salut queda en qui la va
    escriure; la resta ja la llegeix l’equip.
  refusal.case.referralsOpen = El cas queda com està: {referrals,|la derivació {referrals:list}
    segueix en marxa|les derivacions {referrals:list} segueixen en marxa}. Acaba o retira abans el
    que és obert, perquè ningú no esperi resposta.
  refusal.case.professionalNotAtDesk = No s’ha nomenat ningú: {person} no pot portar aquest cas al
    lloc de {agency}. Nomena algú que hi sigui i no tingui conflicte d’interessos.
  refusal.case.otherMesa = Els expedients no s’han unit: són de taules diferents. Deriva el cas a
    l’altra taula, o confirma la repetició.
  refusal.case.notMerged = No s’ha separat res: aquell expedient no es va unir a aquest.{codes?
    Units aquí: {codes:list}.}
  refusal.case.closedInDanger = El cas s’ha tancat encara que alguna cosa parla de portar-lo a la
    comissió: {reasons:conferenceReason}.
  refusal.accused.finalJudgmentMissing = No s’ha anotat res: fins a la sentència ferma es
    presumeix la innocència (Constitució, art. 24.2). Indica el dia de la sentència ferma, o anota
    com està fins llavors.
  refusal.police.notPolice = No s’ha anotat res: el seguiment policial només l’anota la policia, i
    {agency} no ho és. El que en sàpigues va en una manifestació amb la seva font.
  refusal.police.supervisedTooLong = No s’ha anotat res: amb totes les pròrrogues, la inactivació
    amb supervisió s’acaba com a molt tard el {latest:date}.
  refusal.measure.claimLate = No s’ha anotat res: una demanda del {claim:date} no allarga la part
    civil, que arribava fins al {until:date} (LECrim, art. 544 ter.7). Anota la mesura nova del
    jutjat civil.
  riskLevel.lowWithoutMeasures = baix sense mesures judicials
  riskLevel.lowWithMeasures = baix amb mesures judicials
  riskLevel.notAppreciable = no apreciat
  riskLevel.standard = estàndard
  violenceKind.physical = física
  violenceKind.psychological = psicològica
  violenceKind.sexual = sexual
  violenceKind.economic = econòmica
  violenceKind.digital = digital
  violenceKind.vicarious = vicària
  violenceKind.institutional = institucional
  violenceKind.forcedMarriage = matrimoni forçat
  violenceKind.genitalMutilation = mutilació genital
  violenceKind.trafficking = tràfic de persones
  violenceKind.harassment = assetjament
  violenceKind.controlling = control
  locationKind.home = domicili
  locationKind.work = feina
  locationKind.school = escola
  locationKind.shelter = casa d’acollida
  locationKind.other = altre
  statementSource.interview = entrevista
  statementSource.phoneCall = trucada
  statementSource.ownObservation = observació pròpia
  statementSource.policeReport = informe policial
  statementSource.courtDecision = resolució judicial
  statementSource.clinicalReport = informe clínic
  statementSource.socialReport = informe social
  statementSource.schoolReport = informe escolar
  statementSource.thirdParty = tercera persona
  statementSource.document = document
  statementSource.other = una altra
  accreditationKind.judgment = sentència
  accreditationKind.protectionOrder = ordre de protecció
  accreditationKind.precautionaryMeasure = mesura cautelar
  accreditationKind.prosecutorReport = informe de la Fiscalia
  accreditationKind.serviceReport = informe d’un servei social o especialitzat
  accreditationKind.labourInspectionReport = informe de la Inspecció de Treball
  accreditationKind.policeReport = atestat de fets presenciats
  accreditationKind.clinicalReport = informe clínic
  measureKind.protectionOrder = ordre de protecció
  measureKind.noApproach = allunyament
  measureKind.noContact = prohibició de comunicació
  measureKind.leaveHome = sortida del domicili
  measureKind.trackingDevice = dispositiu telemàtic
  measureKind.weapons = retirada d’armes
  measureKind.custody = custòdia i visites
  measureKind.homeUse = ús de l’habitatge
  measureKind.support = aliments
  measureKind.other = una altra
  courtKind.violenceCourt = jutjat de violència sobre la dona
  courtKind.dutyCourt = jutjat de guàrdia
  courtKind.criminalCourt = jutjat penal
  courtKind.provincialCourt = audiència provincial
  courtKind.civilCourt = jutjat civil
  courtKind.otherCourt = un altre jutjat
  measureStatus.requested = sol·licitada
  measureStatus.inForce = en vigor
  measureStatus.refused = denegada
  measureStatus.modified = modificada
  measureStatus.lifted = alçada
  measureStatus.expired = caducada
  policeFollowUp.active = actiu
  policeFollowUp.inactive = inactiu
  policeFollowUp.supervisedInactivation = inactivat amb supervisió
  accusedStanding.named = assenyalada per ella
  accusedStanding.investigated = investigada
  accusedStanding.prosecuted = pendent de judici
  accusedStanding.acquitted = absolta
  accusedStanding.dismissed = causa sobreseguda
  accusedStanding.convicted = condemnada en sentència ferma
  contactChannel.phone = telèfon
  contactChannel.message = missatge
  contactChannel.email = correu electrònic
  contactChannel.letter = carta
  contactChannel.throughAgency = a través de l’entitat que l’atén
  closingReason.objectivesMet = objectius complerts
  closingReason.voluntaryExit = baixa voluntària
  closingReason.moved = trasllat
  closingReason.noContact = sense contacte
  closingReason.subjectDeclined = no vol ajuda
  closingReason.deceased = defunció
  closingReason.duplicate = expedient duplicat
  closingReason.notGenderViolence = no és violència de gènere
  reopeningReason.newIncident = nou incident
  reopeningReason.returned = ella va tornar
  reopeningReason.closedByMistake = es va tancar per equivocació
  reopeningReason.other = un altre
  repeatReason.afterClosing = incident després del tancament
  repeatReason.afterConference = incident després de tractar-se en comissió
  repeatReason.otherFile = un altre expedient de la mateixa dona
  conferenceReason.riskLevel = el nivell de risc
  conferenceReason.professionalJudgement = judici professional
  conferenceReason.repeated = cas repetit
  conferenceReason.minorsAtRisk = menors en risc
  cli.case.safe = CONTACTE SEGUR
  cli.case.safe.unknown = Ningú no li ha preguntat encara com contactar-hi. No truquis ni
    escriguis abans que ho digui.
  cli.case.safe.none = No vol que ningú truqui ni escrigui.
  cli.case.safe.by = Només per {channels:contactChannel}.
  cli.case.safe.hours = Truca només {hours:list}.
  cli.case.safe.noMessage = No hi deixis cap encàrrec.
  cli.case.safe.noMention = No diguis a ningú qui truca ni per què.
  cli.case.safe.hidden = Com contactar amb ella no et correspon veure-ho: pregunta a l’entitat que
    respon del cas.
  cli.case.danger = Davant de perill imminent, truca al 112; assessorament a qualsevol hora, 016.
    Aquest programa no és un canal d’emergència.
  cli.case.riskOf = {level:riskLevel} ({scale}, {agency}, {on:date}){next?; es revisa el
    {next:date}}
  cli.case.corrected = corregida amb la {version}
  cli.case.informed = Sap que es parla del seu cas.
  cli.case.notInformed = No sap que es parla del seu cas.
  cli.case.opened = Cas {code}.
  cli.case.assigned = {count|1 cas|# casos} ara amb {person}.
  column.kinds = Tipus de violència
  column.parties = Entitats
  column.standing = Paper
  column.conferenceReasons = Per a la comissió
  column.repeats = Repetit
  column.accredited = Acreditada
  column.minorsAtRisk = Menors en risc
  column.closingReason = Motiu del tancament
  column.mergedInto = Continua a
  column.absorbed = Expedients units
  column.matches = Potser la mateixa dona
  column.entries = Anotacions
  column.compartment = Apartat
  column.document = Document
  column.birthDate = Naixement
  column.safeContact = Indicacions
  column.location = On se la troba
  column.sharedWith = Compartit amb
  column.voice = La seva veu
  event.case.attached = S’hi van incorporar assentaments d’un altre expedient, xifrats de nou
  refusal.case.entryStays = No s’ha separat l’expedient: l’assentament {entry} tracta del mateix
    expedient i s’hi queda. Deixa’l fora.
  column.inherited = D’un expedient unit
  """#
