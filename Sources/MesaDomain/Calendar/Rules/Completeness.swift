import Canonical

extension WorkingCalendar {
  /// Every holiday lies in the calendar's year, and no day is named twice.
  ///
  /// - Throws: `field.outOfRange`, `calendar.otherYear`, `calendar.dayTwice`.
  static func ofYear(_ year: Int, _ holidays: [Holiday]) throws(Refusal) {
    guard years.contains(year) else {
      throw .field(
        "field.outOfRange", "year",
        ["minimum": .number(years.lowerBound), "maximum": .number(years.upperBound)])
    }
    var seen: Set<CivilDate> = []
    for (index, holiday) in holidays.enumerated() {
      let field = "holidays/\(index)/date"
      let date = Refusal.Value.word(holiday.date.description)
      guard holiday.date.year == year else {
        throw .field("calendar.otherYear", field, ["date": date, "year": .number(year)])
      }
      guard seen.insert(holiday.date).inserted else {
        throw .field("calendar.dayTwice", field, ["date": date])
      }
    }
  }

  /// Since 1996 clocks change by one rule; what lies further ahead is a slip of the pen.
  private static let years = 1996...2199

  /// A calendar holds the national holidays too, or terms would run over New Year's Day.
  ///
  /// Without a local holiday there is a warning only: both may fall on days that none work anyway.
  ///
  /// - Throws: `calendar.noNational`.
  /// - Source: Ley 39/2015 art. 30.7; RDL 2/2015 art. 37.2 (fourteen a year, two of them local).
  static func complete(
    _ municipality: MunicipalityCode, _ year: Int, _ holidays: [Holiday]
  ) throws(Refusal) -> [Refusal] {
    let values: [String: Refusal.Value] = [
      "municipality": .word(municipality.rawValue), "year": .number(year),
    ]
    let levels = Set(holidays.map(\.level))
    guard levels.contains(.national) else {
      throw .field("calendar.noNational", "holidays", values)
    }
    return levels.contains(.local) ? [] : [Refusal("calendar.noLocal", values)]
  }
}

extension Context {
  /// The municipality stands in the official list, where one was imported.
  ///
  /// - Throws: `mesa.municipalityUnknown`.
  func listed(_ code: MunicipalityCode) throws(Refusal) {
    let list = state(Municipalities.self, .municipalities)
    guard code.isWellFormed, list.names.isEmpty || list.names[code] != nil else {
      throw .field("mesa.municipalityUnknown", "municipality", ["code": .word(code.rawValue)])
    }
  }
}
