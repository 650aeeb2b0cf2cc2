/// Where a log is not what it claims to be.
public struct VerificationFailure: Error, Sendable, Equatable {
  public enum Difference: String, Sendable, CaseIterable {
    /// No entry at this position, or more of them than the head says.
    case missing, surplus
    /// A page of the file is not what SQLite's format says, or lost from it.
    case illegible
    /// Transactions that were durable stand behind a damaged place of the write-ahead log.
    case writeAhead
    /// The bytes are no entry.
    case malformed
    /// The bytes are an entry, in another spelling than the canonical one.
    case spelling
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
    /// A signature of this log's key, or of a witness, is not over the checkpoint that it stands by.
    case signature
    /// A table, index or trigger is not as it was made.
    case schema

    public var code: String { "verify.\(rawValue)" }
  }

  public let difference: Difference
  /// The first position at which something is wrong, nil where none can be named.
  public let position: Int?
  /// The last position among which the first wrong one is, where it cannot be told more exactly.
  public let last: Int?
  /// The page of the file, counted from 1, where it is a page that is wrong.
  public let page: Int?
  /// What is good all the same, by a checkpoint that was given or stored; nil where none says so.
  public internal(set) var proven: Proven?

  /// Entries that a signed checkpoint vouches for.
  public struct Proven: Sendable, Equatable {
    /// The positions from 1 to this one.
    public let through: Int
    /// The checkpoint's size.
    public let size: Int

    public init(through: Int, size: Int) { (self.through, self.size) = (through, size) }
  }

  public init(
    _ difference: Difference, at position: Int? = nil, through last: Int? = nil, page: Int? = nil
  ) {
    (self.difference, self.position, self.last, self.page) = (difference, position, last, page)
  }

  /// The stable dotted code.
  public var code: String { difference.code }
}
