public import Canonical

/// Figures as they were told to those who are owed a report: what was released cannot be taken back,
/// and a replay must come to the same, with keys or without.
///
/// - Source: handbook §5.4 register of releases, §6 common header.
public struct ReleasedFigures: Payload {
  /// `casework-counts`
  public let report: String
  /// First day of the period.
  public let from: CivilDate
  /// The first day after it.
  public let to: CivilDate
  /// Position of the log on which they rest.
  public let position: Int
  /// Counts of people under it are hidden.
  public let k: Int
  public let figures: [ReleasedFigure]
  /// SHA-256 of the report without when and where it was made, in hex, lower case.
  public let digest: String
  /// By which method of disclosure control; nil: by themselves, without what was told before.
  public let method: String?

  public init(
    report: String, from: CivilDate, to: CivilDate, position: Int, k: Int,
    figures: [ReleasedFigure], digest: String, method: String? = nil
  ) {
    (self.report, self.from, self.to, self.position) = (report, from, to, position)
    (self.k, self.figures, self.digest) = (k, figures, digest)
    self.method = method
  }
}

/// One of them, by its name in the report.
public struct ReleasedFigure: Payload {
  /// `opened`, `sent/police-cavi`
  public let cell: String
  /// Nil where it was hidden.
  public let value: Int?

  public init(cell: String, value: Int?) { (self.cell, self.value) = (cell, value) }
}

extension ReleasedFigures {
  /// Whether such figures can have been made at all.
  ///
  /// - Throws: `field.invalid`, `field.missing`.
  func wellFormed() throws(Refusal) {
    guard !figures.isEmpty else { throw .field("field.missing", "released/figures") }
    let digits = digest.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    guard digest.utf8.count == 64, digits else { throw .field("field.invalid", "released/digest") }
    guard from < to else { throw .field("field.invalid", "released/to") }
    guard position > 0 else { throw .field("field.invalid", "released/position") }
    guard Set(figures.map(\.cell)).count == figures.count,
      figures.allSatisfy({ ($0.value ?? 0) >= 0 })
    else { throw .field("field.invalid", "released/figures") }
  }
}
