/// Català (Illes Balears). One sentence a key, see `CatalogueFile` for the lines and `Template` for the
/// braces.
let catalan = #"""
  # ---- General -----------------------------------------------------------------------------------
  language.name = català
  list.and = {head} i {last}
  list.or = {head} o {last}
  number.group = .
  number.decimal = ,
  date.long = {weekday}, {day} {month} de {year}
  date.day = {day} {month} de {year}
  date.short = {day} {month} {year}
  weekday.1 = dilluns
  weekday.2 = dimarts
  weekday.3 = dimecres
  weekday.4 = dijous
  weekday.5 = divendres
  weekday.6 = dissabte
  weekday.7 = diumenge
  month.of.1 = de gener
  month.of.2 = de febrer
  month.of.3 = de març
  month.of.4 = d’abril
  month.of.5 = de maig
  month.of.6 = de juny
  month.of.7 = de juliol
  month.of.8 = d’agost
  month.of.9 = de setembre
  month.of.10 = d’octubre
  month.of.11 = de novembre
  month.of.12 = de desembre
  month.short.1 = gen.
  month.short.2 = febr.
  month.short.3 = març
  month.short.4 = abr.
  month.short.5 = maig
  month.short.6 = juny
  month.short.7 = jul.
  month.short.8 = ag.
  month.short.9 = set.
  month.short.10 = oct.
  month.short.11 = nov.
  month.short.12 = des.

  # ---- Regles del manual: títol, i què demana cadascuna ------------------------------------------
  ruleKind.basic = llei bàsica, sempre regeix
  ruleKind.adoptable = regeix si el perfil l’adopta
  ruleKind.practice = pràctica, sempre regeix
  ruleKind.open = discutida, ho diu el perfil
  rule.R01 = Secretaria de l’òrgan
  rule.R01.asks = Tot òrgan té secretaria, a càrrec d’un membre o de personal públic; sense, o sense
    qui la supleixi, no hi ha sessió.
  rule.R02 = El que vetla la secretaria
  rule.R02.asks = La secretaria vetla per la legalitat formal i material i certifica: només ella fa
    constar el quòrum, les actes i les certificacions.
  rule.R03 = El vot va amb la vocalia
  rule.R03.asks = El dret de vot va amb la vocalia i no amb la secretaria; el membre que la supleix
    el conserva.
  rule.R04 = Secretaria sense vocalia
  rule.R04.asks = Qui exerceix la secretaria sense ser membre té veu i no vot; si és membre, totes
    dues coses.
  rule.R05 = Suplència de la presidència
  rule.R05.asks = L’ordre de suplència de la presidència el fixen les normes pròpies o el plenari;
    ningú de fora no presideix.
  rule.R06 = Suplents
  rule.R06.asks = Qui falta amb causa justificada és suplert pel seu suplent acreditat; les
    organitzacions socials el canvien comunicant-ho a la secretaria.
  rule.R07 = Normes pròpies
  rule.R07.asks = Un òrgan de diverses administracions es pot donar normes pròpies, pel seu plenari
    i amb referència al seu text; si afecten tercers es publiquen en el butlletí oficial.
  rule.R10 = Convocatòria per ordre de la presidència
  rule.R10.asks = La secretaria convoca per ordre de la presidència.
  rule.R11 = Antelació mínima
  rule.R11.asks = Entre el darrer lliurament de la convocatòria i la sessió hi ha d’haver almenys el
    termini de les normes de l’òrgan, amb la documentació disponible tot aquest temps.
  rule.R12 = Convocatòria electrònica
  rule.R12.asks = La convocatòria s’envia per mitjans electrònics llevat d’impossibilitat, amb
    constància de l’enviament a cada membre.
  rule.R13 = Contingut de la convocatòria
  rule.R13.asks = La convocatòria conté l’ordre del dia, la documentació si és possible, les
    condicions de la sessió, el sistema de connexió i els llocs amb mitjans tècnics.
  rule.R14 = Segona convocatòria
  rule.R14.asks = Un òrgan pot tenir segona convocatòria amb el seu quòrum; si les seves normes no
    la preveuen, no existeix.
  rule.R15 = Peticions per a l’ordre del dia
  rule.R15.asks = La presidència fixa l’ordre del dia tenint en compte les peticions formulades amb
    antelació; si en rebutja una, ho motiva.
  rule.R16 = Res fora de l’ordre del dia
  rule.R16.asks = No es delibera ni es decideix res fora de l’ordre del dia, llevat que assisteixin
    tots els membres i la majoria declari la urgència.
  rule.R17 = Sessió universal
  rule.R17.asks = Reunits la secretaria i tots els membres, o els seus suplents, i si tots ho
    decideixen, la sessió és vàlida sense convocatòria.
  rule.R18 = Precs i preguntes
  rule.R18.asks = En precs i preguntes no es vota res.
  rule.R19 = Cap cas en el plenari
  rule.R19.asks = Les dades personals i els casos no figuren en l’ordre del dia, els documents ni
    els textos d’un plenari.
  rule.R20 = Quòrum
  rule.R20.asks = Per a la sessió calen presidència i secretaria, o qui les supleixi, i almenys la
    meitat dels membres, presents o a distància.
  rule.R21 = Qui compta en la meitat
  rule.R21.asks = Si la presidència i la secretaria que és membre compten dins la meitat es
    discuteix: ho diu el perfil; si calla, compten una vegada, com a membres.
  rule.R22 = Quòrum de portaveus
  rule.R22.asks = En un òrgan de diverses administracions la presidència el pot considerar
    constituït si hi assisteixen tots els portaveus, per acte exprés.
  rule.R23 = Quan s’obre la segona convocatòria
  rule.R23.asks = La segona convocatòria arriba passada la seva hora i constant que la primera va
    fracassar, amb el nombre que fixen les normes.
  rule.R24 = Quòrum en cada votació
  rule.R24.asks = El quòrum cal per acordar i no només per obrir: es torna a comptar en cada
    votació.
  rule.R25 = A distància
  rule.R25.asks = Un òrgan es reuneix de manera presencial o a distància, llevat que les seves
    normes ho excloguin expressament i excepcionalment.
  rule.R26 = Identitat i connexió
  rule.R26.asks = A distància s’assegura la identitat, el contingut i el moment de les
    manifestacions, la interactivitat en temps real i la disponibilitat dels mitjans.
  rule.R27 = Lloc de l’acord a distància
  rule.R27.asks = El que s’acorda a distància s’entén adoptat a la seu de l’òrgan i, si no n’hi ha,
    on sigui la presidència.
  rule.R28 = Una vocalia per persona
  rule.R28.asks = Una persona ocupa una vocalia de l’òrgan llevat que les seves normes n’admetin
    dues; les vacants compten entre els membres només si el perfil ho diu.
  rule.R30 = Majoria de vots
  rule.R30.asks = Els acords s’adopten per majoria de vots, més a favor que en contra, o per la que
    les normes demanin per a la matèria.
  rule.R31 = Vot de qualitat
  rule.R31.asks = La presidència dirimeix els empats només si les normes pròpies l’hi concedeixen;
    si no, res no queda adoptat.
  rule.R32 = Exempció de responsabilitat
  rule.R32.asks = Qui vota en contra o s’absté queda exempt de la responsabilitat que pugui derivar
    de l’acord; consta el sentit del seu vot.
  rule.R33 = Qui no es pot abstenir
  rule.R33.asks = No es poden abstenir els membres nats per la seva condició d’autoritats o de
    personal públic.
  rule.R34 = Constància del vot a petició
  rule.R34.asks = A petició del membre, l’acta recull el vot contrari, l’abstenció i els seus
    motius, o el sentit del vot favorable.
  rule.R35 = Transcripció íntegra
  rule.R35.asks = Si no hi ha enregistrament annex, un membre pot demanar la transcripció íntegra
    aportant-ne el text en l’acte o en el termini que assenyali la presidència.
  rule.R36 = Vot particular
  rule.R36.asks = Qui discrepa de la majoria pot formular vot particular per escrit dins el termini,
    que s’incorpora al text aprovat.
  rule.R37 = Persones convidades
  rule.R37.asks = Les persones convidades i observadores no voten ni compten.
  rule.R38 = El que diu un acord
  rule.R38.asks = Un acord diu què, qui l’executa i fins quan, i es compleix amb evidència; o és
    informatiu.
  rule.R39 = Seguiment d’acords
  rule.R39.asks = Cada sessió ordinària revisa els acords anteriors i el seu grau de compliment.
  rule.R3A = Qui parla per l’òrgan
  rule.R3A.asks = Els membres no s’atribueixen la representació de l’òrgan llevat que els sigui
    atorgada: les notes de premsa i els informes surten per presidència o secretaria.
  rule.R40 = Acta de cada sessió
  rule.R40.asks = De cada sessió hi ha acta amb assistents, ordre del dia, lloc i temps, punts
    principals de la deliberació i contingut dels acords.
  rule.R41 = Sessions enregistrades
  rule.R41.asks = Els punts principals es poden ometre si acompanyen l’acta l’enregistrament, la
    seva empremta i la certificació de la secretaria.
  rule.R42 = Quan s’aprova l’acta
  rule.R42.asks = L’acta s’aprova en la mateixa sessió o en la immediatament següent.
  rule.R43 = Conformitat per escrit
  rule.R43.asks = La secretaria tramet l’acta amb el vistiplau de la presidència; si tots els
    membres hi donen la conformitat es considera aprovada en la mateixa sessió.
  rule.R44 = Enregistraments
  rule.R44.asks = Els enregistraments i els documents electrònics es conserven amb integritat i
    autenticitat, a disposició dels membres.
  rule.R45 = Certificar abans d’aprovar
  rule.R45.asks = La secretaria pot certificar un acord abans d’aprovar-se l’acta, fent-ho constar
    expressament.
  rule.R46 = Qui pot demanar certificació
  rule.R46.asks = Qui acrediti interès legítim pot demanar certificació, que és electrònica llevat
    que es demani d’una altra manera.
  rule.R47 = Vistiplau de la presidència
  rule.R47.asks = Les actes i certificacions duen la signatura de la secretaria i el vistiplau de la
    presidència.
  rule.R48 = L’acta aprovada no canvia
  rule.R48.asks = L’acta aprovada només es rectifica per acord d’una sessió posterior, amb enllaç en
    totes dues.
  rule.R49 = Llengua dels documents
  rule.R49.asks = Les actes i certificacions indiquen la seva llengua i són bilingües on n’hi ha
    dues d’oficials; una traducció no és autèntica si no es certifica.

  # ---- Negatives: què no s’ha fet, per què, amb el valor que ho ha decidit, i què ajudaria -------
  # Les regles dels òrgans col·legiats (manual §3)
  refusal.organ.secretaryMissing = No és possible: l’òrgan no té secretaria{on? dia {on:day}}. Tot
    òrgan en té una: designau qui l’exerceixi o la supleixi.
  refusal.organ.chairMissing = No és possible: l’òrgan no té presidència{on? dia {on:day}}. Designau
    qui l’exerceixi o la supleixi.
  refusal.organ.chairIsSecretary = La designació no s’ha anotat: aquell dia la persona ja exerceix
    la {post:role} d’aquest òrgan, i no pot exercir-les totes dues. Designau-ne una altra o acabau
    abans aquella designació.
  refusal.auth.secretaryOnly = No s’ha anotat res: només la secretaria de l’òrgan ho pot fer{action?
    ({action})}. Demanau-ho a la secretaria o a qui la supleixi.
  refusal.vote.notEntitled = El vot no s’ha anotat: la vocalia {seat} no té vot en aquest òrgan.
    Vota qui ocupa una vocalia amb vot o la supleix.
  refusal.organ.rulesNotPublished = Les normes de la taula{profile? ({profile})} obliguen tercers i
    no consta el butlletí que les va publicar. Afegiu-ne la referència al perfil.
  refusal.mesa.notPlenaryAgreement = El perfil no s’ha modificat: una taula aprova les seves normes
    pròpies per acord del seu plenari (Llei 40/2015, art. 15.2), i aquest no és un acord seu en
    vigor. Indicau l’acord pel seu número.
  refusal.mesa.amendmentMajority = El perfil no s’ha modificat: {number?{number} }no es va votar com
    a reglament, per al qual les normes demanen {majority:majority}. Sotmeteu la modificació a
    aquesta votació.
  refusal.mesa.regulationMissing = El perfil no s’ha modificat: no diu en quin text es basa. Afegiu
    «regulation» amb la seva referència i des de quan està en vigor.
  refusal.mesa.regulationNotInForce = El perfil no s’ha modificat: el seu text està en
    vigor{inForceFrom? des de dia {inForceFrom:day}}{inForceTo? fins dia {inForceTo:day}}, i les
    normes han de regir des de dia {from:day}. Triau un dia comprès en aquest termini.
  refusal.mesa.profileNotNew = El perfil no s’ha modificat: un contingut canviat és una versió nova,
    i aquesta és la versió {found}. Posau-li la versió {needed}.
  refusal.mesa.organInUse = El perfil no s’ha modificat: li falta l’òrgan {organ:organ}, que té
    vocalies o càrrecs. Posau-los fi primer, o conservau l’òrgan.
  refusal.rule.unknown = No existeix la regla «{rule}». Es coneixen: {known:list}.
  refusal.profile.valueUnknown = No s’ha confirmat res: el perfil no té el valor «{path}». mesa
    protocol show els enumera.
  refusal.profile.valueUnconfirmed = {count|1 valor del perfil és una proposta|# valors del perfil
    són propostes} que cap reglament no ha confirmat{paths?: {paths}}. mesa protocol show els
    enumera i mesa protocol confirm els confirma amb l’article de les vostres normes.
  refusal.notice.periodTooShort = Massa prest{start?: {start:moment}}. La convocatòria ha d’estar en
    mans del darrer membre durant tot el seu termini (Llei 40/2015, art. 19.3.a).{earliest? El
    primer moment possible és {earliest:moment}.} Triau aquest o un altre de posterior; o
    convocau-la com a urgent, i abans se’n vota la urgència; o reuniu-vos tots els membres d’acord a
    celebrar-la (art. 17.2).
  refusal.notice.channelUnjustified = La sessió no s’ha convocat: la convocatòria s’envia per
    mitjans electrònics llevat que sigui impossible, i per enviar-la {channel:channel} falta el
    motiu. Afegiu-lo.
  refusal.notice.contentIncomplete = La sessió no s’ha convocat: a la convocatòria{modality? d’una
    sessió {modality:modality}} li falta {missing:field}. Completau-la i tornau a convocar.
  refusal.notice.notOrdered = No és possible: es convoca per ordre de la presidència (Llei 40/2015,
    art. 19.4.b){part?; {part:field} no és el que s’ha ordenat}. Demanau a la presidència que ho
    ordeni amb meeting.orderNotice.
  refusal.notice.proofMissing = El lliurament no s’ha anotat: res no diu on n’és la constància.
    Indicau el codi del justificant o el SHA-256 del fitxer.
  refusal.agenda.lateProposal = La petició no s’ha admès: {issued?la convocatòria ja ha
    sortit}{startsAt?fa tard per a la sessió de {startsAt:moment}} (Llei 40/2015, art. 19.2.b).
    Proposau el punt per a la sessió següent o demanau en aquesta que se’n declari la urgència (art.
    17.4).
  refusal.agenda.refusalWithoutReason = La petició no s’ha rebutjat: cal un motiu (Llei 40/2015,
    art. 19.2.b). Afegiu-lo o incloeu el punt en l’ordre del dia.
  refusal.agenda.proposalsUnanswered = {proposals|Queda 1 petició|Queden # peticions} de membres
    sense resposta de la presidència; no {proposals|és|són} en l’ordre del dia.
  refusal.agenda.urgencyNotRatified = No s’ha anotat res: la sessió es va convocar per urgència i
    aquesta no s’ha votat (Llei 40/2015, art. 17.4). Votau abans el punt {item}.
  refusal.session.notUniversal = La sessió no s’ha obert: sense convocatòria hi han de ser tots els
    membres i acordar-ho (Llei 40/2015, art. 17.2), i ho fan {agreed} de {members}{seats?; falten
    {seats:list}}. Anotau qui arriba i qui ho accepta, o convocau la sessió amb temps.
  refusal.privacy.caseDataInPlenary = No s’ha anotat res: «{field}» conté {found:personalData} i
    quedaria a la vista de tots els membres. Llevau-ho; els casos es tracten en els òrgans que són
    per a això.
  refusal.session.noSecondCall = La sessió no s’ha obert: les normes de l’òrgan no tenen segona
    convocatòria (Llei 40/2015, art. 17.3). Anotau que no hi va haver quòrum i convocau una altra
    sessió.
  refusal.session.secondCallTooEarly = La segona convocatòria no s’ha obert: és
    {earliest:moment}{unrecorded?, i no consta que la primera quedàs sense quòrum}. Anotau-ho amb
    meeting.recordFailedCall i esperau-ne l’hora.
  refusal.session.callFailed = No és possible: consta que la primera convocatòria va quedar sense
    quòrum. Queda la segona, o anotar que tampoc no en va tenir.
  refusal.session.quorumReached = La convocatòria no s’ha anotat com a fallida: hi ha {present|1
    membre present|# membres presents} de {members} i {needed|n’hi cal 1|n’hi calen #}. Obriu la
    sessió.
  refusal.session.spokespersonsMissing = L’òrgan no s’ha considerat constituït: hi ha {present}
    portaveus presents de {needed}{seats?; falten {seats:list}}{missing?; falta que arribi:
    {missing:role}} (Llei 40/2015, art. 17.2). Anotau les arribades o esperau el quòrum ordinari.
  refusal.session.noSpokespersons = No és possible: les normes de l’òrgan no anomenen portaveus
    (Llei 40/2015, art. 17.2). Cal el quòrum ordinari.
  refusal.session.notDeemed = La sessió no s’ha obert: la presidència no ha considerat constituït
    l’òrgan amb els seus portaveus (Llei 40/2015, art. 17.2). Ho fa amb meeting.deemConstituted.
  refusal.series.exists = No s’ha planificat cap sessió: {sessions|queda 1 sessió planificada|queden
    # sessions planificades} d’aquest òrgan en aquestes dates sense convocar. Convocau-les o
    desconvocau-les abans.
  refusal.series.noFrequency = No s’ha planificat cap sessió: el perfil no diu cada quan es reuneix
    aquest òrgan. Indicau cada quants mesos.
  refusal.gap.notCalled = La convocatòria no ha sortit.
  refusal.gap.content = La convocatòria d’una sessió {modality:modality} necessitarà {missing:field}
    (art. 17.3).
  refusal.gap.secondCall = La primera convocatòria va quedar sense quòrum; la segona és {at:moment}.
  refusal.gap.period = Segons el darrer lliurament no pot començar abans de {earliest:moment} (art.
    19.3.a): ajornau-la, o que tots els membres acordin celebrar-la (art. 17.2).
  refusal.gap.dispatch = Res no acredita que la convocatòria arribàs a {missing|1 membre|# membres}:
    {seats:list} (art. 17.3).
  refusal.gap.consents = Sense convocatòria hi han de ser tots els membres i acordar-ho; falten
    {seats:list} (art. 17.2).
  refusal.gap.urgency = La seva urgència s’ha de votar abans que res, com a punt {item}.
  refusal.gap.placeOfAdoption = No consta on s’entenen adoptats els seus acords: la taula no té seu
    anotada (art. 17.5).
  refusal.agenda.itemNotOnAgenda = No s’ha anotat res: això no figura en l’ordre del dia{item? (punt
    {item}{items? de {items}})}. Amb tots els membres presents se’n pot declarar la urgència; si no,
    queda per a la sessió següent.
  refusal.agenda.urgencyNeedsAllMembers = La urgència no s’ha declarat: hi ha {present|1 membre
    present|# membres presents} de {members} i hi han de ser tots. Incloeu el punt en la sessió
    següent.
  refusal.agenda.urgencyNotCarried = No és possible: la urgència no ha prosperat, amb {inFavour} a
    favor i {against} en contra (Llei 40/2015, art. 17.4). Incloeu l’assumpte en la sessió següent.
  refusal.agenda.itemNotVotable = No s’ha votat res: el punt {item} és de precs i preguntes, on no
    es decideix. Incloeu l’assumpte en l’ordre del dia de la sessió següent.
  refusal.session.noQuorum = La sessió no s’ha obert: hi ha {present|1 membre present|# membres
    presents} de {members} i {needed|n’hi cal 1|n’hi calen #}{missing?; falta que arribi:
    {missing:role}}. Anotau les arribades o convocau una altra sessió.
  refusal.vote.quorumLost = La votació no s’ha anotat: ara hi ha {present|1 membre present|# membres
    presents} de {members} i {needed|n’hi cal 1|n’hi calen #}{missing?; falta: {missing:role}}.
    Esperau que tornin o deixau el punt per a la sessió següent.
  refusal.vote.majorityNotReached = L’acord no s’ha adoptat: {inFavour} a favor i {against} en
    contra no arriben a la {majority:majority} necessària{item? en el punt {item}}. Queda com a no
    adoptat, o es vota un altre text.
  refusal.vote.missing = L’acord no s’ha adoptat: el punt {item} no s’ha votat. Anotau abans la
    votació; el consens és un dels seus mètodes.
  refusal.vote.tooMany = La votació no s’ha anotat: suma {votes|1 vot|# vots} i hi ha {entitled|1
    vocalia amb vot present|# vocalies amb vot presents}. Comprovau el recompte i les arribades.
  refusal.agreement.incomplete = L’acord no s’ha adoptat: li falta {missing:field}. Afegiu-lo; un
    text que només informa s’anota com a presa de coneixement.
  refusal.minutes.contentMissing = L’acta no s’ha redactat: {items,|el punt {items:list} es va
    tractar i no té text|els punts {items:list} es varen tractar i no tenen text}. Anotau
    l’essencial de la deliberació.
  refusal.minutes.approvalSkipped = No és possible: una acta s’aprova en la sessió immediatament
    posterior a la seva{item?, i aquí el punt {item}, la seva aprovació, està per votar}{next?, que
    és {next}}.
  refusal.minutes.notChairApproved = L’acta no s’ha tramès: està en estat «{state:state.minutes}» i
    li falta el vistiplau de la presidència. Demanau-l’hi.
  refusal.minutes.objectionsPending = L’acta no s’ha aprovat: hi ha objeccions de {seats:list}.
    Passa a la sessió següent, on es resolen i es voten.
  refusal.minutes.conformityMissing = L’acta no s’ha aprovat: {silent|1 de {members} membres no ha
    respost|# de {members} membres no han respost}, i aquí el silenci no és conformitat{until? abans
    de {until:moment}}. Esperau-ne les respostes o portau l’acta a la sessió següent.
  refusal.minutes.state = Ara no és possible: l’estat de l’acta és «{state:state.minutes}».
  refusal.agreement.closed = No s’ha anotat res: l’acord{number? {number}} està en estat
    «{state:state.agreement}».
  refusal.agreement.extensionNeedsSession = El termini no s’ha ampliat: en l’acord{number? {number}}
    ho decideix una sessió posterior de l’òrgan. Indicau la sessió i el punt; entre sessions, la
    presidència només pot si el perfil ho diu.
  refusal.agreement.extensionTooLong = El termini no s’ha ampliat: el perfil permet {maximum|1 dia|#
    dies} en total, fins dia {latest:day}. Per al que falti, proposau un nou acord.
  refusal.agreement.notLater = No s’ha anotat res: {by} no és un acord posterior i vigent, i no pot
    substituir {number}. Adoptau abans el nou.
  refusal.agreement.notDue = No s’ha anotat cap recordatori: res de l’acord{number? {number}} no
    venç encara{due? (venç dia {due:day})}.
  refusal.agreement.notBound = No s’ha anotat res: l’acord{number? {number}} no obliga {agency}.
    Indicau l’entitat responsable o una de participant.
  refusal.agreement.partCompleted = No s’ha anotat res: {agency} ja ha complert la seva part de
    l’acord{number? {number}}. El que no estigui bé es diu en la sessió següent.
  refusal.agreement.notOfAgency = No s’ha nomenat ningú: aquell dia la persona ni és membre per
    {agency} ni hi fa feina. Nomenau-la abans en l’entitat o triau-ne una altra.
  refusal.agreement.successorNotOfAgency = No s’ha traspassat res: de l’acord {number} respon
    {agency}, i qui succeeix ni n’és membre ni hi fa feina. Nomenau-la abans en l’entitat, o
    traspassau aquest acord a una altra persona.
  refusal.minutes.immutable = No s’ha canviat res: l’acta{number? {number}} està aprovada i queda
    com està. Una correcció és un acord d’una sessió posterior (rectificació).
  refusal.minutes.deliberationMissing = L’acta no s’ha redactat: {items,|el punt {items:list} no
    té|els punts {items:list} no tenen} text, i a l’enregistrament li falta la certificació de la
    secretaria que permet ometre’l (Llei 40/2015, art. 18.1). Certificau l’enregistrament o
    anotau-ne l’essencial.
  refusal.recording.notAllowed = L’enregistrament no s’ha afegit: les normes d’aquest òrgan{organ?
    ({organ:organ})} no en permeten cap. Els seus documents electrònics sí que s’hi poden afegir.
  refusal.recording.integrityFailed = El fitxer no és entre els d’aquesta sessió ({recordings|1
    fitxer|# fitxers}): la seva empremta o la seva mida és una altra (Llei 40/2015, art. 18.2).
    Cercau el fitxer tal com es va adjuntar i no empreu aquest.
  refusal.rule.notAdopted = Aquí no és possible: les normes de l’òrgan no han fet seva la regla en
    què es basa{rule? ({rule})}; l’article 19 de la Llei 40/2015 només obliga qui l’adopta. Ho pot
    fer un reglament o un acord de la taula.
  refusal.minutes.transcriptNotNeeded = La petició no s’ha anotat: la sessió s’enregistra, i el que
    s’hi diu consta allà (Llei 40/2015, art. 19.5).
  refusal.minutes.transcriptLate = El text no s’ha admès: el seu termini va acabar{until?
    {until:moment}} (Llei 40/2015, art. 19.5). Si es va lliurar a temps, la secretaria anota quan
    amb --effective.
  refusal.minutes.transcriptNotRequested = El text no s’ha admès: durant la sessió ningú no va
    demanar transcripció{seat? per a la vocalia {seat}}{item? en el punt {item}}.
  refusal.minutes.translationIncomplete = La traducció no s’ha certificat: {items,|en el punt
    {items:list}|en els punts {items:list}} hi falta un text o un acord. Completau-la o afegiu-la
    sense certificar.
  refusal.auth.representation = No s’ha difós res: per l’òrgan parlen la presidència i la
    secretaria, o qui tengui per al cas l’encàrrec d’un acord seu (Llei 40/2015, art. 19.3).
    Demanau-ho, o citau l’acord com a encàrrec.
  refusal.privacy.caseOrgan = No s’ha difós res: aquest òrgan{organ? ({organ:organ})} tracta casos,
    i res del que escriu no en surt.
  refusal.certificate.caveatMissing = La certificació no s’ha expedit: l’acta està en estat
    «{state:state.minutes}», i fins que s’aprovi tota certificació ho fa constar (Llei 40/2015, art.
    19.5). Expediu-la amb aquesta advertència o esperau l’aprovació.
  refusal.certificate.beforeApproval = La certificació no s’ha expedit: l’acta està en estat
    «{state:state.minutes}», i les normes de l’òrgan no preveuen certificacions abans d’aprovar-la.
    Esperau l’aprovació.
  refusal.certificate.noLegitimateInterest = La certificació no s’ha expedit: no consta un interès
    legítim (Llei 40/2015, art. 17.7); la sol·licitud està en estat
    «{state:state.certificate}»{reason?, perquè {reason:certificateReason}}. Valorau abans la
    sol·licitud.
  refusal.certificate.notReviewed = La certificació no s’ha expedit: aquest òrgan tracta casos, i la
    delegació de protecció de dades no l’ha revisada. Demanau-li aquesta revisió.
  refusal.certificate.forbidden = La certificació no s’ha expedit: la delegació de protecció de
    dades no hi ha donat pas. Consultau-li què es pot certificar.
  refusal.certificate.electronicOnly = El lliurament no s’ha anotat: les certificacions s’expedeixen
    per mitjans electrònics llevat que es demani expressament el contrari (Llei 40/2015, art. 17.7),
    i aquí no es va demanar. Lliurau-la per mitjans electrònics en comptes de {channel:channel}.
  refusal.certificate.notEndorsed = El lliurament no s’ha anotat: a la certificació {number} li
    falta el vistiplau de la presidència (Llei 40/2015, art. 19.2.f). Demanau-l’hi.
  refusal.certificate.nothingToCertify = La sol·licitud no s’ha anotat: la sessió no va adoptar cap
    acord. Sí que se’n pot certificar l’assistència.
  refusal.certificate.notAttended = La sol·licitud no s’ha anotat: la persona no va ser a la sessió
    entre l’obertura i el tancament.
  refusal.sheet.stray = Hi ha text abans del primer encapçalament. Va davall «=== 1.» i els altres.
  refusal.sheet.heading = L’encapçalament no diu cap punt. Escriviu «=== » i el número.
  refusal.sheet.itemUnknown = Aquí no hi ha punt {item} en què escriure.{known? Hi ha:
    {known:list}.}
  refusal.sheet.itemTwice = El punt {item} ja té encapçalament a la línia {firstLine}. Reuniu-hi el
    text.
  refusal.sheet.itemEmpty = Davall el punt {item} no hi ha res. N’hi ha prou amb una línia amb
    l’essencial (Llei 40/2015, art. 18.1).
  refusal.sheet.itemMissing = Falta l’encapçalament del punt {item}. Tornau-lo a posar, amb el seu
    text.
  refusal.sheet.itemTooLong = El text del punt {item} té {count:number} caràcters; n’hi caben
    {maximum:number} com a màxim.
  refusal.sheet.utf8 = El full no està en UTF-8. Desau-lo en aquesta codificació.
  refusal.sheet.faults = No s’ha anotat res: abans cal corregir {errors|1 línia|# línies}.
  refusal.editor.failed = L’editor{editor? ({editor})} no ha acabat bé. Indicau-ne un altre amb
    EDITOR, o escriviu el full amb --print i lliurau-lo amb --file.

  # Ordres
  refusal.command.unknown = No existeix l’ordre «{command}».{nearest? Potser {nearest}?} «mesa do
    --list» les mostra totes.
  refusal.command.malformed = L’ordre no s’ha llegit{command?: les seves dades no són les de
    {command}}{expected?: ha de ser {expected:type}}. És un objecte amb «command», «data» i, si es
    vol, «id», «as», «effective» i «expect».
  refusal.argument.malformed = «{argument}» no està escrit com a clau=valor.
  refusal.command.reused = No s’ha anotat res: aquest identificador ja és d’una altra ordre, o d’una
    altra persona. Donau a cada ordre el seu, o cap.
  refusal.expect.unrelated = No s’ha anotat res: aquesta ordre no depèn de {stream}, de manera que
    no se’n pot esperar res.
  refusal.command.conflict = No s’ha anotat res: {stream?{stream}, de què això depèn, ha canviat
    mentrestant}{tries?altres ordres escriuen alhora en els mateixos registres ({tries|1 intent|#
    intents})}{found?; va per la versió {found}}{expected? i no per la {expected}}. Tornau-ho a
    mirar i repetiu l’ordre.
  refusal.field.unknown = L’ordre no s’ha complert: no té el camp «{field}».{known? Aquí es coneixen
    {known:list}.}
  refusal.field.missing = L’ordre no s’ha complert: falta «{field}». Afegiu-lo.
  refusal.field.wrongType = L’ordre no s’ha complert: «{field}» ha de ser {expected:type}.
  refusal.field.unknownValue = L’ordre no s’ha complert: el que hi ha escrit a «{field}» no es
    coneix.{known? Valors possibles: {known:choice}.}
  refusal.field.tooLong = L’ordre no s’ha complert: «{field}» té {count:number} caràcters; n’hi
    caben {maximum:number} com a màxim.
  refusal.field.tooMany = L’ordre no s’ha complert: «{field}» té {count:number} elements; n’hi caben
    {maximum:number} com a màxim.
  refusal.field.tooFew = L’ordre no s’ha complert: «{field}» té {count|1 element|# elements}; n’hi
    calen {minimum:number} com a mínim.
  refusal.field.invalid = L’ordre no s’ha complert: «{field}» no encaixa amb el que
    consta{earliest?; la data més primerenca possible és dia {earliest:day}}.
  refusal.field.outOfRange = L’ordre no s’ha complert: «{field}» va de {minimum} a {maximum}.
  refusal.auth.notPermitted = No s’ha fet res: no us correspon{action? ({action})}.{roles? Correspon
    a: {roles:role}.}
  refusal.auth.unknownPrincipal = No s’ha fet res: no consta qui dona l’ordre{principal?
    ({principal})}. Indicau-ho com a person/… amb --as o «as».
  refusal.effective.future = No s’ha anotat res: {effective:moment} encara no ha arribat. Anotau-ho
    quan hagi passat.
  refusal.effective.beforeDependency = No s’ha anotat res: {effective:moment} és anterior a allò de
    què depèn, {earliest:moment}. Corregiu la data.
  refusal.effective.tooLate = No s’ha anotat res: va passar fa {days|1 dia|# dies}, i passats
    {tolerance} cal el dret d’anotar amb retard. Demanau-ho a qui el tengui.
  refusal.time.malformed = «{time}» no és una data i hora, o aquell dia no existeix. Escriviu-la com
    a 2026-11-22T09:30 o 22/11/2026 09:30.
  refusal.time.skipped = «{time}» no existeix a {zone}: el rellotge s’avança i se la salta{next?,
    fins a les {next:time}}. Triau una hora anterior o posterior al canvi.
  refusal.time.zoneUnknown = El fus horari «{zone}» no es coneix aquí. Escriviu-lo com a
    Europe/Madrid o Atlantic/Canary.
  refusal.other = No ha estat possible ({code}).

  # Registres
  refusal.record.unknown = No existeix o no us correspon:{kind? {kind:kind}} {id}.
  refusal.record.ambiguous = Diverses taules han donat el número {number}: indicau-ne
    l’identificador.
  refusal.record.exists = No s’ha anotat res: ja existeix:{kind? {kind:kind}} {id}. Triau un altre
    identificador o modificau el que hi ha.
  refusal.defect = És un defecte del programa{what? ({what})}. El que ja s’ha confirmat està fora de
    perill.
  refusal.record.notNow = Ara no és possible: l’estat és «{state:state}».{possible? És possible en
    estat: {possible:state}.}
  refusal.instance.notOpen = Encara no és possible: la instància està en preparació. Acabau-la amb
    instance.open.

  # Directori
  refusal.role.exclusive = La funció no s’ha concedit: {role:role} no es pot unir a una altra{held?
    ({held:role})}. Triau una altra persona o retirau abans la que té.
  refusal.role.needsSecond = Encara no és possible: calen dues persones{administrators?, i a
    administració n’hi ha {administrators|1|#}}.{role? Ha de confirmar la funció ({role:role}) una
    altra persona administradora.}{administrators? Concediu abans l’administració a una segona
    persona.}
  refusal.role.lastAdministrators = La funció no s’ha retirat: a administració hi ha
    {administrators|1 persona|# persones} i n’hi han de quedar dues. Concediu-la abans a una altra.

  # Taula
  refusal.mesa.notConstituted = Encara no és possible: la taula no està constituïda{state? (el seu
    estat és «{state:state.mesa}»)}. Constituïu-la abans.
  refusal.mesa.notConstitutive = La taula no s’ha constituït: la sessió {session} no és una sessió
    constitutiva del seu plenari ja aixecada. Indicau aquesta, o cap.
  refusal.mesa.tooFewSeats = La taula no s’ha constituït: té {seats|1 vocalia ocupada|# vocalies
    ocupades} i en necessita {needed}. Afegiu vocalies i assignau-les.
  refusal.mesa.profileUnknown = No existeix el perfil «{profile}».{known? Es coneixen {known:list}.}
  refusal.calendar.missing = No es pot comptar el termini: falta el calendari de dies inhàbils de
    {municipality} per a {year} (art. 30.7 de la Llei 39/2015). Importau-lo amb «{command}».
  refusal.calendar.otherYear = El calendari no s’ha importat: {date:date} no és de {year}.
  refusal.calendar.dayTwice = El calendari no s’ha importat: {date:date} hi és dues vegades.
    Deixau-l’hi una vegada.
  refusal.calendar.noNational = El calendari de {municipality} per a {year} no s’ha importat: no té
    cap festa nacional. Hi ha d’haver les nacionals, les autonòmiques i les locals.
  refusal.calendar.noLocal = El calendari de {municipality} per a {year} no té cap festa local. Si
    no cauen en cap de setmana, afegiu-les i tornau-lo a importar: aquests dies no compten.
  refusal.mesa.municipalityUnknown = El municipi {code} no és a la llista importada. Comprovau-ne
    les cinc xifres.
  refusal.mesa.municipalityTaken = No s’ha anotat res: el municipi {code} és d’una altra taula.
    Abans l’ha de deixar.
  refusal.mesa.municipalityUnverified = No hi ha cap llista oficial importada: {codes,|el codi
    {codes:list} està ben format i no s’hi ha comprovat|els codis {codes:list} estan ben formats i
    no s’hi han comprovat}.
  refusal.mesa.lastMunicipality = El municipi no ha sortit: una taula en té almenys un. En comptes
    d’això, dissoleu la taula.
  refusal.mesa.notDormant = La taula no està inactiva: sense cap sessió ho estarà després de dia
    {due:day}.
  refusal.organ.unknown = La taula no té l’òrgan «{organ}».{known? Té {known:list}.}
  refusal.seat.unknown = No existeix la vocalia «{seat}» en aquest òrgan. Mirau «mesa list seats».
  refusal.seat.occupied = L’arribada no s’ha anotat: la vocalia {seat} ja l’ocupa algú present.
    Anotau abans la seva sortida, o l’arribada com a persona convidada.
  refusal.seat.doubleHolding = No s’ha anotat res: la persona ja ocupa la vocalia {seat} d’aquest
    òrgan. Una persona compta una vegada.
  refusal.seat.alternateNotAccredited = No s’ha anotat res: aquell dia la persona no és titular ni
    suplent acreditada de la vocalia {seat}. Anotau abans l’acreditació.
  refusal.seat.ended = No s’ha anotat res: la vocalia {seat} existeix des de dia {from:day}{to? fins
    dia {to:day}}, i aquell dia no. Triau un dia comprès o creau una vocalia per al nou mandat.
  refusal.seat.holdsItself = No s’ha anotat res: aquell dia la persona és titular de la vocalia
    {seat}, i ningú no se supleix a si mateixa. Nomenau una altra persona.
  refusal.renewal.twice = No s’ha renovat res: en la vocalia {seat}, algú o la mateixa vocalia és
    dues vegades a la llista. Deixau-ho una sola vegada.
  refusal.chair.substitutionUndefined = No és possible: res no disposa que aquesta persona
    presideixi ara. L’ordre és: {line:office}{first?; toca a: {first:office}}{tied?; amb la mateixa
    antiguitat: {tied:office}: indicau qui és més gran (mesa.designate, olderThan)}. Presideix la
    primera persona de l’ordre que hi sigui. Qui hi falti es designa amb el càrrec que anomenen les
    regles (mesa.designate, office), o l’òrgan acorda un ordre (mesa.orderChair; Llei 40/2015, art.
    19.2).
  refusal.notice.membersChanged = Hi ha sessions convocades per a aquell dia o després que es varen
    notificar a qui n’eren membres abans: {sessions:list}. Tornau a enviar la convocatòria.
  refusal.person.openAgreements = Qui se’n va respon encara de {agreements|1 acord pendent|# acords
    pendents}. Traspassau-los: mesa person hand-over.

  # Sessió
  refusal.notice.tooLate = La sessió no s’ha convocat: el seu començament, {startsAt:moment}, no és
    posterior a la convocatòria. Triau-ne un altre.
  refusal.session.tooEarly = La sessió no s’ha obert: està convocada per a {startsAt:moment}.
    Esperau aquella hora o anotau l’hora en què es va obrir.
  refusal.session.remoteForbidden = La sessió no s’ha convocat: les normes de l’òrgan no permeten
    celebrar-la a distància{reference? ({reference})}. Convocau-la presencial.
  refusal.session.itemsUntreated = {items,|El punt {items:list} no s’ha debatut ni votat. Queda|Els
    punts {items:list} no s’han debatut ni votat. Queden} per a una altra sessió.
  refusal.presence.notPresent = No s’ha anotat res: la persona no consta com a present. Anotau abans
    l’arribada.
  refusal.presence.noSeat = L’arribada no s’ha anotat: la persona no té vocalia lliure en aquest
    òrgan. Anotau-la com a persona convidada o assignau abans la vocalia.
  refusal.correction.unknown = No s’ha corregit res: la versió {version} de la sessió no és
    arribada, sortida, deliberació ni votació. «mesa log show» mostra les versions.
  refusal.correction.inUse = No s’ha corregit res: en el que es va anotar{version? com a versió
    {version}} s’hi basa l’obertura, una votació o un acord de la sessió. El que estigui malament es
    corregeix en l’acta.
  refusal.vote.doubleVote = La votació no s’ha anotat: la vocalia {seat} hi és dues vegades.
    Deixau-la-hi una vegada.
  refusal.vote.notPresent = El vot no s’ha anotat: la vocalia {seat} no consta com a present. Anotau
    abans l’arribada.
  refusal.vote.itemDecided = No s’ha anotat res: en el punt {item} ja s’hi va adoptar un acord.

  # En la sessió: connexions, recessos, votacions
  refusal.session.connectionBroken = La votació no s’ha anotat: des de {since:moment} hi ha una
    incidència oberta ({kind:incidentKind}, versió {incident}), i a distància tothom s’ha de sentir
    i veure (art. 17.1). Resoleu-la, anotau que la persona ha tornat o que la sessió continua sense
    ella.
  refusal.session.identityNotAssured = A distància la identitat ha de constar abans de votar (art.
    17.1): no consta la de {people|1 participant|# participants}{seats? ({seats:list})}. Anotau com
    s’assegura: «mesa meeting identity».
  refusal.presence.notRemote = No s’ha anotat res: la persona és a la sala, i això és per a qui
    participa a distància. Anotau en lloc d’això la sortida.
  refusal.presence.notDisconnected = No s’ha anotat res: no consta que aquesta persona perdés la
    connexió. Anotau en lloc d’això l’arribada.
  refusal.incident.unknown = No s’ha anotat res: indicau quina incidència, per la seva versió.{open?
    Obertes: {open:list}.} «mesa meeting quorum» les mostra.
  refusal.incident.stillPresent = No s’ha anotat res: la sessió només continua sense algú quan
    aquesta persona ja no consta com a present. Anotau abans la seva sortida o la seva desconnexió.
  refusal.session.inRecess = No s’ha anotat res: la sessió està en recés des de {since:moment} i
    mentrestant no s’hi tracta res. Repreneu-la abans o indicau l’hora en què va passar.
  refusal.session.notInRecess = No s’ha anotat res: la sessió no ha tingut cap recés.
  refusal.session.quorumLost = La sessió no s’ha reprès: hi ha {present|1 membre present|# membres
    presents} de {members} i {needed|n’hi cal 1|n’hi calen #} per deliberar (art. 17.2){missing?;
    falta: {missing:role}}. Anotau les arribades o aixecau la sessió.
  refusal.agenda.itemParked = No s’ha anotat res: el punt {item} es va deixar {until:parkedUntil}.
    Repreneu-lo abans: «mesa meeting item».
  refusal.agenda.itemTaken = L’ordre no s’ha canviat: el punt {item} ja s’ha tractat. Anomenau només
    punts pendents.
  refusal.agenda.orderNotAgreed = L’ordre no s’ha canviat: {inFavour} a favor i {against} en contra
    no són acord. L’ordre del dia queda com es va convocar.
  refusal.vote.secretBallot = No s’ha anotat res: d’una votació secreta només es guarden el recompte
    i quines vocalies varen votar, mai el vot de cadascuna. Llevau-lo.
  refusal.vote.countDiffers = La votació no s’ha anotat: suma {votes|1 vot|# vots} i anomena
    {voters|1 votant|# votants}. El vot en blanc compta com a abstenció. Tornau a comptar.
  refusal.vote.consensusNotSought = Les normes de l’òrgan demanen cercar el consens abans de votar i
    en el punt {item} no consta. Si es va cercar, indicau-ho amb --consensus-sought.
  refusal.vote.tieNotBroken = Hi ha empat en el punt {item}, i un empat no s’adopta. El vot de la
    presidència només decideix si el donen les normes de l’òrgan (art. 19.2.d): aleshores «mesa
    meeting tie-break». Si no, tornau a votar o deixau-lo per a la sessió següent.
  refusal.vote.castingVoteNotGranted = No s’ha anotat res: les normes de l’òrgan no donen vot de
    qualitat a la presidència, i l’art. 19.2.d no el dona per si sol a òrgans de diverses
    administracions. El que està empatat no s’adopta: tornau a votar o deixau-ho per a la sessió
    següent.
  refusal.vote.notTied = No s’ha anotat res: el punt {item} no està empatat ({inFavour} a favor,
    {against} en contra) i només es dirimeix un empat.
  refusal.vote.tieBroken = No s’ha anotat res: la presidència ja va dirimir l’empat del punt {item}
    en l’altre sentit. Si es va anotar malament, corregiu-ho abans.
  refusal.vote.notPresiding = No s’ha anotat res: el vot de qualitat és de qui presideix ara, i hi
    ha present algú anterior en l’ordre. Demanau-ho a aquesta persona.
  refusal.vote.abstentionForbidden = La votació no s’ha anotat: {abstained|s’absté 1
    vocalia|s’abstenen # vocalies}, i qui hi és per raó del càrrec no pot (art. 19.3.c):
    {seats:list}. Demanau-los el vot.
  refusal.vote.senseContradicts = No s’ha anotat res: la votació suma {votes|1 vot|# vots}
    {sense:sense}, i d’altres vocalies {recorded|en consta 1|en consten #}. Comprovau el sentit o
    corregiu la votació.
  refusal.vote.senseRecorded = No s’ha anotat res: ja consta com va votar la vocalia {seat} (versió
    {version}). Corregiu-ho abans.
  refusal.vote.recordNotGranted = No s’ha anotat res: les normes d’aquest òrgan no donen dret que
    constin els motius ni el vot favorable (art. 19.5). El vot en contra o l’abstenció poden constar
    sempre, sense motius (art. 17.6).
  refusal.dissent.notGranted = El vot particular no s’ha anotat: les normes d’aquest òrgan no el
    preveuen (art. 19.5). El vot en contra es fa constar en la sessió, a petició.
  refusal.dissent.windowClosed = El vot particular no s’ha anotat: el seu termini va acabar
    {until:moment} (art. 19.5). Si va arribar a temps en paper, la secretaria l’anota amb l’hora en
    què va arribar.
  refusal.dissent.noAgreement = El vot particular no s’ha anotat: en el punt {item} no es va adoptar
    cap acord del qual discrepar.
  refusal.dissent.notDissenter = El vot particular no s’ha anotat: només el pot formular qui no va
    votar a favor (art. 19.5){seat?, i la vocalia {seat} ho va fer, o no hi va haver més vots
    discrepants}. Comprovau el punt.
  refusal.dissent.filed = No s’ha anotat res: la vocalia {seat} ja va formular el seu vot particular
    sobre aquest acord, i el que s’ha formulat queda.

  # Actes i acords
  refusal.agreement.evidenceMissing = L’acord{number? {number}} no s’ha donat per complert: no n’hi
    ha prova. Afegiu abans la prova.

  # Registre, fitxers, claus, rellotge
  refusal.entry.tooLarge = No s’ha anotat res: un fet ocuparia {bytes:size} i n’hi caben
    {maximum:size} com a màxim. Escurçau el text o passau-lo a un annex.
  refusal.entry.malformed = No s’ha anotat res: el fet no es pot escriure tal com està. És un
    defecte del programa.
  refusal.clock.setBack = No s’ha anotat res: el rellotge marca {now:moment} i el darrer fet és de
    {last:moment}. Posau el rellotge en hora o responeu-ne amb clock.acknowledge.
  refusal.clock.leapt = No s’ha anotat res: el rellotge marca {now:moment} i s’esperava
    {expected:moment}. Si és correcte, responeu-ne amb clock.acknowledge.
  refusal.clock.notStopped = No s’ha anotat res: el rellotge no ha aturat res.
  refusal.log.writerRunning = No disponible: un altre procés escriu en aquest registre. Esperau que
    acabi o aturau-lo.
  refusal.log.newerFormat = El registre és d’una versió més nova{found? ({found}; aquesta coneix la
    {known})}. Actualitzau aquest programa; no s’ha tocat res.
  refusal.log.damaged = El registre no és el que diu que és{position?, per primera vegada a la
    posició {position:number}{last? a {last:number}}}{page?, pàgina {page:number} del
    fitxer}{difference?: {difference:verify}}{what? ({what})}.{proven? Les posicions d’1 a
    {proven:number} estan provades pel punt de control de {size:number}.} No s’hi escriu. Guardau-lo
    i restaurau-ne una còpia.
  refusal.log.missing = Aquí no hi ha cap registre.
  refusal.log.exists = No s’ha creat res: aquí ja hi ha un registre.
  refusal.log.notALog = El fitxer no és un registre de fets.
  refusal.log.stale = No s’ha anotat res: {stream} ha canviat mentrestant; va per la versió {found}
    i no per la {expected}.
  refusal.log.readOnly = No s’ha anotat res: el registre està obert només per a lectura.
  refusal.log.failed = No s’ha pogut escriure en el registre{reason? ({reason})}. El que ja s’ha
    confirmat està fora de perill; repetiu aquesta ordre per saber si consta.
  refusal.log.setting = No s’ha iniciat: la base de dades no admet un ajust necessari{what?
    ({what})}.
  refusal.log.storage = No s’ha pogut llegir el registre{reason? ({reason})}{what? ({what})}.
    Revisau el disc i els permisos.
  refusal.event.unknownType = El registre té un fet que aquesta versió no coneix{type?:
    {type}}{position? (posició {position:number})}. Actualitzau aquest programa.
  refusal.event.unknownStream = El registre té una classe de dades que aquesta versió no
    coneix{type?: {type}}{position? (posició {position:number})}. Actualitzau aquest programa.
  refusal.event.malformed = El fet{type? {type}}{position? de la posició {position:number}} no es
    pot llegir com el que diu que és.
  refusal.proof.outOfRange = El registre té {size|1 fet|# fets}; no n’hi ha {asked:number}.
  refusal.writer.held = No disponible: un altre procés escriu en aquest registre. Esperau que acabi
    o aturau-lo.
  refusal.note.key = La clau no està escrita com una clau de verificació.
  refusal.note.text = El text de la nota no es pot signar: no acaba en final de línia o té caràcters
    que no toca.
  refusal.note.malformed = El fitxer no és una nota signada.
  refusal.note.signature = La signatura no es verifica. La nota es va canviar o es va signar amb una
    altra clau.
  refusal.note.unsigned = Cap clau coneguda no ha signat la nota.
  refusal.checkpoint.malformed = El fitxer no és un punt de control.
  refusal.checkpoint.shrunk = No s’ha signat res: el registre és més curt del que diu un punt de
    control anterior. Hi falta alguna cosa.
  refusal.checkpoint.different = No s’ha signat res: el registre no és el que descriu un punt de
    control anterior.
  refusal.receipt.malformed = El fitxer no és un justificant.
  refusal.file.failed = El sistema ha rebutjat el fitxer {path}{errno? (error {errno})}.
  refusal.disk.full = No s’ha anotat res: el disc és ple. El que ja s’ha confirmat està fora de
    perill. Feu lloc i repetiu l’ordre.
  refusal.output.failed = No s’ha pogut escriure la sortida{errno? (error {errno})}. Revisau l’espai
    lliure i els permisos.
  refusal.output.readerGone = Qui llegia la sortida se n’ha anat.
  refusal.data.readOnly = No s’ha anotat res: les dades{path? de {path}} només es poden llegir.
    Revisau els permisos i l’espai lliure.
  refusal.data.tooOpen = No s’ha iniciat: altres comptes poden llegir {path}. Tancau-lo amb chmod
    go-rwx.
  refusal.keys.tooOpen = No s’ha iniciat: altres comptes tenen drets sobre les claus de {path}.
    Tancau-les amb chmod 700 i 400.
  refusal.keys.exist = No s’ha escrit res: a {path} ja hi ha claus, i no se’n sobreescriu mai cap.
  refusal.keys.wrongSize = No s’ha iniciat: la clau {path} té {bytes|1 byte|# bytes} i no 32.
  refusal.data.missing = No hi ha cap instància{path? a {path}}. Creau-la amb «mesa init» o indicau
    on és amb --data.
  refusal.data.exists = No s’ha creat res: {path} no és buit.
  refusal.data.holdsKey = No s’ha iniciat: {path} conté una clau. Les claus van devora les dades,
    mai a dins.
  refusal.keys.missing = No s’ha iniciat: falta la clau {path}. Indicau on són les claus amb --keys
    o recuperau-les amb el full de recuperació.
  refusal.keys.wrong = No s’ha iniciat: les claus no són les d’aquest magatzem. Una còpia anterior a un canvi de
    clau mestra necessita les claus del full de recuperació d’aleshores.
  refusal.vault.missing = No hi ha magatzem de claus a {path}. Sense ell no es pot llegir res del
    que està segellat.
  refusal.vault.exists = No s’ha creat res: a {path} ja hi ha un magatzem de claus.
  refusal.vault.notAVault = El fitxer {path} no és un magatzem de claus.
  refusal.vault.newer = El magatzem de claus és d’una versió més nova{found? ({found})}. Actualitzau
    aquest programa; no s’ha tocat res.
  refusal.vault.setting = No s’ha iniciat: el magatzem no admet un ajust necessari{name? ({name}:
    {wanted}, i és {found})}.
  refusal.vault.keyNotPrepared = No s’ha segellat res: la clau no estava preparada. És un defecte
    del programa.
  refusal.vault.notOpened = El valor segellat no s’obre aquí: la seva clau ja no existeix, o es va
    alterar o es va canviar de lloc.
  refusal.vault.readOnly = No s’ha segellat res: el magatzem està obert només per a lectura.
  refusal.vault.storage = No s’ha pogut llegir o escriure en el magatzem{code? ({code})}. Revisau el
    disc i els permisos.
  refusal.vault.keyBlocked = No s’ha anotat res: allò que pertany a aquest registre està bloquejat i
    no s’hi afegeix res. Ho poden recuperar dues persones responsables amb els seus fulls.
  refusal.vault.keyDestroyed = No s’ha anotat res: allò que pertanyia a aquest registre es va destruir
    per sempre i no s’hi afegeix res.
  refusal.escrow.noOfficers = No s’ha bloquejat res: encara no hi ha dues persones responsables que ho
    puguin tornar a obrir. Imprimiu abans els seus fulls: mesa keys escrow.
  refusal.escrow.wrongSheet = No s’ha obert res: falta el full de {office:office} o no és el
    d’aleshores. Comparau les empremtes: mesa keys list.
  refusal.escrow.appointed = No s’ha imprès res: ja hi ha dues persones responsables amb els seus
    fulls. Per nomenar-ne d’altres des d’ara: mesa keys escrow --replace.
  refusal.backup.notEmpty = No s’ha escrit res: a {path} ja hi ha alguna cosa, i mai no s’hi posa
    res damunt.
  refusal.backup.notABackup = {path} no és una còpia: no té cap manifest que es pugui llegir.
  refusal.backup.newer = La còpia és d’una versió més nova{found? ({found})}. Actualitzau aquest
    programa.
  refusal.backup.missing = A la còpia li falta el fitxer {name}.
  refusal.backup.altered = El fitxer {name} de la còpia no és el que diu el seu manifest, o no està
    sencer.
  refusal.restore.shorter = No s’ha restaurat res: un punt de control conegut parla de {known|1
    fet|# fets} i aquest registre en té {found}. Es perdrien fets. Amb --accept-loss es posa
    igualment, i algú n’haurà de respondre.
  refusal.restore.inconsistent = No s’ha restaurat res: aquest registre no és aquell per al qual es
    va signar el punt de control conegut{known? de {known|1 fet|# fets}}.
  refusal.restore.otherLog = No s’ha restaurat res: el punt de control conegut és d’una altra
    instància{origin? ({origin})}.
  refusal.recovery.wrongLine = La línia {line} del full no està copiada tal com hi apareix.
    Comparau-la.
  refusal.recovery.missingLine = Falta la línia {line} del full.
  refusal.recovery.twiceLine = La línia {line} del full hi és dues vegades.
  refusal.recovery.wrongFingerprint = Les línies estan ben copiades i donen unes altres claus: el
    full és d’una altra instància.

  # Entrada
  refusal.input.missing = No existeix el fitxer {path}.
  refusal.input.failed = No s’ha pogut llegir {path} fins al final.
  refusal.line.tooLong = La línia passa de {maximum:number} bytes: cap ordre no és tan llarga.
    Potser el fitxer ha perdut els finals de línia.
  refusal.line.byteOrderMark = El fitxer comença amb una marca d’ordre de bytes (BOM). Desau-lo com
    a UTF-8 sense ella.
  refusal.json.syntax = No és JSON a la línia {line}, columna {column}.
  refusal.json.utf8 = No és UTF-8 a la línia {line}, columna {column}. Desau el fitxer amb aquesta
    codificació.
  refusal.json.surrogate = Mig caràcter (substitut solt) a la línia {line}, columna {column}.
  refusal.json.fraction = Un nombre amb decimals o exponent a la línia {line}, columna {column};
    només s’empren nombres enters.
  refusal.json.range = Un nombre més gran que 2^53−1 a la línia {line}, columna {column}.
  refusal.json.duplicateKey = {name?«{name}» hi és }dues vegades en un mateix objecte, a la línia
    {line}, columna {column}.
  refusal.json.tooDeep = Massa nivells a la línia {line}, columna {column}{limit?; com a màxim
    {limit}}.
  refusal.json.trailing = Sobra alguna cosa després del final del JSON a la línia {line}, columna
    {column}. Cada línia du una ordre.
  refusal.json.incomplete = El JSON es talla a la línia {line}, columna {column}. Pot ser que el
    fitxer estigui incomplet.
  refusal.csv.utf8 = No és UTF-8. Desau el fitxer amb aquesta codificació.
  refusal.csv.strayQuote = Hi ha unes cometes dins una cel·la. Posau la cel·la entre cometes i
    duplicau-les.
  refusal.csv.afterQuote = Hi ha alguna cosa després de les cometes que tanquen la cel·la.
  refusal.csv.unclosedQuote = Unes cometes obren una cel·la i cap no la tanca.
  refusal.csv.empty = El fitxer no té línies.
  refusal.csv.tooLarge = El fitxer ocupa {found:size} i se’n llegeixen {maximum:size} com a màxim.
  refusal.import.fieldCount = La línia té {found|1 cel·la|# cel·les} i la capçalera {expected}.
  refusal.import.duplicateColumn = La capçalera té dues vegades la columna «{field}».
  refusal.import.unknownColumn = La capçalera té una columna «{field}» que no es coneix.{nearest?
    Potser {nearest}?}{known? Es coneixen {known:list}.}
  refusal.import.missingColumn = A la capçalera li falta la columna «{field}».{known? Columnes:
    {known:list}.}
  refusal.import.missing = «{field}» és buit.
  refusal.import.duplicate = El mateix{found? («{found}»)} és en una línia anterior{firstLine?
    ({firstLine})}.
  refusal.import.duplicateAlternate = Entre les persones suplents n’hi ha una de repetida, o és la
    titular{ordinal? (la número {ordinal})}.
  refusal.import.identifier = «{field}» no és un identificador{found? («{found}»)}{ordinal? (el
    número {ordinal})}: lletres minúscules, xifres i guionets.
  refusal.import.organ = «{field}» no és un òrgan conegut{found? («{found}»)}.{nearest? Potser
    {nearest}?}{known? Es coneixen {known:list}.}
  refusal.import.agencyKind = «{field}» no és un tipus d’entitat conegut{found?
    («{found}»)}.{nearest? Potser {nearest}?}{known? Es coneixen {known:list}.}
  refusal.import.controlCharacter = «{field}» té un caràcter que no s’imprimeix.
  refusal.import.tooLong = «{field}» passa de {maximum:number} caràcters.
  refusal.import.email = «{field}» no és una adreça de correu electrònic.
  refusal.import.phone = «{field}» no és un número de telèfon.
  refusal.import.vote = «{field}» no diu ni sí ni no{found? («{found}»)}.{known? Escriviu
    {known:choice}.}
  refusal.import.date = «{field}» no és un dia{found? («{found}»)}{expected?; escriviu-lo com a
    {expected}}.
  refusal.import.municipality = «{field}» no és un codi de municipi{found? («{found}»)}: cinc
    xifres, les dues primeres de la província.{nearest? Potser {nearest}?}
  refusal.import.municipalityParts = «{field}»{found? («{found}»)} no coincideix amb província i
    número, que donen {parts}.
  refusal.import.checkDigit = El dígit de control de {code} és {expected}.
  refusal.import.level = «{field}» no és un àmbit conegut{found? («{found}»)}.{nearest? Potser
    {nearest}?}{known? Es coneixen {known:list}.}
  refusal.import.municipalityNeeded = El fitxer no diu de quin municipi són les festes. Indicau-ho
    amb --municipality i les seves cinc xifres.
  refusal.import.localOfAll = La festa local de dia {date:day} no diu de quin municipi és: el fitxer
    és de diversos.
  refusal.import.dayTwice = Dia {date:day} hi és dues vegades per a un mateix municipi{firstLine?;
    la primera, a la línia {firstLine}}.
  refusal.ics.text = No és UTF-8. Desau el fitxer amb aquesta codificació.
  refusal.ics.line = La línia no és una propietat d’iCalendar (NOM:valor).
  refusal.ics.calendar = No és un calendari iCalendar: tot va entre BEGIN:VCALENDAR i END:VCALENDAR.
  refusal.ics.unclosed = El component {component} no s’obre i es tanca com toca. Pot ser que el
    fitxer estigui incomplet.
  refusal.ics.empty = El calendari no té cap esdeveniment.
  refusal.ics.missing = A l’esdeveniment li falta {field}.
  refusal.ics.date = {field} no és un dia que existeixi{found? («{found}»)}; s’escriu 20261012.
  refusal.ics.timed = {field} du hora{found? («{found}»)}: una festa és de dies sencers. Escriviu
    només la data, VALUE=DATE.
  refusal.ics.end = {field}{found? («{found}»)} no dona entre 1 i 31 dies sencers. El final és
    l’endemà del darrer.
  refusal.ics.recurring = L’esdeveniment es repeteix ({field}). Les festes es publiquen per a cada
    any: escriviu un esdeveniment per dia.
  refusal.ics.level = L’esdeveniment no diu si la festa és nacional, autonòmica o local. Indicau-ho
    en les seves CATEGORIES o, de tot el fitxer, amb --level.
  refusal.import.errors = No s’ha importat res: {errors|1 línia té un error|# línies tenen errors}.
    Corregiu-les i tornau a importar.

  # Perfils
  refusal.profile.syntax = No és YAML{problem?: {problem}}.
  refusal.profile.utf8 = No és UTF-8. Desau el fitxer amb aquesta codificació.
  refusal.profile.empty = El fitxer és buit.
  refusal.profile.anchor = «{path}» remet a un altre lloc del fitxer (àlies). Escriviu-ne el valor.
  refusal.profile.unknownKey = «{key}» no es coneix aquí.{nearest? Potser {nearest}?}{known? Es
    coneixen {known:list}.}
  refusal.profile.missing = A «{path}» li falta {key}{rule? ({rule})}.
  refusal.profile.duplicateKey = «{key}» hi és dues vegades{firstLine?; la primera, a la línia
    {firstLine}}.
  refusal.profile.duplicate = «{key}» és dues vegades en aquesta llista{firstLine?; la primera, a la
    línia {firstLine}}.
  refusal.profile.duplicateID = Un altre perfil ja té l’identificador «{key}».
  refusal.profile.notInherited = El perfil superior no té «{key}» que es pugui deixar fora.
  refusal.profile.wrongType = «{path}» ha de ser {expected:type}, i és {found:type}.
  refusal.profile.unknownValue = «{path}» no pot ser «{key}».{nearest? Potser {nearest}?}{known?
    Valors possibles: {known:choice}.}
  refusal.profile.range = «{path}» és {found}, i va de {minimum} a {maximum}.
  refusal.profile.blank = «{path}» és en blanc.
  refusal.profile.tooLong = «{path}» té {found:number} caràcters; n’hi caben {maximum:number} com a
    màxim.
  refusal.profile.controlCharacter = «{path}» té un caràcter que no s’imprimeix. Llevau-lo.
  refusal.profile.fileTooLarge = El fitxer ocupa {found:size} i se’n llegeixen {maximum:size} com a
    màxim.
  refusal.profile.tooLarge = Amb el seu perfil de base ocupa {found:size}, i en el registre hi caben
    {maximum:size} com a màxim.
  refusal.profile.unknownParent = No existeix el perfil «{key}» en què s’ha de basar.{nearest?
    Potser {nearest}?}{known? Es coneixen {known:list}.}
  refusal.profile.unknownPath = La marca és de «{path}», que el perfil no té.
  refusal.profile.unconfirmed = «{path}» és una proposta [?]: l’ha de confirmar el reglament de la
    taula.
  refusal.profile.unmarked = «{path}» no du marca del seu origen (S, K o ?).
  refusal.profile.noLanguage = El perfil no anomena cap llengua.
  refusal.profile.dateOrder = «{path}» acaba abans de començar{rule? ({rule})}.
  refusal.profile.chairUndefined = «{path}» no diu qui presideix{rule? ({rule})}.
  refusal.profile.secretaryUndefined = «{path}» no diu qui exerceix la secretaria{rule? ({rule})}.
  refusal.profile.requiredSeatWithoutMinimum = «{path}» és obligatòria i pot quedar buida: el seu
    mínim és 0.
  refusal.profile.noSeats = «{path}» no té vocalies.
  refusal.profile.noSpokespersonSeats = «{path}» demana portaveus, i cap vocalia no ho és{rule?
    ({rule})}.
  refusal.profile.quorumBelowLaw = «{path}» és {found}, i la llei demana {minimum}{rule? ({rule})}.
  refusal.profile.ruleNotAdopted = «{path}» es basa en {rule}, que no obliga per si sola i no és
    entre les regles adoptades.
  refusal.term.hoursTooLong = {path?«{path}»: }un termini de {found} hores hàbils no es pot comptar,
    perquè per damunt de {maximum} el termini es dona en dies (art. 30.1 de la Llei 39/2015). Cal
    donar-lo en dies en el perfil.
  refusal.profile.plenaryTreatsCases = «{path}»: un plenari no tracta mai casos{rule? ({rule})}.
  refusal.profile.plenaryOptional = «{path}»: tota taula té plenari.
  refusal.profile.recordingOfCases = «{path}» admet enregistrar un òrgan que tracta casos{rule?
    ({rule})}.
  refusal.profile.defect = El programa no ha pogut llegir el que havia comprovat{problem?
    ({problem})}. És un defecte del programa.
  refusal.profile.faulty = Un perfil té errors i no s’ha iniciat res.
  refusal.profile.unreadable = No s’han pogut llegir els perfils de {path}.

  # ---- Tipus de valors ---------------------------------------------------------------------------
  type.text = un text
  type.integer = un nombre enter
  type.boolean = true o false
  type.list = una llista
  type.object = un objecte
  type.mapping = un objecte
  type.null = res
  type.instant = una data i hora (2026-11-22T09:30)
  type.date = un dia (2026-11-22)
  type.uuid = un identificador (UUID)
  type.version = una versió: un nombre enter, 0 per al que no ha d’existir
  type.identifier = un identificador: lletres minúscules, xifres i guionets
  type.name = un nom del glossari
  type.alias = una remissió
  type.stream = un registre, com agency/cavi
  type.number = un nombre
  form.text = un text de fins a {maximum:number} caràcters
  form.confidential = un text de fins a {maximum:number} caràcters, segellat en el registre
  form.integer = un nombre enter
  form.boolean = true o false
  form.instant = una data i hora: 2026-11-22T09:30
  form.date = un dia: 2026-11-22
  form.identifier = un identificador: lletres minúscules, xifres i guionets
  form.name = un nom del glossari, com plenary
  form.choice = un d’aquests: {words:choice}
  form.code = escrit així: {pattern}
  form.list = una llista; cada element: {each}
  form.map = valors per nom; cada un: {each}
  form.object = un objecte amb {fields:list}

  # ---- Ordres: què es demana; després, què fa i què necessita ------------------------------------
  command.instance.open = Posar en servei la instància
  command.instance.open.help = Acaba la preparació; calen dues persones administradores. Fins
    aleshores una de sola concedeix funcions; després en calen dues.
  command.list.importMunicipalities = Importar la llista de municipis
  command.list.importMunicipalities.help = Pren la llista oficial (INE) per parts. D’aleshores ençà
    els codis de les taules s’hi comproven; fins aleshores s’admet un codi ben format, amb avís.
  command.calendar.import = Importar un calendari de dies inhàbils
  command.calendar.import.help = Les festes d’un municipi en un any: nacionals, autonòmiques i
    locals. Amb elles es compten els terminis. Tornar-lo a importar fa una versió nova; els terminis
    ja donats no canvien.
  command.agency.register = Registrar una entitat
  command.agency.register.help = Una entitat ocupa vocalies i respon d’acords: un centre, un cos
    policial, un col·legi. L’identificador és una paraula que triau i no canvia.
  command.agency.amend = Modificar una entitat
  command.agency.amend.help = Canvia nom, tipus o municipis. El que s’havia anotat abans continua
    dient el que deia.
  command.agency.close = Tancar una entitat
  command.agency.close.help = Des d’aquell dia no rep vocalies ni acords. La seva història queda.
  command.person.register = Registrar una persona
  command.person.register.help = El nom i les dades de contacte se segellen amb una clau pròpia de
    la persona, que es pot destruir.
  command.person.amend = Modificar les dades d’una persona
  command.person.amend.help = Canvia el nom o les dades de contacte. Les anteriors queden segellades
    en el registre.
  command.person.appoint = Nomenar una persona per a un lloc
  command.person.appoint.help = Un lloc en una entitat des d’un dia. Les vocalies les ocupen
    persones amb lloc.
  command.person.endPost = Acabar un lloc
  command.person.endPost.help = Aquell dia la persona deixa l’entitat. Les vocalies que ocupava per
    aquesta entitat queden vacants.
  command.person.grantRole = Concedir una funció
  command.person.grantRole.help = Té efecte quan la confirma una segona persona administradora.
    Durant la preparació n’hi ha prou amb una. Qui audita no pot tenir cap altra funció.
  command.person.confirmRole = Confirmar una funció
  command.person.confirmRole.help = La segona de les dues persones que calen. Qui la va concedir no
    la pot confirmar.
  command.person.revokeRole = Retirar una funció
  command.person.revokeRole.help = Acaba la funció immediatament. N’hi ha prou amb una persona
    administradora.
  command.person.handOver = Traspassar els acords de qui se’n va
  command.person.handOver.help = Els acords pendents d’una taula dels quals la persona respon passen
    a qui la succeeix en la mateixa entitat, que continua obligada. «mesa person hand-over» els
    mostra abans.
  command.mesa.promote = Promoure una taula
  command.mesa.promote.help = El primer pas: qui la promou, per a quins municipis, amb quin perfil.
    Després pot rebre òrgans i vocalies.
  command.mesa.constitute = Constituir una taula
  command.mesa.constitute.help = Necessita presidència, secretaria i almenys tres vocalies. El
    perfil en vigor s’escriu sencer en el registre.
  command.mesa.addSeat = Afegir una vocalia
  command.mesa.addSeat.help = Una plaça en un òrgan que correspon a una entitat, amb vot o sense.
  command.mesa.endSeat = Acabar una vocalia
  command.mesa.endSeat.help = L’entitat deixa aquella plaça en l’òrgan des d’un dia.
  command.mesa.assignSeat = Assignar una vocalia
  command.mesa.assignSeat.help = Nomena la persona titular o una suplent des d’un dia. Una nova
    titular succeeix l’anterior.
  command.mesa.releaseSeat = Alliberar una vocalia
  command.mesa.releaseSeat.help = Després d’aquell dia la persona deixa de ser titular o suplent de
    la vocalia.
  command.mesa.designate = Designar presidència o secretaria
  command.mesa.designate.help = Nomena qui presideix un òrgan o n’exerceix la secretaria; altres
    persones la supleixen per ordre. La secretaria pot no tenir vocalia.
  command.mesa.endDesignation = Acabar una designació
  command.mesa.endDesignation.help = Després d’aquell dia la persona deixa la presidència o la
    secretaria de l’òrgan.
  command.mesa.renewSeats = Renovar vocalies i càrrecs en un sol acte
  command.mesa.renewSeats.help = Després d’unes eleccions: una llista de vocalies amb titular i
    suplents, i de càrrecs, des d’un mateix dia, amb el document que ho acredita. Tot o res; el que
    es dona a una vocalia substitueix el que tenia. Les sessions celebrades conserven els seus
    membres.
  command.mesa.substitute = Anotar una suplència
  command.mesa.substitute.help = Algú acudeix per una vocalia en lloc de la persona titular, per un
    temps, amb el document que ho acredita. A una organització social li basta comunicar-ho a la
    secretaria (R06).
  command.mesa.delegateChair = Delegar la presidència
  command.mesa.delegateChair.help = Durant uns dies presideix algú de l’ordre de suplència (R05).
    Delegar en qui n’és titular la deixa sense efecte.
  command.mesa.orderChair = Fixar l’ordre de suplència de la presidència
  command.mesa.orderChair.help = Com ho va acordar l’òrgan o el plenari en una sessió, en un punt
    que va prosperar (R05; Llei 40/2015, art. 19.2). Qui encara no estigui designada hi queda.
  command.mesa.amendProfile = Modificar el perfil d’una taula
  command.mesa.amendProfile.help = Posa en vigor des d’un dia les normes pròpies de la taula, per
    acord del seu plenari. Tot el contingut queda en el registre; les sessions ja convocades
    conserven el seu.
  command.mesa.releaseFigures = Publicar xifres
  command.mesa.releaseFigures.help = Anota els recomptes que es donen al ple. El dona mesa counts
    --release, que els ha calculat.
  event.mesa.figuresReleased = Es van publicar xifres{report?: {report}}{from?, des del {from:day}}
  field.report = l’informe
  field.figures = les xifres
  field.cell = el nom de la xifra
  field.released = les xifres
  refusal.report.unknown = No s’ha anotat res: no hi ha cap informe «{report}». mesa help counts diu
    quins n’hi ha.
  refusal.report.figuresDiffer = No s’ha anotat res: a la posició {position} el registre dona unes
    altres xifres de «{report}». Deixa que les calculi mesa counts --release.
  refusal.report.notInBulk = No s’ha aplicat res: les xifres es publiquen d’una en una, amb mesa
    counts --release, que les compara amb el registre.
  refusal.release.unknown = A la posició {position} no es van publicar xifres. mesa audit drift
    enumera les posicions de totes les publicades.
  refusal.release.cellUnknown = No hi ha la xifra «{cell}» en allò publicat. Hi ha: {known}.
  command.mesa.confirmValues = Confirmar valors d’un perfil
  command.mesa.confirmValues.help = Propostes del perfil en vigor que el reglament de la taula
    recull, amb el seu article.
  command.mesa.join = Incorporar un municipi
  command.mesa.join.help = Un municipi entra en una taula mancomunada des d’un dia. Pertany a una
    sola taula alhora.
  command.mesa.leave = Separar un municipi
  command.mesa.leave.help = Un municipi deixa una taula mancomunada des d’un dia. El darrer no pot.
  command.mesa.dissolve = Dissoldre una taula
  command.mesa.dissolve.help = Per acord de l’òrgan que la va crear. La taula es pot continuar
    consultant.
  command.mesa.becomeDormant = Declarar inactiva una taula
  command.mesa.becomeDormant.help = La dona el rellotge quan no hi ha sessions durant el temps que
    diu el perfil. La taula continua com està, i la seva pròxima sessió la reactiva.
  command.meeting.convene = Convocar una sessió
  command.meeting.convene.help = Fixa òrgan, començament, modalitat, lloc o connexió, ordre del dia
    i destinatàries de la convocatòria. L’acta anterior i els acords oberts entren tots sols en
    l’ordre del dia.
  command.meeting.cancel = Desconvocar una sessió
  command.meeting.cancel.help = La sessió no es durà a terme. Els seus punts poden passar a la
    següent.
  command.meeting.postpone = Ajornar una sessió
  command.meeting.postpone.help = Un altre començament, amb les condicions d’una convocatòria nova.
  command.meeting.planSeries = Planificar les sessions d’un any
  command.meeting.planSeries.help = Tantes com diguin les normes de l’òrgan, des de la primera i a
    la seva hora; un dia inhàbil cedeix el pas al següent d’hàbil. Després cadascuna s’ordena i es
    convoca per separat.
  command.meeting.orderNotice = Ordenar una convocatòria
  command.meeting.orderNotice.help = La presidència diu quan, de quina classe i sobre què (R10);
    després la secretaria convoca. Donada una altra vegada abans d’això, substitueix l’ordre
    anterior.
  command.meeting.proposeItem = Proposar un punt
  command.meeting.proposeItem.help = Un membre demana un punt per a l’ordre del dia d’una sessió
    planificada o ordenada, abans del termini (R15). La secretaria anota una petició en paper.
  command.meeting.answerProposal = Respondre a una petició
  command.meeting.answerProposal.help = La presidència inclou el punt en l’ordre del dia o el
    rebutja amb un motiu (R15).
  command.meeting.recordDispatch = Anotar un lliurament
  command.meeting.recordDispatch.help = Com i quan va arribar la convocatòria a un membre i què ho
    acredita (R12). Per al termini compta el darrer lliurament (R11).
  command.meeting.amendNotice = Corregir una convocatòria
  command.meeting.amendNotice.help = Corregeix una convocatòria que ja ha sortit, o l’emet de nou.
    Si canvien la data o l’ordre del dia el termini torna a córrer (R11), i ho fa la presidència
    allà on és ella qui ordena convocar (R10).
  command.meeting.withdrawNotice = Retirar una convocatòria
  command.meeting.withdrawNotice.help = La convocatòria queda sense efecte. La sessió continua, i es
    pot ordenar i convocar de nou o desconvocar.
  command.meeting.agreeToMeet = Anotar una conformitat per reunir-se
  command.meeting.agreeToMeet.help = Qui ocupa la vocalia està d’acord a celebrar la sessió sense
    convocatòria a temps. Amb tots els membres és una sessió universal (R17).
  command.meeting.deemConstituted = Considerar constituït l’òrgan
  command.meeting.deemConstituted.help = Acte de la presidència: hi són tots els portaveus i basta
    per obrir (R22). Només allà on les normes de l’òrgan els anomenen.
  command.meeting.recordFailedCall = Anotar una convocatòria sense quòrum
  command.meeting.recordFailedCall.help = A la seva hora hi havia menys membres dels necessaris. La
    sessió espera la segona convocatòria o, si no n’hi ha, queda sense celebrar (R23).
  command.meeting.arrive = Anotar una arribada
  command.meeting.arrive.help = Una vocalia és present des d’aquella hora, a la sala o connectada,
    per la persona titular o una suplent.
  command.meeting.leave = Anotar una sortida
  command.meeting.leave.help = Una vocalia deixa de ser present. El quòrum es torna a comptar a cada
    votació.
  command.meeting.open = Obrir una sessió
  command.meeting.open.help = Necessita presidència, secretaria i almenys la meitat dels membres
    (R20). El que es compta s’escriu en el registre.
  command.meeting.startItem = Començar un punt
  command.meeting.startItem.help = S’anuncia el punt; acaba l’anterior.
  command.meeting.deliberate = Anotar una deliberació
  command.meeting.deliberate.help = Els punts principals del que es diu. El text se segella.
  command.meeting.declareUrgency = Declarar urgent un punt
  command.meeting.declareUrgency.help = Afegeix un punt que no figura en l’ordre del dia. Necessita
    tots els membres presents i majoria (R16).
  command.meeting.vote = Anotar una votació
  command.meeting.vote.help = Punt, mètode (consens, mà alçada, nominal) i recompte, o el sentit del
    vot de cada vocalia. La presència i el quòrum es comproven a aquella hora (R24).
  command.meeting.adopt = Adoptar un acord
  command.meeting.adopt.help = Sobre una votació que ha prosperat: text, entitat responsable i
    termini (R38), o informatiu si no hi ha res a fer. El número se li dona tot sol.
  command.meeting.correct = Corregir una anotació
  command.meeting.correct.help = Retira una arribada, sortida, deliberació o votació mal anotada,
    fins que s’aixequi la sessió. Totes dues coses queden en el registre.
  command.meeting.close = Aixecar una sessió
  command.meeting.close.help = Els punts sense tractar queden per a una altra sessió. Després no
    s’afegeix res a la sessió.
  command.meeting.excuse = Anotar una excusa
  command.meeting.excuse.help = Una vocalia no assistirà, amb un motiu codificat; abans de la sessió
    o durant la sessió. Pot venir la persona suplent; el quòrum compta qui hi és.
  command.meeting.assureIdentity = Anotar com s’assegura la identitat
  command.meeting.assureIdentity.help = De qui participa a distància; no es vota fins que consta
    (R26, art. 17.1).
  command.meeting.disconnect = Anotar una desconnexió
  command.meeting.disconnect.help = La persona deixa de comptar com a present i no es vota fins que
    torni o la sessió continuï sense ella (R26).
  command.meeting.reconnect = Anotar una reconnexió
  command.meeting.reconnect.help = En la mateixa vocalia. Si no es diu un altre mètode, la identitat
    consta com abans.
  command.meeting.reportIncident = Anotar una incidència de connexió
  command.meeting.reportIncident.help = Alguna cosa impedeix sentir-se, veure’s o saber qui és qui.
    No es vota fins que es resolgui (R26).
  command.meeting.resolveIncident = Resoldre una incidència
  command.meeting.resolveIncident.help = S’ha acabat, o la sessió continua sense qui n’ha estat
    afectat, que aleshores no compta.
  command.meeting.recess = Començar un recés
  command.meeting.recess.help = Es pot entrar i sortir; no es tracta res fins que es reprengui la
    sessió.
  command.meeting.resume = Reprendre després d’un recés
  command.meeting.resume.help = Necessita de nou el quòrum (R24).
  command.meeting.park = Deixar un punt per a després
  command.meeting.park.help = Per a més tard en la sessió o per a la següent, en l’ordre del dia de
    la qual entra tot sol. L’aprovació d’actes no es pot deixar (R42).
  command.meeting.reorder = Canviar l’ordre dels punts
  command.meeting.reorder.help = Ho proposa la presidència i ho acorden els presents. Els punts
    conserven el seu número.
  command.meeting.breakTie = Dirimir un empat
  command.meeting.breakTie.help = El vot de la presidència, si el donen les normes de l’òrgan (R31).
    Sense aquest vot, un empat no s’adopta.
  command.meeting.requestRecordOfVote = Fer constar el sentit d’un vot
  command.meeting.requestRecordOfVote.help = El vot en contra o l’abstenció poden constar sempre:
    eximeixen de responsabilitat (R32). Els motius, o el vot favorable, si ho diuen les normes de
    l’òrgan (R34). Durant la sessió.
  command.meeting.fileDissent = Formular un vot particular
  command.meeting.fileDissent.help = Per qui no va votar a favor, en el termini des del final de la
    sessió; s’uneix a l’acta (R36).
  command.minutes.draft = Redactar l’acta
  command.minutes.draft.help = Es compon del que s’ha anotat en la sessió: assistència, ordre del
    dia, lloc i hora, deliberacions, acords (R40).
  command.minutes.approveByChair = Donar el vistiplau
  command.minutes.approveByChair.help = La presidència dona el vistiplau a l’esborrany, que
    aleshores es pot trametre (R43).
  command.minutes.circulate = Trametre l’acta
  command.minutes.circulate.help = Envia l’esborrany a les persones que hi varen assistir, que diuen
    si hi estan conformes.
  command.minutes.respond = Respondre a l’acta
  command.minutes.respond.help = Un membre manifesta la seva conformitat, o una objecció amb el seu
    text.
  command.minutes.approve = Aprovar l’acta
  command.minutes.approve.help = En la mateixa sessió o en la següent (R42). D’aleshores ençà no
    canvia (R48).
  command.minutes.rectify = Rectificar una acta aprovada
  command.minutes.rectify.help = Per acord d’una sessió posterior. L’una remet a l’altra.
  command.meeting.attachRecording = Adjuntar un enregistrament
  command.meeting.attachRecording.help = L’empremta, la mida i el tipus d’un enregistrament o
    document electrònic de la sessió, i on es guarda. El fitxer queda allà (R44).
  command.meeting.certifyRecording = Certificar un enregistrament
  command.meeting.certifyRecording.help = La secretaria certifica que el fitxer és autèntic i
    íntegre. L’essencial del que s’ha dit hi pot quedar aleshores (R41).
  command.minutes.requestTranscript = Demanar la transcripció íntegra
  command.minutes.requestTranscript.help = Durant la sessió, del que una vocalia diu en un punt, si
    les normes ho preveuen (R35). La secretaria hi afegeix el termini que fixi la presidència.
  command.minutes.submitTranscript = Lliurar una transcripció
  command.minutes.submitTranscript.help = El text del que s’ha dit, dins el seu termini. La
    secretaria el comprova després (R35).
  command.minutes.checkTranscript = Comprovar una transcripció
  command.minutes.checkTranscript.help = Si el text correspon al que s’ha dit; només aleshores
    s’uneix a l’acta (R35).
  command.minutes.translate = Traduir l’acta
  command.minutes.translate.help = Els textos en una altra llengua de la taula. Una còpia que la
    secretaria no certifiqui diu que no és autèntica (R49).
  command.minutes.release = Autoritzar textos
  command.minutes.release.help = Permet que l’edició pública mostri el text d’aquests punts, una
    vegada que la secretaria l’ha llegit amb aquesta finalitat.
  command.minutes.publish = Difondre l’acta pública
  command.minutes.publish.help = Anota que l’edició pública d’una acta aprovada es difon, i a qui.
    Per l’òrgan parlen només presidència i secretaria si les seves normes ho diuen (R3A).
  command.certificate.request = Sol·licitar una certificació
  command.certificate.request.help = Anota en el registre qui demana què i amb quin interès legítim
    (R46): acords d’una sessió, un extracte d’un acord o l’assistència.
  command.certificate.assess = Valorar una sol·licitud
  command.certificate.assess.help = La secretaria aprecia un interès legítim, o denega la
    sol·licitud i diu per què (R46).
  command.certificate.review = Revisar per protecció de dades
  command.certificate.review.help = La delegació de protecció de dades dona pas, o no, a la
    certificació d’un òrgan que tracta casos (R46).
  command.certificate.issue = Expedir una certificació
  command.certificate.issue.help = Rep el seu número, i el que diu queda fixat. Mentre l’acta no
    estigui aprovada ho fa constar, i res no ho lleva (R45).
  command.certificate.endorse = Donar el vistiplau a una certificació
  command.certificate.endorse.help = La segona signatura, de la presidència (R47).
  command.certificate.deliver = Lliurar una certificació
  command.certificate.deliver.help = Anota com va sortir: per mitjans electrònics, llevat que es
    demanàs en paper (R46).
  command.agreement.report = Informar d’un acord
  command.agreement.report.help = Com va, en tant per cent o amb paraules, per l’entitat
    responsable.
  command.agreement.evidence = Afegir una prova
  command.agreement.evidence.help = Un document o fet que mostra el que s’ha fet, amb el seu
    SHA-256.
  command.agreement.complete = Donar per complert un acord
  command.agreement.complete.help = Està fet. Ja no torna a l’ordre del dia.
  command.agreement.cancel = Deixar sense efecte un acord
  command.agreement.cancel.help = No es durà a terme; amb el motiu i qui ho va decidir.
  command.agreement.extend = Ampliar el termini
  command.agreement.extend.help = Per votació d’una sessió posterior, o per la presidència si el
    perfil ho diu, amb un motiu. La data anterior queda anotada (R38).
  command.agreement.supersede = Substituir un acord
  command.agreement.supersede.help = Un acord posterior de l’òrgan n’ocupa el lloc. L’un remet a
    l’altre; l’anterior ja no torna a l’ordre del dia.
  command.agreement.remind = Anotar un recordatori
  command.agreement.remind.help = S’ha recordat a les entitats el que tenen pendent. Del mateix, una
    sola vegada: «mesa agreement due» mostra el que falta.
  command.agreement.becomeOverdue = Registrar com a vençut
  command.agreement.becomeOverdue.help = El dona el rellotge quan ha passat el termini d'un acord i no està complert.
  command.agreement.nameResponsible = Nomenar qui respon d’un acord
  command.agreement.nameResponsible.help = Una persona que és membre per l’entitat o hi fa feina.
    L’entitat continua obligada.
  command.clock.acknowledge = Respondre del rellotge
  command.clock.acknowledge.help = Després d’un rellotge endarrerit o avançat: una persona respon de
    la seva hora i es torna a escriure.

  # ---- Fets, com a línia de la història ----------------------------------------------------------
  event.instance.founded = Es va fundar la instància
  event.instance.opened = La instància es va posar en servei
  event.instance.administratorAdded = Es va afegir una persona administradora
  event.instance.administratorRemoved = Es va retirar una persona administradora
  event.instance.clockAcknowledged = Es va respondre del rellotge{reason? ({reason:clockReason})}
  event.list.municipalitiesImported = Es va importar una part de la llista oficial de municipis
  event.calendar.imported = Es va importar el calendari de {municipality} per a {year}{source?
    ({source})}
  event.agency.registered = Es va registrar l’entitat{name?: {name}}
  event.agency.amended = Es va modificar l’entitat
  event.agency.closed = Es va tancar l’entitat
  event.person.registered = Es va registrar la persona
  event.person.amended = Es varen modificar les dades de la persona
  event.person.appointed = Nomenament per a un lloc{agency? a {agency}}
  event.person.postEnded = Es va acabar el lloc{agency? a {agency}}
  event.person.roleGranted = Es va concedir una funció{role?: {role:role}}
  event.person.assigned = Va rebre una plaça en un òrgan{organ?: {organ:organ}}
  event.person.released = Va deixar la seva plaça en un òrgan{organ?: {organ:organ}}
  event.person.entrusted = Respon d’un acord{agency? de {agency}}
  event.person.relieved = Ja no respon d’un acord{agency? de {agency}}
  event.person.roleRevoked = Es va retirar una funció{role?: {role:role}}
  event.person.roleProposed = Es va concedir una funció, pendent de confirmar{role?: {role:role}}
  event.mesa.promoted = Es va promoure la taula{name?: {name}}
  event.mesa.constituted = Es va constituir la taula{seats?, amb {seats|1 vocalia ocupada|# vocalies
    ocupades}}
  event.mesa.activated = La taula va passar a estar activa
  event.mesa.becameDormant = La taula va quedar inactiva{months?: {months|1 mes|# mesos} sense
    sessió}
  event.mesa.reactivated = La taula va tornar a estar activa
  event.mesa.sessionHeld = La taula va celebrar una sessió
  event.mesa.dissolved = Es va dissoldre la taula
  event.mesa.seatAdded = Es va afegir una vocalia{seat?: {seat}}{agency? ({agency})}
  event.mesa.seatEnded = Es va acabar una vocalia{seat?: {seat}}
  event.mesa.seatAssigned = Es va assignar una vocalia{seat?: {seat}}
  event.mesa.seatReleased = Va quedar lliure una vocalia{seat?: {seat}}
  event.mesa.designated = Designació{post?: {post:role}}{organ?, {organ:organ}}
  event.mesa.designationEnded = Es va acabar la designació{post?: {post:role}}{organ?,
    {organ:organ}}
  event.mesa.seatsRenewed = Es varen renovar vocalies i càrrecs{from? des de dia {from:day}}
  event.mesa.substituted = Es va anotar una suplència{seat?: {seat}}{from?, des de dia
    {from:day}}{to? fins dia {to:day}}
  event.mesa.chairDelegated = Es va delegar la presidència{from? des de dia {from:day}}{to? fins dia
    {to:day}}
  event.mesa.chairOrdered = Es va fixar l’ordre de suplència de la presidència{from? des de dia
    {from:day}}
  event.mesa.profileAmended = Es va modificar el perfil{number? per {number}}{from?, des de dia
    {from:day}}
  event.mesa.valuesConfirmed = Es varen confirmar valors del perfil{reference?: {reference}}
  event.mesa.municipalityJoined = Es va incorporar un municipi{municipality?: {municipality}}
  event.mesa.municipalityLeft = Es va separar un municipi{municipality?: {municipality}}
  event.territory.joined = Una taula atén el municipi{mesa?: {mesa}}
  event.territory.left = La taula{mesa? {mesa}} deixa d’atendre el municipi
  event.meeting.convened = Es va convocar la sessió{startsAt? per a {startsAt:moment}}
  event.meeting.cancelled = Es va desconvocar la sessió{reason?: {reason:cancelReason}}
  event.meeting.postponed = Es va ajornar la sessió{startsAt? a {startsAt:moment}}
  event.meeting.planned = Es va planificar una sessió{startsAt? per a {startsAt:moment}}
  event.meeting.ordered = La presidència va ordenar convocar la sessió{startsAt? per a
    {startsAt:moment}}
  event.meeting.noticeAmended = Es va corregir la convocatòria{reason?:
    {reason:amendReason}}{startsAt?; ara per a {startsAt:moment}}
  event.meeting.noticeWithdrawn = Es va retirar la convocatòria{reason?: {reason:withdrawReason}}
  event.meeting.dispatched = Es va lliurar la convocatòria{seat? a {seat}}{channel?,
    {channel:channel}}{deliveredAt?, {deliveredAt:moment}}
  event.meeting.itemProposed = Es va proposar un punt{seat? per {seat}}{title?: {title}}
  event.meeting.proposalAnswered = La presidència va respondre a una petició{accepted?:
    {accepted:accepted}}{reason? ({reason:proposalReason})}
  event.meeting.consented = Conforme a reunir-se{seat?: {seat}}
  event.meeting.callFailed = No hi va haver quòrum{call? en {call:call}}{present?: {present} membres
    de {members}; {needed|en calia 1|en calien #}}
  event.meeting.deemedConstituted = La presidència va considerar constituït l’òrgan amb els seus
    portaveus
  event.meeting.arrived = Arribada{seat?: {seat}}{mode?, {mode:mode}}
  event.meeting.left = Sortida
  event.meeting.opened = Es va obrir la sessió{present?: {present|1 membre present|# membres
    presents} de {members}; {needed|en calia 1|en calien #}}
  event.meeting.itemStarted = Es va començar un punt{item?: {item}}
  event.meeting.deliberated = Es va anotar una deliberació{item? del punt {item}}
  event.meeting.urgencyDeclared = Es va declarar urgent un punt{title?: {title}}
  event.meeting.agreementAdopted = Es va adoptar un acord{number?: {number}}
  event.meeting.voted = Es va votar{item? el punt {item}}{inFavour?: {inFavour} a favor, {against}
    en contra, {abstained|1 abstenció|# abstencions}}{carried?; {carried:carried}}
  event.meeting.corrected = Es va corregir una anotació{version?: versió {version}}{reason?
    ({reason:correctionReason})}
  event.meeting.rectificationAdopted = Es va adoptar la rectificació d’una acta anterior
  event.meeting.closed = Es va aixecar la sessió
  event.meeting.tieBroken = La presidència va dirimir l’empat{item? del punt {item}}{sense?:
    {sense:sense}}
  event.meeting.senseRecorded = Es va fer constar un vot{item? en el punt {item}}{seat?:
    {seat}}{sense?, {sense:sense}}
  event.meeting.dissentFiled = Es va formular un vot particular{item? en el punt {item}}{seat?:
    {seat}}
  event.meeting.excused = Excusa{seat?: {seat}}{reason?, {reason:excuseReason}}
  event.meeting.identityAssured = Es va assegurar la identitat{method?: {method:identityMethod}}
  event.meeting.disconnected = Es va perdre una connexió{seat?: {seat}}
  event.meeting.reconnected = Va tornar una connexió{seat?: {seat}}
  event.meeting.incidentReported = Es va anotar una incidència{kind?: {kind:incidentKind}}
  event.meeting.incidentResolved = Es va resoldre una incidència{resolution?:
    {resolution:resolution}}
  event.meeting.recessed = Va començar un recés{resumesAt?, fins a {resumesAt:moment}}
  event.meeting.resumed = Es va reprendre la sessió{present?: {present|1 membre present|# membres
    presents} de {members}; {needed|en calia 1|en calien #}}
  event.meeting.itemParked = Es va deixar un punt{item?: {item}}{until?, {until:parkedUntil}}
  event.meeting.agendaReordered = Es va canviar l’ordre dels punts
  event.minutes.drafted = Es va redactar l’acta{number? {number}}{revision?, revisió {revision}}
  event.minutes.answered = Va arribar una resposta a l’acta{seat?: {seat}}{answer?, {answer:answer}}
  event.minutes.chairApproved = La presidència va donar el vistiplau a l’acta
  event.minutes.circulated = Es va trametre l’acta
  event.minutes.approved = Es va aprovar l’acta{basis?: {basis:basis}}
  event.minutes.rectified = Es va rectificar l’acta
  event.meeting.recordingAttached = {kind?Un fitxer de la sessió ({kind:mediaKind})} es va adjuntar
    per la seva empremta
  event.meeting.recordingCertified = La secretaria va certificar un enregistrament
  event.minutes.transcriptRequested = Es va demanar una transcripció íntegra{seat?: {seat}}{item?,
    punt {item}}
  event.minutes.transcriptSubmitted = Es va lliurar una transcripció{seat?: {seat}}{item?, punt
    {item}}
  event.minutes.transcriptChecked = Es va comprovar una transcripció{seat?: {seat}}{faithful?;
    fidel: {faithful:truth}}
  event.minutes.translated = Es va traduir l’acta{language?: {language}}{certified?; certificada:
    {certified:truth}}
  event.minutes.released = Es varen autoritzar textos per a l’edició pública
  event.minutes.published = Es va difondre l’edició pública{audience?: {audience:audience}}
  event.certificate.requested = Es va sol·licitar una certificació{kind?:
    {kind:certificateKind}}{interest?; {interest:interest}}
  event.certificate.assessed = Es va valorar la sol·licitud{outcome?: {outcome:outcome}}{reason?,
    {reason:certificateReason}}
  event.certificate.reviewed = La delegació de protecció de dades la va revisar{permitted?; es pot
    expedir: {permitted:truth}}
  event.certificate.issued = Es va expedir la certificació{number?: {number}}{caveat?; abans
    d’aprovar-se l’acta: {caveat:truth}}
  event.certificate.endorsed = La presidència va donar el vistiplau a la certificació{number?
    {number}}
  event.certificate.delivered = Es va lliurar la certificació{channel? {channel:channel}}
  event.book.certificateNumbered = La certificació va rebre el seu número
  event.agreement.adopted = Es va adoptar l’acord{number?: {number}}
  event.agreement.reported = Es va informar de l’avanç{progress?: {progress} %}
  event.agreement.evidenceAdded = Es va afegir una prova{kind?: {kind:evidenceKind}}
  event.agreement.partCompleted = {agency?{agency}: }se’n va complir una part
  event.agreement.extended = Es va ampliar el termini{to? fins dia {to:day}}{from? (era dia
    {from:day})}{reason?: {reason:extensionReason}}
  event.agreement.superseded = Un acord posterior n’ha ocupat el lloc
  event.agreement.replaced = Va ocupar el lloc d’un acord anterior
  event.agreement.reminded = Es va enviar un recordatori{agency? a {agency}}{kind?: {kind:dueKind}}
  event.agreement.responsibleNamed = Es va nomenar qui en respon{agency? a {agency}}
  event.agreement.becameOverdue = Va vèncer sense complir-se{due?: el termini acabava el {due:day}}
  event.agreement.handedOver = Es va traspassar a qui succeeix{agency? a {agency}}
  event.book.sessionEntered = La sessió es va inscriure en el llibre de l’òrgan
  event.book.seriesPlanned = Es va planificar una sèrie de sessions
  event.book.sessionOpened = La sessió es va celebrar
  event.book.minutesNumbered = L’acta va prendre el seu número
  event.book.minutesSettled = L’acta va quedar resolta
  event.book.agreementEntered = L’acord va prendre el seu número
  event.book.agreementSettled = L’acord ja no torna a l’ordre del dia
  event.book.itemLeft = Un punt espera el pròxim ordre del dia{title?: {title}}
  event.book.itemReturned = Es va tractar un punt que esperava
  event.agreement.completed = L’acord es va donar per complert
  event.agreement.cancelled = L’acord va quedar sense efecte

  # ---- Estats: state.<kind>.<state> --------------------------------------------------------------
  state.absent = no consta
  state.none = sense acta
  state.promoted = promoguda
  state.constituted = constituïda
  state.active = activa
  state.dormant = inactiva
  state.dissolved = dissolta
  state.convened = convocada
  state.planned = planificada
  state.ordered = ordenada per la presidència
  state.withdrawn = convocatòria retirada
  state.failed = no celebrada per manca de quòrum
  state.open = oberta
  state.closed = aixecada
  state.cancelled = desconvocada
  state.inProgress = en curs
  state.completed = complert
  state.informational = presa de coneixement
  state.superseded = substituït
  state.drafted = esborrany
  state.chairApproved = amb vistiplau
  state.circulated = tramesa
  state.approved = aprovada
  state.minutes.none = sense acta
  state.minutes.drafted = esborrany
  state.mesa.promoted = promoguda
  state.mesa.constituted = constituïda
  state.mesa.active = activa
  state.mesa.dormant = inactiva
  state.mesa.dissolved = dissolta
  state.meeting.convened = convocada
  state.meeting.planned = planificada
  state.meeting.ordered = ordenada per la presidència
  state.meeting.withdrawn = convocatòria retirada
  state.meeting.failed = no celebrada per manca de quòrum
  state.meeting.open = oberta
  state.meeting.closed = aixecada
  state.meeting.cancelled = desconvocada
  state.minutes.chairApproved = amb vistiplau
  state.minutes.circulated = tramesa
  state.minutes.approved = aprovada
  state.agreement.open = obert
  state.agreement.inProgress = en curs
  state.agreement.overdue = fora de termini
  state.agreement.completed = complert
  state.agreement.informational = presa de coneixement
  state.agreement.cancelled = sense efecte
  state.agreement.superseded = substituït
  state.requested = sol·licitat
  state.accepted = admès
  state.refused = denegat
  state.issued = expedit
  state.endorsed = amb vistiplau
  state.delivered = lliurat
  state.certificate.requested = sol·licitada
  state.certificate.accepted = sol·licitud admesa
  state.certificate.refused = sol·licitud denegada
  state.certificate.issued = expedida
  state.certificate.endorsed = amb vistiplau
  state.certificate.delivered = lliurada
  state.agency.active = activa
  state.agency.closed = tancada
  state.person.active = activa
  state.person.inactive = sense lloc
  state.role.pending = pendent de confirmar
  state.role.held = vigent
  state.role.revoked = retirada
  state.seat.filled = ocupada
  state.seat.vacant = vacant
  state.seat.ended = acabada
  state.instance.settingUp = en preparació
  state.instance.open = en servei

  # ---- Funcions ----------------------------------------------------------------------------------
  role.operator = operació
  role.facilitator = facilitació
  role.secretary = secretaria
  role.chair = presidència
  role.member = membre
  role.holder = titular
  role.alternate = suplent
  role.spokesperson = portaveu
  role.guest = persona convidada
  role.auditor = auditoria
  role.administrator = administració
  role.dataProtectionOfficer = protecció de dades
  role.networkCoordinator = coordinació de xarxa
  role.observer = observació
  role.clock = rellotge
  office.chair = presidència
  office.viceChair = vicepresidència
  office.mayor = batlia
  office.mayorDelegate = delegació de la batlia
  office.equalityCouncillor = regidoria d’igualtat
  office.mancomunidadPresident = presidència de la mancomunitat
  office.mancomunidadDelegate = delegació de la presidència de la mancomunitat
  office.publicEmployee = empleada o empleat públic
  office.equalityTechnician = tècnica o tècnic d’igualtat
  office.centreDirector = direcció del centre

  # ---- Tipus d’entitat (manual §2.3) -------------------------------------------------------------
  agencyKind.municipality.political = Ajuntament (representació política)
  agencyKind.municipality.technical = Ajuntament (personal tècnic)
  agencyKind.specialisedCentre = Centre especialitzat
  agencyKind.socialServices = Serveis socials
  agencyKind.localPolice = Policia Local
  agencyKind.guardiaCivil = Guàrdia Civil
  agencyKind.nationalPolice = Policia Nacional
  agencyKind.health = Sanitat
  agencyKind.education = Educació
  agencyKind.employment = Ocupació
  agencyKind.judiciary = Jutjats
  agencyKind.prosecutor = Fiscalia
  agencyKind.barAssociation = Col·legi de l’Advocacia
  agencyKind.regionalEquality = Igualtat (comunitat autònoma)
  agencyKind.stateDelegation = Delegació del Govern
  agencyKind.forensic = Medicina forense
  agencyKind.victimOffice = Oficina d’Atenció a les Víctimes
  agencyKind.shelter = Acollida
  agencyKind.childProtection = Protecció de menors
  agencyKind.prison = Institucions penitenciàries
  agencyKind.probation = Mesures penals alternatives
  agencyKind.civilSociety = Societat civil
  agencyKind.islandCouncil = Consell insular

  # ---- Òrgans ------------------------------------------------------------------------------------
  organ.plenary = Plenari
  organ.technicalCommission = Comissió tècnica
  organ.interventionCommission = Comissió d’intervenció
  organ.preventionCommission = Comissió de prevenció
  organ.followUpCommission = Comissió de seguiment
  organ.policeTable = Taula de coordinació policial

  # ---- Tipus de registre -------------------------------------------------------------------------
  kind.instance = instància
  kind.agency = entitat
  kind.agencies = Entitats
  kind.person = persona
  kind.persons = Persones
  kind.mesa = taula
  kind.mesas = Taules
  kind.organ = òrgan
  kind.organs = Òrgans
  kind.seat = vocalia
  kind.seats = Vocalies
  kind.meeting = sessió
  kind.meetings = Sessions
  kind.minutes = acta
  kind.agreement = acord
  kind.agreements = Acords
  kind.certificate = certificació
  kind.certificates = Certificacions
  kind.redactedMinutes = acta pública
  kind.municipality = municipi
  kind.proposal = funció pendent de confirmar
  kind.petition = petició per a l’ordre del dia
  kind.post = lloc
  kind.designation = designació
  kind.book = llibre de l’òrgan
  kind.territory = territori
  kind.entry = fet
  kind.entries = Registre
  kind.municipalities = Municipis
  kind.profile = perfil
  kind.profiles = Perfils
  kind.item = punt de l’ordre del dia
  kind.items = Ordre del dia
  kind.list = llista de referència
  kind.calendar = calendari
  kind.role = funció
  kind.roles = Funcions

  # ---- Sessions, punts, vots ---------------------------------------------------------------------
  sessionKind.ordinary = ordinària
  sessionKind.extraordinary = extraordinària
  sessionKind.urgent = urgent
  sessionKind.universal = universal
  sessionKind.constitutive = constitutiva
  modality.inPerson = presencial
  modality.remote = a distància
  modality.hybrid = presencial i a distància
  channel.electronic = per mitjans electrònics
  channel.post = per correu postal
  channel.hand = en mà
  channel.telephone = per telèfon
  channelReason.noElectronicMeans = sense mitjans electrònics
  channelReason.systemDown = sistema fora de servei
  channelReason.byRequest = a petició
  proofKind.electronicReceipt = justificant de recepció electrònic
  proofKind.registerEntry = assentament de registre
  proofKind.postalReceipt = justificant de recepció postal
  proofKind.signedCopy = còpia signada com a rebuda
  proofKind.callNote = diligència de la telefonada
  amendReason.error = un error
  amendReason.otherDate = una altra data
  amendReason.otherPlace = un altre lloc
  amendReason.otherMatters = uns altres assumptes
  amendReason.moreDocuments = més documents
  amendReason.notDelivered = no lliurada
  amendReason.otherMembers = uns altres membres
  withdrawReason.error = un error
  withdrawReason.noMatters = no hi ha assumptes
  withdrawReason.attendanceNotExpected = no s’espera assistència
  withdrawReason.forceMajeure = força major
  withdrawReason.other = un altre motiu
  proposalReason.notCompetent = no és d’aquest òrgan
  proposalReason.alreadyTreated = ja tractat
  proposalReason.lacksDocuments = falten documents
  proposalReason.nextSession = per a la sessió següent
  proposalReason.caseMatter = un cas, per a un altre òrgan
  proposalReason.duplicate = ja és en l’ordre del dia
  accepted.true = inclosa en l’ordre del dia
  accepted.false = rebutjada
  call.first = primera convocatòria
  call.second = segona convocatòria
  quorumMode.members = pels seus membres
  quorumMode.spokespersons = pels seus portaveus
  personalData.identityNumber = el que sembla un DNI o NIE
  personalData.phone = el que sembla un telèfon
  personalData.email = una adreça de correu
  personalData.caseReference = una referència a un cas
  itemKind.decision = per decidir
  itemKind.information = per informar
  itemKind.debate = per deliberar
  itemKind.minutesApproval = aprovació de l’acta
  itemKind.followUp = seguiment d’acords
  itemKind.anyOtherBusiness = precs i preguntes
  itemKind.urgency = ratificació de la urgència
  result.adopted = adoptat
  majority.simple = majoria simple
  majority.absolute = majoria absoluta
  majority.consensus = unanimitat
  majority.2/3 = majoria de dos terços
  majority.3/5 = majoria de tres cinquens
  matter.regulation = normes pròpies
  matter.dissolution = dissolució
  matter.territory = territori
  matter.urgency = urgència
  matter.minutes = actes
  matter.plan = plans
  matter.creationOfCommission = creació d’una comissió
  method.consensus = per consens
  method.showOfHands = a mà alçada
  method.nominal = en votació nominal
  method.secret = en votació secreta
  excuseReason.duties = altres obligacions del càrrec
  excuseReason.otherSession = una altra sessió a la mateixa hora
  excuseReason.leave = de permís o vacances
  excuseReason.personal = motius personals
  excuseReason.notSaid = sense dir motiu
  identityMethod.certificate = certificat electrònic
  identityMethod.clave = Cl@ve
  identityMethod.institutionalAccount = compte institucional
  identityMethod.personalAccess = accés personal
  identityMethod.videoRecognition = reconeixement per imatge
  incidentKind.connection = connexió
  incidentKind.means = mitjans tècnics
  incidentKind.identity = dubte sobre la identitat
  resolution.restored = restablerta
  resolution.identityConfirmed = identitat confirmada
  resolution.goesOnWithout = la sessió continua sense la persona
  parkedUntil.laterInSession = per a més tard en la sessió
  parkedUntil.nextSession = per a la sessió següent
  sense.inFavour = a favor
  sense.against = en contra
  sense.abstained = abstenció
  carried.true = prospera
  carried.false = no prospera
  mode.inPerson = a la sala
  mode.remote = en línia
  answer.conforms = conforme
  answer.objects = amb objecció
  basis.conformity = per conformitat de tots els membres
  basis.session = en sessió
  cancelReason.noMatters = sense assumptes per tractar
  cancelReason.attendanceNotExpected = no s’espera assistència
  cancelReason.forceMajeure = força major
  cancelReason.merged = unida a una altra
  cancelReason.other = un altre motiu
  correctionReason.wrongPerson = una altra persona
  correctionReason.wrongTime = una altra hora
  correctionReason.wrongCount = un altre recompte
  correctionReason.wrongText = un altre text
  correctionReason.wrongItem = un altre punt
  holidayLevel.national = nacional
  holidayLevel.regional = autonòmica
  holidayLevel.local = local
  clockReason.setBack = endarrerit
  clockReason.leapt = avançat
  evidenceKind.document = document
  evidenceKind.publication = publicació
  evidenceKind.attendance = full d’assistència
  evidenceKind.statement = declaració
  extensionReason.lackOfMeans = manca de mitjans
  extensionReason.dependsOnOthers = depèn de tercers
  extensionReason.scopeGrew = hi ha més a fer
  extensionReason.newFacts = fets nous
  extensionReason.forceMajeure = força major
  extensionReason.other = un altre motiu
  dueKind.overdue = fora de termini
  dueKind.dueSoon = venç aviat
  dueKind.unanswered = sense resposta
  substitutionBasis.document = amb document
  substitutionBasis.secretaryTold = comunicada a la secretaria
  substitutionBasis.ownPractice = per pràctica de l’òrgan
  decidedBy.session = per una sessió
  decidedBy.chair = per la presidència
  truth.true = sí
  truth.false = no
  mediaKind.audio = so
  mediaKind.video = imatge i so
  mediaKind.document = document electrònic
  audience.press = la premsa
  audience.website = la pàgina web
  audience.agencies = les entitats
  certificateKind.agreements = acords
  certificateKind.excerpt = extracte
  certificateKind.attendance = assistència
  interest.member = membre de l’òrgan
  interest.responsibleAgency = entitat que el compleix
  interest.administration = una altra administració
  interest.judicial = jutjat o fiscalia
  interest.funding = justificació d’un ajut
  interest.affected = persona afectada
  interest.attendance = la mateixa assistència
  interest.exOfficio = d’ofici
  outcome.accepted = admesa
  outcome.refused = denegada
  certificateReason.interestNotShown = no s’ha acreditat l’interès
  certificateReason.identityNotShown = no consta qui la demana
  certificateReason.notAnAgreement = el que es demana no és un acord
  certificateReason.protectedData = revelaria dades protegides
  certificateReason.repeated = ja s’ha expedit
  result.notAdopted = no adoptat
  result.takenNote = presa de coneixement

  # ---- Camps, quan els anomena una frase ---------------------------------------------------------
  field.accreditation = el document que ho acredita
  field.alternates = les suplents
  field.by = l’acord posterior
  field.document = quin document és
  field.holder = la titular
  field.office = el que dona el lloc en l’ordre
  field.olderThan = qui són més joves
  field.youngerThan = qui són més grans
  field.participants = les entitats participants
  field.people = les persones, per ordre
  field.posts = els càrrecs
  field.standing = quin punt fix és, o què és la persona davant del jutjat
  field.seats = les vocalies
  field.successor = qui succeeix
  field.to = fins a quin dia
  field.agenda = l’ordre del dia
  field.abstained = les abstencions
  field.administrators = l’administració
  field.against = els vots en contra
  field.agency = l’entitat
  field.agreement = l’acord
  field.answer = la conformitat o objecció
  field.archive = la destinació de l’arxiu
  field.at = el moment
  field.ballots = el sentit del vot de cada vocalia
  field.body = l’òrgan que ho va acordar
  field.channel = el mitjà d’enviament
  field.channelReason = el motiu de no emprar mitjans electrònics
  field.code = el codi
  field.connection = la connexió
  field.creation = l’acord de creació
  field.date = el dia
  field.description = la descripció
  field.email = el correu electrònic
  field.from = des de quin dia
  field.gazette = el butlletí
  field.guest = si assisteix com a persona convidada
  field.identity = com s’assegura la identitat
  field.incident = la incidència
  field.resolution = com es va resoldre
  field.resumesAt = quan es reprèn
  field.until = fins quan
  field.items = els punts
  field.reasons = els motius
  field.voters = les vocalies que varen votar
  field.secretaryVoted = si va votar la secretaria
  field.consensusSought = si es va cercar el consens
  field.inFavour = els vots a favor
  field.informational = si només es pren coneixement
  field.kind = el tipus
  field.meeting = la sessió
  field.mesa = la taula
  field.method = el mètode de votació
  field.matter = la matèria
  field.minutesReference = l’acta de la sessió constitutiva
  field.mode = a la sala o en línia
  field.municipality = el municipi
  field.municipalities = els municipis
  field.note = la nota
  field.number = el número
  field.on = en quin dia
  field.organ = l’òrgan
  field.person = la persona
  field.phone = el telèfon
  field.post = el lloc
  field.profile = el perfil
  field.paths = els valors, cada un per la seva ruta en el perfil
  field.reference = on està escrit, tal com se cita
  field.progress = l’avanç en tant per cent
  field.promoter = l’entitat promotora
  field.role = la funció
  field.seat = la vocalia
  field.sense = el sentit del vot
  field.session = la sessió que ho va acordar
  field.sha256 = el SHA-256 del document
  field.source = la font
  field.startsAt = el començament
  field.system = el sistema de connexió
  field.texts = els textos dels punts
  field.title = el títol
  field.version = la versió
  field.vote = si la vocalia té vot
  field.year = l’any
  field.holidays = les festes
  field.level = el nivell
  field.zone = el fus horari
  field.alternate = si és suplent
  field.attendance = l’assistència
  field.deliberation = la deliberació
  field.place = el lloc
  field.identityMethod = la manera de comprovar la identitat
  field.modality = la modalitat
  field.documents = la documentació
  field.text = el text
  field.owner = l’entitat responsable
  field.due = el termini
  field.evidence = la prova
  field.item = el punt
  field.chair = la presidència
  field.secretary = la secretaria
  field.deliberations = els punts principals de les deliberacions
  field.agreements = els acords
  field.reason = el motiu
  field.deliveredAt = quan es va lliurar
  field.proof = la constància
  field.reissue = si s’emet de nou
  field.proposal = la petició
  field.accepted = si s’admet
  field.final = si no s’espera la segona convocatòria
  field.call = primera o segona convocatòria
  field.quorumMode = per membres o portaveus
  field.chairPlace = on és la presidència
  field.first = la primera sessió
  field.everyMonths = cada quants mesos
  field.name = el nom
  field.bytes = la mida en bytes
  field.keptAt = on es guarda
  field.faithful = si correspon al que s’ha dit
  field.language = la llengua
  field.certified = si està certificada
  field.rectifications = si també les rectificacions
  field.audience = a qui es difon
  field.mandate = l’acord que ho encarrega
  field.certificate = la certificació
  field.attendee = de qui és l’assistència
  field.interest = l’interès legítim
  field.applicant = qui la sol·licita
  field.statement = el que s’al·lega
  field.paper = si en paper
  field.outcome = el resultat
  field.permitted = si es pot expedir
  field.bilingual = si en totes les llengües
  field.caveat = l’advertència

  # ---- Capçaleres de columnes --------------------------------------------------------------------
  column.id = Id.
  column.name = Nom
  column.kind = Tipus
  column.description = Descripció
  column.note = Nota
  column.places = Places
  column.capacity = Qualitat
  column.tenure = Durada
  column.role = Funció
  column.state = Estat
  column.since = Des de
  column.until = Fins a
  column.mesa = Taula
  column.organ = Òrgan
  column.seat = Vocalia
  column.agency = Entitat
  column.holder = Titular
  column.alternates = Suplents
  column.votes = Vot
  column.person = Persona
  column.post = Lloc
  column.roles = Funcions
  column.municipality = Municipi
  column.municipalities = Municipis
  column.profile = Perfil
  column.start = Començament
  column.end = Final
  column.place = Lloc
  column.modality = Modalitat
  column.number = Número
  column.item = Punt
  column.languages = Llengües
  column.mark = Marca
  column.asks = Exigeix
  column.article = Article
  column.codes = Negatives
  column.profileVersions = Versions del perfil
  column.unconfirmed = Valors sense confirmar
  column.legalRefs = Es basa en
  column.regulation = Normes pròpies
  column.title = Títol
  column.text = Text
  column.result = Resultat
  column.owner = Responsable
  column.due = Termini
  column.progress = Avanç
  column.evidence = Prova
  column.present = Presents
  column.members = Membres
  column.position = Núm.
  column.at = Anotat
  column.effective = Esdevingut
  column.actor = Per
  column.stream = Registre
  column.version = Versió
  column.keys = Claus
  column.event = Fet
  column.type = Tipus
  column.command = Ordre
  column.field = Camp
  column.rule = Regla
  column.source = Font
  column.value = Valor
  column.code = Codi
  column.line = Línia
  column.problem = Problema
  column.open = Oberts
  column.sessions = Sessions
  column.agreements = Acords
  column.language = Llengua
  column.required = Necessari
  column.help = Significat
  column.what = Què
  column.posts = Llocs
  column.startsAt = Començament
  column.minutes = Acta
  column.openedAt = Obertura
  column.closedAt = Tancament
  column.convenedAt = Convocatòria
  column.promotedAt = Promoció
  column.constitutedAt = Constitució
  column.lastActivity = Darrera sessió
  column.adoptedAt = Adopció
  column.completedAt = Compliment
  column.approvedAt = Aprovació
  column.draftedAt = Redacció
  column.circulatedAt = Tramesa
  column.agenda = Ordre del dia
  column.presence = Assistència
  column.holders = Titulars
  column.seats = Vocalies
  column.organs = Òrgans
  column.meeting = Sessió
  column.chair = Presidència
  column.secretary = Secretaria
  column.quorum = Quòrum
  column.quorumNow = Quòrum ara
  column.dissentUntil = Vot particular fins a
  column.excuses = Excuses
  column.incidents = Incidències
  column.mode = On
  column.needed = Necessaris
  column.inFavour = A favor
  column.against = En contra
  column.abstained = Abstencions
  column.carried = Prospera
  column.method = Mètode
  column.majority = Majoria
  column.promoter = Entitat promotora
  column.zone = Fus horari
  column.year = Any
  column.level = Àmbit
  column.date = Dia
  column.weekday = Dia de la setmana
  column.holidays = Dies inhàbils
  column.counts = Compta
  column.email = Correu electrònic
  column.phone = Telèfon
  column.vote = Amb vot
  column.from = Des de
  column.to = Fins a
  column.urgent = Urgent
  column.channel = Mitjà d’enviament
  column.connection = Connexió
  column.documents = Documentació
  column.deliberations = Deliberacions
  column.informational = Només presa de coneixement
  column.revision = Revisió
  column.answers = Respostes
  column.notes = Notes
  column.answeredAt = Darrera resposta
  column.by = Decidit
  column.days = Dies
  column.delegation = Delegació de la presidència
  column.extensions = Ampliacions
  column.parts = Entitats
  column.reminded = Recordat
  column.responsible = Respon
  column.supersededBy = Substituït per
  column.supersedes = Substitueix
  column.overdue = Fora de termini
  column.reason = Motiu
  column.missing = Falta
  column.proposals = Peticions
  column.answer = Resposta
  column.requestedAt = Sol·licitada
  column.issuedAt = Expedida
  column.interest = Interès
  column.applicant = Sol·licitant
  column.statement = Al·legat
  column.gap = Què falta
  column.blocks = Pas

  # ---- El que encara falta a una sessió o a la seva acta -----------------------------------------
  gap.approvalNotVoted = L’aprovació de l’acta anterior està per votar: la sessió no s’aixeca abans
    (Llei 40/2015, art. 18.2).
  gap.itemUntreated = El punt no s’ha tractat. Queda per a una altra sessió.
  gap.decisionNotVoted = El punt és per decidir i no s’ha votat. Es vota, també per consens, o queda
    pendent.
  gap.carriedWithoutAgreement = La votació ha prosperat i no s’ha adoptat cap acord. Adoptau-lo amb
    text, entitat i termini, o com a presa de coneixement, abans d’aixecar la sessió.
  gap.agreementIncomplete = A l’acord {number} li falta l’entitat o el termini.
  gap.deliberationMissing = No consta res del que s’ha dit en el punt: l’essencial, en una línia o
    més (Llei 40/2015, art. 18.1).
  gap.transcriptDue = La vocalia {seat} ha demanat la seva transcripció íntegra; el text encara pot
    arribar{until? fins a {until:moment}}.
  gap.recordingNotCertified = {recordings|A un enregistrament li falta|A # enregistraments els
    falta} la certificació de la secretaria; sense aquesta cal escriure l’essencial (Llei 40/2015,
    art. 18.1).
  gap.transcriptLate = La vocalia {seat} va demanar la seva transcripció íntegra i el text no va
    arribar a temps{until? (fins a {until:moment})}. L’acta continua sense el text.
  gap.transcriptNotChecked = El text de la vocalia {seat} està per comprovar. Sense comprovar no
    forma part de l’acta.
  gap.dissentOpen = Encara es poden presentar vots particulars fins a {until:moment}.
  gap.notDrafted = L’acta està per redactar.
  gap.languageMissing = No consta en quina llengua està escrita l’acta.
  gap.translationMissing = Falta la còpia en l’altra llengua de la taula ({language}).
  gap.notChairApproved = A l’esborrany li falta el vistiplau de la presidència (Llei 40/2015, art.
    18.2).
  gap.notCirculated = L’acta no s’ha tramès als membres (Llei 40/2015, art. 18.2).
  gap.answersMissing = {silent|1 de {members} membres no ha respost|# de {members} membres no han
    respost}.
  gap.objectionsPending = Hi ha objeccions de {seats:list}: l’acta passa a la sessió següent.
  gap.notApproved = L’acta està per aprovar.
  gap.approvalSkipped = S’ha aixecat una sessió posterior i l’acta continua sense aprovar: la
    pròxima l’ha de tractar (Llei 40/2015, art. 18.2).

  # ---- Full de recuperació de les claus, per imprimir i guardar sota clau ------------------------
  sheet.title = MESA LOCAL: FULL DE RECUPERACIÓ DE LES CLAUS
  sheet.instance = Instància
  sheet.printed = Imprès dia
  sheet.kek = Clau de les dades segellades (kek)
  sheet.checkpoint = Clau que signa els punts de control (checkpoint.key)
  sheet.fingerprints = Empremtes, per comprovar el que s’ha teclejat
  sheet.advice.1 = Qui tengui aquest full i una còpia de les dades pot llegir tots els noms i textos
    segellats. Qui perdi el full i la carpeta de les claus els ha perduts: cap còpia de seguretat no
    conté aquestes claus.
  sheet.advice.2 = Imprimiu-lo dues vegades i guardau les còpies sota clau en edificis diferents, en
    sobres tancats i signats damunt la solapa; apuntau qui els pot obrir. No en guardeu cap fitxer
    ni fotografia.
  sheet.advice.3 = Per emprar-lo: teclejau en un fitxer les línies que comencen per K i C, també les
    empremtes, i executau: mesa keys recover FITXER. Valen les minúscules; la O es llegeix com a 0,
    la I i la L com a 1. Si una línia té un error en teclejar, es diu quina.
  escrow.title = MESA LOCAL: FULL DE RESPONSABLE PER A LES DADES BLOQUEJADES
  escrow.office = Responsable
  escrow.generation = Parella de fulls
  escrow.secret = Meitat de la clau d’aquesta persona responsable
  escrow.fingerprint = Empremta, per distingir aquest full d’altres
  escrow.advice.1 = Les dades que han complert el termini es bloquegen: la llei les guarda només per
    a tribunals i autoritats. S’obren amb dos fulls, de dues persones; cap no obre res tot sol.
  escrow.advice.2 = Aquesta pàgina s’imprimeix aquesta única vegada i no queda desada enlloc.
    Guardau-la sota clau, en un sobre tancat i signat damunt la solapa, lluny del full de l’altra
    persona i del full de recuperació. Sense els dos fulls, el que està bloquejat no es podrà obrir
    mai més.
  escrow.advice.3 = Quan deixeu el càrrec, entregau aquest sobre. Si es fan fulls nous, conservau
    aquest fins que «mesa keys list» ja no compti claus de la seva parella.
  office.dataProtection = protecció de dades
  office.security = seguretat
  keyState.live = oberta
  keyState.restricted = limitada
  keyState.blocked = bloquejada
  keyState.destroyed = destruïda
  keyKind.case = casos
  keyKind.person = persones
  keyKind.mesa = meses
  sheet.minutes.head.1 = Escriviu davall cada encapçalament el que es va dir en el punt; els
    encapçalaments es deixen com estan.
  sheet.minutes.head.2 = Les línies que comencen per # són per a vós i no es llegeixen.
  sheet.minutes.head.3 = El que deixeu com està continua com està. Un punt buit s’indica amb la seva
    línia.
  sheet.translation.head.1 = Escriviu davall cada encapçalament el seu text en la llengua que
    s’indica.
  sheet.translation.head.2 = Les línies que comencen per # mostren el text com està i no es
    llegeixen.
  sheet.translation.head.3 = El que quedi buit no es tradueix; una traducció certificada ho té tot.

  # ---- Frases del terminal -----------------------------------------------------------------------
  cli.done = Fet.
  cli.would = Es faria (no s’ha escrit res):
  cli.nothing = Res a canviar: ja consta així.
  cli.repeated = Ja estava fet: aquesta ordre es va donar abans.
  cli.apply.label = S’aplica
  cli.apply.done = {n|1 ordre aplicada|# ordres aplicades}{repeated?; del fitxer, {repeated|1 ja ho
    estava|# ja ho estaven}}.
  cli.apply.rehearsed = {n|S’aplicaria 1 ordre|S’aplicarien # ordres}; no s’ha escrit res{repeated?;
    {repeated|1 ja ho estava|# ja ho estaven}}.
  cli.verify.label = Es verifica
  cli.import.label = S’importa
  cli.import.done = {n|1 línia importada|# línies importades}.
  cli.import.rehearsed = {n|1 línia comprovada|# línies comprovades}, sense errors; no s’ha escrit
    res.
  cli.import.faults = {n|1 error|# errors}; no s’ha escrit res.
  cli.calendar.changed = {id}.{more? S’hi afegeix: {more:list}.}{fewer? Se’n lleva: {fewer:list}.}
  cli.calendar.imported = {n|1 calendari importat|# calendaris importats}.
  cli.calendar.rehearsed = {n|1 calendari comprovat|# calendaris comprovats}, sense errors; no s’ha
    escrit res.
  cli.earliest.at = Com més prest: {at:moment} ({zone}).
  cli.earliest.term = Termini: {term} des de la recepció pel darrer membre, {delivered:moment} (R11;
    perfil {profile}, versió {version}). No compten el dia de la recepció ni el de la sessió.
  cli.earliest.whole = No compten el dia de la recepció ni el de la sessió.
  cli.earliest.notWorking = Aquell dia no és hàbil; el primer que ho és des d’aleshores:
    {date:date}.
  cli.earliest.advice = El perfil no ha adoptat la regla R11: el termini orienta i no obliga.
  cli.earliest.weekend = cap de setmana
  cli.earliest.holiday = {name} (festa {level:holidayLevel}{municipality? de {municipality}})
  cli.earliest.calendars = Calendaris (versió): {calendars}
  term.day.working = {n|1 dia hàbil|# dies hàbils}
  term.day.calendar = {n|1 dia natural|# dies naturals}
  term.hour.working = {n|1 hora hàbil|# hores hàbils}
  term.hour.calendar = {n|1 hora|# hores} de rellotge
  term.month.calendar = {n|1 mes|# mesos}
  term.month.working = {n|1 mes|# mesos}
  term.year.calendar = {n|1 any|# anys}
  term.year.working = {n|1 any|# anys}
  cli.progress.rate = {rate}/s
  cli.progress.remaining = queden {time}
  cli.quorum = Compten {present} membres de {members} ({at:moment}); {needed|en cal 1|en calen #} i
    {entitled|pot votar 1 vocalia|poden votar # vocalies}.
  cli.history.allLate = Tot això es va anotar amb retard.
  cli.history.late = anotat amb retard
  cli.init.done = Instància {instance} creada a {path}.
  cli.init.secret = Secret d’un sol ús amb què {person} es dona d’alta, com a «admin»; es mostra només aquesta vegada:
  cli.init.recovery = Claus a {path}. Sense elles no es pot llegir res del que està segellat:
    imprimiu el full de recuperació («mesa keys recovery») i guardau-lo sota clau.
  cli.recovery.print = Imprimiu aquest full, guardau-lo sota clau i no en deixeu cap còpia aquí.
  cli.keys.recovered = Claus recuperades a {path}.
  cli.keys.rotated = S’ha canviat la clau mestra; és la número {version}. No s’ha tocat cap fet del
    registre.
  cli.keys.sheetOld = El full de recuperació que teniu és de la clau antiga: conservau-lo només mentre
    guardeu còpies anteriors a avui. Imprimiu ara el nou: mesa keys recovery
  cli.keys.backUpAgain = Feis ara una còpia de seguretat: les anteriors necessiten el full antic.
  cli.keys.reconciled = {count|1 clau no estava|# claus no estaven} com diu el registre; corregides:
    {mended}.
  cli.keys.unmended = {count|1 clau no s’ha pogut corregir|# claus no s’han pogut corregir}:
    mesa keys list
  cli.keys.unblocked = Claus recuperades, només per a la finalitat de la petició: {count}.
  cli.keys.master = Clau mestra: número {version}, empremta {fingerprint}
  cli.keys.officers = Responsables, parella {generation}: {office:office} {fingerprint}
  cli.keys.officersKeys = Parella {generation}: {keys|1 clau bloquejada espera|# claus bloquejades
    esperen} els seus fulls.
  cli.keys.noOfficers = Encara no hi ha responsables: no es pot bloquejar res abans de «mesa keys
    escrow».
  cli.escrow.print = Imprimiu cada pàgina només per al seu responsable i no en deixeu cap còpia aquí.
  cli.escrow.written = Fulls a {paths:list}. Imprimiu cada un només per al seu responsable i esborrau
    després el fitxer.
  cli.escrow.done = Des d’ara les dades es bloquegen per a la parella {generation} de fulls.
  cli.escrow.keepOld = Els fulls anteriors encara fan falta per a {keys|1 clau bloquejada|# claus
    bloquejades}.
  cli.list.asOperator = Actuau com a operació, que no veu les sessions ni els acords. Indicau qui
    sou amb --as.
  cli.handOver.list = {n|1 acord pendent passa|# acords pendents passen} de {person} a {successor}:
  cli.handOver.none = Res a traspassar: la persona no respon de cap acord pendent d’aquesta taula.
  cli.due.none = No venç res.
  cli.fromDay = {day? (des del {day:date})}
  cli.list.empty = Aquí encara no hi ha res.
  cli.list.leftOut = La finestra és estreta; no s’hi mostra: {columns}.
  cli.refused = No s’ha admès
  cli.runAgain = Corregiu la línia i tornau a aplicar el mateix fitxer: el que ja s’ha aplicat no
    s’aplica dues vegades.
  cli.backedUp = Còpia verificada a {path}.
  cli.restored = Restaurat a {path}: {entries|1 fet|# fets}, verificats.
  cli.rows = {count|1 fila|# files}
  cli.sealed = contingut segellat
  cli.redacted = contingut destruït
  cli.yes = sí
  cli.no = no
  cli.fields = Camps
  cli.optional = opcional
  cli.whoMay = Qui pot
  scope.instance = a qualsevol lloc
  scope.ownMesa = a la seva taula
  scope.ownOrgan = en el seu òrgan
  scope.ownAgency = de la seva entitat
  scope.own = de si mateixa
  cli.givenAs = Es dona així
  cli.nobody = Ningú; ho fa el programa tot sol
  cli.following = Se segueix el registre; Ctrl-C acaba.
  cli.interrupted = Interromput; el que s’ha confirmat està fora de perill.
  cli.profileVersion = {version}{from? des de dia {from:day}}{agreement? ({agreement})}
  cli.unconfirmed = {count|1 proposta|# propostes} que cap reglament no ha confirmat: mesa protocol
    show {mesa} --unconfirmed
  cli.profileOpen = {count|1 valor espera que un reglament el confirmi|# valors esperen que un
    reglament els confirmi} (?).
  cli.profileGood = {path}: sense errors.
  cli.profileFaults = {path}: {faults|1 error|# errors}.
  cli.warning = Avís
  cli.gaps.none = Ara no falta res.
  cli.gaps.blocks = s’ha de resoldre
  cli.gaps.known = convé saber-ho
  cli.sheet.kept = El que s’ha escrit es guarda a {path}. Continuau amb: mesa minutes edit {meeting}
    --file {path}
  cli.sheet.again = Pitjau Retorn per corregir-ho, o Ctrl-C per deixar-ho per a més tard.
  cli.recording.verified = És el fitxer que es va adjuntar: la mateixa empremta, la mateixa mida.
  cli.paper.written = Escrit: {path}
  cli.certificate.id = Certificació {id}

  # ---- Els papers d’una sessió -------------------------------------------------------------------
  acta.title = Acta de la sessió {kind} de dia {date:day}
  acta.draft = Esborrany
  acta.state = Estat
  acta.unnumbered = Acta encara sense redactar
  acta.session = Sessió {kind}
  acta.place = Lloc
  acta.modality = Modalitat
  acta.opened = Obertura
  acta.closed = Tancament
  acta.chair = Presidència
  acta.secretary = Secretaria
  acta.quorum = Quòrum
  acta.excused = {agency} (excusa l’assistència: {reason:excuseReason})
  acta.interruptions = Recessos i incidències
  acta.recess = Recés des de les {from}{to? fins a les {to}}
  acta.incident = Incidència ({kind:incidentKind}) des de les {from}{to? fins a les
    {to}}{resolution?: {resolution:resolution}}
  acta.order = La presidència va canviar l’ordre dels punts amb l’acord dels presents: {items:list}.
  acta.vote.voters = Varen votar: {agencies}
  acta.tieBroken = {time} El vot de la presidència va dirimir l’empat: {sense:sense}.
  acta.senses = A petició seva es fa constar el seu vot:
  acta.sense = {agency}: {sense:sense}.
  acta.parked = El punt es va deixar {until:parkedUntil}.
  acta.dissent = Vot particular: {agency}
  acta.quorum.values = {present} de {members} membres presents; {needed|en calia 1|en calien #}
  acta.quorum.now = {present} de {members} membres presents; {needed|en cal 1|en calen #};
    {entitled|pot votar 1 vocalia|poden votar # vocalies}
  acta.disconnected = (es va perdre la connexió)
  acta.attendance = Assistència
  acta.attendance.members = Vocalies presents
  acta.attendance.others = Altres persones presents
  acta.column.agency = Entitat
  acta.column.person = Persona
  acta.column.capacity = Qualitat
  acta.column.attendance = Assistència
  acta.from = des de les {time}
  acta.to = fins a les {time}
  acta.fromTo = de les {from} a les {to}
  acta.guest = persona convidada, amb veu i sense vot
  acta.absent = Vocalies absents
  acta.agenda = Ordre del dia
  acta.call = Convocatòria
  acta.call.second = segona; en la primera, a les {time}, no hi va haver quòrum ({present} de {members} membres;
    {needed|en calia 1|en calien #})
  acta.quorum.spokespersons = constituïda amb les portaveus presents, per decisió de la presidència (art. 17.2 de la Llei
    40/2015)
  acta.urgency = La seva urgència es declara amb els {members} membres presents: {count} (art. 17.4 de la Llei
    40/2015).
  acta.rectifies = Aquest punt rectifica l’acta d’una sessió anterior.
  acta.urgent = urgent
  acta.item.minutesApproval = Aprovació de l’acta de la sessió anterior
  acta.item.followUp = Seguiment dels acords
  acta.item.anyOtherBusiness = Precs i preguntes
  acta.item.urgency = Ratificació de la urgència
  acta.vote = Votació
  acta.vote.count = {inFavour} a favor, {against} en contra, {abstained|1 abstenció|# abstencions}
  acta.vote.carried = A les {time} s’aprova {method}: {count}.
  acta.vote.lost = A les {time} es rebutja {method}: {count}.
  acta.vote.byName = Sentit del vot de cada vocalia
  acta.vote.sense = Vot
  acta.owner = Responsable
  acta.due = Termini
  acta.participants = Juntament amb
  acta.followUp = Acords que varen tornar a aquesta sessió
  acta.followUp.agreement = Acord
  acta.followUp.agency = Entitat
  acta.followUp.due = Termini
  acta.followUp.state = Estat
  acta.followUp.progress = {progress} %
  acta.followUp.answer = {number}, {agency}, {day}:
  acta.agreement.plain = Acord {number}
  acta.rectified = Rectificació
  acta.approved.session = Aprovada en la sessió de dia {at:day}.
  acta.approved.conformity = Aprovada per conformitat de tots els membres; es considera aprovada dia
    {at:day}.
  acta.sign.chair = Vistiplau de la presidència
  acta.sign.secretary = La secretaria
  acta.copy.untranslated = Còpia feta en una altra llengua. Els textos de la sessió queden en
    {language}, única llengua en què aquesta acta és autèntica.
  acta.copy.certified = Traducció certificada per la secretaria. L’acta es va escriure en
    {language}.
  acta.copy.notAuthentic = Traducció sense certificar: només és autèntica l’acta en {language}.
  acta.recorded.item = El que es va dir consta en l’enregistrament de la sessió (Llei 40/2015, art.
    18.1).
  acta.transcript = Transcripció íntegra, a petició de {agency}
  acta.recordings = Enregistraments i documents electrònics
  acta.recordings.caption = Fitxers que acompanyen aquesta acta, per la seva empremta
  acta.recordings.kind = Tipus
  acta.recordings.sha256 = SHA-256
  acta.recordings.size = Mida
  acta.recordings.certified = Certificat
  acta.redacted.title = Acta de la sessió {kind} de dia {date:day}: edició pública
  acta.redacted.note = En lloc de noms hi consten càrrecs i entitats. L’acta íntegra la custodia la
    secretaria; el que s’ha omès s’indica al final.
  acta.redacted.guests = A més, {guests|1 persona convidada|# persones convidades}, amb veu i sense
    vot.
  acta.redacted.text = [S’omet el text d’aquesta part.]
  acta.redacted.ballots = [S’omet el sentit de cada vot.]
  acta.redacted.out = El que s’ha omès
  acta.redacted.out.people = Noms de {count|1 persona|# persones}
  acta.redacted.out.texts = Textos de {count|1 punt|# punts}
  acta.redacted.out.ballots = Votacions nominals de {count|1 punt|# punts}
  acta.redacted.out.rectifications = {count|1 text|# textos} de rectificacions
  acta.redacted.out.others = {count|1 text més|# textos més}
  cert.title.agreements = Certificació d’acords
  cert.title.excerpt = Certificació d’un acord
  cert.title.attendance = Certificació d’assistència
  cert.notEndorsed.mark = Sense vistiplau
  cert.notEndorsed = Sense el vistiplau de la presidència aquesta certificació no té efectes (Llei
    40/2015, art. 19.2.f).
  cert.opening = {name}, que exerceix la secretaria d’aquest òrgan ({organ}; {mesa}),
  cert.session.agreements = Que en la sessió {kind} celebrada {date:moment}{place? ({place})},
    constituïda amb {present} de {members} membres (en calien {needed}), l’òrgan va adoptar el
    següent:
  cert.session.attendance = Que la persona que s’indica va ser a la sessió {kind} celebrada
    {date:moment}{place? ({place})}{members?, constituïda amb {present} de {members} membres (en
    calien {needed})}:
  cert.caveat.agreements = Aquesta certificació s’expedeix abans d’aprovar-se l’acta de la sessió, i
    a reserva dels termes que resultin de la seva aprovació (Llei 40/2015, art. 19.5).
  cert.caveat.attendance = En expedir-se aquesta certificació l’acta de la sessió no estava
    aprovada.
  cert.certifies = CERTIFICA
  cert.person = Persona
  cert.agency = Entitat
  cert.capacity = Qualitat
  cert.stays = Assistència entre l’obertura i el tancament
  cert.stays.from = Des de
  cert.stays.to = Fins a
  cert.stays.mode = Com
  cert.item = Punt
  cert.minutes = Així consta en l’acta {number}, aprovada dia {at:day}.
  cert.closing = I perquè consti, l’expedesc dia {date:day}.
  cert.closing.endorsed = I perquè consti, l’expedesc amb el vistiplau de la presidència dia
    {date:day}.
  cert.copy.notAuthentic = Traducció sense certificar: només és autèntica la certificació en
    {language}.
  language.es = castellà
  language.gl = gallec
  language.ca = català
  language.en = anglès
  notice.title = Convocatòria de la sessió {kind} de dia {date:day}
  notice.cancelled = Aquesta sessió s’ha desconvocat: {reason}.
  notice.startsAt = Començament
  notice.connection = Connexió
  notice.identity = Comprovació de la identitat
  notice.sent = Convocatòria enviada
  notice.documents = Documentació
  notice.documents.caption = Documents de cada punt
  notice.members = Destinatàries
  notice.members.caption = Vocalies a les quals s’envia la convocatòria
  notice.secondCall = Segona convocatòria
  notice.withdrawn = Aquesta convocatòria s’ha retirat: {reason}.
  notice.period = Antelació
  notice.period.values = {term}; el primer començament possible és {at:moment}
  notice.delivered = Notificada
  notice.sign = Per ordre de la presidència, la secretaria

  # ---- El recorregut de la demostració -----------------------------------------------------------
  demo.init = 1. Una instància nova: el seu registre, la seva capsa de claus, la seva primera
    administradora
  demo.apply = 2. La taula de Totana, de 2017 a 2018: cada línia del fitxer passa per les regles
  demo.mesa = 3. La taula, constituïda segons el perfil de la Regió de Múrcia
  demo.seats = 4. Qui seu a la taula, i en nom de quina entitat
  demo.minutes = 5. L’acta del plenari, escrita per la mateixa sessió
  demo.history = 6. El que hi va passar, per ordre; anotat avui, va passar aleshores
  demo.agreements = 7. El que s’ha acordat: complert o fora de termini
  demo.refused = 8. Una auditora pot mirar i provar, i res més
  demo.casework = 9. L’atenció a casos de 2026, de dones inventades: policia, CAVI, cases
    d’acollida, taula policial
  demo.clock = 10. El que va vèncer mentrestant s’anota una vegada, amb el moment en què va vèncer
  demo.desk = 11. El punt d’entrada del CAVI: què espera, quant queda, què ha vençut; només codis
  demo.case = 12. Un cas, per a qui en respon: primer, com se la pot localitzar
  demo.hidden = 13. Per a una altra entitat, aquest mateix cas no existeix
  demo.readings = 14. Qui l’ha mirat: també queda
  demo.verify = 15. Cada entrada del registre llegida de nou: resums, ordre, arbre
  demo.checkpoint = 16. Un punt de control signat: guardau-lo en un altre lloc i ningú no podrà
    reescriure el que hi ha abans
  demo.end = La instància queda a {path}. Continuau: mesa list meetings --data {path} --as {reader}
  """#
