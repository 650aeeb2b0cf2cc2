public import Canonical

extension LocalTime {
  /// How much of a moment is told.
  public enum Style: Sendable, CaseIterable {
    /// `miércoles, 14 de febrero de 2018`
    case long
    /// `miércoles, 14 de febrero de 2018, 10:00`
    case dateTime
    /// `14 de febrero de 2018`: as papers and contracts write a day.
    case day
    /// `14 feb 2018`
    case short
    /// `14 feb 2018, 10:00`
    case shortDateTime
    /// `10:00`
    case time
    /// `2018-02-14 10:00`, the same in every language: for columns, where it sorts.
    case table
  }

  /// The moment as people in `zone` say it; in UTC, and saying so, where the zone is not known
  /// here.
  ///
  /// Names of months and days come from the catalogue, so it reads the same on every machine.
  public static func text(
    _ instant: Instant, in zone: String, _ language: Language, _ style: Style = .dateTime
  ) -> String {
    guard let rules = try? timeZone(zone) else { return instant.description }
    let clock = Clock(instant, rules)
    let time = pad(clock.hour) + ":" + pad(clock.minute)
    switch style {
    case .time: return time
    case .long, .day, .short: return text(clock.date, language, style)
    case .dateTime: return text(clock.date, language, .long) + ", " + time
    case .shortDateTime: return text(clock.date, language, .short) + ", " + time
    case .table: return clock.date.description + " " + time
    }
  }

  /// A day as people say it: `jueves, 12 de noviembre de 2026`; short: `12 nov 2026`.
  public static func text(
    _ date: CivilDate, _ language: Language, _ style: Style = .long
  ) -> String {
    let catalogue = Catalogue(language)
    let values = ["day": String(date.day), "year": String(date.year)]
    switch style {
    case .table, .time: return date.description
    case .short, .shortDateTime:
      let month = catalogue.text("month.short.\(date.month)")
      return catalogue.text("date.short", values.merging(["month": month]) { $1 })
    case .day:
      let month = catalogue.text("month.of.\(date.month)")
      return catalogue.text("date.day", values.merging(["month": month]) { $1 })
    case .long, .dateTime:
      let names = [
        "month": catalogue.text("month.of.\(date.month)"),
        "weekday": catalogue.text("weekday.\(date.weekday)"),
      ]
      return catalogue.text("date.long", values.merging(names) { $1 })
    }
  }

  /// From the log's spelling of a moment or a day; nil when it is neither.
  static func text(
    of value: String, in zone: String, _ language: Language, _ style: Style
  ) -> String? {
    if let instant = Instant(value) { return text(instant, in: zone, language, style) }
    return CivilDate(value).map { text($0, language, style) }
  }

  private static func pad(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
}
