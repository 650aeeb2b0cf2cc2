let deskGalician = #"""
  # ---- Portelo ----
  kind.desk = portelo
  kind.desks = Portelos
  role.caseworker = persoa do portelo dunha entidade
  scope.ownDesk = nun portelo da mesa
  scope.caseTeam = no equipo do caso
  scope.caseAddressee = se a súa entidade se fixo cargo da derivación
  scope.caseNotified = se unha derivación agarda no seu portelo
  scope.producer = do que escribiu a súa propia entidade
  scope.sharedWith = do que se compartiu coa súa entidade
  scope.origin = das derivacións que fixo a súa entidade
  scope.destination = das derivacións que recibiu a súa entidade
  scope.escalated = do que se lle elevou por atraso ou por perigo
  scope.flagged = do sinalado como relevante para a seguridade, nun caso da sesión
  command.desk.join = Dar a unha persoa un lugar nun portelo
  command.desk.join.help = Desde ese día abre casos e envía e contesta derivacións pola entidade nesta
    mesa. De quen suple a unha compañeira ou un compañeiro dinse os días e a quen suple.
  command.desk.leave = Rematar o lugar dunha persoa nun portelo
  command.desk.leave.help = Ese día é o último; con el acaba o seu acceso aos casos da entidade.
  command.desk.handOver = Traspasar o que alguén leva
  command.desk.handOver.help = Os casos e as derivacións a nome dunha persoa pasan a outra do mesmo
    portelo, todos dunha vez.
  field.referrals = as derivacións que se traspasan
  event.referral.reassigned = Outra persoa do portelo fíxose cargo
  event.desk.joined = Unha persoa recibiu un lugar no portelo{covers?, como suplencia}
  event.desk.left = Unha persoa deixou o portelo
  event.person.deskJoined = Recibiu un lugar no portelo{agency? de {agency}}
  event.person.deskLeft = Deixou o portelo{agency? de {agency}}
  field.covers = a quen suple
  refusal.desk.notYours = Non se anotou nada: hoxe non atendes o portelo de {agency}. Indica unha
    entidade cuxo portelo atendas ou pide un lugar nese.
  refusal.desk.ambiguous = Non se anotou nada: ten que quedar claro por que entidade
    actúas.{agencies? Os portelos son: {agencies:list}.} Indica un dos teus con agency=…; se non
    atendes ningún, pide un lugar á entidade ou á facilitación.
  refusal.desk.oneself = Non se deu o lugar: ninguén llo dá a si mesmo. Pídello a quen ocupa a vogalía
    da entidade ou á facilitación.
  refusal.desk.coverNeedsDays = Non se deu o lugar: unha suplencia precisa un último día. Engádeo con
    to=….
  refusal.desk.coversNobody = Non se deu o lugar: {person} non atende ese portelo neses días. Indica
    quen falta ou deixa «covers» sen poñer.
  refusal.desk.notOfAgency = A persoa non ten posto en {agency} e, aínda así, verá os seus casos desde
    ese día. Se non é o que se quería, remata ese lugar.
  refusal.desk.lastLeaves = Non se anotou nada: despois de {on:day} ninguén atendería o portelo de
    {agency}, e alí hai abertos {cases|1 caso|# casos} e {referrals|1 derivación|# derivacións}. Dálle
    antes un lugar a outra persoa ou remata o que está aberto.
  refusal.desk.agencyDecides = Non se deu o lugar: desde que se abriu esta instancia, nin a
    administración nin o terminal da máquina lle dan a ninguén acceso a casos. Pídello a quen ocupa a
    vogalía da entidade ou á facilitación.
  # ---- Acceso de emerxencia ----
  kind.glass = accesos de emerxencia dunha persoa
  kind.glasses = Accesos de emerxencia
  scope.glass = dun caso aberto por emerxencia ou polo seu oficio
  scope.glassIdentity = de quen é, aberto por emerxencia ou polo seu oficio
  scope.glassLocation = de onde se atopa, aberto por emerxencia
  scope.glassHealth = da saúde, aberto por emerxencia ou polo seu oficio
  scope.glassPolice = de policía e xulgados, aberto polo seu oficio
  scope.glassAccused = da persoa investigada, aberto por emerxencia ou polo seu oficio
  scope.glassNarrative = do que se contou, aberto por emerxencia ou polo seu oficio
  command.case.breakGlass = Abrir un caso que non é teu
  command.case.breakGlass.help = Durante unha hora, cun motivo e unha razón que se comprobarán. A
    entidade que responde do caso e protección de datos sábeno ao momento. De quen é un caso, auditoría
    e protección de datos só o ven cando o confirma outra persoa do seu oficio.
  command.case.confirmGlass = Confirmar a petición de abrir un caso
  command.case.confirmGlass.help = Unha segunda persoa do mesmo oficio; a hora corre desde aquí.
  command.case.reviewBreakGlass = Revisar un acceso de emerxencia
  command.case.reviewBreakGlass.help = Protección de datos di, en tres días hábiles, se había razón
    para abrir o caso.
  event.glass.requested = Pediu abrir un caso{code? ({code})}{ground?: {ground:glassGround}}
  event.glass.opened = Abriu un caso{code? ({code})}{ground?: {ground:glassGround}}
  event.glass.reviewed = Protección de datos revisou un acceso
  column.reviewBy = Revisar antes de
  cli.search.none = Nada do que podes ver ten ese código, ese número ou esas palabras. Os nomes
    non se buscan.
  cli.glass.none = Aquí non hai nada que agarde revisión.
  field.compartments = os apartados do expediente
  field.safetyRelevant = se unha comisión ten que sabelo pola seguridade dela
  field.opening = cal dos accesos
  field.justified = se había razón
  command.glass.exceedPace = Avisar a protección de datos dun ritmo inusual
  command.glass.exceedPace.help = Dáse mentres le quen abre máis casos distintos nunha hora ou nun día
    do habitual, unha vez, e outra ao dobre.
  command.glass.releasePace = Levantar o límite a quen abre moitos casos
  command.glass.releasePace.help = Protección de datos preguntou o motivo; o aberto ata agora xa non
    conta.
  event.glass.paceExceeded = Abriu moitos casos: {inAnHour:number} nunha hora, {inADay:number} nun día
  event.glass.paceReleased = Protección de datos levantou o límite
  field.inAnHour = cantos nunha hora
  field.inADay = cantos nun día
  field.isStopped = se non se amosa nada máis
  command.glass.becomeOverdue = Rexistrar unha revisión como vencida
  command.glass.becomeOverdue.help = Dáo o reloxo cando pasaron tres días hábiles desde que se abriu un
    caso por emerxencia e ninguén o revisou.
  event.glass.becameOverdue = Venceu a súa revisión{due?: o prazo acababa {due:time}}
  refusal.glass.notDue = Non se anotou nada: o acceso a {code} pódese revisar ata {until:time}.
  glassVerdict.justified = revisado: había bo motivo
  glassVerdict.unjustified = revisado: non había bo motivo
  glassVerdict.overdue = a súa revisión venceu
  glassVerdict.waiting = agarda a súa revisión
  cli.conference.opening = Aberto por {agency?{agency}, }{role:role}: {ground:glassGround}, ata
    {until:time} · {verdict}
  glassGround.vitalInterest = perigo grave e inminente
  glassGround.minorProtection = protección dun menor
  glassGround.judicialOrder = orde xudicial
  glassGround.dutyToReportCrime = deber de denunciar un delito
  glassGround.subjectRights = ela pide o que ten dereito a saber
  glassGround.breachInquiry = saber a quen afecta unha fenda de seguridade
  glassGround.legalityCheck = comprobar que o expediente se usou conforme á lei
  refusal.glass.groundNotYours = O caso non se abriu: «{ground:glassGround}» non é un motivo do teu
    oficio. Os teus son: {known:glassGround}.
  refusal.glass.reasonTooShort = O caso non se abriu: a razón ten {count|1 carácter|# caracteres} e
    cómpren {minimum}, porque alguén a comprobará. Di que pasou e por que non pode agardar.
  refusal.glass.compartmentNotYours = O caso non se abriu: o teu oficio non pode abrir
    {compartments:compartment}. Pode abrir {known:compartment}.
  refusal.glass.tooMany = O caso non se abriu: xa tes abertos {open}, que é o máximo. O próximo péchase
    ás {until:time}.
  refusal.glass.needsSecond = Non se anotou nada: cómpre outra persoa do mesmo oficio ({office:role}).
    Pídello a unha compañeira ou a un compañeiro.
  refusal.glass.nothingAsked = Non se abriu nada: esa persoa non ten ningunha petición deste caso que
    agarde confirmación. As peticións caducan nun día; pódese facer outra.
  refusal.glass.reviewed = Non se anotou nada: o acceso a {code} xa se revisou con outro resultado. O que
    se concluíu queda; engade o teu parecer ás actuacións de protección de datos.
  """#
