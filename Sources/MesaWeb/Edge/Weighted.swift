/// A header that names several things, some dearer than others (RFC 9110 §12.4.2).
struct Weighted {
  /// The dearest first.
  let values: [String]
  /// What is not wanted at all.
  private let unwanted: Set<String>

  init(_ header: String) {
    let parts = header.split(separator: ",").prefix(32).compactMap { part -> (String, Double)? in
      let pieces = part.split(separator: ";").map { $0.trimmed.lowercased() }
      guard let value = pieces.first, !value.isEmpty else { return nil }
      let weight = pieces.dropFirst().first { $0.hasPrefix("q=") }.flatMap {
        Double($0.dropFirst(2))
      }
      return (value, weight ?? 1)
    }
    unwanted = Set(parts.filter { $0.1 <= 0 }.map(\.0))
    values = parts.enumerated().filter { $0.element.1 > 0 }
      .sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
      .map(\.element.0)
  }

  /// The dearest of what there is, in the order of what we would rather give; nil where none is
  /// wanted. Whoever names nothing takes what comes first.
  func choice(of offered: [String]) -> String? {
    guard !values.isEmpty || !unwanted.isEmpty else { return offered.first }
    let offered = offered.filter { !unwanted.contains($0) }
    for value in values {
      if value == "*/*" { return offered.first }
      if let exact = offered.first(where: { $0 == value }) { return exact }
      if value.hasSuffix("/*"), let near = offered.first(where: { $0.hasPrefix(value.dropLast()) })
      {
        return near
      }
    }
    return nil
  }
}

extension Substring {
  /// Without blanks and tabs around it.
  var trimmed: Substring {
    var text = drop { $0 == " " || $0 == "\t" }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return text
  }
}
