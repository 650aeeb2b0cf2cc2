let proofsEnglish = #"""
  # ---- Proofs ----
  refusal.proof.malformed = The file is no proof: one JSON object as mesa audit prove prints it.
  refusal.proof.otherLog = It does not hold: the log’s key has not signed it. It is of another
    log, or the key is not the right one.
  refusal.proof.forged = It does not hold: the signature of {name} is not over this text. The text
    was changed, or the signature is another’s.
  refusal.proof.otherEntry = It does not hold: from this entry the proof does not lead to the
    signed root of {size|1 entry|# entries}. It is of another entry than number {position:number},
    or of another log.
  refusal.proof.otherTree = It does not hold: the checkpoint of {size|1 entry|# entries} tells of
    another history than what it is compared with.
  refusal.proof.inconsistent = It does not hold: it does not show that the log with {first|1
    entry|# entries} is the beginning of that with {second|1 entry|# entries}.
  refusal.proof.lostInRestore = It does not hold: the checkpoint tells of entries that were lost when an
    older backup was put in place, after entry {position:number}. The log says why.
  refusal.proof.quorum = It does not hold: {found|1 witness has|# witnesses have} cosigned it, and
    the policy asks for more.
  refusal.checkpoint.notCosigned = No witness has cosigned a checkpoint of this log yet. Ask them
    with mesa log witness.
  refusal.witness.policy = Line {line:number} of the witness policy is not understood. It has log,
    witness and group lines, names before they are used, and exactly one quorum line.
  refusal.witness.none = Nobody was asked: no witness of the policy has an address.
  refusal.witness.otherLog = Nobody was asked: the policy is for other logs, and this log’s key
    (mesa audit key) is not in it.
  refusal.witness.quorum = {found|1 witness has|# witnesses have} cosigned, fewer than the policy
    asks for. What they cosigned is kept; ask again later.
  refusal.publish.contradicts = Nothing was published: {path} says something else than the
    beginning of this log. Keep the folder as it is and find out why; publish into another.
  cli.publish.label = Publishing
  cli.publish.done = Published in {path}: {written|1 new file|# new files} of {files:number}, and
    the checkpoint.
  cli.witness.contradicts = {name} did not cosign: what it cosigned before is not the beginning of
    this log. One of the two histories is not true. Change nothing and call whoever keeps the
    checkpoints.
  cli.witness.stopped = A checkpoint of {known|1 entry|# entries} that this log has signed is not
    continued here, where entry {position:number} is the last. Nothing is written any more until
    somebody answers for it: mesa restore acknowledge.
  cli.witness.ahead = {name} did not cosign: it has cosigned a longer log of this name. Entries
    were lost here, as after an old backup. Change nothing and call whoever keeps the checkpoints.
  cli.witness.unknownLog = {name} does not know this log yet: its keeper adds the key that mesa
    audit key prints.
  cli.witness.unknownKey = {name} knows this log under another key: its keeper adds the key that
    mesa audit key prints.
  cli.witness.forged = {name} answered with a signature that is not its own. Compare its key in
    the policy with what its keeper says.
  cli.verify.torn = The last write was cut off, as by a power cut, or is damaged. If anything was
    acknowledged after these entries, it is lost: compare with a checkpoint of later.
  cli.verify.noKey = The log’s key is not at hand: the signatures of the kept checkpoints were not
    checked. Give it with --key.
  verify.missing = an entry is missing
  verify.surplus = there is an entry too many
  verify.illegible = the file is damaged there
  verify.writeAhead = the write-ahead log is damaged and lasting writes are lost
  verify.malformed = the bytes are no entry
  verify.spelling = the entry is not in its canonical form
  verify.position = the entry names another position
  verify.version = the entry has another version than its index
  verify.stream = the entry is of another record than its index
  verify.type = the entry is of another type than its index
  verify.hash = the entry has been changed
  verify.time = the entry is older than the one before it
  verify.chain = the versions of its record do not count on
  verify.index = the index is not the one of the entries
  verify.command = what is remembered of commands is not what the entries say
  verify.head = the head is not the one of the entries
  verify.frontier = the head’s tree is not the one of the entries
  verify.tile = the stored tree is not the one of the entries
  verify.checkpoint = a checkpoint tells of another history
  verify.signature = a signature under a kept checkpoint does not hold
  verify.schema = tables or triggers are not as they were made
  """#
