let networkSpanish = #"""
  # ---- Networks, offices and territories ----
  kind.network = red
  kind.networks = Redes
  kind.office = oficina
  kind.offices = Oficinas
  kind.area = territorio
  kind.areas = Territorios
  kind.activity = actividad
  kind.activities = Actividades
  kind.contact = atención individual
  kind.contacts = Atenciones individuales
  role.officeStaff = personal de una oficina
  state.activity.recorded = registrada
  state.activity.withdrawn = retirada
  areaKind.mancomunidad = mancomunidad
  areaKind.island = isla
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
  command.area.register.help = Una mancomunidad, una isla o una comarca con sus municipios, desde
    un día.
  command.area.join = Un municipio entra en un territorio
  command.area.join.help = Pertenece al territorio desde ese día.
  command.area.leave = Un municipio sale de un territorio
  command.area.leave.help = Ese día es el último en él.
  command.network.found = Crear una red de oficinas
  command.network.found.help = Indica su región y por debajo de qué número no se publican
    recuentos de personas.
  command.network.amend = Cambiar el nombre de una red
  command.network.amend.help = El nombre anterior queda en su historial.
  command.office.register = Dar de alta una oficina
  command.office.register.help = Indica a quién sirve, un municipio o un territorio, desde cuándo
    está abierta y de qué red es. Quien tiene un puesto en su entidad puede registrar lo que hace.
  command.office.amend = Cambiar los datos de una oficina
  command.office.amend.help = Lo que no se indica queda como está.
  command.office.staff = Anotar el personal de una oficina
  command.office.staff.help = Cuántas personas de una clase trabajan en ella desde un día; nunca
    quiénes.
  command.office.close = Cerrar una oficina
  command.office.close.help = Ese día es el último; lo que hizo sigue en todos los informes.
  command.office.reopen = Reabrir una oficina
  command.office.reopen.help = Desde ese día; el tiempo intermedio queda como cerrada.
  command.office.join = Una oficina entra en una red
  command.office.join.help = Desde un día; una oficina es de una sola red a la vez.
  command.office.leave = Una oficina sale de su red
  command.office.leave.help = Ese día es el último en ella; lo hecho hasta entonces cuenta para la
    red.
  command.activity.record = Registrar una actividad
  command.activity.record.help = Lo que una oficina hizo con un grupo y cuántas personas
    participaron, por sexo. No se nombra a nadie.
  command.activity.correct = Corregir una actividad
  command.activity.correct.help = El conjunto como debió ser, y por qué; lo escrito queda en su
    historial.
  command.activity.withdraw = Retirar una actividad
  command.activity.withdraw.help = Deja de contar: se anotó dos veces o no se celebró.
  command.contact.record = Registrar una atención individual
  command.contact.record.help = Quién acudió, para qué y de qué sexo: nada por lo que se pueda
    encontrar a nadie.
  command.contact.correct = Corregir una atención individual
  command.contact.correct.help = El conjunto como debió ser, y por qué.
  command.contact.withdraw = Retirar una atención individual
  command.contact.withdraw.help = Deja de contar.
  # ---- Fields ----
  field.network = la red
  field.region = la región
  field.k = por debajo de qué número no se publica
  field.officialCode = el código oficial
  field.openedOn = desde cuándo está abierta
  field.count = cuántos
  field.activity = la actividad
  field.sheet = la ficha
  field.topics = las materias
  field.targets = a quién se dirigió
  field.venue = el lugar
  field.durationMinutes = los minutos que duró
  field.countBasis = cómo se contó a las personas
  field.total = cuántas en total
  field.women = cuántas mujeres
  field.men = cuántos hombres
  field.ages = las edades
  field.band = el tramo de edad
  field.unknown = de cuántas no consta
  field.partners = con qué entidades
  field.funding = con qué dinero
  field.pactList = la edición del listado del Pacto de Estado
  field.axis = el eje
  field.pactMeasure = la medida del Pacto de Estado
  field.cents = cuántos céntimos
  field.costCents = lo que costó, en céntimos
  field.attended = quién acudió
  field.attention = el área de atención
  field.subject = el asunto
  field.sex = el sexo
  field.ageBand = el tramo de edad
  # ---- Events ----
  event.area.registered = Alta del territorio{name?: {name}}
  event.area.joined = Entró el municipio {municipality}
  event.area.left = Salió el municipio {municipality}
  event.network.founded = Se creó la red{name?: {name}}
  event.network.amended = Cambió el nombre de la red{name?: {name}}
  event.office.registered = Alta de la oficina{name?: {name}}
  event.office.amended = Cambiaron los datos de la oficina
  event.office.staffed = Personal: {count} {kind:staffKind}
  event.office.closed = Se cerró la oficina
  event.office.reopened = Se reabrió la oficina
  event.office.joined = Entró en la red {network}
  event.office.left = Salió de la red {network}
  event.activity.recorded = Actividad{title?: {title}}, {total|1 persona|# personas}
  event.activity.corrected = Corregida ({ground:correctionGround}){title?: {title}}, {total|1
    persona|# personas}
  event.activity.withdrawn = Retirada ({ground:correctionGround})
  event.contact.recorded = Atención individual
  event.contact.corrected = Corregida ({ground:correctionGround})
  event.contact.withdrawn = Retirada ({ground:correctionGround})
  # ---- Words ----
  correctionGround.mistyped = error al anotar
  correctionGround.duplicate = anotada dos veces
  correctionGround.lateInformation = se supo después
  correctionGround.notHeld = no se celebró
  countBasis.attendance = asistencias
  countBasis.uniquePersons = personas, cada una una vez
  staffKind.equalityAgent = agentes de igualdad
  staffKind.technician = técnicas o técnicos
  staffKind.psychologist = psicología
  staffKind.lawyer = asesoría jurídica
  staffKind.socialWorker = trabajo social
  staffKind.administrative = administración
  activityKind.awareness = sensibilización
  activityKind.prevention = prevención
  activityKind.training = formación
  activityKind.empowerment = empoderamiento
  activityKind.support = grupo de apoyo
  activityKind.campaign = campaña
  activityKind.conference = jornada
  activityTopic.violencePrevention = prevención y detección de la violencia de género
  activityTopic.coResponsibility = conciliación y corresponsabilidad
  activityTopic.health = salud
  activityTopic.egalitarianValues = valores igualitarios
  activityTopic.womensAssociations = tejido asociativo de mujeres
  activityTopic.employment = empleo
  activityTopic.participation = participación
  activityTopic.masculinities = masculinidades
  activityTopic.sexuality = sexualidad
  activityTopic.other = otras
  activityTarget.womensAssociations = asociaciones de mujeres
  activityTarget.pupils = alumnado
  activityTarget.teachers = profesorado
  activityTarget.parents = madres y padres
  activityTarget.localAdministration = personal de la administración local
  activityTarget.professionals = profesionales
  activityTarget.victims = mujeres que sufren violencia
  activityTarget.youth = juventud
  activityTarget.generalPublic = población general
  activityTarget.otherCollectives = otros colectivos
  contactProfile.privatePerson = particulares
  contactProfile.professional = profesionales
  contactArea.information = información
  contactArea.genderViolence = violencia de género
  contactSubject.legal = jurídico
  contactSubject.psychological = psicológico
  contactSubject.social = social
  contactSubject.employment = empleo
  contactSubject.equality = igualdad
  contactSubject.resources = recursos y ayudas
  contactSubject.other = otros
  sex.woman = mujeres
  sex.man = hombres
  sex.other = otro sexo o género
  sex.unknown = no consta
  ageBand.under12 = menos de 12 años
  ageBand.from12to17 = 12 a 17 años
  ageBand.from18to29 = 18 a 29 años
  ageBand.from30to44 = 30 a 44 años
  ageBand.from45to64 = 45 a 64 años
  ageBand.from65 = 65 años o más
  ageBand.unknown = edad no consta
  fundingSource.statePact = Pacto de Estado
  fundingSource.covenant = convenio
  fundingSource.regional = fondos autonómicos
  fundingSource.own = fondos propios
  pactAxis.2017.1 = Pacto de Estado 2017, eje 1: sensibilización y prevención
  pactAxis.2017.2 = Pacto de Estado 2017, eje 2: respuesta institucional, coordinación y trabajo
    en red
  pactAxis.2017.3 = Pacto de Estado 2017, eje 3: asistencia, ayuda y protección
  pactAxis.2017.4 = Pacto de Estado 2017, eje 4: menores
  pactAxis.2017.5 = Pacto de Estado 2017, eje 5: formación de agentes
  pactAxis.2017.6 = Pacto de Estado 2017, eje 6: seguimiento estadístico
  pactAxis.2017.7 = Pacto de Estado 2017, eje 7: recomendaciones a comunidades y entidades locales
  pactAxis.2017.8 = Pacto de Estado 2017, eje 8: otras formas de violencia
  pactAxis.2017.9 = Pacto de Estado 2017, eje 9: compromiso económico
  pactAxis.2017.10 = Pacto de Estado 2017, eje 10: seguimiento del Pacto
  pactAxis.2025.1 = Pacto de Estado 2025, eje 1
  pactAxis.2025.2 = Pacto de Estado 2025, eje 2
  pactAxis.2025.3 = Pacto de Estado 2025, eje 3
  pactAxis.2025.4 = Pacto de Estado 2025, eje 4
  pactAxis.2025.5 = Pacto de Estado 2025, eje 5
  pactAxis.2025.6 = Pacto de Estado 2025, eje 6
  pactAxis.2025.7 = Pacto de Estado 2025, eje 7
  pactAxis.2025.8 = Pacto de Estado 2025, eje 8
  pactAxis.2025.9 = Pacto de Estado 2025, eje 9
  pactAxis.2025.10 = Pacto de Estado 2025, eje 10
  # ---- Columns and lines of the terminal ----
  column.region = Región
  column.network = Red
  column.serves = Sirve a
  column.openedOn = Abierta desde
  column.on = Día
  column.office = Oficina
  cli.import.repeated = {n|1 línea ya constaba|# líneas ya constaban}: nada se ha duplicado.
  # ---- Refusals ----
  refusal.territory.municipalityUnknown = No se ha registrado nada: {code} no es un municipio
    conocido. Revisa los cinco dígitos del INE.
  refusal.office.servesOne = No se ha registrado nada: una oficina sirve a un municipio o a un
    territorio. Indica uno de los dos.
  refusal.office.notOpen = No se ha registrado nada: la oficina {office} no estaba abierta el
    {on:date}. Revisa el día o su apertura.
  refusal.office.inNetwork = No se ha registrado nada: entonces la oficina es de la red {network}.
    Antes debe salir de ella.
  refusal.activity.inFuture = No se ha registrado nada: el {on:date} aún no ha llegado; hoy es
    {today:date}. Se registra lo celebrado.
  refusal.activity.countRange = No se ha registrado nada: «{field}» es {found:number} y debe estar
    entre {minimum:number} y {maximum:number}.
  refusal.activity.countsExceedTotal = No se ha registrado nada: en «{field}» las partes suman
    {found:number}, más que las {total:number} del total.
  refusal.activity.repeatedWord = No se ha registrado nada: «{word}» está dos veces en «{field}».
  refusal.activity.fundingExceedsCost = No se ha registrado nada: la financiación suma
    {found:number} céntimos y el coste es de {total:number}.
  refusal.activity.axisMissing = No se ha registrado nada: el dinero del Pacto de Estado indica su
    listado y su eje.
  refusal.activity.personalData = No se ha registrado nada: «{field}» contiene
    {found:personalData}. Lo que se imprime de una actividad no nombra a nadie.
  refusal.import.count = «{field}» no es un recuento{found? («{found}»)}: un número entero desde
    0.
  refusal.import.decimal = «{field}» no es un número{found? («{found}»)}: cifras y, tras un punto
    o una coma, dos como mucho.
  refusal.import.word = «{field}» no es ninguna de las palabras conocidas{found?
    («{found}»)}.{nearest? ¿Quizá {nearest}?}{known? Palabras: {known:list}.}
  refusal.import.repeated = «{field}» tiene «{word}» dos veces.
  refusal.import.countsExceed = «{field}» ({found}) es más que todas las personas de la fila
    ({total}).
  refusal.import.partsExceed = Mujeres, hombres y otras personas suman {sum}, más que «{field}»
    ({found}).
  """#
