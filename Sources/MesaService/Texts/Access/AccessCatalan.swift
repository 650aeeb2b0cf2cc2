let accessCatalan = #"""
  # ---- Access ----
  refusal.access.unrecorded = No es mostra res: abans s’ha d’anotar qui ho llegeix, i no ha estat
    possible{reason? ({reason})}. Feu lloc al disc o revisau-ne els permisos i tornau-ho a demanar.
  refusal.access.writerElsewhere = No es mostra res: s’ha d’anotar qui ho llegeix, i un altre procés
    hi està escrivint. Demanau-ho a través del servei que està en marxa o esperau que aquell procés
    acabi.
  refusal.access.tooManyCases = No es mostra res: {hour|1 cas diferent|# casos diferents} en una hora
    i {day:number} en un dia són més dels que una persona sol obrir. S’ha avisat protecció de dades,
    que ho pot aixecar; el que va obrir abans ho pot continuar veient.
  refusal.access.missing = Les lectures de {month} no hi són, tot i que el registre les coneix: se’n
    va llevar el fitxer sense que n’hagués vençut el termini. Recuperau-lo d’una còpia.
  refusal.access.notDeleted = Les lectures de {month} encara hi són, tot i que el registre diu que
    es van esborrar. Executau mesa clock run, que ho acaba.
  refusal.access.damaged = Les lectures de {month} no són el que el registre diu que són{position?,
    des de la lectura {position:number}} ({what}). Conservau el fitxer tal com està i recuperau el
    mes d’una còpia.
  refusal.access.anchorContradicts = Les lectures de {month} no s’han enllaçat amb el registre:
    aquest en coneix {anchored:number} amb un altre contingut, i aquí n’hi ha {found:number}.
    Comprovau-les amb mesa audit verify.
  refusal.access.monthDeleted = No és possible: les lectures de {month} estan esborrades, perquè
    n’ha vençut el termini.
  refusal.access.termNotOver = Les lectures de {month} no s’han esborrat: es conserven{until? fins
    al {until:date}}, tant com diu la mesa amb el termini més llarg.
  command.instance.anchorAccess = Enllaçar lectures amb el registre
  command.instance.anchorAccess.help = La dona el rellotge: fins on arriben les lectures d’un mes,
    perquè cap no es pugui canviar ni llevar sense que es vegi.
  command.instance.deleteAccess = Esborrar lectures antigues
  command.instance.deleteAccess.help = La dona el rellotge quan el termini de les lectures d’un mes
    ha vençut a totes les meses; primer s’anota i després es lleva el fitxer.
  event.instance.accessAnchored = S’enllaçaren amb el registre les lectures de {month} ({size|1
    lectura|# lectures})
  event.instance.accessDeleted = S’esborraren les lectures de {month}, {years|1 any|# anys} després
    del seu mes ({size|1 lectura|# lectures})
  field.month = el mes
  field.size = quantes n’hi ha
  field.root = l’arrel del seu arbre
  field.mesas = les meses
  column.accessKind = Què
  column.reader = Qui ho va llegir
  column.purpose = Per a què
  column.record = Expedient
  column.compartments = Apartats
  column.right = Amb dret de
  column.recipients = Destinació
  column.ground = Motiu
  accessKind.consulted = consulta
  accessKind.listed = en una llista
  accessKind.found = en una cerca
  accessKind.exported = exportació
  accessKind.printed = impressió
  accessKind.opened = obertura excepcional
  accessKind.refused = denegada
  accessPurpose.attend = atendre-la
  accessPurpose.refer = una derivació
  accessPurpose.followUp = seguiment
  accessPurpose.review = una conferència de cas
  accessPurpose.session = una sessió
  accessPurpose.audit = una auditoria
  accessPurpose.subjectAccess = el seu dret d’accés
  accessPurpose.legalDuty = una obligació legal
  accessPurpose.emergency = una emergència
  compartment.recordings = enregistraments
  compartment.readings = el registre de lectures
  compartment.metadata = el que el registre diu en clar
  cli.log.withheld = (dades d’un cas, no es mostren)
  cli.log.withheldFromTerminal = Les dades de casos no es mostren al terminal de la màquina: pregunteu amb --as person/….
  cli.access.none = Ningú no ho ha llegit en aquest temps.
  cli.access.count = {readings|1 lectura|# lectures} de {readers|1 persona|# persones} de
    {agencies|1 organisme|# organismes}.
  """#
