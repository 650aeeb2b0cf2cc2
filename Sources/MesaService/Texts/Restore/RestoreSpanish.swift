let restoreSpanish = #"""
  # ---- Restauraciones ----
  refusal.restore.unacknowledged = No se ha anotado nada: está puesta una copia más antigua, que
    termina en el asiento {position:number}{known?; un punto de control firmado habla de {known|1
    hecho|# hechos}}. Se puede seguir leyendo. Antes de escribir, alguien debe responder de ello: mesa
    restore acknowledge.
  refusal.restore.nothingLost = No se ha anotado nada: no consta que falte nada de este registro, así
    que no hay de qué responder.
  refusal.restore.epochNotRaised = No se ha anotado nada: ya se firmó algo con la época
    {current:number}, y {epoch:number} no es mayor. Deja que la elija mesa restore acknowledge.
  command.instance.acknowledgeRestore = Responder de una copia más antigua
  command.instance.acknowledgeRestore.help = Dice por qué hubo que usarla, tras qué asiento, y qué se
    sabe de lo perdido. El registro sigue con otro nombre, con una época mayor. Se da con «mesa
    restore acknowledge».
  event.instance.restored = El registro sigue desde una copia más antigua tras el asiento
    {position:number}{reason? ({reason:restoreReason})}, con la época {epoch:number}{size?; un punto de
    control firmado hablaba de {size|1 hecho|# hechos}}
  restoreReason.diskLost = se perdió el disco
  restoreReason.dataDamaged = los datos estaban dañados
  restoreReason.mistake = por equivocación
  restoreReason.intrusion = tras una intrusión
  restoreReason.exercise = un ejercicio
  restoreReason.imported = construido de nuevo desde una exportación
  field.epoch = la época
  field.lost = lo que se sabe de lo perdido
  cli.restore.lost = Se pierden hechos: un punto de control firmado habla de {known|1 hecho|# hechos},
    y esta copia tiene {left:number}.
  cli.restore.pending = Todavía no se escribe nada: nada muestra que no falte ningún hecho. Revísalo y
    responde de ello: mesa restore acknowledge --reason diskLost
  cli.restore.renamed = Se vuelve a escribir. El registro tiene un nombre nuevo; dilo a quien guarda su
    clave o es testigo de sus puntos de control:
  cli.backup.unproven = Ningún punto de control firmado la prueba ante otros: antes alguien debe
    responder de una restauración.
  cli.drill.noKeys = Las claves no están a mano: no se ha probado si la abren.
  cli.drill.keys = {count|Hay en ella 1 clave|Hay en ella # claves} que según el registro se destruyeron
    o bloquearon después: una restauración sigue al registro.
  cli.drill.lost = Le faltan hechos: un punto de control firmado habla de {known|1 hecho|# hechos}, y
    tiene {left:number}.
  cli.drill.done = La copia se puede restaurar. Del ensayo no queda nada.
  """#
