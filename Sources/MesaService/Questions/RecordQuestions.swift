public import Canonical
import EventLog
public import MesaDomain

/// As whom the asker is known.
public struct WhoAsks: Question {
  public static let name = "who-asks"

  public init() {}

  public func answer(of client: LocalClient, as principal: Principal) async throws -> String {
    principal.description
  }
}

/// Whether the asker may do something that is not about one record.
public struct Authorized: Question {
  public static let name = "authorized"
  let action: String

  public func answer(of client: LocalClient, as principal: Principal) async throws -> Granted {
    guard Permissions.actions.contains(action) else {
      throw Refusal("question.malformed", ["question": .word(Self.name)])
    }
    try client.authorize(action, as: principal)
    return Granted()
  }
}

/// What answers about the past rest on; nil of the present.
public struct Footing: Question {
  public static let name = "footing"

  public init() {}

  public func answer(
    of client: LocalClient, as principal: Principal
  ) async throws -> PastFooting? {
    try client.footing()
  }
}

/// What the events of a command say, as they were recorded: sealed text stays sealed.
public struct RecordedEvents: Question {
  public static let name = "recorded-events"
  let first: Int
  let count: Int

  /// - Throws: `record.unknown` for what the asker has not done themself.
  public func answer(
    of client: LocalClient, as principal: Principal
  ) async throws -> [RecordedEvent] {
    let size = client.handler.log.head.size
    guard first > 0, (1...10_000).contains(count), first <= size, count <= size - first + 1 else {
      throw Refusal.unknown("entry", String(first))
    }
    var events: [RecordedEvent] = []
    try client.handler.log.entries(from: first, through: first + count - 1) { entry in
      let envelope = try entry.envelope()
      guard envelope.actor == principal.description else {
        throw Refusal.unknown("entry", String(first))
      }
      events.append(
        RecordedEvent(
          stream: envelope.stream, type: envelope.type,
          data: try JSONValue.parse(envelope.dataBytes)))
      return true
    }
    return events
  }
}

/// One of them.
public struct RecordedEvent: Codable, Sendable, Equatable {
  public let stream: String
  public let type: String
  public let data: JSONValue
}

/// The zone in which the times of a case or a referral are read.
public struct ZoneOfRecord: Question {
  public static let name = "zone"
  let kind: RecordKind
  let id: String

  public var reads: RecordKind? { kind }

  public func answer(of client: LocalClient, as principal: Principal) async throws -> String? {
    client.zone(of: kind, id, as: principal)
  }
}

/// The records of a kind.
public struct RecordsOfKind: Question {
  public static let name = "list"
  let kind: RecordKind
  let mesa: MesaID?
  let office: OfficeID?
  let from, through: CivilDate?

  init(_ question: ListQuestion) {
    (kind, mesa, office) = (question.kind, question.mesa, question.office)
    (from, through) = (question.from, question.through)
  }

  public var reads: RecordKind? { kind }

  public func answer(of client: LocalClient, as principal: Principal) async throws -> [JSONValue] {
    var question = ListQuestion(kind, mesa: mesa, as: principal)
    (question.office, question.from, question.through) = (office, from, through)
    return try await client.list(question)
  }
}

/// One record.
public struct OneRecord: Question {
  public static let name = "show"
  let kind: RecordKind
  let id: String
  /// Said where what is shown leaves the house.
  let how: AccessKind?

  public var reads: RecordKind? { kind }

  public func answer(of client: LocalClient, as principal: Principal) async throws -> JSONValue {
    try await client.show(kind, id, how ?? .consulted, as: principal)
  }
}

/// What happened to it.
public struct RecordHistory: Question {
  public static let name = "history"
  let kind: RecordKind
  let id: String

  public var reads: RecordKind? { kind }

  public func answer(
    of client: LocalClient, as principal: Principal
  ) async throws -> [HistoryLine] {
    try await client.history(kind, id, as: principal)
  }
}

/// The case or referral of a code.
public struct IdentifierOfCode: Question {
  public static let name = "identifier"
  let code: SpeakableCode

  public func answer(of client: LocalClient, as principal: Principal) async throws -> String {
    try await client.identifier(of: code, as: principal)
  }
}

/// The case whose glass somebody may break, by its code.
public struct IdentifierForGlass: Question {
  public static let name = "glass-identifier"
  let code: SpeakableCode

  public func answer(of client: LocalClient, as principal: Principal) async throws -> String {
    try await client.glassIdentifier(of: code, as: principal)
  }
}

/// Codes, numbers and words.
public struct SearchedWords: Question {
  public static let name = "search"
  let typed: String

  public func answer(of client: LocalClient, as principal: Principal) async throws -> [SearchHit] {
    try await client.search(typed, as: principal)
  }
}
