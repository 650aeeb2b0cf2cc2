public import Canonical

/// One event on its way into the log, before it has a place there.
public struct NewEntry: Sendable {
  /// The record it belongs to: `meeting/…`.
  public let stream: String
  /// What happened, without the schema version: `meeting.convened`.
  public let type: String
  /// Schema version of the type; `v` in the entry.
  public let schema: Int
  /// When it happened according to who records it.
  public let effective: Instant
  /// A canonical JSON object (RFC 8785), taken over byte by byte.
  public let data: [UInt8]
  /// A code, never a text.
  public let reason: String?

  public init(
    stream: String, type: String, schema: Int, effective: Instant, data: [UInt8],
    reason: String? = nil
  ) {
    (self.stream, self.type, self.schema) = (stream, type, schema)
    (self.effective, self.data, self.reason) = (effective, data, reason)
  }
}

/// What a decision has read: that stream must still be at that version.
public struct Condition: Sendable, Hashable {
  public let stream: String
  /// 0: the stream must not exist.
  public let version: Int

  public init(stream: String, version: Int) {
    (self.stream, self.version) = (stream, version)
  }
}

/// What one command made of the log: all of it is appended, or nothing.
public struct Batch: Sendable {
  /// The command's id, remembered for ever: a UUID in lower case.
  public let command: String
  /// `digestBytes` that stand for the command's content: the same id with another is refused.
  public let digest: [UInt8]
  /// `person/…` or `system/…`.
  public let actor: String
  public let via: String?
  public let behalf: String?
  public let cause: String?
  /// The clock's word. The log never lets it decrease.
  public let at: Instant
  public let conditions: [Condition]
  /// May be empty: the command is remembered all the same.
  public let entries: [NewEntry]
  /// An operator has looked at the clock: a leap in either direction is taken.
  public let allowClockSetBack: Bool

  public static let digestBytes = 32

  public init(
    command: String, digest: [UInt8], actor: String, via: String? = nil, behalf: String? = nil,
    cause: String? = nil, at: Instant, conditions: [Condition] = [], entries: [NewEntry],
    allowClockSetBack: Bool = false
  ) {
    (self.command, self.digest, self.actor) = (command, digest, actor)
    (self.via, self.behalf, self.cause) = (via, behalf, cause)
    (self.at, self.conditions, self.entries) = (at, conditions, entries)
    self.allowClockSetBack = allowClockSetBack
  }
}

/// Where a batch stands in the log.
public struct Appended: Sendable, Equatable {
  /// Position of its first entry; without entries, the log's size when it was remembered.
  public let first: Int
  public let count: Int
  /// The time that its entries carry.
  public let at: Instant
  /// The command was known: this is the answer of the first time and nothing was appended.
  public let repeated: Bool

  public init(first: Int, count: Int, at: Instant, repeated: Bool) {
    (self.first, self.count, self.at, self.repeated) = (first, count, at, repeated)
  }
}

/// What the log remembers of a command.
public struct Remembered: Sendable, Equatable {
  public let digest: [UInt8]
  public let actor: String
  public let first: Int
  public let count: Int
  public let at: Instant
}
