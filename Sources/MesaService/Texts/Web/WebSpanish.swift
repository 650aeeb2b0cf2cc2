let webSpanish = #"""
  # ---- HTTP, fichas ----
  refusal.http.notFound = No existe o no te corresponde.
  refusal.http.routeUnknown = No hay nada en esta dirección. Lo que hay consta en la descripción de la
    API.
  refusal.http.methodNotAllowed = Eso no se puede hacer en esta dirección. Se puede: {allowed}.
  refusal.http.notAcceptable = No hay tal forma de ello. Las hay: {offered}.
  refusal.http.mediaType = No se ha hecho nada: el cuerpo viene en otra forma. Se espera: {expected}.
  refusal.http.tooLarge = No se ha hecho nada: el cuerpo pasa de {maximum:number} bytes.
  refusal.http.targetTooLong = La dirección pasa de {maximum:number} bytes.
  refusal.http.hostUnknown = A este servicio no se le conoce por el nombre de máquina pedido. Pídelo por
    el suyo.
  refusal.http.timeout = No se ha hecho nada: el cuerpo no ha llegado a tiempo. Envíalo de nuevo.
  refusal.http.malformed = La petición no se ha podido leer.
  refusal.http.defect = Algo ha fallado aquí dentro, y no en lo pedido. Quien opera el servicio lo
    encuentra por el identificador de esta petición.
  refusal.query.unknown = La consulta nombra algo que aquí no se pregunta. Se conoce: {known:list}.
  refusal.query.twice = La consulta dice «{name}» dos veces.
  refusal.query.invalid = «{name}» no se puede leer así. Se espera: {expected}.
  refusal.list.cursorUnknown = «cursor» no nombra nada de la lista. Empieza de nuevo por la primera página.
  refusal.query.missing = La consulta tiene que decir «{name}».
  refusal.token.missing = No se ha hecho nada: la petición no trae ficha. Va en la cabecera
    Authorization.
  refusal.token.invalid = No se ha hecho nada: la ficha no vale, o ya no.
  refusal.token.inQuery = No se ha hecho nada: una ficha estaba en la dirección, donde otros la leen. Ha
    quedado sin efecto; haz otra y envíala en la cabecera Authorization.
  refusal.token.otherPrincipal = No se ha hecho nada: la orden va a nombre de otra persona que la ficha.
  refusal.token.outOfScope = No se ha hecho nada: la ficha no llega a tanto ({scope}).
  refusal.token.scopeMissing = No se ha hecho ninguna ficha: di para qué es con --scope.
  refusal.token.scopeUnknown = No se ha hecho ninguna ficha: {scope} no es read ni write, ni una orden,
    ni una clase de registro.{nearest? ¿Querías decir {nearest}?}
  refusal.token.scopeReserved = No se ha hecho ninguna ficha: {scope} es cosa de personas, no de
    programas.
  refusal.token.nameInvalid = No se ha hecho ninguna ficha: su nombre tiene de 1 a {maximum} caracteres
    en una línea.
  refusal.token.tooLong = No se ha hecho ninguna ficha: se pedían {days} días, y una ficha vale de 1 a
    {maximum}.
  refusal.serve.notLoopback = No se sirve: {host} no es una dirección solo de esta máquina, y sin TLS
    nada sale de ella. Dale un certificado, o usa 127.0.0.1 y un proxy delante.
  refusal.serve.port = No se sirve: un puerto es un número de 0 a 65535.
  refusal.serve.portTaken = No se sirve: otro programa escucha ya en el puerto {port}. Elige otro
    con --port.
  refusal.service.notReady = No está listo: antes alguien tiene que responder de una restauración.
  refusal.http.overdue = Ha tardado demasiado. Puede que se haya hecho igualmente: la misma orden con
    el mismo identificador lo dice.
  refusal.http.tooOften = Demasiadas peticiones. Vuelve a preguntar dentro de {seconds} s.
  refusal.http.tooManyExports = Demasiados documentos en una hora. Vuelve a pedirlo dentro de {seconds}
    s.
  refusal.tls.keyOpen = No se sirve: otros pueden leer la clave de {path}. Déjala solo para su
    propietario: chmod 0400.
  refusal.tls.unreadable = No se sirve: {path} no está, o no es un PEM que se pueda leer.
  refusal.tls.mismatch = No se sirve: el certificado de {path} y la clave no se corresponden.
  refusal.config.unreadable = No se puede leer {path}.
  refusal.config.syntax = {path} no es un fichero de ajustes: YAML, cada clave una vez, hasta 64 KiB.
  refusal.config.unknown = No existe el ajuste «{key}»{path? en {path}}.{nearest? ¿Quizás {nearest}?}
    Todos: mesa config show.
  refusal.config.invalid = «{key}» no puede ser eso{source? (de {source})}. Se espera: {expected}.
  refusal.serve.root = No se sirve: no como root. Créale una cuenta propia o, en un contenedor, di
    --allow-root.
  refusal.serve.origin = No se sirve: «{origin}» no es un origen. Se espera: https://mesa.example.org.
  refusal.serve.proxy = No se sirve: «{address}» no es una dirección IP. Un proxy se indica por su
    dirección.
  refusal.serve.tlsHalf = No se sirve: TLS necesita un certificado y su clave, --tls-cert y --tls-key.
  cli.config.standard = si nadie lo dice
  cli.config.good = Así se serviría.
  cli.doctor.good = bien
  cli.doctor.notable = nota
  cli.doctor.wrong = MAL
  cli.doctor.sqlite = SQLite {version}.
  cli.doctor.sqliteReset = SQLite {version} tiene el defecto del WAL (corregido en 3.51.3). Aquí no se
    da: una sola conexión escribe y consolida.
  cli.doctor.user = No eres root.
  cli.doctor.root = Eres root: lo que se cree ahora puede quedar cerrado al usuario del servicio.
  cli.doctor.data = Los datos de {path} son solo para su propietario.
  cli.doctor.dataMissing = No hay datos en {path}.
  cli.doctor.keys = Las claves de {path} son solo para su propietario.
  cli.doctor.keysMissing = No hay claves en {path}.
  cli.doctor.open = Otros tienen permisos sobre {path}.
  cli.doctor.foreign = {path} es de otro usuario.
  cli.doctor.apart = Las claves están aparte de los datos.
  cli.doctor.keysInside = Las claves están dentro de la carpeta de los datos: quien la copia tiene
    ambas cosas.
  cli.doctor.disk = Quedan {free:number} MiB.
  cli.doctor.diskShort = Solo quedan {free:number} MiB: no se escribe nada.
  cli.doctor.diskUnknown = El sistema no dice cuánto sitio queda.
  cli.doctor.loss = El registro ha perdido algo tras el asiento {position:number}; alguien tiene que
    responder de ello: mesa restore acknowledge.
  cli.doctor.clock = El reloj sigue al último asiento.
  cli.doctor.clockBehind = El reloj va {seconds:number} s por detrás del último asiento.
  cli.doctor.checkpoint = Firmado y verificado hasta el asiento {position:number} de {size:number}.
  cli.doctor.unsigned = Aún no hay ningún punto de control firmado.
  cli.doctor.notOpened = La instancia no se abre: {code}.
  cli.doctor.backup = La última copia se hizo hace {hours:number} h.
  cli.doctor.backupOld = La última copia se hizo hace {hours:number} h: haz una al día.
  cli.doctor.backupNone = No consta ninguna copia: mesa backup DIR.
  cli.doctor.idle = Nadie está escribiendo.
  cli.doctor.running = El servicio, u otro proceso que escribe, está en marcha.
  cli.doctor.configuration = Con la configuración se serviría.
  cli.doctor.misconfigured = Con la configuración no se serviría: {code}. mesa config check dice más.
  cli.doctor.clear = Sin TLS: solo en esta máquina.
  cli.doctor.certificate = El certificado vale {days:number} días más.
  cli.doctor.certificateExpired = El certificado ha caducado.
  cli.serve.listening = Escuchando en {url}. Se termina con Ctrl-C.
  cli.serve.ended = Terminado.
  cli.token.created = Ficha {id} de {person}. Se enseña solo esta vez:
  cli.token.ended = La ficha {id} ha quedado sin efecto.
  cli.token.good = vale
  cli.token.expired = caducada
  cli.token.revoked = sin efecto
  column.scopes = Para
  column.expires = Vale hasta
  column.used = Último uso
  """#
