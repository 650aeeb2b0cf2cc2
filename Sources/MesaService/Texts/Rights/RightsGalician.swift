let rightsGalician = #"""
  # ---- Rights ----
  subject.title = Que datos seus se gardan
  subject.byHand = Para entregar en man, onde ninguén máis o vexa: nunca nun enderezo que figure
    no caso, nin por correo postal ou electrónico.
  subject.ofOthers = Antes de entregalo alguén leo enteiro: no escrito pode nomearse outras
    persoas.
  subject.held = Que se garda
  subject.held.none = Non se garda nada.
  subject.part = Parte
  subject.entries = Anotacións
  subject.from = Escrito
  subject.producers = Por
  subject.sources = De onde procede
  subject.copy = Copia
  subject.written = Escrito por
  subject.purposes = Para que se usa
  subject.purpose = Para que
  subject.agreed = Vostede aceptou que se usase:
  subject.bases = En que lei se apoia cada entidade
  subject.recipients = A quen se comunicou
  subject.recipients.none = A ninguén, á parte da entidade que a atende.
  subject.whom = Quen
  subject.office = unha oficina de protección de datos ou de control
  subject.since = Desde
  subject.right = Con que dereito
  subject.reference = Referencia
  subject.readings = Quen o consultou
  subject.times = Veces
  subject.term = Canto tempo se garda
  subject.term.text = Pechado o seu caso, os seus datos consérvanse {years|1 ano|# anos};
    despois bloquéanse {blocked|1 ano|# anos}, só para xulgados e autoridades, e logo
    destrúense.
  subject.term.stage.live = Os seus datos están en uso.
  subject.term.stage.restricted = O uso dos seus datos está limitado.
  subject.term.stage.blocked = Os seus datos están bloqueados: só poden velos xulgados e
    autoridades.
  subject.term.stage.destroyed = Os seus datos están destruídos: xa ninguén pode lelos.
  subject.blockOn = Bloqueo desde
  subject.destroyFrom = Pódense destruír desde
  subject.rights = Os seus dereitos
  subject.rights.text = Pode pedir que se corrixa o que estea mal, que se suprima ou que se
    limite o seu uso, e pode opoñerse a el: a delegada ou o delegado de protección de datos
    responde nun mes. Pode reclamar ante a autoridade de protección de datos. Non custa nada e a
    axuda non depende diso.
  subjectWithheld.copied = copiado máis abaixo
  subjectWithheld.ofOthers = non se copia: é tamén doutras persoas
  subjectWithheld.danger = non en papel: dise de palabra, para que ninguén máis o saiba
  subjectWithheld.authority = non se copia: pídallo á policía ou ao xulgado que o ten
  subjectWithheld.notOpened = non se abriu para esta copia
  subjectWithheld.destroyed = destruído
  subjectRight.consent = vostede aceptouno
  subjectRight.override = sen o seu consentimento, como permite unha lei
  subjectRight.referral = unha derivación
  subjectRight.team = toma parte no seu caso
  subjectRight.roster = unha comisión falou do seu caso
  subjectRight.glass = aberto por emerxencia ou por unha oficina
  register.title = Rexistro de actividades de tratamento
  register.none = Non hai ningunha mesa.
  register.controller = Responsable
  register.municipalities = Concellos
  register.profile = Perfil
  register.purposes = Fins
  register.bases = Base xurídica
  register.subjects = De quen son os datos
  register.categories = Categorías de datos
  register.recipients = Destinatarios
  register.terms = Prazos
  register.measures = Seguridade
  register.years = {years|1 ano|# anos}
  register.forGood = permanente
  registerActivity.coordination = Coordinación: sesións, actas, acordos
  registerActivity.casework = Atención de casos: casos, derivacións, plans, comisións
  registerActivity.readings = Lecturas: quen consultou que datos de casos
  registerActivity.directory = Directorio: entidades, persoas, cargos
  registerSubject.women = mulleres atendidas
  registerSubject.dependants = persoas que dependen delas
  registerSubject.investigated = persoas investigadas
  registerSubject.professionals = profesionais
  registerTerm.minutes = actas e acordos
  registerTerm.cases = casos e derivacións, desde o seu peche
  registerTerm.blocked = bloqueados, despois
  registerTerm.policeReview = datos policiais e xudiciais, revisión cada
  registerTerm.policeMaximum = datos policiais e xudiciais, como máximo
  registerTerm.readings = lecturas
  registerTerm.places = cargos e lugares
  registerMeasure.sealed = contido selado cunha clave por caso e parte
  registerMeasure.needToKnow = acceso só de quen toma parte no caso, denegado no demais
  registerMeasure.readingsRecorded = cada lectura anotada antes de amosar nada
  registerMeasure.provableLog = un rexistro que proba cada cambio
  registerMeasure.secondPerson = dúas persoas para roles, supresión e claves
  registerMeasure.keysDestroyed = claves destruídas ao acabar o prazo
  registerMeasure.emergencyReviewed = accesos de emerxencia revisados en tres días hábiles
  registerMeasure.countsSuppressed = recontos pequenos suprimidos
  """#
