let figuresSpanish = #"""
  # ---- Reports ----
  report.title.network-annual = Memoria anual de la red
  report.summary = Resumen
  report.summary.network-annual = {offices|1 oficina|# oficinas} desarrollaron {activities|1
    actividad|# actividades}{people? y atendieron a {people:number} personas
    (asistencias)}{individual?: {individual:number} de forma individualizada}{group? y
    {group:number} en grupo}.
  report.about = Sobre este informe
  report.period = Periodo
  report.days = {from:day} a {through:day}
  report.generated = Elaborado el
  report.cut = Se basa en el registro hasta el asiento
  report.threshold = Secreto estadístico
  report.threshold.text = No se muestran recuentos de personas de 1 a menos de {k} ni lo que los
    revelaría; sin porcentajes de menos de 20.
  report.approver = Aprobado por
  report.approver.none = sin publicar: documento de trabajo
  report.digest = Huella de las cifras (SHA-256)
  report.total = Total
  report.hidden = no se muestra
  report.hiddenNote = Algunas cifras no se muestran para que no se reconozca a nadie: las menores
    de {k} y aquellas de las que se deducirían.
  report.overlaps = Lo que tiene varias cuenta en cada una, de modo que las filas no suman un
    total.
  report.counted = {title}: {basis}
  report.figures = Cifras
  report.counts = Se cuentan: {basis}
  report.chart = Gráfico de {count} barras, «{heading}». La más larga: {most}, {value}. La tabla
    siguiente tiene todas las cifras.
  report.column.row = Concepto
  report.column.count = Personas
  report.column.percent = Porcentaje
  report.column.before = Un año antes
  report.column.activities = Actividades
  report.column.people = Personas en grupo
  report.column.individual = Individuales
  report.column.information = Información
  report.column.genderViolence = Violencia de género
  report.column.cents = Importe
  report.column.value = Cifra
  report.table.summary = Cifras principales
  report.table.individual.profile = Atención individual por perfil
  report.table.individual.area = Atención individual por área
  report.table.individual.sex = Atención individual por sexo
  report.table.individual.age = Atención individual por edad
  report.table.individual.subject = Atención individual por asunto
  report.table.group.sex = Personas en grupo por sexo
  report.table.group.age = Personas en grupo por edad, donde consta
  report.table.group.topic = Actividades por materia
  report.table.group.target = Actividades por colectivo
  report.table.group.kind = Actividades por clase
  report.table.offices = Oficina por oficina
  report.table.funding = Financiación
  reportSummary.offices = Oficinas
  reportSummary.activities = Actividades grupales
  reportSummary.people.attendance = Personas, asistencias
  reportSummary.people.uniquePersons = Personas, contadas una vez
  reportSummary.individual.attendance = De forma individual, asistencias
  reportSummary.individual.uniquePersons = De forma individual, contadas una vez
  reportSummary.group.attendance = En grupo, asistencias
  reportSummary.group.uniquePersons = En grupo, contadas una vez
  reportSummary.hours = Horas de actividades
  reportSummary.activitiesPerOffice = Actividades por oficina
  reportSummary.staff = Personal al final del periodo
  reportSummary.mesas = Mesas promovidas por oficinas
  reportSummary.cost = Coste
  # ---- Further reports ----
  report.title.state-pact = Justificación del Pacto de Estado
  report.title.region-overview = Mesas de la región
  report.title.attendance = Asistencia por clase de entidad
  report.title.agreement-fulfilment = Cumplimiento de acuerdos
  report.column.women = Mujeres
  report.column.men = Hombres
  report.column.otherSex = Otro
  report.column.unknown = No consta
  report.column.convened = Vocalías convocadas
  report.column.attended = Asistieron
  report.column.due = Vencidos
  report.column.onTime = A tiempo
  report.column.late = Tarde
  report.column.open = Sin cumplir
  report.column.state = Estado
  report.column.municipalities = Municipios
  report.column.lastSession = Última sesión
  report.column.daysSince = Días desde entonces
  report.column.nextSession = Próxima sesión
  report.table.sessions = Sesiones celebradas
  report.table.attendance = Asistencia por clase de entidad
  report.table.fulfilment = Acuerdos vencidos, por quien los ejecuta
  report.table.mesas.state = Mesas por estado
  report.table.mesas.missing = Vocalías obligatorias sin cubrir
  report.table.mesas = Mesa por mesa
  report.table.pact.2017 = Pacto de Estado 2017: actuaciones y personas
  report.table.pact.2025 = Pacto de Estado 2025: actuaciones y personas
  report.table.pactAges.2017 = Pacto de Estado 2017: por edad y sexo
  report.table.pactAges.2025 = Pacto de Estado 2025: por edad y sexo
  reportSummary.mesasOfRegion = Mesas
  reportSummary.municipalitiesCovered = Municipios con mesa
  reportSummary.municipalities = Municipios de la región
  reportSummary.coverage = Cobertura
  report.pactMeasure = {axis}; medida {measure}
  report.nothing = No consta nada en este periodo.
  """#
