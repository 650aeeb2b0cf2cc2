import Synchronization

/// What was asked and how it went, counted since the start: never by whom, nor about what.
final class Metrics: Sendable {
  enum Outcome: String, Sendable, CaseIterable { case accepted, refused, failed }

  private struct Series: Hashable, Comparable {
    let route: String, family: Int

    static func < (a: Self, b: Self) -> Bool { (a.route, a.family) < (b.route, b.family) }
  }

  private struct Histogram {
    /// Of those in each bucket alone, the last without an upper bound.
    var counts = [Int](repeating: 0, count: Metrics.bounds.count + 1)
    var seconds = 0.0
  }

  private struct State {
    var answers: [Series: Int] = [:]
    var times: [String: Histogram] = [:]
    var commands: [Outcome: Int] = [:]
    var underWay = 0
  }

  /// Seconds.
  private static let bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

  private let state = Mutex(State())

  func began() { state.withLock { $0.underWay += 1 } }

  /// - Parameter route: its template; nil where there is none.
  func answered(_ route: String?, _ status: Int, in time: Duration) {
    let seconds = time / .seconds(1)
    let bucket = Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count
    state.withLock { state in
      state.underWay -= 1
      state.answers[Series(route: route ?? "", family: status / 100), default: 0] += 1
      state.times[route ?? "", default: Histogram()].counts[bucket] += 1
      state.times[route ?? ""]?.seconds += seconds
    }
  }

  func command(_ outcome: Outcome) { state.withLock { $0.commands[outcome, default: 0] += 1 } }

  /// In Prometheus' text format.
  func write(to page: inout MetricsPage) {
    let state = state.withLock { $0 }
    page.family("mesa_http_requests_total", "counter", "Answers by route and class of status.")
    for (series, count) in state.answers.sorted(by: { $0.key < $1.key }) {
      page.sample([("route", series.route), ("status", "\(series.family)xx")], count)
    }
    page.family(
      "mesa_http_request_seconds", "histogram", "Time from a request's head to its answer's.")
    for (route, histogram) in state.times.sorted(by: { $0.key < $1.key }) {
      var below = 0
      for (bound, count) in zip(Self.bounds.map { "\($0)" } + ["+Inf"], histogram.counts) {
        below += count
        page.sample([("route", route), ("le", bound)], below, suffix: "_bucket")
      }
      page.sample([("route", route)], histogram.seconds, suffix: "_sum")
      page.sample([("route", route)], below, suffix: "_count")
    }
    page.family("mesa_commands_total", "counter", "Commands by what became of them.")
    for outcome in Outcome.allCases {
      page.sample([("result", outcome.rawValue)], state.commands[outcome] ?? 0)
    }
    page.gauge(
      "mesa_http_requests_under_way", "Requests that wait for their answer.", state.underWay)
  }
}

/// Text as Prometheus reads it, format 0.0.4.
struct MetricsPage {
  static let mediaType = "text/plain; version=0.0.4; charset=utf-8"

  private(set) var text = ""
  private var name = ""

  mutating func family(_ name: String, _ type: String, _ help: String) {
    self.name = name
    text += "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
  }

  mutating func sample<V: CustomStringConvertible>(
    _ labels: [(String, String)], _ value: V, suffix: String = ""
  ) {
    let said = labels.map { "\($0)=\"\(Self.escaped($1))\"" }.joined(separator: ",")
    text += name + suffix + (said.isEmpty ? "" : "{\(said)}") + " \(value)\n"
  }

  mutating func gauge<V: CustomStringConvertible>(_ name: String, _ help: String, _ value: V?) {
    guard let value else { return }
    family(name, "gauge", help)
    sample([], value)
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }
}
