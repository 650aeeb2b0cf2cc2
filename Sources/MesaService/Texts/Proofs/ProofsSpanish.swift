let proofsSpanish = #"""
  # ---- Pruebas ----
  refusal.proof.malformed = El fichero no es una prueba: un objeto JSON como lo escribe mesa audit
    prove.
  refusal.proof.otherLog = No se sostiene: no lo firmó la clave del registro. Es de otro registro,
    o la clave no es la suya.
  refusal.proof.forged = No se sostiene: la firma de {name} no es de este texto. Se cambió el
    texto, o la firma es de otro.
  refusal.proof.otherEntry = No se sostiene: desde este hecho la prueba no lleva a la raíz firmada
    de {size|1 hecho|# hechos}. Es de otro hecho que el número {position:number}, o de otro
    registro.
  refusal.proof.otherTree = No se sostiene: el punto de control de {size|1 hecho|# hechos} cuenta
    otra historia que aquello con lo que se compara.
  refusal.proof.inconsistent = No se sostiene: no muestra que el registro con {first|1 hecho|#
    hechos} sea el comienzo del que tiene {second|1 hecho|# hechos}.
  refusal.proof.lostInRestore = No se sostiene: el punto de control habla de hechos que se perdieron al
    poner una copia más antigua, tras el asiento {position:number}. El registro dice por qué.
  refusal.proof.quorum = No se sostiene: {found|lo cofirmó 1 testigo|lo cofirmaron # testigos}, y
    la política pide más.
  refusal.checkpoint.notCosigned = Ningún testigo ha cofirmado todavía un punto de control de este
    registro. Pídaselo con mesa log witness.
  refusal.witness.policy = No se entiende la línea {line:number} de la política de testigos. Tiene
    líneas log, witness y group, los nombres antes de usarse, y exactamente una línea quorum.
  refusal.witness.none = No se preguntó a nadie: ningún testigo de la política tiene dirección.
  refusal.witness.otherLog = No se preguntó a nadie: la política es para otros registros, y la
    clave de este (mesa audit key) no está en ella.
  refusal.witness.quorum = {found|Cofirmó 1 testigo|Cofirmaron # testigos}, menos de lo que pide
    la política. Lo cofirmado se guarda; vuelva a pedirlo más tarde.
  refusal.publish.contradicts = No se publicó nada: {path} dice algo distinto del comienzo de este
    registro. Guarde la carpeta como está y averigüe por qué; publique en otra.
  cli.publish.label = Publicando
  cli.publish.done = Publicado en {path}: {written|1 fichero nuevo|# ficheros nuevos} de
    {files:number}, y el punto de control.
  cli.witness.contradicts = {name} no cofirmó: lo que cofirmó antes no es el comienzo de este
    registro. Una de las dos historias no es cierta. No cambie nada y avise a quien guarda los
    puntos de control.
  cli.witness.stopped = Un punto de control de {known|1 hecho|# hechos} que este registro firmó no
    continúa aquí, donde el último es el {position:number}. No se anota nada más hasta que alguien
    responda de ello: mesa restore acknowledge.
  cli.witness.ahead = {name} no cofirmó: ya cofirmó un registro más largo con este nombre. Aquí se
    perdieron hechos, como tras una copia antigua. No cambie nada y avise a quien guarda los puntos
    de control.
  cli.witness.unknownLog = {name} no conoce todavía este registro: quien lo lleva añade la clave
    que escribe mesa audit key.
  cli.witness.unknownKey = {name} conoce este registro con otra clave: quien lo lleva añade la
    clave que escribe mesa audit key.
  cli.witness.forged = {name} respondió con una firma que no es suya. Compare su clave en la
    política con lo que dice quien lo lleva.
  cli.verify.torn = La última escritura quedó cortada, como por un corte de luz, o está dañada. Si
    se confirmó algo después de estos hechos, se ha perdido: compáralo con un punto de control
    posterior.
  cli.verify.noKey = La clave del registro no está a mano: no se comprobaron las firmas de los
    puntos de control guardados. Dala con --key.
  verify.missing = falta un hecho
  verify.surplus = sobra un hecho
  verify.illegible = el archivo está dañado ahí
  verify.writeAhead = el diario de escritura está dañado y se pierden escrituras firmes
  verify.malformed = los bytes no son un hecho
  verify.spelling = el hecho no está en su forma canónica
  verify.position = el hecho dice otra posición
  verify.version = el hecho tiene otra versión que su índice
  verify.stream = el hecho es de otro expediente que su índice
  verify.type = el hecho es de otro tipo que su índice
  verify.hash = se ha cambiado el hecho
  verify.time = el hecho es anterior al precedente
  verify.chain = las versiones de su expediente no son correlativas
  verify.index = el índice no es el de los hechos
  verify.command = lo recordado de las órdenes no es lo que dicen los hechos
  verify.head = la cabeza no es la de los hechos
  verify.frontier = el árbol de la cabeza no es el de los hechos
  verify.tile = el árbol guardado no es el de los hechos
  verify.checkpoint = un punto de control cuenta otra historia
  verify.signature = no vale una firma de un punto de control guardado
  verify.schema = las tablas o los disparadores no son los que se crearon
  """#
