import MesaDomain

/// The linear system of all counts that hang together: their figures, and every sum that holds
/// between them whatever the figures are.
///
/// Of each dimension the sets that were told (a network's year, an office's half) are taken apart into
/// the parts that no set divides. A set is the sum of its parts, and everybody in it has one word.
struct CountSystem {
  private let asked: Set<CountKey>
  private let told: [CountKey: Set<Int?>]
  private var cells: [Disclosure.Cell] = []
  private var sums: [Disclosure.Sum] = []
  private var places: [Place: Int] = [:]
  private var keys: [CountKey: Place] = [:]
  private var spoken: [Place: CountKey] = [:]

  /// A count by the elements that it is of.
  private struct Place: Hashable {
    let family: String
    let elements: [Int]
    var dimension = ""
    var words: [String] = []
  }

  init(asked: Set<CountKey>, told: [CountKey: Set<Int?>]) {
    (self.asked, self.told) = (asked, told)
  }

  /// - Parameter words: all words of a dimension.
  mutating func add(
    _ family: String, _ keys: [CountKey], _ elements: [CountKey.Piece],
    _ counts: [CountKey.Piece: ElementCounts], _ words: (String) -> [String]
  ) {
    let counts = elements.map { counts[$0] ?? ElementCounts() }
    let units = Dictionary(grouping: elements.indices) { elements[$0].unit }
    for key in keys {
      let set = key.pieces.flatMap { piece in
        (units[piece.unit] ?? []).filter { piece.months.contains(elements[$0].months.lowerBound) }
      }.sorted()
      let place = Place(
        family: family, elements: set, dimension: key.dimension, words: key.words)
      self.keys[key] = place
      spoken[place] = key
    }
    let all = Set(keys.compactMap { self.keys[$0]?.elements })
    let whole = Parts(all, elements.count)
    var wholes = all
    for dimension in Set(keys.map(\.dimension)).subtracting([""]).sorted() {
      let own = keys.filter { $0.dimension == dimension }
      let groups = Self.groups(own.map(\.words), words(dimension))
      let sets = Set(own.compactMap { self.keys[$0]?.elements })
      let parts = Parts(sets, elements.count)
      func place(_ set: [Int], _ words: [String]) -> Place {
        Place(family: family, elements: set, dimension: dimension, words: words)
      }
      for set in sets.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        for group in groups {
          sum(place(set, group), parts.of(set).map { place($0, group) }, counts)
        }
      }
      let divided = sets.union(parts.all)
      for set in divided.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        sum(Place(family: family, elements: set), groups.map { place(set, $0) }, counts)
      }
      wholes.formUnion(divided)
      // Words that were told together are the sum of those that were told apart.
      for key in own {
        guard let joined = self.keys[key] else { continue }
        let within = groups.filter { Set($0).isSubset(of: key.words) }
        sum(joined, within.map { place(joined.elements, $0) }, counts)
      }
    }
    for set in wholes.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      sum(
        Place(family: family, elements: set),
        whole.of(set).map { Place(family: family, elements: $0) }, counts)
    }
    for key in keys {
      if let place = self.keys[key] { _ = cell(place, counts) }
    }
  }

  /// What stands left comes to as much as what stands right.
  mutating func balance(_ left: [CountKey], _ right: [CountKey]) {
    func found(_ keys: [CountKey]) -> [Int] {
      keys.compactMap { self.keys[$0].flatMap { places[$0] } }
    }
    let (left, right) = (found(left), found(right))
    let sum = left.reduce(0) { $0 + cells[$1].value }
    // What others counted may not add up; it tells nothing then.
    guard sum == right.reduce(0, { $0 + cells[$1].value }) else { return }
    cells.append(Disclosure.Cell("balance", sum, .unspoken))
    sums.append(.init(cells.count - 1, left))
    sums.append(.init(cells.count - 1, right))
  }

  func judged(k: Int) -> JudgedCounts {
    let hidden = Disclosure(cells: cells, sums: sums, k: k).outcome().hidden
    var values: [CountKey: Int] = [:]
    var unseen: Set<CountKey> = []
    for key in asked {
      guard let place = keys[key].flatMap({ places[$0] }) else { continue }
      values[key] = cells[place].value
      if hidden.contains(place) { unseen.insert(key) }
    }
    return JudgedCounts(values: values, hidden: unseen)
  }

  private mutating func sum(_ total: Place, _ parts: [Place], _ counts: [ElementCounts]) {
    guard parts.count > 1 || parts.first.map({ $0 != total }) == true else { return }
    let total = cell(total, counts)
    sums.append(.init(total, parts.map { cell($0, counts) }))
  }

  private mutating func cell(_ place: Place, _ counts: [ElementCounts]) -> Int {
    if let known = places[place] { return known }
    let words = place.words.isEmpty ? [""] : place.words
    let value = place.elements.reduce(0) { sum, element in
      words.reduce(sum) { $0 + counts[element].count(place.dimension, $1) }
    }
    let key = spoken[place]
    let before = key.flatMap { told[$0] } ?? []
    cells.append(
      Disclosure.Cell(
        place.family, value,
        before.contains(value) ? .released : key.map(asked.contains) == true ? .asked : .unspoken))
    let index = cells.count - 1
    places[place] = index
    // What was entered since tells of those who were entered.
    for then in before.compactMap(\.self).sorted() where then != value {
      cells.append(Disclosure.Cell(place.family, then, .released))
      cells.append(Disclosure.Cell(place.family, abs(value - then), .unspoken))
      let (told, since) = (cells.count - 2, cells.count - 1)
      sums.append(then < value ? .init(index, [told, since]) : .init(told, [index, since]))
    }
    return index
  }

  /// All words, those together that nothing tells apart.
  private static func groups(_ told: [[String]], _ words: [String]) -> [[String]] {
    let told = Set(told)
    let all = (words + told.flatMap(\.self).filter { !words.contains($0) }.sorted())
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return Dictionary(grouping: all) { word in
      told.filter { $0.contains(word) }.map { $0.joined(separator: "+") }.sorted()
    }.values.map { $0.sorted() }.sorted { $0.lexicographicallyPrecedes($1) }
  }
}

/// Sets of elements taken apart into the parts that no set divides.
private struct Parts {
  let all: [[Int]]
  private let part: [Int: Int]

  init(_ sets: Set<[Int]>, _ elements: Int) {
    var holders = [[Int]](repeating: [], count: elements)
    for (number, set) in sets.sorted(by: { $0.lexicographicallyPrecedes($1) }).enumerated() {
      for element in set { holders[element].append(number) }
    }
    let groups = Dictionary(grouping: holders.indices.filter { !holders[$0].isEmpty }) {
      holders[$0]
    }
    all = groups.values.sorted { $0.lexicographicallyPrecedes($1) }
    var part: [Int: Int] = [:]
    for (number, group) in all.enumerated() {
      for element in group { part[element] = number }
    }
    self.part = part
  }

  /// The parts of a set that they were made from, or of a union of them.
  func of(_ set: [Int]) -> [[Int]] {
    Set(set.compactMap { part[$0] }).sorted().map { all[$0] }
  }
}
