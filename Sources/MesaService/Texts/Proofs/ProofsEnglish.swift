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
  cli.witness.ahead = {name} did not cosign: it has cosigned a longer log of this name. Entries
    were lost here, as after an old backup. Change nothing and call whoever keeps the checkpoints.
  cli.witness.unknownLog = {name} does not know this log yet: its keeper adds the key that mesa
    audit key prints.
  cli.witness.unknownKey = {name} knows this log under another key: its keeper adds the key that
    mesa audit key prints.
  cli.witness.forged = {name} answered with a signature that is not its own. Compare its key in
    the policy with what its keeper says.
  """#
