let reportEnglish = #"""
  # ---- Reports that were told ----
  kind.report = released report
  command.report.release = Release a report
  command.report.release.help = Writes down a report as it is told. Given by mesa report … --release,
    which has computed it.
  event.report.released = The report was released{report?: {report}}{from?, from {from:day}}
  event.report.continued = The released report goes on
  field.tables = the tables
  field.revision = the way it is made
  field.columns = the columns
  field.approver = who approves it
  field.id = its name
  column.subject = Subject
  column.report = Report
  column.through = Until
  column.releasedAt = Released
  column.approver = Approved by
  report.language = Language
  report.filter = Only
  report.released = {approver}, {at}; released as it stands here
  report.releasedOther = {approver}, {at}; released then with other figures, on entry {position},
    digest {digest}
  refusal.report.approverUnfit = Nothing was recorded: {person} could not release this report, and so
    cannot approve it. Name somebody who coordinates the network, or keeps the mesa going.
  report.title.training = Training and awareness
  report.column.hours = Hours
  report.table.training.kind = Training and awareness by kind
  report.table.training.sex = People by sex
  report.table.training.age = People by age, where recorded
  report.table.training.topic = By topic
  report.table.training.target = By whom it was for
  report.table.training.agencies = Kinds of agency that were trained
  reportSummary.trainings = Activities of training and awareness
  reportSummary.costPerPerson = Cost per person
  field.trained = whose professionals were trained
  report.title.referral-performance = Referrals and their answers
  report.column.sent = Sent
  report.column.answered = Answered on time
  report.column.answeredLate = Answered late
  report.column.unanswered = Not answered
  report.column.median = Median answer
  report.table.referrals = Referrals by pathway
  report.table.referrals.reasons = Why referrals came to nothing
  """#
