/// What may become of a key, and so of all that it sealed. Only `destroyed` is for ever.
///
/// - Source: GDPR art. 18 (restricted), LOPDGDD art. 32 (blocked), handbook §5.3.
public enum KeyState: String, Sendable, CaseIterable, Codable {
  case live
  /// Opens only for a purpose that is named: `RestrictedPurpose`.
  case restricted
  /// In escrow: nothing here opens it until two officers put their sheets together.
  case blocked
  case destroyed
}

/// For what a restricted value may still be opened.
///
/// - Source: GDPR art. 18.2.
public enum RestrictedPurpose: String, Sendable, CaseIterable, Codable {
  case subjectConsents
  case legalClaims
  case rightsOfAnother
  case publicInterest
}

/// Which keys are meant: by name, those of the future included, or one that is there by its id.
///
/// Destroyed by name, a name never has a key again; destroyed by id, what is said from then on is
/// sealed under another.
public enum KeyRange: Sendable, Hashable {
  /// `case/0190…/health`
  case named(String)
  /// `case/0190…` means `case/0190…/identity` and its like.
  case below(String)
  case id(KeyID)

  func contains(_ name: String, _ id: KeyID) -> Bool {
    switch self {
    case .named(let own): own == name
    case .below(let parent): name.hasPrefix(parent + "/")
    case .id(let own): own == id
    }
  }

  /// As it stands among the names that get no key any more: a slash at the end means all below.
  var closedName: String? {
    switch self {
    case .named(let name): name
    case .below(let parent): parent + "/"
    case .id: nil
    }
  }

  /// Names above a name, each with the slash that ends it: `case/`, `case/0190…/`.
  static func above(_ name: String) -> [String] {
    name.indices.filter { name[$0] == "/" }.map { String(name[...$0]) }
  }
}

/// A key as the vault knows it.
public struct KeyRecord: Sendable, Hashable {
  /// Nil once destroyed: then only the name is left.
  public let id: KeyID?
  public let name: String
  public let state: KeyState
}

/// What the log says became of keys.
public struct KeyFate: Sendable, Equatable {
  public let keys: KeyRange
  public let state: KeyState

  public init(_ keys: KeyRange, _ state: KeyState) { (self.keys, self.state) = (keys, state) }
}

/// A key that was not what the log says.
public struct KeyDifference: Sendable, Equatable {
  public let name: String
  /// As the log has it.
  public let said: KeyState
  /// As the vault had it.
  public let found: KeyState
  /// The vault now is as the log says. What is not: a key destroyed too early, or one in escrow that
  /// only the officers' sheets bring back.
  public let mended: Bool
}
