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
    nada sale de ella. Usa 127.0.0.1, y un proxy delante.
  refusal.serve.port = No se sirve: un puerto es un número de 0 a 65535.
  refusal.serve.portTaken = No se sirve: otro programa escucha ya en el puerto {port}. Elige otro
    con --port.
  refusal.service.notReady = No está listo: antes alguien tiene que responder de una restauración.
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
