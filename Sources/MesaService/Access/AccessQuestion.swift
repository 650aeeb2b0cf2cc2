public import Canonical
import EventLog
public import MesaDomain

/// One line of the reading log as it is shown to who may read it.
public struct AccessLine: Sendable, Equatable, Codable {
  public let at: Instant
  /// `person/…` or `system/…`; a pseudonym where the asker may know no more.
  public let reader: String
  public let stream: String
  public let kind: AccessKind
  public let agency: AgencyID?
  public let purpose: AccessPurpose?
  /// `role/scope`, as the matrix has it.
  public let right: String?
  public let compartments: [AccessWord]
  public let recipients: [String]
  public let ground: AccessWord?
}

/// What is asked of the reading log.
public enum AccessQuestion: Sendable {
  /// Who read a record, named by its stream (`case/…`) or the code of a case or a referral; of a case
  /// also what hangs on it: plan, consents, the referrals that were sent.
  case ofRecord(String)
  /// What the asker has read.
  case own
}

extension LocalClient {
  /// Who was shown what, when, for which agency and why; that this was asked is recorded itself.
  ///
  /// To a data-protection officer with who it was, to an auditor under pseudonyms that stay the same
  /// within this instance, to everybody of themselves.
  ///
  /// - Throws: `auth.notPermitted`, `auth.unknownPrincipal`; as `disclose`.
  public func readings(
    _ question: AccessQuestion, from: Instant? = nil, to: Instant? = nil, as principal: Principal
  ) async throws -> [AccessLine] {
    try await views.advance(to: handler.log.head.size)
    let (right, reader) = try answering(as: principal) {
      (context: Context) throws(Refusal) in try context.rightToReadings(question)
    }
    let streams: [StreamID]?
    switch question {
    case .own: streams = nil
    case .ofRecord(let name): streams = try await records(named: name)
    }
    let asked = streams?.first ?? principal.person.map { .person($0) } ?? .instance
    try await disclose(
      [AccessRecord(asked, for: .audit, right: right, compartments: [.readings])], as: principal)
    let span = (from.map(AccessMonth.init(of:)), to.map(AccessMonth.init(of:)))
    var lines: [AccessLine] = []
    for month in access.months
    where span.0.map({ $0 <= month }) != false && span.1.map({ month <= $0 }) != false {
      for stream in streams?.map(\.text) ?? [nil] {
        try access.readings(of: month, stream: stream) { envelope in
          guard from.map({ $0 <= envelope.at }) != false, to.map({ envelope.at <= $0 }) != false,
            stream != nil || envelope.actor == principal.description,
            let line = try AccessLine(envelope, reader == .known ? { $0 } : vault.pseudonym(of:))
          else { return }
          lines.append(line)
        }
      }
    }
    return lines.sorted { $0.at < $1.at }
  }

  /// The record of that stream or code, and those that hang on it.
  ///
  /// - Throws: `record.unknown`.
  private func records(named name: String) async throws -> [StreamID] {
    guard let found = try await stream(named: name) else { throw Refusal.unknown("case", name) }
    guard found.kind == .caseFile, let id = CaseID(rawValue: found.key) else { return [found] }
    let file = try handler.states.state(CaseFile.self, found)
    let referrals = Set(file.parties.compactMap(\.referral)).sorted()
    return [found, .carePlan(id), .consent(id)] + referrals.map { .referral($0) }
  }

  private func stream(named name: String) async throws -> StreamID? {
    if let stream = StreamID(name) {
      return try handler.log.version(of: stream.text) > 0 ? stream : nil
    }
    for kind in [RecordKind.caseFile, .referral] {
      let named = try await views.record(kind.view, name)
      if named != nil { return StreamID(kind.stream, name) }
    }
    guard let record = try await views.record(coded: name.uppercased()),
      let kind = RecordKind(rawValue: record.kind)
    else { return nil }
    return StreamID(kind.stream, record.id)
  }
}

/// Whether who asks is told who read.
enum ReaderShown { case known, pseudonym }

extension Context {
  /// On which right the reading log is read, and whether that tells who read.
  ///
  /// - Throws: `auth.notPermitted`, `auth.unknownPrincipal`.
  /// - Source: `security.md` §5, reading log.
  func rightToReadings(
    _ question: AccessQuestion
  ) throws(Refusal) -> (right: Standing, ReaderShown) {
    try knowsPrincipal()
    switch question {
    case .own: return (Standing(try authorize("access.readOwn", at: .instance)), .known)
    case .ofRecord:
      if let grant = try? authorize("access.readPseudonymous", at: .instance) {
        return (Standing(grant), .pseudonym)
      }
      return (Standing(try authorize("access.read", at: .instance)), .known)
    }
  }
}

extension Standing {
  init(_ grant: Grant) { self.init(grant.role, grant.scope) }
}

extension AccessLine {
  /// Nil for an entry that this version does not know.
  fileprivate init?(_ envelope: Envelope, _ reader: (String) -> String) throws {
    let prefix = AccessRecord.typePrefix
    let type = envelope.type
    guard type.hasPrefix(prefix),
      let kind = AccessKind(rawValue: String(type.dropFirst(prefix.count)))
    else { return nil }
    let data = try CanonicalDecoder().decode(AccessRecord.Entry.self, from: envelope.dataBytes)
    self.init(
      at: envelope.at, reader: reader(envelope.actor), stream: envelope.stream, kind: kind,
      agency: data.agency, purpose: data.purpose, right: data.right,
      compartments: data.compartments ?? [], recipients: data.recipients ?? [],
      ground: data.ground)
  }
}

extension Vault {
  /// Under which an auditor meets a reader: always the same within this instance, and no way back
  /// without its keys. What is no person keeps its name.
  func pseudonym(of actor: String) -> String {
    guard actor.hasPrefix("person/") else { return actor }
    // No command's digest begins so: those are of JSON objects.
    let code = digest(Array("mesa.reader.v1/\(actor)".utf8))
    return "reader/" + Base32.text(code.prefix(5))
  }
}
