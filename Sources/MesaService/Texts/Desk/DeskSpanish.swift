let deskSpanish = #"""
  # ---- Ventanilla ----
  kind.desk = ventanilla
  kind.desks = Ventanillas
  role.caseworker = persona de la ventanilla de una entidad
  scope.ownDesk = en una ventanilla de la mesa
  scope.caseTeam = en el equipo del caso
  scope.caseAddressee = si su entidad se ha hecho cargo de la derivación
  scope.caseNotified = si una derivación espera en su ventanilla
  scope.producer = de lo que escribió su propia entidad
  scope.sharedWith = de lo que se compartió con su entidad
  scope.origin = de las derivaciones que hizo su entidad
  scope.destination = de las derivaciones que recibió su entidad
  scope.escalated = de lo que se le elevó por retraso o por peligro
  scope.flagged = de lo señalado como relevante para la seguridad, en un caso de la sesión
  command.desk.join = Dar a una persona un lugar en una ventanilla
  command.desk.join.help = Desde ese día abre casos y envía y contesta derivaciones por la entidad en
    esta mesa. De quien suple a una compañera o un compañero se dicen los días y a quién suple.
  command.desk.leave = Terminar el lugar de una persona en una ventanilla
  command.desk.leave.help = Ese día es el último; con él se acaba su acceso a los casos de la entidad.
  command.desk.handOver = Traspasar lo que alguien lleva
  command.desk.handOver.help = Los casos y las derivaciones a nombre de una persona pasan a otra de la
    misma ventanilla, todos de una vez.
  field.referrals = las derivaciones que se traspasan
  event.referral.reassigned = Otra persona de la ventanilla se hizo cargo
  event.desk.joined = Una persona recibió un lugar en la ventanilla{covers?, como suplencia}
  event.desk.left = Una persona dejó la ventanilla
  event.person.deskJoined = Recibió un lugar en la ventanilla{agency? de {agency}}
  event.person.deskLeft = Dejó la ventanilla{agency? de {agency}}
  field.covers = a quién suple
  refusal.desk.notYours = No se ha anotado nada: hoy no atiendes la ventanilla de {agency}. Indica una
    entidad cuya ventanilla atiendas o pide un lugar en esa.
  refusal.desk.ambiguous = No se ha anotado nada: tiene que quedar claro por qué entidad
    actúas.{agencies? Las ventanillas son: {agencies:list}.} Indica una de las tuyas con agency=…; si
    no atiendes ninguna, pide un lugar a la entidad o a la facilitación.
  refusal.desk.oneself = No se ha dado el lugar: nadie se lo da a sí mismo. Pídelo a quien ocupa la
    vocalía de la entidad o a la facilitación.
  refusal.desk.coverNeedsDays = No se ha dado el lugar: una suplencia necesita un último día. Añádelo
    con to=….
  refusal.desk.coversNobody = No se ha dado el lugar: {person} no atiende esa ventanilla en esos días.
    Indica quién falta o deja «covers» sin poner.
  refusal.desk.notOfAgency = La persona no tiene puesto en {agency} y, aun así, verá sus casos desde ese
    día. Si no es lo que se quería, termina ese lugar.
  refusal.desk.lastLeaves = No se ha anotado nada: después de {on:day} nadie atendería la ventanilla de
    {agency}, y allí hay abiertos {cases|1 caso|# casos} y {referrals|1 derivación|# derivaciones}. Da
    antes un lugar a otra persona o termina lo que está abierto.
  refusal.desk.agencyDecides = No se ha dado el lugar: desde que se abrió esta instancia, ni la
    administración ni el terminal de la máquina dan a nadie acceso a casos. Pídelo a quien ocupa la
    vocalía de la entidad o a la facilitación.
  # ---- Acceso de emergencia ----
  kind.glass = accesos de emergencia de una persona
  kind.glasses = Accesos de emergencia
  scope.glass = de un caso abierto por emergencia o por su oficio
  scope.glassIdentity = de quién es, abierto por emergencia o por su oficio
  scope.glassLocation = de dónde se la encuentra, abierto por emergencia
  scope.glassHealth = de la salud, abierto por emergencia o por su oficio
  scope.glassPolice = de policía y juzgados, abierto por su oficio
  scope.glassAccused = de la persona investigada, abierto por emergencia o por su oficio
  scope.glassNarrative = de lo que se contó, abierto por emergencia o por su oficio
  command.case.breakGlass = Abrir un caso que no es tuyo
  command.case.breakGlass.help = Durante una hora, con un motivo y una razón que se comprobarán. La
    entidad que responde del caso y protección de datos lo saben al momento. De quién es un caso,
    auditoría y protección de datos solo lo ven cuando lo confirma otra persona de su oficio.
  command.case.confirmGlass = Confirmar la petición de abrir un caso
  command.case.confirmGlass.help = Una segunda persona del mismo oficio; la hora corre desde aquí.
  command.case.reviewBreakGlass = Revisar un acceso de emergencia
  command.case.reviewBreakGlass.help = Protección de datos dice, en tres días hábiles, si había razón
    para abrir el caso.
  event.glass.requested = Pidió abrir un caso{code? ({code})}{ground?: {ground:glassGround}}
  event.glass.opened = Abrió un caso{code? ({code})}{ground?: {ground:glassGround}}
  event.glass.reviewed = Protección de datos revisó un acceso
  column.reviewBy = Revisar antes de
  cli.search.none = Nada de lo que puedes ver tiene ese código, ese número o esas palabras. Los
    nombres no se buscan.
  cli.glass.none = Aquí no hay nada que espere revisión.
  field.compartments = los apartados del expediente
  field.safetyRelevant = si una comisión tiene que saberlo por la seguridad de ella
  field.opening = cuál de los accesos
  field.justified = si había razón
  command.glass.exceedPace = Avisar a protección de datos de un ritmo inusual
  command.glass.exceedPace.help = Se da mientras lee quien abre más casos distintos en una hora o un
    día de lo habitual, una vez, y otra al doble.
  command.glass.releasePace = Levantar el límite a quien abre muchos casos
  command.glass.releasePace.help = Protección de datos ha preguntado el motivo; lo abierto hasta ahora
    ya no cuenta.
  event.glass.paceExceeded = Abrió muchos casos: {inAnHour:number} en una hora, {inADay:number} en un
    día
  event.glass.paceReleased = Protección de datos levantó el límite
  field.inAnHour = cuántos en una hora
  field.inADay = cuántos en un día
  field.isStopped = si no se muestra nada más
  command.glass.becomeOverdue = Anotar una revisión como vencida
  command.glass.becomeOverdue.help = Lo da el reloj cuando han pasado tres días hábiles desde que se
    abrió un caso por emergencia y nadie lo ha revisado.
  event.glass.becameOverdue = Venció su revisión{due?: el plazo acababa {due:time}}
  refusal.glass.notDue = No se ha anotado nada: el acceso a {code} puede revisarse hasta {until:time}.
  glassVerdict.justified = revisado: había buen motivo
  glassVerdict.unjustified = revisado: no había buen motivo
  glassVerdict.overdue = su revisión ha vencido
  glassVerdict.waiting = espera su revisión
  cli.conference.opening = Abierto por {agency?{agency}, }{role:role}: {ground:glassGround}, hasta
    {until:time} · {verdict}
  glassGround.vitalInterest = peligro grave e inminente
  glassGround.minorProtection = protección de un menor
  glassGround.judicialOrder = orden judicial
  glassGround.dutyToReportCrime = deber de denunciar un delito
  glassGround.subjectRights = ella pide lo que tiene derecho a saber
  glassGround.breachInquiry = saber a quién afecta una brecha de seguridad
  glassGround.legalityCheck = comprobar que el expediente se usó conforme a la ley
  refusal.glass.groundNotYours = El caso no se ha abierto: «{ground:glassGround}» no es un motivo de tu
    oficio. Los tuyos son: {known:glassGround}.
  refusal.glass.reasonTooShort = El caso no se ha abierto: la razón tiene {count|1 carácter|#
    caracteres} y hacen falta {minimum}, porque alguien la comprobará. Di qué ha pasado y por qué no
    puede esperar.
  refusal.glass.compartmentNotYours = El caso no se ha abierto: tu oficio no puede abrir
    {compartments:compartment}. Puede abrir {known:compartment}.
  refusal.glass.tooMany = El caso no se ha abierto: ya tienes abiertos {open}, que es lo máximo. El
    próximo se cierra a las {until:time}.
  refusal.glass.needsSecond = No se ha anotado nada: hace falta otra persona del mismo oficio
    ({office:role}). Pídeselo a una compañera o un compañero.
  refusal.glass.nothingAsked = No se ha abierto nada: esa persona no tiene ninguna petición de este caso
    que espere confirmación. Las peticiones caducan en un día; se puede hacer otra.
  refusal.glass.reviewed = No se ha anotado nada: el acceso a {code} ya se revisó con otro resultado. Lo
    que se concluyó queda; añade tu parecer a las actuaciones de protección de datos.
  """#
