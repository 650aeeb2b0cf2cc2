import Canonical
import EventLog

/// Entries one a line, exactly their bytes, as an exported log has them.
struct LogLines {
  private let building: Rebuilding
  private var line: [UInt8] = []
  /// Entries so far.
  private(set) var count = 0

  /// - Parameter path: of the log that is made of them.
  init(to path: String) throws { building = try Rebuilding(at: path) }

  /// Takes the next piece of the file.
  ///
  /// - Throws: `bundle.entries`, `bundle.withheld`.
  mutating func take(_ piece: some Collection<UInt8>) throws {
    var rest = Array(piece)[...]
    while let end = rest.firstIndex(of: 0x0A) {
      line += rest[..<end]
      try add()
      rest = rest[rest.index(after: end)...]
    }
    line += rest
    guard line.count <= EventLog.maximumEntryBytes else {
      throw BundleFault.entries(position: count + 1)
    }
  }

  private mutating func add() throws {
    count += 1
    do {
      try line.withUnsafeBytes { try building.add($0) }
    } catch is Rebuilding.Fault {
      let isWithheld = (try? JSONValue(parsing: line))?["withheld"] != nil
      throw isWithheld
        ? BundleFault.withheld(position: count) : BundleFault.entries(position: count)
    }
    line.removeAll(keepingCapacity: true)
  }

  /// - Throws: `bundle.entries` for a last line that was cut off.
  mutating func finish() throws -> Head {
    guard line.isEmpty else { throw BundleFault.entries(position: count + 1) }
    do {
      return try building.finish()
    } catch let fault as Rebuilding.Fault {
      throw BundleFault.entries(position: fault.position)
    }
  }
}
