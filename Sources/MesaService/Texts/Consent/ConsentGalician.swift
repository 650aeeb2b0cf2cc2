let consentGalician = #"""
  # ---- Consent ----
  # What it is called
  kind.consent = consentimento
  kind.consents = Consentimentos
  # What may be done
  command.consent.record = Anotar o seu consentimento
  command.consent.record.help = A quen, para que, que datos e ata cando; en papel, que se garda
    onde se indica, ou de palabra ante alguén. Se consente quen a titela, dise quen é; se é menor,
    que é o mellor para ela.
  command.consent.refuse = Anotar que non consente
  command.consent.refuse.help = Só se garda a negativa. Ofrece información, plan de seguridade e
    porta aberta, e di que ofreciches.
  command.consent.withdraw = Anotar que o retira
  command.consent.withdraw.help = Ás entidades que se indiquen ou a todas. Xa non se comunica nada
    máis, os borradores non poden enviarse e quen o soubo por iso queda na lista de pendentes de
    avisar.
  command.consent.notify = Anotar que se avisou a unha entidade
  command.consent.notify.help = A entidade xa sabe que o consentimento rematou e sae da lista de
    pendentes de avisar.
  command.consent.override = Comunicar sen o seu consentimento
  command.consent.override.help = Só por un motivo taxado, coas razóns por escrito e unha persoa
    superior da túa entidade. Con perigo grave, ou para protexer unha menor, vale desde xa; se non,
    cando o confirme.
  command.consent.confirmOverride = Confirmar unha comunicación sen consentimento
  command.consent.confirmOverride.help = Pola persoa superior que se indicou e por ninguén máis; o
    que non confirma deixa de valer.
  command.consent.tell = Anotar que se lle informou
  command.consent.tell.help = De que os seus datos se comunicaron sen o seu consentimento; en
    persoa ou como din as súas instrucións de contacto seguro. Non cando a lei o prohibe.
  # What happened
  event.consent.given = Consentiu{form?, {form:consentForm}}{until?, ata o {until:date}}
  event.consent.refused = Non consentiu
  event.consent.withdrawn = Retirou o seu consentimento
  event.consent.overridden = Comunicouse sen o seu consentimento{ground?: {ground:consentGround}}
  event.consent.overrideDecided = A persoa superior decidiu sobre a comunicación{override? n.º
    {override}}
  event.consent.notified = A entidade{agency? {agency}} soubo que o consentimento rematou
  event.consent.told = Informóuselle da comunicación{channel?, {channel:safeChannel}}
  # Fields
  field.consent.to = as entidades
  field.purposes = para que
  field.data = que partes do expediente
  field.form = en papel ou de palabra
  field.witness = ante quen o dixo
  field.consent.by = ela, quen a titela ou ambas
  field.guardian = quen exerce a titoría
  field.minor = se é menor de idade
  field.bestInterest = que é o mellor para ela
  field.offered = que se ofreceu
  field.recipient = a entidade avisada
  field.superior = a persoa superior
  field.notInformable = se a lei impide informala
  field.override = o número da comunicación
  field.confirmed = se se confirma
  field.consent.channel = como se lle informou
  # Columns and headings
  column.purposes = Para que
  column.data = Datos
  column.form = Como
  column.superior = Superior
  column.stillHolds = Vale
  cli.consent.none = Non consta ningún consentimento.
  cli.consent.given = Consentimentos en vigor
  cli.consent.refused = Non consente que o saiban: {agencies:list}
  cli.consent.overrides = Comunicacións sen consentimento
  cli.consent.toNotify = Pendentes de avisar de que rematou: {agencies:list}
  cli.consent.waits = espera á persoa superior
  # Words
  consentPurpose.attention = atendela
  consentPurpose.followUp = seguimento
  consentPurpose.conference = tratar o seu caso na comisión
  consentPurpose.safetyPlan = plan de seguridade
  consentPurpose.procedure = trámites e axudas
  consentForm.written = por escrito
  consentForm.oral = de palabra
  giver.herself = ela mesma
  giver.guardian = quen a titela
  giver.both = ambas
  offer.information = información
  offer.safetyPlan = plan de seguridade
  offer.openDoor = porta aberta
  consentGround.vitalInterest = perigo grave e inminente
  consentGround.minorProtection = protección dunha menor
  consentGround.judicialOrder = orde xudicial
  consentGround.policeRequest = requirimento policial
  consentGround.dutyToReportCrime = deber de denunciar
  safeChannel.inPerson = en persoa
  safeChannel.phone = por teléfono
  safeChannel.throughService = por un servizo da súa confianza
  legalBasis.publicTask = misión de interese público
  legalBasis.legalObligation = obriga legal
  legalBasis.vitalInterests = intereses vitais
  legalBasis.healthCare = asistencia sanitaria
  legalBasis.socialProtection = protección social
  legalBasis.criminalProceedings = actuación penal
  # Refusals
  refusal.consent.formMissing = Non se anotou o consentimento: consta «{form:consentForm}», e hai
    que dicir onde se garda o papel ou ante quen o dixo. Engade o lugar ou a persoa que o oíu.
  refusal.consent.guardianMissing = Non se anotou o consentimento: dáo quen a titela e non se di
    quen é. Indica quen e con que título.
  refusal.consent.bestInterestMissing = Non se anotou o consentimento: é menor e non se di por que
    é o mellor para ela (LO 1/1996, art. 2). Explícao nunha frase.
  refusal.consent.offerMissing = A negativa queda anotada; falta ofrecerlle {missing:offer}.
    Debería marchar con información, plan de seguridade e a porta aberta.
  refusal.consent.notGiven = Non se retirou nada: non consta consentimento{agencies? para
    {agencies:list}}. «mesa consent show» di o que hai; unha negativa anótase con «mesa consent
    refuse».
  refusal.consent.toNotify = {agencies,|Esta entidade soubo|Estas entidades souberon} do caso polo
    seu consentimento e hai que avisar de que rematou: {agencies:list}. Anótao con «mesa consent
    notify».
  refusal.consent.notToNotify = Non se anotou nada: esa entidade non está pendente de
    aviso.{agencies? Estano: {agencies:list}.}
  refusal.consent.superiorIsAuthor = Non se comunicou: a persoa superior que responde non pode ser
    quen o asina. Indica outra persoa da túa entidade.
  refusal.consent.superiorOfOther = Non se comunicou: a persoa superior indicada non atende o
    posto de {agency} nin ocupa a súa vogalía. Indica alguén desa entidade.
  refusal.consent.referenceMissing = Non se comunicou: «{ground:consentGround}» debe ser concreto,
    específico e motivado (LO 7/2021, art. 7) e non se cita. Engade o seu número e data.
  refusal.consent.notInformableGround = Non se comunicou: só se lle pode ocultar o que piden a
    policía ou os tribunais (LO 7/2021, art. 7.4), e o motivo é «{ground:consentGround}». Quita esa
    marca.
  refusal.consent.unconfirmed = Queda anotado e aínda non vale: espera a que {superior} o confirme
    con «mesa consent confirm».
  refusal.consent.overrideUnknown = Non se anotou nada: non hai comunicación con ese número na que
    poidas actuar.{known? Hai: {known:list}.}
  refusal.consent.overrideDecided = Non se cambiou nada: xa decidiches o contrario sobre esta
    comunicación. Para volver comunicar, anótase de novo.
  refusal.consent.notInformable = Non se anotou nada: a lei impide informala desta comunicación
    (LO 7/2021, art. 7.4). Consulta con protección de datos cando remata.
  cli.consent.notInformable = Non se lle pode informar disto: impídeo a lei (LO 7/2021, art. 7.4)
  cli.consent.unnotified = pendente de avisar
  cli.consent.noOverrides = Non se comunicou nada sen consentimento no teu nome.
  consentState.holds = vale
  consentState.expired = vencido
  consentState.withdrawn = retirado
  consentState.refused = negado despois
  consentState.replaced = dito de novo
  consentState.waiting = agarda pola persoa superior
  consentState.denied = non confirmado
  consentLine.refusal = non consente
  consentLine.consent = consentimento
  consentLine.override = comunicación sen consentimento
  column.recipient = A quen
  column.author = Quen o asinou
  column.notInformable = Ocúltaselle
  refusal.referral.notInformable = Non se anotou nada: a lei impide informala desta derivación (LO
    7/2021, art. 7.4), así que ninguén llo di. Quita como o saberá e consulta con protección de
    datos cando remata.
  """#
