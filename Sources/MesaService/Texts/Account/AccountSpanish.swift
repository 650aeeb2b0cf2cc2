let accountSpanish = #"""
  # ---- Account ----
  refusal.account.wrong = No ha entrado: el nombre o la contraseña no son correctos.
  refusal.account.codeWrong = No se acepta: el código no es el de ahora, o ya se usó. Espere al
    siguiente; el reloj del aparato debe ir bien.
  refusal.account.challengeEnded = No ha entrado: se agotó el tiempo o los intentos para el código.
    Empiece de nuevo con la contraseña.
  refusal.account.sessionEnded = Su sesión ha terminado. Entre de nuevo.
  refusal.account.throttled = No se ha probado: hubo demasiados fallos. Inténtelo de nuevo dentro de
    {seconds|1 segundo|# segundos}.
  refusal.account.busy = No se ha probado: demasiadas personas entran en este momento. Inténtelo de
    nuevo dentro de {seconds|1 segundo|# segundos}.
  refusal.account.linkInvalid = El enlace ya no vale: sirve una vez y durante un día. Pida otro.
  refusal.account.exists = No se ha cambiado nada: esa persona tiene cuenta. Envíele un enlace para
    otra contraseña.
  refusal.account.loginTaken = No se ha cambiado nada: otra persona entra con ese nombre. Elija otro.
  refusal.account.unknown = No se ha cambiado nada: esa persona no tiene cuenta.
  refusal.account.passphraseShort = La contraseña es corta: necesita {minimum:number} caracteres.
    Cuatro o cinco palabras sin relación entre sí se recuerdan bien.
  refusal.account.passphraseLong = La contraseña es larga: {maximum:number} caracteres como máximo.
  refusal.account.passphraseKnown = La contraseña se adivina: es común, o contiene su nombre, el de la
    entidad o el del municipio. Elija palabras que nadie relacione con usted.
  refusal.account.loginInvalid = No se ha cambiado nada: el nombre para entrar tiene de
    {minimum:number} a {maximum:number} caracteres, sin espacios.
  refusal.account.loginOther = No se acepta: el enlace es para otro nombre. Entre con el que recibió
    con él.
  refusal.account.needsSecond = No se ha cambiado nada: tiene que decirlo también otra persona.
  refusal.account.notApproved = No se ha hecho nada: ningún segundo factor nuevo ha sido aprobado por
    administración y por protección de datos.
  refusal.account.notYet = Todavía no: el enlace se puede hacer desde {at:moment}. Hasta entonces la
    persona titular puede retirarlo.
  refusal.account.ownAct = No se ha hecho nada: nadie decide sobre su propia cuenta. Pídalo a otra
    administración.
  refusal.account.noAdministrator = No se ha hecho ninguna cuenta: aquí solo se hacen las de
    administración. Ellas hacen las demás.
  refusal.account.closed = No se ha hecho ninguna ficha: la cuenta está cerrada.
  refusal.account.unused = No ha entrado: nadie usa la cuenta desde hace tres meses. Pida a
    administración que la abra.
  refusal.account.unconfirmed = No ha entrado: nadie ha confirmado en un año que la cuenta hace falta.
    Pida a administración que la confirme.
  refusal.account.eventsAltered = El registro de accesos no es el que se escribió: la línea
    {position:number} se ha alterado desde fuera.
  refusal.account.sessionNeeded = No se ha hecho nada: esto es para personas que han entrado, y no para
    programas.
  refusal.account.codeNeeded = No se ha hecho nada: esto pide un código de los últimos diez minutos.
    Muestre uno nuevo.
  refusal.account.otherDelivery = No ha entrado: un navegador recibe una cookie, un programa pide una
    ficha, y esto se empezó como lo otro.
  refusal.http.crossSite = No se ha hecho nada: la petición no viene de una página de este servicio.
  refusal.http.twoProofs = No se ha hecho nada: la petición trae una ficha y una sesión. Envíe una de
    las dos.
  cli.account.link = Enlace para {person}; sirve una vez y durante un día. Envíelo de modo que nadie
    más lo lea:
  cli.account.done = Hecho para {person}.
  cli.account.signedOut = {person} ha salido de todas partes.
  cli.account.factorWaits = Una aprobación para {person}; el otro papel tiene que decirlo también.
  cli.account.factorDue = Aprobado. El enlace para {person} se puede hacer desde {at:moment}.
  column.account = Cuenta
  column.address = Dirección
  column.browser = Navegador
  column.seen = Última vez
  column.confirmed = Confirmada
  web.enrol.title = Su cuenta
  web.enrol.begin = Elija una contraseña de 15 caracteres como mínimo: cuatro o cinco palabras sin relación entre sí. El
    nombre es el que recibió con este enlace.
  web.enrol.seed = Ponga esta clave en un autenticador, o abra la dirección de abajo en el aparato que lo tiene. Escriba
    después el código que muestra.
  web.enrol.recovery = Su cuenta está hecha. Apunte estos códigos y guárdelos bajo llave: cada uno sirve una vez, el día que
    pierda el autenticador. No se muestran más.
  web.reset.title = Otra contraseña
  web.reset.begin = Elija otra contraseña. El código es el que muestra su autenticador.
  web.reset.done = Hecho. Quien había entrado con la contraseña de antes ha salido.
  web.signIn = Entrar
  web.signOut = Salir
  web.continue = Seguir
  web.account = Cuenta
  web.passphrase = Contraseña
  web.newPassphrase = Contraseña nueva
  web.code = Código
  web.anyCode = Código, o uno de recuperación
  web.account.title = Su cuenta
  web.account.signedIn = Ha entrado como {person} hasta {until:moment}.
  web.account.factorReset = Se ha pedido otro segundo factor. Si no fue usted, dígalo ahora a administración.
  web.account.signIns = Los últimos accesos:
  web.account.signIn = {at:moment}, {address}: {outcome}
  web.outcome.wrongPassphrase = contraseña incorrecta
  web.outcome.wrongCode = código incorrecto
  web.outcome.signedIn = entró
  web.outcome.signedInByRecoveryCode = entró con un código de recuperación
  web.outcome.unused = no entró: sin uso desde hace tres meses
  web.outcome.unconfirmed = no entró: sin confirmar desde hace un año
  """#
