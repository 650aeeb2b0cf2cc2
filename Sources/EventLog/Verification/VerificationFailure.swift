/// Where a log is not what it claims to be.
public struct VerificationFailure: Error, Sendable, Equatable {
  public enum Difference: String, Sendable {
    /// No entry at this position, or more of them than the head says.
    case missing, surplus
    /// SQLite cannot read on: a page of the file is damaged.
    case illegible
    /// The bytes are no entry in canonical form.
    case malformed
    /// A column says something else than the bytes.
    case position, version, stream, type
    /// The bytes hash to something else than when they were appended.
    case hash
    /// `at` is earlier than the entry's before.
    case time
    /// The versions of the entry's stream do not count 1, 2, 3, … in the order of the positions.
    case chain
    /// The index over stream and version does not agree with the entries.
    case index
    /// What is remembered of commands does not agree with the entries.
    case command
    /// The stored head, frontier or a tile above the leaves does not follow from the entries.
    case head, frontier, tile
    /// A checkpoint was given, or signed, for another history or a longer one.
    case checkpoint
    /// A table, index or trigger is not as it was made.
    case schema
  }

  /// The first position at which something is wrong, nil where none can be named.
  public let position: Int?
  public let difference: Difference

  public init(_ difference: Difference, at position: Int? = nil) {
    (self.position, self.difference) = (position, difference)
  }

  /// The stable dotted code.
  public var code: String { "verify.\(difference.rawValue)" }
}
