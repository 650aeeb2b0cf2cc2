import Canonical
import Crypto
import EventLog
import GRDB
import MesaDomain
import Synchronization

/// Who read which case data, when and why: a log of the log's own kind for each month (UTC), in
/// `access/`, written durably before anything is shown.
///
/// Whoever asks at the same moment shares one fsync; a list of fifty cases is one append. The times
/// follow the clock wherever it goes, since nobody is helped by data that cannot be read: where it
/// was set back, an entry repeats the time of the one before it.
public final class AccessLog: Sendable {
  typealias Append = @Sendable (EventLog, Batch) async throws -> Appended

  let folder: String
  let isWriting: Bool
  /// Over an auditor's copy: that it went out is recorded where it came from.
  let isOfCopy: Bool
  let reserve: AccessReserve
  /// Nil where nobody asks how fast cases are opened.
  let pace: CasePace.Limit?
  let openings = CaseOpenings()
  let now: @Sendable () -> Instant
  private let append: Append
  private let state = Mutex(State())

  private struct State {
    var open: [AccessMonth: EventLog] = [:]
    /// Those to which this process has appended.
    var written: Set<AccessMonth> = []
  }

  /// - Parameters:
  ///   - isWriting: whether this process holds the writer's lock.
  ///   - reserve: bytes of the disk that are kept for it.
  ///   - pace: different cases that one person may open before somebody asks.
  init(
    _ folder: String, isWriting: Bool, isOfCopy: Bool = false, reserve: Int,
    pace: CasePace.Limit? = nil, now: @escaping @Sendable () -> Instant,
    append: @escaping Append = { try await $0.append($1) }
  ) {
    (self.folder, self.isWriting, self.now, self.append) = (folder, isWriting, now, append)
    (self.isOfCopy, self.pace) = (isOfCopy, pace)
    self.reserve = AccessReserve(path: folder + "/reserve", bytes: reserve)
  }

  /// Records what is about to be shown; returns when that is durable, with the proof of it.
  ///
  /// - Throws: `access.writerElsewhere` where another process writes; `access.unrecorded` where it
  ///   cannot be made durable. Nothing may be shown then.
  func record(
    _ reads: [AccessRecord], as principal: Principal, via: String?, request: String?
  ) async throws(ServiceFailure) -> Disclosed {
    guard !reads.isEmpty else { return .nothing }
    let shown = reads.filter { $0.kind != .refused }
    if isOfCopy { return Disclosed(streams: Set(shown.map(\.stream.text))) }
    guard isWriting else { throw ServiceFailure("access.writerElsewhere", .unavailable) }
    let at = now()
    let month = AccessMonth(of: at)
    let batch: Batch
    do {
      batch = try self.batch(reads, principal, via, request, at)
    } catch {
      throw ServiceFailure("access.unrecorded", .defect, ["reason": "encoding"])
    }
    while true {
      let generation = reserve.generation
      do {
        _ = try await append(try log(of: month), batch)
        state.withLock { _ = $0.written.insert(month) }
        return Disclosed(streams: Set(shown.map(\.stream.text)))
      } catch {
        let failure = Self.failure(error)
        guard failure.code == "disk.full", reserve.giveUp(since: generation) else {
          throw ServiceFailure("access.unrecorded", .io, ["reason": failure.code])
        }
      }
    }
  }

  private func batch(
    _ reads: [AccessRecord], _ principal: Principal, _ via: String?, _ request: String?,
    _ at: Instant
  ) throws -> Batch {
    var generator = SystemRandomNumberGenerator()
    let command = UUIDText.version7(at: at, using: &generator)
    let encoder = CanonicalEncoder()
    let entries = try reads.map { read in
      NewEntry(
        stream: read.stream.text, type: read.type, schema: AccessRecord.schema, effective: at,
        data: try encoder.encode(AccessRecord.Entry(read, request: request)))
    }
    // The id is new and its own content: whoever tries again gives the very same batch.
    return Batch(
      command: command, digest: Array(SHA256.hash(data: Array(command.utf8))),
      actor: principal.description, via: via, at: at, entries: entries, allowClockSetBack: true)
  }

  /// The month's log, made where there is none, open for writing until `close`.
  private func log(of month: AccessMonth) throws -> EventLog {
    try state.withLock { state in
      if let log = state.open[month] { return log }
      let path = path(of: month)
      if try PrivateFile.status(path) == nil { try make(path) }
      let log = try EventLog(path: path, mode: .write, monotonic: nil)
      state.open[month] = log
      return log
    }
  }

  /// Under another name until it is whole, so that one that was cut off is in nobody's way.
  private func make(_ path: String) throws {
    try makeFolder()
    let new = path + ".new"
    for suffix in ["", "-wal", "-shm"] { PrivateFile.remove(new + suffix) }
    try EventLog.create(at: new)
    try PrivateFile.moveFolder(new, to: path)
  }

  /// Makes the folder, and sees to it that room is kept. What fails here shows when it is needed.
  func prepare() {
    guard isWriting, (try? makeFolder()) != nil else { return }
    reserve.refill()
  }

  /// Does what takes room on the disk, giving up what is kept of it where there is none.
  func withRoom<R>(_ body: () throws -> R) throws -> R {
    while true {
      let generation = reserve.generation
      do {
        return try body()
      } catch {
        guard isWriting, Self.failure(error).code == "disk.full",
          reserve.giveUp(since: generation)
        else { throw error }
      }
    }
  }

  private func makeFolder() throws {
    guard try PrivateFile.status(folder) == nil else { return }
    try PrivateFile.makeFolder(folder)
    try PrivateFile.sync(PrivateFile.parent(of: folder))
  }

  func path(of month: AccessMonth) -> String { folder + "/" + month.rawValue + ".sqlite" }

  /// Months to which this process has appended.
  var monthsWritten: [AccessMonth] { state.withLock { $0.written.sorted() } }

  /// The month's log as it is: the one that is open for writing, else opened to be read.
  func reading(_ month: AccessMonth) throws -> EventLog? {
    if let log = state.withLock({ $0.open[month] }) { return log }
    guard try PrivateFile.status(path(of: month)) != nil else { return nil }
    return try EventLog(path: path(of: month), mode: .read)
  }

  /// Closes the month's log where it is open.
  func letGo(of month: AccessMonth) {
    state.withLock { state in
      state.open.removeValue(forKey: month)?.close()
      state.written.remove(month)
    }
  }

  func close() {
    state.withLock { state in
      for log in state.open.values { log.close() }
      state = State()
    }
  }

  static func failure(_ error: any Error) -> ServiceFailure {
    switch error {
    case let refusal as AppendRefusal:
      refusal.asRefusalOrFailure as? ServiceFailure ?? ServiceFailure(refusal.code, .defect)
    case LogFault.storage(let code, let reason): .storage(code, "log.storage", reason: reason)
    case let fault as LogFault: ServiceFailure(fault.code, .io)
    case let fault as VaultFault: fault.failure
    case let failure as ServiceFailure: failure
    case let error as DatabaseError: ServiceFailure(error)
    default: ServiceFailure("log.failed", .io)
    }
  }
}

/// Proof that looks at those records are recorded, durably: only the reading log makes it, and
/// without it no value of a case is opened.
public struct Disclosed: Sendable {
  private let streams: Set<String>

  /// Covers no record.
  static let nothing = Disclosed(streams: [])

  fileprivate init(streams: Set<String>) { self.streams = streams }

  /// Whether a look at that record is what was recorded.
  public func covers(_ stream: String) -> Bool { streams.contains(stream) }
}
