import MesaDomain
import Testing

@testable import MesaService

/// The plenary learns counts after disclosure control, and nothing else (handbook §4.4, §5.4).
@Suite struct `Plenary counts` {
  @Test(
    arguments: [
      ([0, 7, 12], [.count(0), .count(7), .count(12)]),
      ([4, 7, 12], [.hidden, .hidden, .count(12)]),
      ([4, 3, 12], [.hidden, .hidden, .count(12)]),
      ([1, 0, 0], [.hidden, .count(0), .count(0)]),
      ([5, 6, 7], [.count(5), .count(6), .count(7)]),
    ] as [([Int], [PublishedCount])])
  func `hide one to four, and what would tell it`(counts: [Int], told: [PublishedCount]) {
    #expect(SmallCells.published(counts, k: 5) == told)
  }

  @Test func `hide what came and what went together`() {
    for (came, went) in [(12, 3), (3, 12), (1, 4)] {
      let told = SmallCells.flow(came, went, k: 5)
      #expect([told.came, told.went] == [.hidden, .hidden])
    }
    let told = SmallCells.flow(12, 0, k: 5)
    #expect([told.came, told.went] == [.count(12), .count(0)])
  }

  @Test(arguments: ["2026-S3", "2026-01", "26", "2026-", "x"])
  func `are of whole years and halves`(text: String) {
    #expect(CountedPeriod(text) == nil)
  }

  @Test func `are of what began, ended and was open in a period that is over`() async throws {
    let bed = try await Bed()
    try await bed.with { instance in
      try await Caseload.give(to: instance)
      let mesa = try #require(MesaID(rawValue: "alhama"))
      let mayor = try #require(Principal("person/mayor"))
      let half = try #require(CountedPeriod("2026-S2"))
      let early = try await refusal {
        _ = try await instance.client.plenaryCounts(of: mesa, in: half, as: mayor)
      }
      #expect(early?.code == "counts.periodNotOver")
      bed.clock.advance(byHours: 24 * 60)
      let counts = try await instance.client.plenaryCounts(of: mesa, in: half, as: mayor)
      #expect(counts.k == 5)
      // Four cases were opened: too few to be told.
      #expect([counts.open, counts.opened, counts.closed] == [.hidden, .hidden, .hidden])
      let first = try await instance.client.plenaryCounts(
        of: mesa, in: try #require(CountedPeriod("2026-S1")), as: mayor)
      #expect([first.open, first.opened, first.closed] == [.count(0), .count(0), .count(0)])
      let outside = try await refusal {
        _ = try await instance.client.plenaryCounts(
          of: mesa, in: half, as: try #require(Principal("person/stranger")))
      }
      #expect(outside?.code == "record.unknown")
    }
  }
}
