public import Canonical
import EventLog
public import MesaDomain

/// Something that somebody held at a moment and from which rights follow, with what gave it.
public struct HeldRight: Sendable, Equatable, Codable {
  public enum Kind: String, Sendable, CaseIterable, Codable {
    /// An office of the instance or of a mesa.
    case role
    /// A place in an organ.
    case place
    /// A desk of an agency.
    case desk
  }
  public let kind: Kind
  /// `auditor`, `holder`, `caseworker`.
  public let what: String
  public let mesa: MesaID?
  public let organ: OrganKind?
  public let agency: AgencyID?
  public let tenure: Tenure?
  /// The entry that gave it, when, and who did it.
  public let position: Int
  public let at: Instant
  public let actor: String
}

/// What somebody could do with one record at a moment.
public struct RecordRight: Sendable, Equatable, Codable {
  /// `person/…`; a pseudonym where the asker may know no more.
  public let person: String
  /// What they were to the record, `role/scope`.
  public let standings: [String]
  /// What of it they could read, by the question's name, each with the text that gives it.
  public let questions: [Question]

  public struct Question: Sendable, Equatable, Codable {
    /// `case.readIdentity`
    public let action: String
    /// `role/scope`
    public let by: String
    /// The text that gives the right.
    public let source: String
  }
}

extension LocalClient {
  /// What a person held at the moment that this client answers for, and by which entries.
  ///
  /// - Throws: `auth.notPermitted`; `record.unknown`.
  public func rights(of person: PersonID, as principal: Principal) async throws -> [HeldRight] {
    let context = context(principal)
    try context.authorize("log.read", at: .instance)
    let stream = StreamID.person(person)
    let then = handler.now()
    var (held, folded): ([HeldRight], Folded<Person>?) = ([], nil)
    folded = Aggregates.folded(.person, stream.text) as? Folded<Person>
    let reader = EventReader()
    try handler.log.entries(of: stream.text, through: size) { entry in
      let envelope = try entry.envelope()
      guard past?.horizon.admits(envelope) ?? true, let folded else { return }
      let before = folded.state
      try folded.apply(envelope, reader)
      held += folded.state.gained(since: before, envelope)
      held.removeAll { !folded.state.holds($0) }
    }
    guard folded?.version ?? 0 > 0 else { throw Refusal.unknown("person", person.rawValue) }
    let today = context.today(at: then)
    return held.filter { right in
      guard let known = folded?.state.tenure(of: right) else { return right.tenure == nil }
      return known.contains(today)
    }
  }

  /// Who could have seen what of a record at the moment that this client answers for, and why.
  ///
  /// To a data-protection officer with names, to an auditor under the pseudonyms of the reading log.
  /// That it was asked is recorded.
  ///
  /// - Throws: `auth.notPermitted`; `record.unknown`; as `disclose`.
  public func rights(
    to kind: RecordKind, _ id: String, as principal: Principal
  ) async throws -> [RecordRight] {
    let (right, reader) = try answering(as: principal) { (context: Context) throws(Refusal) in
      try context.rightToReadings(.ofRecord(id))
    }
    guard let record = try await record(kind, id) else { throw Refusal.unknown(kind.rawValue, id) }
    try await disclose(
      [
        AccessRecord(
          StreamID(kind.stream, id), for: .audit, right: right, compartments: [.readings])
      ], as: principal)
    let actions = Permissions.actions.filter { $0.isQuestion(of: kind) }.sorted()
    try await upToDate()
    let people = try await views.records(RecordKind.person.view, mesa: nil).map(\.id)
    return people.compactMap { person in
      let who = Principal.person(PersonID(wellFormed: person))
      // As it was then, without asking what they may today.
      let context = handler.context(who, ReadSet(handler.states, isDecision: false))
      let standings = context.standings(towards: record.place)
      let questions = actions.compactMap { action in
        Permissions.right(of: standings, to: action).map {
          RecordRight.Question(
            action: action, by: "\($0.role.rawValue)/\($0.scope.rawValue)",
            source: $0.source)
        }
      }
      guard !questions.isEmpty else { return nil }
      let name = reader == .known ? who.description : vault.pseudonym(of: who.description)
      return RecordRight(
        person: name,
        standings: standings.map { "\($0.role.rawValue)/\($0.scope.rawValue)" }.sorted(),
        questions: questions)
    }.sorted { $0.person < $1.person }
  }
}

extension String {
  /// Whether the action reads a record of that kind: `case.readIdentity`.
  fileprivate func isQuestion(of kind: RecordKind) -> Bool {
    hasPrefix(kind.stream.rawValue + ".read") || self == kind.action
  }
}

extension Context {
  fileprivate func today(at moment: Instant) -> CivilDate { Zone.peninsular.day(of: moment) }
}

extension Person.State {
  /// What an event gave that was not there before.
  fileprivate func gained(since before: Person.State, _ envelope: Envelope) -> [HeldRight] {
    func right(
      _ kind: HeldRight.Kind, _ what: String, mesa: MesaID?, organ: OrganKind? = nil,
      agency: AgencyID? = nil, tenure: Tenure? = nil
    ) -> HeldRight {
      HeldRight(
        kind: kind, what: what, mesa: mesa, organ: organ, agency: agency, tenure: tenure,
        position: envelope.position, at: envelope.at, actor: envelope.actor)
    }
    let roles = self.roles.filter { !before.roles.contains($0) }
      .map { right(.role, $0.role.rawValue, mesa: $0.mesa) }
    let places = assignments.dropFirst(before.assignments.count).map {
      right(
        .place, $0.capacity.rawValue, mesa: $0.mesa, organ: $0.organ, agency: $0.agency,
        tenure: $0.tenure)
    }
    let desks = self.desks.dropFirst(before.desks.count).map {
      right(.desk, "caseworker", mesa: $0.mesa, agency: $0.agency, tenure: $0.tenure)
    }
    return roles + places + desks
  }

  /// Whether it has not been taken away since.
  fileprivate func holds(_ right: HeldRight) -> Bool {
    right.kind != .role
      || roles.contains { $0.role.rawValue == right.what && $0.mesa == right.mesa }
  }

  /// Its tenure as it is known now; nil for what has none.
  fileprivate func tenure(of right: HeldRight) -> Tenure? {
    switch right.kind {
    case .role: nil
    case .place:
      assignments.last {
        $0.capacity.rawValue == right.what && $0.mesa == right.mesa && $0.organ == right.organ
          && $0.agency == right.agency && $0.tenure.from == right.tenure?.from
      }?.tenure
    case .desk:
      desks.last {
        $0.mesa == right.mesa && $0.agency == right.agency && $0.tenure.from == right.tenure?.from
      }?.tenure
    }
  }
}
