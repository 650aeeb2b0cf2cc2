import Foundation

/// The figures for people and for programs.
enum Report {
  static func table(_ results: [Result], _ limits: [Limit]) -> String {
    var lines = [
      pad(["what", "ours/s", "anchor/s", "ratio", "least", "aim", "p50 ms", "p99 ms", "anchor"])
    ]
    for result in results {
      let row = result.row
      lines.append(
        pad([
          row.title, thousands(result.rate), thousands(result.anchorRate),
          String(format: "%.2f", result.ratio), figure(row.floor), figure(row.aim),
          pair(result, 0.50), pair(result, 0.99), row.anchor,
        ]))
      if let limits = row.latencyLimits, let ours = Result.latency(result.ours, 0.99),
        let theirs = Result.latency(result.theirs, 0.99)
      {
        lines.append(
          pad([
            "  acknowledgement, p99", "", "", String(format: "%.2f", ours / theirs),
            "≤" + figure(limits.floor), "≤" + figure(limits.aim), "", "", row.anchor,
          ]))
      }
    }
    for limit in limits {
      lines.append(
        pad([
          limit.title, String(format: "%.3f %@", limit.value, limit.unit as NSString), "", "",
          "≤" + figure(limit.floor), "≤" + figure(limit.aim), "", "", limit.detail,
        ]))
    }
    return lines.joined(separator: "\n")
  }

  static func json(_ results: [Result], _ limits: [Limit]) throws -> String {
    let rows: [[String: Any]] = results.map { result in
      var row: [String: Any] = [
        "name": result.row.name, "title": result.row.title, "ours": result.rate,
        "anchor": result.anchorRate, "ratio": result.ratio, "least": result.row.floor,
        "aim": result.row.aim, "rounds": result.ours.count,
      ]
      for (name, percentile) in [("p50", 0.50), ("p99", 0.99)] {
        row["\(name)Milliseconds"] = Result.latency(result.ours, percentile)
        row["anchor\(name.uppercased())Milliseconds"] = Result.latency(result.theirs, percentile)
      }
      return row
    }
    let others: [[String: Any]] = limits.map {
      [
        "name": $0.name, "title": $0.title, "value": $0.value, "unit": $0.unit, "most": $0.floor,
        "aim": $0.aim, "detail": $0.detail,
      ]
    }
    let data = try JSONSerialization.data(
      withJSONObject: ["rows": rows, "limits": others], options: [.prettyPrinted, .sortedKeys])
    return String(decoding: data, as: UTF8.self)
  }

  private static let widths = [46, 12, 10, 6, 6, 6, 14, 14, 0]

  private static func pad(_ cells: [String]) -> String {
    zip(cells, widths).enumerated().map { column, cell in
      let (text, width) = cell
      let space = String(repeating: " ", count: max(0, width - text.count))
      return column == 0 || width == 0 ? text + space : space + text
    }.joined(separator: "  ")
  }

  private static func pair(_ result: Result, _ percentile: Double) -> String {
    guard let ours = Result.latency(result.ours, percentile),
      let theirs = Result.latency(result.theirs, percentile)
    else { return "" }
    return String(format: "%.2f / %.2f", ours, theirs)
  }

  private static func figure(_ value: Double) -> String {
    value == 0 ? "" : String(format: "%g", value)
  }

  private static func thousands(_ value: Double) -> String {
    var digits = String(Int(value.rounded()))
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return ([digits] + groups).joined(separator: ",")
  }
}
