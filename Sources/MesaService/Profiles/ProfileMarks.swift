internal import MesaDomain

/// Marks of a merged profile: each file's marks speak for the values that the same file sets.
///
/// A child that changes a value so has to say anew how firm it is; the parent's word is void there.
struct ProfileMarks {
  /// As the file has them.
  let own: [String: Profile.Mark]

  /// The mark of the longest path at or above `path`.
  func mark(at path: String) -> Profile.Mark? { own.mark(at: path) }

  /// Marks for all leaves of the merged profile, in as few paths as say the same.
  func merged(
    leaves: [String], ownLeaves: Set<String>, parent: Profile?
  ) -> [String: Profile.Mark] {
    let marked = leaves.map { path in
      let steps = path.split(separator: "/").map(String.init)
      return Leaf(
        steps: steps[...], mark: ownLeaves.contains(path) ? mark(at: path) : parent?.mark(at: path))
    }
    var result: [String: Profile.Mark] = [:]
    Self.gather(marked, at: "", inherited: nil, into: &result)
    return result
  }

  private struct Leaf {
    var steps: ArraySlice<String>
    let mark: Profile.Mark?
  }

  /// Gives a path the most frequent mark below it, and says more only where it differs.
  ///
  /// Where something below is unmarked, the path itself stays so: it must not speak for it.
  private static func gather(
    _ leaves: [Leaf], at path: String, inherited: Profile.Mark?,
    into result: inout [String: Profile.Mark]
  ) {
    guard leaves.contains(where: { $0.mark != inherited }) else { return }
    var here = inherited
    if !path.isEmpty, !leaves.contains(where: { $0.mark == nil }) {
      let counts = Profile.Mark.allCases.map { mark in leaves.count { $0.mark == mark } }
      let most = counts.max() ?? 0
      let best = zip(Profile.Mark.allCases, counts).first { $0.1 == most }?.0
      if best != inherited {
        here = best
        result[path] = best
      }
    }
    let below = Dictionary(grouping: leaves.filter { !$0.steps.isEmpty }) { $0.steps.first ?? "" }
    for (step, leaves) in below {
      let deeper = leaves.map { Leaf(steps: $0.steps.dropFirst(), mark: $0.mark) }
      gather(deeper, at: pathStep(path, step), inherited: here, into: &result)
    }
  }
}

extension [String: Profile.Mark] {
  fileprivate func mark(at path: String) -> Profile.Mark? {
    var path = path[...]
    while true {
      if let mark = self[String(path)] { return mark }
      guard let slash = path.lastIndex(of: "/") else { return nil }
      path = path[..<slash]
    }
  }
}
