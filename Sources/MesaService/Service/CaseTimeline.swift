public import Canonical
import EventLog
public import MesaDomain

/// One event of a case, of its referrals, its plan, what she agreed to and the sessions it was in.
public struct TimelineLine: Sendable, Equatable, Codable {
  public let position: Int
  public let at: Instant
  public let effective: Instant
  public let actor: String
  /// `referral.sent`
  public let type: String
  /// The kind of record: `case`, `referral`, `carePlan`, `consent`, `conference`.
  public let kind: String
  /// The code of the referral, or of the case.
  public let code: String?
  /// Sealed text is open where the reader may read it. Lines that the reader may not read are not
  /// here at all.
  public let data: JSONValue
  /// Members of `data` that stand sealed in the log.
  let sealed: Set<String>

  /// Whether the member is text that somebody wrote, opened for this reader.
  public func isOpened(_ member: String) -> Bool { sealed.contains(member) }
  /// Recorded more than a day after it happened.
  public var isLate: Bool { at.milliseconds - effective.milliseconds > 86_400_000 }
}

extension LocalClient {
  /// What happened in a case, everything that belongs to it merged in order.
  ///
  /// - Throws: as `show` of the case.
  public func timeline(of file: String, as principal: Principal) async throws -> [TimelineLine] {
    try await upToDate()
    let (record, context) = try await readable(.caseFile, file, principal)
    var reading = TimelineReading(record: record, context: context)
    for position in try await views.trace(of: record.id) {
      try handler.log.entries(from: position, through: position) { entry in
        let envelope = try entry.envelope()
        if past?.horizon.admits(envelope) ?? true { try reading.take(envelope) }
        return false
      }
    }
    let proof = try await disclose(reading.reads, as: principal)
    return reading.lines.map { line in
      TimelineLine(
        position: line.position, at: line.at, effective: line.effective, actor: line.actor,
        type: line.type, kind: line.kind, code: line.code, data: opened(line.data, by: proof),
        sealed: line.sealed)
    }
  }
}

/// Takes a case's events in, one after the other, and keeps those that may be shown.
private struct TimelineReading {
  let record: ViewRecord
  let context: Context
  private(set) var lines: [TimelineLine] = []
  /// Of each stream of which something is shown, what of it is open.
  private var shown: [StreamID: Set<Compartment>] = [:]
  private var folds: [String: any AnyFolded] = [:]
  private let reader = EventReader()

  /// Who may ask for every case of the instance, by its code.
  private let isOverseer: Bool
  /// Entries that turned out to be another woman's.
  private let moved: Set<Int>
  /// Disclosures of which the reader may not know, by their numbers.
  private let hidden: Set<Int>

  init(record: ViewRecord, context: Context) {
    (self.record, self.context) = (record, context)
    isOverseer = context.candidates(for: RecordKind.caseFile.action) == nil
    moved = context.movedEntries(of: CaseID(wellFormed: record.id))
    hidden = context.hiddenOverrides(of: CaseID(wellFormed: record.id))
  }

  mutating func take(_ envelope: Envelope) throws {
    guard let stream = StreamID(envelope.stream), let kind = stream.kind else { return }
    let folded = folds[stream.text] ?? Aggregates.folded(kind, stream.text)
    folds[stream.text] = folded
    try folded.apply(envelope, reader)
    if kind == .caseFile, stream.key == record.id, moved.contains(envelope.version) { return }
    let told = try folded.told(envelope, reader)
    if kind == .consent, hides(envelope, told.data) { return }
    guard let data = permitted(told, stream, kind, envelope.type) else { return }
    let opened = data.holdsSealed ? told.key.flatMap(Compartment.init(key:)) : nil
    shown[stream, default: []].formUnion([opened].compactMap(\.self))
    lines.append(
      TimelineLine(
        position: envelope.position, at: envelope.at, effective: envelope.effective,
        actor: envelope.actor, type: envelope.type, kind: kind.rawValue,
        code: folded.code ?? record.sort, data: data, sealed: data.sealedMembers))
  }

  /// Whether it is about a disclosure of which the reader may not know.
  private func hides(_ envelope: Envelope, _ data: JSONValue) -> Bool {
    guard !hidden.isEmpty else { return false }
    if envelope.type == "consent.overridden" { return hidden.contains(envelope.version) }
    return data["override"]?.integerValue.map { hidden.contains(Int($0)) } == true
  }

