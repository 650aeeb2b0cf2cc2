public import Canonical
import EventLog
public import MesaDomain

/// What became of one record between two moments.
public struct RecordDifference: Sendable, Codable {
  public let kind: RecordKind
  public let id: String
  /// As it was, as far as it may be shown; nil where it was not there yet.
  public let before: JSONValue?
  public let after: JSONValue
  /// What did it, in order.
  public let events: [HistoryLine]
}

public struct Differences: Sendable, Codable {
  public let from: PastFooting
  public let to: PastFooting
  public let records: [RecordDifference]
}

/// Of what differences are asked.
public enum DifferenceScope: Sendable, Equatable {
  case instance
  case mesa(MesaID)
  case record(RecordKind, String)
}

extension LocalClient {
  /// What changed between two moments, record by record, with the events that did it.
  ///
  /// Only of records that the asker may see as of the later one, by the rights of then and of today;
  /// that they are shown is recorded first.
  ///
  /// - Throws: `past.order` where the second is before the first; as `past`; `record.unknown` for a
  ///   record that the asker may not know of; as `disclose`.
  public func differences(
    from: PastMoment, to: PastMoment, of scope: DifferenceScope = .instance,
    as principal: Principal
  ) async throws -> Differences {
    let (earlier, later) = (try past(from), try past(to))
    guard let first = try earlier.footing(), let last = try later.footing(),
      first.position <= last.position
    else { throw Refusal("past.order") }
    let context = later.context(principal)
    try context.knowsPrincipal()
    if case .mesa(let mesa) = scope { try context.authorize("mesa.read", at: .mesa(mesa)) }
    var found: [(shown: Shown, record: ViewRecord, events: [HistoryLine])] = []
    for (stream, events) in try later.touched(after: first.position, scope) {
      guard let shown = try later.shown(stream, context, scope) else { continue }
      let hidden = later.hidden(shown.kind, shown.record, context)
      let told = events.filter { !hidden.contains($0.type) }
      if !told.isEmpty { found.append((shown, shown.record, told)) }
    }
    if case .record(let kind, let id) = scope, found.isEmpty {
      // Nothing happened to it, or it is not for who asks: the question for it itself tells which.
      _ = try await later.readable(kind, id, principal)
    }
    let proof = try await disclose(
      found.flatMap {
        later.reads(of: $0.record, $0.shown.kind, $0.shown.value, .consulted, context)
      },
      as: principal)
    let before = earlier.context(principal)
    let records = try found.map { shown, _, events in
      let old = try earlier.shown(shown.stream, before, scope)
      return RecordDifference(
        kind: shown.kind, id: shown.record.id, before: old.map { opened($0.value, by: proof) },
        after: opened(shown.value, by: proof), events: events)
    }
    return Differences(from: first, to: last, records: records)
  }

  /// The position of the next event of a record or a mesa after one, or of the one before it; nil
  /// where there is none.
  ///
  /// - Throws: `record.unknown`; `LogFault`.
  public func step(
    from position: Int, of scope: DifferenceScope, forward: Bool, as principal: Principal
  ) async throws -> Int? {
    switch scope {
    case .record(let kind, let id):
      _ = try await readable(kind, id, principal)
      var found: Int?
      try handler.log.entries(of: StreamID(kind.stream, id).text) { entry in
        if forward, entry.position > position, found == nil { found = entry.position }
        if !forward, entry.position < position { found = entry.position }
      }
      return found
    case .mesa, .instance:
      let context = context(principal)
      if case .mesa(let mesa) = scope { try context.authorize("mesa.read", at: .mesa(mesa)) }
      var known: [String: Bool] = [:]
      let positions =
        forward
        ? Array(position + 1..<max(position + 1, handler.log.head.size + 1))
        : Array((1..<max(1, position)).reversed())
      for position in positions {
        var isIn = false
        try handler.log.entries(from: position, through: position) { entry in
          let stream = try entry.envelope().stream
          if let known = known[stream] {
            isIn = known
          } else {
            isIn = try StreamID(stream).flatMap { try self.shown($0, context, scope) } != nil
            known[stream] = isIn
          }
          return false
        }
        if isIn { return position }
      }
      return nil
    }
  }

  /// A record as it may be shown, sealed.
  private struct Shown {
    let stream: StreamID
    let kind: RecordKind
    let record: ViewRecord
    let value: JSONValue
  }

  /// The record of a stream, where it is of the scope and the asker may see it.
  private func shown(
    _ stream: StreamID, _ context: Context, _ scope: DifferenceScope
  ) throws -> Shown? {
    guard let record = try handler.states.record(stream) else { return nil }
    if case .mesa(let mesa) = scope, record.mesa != mesa.rawValue { return nil }
    // Of a session the minutes tell most, to whom they are open.
    for kind in [RecordKind.minutes] + RecordKind.allCases
    where kind.stream == stream.kind && kind != .redactedMinutes {
      guard context.right(to: Permissions.action(kind.action), at: record.place) != nil
      else { continue }
      return Shown(
        stream: stream, kind: kind, record: record, value: try permitted(record, kind, context))
    }
    return nil
  }

  /// What happened after a position, by stream, in the order of what happened first.
  private func touched(
    after position: Int, _ scope: DifferenceScope
  ) throws -> [(StreamID, [HistoryLine])] {
    guard let horizon = past?.horizon else { return [] }
    var lines: [String: [HistoryLine]] = [:]
    func take(_ entry: EntryView) throws {
      let envelope = try entry.envelope()
      guard envelope.position > position, horizon.admits(envelope) else { return }
      lines[envelope.stream, default: []].append(try HistoryLine(envelope))
    }
    if case .record(let kind, let id) = scope {
      let stream = StreamID(kind.stream, id).text
      try handler.log.entries(of: stream, through: horizon.position) { try take($0) }
    } else {
      try handler.log.entries(from: position + 1, through: horizon.position) {
        try take($0)
        return true
      }
    }
    return lines.sorted { ($0.value.first?.position ?? 0) < ($1.value.first?.position ?? 0) }
      .compactMap { stream, lines in StreamID(stream).map { ($0, lines) } }
  }
}
