import Canonical
import Foundation
import MesaDomain
import TestSupport
import Testing

@Suite struct `Time zones` {
  @Test(arguments: Zone.allCases)
  func `agrees with the system on every hour around every change since 1996`(
    zone: Zone
  ) throws {
    let system = try #require(TimeZone(identifier: zone.rawValue))
    var wrong: [String] = []
    for year in 1996...2037 {
      for month in [3, 10] {
        let day = try #require(CivilDate(year: year, month: month, day: 24)).daysSince1970
        for hour in 0..<(10 * 24) {
          let instant = Instant(milliseconds: Int64(day) * 86_400_000 + Int64(hour) * 3_600_000)
          for moment in [instant.advanced(byMilliseconds: -1), instant] {
            let date = Date(timeIntervalSince1970: Double(moment.milliseconds) / 1_000)
            if zone.offset(at: moment) != Int64(system.secondsFromGMT(for: date)) * 1_000 {
              wrong.append(moment.description)
            }
          }
        }
      }
    }
    #expect(wrong == [])
  }

  @Test func `tells the day on the wall, not the one in Greenwich`() {
    #expect(Zone.peninsular.day(of: "2026-01-31T22:59") == "2026-01-31")
    #expect(Zone.peninsular.day(of: "2026-01-31T23:00") == "2026-02-01")
    #expect(Zone.canary.day(of: "2026-01-31T23:59") == "2026-01-31")
    #expect(Zone.canary.day(of: "2026-06-30T23:00") == "2026-07-01")
  }

  @Test func `an hour that clocks skip is no moment, of one that comes twice it is the first`() {
    #expect(Zone.peninsular.instant("2026-03-29", minute: 119) == "2026-03-29T00:59")
    #expect(Zone.peninsular.instant("2026-03-29", minute: 120) == nil)
    #expect(Zone.peninsular.instant("2026-03-29", minute: 179) == nil)
    #expect(Zone.peninsular.instant("2026-03-29", minute: 180) == "2026-03-29T01:00")
    #expect(Zone.peninsular.instant("2026-10-25", minute: 150) == "2026-10-25T00:30")
    #expect(Zone.peninsular.instant("2026-10-25", minute: 180) == "2026-10-25T02:00")
    #expect(Zone.canary.instant("2026-03-29", minute: 60) == nil)
    #expect(Zone.canary.instant("2026-03-29", minute: 120) == "2026-03-29T01:00")
    #expect(Zone.canary.instant("2026-03-29", minute: 1_440) == nil)
    #expect(Zone.canary.instant("2026-03-29", minute: -1) == nil)
  }

  @Test(arguments: Zone.allCases)
  func `every day begins at its midnight`(zone: Zone) {
    let first: CivilDate = "2025-12-30"
    for offset in 0..<400 {
      let day = first.adding(days: offset)
      let start = zone.startOfDay(day)
      #expect(zone.day(of: start) == day)
      #expect(zone.day(of: start.advanced(byMilliseconds: -1)) == day.adding(days: -1))
      #expect(zone.instant(day, minute: 0) == start)
    }
  }

  @Test func `the Canaries have their own`() {
    #expect(Zone.of(["38038"]) == .canary)
    #expect(Zone.of(["35016", "35004"]) == .canary)
    #expect(Zone.of(["30039"]) == .peninsular)
  }
}
