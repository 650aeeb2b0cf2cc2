public import Canonical
public import MesaDomain

/// What a session, or its minutes, still lack.
public struct SessionGaps: Question {
  public static let name = "gaps"
  let meeting: String

  public var reads: RecordKind? { .minutes }

  public func answer(
    of client: LocalClient, as principal: Principal
  ) async throws -> [Minutes.Gap] {
    try await client.gaps(of: meeting, as: principal)
  }
}

/// Whether a file is one of a session's recordings.
public struct RecordingMatches: Question {
  public static let name = "recording"
  let sha256: String
  let bytes: Int
  let meeting: String

  public var reads: RecordKind? { .minutes }

  public func answer(of client: LocalClient, as principal: Principal) async throws -> Granted {
    try await client.verifyRecording(sha256, bytes: bytes, of: meeting, as: principal)
    return Granted()
  }
}

/// Whether a vote could be held.
public struct SessionQuorum: Question {
  public static let name = "quorum"
  let meeting: String
  let moment: Instant?

  /// The same with all of what stands in the way, of which pages take the code alone.
  public struct Found: Codable, Sendable {
    let at: Instant
    let present, members, needed, entitled: Int
    let obstacle: Refusal?

    var quorum: Meeting.LiveQuorum {
      Meeting.LiveQuorum(
        at: at, present: present, members: members, needed: needed, entitled: entitled,
        obstacle: obstacle)
    }
  }

  public var reads: RecordKind? { .meeting }

  public func answer(of client: LocalClient, as principal: Principal) async throws -> Found {
    let found = try await client.quorum(meeting, at: moment, as: principal)
    return Found(
      at: found.at, present: found.present, members: found.members, needed: found.needed,
      entitled: found.entitled, obstacle: found.obstacle)
  }
}

/// When a session may start at the earliest.
public struct EarliestSession: Question {
  public static let name = "earliest-start"
  let mesa: MesaID
  let organ: OrganKind
  let kind: Meeting.Kind
  let delivered: Instant?

  init(_ question: EarliestQuestion) {
    (mesa, organ, kind) = (question.mesa, question.organ, question.kind)
    delivered = question.delivered
  }

  public var reads: RecordKind? { .mesa }

  public func answer(
    of client: LocalClient, as principal: Principal
  ) async throws -> EarliestStart {
    try await client.earliestStart(
      EarliestQuestion(mesa, organ, kind: kind, delivered: delivered, as: principal))
  }
}

/// The values by which a mesa works.
public struct ProfileInForce: Question {
  public static let name = "profile"
  let mesa: MesaID
  let day: CivilDate

  public var reads: RecordKind? { .mesa }

  public func answer(of client: LocalClient, as principal: Principal) async throws -> Profile {
    try client.profile(of: mesa, on: day, as: principal)
  }
}

/// What agencies owe by their agreements.
public struct RemindersDue: Question {
  public static let name = "due"
  let day: CivilDate
  let ahead: Int?
  let mesa: MesaID?

  public var reads: RecordKind? { .agreement }

  public func answer(of client: LocalClient, as principal: Principal) async throws -> [JSONValue] {
    try await client.due(on: day, ahead: ahead, mesa: mesa, as: principal)
  }
}

/// Who sits in a case conference, and what she agreed to.
public struct SessionRoster: Question {
  public static let name = "roster"
  let meeting: MeetingID

  public func answer(of client: LocalClient, as principal: Principal) async throws -> JSONValue {
    try await client.roster(of: meeting, as: principal)
  }
}

/// Cases that may come before a commission.
public struct ConferenceCandidates: Question {
  public static let name = "candidates"
  let organ: OrganKind
  let mesa: MesaID

  public func answer(of client: LocalClient, as principal: Principal) async throws -> [JSONValue] {
    try await client.candidates(organ, of: mesa, as: principal)
  }
}

/// What a commission said of a case.
public struct ConferenceReviewed: Question {
  public static let name = "review"
  let file: CaseID

  public var reads: RecordKind? { .caseFile }

  public func answer(of client: LocalClient, as principal: Principal) async throws -> JSONValue {
    try await client.review(of: file, as: principal)
  }
}

/// What she agreed to, as a commission has to know it.
public struct ConferenceConsent: Question {
  public static let name = "consent"
  let file: CaseID

  public var reads: RecordKind? { .caseFile }

  public func answer(of client: LocalClient, as principal: Principal) async throws -> JSONValue {
    try await client.consent(of: file, as: principal)
  }
}

/// Actions that wait to be settled.
public struct FlaggedActions: Question {
  public static let name = "flagged-actions"
  let organ: OrganKind
  let mesa: MesaID

  public func answer(of client: LocalClient, as principal: Principal) async throws -> [JSONValue] {
    try await client.flaggedActions(organ, of: mesa, as: principal)
  }
}

/// Conflicts of interest.
public struct ConflictsDeclared: Question {
  public static let name = "conflicts"

  public func answer(of client: LocalClient, as principal: Principal) async throws -> [JSONValue] {
    try await client.conflicts(as: principal)
  }
}
