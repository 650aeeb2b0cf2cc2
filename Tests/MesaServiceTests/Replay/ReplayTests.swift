import MesaDomain
import Testing

@testable import MesaService

@Suite struct `Replay over the cores` {
  @Test func `folds every event and every record once, however many workers share them`()
    async throws
  {
    try await Bed().with { instance in
      let bulk = instance.client.bulk()
      for line in Plenary.lines { try await bulk.add(try instance.request(line)) }
      try await bulk.commit()
      let alone = try Replay.fold(instance.log, workers: 1)
      #expect(alone.entries == instance.size && alone.streams > 5)
      for workers in [2, 3, 7] {
        #expect(try Replay.fold(instance.log, workers: workers) == alone)
      }
    }
  }

  @Test func `stops at the position asked for`() async throws {
    try await Bed().with { instance in
      let bulk = instance.client.bulk()
      for line in Plenary.lines { try await bulk.add(try instance.request(line)) }
      try await bulk.commit()
      #expect(try Replay.fold(instance.log, through: 7, workers: 2).entries == 7)
    }
  }
}

@Suite struct `Names by number` {
  @Test func `are found again among many, and others are not`() {
    var table = NameTable()
    let names = (0..<1_000).map { "meeting/01a201d8-5708-7055-8000-\($0)" } + ["", "a", "b"]
    for name in names { Array(name.utf8).withUnsafeBytes { table.add($0) } }
    for (number, name) in names.enumerated() {
      #expect(Array(name.utf8).withUnsafeBytes { table.number(of: $0) } == number)
    }
    for absent in ["c", "meeting/01a201d8-5708-7055-8000-1000", "meeting/"] {
      #expect(Array(absent.utf8).withUnsafeBytes { table.number(of: $0) } == nil)
    }
  }
}
