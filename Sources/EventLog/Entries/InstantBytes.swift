import Canonical

/// Reads the 24 bytes of an instant as `Instant(utf8:)` does, for loops that do nothing else.
enum InstantBytes {
  /// Nil for another spelling or a day that does not exist.
  @inline(__always) static func read(_ start: UnsafeRawPointer) -> Instant? {
    let a = start.loadUnaligned(as: UInt64.self)
    let b = start.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
    let c = start.loadUnaligned(fromByteOffset: 16, as: UInt64.self)
    // The marks `....-..-`, `..T..:..`, `:...` and `Z` at their places, digits everywhere else.
    guard a & 0xFF00_00FF_0000_0000 == 0x2D00_002D_0000_0000,
      b & 0x0000_FF00_00FF_0000 == 0x0000_3A00_0054_0000,
      c & 0xFF00_0000_FF00_00FF == 0x5A00_0000_2E00_003A
    else { return nil }
    let digitsA = a & 0x00FF_FF00_FFFF_FFFF ^ 0x0030_3000_3030_3030
    let digitsB = b & 0xFFFF_00FF_FF00_FFFF ^ 0x3030_0030_3000_3030
    let digitsC = c & 0x00FF_FFFF_00FF_FF00 ^ 0x0030_3030_0030_3000
    guard isDigits(digitsA), isDigits(digitsB), isDigits(digitsC) else { return nil }
    @inline(__always) func digit(_ word: UInt64, _ index: UInt64) -> Int {
      Int(truncatingIfNeeded: word >> (8 * index) & 15)
    }
    @inline(__always) func pair(_ word: UInt64, _ index: UInt64) -> Int {
      digit(word, index) * 10 + digit(word, index + 1)
    }
    let year = pair(digitsA, 0) * 100 + pair(digitsA, 2)
    let (month, day) = (pair(digitsA, 5), pair(digitsB, 0))
    let (hour, minute, second) = (pair(digitsB, 3), pair(digitsB, 6), pair(digitsC, 1))
    let millisecond = pair(digitsC, 4) * 10 + digit(digitsC, 6)
    guard year > 0, hour < 24, minute < 60, second < 60, month >= 1, month <= 12, day >= 1,
      day <= (day <= 28 ? 28 : length(of: month, year))
    else { return nil }
    // Howard Hinnant's days_from_civil, as in `CivilDate`; years are positive here.
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let days = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    let seconds = (days - 719_468) * 86_400 + hour * 3_600 + minute * 60 + second
    return Instant(milliseconds: Int64(seconds * 1_000 + millisecond))
  }

  /// Whether each byte is 0 to 9.
  @inline(__always) private static func isDigits(_ word: UInt64) -> Bool {
    (word | word &+ 0x7676_7676_7676_7676) & 0x8080_8080_8080_8080 == 0
      && word & 0xF0F0_F0F0_F0F0_F0F0 == 0
  }

  private static func length(of month: Int, _ year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
