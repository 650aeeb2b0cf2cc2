let pastGalician = #"""
  # ---- Past ----
  refusal.past.beyondLog = Aínda non hai nada en {position:number}: o rexistro ten {size|1 asento|#
    asentos}. Pide unha posición ata aí, ou unha hora.
  refusal.past.beforeLog = Daquela non se anotara nada: o primeiro asento é de {first}. Pide un
    momento posterior.
  refusal.past.readOnly = No pasado non se pode facer nada. Quita --at para facelo agora.
  refusal.past.twoMoments = Indica un só momento: --at, como se sabía, ou --at-effective, como foi.
  refusal.past.order = O segundo momento é anterior ao primeiro. Pon antes o máis antigo.
  command.instance.commitViews = Anotar as cifras das vistas
  command.instance.commitViews.help = Dáa o reloxo: o que conteñen as vistas nunha posición, para que
    toda repetición teña que chegar ao mesmo.
  event.instance.viewsCommitted = Anotáronse as cifras das vistas tras o asento {position:number}
  field.position = a posición no rexistro
  field.edition = a edición das vistas
  field.views = as vistas
  field.rows = as filas
  field.digest = o resumo
  column.view = Vista
  column.rows = Filas
  column.digest = Resumo
  column.before = Antes
  column.after = Despois
  cli.past.banner = Como era o {at}, tras o asento {position:number}; raíz {root}{signed?, asinado ata
    {signed:number}}. Aquí non se pode cambiar nada.
  cli.replay.label = Repetindo
  cli.contracts.label = Lendo
  cli.step.none = Nesa dirección non pasou nada máis.
  cli.diff.none = Entre os dous non cambiou nada que poidas ver.
  column.count = Veces
  cli.audit.none = Non hai nada así.
  """#
