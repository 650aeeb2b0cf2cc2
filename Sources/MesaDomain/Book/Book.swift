public import Canonical

/// The book of an organ: its sessions in order, the numbers it has given, its open agreements.
///
/// A stream of its own, so that only what needs a number or the order of sessions waits for it.
public enum Book: Aggregate {
  public static let kind = StreamKind.book
  public static let initial = State()

  public struct State: Sendable, Equatable {
    public var sessions: [Session] = []
    public var openAgreements: [AgreementID] = []
    /// Sessions of series, whatever has become of them since.
    public var planned: [MeetingID] = []
    /// Agreements that were completed, withdrawn or superseded, and when.
    public var settled: [Settled] = []
    /// Items that sessions left for a later one, and that none has taken up yet.
    public var leftItems: [ItemLeft] = []
    /// Draft agreements that no session has decided on yet.
    public var drafts: [Draft] = []
    /// Last number given, by year.
    public var minutesNumbers: [Int: Int] = [:]
    public var agreementNumbers: [Int: Int] = [:]
    public var certificateNumbers: [Int: Int] = [:]

    /// Sessions that took place, in their order.
    public var held: [Session] {
      sessions.filter { $0.openedAt != nil }
        .sorted { ($0.openedAt ?? .distantPast) < ($1.openedAt ?? .distantPast) }
    }

    /// The sessions that took place after this one, in their order.
    public func following(_ meeting: MeetingID) -> [MeetingID] {
      held.map(\.meeting).drop { $0 != meeting }.dropFirst().map(\.self)
    }
  }

  public struct Settled: Sendable, Equatable {
    public let agreement: AgreementID
    public let at: Instant
  }

  public struct Session: Sendable, Equatable {
    public let meeting: MeetingID
    public var openedAt: Instant?
    public var minutesSettled = false
  }

  public enum Event: Sendable, Equatable {
    case sessionEntered(SessionEntered)
    case sessionOpened(SessionOpened)
    case minutesNumbered(MinutesNumbered)
    case minutesSettled(SessionEntered)
    case agreementEntered(AgreementEntered)
    case agreementSettled(AgreementSettled)
    case seriesPlanned(SeriesPlanned)
    case certificateNumbered(CertificateNumbered)
    case itemLeft(ItemLeft)
    case itemReturned(Meeting.ParkedItem)
    case draftEntered(Draft)
    case draftTaken(Evaluation.ProposalReference)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .sessionEntered(let e): state.sessions.append(Session(meeting: e.meeting))
    case .sessionOpened(let e):
      state.change(e.meeting) { $0.openedAt = moment.effective }
    case .minutesNumbered(let e): state.minutesNumbers[e.year] = e.number
    case .minutesSettled(let e): state.change(e.meeting) { $0.minutesSettled = true }
    case .agreementEntered(let e):
      state.agreementNumbers[e.year] = e.number
      if !e.informational { state.openAgreements.append(e.agreement) }
    case .agreementSettled(let e):
      state.openAgreements.removeAll { $0 == e.agreement }
      state.settled.append(Settled(agreement: e.agreement, at: moment.effective))
    case .certificateNumbered(let e): state.certificateNumbers[e.year] = e.number
    case .seriesPlanned(let e): state.planned += e.meetings
    case .itemLeft(let e): state.leftItems.append(e)
    case .itemReturned(let e): state.leftItems.removeAll { $0.parked == e }
    case .draftEntered(let e): state.drafts.append(e)
    case .draftTaken(let e): state.drafts.removeAll { $0.proposal == e }
    }
  }

  public struct SessionEntered: Payload { public let meeting: MeetingID }
  public struct SessionOpened: Payload { public let meeting: MeetingID }
  public struct MinutesNumbered: Payload {
    public let meeting: MeetingID
    public let year: Int
    public let number: Int
  }
  public struct AgreementEntered: Payload {
    public let agreement: AgreementID
    public let year: Int
    public let number: Int
    public let informational: Bool
  }
  public struct AgreementSettled: Payload { public let agreement: AgreementID }
  public struct SeriesPlanned: Payload { public let meetings: [MeetingID] }
  public struct CertificateNumbered: Payload {
    public let certificate: CertificateID
    public let year: Int
    public let number: Int
  }
  /// An item that a session left for a later one; it stands on the next agenda.
  public struct ItemLeft: Payload {
    public let parked: Meeting.ParkedItem
    public let title: String
    public let kind: Meeting.ItemKind
    public let documents: [String]
  }

  /// What an evaluation put forward; it stands on the next ordinary agenda, to be decided.
  public struct Draft: Payload {
    public let proposal: Evaluation.ProposalReference
    public let text: String
    public let owner: AgencyID?
  }

  /// `ACTA-2026-003`; more than 999 a year grow a digit.
  static func number(_ prefix: String, _ year: Int, _ number: Int) -> String {
    let digits = String(number)
    return "\(prefix)-\(year)-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }
}

