let remoteSpanish = #"""
  # ---- A service elsewhere ----
  refusal.question.malformed = No se ha respondido nada: la pregunta «{question}» no está escrita como aquí se conoce.
  refusal.remote.address = La dirección de un servicio se escribe https://mesa.example.org, o http:// en esta máquina,
    sin nada detrás.
  refusal.remote.notEncrypted = No se ha enviado nada: lo que va a otra máquina va por TLS. Usa https://.
  refusal.remote.authorities = No se ha enviado nada: {path} no contiene certificados que se puedan leer.
  refusal.remote.unreachable = No se llega al servicio de {server}, o no se confía en su certificado. Mira su dirección y
    prueba de nuevo.
  refusal.remote.unreadable = El servicio de {server} ha respondido algo que no es respuesta de este programa. Quizá es de
    otra versión, o hay algo en medio.
  refusal.remote.localOnly = No se hace por la red: trata de los ficheros de la instancia y se hace en la máquina que los
    tiene, sin --server.
  refusal.remote.noToken = Nadie ha entrado en {server}. Entra con mesa login {server}.
  refusal.remote.profileUnknown = No hay perfil {name}. Hazlo con mesa login --profile {name}.
  refusal.remote.profileName = El nombre de un perfil tiene de 1 a 64 letras minúsculas, cifras, puntos y guiones.
  refusal.remote.profileOpen = No se ha leído: otros pueden leer {path}, y contiene un secreto. Anula la ficha que guarda y
    entra de nuevo.
  refusal.remote.tokenMissing = No ha llegado ninguna ficha por la entrada estándar.
  cli.login.done = Has entrado en {server} como {principal}.
  cli.logout.done = Lo que se guardaba para entrar en {server} ya no está aquí.
  """#
