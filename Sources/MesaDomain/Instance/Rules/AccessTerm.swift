import Canonical

/// How long readings are kept, and what an anchor may say after the one before it.
enum AccessTerm {
  /// An anchor never tells of fewer readings than the one before it, nor of others.
  ///
  /// Whether the larger tree begins with the smaller one is for verification, which has both.
  ///
  /// - Throws: `access.monthDeleted`, `access.anchorContradicts`.
  /// - Source: ENS op.exp.8 R2, R4; handbook §5.2.
  static func follows(
    _ anchor: Instance.AccessAnchored, _ state: Instance.State
  ) throws(Refusal) {
    guard state.accessDeleted[anchor.month] == nil else {
      throw Refusal("access.monthDeleted", ["month": .word(anchor.month.rawValue)])
    }
    guard Minutes.isSHA256(anchor.root) else { throw .field("field.invalid", "root") }
    guard anchor.size > 0 else {
      throw .field("field.outOfRange", "size", ["minimum": 1, "maximum": .number(1 << 53)])
    }
    guard let last = state.accessAnchors[anchor.month] else { return }
    guard anchor.size > last.size || anchor == last else {
      throw Refusal(
        "access.anchorContradicts",
        [
          "month": .word(anchor.month.rawValue), "anchored": .number(last.size),
          "found": .number(anchor.size),
        ])
    }
  }
}

extension Context {
  /// Readings are kept as long as the mesa with the longest term says, counted from the end of their
  /// month.
  ///
  /// - Returns: the years of that term.
  /// - Throws: `access.termNotOver`, also where no mesa says how long; `record.unknown` for a mesa
  ///   that there is not.
  /// - Source: profile `retention.accessLogYears` [?]; handbook §5.3.
  func accessTermOver(_ month: AccessMonth, of mesas: [MesaID]) throws(Refusal) -> Int {
    var years: Int?
    for mesa in mesas {
      let state = state(Mesa.self, .mesa(mesa))
      guard state.stage != .absent else {
        throw .unknown("mesa", mesa.rawValue, field: "/data/mesas")
      }
      guard let kept = state.profile(on: today)?.retention.accessLogYears else { continue }
      years = max(years ?? kept, kept)
    }
    guard let years, month.lastDay(keptFor: years) < at.utcDate else {
      throw Refusal(
        "access.termNotOver",
        [
          "month": .word(month.rawValue),
          "until": .word(years.map { month.lastDay(keptFor: $0).description } ?? ""),
        ])
    }
    return years
  }
}
