let networkCatalan = #"""
  # ---- Networks, offices and territories ----
  kind.network = xarxa
  kind.networks = Xarxes
  kind.office = oficina
  kind.offices = Oficines
  kind.area = territori
  kind.areas = Territoris
  kind.activity = activitat
  kind.activities = Activitats
  kind.contact = atenció individual
  kind.contacts = Atencions individuals
  role.officeStaff = personal d'una oficina
  state.activity.recorded = registrada
  state.activity.withdrawn = retirada
  areaKind.mancomunidad = mancomunitat
  areaKind.island = illa
  areaKind.comarca = comarca
  region.01 = Andalucía
  region.02 = Aragón
  region.03 = Asturias
  region.04 = Illes Balears
  region.05 = Canarias
  region.06 = Cantabria
  region.07 = Castilla y León
  region.08 = Castilla-La Mancha
  region.09 = Catalunya
  region.10 = Comunitat Valenciana
  region.11 = Extremadura
  region.12 = Galicia
  region.13 = Comunidad de Madrid
  region.14 = Región de Murcia
  region.15 = Navarra
  region.16 = País Vasco
  region.17 = La Rioja
  region.18 = Ceuta
  region.19 = Melilla
  # ---- Commands ----
  command.area.register = Donar d’alta un territori
  command.area.register.help = Una mancomunitat, una illa o una comarca amb els seus municipis,
    des d’un dia.
  command.area.join = Un municipi entra en un territori
  command.area.join.help = Pertany al territori des d’aquell dia.
  command.area.leave = Un municipi surt d’un territori
  command.area.leave.help = Aquell dia és l’últim que hi pertany.
  command.network.found = Crear una xarxa d’oficines
  command.network.found.help = En diu la regió i per sota de quin nombre no es publiquen recomptes
    de persones.
  command.network.amend = Canviar el nom d’una xarxa
  command.network.amend.help = El nom anterior queda al seu historial.
  command.office.register = Donar d’alta una oficina
  command.office.register.help = En diu a qui serveix, un municipi o un territori, des de quan és
    oberta i de quina xarxa és. Qui té un lloc a la seva entitat pot registrar el que fa.
  command.office.amend = Canviar les dades d’una oficina
  command.office.amend.help = El que no s’indica queda com està.
  command.office.staff = Anotar el personal d’una oficina
  command.office.staff.help = Quantes persones d’una classe hi treballen des d’un dia; mai qui.
  command.office.close = Tancar una oficina
  command.office.close.help = Aquell dia és l’últim; el que va fer continua en tots els informes.
  command.office.reopen = Reobrir una oficina
  command.office.reopen.help = Des d’aquell dia; el temps d’entremig queda com a tancada.
  command.office.join = Una oficina entra en una xarxa
  command.office.join.help = Des d’un dia; una oficina és d’una sola xarxa alhora.
  command.office.leave = Una oficina surt de la seva xarxa
  command.office.leave.help = Aquell dia és l’últim que en forma part; el que ha fet fins llavors
    compta per a la xarxa.
  command.activity.record = Registrar una activitat
  command.activity.record.help = El que una oficina va fer amb un grup i quantes persones hi van
    participar, per sexe. No s’anomena ningú.
  command.activity.correct = Corregir una activitat
  command.activity.correct.help = El conjunt com hauria d’haver estat, i per què; el que es va
    escriure queda al seu historial.
  command.activity.withdraw = Retirar una activitat
  command.activity.withdraw.help = Deixa de comptar: es va anotar dues vegades o no es va fer.
  command.contact.record = Registrar una atenció individual
  command.contact.record.help = Qui va venir, per a què i de quin sexe: res pel qual es pugui
    trobar ningú.
  command.contact.correct = Corregir una atenció individual
  command.contact.correct.help = El conjunt com hauria d’haver estat, i per què.
  command.contact.withdraw = Retirar una atenció individual
  command.contact.withdraw.help = Deixa de comptar.
  # ---- Fields ----
  field.network = la xarxa
  field.region = la regió
  field.k = per sota de quin nombre no es publica
  field.officialCode = el codi oficial
  field.openedOn = des de quan és oberta
  field.count = quants
  field.activity = l’activitat
  field.sheet = la fitxa
  field.topics = les matèries
  field.targets = a qui s’adreçava
  field.venue = el lloc
  field.durationMinutes = els minuts que va durar
  field.countBasis = com es va comptar les persones
  field.total = quantes en total
  field.women = quantes dones
  field.men = quants homes
  field.ages = les edats
  field.band = el tram d’edat
  field.unknown = de quantes no consta
  field.partners = amb quines entitats
  field.funding = amb quins diners
  field.pactList = l’edició del llistat del Pacte d’Estat
  field.axis = l’eix
  field.pactMeasure = la mesura del Pacte d’Estat
  field.cents = quants cèntims
  field.costCents = el que va costar, en cèntims
  field.attended = qui va venir
  field.attention = l’àrea d’atenció
  field.subject = l’assumpte
  field.sex = el sexe
  field.ageBand = el tram d’edat
  # ---- Events ----
  event.area.registered = Alta del territori{name?: {name}}
  event.area.joined = Va entrar el municipi {municipality}
  event.area.left = Va sortir el municipi {municipality}
  event.network.founded = Es va crear la xarxa{name?: {name}}
  event.network.amended = Va canviar el nom de la xarxa{name?: {name}}
  event.office.registered = Alta de l’oficina{name?: {name}}
  event.office.amended = Van canviar les dades de l’oficina
  event.office.staffed = Personal: {count} {kind:staffKind}
  event.office.closed = Es va tancar l’oficina
  event.office.reopened = Es va reobrir l’oficina
  event.office.joined = Va entrar a la xarxa {network}
  event.office.left = Va sortir de la xarxa {network}
  event.activity.recorded = Activitat{title?: {title}}, {total|1 persona|# persones}
  event.activity.corrected = Corregida ({ground:correctionGround}){title?: {title}}, {total|1
    persona|# persones}
  event.activity.withdrawn = Retirada ({ground:correctionGround})
  event.contact.recorded = Atenció individual
  event.contact.corrected = Corregida ({ground:correctionGround})
  event.contact.withdrawn = Retirada ({ground:correctionGround})
  # ---- Words ----
  correctionGround.mistyped = error en anotar
  correctionGround.duplicate = anotada dues vegades
  correctionGround.lateInformation = es va saber després
  correctionGround.notHeld = no es va fer
  countBasis.attendance = assistències
  countBasis.uniquePersons = persones, cadascuna un cop
  staffKind.equalityAgent = agents d’igualtat
  staffKind.technician = tècniques o tècnics
  staffKind.psychologist = psicologia
  staffKind.lawyer = assessoria jurídica
  staffKind.socialWorker = treball social
  staffKind.administrative = administració
  activityKind.awareness = sensibilització
  activityKind.prevention = prevenció
  activityKind.training = formació
  activityKind.empowerment = apoderament
  activityKind.support = grup de suport
  activityKind.campaign = campanya
  activityKind.conference = jornada
  activityTopic.violencePrevention = prevenció i detecció de la violència de gènere
  activityTopic.coResponsibility = conciliació i corresponsabilitat
  activityTopic.health = salut
  activityTopic.egalitarianValues = valors igualitaris
  activityTopic.womensAssociations = teixit associatiu de dones
  activityTopic.employment = ocupació
  activityTopic.participation = participació
  activityTopic.masculinities = masculinitats
  activityTopic.sexuality = sexualitat
  activityTopic.other = altres
  activityTarget.womensAssociations = associacions de dones
  activityTarget.pupils = alumnat
  activityTarget.teachers = professorat
  activityTarget.parents = mares i pares
  activityTarget.localAdministration = personal de l’administració local
  activityTarget.professionals = professionals
  activityTarget.victims = dones que pateixen violència
  activityTarget.youth = joventut
  activityTarget.generalPublic = població general
  activityTarget.otherCollectives = altres col·lectius
  contactProfile.privatePerson = particulars
  contactProfile.professional = professionals
  contactArea.information = informació
  contactArea.genderViolence = violència de gènere
  contactSubject.legal = jurídic
  contactSubject.psychological = psicològic
  contactSubject.social = social
  contactSubject.employment = ocupació
  contactSubject.equality = igualtat
  contactSubject.resources = recursos i ajuts
  contactSubject.other = altres
  sex.woman = dones
  sex.man = homes
  sex.other = un altre sexe o gènere
  sex.unknown = no consta
  ageBand.under12 = menys de 12 anys
  ageBand.from12to17 = 12 a 17 anys
  ageBand.from18to29 = 18 a 29 anys
  ageBand.from30to44 = 30 a 44 anys
  ageBand.from45to64 = 45 a 64 anys
  ageBand.from65 = 65 anys o més
  ageBand.unknown = edat no consta
  fundingSource.statePact = Pacte d’Estat
  fundingSource.covenant = conveni
  fundingSource.regional = fons autonòmics
  fundingSource.own = fons propis
  pactAxis.2017.1 = Pacte d’Estat 2017, eix 1: sensibilització i prevenció
  pactAxis.2017.2 = Pacte d’Estat 2017, eix 2: resposta institucional, coordinació i treball en
    xarxa
  pactAxis.2017.3 = Pacte d’Estat 2017, eix 3: assistència, ajuda i protecció
  pactAxis.2017.4 = Pacte d’Estat 2017, eix 4: menors
  pactAxis.2017.5 = Pacte d’Estat 2017, eix 5: formació d’agents
  pactAxis.2017.6 = Pacte d’Estat 2017, eix 6: seguiment estadístic
  pactAxis.2017.7 = Pacte d’Estat 2017, eix 7: recomanacions a comunitats i entitats locals
  pactAxis.2017.8 = Pacte d’Estat 2017, eix 8: altres formes de violència
  pactAxis.2017.9 = Pacte d’Estat 2017, eix 9: compromís econòmic
  pactAxis.2017.10 = Pacte d’Estat 2017, eix 10: seguiment del Pacte
  pactAxis.2025.1 = Pacte d’Estat 2025, eix 1
  pactAxis.2025.2 = Pacte d’Estat 2025, eix 2
  pactAxis.2025.3 = Pacte d’Estat 2025, eix 3
  pactAxis.2025.4 = Pacte d’Estat 2025, eix 4
  pactAxis.2025.5 = Pacte d’Estat 2025, eix 5
  pactAxis.2025.6 = Pacte d’Estat 2025, eix 6
  pactAxis.2025.7 = Pacte d’Estat 2025, eix 7
  pactAxis.2025.8 = Pacte d’Estat 2025, eix 8
  pactAxis.2025.9 = Pacte d’Estat 2025, eix 9
  pactAxis.2025.10 = Pacte d’Estat 2025, eix 10
  # ---- Columns and lines of the terminal ----
  column.region = Regió
  column.network = Xarxa
  column.serves = Serveix a
  column.openedOn = Oberta des de
  column.on = Dia
  column.office = Oficina
  cli.import.repeated = {n|1 línia ja constava|# línies ja constaven}: res no s’ha duplicat.
  # ---- Reports ----
  report.title.network-annual = Memòria anual de la xarxa
  report.summary = Resum
  report.summary.network-annual = {offices|1 oficina|# oficines} van dur a terme {activities|1
    activitat|# activitats}{people? i van atendre {people:number} persones
    (assistències)}{individual?: {individual:number} de manera individualitzada}{group? i
    {group:number} en grup}.
  report.about = Sobre aquest informe
  report.period = Període
  report.days = {from:day} a {through:day}
  report.generated = Elaborat el
  report.cut = Es basa en el registre fins a l’assentament
  report.threshold = Secret estadístic
  report.threshold.text = No es mostren recomptes de persones d’1 a menys de {k} ni el que els
    revelaria; sense percentatges de menys de 20.
  report.approver = Aprovat per
  report.approver.none = sense publicar: document de treball
  report.digest = Empremta de les xifres (SHA-256)
  report.total = Total
  report.hidden = no es mostra
  report.hiddenNote = Algunes xifres no es mostren perquè no es reconegui ningú: les menors de {k}
    i aquelles de què es deduirien.
  report.overlaps = El que en té diverses compta en cadascuna, de manera que les files no sumen un
    total.
  report.counted = {title}: {basis}
  report.figures = Xifres
  report.counts = Es compten: {basis}
  report.chart = Gràfic de {count} barres, «{heading}». La més llarga: {most}, {value}. La taula
    següent té totes les xifres.
  report.column.row = Concepte
  report.column.count = Persones
  report.column.percent = Percentatge
  report.column.before = Un any abans
  report.column.activities = Activitats
  report.column.people = Persones en grup
  report.column.individual = Individuals
  report.column.information = Informació
  report.column.genderViolence = Violència de gènere
  report.column.cents = Import
  report.column.value = Xifra
  report.table.summary = Xifres principals
  report.table.individual.profile = Atenció individual per perfil
  report.table.individual.area = Atenció individual per àrea
  report.table.individual.sex = Atenció individual per sexe
  report.table.individual.age = Atenció individual per edat
  report.table.individual.subject = Atenció individual per assumpte
  report.table.group.sex = Persones en grup per sexe
  report.table.group.age = Persones en grup per edat, on consta
  report.table.group.topic = Activitats per matèria
  report.table.group.target = Activitats per col·lectiu
  report.table.group.kind = Activitats per classe
  report.table.offices = Oficina per oficina
  report.table.funding = Finançament
  reportSummary.offices = Oficines
  reportSummary.activities = Activitats grupals
  reportSummary.people.attendance = Persones, assistències
  reportSummary.people.uniquePersons = Persones, comptades un cop
  reportSummary.individual.attendance = De manera individual, assistències
  reportSummary.individual.uniquePersons = De manera individual, comptades un cop
  reportSummary.group.attendance = En grup, assistències
  reportSummary.group.uniquePersons = En grup, comptades un cop
  reportSummary.hours = Hores d’activitats
  reportSummary.activitiesPerOffice = Activitats per oficina
  reportSummary.staff = Personal al final del període
  reportSummary.mesas = Taules promogudes per oficines
  reportSummary.cost = Cost
  # ---- Refusals ----
  refusal.territory.municipalityUnknown = No s’ha registrat res: {code} no és cap municipi
    conegut. Revisa els cinc dígits de l’INE.
  refusal.office.servesOne = No s’ha registrat res: una oficina serveix un municipi o un
    territori. Indica’n un dels dos.
  refusal.office.notOpen = No s’ha registrat res: l’oficina {office} no era oberta el {on:date}.
    Revisa el dia o la seva obertura.
  refusal.office.inNetwork = No s’ha registrat res: llavors l’oficina és de la xarxa {network}.
    Abans n’ha de sortir.
  refusal.activity.inFuture = No s’ha registrat res: el {on:date} encara no ha arribat; avui és
    {today:date}. Es registra el que s’ha fet.
  refusal.activity.countRange = No s’ha registrat res: «{field}» és {found:number} i ha d’estar
    entre {minimum:number} i {maximum:number}.
  refusal.activity.countsExceedTotal = No s’ha registrat res: a «{field}» les parts sumen
    {found:number}, més que les {total:number} del total.
  refusal.activity.repeatedWord = No s’ha registrat res: «{word}» hi és dues vegades a «{field}».
  refusal.activity.fundingExceedsCost = No s’ha registrat res: el finançament suma {found:number}
    cèntims i el cost és de {total:number}.
  refusal.activity.axisMissing = No s’ha registrat res: els diners del Pacte d’Estat indiquen el
    llistat i l’eix.
  refusal.activity.personalData = No s’ha registrat res: «{field}» conté {found:personalData}. El
    que s’imprimeix d’una activitat no anomena ningú.
  refusal.import.count = «{field}» no és un recompte{found? («{found}»)}: un nombre enter des de
    0.
  refusal.import.decimal = «{field}» no és un nombre{found? («{found}»)}: xifres i, després d’un
    punt o una coma, dues com a molt.
  refusal.import.word = «{field}» no és cap de les paraules conegudes{found?
    («{found}»)}.{nearest? Potser {nearest}?}{known? Paraules: {known:list}.}
  refusal.import.repeated = «{field}» té «{word}» dues vegades.
  refusal.import.countsExceed = «{field}» ({found}) és més que totes les persones de la fila
    ({total}).
  refusal.import.partsExceed = Dones, homes i altres persones sumen {sum}, més que «{field}»
    ({found}).
  # ---- Covenants ----
  kind.covenant = conveni
  kind.covenants = Convenis
  kind.obligation = obligació
  command.covenant.sign = Registrar un conveni
  command.covenant.sign.help = Entre dues administracions o més: objecte, qui deu què, diners,
    termini i quan parlar de la pròrroga.
  command.covenant.extend = Prorrogar un conveni
  command.covenant.extend.help = Abans que acabi i per quatre anys més com a molt.
  command.covenant.report = Informar d’una obligació d’un conveni
  command.covenant.report.help = Què se n’ha fet fins ara i quants dels seus diners s’han gastat.
  command.covenant.denounce = Denunciar un conveni
  command.covenant.denounce.help = Aquell dia és l’últim que obliga.
  command.covenant.nameFollowUp = Anomenar la comissió de seguiment d’un conveni
  command.covenant.nameFollowUp.help = Les entitats de la comissió de seguiment des d’ara.
  field.covenant = el conveni
  field.object = l’objecte
  field.signatories = qui signa
  field.obligations = qui deu què
  field.obligation = el número de l’obligació
  field.signedOn = quan es va signar
  field.warnDays = quants dies abans de la fi parlar de la pròrroga
  field.followUp = la comissió de seguiment
  event.covenant.signed = Es va signar el conveni{title?: {title}}
  event.covenant.extended = Es va prorrogar fins a {to:day}
  event.covenant.reported = Obligació {obligation}: {outcome:covenantOutcome}
  event.covenant.denounced = Es va denunciar amb efecte {from:day}
  event.covenant.followUpNamed = Es va anomenar la comissió de seguiment
  covenantOutcome.pending = pendent
  covenantOutcome.partly = complerta en part
  covenantOutcome.fulfilled = complerta
  covenantOutcome.failed = no complerta
  covenantState.toCome = encara no vigent
  covenantState.inForce = vigent
  covenantState.ending = acaba aviat: pròrroga
  covenantState.ended = acabat
  column.signatories = Signen
  refusal.covenant.oneSignatory = No s’ha registrat res: un conveni el signen dues administracions
    o més.
  refusal.covenant.notSignatory = No s’ha registrat res: {agency} no signa i el conveni no
    l’obliga.
  refusal.covenant.tooLong = No s’ha registrat res: pot durar com a molt fins a {latest:date},
    quatre anys.
  refusal.covenant.notInForce = No s’ha registrat res: el conveni {covenant} no obliga el
    {on:date}.
  # ---- Further reports ----
  report.title.state-pact = Justificació del Pacte d’Estat
  report.title.region-overview = Taules de la regió
  report.title.attendance = Assistència per classe d’entitat
  report.title.agreement-fulfilment = Compliment d’acords
  report.column.women = Dones
  report.column.men = Homes
  report.column.otherSex = Altre
  report.column.unknown = No consta
  report.column.convened = Vocalies convocades
  report.column.attended = Van assistir
  report.column.due = Vençuts
  report.column.onTime = A temps
  report.column.late = Tard
  report.column.open = Sense complir
  report.column.state = Estat
  report.column.municipalities = Municipis
  report.column.lastSession = Última sessió
  report.column.daysSince = Dies des de llavors
  report.column.nextSession = Propera sessió
  report.table.sessions = Sessions fetes
  report.table.attendance = Assistència per classe d’entitat
  report.table.fulfilment = Acords vençuts, per qui els executa
  report.table.mesas.state = Taules per estat
  report.table.mesas.missing = Vocalies obligatòries sense cobrir
  report.table.mesas = Taula per taula
  report.table.pact.2017 = Pacte d’Estat 2017: actuacions i persones
  report.table.pact.2025 = Pacte d’Estat 2025: actuacions i persones
  report.table.pactAges.2017 = Pacte d’Estat 2017: per edat i sexe
  report.table.pactAges.2025 = Pacte d’Estat 2025: per edat i sexe
  reportSummary.mesasOfRegion = Taules
  reportSummary.municipalitiesCovered = Municipis amb taula
  reportSummary.municipalities = Municipis de la regió
  reportSummary.coverage = Cobertura
  report.pactMeasure = {axis}; mesura {measure}
  report.nothing = No consta res en aquest període.
  # ---- Equality plans ----
  kind.plan = pla d’igualtat
  kind.plans = Plans d’igualtat
  kind.measure = mesura
  kind.indicator = indicador
  command.plan.adopt = Registrar un pla d’igualtat
  command.plan.adopt.help = L’arbre sencer com es va aprovar: eixos, objectius, mesures amb
    responsable, indicadors amb línia base i meta.
  command.plan.reportMeasure = Informar d’una mesura d’un pla
  command.plan.reportMeasure.help = Sense començar, començada o acabada, i quant del pressupost
    s’ha gastat. Una mesura s’anomena pel seu lloc, 1.2.3.
  command.plan.observe = Anotar un indicador
  command.plan.observe.help = Quant valia un dia. Un indicador s’anomena pel seu lloc, 1.2.3.1.
  command.plan.evaluate = Registrar una avaluació d’un pla
  command.plan.evaluate.help = El que s’ha trobat del disseny, la implementació, els resultats o
    l’impacte.
  field.plan = el pla
  field.axes = els eixos
  field.objectives = els objectius
  field.measures = les mesures
  field.indicators = els indicadors
  field.indicator = l’indicador
  field.budgetCents = el pressupost, en cèntims
  field.definition = què mesura
  field.unit = la unitat
  field.baseline = la línia base
  field.target = la meta
  field.spentCents = el que s’ha gastat, en cèntims
  field.layer = el nivell
  field.finding = el que s’ha trobat
  event.plan.adopted = Es va aprovar el pla{title?: {title}}
  event.plan.reported = Mesura {measure}: {progress:planProgress}
  event.plan.observed = Indicador {indicator}: {value}
  event.plan.evaluated = Avaluació de {layer:planLayer}
  planProgress.notStarted = sense començar
  planProgress.started = començada
  planProgress.finished = acabada
  planLayer.design = disseny
  planLayer.implementation = implementació
  planLayer.results = resultats
  planLayer.impact = impacte
  report.title.plan-follow-up = Seguiment del pla d’igualtat
  report.column.measures = Mesures
  report.column.finished = Acabades
  report.column.started = Començades
  report.column.notStarted = Sense començar
  report.column.progress = Estat
  report.column.responsible = Responsable
  report.column.budget = Pressupost
  report.column.spent = Gastat
  report.column.baseline = Línia base
  report.column.observed = Observat
  report.column.target = Meta
  report.column.attainment = Assolit
  report.table.plan.axes = Eix per eix
  report.table.plan.measures = Mesura per mesura
  report.table.plan.indicators = Indicadors
  reportSummary.measures = Mesures
  reportSummary.measures.finished = Acabades
  reportSummary.measures.started = Començades
  reportSummary.measures.notStarted = Sense començar
  reportSummary.budget = Pressupost
  reportSummary.spent = Gastat
  reportSummary.executed = Executat
  report.title.mancomunidad-overview = Panorama de la mancomunitat
  report.title.semester-balance = Balanç del semestre
  report.column.mesa = Taula
  report.column.sessions = Sessions
  report.column.agreements = Acords
  report.table.towns = Municipi per municipi
  report.table.casework = Casos
  report.table.casework.referrals = Derivacions enviades, per via
  column.participants = Persones
  """#
