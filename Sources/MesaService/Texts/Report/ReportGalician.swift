let reportGalician = #"""
  # ---- Informes publicados ----
  kind.report = informe publicado
  command.report.release = Publicar un informe
  command.report.release.help = Anota un informe tal como se dá. Dáo mesa report … --release, que o
    calculou.
  event.report.released = Publicouse o informe{report?: {report}}{from?, desde o {from:day}}
  event.report.continued = Segue o informe publicado
  field.tables = as táboas
  field.revision = o modo en que se fai
  field.columns = as columnas
  field.approver = quen o aproba
  field.id = o seu nome
  column.subject = De que
  column.report = Informe
  column.through = Ata
  column.releasedAt = Publicado
  column.approver = Aprobado por
  report.language = Lingua
  report.filter = Só
  report.released = {approver}, {at}; publicado tal como está aquí
  report.releasedOther = {approver}, {at}; publicado daquela con outras cifras, sobre o asento
    {position}, pegada {digest}
  refusal.report.approverUnfit = Non se anotou nada: {person} non podería publicar este informe, e por
    iso non o pode aprobar. Nomea a quen coordina a rede ou leva a mesa.
  report.title.training = Formación e sensibilización
  report.column.hours = Horas
  report.table.training.kind = Formación e sensibilización por tipo
  report.table.training.sex = Persoas por sexo
  report.table.training.age = Persoas por idade, se consta
  report.table.training.topic = Por tema
  report.table.training.target = Por a quen se dirixía
  report.table.training.agencies = Tipos de entidade que se formaron
  reportSummary.trainings = Actividades de formación e sensibilización
  reportSummary.costPerPerson = Custo por persoa
  field.trained = que profesionais se formaron
  report.title.referral-performance = Derivacións e as súas respostas
  report.column.sent = Enviadas
  report.column.answered = Respondidas en prazo
  report.column.answeredLate = Respondidas tarde
  report.column.unanswered = Sen responder
  report.column.median = Mediana de resposta
  report.table.referrals = Derivacións por vía
  report.table.referrals.reasons = Por que non prosperaron derivacións
  """#
