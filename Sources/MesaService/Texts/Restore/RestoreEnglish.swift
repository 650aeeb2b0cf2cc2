let restoreEnglish = #"""
  # ---- Restores ----
  refusal.restore.unacknowledged = Nothing was recorded: an older backup is in place, which ends
    with entry {position:number}{known?; a signed checkpoint tells of {known|1 entry|# entries}}.
    Reading goes on. Before anything is written somebody has to answer for it: mesa restore
    acknowledge.
  refusal.restore.nothingLost = Nothing was recorded: nothing of this log is known to be lost, so
    there is nothing to answer for.
  refusal.restore.epochNotRaised = Nothing was recorded: something was signed under epoch
    {current:number} already, and {epoch:number} is not above it. Let mesa restore acknowledge
    choose it.
  command.instance.acknowledgeRestore = Answer for an older backup in place
  command.instance.acknowledgeRestore.help = Says why it had to do, after which entry, and what is
    known of what is lost. The log goes on under another name, with a higher epoch. Given with “mesa
    restore acknowledge”.
  event.instance.restored = The log goes on from an older backup after entry
    {position:number}{reason? ({reason:restoreReason})}, under epoch {epoch:number}{size?; a signed
    checkpoint told of {size|1 entry|# entries}}
  restoreReason.diskLost = the disk was lost
  restoreReason.dataDamaged = the data were damaged
  restoreReason.mistake = by mistake
  restoreReason.intrusion = after an intrusion
  restoreReason.exercise = an exercise
  restoreReason.imported = built anew from an export
  field.epoch = the epoch
  field.lost = what is known of what is lost
  cli.restore.lost = Entries are lost: a signed checkpoint tells of {known|1 entry|# entries}, and
    this backup has {left:number}.
  cli.restore.pending = Nothing is written yet: nothing shows that no entry is lost. Look through it,
    then answer for it: mesa restore acknowledge --reason diskLost
  cli.restore.renamed = Writing goes on. The log has a new name; tell whoever keeps its key, or
    witnesses its checkpoints:
  cli.backup.unproven = No signed checkpoint proves it to others: somebody has to answer for a
    restore first.
  cli.drill.noKeys = The keys are not at hand: whether they open it was not tried.
  cli.drill.keys = {count|1 key is|# keys are} in it that the log says were destroyed or blocked
    since: a restore follows the log.
  cli.drill.lost = It lacks entries: a signed checkpoint tells of {known|1 entry|# entries}, and it
    has {left:number}.
  cli.drill.done = The backup can be restored. Nothing of the drill is left behind.
  """#
