import Canonical
import MesaService

extension Catalogue {
  /// How long is left, in the two units that matter: `3 d 4 h`, `25 min`; `2 h late` below zero.
  func left(_ milliseconds: Int64) -> String {
    let minutes = abs(milliseconds) / 60_000
    let (days, hours, rest) = (minutes / 1_440, minutes % 1_440 / 60, minutes % 60)
    let parts: [(String, Int64)] =
      days >= 3
      ? [("days", days)]
      : days > 0
        ? [("days", days), ("hours", hours)]
        : hours > 0 ? [("hours", hours), ("minutes", rest)] : [("minutes", rest)]
    let span = parts.enumerated().filter { $0.offset == 0 || $0.element.1 > 0 }
      .map { text("span." + $0.element.0, ["n": String($0.element.1)]) }.joined(separator: " ")
    return milliseconds < 0 ? text("span.late", ["span": span]) : span
  }
}
