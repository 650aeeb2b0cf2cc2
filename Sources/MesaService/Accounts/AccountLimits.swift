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
  /// After which an administrator confirms that somebody still needs the account.
  public var certificate: Int64 = 365 * 86_400_000
  /// After which an account that nobody uses is suspended.
  public var unused: Int64 = 90 * 86_400_000
  /// Between the second of two approvals and another second factor, unless both met its owner.
  public var factorDelay: Int64 = 24 * 3_600_000
  /// In which what is dangerous may be done after a code.
  public var fresh: Int64 = 10 * 60_000
  /// In which events are kept, which is longer than the twelve months that they are asked for.
  public var events: Int64 = 366 * 86_400_000
  /// Sign-ins that are kept for their owner to see.
  public var history = 50

  public init() {}
}
