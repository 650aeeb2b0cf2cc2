import Canonical

extension Covenant {
  /// Two administrations or more sign, each once, and nobody else owes anything by it.
  ///
  /// - Throws: `covenant.oneSignatory`, `covenant.notSignatory`, `activity.repeatedWord`.
  /// - Source: Ley 40/2015 arts. 47.1, 49.
  static func parties(
    _ signatories: [AgencyID], _ obligations: [Obligation], _ followUp: [AgencyID],
    _ context: Context
  ) throws(Refusal) {
    guard signatories.count >= 2 else {
      throw Refusal("covenant.oneSignatory", field: "/data/signatories")
    }
    for (index, agency) in signatories.enumerated() {
      _ = try context.agency(agency, field: "/data/signatories/\(index)")
      guard signatories.firstIndex(of: agency) == index else {
        throw .field(
          "activity.repeatedWord", "signatories/\(index)", ["word": .word(agency.rawValue)])
      }
    }
    for (index, obligation) in obligations.enumerated() {
      guard signatories.contains(obligation.agency) else {
        throw .field(
          "covenant.notSignatory", "obligations/\(index)/agency",
          ["agency": .word(obligation.agency.rawValue)])
      }
      try Activity.namesNobody(obligation.text, "/data/obligations/\(index)/text")
      if let cents = obligation.cents {
        try Activity.inRange(
          cents, 0...1_000_000_000_000, "/data/obligations/\(index)/cents")
      }
    }
    for (index, agency) in followUp.enumerated() {
      _ = try context.agency(agency, field: "/data/followUp/\(index)")
    }
  }

  /// A covenant lasts for a time that is said, four years at most, and begins when it is signed or
  /// later.
  ///
  /// - Throws: `activity.inFuture`, `field.invalid`, `covenant.tooLong`.
  /// - Source: Ley 40/2015 art. 49.h.1.
  static func term(
    _ signedOn: CivilDate, _ from: CivilDate, _ to: CivilDate, _ context: Context
  ) throws(Refusal) {
    let today = Zone.peninsular.day(of: context.effective)
    guard signedOn <= today else {
      throw Refusal(
        "activity.inFuture",
        ["on": .word(signedOn.description), "today": .word(today.description)],
        field: "/data/signedOn")
    }
    guard signedOn <= from else {
      throw .field("field.invalid", "from", ["earliest": .word(signedOn.description)])
    }
    guard from <= to else {
      throw .field("field.invalid", "to", ["earliest": .word(from.description)])
    }
    try fourYears(from, to)
  }

  /// An extension is agreed before the end, and for four years more at most.
  ///
  /// - Throws: `record.notNow`, `field.invalid`, `covenant.tooLong`.
  /// - Source: Ley 40/2015 art. 49.h.2.
  static func `extension`(
    of state: State, to: CivilDate, _ context: Context
  ) throws(Refusal) {
    let today = Zone.peninsular.day(of: context.effective)
    guard let end = state.to, state.denouncedFrom == nil, today <= end else {
      throw .notNow("ended", possible: ["inForce"])
    }
    guard end < to else {
      throw .field("field.invalid", "to", ["earliest": .word(end.adding(days: 1).description)])
    }
    try fourYears(end.adding(days: 1), to)
  }

  private static func fourYears(_ from: CivilDate, _ to: CivilDate) throws(Refusal) {
    let latest = from.adding(months: 48).adding(days: -1)
    guard to <= latest else {
      throw .field("covenant.tooLong", "to", ["latest": .word(latest.description)])
    }
  }
}
