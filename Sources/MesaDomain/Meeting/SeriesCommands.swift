public import Canonical

extension Meeting {
  /// Plans an organ's sessions for a year: as often as its rules say, on working days, at one hour.
  ///
  /// Each is then ordered and called by itself. Their ids are the command's, with their number.
  public struct PlanSeries: Command {
    public static let name = "meeting.planSeries"
    public let mesa: MesaID
    public let organ: OrganKind
    /// The first session; the others keep its hour.
    public let first: Instant
    /// Left out, as often as the profile says.
    public let everyMonths: Int?
    /// Last possible day; left out, the end of that year.
    public let until: CivilDate?

    public init(
      mesa: MesaID, organ: OrganKind, first: Instant, everyMonths: Int? = nil,
      until: CivilDate? = nil
    ) {
      (self.mesa, self.organ, self.first) = (mesa, organ, first)
      (self.everyMonths, self.until) = (everyMonths, until)
    }

    public func place(in context: Context) -> Place { .organ(mesa, organ) }

    public func decide(_ context: Context) throws(Refusal) -> Decision {
      let (mesa, rules) = try context.rules(self.mesa, organ)
      try Meeting.mayMeet(mesa, .ordinary, context)
      try Meeting.startsLater(first, .ordinary, context)
      let start = mesa.zone.day(of: first)
      let end = try end(start)
      let days = try Meeting.seriesDays(from: start, until: end, try step(rules))
      let book = context.state(Book.self, .book(self.mesa, organ))
      try Meeting.noneWaiting(book, from: first, until: mesa.zone.startOfDay(end), context)
      var events: [Emission] = []
      var meetings: [MeetingID] = []
      for day in days {
        let (working, calendars) = try context.workingDay(from: day, mesa)
        // Moved beyond the end, or onto the one before: not one of this series.
        guard working <= end, let startsAt = mesa.zone.same(hourAs: first, on: working) else {
          continue
        }
        let id = MeetingID(wellFormed: context.command + "-\(meetings.count + 1)")
        meetings.append(id)
        let planned = Planned(
          mesa: self.mesa, organ: organ, kind: .ordinary, startsAt: startsAt,
          number: meetings.count, calendars: calendars)
        events.append(Emission(.meeting(id), Event.planned(planned)))
      }
      events.append(
        Emission(
          .book(self.mesa, organ), Book.Event.seriesPlanned(.init(meetings: meetings))))
      return Decision(events)
    }

    private func end(_ start: CivilDate) throws(Refusal) -> CivilDate {
      guard let last = until ?? CivilDate(year: start.year, month: 12, day: 31), last >= start,
        last <= start.adding(months: 24)
      else { throw .field("field.invalid", "until", ["earliest": .word(start.description)]) }
      return last
    }

    private func step(_ rules: Profile.Organ) throws(Refusal) -> Step {
      if let everyMonths {
        guard (1...12).contains(everyMonths) else {
          throw .field("field.outOfRange", "everyMonths", ["minimum": 1, "maximum": 12])
        }
        return Step(months: everyMonths, sessions: 1)
      }
      guard let frequency = rules.frequency else {
        throw .field("series.noFrequency", "everyMonths")
      }
      return Step(months: frequency.per.months, sessions: frequency.count)
    }
  }

  /// So many sessions in so many months.
  struct Step {
    let months: Int
    let sessions: Int

    /// The day of the session with that number, from 0.
    func day(_ number: Int, from start: CivilDate) -> CivilDate {
      guard sessions > months else {
        return start.adding(months: number * months / sessions)
      }
      // More than one a month: by whole weeks, so that the weekday stays.
      return start.adding(days: number * max(7, months * 365 / 12 / sessions / 7 * 7))
    }
  }

  /// Days that a series proposes, before holidays are looked at; 60 at most.
  static func seriesDays(
    from start: CivilDate, until end: CivilDate, _ step: Step
  ) throws(Refusal) -> [CivilDate] {
    Array((0..<60).map { step.day($0, from: start) }.prefix { $0 <= end })
  }

  /// Planned once: while sessions of an earlier plan wait for those days, there is no second one.
  ///
  /// - Throws: `series.exists`.
  static func noneWaiting(
    _ book: Book.State, from first: Instant, until end: Instant, _ context: Context
  ) throws(Refusal) {
    let waiting = book.planned.filter { id in
      let state = context.state(Meeting.self, .meeting(id))
      guard state.stage == .planned, let startsAt = state.startsAt else { return false }
      return startsAt >= first && startsAt < end.advanced(byMilliseconds: 86_400_000)
    }
    guard waiting.isEmpty else {
      throw Refusal("series.exists", ["sessions": .number(waiting.count)], field: "/data/first")
    }
  }
}

extension Context {
  /// The first working day from that day on, it included, and the calendars that say so.
  ///
  /// - Throws: `calendar.missing`.
  func workingDay(
    from day: CivilDate, _ mesa: Mesa.State
  ) throws(Refusal) -> (day: CivilDate, calendars: [CalendarVersion]) {
    let one = Profile.Term(value: 1, unit: .day, count: .working)
    let before = mesa.zone.startOfDay(day.adding(days: -1))
    let deadline = try earliestStart(one, delivered: before, mesa: mesa)
    return (mesa.zone.day(of: deadline.at).adding(days: -1), deadline.calendars)
  }
}

extension Zone {
  /// The same hour on another day; an hour that clocks skip is taken an hour later.
  func same(hourAs moment: Instant, on other: CivilDate) -> Instant? {
    let local = moment.milliseconds + offset(at: moment)
    let minute = Int((local - Int64(day(of: moment).daysSince1970) * 86_400_000) / 60_000)
    return instant(other, minute: minute) ?? instant(other, minute: minute + 60)
  }
}

extension Profile.Frequency.Period {
  var months: Int {
    switch self {
    case .month: 1
    case .quarter: 3
    case .year: 12
    }
  }
}
