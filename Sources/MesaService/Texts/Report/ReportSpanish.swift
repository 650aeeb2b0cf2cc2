let reportSpanish = #"""
  # ---- Informes publicados ----
  kind.report = informe publicado
  command.report.release = Publicar un informe
  command.report.release.help = Anota un informe tal como se da. Lo da mesa report … --release, que lo
    ha calculado.
  event.report.released = Se publicó el informe{report?: {report}}{from?, desde el {from:day}}
  event.report.continued = Sigue el informe publicado
  field.tables = las tablas
  field.revision = el modo en que se hace
  field.columns = las columnas
  field.approver = quién lo aprueba
  field.id = su nombre
  column.subject = De qué
  column.report = Informe
  column.through = Hasta
  column.releasedAt = Publicado
  column.approver = Aprobado por
  report.language = Lengua
  report.filter = Solo
  report.released = {approver}, {at}; publicado tal como está aquí
  report.releasedOther = {approver}, {at}; publicado entonces con otras cifras, sobre el asiento
    {position}, huella {digest}
  refusal.report.approverUnfit = No se ha anotado nada: {person} no podría publicar este informe, y por
    eso no puede aprobarlo. Nombra a quien coordina la red o lleva la mesa.
  report.title.training = Formación y sensibilización
  report.column.hours = Horas
  report.table.training.kind = Formación y sensibilización por tipo
  report.table.training.sex = Personas por sexo
  report.table.training.age = Personas por edad, si consta
  report.table.training.topic = Por tema
  report.table.training.target = Por a quién se dirigía
  report.table.training.agencies = Tipos de entidad que se formaron
  reportSummary.trainings = Actividades de formación y sensibilización
  reportSummary.costPerPerson = Coste por persona
  field.trained = qué profesionales se formaron
  report.title.referral-performance = Derivaciones y sus respuestas
  report.column.sent = Enviadas
  report.column.answered = Respondidas en plazo
  report.column.answeredLate = Respondidas tarde
  report.column.unanswered = Sin responder
  report.column.median = Mediana de respuesta
  report.table.referrals = Derivaciones por vía
  report.table.referrals.reasons = Por qué no prosperaron derivaciones
  """#
