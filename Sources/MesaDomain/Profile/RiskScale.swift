public import Canonical

/// A versioned scale on which some body finds a level of risk; the service never computes one.
///
/// Data of the profile, so that a scale that changes, or a region's own, needs no new program.
///
/// - Source: handbook §4.3.
public struct RiskScale: Codable, Sendable, Equatable {
  /// `viogen-v2`, as the profile's `riskScales` names it.
  public var id: String
  /// Counts from 1; a change of content is a new version.
  public var version: Int
  /// By language tag.
  public var title: [String: String]
  /// First day of assessments on it; nil: always.
  public var validFrom: CivilDate?
  /// Last day of assessments on it; nil while it is in use.
  public var validTo: CivilDate?
  /// Kinds of agencies that may put a level down; empty: any.
  public var assessors: [AgencyKind]
  /// Whether its tool proposes a level that the assessor may raise, and not lower.
  public var automatic: Bool
  /// The most that a questionnaire can add up to; nil where the scale has no points.
  public var points: Int?
  /// Lowest first.
  public var levels: [Level]
  /// Levels of the profile's terms from which a case belongs before the commission.
  public var conference: [String]

  /// One step of the scale.
  public struct Level: Codable, Sendable, Equatable {
    /// As the scale calls it: `lowWithMeasures`.
    public var id: String
    /// By language tag.
    public var title: [String: String]
    /// The level of the profile's terms that it stands for: `extreme` … `notAssessed`.
    public var term: String
    /// Fewest points for it, on a scale of points.
    public var points: Int?
  }

  /// Where the level stands among the others; nil for a level of another scale.
  func rank(of level: String) -> Int? { levels.firstIndex { $0.id == level } }
}

extension Profile {
  /// What a mesa has decided about its casework, beside terms and pathways.
  ///
  /// - Source: handbook §4.2, §4.3, §4.7 [?].
  public struct CaseRules: Codable, Sendable, Equatable {
    /// Months within which a new incident makes a case a repeated one; nil: twelve.
    public var repeatMonths: Int?
    /// Titles that accredit the situation here; nil: all that the handbook knows.
    public var accreditation: [CaseFile.AccreditationKind]?
    /// Months of supervised inactivation before it may be extended; nil: six.
    public var supervisedMonths: Int?
    /// Months by which all extensions together may prolong it; nil: six.
    public var supervisedExtension: Int?
    /// The scales that `riskScales` names.
    public var scales: [RiskScale]
  }
}
