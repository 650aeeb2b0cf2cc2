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
    dela. Dálle un certificado, ou usa 127.0.0.1 e un proxy diante.
  refusal.serve.port = Non se serve: un porto é un número de 0 a 65535.
  refusal.serve.portTaken = Non se serve: outro programa escoita xa no porto {port}. Escolle outro
    con --port.
  refusal.service.notReady = Non está listo: antes alguén ten que responder dunha restauración.
  refusal.http.overdue = Tardou demasiado. Pode que se fixese igualmente: a mesma orde co mesmo
    identificador dío.
  refusal.http.tooOften = Demasiadas peticións. Volve preguntar dentro de {seconds} s.
  refusal.http.tooManyExports = Demasiados documentos nunha hora. Volve pedilo dentro de {seconds} s.
  refusal.tls.keyOpen = Non se serve: outros poden ler a clave de {path}. Déixaa só para o seu
    propietario: chmod 0400.
  refusal.tls.unreadable = Non se serve: {path} non está, ou non é un PEM que se poida ler.
  refusal.tls.mismatch = Non se serve: o certificado de {path} e a clave non se corresponden.
  refusal.config.unreadable = Non se pode ler {path}.
  refusal.config.syntax = {path} non é un ficheiro de axustes: YAML, cada clave unha vez, ata 64 KiB.
  refusal.config.unknown = Non existe o axuste «{key}»{path? en {path}}.{nearest? Quizais {nearest}?}
    Todos: mesa config show.
  refusal.config.invalid = «{key}» non pode ser iso{source? (de {source})}. Agárdase: {expected}.
  refusal.serve.root = Non se serve: non como root. Crea unha conta propia para el ou, nun contedor, di
    --allow-root.
  refusal.serve.origin = Non se serve: «{origin}» non é unha orixe. Agárdase: https://mesa.example.org.
  refusal.serve.proxy = Non se serve: «{address}» non é un enderezo IP. Un proxy indícase polo seu
    enderezo.
  refusal.serve.tlsHalf = Non se serve: TLS precisa un certificado e a súa clave, --tls-cert e
    --tls-key.
  cli.config.standard = se ninguén o di
  cli.config.good = Así serviríase.
  cli.doctor.good = ben
  cli.doctor.notable = nota
  cli.doctor.wrong = MAL
  cli.doctor.sqlite = SQLite {version}.
  cli.doctor.sqliteReset = SQLite {version} ten o defecto do WAL (corrixido en 3.51.3). Aquí non se dá:
    unha soa conexión escribe e consolida.
  cli.doctor.user = Non es root.
  cli.doctor.root = Es root: o que se cree agora pode quedar pechado ao usuario do servizo.
  cli.doctor.data = Os datos de {path} son só para o seu propietario.
  cli.doctor.dataMissing = Non hai datos en {path}.
  cli.doctor.keys = As claves de {path} son só para o seu propietario.
  cli.doctor.keysMissing = Non hai claves en {path}.
  cli.doctor.open = Outros teñen permisos sobre {path}.
  cli.doctor.foreign = {path} é doutro usuario.
  cli.doctor.apart = As claves están á parte dos datos.
  cli.doctor.keysInside = As claves están dentro do cartafol dos datos: quen o copia ten ambas cousas.
  cli.doctor.disk = Quedan {free:number} MiB.
  cli.doctor.diskShort = Só quedan {free:number} MiB: non se escribe nada.
  cli.doctor.diskUnknown = O sistema non di canto sitio queda.
  cli.doctor.loss = O rexistro perdeu algo tras o asento {position:number}; alguén ten que responder
    diso: mesa restore acknowledge.
  cli.doctor.clock = O reloxo segue ao último asento.
  cli.doctor.clockBehind = O reloxo vai {seconds:number} s por detrás do último asento.
  cli.doctor.checkpoint = Asinado e verificado ata o asento {position:number} de {size:number}.
  cli.doctor.unsigned = Aínda non hai ningún punto de control asinado.
  cli.doctor.notOpened = A instancia non se abre: {code}.
  cli.doctor.backup = A última copia fíxose hai {hours:number} h.
  cli.doctor.backupOld = A última copia fíxose hai {hours:number} h: fai unha ao día.
  cli.doctor.backupNone = Non consta ningunha copia: mesa backup DIR.
  cli.doctor.idle = Ninguén está a escribir.
  cli.doctor.running = O servizo, ou outro proceso que escribe, está en marcha.
  cli.doctor.configuration = Coa configuración serviríase.
  cli.doctor.misconfigured = Coa configuración non se serviría: {code}. mesa config check di máis.
  cli.doctor.clear = Sen TLS: só nesta máquina.
  cli.doctor.certificate = O certificado vale {days:number} días máis.
  cli.doctor.certificateExpired = O certificado caducou.
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
