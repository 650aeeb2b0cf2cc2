/// A part of a case file that is sealed under a key of its own and opened by a right of its own.
///
/// - Source: handbook §4.4; `security.md` §4.6.
public enum Compartment: String, Choice, Comparable {
  /// Name, contact, safe-contact instructions.
  case identity
  /// Where she lives, works, goes to school: never exported, never in notices or search results.
  case protectedLocation
  /// Health and therapy: for the agency that wrote it.
  case health
  /// What police and courts hold (LO 7/2021): for who wrote it and those it was shared with.
  case police
  /// The accused person, under presumption of innocence (GDPR art. 10).
  case accused
  /// What was told, and why a referral is made.
  case narrative

  /// The question's row in the permission matrix: `case.readIdentity`.
  public var action: String {
    switch self {
    case .identity: "case.readIdentity"
    case .protectedLocation: "case.readLocation"
    case .health: "case.readHealth"
    case .police: "case.readPolice"
    case .accused: "case.readAccused"
    case .narrative: "case.readNarrative"
    }
  }

  /// The question's rows, looked up once.
  public var right: Action { Self.rights[self] ?? Permissions.action(action) }

  private static let rights = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, Permissions.action($0.action)) })

  /// Whether something in it may be marked for a commission as relevant to her safety.
  var mayBeFlagged: Bool {
    switch self {
    case .health, .police, .accused: true
    case .identity, .protectedLocation, .narrative: false
    }
  }

  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

extension CaseID {
  /// Name of the vault's key for that part of the file.
  public func key(_ compartment: Compartment) -> String {
    "case/\(rawValue)/\(compartment.rawValue)"
  }
}
