/// Numbers of `security.md` §4.1, §4.2 and §4.4; times in milliseconds.
public struct AccountLimits: Sendable {
  public var cost = ScryptCost.standard
  /// Of a link to enrol or to set another passphrase.
  public var link: Int64 = 24 * 3_600_000
  /// Between the passphrase and the second factor.
  public var challenge: Int64 = 5 * 60_000
  public var triesPerChallenge = 5
  public var codesPerHour = 10
  public var idle: Int64 = 15 * 60_000
  public var session: Int64 = 8 * 3_600_000
  /// Of administrators and data-protection officers.
  public var privilegedSession: Int64 = 4 * 3_600_000
  public var sessions = 3
  /// Failures of one account before it has to wait.
  public var failures = 5
  /// Minutes to wait after those, one failure after the other; the last for all that follow.
  public var waits = [1, 2, 4, 8, 15]
  public var failuresPerAddress = 20
  public var addressWindow: Int64 = 15 * 60_000
  /// How long a browser is known in which its owner has signed in.
  public var device: Int64 = 90 * 86_400_000
  public var recoveryCodes = 10
  /// Sign-ins that are kept for their owner to see.
  public var history = 50

  public init() {}
}
