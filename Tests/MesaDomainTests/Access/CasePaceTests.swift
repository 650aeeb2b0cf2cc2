import Canonical
import TestSupport
import Testing

@testable import MesaDomain

/// `security.md` §4.4: distinct cases opened, 30 in an hour, 100 in a day.
@Suite struct `The pace at which cases are opened` {
  private static let now: Instant = "2026-03-10T12:00"

  private static func files(_ count: Int) -> [CaseID] {
    (0..<count).map { CaseID(wellFormed: "case-\($0)") }
  }

  /// So many different ones, all at that moment, before one more.
  private static func pace(
    _ count: Int, minutesAgo: Int, releasedAt: Instant? = nil
  ) -> CasePace {
    .of(
      [CaseID(wellFormed: "another")], at: now,
      after: files(count).map { .init($0, at: now.minutes(-minutesAgo)) },
      releasedAt: releasedAt)
  }

  @Test(arguments: [
    (29, 0, CasePace.within), (30, 0, .alert), (59, 59, .alert), (60, 59, .stopped),
    (60, 60, .within), (99, 60, .within), (100, 60, .alert), (199, 1_439, .alert),
    (200, 1_439, .stopped), (200, 1_440, .within),
  ])
  func `is within the limit, beyond it, or at double`(
    earlier: Int, minutesAgo: Int, pace: CasePace
  ) {
    #expect(Self.pace(earlier, minutesAgo: minutesAgo) == pace)
  }

  @Test func `a case that is opened again counts once`() {
    let again = (0..<500).map { CasePace.Opening("case-1", at: Self.now.minutes(-$0 % 60)) }
    #expect(CasePace.of(["case-1"], at: Self.now, after: again) == .within)
  }

  @Test func `many at once count as so many`() {
    #expect(CasePace.of(Self.files(30), at: Self.now, after: []) == .within)
    #expect(CasePace.of(Self.files(61), at: Self.now, after: []) == .stopped)
  }

  @Test func `what the officer has released counts no more`() {
    #expect(Self.pace(200, minutesAgo: 10, releasedAt: Self.now.minutes(-5)) == .within)
    #expect(Self.pace(200, minutesAgo: 10, releasedAt: Self.now.minutes(-15)) == .stopped)
  }
}
