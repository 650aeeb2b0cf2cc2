import EventLog
import Foundation
import MesaDomain
import Testing

@testable import MesaService

/// Real input, gone through again at every position: what features §2 promises of the past.
@Suite struct `Fixtures gone through again` {
  /// So many positions of each are made anew from the first entry on; all of them are followed.
  private static let sampled = 12

  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures")

  private func lines(_ fixture: String) throws -> [String] {
    try String(
      contentsOf: Self.fixtures.appending(path: fixture + "/commands.jsonl"), encoding: .utf8
    ).split(separator: "\n").map(String.init).filter { $0.hasPrefix("{") }
  }

  /// Every folder with commands has its row below.
  @Test func `are all there are`() throws {
    let found = try FileManager.default.contentsOfDirectory(atPath: Self.fixtures.path)
      .filter {
        PrivateFile.names(in: Self.fixtures.path + "/" + $0)?.contains("commands.jsonl") == true
      }
    #expect(Set(found) == Set(Self.all.map { $0.last ?? "" }))
  }

  /// Each with those it is applied over.
  private static let all = [
    ["tour"], ["totana-2017"], ["extremadura-2012"], ["galicia-2022"], ["pla-de-mallorca"],
    ["caceres-2009"],
    ["totana-2017", "casework"],
  ]

  @Test(arguments: all)
  func `come to the same at every position, followed or made anew`(
    fixtures: [String]
  ) async throws {
    let bed = try await Bed()
    try await bed.with { (instance) async throws in
      for fixture in fixtures {
        let bulk = instance.client.bulk()
        for line in try lines(fixture) { try await bulk.add(try instance.request(line)) }
        try await bulk.commit()
      }
      let size = instance.size
      let followed = ViewStore(instance.log, of: Horizon(position: size), from: nil)
      var generator = Positions(state: UInt64(size))
      let samples = Set((1...Self.sampled).map { _ in Int.random(in: 1...size, using: &generator) })
      for position in 1...size {
        // Every position is gone through, and its views can be told apart.
        try await followed.advance(to: position)
        guard samples.contains(position) || position == size else { continue }
        let anew = ViewStore(instance.log, of: Horizon(position: position), from: nil)
        try await anew.advance(to: position)
        let digests = try await anew.digests()
        let found = try await followed.digests()
        let different = Set(found.map(\.name)).union(digests.map(\.name)).filter { name in
          found.first { $0.name == name } != digests.first { $0.name == name }
        }
        #expect(different.sorted() == [], "\(fixtures) at \(position)")
        #expect(!digests.isEmpty)
        #expect(try Replay.fold(instance.log, through: position).entries == position)
      }
      #expect(try ContractCheck.run(instance.log).findings == [])
    }
  }

  /// The same positions for the same log, whoever runs it.
  private struct Positions: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 33
    }
  }
}
