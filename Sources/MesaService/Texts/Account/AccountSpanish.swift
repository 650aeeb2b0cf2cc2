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
  """#
