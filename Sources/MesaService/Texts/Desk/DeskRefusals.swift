extension RefusalTexts {
  /// Who serves at an agency's desk, and for whom one acts.
  static let deskRows: [Row] = [
    row("desk.notYours", "agency"),
    row("desk.ambiguous", "agencies"),
    row("desk.oneself"),
    row("desk.coverNeedsDays"),
    row("desk.coversNobody", "person"),
    row("desk.notOfAgency", "agency"),
    row("desk.lastLeaves", "agency on cases referrals"),
    row("desk.agencyDecides"),
    row("glass.groundNotYours", "ground known"),
    row("glass.reasonTooShort", "count minimum"),
    row("glass.compartmentNotYours", "compartments known"),
    row("glass.tooMany", "open until"),
    row("glass.needsSecond", "office"),
    row("glass.nothingAsked"),
    row("glass.reviewed", "code"),
    row("glass.notDue", "code until"),
  ]
}
