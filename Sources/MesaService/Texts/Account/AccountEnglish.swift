let accountEnglish = #"""
  # ---- Account ----
  refusal.account.wrong = Not signed in: the name or the passphrase is not right.
  refusal.account.codeWrong = Not accepted: the code is not the one of now, or has been used. Wait for
    the next one; the clock of the device must be right.
  refusal.account.challengeEnded = Not signed in: the time or the tries for the code are used up.
    Begin again with the passphrase.
  refusal.account.sessionEnded = Your session has ended. Sign in again.
  refusal.account.throttled = Not tried: there were too many failures. Try again in
    {seconds|1 second|# seconds}.
  refusal.account.busy = Not tried: too many people are signing in at this moment. Try again in
    {seconds|1 second|# seconds}.
  refusal.account.linkInvalid = The link is not valid any more: it works once and for a day. Ask for
    another.
  refusal.account.exists = Nothing was changed: that person has an account. Send a link for another
    passphrase instead.
  refusal.account.loginTaken = Nothing was changed: somebody else signs in with that name. Choose
    another.
  refusal.account.unknown = Nothing was changed: that person has no account.
  refusal.account.passphraseShort = The passphrase is too short: it needs {minimum:number} characters.
    Four or five words that have nothing to do with each other are easy to keep in mind.
  refusal.account.passphraseLong = The passphrase is too long: {maximum:number} characters at most.
  refusal.account.passphraseKnown = The passphrase is easy to guess: it is a common one, or holds your
    name, the agency’s or the municipality’s. Choose words that nobody connects with you.
  """#
