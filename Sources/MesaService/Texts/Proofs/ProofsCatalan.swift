let proofsCatalan = #"""
  # ---- Proves ----
  refusal.proof.malformed = El fitxer no és una prova: un objecte JSON com l’escriu mesa audit
    prove.
  refusal.proof.otherLog = No se sosté: no ho va signar la clau del registre. És d’un altre
    registre, o la clau no és la seva.
  refusal.proof.forged = No se sosté: la signatura de {name} no és d’aquest text. Es va canviar el
    text, o la signatura és d’un altre.
  refusal.proof.otherEntry = No se sosté: des d’aquest fet la prova no porta a l’arrel signada de
    {size|1 fet|# fets}. És d’un altre fet que el número {position:number}, o d’un altre registre.
  refusal.proof.otherTree = No se sosté: el punt de control de {size|1 fet|# fets} explica una
    altra història que allò amb què es compara.
  refusal.proof.inconsistent = No se sosté: no mostra que el registre amb {first|1 fet|# fets}
    sigui el començament del que en té {second|1 fet|# fets}.
  refusal.proof.lostInRestore = No se sosté: el punt de control parla de fets que es van perdre en posar
    una còpia més antiga, després de l’assentament {position:number}. El registre diu per què.
  refusal.proof.quorum = No se sosté: {found|el va cosignar 1 testimoni|el van cosignar #
    testimonis}, i la política en demana més.
  refusal.checkpoint.notCosigned = Cap testimoni no ha cosignat encara un punt de control d’aquest
    registre. Demaneu-los-ho amb mesa log witness.
  refusal.witness.policy = No s’entén la línia {line:number} de la política de testimonis. Té
    línies log, witness i group, els noms abans d’usar-se, i exactament una línia quorum.
  refusal.witness.none = No s’ha preguntat a ningú: cap testimoni de la política no té adreça.
  refusal.witness.otherLog = No s’ha preguntat a ningú: la política és per a altres registres, i
    la clau d’aquest (mesa audit key) no hi és.
  refusal.witness.quorum = {found|Ha cosignat 1 testimoni|Han cosignat # testimonis}, menys del
    que demana la política. El que s’ha cosignat es desa; torneu-ho a demanar més tard.
  refusal.publish.contradicts = No s’ha publicat res: {path} diu una cosa diferent del començament
    d’aquest registre. Deseu la carpeta com està i esbrineu per què; publiqueu en una altra.
  cli.publish.label = Es publica
  cli.publish.done = Publicat a {path}: {written|1 fitxer nou|# fitxers nous} de {files:number}, i
    el punt de control.
  cli.witness.contradicts = {name} no ha cosignat: el que va cosignar abans no és el començament
    d’aquest registre. Una de les dues històries no és certa. No canvieu res i aviseu qui desa els
    punts de control.
  cli.witness.stopped = Un punt de control de {known|1 fet|# fets} que aquest registre va signar no
    continua aquí, on l’últim és el {position:number}. No s’anota res més fins que algú en respongui:
    mesa restore acknowledge.
  cli.witness.ahead = {name} no ha cosignat: ja va cosignar un registre més llarg amb aquest nom.
    Aquí s’han perdut fets, com després d’una còpia antiga. No canvieu res i aviseu qui desa els
    punts de control.
  cli.witness.unknownLog = {name} no coneix encara aquest registre: qui el porta hi afegeix la
    clau que escriu mesa audit key.
  cli.witness.unknownKey = {name} coneix aquest registre amb una altra clau: qui el porta hi
    afegeix la clau que escriu mesa audit key.
  cli.witness.forged = {name} ha respost amb una signatura que no és seva. Compareu la seva clau a
    la política amb el que diu qui el porta.
  cli.verify.torn = La darrera escriptura va quedar tallada, com per un tall de llum, o està malmesa.
    Si es va confirmar res després d’aquests fets, s’ha perdut: comparau-ho amb un punt de
    control posterior.
  cli.verify.noKey = La clau del registre no és a mà: no s’han comprovat les signatures dels punts
    de control desats. Donau-la amb --key.
  verify.missing = falta un fet
  verify.surplus = sobra un fet
  verify.illegible = el fitxer hi està malmès
  verify.writeAhead = el diari d’escriptura està malmès i s’hi perden escriptures fermes
  verify.malformed = els bytes no són un fet
  verify.spelling = el fet no és en la seva forma canònica
  verify.position = el fet diu una altra posició
  verify.version = el fet té una altra versió que el seu índex
  verify.stream = el fet és d’un altre expedient que el seu índex
  verify.type = el fet és d’un altre tipus que el seu índex
  verify.hash = el fet ha estat canviat
  verify.time = el fet és anterior al precedent
  verify.chain = les versions del seu expedient no són correlatives
  verify.index = l’índex no és el dels fets
  verify.command = el que es recorda de les ordres no és el que diuen els fets
  verify.head = el cap no és el dels fets
  verify.frontier = l’arbre del cap no és el dels fets
  verify.tile = l’arbre desat no és el dels fets
  verify.checkpoint = un punt de control conta una altra història
  verify.signature = no val una signatura d’un punt de control desat
  verify.schema = les taules o els disparadors no són els que es van crear
  """#
