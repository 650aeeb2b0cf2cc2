import TestReader
import Testing

@testable import MesaService

/// Whatever was told before, a report tells nothing by which a small figure would be found: attacked
/// by a reader who keeps every table that was ever told.
@Suite struct `Disclosure control across releases` {
  /// Two offices, two halves of a year, two areas: of these everything that is told is a sum.
  private struct World {
    static let offices = ["uno", "dos"]
    static let areas = ["genderViolence", "information"]
    /// By office, half and area.
    let counts: [Int]

    static func place(_ office: Int, _ half: Int, _ area: Int) -> Int {
      office * 4 + half * 2 + area
    }

    /// The smallest counts of which a key is the sum.
    static func parts(of key: CountKey) -> [Int] {
      key.pieces.flatMap { piece -> [Int] in
        guard let office = offices.firstIndex(of: piece.unit) else { return [] }
        return (0..<2).filter { piece.months.contains($0 * 6) }.flatMap { half in
          areas.indices.filter { key.words.isEmpty || key.words.contains(areas[$0]) }
            .map { place(office, half, $0) }
        }
      }
    }

    func value(_ key: CountKey) -> Int {
      Self.parts(of: key).reduce(0) { $0 + counts[$1] }
    }

    /// As the views would count a piece.
    func element(_ piece: CountKey.Piece) -> ElementCounts {
      var found = ElementCounts()
      for area in Self.areas {
        let count = value(CountKey("f", [piece], "area", [area]))
        found.add("area", area, count)
        found.add("", "", count)
      }
      return found
    }
  }

  /// What a report of some offices and months tells: all of them, by area, and office by office.
  private static func keys(_ offices: [String], _ months: ClosedRange<Int>) -> [CountKey] {
    let pieces = offices.map { CountKey.Piece(unit: $0, months: months) }
    return ([pieces] + (pieces.count > 1 ? pieces.map { [$0] } : [])).flatMap { pieces in
      [CountKey("f", pieces)] + World.areas.map { CountKey("f", pieces, "area", [$0]) }
    }
  }

  private static func told(
    _ asked: [CountKey], after told: [CountKey: Int?], _ world: World, k: Int
  ) -> [CountKey: Int?] {
    var board = CountBoard()
    for key in asked { board.ask(key) }
    for (key, value) in told { board.remember(key, value) }
    let related = board.related()
    let counts = related.elements.mapValues { pieces in
      Dictionary(uniqueKeysWithValues: pieces.map { ($0, world.element($0)) })
    }
    let judged = related.judged(k: k, words: { _ in World.areas }, counts: counts)
    return asked.reduce(into: told) { all, key in
      if judged.cell(key) == .hidden {
        all[key] = .some(all[key] ?? nil)
      } else {
        all[key] = world.value(key)
      }
    }
  }

  /// Everything that was told and is small, or was not told, as a reader may believe it.
  private static func expectSafe(_ told: [CountKey: Int?], _ world: World, k: Int) {
    let unknowns = world.counts.count + 1
    for (key, value) in told where (1..<k).contains(world.value(key)) {
      #expect(value == nil, "\(world.value(key)) is told")
      var equations = told.compactMap { key, value -> [Int]? in
        guard let value else { return nil }
        var row = [Int](repeating: 0, count: unknowns + 1)
        for part in World.parts(of: key) { row[part] = 1 }
        row[unknowns] = -value
        return row
      }
      var sought = [Int](repeating: 0, count: unknowns + 1)
      for part in World.parts(of: key) { sought[part] = -1 }
      sought[unknowns - 1] = 1
      equations.append(sought)
      let range = Elimination(equations, unknowns: unknowns).range(of: unknowns - 1)
      #expect(
        range.highest - range.lowest + 1 >= k,
        "\(world.counts): \(key.pieces.map(\.unit)) \(key.words) lies in \(range)")
    }
  }

  @Test(arguments: 0..<120)
  func `no reader of all tables finds a small figure`(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ below: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(below))
    }
    let world = World(counts: (0..<8).map { _ in next(3) == 0 ? next(5) : next(15) })
    let scopes = [["uno"], ["dos"], ["uno", "dos"]]
    let periods = [0...5, 6...11, 0...11]
    var told: [CountKey: Int?] = [:]
    for _ in 0..<4 {
      told = Self.told(
        Self.keys(scopes[next(3)], periods[next(3)]), after: told, world, k: 5)
      Self.expectSafe(told, world, k: 5)
    }
  }

  @Test func `a year is not told beside its first half where the second has few`() {
    // Of one office: 12 in the first half, 2 in the second.
    let world = World(counts: [6, 6, 1, 1, 0, 0, 0, 0])
    let half = Self.told(Self.keys(["uno"], 0...5), after: [:], world, k: 5)
    let all = CountKey("f", [.init(unit: "uno", months: 0...5)])
    #expect(half[all] == 12)
    let year = Self.told(Self.keys(["uno"], 0...11), after: half, world, k: 5)
    #expect(year[CountKey("f", [.init(unit: "uno", months: 0...11)])] == .some(nil))
  }

  @Test func `what was entered after a release does not tell of who was entered`() {
    let then = World(counts: [6, 6, 0, 0, 0, 0, 0, 0])
    let told = Self.told(Self.keys(["uno"], 0...5), after: [:], then, k: 5)
    let now = World(counts: [7, 6, 0, 0, 0, 0, 0, 0])
    var board = CountBoard()
    let asked = Self.keys(["uno"], 0...5)
    for key in asked { board.ask(key) }
    for (key, value) in told { board.remember(key, value) }
    let related = board.related()
    let counts = related.elements.mapValues { pieces in
      Dictionary(uniqueKeysWithValues: pieces.map { ($0, now.element($0)) })
    }
    let judged = related.judged(k: 5, words: { _ in World.areas }, counts: counts)
    #expect(judged.cell(asked[0]) == .hidden, "13 beside the 12 of before tells of one woman")
  }

  @Test func `of others nothing is hidden for their sake`() {
    var board = CountBoard()
    let asked = CountKey("f", [.init(unit: "uno", months: 0...5)])
    board.ask(asked)
    board.remember(CountKey("f", [.init(unit: "dos", months: 0...5)]), 7)
    board.remember(CountKey("f", [.init(unit: "uno", months: 6...11)]), 7)
    board.remember(CountKey("g", [.init(unit: "uno", months: 0...5)]), 7)
    #expect(board.related().keys == [asked])
  }
}
