let accessGalician = #"""
  # ---- Access ----
  refusal.access.unrecorded = Non se amosa nada: antes hai que anotar quen o le, e non foi
    posible{reason? ({reason})}. Fai sitio no disco ou revisa os seus permisos e volve pedilo.
  refusal.access.writerElsewhere = Non se amosa nada: hai que anotar quen o le, e outro proceso está
    a escribir aquí. Pídeo a través do servizo que está en marcha ou agarda a que ese proceso
    termine.
  """#
