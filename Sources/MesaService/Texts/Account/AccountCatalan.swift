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
  """#
