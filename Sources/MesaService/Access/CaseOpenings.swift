import Canonical
import EventLog
import MesaDomain
import Synchronization

/// Which cases each person has opened in the last day: read from the reading logs once, then kept up.
final class CaseOpenings: Sendable {
  /// When each was opened last; nil as long as nobody has asked.
  private let latest = Mutex<[PersonID: [CaseID: Instant]]?>(nil)

  private static let day: Int64 = 86_400_000

  /// Counts these as opened now unless that makes it too many.
  ///
  /// - Parameters:
  ///   - releasedAt: when the officer has last released that person; asked for only where it matters.
  /// - Returns: what it comes to with them.
  /// - Throws: what reading the logs, or `releasedAt`, failed with.
  func open(
    _ files: Set<CaseID>, by person: PersonID, in log: AccessLog, at now: Instant,
    limit: CasePace.Limit, releasedAt: () throws -> Instant?
  ) throws -> (pace: CasePace, count: CasePace.Count) {
    try latest.withLock { latest in
      var all = try latest ?? Self.read(log, since: now.advanced(byMilliseconds: -Self.day))
      defer { latest = all }
      var own = all[person, default: [:]]
      own = own.filter { now.milliseconds - $0.value.milliseconds < Self.day }
      func counted(_ releasedAt: Instant?) -> CasePace.Count {
        CasePace.count(
          files, at: now, after: own.lazy.map { CasePace.Opening($0.key, at: $0.value) },
          releasedAt: releasedAt)
      }
      var count = counted(nil)
      if count.pace(by: limit) != .within { count = counted(try releasedAt()) }
      let pace = count.pace(by: limit)
      if pace != .stopped { for file in files { own[file] = now } }
      all[person] = own
      return (pace, count)
    }
  }

  private static func read(
    _ log: AccessLog, since start: Instant
  ) throws -> [PersonID: [CaseID: Instant]] {
    var found: [PersonID: [CaseID: Instant]] = [:]
    for month in log.months where AccessMonth(of: start) <= month {
      try log.readings(of: month, since: start) { envelope in
        guard let person = Principal(envelope.actor)?.person,
          let file = try AccessRecord.openedCase(envelope)
        else { return }
        found[person, default: [:]][file] = envelope.at
      }
    }
    return found
  }
}

extension AccessRecord {
  /// What of it is a case that was opened by itself: the file, its plan, or its consents; nil for a
  /// line in a list, and for what the log tells in clear of it.
  var openedCase: CaseID? { Self.openedCase(stream, kind, compartments) }

  fileprivate static func openedCase(_ entry: Envelope) throws -> CaseID? {
    guard let stream = StreamID(entry.stream), entry.type.hasPrefix(typePrefix),
      let kind = AccessKind(rawValue: String(entry.type.dropFirst(typePrefix.count)))
    else { return nil }
    let said = try CanonicalDecoder().decode(Entry.self, from: entry.dataBytes)
    return openedCase(stream, kind, said.compartments ?? [])
  }

  private static func openedCase(
    _ stream: StreamID, _ kind: AccessKind, _ compartments: [AccessWord]
  ) -> CaseID? {
    switch kind {
    case .consulted, .exported, .printed, .opened: break
    case .listed, .found, .refused: return nil
    }
    let inClear: Set<AccessWord> = [.metadata, .readings]
    guard compartments.isEmpty || !inClear.isSuperset(of: compartments) else { return nil }
    switch stream.kind {
    case .caseFile, .carePlan, .consent: return CaseID(rawValue: stream.key)
    default: return nil
    }
  }
}
