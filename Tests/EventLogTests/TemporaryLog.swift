import Canonical
import Crypto
import EventLog
import Foundation

/// A folder of its own for one test, deleted with the value.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "mesa-log-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  func file(_ name: String) -> String { path + "/" + name }

  /// A new empty log, opened for writing; any leap of the clock is taken.
  func log(_ name: String = "log.sqlite") throws -> EventLog {
    try EventLog.create(at: file(name))
    return try open(name)
  }

  func open(_ name: String = "log.sqlite", mode: EventLog.Mode = .write) throws -> EventLog {
    try EventLog(path: file(name), mode: mode, monotonic: nil)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

let noon = Instant("2026-11-22T12:00:00.000Z")!

/// A command's id: the number in the shape of a UUIDv7.
func commandID(_ number: Int) -> String {
  let hex = String(number, radix: 16)
  let digits = String(repeating: "0", count: 12 - hex.count) + hex
  return "0193a1b2-c3d4-7000-8000-" + digits
}

func digest(_ text: String) -> [UInt8] { Array(SHA256.hash(data: Array(text.utf8))) }

func entry(_ stream: String, _ data: String = "{}", type: String = "meeting.convened") -> NewEntry {
  NewEntry(stream: stream, type: type, schema: 1, effective: noon, data: Array(data.utf8))
}

func batch(
  _ number: Int, _ entries: [NewEntry], conditions: [Condition] = [], at: Instant = noon,
  content: String = "", actor: String = "person/admin", allowClockSetBack: Bool = false
) -> Batch {
  Batch(
    command: commandID(number), digest: digest(content), actor: actor, at: at,
    conditions: conditions, entries: entries, allowClockSetBack: allowClockSetBack)
}

extension EventLog {
  /// All entries as text.
  func texts() throws -> [String] {
    var texts: [String] = []
    try entries(from: 1) {
      texts.append(String(decoding: $0.bytes, as: UTF8.self))
      return true
    }
    return texts
  }
}
