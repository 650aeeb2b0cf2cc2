let caseCatalan = #"""
  # ---- Expedient ----
  kind.case = cas
  kind.cases = Casos
  state.merged = unit a un altre expedient
  state.blocked = bloquejat
  state.destroyed = destruït
  command.case.open = Obrir un cas
  command.case.open.help = Un expedient sobre la situació d’una dona, que s’anomena pel seu codi. No se
    li demana denúncia: se l’atén sense.
  command.case.recordIdentity = Anotar qui és
  command.case.recordIdentity.help = Nom, document i com contactar-hi; xifrat. El que no s’indica queda
    com estava.
  command.case.recordLocation = Anotar on se la troba
  command.case.recordLocation.help = Xifrat en un apartat propi, que res no exporta, cap avís no porta i
    cap cerca no troba.
  command.case.recordStatement = Anotar una manifestació
  command.case.recordStatement.help = Un fet, una valoració o el que ella explica, amb la font i el dia;
    els fets es distingeixen de les opinions.
  command.case.assessRisk = Anotar un nivell de risc
  command.case.assessRisk.help = El que un òrgan va valorar en la seva pròpia escala. Aquí no es calcula
    cap risc.
  event.case.opened = Es va obrir el cas{code?: {code}}
  event.case.identityRecorded = {agency?{agency}: }es va anotar qui és
  event.case.locationRecorded = {agency?{agency}: }es va anotar on se la troba
  event.case.statementRecorded = {agency?{agency}: }es va anotar una manifestació{basis?
    ({basis:basis})}
  event.case.riskAssessed = Es va valorar el risc{level?: {level:riskLevel}}{scale? ({scale})}
  event.case.partyChanged = {agency?{agency} }{standing?· {standing:partyStanding}}
  event.case.partyLeft = {agency?{agency} }ja no hi intervé
  event.case.excluded = Es va retirar l’accés a una persona: conflicte d’interessos
  event.case.readmitted = Es va tornar l’accés a una persona
  event.case.glassBroken = S’hi va accedir per emergència{ground?: {ground}}
  event.case.listed = Es va incloure entre els casos d’una sessió
  event.case.unlisted = Es va retirar dels casos d’una sessió
  field.case = el cas
  field.kinds = els tipus de violència
  field.birthDate = la data de naixement
  field.safeContact = com contactar amb ella sense perill
  field.compartment = l’apartat de l’expedient
  field.basis = fet, valoració o el que ella explica
  field.sharedWith = les entitats que també ho poden llegir
  field.scale = l’escala
  field.nextReview = quan es revisa
  basis.fact = fet
  basis.assessment = valoració
  basis.selfReport = el que ella explica
  partyStanding.notified = ha rebut avís
  partyStanding.acknowledged = s’ha fet càrrec de l’avís
  partyStanding.team = equip del cas
  partyStanding.holder = respon del cas
  riskLevel.extreme = extrem
  riskLevel.high = alt
  riskLevel.medium = mitjà
  riskLevel.low = baix
  riskLevel.notAssessed = sense valorar
  compartment.identity = qui és
  compartment.protectedLocation = on se la troba
  compartment.health = salut
  compartment.police = policia i jutjats
  compartment.accused = la persona investigada
  compartment.narrative = relat
  """#
