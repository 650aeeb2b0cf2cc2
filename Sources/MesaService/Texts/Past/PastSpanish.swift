let pastSpanish = #"""
  # ---- Past ----
  refusal.past.beyondLog = Todavía no hay nada en {position:number}: el registro tiene {size|1
    asiento|# asientos}. Pide una posición hasta ahí, o una hora.
  refusal.past.beforeLog = Entonces no se había anotado nada: el primer asiento es de {first}. Pide un
    momento posterior.
  refusal.past.readOnly = En el pasado no se puede hacer nada. Quita --at para hacerlo ahora.
  refusal.past.twoMoments = Indica un solo momento: --at, como se sabía, o --at-effective, como fue.
  refusal.past.order = El segundo momento es anterior al primero. Pon antes el más antiguo.
  command.instance.commitViews = Anotar las cifras de las vistas
  command.instance.commitViews.help = La da el reloj: lo que contienen las vistas en una posición,
    para que toda repetición tenga que llegar a lo mismo.
  event.instance.viewsCommitted = Se anotaron las cifras de las vistas tras el asiento
    {position:number}
  field.position = la posición en el registro
  field.edition = la edición de las vistas
  field.views = las vistas
  field.rows = las filas
  field.digest = el resumen
  column.view = Vista
  column.rows = Filas
  column.digest = Resumen
  column.before = Antes
  column.after = Después
  cli.past.banner = Como era el {at}, tras el asiento {position:number}; raíz {root}{signed?, firmado
    hasta {signed:number}}. Aquí no se puede cambiar nada.
  cli.replay.label = Repitiendo
  cli.contracts.label = Leyendo
  cli.step.none = En esa dirección no pasó nada más.
  cli.diff.none = Entre los dos no cambió nada que puedas ver.
  column.count = Veces
  cli.audit.none = No hay nada así.
  """#
