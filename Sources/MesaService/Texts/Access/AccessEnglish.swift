let accessEnglish = #"""
  # ---- Access ----
  refusal.access.unrecorded = Nothing is shown: who reads this must be recorded first, and that was
    not possible{reason? ({reason})}. Make room on the disk or check its permissions, then ask
    again.
  refusal.access.writerElsewhere = Nothing is shown: who reads this must be recorded, and another
    process is writing here. Ask through the service that is running, or wait for that process to
    end.
  refusal.access.tooManyCases = Nothing is shown: {hour|1 different case|# different cases} in an
    hour and {day:number} in a day are more than one person usually opens. The data-protection
    officer has been told, and can release it; what you opened before you can still see.
  refusal.access.missing = The readings of {month} are not there, although the log knows them: their
    file was removed without its term being over. Bring it back from a backup.
  refusal.access.notDeleted = The readings of {month} are still there, although the log says that
    they were deleted. Run mesa clock run, which finishes it.
  refusal.access.damaged = The readings of {month} are not what the log says of them{position?, from
    reading {position:number} on} ({what}). Keep the file as it is and bring the month back from a
    backup.
  refusal.access.anchorContradicts = The readings of {month} were not tied to the log: it knows
    {anchored:number} of them with other contents, and {found:number} are here. Check them with mesa
    audit verify.
  refusal.access.monthDeleted = Not possible: the readings of {month} are deleted, since their term
    is over.
  refusal.access.termNotOver = The readings of {month} were not deleted: they are kept{until? until
    {until:date}} as long as the mesa with the longest term says.
  command.instance.anchorAccess = Tie readings to the log
  command.instance.anchorAccess.help = The clock gives it: how far the readings of a month reach, so
    that none can be changed or taken away unseen.
  command.instance.deleteAccess = Delete old readings
  command.instance.deleteAccess.help = The clock gives it when the term of a month’s readings is
    over in every mesa; recorded first, then the file goes.
  event.instance.accessAnchored = The readings of {month} were tied to the log ({size|1 reading|#
    readings})
  event.instance.accessDeleted = The readings of {month} were deleted, {years|1 year|# years} after
    their month ({size|1 reading|# readings})
  field.month = the month
  field.size = how many there are
  field.root = the root of their tree
  field.mesas = the mesas
  column.accessKind = What
  column.reader = Reader
  column.purpose = What for
  column.record = Record
  column.compartments = Parts
  column.right = By right of
  column.recipients = Went to
  column.ground = Ground
  accessKind.consulted = consulted
  accessKind.listed = in a list
  accessKind.found = found in a search
  accessKind.exported = exported
  accessKind.printed = printed
  accessKind.opened = opened by exception
  accessKind.refused = refused
  accessPurpose.attend = attending her
  accessPurpose.refer = a referral
  accessPurpose.followUp = following up
  accessPurpose.review = a case conference
  accessPurpose.session = a session
  accessPurpose.audit = an audit
  accessPurpose.subjectAccess = her right of access
  accessPurpose.legalDuty = a legal duty
  accessPurpose.emergency = an emergency
  compartment.recordings = recordings
  compartment.readings = the reading log
  compartment.metadata = what the log tells in clear
  cli.log.withheld = (case data, not shown to you)
  cli.log.withheldFromTerminal = Case data are not shown to the terminal of the machine: ask with --as person/….
  cli.access.none = Nobody has read it in that time.
  cli.access.count = {readings|1 reading|# readings} by {readers|1 reader|# readers} of {agencies|1
    agency|# agencies}.
  """#
