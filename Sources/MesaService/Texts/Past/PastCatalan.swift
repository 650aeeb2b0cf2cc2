let pastCatalan = #"""
  # ---- Past ----
  refusal.past.beyondLog = Encara no hi ha res a {position:number}: el registre té {size|1
    assentament|# assentaments}. Demana una posició fins allà, o una hora.
  refusal.past.beforeLog = Llavors no s’havia anotat res: el primer assentament és de {first}. Demana
    un moment posterior.
  refusal.past.readOnly = En el passat no es pot fer res. Treu --at per fer-ho ara.
  refusal.past.twoMoments = Indica un sol moment: --at, com se sabia, o --at-effective, com va ser.
  refusal.past.order = El segon moment és anterior al primer. Posa primer el més antic.
  command.instance.commitViews = Anotar les xifres de les vistes
  command.instance.commitViews.help = La dona el rellotge: el que contenen les vistes en una posició,
    perquè tota repetició hagi d’arribar al mateix.
  event.instance.viewsCommitted = S’anotaren les xifres de les vistes després de l’assentament
    {position:number}
  field.position = la posició en el registre
  field.edition = l’edició de les vistes
  field.views = les vistes
  field.rows = les files
  field.digest = el resum
  column.view = Vista
  column.rows = Files
  column.digest = Resum
  column.before = Abans
  column.after = Després
  cli.past.banner = Com era el {at}, després de l’assentament {position:number}; arrel {root}{signed?,
    signat fins a {signed:number}}. Aquí no es pot canviar res.
  cli.replay.label = Repetint
  cli.contracts.label = Llegint
  cli.step.none = En aquesta direcció no va passar res més.
  cli.diff.none = Entre tots dos no va canviar res que puguis veure.
  column.count = Vegades
  cli.audit.none = No hi ha res així.
  """#
