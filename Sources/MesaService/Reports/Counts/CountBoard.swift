import MesaDomain

/// Counts of people that are to be told together, beside all that were told before.
///
/// From whatever was ever told a reader adds up and subtracts: halves from years, offices from their
/// network, a mesa from its region. The board finds what the told figures have in common, down to the
/// smallest parts that they could be taken apart into, and has `Disclosure` judge all of it as one.
struct CountBoard {
  /// In the order in which they were asked for.
  private var asked: [CountKey] = []
  private var isAsked: Set<CountKey> = []
  /// What was told of each; nil where it was hidden.
  private var told: [CountKey: Set<Int?>] = [:]
  /// Sums of counts that are the same: what was there and what came, what went and what is there.
  private var balances: [(left: [CountKey], right: [CountKey])] = []

  mutating func ask(_ key: CountKey) {
    if isAsked.insert(key).inserted { asked.append(key) }
  }

  /// Whatever is asked for or was told.
  var mentioned: [CountKey] { asked + told.keys.filter { !isAsked.contains($0) } }

  /// - Parameter value: nil where it was hidden.
  mutating func remember(_ key: CountKey, _ value: Int?) { told[key, default: []].insert(value) }

  mutating func balance(_ left: [CountKey], _ right: [CountKey]) { balances.append((left, right)) }

  /// What is asked for and what was told of the same people, of the same people as that, and so on;
  /// the rest has nothing to do with it.
  func related() -> RelatedCounts {
    var mentioned: [CountKey] = asked
    var known = isAsked
    for key in balances.flatMap({ $0.left + $0.right }) where known.insert(key).inserted {
      mentioned.append(key)
    }
    var reach = Reached()
    for key in mentioned { reach.add(key) }
    var rest = told.keys.sorted { $0.order < $1.order }
    var grew = true
    while grew {
      grew = false
      var left: [CountKey] = []
      for key in rest {
        if known.contains(key) || reach.meets(key) {
          if known.insert(key).inserted { mentioned.append(key) }
          reach.add(key)
          grew = true
        } else {
          left.append(key)
        }
      }
      rest = left
    }
    return RelatedCounts(keys: mentioned, asked: isAsked, told: told, balances: balances)
  }

  /// Months of each unit that any count is of.
  private struct Reached {
    private var months: [String: [ClosedRange<Int>]] = [:]

    mutating func add(_ key: CountKey) {
      for piece in key.pieces {
        let place = key.family + " " + piece.unit
        if months[place]?.contains(piece.months) != true {
          months[place, default: []].append(piece.months)
        }
      }
    }

    func meets(_ key: CountKey) -> Bool {
      key.pieces.contains { piece in
        months[key.family + " " + piece.unit]?.contains { $0.overlaps(piece.months) } == true
      }
    }
  }
}

extension CountKey {
  /// Any order, as long as it is the same on every machine.
  fileprivate var order: String {
    let pieces = pieces.map { "\($0.unit) \($0.months.lowerBound) \($0.months.upperBound)" }
    return ([family, dimension] + words + pieces).joined(separator: "\u{1f}")
  }
}
