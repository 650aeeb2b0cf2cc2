import Canonical
import MesaDomain

/// What a record looks like to a question: one line of `views.sqlite`.
struct ViewRecord: Sendable, Equatable {
  /// `mesa`, `meeting`, …: as in `mesa list KIND`.
  let kind: String
  let id: String
  let mesa: String?
  let organ: String?
  /// Agencies that have to carry it out, a blank between them.
  let owner: String?
  /// By which lists are sorted.
  let sort: String
  /// Canonical JSON; sealed values stay sealed.
  let body: [UInt8]
  /// The body as a value, where it was read already.
  var read: JSONValue?

  /// The body as a value.
  ///
  /// - Throws: `JSONFault`.
  func value() throws -> JSONValue { try read ?? JSONValue(parsing: body) }

  static func == (one: ViewRecord, other: ViewRecord) -> Bool {
    (one.kind, one.id, one.mesa, one.organ, one.owner, one.sort)
      == (other.kind, other.id, other.mesa, other.organ, other.owner, other.sort)
      && one.body == other.body
  }
}

extension AnyFolded {
  /// The record to show for the stream; nil for streams that show in others.
  func record() throws -> ViewRecord? {
    let key = StreamID(stream)?.key ?? stream
    switch self {
    case let folded as Folded<Agency>: return try folded.state.record(key)
    case let folded as Folded<Person>: return try folded.state.record(key)
    case let folded as Folded<Mesa>: return try folded.state.record(key)
    case let folded as Folded<Meeting>: return try folded.state.record(key)
    case let folded as Folded<Agreement>: return try folded.state.record(key)
    case let folded as Folded<Certificate>: return try folded.state.record(key)
    case let folded as Folded<WorkingCalendar>: return try folded.state.record(key)
    case let folded as Folded<Instance>: return try folded.state.record()
    case let folded as Folded<CaseFile>: return try folded.state.record(key)
    case let folded as Folded<CarePlan>: return try folded.state.record(key)
    case let folded as Folded<Referral>: return try folded.state.record(key)
    case let folded as Folded<Review>: return try folded.state.record(key)
    case let folded as Folded<Conflict>: return try folded.state.record(key)
    case let folded as Folded<Consent>: return try folded.state.record(key)
    case let folded as Folded<Retention>: return try folded.state.record(key)
    case let folded as Folded<Glass>: return try folded.state.record(key)
    case let folded as Folded<Network>: return try folded.state.record(key)
    case let folded as Folded<Office>: return try folded.state.record(key)
    case let folded as Folded<Area>: return try folded.state.record(key)
    case let folded as Folded<Activity>: return try folded.state.record(key)
    case let folded as Folded<EqualityPlan>: return try folded.state.record(key)
    case let folded as Folded<Covenant>: return try folded.state.record(key)
    case let folded as Folded<Contact>: return try folded.state.record(key)
    case let folded as Folded<Objective>: return try folded.state.record(key)
    case let folded as Folded<Gathering>: return try folded.state.record(key)
    case let folded as Folded<Evaluation>: return try folded.state.record(key)
    case let folded as Folded<CareFigures>: return try folded.state.record(key)
    case let folded as Folded<ReportRelease>: return try folded.state.record(key)
    default: return nil
    }
  }
}

private func encoded(_ view: some Encodable) throws -> [UInt8] {
  try CanonicalEncoder().encode(view)
}

extension Instance.State {
  fileprivate func record() throws -> ViewRecord? {
    struct View: Encodable {
      let id: String?
      let open: Bool
      let administrators: [PersonID]
      /// Only of an instance that has lost something: the others show what they always did.
      let epoch: Int?
      let restorations: [Instance.Restored]?
    }
    let view = View(
      id: id, open: isOpen, administrators: administrators,
      epoch: restorations.isEmpty ? nil : epoch,
      restorations: restorations.isEmpty ? nil : restorations)
    return ViewRecord(
      kind: "instance", id: "main", mesa: nil, organ: nil, owner: nil, sort: "",
      body: try encoded(view))
  }
}

extension Agency.State {
  fileprivate func record(_ id: String) throws -> ViewRecord? {
    struct View: Encodable {
      let id: String
      let name: String?
      let kind: AgencyKind?
      let municipality: MunicipalityCode?
      let closedOn: CivilDate?
    }
    let view = View(
      id: id, name: name, kind: agencyKind, municipality: municipality, closedOn: closedOn)
    return ViewRecord(
      kind: "agency", id: id, mesa: nil, organ: nil, owner: nil, sort: id,
      body: try encoded(view))
  }
}

extension Person.State {
  fileprivate func record(_ id: String) throws -> ViewRecord? {
    struct View: Encodable {
      let id: String
      let name: Confidential?
      let email: Confidential?
      let phone: Confidential?
      let posts: [Person.Post]
      let roles: [Person.RoleGrant]
      let proposals: [Person.RoleProposal]
      let places: [Person.Assignment]
      let desks: [Person.DeskPlace]
    }
    let view = View(
      id: id, name: name, email: email, phone: phone, posts: posts, roles: roles,
      proposals: proposals, places: assignments, desks: desks)
    return ViewRecord(
      kind: "person", id: id, mesa: nil, organ: nil, owner: nil, sort: id,
      body: try encoded(view))
  }
}

extension WorkingCalendar.State {
  fileprivate func record(_ id: String) throws -> ViewRecord? {
    struct View: Encodable {
      let id: String
      let municipality: MunicipalityCode?
      let year: Int
      let version: Int
      let source: String
      let holidays: [WorkingCalendar.Holiday]
    }
    let view = View(
      id: id, municipality: municipality, year: year, version: version, source: source,
      holidays: holidays)
    return ViewRecord(
      kind: "calendar", id: id, mesa: nil, organ: nil, owner: nil, sort: id,
      body: try encoded(view))
  }
}
