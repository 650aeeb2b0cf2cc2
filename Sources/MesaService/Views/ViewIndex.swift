import Canonical
import EventLog
import MesaDomain

/// What a record adds to the indexes of `views.sqlite`, so that no question scans what is not its.
struct ViewIndex: Sendable, Equatable {
  /// To whom the record may matter. Wider than the right to see it, never narrower: each question
  /// asks for the right of every candidate before it counts it.
  var reach: [Reach] = []
  var waiting: [Waiting] = []
  /// Figures for those who may know counts and nothing else.
  var tally: Tally?

  static let empty = ViewIndex()
}

/// Somebody to whom a record may matter.
enum Reach: Hashable, Sendable, CustomStringConvertible {
  case agency(AgencyID)
  case person(PersonID)
  /// A commission on whose roster it stands.
  case organ(MesaID, OrganKind)
  /// Those who keep a mesa going, where it was brought before them.
  case mesa(MesaID)
  /// Whoever has an office of the whole instance.
  case office(Role)

  var description: String {
    switch self {
    case .agency(let id): "agency/" + id.rawValue
    case .person(let id): "person/" + id.rawValue
    case .organ(let mesa, let organ): "organ/\(mesa.rawValue)/\(organ.rawValue)"
    case .mesa(let id): "mesa/" + id.rawValue
    case .office(let role): "office/" + role.rawValue
    }
  }
}

/// What waits on a desk, and until when.
struct Waiting: Sendable, Equatable {
  let whom: Reach
  let what: DeskWork
  /// The record that shows it: a case, a referral, an agreement.
  let kind: RecordKind
  let id: String
  /// Nil: it waits, and nothing says until when.
  let due: Instant?
  let since: Instant?
  /// Who is named for it in the agency.
  let person: PersonID?
  /// The agency at the other end.
  let other: AgencyID?
  let risk: String?
  /// What has to be done, by its word: the obligation's name.
  let detail: String?

  init(
    _ whom: Reach, _ what: DeskWork, _ kind: RecordKind, _ id: String, due: Instant? = nil,
    since: Instant? = nil, person: PersonID? = nil, other: AgencyID? = nil, risk: String? = nil,
    detail: String? = nil
  ) {
    (self.whom, self.what, self.kind, self.id) = (whom, what, kind, id)
    (self.due, self.since, self.person) = (due, since, person)
    (self.other, self.risk, self.detail) = (other, risk, detail)
  }
}

/// A record as a figure: of which mesa, by which way, from when to when.
struct Tally: Sendable, Equatable {
  let mesa: MesaID
  /// Of a referral.
  var pathway: String?
  let from: Instant
  let to: Instant?
  /// When a referral was taken on or declined, and until when it had to be.
  var answered: Instant?
  var due: Instant?
  /// Why it came to nothing, with the section of the catalogue: `rejectReason.noCapacity`.
  var reason: String?
  /// Nobody waits for an answer any more, though there was none.
  var isOver = false
}

/// What can wait on a desk.
public enum DeskWork: String, CaseIterable, Sendable {
  /// A referral that nobody has taken in hand.
  case acknowledge
  /// A referral to be accepted or refused.
  case decide
  /// The other agency asks for something before it decides.
  case supplyInfo
  /// She is to be reached for the first time.
  case firstContact
  /// A referral that is written and not sent.
  case send
  /// What was missing when a referral at high risk went out.
  case obligation
  /// The other agency's term has passed: who referred still answers for her.
  case awaited
  /// It was late or grew dangerous, and was brought before those who keep the mesa going.
  case escalated
  /// The other agency proposes that responsibility for the case pass over.
  case transfer
  /// The other agency gave her back: she is to be taken back.
  case takeBack
  /// The other agency will not do it, or no longer: who referred looks for another way.
  case returned
  /// The level of risk is to be looked at again.
  case riskReview
  /// The plan is to be looked at again.
  case planReview
  /// A measure of the plan.
  case measure
  /// What a commission agreed on in the case.
  case action
  /// It belongs before a commission and has not been there.
  case conference
  /// Somebody opened the file without being of its team.
  case glass
  /// Whether that was for good reason is to be looked into.
  case glassReview
  /// Somebody opens more cases than is usual: data protection has to ask why.
  case casePace
  /// A disclosure without consent, made in one's name: to be confirmed or ended.
  case override
  /// The same woman may have another file.
  case repeated
  case agreement
}

extension AnyFolded {
  /// What the stream adds to the indexes; empty for all but casework and agreements.
  ///
  /// - Parameter file: the state of a case.
  func index(_ file: (CaseID) throws -> CaseFile.State) rethrows -> ViewIndex {
    let key = StreamID(stream)?.key ?? stream
    switch self {
    case let folded as Folded<CaseFile>: return folded.state.index(key)
    case let folded as Folded<Referral>: return folded.state.index(key)
    case let folded as Folded<CarePlan>:
      return folded.state.index(key, of: try file(CaseID(wellFormed: key)))
    case let folded as Folded<Review>:
      return folded.state.index(key, of: try file(CaseID(wellFormed: key)))
    case let folded as Folded<Glass>: return try folded.state.index(key, of: file)
    case let folded as Folded<Agreement>: return folded.state.index(key)
    case let folded as Folded<Consent>: return folded.state.index
    default: return .empty
    }
  }

  /// Whether streams of that kind stand in the indexes at all.
  var isIndexed: Bool {
    switch StreamID(stream)?.kind {
    case .caseFile, .referral, .carePlan, .review, .agreement, .glass, .consent: true
    default: false
    }
  }

  /// The case file in whose timeline an event stands.
  func file(of envelope: Envelope) -> String? {
    switch self {
    case is Folded<CaseFile>, is Folded<CarePlan>, is Folded<Consent>, is Folded<Review>,
      is Folded<Retention>:
      StreamID(stream)?.key
    case let folded as Folded<Referral>: folded.state.draft?.case.rawValue
    // `FILE.PERSON`.
    case is Folded<Conflict>: StreamID(stream).map { String($0.key.prefix { $0 != "." }) }
    // A roster's stream is of many cases: each event says of which it is.
    case is Folded<Conference>:
      (try? JSONValue.parse(envelope.dataBytes))?["case"]?.stringValue
    default: nil
    }
  }
}
