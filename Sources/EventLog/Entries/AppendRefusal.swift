public import Canonical

/// Why a batch was not appended. Nothing of it is in the log, unless `failed` says otherwise.
public enum AppendRefusal: Error, Sendable, Equatable {
  /// A stream that the decision read has moved on.
  case stale(stream: String, expected: Int, found: Int)
  /// The id is known with another digest or another actor.
  case commandReused(command: String)
  /// The entry at `index` of the batch would be longer than 65,535 bytes.
  case entryTooLarge(index: Int, bytes: Int)
  /// The data of the entry at `index` is no JSON object, or a name or the digest is impossible.
  case malformed(index: Int)
  /// The clock stands more than 5 s before the last entry.
  case clockSetBack(last: Instant, now: Instant)
  /// The clock has moved over a day more than this process has lived through.
  case clockLeapt(expected: Instant, now: Instant)
  /// The log was opened for reading.
  case readOnly
  /// Writing failed. The batch may or may not be in the log: give the same command again.
  ///
  /// `code` is SQLite's extended result code, or the system's `errno` negated; 0 when the log is
  /// closed.
  case failed(code: Int32, reason: String)

  /// The stable dotted code of the refusal.
  public var code: String {
    switch self {
    case .stale: "log.stale"
    case .commandReused: "command.reused"
    case .entryTooLarge: "entry.tooLarge"
    case .malformed: "entry.malformed"
    case .clockSetBack: "clock.setBack"
    case .clockLeapt: "clock.leapt"
    case .readOnly: "log.readOnly"
    case .failed: "log.failed"
    }
  }
}

/// The refusal of one batch of a bulk append, of which nothing was appended.
public struct BulkRefusal: Error, Sendable, Equatable {
  /// Index in the array of batches.
  public let index: Int
  public let refusal: AppendRefusal
}

/// Why a log cannot be opened or read.
public enum LogFault: Error, Sendable, Equatable {
  /// There is no file at the path, or one stands where a new one should be made.
  case missing
  case exists
  /// The file is a database, but no event log.
  case notALog
  /// Written by a later version of this program.
  case newerFormat(found: Int, known: Int)
  /// SQLite did not take a setting that durability or safety rests on.
  case setting(name: String, wanted: String, found: String)
  /// What is stored contradicts itself; `position` where that can be said.
  case damaged(position: Int?, what: String)
  /// An answer of SQLite (its extended result code) or of the system (`errno`, negated).
  case storage(code: Int32, reason: String)

  /// The stable dotted code of the fault.
  public var code: String {
    switch self {
    case .missing: "log.missing"
    case .exists: "log.exists"
    case .notALog: "log.notALog"
    case .newerFormat: "log.newerFormat"
    case .setting: "log.setting"
    case .damaged: "log.damaged"
    case .storage: "log.storage"
    }
  }
}
