let accessCatalan = #"""
  # ---- Access ----
  refusal.access.unrecorded = No es mostra res: abans s’ha d’anotar qui ho llegeix, i no ha estat
    possible{reason? ({reason})}. Feu lloc al disc o revisau-ne els permisos i tornau-ho a demanar.
  refusal.access.writerElsewhere = No es mostra res: s’ha d’anotar qui ho llegeix, i un altre procés
    hi està escrivint. Demanau-ho a través del servei que està en marxa o esperau que aquell procés
    acabi.
  """#
