let remoteEnglish = #"""
  # ---- A service elsewhere ----
  refusal.question.malformed = Nothing was answered: the question “{question}” is not written as it is known here.
  refusal.remote.address = The address of a service is written https://mesa.example.org, or http:// on this
    machine, with nothing behind it.
  refusal.remote.notEncrypted = Nothing was sent: what goes to another machine goes over TLS. Use https://.
  refusal.remote.authorities = Nothing was sent: {path} holds no certificates that can be read.
  refusal.remote.unreachable = The service at {server} cannot be reached, or its certificate is not trusted. Look at its
    address, and try again.
  refusal.remote.unreadable = The service at {server} has answered something that is no answer of this program’s. Perhaps
    it is of another version, or something stands between.
  refusal.remote.localOnly = Not over the network: this is about the files of the instance, and is done on the machine that
    has them, without --server.
  refusal.remote.noToken = Nobody is signed in at {server}. Sign in with mesa login {server}.
  refusal.remote.profileUnknown = There is no profile {name}. Make it with mesa login --profile {name}.
  refusal.remote.profileName = The name of a profile has 1 to 64 small letters, digits, points and hyphens.
  refusal.remote.profileOpen = Not read: others than you can read {path}, and a secret stands in it. End the token it holds,
    and sign in again.
  refusal.remote.tokenMissing = No token came on standard input.
  cli.login.done = Signed in at {server} as {principal}.
  cli.logout.done = What was kept for signing in at {server} is gone from here.
  """#
