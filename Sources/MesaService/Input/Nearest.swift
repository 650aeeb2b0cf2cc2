/// The known word that a mistyped one was most likely meant to be.
///
/// Case does not count; one slip in three letters does, a swap of neighbours counts as one slip.
/// Nil where nothing is near. Of equally near words the first of `known` is taken.
public func nearest(to word: String, among known: [String]) -> String? {
  let target = Array(word.lowercased().unicodeScalars.prefix(100))
  guard !target.isEmpty else { return nil }
  var best: (word: String, slips: Int)?
  for candidate in known {
    let slips = slips(from: target, to: Array(candidate.lowercased().unicodeScalars.prefix(100)))
    let allowed = max(1, max(target.count, candidate.unicodeScalars.count) / 3)
    if slips <= allowed, slips < best?.slips ?? .max { best = (candidate, slips) }
  }
  return best?.word
}

/// Insertions, deletions, replacements and swaps of neighbours between two texts (optimal string
/// alignment).
private func slips(from a: [Unicode.Scalar], to b: [Unicode.Scalar]) -> Int {
  guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in 1...a.count {
    var row = [i] + [Int](repeating: 0, count: b.count)
    for j in 1...b.count {
      row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        row[j] = min(row[j], beforeLast[j - 2] + 1)
      }
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
