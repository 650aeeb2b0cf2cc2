public import Canonical
import EventLog
public import MesaDomain

/// What shows that a case's data were destroyed, and that nothing else was touched.
///
/// - Source: handbook §5.3; ENS op.exp.10.
public struct ErasureCertificate: Sendable, Codable {
  public let `case`: CaseID
  public let code: SpeakableCode
  public let destroyed: Retention.Destroyed
  public let destroyedAt: Instant
  /// Entry of the log that says so.
  public let position: Int
  /// Entries of the case whose sealed values nobody can open any more.
  public let sealedPositions: [Int]
  /// Values in them.
  public let sealedValues: Int
  /// Entries of the case with values that still open: sealed under another key, such as an
  /// authority's reference.
  public let readablePositions: [Int]
  /// The log just before the destruction, and now: size and root.
  public let before: Head
  public let now: Head
  /// The log of now continues the one from before, with not a byte of it changed (RFC 6962 §2.1.2).
  public let isConsistent: Bool

  public struct Head: Sendable, Codable {
    public let size: Int
    public let root: String
  }
}

extension LocalClient {
  /// - Throws: `record.unknown`; `retention.notDestroyed`; `auth.notPermitted`.
  public func erasureCertificate(
    of id: CaseID, as principal: Principal
  ) async throws -> ErasureCertificate {
    try authorize("retention.read", as: principal)
    let state = try handler.states.state(Retention.self, .retention(id))
    guard let code = state.code else { throw Refusal.unknown("case", id.rawValue) }
    guard let destroyed = state.destroyed, let at = state.destroyedAt else {
      throw Refusal("retention.notDestroyed", ["state": .word(state.stage.rawValue)])
    }
    var survey = ErasureSurvey(id, vault)
    try handler.log.entries(from: 1, through: handler.log.head.size) { entry in
      try survey.take(try entry.envelope())
      return true
    }
    guard let position = survey.destroyed else { throw Refusal.unknown("case", id.rawValue) }
    let size = handler.log.head.size
    let (first, second) = (
      try handler.log.root(at: position - 1), try handler.log.root(at: size)
    )
    let proof = try handler.log.consistencyProof(from: position - 1, to: size)
    return ErasureCertificate(
      case: id, code: code, destroyed: destroyed, destroyedAt: at, position: position,
      sealedPositions: survey.closed, sealedValues: survey.values,
      readablePositions: survey.open,
      before: .init(size: position - 1, root: first.description),
      now: .init(size: size, root: second.description),
      isConsistent: proof.verifies(first: first, second: second))
  }
}

/// Walks the log once and finds what belongs to a case, and whether it still opens.
private struct ErasureSurvey {
  private let id: CaseID
  private let vault: Vault
  private var streams: Set<String>
  private var known: [KeyID: Bool] = [:]
  private(set) var destroyed: Int?
  private(set) var closed: [Int] = []
  private(set) var open: [Int] = []
  private(set) var values = 0

  init(_ id: CaseID, _ vault: Vault) {
    (self.id, self.vault) = (id, vault)
    streams = Set(
      [StreamKind.caseFile, .consent, .carePlan, .retention].map {
        StreamID($0, id.rawValue).text
      })
  }

  mutating func take(_ envelope: Envelope) throws {
    guard StreamID(envelope.stream)?.kind?.isGuarded == true else { return }
    let data = try JSONValue.parse(envelope.dataBytes)
    // A referral, a review or a conflict names its case when it begins.
    if data["case"]?.stringValue == id.rawValue { streams.insert(envelope.stream) }
    guard streams.contains(envelope.stream) else { return }
    if envelope.type == Retention.Event.Form.destroyed.rawValue.prefix(while: { $0 != "/" }),
      envelope.stream == StreamID.retention(id).text
    {
      destroyed = envelope.position
    }
    let keys = Self.keys(in: data)
    guard !keys.isEmpty else { return }
    let readable = try keys.filter { try isThere($0) }
    values += keys.count - readable.count
    if readable.isEmpty { closed.append(envelope.position) } else { open.append(envelope.position) }
  }

  private mutating func isThere(_ key: KeyID) throws -> Bool {
    if let known = known[key] { return known }
    let there = try !vault.keys([.id(key)]).isEmpty
    known[key] = there
    return there
  }

  private static func keys(in value: JSONValue) -> [KeyID] {
    switch value {
    case .object(let members):
      if let text = value["sealed"]?.stringValue, let bytes = Base64URL.bytes(text),
        let key = try? Sealing.keyID(of: bytes)
      {
        return [key]
      }
      return members.flatMap { keys(in: $0.value) }
    case .array(let elements): return elements.flatMap(keys)
    case .null, .bool, .integer, .string: return []
    }
  }
}
