/// A moment in UTC, to the millisecond, with the one spelling that the log knows.
///
/// Text form: `2026-11-22T09:30:00.123Z`, always with three decimals, years 0001 to 9999.
public struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00.000Z; negative before.
  public let milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// The moments that have a spelling: years 0001 to 9999.
  public static let spelled =
    Instant(milliseconds: -62_135_596_800_000)...Instant(milliseconds: 253_402_300_799_999)

  public static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }

  /// The moment `milliseconds` later (earlier when negative).
  public func advanced(byMilliseconds milliseconds: Int64) -> Instant {
    Instant(milliseconds: self.milliseconds + milliseconds)
  }

  /// The moment `hours` of 60 minutes later.
  public func advanced(byHours hours: Int) -> Instant {
    advanced(byMilliseconds: Int64(hours) * 3_600_000)
  }
}

extension Instant: CustomStringConvertible, LosslessStringConvertible {
  /// Strict: only the canonical spelling, and only days that exist (31 June is refused).
  public init?(_ description: String) {
    var text = description
    let parsed = text.withUTF8 { Instant(utf8: UnsafeRawBufferPointer($0)) }
    guard let parsed else { return nil }
    self = parsed
  }

  /// The canonical spelling from its 24 bytes.
  public init?(utf8 bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 24 else { return nil }
    func number(_ from: Int, _ count: Int) -> Int? {
      var value = 0
      for index in from..<(from + count) {
        let digit = Int(bytes[index]) - 48
        guard digit >= 0, digit <= 9 else { return nil }
        value = value * 10 + digit
      }
      return value
    }
    func mark(_ at: Int, _ character: UInt8) -> Bool { bytes[at] == character }
    guard mark(4, 45), mark(7, 45), mark(10, 84), mark(13, 58), mark(16, 58), mark(19, 46),
      mark(23, 90),
      let year = number(0, 4), let month = number(5, 2), let day = number(8, 2),
      let hour = number(11, 2), let minute = number(14, 2), let second = number(17, 2),
      let millisecond = number(20, 3),
      let date = CivilDate(year: year, month: month, day: day),
      hour < 24, minute < 60, second < 60
    else { return nil }
    self.init(
      milliseconds: Int64(date.daysSince1970) * 86_400_000
        + Int64(hour * 3_600_000 + minute * 60_000 + second * 1_000 + millisecond))
  }

  public var description: String {
    String(unsafeUninitializedCapacity: 24) { write(to: UnsafeMutableRawBufferPointer($0)) }
  }

  /// Writes the 24 bytes of the canonical spelling and returns 24.
  @discardableResult
  public func write(to buffer: UnsafeMutableRawBufferPointer) -> Int {
    let day = Int(floorDivide(milliseconds, 86_400_000))
    let rest = Int(milliseconds - Int64(day) * 86_400_000)
    let date = CivilDate(daysSince1970: day)
    func put(_ value: Int, _ at: Int, _ count: Int) {
      var value = value
      for index in stride(from: at + count - 1, through: at, by: -1) {
        buffer[index] = UInt8(48 + value % 10)
        value /= 10
      }
    }
    put(date.year, 0, 4)
    buffer[4] = 45
    put(date.month, 5, 2)
    buffer[7] = 45
    put(date.day, 8, 2)
    buffer[10] = 84
    put(rest / 3_600_000, 11, 2)
    buffer[13] = 58
    put(rest / 60_000 % 60, 14, 2)
    buffer[16] = 58
    put(rest / 1_000 % 60, 17, 2)
    buffer[19] = 46
    put(rest % 1_000, 20, 3)
    buffer[23] = 90
    return 24
  }
}

extension Instant: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let instant = Instant(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "expected a moment such as 2026-11-22T09:30:00.123Z")
    }
    self = instant
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// A day of the proleptic Gregorian calendar, without a time or a zone: `2026-11-22`.
public struct CivilDate: Hashable, Comparable, Sendable {
  public let year: Int
  public let month: Int
  public let day: Int

  /// Nil for a day that does not exist: 31 June never becomes 1 July.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.days(inMonth: month, of: year)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Days counted from 1970-01-01, which is 0. Algorithm: Howard Hinnant, "chrono-compatible
  /// low-level date algorithms", civil_from_days.
  public init(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthShifted = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthShifted + 2) / 5 + 1
    month = monthShifted < 10 ? monthShifted + 3 : monthShifted - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days counted from 1970-01-01, which is 0 (Hinnant, days_from_civil).
  public var daysSince1970: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// 1 for Monday to 7 for Sunday (ISO 8601).
  public var weekday: Int { (((daysSince1970 + 3) % 7) + 7) % 7 + 1 }

  public func adding(days: Int) -> CivilDate { CivilDate(daysSince1970: daysSince1970 + days) }

  /// The same day so many months later, or that month's last day where it has no such day.
  public func adding(months: Int) -> CivilDate {
    let count = year * 12 + (month - 1) + months
    let (year, month) = (count / 12, count % 12 + 1)
    let day = min(self.day, Self.days(inMonth: month, of: year))
    return CivilDate(year: year, month: month, day: day) ?? self
  }

  public static func < (a: CivilDate, b: CivilDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CivilDate: CustomStringConvertible, LosslessStringConvertible, Codable {
  public init?(_ description: String) {
    var text = description
    let parsed = text.withUTF8 { CivilDate(utf8: UnsafeRawBufferPointer($0)) }
    guard let parsed else { return nil }
    self = parsed
  }

  /// The canonical spelling from its 10 bytes.
  public init?(utf8 bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 10, bytes[4] == 45, bytes[7] == 45 else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for index in range {
        guard case let digit = bytes[index] &- 48, digit <= 9 else { return nil }
        value = value * 10 + Int(digit)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  public var description: String {
    func padded(_ value: Int, _ count: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, count - digits.count)) + digits
    }
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let date = CivilDate(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "expected a day such as 2026-11-22")
    }
    self = date
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Instant {
  /// The day in UTC; what people call a day is that of a mesa's zone.
  public var utcDate: CivilDate {
    CivilDate(daysSince1970: Int(floorDivide(milliseconds, 86_400_000)))
  }
}

private func floorDivide(_ a: Int64, _ b: Int64) -> Int64 {
  a >= 0 ? a / b : (a - b + 1) / b
}
