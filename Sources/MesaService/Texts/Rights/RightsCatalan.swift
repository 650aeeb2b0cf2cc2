let rightsCatalan = #"""
  # ---- Rights ----
  subject.title = Quines dades vostres es guarden
  subject.byHand = Per lliurar en mà, on ningú més no ho vegi: mai en una adreça que consti en
    el cas, ni per correu postal o electrònic.
  subject.ofOthers = Abans de lliurar-ho algú ho llegeix sencer: en el que s’ha escrit pot
    anomenar-se altres persones.
  subject.held = Què es guarda
  subject.held.none = No es guarda res.
  subject.part = Part
  subject.entries = Anotacions
  subject.from = Escrit
  subject.producers = Per
  subject.sources = D’on procedeix
  subject.copy = Còpia
  subject.written = Escrit per
  subject.purposes = Per a què s’usa
  subject.purpose = Per a què
  subject.agreed = Vau acceptar que s’usàs:
  subject.bases = En quina llei es basa cada entitat
  subject.recipients = A qui s’ha comunicat
  subject.recipients.none = A ningú, a part de l’entitat que us atén.
  subject.whom = Qui
  subject.office = una oficina de protecció de dades o de control
  subject.since = Des de
  subject.right = Amb quin dret
  subject.reference = Referència
  subject.readings = Qui ho ha consultat
  subject.times = Vegades
  subject.term = Quant de temps es guarda
  subject.term.text = Tancat el vostre cas, les vostres dades es conserven {years|1 any|# anys};
    després es bloquegen {blocked|1 any|# anys}, només per a jutjats i autoritats, i després es
    destrueixen.
  subject.term.stage.live = Les vostres dades estan en ús.
  subject.term.stage.restricted = L’ús de les vostres dades està limitat.
  subject.term.stage.blocked = Les vostres dades estan bloquejades: només poden veure-les
    jutjats i autoritats.
  subject.term.stage.destroyed = Les vostres dades estan destruïdes: ja ningú no les pot llegir.
  subject.blockOn = Bloqueig des de
  subject.destroyFrom = Es poden destruir des de
  subject.rights = Els vostres drets
  subject.rights.text = Podeu demanar que es corregeixi el que estigui malament, que se
    suprimeixi o que se’n limiti l’ús, i us hi podeu oposar: la delegada o el delegat de
    protecció de dades respon en un mes. Podeu reclamar davant l’autoritat de protecció de
    dades. No costa res i l’ajuda no en depèn.
  subjectWithheld.copied = copiat més avall
  subjectWithheld.ofOthers = no es copia: és també d’altres persones
  subjectWithheld.danger = no en paper: es diu de paraula, perquè ningú més no ho sàpiga
  subjectWithheld.authority = no es copia: demanau-ho a la policia o al jutjat que ho té
  subjectWithheld.notOpened = no s’ha obert per a aquesta còpia
  subjectWithheld.destroyed = destruït
  subjectRight.consent = vau acceptar-ho
  subjectRight.override = sense el vostre consentiment, com permet una llei
  subjectRight.referral = una derivació
  subjectRight.team = pren part en el vostre cas
  subjectRight.roster = una comissió va parlar del vostre cas
  subjectRight.glass = obert per emergència o per una oficina
  register.title = Registre d’activitats de tractament
  register.none = No hi ha cap mesa.
  register.controller = Responsable
  register.municipalities = Municipis
  register.profile = Perfil
  register.purposes = Finalitats
  register.bases = Base jurídica
  register.subjects = De qui són les dades
  register.categories = Categories de dades
  register.recipients = Destinataris
  register.terms = Terminis
  register.measures = Seguretat
  register.years = {years|1 any|# anys}
  register.forGood = permanent
  registerActivity.coordination = Coordinació: sessions, actes, acords
  registerActivity.casework = Atenció de casos: casos, derivacions, plans, comissions
  registerActivity.readings = Lectures: qui ha consultat quines dades de casos
  registerActivity.directory = Directori: entitats, persones, càrrecs
  registerSubject.women = dones ateses
  registerSubject.dependants = persones que en depenen
  registerSubject.investigated = persones investigades
  registerSubject.professionals = professionals
  registerTerm.minutes = actes i acords
  registerTerm.cases = casos i derivacions, des que es tanquen
  registerTerm.blocked = bloquejats, després
  registerTerm.policeReview = dades policials i judicials, revisió cada
  registerTerm.policeMaximum = dades policials i judicials, com a màxim
  registerTerm.readings = lectures
  registerTerm.places = càrrecs i llocs
  registerMeasure.sealed = contingut segellat amb una clau per cas i part
  registerMeasure.needToKnow = accés només de qui pren part en el cas, denegat en la resta
  registerMeasure.readingsRecorded = cada lectura anotada abans de mostrar res
  registerMeasure.provableLog = un registre que prova cada canvi
  registerMeasure.secondPerson = dues persones per a rols, supressió i claus
  registerMeasure.keysDestroyed = claus destruïdes en acabar el termini
  registerMeasure.emergencyReviewed = accessos d’emergència revisats en tres dies hàbils
  registerMeasure.countsSuppressed = recomptes petits suprimits
  """#
