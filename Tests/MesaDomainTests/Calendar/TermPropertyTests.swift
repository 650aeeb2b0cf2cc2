import Canonical
import MesaDomain
import TestSupport
import Testing

/// What must be so of any term, from any moment, under any calendar.
@Suite struct `Art. 30 Properties` {
  /// Chance that a failing run can be repeated with.
  struct Chance: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var mixed = state
      mixed = (mixed ^ (mixed >> 33)) &* 0xff51_afd7_ed55_8ccd
      return mixed ^ (mixed >> 33)
    }
  }

  /// A world with random holidays in two municipalities, and their mesa.
  private func world(_ chance: inout Chance, zone: Zone) -> (World, Mesa.State, Set<CivilDate>) {
    var world = World()
    var mesa = Mesa.initial
    (mesa.municipalities, mesa.zone) = (["30039", "30024"], zone)
    var holidays: Set<CivilDate> = []
    for code in mesa.municipalities {
      for year in 2026...2028 {
        let everywhere = WorkingCalendar.Holiday.everywhere(year)
        var others: Set<CivilDate> = []
        for _ in 0..<Int.random(in: 0...30, using: &chance) {
          let day = CivilDate(daysSince1970: Int.random(in: 20_454...21_549, using: &chance))
          if day.year == year, !everywhere.contains(where: { $0.date == day }) {
            others.insert(day)
          }
        }
        holidays.formUnion(others)
        holidays.formUnion(everywhere.map(\.date))
        world.record([.calendar(code, year, others.sorted().map { .local($0) })])
      }
    }
    return (world, mesa, holidays)
  }

  @Test(arguments: [UInt64](1...40))
  func `hold of terms in working days and hours`(seed: UInt64) throws {
    var chance = Chance(state: seed)
    let zone = Zone.allCases[Int(seed % 2)]
    let (world, mesa, holidays) = world(&chance, zone: zone)
    let context = world.context(.operator)
    func isWorking(_ day: CivilDate) -> Bool { day.weekday < 6 && !holidays.contains(day) }
    func lastDay(_ count: Int, _ from: Instant) throws -> CivilDate {
      let deadline = try context.deadline(.workingDays(count), from: from, mesa: mesa)
      return zone.day(of: deadline.at)
    }
    var starts: [Instant] = (0..<40).map { _ in
      Instant(
        milliseconds: Int64.random(
          in: 1_767_225_600_000..<1_830_297_600_000, using: &chance))
    }
    starts.sort()
    var before: [Int: Instant] = [:]
    for start in starts {
      for count in [1, 2, 5, 10, 23] {
        // Never ends on a day that is none; the count is that of the working days in between.
        let end = try lastDay(count, start)
        #expect(isWorking(end), "\(start) \(count)")
        let first = zone.day(of: start)
        let between = (1...(end.daysSince1970 - first.daysSince1970))
          .count { isWorking(first.adding(days: $0)) }
        #expect(between == count, "\(start) \(count)")
        // A later start ends no earlier.
        let earliest = try context.earliestStart(
          .workingDays(count), delivered: start, mesa: mesa)
        #expect(before[count].map { $0 <= earliest.at } ?? true, "\(start) \(count)")
        before[count] = earliest.at
        #expect(earliest.at == zone.startOfDay(end.adding(days: 1)))
        // N days and then M are N and M together.
        let noon = try #require(zone.instant(end, minute: 720))
        #expect(try lastDay(7, noon) == lastDay(count + 7, start), "\(start) \(count)")
      }
      // Working hours: as many of them lie between, and the last is not on a day that is none.
      for hours in [1, 8, 24] {
        let end = try context.deadline(.workingHours(hours), from: start, mesa: mesa).at
        var worked: Int64 = 0
        var day = zone.day(of: start)
        while zone.startOfDay(day) < end {
          if isWorking(day) {
            let from = max(start, zone.startOfDay(day))
            let to = min(end, zone.startOfDay(day.adding(days: 1)))
            worked += to.milliseconds - from.milliseconds
          }
          day = day.adding(days: 1)
        }
        #expect(worked == Int64(hours) * 3_600_000, "\(start) \(hours)")
        #expect(isWorking(zone.day(of: end.advanced(byMilliseconds: -1))), "\(start) \(hours)")
      }
    }
  }

  @Test(arguments: [UInt64](1...40))
  func `hold of calendar days, months and years that give way to the next working day`(
    seed: UInt64
  ) throws {
    var chance = Chance(state: seed)
    let zone = Zone.allCases[Int(seed % 2)]
    let (world, mesa, holidays) = world(&chance, zone: zone)
    let context = world.context(.operator)
    func isWorking(_ day: CivilDate) -> Bool { day.weekday < 6 && !holidays.contains(day) }
    func lastDay(_ term: Profile.Term, _ from: Instant, _ last: LastDay) throws -> CivilDate {
      zone.day(of: try context.deadline(term, from: from, mesa: mesa, lastDay: last).at)
    }
    for _ in 0..<60 {
      // Until the middle of 2027, so that a year later there still is a calendar.
      let start = Instant(
        milliseconds: Int64.random(in: 1_767_225_600_000..<1_813_000_000_000, using: &chance))
      let first = zone.day(of: start)
      for (unit, most) in [(Profile.Term.Unit.day, 90), (.month, 14), (.year, 1)] {
        let value = Int.random(in: 1...most, using: &chance)
        let term = Profile.Term(value: value, unit: unit, count: .calendar)
        let plain = try lastDay(term, start, .stays)
        let moved = try lastDay(term, start, .movesToWorkingDay)
        // Ends on a working day, never earlier, and passes none on the way.
        #expect(isWorking(moved) && plain <= moved, "\(start) \(term)")
        #expect(
          !(plain.daysSince1970..<moved.daysSince1970).contains {
            isWorking(CivilDate(daysSince1970: $0))
          }, "\(start) \(term)")
        switch unit {
        case .day: #expect(plain == first.adding(days: value))
        case .month, .year, .hour:
          // The same day of the month, or the last where there is none.
          let months = unit == .year ? 12 * value : value
          #expect(
            plain.year * 12 + plain.month == first.year * 12 + first.month + months)
          #expect(
            plain.day == first.day || plain.day < first.day && plain.adding(days: 1).day == 1)
        }
      }
    }
  }
}
