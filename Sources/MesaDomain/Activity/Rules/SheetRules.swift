import Canonical

extension Activity {
  /// What an activity must be to count: on a day on which its office was open, with people and
  /// money that add up, and naming nobody.
  ///
  /// - Throws: all faults of the sheet at once: `office.notOpen`, `activity.inFuture`,
  ///   `activity.countRange`, `activity.countsExceedTotal`, `activity.repeatedWord`,
  ///   `activity.fundingExceedsCost`, `activity.axisMissing`, `activity.personalData`,
  ///   `territory.municipalityUnknown`, `covenant.notInForce`.
  /// - Source: handbook §6.2, §6.3, §6.8.
  static func sound(
    _ sheet: Sheet, of office: OfficeID, _ context: Context
  ) throws(Refusal) {
    let state = try context.office(office)
    var faults: [Refusal] = []
    func check(_ rule: () throws(Refusal) -> Void) {
      do throws(Refusal) { try rule() } catch { faults.append(error) }
    }
    check { () throws(Refusal) in
      try held(sheet.on, sheet.until, sheet.municipality, context)
    }
    check { () throws(Refusal) in
      try Office.open(state, office, on: sheet.on, field: "/data/sheet/on")
    }
    check { () throws(Refusal) in try said(sheet.topics.map(\.rawValue), "topics") }
    check { () throws(Refusal) in try said(sheet.targets.map(\.rawValue), "targets") }
    if let trained = sheet.trained {
      check { () throws(Refusal) in try said(trained.map(\.rawValue), "trained") }
    }
    if let municipality = sheet.municipality {
      check { () throws(Refusal) in
        try context.known(municipality, field: "/data/sheet/municipality")
      }
    }
    check { () throws(Refusal) in
      try inRange(sheet.durationMinutes, 0...44_640, "/data/sheet/durationMinutes")
    }
    check { () throws(Refusal) in try counted(sheet.people) }
    check { () throws(Refusal) in try paid(sheet.funding ?? [], of: sheet.costCents) }
    check { () throws(Refusal) in try covenanted(sheet, context) }
    for (text, name) in [(sheet.title, "title"), (sheet.venue ?? "", "venue")] {
      check { () throws(Refusal) in try namesNobody(text, "/data/sheet/" + name) }
    }
    for (index, partner) in (sheet.partners ?? []).enumerated() {
      check { () throws(Refusal) in
        _ = try context.agency(partner, field: "/data/sheet/partners/\(index)")
      }
    }
    try Refusal.none(of: faults)
  }

  /// It has been held: its last day is not after the day on which it is told.
  ///
  /// - Throws: `activity.inFuture`, `field.invalid`.
  static func held(
    _ on: CivilDate, _ until: CivilDate?, _ municipality: MunicipalityCode?, _ context: Context
  ) throws(Refusal) {
    let last = until ?? on
    guard on <= last else {
      throw .field("field.invalid", "sheet/until", ["earliest": .word(on.description)])
    }
    let today = Zone.of(municipality.map { [$0] } ?? []).day(of: context.effective)
    guard last <= today else {
      throw Refusal(
        "activity.inFuture", ["on": .word(last.description), "today": .word(today.description)],
        field: "/data/sheet/" + (until == nil ? "on" : "until"))
    }
  }

  /// Of what it is: something, and each word once.
  private static func said(_ words: [String], _ name: String) throws(Refusal) {
    guard !words.isEmpty else { throw .field("field.missing", "sheet/" + name) }
    for (index, word) in words.enumerated() where words.firstIndex(of: word) != index {
      throw .field("activity.repeatedWord", "sheet/\(name)/\(index)", ["word": .word(word)])
    }
  }

  /// Parts of a count of people are within it; also by age and sex.
  ///
  /// - Throws: `activity.countRange`, `activity.countsExceedTotal`, `activity.repeatedWord`.
  static func counted(_ people: People) throws(Refusal) {
    let place = "/data/sheet/people/"
    let parts = [
      ("women", people.women), ("men", people.men), ("other", people.other ?? 0),
    ]
    for (name, count) in [("total", people.total)] + parts {
      try inRange(count, 0...1_000_000, place + name)
    }
    let known = parts.reduce(0) { $0 + $1.1 }
    guard known <= people.total else {
      // Where one part alone is too much, it is the one to look at.
      let most = parts.first { $0.1 > people.total }?.0 ?? "total"
      throw Refusal(
        "activity.countsExceedTotal",
        ["found": .number(known), "total": .number(people.total)], field: place + most)
    }
    try aged(people, place + "ages")
  }

