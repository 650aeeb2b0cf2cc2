import Canonical
public import MesaDomain

/// What somebody held.
public struct RightsHeld: Question {
  public static let name = "rights-held"
  let person: PersonID

  public var reads: RecordKind? { .person }

  public func answer(of client: LocalClient, as principal: Principal) async throws -> [HeldRight] {
    try await client.rights(of: person, as: principal)
  }
}

/// Who could do what with a record.
public struct RightsToRecord: Question {
  public static let name = "rights-to-record"
  let kind: RecordKind
  let id: String

  public var reads: RecordKind? { kind }

  public func answer(
    of client: LocalClient, as principal: Principal
  ) async throws -> [RecordRight] {
    try await client.rights(to: kind, id, as: principal)
  }
}

/// Who was refused what, how often.
public struct RefusedOnes: Question {
  public static let name = "refused-commands"

  public func answer(
    of client: LocalClient, as principal: Principal
  ) async throws -> [RefusedCommands] {
    try client.refusedCommands(as: principal)
  }
}

/// Whether the books are numbered without gaps.
public struct NumbersChecked: Question {
  public static let name = "numbering"

  public struct Found: Codable, Sendable {
    let numbers: Int
    let findings: [NumberingFinding]
  }

  public func answer(of client: LocalClient, as principal: Principal) async throws -> Found {
    let (numbers, findings) = try await client.numbering(as: principal)
    return Found(numbers: numbers, findings: findings)
  }
}

/// Whether each vote could be held.
public struct QuorumsChecked: Question {
  public static let name = "quorums"

  public struct Found: Codable, Sendable {
    let votes: Int
    let findings: [QuorumFinding]
  }

  public func answer(of client: LocalClient, as principal: Principal) async throws -> Found {
    let (votes, findings) = try await client.quorums(as: principal)
    return Found(votes: votes, findings: findings)
  }
}

/// Who was shown what.
public struct Readings: Question {
  public static let name = "readings"
  /// The record, by its stream or code; nil for what the asker has read.
  let record: String?
  let from, to: Instant?

  init(_ question: AccessQuestion, from: Instant?, to: Instant?) {
    if case .ofRecord(let record) = question { self.record = record } else { record = nil }
    (self.from, self.to) = (from, to)
  }

  public func answer(of client: LocalClient, as principal: Principal) async throws -> [AccessLine] {
    try await client.readings(
      record.map(AccessQuestion.ofRecord) ?? .own, from: from, to: to, as: principal)
  }
}

/// Entries of the log that are looked for.
public struct EntriesSought: Question {
  public static let name = "findings"
  let sought: String
  let seconds: Int?
  let opens, closes: Int?
  let zone: Zone?

  init(_ search: AuditSearch) {
    switch search {
    case .late(let by):
      (sought, seconds) = ("late", Int(by.components.seconds))
      (opens, closes, zone) = (nil, nil, nil)
    case .outsideHours(let hours):
      (sought, seconds) = ("hours", nil)
      (opens, closes, zone) = (hours.opens, hours.closes, hours.zone)
    case .glass: (sought, seconds, opens, closes, zone) = ("glass", nil, nil, nil, nil)
    case .overrides: (sought, seconds, opens, closes, zone) = ("overrides", nil, nil, nil, nil)
    }
  }

  private var search: AuditSearch? {
    switch sought {
    case "late": seconds.map { .late(by: .seconds($0)) }
    case "hours":
      opens.flatMap { opens in
        guard let closes, let zone, opens >= 0, opens < closes, closes <= 1_440 else { return nil }
        return .outsideHours(OfficeHours(opens: opens, closes: closes, zone: zone))
      }
    case "glass": .glass
    case "overrides": .overrides
    default: nil
    }
  }

  public func answer(
    of client: LocalClient, as principal: Principal
  ) async throws -> [AuditFinding] {
    guard let search else {
      throw Refusal("question.malformed", ["question": .word(Self.name)])
    }
    return try await client.findings(search, as: principal)
  }
}

/// The entries behind a figure that was told.
public struct FigureTraced: Question {
  public static let name = "trace"
  /// Position of the entry that says the figures; nil where the release is named.
  let entry: Int?
  let release: ReportReleaseID?
  let cell: String

  public func answer(of client: LocalClient, as principal: Principal) async throws -> FigureTrace {
    switch (entry, release) {
    case (let entry?, nil): try await client.trace(entry, cell: cell, as: principal)
    case (nil, let release?): try await client.trace(release, cell: cell, as: principal)
    default: throw Refusal("question.malformed", ["question": .word(Self.name)])
    }
  }
}

/// What shows that the data of a case were destroyed.
public struct ErasureCertified: Question {
  public static let name = "erasure-certificate"
  let file: CaseID

  public var reads: RecordKind? { .retention }

  public func answer(
    of client: LocalClient, as principal: Principal
  ) async throws -> ErasureCertificate {
    try await client.erasureCertificate(of: file, as: principal)
  }
}

/// What is held of a woman, for her.
public struct SubjectAsked: Question {
  public static let name = "subject-export"
  let file: String

  public var reads: RecordKind? { .caseFile }

  public func answer(
    of client: LocalClient, as principal: Principal
  ) async throws -> SubjectExport {
    try await client.subjectExport(of: file, as: principal)
  }
}

/// The register of processing activities.
public struct RegisterAsked: Question {
  public static let name = "processing-register"
  let mesa: MesaID?

  public func answer(
    of client: LocalClient, as principal: Principal
  ) async throws -> ProcessingRegister {
    try await client.processingRegister(of: mesa, as: principal)
  }
}
