let webCatalan = #"""
  # ---- HTTP, fitxes ----
  refusal.http.notFound = No existeix o no us correspon.
  refusal.http.routeUnknown = No hi ha res en aquesta adreça. El que hi ha consta en la descripció de
    l’API.
  refusal.http.methodNotAllowed = Això no es pot fer en aquesta adreça. Es pot: {allowed}.
  refusal.http.notAcceptable = No n’hi ha tal forma. N’hi ha: {offered}.
  refusal.http.mediaType = No s’ha fet res: el cos ve en una altra forma. S’espera: {expected}.
  refusal.http.tooLarge = No s’ha fet res: el cos passa de {maximum:number} bytes.
  refusal.http.targetTooLong = L’adreça passa de {maximum:number} bytes.
  refusal.http.hostUnknown = Aquest servei no es coneix pel nom de màquina demanat. Demanau-lo pel seu.
  refusal.http.timeout = No s’ha fet res: el cos no ha arribat a temps. Enviau-lo de nou.
  refusal.http.malformed = La petició no s’ha pogut llegir.
  refusal.http.defect = Alguna cosa ha fallat aquí dins, i no en el que s’ha demanat. Qui opera el servei
    ho troba per l’identificador d’aquesta petició.
  refusal.query.unknown = La consulta anomena una cosa que aquí no es demana. Es coneix: {known:list}.
  refusal.query.twice = La consulta diu «{name}» dues vegades.
  refusal.query.invalid = «{name}» no es pot llegir així. S’espera: {expected}.
  refusal.list.cursorUnknown = «cursor» no anomena res de la llista. Tornau a començar des de la primera pàgina.
  refusal.query.missing = La consulta ha de dir «{name}».
  refusal.token.missing = No s’ha fet res: la petició no porta fitxa. Va a la capçalera Authorization.
  refusal.token.invalid = No s’ha fet res: la fitxa no val, o ja no.
  refusal.token.inQuery = No s’ha fet res: una fitxa era a l’adreça, on altres la llegeixen. Ha quedat
    sense efecte; feis-ne una altra i enviau-la a la capçalera Authorization.
  refusal.token.otherPrincipal = No s’ha fet res: l’ordre va a nom d’una altra persona que la fitxa.
  refusal.token.outOfScope = No s’ha fet res: la fitxa no arriba a tant ({scope}).
  refusal.token.scopeMissing = No s’ha fet cap fitxa: digau per a què és amb --scope.
  refusal.token.scopeUnknown = No s’ha fet cap fitxa: {scope} no és read ni write, ni una ordre, ni una
    classe de registre.{nearest? Volíeu dir {nearest}?}
  refusal.token.scopeReserved = No s’ha fet cap fitxa: {scope} és cosa de persones, no de programes.
  refusal.token.nameInvalid = No s’ha fet cap fitxa: el seu nom té d’1 a {maximum} caràcters en una línia.
  refusal.token.tooLong = No s’ha fet cap fitxa: es demanaven {days} dies, i una fitxa val d’1 a
    {maximum}.
  refusal.serve.notLoopback = No se serveix: {host} no és una adreça només d’aquesta màquina, i sense TLS
    res no en surt. Emprau 127.0.0.1, i un servidor intermediari davant.
  refusal.serve.port = No se serveix: un port és un nombre de 0 a 65535.
  refusal.serve.portTaken = No se serveix: un altre programa ja escolta al port {port}. Triau-ne un
    altre amb --port.
  refusal.service.notReady = No està llest: abans algú ha de respondre d’una restauració.
  cli.serve.listening = Escoltant a {url}. S’acaba amb Ctrl-C.
  cli.serve.ended = Acabat.
  cli.token.created = Fitxa {id} de {person}. Es mostra només aquesta vegada:
  cli.token.ended = La fitxa {id} ha quedat sense efecte.
  cli.token.good = val
  cli.token.expired = caducada
  cli.token.revoked = sense efecte
  column.scopes = Per a
  column.expires = Val fins a
  column.used = Darrer ús
  """#
