let restoreGalician = #"""
  # ---- Restauracións ----
  refusal.restore.unacknowledged = Non se anotou nada: está posta unha copia máis antiga, que remata no
    asento {position:number}{known?; un punto de control asinado fala de {known|1 feito|# feitos}}.
    Pódese seguir lendo. Antes de escribir, alguén debe responder diso: mesa restore acknowledge.
  refusal.restore.nothingLost = Non se anotou nada: non consta que falte nada deste rexistro, así que
    non hai de que responder.
  refusal.restore.epochNotRaised = Non se anotou nada: xa se asinou algo coa época {current:number}, e
    {epoch:number} non é maior. Deixa que a escolla mesa restore acknowledge.
  command.instance.acknowledgeRestore = Responder dunha copia máis antiga
  command.instance.acknowledgeRestore.help = Di por que houbo que usala, tras que asento, e que se sabe
    do perdido. O rexistro segue con outro nome, cunha época maior. Dáse con «mesa restore
    acknowledge».
  event.instance.restored = O rexistro segue desde unha copia máis antiga tras o asento
    {position:number}{reason? ({reason:restoreReason})}, coa época {epoch:number}{size?; un punto de
    control asinado falaba de {size|1 feito|# feitos}}
  restoreReason.diskLost = perdeuse o disco
  restoreReason.dataDamaged = os datos estaban danados
  restoreReason.mistake = por equivocación
  restoreReason.intrusion = tras unha intrusión
  restoreReason.exercise = un exercicio
  restoreReason.imported = construído de novo desde unha exportación
  field.epoch = a época
  field.lost = o que se sabe do perdido
  cli.restore.lost = Pérdense feitos: un punto de control asinado fala de {known|1 feito|# feitos}, e
    esta copia ten {left:number}.
  cli.restore.pending = Aínda non se escribe nada: nada mostra que non falte ningún feito. Revísao e
    responde diso: mesa restore acknowledge --reason diskLost
  cli.restore.renamed = Vólvese escribir. O rexistro ten un nome novo; dillo a quen garda a súa chave ou
    é testemuña dos seus puntos de control:
  cli.backup.unproven = Ningún punto de control asinado a proba ante outros: antes alguén debe responder
    dunha restauración.
  cli.drill.noKeys = As chaves non están á man: non se probou se a abren.
  cli.drill.keys = {count|Hai nela 1 chave|Hai nela # chaves} que segundo o rexistro se destruíron ou
    bloquearon despois: unha restauración segue o rexistro.
  cli.drill.lost = Fáltanlle feitos: un punto de control asinado fala de {known|1 feito|# feitos}, e ten
    {left:number}.
  cli.drill.done = A copia pódese restaurar. Do ensaio non queda nada.
  """#
