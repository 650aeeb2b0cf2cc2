/// Castellano. One sentence a key, see `CatalogueFile` for the lines and `Template` for the braces.
let spanish = #"""
  # ---- General ---------------------------------------------------------------------------------
  language.name = castellano
  list.and = {head} y {last}
  list.or = {head} o {last}
  number.group = .
  number.decimal = ,
  date.long = {weekday}, {day} {month} de {year}
  date.day = {day} {month} de {year}
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

  # ---- Rules of the handbook: title, and what each asks ------------------------------------------
  ruleKind.basic = ley básica, siempre rige
  ruleKind.adoptable = rige si el perfil la adopta
  ruleKind.practice = práctica, siempre rige
  ruleKind.open = discutida, lo dice el perfil
  rule.R01 = Secretaría del órgano
  rule.R01.asks = Todo órgano tiene secretaría, a cargo de un miembro o de personal público; sin
    ella, o sin quien la supla, no hay sesión.
  rule.R02 = Lo que vela la secretaría
  rule.R02.asks = La secretaría vela por la legalidad formal y material y certifica: solo ella
    hace constar el quórum, las actas y las certificaciones.
  rule.R03 = El voto va con la vocalía
  rule.R03.asks = El derecho de voto va con la vocalía y no con la secretaría; el miembro que la
    suple lo conserva.
  rule.R04 = Secretaría sin vocalía
  rule.R04.asks = Quien ejerce la secretaría sin ser miembro tiene voz y no voto; si es miembro,
    ambas.
  rule.R05 = Suplencia de la presidencia
  rule.R05.asks = El orden de suplencia de la presidencia lo fijan las normas propias o el
    plenario; nadie fuera de él preside.
  rule.R06 = Suplentes
  rule.R06.asks = Quien falta con causa justificada es suplido por su suplente acreditado; las
    organizaciones sociales lo cambian comunicándolo a la secretaría.
  rule.R07 = Normas propias
  rule.R07.asks = Un órgano de varias Administraciones puede darse normas propias, por su plenario
    y con referencia a su texto; si afectan a terceros se publican en el boletín oficial.
  rule.R10 = Convocatoria por orden de la presidencia
  rule.R10.asks = La secretaría convoca por orden de la presidencia.
  rule.R11 = Antelación mínima
  rule.R11.asks = Entre la última entrega de la convocatoria y la sesión media al menos el plazo
    de las normas del órgano, con la documentación disponible todo ese tiempo.
  rule.R12 = Convocatoria electrónica
  rule.R12.asks = La convocatoria se envía por medios electrónicos salvo imposibilidad, con
    constancia del envío a cada miembro.
  rule.R13 = Contenido de la convocatoria
  rule.R13.asks = La convocatoria contiene el orden del día, la documentación si es posible, las
    condiciones de la sesión, el sistema de conexión y los lugares con medios técnicos.
  rule.R14 = Segunda convocatoria
  rule.R14.asks = Un órgano puede tener segunda convocatoria con su quórum; si sus normas no la
    prevén, no existe.
  rule.R15 = Peticiones para el orden del día
  rule.R15.asks = La presidencia fija el orden del día teniendo en cuenta las peticiones
    formuladas con antelación; si rechaza una, lo motiva.
  rule.R16 = Nada fuera del orden del día
  rule.R16.asks = No se delibera ni se decide nada fuera del orden del día, salvo que asistan
    todos los miembros y la mayoría declare la urgencia.
  rule.R17 = Sesión universal
  rule.R17.asks = Reunidos la secretaría y todos los miembros, o sus suplentes, y si todos lo
    deciden, la sesión es válida sin convocatoria.
  rule.R18 = Ruegos y preguntas
  rule.R18.asks = En ruegos y preguntas no se vota nada.
  rule.R19 = Ningún caso en el plenario
  rule.R19.asks = Los datos personales y los casos no figuran en el orden del día, los documentos
    ni los textos de un plenario.
  rule.R20 = Quórum
  rule.R20.asks = Para la sesión hacen falta presidencia y secretaría, o quienes las suplan, y al
    menos la mitad de los miembros, presentes o a distancia.
  rule.R21 = Quién cuenta en la mitad
  rule.R21.asks = Si la presidencia y la secretaría que es miembro cuentan dentro de la mitad se
    discute: lo dice el perfil; si calla, cuentan una vez, como miembros.
  rule.R22 = Quórum de portavoces
  rule.R22.asks = En un órgano de varias Administraciones la presidencia puede considerarlo
    constituido si asisten todas las portavocías, por acto expreso.
  rule.R23 = Cuándo se abre la segunda convocatoria
  rule.R23.asks = La segunda convocatoria llega pasada su hora y constando que la primera fracasó,
    con el número que fijan las normas.
  rule.R24 = Quórum en cada votación
  rule.R24.asks = El quórum hace falta para acordar y no solo para abrir: se cuenta de nuevo en
    cada votación.
  rule.R25 = A distancia
  rule.R25.asks = Un órgano se reúne de forma presencial o a distancia, salvo que sus normas lo
    excluyan expresa y excepcionalmente.
  rule.R26 = Identidad y conexión
  rule.R26.asks = A distancia se asegura la identidad, el contenido y el momento de las
    manifestaciones, la interactividad en tiempo real y la disponibilidad de los medios.
  rule.R27 = Lugar del acuerdo a distancia
  rule.R27.asks = Lo acordado a distancia se entiende adoptado en la sede del órgano y, en su
    defecto, donde esté la presidencia.
  rule.R28 = Una vocalía cada cual
  rule.R28.asks = Una persona ocupa una vocalía del órgano salvo que sus normas admitan dos; las
    vacantes cuentan entre los miembros solo si el perfil lo dice.
  rule.R30 = Mayoría de votos
  rule.R30.asks = Los acuerdos se adoptan por mayoría de votos, más a favor que en contra, o por
    la que las normas pidan para la materia.
  rule.R31 = Voto de calidad
  rule.R31.asks = La presidencia dirime los empates solo si las normas propias se lo conceden; si
    no, nada queda adoptado.
  rule.R32 = Exención de responsabilidad
  rule.R32.asks = Quienes votan en contra o se abstienen quedan exentos de la responsabilidad que
    pueda derivarse del acuerdo; consta el sentido de su voto.
  rule.R33 = Quién no puede abstenerse
  rule.R33.asks = No pueden abstenerse quienes son miembros natos por su condición de autoridades
    o de personal público.
  rule.R34 = Constancia del voto a petición
  rule.R34.asks = A petición del miembro, el acta recoge el voto contrario, la abstención y sus
    motivos, o el sentido del voto favorable.
  rule.R35 = Transcripción íntegra
  rule.R35.asks = Si no hay grabación aneja, un miembro puede pedir la transcripción íntegra
    aportando el texto en el acto o en el plazo que señale la presidencia.
  rule.R36 = Voto particular
  rule.R36.asks = Quien discrepa de la mayoría puede formular voto particular por escrito dentro
    del plazo, que se incorpora al texto aprobado.
  rule.R37 = Personas invitadas
  rule.R37.asks = Las personas invitadas y observadoras no votan ni cuentan.
  rule.R38 = Lo que dice un acuerdo
  rule.R38.asks = Un acuerdo dice qué, quién lo ejecuta y hasta cuándo, y se cumple con evidencia;
    o es informativo.
  rule.R39 = Seguimiento de acuerdos
  rule.R39.asks = Cada sesión ordinaria revisa los acuerdos anteriores y su grado de cumplimiento.
  rule.R3A = Quién habla por el órgano
  rule.R3A.asks = Los miembros no se atribuyen la representación del órgano salvo que se les
    otorgue: las notas de prensa y los informes salen por presidencia o secretaría.
  rule.R40 = Acta de cada sesión
  rule.R40.asks = De cada sesión hay acta con asistentes, orden del día, lugar y tiempo, puntos
    principales de la deliberación y contenido de los acuerdos.
  rule.R41 = Sesiones grabadas
  rule.R41.asks = Los puntos principales pueden omitirse si acompañan al acta la grabación, su
    huella y la certificación de la secretaría.
  rule.R42 = Cuándo se aprueba el acta
  rule.R42.asks = El acta se aprueba en la misma sesión o en la inmediata siguiente.
  rule.R43 = Conformidad por escrito
  rule.R43.asks = La secretaría remite el acta con el visto bueno de la presidencia; si todos los
    miembros dan su conformidad se considera aprobada en la misma sesión.
  rule.R44 = Grabaciones
  rule.R44.asks = Las grabaciones y los documentos electrónicos se conservan con integridad y
    autenticidad, a disposición de los miembros.
  rule.R45 = Certificar antes de aprobar
  rule.R45.asks = La secretaría puede certificar un acuerdo antes de aprobarse el acta, haciéndolo
    constar expresamente.
  rule.R46 = Quién puede pedir certificación
  rule.R46.asks = Quien acredite interés legítimo puede pedir certificación, que es electrónica
    salvo que se pida de otro modo.
  rule.R47 = Visto bueno de la presidencia
  rule.R47.asks = Las actas y certificaciones llevan la firma de la secretaría y el visto bueno de
    la presidencia.
  rule.R48 = El acta aprobada no cambia
  rule.R48.asks = El acta aprobada solo se rectifica por acuerdo de una sesión posterior, con
    enlace en ambas.
  rule.R49 = Lengua de los documentos
  rule.R49.asks = Las actas y certificaciones indican su lengua y son bilingües donde hay dos
    oficiales; una traducción no es auténtica si no se certifica.

  # ---- Negativas: qué no se ha hecho, por qué, con el valor que lo decidió, y qué ayudaría -----
  # Las reglas de los órganos colegiados (manual §3)
  refusal.organ.secretaryMissing = No es posible: el órgano no tiene secretaría{on? el {on:date}}.
    Todo órgano tiene una: designa a quien la ejerza o la supla.
  refusal.organ.chairMissing = No es posible: el órgano no tiene presidencia{on? el {on:date}}.
    Designa a quien la ejerza o la supla.
  refusal.organ.chairIsSecretary = La designación no se ha anotado: la persona ya ejerce ese día
    la {post:role} de este órgano, y no puede ejercer las dos. Designa a otra o termina antes esa
    designación.
  refusal.auth.secretaryOnly = No se ha anotado nada: solo la secretaría del órgano puede
    hacerlo{action? ({action})}. Pídelo a la secretaría o a quien la supla.
  refusal.vote.notEntitled = El voto no se ha anotado: la vocalía {seat} no tiene voto en este
    órgano. Vota quien ocupa una vocalía con voto o la suple.
  refusal.organ.rulesNotPublished = Las normas de la mesa{profile? ({profile})} obligan a terceros
    y no consta el boletín que las publicó. Añade su referencia al perfil.
  refusal.mesa.notPlenaryAgreement = El perfil no se ha modificado: una mesa aprueba sus normas
    propias por acuerdo de su plenario (Ley 40/2015, art. 15.2), y este no es un acuerdo suyo en
    vigor. Indica el acuerdo por su número.
  refusal.mesa.amendmentMajority = El perfil no se ha modificado: {number?{number} }no se votó como
    reglamento, para lo que las normas piden {majority:majority}. Somete la modificación a
    esa votación.
  refusal.mesa.regulationMissing = El perfil no se ha modificado: no dice en qué texto se apoya.
    Añade «regulation» con su referencia y desde cuándo está en vigor.
  refusal.mesa.regulationNotInForce = El perfil no se ha modificado: su texto está en
    vigor{inForceFrom? desde el {inForceFrom:date}}{inForceTo? hasta el {inForceTo:date}}, y las
    normas deben regir desde el {from:date}. Elige un día comprendido en ese plazo.
  refusal.mesa.profileNotNew = El perfil no se ha modificado: un contenido cambiado es una versión
    nueva, y esta es la versión {found}. Ponle la versión {needed}.
  refusal.mesa.organInUse = El perfil no se ha modificado: le falta el órgano {organ:organ}, que tiene
    vocalías o cargos. Ponles fin primero, o conserva el órgano.
  refusal.rule.unknown = No existe la regla «{rule}». Se conocen: {known:list}.
  refusal.profile.valueUnknown = No se ha confirmado nada: el perfil no tiene el valor «{path}». mesa
    protocol show los enumera.
  refusal.profile.valueUnconfirmed = {count|1 valor|# valores} del perfil {count|es una propuesta|son
    propuestas} que ningún reglamento ha confirmado{paths?: {paths}}. mesa protocol show los enumera
    y mesa protocol confirm los confirma con el artículo de vuestras normas.
  refusal.notice.periodTooShort = Demasiado pronto{start?: {start:moment}}. La convocatoria ha de
    estar en manos del último miembro durante todo su plazo (Ley 40/2015 art. 19.3.a).{earliest? El
    primer momento posible es {earliest:moment}.} Elige ese u otro posterior; o convócala como
    urgente, y antes se vota la urgencia; o reuníos todos los miembros de acuerdo en celebrarla
    (art. 17.2).
  refusal.notice.channelUnjustified = La sesión no se ha convocado: la convocatoria se envía por
    medios electrónicos salvo que sea imposible, y para enviarla {channel:channel} falta el
    motivo. Añádelo.
  refusal.notice.contentIncomplete = La sesión no se ha convocado: a la convocatoria{modality? de
    una sesión {modality:modality}} le falta {missing:field}. Complétala y convoca de nuevo.
  refusal.notice.notOrdered = No es posible: se convoca por orden de la presidencia (Ley 40/2015
    art. 19.4.b){part?; {part:field} no es lo ordenado}. Pide a la presidencia que lo ordene con
    meeting.orderNotice.
  refusal.notice.proofMissing = La entrega no se ha anotado: nada dice dónde está su constancia.
    Indica el código del justificante o el SHA-256 del fichero.
  refusal.agenda.lateProposal = La petición no se ha admitido: {issued?la convocatoria ya ha
    salido}{startsAt?llega tarde para la sesión del {startsAt:moment}} (Ley 40/2015 art. 19.2.b).
    Propón el punto para la próxima sesión o pide en esta que se declare su urgencia (art. 17.4).
  refusal.agenda.refusalWithoutReason = La petición no se ha rechazado: hace falta un motivo (Ley
    40/2015 art. 19.2.b). Añádelo o incluye el punto en el orden del día.
  refusal.agenda.proposalsUnanswered = {proposals|Queda 1 petición|Quedan # peticiones} de miembros
    sin respuesta de la presidencia; no {proposals|está|están} en el orden del día.
  refusal.agenda.urgencyNotRatified = No se ha anotado nada: la sesión se convocó por urgencia y
    esta no se ha votado (Ley 40/2015 art. 17.4). Vota antes el punto {item}.
  refusal.session.notUniversal = La sesión no se ha abierto: sin convocatoria han de estar todos los
    miembros y acordarlo (Ley 40/2015 art. 17.2), y lo hacen {agreed} de {members}{seats?; faltan
    {seats:list}}. Anota quién llega y quién lo acepta, o convoca la sesión con tiempo.
  refusal.privacy.caseDataInPlenary = No se ha anotado nada: «{field}» contiene {found:personalData}
    y quedaría a la vista de todos los miembros. Quítalo; los casos se tratan en los órganos que son
    para eso.
  refusal.session.noSecondCall = La sesión no se ha abierto: las normas del órgano no tienen segunda
    convocatoria (Ley 40/2015 art. 17.3). Anota que no hubo quórum y convoca otra sesión.
  refusal.session.secondCallTooEarly = La segunda convocatoria no se ha abierto: es el
    {earliest:moment}{unrecorded?, y no consta que la primera quedara sin quórum}. Anótalo con
    meeting.recordFailedCall y espera a su hora.
  refusal.session.callFailed = No es posible: consta que la primera convocatoria quedó sin quórum.
    Queda la segunda, o anotar que tampoco lo tuvo.
  refusal.session.quorumReached = La convocatoria no se ha anotado como fallida: hay {present}
    miembros presentes de {members} y hacen falta {needed}. Abre la sesión.
  refusal.session.spokespersonsMissing = El órgano no se ha considerado constituido: hay {present}
    portavoces presentes de {needed}{seats?; faltan {seats:list}}{missing?; falta por llegar:
    {missing:role}} (Ley 40/2015 art. 17.2). Anota las llegadas o espera al quórum ordinario.
  refusal.session.noSpokespersons = No es posible: las normas del órgano no nombran portavoces (Ley
    40/2015 art. 17.2). Hace falta el quórum ordinario.
  refusal.session.notDeemed = La sesión no se ha abierto: la presidencia no ha considerado
    constituido el órgano con sus portavoces (Ley 40/2015 art. 17.2). Lo hace con
    meeting.deemConstituted.
  refusal.series.exists = No se ha planificado ninguna sesión: {sessions|queda 1 sesión
    planificada|quedan # sesiones planificadas} de este órgano en esas fechas sin convocar.
    Convócalas o desconvócalas antes.
  refusal.series.noFrequency = No se ha planificado ninguna sesión: el perfil no dice cada cuánto se
    reúne este órgano. Indica cada cuántos meses.
  refusal.gap.notCalled = La convocatoria no ha salido.
  refusal.gap.content = La convocatoria de una sesión {modality:modality} necesitará {missing:field}
    (art. 17.3).
  refusal.gap.secondCall = La primera convocatoria quedó sin quórum; la segunda es el {at:moment}.
  refusal.gap.period = Según la última entrega no puede empezar antes del {earliest:moment} (art.
    19.3.a): aplázala, o que todos los miembros acuerden celebrarla (art. 17.2).
  refusal.gap.dispatch = Nada acredita que la convocatoria llegara a {missing|1 miembro|# miembros}:
    {seats:list} (art. 17.3).
  refusal.gap.consents = Sin convocatoria han de estar todos los miembros y acordarlo; faltan
    {seats:list} (art. 17.2).
  refusal.gap.urgency = Su urgencia ha de votarse antes que nada, como punto {item}.
  refusal.gap.placeOfAdoption = No consta dónde se entienden adoptados sus acuerdos: la mesa no
    tiene sede anotada (art. 17.5).
  refusal.agenda.itemNotOnAgenda = No se ha anotado nada: esto no está en el orden del día{item?
    (punto {item}{items? de {items}})}. Con todos los miembros presentes puede declararse su
    urgencia; si no, queda para la próxima sesión.
  refusal.agenda.urgencyNeedsAllMembers = La urgencia no se ha declarado: hay {present|1 miembro
    presente|# miembros presentes} de {members} y hacen falta todos. Lleva el punto a la próxima
    sesión.
  refusal.agenda.urgencyNotCarried = No es posible: la urgencia no ha salido adelante, con
    {inFavour} a favor y {against} en contra (Ley 40/2015 art. 17.4). Lleva el asunto a la próxima
    sesión.
  refusal.agenda.itemNotVotable = No se ha votado nada: el punto {item} es de ruegos y preguntas,
    donde no se decide. Lleva el asunto al orden del día de la próxima sesión.
  refusal.session.noQuorum = La sesión no se ha abierto: hay {present|1 miembro presente|# miembros
    presentes} de {members} y {needed|hace falta 1|hacen falta #}{missing?; falta por llegar:
    {missing:role}}. Anota las llegadas o convoca otra sesión.
  refusal.vote.quorumLost = La votación no se ha anotado: ahora hay {present|1 miembro presente|#
    miembros presentes} de {members} y {needed|hace falta 1|hacen falta #}{missing?; falta:
    {missing:role}}. Espera a que vuelvan o deja el punto para la próxima sesión.
  refusal.vote.majorityNotReached = El acuerdo no se ha adoptado: {inFavour} a favor y {against}
    en contra no alcanzan la {majority:majority} necesaria{item? en el punto {item}}. Queda como
    no adoptado, o se vota otro texto.
  refusal.vote.missing = El acuerdo no se ha adoptado: el punto {item} no se ha votado. Anota
    antes la votación; el consenso es uno de sus métodos.
  refusal.vote.tooMany = La votación no se ha anotado: suma {votes|1 voto|# votos} y hay
    {entitled|1 vocalía con voto presente|# vocalías con voto presentes}. Comprueba el recuento y
    las llegadas.
  refusal.agreement.incomplete = El acuerdo no se ha adoptado: le falta {missing:field}. Añádelo;
    un texto que solo informa se anota como toma de conocimiento.
  refusal.minutes.contentMissing = El acta no se ha redactado: {items,|el punto {items:list} se
    trató y no tiene texto|los puntos {items:list} se trataron y no tienen texto}. Anota lo
    principal de su deliberación.
  refusal.minutes.approvalSkipped = No es posible: un acta se aprueba en la sesión inmediatamente
    posterior a la suya{item?, y aquí el punto {item}, su aprobación, está sin votar}{next?, que
    es {next}}.
  refusal.minutes.notChairApproved = El acta no se ha remitido: está en estado
    «{state:state.minutes}» y le falta el visto bueno de la presidencia. Pídeselo.
  refusal.minutes.objectionsPending = El acta no se ha aprobado: hay objeciones de {seats:list}.
    Pasa a la próxima sesión, donde se resuelven y se vota.
  refusal.minutes.conformityMissing = El acta no se ha aprobado: {silent|1 de {members} miembros no
    ha respondido|# de {members} miembros no han respondido}, y aquí el silencio no es
    conformidad{until? antes del {until:moment}}. Espera sus respuestas o lleva el acta a la próxima
    sesión.
  refusal.minutes.state = Ahora no es posible: el estado del acta es «{state:state.minutes}».
  refusal.agreement.closed = No se ha anotado nada: el acuerdo{number? {number}} está en estado
    «{state:state.agreement}».
  refusal.agreement.extensionNeedsSession = El plazo no se ha ampliado: en el acuerdo{number?
    {number}} lo decide una sesión posterior del órgano. Indica la sesión y el punto; entre sesiones,
    la presidencia solo puede si el perfil lo dice.
  refusal.agreement.extensionTooLong = El plazo no se ha ampliado: el perfil permite {maximum|1
    día|# días} en total, hasta el {latest:date}. Para lo que falte, propón un nuevo acuerdo.
  refusal.agreement.notLater = No se ha anotado nada: {by} no es un acuerdo posterior y vigente, y no
    puede sustituir a {number}. Adopta antes el nuevo.
  refusal.agreement.notDue = No se ha anotado ningún recordatorio: nada del acuerdo{number? {number}}
    vence todavía{due? (vence el {due:date})}.
  refusal.agreement.notBound = No se ha anotado nada: el acuerdo{number? {number}} no obliga a
    {agency}. Indica la entidad responsable o una participante.
  refusal.agreement.partCompleted = No se ha anotado nada: {agency} ya ha cumplido su parte del
    acuerdo{number? {number}}. Lo que no esté bien se dice en la próxima sesión.
  refusal.agreement.notOfAgency = No se ha nombrado a nadie: ese día la persona ni es miembro por
    {agency} ni trabaja allí. Nómbrala antes en la entidad o elige a otra.
  refusal.agreement.successorNotOfAgency = No se ha traspasado nada: del acuerdo {number} responde
    {agency}, y quien sucede ni es miembro por ella ni trabaja allí. Nómbrala antes en la entidad, o
    traspasa ese acuerdo a otra persona.
  refusal.minutes.immutable = No se ha cambiado nada: el acta{number? {number}} está aprobada y
    queda como está. Una corrección es un acuerdo de una sesión posterior (rectificación).
  refusal.minutes.deliberationMissing = El acta no se ha redactado: los puntos {items:list} no
    tienen texto, y a la grabación le falta la certificación de la secretaría que permite omitirlo
    (Ley 40/2015, art. 18.1). Certifica la grabación o anota lo principal.
  refusal.recording.notAllowed = La grabación no se ha añadido: las normas de este órgano{organ?
    ({organ:organ})} no permiten ninguna. Sus documentos electrónicos sí pueden añadirse.
  refusal.recording.integrityFailed = El fichero no está entre los de esta sesión ({recordings|1
    fichero|# ficheros}): su huella o su tamaño es otro (Ley 40/2015, art. 18.2). Busca el fichero
    tal como se adjuntó y no uses este.
  refusal.rule.notAdopted = Aquí no es posible: las normas del órgano no han hecho suya la regla
    en que se apoya{rule? ({rule})}; el artículo 19 de la Ley 40/2015 solo obliga a quien lo
    adopta. Puede hacerlo un reglamento o un acuerdo de la mesa.
  refusal.minutes.transcriptNotNeeded = La petición no se ha anotado: la sesión se graba, y lo
    dicho consta ahí (Ley 40/2015, art. 19.5).
  refusal.minutes.transcriptLate = El texto no se ha admitido: su plazo terminó{until? el
    {until:moment}} (Ley 40/2015, art. 19.5). Si se entregó a tiempo, la secretaría anota cuándo
    con --effective.
  refusal.minutes.transcriptNotRequested = El texto no se ha admitido: durante la sesión nadie
    pidió transcripción{seat? para la vocalía {seat}}{item? en el punto {item}}.
  refusal.minutes.translationIncomplete = La traducción no se ha certificado: en los puntos
    {items:list} falta un texto o un acuerdo. Complétala o añádela sin certificar.
  refusal.auth.representation = No se ha difundido nada: por el órgano hablan la presidencia y la
    secretaría, o quien tenga para el caso el encargo de un acuerdo suyo (Ley 40/2015, art. 19.3).
    Pídeselo, o cita el acuerdo como encargo.
  refusal.privacy.caseOrgan = No se ha difundido nada: este órgano{organ? ({organ:organ})} trata
    casos, y nada de lo que escribe sale de él.
  refusal.certificate.caveatMissing = La certificación no se ha expedido: el acta está en estado
    «{state:state.minutes}», y hasta su aprobación toda certificación lo hace constar (Ley
    40/2015, art. 19.5). Expídela con esa salvedad o espera a la aprobación.
  refusal.certificate.beforeApproval = La certificación no se ha expedido: el acta está en estado
    «{state:state.minutes}», y las normas del órgano no prevén certificaciones antes de aprobarla.
    Espera a la aprobación.
  refusal.certificate.noLegitimateInterest = La certificación no se ha expedido: no consta un
    interés legítimo (Ley 40/2015, art. 17.7); la solicitud está en estado
    «{state:state.certificate}»{reason?, porque {reason:certificateReason}}. Valora antes la
    solicitud.
  refusal.certificate.notReviewed = La certificación no se ha expedido: este órgano trata casos, y
    la delegación de protección de datos no la ha revisado. Pídele esa revisión.
  refusal.certificate.forbidden = La certificación no se ha expedido: la delegación de protección
    de datos no le ha dado paso. Consúltale qué puede certificarse.
  refusal.certificate.electronicOnly = La entrega no se ha anotado: las certificaciones se expiden
    por medios electrónicos salvo que se pida expresamente lo contrario (Ley 40/2015, art. 17.7),
    y aquí no se pidió. Entrégala por medios electrónicos en vez de {channel:channel}.
  refusal.certificate.notEndorsed = La entrega no se ha anotado: a la certificación {number} le
    falta el visto bueno de la presidencia (Ley 40/2015, art. 19.2.f). Pídeselo.
  refusal.certificate.nothingToCertify = La solicitud no se ha anotado: la sesión no adoptó ningún
    acuerdo. Sí puede certificarse la asistencia.
  refusal.certificate.notAttended = La solicitud no se ha anotado: la persona no estuvo en la
    sesión entre su apertura y su cierre.
  refusal.sheet.stray = Hay texto antes del primer encabezado. Va bajo «=== 1.» y los demás.
  refusal.sheet.heading = El encabezado no dice ningún punto. Escribe «=== » y el número.
  refusal.sheet.itemUnknown = Aquí no hay punto {item} en que escribir.{known? Hay: {known:list}.}
  refusal.sheet.itemTwice = El punto {item} ya tiene encabezado en la línea {firstLine}. Reúne
    allí su texto.
  refusal.sheet.itemEmpty = Bajo el punto {item} no hay nada. Basta una línea con lo principal
    (Ley 40/2015, art. 18.1).
  refusal.sheet.itemMissing = Falta el encabezado del punto {item}. Vuelve a ponerlo, con su
    texto.
  refusal.sheet.itemTooLong = El texto del punto {item} tiene {count:number} caracteres; caben
    {maximum:number} como máximo.
  refusal.sheet.utf8 = La hoja no está en UTF-8. Guárdala en esa codificación.
  refusal.sheet.faults = No se ha anotado nada: antes hay que corregir {errors|1 línea|# líneas}.
  refusal.editor.failed = El editor{editor? ({editor})} no terminó bien. Indica otro con EDITOR, o
    escribe la hoja con --print y entrégala con --file.

  # Órdenes
  refusal.command.unknown = No existe la orden «{command}».{nearest? ¿Quizá {nearest}?} «mesa do
    --list» las muestra todas.
  refusal.command.malformed = La orden no se ha leído{command?: sus datos no son los de
    {command}}{expected?: debe ser {expected:type}}. Es un objeto con «command», «data» y, si se
    quiere, «id», «as», «effective» y «expect».
  refusal.argument.malformed = «{argument}» no está escrito como clave=valor.
  refusal.command.reused = No se ha anotado nada: este identificador ya es de otra orden, o de
    otra persona. Da a cada orden el suyo, o ninguno.
  refusal.expect.unrelated = No se ha anotado nada: esta orden no depende de {stream}, así que no
    cabe esperar nada de ello.
  refusal.command.conflict = No se ha anotado nada: {stream?{stream}, de lo que esto depende, ha
    cambiado entretanto}{tries?otras órdenes escriben a la vez en los mismos registros ({tries|1
    intento|# intentos})}{found?; va por la versión {found}}{expected? y no por la {expected}}.
    Vuelve a mirarlo y repite la orden.
  refusal.field.unknown = La orden no se ha cumplido: no tiene el campo «{field}».{known? Aquí se
    conocen {known:list}.}
  refusal.field.missing = La orden no se ha cumplido: falta «{field}». Añádelo.
  refusal.field.wrongType = La orden no se ha cumplido: «{field}» debe ser {expected:type}.
  refusal.field.unknownValue = La orden no se ha cumplido: lo escrito en «{field}» no se
    conoce.{known? Valores posibles: {known:choice}.}
  refusal.field.tooLong = La orden no se ha cumplido: «{field}» tiene {count:number} caracteres;
    caben {maximum:number} como máximo.
  refusal.field.tooMany = La orden no se ha cumplido: «{field}» tiene {count:number} elementos;
    caben {maximum:number} como máximo.
  refusal.field.tooFew = La orden no se ha cumplido: «{field}» tiene {count|1 elemento|#
    elementos}; hacen falta {minimum:number} como mínimo.
  refusal.field.invalid = La orden no se ha cumplido: «{field}» no encaja con lo que
    consta{earliest?; lo más temprano posible es el {earliest:date}}.
  refusal.field.outOfRange = La orden no se ha cumplido: «{field}» va de {minimum} a {maximum}.
  refusal.auth.notPermitted = No se ha hecho nada: no te corresponde{action? ({action})}.{roles?
    Corresponde a: {roles:role}.}
  refusal.auth.unknownPrincipal = No se ha hecho nada: no consta quién da la orden{principal?
    ({principal})}. Dilo como person/… con --as o «as».
  refusal.effective.future = No se ha anotado nada: {effective:moment} aún no ha llegado. Anótalo
    cuando haya ocurrido.
  refusal.effective.beforeDependency = No se ha anotado nada: {effective:moment} es anterior a
    aquello de lo que depende, {earliest:moment}. Corrige la fecha.
  refusal.effective.tooLate = No se ha anotado nada: ocurrió hace {days|1 día|# días}, y pasados
    {tolerance} hace falta el derecho a anotar con retraso. Pídelo a quien lo tenga.
  refusal.time.malformed = «{time}» no es una fecha y hora, o ese día no existe. Escríbela como
    2026-11-22T09:30 o 22/11/2026 09:30.
  refusal.time.skipped = «{time}» no existe en {zone}: el reloj se adelanta y la salta{next?,
    hasta las {next:time}}. Elige una hora anterior o posterior al cambio.
  refusal.time.zoneUnknown = La zona horaria «{zone}» no se conoce aquí. Escríbela como
    Europe/Madrid o Atlantic/Canary.
  refusal.other = No ha sido posible ({code}).

  # Registros
  refusal.record.unknown = No existe o no te corresponde:{kind? {kind:kind}} {id}.
  refusal.record.ambiguous = Varias mesas han dado el número {number}: di el identificador.
  refusal.record.exists = No se ha anotado nada: ya existe:{kind? {kind:kind}} {id}. Elige otro
    identificador o modifica lo que hay.
  refusal.defect = Es un defecto del programa{what? ({what})}. Lo ya confirmado está a salvo.
  refusal.record.notNow = Ahora no es posible: el estado es «{state:state}».{possible? Es posible
    en estado: {possible:state}.}
  refusal.instance.notOpen = Aún no es posible: la instancia está en preparación. Termínala con
    instance.open.

  # Directorio
  refusal.role.exclusive = La función no se ha concedido: {role:role} no se puede unir a
    otra{held? ({held:role})}. Elige a otra persona o retira antes la que tiene.
  refusal.role.needsSecond = Aún no es posible: hacen falta dos personas{administrators?, y en
    administración hay {administrators|1|#}}.{role? Ha de confirmar la función ({role:role}) otra
    persona administradora.}{administrators? Concede antes la administración a una segunda
    persona.}
  refusal.role.lastAdministrators = La función no se ha retirado: en administración hay
    {administrators|1 persona|# personas} y han de quedar dos. Concédesela antes a otra.

  # Mesa
  refusal.mesa.notConstituted = Aún no es posible: la mesa no está constituida{state? (su estado
    es «{state:state.mesa}»)}. Constitúyela antes.
  refusal.mesa.notConstitutive = La mesa no se ha constituido: la sesión {session} no es una sesión
    constitutiva de su pleno ya levantada. Indica esa, o ninguna.
  refusal.mesa.tooFewSeats = La mesa no se ha constituido: tiene {seats|1 vocalía ocupada|#
    vocalías ocupadas} y necesita {needed}. Añade vocalías y asígnalas.
  refusal.mesa.profileUnknown = No existe el perfil «{profile}».{known? Se conocen {known:list}.}
  refusal.calendar.missing = No se puede contar el plazo: falta el calendario de días inhábiles de
    {municipality} para {year} (art. 30.7 de la Ley 39/2015). Impórtalo con «{command}».
  refusal.calendar.otherYear = El calendario no se ha importado: el {date:date} no es de {year}.
  refusal.calendar.dayTwice = El calendario no se ha importado: el {date:date} está dos veces.
    Déjalo una vez.
  refusal.calendar.noNational = El calendario de {municipality} para {year} no se ha importado: no
    tiene ninguna fiesta nacional. Ha de llevar las nacionales, las autonómicas y las locales.
  refusal.calendar.noLocal = El calendario de {municipality} para {year} no tiene ninguna fiesta
    local. Si no caen en fin de semana, añádelas e impórtalo de nuevo: esos días no cuentan.
  refusal.mesa.municipalityUnknown = El municipio {code} no está en la lista importada. Comprueba
    sus cinco cifras.
  refusal.mesa.municipalityTaken = No se ha anotado nada: el municipio {code} es de otra mesa.
    Antes ha de dejarla.
  refusal.mesa.municipalityUnverified = No hay lista oficial importada: {codes,|el código
    {codes:list} está bien formado y no se ha comprobado|los códigos {codes:list} están bien
    formados y no se han comprobado} con ella.
  refusal.mesa.lastMunicipality = El municipio no ha salido: una mesa tiene al menos uno. En su
    lugar, disuelve la mesa.
  refusal.mesa.notDormant = La mesa no está inactiva: sin ninguna sesión lo estará después del
    {due:date}.
  refusal.organ.unknown = La mesa no tiene el órgano «{organ}».{known? Tiene {known:list}.}
  refusal.seat.unknown = No existe la vocalía «{seat}» en este órgano. Mira «mesa list seats».
  refusal.seat.occupied = La llegada no se ha anotado: la vocalía {seat} ya la ocupa alguien
    presente. Anota antes su salida, o la llegada como persona invitada.
  refusal.seat.doubleHolding = No se ha anotado nada: la persona ya ocupa la vocalía {seat} de
    este órgano. Una persona cuenta una vez.
  refusal.seat.alternateNotAccredited = No se ha anotado nada: ese día la persona no es titular ni
    suplente acreditada de la vocalía {seat}. Anota antes la acreditación.
  refusal.seat.ended = No se ha anotado nada: la vocalía {seat} existe desde el {from:date}{to?
    hasta el {to:date}}, y ese día no. Elige un día comprendido o crea una vocalía para el nuevo mandato.
  refusal.seat.holdsItself = No se ha anotado nada: ese día la persona es titular de la vocalía
    {seat}, y nadie se suple a sí misma. Nombra a otra persona.
  refusal.renewal.twice = No se ha renovado nada: en la vocalía {seat}, alguien o la propia vocalía
    está dos veces en la lista. Déjalo una sola vez.
  refusal.chair.substitutionUndefined = No es posible: nada dispone que esta persona presida ahora.
    El orden es: {line:office}{first?; le toca a: {first:office}}{tied?; con igual antigüedad:
    {tied:office}: indica quién es mayor (mesa.designate, olderThan)}. Preside la primera persona
    del orden que esté. A quien falte en él se le designa con el cargo que nombran las reglas
    (mesa.designate, office), o el órgano acuerda un orden (mesa.orderChair; Ley 40/2015, art.
    19.2).
  refusal.notice.membersChanged = Hay sesiones convocadas para ese día o después que se
    notificaron a quienes eran miembros antes: {sessions:list}. Envía de nuevo la convocatoria.
  refusal.person.openAgreements = Quien se va responde todavía de {agreements|1 acuerdo
    pendiente|# acuerdos pendientes}. Traspásalos: mesa person hand-over.

  # Sesión
  refusal.notice.tooLate = La sesión no se ha convocado: su comienzo, {startsAt:moment}, no es
    posterior a la convocatoria. Elige otro.
  refusal.session.tooEarly = La sesión no se ha abierto: está convocada para {startsAt:moment}.
    Espera a esa hora o anota la hora en que se abrió.
  refusal.session.remoteForbidden = La sesión no se ha convocado: las normas del órgano no permiten
    celebrarla a distancia{reference? ({reference})}. Convócala presencial.
  refusal.session.itemsUntreated = {items,|El punto {items:list} no se ha debatido ni votado.
    Queda|Los puntos {items:list} no se han debatido ni votado. Quedan} para otra sesión.
  refusal.presence.notPresent = No se ha anotado nada: la persona no consta como presente. Anota
    antes la llegada.
  refusal.presence.noSeat = La llegada no se ha anotado: la persona no tiene vocalía libre en este
    órgano. Anótala como persona invitada o asigna antes la vocalía.
  refusal.correction.unknown = No se ha corregido nada: la versión {version} de la sesión no es de
    las que se retiran: llegadas, salidas, excusas, conexiones, recesos, puntos dejados,
    deliberaciones y votaciones. «mesa show meeting --history» muestra las versiones.
  refusal.correction.inUse = No se ha corregido nada: en lo anotado{version? como versión
    {version}} se apoya la apertura, una votación o un acuerdo de la sesión. Lo que esté mal se
    corrige en el acta.
  refusal.vote.doubleVote = La votación no se ha anotado: la vocalía {seat} está en ella dos
    veces. Déjala una vez.
  refusal.vote.notPresent = El voto no se ha anotado: la vocalía {seat} no consta como presente.
    Anota antes la llegada.
  refusal.vote.itemDecided = No se ha anotado nada: en el punto {item} ya se adoptó un acuerdo.

  # En la sesión: conexiones, recesos, votaciones
  refusal.session.connectionBroken = La votación no se ha anotado: desde {since:moment} hay una
    incidencia abierta ({kind:incidentKind}, versión {incident}), y a distancia todos deben oírse y
    verse (art. 17.1). Resuélvela, anota que la persona ha vuelto o que la sesión sigue sin ella.
  refusal.session.identityNotAssured = A distancia la identidad ha de constar antes de votar (art.
    17.1): no consta la de {people|1 participante|# participantes}{seats? ({seats:list})}. Anota
    cómo se asegura: «mesa meeting identity».
  refusal.presence.notRemote = No se ha anotado nada: la persona está en la sala, y esto es para
    quien participa a distancia. Anota en su lugar la salida.
  refusal.presence.notDisconnected = No se ha anotado nada: no consta que esa persona perdiera la
    conexión. Anota en su lugar la llegada.
  refusal.incident.unknown = No se ha anotado nada: di qué incidencia, por su versión.{open?
    Abiertas: {open:list}.} «mesa meeting quorum» las muestra.
  refusal.incident.stillPresent = No se ha anotado nada: la sesión solo sigue sin alguien cuando
    esa persona ya no consta como presente. Anota antes su salida o su desconexión.
  refusal.session.inRecess = No se ha anotado nada: la sesión está en receso desde {since:moment}
    y mientras tanto no se trata nada. Reanúdala antes o di la hora en que ocurrió.
  refusal.session.notInRecess = No se ha anotado nada: la sesión no ha tenido ningún receso.
  refusal.session.quorumLost = La sesión no se ha reanudado: hay {present} miembros presentes de
    {members} y hacen falta {needed} para deliberar (art. 17.2){missing?; falta: {missing:role}}.
    Anota las llegadas o levanta la sesión.
  refusal.agenda.itemParked = No se ha anotado nada: el punto {item} se dejó {until:parkedUntil}.
    Retómalo antes: «mesa meeting item».
  refusal.agenda.itemTaken = El orden no se ha cambiado: el punto {item} ya se ha tratado. Nombra
    solo puntos pendientes.
  refusal.agenda.orderNotAgreed = El orden no se ha cambiado: {inFavour} a favor y {against} en
    contra no son acuerdo. El orden del día queda como se convocó.
  refusal.vote.secretBallot = No se ha anotado nada: de una votación secreta solo se guardan el
    recuento y qué vocalías votaron, nunca el voto de cada una. Quítalo.
  refusal.vote.countDiffers = La votación no se ha anotado: suma {votes|1 voto|# votos} y nombra
    {voters|1 votante|# votantes}. El voto en blanco cuenta como abstención. Cuenta de nuevo.
  refusal.vote.consensusNotSought = Las normas del órgano piden buscar el consenso antes de votar
    y en el punto {item} no consta. Si se buscó, dilo con --consensus-sought.
  refusal.vote.tieNotBroken = Hay empate en el punto {item}, y un empate no se adopta. El voto de
    la presidencia solo decide si lo dan las normas del órgano (art. 19.2.d): entonces «mesa meeting
    tie-break». Si no, votad de nuevo o dejadlo para la próxima sesión.
  refusal.vote.castingVoteNotGranted = No se ha anotado nada: las normas del órgano no dan voto de
    calidad a la presidencia, y el art. 19.2.d no lo da por sí solo a órganos de varias
    administraciones. Lo empatado no se adopta: votad de nuevo o dejadlo para la próxima sesión.
  refusal.vote.notTied = No se ha anotado nada: el punto {item} no está empatado ({inFavour} a
    favor, {against} en contra) y solo se dirime un empate.
  refusal.vote.tieBroken = No se ha anotado nada: la presidencia ya dirimió el empate del punto
    {item} en el otro sentido. Si se anotó mal, corrígelo antes.
  refusal.vote.notPresiding = No se ha anotado nada: el voto de calidad es de quien preside ahora,
    y está presente alguien anterior en el orden. Pídeselo a esa persona.
  refusal.vote.abstentionForbidden = La votación no se ha anotado: {abstained|se abstiene 1
    vocalía|se abstienen # vocalías}, y quienes están por razón de su cargo no pueden (art. 19.3.c):
    {seats:list}. Pídeles su voto.
  refusal.vote.senseContradicts = No se ha anotado nada: la votación suma {votes|1 voto|# votos}
    {sense:sense}, y de otras vocalías {recorded|consta 1|constan #}. Comprueba el sentido o corrige
    la votación.
  refusal.vote.senseRecorded = No se ha anotado nada: ya consta cómo votó la vocalía {seat}
    (versión {version}). Corrígelo antes.
  refusal.vote.recordNotGranted = No se ha anotado nada: las normas de este órgano no dan derecho
    a que consten los motivos ni el voto favorable (art. 19.5). El voto en contra o la abstención
    pueden constar siempre, sin motivos (art. 17.6).
  refusal.dissent.notGranted = El voto particular no se ha anotado: las normas de este órgano no
    lo prevén (art. 19.5). El voto en contra se hace constar en la sesión, a petición.
  refusal.dissent.windowClosed = El voto particular no se ha anotado: su plazo terminó el
    {until:moment} (art. 19.5). Si llegó a tiempo en papel, la secretaría lo anota con la hora en
    que llegó.
  refusal.dissent.noAgreement = El voto particular no se ha anotado: en el punto {item} no se
    adoptó ningún acuerdo del que discrepar.
  refusal.dissent.notDissenter = El voto particular no se ha anotado: solo puede formularlo quien
    no votó a favor (art. 19.5){seat?, y la vocalía {seat} lo hizo, o no hubo más votos
    discrepantes}. Comprueba el punto.
  refusal.dissent.filed = No se ha anotado nada: la vocalía {seat} ya formuló su voto particular
    sobre este acuerdo, y lo formulado queda.

  # Actas y acuerdos
  refusal.agreement.evidenceMissing = El acuerdo{number? {number}} no se ha dado por cumplido: no
    hay prueba de ello. Añade antes la prueba.

  # Registro, ficheros, claves, reloj
  refusal.entry.tooLarge = No se ha anotado nada: un hecho ocuparía {bytes:size} y caben
    {maximum:size} como máximo. Acorta el texto o llévalo a un anexo.
  refusal.entry.malformed = No se ha anotado nada: el hecho no se puede escribir como está. Es un
    defecto del programa.
  refusal.clock.setBack = No se ha anotado nada: el reloj marca {now:moment} y el último hecho es
    de {last:moment}. Pon el reloj en hora o responde de él con clock.acknowledge.
  refusal.clock.leapt = No se ha anotado nada: el reloj marca {now:moment} y se esperaba
    {expected:moment}. Si es correcto, responde de él con clock.acknowledge.
  refusal.clock.notStopped = No se ha anotado nada: el reloj no ha detenido nada.
  refusal.log.writerRunning = No disponible: otro proceso escribe en este registro. Espera a que
    termine o detenlo.
  refusal.log.newerFormat = El registro es de una versión más nueva{found? ({found}; esta conoce
    la {known})}. Actualiza este programa; no se ha tocado nada.
  refusal.log.damaged = El registro no es lo que dice ser{position?, por primera vez en la posición
    {position:number}{last? a {last:number}}}{page?, página {page:number} del
    archivo}{difference?: {difference:verify}}{what? ({what})}.{proven? Las posiciones de 1 a
    {proven:number} están probadas por el punto de control de {size:number}.} No se escribe en él.
    Guárdalo y restaura una copia.
  refusal.log.missing = Aquí no hay ningún registro.
  refusal.log.exists = No se ha creado nada: aquí ya hay un registro.
  refusal.log.notALog = El fichero no es un registro de hechos.
  refusal.log.stale = No se ha anotado nada: {stream} ha cambiado entretanto; va por la versión
    {found} y no por la {expected}.
  refusal.log.readOnly = No se ha anotado nada: el registro está abierto solo para lectura.
  refusal.log.failed = No se ha podido escribir en el registro{reason? ({reason})}. Lo ya
    confirmado está a salvo; repite esta orden para saber si consta.
  refusal.log.setting = No se ha iniciado: la base de datos no admite un ajuste necesario{what?
    ({what})}.
  refusal.log.storage = No se ha podido leer el registro{reason? ({reason})}{what? ({what})}.
    Revisa el disco y los permisos.
  refusal.event.unknownType = El registro tiene un hecho que esta versión no conoce{type?:
    {type}}{position? (posición {position:number})}. Actualiza este programa.
  refusal.event.unknownStream = El registro tiene una clase de datos que esta versión no
    conoce{type?: {type}}{position? (posición {position:number})}. Actualiza este programa.
  refusal.event.malformed = El hecho{type? {type}}{position? de la posición {position:number}} no
    se puede leer como lo que dice ser.
  refusal.proof.outOfRange = El registro tiene {size|1 hecho|# hechos}; no hay {asked:number}.
  refusal.writer.held = No disponible: otro proceso escribe en este registro. Espera a que termine
    o detenlo.
  refusal.note.key = La clave no está escrita como una clave de verificación.
  refusal.note.text = El texto de la nota no se puede firmar: no termina en fin de línea o tiene
    caracteres que no debe.
  refusal.note.malformed = El fichero no es una nota firmada.
  refusal.note.signature = La firma no se verifica. La nota se cambió o se firmó con otra clave.
  refusal.note.unsigned = Ninguna clave conocida ha firmado la nota.
  refusal.checkpoint.malformed = El fichero no es un punto de control.
  refusal.checkpoint.shrunk = No se ha firmado nada: el registro es más corto de lo que dice un
    punto de control anterior. Falta algo.
  refusal.checkpoint.different = No se ha firmado nada: el registro no es el que cuenta un punto
    de control anterior.
  refusal.receipt.malformed = El fichero no es un justificante.
  refusal.file.failed = El sistema ha rechazado el fichero {path}{errno? (error {errno})}.
  refusal.disk.full = No se ha anotado nada: el disco está lleno. Lo ya confirmado está a salvo.
    Haz sitio y repite la orden.
  refusal.output.failed = No se ha podido escribir la salida{errno? (error {errno})}. Revisa el
    espacio libre y los permisos.
  refusal.output.readerGone = Quien leía la salida se ha ido.
  refusal.data.readOnly = No se ha anotado nada: los datos{path? de {path}} solo se pueden leer.
    Revisa los permisos y el espacio libre.
  refusal.data.tooOpen = No se ha iniciado: otras cuentas pueden leer {path}. Ciérralo con chmod
    go-rwx.
  refusal.keys.tooOpen = No se ha iniciado: otras cuentas tienen derechos sobre las claves de
    {path}. Ciérralas con chmod 700 y 400.
  refusal.keys.exist = No se ha escrito nada: en {path} ya hay claves, y ninguna se sobrescribe
    nunca.
  refusal.keys.wrongSize = No se ha iniciado: la clave {path} tiene {bytes|1 byte|# bytes} y no
    32.
  refusal.data.missing = No hay ninguna instancia{path? en {path}}. Créala con «mesa init» o di
    dónde está con --data.
  refusal.data.exists = No se ha creado nada: {path} no está vacío.
  refusal.data.holdsKey = No se ha iniciado: {path} contiene una clave. Las claves van junto a los
    datos, nunca dentro.
  refusal.keys.missing = No se ha iniciado: falta la clave {path}. Di dónde están las claves con
    --keys o recupéralas con la hoja de recuperación.
  refusal.keys.wrong = No se ha iniciado: las claves no son las de este almacén. Una copia anterior a un cambio de
    clave maestra necesita las claves de la hoja de recuperación de entonces.
  refusal.vault.missing = No hay almacén de claves en {path}. Sin él no se puede leer nada de lo
    sellado.
  refusal.vault.exists = No se ha creado nada: en {path} ya hay un almacén de claves.
  refusal.vault.notAVault = El fichero {path} no es un almacén de claves.
  refusal.vault.newer = El almacén de claves es de una versión más nueva{found? ({found})}.
    Actualiza este programa; no se ha tocado nada.
  refusal.vault.setting = No se ha iniciado: el almacén no admite un ajuste necesario{name?
    ({name}: {wanted}, y es {found})}.
  refusal.vault.keyNotPrepared = No se ha sellado nada: la clave no estaba preparada. Es un
    defecto del programa.
  refusal.vault.notOpened = El valor sellado no se abre aquí: su clave ya no existe, o se alteró o
    se cambió de sitio.
  refusal.vault.readOnly = No se ha sellado nada: el almacén está abierto solo para lectura.
  refusal.vault.storage = No se ha podido leer o escribir en el almacén{code? ({code})}. Revisa el
    disco y los permisos.
  refusal.vault.keyBlocked = No se ha anotado nada: lo que pertenece a este registro está bloqueado
    y no se le añade nada. Pueden recuperarlo dos responsables con sus hojas.
  refusal.vault.keyDestroyed = No se ha anotado nada: lo que pertenecía a este registro se destruyó
    para siempre y no se le añade nada.
  refusal.escrow.noOfficers = No se ha bloqueado nada: aún no hay dos responsables que puedan volver
    a abrirlo. Imprime antes sus hojas: mesa keys escrow.
  refusal.escrow.wrongSheet = No se ha abierto nada: falta la hoja de {office:office} o no es la de
    entonces. Compara las huellas: mesa keys list.
  refusal.escrow.appointed = No se ha impreso nada: ya hay dos responsables con sus hojas. Para
    nombrar a otras personas desde ahora: mesa keys escrow --replace.
  refusal.backup.notEmpty = No se ha escrito nada: en {path} ya hay algo, y nada se pone nunca
    encima.
  refusal.backup.notABackup = {path} no es una copia: no tiene un manifiesto que se pueda leer.
  refusal.backup.newer = La copia es de una versión más nueva{found? ({found})}. Actualiza este
    programa.
  refusal.backup.missing = A la copia le falta el fichero {name}.
  refusal.backup.altered = El fichero {name} de la copia no es el que dice su manifiesto, o no
    está entero.
  refusal.restore.shorter = No se ha restaurado nada: un punto de control conocido habla de
    {known|1 hecho|# hechos} y este registro tiene {found}. Se perderían hechos. Con --accept-loss se pone
    igualmente, y alguien tendrá que responder de ello.
  refusal.restore.inconsistent = No se ha restaurado nada: este registro no es aquel para el que
    se firmó el punto de control conocido{known? de {known|1 hecho|# hechos}}.
  refusal.restore.otherLog = No se ha restaurado nada: el punto de control conocido es de otra
    instancia{origin? ({origin})}.
  refusal.recovery.wrongLine = La línea {line} de la hoja no está copiada como aparece. Compárala.
  refusal.recovery.missingLine = Falta la línea {line} de la hoja.
  refusal.recovery.twiceLine = La línea {line} de la hoja está dos veces.
  refusal.recovery.wrongFingerprint = Las líneas están bien copiadas y dan otras claves: la hoja
    es de otra instancia.

  # Entrada
  refusal.input.missing = No existe el fichero {path}.
  refusal.input.failed = No se ha podido leer {path} hasta el final.
  refusal.line.tooLong = La línea pasa de {maximum:number} bytes: ninguna orden es tan larga. Quizá
    el fichero ha perdido los finales de línea.
  refusal.line.byteOrderMark = El fichero empieza con una marca de orden de bytes (BOM). Guárdalo
    como UTF-8 sin ella.
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
  refusal.csv.utf8 = No es UTF-8. Guarda el fichero con esa codificación.
  refusal.csv.strayQuote = Hay unas comillas dentro de una celda. Pon la celda entre comillas y
    duplícalas.
  refusal.csv.afterQuote = Hay algo tras las comillas que cierran la celda.
  refusal.csv.unclosedQuote = Unas comillas abren una celda y ninguna la cierra.
  refusal.csv.empty = El fichero no tiene líneas.
  refusal.csv.tooLarge = El fichero ocupa {found:size} y se leen {maximum:size} como máximo.
  refusal.import.fieldCount = La línea tiene {found|1 celda|# celdas} y la cabecera {expected}.
  refusal.import.duplicateColumn = La cabecera tiene dos veces la columna «{field}».
  refusal.import.unknownColumn = La cabecera tiene una columna «{field}» que no se
    conoce.{nearest? ¿Quizá {nearest}?}{known? Se conocen {known:list}.}
  refusal.import.missingColumn = A la cabecera le falta la columna «{field}».{known? Columnas:
    {known:list}.}
  refusal.import.missing = «{field}» está vacío.
  refusal.import.duplicate = Lo mismo{found? («{found}»)} está en una línea anterior{firstLine?
    ({firstLine})}.
  refusal.import.duplicateAlternate = Entre las personas suplentes hay una repetida, o es la
    titular{ordinal? (la número {ordinal})}.
  refusal.import.identifier = «{field}» no es un identificador{found? («{found}»)}{ordinal? (el
    número {ordinal})}: letras minúsculas, cifras y guiones.
  refusal.import.organ = «{field}» no es un órgano conocido{found? («{found}»)}.{nearest? ¿Quizá
    {nearest}?}{known? Se conocen {known:list}.}
  refusal.import.agencyKind = «{field}» no es un tipo de entidad conocido{found?
    («{found}»)}.{nearest? ¿Quizá {nearest}?}{known? Se conocen {known:list}.}
  refusal.import.controlCharacter = «{field}» tiene un carácter que no se imprime.
  refusal.import.tooLong = «{field}» pasa de {maximum:number} caracteres.
  refusal.import.email = «{field}» no es una dirección de correo electrónico.
  refusal.import.phone = «{field}» no es un número de teléfono.
  refusal.import.vote = «{field}» no dice ni sí ni no{found? («{found}»)}.{known? Escribe
    {known:choice}.}
  refusal.import.date = «{field}» no es un día{found? («{found}»)}{expected?; escríbelo como
    {expected}}.
  refusal.import.municipality = «{field}» no es un código de municipio{found? («{found}»)}: cinco
    cifras, las dos primeras de la provincia.{nearest? ¿Quizá {nearest}?}
  refusal.import.municipalityParts = «{field}»{found? («{found}»)} no coincide con provincia y
    número, que dan {parts}.
  refusal.import.checkDigit = El dígito de control de {code} es {expected}.
  refusal.import.level = «{field}» no es un ámbito conocido{found? («{found}»)}.{nearest? ¿Quizá
    {nearest}?}{known? Se conocen {known:list}.}
  refusal.import.municipalityNeeded = El fichero no dice de qué municipio son las fiestas. Dilo con
    --municipality y sus cinco cifras.
  refusal.import.localOfAll = La fiesta local del {date:date} no dice de qué municipio es: el fichero
    es de varios.
  refusal.import.dayTwice = El {date:date} está dos veces para un mismo municipio{firstLine?; la
    primera, en la línea {firstLine}}.
  refusal.ics.text = No es UTF-8. Guarda el fichero con esa codificación.
  refusal.ics.line = La línea no es una propiedad de iCalendar (NOMBRE:valor).
  refusal.ics.calendar = No es un calendario iCalendar: todo va entre BEGIN:VCALENDAR y
    END:VCALENDAR.
  refusal.ics.unclosed = El componente {component} no se abre y cierra como debe. Puede que el
    fichero esté incompleto.
  refusal.ics.empty = El calendario no tiene ningún evento.
  refusal.ics.missing = Al evento le falta {field}.
  refusal.ics.date = {field} no es un día que exista{found? («{found}»)}; se escribe 20261012.
  refusal.ics.timed = {field} lleva hora{found? («{found}»)}: una fiesta es de días enteros. Escribe
    solo la fecha, VALUE=DATE.
  refusal.ics.end = {field}{found? («{found}»)} no da entre 1 y 31 días enteros. El final es el día
    siguiente al último.
  refusal.ics.recurring = El evento se repite ({field}). Las fiestas se publican para cada año:
    escribe un evento por día.
  refusal.ics.level = El evento no dice si la fiesta es nacional, autonómica o local. Dilo en sus
    CATEGORIES o, de todo el fichero, con --level.
  refusal.import.errors = No se ha importado nada: {errors|1 línea tiene un error|# líneas tienen
    errores}. Corrígelas e importa de nuevo.

  # Perfiles
  refusal.profile.syntax = No es YAML{problem?: {problem}}.
  refusal.profile.utf8 = No es UTF-8. Guarda el fichero con esa codificación.
  refusal.profile.empty = El fichero está vacío.
  refusal.profile.anchor = «{path}» remite a otro lugar del fichero (alias). Escribe el valor.
  refusal.profile.unknownKey = «{key}» no se conoce aquí.{nearest? ¿Quizá {nearest}?}{known? Se
    conocen {known:list}.}
  refusal.profile.missing = A «{path}» le falta {key}{rule? ({rule})}.
  refusal.profile.duplicateKey = «{key}» está dos veces{firstLine?; la primera, en la línea
    {firstLine}}.
  refusal.profile.duplicate = «{key}» está dos veces en esta lista{firstLine?; la primera, en la
    línea {firstLine}}.
  refusal.profile.duplicateID = Otro perfil ya tiene el identificador «{key}».
  refusal.profile.notInherited = El perfil superior no tiene «{key}» que se pueda dejar fuera.
  refusal.profile.wrongType = «{path}» debe ser {expected:type}, y es {found:type}.
  refusal.profile.unknownValue = «{path}» no puede ser «{key}».{nearest? ¿Quizá {nearest}?}{known?
    Valores posibles: {known:choice}.}
  refusal.profile.range = «{path}» es {found}, y va de {minimum} a {maximum}.
  refusal.profile.blank = «{path}» está en blanco.
  refusal.profile.tooLong = «{path}» tiene {found:number} caracteres; caben {maximum:number} como
    máximo.
  refusal.profile.controlCharacter = «{path}» tiene un carácter que no se imprime. Quítalo.
  refusal.profile.fileTooLarge = El fichero ocupa {found:size} y se leen {maximum:size} como
    máximo.
  refusal.profile.tooLarge = Con su perfil de base ocupa {found:size}, y en el registro caben
    {maximum:size} como máximo.
  refusal.profile.unknownParent = No existe el perfil «{key}» en que apoyarse.{nearest? ¿Quizá
    {nearest}?}{known? Se conocen {known:list}.}
  refusal.profile.unknownPath = La marca es de «{path}», que el perfil no tiene.
  refusal.profile.unconfirmed = «{path}» es una propuesta [?]: ha de confirmarla el reglamento de
    la mesa.
  refusal.profile.unmarked = «{path}» no lleva marca de su origen (S, K o ?).
  refusal.profile.noLanguage = El perfil no nombra ninguna lengua.
  refusal.profile.dateOrder = «{path}» termina antes de empezar{rule? ({rule})}.
  refusal.profile.chairUndefined = «{path}» no dice quién preside{rule? ({rule})}.
  refusal.profile.secretaryUndefined = «{path}» no dice quién ejerce la secretaría{rule?
    ({rule})}.
  refusal.profile.requiredSeatWithoutMinimum = «{path}» es obligatoria y puede quedar vacía: su
    mínimo es 0.
  refusal.profile.noSeats = «{path}» no tiene vocalías.
  refusal.profile.noSpokespersonSeats = «{path}» pide portavoces, y ninguna vocalía lo es{rule?
    ({rule})}.
  refusal.profile.quorumBelowLaw = «{path}» es {found}, y la ley pide {minimum}{rule? ({rule})}.
  refusal.profile.ruleNotAdopted = «{path}» se apoya en {rule}, que no obliga por sí sola y no
    está entre las reglas adoptadas.
  refusal.term.hoursTooLong = {path?«{path}»: }un plazo de {found} horas hábiles no se puede contar,
    porque por encima de {maximum} el plazo se da en días (art. 30.1 de la Ley 39/2015). Hay que
    darlo en días en el perfil.
  refusal.profile.plenaryTreatsCases = «{path}»: un plenario nunca trata casos{rule? ({rule})}.
  refusal.profile.plenaryOptional = «{path}»: toda mesa tiene plenario.
  refusal.profile.recordingOfCases = «{path}» admite grabar un órgano que trata casos{rule?
    ({rule})}.
  refusal.profile.defect = El programa no ha podido leer lo que había comprobado{problem?
    ({problem})}. Es un defecto del programa.
  refusal.profile.faulty = Un perfil tiene errores y no se ha iniciado nada.
  refusal.profile.unreadable = No se han podido leer los perfiles de {path}.

  # ---- Tipos de valores ------------------------------------------------------------------------
  type.text = un texto
  type.integer = un número entero
  type.boolean = true o false
  type.list = una lista
  type.object = un objeto
  type.mapping = un objeto
  type.null = nada
  type.instant = una fecha y hora (2026-11-22T09:30)
  type.date = un día (2026-11-22)
  type.uuid = un identificador (UUID)
  type.version = una versión: un número entero, 0 para lo que no ha de existir
  type.identifier = un identificador: letras minúsculas, cifras y guiones
  type.name = un nombre del glosario
  type.alias = una remisión
  type.stream = un registro, como agency/cavi
  type.number = un número
  form.text = un texto de hasta {maximum:number} caracteres
  form.confidential = un texto de hasta {maximum:number} caracteres, sellado en el registro
  form.integer = un número entero
  form.boolean = true o false
  form.instant = una fecha y hora: 2026-11-22T09:30
  form.date = un día: 2026-11-22
  form.identifier = un identificador: letras minúsculas, cifras y guiones
  form.name = un nombre del glosario, como plenary
  form.choice = uno de: {words:choice}
  form.code = escrito así: {pattern}
  form.list = una lista; cada elemento: {each}
  form.map = valores por nombre; cada uno: {each}
  form.object = un objeto con {fields:list}

  # ---- Órdenes: qué se pide; después, qué hace y qué necesita ----------------------------------
  command.instance.open = Poner en servicio la instancia
  command.instance.open.help = Termina la preparación; hacen falta dos personas administradoras.
    Hasta entonces una sola concede funciones; después hacen falta dos.
  command.list.importMunicipalities = Importar la lista de municipios
  command.list.importMunicipalities.help = Toma la lista oficial (INE) por partes. Desde entonces
    los códigos de las mesas se comprueban con ella; hasta entonces se admite un código bien
    formado, con aviso.
  command.calendar.import = Importar un calendario de días inhábiles
  command.calendar.import.help = Las fiestas de un municipio en un año: nacionales, autonómicas y
    locales. Con ellas se cuentan los plazos. Importarlo de nuevo hace una versión nueva; los
    plazos ya dados no cambian.
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
  command.person.handOver = Traspasar los acuerdos de quien se va
  command.person.handOver.help = Los acuerdos pendientes de una mesa de los que la persona responde
    pasan a quien la sucede en la misma entidad, que sigue obligada. «mesa person hand-over» los
    muestra antes.
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
  command.mesa.assignSeat.help = Nombra a la persona titular o a una suplente desde un día. Una
    nueva titular sucede a la anterior.
  command.mesa.releaseSeat = Liberar una vocalía
  command.mesa.releaseSeat.help = Después de ese día la persona deja de ser titular o suplente de
    la vocalía.
  command.mesa.designate = Designar presidencia o secretaría
  command.mesa.designate.help = Nombra a quien preside un órgano o ejerce su secretaría; otras
    personas las suplen por orden. La secretaría puede no tener vocalía.
  command.mesa.endDesignation = Terminar una designación
  command.mesa.endDesignation.help = Después de ese día la persona deja la presidencia o la
    secretaría del órgano.
  command.mesa.renewSeats = Renovar vocalías y cargos en un solo acto
  command.mesa.renewSeats.help = Tras unas elecciones: una lista de vocalías con titular y
    suplentes, y de cargos, desde un mismo día, con el documento que lo acredita. Todo o nada; lo que se
    da a una vocalía sustituye a lo que tenía. Las sesiones celebradas conservan sus miembros.
  command.mesa.substitute = Anotar una suplencia
  command.mesa.substitute.help = Alguien acude por una vocalía en lugar de su titular, por un tiempo,
    con el documento que lo acredita. A una organización social le basta comunicarlo a la secretaría
    (R06).
  command.mesa.delegateChair = Delegar la presidencia
  command.mesa.delegateChair.help = Durante unos días preside alguien del orden de suplencia (R05).
    Delegar en quien es titular la deja sin efecto.
  command.mesa.orderChair = Fijar el orden de suplencia de la presidencia
  command.mesa.orderChair.help = Como lo acordó el órgano o el pleno en una sesión, en un punto que
    salió adelante (R05; Ley 40/2015, art. 19.2). Quien aún no esté designada queda designada.
  command.mesa.amendProfile = Modificar el perfil de una mesa
  command.mesa.amendProfile.help = Pone en vigor desde un día las normas propias de la mesa, por
    acuerdo de su plenario. Todo el contenido queda en el registro; las sesiones ya convocadas
    conservan el suyo.
  command.mesa.releaseFigures = Publicar cifras
  command.mesa.releaseFigures.help = Anota los recuentos que se dan al pleno. Lo da mesa counts
    --release, que los ha calculado.
  event.mesa.figuresReleased = Se publicaron cifras{report?: {report}}{from?, desde el {from:day}}
  field.report = el informe
  field.figures = las cifras
  field.cell = el nombre de la cifra
  field.released = las cifras
  refusal.report.unknown = No se ha anotado nada: no existe el informe «{report}». mesa help counts
    dice cuáles hay.
  refusal.report.figuresDiffer = No se ha anotado nada: en la posición {position} el registro da otras
    cifras de «{report}». Deja que las calcule mesa counts --release.
  refusal.report.notInBulk = No se ha aplicado nada: las cifras se publican de una en una, con mesa
    counts --release, que las compara con el registro.
  refusal.release.unknown = En la posición {position} no se publicaron cifras. mesa audit drift
    enumera las posiciones de todas las publicadas.
  refusal.release.cellUnknown = No existe la cifra «{cell}» en lo publicado. Existen: {known}.
  command.mesa.confirmValues = Confirmar valores de un perfil
  command.mesa.confirmValues.help = Propuestas del perfil en vigor que el reglamento de la mesa
    respalda, con su artículo.
  command.mesa.join = Incorporar un municipio
  command.mesa.join.help = Un municipio entra en una mesa mancomunada desde un día. Pertenece a
    una sola mesa a la vez.
  command.mesa.leave = Separar un municipio
  command.mesa.leave.help = Un municipio deja una mesa mancomunada desde un día. El último no
    puede.
  command.mesa.dissolve = Disolver una mesa
  command.mesa.dissolve.help = Por acuerdo del órgano que la creó. La mesa se puede seguir
    consultando.
  command.mesa.becomeDormant = Declarar inactiva una mesa
  command.mesa.becomeDormant.help = La da el reloj cuando no hay sesiones durante el tiempo que
    dice el perfil. La mesa sigue como está, y su próxima sesión la reactiva.
  command.meeting.convene = Convocar una sesión
  command.meeting.convene.help = Fija órgano, comienzo, modalidad, lugar o conexión, orden del día
    y destinatarias de la convocatoria. El acta anterior y los acuerdos abiertos entran solos en
    el orden del día.
  command.meeting.cancel = Desconvocar una sesión
  command.meeting.cancel.help = La sesión no se celebrará. Sus puntos pueden pasar a la próxima.
  command.meeting.postpone = Aplazar una sesión
  command.meeting.postpone.help = Otro comienzo, con las condiciones de una convocatoria nueva.
  command.meeting.planSeries = Planificar las sesiones de un año
  command.meeting.planSeries.help = Tantas como digan las normas del órgano, desde la primera y a su
    hora; un día inhábil cede el paso al siguiente hábil. Después cada una se ordena y se convoca
    por separado.
  command.meeting.orderNotice = Ordenar una convocatoria
  command.meeting.orderNotice.help = La presidencia dice cuándo, de qué clase y sobre qué (R10);
    después la secretaría convoca. Dada otra vez antes de eso, sustituye a la orden anterior.
  command.meeting.proposeItem = Proponer un punto
  command.meeting.proposeItem.help = Un miembro pide un punto para el orden del día de una sesión
    planificada u ordenada, antes del plazo (R15). La secretaría anota una petición en papel.
  command.meeting.answerProposal = Responder a una petición
  command.meeting.answerProposal.help = La presidencia incluye el punto en el orden del día o lo
    rechaza con un motivo (R15).
  command.meeting.recordDispatch = Anotar una entrega
  command.meeting.recordDispatch.help = Cómo y cuándo llegó la convocatoria a un miembro y qué lo
    acredita (R12). Para el plazo cuenta la última entrega (R11).
  command.meeting.amendNotice = Corregir una convocatoria
  command.meeting.amendNotice.help = Corrige una convocatoria que ya ha salido, o la emite de nuevo.
    Si cambian la fecha o el orden del día el plazo vuelve a correr (R11), y lo hace la presidencia
    donde es ella quien ordena convocar (R10).
  command.meeting.withdrawNotice = Retirar una convocatoria
  command.meeting.withdrawNotice.help = La convocatoria queda sin efecto. La sesión sigue, y puede
    ordenarse y convocarse de nuevo o desconvocarse.
  command.meeting.agreeToMeet = Anotar una conformidad para reunirse
  command.meeting.agreeToMeet.help = Quien ocupa la vocalía está de acuerdo en celebrar la sesión
    sin convocatoria a tiempo. Con todos los miembros es una sesión universal (R17).
  command.meeting.deemConstituted = Considerar constituido el órgano
  command.meeting.deemConstituted.help = Acto de la presidencia: están todas las portavocías y basta
    para abrir (R22). Solo donde las normas del órgano las nombran.
  command.meeting.recordFailedCall = Anotar una convocatoria sin quórum
  command.meeting.recordFailedCall.help = A su hora había menos miembros de los necesarios. La
    sesión espera a la segunda convocatoria o, si no la hay, queda sin celebrar (R23).
  command.meeting.arrive = Anotar una llegada
  command.meeting.arrive.help = Una vocalía está presente desde esa hora, en la sala o conectada,
    por su titular o una suplente.
  command.meeting.leave = Anotar una salida
  command.meeting.leave.help = Una vocalía deja de estar presente. El quórum se cuenta de nuevo en
    cada votación.
  command.meeting.open = Abrir una sesión
  command.meeting.open.help = Necesita presidencia, secretaría y al menos la mitad de los miembros
    (R20). Lo contado se escribe en el registro.
  command.meeting.startItem = Empezar un punto
  command.meeting.startItem.help = Se llama el punto; termina el anterior.
  command.meeting.deliberate = Anotar una deliberación
  command.meeting.deliberate.help = Los puntos principales de lo dicho. El texto se sella.
  command.meeting.declareUrgency = Declarar urgente un punto
  command.meeting.declareUrgency.help = Añade un punto que no está en el orden del día. Necesita a
    todos los miembros presentes y mayoría (R16).
  command.meeting.vote = Anotar una votación
  command.meeting.vote.help = Punto, método (consenso, mano alzada, nominal, secreta) y recuento,
    o el sentido de cada vocalía. De una secreta, solo el recuento y qué vocalías votaron.
    Presencia, quórum y conexiones se comprueban a esa hora (R24, R26).
  command.meeting.adopt = Adoptar un acuerdo
  command.meeting.adopt.help = Sobre una votación que salió adelante: texto, entidad responsable y
    plazo (R38), o informativo si no hay nada que hacer. El número se le da solo.
  command.meeting.correct = Corregir una anotación
  command.meeting.correct.help = Retira lo mal anotado de personas, conexiones, recesos, puntos
    dejados, deliberaciones y votaciones, hasta que se levante la sesión. Las dos cosas quedan en el
    registro.
  command.meeting.close = Levantar una sesión
  command.meeting.close.help = Los puntos sin tratar quedan para otra sesión. Después no se añade
    nada a la sesión.
  command.meeting.excuse = Anotar una excusa
  command.meeting.excuse.help = Una vocalía no asistirá, con un motivo codificado; antes o durante
    la sesión. Puede venir su suplente; el quórum cuenta a quien está.
  command.meeting.assureIdentity = Anotar cómo se asegura la identidad
  command.meeting.assureIdentity.help = De quien participa a distancia; no se vota hasta que
    consta (R26, art. 17.1).
  command.meeting.disconnect = Anotar una desconexión
  command.meeting.disconnect.help = La persona deja de contar como presente y no se vota hasta que
    vuelva o la sesión siga sin ella (R26).
  command.meeting.reconnect = Anotar una reconexión
  command.meeting.reconnect.help = En la misma vocalía. Si no se dice otro método, la identidad
    consta como antes.
  command.meeting.reportIncident = Anotar una incidencia de conexión
  command.meeting.reportIncident.help = Algo impide oírse, verse o saber quién es quién. No se
    vota hasta que se resuelva (R26).
  command.meeting.resolveIncident = Resolver una incidencia
  command.meeting.resolveIncident.help = Ha terminado, o la sesión sigue sin a quien afectó, que
    entonces no cuenta.
  command.meeting.recess = Empezar un receso
  command.meeting.recess.help = Se puede entrar y salir; no se trata nada hasta que se reanude la
    sesión.
  command.meeting.resume = Reanudar tras un receso
  command.meeting.resume.help = Necesita de nuevo el quórum (R24).
  command.meeting.park = Dejar un punto para después
  command.meeting.park.help = Para más tarde en la sesión o para la próxima, en cuyo orden del día
    entra solo. La aprobación de actas no puede dejarse (R42).
  command.meeting.reorder = Cambiar el orden de los puntos
  command.meeting.reorder.help = Lo propone la presidencia y lo acuerdan los presentes. Los puntos
    conservan su número.
  command.meeting.breakTie = Dirimir un empate
  command.meeting.breakTie.help = El voto de la presidencia, si lo dan las normas del órgano
    (R31). Sin él, un empate no se adopta.
  command.meeting.requestRecordOfVote = Hacer constar el sentido de un voto
  command.meeting.requestRecordOfVote.help = El voto en contra o la abstención pueden constar
    siempre: eximen de responsabilidad (R32). Los motivos, o el voto favorable, si lo dicen las
    normas del órgano (R34). Durante la sesión.
  command.meeting.fileDissent = Formular un voto particular
  command.meeting.fileDissent.help = Por quien no votó a favor, en el plazo desde el fin de la
    sesión; se une al acta (R36).
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
  command.meeting.attachRecording = Adjuntar una grabación
  command.meeting.attachRecording.help = La huella, el tamaño y el tipo de una grabación o
    documento electrónico de la sesión, y dónde se guarda. El fichero se queda allí (R44).
  command.meeting.certifyRecording = Certificar una grabación
  command.meeting.certifyRecording.help = La secretaría certifica que el fichero es auténtico e
    íntegro. Lo principal de lo dicho puede entonces quedar en él (R41).
  command.minutes.requestTranscript = Pedir la transcripción íntegra
  command.minutes.requestTranscript.help = Durante la sesión, de lo que una vocalía dice en un
    punto, si las normas lo prevén (R35). La secretaría añade el plazo que fije la presidencia.
  command.minutes.submitTranscript = Entregar una transcripción
  command.minutes.submitTranscript.help = El texto de lo dicho, dentro de su plazo. La secretaría
    lo comprueba después (R35).
  command.minutes.checkTranscript = Comprobar una transcripción
  command.minutes.checkTranscript.help = Si el texto corresponde a lo dicho; solo entonces se une
    al acta (R35).
  command.minutes.translate = Traducir el acta
  command.minutes.translate.help = Los textos en otra lengua de la mesa. Una copia que la
    secretaría no certifique dice que no es auténtica (R49).
  command.minutes.release = Autorizar textos
  command.minutes.release.help = Permite que la edición pública muestre el texto de esos puntos,
    una vez que la secretaría lo ha leído para ello.
  command.minutes.publish = Difundir el acta pública
  command.minutes.publish.help = Anota que la edición pública de un acta aprobada se difunde, y a
    quién. Por el órgano hablan solo presidencia y secretaría si sus normas lo dicen (R3A).
  command.certificate.request = Solicitar una certificación
  command.certificate.request.help = Anota en el registro quién pide qué y con qué interés
    legítimo (R46): acuerdos de una sesión, un extracto de uno o la asistencia.
  command.certificate.assess = Valorar una solicitud
  command.certificate.assess.help = La secretaría aprecia un interés legítimo, o deniega la
    solicitud y dice por qué (R46).
  command.certificate.review = Revisar por protección de datos
  command.certificate.review.help = La delegación de protección de datos da paso, o no, a la
    certificación de un órgano que trata casos (R46).
  command.certificate.issue = Expedir una certificación
  command.certificate.issue.help = Recibe su número, y lo que dice queda fijado. Mientras el acta
    no esté aprobada lo hace constar, y nada lo quita (R45).
  command.certificate.endorse = Dar el visto bueno a una certificación
  command.certificate.endorse.help = La segunda firma, de la presidencia (R47).
  command.certificate.deliver = Entregar una certificación
  command.certificate.deliver.help = Anota cómo salió: por medios electrónicos, salvo que se
    pidiera en papel (R46).
  command.agreement.report = Informar de un acuerdo
  command.agreement.report.help = Cómo va, en tanto por ciento o con palabras, por la entidad
    responsable.
  command.agreement.evidence = Añadir una prueba
  command.agreement.evidence.help = Un documento o hecho que muestra lo realizado, con su SHA-256.
  command.agreement.complete = Dar por cumplido un acuerdo
  command.agreement.complete.help = Está hecho. Ya no vuelve al orden del día.
  command.agreement.cancel = Dejar sin efecto un acuerdo
  command.agreement.cancel.help = No se llevará a cabo; con el motivo y quién lo decidió.
  command.agreement.extend = Ampliar el plazo
  command.agreement.extend.help = Por votación de una sesión posterior, o por la presidencia si el
    perfil lo dice, con un motivo. La fecha anterior queda anotada (R38).
  command.agreement.supersede = Sustituir un acuerdo
  command.agreement.supersede.help = Un acuerdo posterior del órgano ocupa su lugar. Cada uno remite
    al otro; el anterior ya no vuelve al orden del día.
  command.agreement.remind = Anotar un recordatorio
  command.agreement.remind.help = Se ha recordado a las entidades lo que tienen pendiente. De lo
    mismo, una sola vez: «mesa agreement due» muestra lo que falta.
  command.agreement.becomeOverdue = Registrar como vencido
  command.agreement.becomeOverdue.help = Lo da el reloj cuando ha pasado el plazo de un acuerdo y no está cumplido.
  command.agreement.nameResponsible = Nombrar a quien responde de un acuerdo
  command.agreement.nameResponsible.help = Una persona que es miembro por la entidad o trabaja en
    ella. La entidad sigue obligada.
  command.clock.acknowledge = Responder del reloj
  command.clock.acknowledge.help = Tras un reloj atrasado o adelantado: una persona responde de su
    hora y se vuelve a escribir.

  # ---- Hechos, como línea de la historia -------------------------------------------------------
  event.instance.founded = Se fundó la instancia
  event.instance.opened = La instancia se puso en servicio
  event.instance.administratorAdded = Se añadió una persona administradora
  event.instance.administratorRemoved = Se retiró una persona administradora
  event.instance.clockAcknowledged = Se respondió del reloj{reason? ({reason:clockReason})}
  event.list.municipalitiesImported = Se importó una parte de la lista oficial de municipios
  event.calendar.imported = Se importó el calendario de {municipality} para {year}{source?
    ({source})}
  event.agency.registered = Se registró la entidad{name?: {name}}
  event.agency.amended = Se modificó la entidad
  event.agency.closed = Se cerró la entidad
  event.person.registered = Se registró a la persona
  event.person.amended = Se modificaron los datos de la persona
  event.person.appointed = Nombramiento para un puesto{agency? en {agency}}
  event.person.postEnded = Terminó el puesto{agency? en {agency}}
  event.person.roleGranted = Se concedió una función{role?: {role:role}}
  event.person.assigned = Recibió un lugar en un órgano{organ?: {organ:organ}}
  event.person.released = Dejó su lugar en un órgano{organ?: {organ:organ}}
  event.person.entrusted = Responde de un acuerdo{agency? de {agency}}
  event.person.relieved = Ya no responde de un acuerdo{agency? de {agency}}
  event.person.roleRevoked = Se retiró una función{role?: {role:role}}
  event.person.roleProposed = Se concedió una función, pendiente de confirmar{role?: {role:role}}
  event.mesa.promoted = Se promovió la mesa{name?: {name}}
  event.mesa.constituted = Se constituyó la mesa{seats?, con {seats|1 vocalía ocupada|# vocalías
    ocupadas}}
  event.mesa.activated = La mesa pasó a estar activa
  event.mesa.becameDormant = La mesa quedó inactiva{months?: {months|1 mes|# meses} sin sesión}
  event.mesa.reactivated = La mesa volvió a estar activa
  event.mesa.sessionHeld = La mesa celebró una sesión
  event.mesa.dissolved = Se disolvió la mesa
  event.mesa.seatAdded = Se añadió una vocalía{seat?: {seat}}{agency? ({agency})}
  event.mesa.seatEnded = Terminó una vocalía{seat?: {seat}}
  event.mesa.seatAssigned = Se asignó una vocalía{seat?: {seat}}
  event.mesa.seatReleased = Quedó libre una vocalía{seat?: {seat}}
  event.mesa.designated = Designación{post?: {post:role}}{organ?, {organ:organ}}
  event.mesa.designationEnded = Terminó la designación{post?: {post:role}}{organ?, {organ:organ}}
  event.mesa.seatsRenewed = Se renovaron vocalías y cargos{from? desde el {from:date}}
  event.mesa.substituted = Se anotó una suplencia{seat?: {seat}}{from?, desde el {from:date}}{to?
    hasta el {to:date}}
  event.mesa.chairDelegated = Se delegó la presidencia{from? desde el {from:date}}{to? hasta el
    {to:date}}
  event.mesa.chairOrdered = Se fijó el orden de suplencia de la presidencia{from? desde el
    {from:date}}
  event.mesa.profileAmended = Se modificó el perfil{number? por {number}}{from?, desde el {from:date}}
  event.mesa.valuesConfirmed = Se confirmaron valores del perfil{reference?: {reference}}
  event.mesa.municipalityJoined = Se incorporó un municipio{municipality?: {municipality}}
  event.mesa.municipalityLeft = Se separó un municipio{municipality?: {municipality}}
  event.territory.joined = Una mesa atiende el municipio{mesa?: {mesa}}
  event.territory.left = La mesa{mesa? {mesa}} deja de atender el municipio
  event.meeting.convened = Se convocó la sesión{startsAt? para {startsAt:moment}}
  event.meeting.cancelled = Se desconvocó la sesión{reason?: {reason:cancelReason}}
  event.meeting.postponed = Se aplazó la sesión{startsAt? a {startsAt:moment}}
  event.meeting.planned = Se planificó una sesión{startsAt? para {startsAt:moment}}
  event.meeting.ordered = La presidencia ordenó convocar la sesión{startsAt? para {startsAt:moment}}
  event.meeting.noticeAmended = Se corrigió la convocatoria{reason?:
    {reason:amendReason}}{startsAt?; ahora para {startsAt:moment}}
  event.meeting.noticeWithdrawn = Se retiró la convocatoria{reason?: {reason:withdrawReason}}
  event.meeting.dispatched = Se entregó la convocatoria{seat? a {seat}}{channel?,
    {channel:channel}}{deliveredAt?, {deliveredAt:moment}}
  event.meeting.itemProposed = Se propuso un punto{seat? por {seat}}{title?: {title}}
  event.meeting.proposalAnswered = La presidencia respondió a una petición{accepted?:
    {accepted:accepted}}{reason? ({reason:proposalReason})}
  event.meeting.consented = Conforme con reunirse{seat?: {seat}}
  event.meeting.callFailed = No hubo quórum{call? en {call:call}}{present?: {present} miembros de
    {members}; hacían falta {needed}}
  event.meeting.deemedConstituted = La presidencia consideró constituido el órgano con sus
    portavocías
  event.meeting.arrived = Llegada{seat?: {seat}}{mode?, {mode:mode}}
  event.meeting.left = Salida
  event.meeting.opened = Se abrió la sesión{present?: {present|1 miembro presente|# miembros
    presentes} de {members}; {needed|hacía falta 1|hacían falta #}}
  event.meeting.itemStarted = Se empezó un punto{item?: {item}}
  event.meeting.deliberated = Se anotó una deliberación{item? del punto {item}}
  event.meeting.urgencyDeclared = Se declaró urgente un punto{title?: {title}}
  event.meeting.agreementAdopted = Se adoptó un acuerdo{number?: {number}}
  event.meeting.voted = Se votó{item? el punto {item}}{inFavour?: {inFavour} a favor, {against} en
    contra, {abstained|1 abstención|# abstenciones}}{carried?; {carried:carried}}
  event.meeting.corrected = Se corrigió una anotación{version?: versión {version}}{reason?
    ({reason:correctionReason})}
  event.meeting.rectificationAdopted = Se adoptó la rectificación de un acta anterior
  event.meeting.closed = Se levantó la sesión
  event.meeting.tieBroken = La presidencia dirimió el empate{item? del punto {item}}{sense?:
    {sense:sense}}
  event.meeting.senseRecorded = Se hizo constar un voto{item? en el punto {item}}{seat?:
    {seat}}{sense?, {sense:sense}}
  event.meeting.dissentFiled = Se formuló un voto particular{item? en el punto {item}}{seat?:
    {seat}}
  event.meeting.excused = Excusa{seat?: {seat}}{reason?, {reason:excuseReason}}
  event.meeting.identityAssured = Se aseguró la identidad{method?: {method:identityMethod}}
  event.meeting.disconnected = Se perdió una conexión{seat?: {seat}}
  event.meeting.reconnected = Volvió una conexión{seat?: {seat}}
  event.meeting.incidentReported = Se anotó una incidencia{kind?: {kind:incidentKind}}
  event.meeting.incidentResolved = Se resolvió una incidencia{resolution?:
    {resolution:resolution}}
  event.meeting.recessed = Empezó un receso{resumesAt?, hasta {resumesAt:moment}}
  event.meeting.resumed = Se reanudó la sesión{present?: {present} miembros presentes de
    {members}; hacían falta {needed}}
  event.meeting.itemParked = Se dejó un punto{item?: {item}}{until?, {until:parkedUntil}}
  event.meeting.agendaReordered = Se cambió el orden de los puntos
  event.minutes.drafted = Se redactó el acta{number? {number}}{revision?, revisión {revision}}
  event.minutes.answered = Llegó una respuesta al acta{seat?: {seat}}{answer?, {answer:answer}}
  event.minutes.chairApproved = La presidencia dio el visto bueno al acta
  event.minutes.circulated = Se remitió el acta
  event.minutes.approved = Se aprobó el acta{basis?: {basis:basis}}
  event.minutes.rectified = Se rectificó el acta
  event.meeting.recordingAttached = {kind?Un fichero de la sesión ({kind:mediaKind})} se adjuntó
    por su huella
  event.meeting.recordingCertified = La secretaría certificó una grabación
  event.minutes.transcriptRequested = Se pidió una transcripción íntegra{seat?: {seat}}{item?,
    punto {item}}
  event.minutes.transcriptSubmitted = Se entregó una transcripción{seat?: {seat}}{item?, punto
    {item}}
  event.minutes.transcriptChecked = Se comprobó una transcripción{seat?: {seat}}{faithful?; fiel:
    {faithful:truth}}
  event.minutes.translated = Se tradujo el acta{language?: {language}}{certified?; certificada:
    {certified:truth}}
  event.minutes.released = Se autorizaron textos para la edición pública
  event.minutes.published = Se difundió la edición pública{audience?: {audience:audience}}
  event.certificate.requested = Se solicitó una certificación{kind?:
    {kind:certificateKind}}{interest?; {interest:interest}}
  event.certificate.assessed = Se valoró la solicitud{outcome?: {outcome:outcome}}{reason?,
    {reason:certificateReason}}
  event.certificate.reviewed = La delegación de protección de datos la revisó{permitted?; puede
    expedirse: {permitted:truth}}
  event.certificate.issued = Se expidió la certificación{number?: {number}}{caveat?; antes de
    aprobarse el acta: {caveat:truth}}
  event.certificate.endorsed = La presidencia dio el visto bueno a la certificación{number?
    {number}}
  event.certificate.delivered = Se entregó la certificación{channel? {channel:channel}}
  event.book.certificateNumbered = La certificación recibió su número
  event.agreement.adopted = Se adoptó el acuerdo{number?: {number}}
  event.agreement.reported = Se informó del avance{progress?: {progress} %}
  event.agreement.evidenceAdded = Se añadió una prueba{kind?: {kind:evidenceKind}}
  event.agreement.partCompleted = {agency?{agency}: }se cumplió una parte
  event.agreement.extended = Se amplió el plazo{to? hasta el {to:date}}{from? (era el {from:date})}{reason?:
    {reason:extensionReason}}
  event.agreement.superseded = Un acuerdo posterior ocupó su lugar
  event.agreement.replaced = Ocupó el lugar de un acuerdo anterior
  event.agreement.reminded = Se envió un recordatorio{agency? a {agency}}{kind?: {kind:dueKind}}
  event.agreement.responsibleNamed = Se nombró a quien responde{agency? en {agency}}
  event.agreement.becameOverdue = Venció sin cumplirse{due?: el plazo acababa el {due:day}}
  event.agreement.handedOver = Se traspasó a quien sucede{agency? en {agency}}
  event.book.sessionEntered = La sesión se inscribió en el libro del órgano
  event.book.seriesPlanned = Se planificó una serie de sesiones
  event.book.sessionOpened = La sesión se celebró
  event.book.minutesNumbered = El acta tomó su número
  event.book.minutesSettled = El acta quedó resuelta
  event.book.agreementEntered = El acuerdo tomó su número
  event.book.agreementSettled = El acuerdo ya no vuelve al orden del día
  event.book.itemLeft = Un punto espera al próximo orden del día{title?: {title}}
  event.book.itemReturned = Se trató un punto que esperaba
  event.agreement.completed = El acuerdo se dio por cumplido
  event.agreement.cancelled = El acuerdo quedó sin efecto

  # ---- Estados: state.<kind>.<state> -----------------------------------------------------------
  state.absent = no consta
  state.none = sin acta
  state.promoted = promovida
  state.constituted = constituida
  state.active = activa
  state.dormant = inactiva
  state.dissolved = disuelta
  state.convened = convocada
  state.planned = planificada
  state.ordered = ordenada por la presidencia
  state.withdrawn = convocatoria retirada
  state.failed = no celebrada por falta de quórum
  state.open = abierta
  state.closed = levantada
  state.cancelled = desconvocada
  state.inProgress = en curso
  state.completed = cumplido
  state.informational = toma de conocimiento
  state.superseded = sustituido
  state.drafted = borrador
  state.chairApproved = con visto bueno
  state.circulated = remitida
  state.approved = aprobada
  state.minutes.none = sin acta
  state.minutes.drafted = borrador
  state.mesa.promoted = promovida
  state.mesa.constituted = constituida
  state.mesa.active = activa
  state.mesa.dormant = inactiva
  state.mesa.dissolved = disuelta
  state.meeting.convened = convocada
  state.meeting.planned = planificada
  state.meeting.ordered = ordenada por la presidencia
  state.meeting.withdrawn = convocatoria retirada
  state.meeting.failed = no celebrada por falta de quórum
  state.meeting.open = abierta
  state.meeting.closed = levantada
  state.meeting.cancelled = desconvocada
  state.minutes.chairApproved = con visto bueno
  state.minutes.circulated = remitida
  state.minutes.approved = aprobada
  state.agreement.open = abierto
  state.agreement.inProgress = en curso
  state.agreement.overdue = fuera de plazo
  state.agreement.completed = cumplido
  state.agreement.informational = toma de conocimiento
  state.agreement.cancelled = sin efecto
  state.agreement.superseded = sustituido
  state.requested = solicitado
  state.accepted = admitido
  state.refused = denegado
  state.issued = expedido
  state.endorsed = con visto bueno
  state.delivered = entregado
  state.certificate.requested = solicitada
  state.certificate.accepted = solicitud admitida
  state.certificate.refused = solicitud denegada
  state.certificate.issued = expedida
  state.certificate.endorsed = con visto bueno
  state.certificate.delivered = entregada
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
  role.clock = reloj
  office.chair = presidencia
  office.viceChair = vicepresidencia
  office.mayor = alcaldía
  office.mayorDelegate = delegación de la alcaldía
  office.equalityCouncillor = concejalía de igualdad
  office.mancomunidadPresident = presidencia de la mancomunidad
  office.mancomunidadDelegate = delegación de la presidencia de la mancomunidad
  office.publicEmployee = empleada o empleado público
  office.equalityTechnician = técnica o técnico de igualdad
  office.centreDirector = dirección del centro

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
  agencyKind.probation = Medidas penales alternativas
  agencyKind.civilSociety = Sociedad civil
  agencyKind.islandCouncil = Consejo insular

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
  kind.certificate = certificación
  kind.certificates = Certificaciones
  kind.redactedMinutes = acta pública
  kind.municipality = municipio
  kind.proposal = función pendiente de confirmar
  kind.petition = petición para el orden del día
  kind.post = puesto
  kind.designation = designación
  kind.book = libro del órgano
  kind.territory = territorio
  kind.entry = hecho
  kind.entries = Registro
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
  sessionKind.universal = universal
  sessionKind.constitutive = constitutiva
  modality.inPerson = presencial
  modality.remote = a distancia
  modality.hybrid = presencial y a distancia
  channel.electronic = por medios electrónicos
  channel.post = por correo postal
  channel.hand = en mano
  channel.telephone = por teléfono
  channelReason.noElectronicMeans = sin medios electrónicos
  channelReason.systemDown = sistema fuera de servicio
  channelReason.byRequest = a petición
  proofKind.electronicReceipt = acuse electrónico
  proofKind.registerEntry = asiento de registro
  proofKind.postalReceipt = acuse de recibo postal
  proofKind.signedCopy = recibí firmado
  proofKind.callNote = diligencia de la llamada
  amendReason.error = un error
  amendReason.otherDate = otra fecha
  amendReason.otherPlace = otro lugar
  amendReason.otherMatters = otros asuntos
  amendReason.moreDocuments = más documentos
  amendReason.notDelivered = no entregada
  amendReason.otherMembers = otros miembros
  withdrawReason.error = un error
  withdrawReason.noMatters = no hay asuntos
  withdrawReason.attendanceNotExpected = no se espera asistencia
  withdrawReason.forceMajeure = fuerza mayor
  withdrawReason.other = otro motivo
  proposalReason.notCompetent = no es de este órgano
  proposalReason.alreadyTreated = ya tratado
  proposalReason.lacksDocuments = faltan documentos
  proposalReason.nextSession = para la próxima sesión
  proposalReason.caseMatter = un caso, para otro órgano
  proposalReason.duplicate = ya está en el orden del día
  accepted.true = incluida en el orden del día
  accepted.false = rechazada
  call.first = primera convocatoria
  call.second = segunda convocatoria
  quorumMode.members = por sus miembros
  quorumMode.spokespersons = por sus portavocías
  personalData.identityNumber = lo que parece un DNI o NIE
  personalData.phone = lo que parece un teléfono
  personalData.email = una dirección de correo
  personalData.caseReference = una referencia a un caso
  itemKind.decision = para decidir
  itemKind.information = para informar
  itemKind.debate = para deliberar
  itemKind.minutesApproval = aprobación del acta
  itemKind.followUp = seguimiento de acuerdos
  itemKind.anyOtherBusiness = ruegos y preguntas
  itemKind.urgency = ratificación de la urgencia
  result.adopted = adoptado
  majority.simple = mayoría simple
  majority.absolute = mayoría absoluta
  majority.consensus = unanimidad
  majority.2/3 = mayoría de dos tercios
  majority.3/5 = mayoría de tres quintos
  matter.regulation = normas propias
  matter.dissolution = disolución
  matter.territory = territorio
  matter.urgency = urgencia
  matter.minutes = actas
  matter.plan = planes
  matter.creationOfCommission = creación de una comisión
  method.consensus = por consenso
  method.showOfHands = a mano alzada
  method.nominal = en votación nominal
  method.secret = en votación secreta
  excuseReason.duties = otras obligaciones del cargo
  excuseReason.otherSession = otra sesión a la misma hora
  excuseReason.leave = de permiso o vacaciones
  excuseReason.personal = motivos personales
  excuseReason.notSaid = sin decir motivo
  identityMethod.certificate = certificado electrónico
  identityMethod.clave = Cl@ve
  identityMethod.institutionalAccount = cuenta institucional
  identityMethod.personalAccess = acceso personal
  identityMethod.videoRecognition = reconocimiento por imagen
  incidentKind.connection = conexión
  incidentKind.means = medios técnicos
  incidentKind.identity = duda sobre la identidad
  resolution.restored = restablecida
  resolution.identityConfirmed = identidad confirmada
  resolution.goesOnWithout = la sesión sigue sin la persona
  parkedUntil.laterInSession = para más tarde en la sesión
  parkedUntil.nextSession = para la próxima sesión
  sense.inFavour = a favor
  sense.against = en contra
  sense.abstained = abstención
  carried.true = sale adelante
  carried.false = no sale adelante
  mode.inPerson = en la sala
  mode.remote = en línea
  answer.conforms = conforme
  answer.objects = con objeción
  basis.conformity = por conformidad de todos los miembros
  basis.session = en sesión
  cancelReason.noMatters = sin asuntos que tratar
  cancelReason.attendanceNotExpected = no se espera asistencia
  cancelReason.forceMajeure = fuerza mayor
  cancelReason.merged = unida a otra
  cancelReason.other = otro motivo
  correctionReason.wrongPerson = otra persona
  correctionReason.wrongTime = otra hora
  correctionReason.wrongCount = otro recuento
  correctionReason.wrongText = otro texto
  correctionReason.wrongItem = otro punto
  holidayLevel.national = nacional
  holidayLevel.regional = autonómica
  holidayLevel.local = local
  clockReason.setBack = atrasado
  clockReason.leapt = adelantado
  evidenceKind.document = documento
  evidenceKind.publication = publicación
  evidenceKind.attendance = hoja de asistencia
  evidenceKind.statement = declaración
  extensionReason.lackOfMeans = falta de medios
  extensionReason.dependsOnOthers = depende de terceros
  extensionReason.scopeGrew = hay más que hacer
  extensionReason.newFacts = hechos nuevos
  extensionReason.forceMajeure = fuerza mayor
  extensionReason.other = otro motivo
  dueKind.overdue = fuera de plazo
  dueKind.dueSoon = vence pronto
  dueKind.unanswered = sin respuesta
  substitutionBasis.document = con documento
  substitutionBasis.secretaryTold = comunicada a la secretaría
  substitutionBasis.ownPractice = por práctica del órgano
  decidedBy.session = por una sesión
  decidedBy.chair = por la presidencia
  truth.true = sí
  truth.false = no
  mediaKind.audio = sonido
  mediaKind.video = imagen y sonido
  mediaKind.document = documento electrónico
  audience.press = la prensa
  audience.website = la página web
  audience.agencies = las entidades
  certificateKind.agreements = acuerdos
  certificateKind.excerpt = extracto
  certificateKind.attendance = asistencia
  interest.member = miembro del órgano
  interest.responsibleAgency = entidad que lo cumple
  interest.administration = otra administración
  interest.judicial = juzgado o fiscalía
  interest.funding = justificación de una ayuda
  interest.affected = persona afectada
  interest.attendance = la propia asistencia
  interest.exOfficio = de oficio
  outcome.accepted = admitida
  outcome.refused = denegada
  certificateReason.interestNotShown = no se acreditó el interés
  certificateReason.identityNotShown = no consta quién la pide
  certificateReason.notAnAgreement = lo pedido no es un acuerdo
  certificateReason.protectedData = revelaría datos protegidos
  certificateReason.repeated = ya se expidió
  result.notAdopted = no adoptado
  result.takenNote = toma de conocimiento

  # ---- Campos, cuando los nombra una frase -----------------------------------------------------
  field.accreditation = el documento que lo acredita
  field.alternates = las suplentes
  field.by = el acuerdo posterior
  field.document = qué documento es
  field.holder = la titular
  field.office = lo que da el lugar en el orden
  field.olderThan = quiénes son más jóvenes
  field.youngerThan = quiénes son mayores
  field.participants = las entidades participantes
  field.people = las personas, por orden
  field.posts = los cargos
  field.standing = qué punto fijo es, o qué es la persona ante el juzgado
  field.seats = las vocalías
  field.successor = quien sucede
  field.to = hasta qué día
  field.agenda = el orden del día
  field.abstained = las abstenciones
  field.administrators = la administración
  field.against = los votos en contra
  field.agency = la entidad
  field.agreement = el acuerdo
  field.answer = la conformidad u objeción
  field.archive = el destino del archivo
  field.at = el momento
  field.ballots = el sentido del voto de cada vocalía
  field.body = el órgano que lo acordó
  field.channel = el medio de envío
  field.channelReason = el motivo de no usar medios electrónicos
  field.code = el código
  field.connection = la conexión
  field.creation = el acuerdo de creación
  field.date = el día
  field.description = la descripción
  field.email = el correo electrónico
  field.from = desde qué día
  field.gazette = el boletín
  field.guest = si asiste como persona invitada
  field.identity = cómo se asegura la identidad
  field.incident = la incidencia
  field.resolution = cómo se resolvió
  field.resumesAt = cuándo se reanuda
  field.until = hasta cuándo
  field.items = los puntos
  field.reasons = los motivos
  field.voters = las vocalías que votaron
  field.secretaryVoted = si votó la secretaría
  field.consensusSought = si se buscó el consenso
  field.inFavour = los votos a favor
  field.informational = si solo toma conocimiento
  field.kind = el tipo
  field.meeting = la sesión
  field.mesa = la mesa
  field.method = el método de votación
  field.matter = la materia
  field.minutesReference = el acta de la sesión constitutiva
  field.mode = en la sala o en línea
  field.municipality = el municipio
  field.municipalities = los municipios
  field.note = la nota
  field.number = el número
  field.on = en qué día
  field.organ = el órgano
  field.person = la persona
  field.phone = el teléfono
  field.post = el puesto
  field.profile = el perfil
  field.paths = los valores, cada uno por su ruta en el perfil
  field.reference = dónde está escrito, tal como se cita
  field.progress = el avance en tanto por ciento
  field.promoter = la entidad promotora
  field.role = la función
  field.seat = la vocalía
  field.sense = el sentido del voto
  field.session = la sesión que lo acordó
  field.sha256 = el SHA-256 del documento
  field.source = la fuente
  field.startsAt = el comienzo
  field.system = el sistema de conexión
  field.texts = los textos de los puntos
  field.title = el título
  field.version = la versión
  field.vote = si la vocalía tiene voto
  field.year = el año
  field.holidays = las fiestas
  field.level = el nivel
  field.zone = la zona horaria
  field.alternate = si es suplente
  field.attendance = la asistencia
  field.deliberation = la deliberación
  field.place = el lugar
  field.identityMethod = el modo de comprobar la identidad
  field.modality = la modalidad
  field.documents = la documentación
  field.text = el texto
  field.owner = la entidad responsable
  field.due = el plazo
  field.evidence = la prueba
  field.item = el punto
  field.chair = la presidencia
  field.secretary = la secretaría
  field.deliberations = los puntos principales de las deliberaciones
  field.agreements = los acuerdos
  field.reason = el motivo
  field.deliveredAt = cuándo se entregó
  field.proof = la constancia
  field.reissue = si se emite de nuevo
  field.proposal = la petición
  field.accepted = si se admite
  field.final = si no se espera a la segunda convocatoria
  field.call = primera o segunda convocatoria
  field.quorumMode = por miembros o portavocías
  field.chairPlace = dónde está la presidencia
  field.first = la primera sesión
  field.everyMonths = cada cuántos meses
  field.name = el nombre
  field.bytes = el tamaño en bytes
  field.keptAt = dónde se guarda
  field.faithful = si corresponde a lo dicho
  field.language = la lengua
  field.certified = si está certificada
  field.rectifications = si también las rectificaciones
  field.audience = a quién se difunde
  field.mandate = el acuerdo que lo encarga
  field.certificate = la certificación
  field.attendee = de quién es la asistencia
  field.interest = el interés legítimo
  field.applicant = quién la solicita
  field.statement = lo que se alega
  field.paper = si en papel
  field.outcome = el resultado
  field.permitted = si puede expedirse
  field.bilingual = si en todas las lenguas
  field.caveat = la salvedad

  # ---- Cabeceras de columnas -------------------------------------------------------------------
  column.id = Id.
  column.name = Nombre
  column.kind = Tipo
  column.description = Descripción
  column.note = Nota
  column.places = Lugares
  column.capacity = Calidad
  column.tenure = Duración
  column.role = Función
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
  column.languages = Lenguas
  column.mark = Marca
  column.asks = Exige
  column.article = Artículo
  column.codes = Rechazos
  column.profileVersions = Versiones del perfil
  column.unconfirmed = Valores sin confirmar
  column.legalRefs = Se apoya en
  column.regulation = Normas propias
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
  column.keys = Claves
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
  column.what = Qué
  column.posts = Puestos
  column.startsAt = Comienzo
  column.minutes = Acta
  column.openedAt = Apertura
  column.closedAt = Cierre
  column.convenedAt = Convocatoria
  column.promotedAt = Promoción
  column.constitutedAt = Constitución
  column.lastActivity = Última sesión
  column.adoptedAt = Adopción
  column.completedAt = Cumplimiento
  column.approvedAt = Aprobación
  column.draftedAt = Redacción
  column.circulatedAt = Remisión
  column.agenda = Orden del día
  column.presence = Asistencia
  column.holders = Titulares
  column.seats = Vocalías
  column.organs = Órganos
  column.meeting = Sesión
  column.chair = Presidencia
  column.secretary = Secretaría
  column.quorum = Quórum
  column.quorumNow = Quórum ahora
  column.dissentUntil = Voto particular hasta
  column.excuses = Excusas
  column.incidents = Incidencias
  column.mode = Dónde
  column.needed = Necesarios
  column.inFavour = A favor
  column.against = En contra
  column.abstained = Abstenciones
  column.carried = Sale adelante
  column.method = Método
  column.majority = Mayoría
  column.promoter = Entidad promotora
  column.zone = Zona horaria
  column.year = Año
  column.level = Ámbito
  column.date = Día
  column.weekday = Día de la semana
  column.holidays = Días inhábiles
  column.counts = Cuenta
  column.email = Correo electrónico
  column.phone = Teléfono
  column.vote = Con voto
  column.from = Desde
  column.to = Hasta
  column.urgent = Urgente
  column.channel = Medio de envío
  column.connection = Conexión
  column.documents = Documentación
  column.deliberations = Deliberaciones
  column.informational = Solo toma conocimiento
  column.revision = Revisión
  column.answers = Respuestas
  column.notes = Notas
  column.answeredAt = Última respuesta
  column.by = Decidido
  column.days = Días
  column.delegation = Delegación de la presidencia
  column.extensions = Ampliaciones
  column.parts = Entidades
  column.reminded = Recordado
  column.responsible = Responde
  column.supersededBy = Sustituido por
  column.supersedes = Sustituye a
  column.overdue = Fuera de plazo
  column.reason = Motivo
  column.missing = Falta
  column.proposals = Peticiones
  column.answer = Respuesta
  column.requestedAt = Solicitada
  column.issuedAt = Expedida
  column.interest = Interés
  column.applicant = Solicitante
  column.statement = Alegado
  column.gap = Qué falta
  column.blocks = Paso

  # ---- Lo que aún falta a una sesión o a su acta -----------------------------------------------
  gap.approvalNotVoted = La aprobación del acta anterior está sin votar: la sesión no se levanta
    antes (Ley 40/2015, art. 18.2).
  gap.itemUntreated = El punto no se ha tratado. Queda para otra sesión.
  gap.decisionNotVoted = El punto es para decidir y no se ha votado. Se vota, también por
    consenso, o queda pendiente.
  gap.carriedWithoutAgreement = La votación salió adelante y no se ha adoptado acuerdo. Adóptalo
    con su texto, entidad y plazo, o como toma de conocimiento, antes de levantar la sesión.
  gap.agreementIncomplete = Al acuerdo {number} le falta la entidad o el plazo.
  gap.deliberationMissing = No consta nada de lo dicho en el punto: lo principal, en una línea o
    más (Ley 40/2015, art. 18.1).
  gap.transcriptDue = La vocalía {seat} pidió su transcripción íntegra; el texto puede llegar
    aún{until? hasta el {until:moment}}.
  gap.recordingNotCertified = {recordings|A una grabación le falta|A # grabaciones les falta} la
    certificación de la secretaría; sin ella hay que escribir lo principal (Ley 40/2015, art.
    18.1).
  gap.transcriptLate = La vocalía {seat} pidió su transcripción íntegra y el texto no llegó a
    tiempo{until? (hasta el {until:moment})}. El acta sigue sin él.
  gap.transcriptNotChecked = El texto de la vocalía {seat} está sin comprobar. Sin comprobar no
    forma parte del acta.
  gap.dissentOpen = Aún pueden presentarse votos particulares hasta el {until:moment}.
  gap.notDrafted = El acta está sin redactar.
  gap.languageMissing = No consta en qué lengua está escrita el acta.
  gap.translationMissing = Falta la copia en la otra lengua de la mesa ({language}).
  gap.notChairApproved = Al borrador le falta el visto bueno de la presidencia (Ley 40/2015, art.
    18.2).
  gap.notCirculated = El acta está sin remitir a los miembros (Ley 40/2015, art. 18.2).
  gap.answersMissing = {silent} de {members} miembros no han respondido.
  gap.objectionsPending = Hay objeciones de {seats:list}: el acta pasa a la próxima sesión.
  gap.notApproved = El acta está sin aprobar.
  gap.approvalSkipped = Se ha levantado una sesión posterior y el acta sigue sin aprobar: la
    próxima tiene que tratarla (Ley 40/2015, art. 18.2).

  # ---- Hoja de recuperación de las claves, para imprimir y guardar bajo llave --------------------
  sheet.title = MESA LOCAL: HOJA DE RECUPERACIÓN DE LAS CLAVES
  sheet.instance = Instancia
  sheet.printed = Impresa el
  sheet.kek = Clave de los datos sellados (kek)
  sheet.checkpoint = Clave que firma los puntos de control (checkpoint.key)
  sheet.fingerprints = Huellas, para comprobar lo tecleado
  sheet.advice.1 = Quien tenga esta hoja y una copia de los datos puede leer todos los nombres y textos
    sellados. Quien pierda la hoja y la carpeta de claves los ha perdido: ninguna copia de seguridad
    contiene estas claves.
  sheet.advice.2 = Imprímela dos veces y guárdalas bajo llave en edificios distintos, en sobres
    cerrados y firmados sobre la solapa; apunta quién puede abrirlos. No guardes ningún fichero ni
    fotografía de ella.
  sheet.advice.3 = Para usarla: teclea en un fichero las líneas que empiezan por K y C, también las
    huellas, y ejecuta: mesa keys recover FICHERO. Valen minúsculas; la O se lee como 0, la I y la L
    como 1. Si una línea tiene un error al teclear, se dice cuál.
  escrow.title = MESA LOCAL: HOJA DE RESPONSABLE PARA LOS DATOS BLOQUEADOS
  escrow.office = Responsable
  escrow.generation = Pareja de hojas
  escrow.secret = Mitad de la clave de esta persona responsable
  escrow.fingerprint = Huella, para distinguir esta hoja de otras
  escrow.advice.1 = Los datos cuyo plazo ha terminado se bloquean: la ley los guarda solo para
    tribunales y autoridades. Se abren con dos hojas, de dos personas; ninguna abre nada sola.
  escrow.advice.2 = Esta página se imprime esta única vez y no queda guardada en ningún sitio.
    Guárdala tú bajo llave, en un sobre cerrado y firmado sobre la solapa, lejos de la hoja de la
    otra persona y de la hoja de recuperación. Sin las dos hojas, lo bloqueado no se podrá abrir
    nunca más.
  escrow.advice.3 = Cuando dejes el cargo, entrega este sobre. Si se hacen hojas nuevas, conserva esta
    hasta que «mesa keys list» ya no cuente claves de su pareja.
  office.dataProtection = protección de datos
  office.security = seguridad
  keyState.live = abierta
  keyState.restricted = limitada
  keyState.blocked = bloqueada
  keyState.destroyed = destruida
  keyKind.case = casos
  keyKind.person = personas
  keyKind.mesa = mesas
  sheet.minutes.head.1 = Escribe bajo cada encabezado lo que se dijo en el punto; los encabezados
    se dejan como están.
  sheet.minutes.head.2 = Las líneas que empiezan por # son para ti y no se leen.
  sheet.minutes.head.3 = Lo que dejes como está sigue como está. Un punto vacío se indica con su
    línea.
  sheet.translation.head.1 = Escribe bajo cada encabezado su texto en la lengua que se indica.
  sheet.translation.head.2 = Las líneas que empiezan por # muestran el texto como está y no se
    leen.
  sheet.translation.head.3 = Lo que quede vacío no se traduce; una traducción certificada lo tiene
    todo.

  # ---- Frases del terminal ---------------------------------------------------------------------
  cli.done = Hecho.
  cli.would = Se haría (no se ha escrito nada):
  cli.nothing = Nada que cambiar: ya consta así.
  cli.repeated = Ya estaba hecho: esta orden se dio antes.
  cli.apply.label = Aplicando
  cli.apply.done = {n|1 orden aplicada|# órdenes aplicadas}{repeated?; del fichero, {repeated|1 lo
    estaba|# lo estaban} ya}.
  cli.apply.rehearsed = Se {n|aplicaría 1 orden|aplicarían # órdenes}; no se ha escrito
    nada{repeated?; {repeated|1 lo estaba|# lo estaban} ya}.
  cli.verify.label = Verificando
  cli.import.label = Importando
  cli.import.done = {n|1 línea importada|# líneas importadas}.
  cli.import.rehearsed = {n|1 línea comprobada|# líneas comprobadas}, sin errores; no se ha
    escrito nada.
  cli.import.faults = {n|1 error|# errores}; no se ha escrito nada.
  cli.calendar.changed = {id}.{more? Se añade: {more:list}.}{fewer? Se quita: {fewer:list}.}
  cli.calendar.imported = {n|1 calendario importado|# calendarios importados}.
  cli.calendar.rehearsed = {n|1 calendario comprobado|# calendarios comprobados}, sin errores; no se
    ha escrito nada.
  cli.earliest.at = Lo antes posible: {at:moment} ({zone}).
  cli.earliest.term = Plazo: {term} desde la recepción por el último miembro, {delivered:moment}
    (R11; perfil {profile}, versión {version}).
  cli.earliest.whole = No cuentan el día de la recepción ni el de la sesión.
  cli.earliest.notWorking = Ese día no es hábil; el primero que lo es desde entonces: {date:date}.
  cli.earliest.advice = El perfil no ha adoptado la regla R11: el plazo orienta y no obliga.
  cli.earliest.weekend = fin de semana
  cli.earliest.holiday = {name} (fiesta {level:holidayLevel}{municipality? de {municipality}})
  cli.earliest.calendars = Calendarios (versión): {calendars}
  term.day.working = {n|1 día hábil|# días hábiles}
  term.day.calendar = {n|1 día natural|# días naturales}
  term.hour.working = {n|1 hora hábil|# horas hábiles}
  term.hour.calendar = {n|1 hora|# horas} de reloj
  term.month.calendar = {n|1 mes|# meses}
  term.month.working = {n|1 mes|# meses}
  term.year.calendar = {n|1 año|# años}
  term.year.working = {n|1 año|# años}
  cli.progress.rate = {rate}/s
  cli.progress.remaining = quedan {time}
  cli.quorum = Cuentan {present} miembros de {members} ({at:moment}); hacen falta {needed} y
    {entitled|puede votar 1 vocalía|pueden votar # vocalías}.
  cli.history.allLate = Todo ello se anotó con retraso.
  cli.history.late = anotado con retraso
  cli.init.done = Instancia {instance} creada en {path}.
  cli.init.secret = Secreto de un solo uso con el que {person} se da de alta, como «admin»; se muestra esta única vez:
  cli.init.recovery = Claves en {path}. Sin ellas no se puede leer nada de lo sellado: imprime la
    hoja de recuperación («mesa keys recovery») y guárdala bajo llave.
  cli.recovery.print = Imprime esta hoja, guárdala bajo llave y no dejes ninguna copia aquí.
  cli.keys.recovered = Claves recuperadas en {path}.
  cli.keys.rotated = Se ha cambiado la clave maestra; es la número {version}. No se ha tocado ningún
    hecho del registro.
  cli.keys.sheetOld = La hoja de recuperación que tienes es de la clave antigua: consérvala solo
    mientras guardes copias anteriores a hoy. Imprime ahora la nueva: mesa keys recovery
  cli.keys.backUpAgain = Haz ahora una copia de seguridad: las anteriores necesitan la hoja antigua.
  cli.keys.reconciled = {count|1 clave no estaba|# claves no estaban} como dice el registro;
    corregidas: {mended}.
  cli.keys.unmended = {count|1 clave no se ha podido corregir|# claves no se han podido corregir}:
    mesa keys list
  cli.keys.unblocked = Claves recuperadas, solo para el fin de la petición: {count}.
  cli.keys.master = Clave maestra: número {version}, huella {fingerprint}
  cli.keys.officers = Responsables, pareja {generation}: {office:office} {fingerprint}
  cli.keys.officersKeys = Pareja {generation}: {keys|1 clave bloqueada espera|# claves bloqueadas
    esperan} sus hojas.
  cli.keys.noOfficers = Aún no hay responsables: no se puede bloquear nada antes de «mesa keys
    escrow».
  cli.escrow.print = Imprime cada página solo para su responsable y no dejes ninguna copia aquí.
  cli.escrow.written = Hojas en {paths:list}. Imprime cada una solo para su responsable y borra
    después el fichero.
  cli.escrow.done = Desde ahora los datos se bloquean para la pareja {generation} de hojas.
  cli.escrow.keepOld = Las hojas anteriores aún hacen falta para {keys|1 clave bloqueada|# claves
    bloqueadas}.
  cli.list.asOperator = Actúas como operación, que no ve las sesiones ni los acuerdos. Di quién eres con --as.
  cli.handOver.list = {n|1 acuerdo pendiente pasa|# acuerdos pendientes pasan} de {person} a {successor}:
  cli.handOver.none = Nada que traspasar: la persona no responde de ningún acuerdo pendiente de esta mesa.
  cli.due.none = No vence nada.
  cli.fromDay = {day? (desde el {day:date})}
  cli.list.empty = Aquí no hay nada todavía.
  cli.list.leftOut = La ventana es estrecha; no se muestra: {columns}.
  cli.refused = No se ha admitido
  cli.runAgain = Corrige la línea y vuelve a aplicar el mismo fichero: lo aplicado no se aplica
    dos veces.
  cli.backedUp = Copia verificada en {path}.
  cli.restored = Restaurado en {path}: {entries|1 hecho|# hechos}, verificados.
  cli.rows = {count|1 fila|# filas}
  cli.sealed = contenido sellado
  cli.redacted = contenido destruido
  cli.yes = sí
  cli.no = no
  cli.fields = Campos
  cli.optional = opcional
  cli.whoMay = Quién puede
  scope.instance = en cualquier lugar
  scope.ownMesa = en su mesa
  scope.ownOrgan = en su órgano
  scope.ownAgency = de su entidad
  scope.own = de sí misma
  cli.givenAs = Se da así
  cli.nobody = Nadie; lo hace el programa solo
  cli.following = Siguiendo el registro; Ctrl-C termina.
  cli.interrupted = Interrumpido; lo confirmado está a salvo.
  cli.profileVersion = {version}{from? desde el {from:date}}{agreement? ({agreement})}
  cli.unconfirmed = {count|1 propuesta|# propuestas} que ningún reglamento ha confirmado: mesa protocol
    show {mesa} --unconfirmed
  cli.profileOpen = {count|1 valor espera|# valores esperan} que un reglamento {count|lo|los} confirme
    (?).
  cli.profileGood = {path}: sin errores.
  cli.profileFaults = {path}: {faults|1 error|# errores}.
  cli.warning = Aviso
  cli.gaps.none = Ahora no falta nada.
  cli.gaps.blocks = hay que resolverlo
  cli.gaps.known = conviene saberlo
  cli.sheet.kept = Lo escrito se guarda en {path}. Sigue con: mesa minutes edit {meeting} --file
    {path}
  cli.sheet.again = Pulsa Intro para corregirlo, o Ctrl-C para dejarlo para después.
  cli.recording.verified = Es el fichero que se adjuntó: la misma huella, el mismo tamaño.
  cli.paper.written = Escrito: {path}
  cli.certificate.id = Certificación {id}

  # ---- Los papeles de una sesión ---------------------------------------------------------------
  acta.title = Acta de la sesión {kind} de {date:day}
  acta.draft = Borrador
  acta.state = Estado
  acta.unnumbered = Acta aún sin redactar
  acta.session = Sesión {kind}
  acta.place = Lugar
  acta.modality = Modalidad
  acta.opened = Apertura
  acta.closed = Cierre
  acta.chair = Presidencia
  acta.secretary = Secretaría
  acta.quorum = Quórum
  acta.excused = {agency} (excusa su asistencia: {reason:excuseReason})
  acta.interruptions = Recesos e incidencias
  acta.recess = Receso desde las {from}{to? hasta las {to}}
  acta.incident = Incidencia ({kind:incidentKind}) desde las {from}{to? hasta las
    {to}}{resolution?: {resolution:resolution}}
  acta.order = La presidencia cambió el orden de los puntos con el acuerdo de los presentes:
    {items:list}.
  acta.vote.voters = Votaron: {agencies}
  acta.tieBroken = {time} El voto de la presidencia dirimió el empate: {sense:sense}.
  acta.senses = A petición suya se hace constar su voto:
  acta.sense = {agency}: {sense:sense}.
  acta.parked = El punto se dejó {until:parkedUntil}.
  acta.dissent = Voto particular: {agency}
  acta.quorum.values = {present} de {members} miembros presentes; {needed|hacía falta 1|hacían falta
    #}
  acta.quorum.now = {present} de {members} miembros presentes; hacen falta {needed};
    {entitled|puede votar 1 vocalía|pueden votar # vocalías}
  acta.disconnected = (se perdió la conexión)
  acta.attendance = Asistencia
  acta.attendance.members = Vocalías presentes
  acta.attendance.others = Otras personas presentes
  acta.column.agency = Entidad
  acta.column.person = Persona
  acta.column.capacity = Calidad
  acta.column.attendance = Asistencia
  acta.from = desde las {time}
  acta.to = hasta las {time}
  acta.fromTo = de las {from} a las {to}
  acta.guest = persona invitada, con voz y sin voto
  acta.absent = Vocalías ausentes
  acta.agenda = Orden del día
  acta.call = Convocatoria
  acta.call.second = segunda; en la primera, a las {time}, no hubo quórum ({present} de {members} miembros;
    {needed|hacía falta 1|hacían falta #})
  acta.quorum.spokespersons = constituida con las portavocías presentes, por decisión de la presidencia (art. 17.2 de la
    Ley 40/2015)
  acta.urgency = Su urgencia se declara con los {members} miembros presentes: {count} (art. 17.4 de la Ley
    40/2015).
  acta.rectifies = Este punto rectifica el acta de una sesión anterior.
  acta.urgent = urgente
  acta.item.minutesApproval = Aprobación del acta de la sesión anterior
  acta.item.followUp = Seguimiento de los acuerdos
  acta.item.anyOtherBusiness = Ruegos y preguntas
  acta.item.urgency = Ratificación de la urgencia
  acta.vote = Votación
  acta.vote.count = {inFavour} a favor, {against} en contra, {abstained|1 abstención|#
    abstenciones}
  acta.vote.carried = A las {time} se aprueba {method}: {count}.
  acta.vote.lost = A las {time} se rechaza {method}: {count}.
  acta.vote.byName = Sentido del voto de cada vocalía
  acta.vote.sense = Voto
  acta.owner = Responsable
  acta.due = Plazo
  acta.participants = Junto con
  acta.followUp = Acuerdos que volvieron a esta sesión
  acta.followUp.agreement = Acuerdo
  acta.followUp.agency = Entidad
  acta.followUp.due = Plazo
  acta.followUp.state = Estado
  acta.followUp.progress = {progress} %
  acta.followUp.answer = {number}, {agency}, {day}:
  acta.agreement.plain = Acuerdo {number}
  acta.rectified = Rectificación
  acta.approved.session = Aprobada en la sesión de {at:day}.
  acta.approved.conformity = Aprobada por conformidad de todos los miembros; se considera aprobada
    el {at:day}.
  acta.sign.chair = V.º B.º La presidencia
  acta.sign.secretary = La secretaría
  acta.copy.untranslated = Copia contada en otra lengua. Los textos de la sesión quedan en
    {language}, única lengua en que esta acta es auténtica.
  acta.copy.certified = Traducción certificada por la secretaría. El acta se escribió en
    {language}.
  acta.copy.notAuthentic = Traducción sin certificar: solo es auténtica el acta en {language}.
  acta.recorded.item = Lo dicho consta en la grabación de la sesión (Ley 40/2015, art. 18.1).
  acta.transcript = Transcripción íntegra, a petición de {agency}
  acta.recordings = Grabaciones y documentos electrónicos
  acta.recordings.caption = Ficheros que acompañan a esta acta, por su huella
  acta.recordings.kind = Tipo
  acta.recordings.sha256 = SHA-256
  acta.recordings.size = Tamaño
  acta.recordings.certified = Certificada
  acta.redacted.title = Acta de la sesión {kind} de {date:day}: edición pública
  acta.redacted.note = En lugar de nombres constan cargos y entidades. El acta íntegra la custodia
    la secretaría; lo omitido se indica al final.
  acta.redacted.guests = Además, {guests|1 persona invitada|# personas invitadas}, con voz y sin
    voto.
  acta.redacted.text = [Se omite el texto de esta parte.]
  acta.redacted.ballots = [Se omite el sentido de cada voto.]
  acta.redacted.out = Lo omitido
  acta.redacted.out.people = Nombres de {count|1 persona|# personas}
  acta.redacted.out.texts = Textos de {count|1 punto|# puntos}
  acta.redacted.out.ballots = Votaciones nominales de {count|1 punto|# puntos}
  acta.redacted.out.rectifications = {count|1 texto|# textos} de rectificaciones
  acta.redacted.out.others = {count|1 texto más|# textos más}
  cert.title.agreements = Certificación de acuerdos
  cert.title.excerpt = Certificación de un acuerdo
  cert.title.attendance = Certificación de asistencia
  cert.notEndorsed.mark = Sin visto bueno
  cert.notEndorsed = Sin el visto bueno de la presidencia esta certificación no surte efecto (Ley
    40/2015, art. 19.2.f).
  cert.opening = {name}, que ejerce la secretaría de este órgano ({organ}; {mesa}),
  cert.session.agreements = Que en la sesión {kind} celebrada el {date:moment}{place? ({place})},
    constituida con {present} de {members} miembros (hacían falta {needed}), el órgano adoptó lo
    siguiente:
  cert.session.attendance = Que la persona que se indica estuvo en la sesión {kind} celebrada el
    {date:moment}{place? ({place})}{members?, constituida con {present} de {members} miembros
    (hacían falta {needed})}:
  cert.caveat.agreements = Esta certificación se expide antes de aprobarse el acta de la sesión, y
    a reserva de los términos que resulten de su aprobación (Ley 40/2015, art. 19.5).
  cert.caveat.attendance = Al expedirse esta certificación el acta de la sesión no estaba
    aprobada.
  cert.certifies = CERTIFICA
  cert.person = Persona
  cert.agency = Entidad
  cert.capacity = Calidad
  cert.stays = Asistencia entre la apertura y el cierre
  cert.stays.from = Desde
  cert.stays.to = Hasta
  cert.stays.mode = Cómo
  cert.item = Punto
  cert.minutes = Así consta en el acta {number}, aprobada el {at:day}.
  cert.closing = Y para que conste, la expido el {date:day}.
  cert.closing.endorsed = Y para que conste, la expido con el visto bueno de la presidencia el
    {date:day}.
  cert.copy.notAuthentic = Traducción sin certificar: solo es auténtica la certificación en
    {language}.
  language.es = castellano
  language.gl = gallego
  language.ca = catalán
  language.en = inglés
  notice.title = Convocatoria de la sesión {kind} de {date:day}
  notice.cancelled = Esta sesión se ha desconvocado: {reason}.
  notice.startsAt = Comienzo
  notice.connection = Conexión
  notice.identity = Comprobación de la identidad
  notice.sent = Convocatoria enviada
  notice.documents = Documentación
  notice.documents.caption = Documentos de cada punto
  notice.members = Destinatarias
  notice.members.caption = Vocalías a las que se envía la convocatoria
  notice.secondCall = Segunda convocatoria
  notice.withdrawn = Esta convocatoria se ha retirado: {reason}.
  notice.period = Antelación
  notice.period.values = {term}; el primer comienzo posible es {at:moment}
  notice.delivered = Notificada
  notice.sign = Por orden de la presidencia, la secretaría

  # ---- El recorrido de la demostración -------------------------------------------------------------
  demo.init = 1. Una instancia nueva: su registro, su caja de claves, su primera administradora
  demo.apply = 2. La mesa de Totana, de 2017 a 2018: cada línea del fichero pasa por las reglas
  demo.mesa = 3. La mesa, constituida según el perfil de la Región de Murcia
  demo.seats = 4. Quién se sienta a la mesa, y por qué entidad
  demo.minutes = 5. El acta del pleno, escrita por la propia sesión
  demo.history = 6. Lo que pasó en ella, por orden; anotado hoy, ocurrió entonces
  demo.agreements = 7. Lo acordado: cumplido o fuera de plazo
  demo.refused = 8. Una auditora puede mirar y probar, y nada más
  demo.casework = 9. La atención a casos de 2026, de mujeres inventadas: policía, CAVI, casas de
    acogida, mesa policial
  demo.clock = 10. Lo que venció entretanto se anota una vez, con el momento en que venció
  demo.desk = 11. El punto de entrada del CAVI: qué espera, cuánto queda, qué ha vencido; solo códigos
  demo.case = 12. Un caso, para quien responde de él: primero, cómo se la puede localizar
  demo.hidden = 13. Para otra entidad, ese mismo caso no existe
  demo.readings = 14. Quién lo ha mirado: también queda
  demo.verify = 15. Cada entrada del registro leída de nuevo: resúmenes, orden, árbol
  demo.checkpoint = 16. Un punto de control firmado: guárdelo en otro sitio y nadie podrá reescribir lo anterior
  demo.end = La instancia queda en {path}. Siga usted: mesa list meetings --data {path} --as {reader}
  """#
