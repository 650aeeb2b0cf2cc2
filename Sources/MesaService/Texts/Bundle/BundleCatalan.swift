let bundleCatalan = #"""
  # ---- Paquets d’auditoria ----
  refusal.bundle.malformed = El fitxer no és un paquet d’auditoria, o no està sencer: des del byte
    {offset:number} no és com s’escriu un paquet.
  refusal.bundle.unexpected = El paquet conté el fitxer {name}, que cap paquet no té o del qual la seva
    llista no parla.
  refusal.bundle.missing = Al paquet li falta el fitxer {name}.
  refusal.bundle.newer = El paquet és d’una versió més nova. Actualitzau aquest programa.
  refusal.bundle.altered = El fitxer {name} del paquet no és el que diu la seva llista signada. No es
    creu res del paquet.
  refusal.bundle.entries = Els assentaments no són aquells per als quals es va signar el punt de control,
    des de l’assentament {position:number}. No se’n creu res.
  refusal.bundle.withheld = L’assentament {position:number} es va retenir en escriure el registre, per un
    conflicte d’interès. Que l’escrigui algú a qui no se li retengui res.
  refusal.bundle.unsigned = No s’ha importat res: els assentaments es creuen per un punt de control
    signat del seu final i la clau del registre. Indicau --checkpoint i --key.
  refusal.bundle.exists = No s’ha escrit res: a {path} ja hi ha alguna cosa, i mai no s’hi posa res
    damunt.
  refusal.bundle.tooLarge = No s’ha escrit res: el fitxer {name} passaria de 8 GiB, i no cap en un
    paquet. Publicau el registre amb mesa log publish --entries.
  refusal.copy.readOnly = Això és una còpia d’auditoria: es llegeix, i mai no s’hi escriu.
  refusal.copy.malformed = {path} diu que és una còpia d’auditoria i no es pot llegir com a tal. Obriu
    una altra vegada el paquet en una altra carpeta.
  cli.bundle.label = S’exporta
  cli.bundle.written = Escrit a {path}. Qui el rebi el comprova amb la clau que li doneu en persona:
    mesa audit key
  cli.bundle.keys = Amb {count|1 clau|# claus} d’actes: amb ell es poden llegir les actes. Desau-lo com
    desaríeu les actes.
  cli.bundle.ownKey = La clau ha vengut amb el paquet: tota sola només diu que res no hi contradiu la
    resta. Comparau-la amb la que us dona qui porta el registre: {key}
  cli.bundle.opened = Obert a {path}, per llegir-lo. El que està segellat es mostra com a segellat.
  cli.bundle.imported = Construït a {path}. Encara no s’escriu res: mesa restore acknowledge --reason
    imported
  """#
