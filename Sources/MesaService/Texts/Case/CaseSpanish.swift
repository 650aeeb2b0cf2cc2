let caseSpanish = #"""
  # ---- Expediente ----
  kind.case = caso
  kind.cases = Casos
  state.merged = unido a otro expediente
  state.blocked = bloqueado
  state.destroyed = destruido
  command.case.open = Abrir un caso
  command.case.open.help = Un expediente sobre la situación de una mujer, que se nombra por su código.
    No se le pide denuncia: se la atiende sin ella.
  command.case.recordIdentity = Anotar quién es
  command.case.recordIdentity.help = Nombre, documento y cómo contactar; cifrado. Lo que no se indica
    queda como estaba.
  command.case.recordLocation = Anotar dónde se la encuentra
  command.case.recordLocation.help = Cifrado en un apartado propio, que nada exporta, ningún aviso
    lleva y ninguna búsqueda encuentra.
  command.case.recordStatement = Anotar una manifestación
  command.case.recordStatement.help = Un hecho, una valoración o lo que ella cuenta, con su fuente y su
    día; los hechos se distinguen de las opiniones.
  command.case.assessRisk = Anotar un nivel de riesgo
  command.case.assessRisk.help = Lo que un órgano valoró en su propia escala. Aquí no se calcula
    ningún riesgo.
  event.case.opened = Se abrió el caso{code?: {code}}
  event.case.identityRecorded = {agency?{agency}: }se anotó quién es
  event.case.locationRecorded = {agency?{agency}: }se anotó dónde se la encuentra
  event.case.statementRecorded = {agency?{agency}: }se anotó una manifestación{basis? ({basis:basis})}
  event.case.riskAssessed = Se valoró el riesgo{level?: {level:riskLevel}}{scale? ({scale})}
  event.case.partyChanged = {agency?{agency} }{standing?· {standing:partyStanding}}
  event.case.partyLeft = {agency?{agency} }ya no interviene
  event.case.excluded = Se retiró el acceso a una persona: conflicto de intereses
  event.case.readmitted = Se devolvió el acceso a una persona
  event.case.glassBroken = Se accedió por emergencia{ground?: {ground}}
  event.case.listed = Se incluyó entre los casos de una sesión
  event.case.unlisted = Se retiró de los casos de una sesión
  field.case = el caso
  field.kinds = los tipos de violencia
  field.birthDate = la fecha de nacimiento
  field.safeContact = cómo contactar con ella sin peligro
  field.compartment = el apartado del expediente
  field.basis = hecho, valoración o lo que ella cuenta
  field.sharedWith = las entidades que también pueden leerlo
  field.scale = la escala
  field.nextReview = cuándo se revisa
  basis.fact = hecho
  basis.assessment = valoración
  basis.selfReport = lo que ella cuenta
  partyStanding.notified = ha recibido aviso
  partyStanding.acknowledged = se ha hecho cargo del aviso
  partyStanding.team = equipo del caso
  partyStanding.holder = responde del caso
  riskLevel.extreme = extremo
  riskLevel.high = alto
  riskLevel.medium = medio
  riskLevel.low = bajo
  riskLevel.notAssessed = sin valorar
  compartment.identity = quién es
  compartment.protectedLocation = dónde se la encuentra
  compartment.health = salud
  compartment.police = policía y juzgados
  compartment.accused = la persona investigada
  compartment.narrative = relato
  """#
