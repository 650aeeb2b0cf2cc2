let accessGalician = #"""
  # ---- Access ----
  refusal.access.unrecorded = Non se amosa nada: antes hai que anotar quen o le, e non foi
    posible{reason? ({reason})}. Fai sitio no disco ou revisa os seus permisos e volve pedilo.
  refusal.access.writerElsewhere = Non se amosa nada: hai que anotar quen o le, e outro proceso está
    a escribir aquí. Pídeo a través do servizo que está en marcha ou agarda a que ese proceso
    termine.
  refusal.access.tooManyCases = Non se amosa nada: {hour|1 caso distinto|# casos distintos} nunha hora
    e {day:number} nun día son máis dos que unha persoa adoita abrir. Avisouse a protección de datos,
    que pode levantalo; o que abriu antes pode seguir véndoo.
  refusal.access.missing = As lecturas de {month} non están, aínda que o rexistro as coñece: o seu
    ficheiro quitouse sen que vencese o seu prazo. Recupérao dunha copia.
  refusal.access.notDeleted = As lecturas de {month} seguen aí, aínda que o rexistro di que se
    borraron. Executa mesa clock run, que o remata.
  refusal.access.damaged = As lecturas de {month} non son o que o rexistro di delas{position?, desde
    a lectura {position:number}} ({what}). Conserva o ficheiro como está e recupera o mes dunha
    copia.
  refusal.access.anchorContradicts = As lecturas de {month} non se enlazaron co rexistro: este
    coñece {anchored:number} con outro contido, e aquí hai {found:number}. Compróbaas con mesa audit
    verify.
  refusal.access.monthDeleted = Non é posible: as lecturas de {month} están borradas, porque venceu
    o seu prazo.
  refusal.access.termNotOver = As lecturas de {month} non se borraron: consérvanse{until? ata o
    {until:date}}, tanto como di a mesa co prazo máis longo.
  command.instance.anchorAccess = Enlazar lecturas co rexistro
  command.instance.anchorAccess.help = Dáa o reloxo: ata onde chegan as lecturas dun mes, para que
    ningunha poida cambiarse nin quitarse sen que se vexa.
  command.instance.deleteAccess = Borrar lecturas antigas
  command.instance.deleteAccess.help = Dáa o reloxo cando o prazo das lecturas dun mes venceu en
    todas as mesas; primeiro anótase e despois quítase o ficheiro.
  event.instance.accessAnchored = Enlazáronse co rexistro as lecturas de {month} ({size|1 lectura|#
    lecturas})
  event.instance.accessDeleted = Borráronse as lecturas de {month}, {years|1 ano|# anos} despois do
    seu mes ({size|1 lectura|# lecturas})
  field.month = o mes
  field.size = cantas hai
  field.root = a raíz da súa árbore
  field.mesas = as mesas
  column.accessKind = Que
  column.reader = Quen leu
  column.purpose = Para que
  column.record = Expediente
  column.compartments = Apartados
  column.right = Con dereito de
  column.recipients = Destino
  column.ground = Motivo
  accessKind.consulted = consulta
  accessKind.listed = nunha lista
  accessKind.found = nunha busca
  accessKind.exported = exportación
  accessKind.printed = impresión
  accessKind.opened = apertura excepcional
  accessKind.refused = denegada
  accessPurpose.attend = atendela
  accessPurpose.refer = unha derivación
  accessPurpose.followUp = seguimento
  accessPurpose.review = unha conferencia de caso
  accessPurpose.session = unha sesión
  accessPurpose.audit = unha auditoría
  accessPurpose.subjectAccess = o seu dereito de acceso
  accessPurpose.legalDuty = unha obriga legal
  accessPurpose.emergency = unha emerxencia
  compartment.recordings = gravacións
  compartment.readings = o rexistro de lecturas
  compartment.metadata = o que o rexistro di en claro
  cli.log.withheld = (datos dun caso, non se amosan)
  cli.log.withheldFromTerminal = Os datos de casos non se amosan ao terminal da máquina: pregunte con --as person/….
  cli.access.none = Ninguén o leu nese tempo.
  cli.access.count = {readings|1 lectura|# lecturas} de {readers|1 persoa|# persoas} de {agencies|1
    organismo|# organismos}.
  """#
