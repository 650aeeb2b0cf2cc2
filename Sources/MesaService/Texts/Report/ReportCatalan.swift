let reportCatalan = #"""
  # ---- Informes publicats ----
  kind.report = informe publicat
  command.report.release = Publicar un informe
  command.report.release.help = Anota un informe tal com es dona. El dona mesa report … --release, que
    l’ha calculat.
  event.report.released = Es va publicar l’informe{report?: {report}}{from?, des del {from:day}}
  event.report.continued = Continua l’informe publicat
  field.tables = les taules
  field.revision = la manera com es fa
  field.columns = les columnes
  field.approver = qui l’aprova
  field.id = el seu nom
  column.subject = De què
  column.report = Informe
  column.through = Fins a
  column.releasedAt = Publicat
  column.approver = Aprovat per
  report.language = Llengua
  report.filter = Només
  report.released = {approver}, {at}; publicat tal com és aquí
  report.releasedOther = {approver}, {at}; publicat llavors amb unes altres xifres, sobre l’assentament
    {position}, empremta {digest}
  refusal.report.approverUnfit = No s’ha anotat res: {person} no podria publicar aquest informe, i per
    això no el pot aprovar. Anomena qui coordina la xarxa o porta la mesa.
  report.title.training = Formació i sensibilització
  report.column.hours = Hores
  report.table.training.kind = Formació i sensibilització per tipus
  report.table.training.sex = Persones per sexe
  report.table.training.age = Persones per edat, si consta
  report.table.training.topic = Per tema
  report.table.training.target = Per a qui s’adreçava
  report.table.training.agencies = Tipus d’entitat que es van formar
  reportSummary.trainings = Activitats de formació i sensibilització
  reportSummary.costPerPerson = Cost per persona
  field.trained = quins professionals es van formar
  report.title.referral-performance = Derivacions i les seves respostes
  report.column.sent = Enviades
  report.column.answered = Respostes en termini
  report.column.answeredLate = Respostes tard
  report.column.unanswered = Sense resposta
  report.column.median = Mediana de resposta
  report.table.referrals = Derivacions per via
  report.table.referrals.reasons = Per què no van prosperar derivacions
  """#
