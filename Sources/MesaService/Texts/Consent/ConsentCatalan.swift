let consentCatalan = #"""
  # ---- Consent ----
  # What it is called
  kind.consent = consentiment
  kind.consents = Consentiments
  # What may be done
  command.consent.record = Anotar el seu consentiment
  command.consent.record.help = A qui, per a què, quines dades i fins quan; en paper, que es
    guarda on s’indica, o de paraula davant d’algú. Si consent qui la tutela, es diu qui és; si és
    menor, què és el millor per a ella.
  command.consent.refuse = Anotar que no consent
  command.consent.refuse.help = Només es guarda la negativa. Ofereix informació, pla de seguretat
    i porta oberta, i digues què has ofert.
  command.consent.withdraw = Anotar que el retira
  command.consent.withdraw.help = A les entitats que s’indiquin o a totes. Ja no es comunica res
    més, els esborranys no es poden enviar i qui ho va saber per això queda a la llista de pendents
    d’avisar.
  command.consent.notify = Anotar que s’ha avisat una entitat
  command.consent.notify.help = L’entitat ja sap que el consentiment s’ha acabat i surt de la
    llista de pendents d’avisar.
  command.consent.override = Comunicar sense el seu consentiment
  command.consent.override.help = Només per un motiu taxat, amb les raons per escrit i una persona
    superior de la teva entitat. Amb perill greu, o per protegir una menor, val des d’ara; si no,
    quan ho confirmi.
  command.consent.confirmOverride = Confirmar una comunicació sense consentiment
  command.consent.confirmOverride.help = Per la persona superior que es va indicar i per ningú
    més; el que no confirma deixa de valer.
  command.consent.tell = Anotar que se l’ha informada
  command.consent.tell.help = Que les seves dades s’han comunicat sense el seu consentiment; en
    persona o com diuen les seves instruccions de contacte segur. No quan la llei ho prohibeix.
  # What happened
  event.consent.given = Va consentir{form?, {form:consentForm}}{until?, fins al {until:date}}
  event.consent.refused = No va consentir
  event.consent.withdrawn = Va retirar el seu consentiment
  event.consent.overridden = Es va comunicar sense el seu consentiment{ground?:
    {ground:consentGround}}
  event.consent.overrideDecided = La persona superior va decidir sobre la comunicació{override?
    núm. {override}}
  event.consent.notified = L’entitat{agency? {agency}} va saber que el consentiment s’havia acabat
  event.consent.told = Se la va informar de la comunicació{channel?, {channel:safeChannel}}
  # Fields
  field.consent.to = les entitats
  field.purposes = per a què
  field.data = quines parts de l’expedient
  field.form = en paper o de paraula
  field.witness = davant de qui ho va dir
  field.consent.by = ella, qui la tutela o ambdues
  field.guardian = qui exerceix la tutela
  field.minor = si és menor d’edat
  field.bestInterest = què és el millor per a ella
  field.offered = què s’ha ofert
  field.recipient = l’entitat avisada
  field.superior = la persona superior
  field.notInformable = si la llei impedeix informar-la
  field.override = el número de la comunicació
  field.confirmed = si es confirma
  field.consent.channel = com se la va informar
  # Columns and headings
  column.purposes = Per a què
  column.data = Dades
  column.form = Com
  column.superior = Superior
  column.stillHolds = Val
  cli.consent.none = No consta cap consentiment.
  cli.consent.given = Consentiments vigents
  cli.consent.refused = No consent que ho sàpiguen: {agencies:list}
  cli.consent.overrides = Comunicacions sense consentiment
  cli.consent.toNotify = Pendents d’avisar que s’ha acabat: {agencies:list}
  cli.consent.waits = espera la persona superior
  # Words
  consentPurpose.attention = atendre-la
  consentPurpose.followUp = seguiment
  consentPurpose.conference = tractar el seu cas a la comissió
  consentPurpose.safetyPlan = pla de seguretat
  consentPurpose.procedure = tràmits i ajuts
  consentForm.written = per escrit
  consentForm.oral = de paraula
  giver.herself = ella mateixa
  giver.guardian = qui la tutela
  giver.both = ambdues
  offer.information = informació
  offer.safetyPlan = pla de seguretat
  offer.openDoor = porta oberta
  consentGround.vitalInterest = perill greu i imminent
  consentGround.minorProtection = protecció d’una menor
  consentGround.judicialOrder = ordre judicial
  consentGround.policeRequest = requeriment policial
  consentGround.dutyToReportCrime = deure de denunciar
  safeChannel.inPerson = en persona
  safeChannel.phone = per telèfon
  safeChannel.throughService = per un servei de la seva confiança
  legalBasis.publicTask = missió d’interès públic
  legalBasis.legalObligation = obligació legal
  legalBasis.vitalInterests = interessos vitals
  legalBasis.healthCare = assistència sanitària
  legalBasis.socialProtection = protecció social
  legalBasis.criminalProceedings = actuació penal
  # Refusals
  refusal.consent.formMissing = No s’ha anotat el consentiment: hi consta «{form:consentForm}», i
    cal dir on es guarda el paper o davant de qui ho va dir. Afegeix el lloc o la persona que ho va
    sentir.
  refusal.consent.guardianMissing = No s’ha anotat el consentiment: el dona qui la tutela i no es
    diu qui és. Indica qui i amb quin títol.
  refusal.consent.bestInterestMissing = No s’ha anotat el consentiment: és menor i no es diu per
    què és el millor per a ella (LO 1/1996, art. 2). Explica-ho en una frase.
  refusal.consent.offerMissing = La negativa queda anotada; falta oferir-li {missing:offer}.
    Hauria de marxar amb informació, pla de seguretat i la porta oberta.
  refusal.consent.notGiven = No s’ha retirat res: no consta consentiment{agencies? per a
    {agencies:list}}. «mesa consent show» diu el que hi ha; una negativa s’anota amb «mesa consent
    refuse».
  refusal.consent.toNotify = {agencies,|Aquesta entitat ho va saber|Aquestes entitats ho van
    saber} pel seu consentiment i cal avisar que s’ha acabat: {agencies:list}. Anota-ho amb «mesa
    consent notify».
  refusal.consent.notToNotify = No s’ha anotat res: aquesta entitat no està pendent
    d’avís.{agencies? Ho estan: {agencies:list}.}
  refusal.consent.superiorIsAuthor = No s’ha comunicat: la persona superior que en respon no pot
    ser qui ho signa. Indica una altra persona de la teva entitat.
  refusal.consent.superiorOfOther = No s’ha comunicat: la persona superior indicada no atén el
    lloc de {agency} ni n’ocupa la vocalia. Indica algú d’aquesta entitat.
  refusal.consent.referenceMissing = No s’ha comunicat: «{ground:consentGround}» ha de ser
    concret, específic i motivat (LO 7/2021, art. 7) i no se cita. Afegeix-ne el número i la data.
  refusal.consent.notInformableGround = No s’ha comunicat: només se li pot amagar el que demanen
    la policia o els tribunals (LO 7/2021, art. 7.4), i el motiu és «{ground:consentGround}». Treu
    aquesta marca.
  refusal.consent.unconfirmed = Queda anotat i encara no val: espera que {superior} ho confirmi
    amb «mesa consent confirm».
  refusal.consent.overrideUnknown = No s’ha anotat res: no hi ha cap comunicació amb aquest número
    en què puguis actuar.{known? Hi ha: {known:list}.}
  refusal.consent.overrideDecided = No s’ha canviat res: ja vas decidir el contrari sobre aquesta
    comunicació. Per tornar a comunicar, s’anota de nou.
  refusal.consent.notInformable = No s’ha anotat res: la llei impedeix informar-la d’aquesta
    comunicació (LO 7/2021, art. 7.4). Consulta amb protecció de dades quan s’acaba.
  cli.consent.notInformable = No se’n pot informar ella: ho impedeix la llei (LO 7/2021, art. 7.4)
  cli.consent.unnotified = pendent d’avisar
  cli.consent.noOverrides = No s’ha comunicat res sense consentiment en nom teu.
  consentState.holds = val
  consentState.expired = vençut
  consentState.withdrawn = retirat
  consentState.refused = negat després
  consentState.replaced = dit de nou
  consentState.waiting = espera la persona superior
  consentState.denied = no confirmat
  consentLine.refusal = no hi consent
  consentLine.consent = consentiment
  consentLine.override = comunicació sense consentiment
  column.recipient = A qui
  column.author = Qui ho va signar
  column.notInformable = Se li amaga
  refusal.referral.notInformable = No s’ha anotat res: la llei impedeix informar-la d’aquesta
    derivació (LO 7/2021, art. 7.4), així que ningú no l’hi diu. Treu com ho sabrà i consulta amb
    protecció de dades quan s’acaba.
  """#
