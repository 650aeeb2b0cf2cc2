public import Canonical

/// How fast one person opens different cases, and when somebody has to ask why.
///
/// - Source: `security.md` §4.4: 30 in an hour, 100 in a day; at double, stop.
public enum CasePace: Hashable, Sendable {
  case within
  /// The data-protection officer is told; the case is shown.
  case alert
  /// Nothing more is shown until the officer releases it.
  case stopped

  /// Different cases that may be opened before somebody asks; configurable by role.
  public struct Limit: Hashable, Sendable {
    public let inAnHour: Int
    public let inADay: Int

    public init(inAnHour: Int = 30, inADay: Int = 100) {
      (self.inAnHour, self.inADay) = (inAnHour, inADay)
    }
  }

  /// A look at a case that was recorded.
  public struct Opening: Hashable, Sendable {
    public let file: CaseID
    public let at: Instant

    public init(_ file: CaseID, at: Instant) { (self.file, self.at) = (file, at) }
  }

  /// How many different cases one person has opened.
  public struct Count: Hashable, Sendable {
    public let inAnHour: Int
    public let inADay: Int

    public init(inAnHour: Int, inADay: Int) {
      (self.inAnHour, self.inADay) = (inAnHour, inADay)
    }

    public func pace(by limit: Limit) -> CasePace {
      func exceeds(_ times: Int) -> Bool {
        inAnHour > times * limit.inAnHour || inADay > times * limit.inADay
      }
      return exceeds(2) ? .stopped : exceeds(1) ? .alert : .within
    }
  }

  /// What opening these cases now would be, after what was opened in the last day.
  ///
  /// A case that is looked at again counts once. What lies before a release counts no more.
  ///
  /// - Parameter earlier: in any order; older ones than a day may be among them.
  public static func of(
    _ files: some Sequence<CaseID>, at now: Instant, after earlier: some Sequence<Opening>,
    limit: Limit = Limit(), releasedAt: Instant? = nil
  ) -> CasePace {
    count(files, at: now, after: earlier, releasedAt: releasedAt).pace(by: limit)
  }

  /// How many they would be then.
  public static func count(
    _ files: some Sequence<CaseID>, at now: Instant, after earlier: some Sequence<Opening>,
    releasedAt: Instant? = nil
  ) -> Count {
    var (hour, day) = (Set(files), Set(files))
    for opening in earlier where releasedAt.map({ $0 < opening.at }) != false {
      let age = now.milliseconds - opening.at.milliseconds
      if age < 86_400_000 { day.insert(opening.file) }
      if age < 3_600_000 { hour.insert(opening.file) }
    }
    return Count(inAnHour: hour.count, inADay: day.count)
  }
}
