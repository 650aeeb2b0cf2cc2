public import Canonical
import EventLog
public import MesaDomain

/// That something happened to a record: when, and what kind of thing, but not what it says.
public struct Tiding: Sendable, Equatable {
  public let position: Int
  public let stream: String
  /// `meeting.opened`
  public let type: String
  public let version: Int
  public let at: Instant

  /// As programs read it.
  public var json: JSONValue {
    .object([
      JSONMember(name: "at", value: .string(at.description)),
      JSONMember(name: "position", value: .integer(Int64(position))),
      JSONMember(name: "stream", value: .string(stream)),
      JSONMember(name: "type", value: .string(type)),
      JSONMember(name: "version", value: .integer(Int64(version))),
    ])
  }
}

extension LocalClient {
  /// Entries of a stretch of the log that are of records which the asker may see now.
  ///
  /// Of case data that is recorded as a look at the list that they stand in.
  ///
  /// - Throws: `auth.unknownPrincipal`; `ServiceFailure` where a look cannot be recorded.
  public func tidings(
    from first: Int, through last: Int, as principal: Principal
  ) async throws -> [Tiding] {
    let context = context(principal)
    try context.knowsPrincipal()
    var found: [Tiding] = []
    try handler.log.entries(from: first, through: last) { entry in
      let envelope = try entry.envelope()
      found.append(
        Tiding(
          position: envelope.position, stream: envelope.stream, type: envelope.type,
          version: envelope.version, at: envelope.at))
      return true
    }
    var readers: [String: Reader?] = [:]
    var (shown, reads): ([Tiding], [AccessRecord]) = ([], [])
    for tiding in found {
      if readers[tiding.stream] == nil {
        let reader = try await reader(of: tiding.stream, context)
        reads += reader?.reads ?? []
        readers[tiding.stream] = .some(reader)
      }
      guard let reader = readers[tiding.stream] ?? nil, !reader.hidden.contains(tiding.type),
        !reader.moved.contains(tiding.version)
      else { continue }
      shown.append(tiding)
    }
    try await disclose(reads, as: principal)
    return shown
  }

  /// What somebody who may see a record does not hear of all the same.
  private struct Reader {
    let hidden: Set<String>
    let moved: Set<Int>
    let reads: [AccessRecord]
  }

  /// Nil for whom the record is not.
  private func reader(of stream: String, _ context: Context) async throws -> Reader? {
    guard let id = StreamID(stream),
      let kind = RecordKind.allCases.first(where: { $0.stream == id.kind }),
      let record = try await record(kind, id.key),
      let grant = context.right(to: Permissions.action(kind.action), at: record.place)
    else { return nil }
    return Reader(
      hidden: hidden(kind, record, context),
      moved: kind == .caseFile ? context.movedEntries(of: CaseID(wellFormed: id.key)) : [],
      reads: reads(ofListed: record, by: grant, context))
  }
}
