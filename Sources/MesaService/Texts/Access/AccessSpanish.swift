let accessSpanish = #"""
  # ---- Access ----
  refusal.access.unrecorded = No se muestra nada: antes hay que anotar quién lo lee, y no ha sido
    posible{reason? ({reason})}. Haz sitio en el disco o revisa sus permisos y vuelve a pedirlo.
  refusal.access.writerElsewhere = No se muestra nada: hay que anotar quién lo lee, y otro proceso
    está escribiendo aquí. Pídelo a través del servicio que está en marcha o espera a que ese
    proceso termine.
  """#
