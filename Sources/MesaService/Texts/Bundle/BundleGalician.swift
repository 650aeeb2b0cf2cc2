let bundleGalician = #"""
  # ---- Paquetes de auditoría ----
  refusal.bundle.malformed = O ficheiro non é un paquete de auditoría, ou non está enteiro: desde o byte
    {offset:number} non é como se escribe un paquete.
  refusal.bundle.unexpected = O paquete contén o ficheiro {name}, que ningún paquete ten ou do que a súa
    lista non fala.
  refusal.bundle.missing = Ao paquete fáltalle o ficheiro {name}.
  refusal.bundle.newer = O paquete é dunha versión máis nova. Actualiza este programa.
  refusal.bundle.altered = O ficheiro {name} do paquete non é o que di a súa lista asinada. Non se cre
    nada do paquete.
  refusal.bundle.entries = Os asentos non son aqueles para os que se asinou o punto de control, desde o
    asento {position:number}. Non se cre nada deles.
  refusal.bundle.withheld = O asento {position:number} retívose ao escribir o rexistro, por un conflito de
    interese. Que o escriba alguén a quen non se lle reteña nada.
  refusal.bundle.unsigned = Non se importou nada: os asentos crense por un punto de control asinado do seu
    final e a chave do rexistro. Indica --checkpoint e --key.
  refusal.bundle.exists = Non se escribiu nada: en {path} xa hai algo, e nada se pon nunca enriba.
  refusal.bundle.tooLarge = Non se escribiu nada: o ficheiro {name} pasaría de 8 GiB, e non cabe nun
    paquete. Publica o rexistro con mesa log publish --entries.
  refusal.copy.readOnly = Isto é unha copia de auditoría: lese, e nunca se escribe.
  refusal.copy.malformed = {path} di ser unha copia de auditoría e non se pode ler como tal. Abre outra
    vez o paquete noutro cartafol.
  cli.bundle.label = Exportando
  cli.bundle.written = Escrito en {path}. Quen o reciba compróbao coa chave que lle deas en persoa: mesa
    audit key
  cli.bundle.keys = Con {count|1 chave|# chaves} de actas: con el pódense ler as actas. Gárdao como
    gardarías as actas.
  cli.bundle.ownKey = A chave veu co paquete: por si soa só di que nada nel contradí o resto. Compáraa
    coa que che dá quen leva o rexistro: {key}
  cli.bundle.opened = Aberto en {path}, para lelo. O selado móstrase como selado.
  cli.bundle.imported = Construído en {path}. Aínda non se escribe nada: mesa restore acknowledge --reason
    imported
  """#
