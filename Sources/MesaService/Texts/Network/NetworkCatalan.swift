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
  """#
