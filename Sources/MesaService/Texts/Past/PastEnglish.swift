let pastEnglish = #"""
  # ---- Past ----
  refusal.past.beyondLog = There is nothing at {position:number} yet: the log has {size|1 entry|#
    entries}. Ask for a position up to there, or for a time.
  refusal.past.beforeLog = Nothing was recorded by then: the first entry is of {first}. Ask for a
    later moment.
  refusal.past.readOnly = Nothing can be done in the past. Leave out --at to do it now.
  refusal.past.twoMoments = Say one moment: --at, as it was known, or --at-effective, as it was.
  refusal.past.order = The second moment is before the first. Give the earlier one first.
  command.instance.commitViews = Write down the figures of the views
  command.instance.commitViews.help = The clock gives it: what the views hold at a position, so that
    every replay must come to the same.
  event.instance.viewsCommitted = The figures of the views after entry {position:number} were written
    down
  field.position = the position in the log
  field.edition = the edition of the views
  field.views = the views
  field.rows = the rows
  field.digest = the digest
  column.view = View
  column.rows = Rows
  column.digest = Digest
  column.before = Before
  column.after = After
  cli.past.banner = As it was at {at}, after entry {position:number}; root {root}{signed?, signed up to
    {signed:number}}. Nothing can be changed here.
  cli.replay.label = Replaying
  cli.contracts.label = Reading
  cli.step.none = Nothing more happened in that direction.
  cli.diff.none = Nothing that you may see changed between the two.
  column.count = Times
  cli.audit.none = Nothing of the kind is there.
  """#
