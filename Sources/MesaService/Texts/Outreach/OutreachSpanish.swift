let outreachSpanish = #"""
  # ---- Outreach ----
  field.told = cómo lo sabrá ella
  field.referral.by = por qué vía se contactó con ella
  field.told.by = por qué vía
  field.appointment = cuándo se la espera
  contactWay.inPerson = en persona
  contactWay.phone = por teléfono
  contactWay.message = por mensaje
  contactWay.email = por correo electrónico
  contactWay.letter = por carta
  contactWay.throughAgency = a través de la entidad que la atiende
  refusal.contact.notAgreed = No se anotó nada: nadie le ha preguntado aún cómo contactar con
    ella, así que no {way:contactWay}. Pregúntaselo y anótalo con «mesa case contact», o díselo en
    persona.
  refusal.contact.nobody = No se anotó nada: no quiere que nadie llame ni escriba, así que no
    {way:contactWay}. Díselo en persona. Si ya ocurrió, avisa a protección de datos.
  refusal.contact.notThatWay = No se anotó nada: {way:contactWay} no es una vía por la que se
    pueda contactar con ella. Sus deseos están al principio del caso; elige una de sus vías o
    díselo en persona. Si ya ocurrió, avisa a protección de datos.
  refusal.contact.notThen = No se anotó nada: {at:moment} no es una hora a la que se pueda
    contactar con ella {way:contactWay}. Sus horas están al principio del caso; elige una. Si ya
    ocurrió, avisa a protección de datos.
  refusal.contact.inWords = Cómo contactar con ella consta solo en palabras. Lee sus instrucciones
    en el caso antes de que nadie llame o escriba y anótalas con «mesa case contact».
  refusal.contact.leaveNoMessage = No dejes recado: así lo ha pedido.
  refusal.contact.mentionNobody = No digas a nadie quién llama o escribe ni por qué: así lo ha
    pedido.
  refusal.contact.wayNotSaid = No se dice cómo sabrá de la cita. Sus deseos están al principio del
    caso: respétalos y di la vía con --told-by.
  refusal.plan.appointmentOutside = No se encargó la medida: la cita es anterior a este momento o
    posterior a su último día, {due:date}. Revisa ambas fechas.
  cli.case.safe.never = Nunca {channels:contactWay}; ninguna visita a su domicilio.
  cli.case.safe.noVisit = Ninguna visita a su domicilio.
  column.told = Cómo lo sabe
  """#
