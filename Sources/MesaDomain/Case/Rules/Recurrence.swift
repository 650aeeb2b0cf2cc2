import Canonical

extension CaseFile {
  /// A new incident within the months of the profile makes a repeated case.
  ///
  /// Counted from the day on which the file was closed, or last stood before a commission; that
  /// day and the last one included.
  ///
  /// - Source: handbook §4.3, §4.7 [?].
  static func recurs(_ incident: CivilDate, after day: CivilDate, within months: Int) -> Bool {
    day <= incident && incident <= day.adding(months: months)
  }
}

extension Profile.CaseRules {
  /// Months of recurrence where a profile says nothing [?].
  static let usualRepeatMonths = 12
  /// Instrucción 2/2024, as far as the press told it [?].
  static let usualSupervisedMonths = 6
  static let usualSupervisedExtension = 6
}
