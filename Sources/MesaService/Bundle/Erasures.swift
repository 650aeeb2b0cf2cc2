import Canonical
import EventLog
import MesaDomain

/// What can no longer be read in a log, and where: destroyed and blocked cases with the positions of
/// what was sealed of them, and months of readings whose term is over.
///
/// Computed from the entries alone, without a key, so that whoever has them comes to the same.
struct Erasures {
  private enum Fate: String {
    case blocked, destroyed
  }

  private struct Case {
    let fate: Fate
    /// Of the entry that says so, and when that was.
    let position: Int
    let at: Instant
    var sealed: [Int] = []
  }

  /// As JSON Lines, in the order of the cases' ids and then of the months.
  static func lines(of log: EventLog, through size: Int) throws -> [UInt8] {
    var cases: [String: Case] = [:]
    var months: [JSONValue] = []
    try log.entries(from: 1, through: size) { entry in
      let envelope = try entry.envelope()
      let key = StreamID(envelope.stream)?.key ?? ""
      switch envelope.type {
      case "retention.destroyed":
        cases[key] = Case(fate: .destroyed, position: envelope.position, at: envelope.at)
      case "retention.blocked":
        cases[key] = Case(fate: .blocked, position: envelope.position, at: envelope.at)
      case "retention.unblocked": cases[key] = nil
      case "instance.accessDeleted":
        months.append(try deleted(envelope))
      default: break
      }
      return true
    }
    if !cases.isEmpty { try locate(&cases, in: log, through: size) }
    let told = cases.sorted { $0.key < $1.key }.map { line(of: $0.key, $0.value) } + months
    return told.flatMap { $0.canonicalBytes + [0x0A] }
  }

  private static func deleted(_ envelope: Envelope) throws -> JSONValue {
    let data = try JSONValue.parse(envelope.dataBytes)
    return .object([
      JSONMember(name: "at", value: .string(envelope.at.description)),
      JSONMember(name: "entry", value: .integer(Int64(envelope.position))),
      JSONMember(name: "readings", value: data["month"] ?? .null),
      JSONMember(name: "size", value: data["size"] ?? .null),
      JSONMember(name: "what", value: .string("deleted")),
    ])
  }

  /// Which entries hold something that was sealed under a key of those cases.
  private static func locate(
    _ cases: inout [String: Case], in log: EventLog, through size: Int
  ) throws {
    var folds = FoldTable()
    let reader = EventReader()
    try log.entries(from: 1, through: size) { entry in
      let envelope = try entry.envelope()
      let folded = try folds.fold(of: envelope, NameTable.hash(envelope.streamBytes))
      try folded.apply(envelope, reader)
      guard Aggregates.confidential.contains("\(envelope.type)/\(envelope.v)"),
        let key = try folded.told(envelope, reader).key, key.hasPrefix("case/"),
        case let file = String(key.dropFirst(5).prefix { $0 != "/" }), cases[file] != nil,
        try JSONValue.parse(envelope.dataBytes).holdsSealed
      else { return true }
      cases[file]?.sealed.append(envelope.position)
      return true
    }
  }

  private static func line(of file: String, _ told: Case) -> JSONValue {
    .object([
      JSONMember(name: "at", value: .string(told.at.description)),
      JSONMember(name: "case", value: .string(file)),
      JSONMember(name: "entry", value: .integer(Int64(told.position))),
      JSONMember(
        name: "sealed", value: .array(told.sealed.map { .integer(Int64($0)) })),
      JSONMember(name: "what", value: .string(told.fate.rawValue)),
    ])
  }
}
