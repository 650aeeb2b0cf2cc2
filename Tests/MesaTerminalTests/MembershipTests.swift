import Canonical
import Testing

@testable import mesa

@Suite struct `Membership of a day` {
  private let record = """
    {"id":"totana","organs":[{"chairOrders":[{"from":"2026-01-01","people":["a"]},\
    {"from":"2026-03-01","people":["b"]}],"chairs":[{"from":"2026-01-01","person":"c"},\
    {"from":"2026-05-01","person":"d"}],"delegations":[{"from":"2026-02-01","person":"d",\
    "to":"2026-02-03"}],"secretaries":[],"seats":[{"alternates":[],"from":"2026-01-01",\
    "holders":[{"from":"2026-01-01","person":"e","to":"2026-06-30"},\
    {"from":"2026-07-01","person":"f"}],"id":"s","to":"2026-12-31"}]}]}
    """

  private func on(_ day: String) throws -> JSONValue? {
    try JSONValue(parsing: record).membership(on: day)["organs"]?.arrayValue?.first
  }

  private func people(_ list: JSONValue?) -> [String] {
    (list?.arrayValue ?? []).compactMap { $0["person"]?.stringValue }
  }

  @Test(arguments: [("2026-06-30", ["e"]), ("2026-07-01", ["f"]), ("2025-12-31", [])])
  func `has who held a seat on it`(day: String, holders: [String]) throws {
    let seats = try on(day)?["seats"]?.arrayValue ?? []
    #expect(seats.flatMap { people($0["holders"]) } == holders)
  }

  @Test func `has no seat that had ended`() throws {
    #expect(try on("2026-12-31")?["seats"]?.arrayValue?.count == 1)
    #expect(try on("2027-01-01")?["seats"]?.arrayValue?.count == 0)
  }

  @Test func `has who presided, delegations of the day and the order in force`() throws {
    #expect(try people(on("2026-02-03")?["chairs"]) == ["c"])
    #expect(try people(on("2026-05-01")?["chairs"]) == ["c", "d"])
    #expect(try people(on("2026-02-03")?["delegations"]) == ["d"])
    #expect(try people(on("2026-02-04")?["delegations"]) == [])
    let orders = try on("2026-03-01")?["chairOrders"]?.arrayValue ?? []
    #expect(orders.count == 1 && orders[0]["people"]?.arrayValue == [.string("b")])
  }
}
