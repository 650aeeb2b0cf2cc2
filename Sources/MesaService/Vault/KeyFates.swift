public import EventLog
import MesaDomain

/// Which events tell what became of keys. The vault follows the log in these and in nothing else.
public struct KeyFates: Sendable {
  /// What one such event tells, in the order in which it holds.
  public typealias Reading = @Sendable (Envelope) throws -> [KeyFate]

  let readings: [String: Reading]

  /// - Parameter readings: by the type of the event, without its version.
  public init(_ readings: [String: Reading]) { self.readings = readings }

  /// The events of today's log: what becomes of a case's data, all compartments of it.
  public static let known = KeyFates(
    Dictionary(
      uniqueKeysWithValues: Retention.Event.Form.allCases.compactMap { form in
        form.keyState.map { (String(form.rawValue.prefix { $0 != "/" }), ofCase($0)) }
      }))

  private static func ofCase(_ state: KeyState) -> Reading {
    { envelope in
      guard let stream = StreamID(envelope.stream) else { return [] }
      return [KeyFate(.below(CaseID(wellFormed: stream.key).keys), state)]
    }
  }

  var isEmpty: Bool { readings.isEmpty }

  func tells(of type: String) -> Bool { readings[type] != nil }

  /// What the entries after `position` tell, up to `last` (included).
  public func read(
    _ log: EventLog, after position: Int, through last: Int
  ) throws -> [KeyFate] {
    guard !isEmpty, position < last else { return [] }
    var fates: [KeyFate] = []
    try log.entries(from: position + 1, through: last) { entry in
      let envelope = try entry.envelope()
      if let reading = readings[envelope.type] { fates += try reading(envelope) }
      return true
    }
    return fates
  }
}

extension Retention.Event.Form {
  /// The state of the case's keys from then on; nil for what tells nothing of them.
  ///
  /// What was unblocked is restricted: it opens for who asked, not for the desks.
  fileprivate var keyState: KeyState? {
    switch self {
    case .restricted, .unblocked: .restricted
    case .lifted: .live
    case .blocked: .blocked
    case .destroyed: .destroyed
    case .started, .stopped, .held, .holdReleased, .erasureDue, .erasureProposed,
      .erasureWithdrawn:
      nil
    }
  }
}

extension CaseID {
  /// Above the names of all keys of the case.
  fileprivate var keys: String { "case/" + rawValue }
}

extension Vault {
  /// How far the vault may lag behind a log that tells nothing of keys before that is noted.
  private static let lag = 1_000

  /// Follows the log as far as it goes, from where this vault left off.
  ///
  /// A vault from a backup left off when that was made, so that what was destroyed since is
  /// destroyed in it too. A vault that is ahead of the log is compared from the beginning.
  ///
  /// - Returns: what was otherwise than the log says.
  @discardableResult
  public func follow(_ log: EventLog, _ fates: KeyFates = .known) throws -> [KeyDifference] {
    let (size, left) = (log.head.size, try reconciled())
    let start = left > size ? 0 : left
    let told = try fates.read(log, after: start, through: size)
    guard !told.isEmpty || left > size || size - left > Self.lag else { return [] }
    return try reconcile(with: told, through: size)
  }

  /// Compares the vault with all that the log ever said of keys: after a restore, and once there
  /// are officers, for whom what had to wait is blocked now.
  @discardableResult
  public func followAnew(
    _ log: EventLog, _ fates: KeyFates = .known
  ) throws -> [KeyDifference] {
    let size = log.head.size
    return try reconcile(with: fates.read(log, after: 0, through: size), through: size)
  }

  /// Brings back, with both officers' sheets, every key that the log says was unblocked and no
  /// other: without the event in the log the sheets open nothing. Those that came back.
  ///
  /// - Throws: `escrow.wrongSheet`; nothing came back then.
  public func unblockGranted(
    by log: EventLog, with shares: [EscrowShare], _ fates: KeyFates = .known
  ) throws -> [KeyID] {
    let granted = try followAnew(log, fates).filter {
      $0.found == .blocked && !$0.mended
    }
    return try unblock(granted.map { .named($0.name) }, with: shares)
  }

  /// Follows what has just been appended.
  func follow(
    _ log: EventLog, _ fates: KeyFates, appended entries: some Sequence<NewEntry>
  ) throws {
    guard !fates.isEmpty, entries.contains(where: { fates.tells(of: $0.type) }) else { return }
    try follow(log, fates)
  }
}
