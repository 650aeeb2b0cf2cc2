public import Canonical

/// Civil time of a mesa: one of Spain's two zones, by the rule that both have followed since 1996.
///
/// Clocks go forward at 01:00 UTC on the last Sunday of March and back at 01:00 UTC on the last
/// Sunday of October. Pure, so that decisions need no table of the operating system's.
///
/// - Source: Directive 2000/84/EC arts. 2–3; RD 236/2002.
public enum Zone: String, Choice {
  case peninsular = "Europe/Madrid"
  case canary = "Atlantic/Canary"

  /// The zone of the provinces of Las Palmas and Santa Cruz de Tenerife, else the peninsula's.
  public static func of(_ municipalities: [MunicipalityCode]) -> Zone {
    municipalities.contains { ["35", "38"].contains($0.province) } ? .canary : .peninsular
  }

  /// The day on calendars on the wall.
  public func day(of instant: Instant) -> CivilDate {
    instant.advanced(byMilliseconds: offset(at: instant)).utcDate
  }

  /// The moment at which clocks show so many minutes since midnight; of two, the first.
  ///
  /// Nil where a clock change skips it, and beyond the day's 1,440 minutes.
  public func instant(_ day: CivilDate, minute: Int) -> Instant? {
    guard (0..<1_440).contains(minute) else { return nil }
    let local = Int64(day.daysSince1970) * Self.day + Int64(minute) * 60_000
    return [standard + Self.hour, standard].lazy
      .map { (offset: $0, moment: Instant(milliseconds: local - $0)) }
      .first { offset(at: $0.moment) == $0.offset }?.moment
  }

  /// Local midnight, which no clock change skips or repeats.
  public func startOfDay(_ day: CivilDate) -> Instant {
    let winter = Instant(
      milliseconds: Int64(day.daysSince1970) * Self.day - standard)
    let summer = winter.advanced(byMilliseconds: -Self.hour)
    return offset(at: summer) == standard ? winter : summer
  }

  /// Milliseconds by which clocks are ahead of UTC at this moment.
  public func offset(at instant: Instant) -> Int64 {
    let year = instant.utcDate.year
    let isSummer = Self.change(3, year) <= instant && instant < Self.change(10, year)
    return standard + (isSummer ? Self.hour : 0)
  }

  private var standard: Int64 { self == .peninsular ? Self.hour : 0 }
  private static let hour: Int64 = 3_600_000
  private static let day: Int64 = 86_400_000

  /// The last Sunday of a month of 31 days, 01:00 UTC.
  private static func change(_ month: Int, _ year: Int) -> Instant {
    guard let last = CivilDate(year: year, month: month, day: 31) else {
      preconditionFailure("March and October have 31 days")
    }
    let sunday = last.daysSince1970 - last.weekday % 7
    return Instant(milliseconds: Int64(sunday) * day + hour)
  }
}

extension Context {
  /// The day on which it is recorded, where no one mesa is meant: people's posts and functions.
  var today: CivilDate { days.mainland }
}
