public import Canonical
public import MesaDomain

/// Somebody's place at a desk.
public struct DeskPlaceLine: Sendable, Equatable, Codable {
  public let person: PersonID
  /// For whom they stand in.
  public let covers: PersonID?
  public let from: CivilDate
  public let to: CivilDate?
}

/// An open case or referral in somebody's name.
public struct Holding: Sendable, Equatable, Codable {
  /// `case` or `referral`.
  public let kind: String
  public let id: String
  public let code: String
  public let state: String
  public let risk: String?
}

/// What one professional, or nobody yet, has in hand at a desk.
public struct WorkloadLine: Sendable, Equatable, Codable {
  public let mesa: MesaID
  public let agency: AgencyID
  /// Nil: in nobody's name.
  public let person: PersonID?
  public let cases: Int
  public let referrals: Int
  /// Things of theirs whose term has passed.
  public let late: Int
  /// More open cases than that are too many, by the mesa's profile; nil where it says nothing.
  public let limit: Int?
}

extension LocalClient {
  /// Who serves, served or will serve at a desk.
  ///
  /// - Throws: `record.unknown` also where the asker may not know of the desk.
  public func deskPeople(
    at desk: DeskName, as principal: Principal
  ) async throws -> [DeskPlaceLine] {
    try answering(as: principal) { context throws(Refusal) in
      try context.authorize("desk.read", at: .desk(desk.mesa, desk.agency))
      return context.state(Desk.self, .desk(desk.mesa, desk.agency)).places.map {
        DeskPlaceLine(
          person: $0.person, covers: $0.covers, from: $0.tenure.from, to: $0.tenure.to)
      }
    }
  }

  /// The desks at which the asker serves today.
  public func ownDesks(of principal: Principal) async throws -> [DeskName] {
    try answering(as: principal) { context throws(Refusal) in
      try context.knowsPrincipal()
      guard let person = principal.person else { return [] }
      return Set(
        context.state(Person.self, .person(person)).desks
          .filter { context.serves($0) }
          .map { DeskName(mesa: $0.mesa, agency: $0.agency) }
      ).sorted()
    }
  }

  /// Open cases and referrals of a desk in somebody's name, of those that the asker may see.
  ///
  /// - Throws: `record.unknown` also where the asker may not know of the desk.
  public func holdings(
    of person: PersonID, at desk: DeskName, as principal: Principal
  ) async throws -> [Holding] {
    try await upToDate()
    let context = context(principal)
    try context.authorize("desk.read", at: .desk(desk.mesa, desk.agency))
    var held: [Holding] = []
    var shown: [(ViewRecord, RecordKind)] = []
    for kind in [RecordKind.caseFile, .referral] {
      let records = try await views.records(
        kind.rawValue, of: [.person(person)], mesa: desk.mesa.rawValue)
      for record in records where may(kind.action, record.place, context) {
        let body = try record.value()
        guard let holding = Holding(record, kind, body, person, at: desk.agency) else { continue }
        held.append(holding)
        shown.append((record, kind))
      }
    }
    try await disclose(
      shown.flatMap { reads(of: $0.0, $0.1, .null, .listed, context) }, as: principal)
    return held
  }

  func may(_ action: String, _ place: Place, _ context: Context) -> Bool {
    (try? context.authorize(action, at: place)) != nil
  }
}

extension Holding {
  /// Nil where it is over, or not in that person's name at that agency.
  init?(
    _ record: ViewRecord, _ kind: RecordKind, _ body: JSONValue, _ person: PersonID,
    at agency: AgencyID
  ) {
    guard let state = body["state"]?.stringValue, Self.open.contains(state) else { return nil }
    let named: Bool
    switch kind {
    case .caseFile:
      named = (body["parties"]?.arrayValue ?? []).contains {
        $0["agency"]?.stringValue == agency.rawValue
          && $0["professional"]?.stringValue == person.rawValue
      }
      risk = body["risk"]?["mapped"]?.stringValue
    default:
      named =
        body["to"]?.stringValue == agency.rawValue
        && (body["professional"] ?? body["person"])?.stringValue == person.rawValue
      risk = body["risk"]?.stringValue
    }
    guard named else { return nil }
    (self.kind, id, code, self.state) = (kind.rawValue, record.id, record.sort, state)
  }

  /// States in which somebody still has something to do.
  static let open: Set<String> = [
    "open", "sent", "received", "infoRequested", "accepted", "inProgress",
  ]
}
