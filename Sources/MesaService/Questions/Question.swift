import Canonical
public import MesaDomain

/// Something that can be asked of an instance, as a value: in process as over a wire.
///
/// It never changes anything but the reading log. Who asks is not part of it: that is known by how
/// they came.
public protocol Question: Codable, Sendable {
  associatedtype Answer: Codable & Sendable

  /// Stable: by it the question is asked over HTTP.
  static var name: String { get }
  /// The kind of record that it reads, for a token's scopes; nil where it is about several.
  var reads: RecordKind? { get }

  /// - Throws: `Refusal`, `ServiceFailure`.
  func answer(of client: LocalClient, as principal: Principal) async throws -> Answer
}

extension Question {
  public var reads: RecordKind? { nil }
}

/// The answer to what is asked for its refusal alone.
public struct Granted: Codable, Sendable, Equatable {
  public init() {}
}

/// Every question there is, by its name.
public enum Questions {
  public static let all: [any Question.Type] = [
    WhoAsks.self, Authorized.self, Footing.self, RecordedEvents.self, ZoneOfRecord.self,
    RecordsOfKind.self, OneRecord.self, RecordHistory.self, SessionGaps.self,
    RecordingMatches.self, SessionQuorum.self, IdentifierOfCode.self, IdentifierForGlass.self,
    SearchedWords.self, EarliestSession.self, ProfileInForce.self, RemindersDue.self,
    DeskWaiting.self, DeskLoad.self, PeopleAtDesk.self, OwnDesks.self, HeldByPerson.self,
    CaseTimeline.self, SessionRoster.self, ConferenceCandidates.self, ConferenceReviewed.self,
    ConferenceConsent.self, FlaggedActions.self, ConflictsDeclared.self, ConsentLedgerOf.self,
    OverridesInOwnName.self, PlenaryCounted.self, ReportAsked.self,
    RightsHeld.self, RightsToRecord.self, RefusedOnes.self, NumbersChecked.self,
    QuorumsChecked.self, Readings.self, EntriesSought.self, FigureTraced.self,
    ErasureCertified.self, SubjectAsked.self, RegisterAsked.self, EntriesCounted.self,
    DifferencesAsked.self, StepAsked.self,
  ]

  public static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}

/// A question on its way, with the moment of the past for which it is asked.
public struct AskedQuestion<Q: Question>: Codable, Sendable {
  public let at: PastMoment?
  public let question: Q

  public init(_ question: Q, at: PastMoment? = nil) { (self.question, self.at) = (question, at) }

  /// - Throws: `question.malformed` for whatever is not exactly how it is written.
  public init(parsing bytes: [UInt8]) throws {
    let value = try JSONValue(parsing: bytes)
    let asked = try? CanonicalDecoder().decode(Self.self, from: value.canonicalBytes)
    // What it does not know is refused, not passed over.
    guard let asked, try CanonicalEncoder().encode(asked) == value.canonicalBytes else {
      throw Refusal("question.malformed", ["question": .word(Q.name)])
    }
    self = asked
  }

  /// The answer of an instance, as JSON.
  public func answer(of client: LocalClient, as principal: Principal) async throws -> [UInt8] {
    let client = try at.map { try client.past($0) } ?? client
    let answer = try await question.answer(of: client, as: principal)
    return try CanonicalEncoder().encode(AnsweredQuestion<Q>(answer: answer))
  }
}

/// Its answer on the way back.
public struct AnsweredQuestion<Q: Question>: Codable, Sendable {
  public let answer: Q.Answer
}
