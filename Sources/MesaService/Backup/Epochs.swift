import Canonical
public import EventLog
public import MesaDomain

/// Under which names a log was signed, and where each of them ends.
///
/// A restore with loss raises the epoch: what was signed before under the older name holds up to the
/// entry at which the log was restored, and beyond that speaks of entries that are lost.
public struct Epochs: Sendable, Equatable {
  /// What a checkpoint of this instance is to its log as it is.
  public enum Verdict: Sendable, Equatable {
    /// Its tree is the beginning of the log's.
    case held
    /// Of entries that were lost in a restore to that position, which somebody has answered for.
    case lost(position: Int)
    /// Of a longer log: entries are missing.
    case beyond
    /// Of another history.
    case contradicted
  }

  public let instance: String
  /// In the order in which they were answered for.
  public let restorations: [Instance.Restored]
  private let founded: Int

  /// - Throws: `LogFault`; `ServiceFailure` `log.damaged` for a log without its first entry.
  init(_ log: EventLog) throws {
    guard let first = try log.entry(at: 1) else {
      throw ServiceFailure("log.damaged", .dataError, ["position": "1", "what": ""])
    }
    let founded = try first.withUnsafeBytes {
      try CanonicalDecoder().decode(Instance.Founded.self, from: Envelope($0).dataBytes)
    }
    (instance, self.founded) = (founded.instance, founded.epoch)
    var restorations: [Instance.Restored] = []
    try log.entries(of: StreamID.instance.text, type: "instance.restored") { entry in
      restorations.append(
        try CanonicalDecoder().decode(
          Instance.Restored.self, from: try entry.envelope().dataBytes))
    }
    self.restorations = restorations
  }

  /// The one that is signed under now.
  public var current: Int { restorations.last?.epoch ?? founded }

  /// Name of the log: `mesa.local/<instance>/<epoch>`.
  public var origin: String { Self.origin(instance, current) }

  static func origin(_ instance: String, _ epoch: Int) -> String {
    "mesa.local/\(instance)/\(epoch)"
  }

  /// The epoch that a name tells; nil for that of another instance.
  public func epoch(of origin: String) -> Int? {
    let prefix = "mesa.local/\(instance)/"
    guard origin.hasPrefix(prefix), let epoch = Int(origin.dropFirst(prefix.count)), epoch > 0,
      Self.origin(instance, epoch) == origin
    else { return nil }
    return epoch
  }

  /// Of a log that is not verified yet; nil where not even these events can be read in it.
  public static func read(_ path: String) -> Epochs? {
    guard let log = try? EventLog(path: path, mode: .read) else { return nil }
    defer { log.close() }
    return try? Epochs(log)
  }

  /// The entry after which a restore has lost what the checkpoint tells of; nil where it holds still,
  /// or should.
  public func lost(after checkpoint: Checkpoint) -> Int? {
    guard let epoch = epoch(of: checkpoint.origin),
      let end = restorations.first(where: { $0.epoch > epoch })?.position
    else { return nil }
    return checkpoint.size > end ? end : nil
  }

  /// - Returns: nil for a checkpoint of another instance.
  /// - Throws: `LogFault`.
  public func judge(_ checkpoint: Checkpoint, against log: EventLog) throws -> Verdict? {
    guard epoch(of: checkpoint.origin) != nil else { return nil }
    if let end = lost(after: checkpoint) { return .lost(position: end) }
    guard checkpoint.size <= log.head.size else { return .beyond }
    return try log.root(at: checkpoint.size) == checkpoint.root ? .held : .contradicted
  }
}
