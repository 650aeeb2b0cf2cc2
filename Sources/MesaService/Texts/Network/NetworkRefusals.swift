extension RefusalTexts {
  /// Networks, offices, what they do, and files that bring it in.
  static let networkRows: [Row] = [
    row("territory.municipalityUnknown", "code"),
    row("office.servesOne"),
    row("office.notOpen", "office on"),
    row("office.inNetwork", "network"),
    row("activity.inFuture", "on today"),
    row("activity.countRange", "field found minimum maximum"),
    row("activity.countsExceedTotal", "field found total"),
    row("activity.repeatedWord", "field word"),
    row("activity.fundingExceedsCost", "found total"),
    row("activity.axisMissing"),
    row("activity.personalData", "field found"),
    row("covenant.oneSignatory"),
    row("covenant.notSignatory", "agency"),
    row("covenant.tooLong", "latest"),
    row("covenant.notInForce", "covenant on"),
    row("import.count", "field found"),
    row("import.decimal", "field found"),
    row("import.word", "field found nearest known"),
    row("import.repeated", "field word"),
    row("import.countsExceed", "field found total"),
    row("import.partsExceed", "field found sum"),
  ]
}
