public import Canonical
public import MesaDomain

/// What any user interface can do with an instance: in process, or over a wire.
public protocol MesaClient: Sendable {
  /// Carries a command out; returns when it is durable.
  ///
  /// - Throws: `Refusal`, `ServiceFailure`.
  func submit(_ request: CommandRequest) async throws -> CommandAnswer

  /// Says what a command would do, without doing it.
  ///
  /// - Throws: `Refusal`, `ServiceFailure`.
  func rehearse(_ request: CommandRequest) async throws -> CommandAnswer

  /// Answers a question, as far as the asker may know.
  ///
  /// - Throws: `Refusal`, `ServiceFailure`.
  func ask<Q: Question>(_ question: Q, as principal: Principal) async throws -> Q.Answer
}

extension LocalClient {
  public func ask<Q: Question>(_ question: Q, as principal: Principal) async throws -> Q.Answer {
    try await question.answer(of: self, as: principal)
  }
}

/// What can be listed and shown.
public enum RecordKind: String, CaseIterable, Sendable, Codable {
  case instance, agency, person, calendar, mesa, meeting, minutes, agreement, certificate
  /// The minutes as those may read them who may not read names and confidential texts.
  case redactedMinutes
  case caseFile = "case"
  case referral
  /// How long the data of a closed case stay.
  case retention
  /// The individual and safety plan of a case, by the case's id.
  case carePlan
  /// What a person has opened by breaking glass, by the person's id.
  case glass
  case network, office, area, activity, contact, covenant, plan
  case objective, gathering, evaluation, careFigures
  /// Reports as they were told.
  case report

  /// The view that answers for it: minutes are part of their session.
  var view: String {
    self == .minutes || self == .redactedMinutes ? RecordKind.meeting.rawValue : rawValue
  }
  var stream: StreamKind {
    switch self {
    case .instance: .instance
    case .agency: .agency
    case .person: .person
    case .calendar: .calendar
    case .mesa: .mesa
    case .meeting, .minutes, .redactedMinutes: .meeting
    case .agreement: .agreement
    case .certificate: .certificate
    case .caseFile: .caseFile
    case .referral: .referral
    case .retention: .retention
    case .carePlan: .carePlan
    case .glass: .glass
    case .network: .network
    case .office: .office
    case .area: .area
    case .activity: .activity
    case .contact: .contact
    case .covenant: .covenant
    case .plan: .plan
    case .objective: .objective
    case .gathering: .gathering
    case .evaluation: .evaluation
    case .careFigures: .careFigures
    case .report: .report
    }
  }
  /// The question's row in the permission matrix.
  var action: String {
    switch self {
    case .redactedMinutes: "minutes.readRedacted"
    case .caseFile: "case.readHeader"
    default: rawValue + ".read"
    }
  }
}

extension RecordKind {
  /// Found by the desks, people and commissions that it may matter to, not by its kind.
  var isOfDesks: Bool { self == .caseFile || self == .referral }

  /// So many that views keep where they are and not what they say: that is read from the log.
  var isOfOffices: Bool { self == .activity || self == .contact }
}

public struct ListQuestion: Sendable {
  public let kind: RecordKind
  public let mesa: MesaID?
  public let principal: Principal
  /// Of what offices did: one office, and the days from and through which.
  public var office: OfficeID?
  public var from, through: CivilDate?

  public init(_ kind: RecordKind, mesa: MesaID? = nil, as principal: Principal) {
    (self.kind, self.mesa, self.principal) = (kind, mesa, principal)
  }
}

/// One event of a record, as a timeline shows it. Its data are not opened.
public struct HistoryLine: Sendable, Equatable, Codable {
  public let position: Int
  public let version: Int
  public let type: String
  public let actor: String
  public let at: Instant
  public let effective: Instant
  /// Recorded more than a day after it happened.
  public var isLate: Bool { at.milliseconds - effective.milliseconds > 86_400_000 }
  public let data: JSONValue
}

extension HistoryLine {
  /// As programs read it; the data as they stand in the log, sealed values sealed.
  public var json: JSONValue {
    .object([
      JSONMember(name: "actor", value: .string(actor)),
      JSONMember(name: "at", value: .string(at.description)),
      JSONMember(name: "data", value: data),
      JSONMember(name: "effective", value: .string(effective.description)),
      JSONMember(name: "late", value: .bool(isLate)),
      JSONMember(name: "position", value: .integer(Int64(position))),
      JSONMember(name: "type", value: .string(type)),
      JSONMember(name: "version", value: .integer(Int64(version))),
    ])
  }
}
