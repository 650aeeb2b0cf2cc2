let webGalician = #"""
  # ---- HTTP, fichas ----
  refusal.http.notFound = Non existe ou non che corresponde.
  refusal.http.routeUnknown = Non hai nada neste enderezo. O que hai consta na descrición da API.
  refusal.http.methodNotAllowed = Iso non se pode facer neste enderezo. Pódese: {allowed}.
  refusal.http.notAcceptable = Non hai tal forma diso. Hainas: {offered}.
  refusal.http.mediaType = Non se fixo nada: o corpo vén noutra forma. Agárdase: {expected}.
  refusal.http.tooLarge = Non se fixo nada: o corpo pasa de {maximum:number} bytes.
  refusal.http.targetTooLong = O enderezo pasa de {maximum:number} bytes.
  refusal.http.hostUnknown = A este servizo non se lle coñece polo nome de máquina pedido. Pídeo polo
    seu.
  refusal.http.timeout = Non se fixo nada: o corpo non chegou a tempo. Envíao de novo.
  refusal.http.malformed = A petición non se puido ler.
  refusal.http.defect = Algo fallou aquí dentro, e non no que se pediu. Quen opera o servizo atópao polo
    identificador desta petición.
  refusal.query.unknown = A consulta nomea algo que aquí non se pregunta. Coñécese: {known:list}.
  refusal.query.twice = A consulta di «{name}» dúas veces.
  refusal.query.invalid = «{name}» non se pode ler así. Agárdase: {expected}.
  refusal.list.cursorUnknown = «cursor» non nomea nada da lista. Comeza de novo pola primeira páxina.
  refusal.query.missing = A consulta ten que dicir «{name}».
  refusal.token.missing = Non se fixo nada: a petición non trae ficha. Vai na cabeceira Authorization.
  refusal.token.invalid = Non se fixo nada: a ficha non vale, ou xa non.
  refusal.token.inQuery = Non se fixo nada: unha ficha estaba no enderezo, onde outros a len. Quedou sen
    efecto; fai outra e envíaa na cabeceira Authorization.
  refusal.token.otherPrincipal = Non se fixo nada: a orde vai a nome doutra persoa que a ficha.
  refusal.token.outOfScope = Non se fixo nada: a ficha non chega a tanto ({scope}).
  refusal.token.scopeMissing = Non se fixo ningunha ficha: di para que é con --scope.
  refusal.token.scopeUnknown = Non se fixo ningunha ficha: {scope} non é read nin write, nin unha orde,
    nin unha clase de rexistro.{nearest? Querías dicir {nearest}?}
  refusal.token.scopeReserved = Non se fixo ningunha ficha: {scope} é cousa de persoas, non de programas.
  refusal.token.nameInvalid = Non se fixo ningunha ficha: o seu nome ten de 1 a {maximum} caracteres
    nunha liña.
  refusal.token.tooLong = Non se fixo ningunha ficha: pedíanse {days} días, e unha ficha vale de 1 a
    {maximum}.
  refusal.serve.notLoopback = Non se serve: {host} non é un enderezo só desta máquina, e sen TLS nada sae
    dela. Usa 127.0.0.1, e un proxy diante.
  refusal.serve.port = Non se serve: un porto é un número de 0 a 65535.
  refusal.serve.portTaken = Non se serve: outro programa escoita xa no porto {port}. Escolle outro
    con --port.
  refusal.service.notReady = Non está listo: antes alguén ten que responder dunha restauración.
  cli.serve.listening = Escoitando en {url}. Remátase con Ctrl-C.
  cli.serve.ended = Rematado.
  cli.token.created = Ficha {id} de {person}. Amósase só esta vez:
  cli.token.ended = A ficha {id} quedou sen efecto.
  cli.token.good = vale
  cli.token.expired = caducada
  cli.token.revoked = sen efecto
  column.scopes = Para
  column.expires = Vale ata
  column.used = Último uso
  """#
