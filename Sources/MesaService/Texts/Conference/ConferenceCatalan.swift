let conferenceCatalan = #"""
  # ---- Conference ----
  # What it is called
  kind.conference = reunió de casos
  kind.conferences = Reunions de casos
  kind.review = revisió d’un cas
  kind.reviews = Revisions de casos
  kind.conflict = conflicte d’interès
  kind.conflicts = Conflictes d’interès
  scope.roster = d’un cas de la llista, després de declarar
  scope.opened = del cas que es tracta, amb la identitat oberta
  # Rules
  rule.R50 = Motius d’abstenció
  rule.R50.asks = Abans de tractar un cas, cada participant declara que no hi concorre cap motiu:
    interès, matrimoni, parentiu, amistat, enemistat, perit o testimoni, servei.
  rule.R51 = Abstenció
  rule.R51.asks = Qui té un motiu s’absté i ho comunica al seu superior, que resol i també pot
    ordenar-ho; l’accés al cas s’acaba a l’acte.
  rule.R52 = Recusació
  rule.R52.asks = La recusació es promou per escrit amb les seves causes en qualsevol moment; la
    persona respon el dia hàbil següent i el superior resol en tres.
  rule.R53 = Actes amb motiu
  rule.R53.asks = Haver intervingut malgrat un motiu no invalida necessàriament l’acordat: es
    marca per revisar-ho.
  rule.R54 = El conflicte treu l’accés
  rule.R54.asks = El conflicte treu el dret a llegir, no només el vot; s’ofereixen suplents i una
    entitat sencera pot quedar fora.
  # What may be done: conflicts of interest
  command.case.declareConflict = Declarar un conflicte d’interès
  command.case.declareConflict.help = Propi, en un cas (R50, R51). El teu accés al cas s’acaba a
    l’acte i decideix el teu superior.
  command.case.proposeExclusion = Proposar que algú quedi fora
  command.case.proposeExclusion.help = Per un conflicte d’interès (R54). Res no canvia fins que
    decideixi el seu superior, la facilitació o protecció de dades.
  command.case.exclude = Ordenar que algú quedi fora
  command.case.exclude.help = Pel seu superior, la facilitació o protecció de dades, també abans
    que el cas es mostri (R51, R54).
  command.case.excludeAgency = Deixar una entitat fora d’un cas
  command.case.excludeAgency.help = Per exemple, l’investigat hi treballa (R54). Ningú de
    l’entitat veu el cas ni s’hi pot derivar.
  command.case.readmitAgency = Readmetre una entitat
  command.case.readmitAgency.help = S’ha acabat el que la deixava fora; només sabrà del cas per
    una nova derivació.
  command.case.promoteRecusal = Promoure una recusació
  command.case.promoteRecusal.help = Per escrit i amb les seves causes (R52). La persona respon
    fins al final del dia hàbil següent.
  command.case.answerRecusal = Respondre a una recusació
  command.case.answerRecusal.help = Si aprecies la causa (R52). Si l’admets, surts del cas a
    l’acte; si no, el teu superior resol en tres dies hàbils.
  command.case.decideConflict = Resoldre un conflicte d’interès
  command.case.decideConflict.help = Com a superior (R51, R52): la persona queda fora i una altra
    n’ocupa el lloc, o pot tornar.
  # What may be done: case conferences
  command.conference.propose = Portar un cas a la comissió
  command.conference.propose.help = La secretaria o la facilitació el posa a la llista d’una
    sessió.
  command.conference.retract = Retirar un cas
  command.conference.retract.help = No cal que vagi a la comissió; no si ja és en una llista.
  command.conference.list = Posar un cas a la llista
  command.conference.list.help = Pel seu codi, amb el seu lloc i el seu temps; si es repeteix amb
    uns altres, es mou.
  command.conference.unlist = Treure un cas de la llista
  command.conference.unlist.help = Abans de tractar-lo; segueix proposat.
  command.conference.declare = Declarar que no hi concorre motiu
  command.conference.declare.help = Cas per cas, pel seu codi (R50). Només llavors se’n mostra
    més. Si hi concorre motiu, declara el conflicte.
  command.conference.open = Començar amb un cas
  command.conference.open.help = Totes les persones presents han declarat; qui té un conflicte
    surt (R50).
  command.conference.openIdentity = Obrir la identitat
  command.conference.openIdentity.help = Del cas que es tracta, amb un motiu; s’acaba amb el punt
    i queda registrat.
  command.conference.discuss = Anotar el que s’ha tractat d’un cas
  command.conference.discuss.help = La seva veu, si ho sap, el que importa per a la seva seguretat
    i quan es torna a veure.
  command.conference.decide = Acordar una actuació d’un cas
  command.conference.decide.help = Qui fa què, fins quan i com es veurà. Consta al cas i al lloc
    de l’entitat, mai a l’acta.
  command.conference.park = Deixar un cas per a després
  command.conference.park.help = Més tard en la sessió o en una altra.
  command.conference.finish = Acabar amb un cas
  command.conference.finish.help = Quan consten la seva veu i la propera revisió; torna sola
    aquell dia.
  command.conference.close = Tancar la llista
  command.conference.close.help = Tots els seus casos s’han tractat o han quedat per a una altra
    sessió; l’acta porta codis i recomptes.
  command.conference.reportAction = Donar compte d’una actuació
  command.conference.reportAction.help = Què en va resultar i si va servir; ho diu l’entitat que
    ho havia de fer.
  # What happened
  event.conflict.declared = Es va declarar un conflicte d’interès: {code}{ground?,
    {ground:conflictGround}}
  event.conflict.proposed = Es va proposar que algú quedi fora: {code}
  event.conflict.recused = Es va promoure una recusació: {code}
  event.conflict.answered = Es va respondre a la recusació
  event.conflict.ordered = Es va ordenar que algú quedi fora: {code}
  event.conflict.decided = Es va resoldre el conflicte{outcome?: {outcome:conflictOutcome}}
  event.case.agencyExcluded = Una entitat queda fora{agency?: {agency}}
  event.case.agencyReadmitted = Una entitat deixa d’estar fora{agency?: {agency}}
  command.conference.becomeOverdue = Registrar una actuació com a vençuda
  command.conference.becomeOverdue.help = El dona el rellotge quan ningú no va dir a temps què se’n va
    fer d’una actuació.
  event.review.becameOverdue = Actuació {action}: va vèncer{due?, el termini acabava el {due:day}}
  event.review.proposed = El cas va a la comissió{reason?: {reason:reviewReason}}{due?,
    {due:date}}
  event.review.retracted = El cas no cal que vagi a la comissió
  event.review.discussed = La comissió va tractar el cas; propera revisió el {nextReview:date}
  event.review.actionAgreed = Es va acordar l’actuació {number}: {owner}, fins al {due:date}
  event.review.actionReported = Actuació {number}: {outcome:actionOutcome}
  event.review.flagged = Es van marcar actuacions per revisar (R53)
  event.conference.listed = {code} va entrar a la llista: {minutes|1 minut|# minuts}
  event.conference.unlisted = Un cas va sortir de la llista
  event.conference.declaredFree = Algú va declarar que no hi concorre motiu
  event.conference.itemOpened = Es va començar amb un cas
  event.conference.identityOpened = Es va obrir la identitat{reason?: {reason:identityReason}}
  event.conference.parked = Un cas va quedar per a després
  event.conference.finished = Es va tractar {code}: {actions|1 actuació|# actuacions}
  event.conference.closed = Es va tancar la llista: {actions|1 actuació|# actuacions}
  # States of a conflict
  state.conflict.absent = cap
  state.conflict.declared = declarat
  state.conflict.proposed = proposat
  state.conflict.recused = recusació, pendent de resposta
  state.conflict.admitted = recusació, admesa
  state.conflict.denied = recusació, negada per la persona
  state.conflict.confirmed = confirmat: queda fora
  state.conflict.dismissed = sense conflicte
  # Fields
  field.line = per consanguinitat o afinitat
  field.degree = el grau de parentiu
  field.endedOn = quan va acabar el servei
  field.grounds = les causes
  field.case.promoter = qui la promou
  field.admits = si s’admet la causa
  field.case.alternate = qui n’ocupa el lloc
  field.cases = els casos
  field.order = el lloc a la llista
  field.minutes = el temps en minuts
  field.conference.until = més tard en la sessió o en una altra
  field.conclusions = el que importa per a la seva seguretat
  field.regarding = a qui es refereix
  field.conference.measure = com es veurà que s’ha fet
  field.action = el número de l’actuació
  field.helped = si va servir
  # Columns
  column.order = Núm.
  column.box = Temps
  column.proposedBy = Proposa
  column.pending = Pendents
  column.declared = Declaren
  column.informed = Ho sap
  column.conclusions = Per a la seva seguretat
  rosterState.listed = espera
  rosterState.current = ara
  rosterState.finished = tractat
  rosterState.parked = després
  column.helped = Va servir
  acta.cases = Casos
  acta.cases.caption = Casos tractats, pel seu codi
  acta.cases.code = Cas
  acta.cases.actions = Actuacions acordades
  acta.cases.parked = queda per a una altra sessió
  cli.conference.nothingYet = La comissió encara no ha anotat res d’aquest cas. El que se’n pot saber: mesa case show CODI
  cli.conference.empty = No hi ha casos a la llista.
  cli.conference.noCandidates = Cap cas no espera la comissió.
  cli.conference.total = {cases|1 cas|# casos}, {minutes|1 minut|# minuts}{available? de
    {available}}
  cli.conference.minutes = {minutes} min
  cli.conference.notDeclared = Declara abans que no hi concorre motiu a {code}: mesa conference
    declare {meeting} {code}. Si n’hi concorre: mesa conflict declare {code}.
  cli.conference.now = Ara: {code}
  cli.conference.through = La llista s’ha acabat. Tanca-la: mesa conference close {meeting}
  cli.conference.agreed = Actuació {number} acordada.
  # Words
  conflictGround.personalInterest = interès personal
  conflictGround.marriage = matrimoni o situació assimilable
  conflictGround.kinship = parentiu
  conflictGround.closeFriendship = amistat íntima
  conflictGround.manifestEnmity = enemistat manifesta
  conflictGround.expertOrWitness = perit o testimoni
  conflictGround.serviceRelation = relació de servei
  conflictGround.accusedAtWork = l’investigat hi treballa
  kinLine.blood = consanguinitat
  kinLine.affinity = afinitat
  conflictOutcome.confirmed = queda fora
  conflictOutcome.notConflict = no hi ha conflicte
  recusalPromoter.subject = ella
  recusalPromoter.agency = una entitat
  recusalPromoter.participant = una persona participant
  recusalPromoter.otherInterested = una altra persona interessada
  reviewReason.team = ho demana l’equip
  reviewReason.risk = risc
  reviewReason.repeated = repetició
  reviewReason.reviewDue = toca revisió
  reviewReason.followUp = torna
  informed.yes = ho sap
  informed.no = no ho sap
  informed.notSafe = informar-la no era segur
  regarding.subject = ella
  regarding.children = menors a càrrec
  regarding.accused = l’investigat
  regarding.system = com treballen les entitats
  actionOutcome.done = feta
  actionOutcome.partly = feta en part
  actionOutcome.notDone = no feta
  actionOutcome.notPossible = no és possible
  actionOutcome.pending = pendent
  identityReason.sameSubject = si és la mateixa persona
  identityReason.protectionMeasure = una mesura de protecció
  identityReason.childProtection = protecció de menors
  identityReason.contact = com contactar-hi
  # Refusals
  refusal.conflict.undeclared = No s’ha començat amb el cas: falta que declarin si hi concorre
    motiu d’abstenció (Llei 40/2015, art. 23): {people:list}. Que cadascú declari o surti de la
    sala.
  refusal.conflict.degreeMissing = No s’ha anotat el conflicte: el parentiu s’indica amb la seva
    línia, consanguinitat o afinitat, i el seu grau des d’1 (Llei 40/2015, art. 23.2.b).
  refusal.conflict.degreeBeyond = No s’ha anotat el conflicte: el parentiu de grau {degree} per
    {line:kinLine} no és motiu, que arriba al grau {limit} (Llei 40/2015, art. 23.2.b). Si hi ha
    proximitat, declara amistat íntima o interès personal.
  refusal.conflict.serviceLongAgo = No s’ha anotat el conflicte: el servei va acabar el
    {endedOn:date}, fa més de dos anys (Llei 40/2015, art. 23.2.e). Declara un altre motiu si n’hi
    ha.
  refusal.conflict.accessSuspended = El teu accés a {code} s’ha acabat. Decideix el teu superior
    (Llei 40/2015, art. 23.1); si no hi ha conflicte, el recuperes.
  refusal.recusal.noCause = No s’ha anotat la recusació: es promou per escrit i amb les seves
    causes (Llei 40/2015, art. 24.2). Afegeix almenys una causa i el text.
  refusal.recusal.late = No s’ha anotat la resposta: el termini va acabar el {until:moment} (Llei
    40/2015, art. 24.3). El teu superior decideix sense; digues-li el que hagis de dir.
  refusal.recusal.notAnswered = No s’ha resolt la recusació: la persona pot respondre fins al
    {until:moment} (Llei 40/2015, art. 24.3). Resol després de la resposta o més tard.
  refusal.conflict.accessDenied = No s’ha anotat res: qui consta a «{field}» té un conflicte
    d’interès en aquest cas i no en pot saber res. Indica una altra persona.
  refusal.conflict.agencyExcluded = No s’ha anotat res: {agency} queda fora d’aquest cas per un
    conflicte d’interès. Tria una altra entitat.
  refusal.conflict.nobodyFree = No s’ha anotat res: totes les persones del lloc de {agency} tenen
    un conflicte d’interès en aquest cas. Tria una altra entitat o demana-li que destini algú més al
    seu lloc.
  refusal.conflict.holderAgency = No s’ha deixat fora l’entitat: {agency} porta el cas i algú n’ha
    de respondre. Trasllada abans la responsabilitat o exclou persones concretes.
  refusal.conference.notCaseOrgan = No s’ha anotat res: els casos només es tracten en òrgans que
    hi treballen{organ?, i {organ:organ} no ho fa}.{known? Són: {known:organ}.}
  refusal.conference.notDue = No s’ha anotat res: no ha vençut el termini de revisió de {code} per
    la comissió. L’equip pot proposar el cas quan vulgui.
  refusal.conference.alreadyListed = No s’ha retirat el cas: és a la llista d’una sessió. Demana a
    la secretaria de la comissió que el tregui abans.
  refusal.conference.overCapacity = La llista ocupa {minutes|1 minut|# minuts} per a {cases|1
    cas|# casos} i la sessió en té {available}. Deixa’n algun per a una altra sessió o preveu-ne una
    de més llarga.
  refusal.conference.itemTaken = No s’ha anotat res: la comissió ja ha començat amb {code} o ja
    l’ha acabat. Un cas acabat torna en una altra sessió.
  refusal.conference.itemOpen = No s’ha anotat res: la comissió està amb {code}. Acaba abans
    aquest cas o deixa’l per a després.
  refusal.conference.itemNotOpen = No s’ha anotat res: la comissió no està amb {code}. Comença
    abans amb el cas: «mesa conference open».
  refusal.conference.notDiscussed = La comissió encara no pot deixar {code}: falten la seva veu,
    si ho sap i la propera revisió. Anota-ho: «mesa conference note».
  refusal.conference.actionsUnreported = De {actions,|l’actuació {actions:list}|les actuacions
    {actions:list}} d’una sessió anterior ningú no ha dit què en va resultar. Pregunta a l’entitat;
    tornarà amb el cas.
  refusal.conference.itemsLeft = No s’ha tancat la llista: {codes:list} ni {codes,|s’ha tractat ni
    ha quedat|s’han tractat ni han quedat} per a una altra sessió. Comença o deixa’l: «mesa
    conference park».
  refusal.conference.empty = No s’ha tancat la llista: no hi ha cap cas.
  refusal.conference.actionUnknown = No s’ha anotat res: el teu lloc no té cap actuació amb aquest
    número en aquest cas.{known? Té: {known:list}.}
  refusal.conference.effectMissing = No s’ha anotat res: l’actuació consta
    «{outcome:actionOutcome}» i no es diu si va servir. Digues-ho, o ningú no n’aprèn.
  command.conference.settleAction = Resoldre una actuació en què va intervenir algú amb motiu
    d’abstenció
  command.conference.settleAction.help = Per la presidència de la comissió, mai per la persona
    afectada. No és nul·la per si mateixa: val, es decideix de nou o s’anul·la, i qui no es va
    abstenir pot haver de respondre’n.
  event.review.settled = Es va revisar una actuació (R53){validity?: {validity:validity}}
  field.validity = si val
  field.responsibility = si s’ha demanat responsabilitat a la persona
  validity.upheld = val
  validity.decideAgain = es decideix de nou
  validity.annulled = anul·lada
  cli.conference.noFlagged = No hi ha actuacions pendents de revisar.
  column.people = Qui hi tenia motiu
  refusal.review.notFlagged = No s’ha resolt res: aquesta actuació no està marcada per
    revisar.{known? Ho estan: {known:list}.}
  refusal.review.ownIntervention = No s’ha resolt res: vas intervenir en aquesta actuació malgrat
    un motiu d’abstenció, i ningú no jutja el que és propi (Llei 40/2015, art. 23). Resol qui
    substitueixi la presidència.
  """#
