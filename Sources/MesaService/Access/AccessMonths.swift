import Canonical
import EventLog
import MesaDomain

/// The months as they lie in the folder: for questions, anchors, verification and deletion.
extension AccessLog {
  /// Those that have a file, the earliest first.
  var months: [AccessMonth] { Self.months(in: folder) }

  static func months(in folder: String) -> [AccessMonth] {
    (PrivateFile.names(in: folder) ?? []).compactMap { name in
      guard name.hasSuffix(".sqlite") else { return nil }
      return AccessMonth(rawValue: String(name.dropLast(".sqlite".count)))
    }
  }

  /// How far a month's log reaches; nil where there is none.
  func head(of month: AccessMonth) throws -> Head? { try reading(month)?.head }

  /// The readings of a month, in order: all, or those of one record.
  func readings(
    of month: AccessMonth, stream: String?, _ body: (Envelope) throws -> Void
  ) throws {
    guard let log = try reading(month) else { return }
    if let stream {
      try log.entries(of: stream) { try body(try $0.envelope()) }
    } else {
      try log.entries(from: 1) {
        try body(try $0.envelope())
        return true
      }
    }
  }

  /// Those of a month from that moment on; found by halving, since a month can be long.
  func readings(
    of month: AccessMonth, since start: Instant, _ body: (Envelope) throws -> Void
  ) throws {
    guard let log = try reading(month) else { return }
    var (low, high) = (1, log.head.size + 1)
    while low < high {
      let middle = (low + high) / 2
      let isBefore = try log.entry(at: middle)?.withUnsafeBytes { try Envelope($0).at < start }
      if isBefore == true { low = middle + 1 } else { high = middle }
    }
    try log.entries(from: low) {
      try body(try $0.envelope())
      return true
    }
  }

  /// Removes a month's files, durably.
  func delete(_ month: AccessMonth) throws {
    letGo(of: month)
    for suffix in ["-wal", "-shm", ""] { PrivateFile.remove(path(of: month) + suffix) }
    try PrivateFile.sync(folder)
  }
}
