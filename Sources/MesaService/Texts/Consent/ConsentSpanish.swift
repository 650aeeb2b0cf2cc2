let consentSpanish = #"""
  # ---- Consent ----
  # What it is called
  kind.consent = consentimiento
  kind.consents = Consentimientos
  # What may be done
  command.consent.record = Anotar su consentimiento
  command.consent.record.help = A quién, para qué, qué datos y hasta cuándo; en papel, que se
    guarda donde se indica, o de palabra ante alguien. Si consiente quien la tutela, se dice quién
    es; si es menor, qué es lo mejor para ella.
  command.consent.refuse = Anotar que no consiente
  command.consent.refuse.help = Solo se guarda la negativa. Ofrece información, plan de seguridad
    y puerta abierta, y di qué ofreciste.
  command.consent.withdraw = Anotar que lo retira
  command.consent.withdraw.help = A las entidades que se indiquen o a todas. Ya no se comunica
    nada más, los borradores no pueden enviarse y quienes lo supieron por ello quedan en la lista de
    pendientes de avisar.
  command.consent.notify = Anotar que se avisó a una entidad
  command.consent.notify.help = La entidad ya sabe que el consentimiento terminó y sale de la
    lista de pendientes de avisar.
  command.consent.override = Comunicar sin su consentimiento
  command.consent.override.help = Solo por un motivo tasado, con las razones por escrito y una
    persona superior de tu entidad. Con peligro grave, o para proteger a una menor, vale desde ya;
    si no, cuando lo confirme.
  command.consent.confirmOverride = Confirmar una comunicación sin consentimiento
  command.consent.confirmOverride.help = Por la persona superior que se indicó y por nadie más; lo
    que no confirma deja de valer.
  command.consent.tell = Anotar que se le informó
  command.consent.tell.help = De que sus datos se comunicaron sin su consentimiento; en persona o
    como dicen sus instrucciones de contacto seguro. No cuando la ley lo prohíbe.
  # What happened
  event.consent.given = Consintió{form?, {form:consentForm}}{until?, hasta el {until:date}}
  event.consent.refused = No consintió
  event.consent.withdrawn = Retiró su consentimiento
  event.consent.overridden = Se comunicó sin su consentimiento{ground?: {ground:consentGround}}
  event.consent.overrideDecided = La persona superior decidió sobre la comunicación{override? n.º
    {override}}
  event.consent.notified = La entidad{agency? {agency}} supo que el consentimiento terminó
  event.consent.told = Se le informó de la comunicación{channel?, {channel:safeChannel}}
  # Fields
  field.consent.to = las entidades
  field.purposes = para qué
  field.data = qué partes del expediente
  field.form = en papel o de palabra
  field.witness = ante quién lo dijo
  field.consent.by = ella, quien la tutela o ambas
  field.guardian = quién ejerce la tutela
  field.minor = si es menor de edad
  field.bestInterest = qué es lo mejor para ella
  field.offered = qué se ofreció
  field.recipient = la entidad avisada
  field.superior = la persona superior
  field.notInformable = si la ley impide informarle
  field.override = el número de la comunicación
  field.confirmed = si se confirma
  field.consent.channel = cómo se le informó
  # Columns and headings
  column.purposes = Para qué
  column.data = Datos
  column.form = Cómo
  column.superior = Superior
  column.stillHolds = Vale
  cli.consent.none = No consta ningún consentimiento.
  cli.consent.given = Consentimientos en vigor
  cli.consent.refused = No consiente que lo sepan: {agencies:list}
  cli.consent.overrides = Comunicaciones sin consentimiento
  cli.consent.toNotify = Pendientes de avisar de que terminó: {agencies:list}
  cli.consent.waits = espera a la persona superior
  # Words
  consentPurpose.attention = atenderla
  consentPurpose.followUp = seguimiento
  consentPurpose.conference = tratar su caso en la comisión
  consentPurpose.safetyPlan = plan de seguridad
  consentPurpose.procedure = trámites y ayudas
  consentForm.written = por escrito
  consentForm.oral = de palabra
  giver.herself = ella misma
  giver.guardian = quien la tutela
  giver.both = ambas
  offer.information = información
  offer.safetyPlan = plan de seguridad
  offer.openDoor = puerta abierta
  consentGround.vitalInterest = peligro grave e inminente
  consentGround.minorProtection = protección de una menor
  consentGround.judicialOrder = orden judicial
  consentGround.policeRequest = requerimiento policial
  consentGround.dutyToReportCrime = deber de denunciar
  safeChannel.inPerson = en persona
  safeChannel.phone = por teléfono
  safeChannel.throughService = por un servicio de su confianza
  legalBasis.publicTask = misión de interés público
  legalBasis.legalObligation = obligación legal
  legalBasis.vitalInterests = intereses vitales
  legalBasis.healthCare = asistencia sanitaria
  legalBasis.socialProtection = protección social
  legalBasis.criminalProceedings = actuación penal
  # Refusals
  refusal.consent.formMissing = No se anotó el consentimiento: consta «{form:consentForm}», y hay
    que decir dónde se guarda el papel o ante quién lo dijo. Añade el lugar o la persona que lo oyó.
  refusal.consent.guardianMissing = No se anotó el consentimiento: lo da quien la tutela y no se
    dice quién es. Indica quién y con qué título.
  refusal.consent.bestInterestMissing = No se anotó el consentimiento: es menor y no se dice por
    qué es lo mejor para ella (LO 1/1996, art. 2). Explícalo en una frase.
  refusal.consent.offerMissing = La negativa queda anotada; falta ofrecerle {missing:offer}.
    Debería irse con información, plan de seguridad y la puerta abierta.
  refusal.consent.notGiven = No se retiró nada: no consta consentimiento{agencies? para
    {agencies:list}}. «mesa consent show» dice lo que hay; una negativa se anota con «mesa consent
    refuse».
  refusal.consent.toNotify = {agencies,|Esta entidad lo supo|Estas entidades lo supieron} por su
    consentimiento y hay que avisar de que terminó: {agencies:list}. Anótalo con «mesa consent
    notify».
  refusal.consent.notToNotify = No se anotó nada: esa entidad no está pendiente de
    aviso.{agencies? Lo están: {agencies:list}.}
  refusal.consent.superiorIsAuthor = No se comunicó: la persona superior que responde no puede ser
    quien lo firma. Indica a otra persona de tu entidad.
  refusal.consent.superiorOfOther = No se comunicó: la persona superior indicada no atiende el
    puesto de {agency} ni ocupa su vocalía. Indica a alguien de esa entidad.
  refusal.consent.referenceMissing = No se comunicó: «{ground:consentGround}» debe ser concreto,
    específico y motivado (LO 7/2021, art. 7) y no se cita. Añade su número y fecha.
  refusal.consent.notInformableGround = No se comunicó: solo puede ocultársele lo que piden la
    policía o los tribunales (LO 7/2021, art. 7.4), y el motivo es «{ground:consentGround}». Quita
    esa marca.
  refusal.consent.unconfirmed = Queda anotado y todavía no vale: espera a que {superior} lo
    confirme con «mesa consent confirm».
  refusal.consent.overrideUnknown = No se anotó nada: no hay comunicación con ese número en la que
    puedas actuar.{known? Hay: {known:list}.}
  refusal.consent.overrideDecided = No se cambió nada: ya decidiste lo contrario sobre esta
    comunicación. Para volver a comunicar, se anota de nuevo.
  refusal.consent.notInformable = No se anotó nada: la ley impide informarle de esta comunicación
    (LO 7/2021, art. 7.4). Consulta con protección de datos cuándo termina.
  cli.consent.notInformable = No se le puede informar de esto: lo impide la ley (LO 7/2021, art.
    7.4)
  cli.consent.unnotified = pendiente de avisar
  cli.consent.noOverrides = No se ha comunicado nada sin consentimiento en tu nombre.
  consentState.holds = vale
  consentState.expired = vencido
  consentState.withdrawn = retirado
  consentState.refused = negado después
  consentState.replaced = dicho de nuevo
  consentState.waiting = espera a la persona superior
  consentState.denied = no confirmado
  consentLine.refusal = no consiente
  consentLine.consent = consentimiento
  consentLine.override = comunicación sin consentimiento
  column.recipient = A quién
  column.author = Quién lo firmó
  column.notInformable = Se le oculta
  refusal.referral.notInformable = No se anotó nada: la ley impide informarle de esta derivación
    (LO 7/2021, art. 7.4), así que nadie se lo dice. Quita cómo lo sabrá y consulta con protección
    de datos cuándo termina.
  """#
