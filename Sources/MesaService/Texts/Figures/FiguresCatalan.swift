let figuresCatalan = #"""
  # ---- Reports ----
  report.title.network-annual = Memòria anual de la xarxa
  report.summary = Resum
  report.summary.network-annual = {offices|1 oficina|# oficines} van dur a terme {activities|1
    activitat|# activitats}{people? i van atendre {people:number} persones
    (assistències)}{individual?: {individual:number} de manera individualitzada}{group? i
    {group:number} en grup}.
  report.about = Sobre aquest informe
  report.period = Període
  report.days = {from:day} a {through:day}
  report.generated = Elaborat el
  report.cut = Es basa en el registre fins a l’assentament
  report.threshold = Secret estadístic
  report.threshold.text = No es mostren recomptes de persones d’1 a menys de {k} ni el que els
    revelaria; sense percentatges de menys de 20.
  report.approver = Aprovat per
  report.approver.none = sense publicar: document de treball
  report.digest = Empremta de les xifres (SHA-256)
  report.total = Total
  report.hidden = no es mostra
  report.hiddenNote = Algunes xifres no es mostren perquè no es reconegui ningú: les menors de {k}
    i aquelles de què es deduirien.
  report.overlaps = El que en té diverses compta en cadascuna, de manera que les files no sumen un
    total.
  report.counted = {title}: {basis}
  report.figures = Xifres
  report.counts = Es compten: {basis}
  report.chart = Gràfic de {count} barres, «{heading}». La més llarga: {most}, {value}. La taula
    següent té totes les xifres.
  report.column.row = Concepte
  report.column.count = Persones
  report.column.percent = Percentatge
  report.column.before = Un any abans
  report.column.activities = Activitats
  report.column.people = Persones en grup
  report.column.individual = Individuals
  report.column.information = Informació
  report.column.genderViolence = Violència de gènere
  report.column.cents = Import
  report.column.value = Xifra
  report.table.summary = Xifres principals
  report.table.individual.profile = Atenció individual per perfil
  report.table.individual.area = Atenció individual per àrea
  report.table.individual.sex = Atenció individual per sexe
  report.table.individual.age = Atenció individual per edat
  report.table.individual.subject = Atenció individual per assumpte
  report.table.group.sex = Persones en grup per sexe
  report.table.group.age = Persones en grup per edat, on consta
  report.table.group.topic = Activitats per matèria
  report.table.group.target = Activitats per col·lectiu
  report.table.group.kind = Activitats per classe
  report.table.offices = Oficina per oficina
  report.table.funding = Finançament
  reportSummary.offices = Oficines
  reportSummary.activities = Activitats grupals
  reportSummary.people.attendance = Persones, assistències
  reportSummary.people.uniquePersons = Persones, comptades un cop
  reportSummary.individual.attendance = De manera individual, assistències
  reportSummary.individual.uniquePersons = De manera individual, comptades un cop
  reportSummary.group.attendance = En grup, assistències
  reportSummary.group.uniquePersons = En grup, comptades un cop
  reportSummary.hours = Hores d’activitats
  reportSummary.activitiesPerOffice = Activitats per oficina
  reportSummary.staff = Personal al final del període
  reportSummary.mesas = Taules promogudes per oficines
  reportSummary.cost = Cost
  # ---- Further reports ----
  report.title.state-pact = Justificació del Pacte d’Estat
  report.title.region-overview = Taules de la regió
  report.title.attendance = Assistència per classe d’entitat
  report.title.agreement-fulfilment = Compliment d’acords
  report.column.women = Dones
  report.column.men = Homes
  report.column.otherSex = Altre
  report.column.unknown = No consta
  report.column.convened = Vocalies convocades
  report.column.attended = Van assistir
  report.column.due = Vençuts
  report.column.onTime = A temps
  report.column.late = Tard
  report.column.open = Sense complir
  report.column.state = Estat
  report.column.municipalities = Municipis
  report.column.lastSession = Última sessió
  report.column.daysSince = Dies des de llavors
  report.column.nextSession = Propera sessió
  report.table.sessions = Sessions fetes
  report.table.attendance = Assistència per classe d’entitat
  report.table.fulfilment = Acords vençuts, per qui els executa
  report.table.mesas.state = Taules per estat
  report.table.mesas.missing = Vocalies obligatòries sense cobrir
  report.table.mesas = Taula per taula
  report.table.pact.2017 = Pacte d’Estat 2017: actuacions i persones
  report.table.pact.2025 = Pacte d’Estat 2025: actuacions i persones
  report.table.pactAges.2017 = Pacte d’Estat 2017: per edat i sexe
  report.table.pactAges.2025 = Pacte d’Estat 2025: per edat i sexe
  reportSummary.mesasOfRegion = Taules
  reportSummary.municipalitiesCovered = Municipis amb taula
  reportSummary.municipalities = Municipis de la regió
  reportSummary.coverage = Cobertura
  report.pactMeasure = {axis}; mesura {measure}
  report.nothing = No consta res en aquest període.
  """#
