/// Why what somebody brought is no bundle, or not what it says.
public enum BundleFault: Error, Hashable, Sendable {
  /// Not an archive as a bundle is written; where it first differs.
  case malformed(offset: Int)
  /// A file that a bundle never has, or one that it lacks.
  case unexpected(name: String)
  case missing(name: String)
  /// Made by a later version of this program.
  case newer
  /// A file is not the one that the signed list tells of.
  case altered(name: String)
  /// The entries are not those that the checkpoint was signed for, from this position on.
  case entries(position: Int)
  /// An entry was withheld when the log was written out: it cannot be gone through again.
  case withheld(position: Int)
  /// Nothing signed was brought with the entries.
  case unsigned

  /// Stable, for catalogues and exit codes.
  public var code: String {
    switch self {
    case .malformed: "bundle.malformed"
    case .unexpected: "bundle.unexpected"
    case .missing: "bundle.missing"
    case .newer: "bundle.newer"
    case .altered: "bundle.altered"
    case .entries: "bundle.entries"
    case .withheld: "bundle.withheld"
    case .unsigned: "bundle.unsigned"
    }
  }

  /// Well formed, and not true.
  public var isContradiction: Bool {
    switch self {
    case .altered, .entries: true
    case .malformed, .unexpected, .missing, .newer, .withheld, .unsigned: false
    }
  }

  /// What its sentence shows.
  public var values: [String: String] {
    switch self {
    case .malformed(let offset): ["offset": String(offset)]
    case .unexpected(let name), .missing(let name), .altered(let name): ["name": name]
    case .entries(let position), .withheld(let position): ["position": String(position)]
    case .newer, .unsigned: [:]
    }
  }
}
