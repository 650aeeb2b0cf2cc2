let accountCatalan = #"""
  # ---- Account ----
  refusal.account.wrong = No heu entrat: el nom o la contrasenya no són correctes.
  refusal.account.codeWrong = No s’accepta: el codi no és el d’ara, o ja s’ha fet servir. Espereu el
    següent; el rellotge de l’aparell ha d’anar bé.
  refusal.account.challengeEnded = No heu entrat: s’han esgotat el temps o els intents per al codi.
    Torneu a començar amb la contrasenya.
  refusal.account.sessionEnded = La vostra sessió ha acabat. Torneu a entrar.
  refusal.account.throttled = No s’ha provat: hi ha hagut massa errors. Torneu-ho a provar d’aquí a
    {seconds|1 segon|# segons}.
  refusal.account.busy = No s’ha provat: massa persones entren en aquest moment. Torneu-ho a provar
    d’aquí a {seconds|1 segon|# segons}.
  refusal.account.linkInvalid = L’enllaç ja no val: serveix una vegada i durant un dia. Demaneu-ne un
    altre.
  refusal.account.exists = No s’ha canviat res: aquesta persona té compte. Envieu-li un enllaç per a
    una altra contrasenya.
  refusal.account.loginTaken = No s’ha canviat res: una altra persona entra amb aquest nom. Trieu-ne
    un altre.
  refusal.account.unknown = No s’ha canviat res: aquesta persona no té compte.
  refusal.account.passphraseShort = La contrasenya és curta: necessita {minimum:number} caràcters.
    Quatre o cinc paraules sense relació entre elles es recorden bé.
  refusal.account.passphraseLong = La contrasenya és llarga: {maximum:number} caràcters com a màxim.
  refusal.account.passphraseKnown = La contrasenya s’endevina: és comuna, o conté el vostre nom, el de
    l’entitat o el del municipi. Trieu paraules que ningú no relacioni amb vós.
  refusal.account.loginInvalid = No s’ha canviat res: el nom per entrar té de {minimum:number} a
    {maximum:number} caràcters, sense espais.
  refusal.account.loginOther = No s’accepta: l’enllaç és per a un altre nom. Entrau amb el que vàreu
    rebre amb ell.
  refusal.account.needsSecond = No s’ha canviat res: ho ha de dir també una altra persona.
  refusal.account.notApproved = No s’ha fet res: cap segon factor nou no ha estat aprovat per
    administració i per protecció de dades.
  refusal.account.notYet = Encara no: l’enllaç es pot fer des de {at:moment}. Fins aleshores la persona
    titular el pot retirar.
  refusal.account.ownAct = No s’ha fet res: ningú no decideix sobre el seu propi compte. Demaneu-ho a
    una altra administració.
  refusal.account.noAdministrator = No s’ha fet cap compte: aquí només se’n fan d’administració. Elles
    fan els altres.
  refusal.account.closed = No s’ha fet cap fitxa: el compte és tancat.
  refusal.account.unused = No heu entrat: ningú no fa servir el compte des de fa tres mesos. Demaneu a
    administració que l’obri.
  refusal.account.unconfirmed = No heu entrat: ningú no ha confirmat en un any que el compte fa falta.
    Demaneu a administració que el confirmi.
  refusal.account.eventsAltered = El registre d’accessos no és el que es va escriure: la línia
    {position:number} s’ha alterat des de fora.
  refusal.account.sessionNeeded = No s’ha fet res: això és per a persones que han entrat, i no per a
    programes.
  refusal.account.codeNeeded = No s’ha fet res: això demana un codi dels darrers deu minuts. Mostreu-ne
    un de nou.
  refusal.account.otherDelivery = No heu entrat: un navegador rep una galeta, un programa demana una
    fitxa, i això es va començar com l’altre.
  refusal.http.crossSite = No s’ha fet res: la petició no ve d’una pàgina d’aquest servei.
  refusal.http.twoProofs = No s’ha fet res: la petició porta una fitxa i una sessió. Envieu-ne una de
    les dues.
  cli.account.link = Enllaç per a {person}; serveix una vegada i durant un dia. Envieu-lo de manera que
    ningú més no el llegeixi:
  cli.account.done = Fet per a {person}.
  cli.account.signedOut = {person} ha sortit de tot arreu.
  cli.account.factorWaits = Una aprovació per a {person}; l’altre paper també ho ha de dir.
  cli.account.factorDue = Aprovat. L’enllaç per a {person} es pot fer des de {at:moment}.
  column.account = Compte
  column.address = Adreça
  column.browser = Navegador
  column.seen = Darrera vegada
  column.confirmed = Confirmat
  web.enrol.title = El vostre compte
  web.enrol.begin = Trieu una contrasenya de 15 caràcters com a mínim: quatre o cinc paraules sense relació entre elles. El
    nom és el que vàreu rebre amb aquest enllaç.
  web.enrol.seed = Posau aquesta clau en un autenticador, o obriu l’adreça de baix a l’aparell que el té. Escriviu després
    el codi que mostra.
  web.enrol.recovery = El vostre compte està fet. Apuntau aquests codis i guardau-los amb clau: cada un serveix una vegada, el
    dia que perdeu l’autenticador. No es mostren més.
  web.reset.title = Una altra contrasenya
  web.reset.begin = Trieu una altra contrasenya. El codi és el que mostra el vostre autenticador.
  web.reset.done = Fet. Qui havia entrat amb la contrasenya d’abans ha sortit.
  web.signIn = Entrar
  web.signOut = Sortir
  web.continue = Seguir
  web.account = Compte
  web.passphrase = Contrasenya
  web.newPassphrase = Contrasenya nova
  web.code = Codi
  web.anyCode = Codi, o un de recuperació
  web.account.title = El vostre compte
  web.account.signedIn = Heu entrat com a {person} fins a {until:moment}.
  web.account.factorReset = S’ha demanat un altre segon factor. Si no heu estat vós, digueu-ho ara a administració.
  web.account.signIns = Els darrers accessos:
  web.account.signIn = {at:moment}, {address}: {outcome}
  web.outcome.wrongPassphrase = contrasenya incorrecta
  web.outcome.wrongCode = codi incorrecte
  web.outcome.signedIn = va entrar
  web.outcome.signedInByRecoveryCode = va entrar amb un codi de recuperació
  web.outcome.unused = no va entrar: sense ús des de fa tres mesos
  web.outcome.unconfirmed = no va entrar: sense confirmar des de fa un any
  """#
