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
    res no en surt. Donau-li un certificat, o emprau 127.0.0.1 i un servidor intermediari davant.
  refusal.serve.port = No se serveix: un port és un nombre de 0 a 65535.
  refusal.serve.portTaken = No se serveix: un altre programa ja escolta al port {port}. Triau-ne un
    altre amb --port.
  refusal.service.notReady = No està llest: abans algú ha de respondre d’una restauració.
  refusal.http.overdue = Ha trigat massa. Pot ser que s’hagi fet igualment: la mateixa ordre amb el
    mateix identificador ho diu.
  refusal.http.tooOften = Massa peticions. Torneu a preguntar d’aquí a {seconds} s.
  refusal.http.tooManyExports = Massa documents en una hora. Torneu a demanar-ho d’aquí a {seconds} s.
  refusal.tls.keyOpen = No se serveix: altres poden llegir la clau de {path}. Deixeu-la només per al seu
    propietari: chmod 0400.
  refusal.tls.unreadable = No se serveix: {path} no hi és, o no és un PEM que es pugui llegir.
  refusal.tls.mismatch = No se serveix: el certificat de {path} i la clau no es corresponen.
  refusal.config.unreadable = No es pot llegir {path}.
  refusal.config.syntax = {path} no és un fitxer d’ajustos: YAML, cada clau un cop, fins a 64 KiB.
  refusal.config.unknown = No existeix l’ajust «{key}»{path? a {path}}.{nearest? Potser {nearest}?}
    Tots: mesa config show.
  refusal.config.invalid = «{key}» no pot ser això{source? (de {source})}. S’espera: {expected}.
  refusal.serve.root = No se serveix: no com a root. Creeu-li un usuari propi o, en un contenidor, digueu
    --allow-root.
  refusal.serve.origin = No se serveix: «{origin}» no és un origen. S’espera: https://mesa.example.org.
  refusal.serve.proxy = No se serveix: «{address}» no és una adreça IP. Un proxy s’indica per la seva
    adreça.
  refusal.serve.tlsHalf = No se serveix: TLS necessita un certificat i la seva clau, --tls-cert i
    --tls-key.
  cli.config.standard = si ningú no ho diu
  cli.config.good = Així se serviria.
  cli.doctor.good = bé
  cli.doctor.notable = nota
  cli.doctor.wrong = MALAMENT
  cli.doctor.sqlite = SQLite {version}.
  cli.doctor.sqliteReset = SQLite {version} té el defecte del WAL (corregit a la 3.51.3). Aquí no es
    dona: una sola connexió escriu i consolida.
  cli.doctor.user = No sou root.
  cli.doctor.root = Sou root: el que es creï ara pot quedar tancat a l’usuari del servei.
  cli.doctor.data = Les dades de {path} són només per al seu propietari.
  cli.doctor.dataMissing = No hi ha dades a {path}.
  cli.doctor.keys = Les claus de {path} són només per al seu propietari.
  cli.doctor.keysMissing = No hi ha claus a {path}.
  cli.doctor.open = Altres tenen permisos sobre {path}.
  cli.doctor.foreign = {path} és d’un altre usuari.
  cli.doctor.apart = Les claus són a part de les dades.
  cli.doctor.keysInside = Les claus són dins la carpeta de les dades: qui la copia té ambdues coses.
  cli.doctor.disk = Queden {free:number} MiB.
  cli.doctor.diskShort = Només queden {free:number} MiB: no s’escriu res.
  cli.doctor.diskUnknown = El sistema no diu quant d’espai queda.
  cli.doctor.loss = El registre ha perdut alguna cosa després de l’assentament {position:number}; algú
    n’ha de respondre: mesa restore acknowledge.
  cli.doctor.clock = El rellotge segueix el darrer assentament.
  cli.doctor.clockBehind = El rellotge va {seconds:number} s endarrere del darrer assentament.
  cli.doctor.checkpoint = Signat i verificat fins a l’assentament {position:number} de {size:number}.
  cli.doctor.unsigned = Encara no hi ha cap punt de control signat.
  cli.doctor.notOpened = La instància no s’obre: {code}.
  cli.doctor.backup = La darrera còpia es va fer fa {hours:number} h.
  cli.doctor.backupOld = La darrera còpia es va fer fa {hours:number} h: feis-ne una cada dia.
  cli.doctor.backupNone = No consta cap còpia: mesa backup DIR.
  cli.doctor.idle = Ningú no està escrivint.
  cli.doctor.running = El servei, o un altre procés que escriu, està en marxa.
  cli.doctor.configuration = Amb la configuració es serviria.
  cli.doctor.misconfigured = Amb la configuració no es serviria: {code}. mesa config check en diu més.
  cli.doctor.clear = Sense TLS: només en aquesta màquina.
  cli.doctor.certificate = El certificat val {days:number} dies més.
  cli.doctor.certificateExpired = El certificat ha caducat.
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
