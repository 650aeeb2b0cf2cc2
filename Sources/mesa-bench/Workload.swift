import CAnchor
import Canonical
import EventLog

/// The events that both sides append: byte for byte the same entries.
enum Workload {
  static let data =
    "{\"agenda\":[\"ordinary\",\"follow-up\",\"coordination\"],"
    + "\"chair\":\"0193a1b2-c3d4-7000-8000-0000000000aa\","
    + "\"secretary\":\"0193a1b2-c3d4-7000-8000-0000000000ab\",\"startsAt\":"
    + "\"2026-12-01T09:30:00.000Z\"}"
  static let dataBytes = Array(data.utf8)
  static let at = Instant(milliseconds: 1_795_348_800_000)
  /// Twenty events to a stream, as in the C loops.
  static let eventsPerStream = 20

  /// The number in the shape of a UUIDv7.
  static func id(_ number: Int) -> String {
    String(unsafeUninitializedCapacity: 36) { buffer in
      for (index, character) in "0193a1b2-c3d4-7000-8000-000000000000".utf8.enumerated() {
        buffer[index] = character
      }
      var rest = number
      var index = 35
      while rest > 0 {
        let digit = UInt8(rest & 15)
        buffer[index] = digit < 10 ? 48 + digit : 87 + digit
        rest >>= 4
        index -= 1
      }
      return 36
    }
  }

  /// One event, expecting the version that its stream must have.
  static func batch(_ number: Int, stream: Int, version: Int) -> Batch {
    let stream = "meeting/" + id(stream)
    return Batch(
      command: id(number), digest: [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: 32),
      actor: "person/admin", at: at,
      conditions: [Condition(stream: stream, version: version - 1)],
      entries: [
        NewEntry(
          stream: stream, type: "meeting.convened", schema: 1, effective: at, data: dataBytes)
      ])
  }

  /// The event with this number of those that come one after the other.
  static func batch(_ number: Int) -> Batch {
    batch(number, stream: number / eventsPerStream, version: number % eventsPerStream + 1)
  }

  static func build(_ path: String, entries: Int) async throws {
    try EventLog.create(at: path)
    let log = try EventLog(path: path, mode: .write)
    for start in stride(from: 0, to: entries, by: 1_000) {
      _ = try await log.append(bulk: (start..<min(start + 1_000, entries)).map { batch($0) })
    }
    log.close()
  }
}

/// An error code of SQLite in one of the C loops.
struct AnchorFailure: Error {
  let code: Int32
}

/// A log that C writes.
final class Anchor {
  private let handle: OpaquePointer
  private let data: UnsafeMutablePointer<CChar>

  init(path: String) throws {
    // C keeps the text as long as the log is open.
    data = UnsafeMutablePointer.allocate(capacity: Workload.data.utf8.count + 1)
    let text = data
    Workload.data.withCString { text.update(from: $0, count: Workload.data.utf8.count + 1) }
    let schema = Schema.statements.map { statement in
      let text = UnsafeMutablePointer<CChar>.allocate(capacity: statement.utf8.count + 1)
      statement.withCString { text.update(from: $0, count: statement.utf8.count + 1) }
      return UnsafePointer(text) as UnsafePointer<CChar>?
    }
    defer { for text in schema { text?.deallocate() } }
    var handle: OpaquePointer?
    let code = mesa_anchor_open(path, schema, schema.count, data, &handle)
    guard code == 0, let handle else { throw AnchorFailure(code: code) }
    self.handle = handle
  }

  deinit {
    mesa_anchor_close(handle)
    data.deallocate()
  }

  func append(_ count: Int, perCommit: Int) throws -> Sample {
    var seconds = 0.0
    var latencies = [Double](repeating: 0, count: count / perCommit)
    let code = mesa_anchor_append(handle, UInt64(count), UInt64(perCommit), &seconds, &latencies)
    guard code == 0 else { throw AnchorFailure(code: code) }
    return Sample(rate: Double(count) / seconds, latencies: latencies)
  }

  func group(submitters: Int, each: Int) throws -> Sample {
    var seconds = 0.0
    var latencies = [Double](repeating: 0, count: submitters * each)
    let code = mesa_anchor_group(handle, Int32(submitters), UInt64(each), &seconds, &latencies)
    guard code == 0 else { throw AnchorFailure(code: code) }
    return Sample(rate: Double(submitters * each) / seconds, latencies: latencies)
  }

  /// The root as 64 hexadecimal digits.
  var root: String {
    var size: UInt64 = 0
    var root = [UInt8](repeating: 0, count: 32)
    mesa_anchor_head(handle, &size, &root)
    return TreeHash(root)?.description ?? ""
  }

  static func scan(_ path: String, mode: Int) throws -> (sample: Sample, root: String) {
    var seconds = 0.0
    var rows: UInt64 = 0
    var root = [UInt8](repeating: 0, count: 32)
    let code = mesa_anchor_scan(path, Int32(mode), &seconds, &rows, &root)
    guard code == 0 else { throw AnchorFailure(code: code) }
    return (Sample(rate: Double(rows) / seconds), TreeHash(root)?.description ?? "")
  }
}
