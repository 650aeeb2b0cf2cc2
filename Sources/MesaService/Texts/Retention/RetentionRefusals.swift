extension RefusalTexts {
  /// How long data of cases stay: handbook §5.3.
  static let retentionRows: [Row] = [
    row("retention.caseOpen"),
    row("retention.notBlocked", "state"),
    row("retention.held", "grounds"),
    row("retention.termRunning", "from"),
    row("retention.samePerson"),
    row("retention.notProposed"),
    row("retention.notDestroyed", "state"),
    row("retention.destroyed"),
  ]
}
