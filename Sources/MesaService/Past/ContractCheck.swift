import Canonical
public import EventLog
import MesaDomain

/// An entry that this version of the product cannot read, or not without losing something.
public struct ContractFinding: Sendable, Equatable {
  public enum Problem: String, Sendable, CaseIterable {
    /// The stream is of a kind that is not known.
    case unknownStream
    /// The type, or its schema version, is not known.
    case unknownType
    /// The data do not fit the type.
    case malformed
    /// Read and written again, the data are not the same: a field is lost or changed.
    case fieldLost
  }
  public let position: Int
  public let type: String
  public let problem: Problem
  /// JSON pointer of the first value that is lost or changed.
  public let field: String?
}

/// Reads a whole log through today's decoders and writes every event again: what an upgrade must pass
/// before it touches an instance.
public enum ContractCheck {
  public struct Report: Sendable, Equatable {
    public let entries: Int
    /// Types with their schema versions, and how many of each there are.
    public let forms: [String: Int]
    public let findings: [ContractFinding]
    /// How many there are beside those that are listed.
    public let more: Int
  }

  /// Findings that are listed; beyond, they are counted.
  private static let most = 100

  /// - Throws: `LogFault`; what `progress` throws.
  public static func run(
    _ log: EventLog, progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
  ) throws -> Report {
    var folds = FoldTable()
    let reader = EventReader()
    let size = log.head.size
    var (entries, more): (Int, Int) = (0, 0)
    var forms: [String: Int] = [:]
    var findings: [ContractFinding] = []
    try log.entries(from: 1, through: size) { entry in
      let envelope = try entry.envelope()
      entries += 1
      forms["\(envelope.type)/\(envelope.v)", default: 0] += 1
      if let finding = try finding(envelope, &folds, reader) {
        if findings.count < most { findings.append(finding) } else { more += 1 }
      }
      if entries.isMultiple(of: 4_096) || entries == size { try progress(entries, size) }
      return true
    }
    return Report(entries: entries, forms: forms, findings: findings, more: more)
  }

  private static func finding(
    _ envelope: Envelope, _ folds: inout FoldTable, _ reader: EventReader
  ) throws -> ContractFinding? {
    func found(_ problem: ContractFinding.Problem, _ field: String? = nil) -> ContractFinding {
      ContractFinding(
        position: envelope.position, type: envelope.type, problem: problem, field: field)
    }
    do {
      let folded = try folds.fold(of: envelope, NameTable.hash(envelope.streamBytes))
      try folded.apply(envelope, reader)
      let told = try folded.told(envelope, reader).data.asRecorded
      let recorded = try JSONValue.parse(envelope.dataBytes)
      guard told != recorded else { return nil }
      return found(.fieldLost, recorded.firstDifference(from: told))
    } catch let fault as ReplayFault {
      switch fault.code {
      case "event.unknownStream": return found(.unknownStream)
      case "event.unknownType": return found(.unknownType)
      default: return found(.malformed)
      }
    }
  }
}

extension JSONValue {
  /// As it stands in the log: sealed values without the place that they were read with.
  var asRecorded: JSONValue {
    switch self {
    case .object(let members):
      if let sealed = self["sealed"], self["origin"] != nil {
        return .object([JSONMember(name: "sealed", value: sealed)])
      }
      return .object(members.map { JSONMember(name: $0.name, value: $0.value.asRecorded) })
    case .array(let elements): return .array(elements.map(\.asRecorded))
    case .null, .bool, .integer, .string: return self
    }
  }

  /// RFC 6901: the first place at which the other is not the same.
  func firstDifference(from other: JSONValue, at pointer: String = "") -> String? {
    guard self != other else { return nil }
    switch (self, other) {
    case (.object(let members), .object(let others)):
      for member in members {
        guard let value = other[member.name] else { return pointer + "/" + member.name }
        if let place = member.value.firstDifference(from: value, at: pointer + "/" + member.name) {
          return place
        }
      }
      return others.first { self[$0.name] == nil }.map { pointer + "/" + $0.name } ?? pointer
    case (.array(let elements), .array(let others)) where elements.count == others.count:
      for (index, (one, other)) in zip(elements, others).enumerated() {
        if let place = one.firstDifference(from: other, at: "\(pointer)/\(index)") { return place }
      }
      return pointer
    default: return pointer
    }
  }
}
