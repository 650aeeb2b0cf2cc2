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
  """#
