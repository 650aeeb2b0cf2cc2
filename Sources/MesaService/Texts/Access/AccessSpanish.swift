let accessSpanish = #"""
  # ---- Access ----
  refusal.access.unrecorded = No se muestra nada: antes hay que anotar quién lo lee, y no ha sido
    posible{reason? ({reason})}. Haz sitio en el disco o revisa sus permisos y vuelve a pedirlo.
  refusal.access.writerElsewhere = No se muestra nada: hay que anotar quién lo lee, y otro proceso
    está escribiendo aquí. Pídelo a través del servicio que está en marcha o espera a que ese
    proceso termine.
  refusal.access.tooManyCases = No se muestra nada: {hour|1 caso distinto|# casos distintos} en una
    hora y {day:number} en un día son más de los que una persona suele abrir. Se ha avisado a
    protección de datos, que puede levantarlo; lo que abrió antes puede seguir viéndolo.
  refusal.access.missing = Las lecturas de {month} no están, aunque el registro las conoce: su
    fichero se quitó sin que venciera su plazo. Recupéralo de una copia.
  refusal.access.notDeleted = Las lecturas de {month} siguen ahí, aunque el registro dice que se
    borraron. Ejecuta mesa clock run, que lo termina.
  refusal.access.damaged = Las lecturas de {month} no son lo que el registro dice de
    ellas{position?, desde la lectura {position:number}} ({what}). Conserva el fichero como está y
    recupera el mes de una copia.
  refusal.access.anchorContradicts = Las lecturas de {month} no se han enlazado con el registro:
    este conoce {anchored:number} con otro contenido, y aquí hay {found:number}. Compruébalas con
    mesa audit verify.
  refusal.access.monthDeleted = No es posible: las lecturas de {month} están borradas, porque venció
    su plazo.
  refusal.access.termNotOver = Las lecturas de {month} no se han borrado: se conservan{until? hasta
    el {until:date}}, tanto como dice la mesa con el plazo más largo.
  command.instance.anchorAccess = Enlazar lecturas con el registro
  command.instance.anchorAccess.help = La da el reloj: hasta dónde llegan las lecturas de un mes,
    para que ninguna pueda cambiarse ni quitarse sin que se vea.
  command.instance.deleteAccess = Borrar lecturas antiguas
  command.instance.deleteAccess.help = La da el reloj cuando el plazo de las lecturas de un mes ha
    vencido en todas las mesas; primero se anota y después se quita el fichero.
  event.instance.accessAnchored = Se enlazaron con el registro las lecturas de {month} ({size|1
    lectura|# lecturas})
  event.instance.accessDeleted = Se borraron las lecturas de {month}, {years|1 año|# años} después
    de su mes ({size|1 lectura|# lecturas})
  field.month = el mes
  field.size = cuántas hay
  field.root = la raíz de su árbol
  field.mesas = las mesas
  column.accessKind = Qué
  column.reader = Quién leyó
  column.purpose = Para qué
  column.record = Expediente
  column.compartments = Apartados
  column.right = Con derecho de
  column.recipients = Destino
  column.ground = Motivo
  accessKind.consulted = consulta
  accessKind.listed = en una lista
  accessKind.found = en una búsqueda
  accessKind.exported = exportación
  accessKind.printed = impresión
  accessKind.opened = apertura excepcional
  accessKind.refused = denegada
  accessPurpose.attend = atenderla
  accessPurpose.refer = una derivación
  accessPurpose.followUp = seguimiento
  accessPurpose.review = una conferencia de caso
  accessPurpose.session = una sesión
  accessPurpose.audit = una auditoría
  accessPurpose.subjectAccess = su derecho de acceso
  accessPurpose.legalDuty = una obligación legal
  accessPurpose.emergency = una emergencia
  compartment.recordings = grabaciones
  compartment.readings = el registro de lecturas
  compartment.metadata = lo que el registro dice en claro
  cli.log.withheld = (datos de un caso, no se muestran)
  cli.log.withheldFromTerminal = Los datos de casos no se muestran al terminal de la máquina: pregunte con --as person/….
  cli.access.none = Nadie lo ha leído en ese tiempo.
  cli.access.count = {readings|1 lectura|# lecturas} de {readers|1 persona|# personas} de
    {agencies|1 organismo|# organismos}.
  """#
