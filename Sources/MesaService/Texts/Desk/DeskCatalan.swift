let deskCatalan = #"""
  # ---- Finestreta ----
  kind.desk = finestreta
  kind.desks = Finestretes
  role.caseworker = persona de la finestreta d’una entitat
  scope.ownDesk = en una finestreta de la taula
  scope.caseTeam = en l’equip del cas
  scope.caseAddressee = si la seva entitat s’ha fet càrrec de la derivació
  scope.caseNotified = si una derivació espera a la seva finestreta
  scope.producer = del que va escriure la seva pròpia entitat
  scope.sharedWith = del que es va compartir amb la seva entitat
  scope.origin = de les derivacions que va fer la seva entitat
  scope.destination = de les derivacions que va rebre la seva entitat
  scope.escalated = del que se li va elevar per retard o per perill
  scope.flagged = del que es va marcar com a rellevant per a la seguretat, en un cas de la sessió
  command.desk.join = Donar a una persona un lloc en una finestreta
  command.desk.join.help = Des d’aquell dia obre casos i envia i contesta derivacions per l’entitat en
    aquesta taula. De qui supleix una companya o un company es diuen els dies i a qui supleix.
  command.desk.leave = Acabar el lloc d’una persona en una finestreta
  command.desk.leave.help = Aquell dia és el darrer; amb ell s’acaba l’accés als casos de l’entitat.
  command.desk.handOver = Traspassar el que algú porta
  command.desk.handOver.help = Els casos i les derivacions a nom d’una persona passen a una altra de la
    mateixa finestreta, tots de cop.
  field.referrals = les derivacions que es traspassen
  event.referral.reassigned = Una altra persona de la finestreta se’n va fer càrrec
  event.desk.joined = Una persona va rebre un lloc a la finestreta{covers?, com a suplència}
  event.desk.left = Una persona va deixar la finestreta
  event.person.deskJoined = Va rebre un lloc a la finestreta{agency? de {agency}}
  event.person.deskLeft = Va deixar la finestreta{agency? de {agency}}
  field.covers = a qui supleix
  refusal.desk.notYours = No s’ha anotat res: avui no ateneu la finestreta de {agency}. Indicau una
    entitat de la qual atengueu la finestreta o demanau un lloc en aquesta.
  refusal.desk.ambiguous = No s’ha anotat res: ha de quedar clar per quina entitat
    actuau.{agencies? Les finestretes són: {agencies:list}.} Indicau-ne una de les vostres amb
    agency=…; si no n’ateneu cap, demanau un lloc a l’entitat o a la facilitació.
  refusal.desk.oneself = No s’ha donat el lloc: ningú no se’l dona a si mateix. Demanau-lo a qui ocupa
    la vocalia de l’entitat o a la facilitació.
  refusal.desk.coverNeedsDays = No s’ha donat el lloc: una suplència necessita un darrer dia. Afegiu-lo
    amb to=….
  refusal.desk.coversNobody = No s’ha donat el lloc: {person} no atén aquesta finestreta aquests dies.
    Indicau qui falta o deixau «covers» sense posar.
  refusal.desk.notOfAgency = La persona no té lloc a {agency} i, tot i així, en veurà els casos des
    d’aquell dia. Si no és el que es volia, acabau-li el lloc.
  refusal.desk.lastLeaves = No s’ha anotat res: després de {on:day} ningú no atendria la finestreta de
    {agency}, i allà hi ha oberts {cases|1 cas|# casos} i {referrals|1 derivació|# derivacions}. Donau
    abans un lloc a una altra persona o acabau el que està obert.
  refusal.desk.agencyDecides = No s’ha donat el lloc: d’ençà que es va obrir aquesta instància, ni
    l’administració ni el terminal de la màquina no donen a ningú accés a casos. Demanau-lo a qui ocupa
    la vocalia de l’entitat o a la facilitació.
  # ---- Accés d’emergència ----
  kind.glass = accessos d’emergència d’una persona
  kind.glasses = Accessos d’emergència
  scope.glass = d’un cas obert per emergència o pel seu ofici
  scope.glassIdentity = de qui és, obert per emergència o pel seu ofici
  scope.glassLocation = d’on se la troba, obert per emergència
  scope.glassHealth = de la salut, obert per emergència o pel seu ofici
  scope.glassPolice = de policia i jutjats, obert pel seu ofici
  scope.glassAccused = de la persona investigada, obert per emergència o pel seu ofici
  scope.glassNarrative = del que es va contar, obert per emergència o pel seu ofici
  command.case.breakGlass = Obrir un cas que no és vostre
  command.case.breakGlass.help = Durant una hora, amb un motiu i una raó que es comprovaran. L’entitat
    que respon del cas i protecció de dades ho saben a l’instant. De qui és un cas, auditoria i
    protecció de dades només ho veuen quan ho confirma una altra persona del seu ofici.
  command.case.confirmGlass = Confirmar la petició d’obrir un cas
  command.case.confirmGlass.help = Una segona persona del mateix ofici; l’hora corre des d’aquí.
  command.case.reviewBreakGlass = Revisar un accés d’emergència
  command.case.reviewBreakGlass.help = Protecció de dades diu, en tres dies hàbils, si hi havia raó per
    obrir el cas.
  event.glass.requested = Va demanar obrir un cas{code? ({code})}{ground?: {ground:glassGround}}
  event.glass.opened = Va obrir un cas{code? ({code})}{ground?: {ground:glassGround}}
  event.glass.reviewed = Protecció de dades va revisar un accés
  column.reviewBy = Revisar abans de
  cli.search.none = Res del que podeu veure no té aquest codi, aquest número o aquestes paraules.
    Els noms no se cerquen.
  cli.glass.none = Aquí no hi ha res que esperi revisió.
  field.compartments = els apartats de l’expedient
  field.safetyRelevant = si una comissió ho ha de saber per la seguretat d’ella
  field.opening = quin dels accessos
  field.justified = si hi havia raó
  command.glass.exceedPace = Avisar protecció de dades d’un ritme inusual
  command.glass.exceedPace.help = Es dona mentre llegeix qui obre més casos diferents en una hora o un
    dia del que és habitual, una vegada, i una altra al doble.
  command.glass.releasePace = Aixecar el límit a qui obre molts casos
  command.glass.releasePace.help = Protecció de dades n’ha preguntat el motiu; el que s’ha obert fins
    ara ja no compta.
  event.glass.paceExceeded = Va obrir molts casos: {inAnHour:number} en una hora, {inADay:number} en
    un dia
  event.glass.paceReleased = Protecció de dades va aixecar el límit
  field.inAnHour = quants en una hora
  field.inADay = quants en un dia
  field.isStopped = si no es mostra res més
  command.glass.becomeOverdue = Registrar una revisió com a vençuda
  command.glass.becomeOverdue.help = El dona el rellotge quan han passat tres dies hàbils des que es va
    obrir un cas per emergència i ningú no l’ha revisat.
  event.glass.becameOverdue = Va vèncer la seva revisió{due?: el termini acabava {due:time}}
  refusal.glass.notDue = No s’ha anotat res: l’accés a {code} es pot revisar fins a {until:time}.
  glassVerdict.justified = revisat: hi havia bon motiu
  glassVerdict.unjustified = revisat: no hi havia bon motiu
  glassVerdict.overdue = la seva revisió ha vençut
  glassVerdict.waiting = espera la seva revisió
  cli.conference.opening = Obert per {agency?{agency}, }{role:role}: {ground:glassGround}, fins a
    {until:time} · {verdict}
  glassGround.vitalInterest = perill greu i imminent
  glassGround.minorProtection = protecció d’un menor
  glassGround.judicialOrder = ordre judicial
  glassGround.dutyToReportCrime = deure de denunciar un delicte
  glassGround.subjectRights = ella demana el que té dret a saber
  glassGround.breachInquiry = saber a qui afecta una bretxa de seguretat
  glassGround.legalityCheck = comprovar que l’expedient es va usar conforme a la llei
  refusal.glass.groundNotYours = El cas no s’ha obert: «{ground:glassGround}» no és un motiu del vostre
    ofici. Els vostres són: {known:glassGround}.
  refusal.glass.reasonTooShort = El cas no s’ha obert: la raó té {count|1 caràcter|# caràcters} i en
    calen {minimum}, perquè algú la comprovarà. Indicau què ha passat i per què no pot esperar.
  refusal.glass.compartmentNotYours = El cas no s’ha obert: el vostre ofici no pot obrir
    {compartments:compartment}. Pot obrir {known:compartment}.
  refusal.glass.tooMany = El cas no s’ha obert: ja en teniu oberts {open}, que és el màxim. El pròxim es
    tanca a les {until:time}.
  refusal.glass.needsSecond = No s’ha anotat res: cal una altra persona del mateix ofici ({office:role}).
    Demanau-ho a una companya o a un company.
  refusal.glass.nothingAsked = No s’ha obert res: aquesta persona no té cap petició d’aquest cas que
    esperi confirmació. Les peticions caduquen en un dia; se’n pot fer una altra.
  refusal.glass.reviewed = No s’ha anotat res: l’accés a {code} ja es va revisar amb un altre resultat.
    El que es va concloure queda; afegiu el vostre parer a les actuacions de protecció de dades.
  """#
