extension RefusalTexts {
  static let consentRows: [Row] = [
    row("consent.formMissing", "form"),
    row("consent.guardianMissing"),
    row("consent.bestInterestMissing"),
    row("consent.offerMissing", "missing"),
    row("consent.notGiven", "agencies"),
    row("consent.toNotify", "agencies"),
    row("consent.notToNotify", "agencies"),
    row("consent.superiorIsAuthor"),
    row("consent.superiorOfOther", "agency"),
    row("consent.referenceMissing", "ground"),
    row("consent.notInformableGround", "ground"),
    row("consent.unconfirmed", "superior"),
    row("consent.overrideUnknown", "known"),
    row("consent.overrideDecided"),
    row("consent.notInformable"),
  ]
}
