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
  refusal.account.loginInvalid = Nothing was changed: the name to sign in with has
    {minimum:number} to {maximum:number} characters and no spaces.
  refusal.account.loginOther = Not accepted: the link is for another name. Sign in with the name that
    you were given with it.
  refusal.account.needsSecond = Nothing was changed: another person than the first has to say so too.
  refusal.account.notApproved = Nothing was done: no new second factor has been approved by an
    administrator and a data-protection officer.
  refusal.account.notYet = Not yet: the link can be made from {at:moment}. Until then its owner can
    withdraw it.
  refusal.account.ownAct = Nothing was done: nobody decides on their own account. Ask another
    administrator.
  refusal.account.noAdministrator = No account was made: here accounts are made for administrators
    only. They make all others.
  refusal.account.closed = No token was made: the account is closed.
  refusal.account.unused = Not signed in: nobody has used the account for three months. Ask an
    administrator to open it.
  refusal.account.unconfirmed = Not signed in: nobody has confirmed for a year that the account is
    needed. Ask an administrator to confirm it.
  refusal.account.eventsAltered = The record of sign-ins is not what was written: line {position:number}
    has been altered from outside.
  refusal.account.sessionNeeded = Nothing was done: this is for people who are signed in, and not for
    programs.
  refusal.account.codeNeeded = Nothing was done: this asks for a code of the last ten minutes. Show a
    new one.
  refusal.account.otherDelivery = Not signed in: a browser gets a cookie, a program asks for a token,
    and this was begun as the other of the two.
  refusal.http.crossSite = Nothing was done: the request does not come from a page of this service.
  refusal.http.twoProofs = Nothing was done: the request brings a token and a session. Send one of
    them.
  cli.account.link = Link for {person}; it works once and for a day. Send it so that nobody else
    reads it:
  cli.account.done = Done for {person}.
  cli.account.signedOut = {person} has been signed out everywhere.
  cli.account.factorWaits = One approval for {person}; the other role has to say so too.
  cli.account.factorDue = Approved. The link for {person} can be made from {at:moment}.
  column.account = Account
  column.address = Address
  column.browser = Browser
  column.seen = Last seen
  column.confirmed = Confirmed
  web.enrol.title = Your account
  web.enrol.begin = Choose a passphrase of at least 15 characters: four or five words that have nothing to do with each
    other. The name is the one that you were given with this link.
  web.enrol.seed = Put this key into an authenticator, or open the address below on the device that has it. Then type
    the code that it shows.
  web.enrol.recovery = Your account is made. Write these codes down and lock them away: each works once, on the day on which
    the authenticator is lost. They are not shown again.
  web.reset.title = Another passphrase
  web.reset.begin = Choose another passphrase. The code is the one that your authenticator shows.
  web.reset.done = Done. Everybody who was signed in with the old passphrase is signed out.
  web.signIn = Sign in
  web.signOut = Sign out
  web.continue = Go on
  web.account = Account
  web.passphrase = Passphrase
  web.newPassphrase = New passphrase
  web.code = Code
  web.anyCode = Code, or a recovery code
  web.account.title = Your account
  web.account.signedIn = Signed in as {person} until {until:moment}.
  web.account.factorReset = Another second factor has been asked for. If that was not you, tell your administrator now.
  web.account.signIns = The latest sign-ins:
  web.account.signIn = {at:moment}, {address}: {outcome}
  web.outcome.wrongPassphrase = wrong passphrase
  web.outcome.wrongCode = wrong code
  web.outcome.signedIn = signed in
  web.outcome.signedInByRecoveryCode = signed in with a recovery code
  web.outcome.unused = not let in: unused for three months
  web.outcome.unconfirmed = not let in: not confirmed for a year
  """#
