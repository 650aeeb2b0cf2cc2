extension RefusalTexts {
  static let carePlanRows: [Row] = [
    row("plan.goalUnknown", "goal goals"),
    row("plan.measureUnknown", "measure measures"),
    row("plan.itemUnknown", "item items"),
    row("plan.notResponsible", "measure agency"),
    row("plan.notOnTeam", "agency"),
    row("plan.voiceMissing"),
  ]
}
