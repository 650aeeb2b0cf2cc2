public import Canonical
public import MesaDomain

/// What waits on a desk.
public struct DeskWaiting: Question {
  public static let name = "desk"
  let agency: AgencyID?
  let mesa: MesaID?
  let aheadSeconds: Int

  init(_ question: DeskQuestion) {
    (agency, mesa) = (question.agency, question.mesa)
    aheadSeconds = Int(question.ahead.components.seconds)
  }

  public func answer(of client: LocalClient, as principal: Principal) async throws -> DeskInbox {
    try await client.desk(
      DeskQuestion(agency: agency, mesa: mesa, ahead: .seconds(aheadSeconds), as: principal))
  }
}

/// What those at a desk have in hand.
public struct DeskLoad: Question {
  public static let name = "workload"
  let agency: AgencyID?
  let mesa: MesaID?
  let aheadSeconds: Int

  init(_ question: DeskQuestion) {
    (agency, mesa) = (question.agency, question.mesa)
    aheadSeconds = Int(question.ahead.components.seconds)
  }

  public func answer(
    of client: LocalClient, as principal: Principal
  ) async throws -> [WorkloadLine] {
    try await client.workload(
      DeskQuestion(agency: agency, mesa: mesa, ahead: .seconds(aheadSeconds), as: principal))
  }
}

/// Who has a place at a desk.
public struct PeopleAtDesk: Question {
  public static let name = "desk-people"
  let desk: DeskName

  public func answer(
    of client: LocalClient, as principal: Principal
  ) async throws -> [DeskPlaceLine] {
    try await client.deskPeople(at: desk, as: principal)
  }
}

/// The desks of the asker.
public struct OwnDesks: Question {
  public static let name = "own-desks"

  public func answer(of client: LocalClient, as principal: Principal) async throws -> [DeskName] {
    try await client.ownDesks(of: principal)
  }
}

/// What somebody has in hand at a desk.
public struct HeldByPerson: Question {
  public static let name = "holdings"
  let person: PersonID
  let desk: DeskName

  public func answer(of client: LocalClient, as principal: Principal) async throws -> [Holding] {
    try await client.holdings(of: person, at: desk, as: principal)
  }
}

/// What happened in a case.
public struct CaseTimeline: Question {
  public static let name = "timeline"
  let file: String

  public var reads: RecordKind? { .caseFile }

  public func answer(
    of client: LocalClient, as principal: Principal
  ) async throws -> [TimelineLine] {
    try await client.timeline(of: file, as: principal)
  }
}

/// What she agreed to, what of it was used, and what was done without.
public struct ConsentLedgerOf: Question {
  public static let name = "consent-ledger"
  let file: CaseID
  let forHer: Bool

  public var reads: RecordKind? { .caseFile }

  public func answer(of client: LocalClient, as principal: Principal) async throws -> [JSONValue] {
    try await client.consentLedger(of: file, forHer: forHer, as: principal)
  }
}

/// What the asker has disclosed without consent.
public struct OverridesInOwnName: Question {
  public static let name = "own-overrides"

  public func answer(of client: LocalClient, as principal: Principal) async throws -> [JSONValue] {
    try await client.overridesInOwnName(as: principal)
  }
}
