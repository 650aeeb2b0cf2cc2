import Foundation

/// What the rows measure on.
final class Context {
  let folder: String
  let entries: Int
  let submitters: Int
  let large: Int
  /// Cases of the larger of the two instances on which casework is measured.
  let cases: Int
  /// Activities of the larger of the two regions on which reports are measured.
  let activities: Int
  private var count = 0
  private var built: [Int: String] = [:]
  var mesaInstance: BenchInstance?
  private var servedInstance: ServedInstance?
  private var services: [String?: RunningService] = [:]

  init(
    folder: String, entries: Int, submitters: Int, large: Int, cases: Int, activities: Int
  ) {
    (self.folder, self.entries) = (folder, entries)
    (self.submitters, self.large, self.cases) = (submitters, large, cases)
    self.activities = activities
  }

  /// The instance that is read over the wire, written once.
  func served() async throws -> ServedInstance {
    if let servedInstance { return servedInstance }
    let served = try await ServedInstance(self)
    servedInstance = served
    return served
  }

  /// The service over an instance, or hello; started once, and ended with the bench.
  func running(_ path: String?) throws -> RunningService {
    if let service = services[path] { return service }
    let service = try RunningService(path)
    services[path] = service
    return service
  }

  func stopServices() {
    for service in services.values { service.stop() }
    services = [:]
  }

  /// A path that nothing stands at yet.
  func fresh() -> String {
    count += 1
    return "\(folder)/\(count).sqlite"
  }

  func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
  }

  /// A log with so many entries, written once for all the rows that read one.
  func log(of entries: Int) async throws -> String {
    if let path = built[entries] { return path }
    let path = fresh()
    try await Workload.build(path, entries: entries)
    built[entries] = path
    return path
  }
}

/// One run of one side.
struct Sample {
  /// Events per second.
  let rate: Double
  /// Seconds from submission to acknowledgement, of each event or commit.
  var latencies: [Double] = []
}

/// A line of the table: the same work by us and by C, in turns.
///
/// To add one, make it here or in a file of its own and put it into `all`.
struct Row {
  let name: String
  let title: String
  /// Ratio of our rate to C's that is promised, and the one that is aimed at.
  let floor: Double
  let aim: Double
  /// The same for the 99th percentile of acknowledgement, ours to C's.
  var latencyLimits: (floor: Double, aim: Double)?
  /// Whether the row's C loop is told apart from the other rows' by a word in the table.
  var anchor = "C"
  let ours: (Context) async throws -> Sample
  let theirs: (Context) async throws -> Sample

  static var all: [Row] { appending + reading + proving + domain + service }

  func measure(rounds: Int, _ context: Context) async throws -> Result {
    var result = Result(row: self)
    for round in 0...rounds {
      let theirs = try await theirs(context)
      let ours = try await ours(context)
      // The first round warms caches and is not counted.
      if round > 0 { result.add(ours: ours, theirs: theirs) }
    }
    return result
  }
}

/// The samples of a row.
struct Result {
  let row: Row
  private(set) var ours: [Sample] = []
  private(set) var theirs: [Sample] = []

  init(row: Row) { self.row = row }

  mutating func add(ours: Sample, theirs: Sample) {
    self.ours.append(ours)
    self.theirs.append(theirs)
  }

  var rate: Double { median(ours.map(\.rate)) }
  var anchorRate: Double { median(theirs.map(\.rate)) }
  var ratio: Double { rate / anchorRate }

  /// The median over the rounds of a percentile, in milliseconds; nil where none was taken.
  static func latency(_ samples: [Sample], _ percentile: Double) -> Double? {
    let values = samples.filter { !$0.latencies.isEmpty }.map { sample in
      let sorted = sample.latencies.sorted()
      return sorted[min(sorted.count - 1, Int(Double(sorted.count) * percentile))] * 1_000
    }
    return values.isEmpty ? nil : median(values)
  }
}

func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  guard let middle = sorted.dropFirst(sorted.count / 2).first else { return 0 }
  return sorted.count.isMultiple(of: 2) ? (middle + sorted[sorted.count / 2 - 1]) / 2 : middle
}

func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
