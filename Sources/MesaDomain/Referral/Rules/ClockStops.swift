import Canonical

extension Referral {
  /// The clock stands once for each question, and for so many at most.
  ///
  /// - Throws: `referral.noMoreStops`.
  /// - Source: handbook §4.6; profile `clockStops`, else two [?].
  static func mayStop(_ state: State, _ profile: Profile) throws(Refusal) {
    let most = profile.clockStops ?? 2
    guard state.stops.count < most else {
      throw Refusal("referral.noMoreStops", ["count": .number(state.stops.count)])
    }
  }
}

extension Context {
  /// A term after the clock stood: as much later; one in working days ends with a working day.
  func moved(_ deadline: Deadline?, by stop: Int64, _ table: Mesa.State) -> Deadline? {
    guard let deadline else { return nil }
    var at = deadline.at.advanced(byMilliseconds: stop)
    let day = table.zone.day(of: at)
    if deadline.term.hasSuffix("/working"), let open = firstWorkingDay(from: day, mesa: table),
      open != day
    {
      at = table.zone.startOfDay(open.adding(days: 1)).advanced(byMilliseconds: -1)
    }
    return Deadline(at: at, term: deadline.term, calendars: deadline.calendars)
  }
}
