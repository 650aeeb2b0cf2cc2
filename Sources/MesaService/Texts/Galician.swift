/// Galego. One sentence a key, see `CatalogueFile` for the lines and `Template` for the
/// braces.
let galician = #"""
  # ---- Xeral -------------------------------------------------------------------------------------
  language.name = galego
  list.and = {head} e {last}
  list.or = {head} ou {last}
  number.group = .
  number.decimal = ,
  date.long = {weekday}, {day} {month} de {year}
  date.day = {day} {month} de {year}
  date.short = {day} {month} {year}
  weekday.1 = luns
  weekday.2 = martes
  weekday.3 = mércores
  weekday.4 = xoves
  weekday.5 = venres
  weekday.6 = sábado
  weekday.7 = domingo
  month.of.1 = de xaneiro
  month.of.2 = de febreiro
  month.of.3 = de marzo
  month.of.4 = de abril
  month.of.5 = de maio
  month.of.6 = de xuño
  month.of.7 = de xullo
  month.of.8 = de agosto
  month.of.9 = de setembro
  month.of.10 = de outubro
  month.of.11 = de novembro
  month.of.12 = de decembro
  month.short.1 = xan
  month.short.2 = feb
  month.short.3 = mar
  month.short.4 = abr
  month.short.5 = maio
  month.short.6 = xuño
  month.short.7 = xul
  month.short.8 = ago
  month.short.9 = set
  month.short.10 = out
  month.short.11 = nov
  month.short.12 = dec

  # ---- Regras do manual: título, e o que pide cada unha ------------------------------------------
  ruleKind.basic = lei básica, sempre rexe
  ruleKind.adoptable = rexe se o perfil a adopta
  ruleKind.practice = práctica, sempre rexe
  ruleKind.open = discutida, dio o perfil
  rule.R01 = Secretaría do órgano
  rule.R01.asks = Todo órgano ten secretaría, a cargo dun membro ou de persoal público; sen ela, ou
    sen quen a supla, non hai sesión.
  rule.R02 = O que vela a secretaría
  rule.R02.asks = A secretaría vela pola legalidade formal e material e certifica: só ela fai
    constar o quórum, as actas e as certificacións.
  rule.R03 = O voto vai coa vogalía
  rule.R03.asks = O dereito de voto vai coa vogalía e non coa secretaría; o membro que a suple
    consérvao.
  rule.R04 = Secretaría sen vogalía
  rule.R04.asks = Quen exerce a secretaría sen ser membro ten voz e non voto; se é membro, ambos.
  rule.R05 = Suplencia da presidencia
  rule.R05.asks = A orde de suplencia da presidencia fíxana as normas propias ou o plenario; ninguén
    fóra dela preside.
  rule.R06 = Suplentes
  rule.R06.asks = Quen falta con causa xustificada é suplido polo seu suplente acreditado; as
    organizacións sociais cámbiano comunicándollo á secretaría.
  rule.R07 = Normas propias
  rule.R07.asks = Un órgano de varias Administracións pode darse normas propias, polo seu plenario e
    con referencia ao seu texto; se afectan a terceiros publícanse no boletín oficial.
  rule.R10 = Convocatoria por orde da presidencia
  rule.R10.asks = A secretaría convoca por orde da presidencia.
  rule.R11 = Antelación mínima
  rule.R11.asks = Entre a última entrega da convocatoria e a sesión media polo menos o prazo das
    normas do órgano, coa documentación dispoñible todo ese tempo.
  rule.R12 = Convocatoria electrónica
  rule.R12.asks = A convocatoria envíase por medios electrónicos agás imposibilidade, con constancia
    do envío a cada membro.
  rule.R13 = Contido da convocatoria
  rule.R13.asks = A convocatoria contén a orde do día, a documentación se é posible, as condicións
    da sesión, o sistema de conexión e os lugares con medios técnicos.
  rule.R14 = Segunda convocatoria
  rule.R14.asks = Un órgano pode ter segunda convocatoria co seu quórum; se as súas normas non a
    prevén, non existe.
  rule.R15 = Peticións para a orde do día
  rule.R15.asks = A presidencia fixa a orde do día tendo en conta as peticións formuladas con
    antelación; se rexeita unha, motívao.
  rule.R16 = Nada fóra da orde do día
  rule.R16.asks = Non se delibera nin se decide nada fóra da orde do día, agás que asistan todos os
    membros e a maioría declare a urxencia.
  rule.R17 = Sesión universal
  rule.R17.asks = Reunidos a secretaría e todos os membros, ou os seus suplentes, e se todos o
    deciden, a sesión é válida sen convocatoria.
  rule.R18 = Rogos e preguntas
  rule.R18.asks = En rogos e preguntas non se vota nada.
  rule.R19 = Ningún caso no plenario
  rule.R19.asks = Os datos persoais e os casos non figuran na orde do día, nos documentos nin nos
    textos dun plenario.
  rule.R20 = Quórum
  rule.R20.asks = Para a sesión cómpren presidencia e secretaría, ou quen as supla, e polo menos a
    metade dos membros, presentes ou a distancia.
  rule.R21 = Quen conta na metade
  rule.R21.asks = Se a presidencia e a secretaría que é membro contan dentro da metade discútese:
    dio o perfil; se cala, contan unha vez, como membros.
  rule.R22 = Quórum de voceiras e voceiros
  rule.R22.asks = Nun órgano de varias Administracións a presidencia pode consideralo constituído se
    asisten todas as vocerías, por acto expreso.
  rule.R23 = Cando se abre a segunda convocatoria
  rule.R23.asks = A segunda convocatoria chega pasada a súa hora e constando que a primeira
    fracasou, co número que fixan as normas.
  rule.R24 = Quórum en cada votación
  rule.R24.asks = O quórum cómpre para acordar e non só para abrir: cóntase de novo en cada
    votación.
  rule.R25 = A distancia
  rule.R25.asks = Un órgano reúnese de forma presencial ou a distancia, agás que as súas normas o
    exclúan expresa e excepcionalmente.
  rule.R26 = Identidade e conexión
  rule.R26.asks = A distancia asegúrase a identidade, o contido e o momento das manifestacións, a
    interactividade en tempo real e a dispoñibilidade dos medios.
  rule.R27 = Lugar do acordo a distancia
  rule.R27.asks = O acordado a distancia enténdese adoptado na sede do órgano e, na súa falta, onde
    estea a presidencia.
  rule.R28 = Unha vogalía cada quen
  rule.R28.asks = Unha persoa ocupa unha vogalía do órgano agás que as súas normas admitan dúas; as
    vacantes contan entre os membros só se o perfil o di.
  rule.R30 = Maioría de votos
  rule.R30.asks = Os acordos adóptanse por maioría de votos, máis a favor que en contra, ou pola que
    as normas pidan para a materia.
  rule.R31 = Voto de calidade
  rule.R31.asks = A presidencia dirime os empates só se as normas propias llo conceden; se non, nada
    queda adoptado.
  rule.R32 = Exención de responsabilidade
  rule.R32.asks = Quen vota en contra ou se abstén queda exento da responsabilidade que poida
    derivar do acordo; consta o sentido do seu voto.
  rule.R33 = Quen non pode absterse
  rule.R33.asks = Non poden absterse os membros natos pola súa condición de autoridades ou de
    persoal público.
  rule.R34 = Constancia do voto por petición
  rule.R34.asks = Por petición do membro, a acta recolle o voto contrario, a abstención e os seus
    motivos, ou o sentido do voto favorable.
  rule.R35 = Transcrición íntegra
  rule.R35.asks = Se non hai gravación anexa, un membro pode pedir a transcrición íntegra achegando
    o texto no acto ou no prazo que sinale a presidencia.
  rule.R36 = Voto particular
  rule.R36.asks = Quen discrepa da maioría pode formular voto particular por escrito dentro do
    prazo, que se incorpora ao texto aprobado.
  rule.R37 = Persoas convidadas
  rule.R37.asks = As persoas convidadas e observadoras non votan nin contan.
  rule.R38 = O que di un acordo
  rule.R38.asks = Un acordo di que, quen o executa e ata cando, e cúmprese con evidencia; ou é
    informativo.
  rule.R39 = Seguimento de acordos
  rule.R39.asks = Cada sesión ordinaria revisa os acordos anteriores e o seu grao de cumprimento.
  rule.R3A = Quen fala polo órgano
  rule.R3A.asks = Os membros non se atribúen a representación do órgano agás que se lles outorgue:
    as notas de prensa e os informes saen por presidencia ou secretaría.
  rule.R40 = Acta de cada sesión
  rule.R40.asks = De cada sesión hai acta con asistentes, orde do día, lugar e tempo, puntos
    principais da deliberación e contido dos acordos.
  rule.R41 = Sesións gravadas
  rule.R41.asks = Os puntos principais poden omitirse se acompañan á acta a gravación, a súa pegada
    e a certificación da secretaría.
  rule.R42 = Cando se aproba a acta
  rule.R42.asks = A acta apróbase na mesma sesión ou na inmediata seguinte.
  rule.R43 = Conformidade por escrito
  rule.R43.asks = A secretaría remite a acta co visto e prace da presidencia; se todos os membros
    dan a súa conformidade considérase aprobada na mesma sesión.
  rule.R44 = Gravacións
  rule.R44.asks = As gravacións e os documentos electrónicos consérvanse con integridade e
    autenticidade, á disposición dos membros.
  rule.R45 = Certificar antes de aprobar
  rule.R45.asks = A secretaría pode certificar un acordo antes de aprobarse a acta, facéndoo constar
    expresamente.
  rule.R46 = Quen pode pedir certificación
  rule.R46.asks = Quen acredite interese lexítimo pode pedir certificación, que é electrónica agás
    que se pida doutro modo.
  rule.R47 = Visto e prace da presidencia
  rule.R47.asks = As actas e certificacións levan a sinatura da secretaría e o visto e prace da
    presidencia.
  rule.R48 = A acta aprobada non cambia
  rule.R48.asks = A acta aprobada só se rectifica por acordo dunha sesión posterior, con ligazón en
    ambas.
  rule.R49 = Lingua dos documentos
  rule.R49.asks = As actas e certificacións indican a súa lingua e son bilingües onde hai dúas
    oficiais; unha tradución non é auténtica se non se certifica.

  # ---- Negativas: que non se fixo, por que, co valor que o decidiu, e que axudaría ---------------
  # As regras dos órganos colexiados (manual §3)
  refusal.organ.secretaryMissing = Non é posible: o órgano non ten secretaría{on? o {on:date}}. Todo
    órgano ten unha: designa quen a exerza ou a supla.
  refusal.organ.chairMissing = Non é posible: o órgano non ten presidencia{on? o {on:date}}. Designa
    quen a exerza ou a supla.
  refusal.organ.chairIsSecretary = A designación non se anotou: a persoa xa exerce ese día a
    {post:role} deste órgano, e non pode exercer as dúas. Designa outra ou termina antes esa
    designación.
  refusal.auth.secretaryOnly = Non se anotou nada: só a secretaría do órgano pode facelo{action?
    ({action})}. Pídello á secretaría ou a quen a supla.
  refusal.vote.notEntitled = O voto non se anotou: a vogalía {seat} non ten voto neste órgano. Vota
    quen ocupa unha vogalía con voto ou quen a suple.
  refusal.organ.rulesNotPublished = As normas da mesa{profile? ({profile})} obrigan a terceiros e
    non consta o boletín que as publicou. Engade a súa referencia ao perfil.
  refusal.mesa.notPlenaryAgreement = O perfil non se modificou: unha mesa aproba as súas normas
    propias por acordo do seu plenario (Lei 40/2015, art. 15.2), e este non é un acordo seu en
    vigor. Indica o acordo polo seu número.
  refusal.mesa.amendmentMajority = O perfil non se modificou: {number?{number} }non se votou como
    regulamento, para o que as normas piden {majority:majority}. Somete a modificación a esa
    votación.
  refusal.mesa.regulationMissing = O perfil non se modificou: non di en que texto se apoia. Engade
    «regulation» coa súa referencia e desde cando está en vigor.
  refusal.mesa.regulationNotInForce = O perfil non se modificou: o seu texto está en
    vigor{inForceFrom? desde o {inForceFrom:date}}{inForceTo? ata o {inForceTo:date}}, e as normas
    deben rexer desde o {from:date}. Elixe un día comprendido nese prazo.
  refusal.mesa.profileNotNew = O perfil non se modificou: un contido cambiado é unha versión nova, e
    esta é a versión {found}. Ponlle a versión {needed}.
  refusal.mesa.organInUse = O perfil non se modificou: fáltalle o órgano {organ:organ}, que ten
    vogalías ou cargos. Ponlles fin primeiro, ou conserva o órgano.
  refusal.rule.unknown = Non existe a regra «{rule}». Coñécense: {known:list}.
  refusal.profile.valueUnknown = Non se confirmou nada: o perfil non ten o valor «{path}». mesa
    protocol show enuméraos.
  refusal.profile.valueUnconfirmed = {count|1 valor do perfil é unha proposta|# valores do perfil
    son propostas} que ningún regulamento confirmou{paths?: {paths}}. mesa protocol show enuméraos e
    mesa protocol confirm confírmaos co artigo das vosas normas.
  refusal.notice.periodTooShort = Demasiado cedo{start?: {start:moment}}. A convocatoria ten que
    estar en mans do último membro durante todo o seu prazo (Lei 40/2015, art. 19.3.a).{earliest? O
    primeiro momento posible é {earliest:moment}.} Elixe ese ou outro posterior; ou convócaa como
    urxente, e antes vótase a urxencia; ou reunídevos todos os membros de acordo en celebrala (art.
    17.2).
  refusal.notice.channelUnjustified = A sesión non se convocou: a convocatoria envíase por medios
    electrónicos agás que sexa imposible, e para enviala {channel:channel} falta o motivo. Engádeo.
  refusal.notice.contentIncomplete = A sesión non se convocou: á convocatoria{modality? dunha sesión
    {modality:modality}} fáltalle {missing:field}. Complétaa e convoca de novo.
  refusal.notice.notOrdered = Non é posible: convócase por orde da presidencia (Lei 40/2015, art.
    19.4.b){part?; {part:field} non é o ordenado}. Pídelle á presidencia que o ordene con
    meeting.orderNotice.
  refusal.notice.proofMissing = A entrega non se anotou: nada di onde está a súa constancia. Indica
    o código do xustificante ou o SHA-256 do ficheiro.
  refusal.agenda.lateProposal = A petición non se admitiu: {issued?a convocatoria xa
    saíu}{startsAt?chega tarde para a sesión do {startsAt:moment}} (Lei 40/2015, art. 19.2.b).
    Propón o punto para a próxima sesión ou pide nesta que se declare a súa urxencia (art. 17.4).
  refusal.agenda.refusalWithoutReason = A petición non se rexeitou: cómpre un motivo (Lei 40/2015,
    art. 19.2.b). Engádeo ou inclúe o punto na orde do día.
  refusal.agenda.proposalsUnanswered = {proposals|Queda 1 petición|Quedan # peticións} de membros
    sen resposta da presidencia; non {proposals|está|están} na orde do día.
  refusal.agenda.urgencyNotRatified = Non se anotou nada: a sesión convocouse por urxencia e esta
    non se votou (Lei 40/2015, art. 17.4). Vota antes o punto {item}.
  refusal.session.notUniversal = A sesión non se abriu: sen convocatoria teñen que estar todos os
    membros e acordalo (Lei 40/2015, art. 17.2), e fano {agreed} de {members}{seats?; faltan
    {seats:list}}. Anota quen chega e quen o acepta, ou convoca a sesión con tempo.
  refusal.privacy.caseDataInPlenary = Non se anotou nada: «{field}» contén {found:personalData} e
    quedaría á vista de todos os membros. Quítao; os casos trátanse nos órganos que son para iso.
  refusal.session.noSecondCall = A sesión non se abriu: as normas do órgano non teñen segunda
    convocatoria (Lei 40/2015, art. 17.3). Anota que non houbo quórum e convoca outra sesión.
  refusal.session.secondCallTooEarly = A segunda convocatoria non se abriu: é o
    {earliest:moment}{unrecorded?, e non consta que a primeira quedase sen quórum}. Anótao con
    meeting.recordFailedCall e agarda á súa hora.
  refusal.session.callFailed = Non é posible: consta que a primeira convocatoria quedou sen quórum.
    Queda a segunda, ou anotar que tampouco o tivo.
  refusal.session.quorumReached = A convocatoria non se anotou como fallida: hai {present|1 membro
    presente|# membros presentes} de {members} e {needed|cómpre 1|cómpren #}. Abre a sesión.
  refusal.session.spokespersonsMissing = O órgano non se considerou constituído: hai {present}
    voceiras ou voceiros presentes de {needed}{seats?; faltan {seats:list}}{missing?; falta por
    chegar: {missing:role}} (Lei 40/2015, art. 17.2). Anota as chegadas ou agarda ao quórum
    ordinario.
  refusal.session.noSpokespersons = Non é posible: as normas do órgano non nomean voceiras ou
    voceiros (Lei 40/2015, art. 17.2). Cómpre o quórum ordinario.
  refusal.session.notDeemed = A sesión non se abriu: a presidencia non considerou constituído o
    órgano coas súas vocerías (Lei 40/2015, art. 17.2). Faino con meeting.deemConstituted.
  refusal.series.exists = Non se planificou ningunha sesión: {sessions|queda 1 sesión
    planificada|quedan # sesións planificadas} deste órgano nesas datas sen convocar. Convócaas ou
    desconvócaas antes.
  refusal.series.noFrequency = Non se planificou ningunha sesión: o perfil non di cada canto se
    reúne este órgano. Indica cada cantos meses.
  refusal.gap.notCalled = A convocatoria non saíu.
  refusal.gap.content = A convocatoria dunha sesión {modality:modality} necesitará {missing:field}
    (art. 17.3).
  refusal.gap.secondCall = A primeira convocatoria quedou sen quórum; a segunda é o {at:moment}.
  refusal.gap.period = Segundo a última entrega non pode empezar antes do {earliest:moment} (art.
    19.3.a): aprázaa, ou que todos os membros acorden celebrala (art. 17.2).
  refusal.gap.dispatch = Nada acredita que a convocatoria lles chegase a {missing|1 membro|#
    membros}: {seats:list} (art. 17.3).
  refusal.gap.consents = Sen convocatoria teñen que estar todos os membros e acordalo; faltan
    {seats:list} (art. 17.2).
  refusal.gap.urgency = A súa urxencia ten que votarse antes que nada, como punto {item}.
  refusal.gap.placeOfAdoption = Non consta onde se entenden adoptados os seus acordos: a mesa non
    ten sede anotada (art. 17.5).
  refusal.agenda.itemNotOnAgenda = Non se anotou nada: isto non está na orde do día{item? (punto
    {item}{items? de {items}})}. Con todos os membros presentes pode declararse a súa urxencia; se
    non, queda para a próxima sesión.
  refusal.agenda.urgencyNeedsAllMembers = A urxencia non se declarou: hai {present|1 membro
    presente|# membros presentes} de {members} e cómpren todos. Leva o punto á próxima sesión.
  refusal.agenda.urgencyNotCarried = Non é posible: a urxencia non saíu adiante, con {inFavour} a
    favor e {against} en contra (Lei 40/2015, art. 17.4). Leva o asunto á próxima sesión.
  refusal.agenda.itemNotVotable = Non se votou nada: o punto {item} é de rogos e preguntas, onde non
    se decide. Leva o asunto á orde do día da próxima sesión.
  refusal.session.noQuorum = A sesión non se abriu: hai {present|1 membro presente|# membros
    presentes} de {members} e {needed|cómpre 1|cómpren #}{missing?; falta por chegar:
    {missing:role}}. Anota as chegadas ou convoca outra sesión.
  refusal.vote.quorumLost = A votación non se anotou: agora hai {present|1 membro presente|# membros
    presentes} de {members} e {needed|cómpre 1|cómpren #}{missing?; falta: {missing:role}}. Agarda a
    que volvan ou deixa o punto para a próxima sesión.
  refusal.vote.majorityNotReached = O acordo non se adoptou: {inFavour} a favor e {against} en
    contra non acadan a {majority:majority} necesaria{item? no punto {item}}. Queda como non
    adoptado, ou vótase outro texto.
  refusal.vote.missing = O acordo non se adoptou: o punto {item} non se votou. Anota antes a
    votación; o consenso é un dos seus métodos.
  refusal.vote.tooMany = A votación non se anotou: suma {votes|1 voto|# votos} e hai {entitled|1
    vogalía con voto presente|# vogalías con voto presentes}. Comproba o reconto e as chegadas.
  refusal.agreement.incomplete = O acordo non se adoptou: fáltalle {missing:field}. Engádeo; un
    texto que só informa anótase como toma de coñecemento.
  refusal.minutes.contentMissing = A acta non se redactou: {items,|o punto {items:list} tratouse e
    non ten texto|os puntos {items:list} tratáronse e non teñen texto}. Anota o principal da súa
    deliberación.
  refusal.minutes.approvalSkipped = Non é posible: unha acta apróbase na sesión inmediatamente
    posterior á súa{item?, e aquí o punto {item}, a súa aprobación, está sen votar}{next?, que é
    {next}}.
  refusal.minutes.notChairApproved = A acta non se remitiu: está en estado «{state:state.minutes}» e
    fáltalle o visto e prace da presidencia. Pídello.
  refusal.minutes.objectionsPending = A acta non se aprobou: hai obxeccións de {seats:list}. Pasa á
    próxima sesión, onde se resolven e se votan.
  refusal.minutes.conformityMissing = A acta non se aprobou: {silent|1 de {members} membros non
    respondeu|# de {members} membros non responderon}, e aquí o silencio non é conformidade{until?
    antes de {until:moment}}. Agarda as súas respostas ou leva a acta á próxima sesión.
  refusal.minutes.state = Agora non é posible: o estado da acta é «{state:state.minutes}».
  refusal.agreement.closed = Non se anotou nada: o acordo{number? {number}} está en estado
    «{state:state.agreement}».
  refusal.agreement.extensionNeedsSession = O prazo non se ampliou: no acordo{number? {number}}
    decídeo unha sesión posterior do órgano. Indica a sesión e o punto; entre sesións, a presidencia
    só pode se o perfil o di.
  refusal.agreement.extensionTooLong = O prazo non se ampliou: o perfil permite {maximum|1 día|#
    días} en total, ata o {latest:date}. Para o que falte, propón un novo acordo.
  refusal.agreement.notLater = Non se anotou nada: {by} non é un acordo posterior e vixente, e non
    pode substituír {number}. Adopta antes o novo.
  refusal.agreement.notDue = Non se anotou ningún recordatorio: nada do acordo{number? {number}}
    vence aínda{due? (vence o {due:date})}.
  refusal.agreement.notBound = Non se anotou nada: o acordo{number? {number}} non obriga a {agency}.
    Indica a entidade responsable ou unha participante.
  refusal.agreement.partCompleted = Non se anotou nada: {agency} xa cumpriu a súa parte do
    acordo{number? {number}}. O que non estea ben dise na próxima sesión.
  refusal.agreement.notOfAgency = Non se nomeou a ninguén: ese día a persoa nin é membro por
    {agency} nin traballa alí. Noméaa antes na entidade ou elixe outra.
  refusal.agreement.successorNotOfAgency = Non se traspasou nada: do acordo {number} responde
    {agency}, e quen sucede nin é membro por ela nin traballa alí. Noméaa antes na entidade, ou
    traspasa ese acordo a outra persoa.
  refusal.minutes.immutable = Non se cambiou nada: a acta{number? {number}} está aprobada e queda
    como está. Unha corrección é un acordo dunha sesión posterior (rectificación).
  refusal.minutes.deliberationMissing = A acta non se redactou: {items,|o punto {items:list} non
    ten|os puntos {items:list} non teñen} texto, e á gravación fáltalle a certificación da
    secretaría que permite omitilo (Lei 40/2015, art. 18.1). Certifica a gravación ou anota o
    principal.
  refusal.recording.notAllowed = A gravación non se engadiu: as normas deste órgano{organ?
    ({organ:organ})} non permiten ningunha. Os seus documentos electrónicos si poden engadirse.
  refusal.recording.integrityFailed = O ficheiro non está entre os desta sesión ({recordings|1
    ficheiro|# ficheiros}): a súa pegada ou o seu tamaño é outro (Lei 40/2015, art. 18.2). Busca o
    ficheiro tal como se achegou e non uses este.
  refusal.rule.notAdopted = Aquí non é posible: as normas do órgano non fixeron súa a regra en que
    se apoia{rule? ({rule})}; o artigo 19 da Lei 40/2015 só obriga a quen o adopta. Pode facelo un
    regulamento ou un acordo da mesa.
  refusal.minutes.transcriptNotNeeded = A petición non se anotou: a sesión grávase, e o dito consta
    aí (Lei 40/2015, art. 19.5).
  refusal.minutes.transcriptLate = O texto non se admitiu: o seu prazo rematou{until? o
    {until:moment}} (Lei 40/2015, art. 19.5). Se se entregou a tempo, a secretaría anota cando con
    --effective.
  refusal.minutes.transcriptNotRequested = O texto non se admitiu: durante a sesión ninguén pediu
    transcrición{seat? para a vogalía {seat}}{item? no punto {item}}.
  refusal.minutes.translationIncomplete = A tradución non se certificou: {items,|no punto
    {items:list}|nos puntos {items:list}} falta un texto ou un acordo. Complétaa ou engádea sen
    certificar.
  refusal.auth.representation = Non se difundiu nada: polo órgano falan a presidencia e a
    secretaría, ou quen teña para o caso o encargo dun acordo seu (Lei 40/2015, art. 19.3). Pídello,
    ou cita o acordo como encargo.
  refusal.privacy.caseOrgan = Non se difundiu nada: este órgano{organ? ({organ:organ})} trata casos,
    e nada do que escribe sae del.
  refusal.certificate.caveatMissing = A certificación non se expediu: a acta está en estado
    «{state:state.minutes}», e ata a súa aprobación toda certificación faino constar (Lei 40/2015,
    art. 19.5). Expídea con esa salvidade ou agarda á aprobación.
  refusal.certificate.beforeApproval = A certificación non se expediu: a acta está en estado
    «{state:state.minutes}», e as normas do órgano non prevén certificacións antes de aprobala.
    Agarda á aprobación.
  refusal.certificate.noLegitimateInterest = A certificación non se expediu: non consta un interese
    lexítimo (Lei 40/2015, art. 17.7); a solicitude está en estado
    «{state:state.certificate}»{reason?, porque {reason:certificateReason}}. Valora antes a
    solicitude.
  refusal.certificate.notReviewed = A certificación non se expediu: este órgano trata casos, e a
    delegación de protección de datos non a revisou. Pídelle esa revisión.
  refusal.certificate.forbidden = A certificación non se expediu: a delegación de protección de
    datos non lle deu paso. Consúltalle que pode certificarse.
  refusal.certificate.electronicOnly = A entrega non se anotou: as certificacións expídense por
    medios electrónicos agás que se pida expresamente o contrario (Lei 40/2015, art. 17.7), e aquí
    non se pediu. Entrégaa por medios electrónicos en vez de {channel:channel}.
  refusal.certificate.notEndorsed = A entrega non se anotou: á certificación {number} fáltalle o
    visto e prace da presidencia (Lei 40/2015, art. 19.2.f). Pídello.
  refusal.certificate.nothingToCertify = A solicitude non se anotou: a sesión non adoptou ningún
    acordo. Si pode certificarse a asistencia.
  refusal.certificate.notAttended = A solicitude non se anotou: a persoa non estivo na sesión entre
    a súa apertura e o seu peche.
  refusal.sheet.stray = Hai texto antes da primeira cabeceira. Vai baixo «=== 1.» e as demais.
  refusal.sheet.heading = A cabeceira non di ningún punto. Escribe «=== » e o número.
  refusal.sheet.itemUnknown = Aquí non hai punto {item} en que escribir.{known? Hai: {known:list}.}
  refusal.sheet.itemTwice = O punto {item} xa ten cabeceira na liña {firstLine}. Reúne alí o seu
    texto.
  refusal.sheet.itemEmpty = Baixo o punto {item} non hai nada. Abonda unha liña co principal (Lei
    40/2015, art. 18.1).
  refusal.sheet.itemMissing = Falta a cabeceira do punto {item}. Volve poñela, co seu texto.
  refusal.sheet.itemTooLong = O texto do punto {item} ten {count:number} caracteres; caben
    {maximum:number} como máximo.
  refusal.sheet.utf8 = A folla non está en UTF-8. Gárdaa nesa codificación.
  refusal.sheet.faults = Non se anotou nada: antes hai que corrixir {errors|1 liña|# liñas}.
  refusal.editor.failed = O editor{editor? ({editor})} non terminou ben. Indica outro con EDITOR, ou
    escribe a folla con --print e entrégaa con --file.

  # Ordes
  refusal.command.unknown = Non existe a orde «{command}».{nearest? Quizais {nearest}?} «mesa do
    --list» amósaas todas.
  refusal.command.malformed = A orde non se leu{command?: os seus datos non son os de
    {command}}{expected?: debe ser {expected:type}}. É un obxecto con «command», «data» e, se se
    quere, «id», «as», «effective» e «expect».
  refusal.argument.malformed = «{argument}» non está escrito como clave=valor.
  refusal.command.reused = Non se anotou nada: este identificador xa é doutra orde, ou doutra
    persoa. Dálle a cada orde o seu, ou ningún.
  refusal.expect.unrelated = Non se anotou nada: esta orde non depende de {stream}, así que non cabe
    esperar nada diso.
  refusal.command.conflict = Non se anotou nada: {stream?{stream}, do que isto depende, cambiou
    mentres tanto}{tries?outras ordes escriben á vez nos mesmos rexistros ({tries|1 intento|#
    intentos})}{found?; vai pola versión {found}}{expected? e non pola {expected}}. Volve miralo e
    repite a orde.
  refusal.field.unknown = A orde non se cumpriu: non ten o campo «{field}».{known? Aquí coñécense
    {known:list}.}
  refusal.field.missing = A orde non se cumpriu: falta «{field}». Engádeo.
  refusal.field.wrongType = A orde non se cumpriu: «{field}» debe ser {expected:type}.
  refusal.field.unknownValue = A orde non se cumpriu: o escrito en «{field}» non se coñece.{known?
    Valores posibles: {known:choice}.}
  refusal.field.tooLong = A orde non se cumpriu: «{field}» ten {count:number} caracteres; caben
    {maximum:number} como máximo.
  refusal.field.tooMany = A orde non se cumpriu: «{field}» ten {count:number} elementos; caben
    {maximum:number} como máximo.
  refusal.field.tooFew = A orde non se cumpriu: «{field}» ten {count|1 elemento|# elementos};
    cómpren {minimum:number} como mínimo.
  refusal.field.invalid = A orde non se cumpriu: «{field}» non encaixa co que consta{earliest?; o
    máis cedo posible é o {earliest:date}}.
  refusal.field.outOfRange = A orde non se cumpriu: «{field}» vai de {minimum} a {maximum}.
  refusal.auth.notPermitted = Non se fixo nada: non che corresponde{action? ({action})}.{roles?
    Corresponde a: {roles:role}.}
  refusal.auth.unknownPrincipal = Non se fixo nada: non consta quen dá a orde{principal?
    ({principal})}. Dio como person/… con --as ou «as».
  refusal.effective.future = Non se anotou nada: {effective:moment} aínda non chegou. Anótao cando
    ocorra.
  refusal.effective.beforeDependency = Non se anotou nada: {effective:moment} é anterior a aquilo do
    que depende, {earliest:moment}. Corrixe a data.
  refusal.effective.tooLate = Non se anotou nada: ocorreu hai {days|1 día|# días}, e pasados
    {tolerance} cómpre o dereito a anotar con atraso. Pídello a quen o teña.
  refusal.time.malformed = «{time}» non é unha data e hora, ou ese día non existe. Escríbea como
    2026-11-22T09:30 ou 22/11/2026 09:30.
  refusal.time.skipped = «{time}» non existe en {zone}: o reloxo adiántase e sáltaa{next?, ata as
    {next:time}}. Elixe unha hora anterior ou posterior ao cambio.
  refusal.time.zoneUnknown = O fuso horario «{zone}» non se coñece aquí. Escríbeo como Europe/Madrid
    ou Atlantic/Canary.
  refusal.other = Non foi posible ({code}).

  # Rexistros
  refusal.record.unknown = Non existe ou non che corresponde:{kind? {kind:kind}} {id}.
  refusal.record.ambiguous = Varias mesas deron o número {number}: di o identificador.
  refusal.record.exists = Non se anotou nada: xa existe:{kind? {kind:kind}} {id}. Elixe outro
    identificador ou modifica o que hai.
  refusal.defect = É un defecto do programa{what? ({what})}. O xa confirmado está a salvo.
  refusal.record.notNow = Agora non é posible: o estado é «{state:state}».{possible? É posible en
    estado: {possible:state}.}
  refusal.instance.notOpen = Aínda non é posible: a instancia está en preparación. Termínaa con
    instance.open.

  # Directorio
  refusal.role.exclusive = A función non se concedeu: {role:role} non se pode unir a outra{held?
    ({held:role})}. Elixe outra persoa ou retira antes a que ten.
  refusal.role.needsSecond = Aínda non é posible: cómpren dúas persoas{administrators?, e en
    administración hai {administrators|1|#}}.{role? Ten que confirmar a función ({role:role}) outra
    persoa administradora.}{administrators? Concede antes a administración a unha segunda persoa.}
  refusal.role.lastAdministrators = A función non se retirou: en administración hai
    {administrators|1 persoa|# persoas} e teñen que quedar dúas. Concédella antes a outra.

  # Mesa
  refusal.mesa.notConstituted = Aínda non é posible: a mesa non está constituída{state? (o seu
    estado é «{state:state.mesa}»)}. Constitúea antes.
  refusal.mesa.notConstitutive = A mesa non se constituíu: a sesión {session} non é unha sesión
    constitutiva do seu plenario xa levantada. Indica esa, ou ningunha.
  refusal.mesa.tooFewSeats = A mesa non se constituíu: ten {seats|1 vogalía ocupada|# vogalías
    ocupadas} e necesita {needed}. Engade vogalías e asígnaas.
  refusal.mesa.profileUnknown = Non existe o perfil «{profile}».{known? Coñécense {known:list}.}
  refusal.calendar.missing = Non se pode contar o prazo: falta o calendario de días inhábiles de
    {municipality} para {year} (art. 30.7 da Lei 39/2015). Impórtao con «{command}».
  refusal.calendar.otherYear = O calendario non se importou: o {date:date} non é de {year}.
  refusal.calendar.dayTwice = O calendario non se importou: o {date:date} está dúas veces. Déixao
    unha vez.
  refusal.calendar.noNational = O calendario de {municipality} para {year} non se importou: non ten
    ningunha festa nacional. Ten que levar as nacionais, as autonómicas e as locais.
  refusal.calendar.noLocal = O calendario de {municipality} para {year} non ten ningunha festa
    local. Se non caen en fin de semana, engádeas e impórtao de novo: eses días non contan.
  refusal.mesa.municipalityUnknown = O municipio {code} non está na lista importada. Comproba as
    súas cinco cifras.
  refusal.mesa.municipalityTaken = Non se anotou nada: o municipio {code} é doutra mesa. Antes ten
    que deixala.
  refusal.mesa.municipalityUnverified = Non hai lista oficial importada: {codes,|o código
    {codes:list} está ben formado e non se comprobou|os códigos {codes:list} están ben formados e
    non se comprobaron} con ela.
  refusal.mesa.lastMunicipality = O municipio non saíu: unha mesa ten polo menos un. No seu lugar,
    disolve a mesa.
  refusal.mesa.notDormant = A mesa non está inactiva: sen ningunha sesión estarao despois do
    {due:date}.
  refusal.organ.unknown = A mesa non ten o órgano «{organ}».{known? Ten {known:list}.}
  refusal.seat.unknown = Non existe a vogalía «{seat}» neste órgano. Mira «mesa list seats».
  refusal.seat.occupied = A chegada non se anotou: a vogalía {seat} xa a ocupa alguén presente.
    Anota antes a súa saída, ou a chegada como persoa convidada.
  refusal.seat.doubleHolding = Non se anotou nada: a persoa xa ocupa a vogalía {seat} deste órgano.
    Unha persoa conta unha vez.
  refusal.seat.alternateNotAccredited = Non se anotou nada: ese día a persoa non é titular nin
    suplente acreditada da vogalía {seat}. Anota antes a acreditación.
  refusal.seat.ended = Non se anotou nada: a vogalía {seat} existe desde o {from:date}{to? ata o
    {to:date}}, e ese día non. Elixe un día comprendido ou crea unha vogalía para o novo mandato.
  refusal.seat.holdsItself = Non se anotou nada: ese día a persoa é titular da vogalía {seat}, e
    ninguén se suple a si mesma. Nomea outra persoa.
  refusal.renewal.twice = Non se renovou nada: na vogalía {seat}, alguén ou a propia vogalía está
    dúas veces na lista. Déixao unha soa vez.
  refusal.chair.substitutionUndefined = Non é posible: nada dispón que esta persoa presida agora. A
    orde é: {line:office}{first?; tócalle a: {first:office}}{tied?; con igual antigüidade:
    {tied:office}: indica quen é maior (mesa.designate, olderThan)}. Preside a primeira persoa da
    orde que estea. A quen falte nela desígnase co cargo que nomean as regras (mesa.designate,
    office), ou o órgano acorda unha orde (mesa.orderChair; Lei 40/2015, art. 19.2).
  refusal.notice.membersChanged = Hai sesións convocadas para ese día ou despois que se lles
    notificaron a quen eran membros antes: {sessions:list}. Envía de novo a convocatoria.
  refusal.person.openAgreements = Quen marcha responde aínda de {agreements|1 acordo pendente|#
    acordos pendentes}. Traspásaos: mesa person hand-over.

  # Sesión
  refusal.notice.tooLate = A sesión non se convocou: o seu comezo, {startsAt:moment}, non é
    posterior á convocatoria. Elixe outro.
  refusal.session.tooEarly = A sesión non se abriu: está convocada para {startsAt:moment}. Agarda a
    esa hora ou anota a hora en que se abriu.
  refusal.session.remoteForbidden = A sesión non se convocou: as normas do órgano non permiten
    celebrala a distancia{reference? ({reference})}. Convócaa presencial.
  refusal.session.itemsUntreated = {items,|O punto {items:list} non se debateu nin se votou.
    Queda|Os puntos {items:list} non se debateron nin se votaron. Quedan} para outra sesión.
  refusal.presence.notPresent = Non se anotou nada: a persoa non consta como presente. Anota antes a
    chegada.
  refusal.presence.noSeat = A chegada non se anotou: a persoa non ten vogalía libre neste órgano.
    Anótaa como persoa convidada ou asigna antes a vogalía.
  refusal.correction.unknown = Non se corrixiu nada: a versión {version} da sesión non é chegada,
    saída, deliberación nin votación. «mesa log show» amosa as versións.
  refusal.correction.inUse = Non se corrixiu nada: no anotado{version? como versión {version}}
    apóiase a apertura, unha votación ou un acordo da sesión. O que estea mal corríxese na acta.
  refusal.vote.doubleVote = A votación non se anotou: a vogalía {seat} está nela dúas veces. Déixaa
    unha vez.
  refusal.vote.notPresent = O voto non se anotou: a vogalía {seat} non consta como presente. Anota
    antes a chegada.
  refusal.vote.itemDecided = Non se anotou nada: no punto {item} xa se adoptou un acordo.

  # Na sesión: conexións, recesos, votacións
  refusal.session.connectionBroken = A votación non se anotou: desde {since:moment} hai unha
    incidencia aberta ({kind:incidentKind}, versión {incident}), e a distancia todos deben oírse e
    verse (art. 17.1). Resólvea, anota que a persoa volveu ou que a sesión segue sen ela.
  refusal.session.identityNotAssured = A distancia a identidade ten que constar antes de votar (art.
    17.1): non consta a de {people|1 participante|# participantes}{seats? ({seats:list})}. Anota
    como se asegura: «mesa meeting identity».
  refusal.presence.notRemote = Non se anotou nada: a persoa está na sala, e isto é para quen
    participa a distancia. Anota no seu lugar a saída.
  refusal.presence.notDisconnected = Non se anotou nada: non consta que esa persoa perdese a
    conexión. Anota no seu lugar a chegada.
  refusal.incident.unknown = Non se anotou nada: di que incidencia, pola súa versión.{open? Abertas:
    {open:list}.} «mesa meeting quorum» amósaas.
  refusal.incident.stillPresent = Non se anotou nada: a sesión só segue sen alguén cando esa persoa
    xa non consta como presente. Anota antes a súa saída ou a súa desconexión.
  refusal.session.inRecess = Non se anotou nada: a sesión está en receso desde {since:moment} e
    mentres tanto non se trata nada. Retómaa antes ou di a hora en que ocorreu.
  refusal.session.notInRecess = Non se anotou nada: a sesión non tivo ningún receso.
  refusal.session.quorumLost = A sesión non se retomou: hai {present|1 membro presente|# membros
    presentes} de {members} e {needed|cómpre 1|cómpren #} para deliberar (art. 17.2){missing?;
    falta: {missing:role}}. Anota as chegadas ou levanta a sesión.
  refusal.agenda.itemParked = Non se anotou nada: o punto {item} deixouse {until:parkedUntil}.
    Retómao antes: «mesa meeting item».
  refusal.agenda.itemTaken = A orde non se cambiou: o punto {item} xa se tratou. Nomea só puntos
    pendentes.
  refusal.agenda.orderNotAgreed = A orde non se cambiou: {inFavour} a favor e {against} en contra
    non son acordo. A orde do día queda como se convocou.
  refusal.vote.secretBallot = Non se anotou nada: dunha votación secreta só se gardan o reconto e
    que vogalías votaron, nunca o voto de cada unha. Quítao.
  refusal.vote.countDiffers = A votación non se anotou: suma {votes|1 voto|# votos} e nomea
    {voters|1 votante|# votantes}. O voto en branco conta como abstención. Conta de novo.
  refusal.vote.consensusNotSought = As normas do órgano piden buscar o consenso antes de votar e no
    punto {item} non consta. Se se buscou, dio con --consensus-sought.
  refusal.vote.tieNotBroken = Hai empate no punto {item}, e un empate non se adopta. O voto da
    presidencia só decide se o dan as normas do órgano (art. 19.2.d): entón «mesa meeting
    tie-break». Se non, votade de novo ou deixádeo para a próxima sesión.
  refusal.vote.castingVoteNotGranted = Non se anotou nada: as normas do órgano non lle dan voto de
    calidade á presidencia, e o art. 19.2.d non llelo dá por si só a órganos de varias
    administracións. O empatado non se adopta: votade de novo ou deixádeo para a próxima sesión.
  refusal.vote.notTied = Non se anotou nada: o punto {item} non está empatado ({inFavour} a favor,
    {against} en contra) e só se dirime un empate.
  refusal.vote.tieBroken = Non se anotou nada: a presidencia xa dirimiu o empate do punto {item} no
    outro sentido. Se se anotou mal, corríxeo antes.
  refusal.vote.notPresiding = Non se anotou nada: o voto de calidade é de quen preside agora, e está
    presente alguén anterior na orde. Pídello a esa persoa.
  refusal.vote.abstentionForbidden = A votación non se anotou: {abstained|abstense 1
    vogalía|abstéñense # vogalías}, e quen está por razón do seu cargo non pode (art. 19.3.c):
    {seats:list}. Pídelles o seu voto.
  refusal.vote.senseContradicts = Non se anotou nada: a votación suma {votes|1 voto|# votos}
    {sense:sense}, e doutras vogalías {recorded|consta 1|constan #}. Comproba o sentido ou corrixe a
    votación.
  refusal.vote.senseRecorded = Non se anotou nada: xa consta como votou a vogalía {seat} (versión
    {version}). Corríxeo antes.
  refusal.vote.recordNotGranted = Non se anotou nada: as normas deste órgano non dan dereito a que
    consten os motivos nin o voto favorable (art. 19.5). O voto en contra ou a abstención poden
    constar sempre, sen motivos (art. 17.6).
  refusal.dissent.notGranted = O voto particular non se anotou: as normas deste órgano non o prevén
    (art. 19.5). O voto en contra faise constar na sesión, por petición.
  refusal.dissent.windowClosed = O voto particular non se anotou: o seu prazo rematou o
    {until:moment} (art. 19.5). Se chegou a tempo en papel, a secretaría anótao coa hora en que
    chegou.
  refusal.dissent.noAgreement = O voto particular non se anotou: no punto {item} non se adoptou
    ningún acordo do que discrepar.
  refusal.dissent.notDissenter = O voto particular non se anotou: só pode formulalo quen non votou a
    favor (art. 19.5){seat?, e a vogalía {seat} fíxoo, ou non houbo máis votos discrepantes}.
    Comproba o punto.
  refusal.dissent.filed = Non se anotou nada: a vogalía {seat} xa formulou o seu voto particular
    sobre este acordo, e o formulado queda.

  # Actas e acordos
  refusal.agreement.evidenceMissing = O acordo{number? {number}} non se deu por cumprido: non hai
    proba diso. Engade antes a proba.

  # Rexistro, ficheiros, chaves, reloxo
  refusal.entry.tooLarge = Non se anotou nada: un feito ocuparía {bytes:size} e caben {maximum:size}
    como máximo. Acurta o texto ou lévao a un anexo.
  refusal.entry.malformed = Non se anotou nada: o feito non se pode escribir como está. É un defecto
    do programa.
  refusal.clock.setBack = Non se anotou nada: o reloxo marca {now:moment} e o último feito é de
    {last:moment}. Pon o reloxo en hora ou responde del con clock.acknowledge.
  refusal.clock.leapt = Non se anotou nada: o reloxo marca {now:moment} e agardábase
    {expected:moment}. Se é correcto, responde del con clock.acknowledge.
  refusal.clock.notStopped = Non se anotou nada: o reloxo non detivo nada.
  refusal.log.writerRunning = Non dispoñible: outro proceso escribe neste rexistro. Agarda a que
    termine ou detéñeo.
  refusal.log.newerFormat = O rexistro é dunha versión máis nova{found? ({found}; esta coñece a
    {known})}. Actualiza este programa; non se tocou nada.
  refusal.log.damaged = O rexistro non é o que di ser{position?, por primeira vez na posición
    {position:number}{last? a {last:number}}}{page?, páxina {page:number} do
    ficheiro}{difference?: {difference:verify}}{what? ({what})}.{proven? As posicións de 1 a
    {proven:number} están probadas polo punto de control de {size:number}.} Non se escribe nel.
    Gárdao e restaura unha copia.
  refusal.log.missing = Aquí non hai ningún rexistro.
  refusal.log.exists = Non se creou nada: aquí xa hai un rexistro.
  refusal.log.notALog = O ficheiro non é un rexistro de feitos.
  refusal.log.stale = Non se anotou nada: {stream} cambiou mentres tanto; vai pola versión {found} e
    non pola {expected}.
  refusal.log.readOnly = Non se anotou nada: o rexistro está aberto só para lectura.
  refusal.log.failed = Non se puido escribir no rexistro{reason? ({reason})}. O xa confirmado está a
    salvo; repite esta orde para saber se consta.
  refusal.log.setting = Non se iniciou: a base de datos non admite un axuste necesario{what?
    ({what})}.
  refusal.log.storage = Non se puido ler o rexistro{reason? ({reason})}{what? ({what})}. Revisa o
    disco e os permisos.
  refusal.event.unknownType = O rexistro ten un feito que esta versión non coñece{type?:
    {type}}{position? (posición {position:number})}. Actualiza este programa.
  refusal.event.unknownStream = O rexistro ten unha clase de datos que esta versión non
    coñece{type?: {type}}{position? (posición {position:number})}. Actualiza este programa.
  refusal.event.malformed = O feito{type? {type}}{position? da posición {position:number}} non se
    pode ler como o que di ser.
  refusal.proof.outOfRange = O rexistro ten {size|1 feito|# feitos}; non hai {asked:number}.
  refusal.writer.held = Non dispoñible: outro proceso escribe neste rexistro. Agarda a que termine
    ou detéñeo.
  refusal.note.key = A chave non está escrita como unha chave de verificación.
  refusal.note.text = O texto da nota non se pode asinar: non remata en fin de liña ou ten
    caracteres que non debe.
  refusal.note.malformed = O ficheiro non é unha nota asinada.
  refusal.note.signature = A sinatura non se verifica. A nota cambiouse ou asinouse con outra chave.
  refusal.note.unsigned = Ningunha chave coñecida asinou a nota.
  refusal.checkpoint.malformed = O ficheiro non é un punto de control.
  refusal.checkpoint.shrunk = Non se asinou nada: o rexistro é máis curto do que di un punto de
    control anterior. Falta algo.
  refusal.checkpoint.different = Non se asinou nada: o rexistro non é o que conta un punto de
    control anterior.
  refusal.receipt.malformed = O ficheiro non é un xustificante.
  refusal.file.failed = O sistema rexeitou o ficheiro {path}{errno? (erro {errno})}.
  refusal.disk.full = Non se anotou nada: o disco está cheo. O xa confirmado está a salvo. Fai sitio
    e repite a orde.
  refusal.output.failed = Non se puido escribir a saída{errno? (erro {errno})}. Revisa o espazo
    libre e os permisos.
  refusal.output.readerGone = Quen lía a saída marchou.
  refusal.data.readOnly = Non se anotou nada: os datos{path? de {path}} só se poden ler. Revisa os
    permisos e o espazo libre.
  refusal.data.tooOpen = Non se iniciou: outras contas poden ler {path}. Péchao con chmod go-rwx.
  refusal.keys.tooOpen = Non se iniciou: outras contas teñen dereitos sobre as chaves de {path}.
    Péchaas con chmod 700 e 400.
  refusal.keys.exist = Non se escribiu nada: en {path} xa hai chaves, e ningunha se sobrescribe
    nunca.
  refusal.keys.wrongSize = Non se iniciou: a chave {path} ten {bytes|1 byte|# bytes} e non 32.
  refusal.data.missing = Non hai ningunha instancia{path? en {path}}. Créaa con «mesa init» ou di
    onde está con --data.
  refusal.data.exists = Non se creou nada: {path} non está baleiro.
  refusal.data.holdsKey = Non se iniciou: {path} contén unha chave. As chaves van a carón dos datos,
    nunca dentro.
  refusal.keys.missing = Non se iniciou: falta a chave {path}. Di onde están as chaves con --keys ou
    recupéraas coa folla de recuperación.
  refusal.keys.wrong = Non se iniciou: as chaves non son as deste almacén. Unha copia anterior a un cambio de chave
    mestra precisa as chaves da folla de recuperación daquel momento.
  refusal.vault.missing = Non hai almacén de chaves en {path}. Sen el non se pode ler nada do
    selado.
  refusal.vault.exists = Non se creou nada: en {path} xa hai un almacén de chaves.
  refusal.vault.notAVault = O ficheiro {path} non é un almacén de chaves.
  refusal.vault.newer = O almacén de chaves é dunha versión máis nova{found? ({found})}. Actualiza
    este programa; non se tocou nada.
  refusal.vault.setting = Non se iniciou: o almacén non admite un axuste necesario{name? ({name}:
    {wanted}, e é {found})}.
  refusal.vault.keyNotPrepared = Non se selou nada: a chave non estaba preparada. É un defecto do
    programa.
  refusal.vault.notOpened = O valor selado non se abre aquí: a súa chave xa non existe, ou alterouse
    ou cambiouse de sitio.
  refusal.vault.readOnly = Non se selou nada: o almacén está aberto só para lectura.
  refusal.vault.storage = Non se puido ler ou escribir no almacén{code? ({code})}. Revisa o disco e
    os permisos.
  refusal.vault.keyBlocked = Non se anotou nada: o que pertence a este rexistro está bloqueado e non
    se lle engade nada. Poden recuperalo dúas persoas responsables coas súas follas.
  refusal.vault.keyDestroyed = Non se anotou nada: o que pertencía a este rexistro destruíuse para
    sempre e non se lle engade nada.
  refusal.escrow.noOfficers = Non se bloqueou nada: aínda non hai dúas persoas responsables que poidan
    volver abrilo. Imprime antes as súas follas: mesa keys escrow.
  refusal.escrow.wrongSheet = Non se abriu nada: falta a folla de {office:office} ou non é a daquel
    momento. Compara as pegadas: mesa keys list.
  refusal.escrow.appointed = Non se imprimiu nada: xa hai dúas persoas responsables coas súas follas.
    Para nomear outras desde agora: mesa keys escrow --replace.
  refusal.backup.notEmpty = Non se escribiu nada: en {path} xa hai algo, e nada se pon nunca enriba.
  refusal.backup.notABackup = {path} non é unha copia: non ten un manifesto que se poida ler.
  refusal.backup.newer = A copia é dunha versión máis nova{found? ({found})}. Actualiza este
    programa.
  refusal.backup.missing = Á copia fáltalle o ficheiro {name}.
  refusal.backup.altered = O ficheiro {name} da copia non é o que di o seu manifesto, ou non está
    enteiro.
  refusal.restore.shorter = Non se restaurou nada: un punto de control coñecido fala de {known|1
    feito|# feitos} e este rexistro ten {found}. Perderíanse feitos. Con --accept-loss ponse
    igualmente, e alguén terá que responder diso.
  refusal.restore.inconsistent = Non se restaurou nada: este rexistro non é aquel para o que se
    asinou o punto de control coñecido{known? de {known|1 feito|# feitos}}.
  refusal.restore.otherLog = Non se restaurou nada: o punto de control coñecido é doutra
    instancia{origin? ({origin})}.
  refusal.recovery.wrongLine = A liña {line} da folla non está copiada como aparece. Compáraa.
  refusal.recovery.missingLine = Falta a liña {line} da folla.
  refusal.recovery.twiceLine = A liña {line} da folla está dúas veces.
  refusal.recovery.wrongFingerprint = As liñas están ben copiadas e dan outras chaves: a folla é
    doutra instancia.

  # Entrada
  refusal.input.missing = Non existe o ficheiro {path}.
  refusal.input.failed = Non se puido ler {path} ata o final.
  refusal.line.tooLong = A liña pasa de {maximum:number} bytes: ningunha orde é tan longa. Quizais o
    ficheiro perdeu os finais de liña.
  refusal.line.byteOrderMark = O ficheiro comeza cunha marca de orde de bytes (BOM). Gárdao como
    UTF-8 sen ela.
  refusal.json.syntax = Non é JSON na liña {line}, columna {column}.
  refusal.json.utf8 = Non é UTF-8 na liña {line}, columna {column}. Garda o ficheiro con esa
    codificación.
  refusal.json.surrogate = Medio carácter (substituto solto) na liña {line}, columna {column}.
  refusal.json.fraction = Un número con decimais ou expoñente na liña {line}, columna {column}; só
    se usan números enteiros.
  refusal.json.range = Un número maior que 2^53−1 na liña {line}, columna {column}.
  refusal.json.duplicateKey = {name?«{name}» está }dúas veces nun mesmo obxecto, na liña {line},
    columna {column}.
  refusal.json.tooDeep = Demasiados niveis na liña {line}, columna {column}{limit?; como máximo
    {limit}}.
  refusal.json.trailing = Sobra algo tras o final do JSON na liña {line}, columna {column}. Cada
    liña leva unha orde.
  refusal.json.incomplete = O JSON córtase na liña {line}, columna {column}. Pode que o ficheiro
    estea incompleto.
  refusal.csv.utf8 = Non é UTF-8. Garda o ficheiro con esa codificación.
  refusal.csv.strayQuote = Hai unhas comiñas dentro dunha cela. Pon a cela entre comiñas e
    duplícaas.
  refusal.csv.afterQuote = Hai algo tras as comiñas que pechan a cela.
  refusal.csv.unclosedQuote = Unhas comiñas abren unha cela e ningunha a pecha.
  refusal.csv.empty = O ficheiro non ten liñas.
  refusal.csv.tooLarge = O ficheiro ocupa {found:size} e lense {maximum:size} como máximo.
  refusal.import.fieldCount = A liña ten {found|1 cela|# celas} e a cabeceira {expected}.
  refusal.import.duplicateColumn = A cabeceira ten dúas veces a columna «{field}».
  refusal.import.unknownColumn = A cabeceira ten unha columna «{field}» que non se coñece.{nearest?
    Quizais {nearest}?}{known? Coñécense {known:list}.}
  refusal.import.missingColumn = Á cabeceira fáltalle a columna «{field}».{known? Columnas:
    {known:list}.}
  refusal.import.missing = «{field}» está baleiro.
  refusal.import.duplicate = O mesmo{found? («{found}»)} está nunha liña anterior{firstLine?
    ({firstLine})}.
  refusal.import.duplicateAlternate = Entre as persoas suplentes hai unha repetida, ou é a
    titular{ordinal? (a número {ordinal})}.
  refusal.import.identifier = «{field}» non é un identificador{found? («{found}»)}{ordinal? (o
    número {ordinal})}: letras minúsculas, cifras e guións.
  refusal.import.organ = «{field}» non é un órgano coñecido{found? («{found}»)}.{nearest? Quizais
    {nearest}?}{known? Coñécense {known:list}.}
  refusal.import.agencyKind = «{field}» non é un tipo de entidade coñecido{found?
    («{found}»)}.{nearest? Quizais {nearest}?}{known? Coñécense {known:list}.}
  refusal.import.controlCharacter = «{field}» ten un carácter que non se imprime.
  refusal.import.tooLong = «{field}» pasa de {maximum:number} caracteres.
  refusal.import.email = «{field}» non é un enderezo de correo electrónico.
  refusal.import.phone = «{field}» non é un número de teléfono.
  refusal.import.vote = «{field}» non di nin si nin non{found? («{found}»)}.{known? Escribe
    {known:choice}.}
  refusal.import.date = «{field}» non é un día{found? («{found}»)}{expected?; escríbeo como
    {expected}}.
  refusal.import.municipality = «{field}» non é un código de municipio{found? («{found}»)}: cinco
    cifras, as dúas primeiras da provincia.{nearest? Quizais {nearest}?}
  refusal.import.municipalityParts = «{field}»{found? («{found}»)} non coincide con provincia e
    número, que dan {parts}.
  refusal.import.checkDigit = O díxito de control de {code} é {expected}.
  refusal.import.level = «{field}» non é un ámbito coñecido{found? («{found}»)}.{nearest? Quizais
    {nearest}?}{known? Coñécense {known:list}.}
  refusal.import.municipalityNeeded = O ficheiro non di de que municipio son as festas. Dio con
    --municipality e as súas cinco cifras.
  refusal.import.localOfAll = A festa local do {date:date} non di de que municipio é: o ficheiro é
    de varios.
  refusal.import.dayTwice = O {date:date} está dúas veces para un mesmo municipio{firstLine?; a
    primeira, na liña {firstLine}}.
  refusal.ics.text = Non é UTF-8. Garda o ficheiro con esa codificación.
  refusal.ics.line = A liña non é unha propiedade de iCalendar (NOME:valor).
  refusal.ics.calendar = Non é un calendario iCalendar: todo vai entre BEGIN:VCALENDAR e
    END:VCALENDAR.
  refusal.ics.unclosed = O compoñente {component} non se abre e pecha como debe. Pode que o ficheiro
    estea incompleto.
  refusal.ics.empty = O calendario non ten ningún evento.
  refusal.ics.missing = Ao evento fáltalle {field}.
  refusal.ics.date = {field} non é un día que exista{found? («{found}»)}; escríbese 20261012.
  refusal.ics.timed = {field} leva hora{found? («{found}»)}: unha festa é de días enteiros. Escribe
    só a data, VALUE=DATE.
  refusal.ics.end = {field}{found? («{found}»)} non dá entre 1 e 31 días enteiros. O final é o día
    seguinte ao último.
  refusal.ics.recurring = O evento repítese ({field}). As festas publícanse para cada ano: escribe
    un evento por día.
  refusal.ics.level = O evento non di se a festa é nacional, autonómica ou local. Dio nas súas
    CATEGORIES ou, de todo o ficheiro, con --level.
  refusal.import.errors = Non se importou nada: {errors|1 liña ten un erro|# liñas teñen erros}.
    Corríxeas e importa de novo.

  # Perfís
  refusal.profile.syntax = Non é YAML{problem?: {problem}}.
  refusal.profile.utf8 = Non é UTF-8. Garda o ficheiro con esa codificación.
  refusal.profile.empty = O ficheiro está baleiro.
  refusal.profile.anchor = «{path}» remite a outro lugar do ficheiro (alias). Escribe o valor.
  refusal.profile.unknownKey = «{key}» non se coñece aquí.{nearest? Quizais {nearest}?}{known?
    Coñécense {known:list}.}
  refusal.profile.missing = A «{path}» fáltalle {key}{rule? ({rule})}.
  refusal.profile.duplicateKey = «{key}» está dúas veces{firstLine?; a primeira, na liña
    {firstLine}}.
  refusal.profile.duplicate = «{key}» está dúas veces nesta lista{firstLine?; a primeira, na liña
    {firstLine}}.
  refusal.profile.duplicateID = Outro perfil xa ten o identificador «{key}».
  refusal.profile.notInherited = O perfil superior non ten «{key}» que se poida deixar fóra.
  refusal.profile.wrongType = «{path}» debe ser {expected:type}, e é {found:type}.
  refusal.profile.unknownValue = «{path}» non pode ser «{key}».{nearest? Quizais {nearest}?}{known?
    Valores posibles: {known:choice}.}
  refusal.profile.range = «{path}» é {found}, e vai de {minimum} a {maximum}.
  refusal.profile.blank = «{path}» está en branco.
  refusal.profile.tooLong = «{path}» ten {found:number} caracteres; caben {maximum:number} como
    máximo.
  refusal.profile.controlCharacter = «{path}» ten un carácter que non se imprime. Quítao.
  refusal.profile.fileTooLarge = O ficheiro ocupa {found:size} e lense {maximum:size} como máximo.
  refusal.profile.tooLarge = Co seu perfil de base ocupa {found:size}, e no rexistro caben
    {maximum:size} como máximo.
  refusal.profile.unknownParent = Non existe o perfil «{key}» en que apoiarse.{nearest? Quizais
    {nearest}?}{known? Coñécense {known:list}.}
  refusal.profile.unknownPath = A marca é de «{path}», que o perfil non ten.
  refusal.profile.unconfirmed = «{path}» é unha proposta [?]: ten que confirmala o regulamento da
    mesa.
  refusal.profile.unmarked = «{path}» non leva marca da súa orixe (S, K ou ?).
  refusal.profile.noLanguage = O perfil non nomea ningunha lingua.
  refusal.profile.dateOrder = «{path}» termina antes de empezar{rule? ({rule})}.
  refusal.profile.chairUndefined = «{path}» non di quen preside{rule? ({rule})}.
  refusal.profile.secretaryUndefined = «{path}» non di quen exerce a secretaría{rule? ({rule})}.
  refusal.profile.requiredSeatWithoutMinimum = «{path}» é obrigatoria e pode quedar baleira: o seu
    mínimo é 0.
  refusal.profile.noSeats = «{path}» non ten vogalías.
  refusal.profile.noSpokespersonSeats = «{path}» pide voceiras ou voceiros, e ningunha vogalía o
    é{rule? ({rule})}.
  refusal.profile.quorumBelowLaw = «{path}» é {found}, e a lei pide {minimum}{rule? ({rule})}.
  refusal.profile.ruleNotAdopted = «{path}» apóiase en {rule}, que non obriga por si soa e non está
    entre as regras adoptadas.
  refusal.term.hoursTooLong = {path?«{path}»: }un prazo de {found} horas hábiles non se pode contar,
    porque por riba de {maximum} o prazo dáse en días (art. 30.1 da Lei 39/2015). Hai que dalo en
    días no perfil.
  refusal.profile.plenaryTreatsCases = «{path}»: un plenario nunca trata casos{rule? ({rule})}.
  refusal.profile.plenaryOptional = «{path}»: toda mesa ten plenario.
  refusal.profile.recordingOfCases = «{path}» admite gravar un órgano que trata casos{rule?
    ({rule})}.
  refusal.profile.defect = O programa non puido ler o que comprobara{problem? ({problem})}. É un
    defecto do programa.
  refusal.profile.faulty = Un perfil ten erros e non se iniciou nada.
  refusal.profile.unreadable = Non se puideron ler os perfís de {path}.

  # ---- Tipos de valores --------------------------------------------------------------------------
  type.text = un texto
  type.integer = un número enteiro
  type.boolean = true ou false
  type.list = unha lista
  type.object = un obxecto
  type.mapping = un obxecto
  type.null = nada
  type.instant = unha data e hora (2026-11-22T09:30)
  type.date = un día (2026-11-22)
  type.uuid = un identificador (UUID)
  type.version = unha versión: un número enteiro, 0 para o que non debe existir
  type.identifier = un identificador: letras minúsculas, cifras e guións
  type.name = un nome do glosario
  type.alias = unha remisión
  type.stream = un rexistro, como agency/cavi
  type.number = un número
  form.text = un texto de ata {maximum:number} caracteres
  form.confidential = un texto de ata {maximum:number} caracteres, selado no rexistro
  form.integer = un número enteiro
  form.boolean = true ou false
  form.instant = unha data e hora: 2026-11-22T09:30
  form.date = un día: 2026-11-22
  form.identifier = un identificador: letras minúsculas, cifras e guións
  form.name = un nome do glosario, como plenary
  form.choice = un destes: {words:choice}
  form.code = escrito así: {pattern}
  form.list = unha lista; cada elemento: {each}
  form.map = valores por nome; cada un: {each}
  form.object = un obxecto con {fields:list}

  # ---- Ordes: que se pide; despois, que fai e que necesita ---------------------------------------
  command.instance.open = Poñer en servizo a instancia
  command.instance.open.help = Remata a preparación; cómpren dúas persoas administradoras. Ata entón
    unha soa concede funcións; despois cómpren dúas.
  command.list.importMunicipalities = Importar a lista de municipios
  command.list.importMunicipalities.help = Toma a lista oficial (INE) por partes. Desde entón os
    códigos das mesas compróbanse con ela; ata entón admítese un código ben formado, con aviso.
  command.calendar.import = Importar un calendario de días inhábiles
  command.calendar.import.help = As festas dun municipio nun ano: nacionais, autonómicas e locais.
    Con elas cóntanse os prazos. Importalo de novo fai unha versión nova; os prazos xa dados non
    cambian.
  command.agency.register = Rexistrar unha entidade
  command.agency.register.help = Unha entidade ocupa vogalías e responde de acordos: un centro, un
    corpo policial, un colexio. O identificador é unha palabra á túa elección e non cambia.
  command.agency.amend = Modificar unha entidade
  command.agency.amend.help = Cambia nome, tipo ou municipios. O anotado antes segue dicindo o que
    dicía.
  command.agency.close = Pechar unha entidade
  command.agency.close.help = Desde ese día non recibe vogalías nin acordos. A súa historia queda.
  command.person.register = Rexistrar unha persoa
  command.person.register.help = O nome e os datos de contacto sélanse cunha chave propia da persoa,
    que pode destruírse.
  command.person.amend = Modificar os datos dunha persoa
  command.person.amend.help = Cambia o nome ou os datos de contacto. Os anteriores quedan selados no
    rexistro.
  command.person.appoint = Nomear unha persoa para un posto
  command.person.appoint.help = Un posto nunha entidade desde un día. As vogalías ocúpanas persoas
    con posto.
  command.person.endPost = Rematar un posto
  command.person.endPost.help = Ese día a persoa deixa a entidade. As vogalías que ocupaba por ela
    quedan vacantes.
  command.person.grantRole = Conceder unha función
  command.person.grantRole.help = Ten efecto cando a confirma unha segunda persoa administradora.
    Durante a preparación abonda unha. Quen audita non pode ter outra función.
  command.person.confirmRole = Confirmar unha función
  command.person.confirmRole.help = A segunda das dúas persoas que cómpren. Quen a concedeu non pode
    confirmala.
  command.person.revokeRole = Retirar unha función
  command.person.revokeRole.help = Remata a función de inmediato. Abonda unha persoa administradora.
  command.person.handOver = Traspasar os acordos de quen marcha
  command.person.handOver.help = Os acordos pendentes dunha mesa dos que a persoa responde pasan a
    quen a sucede na mesma entidade, que segue obrigada. «mesa person hand-over» amósaos antes.
  command.mesa.promote = Promover unha mesa
  command.mesa.promote.help = O primeiro paso: quen a promove, para que municipios, con que perfil.
    Despois pode recibir órganos e vogalías.
  command.mesa.constitute = Constituír unha mesa
  command.mesa.constitute.help = Necesita presidencia, secretaría e polo menos tres vogalías. O
    perfil en vigor escríbese enteiro no rexistro.
  command.mesa.addSeat = Engadir unha vogalía
  command.mesa.addSeat.help = Un lugar nun órgano que lle corresponde a unha entidade, con voto ou
    sen el.
  command.mesa.endSeat = Rematar unha vogalía
  command.mesa.endSeat.help = A entidade deixa ese lugar no órgano desde un día.
  command.mesa.assignSeat = Asignar unha vogalía
  command.mesa.assignSeat.help = Nomea a persoa titular ou unha suplente desde un día. Unha nova
    titular sucédelle á anterior.
  command.mesa.releaseSeat = Liberar unha vogalía
  command.mesa.releaseSeat.help = Despois dese día a persoa deixa de ser titular ou suplente da
    vogalía.
  command.mesa.designate = Designar presidencia ou secretaría
  command.mesa.designate.help = Nomea quen preside un órgano ou exerce a súa secretaría; outras
    persoas súplena por orde. A secretaría pode non ter vogalía.
  command.mesa.endDesignation = Rematar unha designación
  command.mesa.endDesignation.help = Despois dese día a persoa deixa a presidencia ou a secretaría
    do órgano.
  command.mesa.renewSeats = Renovar vogalías e cargos nun só acto
  command.mesa.renewSeats.help = Tras unhas eleccións: unha lista de vogalías con titular e
    suplentes, e de cargos, desde un mesmo día, co documento que o acredita. Todo ou nada; o que se
    lle dá a unha vogalía substitúe o que tiña. As sesións celebradas conservan os seus membros.
  command.mesa.substitute = Anotar unha suplencia
  command.mesa.substitute.help = Alguén acode por unha vogalía en lugar da súa titular, por un
    tempo, co documento que o acredita. A unha organización social abóndalle con comunicarllo á
    secretaría (R06).
  command.mesa.delegateChair = Delegar a presidencia
  command.mesa.delegateChair.help = Durante uns días preside alguén da orde de suplencia (R05).
    Delegar en quen é titular déixaa sen efecto.
  command.mesa.orderChair = Fixar a orde de suplencia da presidencia
  command.mesa.orderChair.help = Como o acordou o órgano ou o plenario nunha sesión, nun punto que
    saíu adiante (R05; Lei 40/2015, art. 19.2). Quen aínda non estea designada queda designada.
  command.mesa.amendProfile = Modificar o perfil dunha mesa
  command.mesa.amendProfile.help = Pon en vigor desde un día as normas propias da mesa, por acordo
    do seu plenario. Todo o contido queda no rexistro; as sesións xa convocadas conservan o seu.
  command.mesa.releaseFigures = Publicar cifras
  command.mesa.releaseFigures.help = Anota os recontos que se dan ao pleno. Dáo mesa counts --release,
    que os calculou.
  event.mesa.figuresReleased = Publicáronse cifras{report?: {report}}{from?, desde o {from:day}}
  field.report = o informe
  field.figures = as cifras
  field.cell = o nome da cifra
  field.released = as cifras
  refusal.report.unknown = Non se anotou nada: non existe o informe «{report}». mesa help counts di
    cales hai.
  refusal.report.figuresDiffer = Non se anotou nada: na posición {position} o rexistro dá outras
    cifras de «{report}». Deixa que as calcule mesa counts --release.
  refusal.report.notInBulk = Non se aplicou nada: as cifras publícanse dunha en dunha, con mesa counts
    --release, que as compara co rexistro.
  refusal.release.unknown = Na posición {position} non se publicaron cifras. mesa audit drift enumera
    as posicións de todas as publicadas.
  refusal.release.cellUnknown = Non existe a cifra «{cell}» no publicado. Existen: {known}.
  command.mesa.confirmValues = Confirmar valores dun perfil
  command.mesa.confirmValues.help = Propostas do perfil en vigor que o regulamento da mesa respalda,
    co seu artigo.
  command.mesa.join = Incorporar un municipio
  command.mesa.join.help = Un municipio entra nunha mesa mancomunada desde un día. Pertence a unha
    soa mesa á vez.
  command.mesa.leave = Separar un municipio
  command.mesa.leave.help = Un municipio deixa unha mesa mancomunada desde un día. O último non
    pode.
  command.mesa.dissolve = Disolver unha mesa
  command.mesa.dissolve.help = Por acordo do órgano que a creou. A mesa pódese seguir consultando.
  command.mesa.becomeDormant = Declarar inactiva unha mesa
  command.mesa.becomeDormant.help = Dáa o reloxo cando non hai sesións durante o tempo que di o
    perfil. A mesa segue como está, e a súa próxima sesión reactívaa.
  command.meeting.convene = Convocar unha sesión
  command.meeting.convene.help = Fixa órgano, comezo, modalidade, lugar ou conexión, orde do día e
    destinatarias da convocatoria. A acta anterior e os acordos abertos entran sós na orde do día.
  command.meeting.cancel = Desconvocar unha sesión
  command.meeting.cancel.help = A sesión non se realizará. Os seus puntos poden pasar á próxima.
  command.meeting.postpone = Aprazar unha sesión
  command.meeting.postpone.help = Outro comezo, coas condicións dunha convocatoria nova.
  command.meeting.planSeries = Planificar as sesións dun ano
  command.meeting.planSeries.help = Tantas como digan as normas do órgano, desde a primeira e á súa
    hora; un día inhábil cede o paso ao seguinte hábil. Despois cada unha ordénase e convócase por
    separado.
  command.meeting.orderNotice = Ordenar unha convocatoria
  command.meeting.orderNotice.help = A presidencia di cando, de que clase e sobre que (R10); despois
    a secretaría convoca. Dada outra vez antes diso, substitúe a orde anterior.
  command.meeting.proposeItem = Propoñer un punto
  command.meeting.proposeItem.help = Un membro pide un punto para a orde do día dunha sesión
    planificada ou ordenada, antes do prazo (R15). A secretaría anota unha petición en papel.
  command.meeting.answerProposal = Responder a unha petición
  command.meeting.answerProposal.help = A presidencia inclúe o punto na orde do día ou rexéitao cun
    motivo (R15).
  command.meeting.recordDispatch = Anotar unha entrega
  command.meeting.recordDispatch.help = Como e cando lle chegou a convocatoria a un membro e que o
    acredita (R12). Para o prazo conta a última entrega (R11).
  command.meeting.amendNotice = Corrixir unha convocatoria
  command.meeting.amendNotice.help = Corrixe unha convocatoria que xa saíu, ou emítea de novo. Se
    cambian a data ou a orde do día o prazo volve correr (R11), e faino a presidencia onde é ela
    quen ordena convocar (R10).
  command.meeting.withdrawNotice = Retirar unha convocatoria
  command.meeting.withdrawNotice.help = A convocatoria queda sen efecto. A sesión segue, e pode
    ordenarse e convocarse de novo ou desconvocarse.
  command.meeting.agreeToMeet = Anotar unha conformidade para reunirse
  command.meeting.agreeToMeet.help = Quen ocupa a vogalía está de acordo en celebrar a sesión sen
    convocatoria a tempo. Con todos os membros é unha sesión universal (R17).
  command.meeting.deemConstituted = Considerar constituído o órgano
  command.meeting.deemConstituted.help = Acto da presidencia: están todas as vocerías e abonda para
    abrir (R22). Só onde as normas do órgano as nomean.
  command.meeting.recordFailedCall = Anotar unha convocatoria sen quórum
  command.meeting.recordFailedCall.help = Á súa hora había menos membros dos necesarios. A sesión
    agarda á segunda convocatoria ou, se non a hai, queda sen celebrar (R23).
  command.meeting.arrive = Anotar unha chegada
  command.meeting.arrive.help = Unha vogalía está presente desde esa hora, na sala ou conectada,
    pola súa titular ou unha suplente.
  command.meeting.leave = Anotar unha saída
  command.meeting.leave.help = Unha vogalía deixa de estar presente. O quórum cóntase de novo en
    cada votación.
  command.meeting.open = Abrir unha sesión
  command.meeting.open.help = Necesita presidencia, secretaría e polo menos a metade dos membros
    (R20). O contado escríbese no rexistro.
  command.meeting.startItem = Empezar un punto
  command.meeting.startItem.help = Chámase o punto; remata o anterior.
  command.meeting.deliberate = Anotar unha deliberación
  command.meeting.deliberate.help = Os puntos principais do que se dixo. O texto sélase.
  command.meeting.declareUrgency = Declarar urxente un punto
  command.meeting.declareUrgency.help = Engade un punto que non está na orde do día. Necesita todos
    os membros presentes e maioría (R16).
  command.meeting.vote = Anotar unha votación
  command.meeting.vote.help = Punto, método (consenso, man alzada, nominal) e reconto, ou o sentido
    de cada vogalía. Presenza e quórum compróbanse a esa hora (R24).
  command.meeting.adopt = Adoptar un acordo
  command.meeting.adopt.help = Sobre unha votación que saíu adiante: texto, entidade responsable e
    prazo (R38), ou informativo se non hai nada que facer. O número dáselle só.
  command.meeting.correct = Corrixir unha anotación
  command.meeting.correct.help = Retira unha chegada, saída, deliberación ou votación mal anotada,
    ata que se levante a sesión. As dúas cousas quedan no rexistro.
  command.meeting.close = Levantar unha sesión
  command.meeting.close.help = Os puntos sen tratar quedan para outra sesión. Despois non se engade
    nada á sesión.
  command.meeting.excuse = Anotar unha escusa
  command.meeting.excuse.help = Unha vogalía non asistirá, cun motivo codificado; antes ou durante a
    sesión. Pode vir a súa suplente; o quórum conta quen está.
  command.meeting.assureIdentity = Anotar como se asegura a identidade
  command.meeting.assureIdentity.help = De quen participa a distancia; non se vota ata que consta
    (R26, art. 17.1).
  command.meeting.disconnect = Anotar unha desconexión
  command.meeting.disconnect.help = A persoa deixa de contar como presente e non se vota ata que
    volva ou a sesión siga sen ela (R26).
  command.meeting.reconnect = Anotar unha reconexión
  command.meeting.reconnect.help = Na mesma vogalía. Se non se di outro método, a identidade consta
    como antes.
  command.meeting.reportIncident = Anotar unha incidencia de conexión
  command.meeting.reportIncident.help = Algo impide oírse, verse ou saber quen é quen. Non se vota
    ata que se resolva (R26).
  command.meeting.resolveIncident = Resolver unha incidencia
  command.meeting.resolveIncident.help = Rematou, ou a sesión segue sen quen se viu afectado, que
    entón non conta.
  command.meeting.recess = Empezar un receso
  command.meeting.recess.help = Pódese entrar e saír; non se trata nada ata que se retome a sesión.
  command.meeting.resume = Retomar tras un receso
  command.meeting.resume.help = Necesita de novo o quórum (R24).
  command.meeting.park = Deixar un punto para despois
  command.meeting.park.help = Para máis tarde na sesión ou para a próxima, en cuxa orde do día entra
    só. A aprobación de actas non pode deixarse (R42).
  command.meeting.reorder = Cambiar a orde dos puntos
  command.meeting.reorder.help = Propono a presidencia e acórdano os presentes. Os puntos conservan
    o seu número.
  command.meeting.breakTie = Dirimir un empate
  command.meeting.breakTie.help = O voto da presidencia, se o dan as normas do órgano (R31). Sen el,
    un empate non se adopta.
  command.meeting.requestRecordOfVote = Facer constar o sentido dun voto
  command.meeting.requestRecordOfVote.help = O voto en contra ou a abstención poden constar sempre:
    eximen de responsabilidade (R32). Os motivos, ou o voto favorable, se o din as normas do órgano
    (R34). Durante a sesión.
  command.meeting.fileDissent = Formular un voto particular
  command.meeting.fileDissent.help = Por quen non votou a favor, no prazo desde o fin da sesión;
    únese á acta (R36).
  command.minutes.draft = Redactar a acta
  command.minutes.draft.help = Componse do anotado na sesión: asistencia, orde do día, lugar e hora,
    deliberacións, acordos (R40).
  command.minutes.approveByChair = Dar o visto e prace
  command.minutes.approveByChair.help = A presidencia dálle o visto e prace ao borrador, que entón
    pode remitirse (R43).
  command.minutes.circulate = Remitir a acta
  command.minutes.circulate.help = Envíalles o borrador ás persoas que asistiron, que din se é
    conforme.
  command.minutes.respond = Responder á acta
  command.minutes.respond.help = Un membro manifesta a súa conformidade, ou unha obxección co seu
    texto.
  command.minutes.approve = Aprobar a acta
  command.minutes.approve.help = Na mesma sesión ou na seguinte (R42). Desde entón non cambia (R48).
  command.minutes.rectify = Rectificar unha acta aprobada
  command.minutes.rectify.help = Por acordo dunha sesión posterior. Cada unha remite á outra.
  command.meeting.attachRecording = Achegar unha gravación
  command.meeting.attachRecording.help = A pegada, o tamaño e o tipo dunha gravación ou documento
    electrónico da sesión, e onde se garda. O ficheiro queda alí (R44).
  command.meeting.certifyRecording = Certificar unha gravación
  command.meeting.certifyRecording.help = A secretaría certifica que o ficheiro é auténtico e
    íntegro. O principal do que se dixo pode entón quedar nel (R41).
  command.minutes.requestTranscript = Pedir a transcrición íntegra
  command.minutes.requestTranscript.help = Durante a sesión, do que unha vogalía di nun punto, se as
    normas o prevén (R35). A secretaría engade o prazo que fixe a presidencia.
  command.minutes.submitTranscript = Entregar unha transcrición
  command.minutes.submitTranscript.help = O texto do que se dixo, dentro do seu prazo. A secretaría
    compróbao despois (R35).
  command.minutes.checkTranscript = Comprobar unha transcrición
  command.minutes.checkTranscript.help = Se o texto se corresponde co que se dixo; só entón se une á
    acta (R35).
  command.minutes.translate = Traducir a acta
  command.minutes.translate.help = Os textos noutra lingua da mesa. Unha copia que a secretaría non
    certifique di que non é auténtica (R49).
  command.minutes.release = Autorizar textos
  command.minutes.release.help = Permite que a edición pública amose o texto deses puntos, unha vez
    que a secretaría o leu para iso.
  command.minutes.publish = Difundir a acta pública
  command.minutes.publish.help = Anota que a edición pública dunha acta aprobada se difunde, e a
    quen. Polo órgano falan só presidencia e secretaría se as súas normas o din (R3A).
  command.certificate.request = Solicitar unha certificación
  command.certificate.request.help = Anota no rexistro quen pide que e con que interese lexítimo
    (R46): acordos dunha sesión, un extracto dun deles ou a asistencia.
  command.certificate.assess = Valorar unha solicitude
  command.certificate.assess.help = A secretaría aprecia un interese lexítimo, ou denega a
    solicitude e di por que (R46).
  command.certificate.review = Revisar por protección de datos
  command.certificate.review.help = A delegación de protección de datos dálle paso, ou non, á
    certificación dun órgano que trata casos (R46).
  command.certificate.issue = Expedir unha certificación
  command.certificate.issue.help = Recibe o seu número, e o que di queda fixado. Mentres a acta non
    estea aprobada faino constar, e nada o quita (R45).
  command.certificate.endorse = Dar o visto e prace a unha certificación
  command.certificate.endorse.help = A segunda sinatura, da presidencia (R47).
  command.certificate.deliver = Entregar unha certificación
  command.certificate.deliver.help = Anota como saíu: por medios electrónicos, agás que se pedise en
    papel (R46).
  command.agreement.report = Informar dun acordo
  command.agreement.report.help = Como vai, en tanto por cento ou con palabras, pola entidade
    responsable.
  command.agreement.evidence = Engadir unha proba
  command.agreement.evidence.help = Un documento ou feito que amosa o realizado, co seu SHA-256.
  command.agreement.complete = Dar por cumprido un acordo
  command.agreement.complete.help = Está feito. Xa non volve á orde do día.
  command.agreement.cancel = Deixar sen efecto un acordo
  command.agreement.cancel.help = Non se levará a cabo; co motivo e quen o decidiu.
  command.agreement.extend = Ampliar o prazo
  command.agreement.extend.help = Por votación dunha sesión posterior, ou pola presidencia se o
    perfil o di, cun motivo. A data anterior queda anotada (R38).
  command.agreement.supersede = Substituír un acordo
  command.agreement.supersede.help = Un acordo posterior do órgano ocupa o seu lugar. Cada un remite
    ao outro; o anterior xa non volve á orde do día.
  command.agreement.remind = Anotar un recordatorio
  command.agreement.remind.help = Recordóuselles ás entidades o que teñen pendente. Do mesmo, unha
    soa vez: «mesa agreement due» amosa o que falta.
  command.agreement.becomeOverdue = Rexistrar como vencido
  command.agreement.becomeOverdue.help = Dáo o reloxo cando pasou o prazo dun acordo e non está cumprido.
  command.agreement.nameResponsible = Nomear quen responde dun acordo
  command.agreement.nameResponsible.help = Unha persoa que é membro pola entidade ou traballa nela.
    A entidade segue obrigada.
  command.clock.acknowledge = Responder do reloxo
  command.clock.acknowledge.help = Tras un reloxo atrasado ou adiantado: unha persoa responde da súa
    hora e vólvese escribir.

  # ---- Feitos, como liña da historia -------------------------------------------------------------
  event.instance.founded = Fundouse a instancia
  event.instance.opened = A instancia púxose en servizo
  event.instance.administratorAdded = Engadiuse unha persoa administradora
  event.instance.administratorRemoved = Retirouse unha persoa administradora
  event.instance.clockAcknowledged = Respondeuse do reloxo{reason? ({reason:clockReason})}
  event.list.municipalitiesImported = Importouse unha parte da lista oficial de municipios
  event.calendar.imported = Importouse o calendario de {municipality} para {year}{source?
    ({source})}
  event.agency.registered = Rexistrouse a entidade{name?: {name}}
  event.agency.amended = Modificouse a entidade
  event.agency.closed = Pechouse a entidade
  event.person.registered = Rexistrouse a persoa
  event.person.amended = Modificáronse os datos da persoa
  event.person.appointed = Nomeamento para un posto{agency? en {agency}}
  event.person.postEnded = Rematou o posto{agency? en {agency}}
  event.person.roleGranted = Concedeuse unha función{role?: {role:role}}
  event.person.assigned = Recibiu un lugar nun órgano{organ?: {organ:organ}}
  event.person.released = Deixou o seu lugar nun órgano{organ?: {organ:organ}}
  event.person.entrusted = Responde dun acordo{agency? de {agency}}
  event.person.relieved = Xa non responde dun acordo{agency? de {agency}}
  event.person.roleRevoked = Retirouse unha función{role?: {role:role}}
  event.person.roleProposed = Concedeuse unha función, pendente de confirmar{role?: {role:role}}
  event.mesa.promoted = Promoveuse a mesa{name?: {name}}
  event.mesa.constituted = Constituíuse a mesa{seats?, con {seats|1 vogalía ocupada|# vogalías
    ocupadas}}
  event.mesa.activated = A mesa pasou a estar activa
  event.mesa.becameDormant = A mesa quedou inactiva{months?: {months|1 mes|# meses} sen sesión}
  event.mesa.reactivated = A mesa volveu estar activa
  event.mesa.sessionHeld = A mesa celebrou unha sesión
  event.mesa.dissolved = Disolveuse a mesa
  event.mesa.seatAdded = Engadiuse unha vogalía{seat?: {seat}}{agency? ({agency})}
  event.mesa.seatEnded = Rematou unha vogalía{seat?: {seat}}
  event.mesa.seatAssigned = Asignouse unha vogalía{seat?: {seat}}
  event.mesa.seatReleased = Quedou libre unha vogalía{seat?: {seat}}
  event.mesa.designated = Designación{post?: {post:role}}{organ?, {organ:organ}}
  event.mesa.designationEnded = Rematou a designación{post?: {post:role}}{organ?, {organ:organ}}
  event.mesa.seatsRenewed = Renováronse vogalías e cargos{from? desde o {from:date}}
  event.mesa.substituted = Anotouse unha suplencia{seat?: {seat}}{from?, desde o {from:date}}{to?
    ata o {to:date}}
  event.mesa.chairDelegated = Delegouse a presidencia{from? desde o {from:date}}{to? ata o
    {to:date}}
  event.mesa.chairOrdered = Fixouse a orde de suplencia da presidencia{from? desde o {from:date}}
  event.mesa.profileAmended = Modificouse o perfil{number? por {number}}{from?, desde o {from:date}}
  event.mesa.valuesConfirmed = Confirmáronse valores do perfil{reference?: {reference}}
  event.mesa.municipalityJoined = Incorporouse un municipio{municipality?: {municipality}}
  event.mesa.municipalityLeft = Separouse un municipio{municipality?: {municipality}}
  event.territory.joined = Unha mesa atende o municipio{mesa?: {mesa}}
  event.territory.left = A mesa{mesa? {mesa}} deixa de atender o municipio
  event.meeting.convened = Convocouse a sesión{startsAt? para {startsAt:moment}}
  event.meeting.cancelled = Desconvocouse a sesión{reason?: {reason:cancelReason}}
  event.meeting.postponed = Aprazouse a sesión{startsAt? a {startsAt:moment}}
  event.meeting.planned = Planificouse unha sesión{startsAt? para {startsAt:moment}}
  event.meeting.ordered = A presidencia ordenou convocar a sesión{startsAt? para {startsAt:moment}}
  event.meeting.noticeAmended = Corrixiuse a convocatoria{reason?: {reason:amendReason}}{startsAt?;
    agora para {startsAt:moment}}
  event.meeting.noticeWithdrawn = Retirouse a convocatoria{reason?: {reason:withdrawReason}}
  event.meeting.dispatched = Entregouse a convocatoria{seat? a {seat}}{channel?,
    {channel:channel}}{deliveredAt?, {deliveredAt:moment}}
  event.meeting.itemProposed = Propúxose un punto{seat? por {seat}}{title?: {title}}
  event.meeting.proposalAnswered = A presidencia respondeu a unha petición{accepted?:
    {accepted:accepted}}{reason? ({reason:proposalReason})}
  event.meeting.consented = Conforme con reunirse{seat?: {seat}}
  event.meeting.callFailed = Non houbo quórum{call? en {call:call}}{present?: {present} membros de
    {members}; {needed|cumpría 1|cumprían #}}
  event.meeting.deemedConstituted = A presidencia considerou constituído o órgano coas súas vocerías
  event.meeting.arrived = Chegada{seat?: {seat}}{mode?, {mode:mode}}
  event.meeting.left = Saída
  event.meeting.opened = Abriuse a sesión{present?: {present|1 membro presente|# membros presentes}
    de {members}; {needed|cumpría 1|cumprían #}}
  event.meeting.itemStarted = Empezouse un punto{item?: {item}}
  event.meeting.deliberated = Anotouse unha deliberación{item? do punto {item}}
  event.meeting.urgencyDeclared = Declarouse urxente un punto{title?: {title}}
  event.meeting.agreementAdopted = Adoptouse un acordo{number?: {number}}
  event.meeting.voted = Votouse{item? o punto {item}}{inFavour?: {inFavour} a favor, {against} en
    contra, {abstained|1 abstención|# abstencións}}{carried?; {carried:carried}}
  event.meeting.corrected = Corrixiuse unha anotación{version?: versión {version}}{reason?
    ({reason:correctionReason})}
  event.meeting.rectificationAdopted = Adoptouse a rectificación dunha acta anterior
  event.meeting.closed = Levantouse a sesión
  event.meeting.tieBroken = A presidencia dirimiu o empate{item? do punto {item}}{sense?:
    {sense:sense}}
  event.meeting.senseRecorded = Fíxose constar un voto{item? no punto {item}}{seat?: {seat}}{sense?,
    {sense:sense}}
  event.meeting.dissentFiled = Formulouse un voto particular{item? no punto {item}}{seat?: {seat}}
  event.meeting.excused = Escusa{seat?: {seat}}{reason?, {reason:excuseReason}}
  event.meeting.identityAssured = Asegurouse a identidade{method?: {method:identityMethod}}
  event.meeting.disconnected = Perdeuse unha conexión{seat?: {seat}}
  event.meeting.reconnected = Volveu unha conexión{seat?: {seat}}
  event.meeting.incidentReported = Anotouse unha incidencia{kind?: {kind:incidentKind}}
  event.meeting.incidentResolved = Resolveuse unha incidencia{resolution?: {resolution:resolution}}
  event.meeting.recessed = Empezou un receso{resumesAt?, ata {resumesAt:moment}}
  event.meeting.resumed = Retomouse a sesión{present?: {present|1 membro presente|# membros
    presentes} de {members}; {needed|cumpría 1|cumprían #}}
  event.meeting.itemParked = Deixouse un punto{item?: {item}}{until?, {until:parkedUntil}}
  event.meeting.agendaReordered = Cambiouse a orde dos puntos
  event.minutes.drafted = Redactouse a acta{number? {number}}{revision?, revisión {revision}}
  event.minutes.answered = Chegou unha resposta á acta{seat?: {seat}}{answer?, {answer:answer}}
  event.minutes.chairApproved = A presidencia deulle o visto e prace á acta
  event.minutes.circulated = Remitiuse a acta
  event.minutes.approved = Aprobouse a acta{basis?: {basis:basis}}
  event.minutes.rectified = Rectificouse a acta
  event.meeting.recordingAttached = {kind?Un ficheiro da sesión ({kind:mediaKind})} achegouse pola
    súa pegada
  event.meeting.recordingCertified = A secretaría certificou unha gravación
  event.minutes.transcriptRequested = Pediuse unha transcrición íntegra{seat?: {seat}}{item?, punto
    {item}}
  event.minutes.transcriptSubmitted = Entregouse unha transcrición{seat?: {seat}}{item?, punto
    {item}}
  event.minutes.transcriptChecked = Comprobouse unha transcrición{seat?: {seat}}{faithful?; fiel:
    {faithful:truth}}
  event.minutes.translated = Traduciuse a acta{language?: {language}}{certified?; certificada:
    {certified:truth}}
  event.minutes.released = Autorizáronse textos para a edición pública
  event.minutes.published = Difundiuse a edición pública{audience?: {audience:audience}}
  event.certificate.requested = Solicitouse unha certificación{kind?:
    {kind:certificateKind}}{interest?; {interest:interest}}
  event.certificate.assessed = Valorouse a solicitude{outcome?: {outcome:outcome}}{reason?,
    {reason:certificateReason}}
  event.certificate.reviewed = A delegación de protección de datos revisouna{permitted?; pode
    expedirse: {permitted:truth}}
  event.certificate.issued = Expediuse a certificación{number?: {number}}{caveat?; antes de
    aprobarse a acta: {caveat:truth}}
  event.certificate.endorsed = A presidencia deulle o visto e prace á certificación{number?
    {number}}
  event.certificate.delivered = Entregouse a certificación{channel? {channel:channel}}
  event.book.certificateNumbered = A certificación recibiu o seu número
  event.agreement.adopted = Adoptouse o acordo{number?: {number}}
  event.agreement.reported = Informouse do avance{progress?: {progress} %}
  event.agreement.evidenceAdded = Engadiuse unha proba{kind?: {kind:evidenceKind}}
  event.agreement.partCompleted = {agency?{agency}: }cumpriuse unha parte
  event.agreement.extended = Ampliouse o prazo{to? ata o {to:date}}{from? (era o
    {from:date})}{reason?: {reason:extensionReason}}
  event.agreement.superseded = Un acordo posterior ocupou o seu lugar
  event.agreement.replaced = Ocupou o lugar dun acordo anterior
  event.agreement.reminded = Enviouse un recordatorio{agency? a {agency}}{kind?: {kind:dueKind}}
  event.agreement.responsibleNamed = Nomeouse quen responde{agency? en {agency}}
  event.agreement.becameOverdue = Venceu sen cumprirse{due?: o prazo acababa o {due:day}}
  event.agreement.handedOver = Traspasóuselle a quen sucede{agency? en {agency}}
  event.book.sessionEntered = A sesión inscribiuse no libro do órgano
  event.book.seriesPlanned = Planificouse unha serie de sesións
  event.book.sessionOpened = A sesión celebrouse
  event.book.minutesNumbered = A acta tomou o seu número
  event.book.minutesSettled = A acta quedou resolta
  event.book.agreementEntered = O acordo tomou o seu número
  event.book.agreementSettled = O acordo xa non volve á orde do día
  event.book.itemLeft = Un punto agarda á próxima orde do día{title?: {title}}
  event.book.itemReturned = Tratouse un punto que agardaba
  event.agreement.completed = O acordo deuse por cumprido
  event.agreement.cancelled = O acordo quedou sen efecto

  # ---- Estados: state.<kind>.<state> -------------------------------------------------------------
  state.absent = non consta
  state.none = sen acta
  state.promoted = promovida
  state.constituted = constituída
  state.active = activa
  state.dormant = inactiva
  state.dissolved = disolta
  state.convened = convocada
  state.planned = planificada
  state.ordered = ordenada pola presidencia
  state.withdrawn = convocatoria retirada
  state.failed = non celebrada por falta de quórum
  state.open = aberta
  state.closed = levantada
  state.cancelled = desconvocada
  state.inProgress = en curso
  state.completed = cumprido
  state.informational = toma de coñecemento
  state.superseded = substituído
  state.drafted = borrador
  state.chairApproved = con visto e prace
  state.circulated = remitida
  state.approved = aprobada
  state.minutes.none = sen acta
  state.minutes.drafted = borrador
  state.mesa.promoted = promovida
  state.mesa.constituted = constituída
  state.mesa.active = activa
  state.mesa.dormant = inactiva
  state.mesa.dissolved = disolta
  state.meeting.convened = convocada
  state.meeting.planned = planificada
  state.meeting.ordered = ordenada pola presidencia
  state.meeting.withdrawn = convocatoria retirada
  state.meeting.failed = non celebrada por falta de quórum
  state.meeting.open = aberta
  state.meeting.closed = levantada
  state.meeting.cancelled = desconvocada
  state.minutes.chairApproved = con visto e prace
  state.minutes.circulated = remitida
  state.minutes.approved = aprobada
  state.agreement.open = aberto
  state.agreement.inProgress = en curso
  state.agreement.overdue = fóra de prazo
  state.agreement.completed = cumprido
  state.agreement.informational = toma de coñecemento
  state.agreement.cancelled = sen efecto
  state.agreement.superseded = substituído
  state.requested = solicitado
  state.accepted = admitido
  state.refused = denegado
  state.issued = expedido
  state.endorsed = con visto e prace
  state.delivered = entregado
  state.certificate.requested = solicitada
  state.certificate.accepted = solicitude admitida
  state.certificate.refused = solicitude denegada
  state.certificate.issued = expedida
  state.certificate.endorsed = con visto e prace
  state.certificate.delivered = entregada
  state.agency.active = activa
  state.agency.closed = pechada
  state.person.active = activa
  state.person.inactive = sen posto
  state.role.pending = pendente de confirmar
  state.role.held = vixente
  state.role.revoked = retirada
  state.seat.filled = ocupada
  state.seat.vacant = vacante
  state.seat.ended = rematada
  state.instance.settingUp = en preparación
  state.instance.open = en servizo

  # ---- Funcións ----------------------------------------------------------------------------------
  role.operator = operación
  role.facilitator = facilitación
  role.secretary = secretaría
  role.chair = presidencia
  role.member = membro
  role.holder = titular
  role.alternate = suplente
  role.spokesperson = voceiro ou voceira
  role.guest = persoa convidada
  role.auditor = auditoría
  role.administrator = administración
  role.dataProtectionOfficer = protección de datos
  role.networkCoordinator = coordinación de rede
  role.observer = observación
  role.clock = reloxo
  office.chair = presidencia
  office.viceChair = vicepresidencia
  office.mayor = alcaldía
  office.mayorDelegate = delegación da alcaldía
  office.equalityCouncillor = concellaría de igualdade
  office.mancomunidadPresident = presidencia da mancomunidade
  office.mancomunidadDelegate = delegación da presidencia da mancomunidade
  office.publicEmployee = empregada ou empregado público
  office.equalityTechnician = técnica ou técnico de igualdade
  office.centreDirector = dirección do centro

  # ---- Tipos de entidade (manual §2.3) -----------------------------------------------------------
  agencyKind.municipality.political = Concello (representación política)
  agencyKind.municipality.technical = Concello (persoal técnico)
  agencyKind.specialisedCentre = Centro especializado
  agencyKind.socialServices = Servizos sociais
  agencyKind.localPolice = Policía Local
  agencyKind.guardiaCivil = Garda Civil
  agencyKind.nationalPolice = Policía Nacional
  agencyKind.health = Sanidade
  agencyKind.education = Educación
  agencyKind.employment = Emprego
  agencyKind.judiciary = Xulgados
  agencyKind.prosecutor = Fiscalía
  agencyKind.barAssociation = Colexio da Avogacía
  agencyKind.regionalEquality = Igualdade (comunidade autónoma)
  agencyKind.stateDelegation = Delegación do Goberno
  agencyKind.forensic = Medicina forense
  agencyKind.victimOffice = Oficina de Atención ás Vítimas
  agencyKind.shelter = Acollida
  agencyKind.childProtection = Protección de menores
  agencyKind.prison = Institucións penitenciarias
  agencyKind.probation = Medidas penais alternativas
  agencyKind.civilSociety = Sociedade civil
  agencyKind.islandCouncil = Consello insular

  # ---- Órganos -----------------------------------------------------------------------------------
  organ.plenary = Plenario
  organ.technicalCommission = Comisión técnica
  organ.interventionCommission = Comisión de intervención
  organ.preventionCommission = Comisión de prevención
  organ.followUpCommission = Comisión de seguimento
  organ.policeTable = Mesa de coordinación policial

  # ---- Tipos de rexistro -------------------------------------------------------------------------
  kind.instance = instancia
  kind.agency = entidade
  kind.agencies = Entidades
  kind.person = persoa
  kind.persons = Persoas
  kind.mesa = mesa
  kind.mesas = Mesas
  kind.organ = órgano
  kind.organs = Órganos
  kind.seat = vogalía
  kind.seats = Vogalías
  kind.meeting = sesión
  kind.meetings = Sesións
  kind.minutes = acta
  kind.agreement = acordo
  kind.agreements = Acordos
  kind.certificate = certificación
  kind.certificates = Certificacións
  kind.redactedMinutes = acta pública
  kind.municipality = municipio
  kind.proposal = función pendente de confirmar
  kind.petition = petición para a orde do día
  kind.post = posto
  kind.designation = designación
  kind.book = libro do órgano
  kind.territory = territorio
  kind.entry = feito
  kind.entries = Rexistro
  kind.municipalities = Municipios
  kind.profile = perfil
  kind.profiles = Perfís
  kind.item = punto da orde do día
  kind.items = Orde do día
  kind.list = lista de referencia
  kind.calendar = calendario
  kind.role = función
  kind.roles = Funcións

  # ---- Sesións, puntos, votos --------------------------------------------------------------------
  sessionKind.ordinary = ordinaria
  sessionKind.extraordinary = extraordinaria
  sessionKind.urgent = urxente
  sessionKind.universal = universal
  sessionKind.constitutive = constitutiva
  modality.inPerson = presencial
  modality.remote = a distancia
  modality.hybrid = presencial e a distancia
  channel.electronic = por medios electrónicos
  channel.post = por correo postal
  channel.hand = en man
  channel.telephone = por teléfono
  channelReason.noElectronicMeans = sen medios electrónicos
  channelReason.systemDown = sistema fóra de servizo
  channelReason.byRequest = por petición
  proofKind.electronicReceipt = acuse electrónico
  proofKind.registerEntry = asento de rexistro
  proofKind.postalReceipt = aviso de recepción postal
  proofKind.signedCopy = copia asinada como recibida
  proofKind.callNote = dilixencia da chamada
  amendReason.error = un erro
  amendReason.otherDate = outra data
  amendReason.otherPlace = outro lugar
  amendReason.otherMatters = outros asuntos
  amendReason.moreDocuments = máis documentos
  amendReason.notDelivered = non entregada
  amendReason.otherMembers = outros membros
  withdrawReason.error = un erro
  withdrawReason.noMatters = non hai asuntos
  withdrawReason.attendanceNotExpected = non se espera asistencia
  withdrawReason.forceMajeure = forza maior
  withdrawReason.other = outro motivo
  proposalReason.notCompetent = non é deste órgano
  proposalReason.alreadyTreated = xa tratado
  proposalReason.lacksDocuments = faltan documentos
  proposalReason.nextSession = para a próxima sesión
  proposalReason.caseMatter = un caso, para outro órgano
  proposalReason.duplicate = xa está na orde do día
  accepted.true = incluída na orde do día
  accepted.false = rexeitada
  call.first = primeira convocatoria
  call.second = segunda convocatoria
  quorumMode.members = polos seus membros
  quorumMode.spokespersons = polas súas vocerías
  personalData.identityNumber = o que parece un DNI ou NIE
  personalData.phone = o que parece un teléfono
  personalData.email = un enderezo de correo
  personalData.caseReference = unha referencia a un caso
  itemKind.decision = para decidir
  itemKind.information = para informar
  itemKind.debate = para deliberar
  itemKind.minutesApproval = aprobación da acta
  itemKind.followUp = seguimento de acordos
  itemKind.anyOtherBusiness = rogos e preguntas
  itemKind.urgency = ratificación da urxencia
  result.adopted = adoptado
  majority.simple = maioría simple
  majority.absolute = maioría absoluta
  majority.consensus = unanimidade
  majority.2/3 = maioría de dous terzos
  majority.3/5 = maioría de tres quintos
  matter.regulation = normas propias
  matter.dissolution = disolución
  matter.territory = territorio
  matter.urgency = urxencia
  matter.minutes = actas
  matter.plan = plans
  matter.creationOfCommission = creación dunha comisión
  method.consensus = por consenso
  method.showOfHands = a man alzada
  method.nominal = en votación nominal
  method.secret = en votación secreta
  excuseReason.duties = outras obrigas do cargo
  excuseReason.otherSession = outra sesión á mesma hora
  excuseReason.leave = de permiso ou vacacións
  excuseReason.personal = motivos persoais
  excuseReason.notSaid = sen dicir motivo
  identityMethod.certificate = certificado electrónico
  identityMethod.clave = Cl@ve
  identityMethod.institutionalAccount = conta institucional
  identityMethod.personalAccess = acceso persoal
  identityMethod.videoRecognition = recoñecemento por imaxe
  incidentKind.connection = conexión
  incidentKind.means = medios técnicos
  incidentKind.identity = dúbida sobre a identidade
  resolution.restored = restablecida
  resolution.identityConfirmed = identidade confirmada
  resolution.goesOnWithout = a sesión segue sen a persoa
  parkedUntil.laterInSession = para máis tarde na sesión
  parkedUntil.nextSession = para a próxima sesión
  sense.inFavour = a favor
  sense.against = en contra
  sense.abstained = abstención
  carried.true = sae adiante
  carried.false = non sae adiante
  mode.inPerson = na sala
  mode.remote = en liña
  answer.conforms = conforme
  answer.objects = con obxección
  basis.conformity = por conformidade de todos os membros
  basis.session = en sesión
  cancelReason.noMatters = sen asuntos que tratar
  cancelReason.attendanceNotExpected = non se espera asistencia
  cancelReason.forceMajeure = forza maior
  cancelReason.merged = unida a outra
  cancelReason.other = outro motivo
  correctionReason.wrongPerson = outra persoa
  correctionReason.wrongTime = outra hora
  correctionReason.wrongCount = outro reconto
  correctionReason.wrongText = outro texto
  correctionReason.wrongItem = outro punto
  holidayLevel.national = nacional
  holidayLevel.regional = autonómica
  holidayLevel.local = local
  clockReason.setBack = atrasado
  clockReason.leapt = adiantado
  evidenceKind.document = documento
  evidenceKind.publication = publicación
  evidenceKind.attendance = folla de asistencia
  evidenceKind.statement = declaración
  extensionReason.lackOfMeans = falta de medios
  extensionReason.dependsOnOthers = depende de terceiros
  extensionReason.scopeGrew = hai máis que facer
  extensionReason.newFacts = feitos novos
  extensionReason.forceMajeure = forza maior
  extensionReason.other = outro motivo
  dueKind.overdue = fóra de prazo
  dueKind.dueSoon = vence axiña
  dueKind.unanswered = sen resposta
  substitutionBasis.document = con documento
  substitutionBasis.secretaryTold = comunicada á secretaría
  substitutionBasis.ownPractice = por práctica do órgano
  decidedBy.session = por unha sesión
  decidedBy.chair = pola presidencia
  truth.true = si
  truth.false = non
  mediaKind.audio = son
  mediaKind.video = imaxe e son
  mediaKind.document = documento electrónico
  audience.press = a prensa
  audience.website = a páxina web
  audience.agencies = as entidades
  certificateKind.agreements = acordos
  certificateKind.excerpt = extracto
  certificateKind.attendance = asistencia
  interest.member = membro do órgano
  interest.responsibleAgency = entidade que o cumpre
  interest.administration = outra administración
  interest.judicial = xulgado ou fiscalía
  interest.funding = xustificación dunha axuda
  interest.affected = persoa afectada
  interest.attendance = a propia asistencia
  interest.exOfficio = de oficio
  outcome.accepted = admitida
  outcome.refused = denegada
  certificateReason.interestNotShown = non se acreditou o interese
  certificateReason.identityNotShown = non consta quen a pide
  certificateReason.notAnAgreement = o pedido non é un acordo
  certificateReason.protectedData = revelaría datos protexidos
  certificateReason.repeated = xa se expediu
  result.notAdopted = non adoptado
  result.takenNote = toma de coñecemento

  # ---- Campos, cando os nomea unha frase ---------------------------------------------------------
  field.accreditation = o documento que o acredita
  field.alternates = as suplentes
  field.by = o acordo posterior
  field.document = que documento é
  field.holder = a titular
  field.office = o que dá o lugar na orde
  field.olderThan = quen son máis novas
  field.youngerThan = quen son maiores
  field.participants = as entidades participantes
  field.people = as persoas, por orde
  field.posts = os cargos
  field.standing = que punto fixo é, ou que é a persoa ante o xulgado
  field.seats = as vogalías
  field.successor = quen sucede
  field.to = ata que día
  field.agenda = a orde do día
  field.abstained = as abstencións
  field.administrators = a administración
  field.against = os votos en contra
  field.agency = a entidade
  field.agreement = o acordo
  field.answer = a conformidade ou obxección
  field.archive = o destino do arquivo
  field.at = o momento
  field.ballots = o sentido do voto de cada vogalía
  field.body = o órgano que o acordou
  field.channel = o medio de envío
  field.channelReason = o motivo de non usar medios electrónicos
  field.code = o código
  field.connection = a conexión
  field.creation = o acordo de creación
  field.date = o día
  field.description = a descrición
  field.email = o correo electrónico
  field.from = desde que día
  field.gazette = o boletín
  field.guest = se asiste como persoa convidada
  field.identity = como se asegura a identidade
  field.incident = a incidencia
  field.resolution = como se resolveu
  field.resumesAt = cando se retoma
  field.until = ata cando
  field.items = os puntos
  field.reasons = os motivos
  field.voters = as vogalías que votaron
  field.secretaryVoted = se votou a secretaría
  field.consensusSought = se se buscou o consenso
  field.inFavour = os votos a favor
  field.informational = se só toma coñecemento
  field.kind = o tipo
  field.meeting = a sesión
  field.mesa = a mesa
  field.method = o método de votación
  field.matter = a materia
  field.minutesReference = a acta da sesión constitutiva
  field.mode = na sala ou en liña
  field.municipality = o municipio
  field.municipalities = os municipios
  field.note = a nota
  field.number = o número
  field.on = en que día
  field.organ = o órgano
  field.person = a persoa
  field.phone = o teléfono
  field.post = o posto
  field.profile = o perfil
  field.paths = os valores, cada un pola súa ruta no perfil
  field.reference = onde está escrito, tal como se cita
  field.progress = o avance en tanto por cento
  field.promoter = a entidade promotora
  field.role = a función
  field.seat = a vogalía
  field.sense = o sentido do voto
  field.session = a sesión que o acordou
  field.sha256 = o SHA-256 do documento
  field.source = a fonte
  field.startsAt = o comezo
  field.system = o sistema de conexión
  field.texts = os textos dos puntos
  field.title = o título
  field.version = a versión
  field.vote = se a vogalía ten voto
  field.year = o ano
  field.holidays = as festas
  field.level = o nivel
  field.zone = o fuso horario
  field.alternate = se é suplente
  field.attendance = a asistencia
  field.deliberation = a deliberación
  field.place = o lugar
  field.identityMethod = o modo de comprobar a identidade
  field.modality = a modalidade
  field.documents = a documentación
  field.text = o texto
  field.owner = a entidade responsable
  field.due = o prazo
  field.evidence = a proba
  field.item = o punto
  field.chair = a presidencia
  field.secretary = a secretaría
  field.deliberations = os puntos principais das deliberacións
  field.agreements = os acordos
  field.reason = o motivo
  field.deliveredAt = cando se entregou
  field.proof = a constancia
  field.reissue = se se emite de novo
  field.proposal = a petición
  field.accepted = se se admite
  field.final = se non se agarda á segunda convocatoria
  field.call = primeira ou segunda convocatoria
  field.quorumMode = por membros ou vocerías
  field.chairPlace = onde está a presidencia
  field.first = a primeira sesión
  field.everyMonths = cada cantos meses
  field.name = o nome
  field.bytes = o tamaño en bytes
  field.keptAt = onde se garda
  field.faithful = se se corresponde co que se dixo
  field.language = a lingua
  field.certified = se está certificada
  field.rectifications = se tamén as rectificacións
  field.audience = a quen se difunde
  field.mandate = o acordo que o encarga
  field.certificate = a certificación
  field.attendee = de quen é a asistencia
  field.interest = o interese lexítimo
  field.applicant = quen a solicita
  field.statement = o que se alega
  field.paper = se en papel
  field.outcome = o resultado
  field.permitted = se pode expedirse
  field.bilingual = se en todas as linguas
  field.caveat = a salvidade

  # ---- Cabeceiras de columnas --------------------------------------------------------------------
  column.id = Id.
  column.name = Nome
  column.kind = Tipo
  column.description = Descrición
  column.note = Nota
  column.places = Lugares
  column.capacity = Calidade
  column.tenure = Duración
  column.role = Función
  column.state = Estado
  column.since = Desde
  column.until = Ata
  column.mesa = Mesa
  column.organ = Órgano
  column.seat = Vogalía
  column.agency = Entidade
  column.holder = Titular
  column.alternates = Suplentes
  column.votes = Voto
  column.person = Persoa
  column.post = Posto
  column.roles = Funcións
  column.municipality = Municipio
  column.municipalities = Municipios
  column.profile = Perfil
  column.start = Comezo
  column.end = Final
  column.place = Lugar
  column.modality = Modalidade
  column.number = Número
  column.item = Punto
  column.languages = Linguas
  column.mark = Marca
  column.asks = Esixe
  column.article = Artigo
  column.codes = Negativas
  column.profileVersions = Versións do perfil
  column.unconfirmed = Valores sen confirmar
  column.legalRefs = Apóiase en
  column.regulation = Normas propias
  column.title = Título
  column.text = Texto
  column.result = Resultado
  column.owner = Responsable
  column.due = Prazo
  column.progress = Avance
  column.evidence = Proba
  column.present = Presentes
  column.members = Membros
  column.position = N.º
  column.at = Anotado
  column.effective = Ocorrido
  column.actor = Por
  column.stream = Rexistro
  column.version = Versión
  column.keys = Chaves
  column.event = Feito
  column.type = Tipo
  column.command = Orde
  column.field = Campo
  column.rule = Regra
  column.source = Fonte
  column.value = Valor
  column.code = Código
  column.line = Liña
  column.problem = Problema
  column.open = Abertos
  column.sessions = Sesións
  column.agreements = Acordos
  column.language = Lingua
  column.required = Necesario
  column.help = Significado
  column.what = Que
  column.posts = Postos
  column.startsAt = Comezo
  column.minutes = Acta
  column.openedAt = Apertura
  column.closedAt = Peche
  column.convenedAt = Convocatoria
  column.promotedAt = Promoción
  column.constitutedAt = Constitución
  column.lastActivity = Última sesión
  column.adoptedAt = Adopción
  column.completedAt = Cumprimento
  column.approvedAt = Aprobación
  column.draftedAt = Redacción
  column.circulatedAt = Remisión
  column.agenda = Orde do día
  column.presence = Asistencia
  column.holders = Titulares
  column.seats = Vogalías
  column.organs = Órganos
  column.meeting = Sesión
  column.chair = Presidencia
  column.secretary = Secretaría
  column.quorum = Quórum
  column.quorumNow = Quórum agora
  column.dissentUntil = Voto particular ata
  column.excuses = Escusas
  column.incidents = Incidencias
  column.mode = Onde
  column.needed = Necesarios
  column.inFavour = A favor
  column.against = En contra
  column.abstained = Abstencións
  column.carried = Sae adiante
  column.method = Método
  column.majority = Maioría
  column.promoter = Entidade promotora
  column.zone = Fuso horario
  column.year = Ano
  column.level = Ámbito
  column.date = Día
  column.weekday = Día da semana
  column.holidays = Días inhábiles
  column.counts = Conta
  column.email = Correo electrónico
  column.phone = Teléfono
  column.vote = Con voto
  column.from = Desde
  column.to = Ata
  column.urgent = Urxente
  column.channel = Medio de envío
  column.connection = Conexión
  column.documents = Documentación
  column.deliberations = Deliberacións
  column.informational = Só toma coñecemento
  column.revision = Revisión
  column.answers = Respostas
  column.notes = Notas
  column.answeredAt = Última resposta
  column.by = Decidido
  column.days = Días
  column.delegation = Delegación da presidencia
  column.extensions = Ampliacións
  column.parts = Entidades
  column.reminded = Recordado
  column.responsible = Responde
  column.supersededBy = Substituído por
  column.supersedes = Substitúe a
  column.overdue = Fóra de prazo
  column.reason = Motivo
  column.missing = Falta
  column.proposals = Peticións
  column.answer = Resposta
  column.requestedAt = Solicitada
  column.issuedAt = Expedida
  column.interest = Interese
  column.applicant = Solicitante
  column.statement = Alegado
  column.gap = Que falta
  column.blocks = Paso

  # ---- O que aínda lle falta a unha sesión ou á súa acta -----------------------------------------
  gap.approvalNotVoted = A aprobación da acta anterior está sen votar: a sesión non se levanta antes
    (Lei 40/2015, art. 18.2).
  gap.itemUntreated = O punto non se tratou. Queda para outra sesión.
  gap.decisionNotVoted = O punto é para decidir e non se votou. Vótase, tamén por consenso, ou queda
    pendente.
  gap.carriedWithoutAgreement = A votación saíu adiante e non se adoptou acordo. Adóptao co seu
    texto, entidade e prazo, ou como toma de coñecemento, antes de levantar a sesión.
  gap.agreementIncomplete = Ao acordo {number} fáltalle a entidade ou o prazo.
  gap.deliberationMissing = Non consta nada do que se dixo no punto: o principal, nunha liña ou máis
    (Lei 40/2015, art. 18.1).
  gap.transcriptDue = A vogalía {seat} pediu a súa transcrición íntegra; o texto aínda pode
    chegar{until? ata o {until:moment}}.
  gap.recordingNotCertified = {recordings|A unha gravación fáltalle|A # gravacións fáltalles} a
    certificación da secretaría; sen ela hai que escribir o principal (Lei 40/2015, art. 18.1).
  gap.transcriptLate = A vogalía {seat} pediu a súa transcrición íntegra e o texto non chegou a
    tempo{until? (ata o {until:moment})}. A acta segue sen el.
  gap.transcriptNotChecked = O texto da vogalía {seat} está sen comprobar. Sen comprobar non forma
    parte da acta.
  gap.dissentOpen = Aínda poden presentarse votos particulares ata o {until:moment}.
  gap.notDrafted = A acta está sen redactar.
  gap.languageMissing = Non consta en que lingua está escrita a acta.
  gap.translationMissing = Falta a copia na outra lingua da mesa ({language}).
  gap.notChairApproved = Ao borrador fáltalle o visto e prace da presidencia (Lei 40/2015, art.
    18.2).
  gap.notCirculated = A acta está sen remitir aos membros (Lei 40/2015, art. 18.2).
  gap.answersMissing = {silent|1 de {members} membros non respondeu|# de {members} membros non
    responderon}.
  gap.objectionsPending = Hai obxeccións de {seats:list}: a acta pasa á próxima sesión.
  gap.notApproved = A acta está sen aprobar.
  gap.approvalSkipped = Levantouse unha sesión posterior e a acta segue sen aprobar: a próxima ten
    que tratala (Lei 40/2015, art. 18.2).

  # ---- Folla de recuperación das chaves, para imprimir e gardar baixo chave ----------------------
  sheet.title = MESA LOCAL: FOLLA DE RECUPERACIÓN DAS CHAVES
  sheet.instance = Instancia
  sheet.printed = Impresa o
  sheet.kek = Chave dos datos selados (kek)
  sheet.checkpoint = Chave que asina os puntos de control (checkpoint.key)
  sheet.fingerprints = Pegadas, para comprobar o tecleado
  sheet.advice.1 = Quen teña esta folla e unha copia dos datos pode ler todos os nomes e textos
    selados. Quen perda a folla e o cartafol das chaves perdeunos: ningunha copia de seguridade
    contén estas chaves.
  sheet.advice.2 = Imprímea dúas veces e gárdaas baixo chave en edificios distintos, en sobres
    pechados e asinados sobre a lapela; apunta quen pode abrilos. Non gardes ningún ficheiro nin
    fotografía dela.
  sheet.advice.3 = Para usala: teclea nun ficheiro as liñas que empezan por K e C, tamén as pegadas,
    e executa: mesa keys recover FICHEIRO. Valen minúsculas; o O lese como 0, o I e o L como 1. Se
    unha liña ten un erro ao teclear, dise cal.
  escrow.title = MESA LOCAL: FOLLA DE RESPONSABLE PARA OS DATOS BLOQUEADOS
  escrow.office = Responsable
  escrow.generation = Parella de follas
  escrow.secret = Metade da chave desta persoa responsable
  escrow.fingerprint = Pegada, para distinguir esta folla doutras
  escrow.advice.1 = Os datos cuxo prazo rematou bloquéanse: a lei gárdaos só para tribunais e
    autoridades. Ábrense con dúas follas, de dúas persoas; ningunha abre nada soa.
  escrow.advice.2 = Esta páxina imprímese esta única vez e non queda gardada en ningures. Gárdaa ti
    baixo chave, nun sobre pechado e asinado sobre a lapela, lonxe da folla da outra persoa e da
    folla de recuperación. Sen as dúas follas, o bloqueado non se poderá abrir nunca máis.
  escrow.advice.3 = Cando deixes o cargo, entrega este sobre. Se se fan follas novas, conserva esta
    ata que «mesa keys list» xa non conte chaves da súa parella.
  office.dataProtection = protección de datos
  office.security = seguridade
  keyState.live = aberta
  keyState.restricted = limitada
  keyState.blocked = bloqueada
  keyState.destroyed = destruída
  keyKind.case = casos
  keyKind.person = persoas
  keyKind.mesa = mesas
  sheet.minutes.head.1 = Escribe baixo cada cabeceira o que se dixo no punto; as cabeceiras déixanse
    como están.
  sheet.minutes.head.2 = As liñas que empezan por # son para ti e non se len.
  sheet.minutes.head.3 = O que deixes como está segue como está. Un punto baleiro indícase coa súa
    liña.
  sheet.translation.head.1 = Escribe baixo cada cabeceira o seu texto na lingua que se indica.
  sheet.translation.head.2 = As liñas que empezan por # amosan o texto como está e non se len.
  sheet.translation.head.3 = O que quede baleiro non se traduce; unha tradución certificada teno
    todo.

  # ---- Frases do terminal ------------------------------------------------------------------------
  cli.done = Feito.
  cli.would = Faríase (non se escribiu nada):
  cli.nothing = Nada que cambiar: xa consta así.
  cli.repeated = Xa estaba feito: esta orde deuse antes.
  cli.apply.label = Aplicando
  cli.apply.done = {n|1 orde aplicada|# ordes aplicadas}{repeated?; do ficheiro, {repeated|1
    estábao|# estábano} xa}.
  cli.apply.rehearsed = {n|Aplicaríase 1 orde|Aplicaríanse # ordes}; non se escribiu nada{repeated?;
    {repeated|1 estábao|# estábano} xa}.
  cli.verify.label = Verificando
  cli.import.label = Importando
  cli.import.done = {n|1 liña importada|# liñas importadas}.
  cli.import.rehearsed = {n|1 liña comprobada|# liñas comprobadas}, sen erros; non se escribiu nada.
  cli.import.faults = {n|1 erro|# erros}; non se escribiu nada.
  cli.calendar.changed = {id}.{more? Engádese: {more:list}.}{fewer? Quítase: {fewer:list}.}
  cli.calendar.imported = {n|1 calendario importado|# calendarios importados}.
  cli.calendar.rehearsed = {n|1 calendario comprobado|# calendarios comprobados}, sen erros; non se
    escribiu nada.
  cli.earliest.at = O antes posible: {at:moment} ({zone}).
  cli.earliest.term = Prazo: {term} desde a recepción polo último membro, {delivered:moment} (R11;
    perfil {profile}, versión {version}). Non contan o día da recepción nin o da sesión.
  cli.earliest.whole = Non contan o día da recepción nin o da sesión.
  cli.earliest.notWorking = Ese día non é hábil; o primeiro que o é desde entón: {date:date}.
  cli.earliest.advice = O perfil non adoptou a regra R11: o prazo orienta e non obriga.
  cli.earliest.weekend = fin de semana
  cli.earliest.holiday = {name} (festa {level:holidayLevel}{municipality? de {municipality}})
  cli.earliest.calendars = Calendarios (versión): {calendars}
  term.day.working = {n|1 día hábil|# días hábiles}
  term.day.calendar = {n|1 día natural|# días naturais}
  term.hour.working = {n|1 hora hábil|# horas hábiles}
  term.hour.calendar = {n|1 hora|# horas} de reloxo
  term.month.calendar = {n|1 mes|# meses}
  term.month.working = {n|1 mes|# meses}
  term.year.calendar = {n|1 ano|# anos}
  term.year.working = {n|1 ano|# anos}
  cli.progress.rate = {rate}/s
  cli.progress.remaining = quedan {time}
  cli.quorum = Contan {present} membros de {members} ({at:moment}); {needed|cómpre 1|cómpren #} e
    {entitled|pode votar 1 vogalía|poden votar # vogalías}.
  cli.history.allLate = Todo isto anotouse con atraso.
  cli.history.late = anotado con atraso
  cli.init.done = Instancia {instance} creada en {path}.
  cli.init.secret = Segredo dun só uso co que {person} se dá de alta, como «admin»; amósase esta única vez:
  cli.init.recovery = Chaves en {path}. Sen elas non se pode ler nada do selado: imprime a folla de
    recuperación («mesa keys recovery») e gárdaa baixo chave.
  cli.recovery.print = Imprime esta folla, gárdaa baixo chave e non deixes ningunha copia aquí.
  cli.keys.recovered = Chaves recuperadas en {path}.
  cli.keys.rotated = Cambiouse a chave mestra; é a número {version}. Non se tocou ningún feito do
    rexistro.
  cli.keys.sheetOld = A folla de recuperación que tes é da chave antiga: consérvaa só mentres gardes
    copias anteriores a hoxe. Imprime agora a nova: mesa keys recovery
  cli.keys.backUpAgain = Fai agora unha copia de seguridade: as anteriores precisan a folla antiga.
  cli.keys.reconciled = {count|1 chave non estaba|# chaves non estaban} como di o rexistro;
    corrixidas: {mended}.
  cli.keys.unmended = {count|1 chave non se puido corrixir|# chaves non se puideron corrixir}:
    mesa keys list
  cli.keys.unblocked = Chaves recuperadas, só para o fin da petición: {count}.
  cli.keys.master = Chave mestra: número {version}, pegada {fingerprint}
  cli.keys.officers = Responsables, parella {generation}: {office:office} {fingerprint}
  cli.keys.officersKeys = Parella {generation}: {keys|1 chave bloqueada agarda|# chaves bloqueadas
    agardan} polas súas follas.
  cli.keys.noOfficers = Aínda non hai responsables: non se pode bloquear nada antes de «mesa keys
    escrow».
  cli.escrow.print = Imprime cada páxina só para a súa persoa responsable e non deixes ningunha copia
    aquí.
  cli.escrow.written = Follas en {paths:list}. Imprime cada unha só para a súa persoa responsable e
    borra despois o ficheiro.
  cli.escrow.done = Desde agora os datos bloquéanse para a parella {generation} de follas.
  cli.escrow.keepOld = As follas anteriores aínda fan falta para {keys|1 chave bloqueada|# chaves
    bloqueadas}.
  cli.list.asOperator = Actúas como operación, que non ve as sesións nin os acordos. Di quen es con
    --as.
  cli.handOver.list = {n|1 acordo pendente pasa|# acordos pendentes pasan} de {person} a
    {successor}:
  cli.handOver.none = Nada que traspasar: a persoa non responde de ningún acordo pendente desta
    mesa.
  cli.due.none = Non vence nada.
  cli.fromDay = {day? (desde o {day:date})}
  cli.list.empty = Aquí aínda non hai nada.
  cli.list.leftOut = A xanela é estreita; non se amosa: {columns}.
  cli.refused = Non se admitiu
  cli.runAgain = Corrixe a liña e volve aplicar o mesmo ficheiro: o aplicado non se aplica dúas
    veces.
  cli.backedUp = Copia verificada en {path}.
  cli.restored = Restaurado en {path}: {entries|1 feito|# feitos}, verificados.
  cli.rows = {count|1 fila|# filas}
  cli.sealed = contido selado
  cli.redacted = contido destruído
  cli.yes = si
  cli.no = non
  cli.fields = Campos
  cli.optional = opcional
  cli.whoMay = Quen pode
  scope.instance = en calquera lugar
  scope.ownMesa = na súa mesa
  scope.ownOrgan = no seu órgano
  scope.ownAgency = da súa entidade
  scope.own = de si mesma
  cli.givenAs = Dáse así
  cli.nobody = Ninguén; faino o programa só
  cli.following = Seguindo o rexistro; Ctrl-C remata.
  cli.interrupted = Interrompido; o confirmado está a salvo.
  cli.profileVersion = {version}{from? desde o {from:date}}{agreement? ({agreement})}
  cli.unconfirmed = {count|1 proposta|# propostas} que ningún regulamento confirmou: mesa protocol
    show {mesa} --unconfirmed
  cli.profileOpen = {count|1 valor agarda a que un regulamento o confirme|# valores agardan a que un
    regulamento os confirme} (?).
  cli.profileGood = {path}: sen erros.
  cli.profileFaults = {path}: {faults|1 erro|# erros}.
  cli.warning = Aviso
  cli.gaps.none = Agora non falta nada.
  cli.gaps.blocks = hai que resolvelo
  cli.gaps.known = convén sabelo
  cli.sheet.kept = O escrito gárdase en {path}. Segue con: mesa minutes edit {meeting} --file {path}
  cli.sheet.again = Preme Intro para corrixilo, ou Ctrl-C para deixalo para despois.
  cli.recording.verified = É o ficheiro que se achegou: a mesma pegada, o mesmo tamaño.
  cli.paper.written = Escrito: {path}
  cli.certificate.id = Certificación {id}

  # ---- Os papeis dunha sesión --------------------------------------------------------------------
  acta.title = Acta da sesión {kind} do {date:day}
  acta.draft = Borrador
  acta.state = Estado
  acta.unnumbered = Acta aínda sen redactar
  acta.session = Sesión {kind}
  acta.place = Lugar
  acta.modality = Modalidade
  acta.opened = Apertura
  acta.closed = Peche
  acta.chair = Presidencia
  acta.secretary = Secretaría
  acta.quorum = Quórum
  acta.excused = {agency} (escusa a súa asistencia: {reason:excuseReason})
  acta.interruptions = Recesos e incidencias
  acta.recess = Receso desde as {from}{to? ata as {to}}
  acta.incident = Incidencia ({kind:incidentKind}) desde as {from}{to? ata as {to}}{resolution?:
    {resolution:resolution}}
  acta.order = A presidencia cambiou a orde dos puntos co acordo dos presentes: {items:list}.
  acta.vote.voters = Votaron: {agencies}
  acta.tieBroken = {time} O voto da presidencia dirimiu o empate: {sense:sense}.
  acta.senses = Por petición súa faise constar o seu voto:
  acta.sense = {agency}: {sense:sense}.
  acta.parked = O punto deixouse {until:parkedUntil}.
  acta.dissent = Voto particular: {agency}
  acta.quorum.values = {present} de {members} membros presentes; {needed|cumpría 1|cumprían #}
  acta.quorum.now = {present} de {members} membros presentes; {needed|cómpre 1|cómpren #};
    {entitled|pode votar 1 vogalía|poden votar # vogalías}
  acta.disconnected = (perdeuse a conexión)
  acta.attendance = Asistencia
  acta.attendance.members = Vogalías presentes
  acta.attendance.others = Outras persoas presentes
  acta.column.agency = Entidade
  acta.column.person = Persoa
  acta.column.capacity = Calidade
  acta.column.attendance = Asistencia
  acta.from = desde as {time}
  acta.to = ata as {time}
  acta.fromTo = das {from} ás {to}
  acta.guest = persoa convidada, con voz e sen voto
  acta.absent = Vogalías ausentes
  acta.agenda = Orde do día
  acta.call = Convocatoria
  acta.call.second = segunda; na primeira, ás {time}, non houbo quórum ({present} de {members} membros;
    {needed|cumpría 1|cumprían #})
  acta.quorum.spokespersons = constituída coas portavocías presentes, por decisión da presidencia (art. 17.2 da Lei
    40/2015)
  acta.urgency = A súa urxencia declárase cos {members} membros presentes: {count} (art. 17.4 da Lei 40/2015).
  acta.rectifies = Este punto rectifica a acta dunha sesión anterior.
  acta.urgent = urxente
  acta.item.minutesApproval = Aprobación da acta da sesión anterior
  acta.item.followUp = Seguimento dos acordos
  acta.item.anyOtherBusiness = Rogos e preguntas
  acta.item.urgency = Ratificación da urxencia
  acta.vote = Votación
  acta.vote.count = {inFavour} a favor, {against} en contra, {abstained|1 abstención|# abstencións}
  acta.vote.carried = Ás {time} apróbase {method}: {count}.
  acta.vote.lost = Ás {time} rexéitase {method}: {count}.
  acta.vote.byName = Sentido do voto de cada vogalía
  acta.vote.sense = Voto
  acta.owner = Responsable
  acta.due = Prazo
  acta.participants = Xunto con
  acta.followUp = Acordos que volveron a esta sesión
  acta.followUp.agreement = Acordo
  acta.followUp.agency = Entidade
  acta.followUp.due = Prazo
  acta.followUp.state = Estado
  acta.followUp.progress = {progress} %
  acta.followUp.answer = {number}, {agency}, {day}:
  acta.agreement.plain = Acordo {number}
  acta.rectified = Rectificación
  acta.approved.session = Aprobada na sesión do {at:day}.
  acta.approved.conformity = Aprobada por conformidade de todos os membros; considérase aprobada o
    {at:day}.
  acta.sign.chair = Visto e prace da presidencia
  acta.sign.secretary = A secretaría
  acta.copy.untranslated = Copia feita noutra lingua. Os textos da sesión quedan en {language},
    única lingua en que esta acta é auténtica.
  acta.copy.certified = Tradución certificada pola secretaría. A acta escribiuse en {language}.
  acta.copy.notAuthentic = Tradución sen certificar: só é auténtica a acta en {language}.
  acta.recorded.item = O que se dixo consta na gravación da sesión (Lei 40/2015, art. 18.1).
  acta.transcript = Transcrición íntegra, por petición de {agency}
  acta.recordings = Gravacións e documentos electrónicos
  acta.recordings.caption = Ficheiros que acompañan esta acta, pola súa pegada
  acta.recordings.kind = Tipo
  acta.recordings.sha256 = SHA-256
  acta.recordings.size = Tamaño
  acta.recordings.certified = Certificada
  acta.redacted.title = Acta da sesión {kind} do {date:day}: edición pública
  acta.redacted.note = En lugar de nomes constan cargos e entidades. A acta íntegra custódiaa a
    secretaría; o omitido indícase ao final.
  acta.redacted.guests = Ademais, {guests|1 persoa convidada|# persoas convidadas}, con voz e sen
    voto.
  acta.redacted.text = [Omítese o texto desta parte.]
  acta.redacted.ballots = [Omítese o sentido de cada voto.]
  acta.redacted.out = O omitido
  acta.redacted.out.people = Nomes de {count|1 persoa|# persoas}
  acta.redacted.out.texts = Textos de {count|1 punto|# puntos}
  acta.redacted.out.ballots = Votacións nominais de {count|1 punto|# puntos}
  acta.redacted.out.rectifications = {count|1 texto|# textos} de rectificacións
  acta.redacted.out.others = {count|1 texto máis|# textos máis}
  cert.title.agreements = Certificación de acordos
  cert.title.excerpt = Certificación dun acordo
  cert.title.attendance = Certificación de asistencia
  cert.notEndorsed.mark = Sen visto e prace
  cert.notEndorsed = Sen o visto e prace da presidencia esta certificación non produce efectos (Lei
    40/2015, art. 19.2.f).
  cert.opening = {name}, que exerce a secretaría deste órgano ({organ}; {mesa}),
  cert.session.agreements = Que na sesión {kind} celebrada o {date:moment}{place? ({place})},
    constituída con {present} de {members} membros (cumprían {needed}), o órgano adoptou o seguinte:
  cert.session.attendance = Que a persoa que se indica estivo na sesión {kind} celebrada o
    {date:moment}{place? ({place})}{members?, constituída con {present} de {members} membros
    (cumprían {needed})}:
  cert.caveat.agreements = Esta certificación expídese antes de aprobarse a acta da sesión, e a
    reserva dos termos que resulten da súa aprobación (Lei 40/2015, art. 19.5).
  cert.caveat.attendance = Ao expedirse esta certificación a acta da sesión non estaba aprobada.
  cert.certifies = CERTIFICA
  cert.person = Persoa
  cert.agency = Entidade
  cert.capacity = Calidade
  cert.stays = Asistencia entre a apertura e o peche
  cert.stays.from = Desde
  cert.stays.to = Ata
  cert.stays.mode = Como
  cert.item = Punto
  cert.minutes = Así consta na acta {number}, aprobada o {at:day}.
  cert.closing = E para que conste, expídoa o {date:day}.
  cert.closing.endorsed = E para que conste, expídoa co visto e prace da presidencia o {date:day}.
  cert.copy.notAuthentic = Tradución sen certificar: só é auténtica a certificación en {language}.
  language.es = castelán
  language.gl = galego
  language.ca = catalán
  language.en = inglés
  notice.title = Convocatoria da sesión {kind} do {date:day}
  notice.cancelled = Esta sesión desconvocouse: {reason}.
  notice.startsAt = Comezo
  notice.connection = Conexión
  notice.identity = Comprobación da identidade
  notice.sent = Convocatoria enviada
  notice.documents = Documentación
  notice.documents.caption = Documentos de cada punto
  notice.members = Destinatarias
  notice.members.caption = Vogalías ás que se lles envía a convocatoria
  notice.secondCall = Segunda convocatoria
  notice.withdrawn = Esta convocatoria retirouse: {reason}.
  notice.period = Antelación
  notice.period.values = {term}; o primeiro comezo posible é {at:moment}
  notice.delivered = Notificada
  notice.sign = Por orde da presidencia, a secretaría

  # ---- O percorrido da demostración --------------------------------------------------------------
  demo.init = 1. Unha instancia nova: o seu rexistro, a súa caixa de chaves, a súa primeira
    administradora
  demo.apply = 2. A mesa de Totana, de 2017 a 2018: cada liña do ficheiro pasa polas regras
  demo.mesa = 3. A mesa, constituída segundo o perfil da Rexión de Murcia
  demo.seats = 4. Quen senta á mesa, e en nome de que entidade
  demo.minutes = 5. A acta do plenario, escrita pola propia sesión
  demo.history = 6. O que pasou nela, por orde; anotado hoxe, ocorreu daquela
  demo.agreements = 7. O acordado: cumprido ou fóra de prazo
  demo.refused = 8. Unha auditora pode mirar e probar, e nada máis
  demo.casework = 9. A atención a casos de 2026, de mulleres inventadas: policía, CAVI, casas de
    acollida, mesa policial
  demo.clock = 10. O que venceu entrementres anótase unha vez, co momento en que venceu
  demo.desk = 11. O punto de entrada do CAVI: que agarda, canto queda, que venceu; só códigos
  demo.case = 12. Un caso, para quen responde del: primeiro, como se pode localizar
  demo.hidden = 13. Para outra entidade, ese mesmo caso non existe
  demo.readings = 14. Quen o mirou: tamén queda
  demo.verify = 15. Cada entrada do rexistro lida de novo: resumos, orde, árbore
  demo.checkpoint = 16. Un punto de control asinado: gárdeo noutro sitio e ninguén poderá reescribir
    o anterior
  demo.end = A instancia queda en {path}. Siga vostede: mesa list meetings --data {path} --as
    {reader}
  """#