extension Book.State {
  fileprivate mutating func change(
    _ meeting: MeetingID, _ body: (inout Book.Session) -> Void
  ) {
    guard let index = sessions.firstIndex(where: { $0.meeting == meeting }) else { return }
    body(&sessions[index])
  }
}

extension Instant {
  static let distantPast = Instant(milliseconds: .min)
}

extension Book.Event: Recordable {
  public enum Form: String, CaseIterable, Sendable {
    case sessionEntered = "book.sessionEntered/1"
    case sessionOpened = "book.sessionOpened/1"
    case minutesNumbered = "book.minutesNumbered/1"
    case minutesSettled = "book.minutesSettled/1"
    case agreementEntered = "book.agreementEntered/1"
    case agreementSettled = "book.agreementSettled/1"
    case seriesPlanned = "book.seriesPlanned/1"
    case certificateNumbered = "book.certificateNumbered/1"
    case itemLeft = "book.itemLeft/1"
    case itemReturned = "book.itemReturned/1"
    case draftEntered = "book.draftEntered/1"
    case draftTaken = "book.draftTaken/1"
  }
  public var recorded: (form: Form, payload: any Payload) {
    switch self {
    case .sessionEntered(let e): (.sessionEntered, e)
    case .sessionOpened(let e): (.sessionOpened, e)
    case .minutesNumbered(let e): (.minutesNumbered, e)
    case .minutesSettled(let e): (.minutesSettled, e)
    case .agreementEntered(let e): (.agreementEntered, e)
    case .agreementSettled(let e): (.agreementSettled, e)
    case .seriesPlanned(let e): (.seriesPlanned, e)
    case .certificateNumbered(let e): (.certificateNumbered, e)
    case .itemLeft(let e): (.itemLeft, e)
    case .itemReturned(let e): (.itemReturned, e)
    case .draftEntered(let e): (.draftEntered, e)
    case .draftTaken(let e): (.draftTaken, e)
    }
  }
  public init(_ form: Form, _ data: EventData) throws {
    self =
      switch form {
      case .sessionEntered: .sessionEntered(try data.decoded())
      case .sessionOpened: .sessionOpened(try data.decoded())
      case .minutesNumbered: .minutesNumbered(try data.decoded())
      case .minutesSettled: .minutesSettled(try data.decoded())
      case .agreementEntered: .agreementEntered(try data.decoded())
      case .agreementSettled: .agreementSettled(try data.decoded())
      case .seriesPlanned: .seriesPlanned(try data.decoded())
      case .certificateNumbered: .certificateNumbered(try data.decoded())
      case .itemLeft: .itemLeft(try data.decoded())
      case .itemReturned: .itemReturned(try data.decoded())
      case .draftEntered: .draftEntered(try data.decoded())
      case .draftTaken: .draftTaken(try data.decoded())
      }
  }
  public static func payload(of form: Form) -> any Payload.Type {
    switch form {
    case .sessionEntered, .minutesSettled: Book.SessionEntered.self
    case .sessionOpened: Book.SessionOpened.self
    case .minutesNumbered: Book.MinutesNumbered.self
    case .agreementEntered: Book.AgreementEntered.self
    case .agreementSettled: Book.AgreementSettled.self
    case .seriesPlanned: Book.SeriesPlanned.self
    case .certificateNumbered: Book.CertificateNumbered.self
    case .itemLeft: Book.ItemLeft.self
    case .itemReturned: Meeting.ParkedItem.self
    case .draftEntered: Book.Draft.self
    case .draftTaken: Evaluation.ProposalReference.self
    }
  }
}