  private static func aged(_ people: People, _ place: String) throws(Refusal) {
    let ages = people.ages ?? []
    for (index, group) in ages.enumerated() {
      guard ages.firstIndex(where: { $0.band == group.band }) == index else {
        throw Refusal(
          "activity.repeatedWord", ["word": .word(group.band.rawValue)],
          field: "\(place)/\(index)/band")
      }
      let counts = [
        ("women", group.women), ("men", group.men), ("other", group.other ?? 0),
        ("unknown", group.unknown ?? 0),
      ]
      for (name, count) in counts {
        try inRange(count, 0...1_000_000, "\(place)/\(index)/\(name)")
      }
    }
    let sums: [(Int, Int)] = [
      (ages.reduce(0) { $0 + $1.women }, people.women),
      (ages.reduce(0) { $0 + $1.men }, people.men),
      (ages.reduce(0) { $0 + ($1.other ?? 0) }, people.other ?? 0),
      (ages.reduce(0) { $0 + ($1.unknown ?? 0) }, people.unknown),
    ]
    for (found, total) in sums where found > total {
      throw Refusal(
        "activity.countsExceedTotal", ["found": .number(found), "total": .number(total)],
        field: place)
    }
  }

  /// - Throws: `activity.countRange`.
  static func inRange(
    _ number: Int, _ range: ClosedRange<Int>, _ field: String
  ) throws(Refusal) {
    guard range.contains(number) else {
      throw Refusal(
        "activity.countRange",
        [
          "found": .number(number), "minimum": .number(range.lowerBound),
          "maximum": .number(range.upperBound),
        ], field: field)
    }
  }

  /// Money says where it comes from; of the State Pact also which axis and, where it is known,
  /// which measure of which list. All of it together is not more than the cost.
  ///
  /// - Throws: `activity.countRange`, `activity.axisMissing`, `activity.fundingExceedsCost`.
  /// - Source: RD 1023/2020 art. 5, as the handbook tells it (§6.3).
  static func paid(_ funding: [Funding], of cost: Int?) throws(Refusal) {
    let money = 0...1_000_000_000_000
    if let cost { try inRange(cost, money, "/data/sheet/costCents") }
    for (index, part) in funding.enumerated() {
      let place = "/data/sheet/funding/\(index)/"
      try inRange(part.cents, money, place + "cents")
      guard part.source == .statePact else { continue }
      guard let list = part.pactList, let axis = part.axis else {
        throw Refusal("activity.axisMissing", field: place + "axis")
      }
      try inRange(axis, list.axes, place + "axis")
      if let measure = part.pactMeasure {
        try inRange(measure, list.measures, place + "pactMeasure")
      }
    }
    let sum = funding.reduce(0) { $0 + $1.cents }
    guard let cost, sum > cost else { return }
    throw Refusal(
      "activity.fundingExceedsCost", ["found": .number(sum), "total": .number(cost)],
      field: "/data/sheet/funding")
  }

  /// Money of a covenant says of which, and it binds on the day of the activity.
  ///
  /// - Throws: `field.missing`, `record.unknown`, `covenant.notInForce`.
  private static func covenanted(_ sheet: Sheet, _ context: Context) throws(Refusal) {
    for (index, part) in (sheet.funding ?? []).enumerated() where part.source == .covenant {
      let place = "sheet/funding/\(index)/covenant"
      guard let covenant = part.covenant else { throw .field("field.missing", place) }
      guard try context.covenant(covenant, field: "/data/" + place).binds(on: sheet.on) else {
        throw .field(
          "covenant.notInForce", place,
          ["covenant": .word(covenant.rawValue), "on": .word(sheet.on.description)])
      }
    }
  }

  /// What is printed of an activity names nobody: a lint, as R19's.
  ///
  /// - Throws: `activity.personalData`.
  static func namesNobody(_ text: String, _ field: String) throws(Refusal) {
    guard let found = PersonalData.found(in: text) else { return }
    throw Refusal("activity.personalData", ["found": .word(found.rawValue)], field: field)
  }
}
