/// Castellano. One sentence a key, see `CatalogueFile` for the lines and `Template` for the braces.
let spanish = #"""
  # ---- General ---------------------------------------------------------------------------------
  language.name = castellano
  list.and = {head} y {last}
  list.or = {head} o {last}
  number.group = .
  number.decimal = ,
  date.long = {weekday}, {day} {month} de {year}
  date.short = {day} {month} {year}
  weekday.1 = lunes
  weekday.2 = martes
  weekday.3 = miércoles
  weekday.4 = jueves
  weekday.5 = viernes
  weekday.6 = sábado
  weekday.7 = domingo
  month.of.1 = de enero
  month.of.2 = de febrero
  month.of.3 = de marzo
  month.of.4 = de abril
  month.of.5 = de mayo
  month.of.6 = de junio
  month.of.7 = de julio
  month.of.8 = de agosto
  month.of.9 = de septiembre
  month.of.10 = de octubre
  month.of.11 = de noviembre
  month.of.12 = de diciembre
  month.short.1 = ene
  month.short.2 = feb
  month.short.3 = mar
  month.short.4 = abr
  month.short.5 = may
  month.short.6 = jun
  month.short.7 = jul
  month.short.8 = ago
  month.short.9 = sept
  month.short.10 = oct
  month.short.11 = nov
  month.short.12 = dic

  # ---- Negativas: qué no se ha hecho, por qué, con el valor que lo decidió, y qué ayudaría -----
  # Las reglas de los órganos colegiados (manual §3)
  refusal.organ.secretaryMissing = No es posible: no hay secretaría designada{organ? en {organ}}.
    Todo órgano tiene una: designa a quien la ejerza o la supla.
  refusal.auth.secretaryOnly = No se ha anotado nada: solo la secretaría del órgano puede
    hacerlo{action? ({action})}. Pídelo a la secretaría o a quien la supla.
  refusal.vote.notEntitled = El voto no se ha anotado: {seat?{seat} }no tiene voto en este órgano.
    Vota quien ocupa una vocalía con voto o la suple.
  refusal.organ.rulesNotPublished = La mesa no se ha constituido: sus decisiones obligan a
    terceros y falta el boletín que publicó sus normas. Añade la referencia del boletín.
  refusal.notice.periodTooShort = La sesión no se ha convocado: {start?{start:moment} es
    }demasiado pronto tras la convocatoria.{earliest? El primer momento posible es
    {earliest:moment}.}
  refusal.notice.channelUnjustified = La convocatoria no se ha anotado: se envía por medios
    electrónicos salvo que sea imposible, y {channel?para el envío {channel:channel} }falta el
    motivo. Añádelo.
  refusal.notice.contentIncomplete = La sesión no se ha convocado: a la convocatoria le falta
    {missing:field}. Complétala y convoca de nuevo.
  refusal.agenda.itemNotOnAgenda = No se ha anotado nada: {item?el punto {item} }no está en el
    orden del día. Con todos los miembros presentes puede declararse su urgencia; si no, queda
    para la próxima sesión.
  refusal.agenda.urgencyNeedsAllMembers = La urgencia no se ha declarado: hay {present} miembros
    presentes de {members} y hacen falta todos. Lleva el punto a la próxima sesión.
  refusal.agenda.urgencyNotCarried = El punto no se ha añadido: {yes} a favor y {no} en contra no
    es mayoría. Llévalo a la próxima sesión.
  refusal.agenda.itemNotVotable = No se ha votado nada: {item?el punto {item} es de }ruegos y
    preguntas, donde no se decide. Lleva el asunto al orden del día de la próxima sesión.
  refusal.session.noQuorum = La sesión no se ha abierto: hay {present} miembros presentes de
    {members} y hacen falta {needed}{missing?; falta por llegar: {missing:role}}. Anota las
    llegadas o haz constar que no hubo quórum.
  refusal.vote.quorumLost = El acuerdo no se ha adoptado: ahora hay {present} miembros presentes
    de {members} y hacen falta {needed}{missing?; falta: {missing:role}}. Espera a que vuelvan o
    deja el punto para la próxima sesión.
  refusal.vote.majorityNotReached = El acuerdo no se ha adoptado: {yes} a favor y {no} en
    contra{needed?; hacen falta {needed} a favor}. Anótalo como no adoptado o vota otro texto.
  refusal.agreement.incomplete = El acuerdo no se ha adoptado: le falta {missing:field}. Añádelo;
    un texto que solo informa se anota como toma de conocimiento.
  refusal.agenda.followUpMissing = La sesión no se ha convocado: hay {open|1 acuerdo abierto|#
    acuerdos abiertos} y el orden del día no tiene seguimiento de acuerdos. Añade ese punto.
  refusal.minutes.contentMissing = El acta no se ha completado: le falta {missing:field}. Añádelo
    en el registro de la sesión y redáctala de nuevo.
  refusal.minutes.approvalSkipped = No se ha anotado nada: el acta{minutes? {minutes}} de la
    sesión anterior se aprueba en esta, y su aprobación está sin decidir. Decide antes ese punto.
  refusal.minutes.notChairApproved = El acta no se ha remitido: le falta el visto bueno de la
    presidencia. Pídeselo.
  refusal.minutes.objectionsPending = El acta no se ha aprobado: hay {objections|1 objeción
    pendiente|# objeciones pendientes}. Pasa a la próxima sesión, donde se resuelven y se vota.
  refusal.minutes.immutable = No se ha cambiado nada: el acta{minutes? {minutes}} está aprobada y
    queda como está. Una corrección es un acuerdo de una sesión posterior (rectificación).

  # Órdenes
  refusal.command.unknown = No existe la orden «{command}».{near? ¿Quizá {near:choice}?} «mesa do
    --list» las muestra todas.
  refusal.command.malformed = La orden no se ha leído{problem?: {problem}}. Es un objeto con
    «command», «data» y, si se quiere, «id», «as», «effective» y «expect».
  refusal.command.reused = No se ha anotado nada: el identificador {id} ya es de otra orden. Da a
    cada orden el suyo, o ninguno.
  refusal.command.conflict = No se ha anotado nada: {stream} ha cambiado entretanto{found?, va por
    la versión {found}}{expected? y no por la {expected}}. Vuelve a mirarlo y repite la orden.
  refusal.field.unknown = La orden no se ha cumplido: no tiene el campo «{field}».{allowed? Sus
    campos son {allowed:list}.}
  refusal.field.missing = La orden no se ha cumplido: falta «{field}». Añádelo.
  refusal.field.wrongType = La orden no se ha cumplido: «{field}» debe ser {expected:type}{found?,
    y es {found:type}}.
  refusal.field.unknownValue = La orden no se ha cumplido: «{value}» no se conoce para
    «{field}».{allowed? Valores posibles: {allowed:choice}.}
  refusal.field.tooLong = La orden no se ha cumplido: «{field}» es demasiado largo{length?
    ({length:number})}; caben {limit:number} caracteres como máximo.
  refusal.field.tooMany = La orden no se ha cumplido: «{field}» tiene demasiados elementos{count?
    ({count:number})}; como máximo {limit:number}.
  refusal.field.tooFew = La orden no se ha cumplido: «{field}» tiene pocos elementos{count?
    ({count:number})}; como mínimo {limit:number}.
  refusal.field.invalid = La orden no se ha cumplido: «{field}» no puede ser{value? «{value}»}
    así{expected?; se espera {expected:type}}.
  refusal.auth.notPermitted = No se ha hecho nada: no te corresponde{action? ({action})}.{roles?
    Corresponde a: {roles:role}.}
  refusal.auth.unknownPrincipal = No se ha hecho nada: {principal} no consta aquí. Comprueba en
    nombre de quién se da la orden (--as).
  refusal.effective.future = No se ha anotado nada: {effective:moment} aún no ha llegado{at? (es
    {at:moment})}. Anótalo cuando haya ocurrido.
  refusal.effective.beforeDependency = No se ha anotado nada: {effective:moment} es anterior a
    aquello de lo que depende{dependency?, {dependency:moment}}. Corrige la fecha.
  refusal.effective.tooLate = No se ha anotado nada: {effective:moment} queda más atrás de lo que
    puede anotarse después{days? ({days|1 día|# días})}. Puede hacerlo quien tenga derecho a
    anotar con retraso.
  refusal.time.malformed = «{time}» no es una fecha y hora, o ese día no existe. Escríbela como
    2026-11-22T09:30 o 22/11/2026 09:30.
  refusal.time.skipped = «{time}» no existe en {zone}: el reloj se adelanta y la salta{next?,
    hasta las {next:time}}. Elige una hora anterior o posterior al cambio.
  refusal.time.zoneUnknown = La zona horaria «{zone}» no se conoce aquí. Escríbela como
    Europe/Madrid o Atlantic/Canary.
  refusal.other = No ha sido posible ({code}).

  # Registros
  refusal.record.unknown = No existe o no te corresponde:{kind? {kind:kind}} {id}.
  refusal.record.exists = No se ha anotado nada: ya existe:{kind? {kind:kind}} {id}. Elige otro
    identificador o modifica lo que hay.
  refusal.record.notNow = Ahora no es posible: el estado es «{state:state}».{possible? Ahora se
    puede: {possible:choice}.}
  refusal.instance.notOpen = Aún no es posible: la instancia está en preparación. Termínala con
    instance.open.
  refusal.instance.alreadyOpen = No se ha hecho nada: la instancia ya está en servicio.
  refusal.instance.alreadyFounded = No se ha creado nada: aquí ya hay una instancia.

  # Directorio
  refusal.agency.unknown = No existe la entidad «{agency}». Regístrala antes o mira «mesa list
    agencies».
  refusal.agency.unknownKind = La entidad no se ha registrado: no existe el tipo
    «{kind}».{allowed? Tipos posibles: {allowed:choice}.}
  refusal.agency.closed = No se ha anotado nada: la entidad {agency} está cerrada{since? desde el
    {since:date}}.
  refusal.person.unknown = No consta la persona {person}. Regístrala antes.
  refusal.person.noPost = No se ha anotado nada: ese día la persona no tiene puesto{agency? en
    {agency}}. Nómbrala antes.
  refusal.role.exclusive = La función no se ha concedido: {role:role} no se puede unir a
    otra{held? ({held:role})}. Elige a otra persona o retira antes la que tiene.
  refusal.role.needsSecond = La función{role? {role:role}} no se ha confirmado: hacen falta dos
    personas. Ha de confirmarla otra persona administradora.
  refusal.role.alreadyHeld = No se ha concedido nada: la persona ya tiene la función {role:role}.
  refusal.role.notHeld = No se ha retirado nada: la persona no tiene la función {role:role}.
  refusal.role.notPending = No se ha confirmado nada: ninguna función {role:role} espera
    confirmación.
  refusal.role.lastAdministrator = La función no se ha retirado: sin esta persona no quedaría
    administración. Concédesela antes a otra.

  # Mesa
  refusal.mesa.unknown = No existe la mesa «{mesa}». Mira «mesa list mesas».
  refusal.mesa.notConstituted = Aún no es posible: la mesa no está constituida{state? (su estado
    es «{state:state}»)}. Constitúyela antes.
  refusal.mesa.dissolved = No se ha anotado nada: la mesa está disuelta{since? desde el
    {since:date}}. Solo se puede consultar.
  refusal.mesa.tooFewSeats = La mesa no se ha constituido: tiene {seats|1 vocalía|# vocalías} y
    necesita {needed}. Añade vocalías.
  refusal.mesa.postMissing = La mesa no se ha constituido: le falta {missing:role}. Desígnala
    antes.
  refusal.mesa.profileUnknown = No existe el perfil «{profile}».{known? Se conocen {known:list}.}
  refusal.mesa.municipalityUnknown = El municipio {municipality} no está en la lista importada.
    Comprueba las cinco cifras y el dígito de control.
  refusal.mesa.municipalityMalformed = «{municipality}» no es un código de municipio: tiene cinco
    cifras, las dos primeras de la provincia, y puede llevar dígito de control.
  refusal.mesa.municipalityTaken = No se ha anotado nada: el municipio {municipality} es de otra
    mesa{mesa? ({mesa})}. Antes ha de dejarla.
  refusal.mesa.lastMunicipality = El municipio {municipality} no ha salido: una mesa tiene al
    menos uno. En su lugar, disuelve la mesa.
  refusal.organ.unknown = La mesa no tiene el órgano «{organ}».{known? Tiene {known:list}.}
  refusal.organ.exists = No se ha anotado nada: la mesa ya tiene el órgano {organ}.
  refusal.seat.unknown = No existe la vocalía «{seat}» en este órgano. Mira «mesa list seats».
  refusal.seat.exists = No se ha anotado nada: ya existe la vocalía «{seat}».
  refusal.seat.ended = No se ha anotado nada: la vocalía {seat} terminó{since? el {since:date}}.
  refusal.seat.vacant = No se ha anotado nada: ese día nadie ocupa la vocalía {seat}. Asígnala
    antes.
  refusal.seat.doubleHolding = No se ha anotado nada: la persona ya ocupa otra vocalía de este
    órgano{seat? ({seat})}. Una persona cuenta una vez.
  refusal.seat.alternateNotAccredited = No se ha anotado nada: ese día la persona no es titular ni
    suplente acreditada de la vocalía{seat? {seat}}. Anota antes la acreditación.

  # Sesión
  refusal.notice.tooLate = La sesión no se ha convocado: empieza{start? ({start:moment})} antes
    que la convocatoria{issued? ({issued:moment})}. Elige un comienzo posterior.
  refusal.session.notConvened = No es posible: la sesión no está convocada{state? (su estado es
    «{state:state}»)}.
  refusal.session.notOpen = No es posible: la sesión no está abierta{state? (su estado es
    «{state:state}»)}. Ábrela antes.
  refusal.session.alreadyOpen = No se ha anotado nada: la sesión ya está abierta{since? desde las
    {since:time}}.
  refusal.session.closed = No se ha anotado nada: la sesión está levantada{since? desde
    {since:moment}}. Lo mal anotado se corrige en el acta.
  refusal.session.tooEarly = La sesión no se ha abierto: está convocada para {start:moment}.
    Espera a esa hora o anota la hora en que se abrió.
  refusal.session.itemsPending = La sesión no se ha levantado: los puntos {items:list} no se han
    tratado ni dejado para la próxima. Trátalos o aplázalos.
  refusal.session.inRecess = No es posible: la sesión está en receso. Reanúdala antes.
  refusal.presence.alreadyPresent = No se ha anotado nada: {seat?{seat} }ya consta como presente.
  refusal.presence.notPresent = No se ha anotado nada: {seat?{seat} }no consta como presente.
    Anota antes la llegada.
  refusal.agenda.unknownItem = El orden del día no tiene el punto {item}.{items? Sus puntos:
    {items:list}.}
  refusal.agenda.itemNotDecidable = No se ha decidido nada: el punto {item} es para informar o
    deliberar. Lleva una decisión al orden del día de la próxima sesión.
  refusal.agenda.itemNotOpen = No se ha anotado nada: el punto {item} no ha empezado. Ábrelo
    antes.
  refusal.agenda.itemClosed = No se ha anotado nada: el punto {item} ya se ha tratado.
  refusal.vote.doubleVote = El voto no se ha anotado: {seat?{seat} }ya ha votado este punto. Lo
    mal anotado se corrige antes de levantar la sesión.
  refusal.vote.notPresent = El voto no se ha anotado: {seat?{seat} }no consta como presente. Anota
    antes la llegada.
  refusal.vote.itemDecided = No se ha anotado nada: el punto {item} ya está decidido.

  # Actas y acuerdos
  refusal.minutes.state = Ahora no es posible: el acta está «{state:state}».{possible? Ahora se
    puede: {possible:choice}.}
  refusal.minutes.gaps = El acta no se ha completado: queda por resolver {missing:field}.
  refusal.minutes.notRecipient = La respuesta no se ha anotado: no es de ningún miembro que
    asistiera. Solo quien asistió dice si el acta es conforme.
  refusal.agreement.closed = No se ha anotado nada: el acuerdo está «{state:state}». Reábrelo
    antes.
  refusal.agreement.notOpen = No se ha anotado nada: el acuerdo está «{state:state}».
  refusal.agreement.evidenceMissing = El acuerdo no se ha dado por cumplido: no hay prueba de
    ello. Añade antes la prueba.
  refusal.agreement.notResponsible = No se ha anotado nada: la entidad responsable es {agency}.
    Informa del acuerdo ella o la secretaría.
  refusal.agreement.dueBeforeAdoption = El acuerdo no se ha adoptado: su plazo, {due:date}, es
    anterior a la adopción{adopted? ({adopted:date})}. Elige un día posterior.

  # Registro, ficheros, claves, reloj
  refusal.entry.tooLarge = No se ha anotado nada: el hecho ocuparía {bytes:size} y caben
    {limit:size} como máximo. Acorta el texto o llévalo a un anexo.
  refusal.clock.setBack = No se ha anotado nada: el reloj marca {now:moment} y el último hecho es
    de {last:moment}. Pon el reloj en hora o responde de él con clock.acknowledge.
  refusal.clock.leapt = No se ha anotado nada: el reloj ha saltado de {last:moment} a
    {now:moment}. Si es correcto, responde de él con clock.acknowledge.
  refusal.clock.notStopped = No se ha anotado nada: el reloj no ha detenido nada.
  refusal.log.newer = El registro es de una versión más nueva ({found}; esta conoce la {known}).
    Actualiza este programa; no se ha tocado nada.
  refusal.log.writerRunning = No disponible: otro proceso escribe en este registro. Espera a que
    termine o detenlo.
  refusal.log.damaged = El registro no es lo que dice ser{position?, desde la posición
    {position:number}}. No se escribe en él. Guárdalo y restaura una copia.
  refusal.log.unknownType = El registro tiene un hecho que esta versión no conoce{type?:
    {type}}{position? (posición {position:number})}. Actualiza este programa.
  refusal.disk.full = No se ha anotado nada: el disco está lleno. Lo ya confirmado está a salvo.
    Haz sitio y repite la orden.
  refusal.disk.failed = No se ha anotado nada: el disco no ha confirmado la escritura. Lo ya
    confirmado está a salvo. Revisa el disco antes de seguir.
  refusal.data.readOnly = No se ha anotado nada: en {path} no se puede escribir. Revisa sus
    permisos.
  refusal.data.missing = No hay ninguna instancia en {path}. Créala con «mesa init» o di dónde
    está con --data.
  refusal.data.exists = No se ha creado nada: {path} no está vacío.
  refusal.data.exposed = No se ha iniciado: otras cuentas pueden leer {path}{mode? (modo {mode})}.
    Ciérralo con chmod go-rwx.
  refusal.data.holdsKey = No se ha iniciado: {path} contiene una clave. Las claves van junto a los
    datos, nunca dentro.
  refusal.keys.missing = No se ha iniciado: falta la clave {path}. Di dónde están las claves con
    --keys o recupéralas con la hoja de recuperación.
  refusal.keys.exposed = No se ha iniciado: otras cuentas pueden leer la clave {path}{mode? (modo
    {mode})}. Ciérrala con chmod 400.
  refusal.keys.wrong = No se ha iniciado: la clave {path} no es de esta instancia.
  refusal.backup.notVerified = La copia no se ha guardado: lo copiado no se verifica{position?,
    desde la posición {position:number}}.

  # Entrada
  refusal.input.missing = No existe el fichero {path}.
  refusal.input.failed = No se ha podido leer {path} hasta el final.
  refusal.json.syntax = No es JSON en la línea {line}, columna {column}.
  refusal.json.utf8 = No es UTF-8 en la línea {line}, columna {column}. Guarda el fichero con esa
    codificación.
  refusal.json.surrogate = Medio carácter (sustituto suelto) en la línea {line}, columna {column}.
  refusal.json.fraction = Un número con decimales o exponente en la línea {line}, columna
    {column}; solo se usan números enteros.
  refusal.json.range = Un número mayor que 2^53−1 en la línea {line}, columna {column}.
  refusal.json.duplicateKey = {name?«{name}» está }dos veces en un mismo objeto, en la línea
    {line}, columna {column}.
  refusal.json.tooDeep = Demasiados niveles en la línea {line}, columna {column}{limit?; como
    máximo {limit}}.
  refusal.json.trailing = Sobra algo tras el final del JSON en la línea {line}, columna {column}.
    Cada línea lleva una orden.
  refusal.json.incomplete = El JSON se corta en la línea {line}, columna {column}. Puede que el
    fichero esté incompleto.
  refusal.csv.utf8 = No es UTF-8 en la línea {line}. Guarda el fichero con esa codificación.
  refusal.csv.quote = Unas comillas que no se cierran, o en medio de una celda, en la línea
    {line}.
  refusal.csv.columns = La línea {line} tiene {found|1 celda|# celdas} y la cabecera {expected}.
  refusal.csv.header = A la cabecera le faltan las columnas {missing:list}.
  refusal.csv.unknownColumn = La cabecera tiene una columna desconocida, «{column}».{known? Se
    conocen {known:list}.}
  refusal.csv.empty = El fichero no tiene líneas.
  refusal.csv.tooLarge = El fichero ocupa {bytes:size} y se leen {limit:size} como máximo.
  refusal.import.cell = Línea {line}, columna «{column}»: {problem}
  refusal.import.duplicate = Línea {line}: «{value}» ya está{first? en la línea {first}}.
  refusal.import.reference = Línea {line}, columna «{column}»: no existe «{value}».
  refusal.import.errors = No se ha importado nada: {errors|1 línea tiene un error|# líneas tienen
    errores}. Corrígelas e importa de nuevo.

  # Perfiles
  refusal.profile.syntax = Línea {line}{column?, columna {column}}: no es YAML{problem?:
    {problem}}.
  refusal.profile.unknownKey = Línea {line}: «{path}» no se conoce.{near? ¿Quizá {near:choice}?}
  refusal.profile.missingKey = Línea {line}: falta «{path}».
  refusal.profile.duplicateKey = Línea {line}: «{path}» está dos veces.
  refusal.profile.wrongType = Línea {line}: «{path}» debe ser {expected:type}{found?, y es
    {found:type}}.
  refusal.profile.unknownValue = Línea {line}: «{path}» no puede ser «{value}».{allowed? Valores
    posibles: {allowed:choice}.}
  refusal.profile.range = Línea {line}: «{path}» es {value}{limit?; el límite es {limit}}.
  refusal.profile.markMissing = Línea {line}: «{path}» no lleva marca de su origen (S, K o ?).
  refusal.profile.markUnknown = Línea {line}: «{path}» lleva la marca «{value}».{allowed? Marcas
    posibles: {allowed:choice}.}
  refusal.profile.parentUnknown = Línea {line}: no existe el perfil «{parent}» en que
    apoyarse.{known? Se conocen {known:list}.}
  refusal.profile.parentCycle = Línea {line}: el perfil se apoya en sí mismo a través de
    «{parent}».
  refusal.profile.version = Línea {line}: «{version}» no es una versión; es un número entero a
    partir de 1.
  refusal.profile.idMalformed = Línea {line}: «{id}» no es un identificador: letras minúsculas,
    cifras y guiones.
  refusal.profile.tooLarge = El fichero ocupa {bytes:size} y se leen {limit:size} como máximo.

  # ---- Tipos de valores ------------------------------------------------------------------------
  type.string = un texto
  type.integer = un número entero
  type.boolean = true o false
  type.array = una lista
  type.object = un objeto
  type.null = nada
  type.instant = una fecha y hora (2026-11-22T09:30)
  type.date = un día (2026-11-22)
  type.uuid = un identificador (UUID)
  type.slug = un identificador: letras minúsculas, cifras y guiones
  type.stream = un registro, como agency/cavi
  type.number = un número

  # ---- Órdenes: qué se pide; después, qué hace y qué necesita ----------------------------------
  command.instance.open = Poner en servicio la instancia
  command.instance.open.help = Termina la preparación. Hasta entonces una sola persona
    administradora concede funciones; después hacen falta dos.
  command.list.importMunicipalities = Importar la lista de municipios
  command.list.importMunicipalities.help = Toma la lista oficial (INE) por partes. Desde entonces
    los códigos de las mesas se comprueban con ella; hasta entonces se admite un código bien
    formado, con aviso.
  command.agency.register = Registrar una entidad
  command.agency.register.help = Una entidad ocupa vocalías y responde de acuerdos: un centro, un
    cuerpo policial, un colegio. El identificador es una palabra a tu elección y no cambia.
  command.agency.amend = Modificar una entidad
  command.agency.amend.help = Cambia nombre, tipo o municipios. Lo anotado antes sigue diciendo lo
    que decía.
  command.agency.close = Cerrar una entidad
  command.agency.close.help = Desde ese día no recibe vocalías ni acuerdos. Su historia queda.
  command.person.register = Registrar una persona
  command.person.register.help = El nombre y los datos de contacto se sellan con una clave propia
    de la persona, que puede destruirse.
  command.person.amend = Modificar los datos de una persona
  command.person.amend.help = Cambia el nombre o los datos de contacto. Los anteriores quedan
    sellados en el registro.
  command.person.appoint = Nombrar a una persona para un puesto
  command.person.appoint.help = Un puesto en una entidad desde un día. Las vocalías las ocupan
    personas con puesto.
  command.person.endPost = Terminar un puesto
  command.person.endPost.help = Ese día la persona deja la entidad. Las vocalías que ocupaba por
    ella quedan vacantes.
  command.person.grantRole = Conceder una función
  command.person.grantRole.help = Tiene efecto cuando la confirma una segunda persona
    administradora. Durante la preparación basta una. Quien audita no puede tener otra función.
  command.person.confirmRole = Confirmar una función
  command.person.confirmRole.help = La segunda de las dos personas que hacen falta. Quien la
    concedió no puede confirmarla.
  command.person.revokeRole = Retirar una función
  command.person.revokeRole.help = Termina la función de inmediato. Basta una persona
    administradora.
  command.mesa.promote = Promover una mesa
  command.mesa.promote.help = El primer paso: quién la promueve, para qué municipios, con qué
    perfil. Después puede recibir órganos y vocalías.
  command.mesa.constitute = Constituir una mesa
  command.mesa.constitute.help = Necesita presidencia, secretaría y al menos tres vocalías. El
    perfil en vigor se escribe entero en el registro.
  command.mesa.addSeat = Añadir una vocalía
  command.mesa.addSeat.help = Un lugar en un órgano que corresponde a una entidad, con voto o sin
    él.
  command.mesa.endSeat = Terminar una vocalía
  command.mesa.endSeat.help = La entidad deja ese lugar en el órgano desde un día.
  command.mesa.assignSeat = Asignar una vocalía
  command.mesa.assignSeat.help = Nombra a la persona titular y a las suplentes, con el documento
    que las acredita.
  command.mesa.designate = Designar presidencia o secretaría
  command.mesa.designate.help = Nombra a quien preside un órgano, a quien ejerce su secretaría o a
    quien las suple. La secretaría puede no tener vocalía.
  command.mesa.join = Incorporar un municipio
  command.mesa.join.help = Un municipio entra en una mesa mancomunada desde un día. Pertenece a
    una sola mesa a la vez.
  command.mesa.leave = Separar un municipio
  command.mesa.leave.help = Un municipio deja una mesa mancomunada desde un día. El último no
    puede.
  command.mesa.dissolve = Disolver una mesa
  command.mesa.dissolve.help = Por acuerdo del órgano que la creó. La mesa se puede seguir
    consultando.
  command.meeting.convene = Convocar una sesión
  command.meeting.convene.help = Fija órgano, comienzo, modalidad, lugar o conexión, orden del día
    y destinatarias de la convocatoria. El acta anterior y los acuerdos abiertos entran solos en
    el orden del día.
  command.meeting.amendNotice = Modificar una convocatoria
  command.meeting.amendNotice.help = Corrige o completa la convocatoria de una sesión que no ha
    empezado. Se avisa de nuevo a quienes la recibieron.
  command.meeting.cancel = Desconvocar una sesión
  command.meeting.cancel.help = La sesión no se celebrará. Sus puntos pueden pasar a la próxima.
  command.meeting.postpone = Aplazar una sesión
  command.meeting.postpone.help = Otro comienzo, con las condiciones de una convocatoria nueva.
  command.meeting.arrive = Anotar una llegada
  command.meeting.arrive.help = Una vocalía está presente desde esa hora, en la sala o conectada,
    por su titular o una suplente.
  command.meeting.leave = Anotar una salida
  command.meeting.leave.help = Una vocalía deja de estar presente. El quórum se cuenta de nuevo en
    cada votación.
  command.meeting.open = Abrir una sesión
  command.meeting.open.help = Necesita presidencia, secretaría y al menos la mitad de los miembros
    (R20). Lo contado se escribe en el registro.
  command.meeting.failQuorum = Hacer constar que no hubo quórum
  command.meeting.failQuorum.help = Cierra la convocatoria sin sesión, con quienes estaban
    presentes.
  command.meeting.startItem = Empezar un punto
  command.meeting.startItem.help = Se llama el punto; termina el anterior.
  command.meeting.deliberate = Anotar una deliberación
  command.meeting.deliberate.help = Los puntos principales de lo dicho. El texto se sella.
  command.meeting.declareUrgency = Declarar urgente un punto
  command.meeting.declareUrgency.help = Añade un punto que no está en el orden del día. Necesita a
    todos los miembros presentes y mayoría (R16).
  command.meeting.vote = Anotar una votación
  command.meeting.vote.help = A favor, en contra, abstenciones, o el sentido de cada vocalía.
    Presencia y quórum se comprueban a esa hora (R24).
  command.meeting.adopt = Adoptar un acuerdo
  command.meeting.adopt.help = Necesita texto, entidad responsable, plazo y la prueba que mostrará
    su cumplimiento (R38).
  command.meeting.correct = Corregir una anotación
  command.meeting.correct.help = Retira lo mal anotado, hasta que se levante la sesión. Las dos
    cosas quedan en el registro.
  command.meeting.recess = Suspender o reanudar una sesión
  command.meeting.recess.help = Interrumpe la sesión o la continúa.
  command.meeting.close = Levantar una sesión
  command.meeting.close.help = Cada punto se ha tratado o queda para la próxima. Después no se
    añade nada a la sesión.
  command.minutes.draft = Redactar el acta
  command.minutes.draft.help = Se compone de lo anotado en la sesión: asistencia, orden del día,
    lugar y hora, deliberaciones, acuerdos (R40).
  command.minutes.approveByChair = Dar el visto bueno
  command.minutes.approveByChair.help = La presidencia da el visto bueno al borrador, que entonces
    puede remitirse (R43).
  command.minutes.circulate = Remitir el acta
  command.minutes.circulate.help = Envía el borrador a quienes asistieron, que dicen si es
    conforme.
  command.minutes.respond = Responder al acta
  command.minutes.respond.help = Un miembro manifiesta su conformidad, o una objeción con su
    texto.
  command.minutes.approve = Aprobar el acta
  command.minutes.approve.help = En la misma sesión o en la siguiente (R42). Desde entonces no
    cambia (R48).
  command.minutes.rectify = Rectificar un acta aprobada
  command.minutes.rectify.help = Por acuerdo de una sesión posterior. Cada una remite a la otra.
  command.agreement.report = Informar de un acuerdo
  command.agreement.report.help = Cómo va, en tanto por ciento o con palabras, por la entidad
    responsable.
  command.agreement.evidence = Añadir una prueba
  command.agreement.evidence.help = Un documento o hecho que muestra lo realizado, con su SHA-256.
  command.agreement.complete = Dar por cumplido un acuerdo
  command.agreement.complete.help = Está hecho. Ya no vuelve al orden del día.
  command.agreement.reopen = Reabrir un acuerdo
  command.agreement.reopen.help = No estaba hecho; vuelve al orden del día.
  command.agreement.cancel = Dejar sin efecto un acuerdo
  command.agreement.cancel.help = No se llevará a cabo; con el motivo y quién lo decidió.
  command.clock.acknowledge = Responder del reloj
  command.clock.acknowledge.help = Tras un reloj atrasado o adelantado: una persona responde de su
    hora y se vuelve a escribir.

  # ---- Hechos, como línea de la historia -------------------------------------------------------
  event.instance.founded = Se fundó la instancia
  event.instance.opened = La instancia se puso en servicio
  event.list.imported = Se importó una parte de una lista de referencia{rows? ({rows|1 línea|#
    líneas})}
  event.agency.registered = Se registró la entidad
  event.agency.amended = Se modificó la entidad
  event.agency.closed = Se cerró la entidad
  event.person.registered = Se registró a la persona
  event.person.amended = Se modificaron los datos de la persona
  event.person.appointed = Nombramiento para un puesto{agency? en {agency}}
  event.person.postEnded = Terminó el puesto{agency? en {agency}}
  event.person.roleGranted = Se concedió una función{role?: {role:role}}
  event.person.roleConfirmed = Se confirmó una función{role?: {role:role}}
  event.person.roleRevoked = Se retiró una función{role?: {role:role}}
  event.mesa.promoted = Se promovió la mesa
  event.mesa.constituted = Se constituyó la mesa
  event.mesa.activated = La mesa pasó a estar activa
  event.mesa.becameDormant = La mesa quedó inactiva
  event.mesa.reactivated = La mesa volvió a estar activa
  event.mesa.dissolved = Se disolvió la mesa
  event.mesa.seatAdded = Se añadió una vocalía{seat?: {seat}}
  event.mesa.seatEnded = Terminó una vocalía{seat?: {seat}}
  event.mesa.seatAssigned = Se asignó una vocalía{seat?: {seat}}
  event.mesa.designated = Designación{role?: {role:role}}
  event.mesa.municipalityJoined = Se incorporó un municipio{municipality?: {municipality}}
  event.mesa.municipalityLeft = Se separó un municipio{municipality?: {municipality}}
  event.meeting.convened = Se convocó la sesión{start? para {start:moment}}
  event.meeting.noticeAmended = Se modificó la convocatoria
  event.meeting.cancelled = Se desconvocó la sesión
  event.meeting.postponed = Se aplazó la sesión{start? a {start:moment}}
  event.meeting.arrived = Llegada{seat?: {seat}}
  event.meeting.left = Salida{seat?: {seat}}
  event.meeting.opened = Se abrió la sesión{present?: {present} miembros presentes de {members}}
  event.meeting.quorumFailed = No hubo quórum{present?: {present} miembros presentes de {members}}
  event.meeting.itemStarted = Empezó el punto {item}
  event.meeting.deliberated = Se anotó una deliberación{item? del punto {item}}
  event.meeting.urgencyDeclared = Se declaró urgente un punto
  event.meeting.voted = Se votó{item? el punto {item}}{yes?: {yes} a favor, {no} en contra}
  event.meeting.adopted = Se adoptó un acuerdo{number?: {number}}
  event.meeting.notAdopted = No se adoptó un acuerdo{item? del punto {item}}
  event.meeting.corrected = Se corrigió una anotación
  event.meeting.recessed = Se suspendió la sesión
  event.meeting.resumed = Se reanudó la sesión
  event.meeting.closed = Se levantó la sesión
  event.minutes.drafted = Se redactó el acta
  event.minutes.chairApproved = La presidencia dio el visto bueno al acta
  event.minutes.circulated = Se remitió el acta
  event.minutes.responded = Llegó una respuesta al acta
  event.minutes.approved = Se aprobó el acta{number?: {number}}
  event.minutes.rectified = Se rectificó el acta
  event.agreement.adopted = Se adoptó el acuerdo{number?: {number}}
  event.agreement.reported = Se informó del acuerdo
  event.agreement.evidenced = Se añadió una prueba
  event.agreement.completed = El acuerdo se dio por cumplido
  event.agreement.overdue = Venció el plazo del acuerdo sin cumplirse
  event.agreement.reopened = Se reabrió el acuerdo
  event.agreement.cancelled = El acuerdo quedó sin efecto
  event.clock.acknowledged = Se respondió del reloj

  # ---- Estados: state.<kind>.<state> -----------------------------------------------------------
  state.absent = no consta
  state.mesa.promoted = promovida
  state.mesa.constituted = constituida
  state.mesa.active = activa
  state.mesa.dormant = inactiva
  state.mesa.dissolved = disuelta
  state.meeting.convened = convocada
  state.meeting.open = abierta
  state.meeting.recess = en receso
  state.meeting.closed = levantada
  state.meeting.cancelled = desconvocada
  state.meeting.postponed = aplazada
  state.meeting.noQuorum = sin quórum
  state.minutes.draft = borrador
  state.minutes.chairApproved = con visto bueno
  state.minutes.circulated = remitida
  state.minutes.objected = con objeciones
  state.minutes.approved = aprobada
  state.minutes.rectified = rectificada
  state.agreement.open = abierto
  state.agreement.inProgress = en curso
  state.agreement.overdue = fuera de plazo
  state.agreement.completed = cumplido
  state.agreement.cancelled = sin efecto
  state.agency.active = activa
  state.agency.closed = cerrada
  state.person.active = activa
  state.person.inactive = sin puesto
  state.role.pending = pendiente de confirmar
  state.role.held = vigente
  state.role.revoked = retirada
  state.seat.filled = ocupada
  state.seat.vacant = vacante
  state.seat.ended = terminada
  state.instance.settingUp = en preparación
  state.instance.open = en servicio

  # ---- Funciones -------------------------------------------------------------------------------
  role.operator = operación
  role.facilitator = facilitación
  role.secretary = secretaría
  role.chair = presidencia
  role.member = miembro
  role.holder = titular
  role.alternate = suplente
  role.spokesperson = portavoz
  role.guest = persona invitada
  role.auditor = auditoría
  role.administrator = administración
  role.dataProtectionOfficer = protección de datos
  role.networkCoordinator = coordinación de red
  role.observer = observación

  # ---- Tipos de entidad (manual §2.3) ----------------------------------------------------------
  agencyKind.municipality.political = Ayuntamiento (representación política)
  agencyKind.municipality.technical = Ayuntamiento (personal técnico)
  agencyKind.specialisedCentre = Centro especializado
  agencyKind.socialServices = Servicios sociales
  agencyKind.localPolice = Policía Local
  agencyKind.guardiaCivil = Guardia Civil
  agencyKind.nationalPolice = Policía Nacional
  agencyKind.health = Sanidad
  agencyKind.education = Educación
  agencyKind.employment = Empleo
  agencyKind.judiciary = Juzgados
  agencyKind.prosecutor = Fiscalía
  agencyKind.barAssociation = Colegio de la Abogacía
  agencyKind.regionalEquality = Igualdad (comunidad autónoma)
  agencyKind.stateDelegation = Delegación del Gobierno
  agencyKind.forensic = Medicina forense
  agencyKind.victimOffice = Oficina de Atención a Víctimas
  agencyKind.shelter = Acogida
  agencyKind.childProtection = Protección de menores
  agencyKind.prison = Instituciones penitenciarias
  agencyKind.civilSociety = Sociedad civil

  # ---- Órganos ---------------------------------------------------------------------------------
  organ.plenary = Plenario
  organ.technicalCommission = Comisión técnica
  organ.interventionCommission = Comisión de intervención
  organ.preventionCommission = Comisión de prevención
  organ.followUpCommission = Comisión de seguimiento
  organ.policeTable = Mesa de coordinación policial

  # ---- Tipos de registro -----------------------------------------------------------------------
  kind.instance = instancia
  kind.agency = entidad
  kind.agencies = Entidades
  kind.person = persona
  kind.persons = Personas
  kind.mesa = mesa
  kind.mesas = Mesas
  kind.organ = órgano
  kind.organs = Órganos
  kind.seat = vocalía
  kind.seats = Vocalías
  kind.meeting = sesión
  kind.meetings = Sesiones
  kind.minutes = acta
  kind.agreement = acuerdo
  kind.agreements = Acuerdos
  kind.municipality = municipio
  kind.municipalities = Municipios
  kind.profile = perfil
  kind.profiles = Perfiles
  kind.item = punto del orden del día
  kind.items = Orden del día
  kind.list = lista de referencia
  kind.calendar = calendario
  kind.role = función
  kind.roles = Funciones

  # ---- Sesiones, puntos, votos -----------------------------------------------------------------
  sessionKind.ordinary = ordinaria
  sessionKind.extraordinary = extraordinaria
  sessionKind.urgent = urgente
  modality.inPerson = presencial
  modality.remote = a distancia
  modality.hybrid = presencial y a distancia
  channel.electronic = por medios electrónicos
  channel.paper = en papel
  channel.telephone = por teléfono
  itemKind.decision = para decidir
  itemKind.information = para informar
  itemKind.discussion = para deliberar
  itemKind.minutesApproval = aprobación del acta
  itemKind.followUp = seguimiento de acuerdos
  itemKind.anyOtherBusiness = ruegos y preguntas
  vote.yes = a favor
  vote.no = en contra
  vote.abstain = abstención
  result.adopted = adoptado
  result.notAdopted = no adoptado
  result.takenNote = toma de conocimiento
  response.conforms = conforme
  response.objects = con objeción

  # ---- Campos, cuando los nombra una frase -----------------------------------------------------
  field.agenda = el orden del día
  field.place = el lugar
  field.link = la conexión
  field.identityMethod = el modo de comprobar la identidad
  field.modality = la modalidad
  field.documents = la documentación
  field.start = el comienzo
  field.end = el final
  field.text = el texto
  field.owner = la entidad responsable
  field.due = el plazo
  field.evidence = la prueba
  field.result = el resultado
  field.item = el punto
  field.chair = la presidencia
  field.secretary = la secretaría
  field.attendees = la asistencia
  field.deliberations = los puntos principales de las deliberaciones
  field.agreements = los acuerdos
  field.votes = las votaciones
  field.reason = el motivo
  field.name = el nombre

  # ---- Cabeceras de columnas -------------------------------------------------------------------
  column.id = Id.
  column.name = Nombre
  column.kind = Tipo
  column.state = Estado
  column.since = Desde
  column.until = Hasta
  column.mesa = Mesa
  column.organ = Órgano
  column.seat = Vocalía
  column.agency = Entidad
  column.holder = Titular
  column.alternates = Suplentes
  column.votes = Voto
  column.person = Persona
  column.post = Puesto
  column.roles = Funciones
  column.municipality = Municipio
  column.municipalities = Municipios
  column.profile = Perfil
  column.start = Comienzo
  column.end = Final
  column.place = Lugar
  column.modality = Modalidad
  column.number = Número
  column.item = Punto
  column.title = Título
  column.text = Texto
  column.result = Resultado
  column.owner = Responsable
  column.due = Plazo
  column.progress = Avance
  column.evidence = Prueba
  column.present = Presentes
  column.members = Miembros
  column.position = N.º
  column.at = Anotado
  column.effective = Ocurrido
  column.actor = Por
  column.stream = Registro
  column.version = Versión
  column.event = Hecho
  column.type = Tipo
  column.command = Orden
  column.field = Campo
  column.rule = Regla
  column.source = Fuente
  column.value = Valor
  column.code = Código
  column.line = Línea
  column.problem = Problema
  column.open = Abiertos
  column.sessions = Sesiones
  column.agreements = Acuerdos
  column.language = Idioma
  column.required = Necesario
  column.help = Significado

  # ---- Frases del terminal ---------------------------------------------------------------------
  cli.done = Hecho.
  cli.done.events = Hecho: {count|1 hecho anotado|# hechos anotados}, desde la posición
    {first:number}.
  cli.unchanged = Nada que cambiar: ya consta así.
  cli.repeated = Ya estaba hecho: esta orden se dio antes, en la posición {first:number}.
  cli.wouldDo = Se haría esto (no se ha escrito nada):
  cli.wouldRefuse = No se admitiría:
  cli.refused = No se ha admitido
  cli.rule = Regla
  cli.applied = {commands|1 orden aplicada|# órdenes aplicadas}: {events|1 hecho anotado|# hechos
    anotados}.
  cli.applied.repeated = {count|1 estaba aplicada|# estaban aplicadas} de antes.
  cli.applying = Aplicando
  cli.verifying = Verificando
  cli.exporting = Exportando
  cli.importing = Importando
  cli.imported = {rows|1 línea importada|# líneas importadas}.
  cli.importChecked = {rows|1 línea comprobada|# líneas comprobadas}, sin errores; no se ha
    escrito nada.
  cli.importErrors = {errors|1 error|# errores} en {rows|1 línea|# líneas}; no se ha escrito nada.
  cli.stoppedAt = Detenido en {file}:{line}; {commands|1 orden queda aplicada|# órdenes quedan
    aplicadas} de forma duradera.
  cli.runAgain = Corrige la línea y vuelve a aplicar el mismo fichero: lo aplicado no se aplica
    dos veces.
  cli.verified = El registro es lo que dice ser.
  cli.verified.entries = {entries|1 hecho verificado|# hechos verificados}.
  cli.notVerified = El registro no es lo que dice ser, desde la posición {position:number}.
  cli.backedUp = Copia verificada en {path}.
  cli.restored = Restaurado en {path}: {entries|1 hecho|# hechos}, verificados.
  cli.created = Instancia creada en {path}.
  cli.secretOnce = Secreto de acceso de un solo uso de {person}. Se muestra esta única vez:
  cli.keysAt = Claves en {path}. Guarda una copia en otro lugar («mesa keys recovery»): sin ellas
    no se puede leer nada de lo sellado.
  cli.recoverySheet = Hoja de recuperación. Imprímela, guárdala bajo llave y no dejes ninguna
    copia aquí.
  cli.none = Aquí no hay nada todavía.
  cli.none.filtered = Nada con ese filtro.
  cli.more = {count|1 más|# más}; --all lo muestra todo.
  cli.rows = {count|1 fila|# filas}
  cli.late = fuera de plazo
  cli.recordedLate = anotado con retraso
  cli.sealed = contenido sellado
  cli.redacted = contenido destruido
  cli.yes = sí
  cli.no = no
  cli.unknownVerb = No existe «{verb}».{near? ¿Quizá {near:choice}?}
  cli.usage = Uso
  cli.example = Ejemplo
  cli.examples = Ejemplos
  cli.fields = Campos
  cli.optional = opcional
  cli.whoMay = Quién puede
  cli.commands = Órdenes
  cli.writing = La escritura espera su turno…
  cli.rate = {rate:number}/s
  cli.remaining = quedan {time}
  cli.following = Siguiendo el registro; Ctrl-C termina.
  cli.interrupted = Interrumpido; lo confirmado está a salvo.
  cli.profileGood = {path}: sin errores.
  cli.profileFaults = {path}: {faults|1 error|# errores}.
  cli.warning = Aviso
  cli.unconfirmedValue = valor sin confirmar por las normas de la mesa
  cli.municipalityUnverified = No hay lista oficial importada: el código {municipality} está bien
    formado y no se ha comprobado con ella.
  cli.bug = Es un defecto del programa ({code}). No se ha perdido nada.
  """#