  /// The event's data as the reader may see them; nil where not even that it happened.
  private func permitted(
    _ told: (data: JSONValue, key: String?), _ stream: StreamID, _ kind: StreamKind, _ type: String
  ) -> JSONValue? {
    guard let mesa = record.mesa.flatMap({ MesaID(rawValue: $0) }),
      let file = CaseID(rawValue: record.id)
    else { return nil }
    let place = Place.caseFile(mesa, file, .file)
    switch kind {
    case .referral:
      guard let id = ReferralID(rawValue: stream.key), may("referral.read", .referral(mesa, id))
      else { return nil }
      return may("referral.readContent", .referral(mesa, id)) ? told.data : told.data.withoutSealed
    case .carePlan: guard may("carePlan.read", place) else { return nil }
    case .consent: guard may("consent.read", place) else { return nil }
    case .review, .conference: guard may("review.read", place) else { return nil }
    case .conflict: guard may("conflict.read", place) else { return nil }
    case .retention: guard may("retention.read", place) else { return nil }
    default: guard !CaseAnswers.hidden(at: place, context).contains(type) else { return nil }
    }
    guard told.data.holdsSealed else { return told.data }
    guard let compartment = told.key.flatMap(Compartment.init(key:)) else { return nil }
    let part = CasePart(
      producer: told.data["agency"]?.stringValue.flatMap { AgencyID(rawValue: $0) },
      sharedWith: (told.data["sharedWith"]?.arrayValue ?? []).compactMap {
        $0.stringValue.flatMap { AgencyID(rawValue: $0) }
      }, safetyRelevant: told.data["safetyRelevant"] == .bool(true))
    if may(compartment.action, .caseFile(mesa, file, part)) { return told.data }
    // Who oversees learns that something was recorded, and when; a party, nothing that is not its.
    return compartment == .narrative && isOverseer ? told.data.withoutSealed : nil
  }

  /// What the reading log keeps of it, stream by stream; the case itself in any event.
  var reads: [AccessRecord] {
    guard let mesa = record.mesa.flatMap({ MesaID(rawValue: $0) }),
      let file = CaseID(rawValue: record.id)
    else { return [] }
    let agencies = (record.owner ?? "").split(separator: " ")
      .compactMap { AgencyID(rawValue: String($0)) }
    let streams = Set(shown.keys).union([.caseFile(file)]).sorted()
    return streams.map { stream in
      let referral = stream.kind == .referral ? ReferralID(rawValue: stream.key) : nil
      return context.reading(
        of: stream, .consulted, by: referral == nil ? "case.readHeader" : "referral.read",
        at: referral.map { .referral(mesa, $0) } ?? .caseFile(mesa, file, .file),
        agencies: agencies, compartments: shown[stream, default: []].sorted())
    }
  }

  private func may(_ action: String, _ place: Place) -> Bool {
    (try? context.authorize(action, at: place)) != nil
  }
}

extension Compartment {
  /// From the name of the key that seals it: `case/0190…/narrative`.
  fileprivate init?(key: String) {
    guard let word = key.split(separator: "/").last else { return nil }
    self.init(rawValue: String(word))
  }
}

extension AnyFolded {
  /// The code by which people speak of it.
  fileprivate var code: String? { (self as? Folded<Referral>)?.state.draft?.code.rawValue }
}

extension JSONValue {
  /// Whether any value in it is sealed.
  var holdsSealed: Bool {
    switch self {
    case .object(let members): self["sealed"] != nil || members.contains { $0.value.holdsSealed }
    case .array(let elements): elements.contains(where: \.holdsSealed)
    case .null, .bool, .integer, .string: false
    }
  }

  /// Names of its members that are sealed.
  fileprivate var sealedMembers: Set<String> {
    Set((objectValue ?? []).filter { $0.value["sealed"] != nil }.map(\.name))
  }

  /// The same without members and elements that are sealed.
  var withoutSealed: JSONValue {
    switch self {
    case .object(let members):
      .object(
        members.filter { $0.value["sealed"] == nil }.map {
          JSONMember(name: $0.name, value: $0.value.withoutSealed)
        })
    case .array(let elements):
      .array(elements.filter { $0["sealed"] == nil }.map(\.withoutSealed))
    case .null, .bool, .integer, .string: self
    }
  }
}
