import Canonical

/// A time as it was typed, before any zone is asked: the fields, and the offset if there was one.
struct WrittenTime {
  let date: CivilDate
  let milliseconds: Int
  let offsetSeconds: Int?
  let isDayAlone: Bool

  /// Nil when it is not a time in one of the forms of `LocalTime.instant`, or such a day does not
  /// exist.
  init?(_ text: String) {
    var rest = Array(text.utf8)[...]
    guard let date = Self.date(&rest) else { return nil }
    self.date = date
    guard let mark = rest.first else {
      (milliseconds, offsetSeconds, isDayAlone) = (0, nil, true)
      return
    }
    guard mark == UInt8(ascii: "T") || mark == UInt8(ascii: " ") else { return nil }
    rest.removeFirst()
    guard let time = Self.time(&rest), let offset = Self.offset(&rest), rest.isEmpty else {
      return nil
    }
    (milliseconds, offsetSeconds, isDayAlone) = (time, offset.seconds, false)
  }

  /// As if the clock on the wall were in Greenwich.
  var millisecondsAsUTC: Int64 { Int64(date.daysSince1970) * 86_400_000 + Int64(milliseconds) }

  private static func date(_ rest: inout ArraySlice<UInt8>) -> CivilDate? {
    guard let first = number(&rest, 1...4), let mark = rest.popFirst() else { return nil }
    if mark == UInt8(ascii: "-"), first.digits == 4 {
      guard let month = number(&rest, 2...2), rest.popFirst() == mark,
        let day = number(&rest, 2...2)
      else { return nil }
      return CivilDate(year: first.value, month: month.value, day: day.value)
    }
    guard mark == UInt8(ascii: "/"), first.digits <= 2, let month = number(&rest, 1...2),
      rest.popFirst() == mark, let year = number(&rest, 4...4)
    else { return nil }
    return CivilDate(year: year.value, month: month.value, day: first.value)
  }

  private static func time(_ rest: inout ArraySlice<UInt8>) -> Int? {
    let colon = UInt8(ascii: ":")
    guard let hour = number(&rest, 1...2), hour.value < 24, rest.popFirst() == colon,
      let minute = number(&rest, 2...2), minute.value < 60
    else { return nil }
    var milliseconds = (hour.value * 60 + minute.value) * 60_000
    guard rest.first == colon else { return milliseconds }
    rest.removeFirst()
    guard let second = number(&rest, 2...2), second.value < 60 else { return nil }
    milliseconds += second.value * 1_000
    guard rest.first == UInt8(ascii: ".") else { return milliseconds }
    rest.removeFirst()
    guard let decimals = number(&rest, 1...3) else { return nil }
    return milliseconds + decimals.value * [100, 10, 1][decimals.digits - 1]
  }

  private static func offset(_ rest: inout ArraySlice<UInt8>) -> (seconds: Int?, Void)? {
    guard let sign = rest.popFirst() else { return (nil, ()) }
    if sign == UInt8(ascii: "Z") { return (0, ()) }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      let hours = number(&rest, 2...2)
    else { return nil }
    if rest.first == UInt8(ascii: ":") { rest.removeFirst() }
    let minutes = rest.isEmpty ? 0 : number(&rest, 2...2)?.value
    guard let minutes, minutes < 60, hours.value * 60 + minutes <= 14 * 60 else { return nil }
    let seconds = (hours.value * 60 + minutes) * 60
    return (sign == UInt8(ascii: "-") ? -seconds : seconds, ())
  }

  private static func number(
    _ rest: inout ArraySlice<UInt8>, _ digits: ClosedRange<Int>
  ) -> (value: Int, digits: Int)? {
    var (value, count) = (0, 0)
    while count < digits.upperBound, let next = rest.first, (48...57).contains(next) {
      value = value * 10 + Int(next) - 48
      count += 1
      rest.removeFirst()
    }
    return digits.contains(count) ? (value, count) : nil
  }
}
