let webEnglish = #"""
  # ---- HTTP, tokens ----
  refusal.http.notFound = It does not exist, or it is not for you.
  refusal.http.routeUnknown = There is nothing at this address. What there is stands in the API’s
    description.
  refusal.http.methodNotAllowed = That cannot be done at this address. Possible: {allowed}.
  refusal.http.notAcceptable = There is no such form of it. Possible: {offered}.
  refusal.http.mediaType = Nothing was done: the body is in another form than expected. Expected:
    {expected}.
  refusal.http.tooLarge = Nothing was done: the body is longer than {maximum:number} bytes.
  refusal.http.targetTooLong = The address is longer than {maximum:number} bytes.
  refusal.http.hostUnknown = This service is not known under the host that was asked for. Ask for it
    by its own name.
  refusal.http.timeout = Nothing was done: the body did not arrive in time. Send it again.
  refusal.http.malformed = The request could not be read.
  refusal.http.defect = Something failed in here, and not in what was asked. The operator finds it
    under the id of this request.
  refusal.query.unknown = The query names something that is not asked for here. Known: {known:list}.
  refusal.query.twice = The query says “{name}” twice.
  refusal.query.invalid = “{name}” cannot be read as that. Expected: {expected}.
  refusal.list.cursorUnknown = “cursor” names nothing in the list. Begin with the first page again.
  refusal.query.missing = The query has to say “{name}”.
  refusal.token.missing = Nothing was done: the request brings no token. Send it in the Authorization
    header.
  refusal.token.invalid = Nothing was done: the token is not good, or not any more.
  refusal.token.inQuery = Nothing was done: a token stood in the address, where others can read it.
    It has been ended; make a new one and send it in the Authorization header.
  refusal.token.otherPrincipal = Nothing was done: the command is in another person’s name than the
    token.
  refusal.token.outOfScope = Nothing was done: the token does not go so far ({scope}).
  refusal.token.scopeMissing = No token was made: say what it is for with --scope.
  refusal.token.scopeUnknown = No token was made: {scope} is neither read nor write, nor a command, nor
    a kind of record.{nearest? Did you mean {nearest}?}
  refusal.token.scopeReserved = No token was made: {scope} is for people themselves, and not for
    programs.
  refusal.token.nameInvalid = No token was made: its name has 1 to {maximum} characters on one line.
  refusal.token.tooLong = No token was made: {days} days were asked for, and a token is good for 1 to
    {maximum}.
  refusal.serve.notLoopback = Not served: {host} is not an address of this machine alone, and without
    TLS nothing goes further. Give it a certificate, or use 127.0.0.1 and a proxy before it.
  refusal.serve.port = Not served: a port is a number from 0 to 65535.
  refusal.serve.portTaken = Not served: another program listens on port {port} already. Choose
    another with --port.
  refusal.service.notReady = Not ready: somebody has to answer for a restore first.
  refusal.http.overdue = It took too long. It may have been done all the same: the same command with
    the same id tells.
  refusal.http.tooOften = Too many requests. Ask again in {seconds} s.
  refusal.http.tooManyExports = Too many documents in one hour. Ask again in {seconds} s.
  refusal.tls.keyOpen = Not served: others can read the key in {path}. Leave it to its owner alone:
    chmod 0400.
  refusal.tls.unreadable = Not served: {path} is not there, or no PEM that can be read.
  refusal.tls.mismatch = Not served: the certificate in {path} and the key do not belong together.
  refusal.config.unreadable = {path} cannot be read.
  refusal.config.syntax = {path} is no file of settings: YAML, each key once, up to 64 KiB.
  refusal.config.unknown = There is no setting “{key}”{path? in {path}}.{nearest? Did you mean
    {nearest}?} All of them: mesa config show.
  refusal.config.invalid = “{key}” cannot be that{source? (from {source})}. Expected: {expected}.
  refusal.serve.root = Not served: not as root. Make a user of its own for it, or say --allow-root in
    a container.
  refusal.serve.origin = Not served: “{origin}” is no origin. Expected: https://mesa.example.org.
  refusal.serve.proxy = Not served: “{address}” is no IP address. A proxy is told by its address.
  refusal.serve.tlsHalf = Not served: TLS takes a certificate and its key, --tls-cert and --tls-key.
  cli.config.standard = if nobody says
  cli.config.good = This would be served.
  cli.doctor.good = good
  cli.doctor.notable = note
  cli.doctor.wrong = WRONG
  cli.doctor.sqlite = SQLite {version}.
  cli.doctor.sqliteReset = SQLite {version} has the WAL-reset defect (mended in 3.51.3). It does not
    meet it: one connection alone writes and checkpoints.
  cli.doctor.user = Not root.
  cli.doctor.root = You are root: what is made now may be closed to the service’s user.
  cli.doctor.data = The data in {path} are for their owner alone.
  cli.doctor.dataMissing = There are no data in {path}.
  cli.doctor.keys = The keys in {path} are for their owner alone.
  cli.doctor.keysMissing = There are no keys in {path}.
  cli.doctor.open = Others have rights to {path}.
  cli.doctor.foreign = {path} belongs to another user.
  cli.doctor.apart = The keys are apart from the data.
  cli.doctor.keysInside = The keys are inside the data’s folder: whoever copies that has both.
  cli.doctor.disk = {free:number} MiB are free.
  cli.doctor.diskShort = Only {free:number} MiB are free: nothing is written.
  cli.doctor.diskUnknown = How much room there is, the system does not say.
  cli.doctor.loss = The log has lost something behind entry {position:number}; somebody has to answer
    for it: mesa restore acknowledge.
  cli.doctor.clock = The clock goes on from the last entry.
  cli.doctor.clockBehind = The clock is {seconds:number} s before the last entry.
  cli.doctor.checkpoint = Signed and verified up to entry {position:number} of {size:number}.
  cli.doctor.unsigned = No checkpoint is signed yet.
  cli.doctor.notOpened = The instance does not open: {code}.
  cli.doctor.backup = The last backup was made {hours:number} h ago.
  cli.doctor.backupOld = The last backup was made {hours:number} h ago: make one a day.
  cli.doctor.backupNone = No backup is known of: mesa backup DIR.
  cli.doctor.idle = Nobody is writing.
  cli.doctor.running = The service, or another writer, is running.
  cli.doctor.configuration = The configuration would be served.
  cli.doctor.misconfigured = The configuration would not be served: {code}. mesa config check tells
    more.
  cli.doctor.clear = No TLS: on this machine only.
  cli.doctor.certificate = The certificate is good for {days:number} days more.
  cli.doctor.certificateExpired = The certificate has expired.
  cli.serve.listening = Listening on {url}. End with Ctrl-C.
  cli.serve.ended = Ended.
  cli.token.created = Token {id} for {person}. It is shown this once:
  cli.token.ended = Token {id} has been ended.
  cli.token.good = good
  cli.token.expired = expired
  cli.token.revoked = ended
  column.scopes = For
  column.expires = Good until
  column.used = Last used
  """#
