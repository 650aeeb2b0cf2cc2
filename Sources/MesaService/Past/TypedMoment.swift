public import Canonical
public import MesaDomain

extension PastMoment {
  /// As people write it: a position in the log, a time, or a day, which means its end.
  ///
  /// - Throws: `time.malformed`, `time.skipped`, with the field.
  public init(typed text: String, zone: String, field: String) throws(Refusal) {
    if let position = Int(text) {
      self = .position(position)
    } else {
      self = .recorded(try Self.instant(typed: text, zone: zone, field: field))
    }
  }

  /// - Throws: `time.malformed`, `time.skipped`, with the field.
  public static func instant(
    typed text: String, zone: String, field: String
  ) throws(Refusal) -> Instant {
    do {
      guard let day = CivilDate(text) else { return try LocalTime.instant(text, in: zone) }
      return try LocalTime.instant(day.adding(days: 1).description + "T00:00", in: zone)
        .advanced(byMilliseconds: -1)
    } catch {
      throw Refusal(error.code, error.values.mapValues { .word($0) }, field: field)
    }
  }
}
