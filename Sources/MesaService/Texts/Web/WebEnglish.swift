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
    TLS nothing goes further. Use 127.0.0.1, and a proxy before it.
  refusal.serve.port = Not served: a port is a number from 0 to 65535.
  refusal.serve.portTaken = Not served: another program listens on port {port} already. Choose
    another with --port.
  refusal.service.notReady = Not ready: somebody has to answer for a restore first.
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
