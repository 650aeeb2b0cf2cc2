import Canonical
import MesaDomain
import MesaService
import Synchronization

/// Keeps those who are known and may ask from asking too much, and everybody from writing where there is
/// no room.
///
/// - Source: `security.md` §4.4, §4.11.
final class Doorkeeper: Sendable {
  let limits: ServiceLimits
  let record: SecurityRecord
  let journal: Journal
  /// Of the data's disk; nil where the system does not say.
  let room: @Sendable () -> DiskRoom?
  let now: @Sendable () -> Instant
  private let uptime: @Sendable () -> Duration
  private let pause: @Sendable (Duration) async throws -> Void
  private let pace: RequestPace
  private let disk = Mutex<(isShort: Bool, seen: Duration?)>((false, nil))
  /// Who was told of lately, by the minute: one that goes on asking is one event.
  private let told = Mutex<[String: Duration]>([:])

  init(
    _ limits: ServiceLimits, record: SecurityRecord, journal: Journal,
    room: @escaping @Sendable () -> DiskRoom?, now: @escaping @Sendable () -> Instant,
    uptime: @escaping @Sendable () -> Duration = { .nanoseconds(Int64(clamping: Uptime.now)) },
    pause: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
  ) {
    (self.limits, self.record, self.journal) = (limits, record, journal)
    (self.room, self.now, self.uptime, self.pause) = (room, now, uptime, pause)
    pace = RequestPace(perSecond: limits.requestsPerSecond, burst: limits.burst)
  }

  /// - Throws: `http.tooOften`.
  func admit(_ principal: Principal) throws {
    guard let wait = pace.take(principal.description, at: uptime()) else { return }
    throttle(principal)
    throw Self.wait("http.tooOften", wait)
  }

  /// Something that leaves the house: a report on paper or for a spreadsheet.
  ///
  /// - Throws: `http.tooManyExports`.
  func admitExport(_ principal: Principal) throws {
    let (who, now) = (principal.description, now())
    let last = record.moments(of: .export, by: who, since: now.advanced(byHours: -1))
      .suffix(limits.exportsPerHour)
    if last.count >= limits.exportsPerHour, let first = last.first {
      throttle(principal)
      let left = first.advanced(byHours: 1).milliseconds - now.milliseconds
      throw Self.wait("http.tooManyExports", .milliseconds(left))
    }
    record.count(.export, by: who, at: now)
  }

  /// Somebody was told that something does not exist or is not for them. Who asks on and on for such is
  /// told of, and answered slowly.
  func refused(_ principal: Principal) async throws {
    let (who, now) = (principal.description, now())
    let window = Instant(milliseconds: now.milliseconds - 600_000)
    let before = record.moments(of: .refused, by: who, since: window).count
    record.count(.refused, by: who, at: now)
    guard before + 1 >= limits.unknownObjects else { return }
    if before + 1 == limits.unknownObjects {
      note(.searching, of: who)
    } else {
      try await pause(.seconds(1))
    }
  }

  /// Whether there is room to write; looked at once a second.
  ///
  /// - Throws: `disk.full`.
  func admitWriting() throws {
    guard isShort() else { return }
    throw ServiceFailure("disk.full", .io)
  }

  func isShort() -> Bool {
    let (isShort, wasShort): (Bool, Bool) = disk.withLock { disk in
      let (before, moment) = (disk.isShort, uptime())
      if let seen = disk.seen, moment - seen < .seconds(1) { return (before, before) }
      disk = (room()?.isShort(of: limits.disk) ?? false, moment)
      return (disk.isShort, before)
    }
    if isShort != wasShort { note(isShort ? .diskShort : .diskFree) }
    return isShort
  }

  func note(_ event: SecurityEvent, of who: String? = nil) {
    journal.note(event, of: who)
    record.note(event, of: who, at: now())
  }

  private func throttle(_ principal: Principal) {
    let (who, moment) = (principal.description, uptime())
    let isNew = told.withLock { told in
      if let last = told[who], moment - last < .seconds(60) { return false }
      told[who] = moment
      return true
    }
    if isNew { note(.throttled, of: who) }
  }

  private static func wait(_ code: String, _ time: Duration) -> ServiceFailure {
    let seconds = time.components.seconds + (time.components.attoseconds > 0 ? 1 : 0)
    return ServiceFailure(code, .unavailable, ["seconds": String(max(1, seconds))])
  }
}
