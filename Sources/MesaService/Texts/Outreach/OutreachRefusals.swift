extension RefusalTexts {
  static let outreachRows: [Row] = [
    row("contact.notAgreed", "way"),
    row("contact.nobody", "way"),
    row("contact.notThatWay", "way"),
    row("contact.notThen", "way at"),
    row("contact.inWords"),
    row("contact.leaveNoMessage"),
    row("contact.mentionNobody"),
    row("contact.wayNotSaid"),
    row("plan.appointmentOutside", "due"),
  ]
}
