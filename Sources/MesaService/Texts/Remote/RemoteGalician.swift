let remoteGalician = #"""
  # ---- A service elsewhere ----
  refusal.question.malformed = Non se respondeu nada: a pregunta «{question}» non está escrita como aquí se coñece.
  refusal.remote.address = O enderezo dun servizo escríbese https://mesa.example.org, ou http:// nesta máquina, sen nada
    detrás.
  refusal.remote.notEncrypted = Non se enviou nada: o que vai a outra máquina vai por TLS. Usa https://.
  refusal.remote.authorities = Non se enviou nada: {path} non contén certificados que se poidan ler.
  refusal.remote.unreachable = Non se chega ao servizo de {server}, ou non se confía no seu certificado. Mira o seu enderezo
    e proba de novo.
  refusal.remote.unreadable = O servizo de {server} respondeu algo que non é resposta deste programa. Quizais é doutra
    versión, ou hai algo no medio.
  refusal.remote.localOnly = Non se fai pola rede: trata dos ficheiros da instancia e faise na máquina que os ten, sen
    --server.
  refusal.remote.noToken = Ninguén entrou en {server}. Entra con mesa login {server}.
  refusal.remote.profileUnknown = Non hai perfil {name}. Faino con mesa login --profile {name}.
  refusal.remote.profileName = O nome dun perfil ten de 1 a 64 letras minúsculas, cifras, puntos e guións.
  refusal.remote.profileOpen = Non se leu: outros poden ler {path}, e contén un segredo. Anula a ficha que garda e entra de
    novo.
  refusal.remote.tokenMissing = Non chegou ningunha ficha pola entrada estándar.
  cli.login.done = Entraches en {server} como {principal}.
  cli.logout.done = O que se gardaba para entrar en {server} xa non está aquí.
  """#
