import Canonical
import GRDB
import Synchronization

/// What happened, provably: an ordered, append-only Merkle log of entries in one SQLite file.
///
/// Knows bytes, not meanings. One process writes (`WriterLock`), any number read. Entries that
/// were answered for survive a power cut.
public final class EventLog: Sendable {
  public enum Mode: Sendable {
    case write, read
  }

  /// An entry bundle gives each entry two bytes of length.
  public static let maximumEntryBytes = 65_535

  public let path: String
  public let mode: Mode
  let readers: Readers
  let followers: Followers
  let writer: Writer?
  let signing = SigningPlace()
  let firsts = CommandFirsts()

  /// Opens an existing log and compares its head with its tail.
  ///
  /// `monotonic` counts milliseconds by a clock that nobody can set, to notice a leap of the
  /// other one; nil takes any leap forward.
  ///
  /// - Throws: `LogFault`.
  public init(
    path: String, mode: Mode,
    monotonic: (@Sendable () -> Int64)? = EventLog.livedMilliseconds
  ) throws {
    self.path = path
    self.mode = mode
    let followers = Followers()
    self.followers = followers
    readers = Readers(path: path)
    switch mode {
    case .write:
      writer = try Writer(path: path, monotonic: monotonic) { [signing] head in
        followers.publish(head)
        signing.current?.wake()
      }
    case .read:
      writer = nil
      followers.publish(
        try readers.withReader { reader in try TailCheck.load(reader.connection).0.head })
    }
  }

  /// The last durable size and root. In a log opened for reading, as of the last look at the file.
  public var head: Head { followers.head }

  /// Appends all of the batch, or nothing; returns when it is durable.
  ///
  /// Whoever submits at the same time shares one fsync. A command that is known already with the
  /// same digest and actor gets the answer of the first time.
  ///
  /// - Throws: `AppendRefusal`.
  public func append(_ batch: Batch) async throws -> Appended {
    guard let writer else { throw AppendRefusal.readOnly }
    return try await writer.append(try Draft(batch))
  }

  /// Appends all of the batches in one transaction, or none; each sees those before it.
  ///
  /// - Throws: `BulkRefusal` with the index of the first batch that is refused; `AppendRefusal`
  ///   when the log cannot be written at all.
  public func append(bulk batches: [Batch]) async throws -> [Appended] {
    guard let writer else { throw AppendRefusal.readOnly }
    var drafts: [Draft] = []
    drafts.reserveCapacity(batches.count)
    for (index, batch) in batches.enumerated() {
      do throws(AppendRefusal) {
        drafts.append(try Draft(batch))
      } catch {
        throw BulkRefusal(index: index, refusal: error)
      }
    }
    return try await writer.append(bulk: drafts)
  }

  /// Ends reading and writing; what was submitted before is finished.
  public func close() {
    finishSigning()
    // The writer is the last to go: a connection that may not write leaves the WAL behind.
    readers.close()
    writer?.close()
    followers.finish()
  }

  deinit { close() }
}
