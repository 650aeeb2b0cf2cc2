let bundleSpanish = #"""
  # ---- Paquetes de auditoría ----
  refusal.bundle.malformed = El fichero no es un paquete de auditoría, o no está entero: desde el byte
    {offset:number} no es como se escribe un paquete.
  refusal.bundle.unexpected = El paquete contiene el fichero {name}, que ningún paquete tiene o del que
    su lista no habla.
  refusal.bundle.missing = Al paquete le falta el fichero {name}.
  refusal.bundle.newer = El paquete es de una versión más nueva. Actualiza este programa.
  refusal.bundle.altered = El fichero {name} del paquete no es el que dice su lista firmada. No se cree
    nada del paquete.
  refusal.bundle.entries = Los asientos no son aquellos para los que se firmó el punto de control, desde
    el asiento {position:number}. No se cree nada de ellos.
  refusal.bundle.withheld = El asiento {position:number} se retuvo al escribir el registro, por un
    conflicto de interés. Que lo escriba alguien a quien no se le retenga nada.
  refusal.bundle.unsigned = No se ha importado nada: los asientos se creen por un punto de control
    firmado de su final y la clave del registro. Indica --checkpoint y --key.
  refusal.bundle.exists = No se ha escrito nada: en {path} ya hay algo, y nada se pone nunca encima.
  refusal.bundle.tooLarge = No se ha escrito nada: el fichero {name} pasaría de 8 GiB, y no cabe en un
    paquete. Publica el registro con mesa log publish --entries.
  refusal.copy.readOnly = Esto es una copia de auditoría: se lee, y nunca se escribe.
  refusal.copy.malformed = {path} dice ser una copia de auditoría y no se puede leer como tal. Abre otra
    vez el paquete en otra carpeta.
  cli.bundle.label = Exportando
  cli.bundle.written = Escrito en {path}. Quien lo reciba lo comprueba con la clave que le des en
    persona: mesa audit key
  cli.bundle.keys = Con {count|1 clave|# claves} de actas: con él se pueden leer las actas. Guárdalo como
    guardarías las actas.
  cli.bundle.ownKey = La clave ha venido con el paquete: por sí sola solo dice que nada en él contradice
    al resto. Compárala con la que te da quien lleva el registro: {key}
  cli.bundle.opened = Abierto en {path}, para leerlo. Lo sellado se muestra como sellado.
  cli.bundle.imported = Construido en {path}. Todavía no se escribe nada: mesa restore acknowledge
    --reason imported
  """#
