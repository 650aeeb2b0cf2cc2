let caseGalician = #"""
  # ---- Expediente ----
  kind.case = caso
  kind.cases = Casos
  state.merged = unido a outro expediente
  state.blocked = bloqueado
  state.destroyed = destruído
  command.case.open = Abrir un caso
  command.case.open.help = Un expediente sobre a situación dunha muller, que se nomea polo seu código.
    Non se lle pide denuncia: aténdeselle sen ela.
  command.case.recordIdentity = Anotar quen é
  command.case.recordIdentity.help = Nome, documento e como contactar; cifrado. O que non se indica
    queda como estaba.
  command.case.recordLocation = Anotar onde se atopa
  command.case.recordLocation.help = Cifrado nun apartado propio, que nada exporta, ningún aviso leva e
    ningunha busca atopa.
  command.case.recordStatement = Anotar unha manifestación
  command.case.recordStatement.help = Un feito, unha valoración ou o que ela conta, coa súa fonte e o
    seu día; os feitos distínguense das opinións.
  command.case.assessRisk = Anotar un nivel de risco
  command.case.assessRisk.help = O que un órgano valorou na súa propia escala. Aquí non se calcula
    ningún risco.
  event.case.opened = Abriuse o caso{code?: {code}}
  event.case.identityRecorded = {agency?{agency}: }anotouse quen é
  event.case.locationRecorded = {agency?{agency}: }anotouse onde se atopa
  event.case.statementRecorded = {agency?{agency}: }anotouse unha manifestación{basis? ({basis:basis})}
  event.case.riskAssessed = Valorouse o risco{level?: {level:riskLevel}}{scale? ({scale})}
  event.case.partyChanged = {agency?{agency} }{standing?· {standing:partyStanding}}
  event.case.partyLeft = {agency?{agency} }xa non intervén
  event.case.excluded = Retiróuselle o acceso a unha persoa: conflito de intereses
  event.case.readmitted = Devolvéuselle o acceso a unha persoa
  event.case.glassBroken = Accedeuse por emerxencia{ground?: {ground}}
  event.case.listed = Incluíuse entre os casos dunha sesión
  event.case.unlisted = Retirouse dos casos dunha sesión
  field.case = o caso
  field.kinds = os tipos de violencia
  field.birthDate = a data de nacemento
  field.safeContact = como contactar con ela sen perigo
  field.compartment = o apartado do expediente
  field.basis = feito, valoración ou o que ela conta
  field.sharedWith = as entidades que tamén poden lelo
  field.scale = a escala
  field.nextReview = cando se revisa
  basis.fact = feito
  basis.assessment = valoración
  basis.selfReport = o que ela conta
  partyStanding.notified = recibiu aviso
  partyStanding.acknowledged = fíxose cargo do aviso
  partyStanding.team = equipo do caso
  partyStanding.holder = responde do caso
  riskLevel.extreme = extremo
  riskLevel.high = alto
  riskLevel.medium = medio
  riskLevel.low = baixo
  riskLevel.notAssessed = sen valorar
  compartment.identity = quen é
  compartment.protectedLocation = onde se atopa
  compartment.health = saúde
  compartment.police = policía e xulgados
  compartment.accused = a persoa investigada
  compartment.narrative = relato
  """#
