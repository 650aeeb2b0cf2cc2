let outreachCatalan = #"""
  # ---- Outreach ----
  field.told = com ho sabrà ella
  field.referral.by = per quina via s’hi va contactar
  field.told.by = per quina via
  field.appointment = quan se l’espera
  contactWay.inPerson = en persona
  contactWay.phone = per telèfon
  contactWay.message = per missatge
  contactWay.email = per correu electrònic
  contactWay.letter = per carta
  contactWay.throughAgency = a través de l’entitat que l’atén
  refusal.contact.notAgreed = No s’ha anotat res: ningú no li ha preguntat encara com
    contactar-hi, així que no {way:contactWay}. Pregunta-l’hi i anota-ho amb «mesa case contact»,
    o digues-l’hi en persona.
  refusal.contact.nobody = No s’ha anotat res: no vol que ningú truqui ni escrigui, així que no
    {way:contactWay}. Digues-l’hi en persona. Si ja ha passat, avisa protecció de dades.
  refusal.contact.notThatWay = No s’ha anotat res: {way:contactWay} no és una via per la qual s’hi
    pugui contactar. Els seus desitjos són al començament del cas; tria’n una via o digues-l’hi en
    persona. Si ja ha passat, avisa protecció de dades.
  refusal.contact.notThen = No s’ha anotat res: {at:moment} no és una hora en què s’hi pugui
    contactar {way:contactWay}. Les seves hores són al començament del cas; tria’n una. Si ja ha
    passat, avisa protecció de dades.
  refusal.contact.inWords = Com contactar-hi consta només en paraules. Llegeix les seves
    instruccions al cas abans que ningú truqui o escrigui i anota-les amb «mesa case contact».
  refusal.contact.leaveNoMessage = No deixis cap encàrrec: així ho ha demanat.
  refusal.contact.mentionNobody = No diguis a ningú qui truca o escriu ni per què: així ho ha
    demanat.
  refusal.contact.wayNotSaid = No es diu com sabrà de la cita. Els seus desitjos són al
    començament del cas: respecta’ls i digues la via amb --told-by.
  refusal.plan.appointmentOutside = No s’ha encarregat la mesura: la cita és anterior a ara o
    posterior al seu darrer dia, {due:date}. Revisa totes dues dates.
  cli.case.safe.never = Mai {channels:contactWay}; cap visita a casa seva.
  cli.case.safe.noVisit = Cap visita a casa seva.
  column.told = Com ho sap
  """#
