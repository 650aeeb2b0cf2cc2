let restoreCatalan = #"""
  # ---- Restauracions ----
  refusal.restore.unacknowledged = No s’ha anotat res: hi ha posada una còpia més antiga, que acaba en
    l’assentament {position:number}{known?; un punt de control signat parla de {known|1 fet|# fets}}.
    Es pot continuar llegint. Abans d’escriure, algú n’ha de respondre: mesa restore acknowledge.
  refusal.restore.nothingLost = No s’ha anotat res: no consta que falti res d’aquest registre, de manera
    que no hi ha de què respondre.
  refusal.restore.epochNotRaised = No s’ha anotat res: ja es va signar alguna cosa amb l’època
    {current:number}, i {epoch:number} no és més gran. Deixau que la triï mesa restore acknowledge.
  command.instance.acknowledgeRestore = Respondre d’una còpia més antiga
  command.instance.acknowledgeRestore.help = Diu per què s’hagué d’usar, després de quin assentament, i
    què se sap del que s’ha perdut. El registre continua amb un altre nom, amb una època més gran. Es
    dona amb «mesa restore acknowledge».
  event.instance.restored = El registre continua des d’una còpia més antiga després de l’assentament
    {position:number}{reason? ({reason:restoreReason})}, amb l’època {epoch:number}{size?; un punt de
    control signat parlava de {size|1 fet|# fets}}
  restoreReason.diskLost = es va perdre el disc
  restoreReason.dataDamaged = les dades estaven malmeses
  restoreReason.mistake = per equivocació
  restoreReason.intrusion = després d’una intrusió
  restoreReason.exercise = un exercici
  restoreReason.imported = construït de nou des d’una exportació
  field.epoch = l’època
  field.lost = el que se sap del que s’ha perdut
  cli.restore.lost = Es perden fets: un punt de control signat parla de {known|1 fet|# fets}, i aquesta
    còpia en té {left:number}.
  cli.restore.pending = Encara no s’escriu res: res no mostra que no falti cap fet. Revisau-ho i
    responeu-ne: mesa restore acknowledge --reason diskLost
  cli.restore.renamed = Es torna a escriure. El registre té un nom nou; digau-ho a qui en desa la clau o
    és testimoni dels seus punts de control:
  cli.backup.unproven = Cap punt de control signat no la prova davant d’altres: abans algú ha de
    respondre d’una restauració.
  cli.drill.noKeys = Les claus no són a mà: no s’ha provat si l’obren.
  cli.drill.keys = {count|Hi ha 1 clau|Hi ha # claus} que segons el registre es destruïren o blocaren
    després: una restauració segueix el registre.
  cli.drill.lost = Li falten fets: un punt de control signat parla de {known|1 fet|# fets}, i en té
    {left:number}.
  cli.drill.done = La còpia es pot restaurar. De l’assaig no en queda res.
  """#
