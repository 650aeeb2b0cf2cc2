public import Canonical

/// A month of the reading log, in UTC: `2026-11`.
public struct AccessMonth: RawRepresentable, Hashable, Comparable, Sendable, Codable {
  public let rawValue: String

  /// Nil unless four digits of a year, a hyphen and a month from 01 to 12.
  public init?(rawValue: String) {
    guard rawValue.utf8.count == 7, CivilDate(rawValue + "-01") != nil else { return nil }
    self.rawValue = rawValue
  }

  /// The month in which that instant is.
  public init(of instant: Instant) { rawValue = String(instant.utcDate.description.prefix(7)) }

  /// Its first day.
  public var start: CivilDate {
    CivilDate(rawValue + "-01") ?? CivilDate(daysSince1970: 0)
  }

  /// Last day on which its readings are kept: so many years after its end.
  public func lastDay(keptFor years: Int) -> CivilDate {
    start.adding(months: 1 + 12 * years).adding(days: -1)
  }

  public static func < (a: Self, b: Self) -> Bool {
    a.rawValue.utf8.lexicographicallyPrecedes(b.rawValue.utf8)
  }
}

extension AccessMonth: CustomStringConvertible {
  public var description: String { rawValue }
}
