let rightsSpanish = #"""
  # ---- Rights ----
  subject.title = Qué datos suyos se guardan
  subject.byHand = Para entregar en mano, donde nadie más lo vea: nunca en una dirección que
    figure en el caso, ni por correo postal o electrónico.
  subject.ofOthers = Antes de entregarlo alguien lo lee entero: en lo escrito puede nombrarse a
    otras personas.
  subject.held = Qué se guarda
  subject.held.none = No se guarda nada.
  subject.part = Parte
  subject.entries = Anotaciones
  subject.from = Escrito
  subject.producers = Por
  subject.sources = De dónde procede
  subject.copy = Copia
  subject.written = Escrito por
  subject.purposes = Para qué se usa
  subject.purpose = Para qué
  subject.agreed = Usted aceptó que se usara:
  subject.bases = En qué ley se apoya cada entidad
  subject.recipients = A quién se ha comunicado
  subject.recipients.none = A nadie, aparte de la entidad que la atiende.
  subject.whom = Quién
  subject.office = una oficina de protección de datos o de control
  subject.since = Desde
  subject.right = Con qué derecho
  subject.reference = Referencia
  subject.readings = Quién lo ha consultado
  subject.times = Veces
  subject.term = Cuánto tiempo se guarda
  subject.term.text = Cerrado su caso, sus datos se conservan {years|1 año|# años}; después se
    bloquean {blocked|1 año|# años}, solo para juzgados y autoridades, y luego se destruyen.
  subject.term.stage.live = Sus datos están en uso.
  subject.term.stage.restricted = El uso de sus datos está limitado.
  subject.term.stage.blocked = Sus datos están bloqueados: solo pueden verlos juzgados y
    autoridades.
  subject.term.stage.destroyed = Sus datos están destruidos: ya nadie puede leerlos.
  subject.blockOn = Bloqueo desde
  subject.destroyFrom = Pueden destruirse desde
  subject.rights = Sus derechos
  subject.rights.text = Puede pedir que se corrija lo que esté mal, que se suprima o que se
    limite su uso, y puede oponerse a él: la delegada o el delegado de protección de datos
    responde en un mes. Puede reclamar ante la autoridad de protección de datos. No cuesta nada
    y la ayuda no depende de ello.
  subjectWithheld.copied = copiado más abajo
  subjectWithheld.ofOthers = no se copia: es también de otras personas
  subjectWithheld.danger = no en papel: se dice de palabra, para que nadie más lo sepa
  subjectWithheld.authority = no se copia: pídalo a la policía o al juzgado que lo tiene
  subjectWithheld.notOpened = no se ha abierto para esta copia
  subjectWithheld.destroyed = destruido
  subjectRight.consent = usted lo aceptó
  subjectRight.override = sin su consentimiento, como permite una ley
  subjectRight.referral = una derivación
  subjectRight.team = toma parte en su caso
  subjectRight.roster = una comisión habló de su caso
  subjectRight.glass = abierto por emergencia o por una oficina
  register.title = Registro de actividades de tratamiento
  register.none = No hay ninguna mesa.
  register.controller = Responsable
  register.municipalities = Municipios
  register.profile = Perfil
  register.purposes = Fines
  register.bases = Base jurídica
  register.subjects = De quién son los datos
  register.categories = Categorías de datos
  register.recipients = Destinatarios
  register.terms = Plazos
  register.measures = Seguridad
  register.years = {years|1 año|# años}
  register.forGood = permanente
  registerActivity.coordination = Coordinación: sesiones, actas, acuerdos
  registerActivity.casework = Atención de casos: casos, derivaciones, planes, comisiones
  registerActivity.readings = Lecturas: quién consultó qué datos de casos
  registerActivity.directory = Directorio: entidades, personas, cargos
  registerSubject.women = mujeres atendidas
  registerSubject.dependants = personas que dependen de ellas
  registerSubject.investigated = personas investigadas
  registerSubject.professionals = profesionales
  registerTerm.minutes = actas y acuerdos
  registerTerm.cases = casos y derivaciones, desde su cierre
  registerTerm.blocked = bloqueados, después
  registerTerm.policeReview = datos policiales y judiciales, revisión cada
  registerTerm.policeMaximum = datos policiales y judiciales, como máximo
  registerTerm.readings = lecturas
  registerTerm.places = cargos y lugares
  registerMeasure.sealed = contenido sellado con una clave por caso y parte
  registerMeasure.needToKnow = acceso solo de quien toma parte en el caso, denegado en lo demás
  registerMeasure.readingsRecorded = cada lectura anotada antes de mostrar nada
  registerMeasure.provableLog = un registro que prueba cada cambio
  registerMeasure.secondPerson = dos personas para roles, supresión y claves
  registerMeasure.keysDestroyed = claves destruidas al acabar el plazo
  registerMeasure.emergencyReviewed = accesos de emergencia revisados en tres días hábiles
  registerMeasure.countsSuppressed = recuentos pequeños suprimidos
  """#
