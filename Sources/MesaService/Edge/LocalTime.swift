public import Canonical
import Foundation

/// Times as people write and read them, in the zone of a mesa. The log knows only UTC.
public enum LocalTime {
  /// A time that was not understood or does not exist; the values belong to the code's sentence.
  public struct Fault: Error, Equatable, Sendable {
    /// `time.malformed`, `time.skipped` or `time.zoneUnknown`.
    public let code: String
    public let values: [String: String]
  }

  /// The moment that `text` means in `zone`, such as `Europe/Madrid`.
  ///
  /// `2018-02-14T10:00` (a space does for the T; seconds and up to three decimals may follow),
  /// `14/02/2018 10:00`, a day alone (its first moment there), or either with `Z` or `+01:00`,
  /// which then decides. Of an hour that happens twice the first is meant unless an offset says
  /// otherwise.
  ///
  /// - Throws: `time.skipped` for a local time that a clock change leaves out.
  public static func instant(_ text: String, in zone: String) throws(Fault) -> Instant {
    guard let written = WrittenTime(text) else {
      throw Fault(code: "time.malformed", values: ["time": text])
    }
    let local = written.millisecondsAsUTC
    if let offset = written.offsetSeconds {
      return try inRange(local - Int64(offset) * 1_000, text)
    }
    let rules = try timeZone(zone)
    let moments = moments(ofLocal: local, rules)
    if let first = moments.first { return try inRange(first, text) }
    guard written.isDayAlone else {
      let after = moment(afterGapAt: local, rules)
      throw Fault(
        code: "time.skipped",
        values: ["time": text, "zone": zone, "next": after.description])
    }
    return moment(afterGapAt: local, rules)
  }

  /// The day that this moment falls on in `zone`.
  public static func day(of instant: Instant, in zone: String) throws(Fault) -> CivilDate {
    Clock(instant, try timeZone(zone)).date
  }

  /// Seconds by which clocks in `zone` are ahead of UTC at this moment.
  public static func offset(at instant: Instant, in zone: String) throws(Fault) -> Int {
    offset(at: instant.milliseconds, try timeZone(zone))
  }

  static func timeZone(_ name: String) throws(Fault) -> TimeZone {
    guard let zone = TimeZone(identifier: name) else {
      throw Fault(code: "time.zoneUnknown", values: ["zone": name])
    }
    return zone
  }

  static func offset(at milliseconds: Int64, _ zone: TimeZone) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(milliseconds) / 1_000))
  }

  /// The moments at which clocks show this, earliest first: one, two when clocks go back, or none.
  ///
  /// The offset of a moment is that of the day before or of the day after: zones do not change
  /// twice within two days.
  private static func moments(ofLocal local: Int64, _ zone: TimeZone) -> [Int64] {
    let day: Int64 = 86_400_000
    return Set([local - day, local + day].map { offset(at: $0, zone) })
      .map { (offset: $0, moment: local - Int64($0) * 1_000) }
      .filter { offset(at: $0.moment, zone) == $0.offset }
      .map(\.moment).sorted()
  }

  /// The moment at which the clocks leapt over this local time.
  private static func moment(afterGapAt local: Int64, _ zone: TimeZone) -> Instant {
    let day: Int64 = 86_400_000
    var (before, after) = (local - day, local + day)
    let old = offset(at: before, zone)
    while after - before > 1 {
      let middle = before + (after - before) / 2
      if offset(at: middle, zone) == old { before = middle } else { after = middle }
    }
    return Instant(milliseconds: after)
  }

  /// The log spells years 0001 to 9999; an offset can push a moment out of them.
  private static func inRange(_ milliseconds: Int64, _ text: String) throws(Fault) -> Instant {
    guard (-62_135_596_800_000..<253_402_300_800_000).contains(milliseconds) else {
      throw Fault(code: "time.malformed", values: ["time": text])
    }
    return Instant(milliseconds: milliseconds)
  }
}

/// What clocks and calendars on the wall show at a moment.
struct Clock {
  let date: CivilDate
  let hour: Int, minute: Int, second: Int

  init(_ instant: Instant, _ zone: TimeZone) {
    let local = Instant(
      milliseconds: instant.milliseconds
        + Int64(LocalTime.offset(at: instant.milliseconds, zone)) * 1_000)
    date = local.utcDate
    let seconds = Int(local.milliseconds - Int64(date.daysSince1970) * 86_400_000) / 1_000
    (hour, minute, second) = (seconds / 3_600, seconds / 60 % 60, seconds % 60)
  }
}
