public import Canonical

extension Meeting {
  /// Who said beforehand, or let say, that they would not come.
  public struct Excuse: Sendable, Equatable {
    public let version: Int
    public let at: Instant
    public let seat: SeatID
    public let reason: ExcuseReason
    public let note: Confidential?
  }

  /// Something wrong with the connection, from its report until it was resolved (R26).
  public struct Incident: Sendable, Equatable {
    /// Version of the report, by which it is resolved and corrected.
    public let version: Int
    public let kind: IncidentKind
    public let person: PersonID?
    public let note: Confidential?
    public let from: Instant
    public var to: Instant?
    public var resolution: Resolution?
    /// Version of what resolved it.
    public var resolved: Int?

    /// Open at that moment, as recorded before that version.
    func isOpen(at moment: Instant, before version: Int) -> Bool {
      let begun = from < moment || (from == moment && self.version < version)
      let ended = to.map { to in
        to < moment || (to == moment && resolved.map { $0 < version } == true)
      }
      return begun && ended != true
    }
  }

  public struct Recess: Sendable, Equatable {
    public let version: Int
    public let from: Instant
    public let resumesAt: Instant?
    public var to: Instant?

    func covers(_ moment: Instant) -> Bool {
      from <= moment && to.map { moment < $0 } != false
    }
  }

  public struct Parking: Sendable, Equatable {
    public let version: Int
    public let at: Instant
    public let item: Int
    public let until: ParkedUntil
  }

  public struct RecordedSense: Sendable, Equatable {
    public let version: Int
    public let at: Instant
    public let told: SenseRecorded
  }

  public struct Dissent: Sendable, Equatable {
    public let version: Int
    public let at: Instant
    public let filed: DissentFiled
  }

  /// What the session holds of all that.
  public struct Sitting: Sendable, Equatable {
    public var excuses: [Excuse] = []
    public var incidents: [Incident] = []
    public var recesses: [Recess] = []
    public var parkings: [Parking] = []
    /// Items still to be taken up, as the chair last put them.
    public var order: [Int] = []
    public var senses: [RecordedSense] = []
    public var dissents: [Dissent] = []
    public var dissentUntil: Deadline?

    public init() {}

    public func recess(at moment: Instant) -> Recess? { recesses.last { $0.covers(moment) } }

    public func parking(of item: Int) -> Parking? { parkings.last { $0.item == item } }
  }
}

extension Meeting.State {
  /// Those who have excused themselves, each by what was said last.
  public var excuses: [Meeting.Excuse] {
    var seen: Set<SeatID> = []
    return sitting.excuses.reversed().filter { seen.insert($0.seat).inserted }.reversed()
  }

  /// The agenda as it is taken up: what was taken up already, then as the chair put it.
  public var ordered: [Meeting.Item] {
    guard !sitting.order.isEmpty else { return agenda }
    var seen: Set<Int> = []
    return (started + sitting.order + agenda.map(\.number)).filter { seen.insert($0).inserted }
      .compactMap { item($0) }
  }

  /// The latest moment of what a recess would have prevented.
  var lastTreated: Instant? {
    (votes.map(\.settledAt) + deliberations.map(\.at) + sitting.parkings.map(\.at)
      + sitting.recesses.compactMap(\.to) + [lastFixedAt].compactMap(\.self)).max()
  }
}
