extension RefusalTexts {
  /// Objectives, gatherings, evaluations, care figures, and covenants near their end.
  static let regionRows: [Row] = [
    row("gathering.ownPractice", "practice"),
    row("evaluation.noSeats"),
    row("evaluation.noAnswers"),
    row("evaluation.none", "year"),
    row("careFigures.notOver", "year today"),
    row("covenant.noFollowUp"),
    row("covenant.notDue", "due"),
  ]
}
