let accountGalician = #"""
  # ---- Account ----
  refusal.account.wrong = Non entrou: o nome ou o contrasinal non son correctos.
  refusal.account.codeWrong = Non se acepta: o código non é o de agora, ou xa se usou. Agarde polo
    seguinte; o reloxo do aparello debe ir ben.
  refusal.account.challengeEnded = Non entrou: esgotouse o tempo ou os intentos para o código. Comece
    de novo co contrasinal.
  refusal.account.sessionEnded = A súa sesión rematou. Entre de novo.
  refusal.account.throttled = Non se probou: houbo demasiados fallos. Inténteo de novo dentro de
    {seconds|1 segundo|# segundos}.
  refusal.account.busy = Non se probou: demasiadas persoas entran neste momento. Inténteo de novo
    dentro de {seconds|1 segundo|# segundos}.
  refusal.account.linkInvalid = A ligazón xa non vale: serve unha vez e durante un día. Pida outra.
  refusal.account.exists = Non se cambiou nada: esa persoa ten conta. Envíelle unha ligazón para outro
    contrasinal.
  refusal.account.loginTaken = Non se cambiou nada: outra persoa entra con ese nome. Escolla outro.
  refusal.account.unknown = Non se cambiou nada: esa persoa non ten conta.
  refusal.account.passphraseShort = O contrasinal é curto: precisa {minimum:number} caracteres. Catro
    ou cinco palabras sen relación entre si lémbranse ben.
  refusal.account.passphraseLong = O contrasinal é longo: {maximum:number} caracteres como máximo.
  refusal.account.passphraseKnown = O contrasinal adivíñase: é común, ou contén o seu nome, o da
    entidade ou o do concello. Escolla palabras que ninguén relacione con vostede.
  refusal.account.loginInvalid = Non se cambiou nada: o nome para entrar ten de {minimum:number} a
    {maximum:number} caracteres, sen espazos.
  refusal.account.loginOther = Non se acepta: a ligazón é para outro nome. Entre co que recibiu con
    ela.
  refusal.account.needsSecond = Non se cambiou nada: ten que dicilo tamén outra persoa.
  refusal.account.notApproved = Non se fixo nada: ningún segundo factor novo foi aprobado por
    administración e por protección de datos.
  refusal.account.notYet = Aínda non: a ligazón pódese facer desde {at:moment}. Ata entón a persoa
    titular pode retirala.
  refusal.account.ownAct = Non se fixo nada: ninguén decide sobre a súa propia conta. Pídallo a outra
    administración.
  refusal.account.noAdministrator = Non se fixo ningunha conta: aquí só se fan as de administración.
    Elas fan as demais.
  refusal.account.closed = Non se fixo ningunha ficha: a conta está pechada.
  refusal.account.unused = Non entrou: ninguén usa a conta desde hai tres meses. Pida a administración
    que a abra.
  refusal.account.unconfirmed = Non entrou: ninguén confirmou nun ano que a conta fai falta. Pida a
    administración que a confirme.
  refusal.account.eventsAltered = O rexistro de accesos non é o que se escribiu: a liña
    {position:number} alterouse desde fóra.
  refusal.account.sessionNeeded = Non se fixo nada: isto é para persoas que entraron, e non para
    programas.
  refusal.account.codeNeeded = Non se fixo nada: isto pide un código dos últimos dez minutos. Amose un
    novo.
  refusal.account.otherDelivery = Non entrou: un navegador recibe unha cookie, un programa pide unha
    ficha, e isto empezouse como o outro.
  refusal.http.crossSite = Non se fixo nada: a petición non vén dunha páxina deste servizo.
  refusal.http.twoProofs = Non se fixo nada: a petición trae unha ficha e unha sesión. Envíe unha das
    dúas.
  cli.account.link = Ligazón para {person}; serve unha vez e durante un día. Envíea de xeito que
    ninguén máis a lea:
  cli.account.done = Feito para {person}.
  cli.account.signedOut = {person} saíu de todas partes.
  cli.account.factorWaits = Unha aprobación para {person}; o outro papel ten que dicilo tamén.
  cli.account.factorDue = Aprobado. A ligazón para {person} pódese facer desde {at:moment}.
  column.account = Conta
  column.address = Enderezo
  column.browser = Navegador
  column.seen = Última vez
  column.confirmed = Confirmada
  web.enrol.title = A súa conta
  web.enrol.begin = Escolla un contrasinal de 15 caracteres como mínimo: catro ou cinco palabras sen relación entre si. O
    nome é o que recibiu con esta ligazón.
  web.enrol.seed = Poña esta clave nun autenticador, ou abra o enderezo de abaixo no aparello que o ten. Escriba despois
    o código que amosa.
  web.enrol.recovery = A súa conta está feita. Apunte estes códigos e gárdeos baixo chave: cada un serve unha vez, o día que
    perda o autenticador. Non se amosan máis.
  web.reset.title = Outro contrasinal
  web.reset.begin = Escolla outro contrasinal. O código é o que amosa o seu autenticador.
  web.reset.done = Feito. Quen entrara co contrasinal de antes saíu.
  web.signIn = Entrar
  web.signOut = Saír
  web.continue = Seguir
  web.account = Conta
  web.passphrase = Contrasinal
  web.newPassphrase = Contrasinal novo
  web.code = Código
  web.anyCode = Código, ou un de recuperación
  web.account.title = A súa conta
  web.account.signedIn = Entrou como {person} ata {until:moment}.
  web.account.factorReset = Pediuse outro segundo factor. Se non foi vostede, dígallo agora a administración.
  web.account.signIns = Os últimos accesos:
  web.account.signIn = {at:moment}, {address}: {outcome}
  web.outcome.wrongPassphrase = contrasinal incorrecto
  web.outcome.wrongCode = código incorrecto
  web.outcome.signedIn = entrou
  web.outcome.signedInByRecoveryCode = entrou cun código de recuperación
  web.outcome.unused = non entrou: sen uso desde hai tres meses
  web.outcome.unconfirmed = non entrou: sen confirmar desde hai un ano
  """#
