import Canonical
public import EventLog
public import MesaDomain

/// Where the reading logs are not what the log says of them.
public struct AccessContradiction: Error, Sendable, Equatable {
  public enum Difference: Sendable, Equatable {
    /// Anchored, not recorded as deleted, and not there.
    case missing
    /// Recorded as deleted, and still there.
    case notDeleted
    /// The month's own tree, entries or anchors contradict each other.
    case damaged(VerificationFailure)
    /// A reading stands in the log of another month than its own.
    case otherMonth(position: Int)
  }
  public let month: AccessMonth
  public let difference: Difference

  public var code: String {
    switch difference {
    case .missing: "access.missing"
    case .notDeleted: "access.notDeleted"
    case .damaged, .otherMonth: "access.damaged"
    }
  }

  /// What its sentence shows.
  public var values: [String: String] {
    switch difference {
    case .missing, .notDeleted: ["month": month.rawValue]
    case .damaged(let failure):
      [
        "month": month.rawValue, "position": failure.position.map(String.init) ?? "",
        "what": failure.code,
      ]
    case .otherMonth(let position):
      ["month": month.rawValue, "position": String(position), "what": "verify.month"]
    }
  }
}

/// Reads every reading again: each month against its own tree and against all that the log has
/// anchored of it.
public enum AccessVerification {
  public struct Report: Sendable, Equatable {
    public let months: Int
    public let readings: Int
    /// Anchors that the months were compared with.
    public let anchors: Int
  }

  /// What the log says of the reading logs.
  private struct Claims {
    var anchors: [AccessMonth: [Checkpoint]] = [:]
    var deleted: Set<AccessMonth> = []
  }

  /// - Parameter directory: of a log that has been verified itself: it is believed here.
  /// - Parameter deep: as for `Verification.run`.
  /// - Throws: `AccessContradiction` with the first month that is not as claimed; `LogFault`.
  public static func run(_ directory: DataDirectory, deep: Bool = false) throws -> Report {
    // The readings stay with the instance: a copy of its log has none to be compared.
    if AuditCopy.isThere(directory.path) { return Report(months: 0, readings: 0, anchors: 0) }
    let claims = try claims(of: directory.log)
    let there = Set(AccessLog.months(in: directory.access))
    var readings = 0
    for month in there.union(claims.anchors.keys).union(claims.deleted).sorted() {
      switch (there.contains(month), claims.deleted.contains(month)) {
      case (true, true): throw AccessContradiction(month: month, difference: .notDeleted)
      case (false, false): throw AccessContradiction(month: month, difference: .missing)
      case (false, true): continue
      case (true, false):
        readings += try verify(
          directory.access + "/\(month).sqlite", month, claims.anchors[month] ?? [], deep)
      }
    }
    return Report(
      months: there.count, readings: readings,
      anchors: claims.anchors.filter { there.contains($0.key) }.values.reduce(0) { $0 + $1.count })
  }

  private static func claims(of path: String) throws -> Claims {
    var claims = Claims()
    let log = try EventLog(path: path, mode: .read)
    try log.entries(of: StreamID.instance.text) { entry in
      let envelope = try entry.envelope()
      switch envelope.type {
      case "instance.accessAnchored":
        let e = try CanonicalDecoder().decode(
          Instance.AccessAnchored.self, from: envelope.dataBytes)
        guard let root = TreeHash(hex: e.root) else { return }
        claims.anchors[e.month, default: []].append(
          Checkpoint(origin: e.month.rawValue, head: Head(size: e.size, hash: root)))
      case "instance.accessDeleted":
        let e = try CanonicalDecoder().decode(Instance.AccessDeleted.self, from: envelope.dataBytes)
        claims.deleted.insert(e.month)
      default: break
      }
    }
    return claims
  }

  /// - Returns: how many readings the month has.
  private static func verify(
    _ path: String, _ month: AccessMonth, _ anchors: [Checkpoint], _ deep: Bool
  ) throws -> Int {
    let size: Int
    do {
      size = try Verification.run(path: path, checkpoints: anchors, deep: deep).head.size
    } catch let failure as VerificationFailure {
      throw AccessContradiction(month: month, difference: .damaged(failure))
    }
    guard size > 0 else { return 0 }
    // Times never decrease: the first and the last speak for all between them.
    let log = try EventLog(path: path, mode: .read)
    for position in Set([1, size]).sorted() {
      try log.entries(from: position, through: position) { entry in
        guard AccessMonth(of: try entry.envelope().at) == month else {
          throw AccessContradiction(month: month, difference: .otherMonth(position: position))
        }
        return true
      }
    }
    return size
  }
}
