let outreachGalician = #"""
  # ---- Outreach ----
  field.told = como o saberá ela
  field.referral.by = por que vía se contactou con ela
  field.told.by = por que vía
  field.appointment = cando se agarda por ela
  contactWay.inPerson = en persoa
  contactWay.phone = por teléfono
  contactWay.message = por mensaxe
  contactWay.email = por correo electrónico
  contactWay.letter = por carta
  contactWay.throughAgency = a través da entidade que a atende
  refusal.contact.notAgreed = Non se anotou nada: ninguén lle preguntou aínda como contactar con
    ela, así que non {way:contactWay}. Pregúntallo e anótao con «mesa case contact», ou dillo en
    persoa.
  refusal.contact.nobody = Non se anotou nada: non quere que ninguén chame nin escriba, así que
    non {way:contactWay}. Dillo en persoa. Se xa aconteceu, avisa a protección de datos.
  refusal.contact.notThatWay = Non se anotou nada: {way:contactWay} non é unha vía pola que se
    poida contactar con ela. Os seus desexos están ao comezo do caso; elixe unha das súas vías ou
    dillo en persoa. Se xa aconteceu, avisa a protección de datos.
  refusal.contact.notThen = Non se anotou nada: {at:moment} non é unha hora á que se poida
    contactar con ela {way:contactWay}. As súas horas están ao comezo do caso; elixe unha. Se xa
    aconteceu, avisa a protección de datos.
  refusal.contact.inWords = Como contactar con ela consta só en palabras. Le as súas instrucións
    no caso antes de que ninguén chame ou escriba e anótaas con «mesa case contact».
  refusal.contact.leaveNoMessage = Non deixes recado: así o pediu.
  refusal.contact.mentionNobody = Non lle digas a ninguén quen chama ou escribe nin por que: así o
    pediu.
  refusal.contact.wayNotSaid = Non se di como saberá da cita. Os seus desexos están ao comezo do
    caso: respéctaos e di a vía con --told-by.
  refusal.plan.appointmentOutside = Non se encargou a medida: a cita é anterior a este momento ou
    posterior ao seu último día, {due:date}. Revisa ambas as datas.
  cli.case.safe.never = Nunca {channels:contactWay}; ningunha visita ao seu domicilio.
  cli.case.safe.noVisit = Ningunha visita ao seu domicilio.
  column.told = Como o sabe
  """#
