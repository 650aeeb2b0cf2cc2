let networkGalician = #"""
  # ---- Networks, offices and territories ----
  kind.network = rede
  kind.networks = Redes
  kind.office = oficina
  kind.offices = Oficinas
  kind.area = territorio
  kind.areas = Territorios
  kind.activity = actividade
  kind.activities = Actividades
  kind.contact = atención individual
  kind.contacts = Atencións individuais
  role.officeStaff = persoal dunha oficina
  state.activity.recorded = rexistrada
  state.activity.withdrawn = retirada
  areaKind.mancomunidad = mancomunidade
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
  command.area.register = Dar de alta un territorio
  command.area.register.help = Unha mancomunidade, unha illa ou unha comarca cos seus concellos,
    desde un día.
  command.area.join = Un concello entra nun territorio
  command.area.join.help = Pertence ao territorio desde ese día.
  command.area.leave = Un concello sae dun territorio
  command.area.leave.help = Ese día é o último nel.
  command.network.found = Crear unha rede de oficinas
  command.network.found.help = Indica a súa rexión e por debaixo de que número non se publican
    contas de persoas.
  command.network.amend = Cambiar o nome dunha rede
  command.network.amend.help = O nome anterior queda no seu historial.
  command.office.register = Dar de alta unha oficina
  command.office.register.help = Indica a quen serve, un concello ou un territorio, desde cando
    está aberta e de que rede é. Quen ten un posto na súa entidade pode rexistrar o que fai.
  command.office.amend = Cambiar os datos dunha oficina
  command.office.amend.help = O que non se indica queda como está.
  command.office.staff = Anotar o persoal dunha oficina
  command.office.staff.help = Cantas persoas dunha clase traballan nela desde un día; nunca quen.
  command.office.close = Pechar unha oficina
  command.office.close.help = Ese día é o último; o que fixo segue en todos os informes.
  command.office.reopen = Reabrir unha oficina
  command.office.reopen.help = Desde ese día; o tempo intermedio queda como pechada.
  command.office.join = Unha oficina entra nunha rede
  command.office.join.help = Desde un día; unha oficina é dunha soa rede á vez.
  command.office.leave = Unha oficina sae da súa rede
  command.office.leave.help = Ese día é o último nela; o feito ata entón conta para a rede.
  command.activity.record = Rexistrar unha actividade
  command.activity.record.help = O que unha oficina fixo cun grupo e cantas persoas participaron,
    por sexo. Non se nomea a ninguén.
  command.activity.correct = Corrixir unha actividade
  command.activity.correct.help = O conxunto como debeu ser, e por que; o escrito queda no seu
    historial.
  command.activity.withdraw = Retirar unha actividade
  command.activity.withdraw.help = Deixa de contar: anotouse dúas veces ou non se celebrou.
  command.contact.record = Rexistrar unha atención individual
  command.contact.record.help = Quen acudiu, para que e de que sexo: nada polo que se poida atopar
    a ninguén.
  command.contact.correct = Corrixir unha atención individual
  command.contact.correct.help = O conxunto como debeu ser, e por que.
  command.contact.withdraw = Retirar unha atención individual
  command.contact.withdraw.help = Deixa de contar.
  # ---- Fields ----
  field.network = a rede
  field.region = a rexión
  field.k = por debaixo de que número non se publica
  field.officialCode = o código oficial
  field.openedOn = desde cando está aberta
  field.count = cantos
  field.activity = a actividade
  field.sheet = a ficha
  field.topics = as materias
  field.targets = a quen se dirixiu
  field.venue = o lugar
  field.durationMinutes = os minutos que durou
  field.countBasis = como se contou ás persoas
  field.total = cantas en total
  field.women = cantas mulleres
  field.men = cantos homes
  field.ages = as idades
  field.band = o tramo de idade
  field.unknown = de cantas non consta
  field.partners = con que entidades
  field.funding = con que diñeiro
  field.pactList = a edición da listaxe do Pacto de Estado
  field.axis = o eixe
  field.pactMeasure = a medida do Pacto de Estado
  field.cents = cantos céntimos
  field.costCents = o que custou, en céntimos
  field.attended = quen acudiu
  field.attention = a área de atención
  field.subject = o asunto
  field.sex = o sexo
  field.ageBand = o tramo de idade
  # ---- Events ----
  event.area.registered = Alta do territorio{name?: {name}}
  event.area.joined = Entrou o concello {municipality}
  event.area.left = Saíu o concello {municipality}
  event.network.founded = Creouse a rede{name?: {name}}
  event.network.amended = Cambiou o nome da rede{name?: {name}}
  event.office.registered = Alta da oficina{name?: {name}}
  event.office.amended = Cambiaron os datos da oficina
  event.office.staffed = Persoal: {count} {kind:staffKind}
  event.office.closed = Pechouse a oficina
  event.office.reopened = Reabriuse a oficina
  event.office.joined = Entrou na rede {network}
  event.office.left = Saíu da rede {network}
  event.activity.recorded = Actividade{title?: {title}}, {total|1 persoa|# persoas}
  event.activity.corrected = Corrixida ({ground:correctionGround}){title?: {title}}, {total|1
    persoa|# persoas}
  event.activity.withdrawn = Retirada ({ground:correctionGround})
  event.contact.recorded = Atención individual
  event.contact.corrected = Corrixida ({ground:correctionGround})
  event.contact.withdrawn = Retirada ({ground:correctionGround})
  # ---- Words ----
  correctionGround.mistyped = erro ao anotar
  correctionGround.duplicate = anotada dúas veces
  correctionGround.lateInformation = soubose despois
  correctionGround.notHeld = non se celebrou
  countBasis.attendance = asistencias
  countBasis.uniquePersons = persoas, cada unha unha vez
  staffKind.equalityAgent = axentes de igualdade
  staffKind.technician = técnicas ou técnicos
  staffKind.psychologist = psicoloxía
  staffKind.lawyer = asesoría xurídica
  staffKind.socialWorker = traballo social
  staffKind.administrative = administración
  activityKind.awareness = sensibilización
  activityKind.prevention = prevención
  activityKind.training = formación
  activityKind.empowerment = empoderamento
  activityKind.support = grupo de apoio
  activityKind.campaign = campaña
  activityKind.conference = xornada
  activityTopic.violencePrevention = prevención e detección da violencia de xénero
  activityTopic.coResponsibility = conciliación e corresponsabilidade
  activityTopic.health = saúde
  activityTopic.egalitarianValues = valores igualitarios
  activityTopic.womensAssociations = tecido asociativo de mulleres
  activityTopic.employment = emprego
  activityTopic.participation = participación
  activityTopic.masculinities = masculinidades
  activityTopic.sexuality = sexualidade
  activityTopic.other = outras
  activityTarget.womensAssociations = asociacións de mulleres
  activityTarget.pupils = alumnado
  activityTarget.teachers = profesorado
  activityTarget.parents = nais e pais
  activityTarget.localAdministration = persoal da administración local
  activityTarget.professionals = profesionais
  activityTarget.victims = mulleres que sofren violencia
  activityTarget.youth = xuventude
  activityTarget.generalPublic = poboación xeral
  activityTarget.otherCollectives = outros colectivos
  contactProfile.privatePerson = particulares
  contactProfile.professional = profesionais
  contactArea.information = información
  contactArea.genderViolence = violencia de xénero
  contactSubject.legal = xurídico
  contactSubject.psychological = psicolóxico
  contactSubject.social = social
  contactSubject.employment = emprego
  contactSubject.equality = igualdade
  contactSubject.resources = recursos e axudas
  contactSubject.other = outros
  sex.woman = mulleres
  sex.man = homes
  sex.other = outro sexo ou xénero
  sex.unknown = non consta
  ageBand.under12 = menos de 12 anos
  ageBand.from12to17 = 12 a 17 anos
  ageBand.from18to29 = 18 a 29 anos
  ageBand.from30to44 = 30 a 44 anos
  ageBand.from45to64 = 45 a 64 anos
  ageBand.from65 = 65 anos ou máis
  ageBand.unknown = idade non consta
  fundingSource.statePact = Pacto de Estado
  fundingSource.covenant = convenio
  fundingSource.regional = fondos autonómicos
  fundingSource.own = fondos propios
  pactAxis.2017.1 = Pacto de Estado 2017, eixe 1: sensibilización e prevención
  pactAxis.2017.2 = Pacto de Estado 2017, eixe 2: resposta institucional, coordinación e traballo
    en rede
  pactAxis.2017.3 = Pacto de Estado 2017, eixe 3: asistencia, axuda e protección
  pactAxis.2017.4 = Pacto de Estado 2017, eixe 4: menores
  pactAxis.2017.5 = Pacto de Estado 2017, eixe 5: formación de axentes
  pactAxis.2017.6 = Pacto de Estado 2017, eixe 6: seguimento estatístico
  pactAxis.2017.7 = Pacto de Estado 2017, eixe 7: recomendacións a comunidades e entidades locais
  pactAxis.2017.8 = Pacto de Estado 2017, eixe 8: outras formas de violencia
  pactAxis.2017.9 = Pacto de Estado 2017, eixe 9: compromiso económico
  pactAxis.2017.10 = Pacto de Estado 2017, eixe 10: seguimento do Pacto
  pactAxis.2025.1 = Pacto de Estado 2025, eixe 1
  pactAxis.2025.2 = Pacto de Estado 2025, eixe 2
  pactAxis.2025.3 = Pacto de Estado 2025, eixe 3
  pactAxis.2025.4 = Pacto de Estado 2025, eixe 4
  pactAxis.2025.5 = Pacto de Estado 2025, eixe 5
  pactAxis.2025.6 = Pacto de Estado 2025, eixe 6
  pactAxis.2025.7 = Pacto de Estado 2025, eixe 7
  pactAxis.2025.8 = Pacto de Estado 2025, eixe 8
  pactAxis.2025.9 = Pacto de Estado 2025, eixe 9
  pactAxis.2025.10 = Pacto de Estado 2025, eixe 10
  # ---- Columns and lines of the terminal ----
  column.region = Rexión
  column.network = Rede
  column.serves = Serve a
  column.openedOn = Aberta desde
  column.on = Día
  column.office = Oficina
  cli.import.repeated = {n|1 liña xa constaba|# liñas xa constaban}: nada se duplicou.
  # ---- Refusals ----
  refusal.territory.municipalityUnknown = Non se rexistrou nada: {code} non é un concello
    coñecido. Revisa os cinco díxitos do INE.
  refusal.office.servesOne = Non se rexistrou nada: unha oficina serve a un concello ou a un
    territorio. Indica un dos dous.
  refusal.office.notOpen = Non se rexistrou nada: a oficina {office} non estaba aberta o
    {on:date}. Revisa o día ou a súa apertura.
  refusal.office.inNetwork = Non se rexistrou nada: entón a oficina é da rede {network}. Antes
    debe saír dela.
  refusal.activity.inFuture = Non se rexistrou nada: o {on:date} aínda non chegou; hoxe é
    {today:date}. Rexístrase o celebrado.
  refusal.activity.countRange = Non se rexistrou nada: «{field}» é {found:number} e debe estar
    entre {minimum:number} e {maximum:number}.
  refusal.activity.countsExceedTotal = Non se rexistrou nada: en «{field}» as partes suman
    {found:number}, máis que as {total:number} do total.
  refusal.activity.repeatedWord = Non se rexistrou nada: «{word}» está dúas veces en «{field}».
  refusal.activity.fundingExceedsCost = Non se rexistrou nada: o financiamento suma {found:number}
    céntimos e o custo é de {total:number}.
  refusal.activity.axisMissing = Non se rexistrou nada: o diñeiro do Pacto de Estado indica a súa
    listaxe e o seu eixe.
  refusal.activity.personalData = Non se rexistrou nada: «{field}» contén {found:personalData}. O
    que se imprime dunha actividade non nomea a ninguén.
  refusal.import.count = «{field}» non é unha conta{found? («{found}»)}: un número enteiro desde
    0.
  refusal.import.decimal = «{field}» non é un número{found? («{found}»)}: cifras e, tras un punto
    ou unha coma, dúas como moito.
  refusal.import.word = «{field}» non é ningunha das palabras coñecidas{found?
    («{found}»)}.{nearest? Quizais {nearest}?}{known? Palabras: {known:list}.}
  refusal.import.repeated = «{field}» ten «{word}» dúas veces.
  refusal.import.countsExceed = «{field}» ({found}) é máis que todas as persoas da fila ({total}).
  refusal.import.partsExceed = Mulleres, homes e outras persoas suman {sum}, máis que «{field}»
    ({found}).
  """#
