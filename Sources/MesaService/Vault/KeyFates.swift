public import EventLog
import MesaDomain

/// Which events tell what became of keys. The vault follows the log in these and in nothing else.
public struct KeyFates: Sendable {
  /// What one such event tells, in the order in which it holds.
  public typealias Reading = @Sendable (Envelope) throws -> [KeyFate]

  let readings: [String: Reading]

  /// - Parameter readings: by the type of the event, without its version.
  public init(_ readings: [String: Reading]) { self.readings = readings }

  /// All keys of the case whose retention the event's stream is: `retention/0190…` tells of
  /// `case/0190…/identity` and its like.
  static func ofCase(_ state: KeyState) -> Reading {
    { envelope in
      guard let stream = StreamID(envelope.stream) else { return [] }
      return [KeyFate(.below(StreamID.caseFile(CaseID(wellFormed: stream.key)).text), state)]
    }
  }

  /// The events of today's log.
  public static let known = KeyFates([
    "retention.restricted": ofCase(.restricted), "retention.lifted": ofCase(.live),
    "retention.blocked": ofCase(.blocked), "retention.unblocked": ofCase(.restricted),
    "retention.destroyed": ofCase(.destroyed),
  ])

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

extension Vault {
  /// How far the vault may lag behind a log that tells nothing of keys before that is noted.
  private static let lag = 5_000

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

  /// Follows what has just been appended.
  func follow(
    _ log: EventLog, _ fates: KeyFates, appended entries: some Sequence<NewEntry>
  ) throws {
    guard !fates.isEmpty, entries.contains(where: { fates.tells(of: $0.type) }) else { return }
    try follow(log, fates)
  }
}
