let remoteCatalan = #"""
  # ---- A service elsewhere ----
  refusal.question.malformed = No s’ha respost res: la pregunta «{question}» no està escrita com aquí es coneix.
  refusal.remote.address = L’adreça d’un servei s’escriu https://mesa.example.org, o http:// en aquesta màquina, sense
    res darrere.
  refusal.remote.notEncrypted = No s’ha enviat res: el que va a una altra màquina va per TLS. Emprau https://.
  refusal.remote.authorities = No s’ha enviat res: {path} no conté certificats que es puguin llegir.
  refusal.remote.unreachable = No s’arriba al servei de {server}, o no es confia en el seu certificat. Mirau la seva adreça i
    provau de nou.
  refusal.remote.unreadable = El servei de {server} ha respost una cosa que no és resposta d’aquest programa. Potser és
    d’una altra versió, o hi ha res enmig.
  refusal.remote.localOnly = No es fa per la xarxa: tracta dels fitxers de la instància i es fa a la màquina que els té,
    sense --server.
  refusal.remote.noToken = Ningú no ha entrat a {server}. Entrau amb mesa login {server}.
  refusal.remote.profileUnknown = No hi ha perfil {name}. Feis-lo amb mesa login --profile {name}.
  refusal.remote.profileName = El nom d’un perfil té d’1 a 64 lletres minúscules, xifres, punts i guionets.
  refusal.remote.profileOpen = No s’ha llegit: altres poden llegir {path}, i conté un secret. Anul·lau la fitxa que guarda i
    entrau de nou.
  refusal.remote.tokenMissing = No ha arribat cap fitxa per l’entrada estàndard.
  cli.login.done = Heu entrat a {server} com a {principal}.
  cli.logout.done = El que es guardava per entrar a {server} ja no és aquí.
  """#
