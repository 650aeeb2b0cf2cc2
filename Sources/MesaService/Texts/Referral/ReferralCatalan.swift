let referralCatalan = #"""
  # ---- Derivació ----
  kind.referral = derivació
  kind.referrals = Derivacions
  scope.onPaper = d’una entitat sense compte, que contesta en paper
  state.draft = esborrany
  state.sent = enviada
  state.received = rebuda
  state.infoRequested = a l’espera de dades
  state.rejected = rebutjada
  state.closedUnsuccessful = tancada sense resultat
  state.revoked = retornada
  state.emergencyLogged = trucada d’urgència anotada
  state.referral.absent = no existeix
  state.referral.draft = esborrany
  state.referral.sent = enviada
  state.referral.received = rebuda
  state.referral.infoRequested = a l’espera de dades
  state.referral.accepted = acceptada
  state.referral.inProgress = en curs
  state.referral.completed = completada
  state.referral.rejected = rebutjada
  state.referral.withdrawn = retirada
  state.referral.closedUnsuccessful = tancada sense resultat
  state.referral.revoked = retornada
  state.referral.emergencyLogged = trucada d’urgència anotada
  command.referral.draft = Preparar una derivació
  command.referral.draft.help = Anota a qui es demana què, i les dades que demana l’itinerari.
    Ningú més no ho veu abans d’enviar-ho.
  command.referral.amend = Canviar un esborrany
  command.referral.amend.help = El que no s’indica queda com estava; una dada de l’itinerari
    substitueix la del mateix nom.
  command.referral.discard = Descartar un esborrany
  command.referral.discard.help = No es va arribar a enviar ni ho va veure ningú més; queda
    constància que hi va haver un esborrany.
  command.referral.send = Enviar una derivació
  command.referral.send.help = Arriba a l’entitat de destinació i comencen els terminis, segons el
    risc del cas. Amb risc alt, el que falta pot arribar després; amb perill immediat, truca al
    112, o al 016 per consultar.
  command.referral.acknowledge = Acusar recepció d’una derivació
  command.referral.acknowledge.help = Algú de l’entitat l’ha vista i se n’ocupa: no n’hi ha prou
    que hagi arribat.
  command.referral.requestInfo = Demanar el que falta
  command.referral.requestInfo.help = Es pregunta a l’origen; fins que contesta, el termini
    s’atura. S’atura dues vegades com a màxim, tret que el perfil digui una altra cosa.
  command.referral.supplyInfo = Contestar el que es demana
  command.referral.supplyInfo.help = El termini torna a córrer i cada venciment s’endarrereix el
    que va estar aturat.
  command.referral.supplyMissing = Completar el que falta
  command.referral.supplyMissing.help = El que faltava en enviar-la amb risc alt: dades,
    documents, consentiment, calendari o una explicació de l’itinerari. El que ja consta queda
    complert.
  command.referral.accept = Acceptar una derivació
  command.referral.accept.help = Una professional amb nom assumeix el cas, amb una primera cita.
    Fins aleshores en respon l’origen.
  command.referral.reject = Rebutjar una derivació
  command.referral.reject.help = Amb un motiu de la llista, una explicació i una alternativa:
    l’origen no s’ha de quedar sense sortida.
  command.referral.startService = Començar l’atenció
  command.referral.startService.help = Ja hi va haver un primer contacte, o s’ha intentat les
    vegades que demana el perfil; indica quan.
  command.referral.reportProgress = Informar de com va
  command.referral.reportProgress.help = Explica a l’origen com va, sense contingut clínic.
  command.referral.complete = Completar una derivació
  command.referral.complete.help = L’atenció s’ha acabat: si es va prestar, quina part dels
    objectius es va assolir; en una casa d’acollida, com va acabar l’estada.
  command.referral.closeUnsuccessful = Tancar sense resultat
  command.referral.closeUnsuccessful.help = Qualsevol de les dues parts diu, amb un motiu de la
    llista, per què no va arribar a res.
  command.referral.withdraw = Retirar una derivació
  command.referral.withdraw.help = L’origen la retira, per decisió pròpia o perquè ella així ho
    vol.
  command.referral.revoke = Retornar un cas acceptat
  command.referral.revoke.help = Després d’acceptar: es van ocultar dades, es van incomplir les
    normes del servei o el lloc no és adequat. L’origen se n’ha de tornar a fer càrrec, amb un
    termini.
  command.referral.takeBack = Tornar-se’n a fer càrrec
  command.referral.takeBack.help = L’origen en torna a respondre quan el cas li ha tornat.
  command.referral.escalate = Elevar una derivació
  command.referral.escalate.help = S’avisa qui diu el perfil: el rellotge, una vegada per cada
    termini vençut; la persona facilitadora, quan hi hagi motiu.
  command.referral.proposeTransfer = Proposar el trasllat del cas
  command.referral.proposeTransfer.help = Una part proposa que l’entitat que l’atén respongui des
    d’ara del cas.
  command.referral.acceptTransfer = Acceptar el trasllat del cas
  command.referral.acceptTransfer.help = L’altra part ho accepta; des d’aquest moment respon del
    cas una altra entitat.
  command.referral.declineTransfer = No acceptar el trasllat del cas
  command.referral.declineTransfer.help = Tot queda com estava; qui ho va proposar ho pot retirar
    de la mateixa manera.
  command.referral.reopen = Reobrir una derivació
  command.referral.reopen.help = Després d’un nou incident torna a la mateixa entitat, amb nous
    terminis; dins dels mesos que fixa el perfil compta com a reiteració.
  command.referral.logEmergency = Anotar una trucada d’urgència
  command.referral.logEmergency.help = Amb perill immediat, truca primer al 112; el 016 informa a
    qualsevol hora. Després anota qui va trucar a quin número i quan: no és una derivació.
  event.referral.drafted = Es va preparar una derivació{code? ({code})}{to?, a {to}}
  event.referral.amended = Es va canviar l’esborrany
  event.referral.discarded = Es va descartar l’esborrany
  event.referral.sent = Es va enviar la derivació{risk?; risc: {risk:riskLevel}}{onPaper?; en
    paper: {onPaper:yesNo}}
  event.referral.acknowledged = {agency?{agency}: }se n’ha acusat recepció
  event.referral.infoRequested = {agency?{agency}: }es van demanar dades; el termini s’atura
  event.referral.infoSupplied = {agency?{agency}: }es va contestar; el termini torna a córrer
  event.referral.missingSupplied = {agency?{agency}: }es va completar el que faltava
  event.referral.accepted = {agency?{agency}: }acceptada{firstAppointment?; primera cita:
    {firstAppointment:moment}}
  event.referral.rejected = {agency?{agency}: }rebutjada{reason?: {reason:rejectReason}}
  event.referral.started = {agency?{agency}: }va començar l’atenció{contact?; contacte
    {contact:contactMade}}
  event.referral.progressReported = {agency?{agency}: }es va informar de com va
  event.referral.completed = {agency?{agency}: }completada{goalsMet?; objectius assolits:
    {goalsMet} %}
  event.referral.closedUnsuccessful = {agency?{agency}: }tancada sense resultat{reason?:
    {reason:failReason}}
  event.referral.withdrawn = {agency?{agency}: }es va retirar{reason?:
    {reason:referralWithdrawReason}}
  event.referral.revoked = {agency?{agency}: }es va retornar el cas{reason?:
    {reason:revokeReason}}
  event.referral.takenBack = {agency?{agency} }se’n torna a fer càrrec
  event.referral.escalated = Es va elevar{level?, nivell {level}}{ground?:
    {ground:escalationGround}}
  event.referral.reassessed = Va pujar el risc{risk?: {risk:riskLevel}}; els terminis s’escurcen
  event.referral.transferProposed = {agency?{agency} }va proposar el trasllat del cas
  event.referral.transferDeclined = {agency?{agency}: }no es va acceptar el trasllat
  event.referral.transferred = {to?{to} }respon del cas
  event.referral.reopened = Es va reobrir després d’un nou incident{incident? del {incident:date}}
  event.referral.emergencyLogged = Es va anotar una trucada d’urgència{number?:
    {number:emergencyNumber}}{calledAt?, {calledAt:moment}}
  yesNo.true = sí
  yesNo.false = no
  field.referral = la derivació
  field.pathway = l’itinerari del perfil
  field.fields = el que demana l’itinerari
  field.value = el valor
  field.professional = qui assumeix el cas
  field.professionalName = el nom de qui assumeix el cas
  field.firstAppointment = la primera cita
  field.onBehalfOf = l’entitat que va contestar en paper
  field.asked = dades de l’itinerari que es demanen
  field.alternative = l’alternativa que es proposa
  field.alternativeAgency = l’entitat que es proposa en lloc seu
  field.contact = si hi va haver contacte o només es va intentar
  field.attempts = quan es va intentar
  field.serviceProvided = si es va prestar l’atenció
  field.goalsMet = percentatge d’objectius assolits
  field.feedback = el que l’origen ha de saber
  field.endOfStay = com va acabar l’estada
  field.shelter = el trasllat entre cases d’acollida
  field.ground = la causa
  field.calledAt = quan es va trucar
  field.caller = qui va trucar
  rejectReason.noCapacity = no hi ha plaça adequada
  rejectReason.requirementsNotMet = no es compleixen els requisits
  rejectReason.courtRegimeObstacle = ho impedeix el règim judicial de visites
  rejectReason.technicalAssessment = valoració tècnica motivada
  failReason.clientRefused = ella no ho va voler
  failReason.noLongerNeeded = ja no cal
  failReason.unableToContactClient = no se la va poder localitzar
  failReason.unableToContactAgency = no es va poder contactar amb l’entitat
  failReason.lackOfCapacity = manca de capacitat
  failReason.other = un altre motiu
  referralWithdrawReason.subjectDeclined = ella no ho desitja
  referralWithdrawReason.consentWithdrawn = va retirar el consentiment
  referralWithdrawReason.noLongerNeeded = ja no cal
  referralWithdrawReason.servedElsewhere = l’atén una altra entitat
  referralWithdrawReason.sentInError = enviada per error
  referralWithdrawReason.discarded = esborrany descartat
  referralWithdrawReason.other = un altre motiu
  revokeReason.relevantDataOmitted = es van ocultar dades rellevants
  revokeReason.serviceRulesBroken = es van incomplir les normes del servei
  revokeReason.unsuitable = el recurs no és adequat per a ella
  referralMissing.consent = el seu consentiment
  referralMissing.field = una dada de l’itinerari
  referralMissing.documents = documents
  referralMissing.workingCalendar = el calendari de dies hàbils
  referralMissing.pathway = per què aquesta entitat en aquest itinerari
  referralMissing.takeBack = l’origen se’n torna a fer càrrec
  referralMissing.complaintNumber = número d’atestat o denúncia
  referralMissing.safeContact = com contactar amb ella sense perill
  referralMissing.consentForm = el document de consentiment
  referralMissing.labourInsertionProtocol = el protocol d’inserció laboral
  referralMissing.childData = les dades dels menors
  referralMissing.guardianship = la guarda i custòdia
  referralMissing.emergencyLog = l’anotació de la trucada d’urgència
  referralMissing.orderReference = referència de l’ordre de protecció
  referralMissing.pseudonym = el codi del cas
  referralMissing.boeModel = el model estatal (BOE)
  referralMissing.accreditation = l’acreditació
  referralMissing.nearestPoint = el punt d’atenció més proper
  escalationGround.acknowledgement = no se’n va acusar recepció a temps
  escalationGround.decision = no es va decidir a temps
  escalationGround.firstContact = no hi va haver primer contacte a temps
  escalationGround.reply = l’origen no va contestar a temps
  escalationGround.obligation = encara falta alguna cosa
  escalationGround.riskRose = va pujar el risc
  escalationGround.asked = a petició
  contactMade.made = fet
  contactMade.attempted = intentat
  emergencyNumber.112 = 112
  emergencyNumber.016 = 016
  emergencyNumber.091 = 091, Policia Nacional
  emergencyNumber.062 = 062, Guàrdia Civil
  emergencyNumber.localPolice = Policia Local
  emergencyCaller.professional = una professional
  emergencyCaller.herself = ella mateixa
  emergencyCaller.relative = un familiar
  emergencyCaller.other = una altra persona
  shelterGround.safety = seguretat
  shelterGround.familyRegrouping = reagrupament familiar
  shelterGround.study = estudis
  shelterGround.work = feina
  shelterTitle.judgment = sentència
  shelterTitle.protectionOrder = ordre de protecció
  shelterTitle.precautionaryMeasure = mesura cautelar
  shelterTitle.prosecutorReport = informe de la Fiscalia
  shelterTitle.centreReport = informe del centre
  shelterDocument.request = sol·licitud signada per ella
  shelterDocument.accreditation = acreditació
  shelterDocument.socialReport = informe social segons model
  shelterDocument.takeBackCommitment = compromís de retorn de l’origen
  endOfStay.goalsMet = objectius complerts
  endOfStay.voluntaryExit = sortida voluntària
  endOfStay.other = una altra causa
  hearer.commissionChair = presidència de la comissió
  hearer.police = policia
  hearer.facilitator = persona facilitadora
  hearer.regionalBody = organisme autonòmic
  loopStep.sent = enviada
  loopStep.delivered = a la safata de l’entitat
  loopStep.onPaper = s’envia en paper
  loopStep.opened = rebuda per una persona
  loopStep.answered = contestada
  loopStep.done = acabada
  referralNote.infoRequested = Es va demanar
  referralNote.infoSupplied = Es va contestar
  referralNote.missingSupplied = Es va afegir
  referralNote.started = Primer contacte
  referralNote.progress = Evolució
  referralNote.escalated = Es va elevar
  referralNote.transferDeclined = Trasllat no acceptat
  referralNote.reopened = Es va reobrir
  referralNote.completed = Retorn
  referralNote.rejected = Per què es va rebutjar
  referralNote.alternative = Alternativa
  referralNote.withdrawn = Per què es va retirar
  referralNote.closedUnsuccessful = Per què es va tancar
  referralNote.revoked = Per què es va retornar
  referralNote.takenBack = Retorn a l’origen
  column.pathway = Itinerari
  column.sentAt = Enviada
  column.risk = Risc
  column.nextDue = Pròxim venciment
  column.late = Fora de termini
  column.professional = Professional
  column.firstAppointment = Primera cita
  column.case = Cas
  column.loop = Fins on ha arribat
  column.terms = Terminis
  column.term = Termini
  column.fields = Dades de l’itinerari
  column.obligations = Pendent de completar
  column.metAt = Complert
  column.escalations = Elevacions
  column.obligation = Què
  column.outcome = Resultat
  column.holderAgency = Respon del cas
  column.step = Pas
  column.emergencyCall = Trucada
  column.proposal = Trasllat proposat per
  column.stops = Aturades del termini
  dueGround.acknowledgement = acusament de recepció
  dueGround.decision = decisió
  dueGround.firstContact = primer contacte
  dueGround.commissionReview = revisió a la comissió
  dueGround.reply = resposta de l’origen
  dueGround.obligation = alguna cosa per completar
  dueGround.riskRose = pujada del risc
  dueGround.asked = a petició
  cli.referral.code = Derivació {code}
  cli.referral.onPaper = {agency} no té ningú donat d’alta aquí: imprimeix el full (mesa referral
    paper {code}) i anota’n la resposta amb --on-behalf-of.
  cli.referral.emergency = Amb perill immediat: 112. Informació a qualsevol hora, sense rastre a
    la factura: 016.
  cli.referral.by = fins a {at:moment}
  cli.referral.level = nivell {level}: {to:hearer}
  refusal.referral.toOneself = La derivació no s’ha anotat: una entitat no es deriva a si mateixa.
    Indica’n una altra.
  refusal.referral.pathwayUnknown = La derivació no s’ha anotat: el perfil de la taula no té
    l’itinerari «{pathway}». Té: {known:list}.
  refusal.referral.emergencyOnly = La derivació no s’ha anotat: «{pathway}» és per a perill
    immediat. Truca ja al 112 (el 016 informa a qualsevol hora) i anota després la trucada: mesa
    referral emergency.
  refusal.referral.originNotOnPathway = La derivació no s’ha anotat: l’itinerari «{pathway}» no
    surt d’entitats com {agency}. Tria un altre itinerari.
  refusal.referral.notOnPathway = La derivació no s’ha anotat: l’itinerari «{pathway}» no porta a
    entitats com {agency}. Tria una altra entitat o un altre itinerari.
  refusal.referral.agencyClosed = No s’ha fet: {agency} es va tancar el {on:date}. Tria l’entitat
    que n’ha assumit la tasca.
  refusal.referral.mesaNotActive = La derivació no s’ha anotat: la taula està «{state:state}». Les
    derivacions passen per una taula constituïda.
  refusal.referral.notOfMesa = La derivació no s’ha enviat: {agency} no és de la taula, i la taula
    ja té una entitat del seu tipus en aquest itinerari, o l’itinerari no en nomena cap tipus.
    Deriva a una entitat de la taula.
  refusal.referral.notAtDesk = La persona no atén aquell dia per {agency}. Indica algú que ho
    faci, o no indiquis ningú: ho veurà l’entitat.
  refusal.referral.alreadyOpen = La derivació no s’ha enviat: la {number} del mateix cas ja està
    pendent en aquesta entitat pel mateix itinerari. Segueix aquella.
  refusal.referral.fieldNotAsked = No s’ha anotat: aquest itinerari no demana «{name}», i no es
    comunica més del necessari (art. 5.1.c de l’RGPD).{known? Demana: {known:list}.}
  refusal.referral.fieldTwice = No s’ha anotat: «{name}» hi és dues vegades. Deixa-ho una vegada.
  refusal.referral.fieldsMissing = La derivació no s’ha enviat: aquest itinerari demana a més
    {fields:referralMissing}. Completa-ho a l’esborrany.
  refusal.referral.shelterMissing = La derivació no s’ha anotat: l’itinerari «{pathway}» segueix
    el model estatal. Indica la causa, l’acreditació i quins documents s’hi adjunten.
  refusal.referral.shelterNotAsked = No s’ha anotat: les dades del trasllat entre cases d’acollida
    no són de l’itinerari «{pathway}». Treu-les.
  refusal.referral.noConsent = No s’ha enviat: res no diu que es pugui informar {agency}. Anota’n
    el consentiment (mesa consent) o la causa per la qual es comparteix sense.
  refusal.referral.consentEnded = No s’ha fet: ja no val allò que permetia informar {agency} sobre
    ella. L’origen ha de parlar-hi i anotar un nou consentiment o retirar la derivació.
  refusal.referral.owed = S’ha enviat igualment; queda per completar: {what:referralMissing}. Fins
    aleshores surt com a pendent.
  refusal.referral.noMoreStops = La pregunta no s’ha enviat: el termini ja s’ha aturat {count|una
    vegada|# vegades} i no pot més. Decideix amb el que hi ha, o pregunta per telèfon.
  refusal.referral.notOnPaper = No s’ha anotat: {agency} té aquí el seu propi accés i contesta per
    si mateixa.
  refusal.referral.behalfNotSaid = No s’ha anotat: la resposta és d’una altra entitat. Indica per
    qui l’anotes: --on-behalf-of {agency}.
  refusal.referral.professionalMissing = La derivació no s’ha acceptat: no consta qui assumeix el
    cas. Indica’n el nom.
  refusal.referral.appointmentTooEarly = La derivació no s’ha acceptat: la primera cita,
    {at:moment}, és anterior a l’enviament, {earliest:moment}. Revisa’n el dia.
  refusal.referral.appointmentLate = La primera cita, {at:moment}, és posterior al termini del
    primer contacte, {due:moment}. N’hi ha cap abans, o se la pot trucar abans?
  refusal.referral.attemptOutside = No s’ha anotat: l’intent de {at:moment} és anterior a
    l’acceptació o posterior a ara. Revisa’n l’hora.
  refusal.referral.tooFewAttempts = L’atenció no s’ha iniciat: consta {count|un intent|# intents}
    i en calen {needed} si no hi va haver contacte. Torna-ho a provar, segons les normes de
    contacte segur.
  refusal.referral.alternativeIsSame = No s’ha anotat: l’entitat que la rebutja no pot ser la que
    proposa. Indica’n una altra, o explica una altra sortida al text.
  refusal.referral.reasonNotYours = No s’ha anotat: «{reason:failReason}» ho ha de dir l’altra
    part. Tria el motiu que et consta.
  refusal.referral.endOfStayMissing = No s’ha anotat: la comunitat d’origen ha de saber com va
    acabar l’estada. Indica-ho.
  refusal.referral.takeBackOver = El cas no s’ha retornat: el compromís de retorn de l’origen per
    manca d’adequació va acabar el {until:date}. Parla amb l’origen, o tanca amb un altre motiu.
  refusal.referral.reasonOfShelters = No s’ha anotat: que el recurs no sigui adequat és motiu dels
    trasllats entre cases d’acollida. Tria un altre motiu.
  refusal.referral.nothingLate = No s’ha elevat: no hi ha res fora de termini que no s’hagi elevat
    ja.{due? El pròxim termini acaba {due:moment}.}
  refusal.referral.noProposal = El trasllat no s’ha acceptat: ningú no l’ha proposat. Proposa’l
    abans.
  refusal.referral.ownProposal = El trasllat no s’ha acceptat: el va proposar {agency}. L’ha
    d’acceptar l’altra part.
  refusal.referral.transferProposed = El trasllat no s’ha proposat: ja el va proposar l’altra
    part. Accepta’l o rebutja’l.
  refusal.referral.neverSent = La derivació no s’ha reobert: no es va enviar mai. Prepara’n una
    altra.
  refusal.referral.incidentOutside = La derivació no s’ha reobert: el nou incident ha d’estar
    entre el seu final, {from:date}, i avui, {to:date}. Revisa’n el dia.
  refusal.referral.notHolder = El trasllat no s’ha fet: {agency}, que va derivar, no respon ara
    del cas. Només qui en respon el pot traslladar.
  refusal.referral.notEmergency = La trucada no s’ha anotat: «{pathway}» no és un itinerari
    d’urgència. No indiquis itinerari.
  refusal.referral.callInFuture = La trucada no s’ha anotat: {at:moment} encara no ha arribat.
    Revisa l’hora. Amb perill immediat, truca ja al 112.
  refusal.referral.caseNotOpen = No s’ha fet: el cas està «{state:state}». Reobre’l abans si
    escau; el que s’ha bloquejat o destruït queda així.
  rsheet.title = Derivació {code}
  rsheet.emergency = Si hi ha perill immediat: 112. Informació a qualsevol hora: 016.
  rsheet.confidential = Confidencial. Només per a les professionals que atenen aquesta derivació;
    deseu-ho sota clau, sense copiar ni reenviar.
  rsheet.safeContact = Abans de trucar o escriure: com contactar amb ella sense perill
  rsheet.safeContact.unknown = No consta com contactar amb ella sense perill. No truqueu, escriviu
    ni visiteu: pregunteu abans a {agency}.
  rsheet.from = Remet
  rsheet.to = A l’atenció de
  rsheet.case = Codi del cas
  rsheet.pathway = Itinerari
  rsheet.risk = Risc
  rsheet.sent = Enviada
  rsheet.terms = Terminis de resposta
  rsheet.reason = Què es demana i per què
  rsheet.fields = Dades de l’itinerari
  rsheet.owed = Pendent de completar
  rsheet.shelter = Trasllat entre cases d’acollida (BOE 2015)
  rsheet.ground = Causa
  rsheet.accreditation = Acreditació
  rsheet.documents = S’hi adjunta
  rsheet.answer = Resposta de l’entitat
  rsheet.answer.how = Ompliu-ho i retorneu-ho, o truqueu a {agency} indicant el codi {code}.
    S’anotarà amb aquest codi.
  rsheet.answer.received = Rebuda el (dia, hora) i per qui
  rsheet.answer.accepted = Acceptada: professional, i dia i hora de la primera cita
  rsheet.answer.rejected = No acceptada: motiu (marcar-ne un), explicació i alternativa
  rsheet.sign = Per {agency}
  """#
