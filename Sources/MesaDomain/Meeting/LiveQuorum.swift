public import Canonical

extension Meeting {
  /// Whether the session could be opened, or a vote held in it, at one moment.
  public struct LiveQuorum: Sendable, Equatable {
    public let at: Instant
    public let present: Int
    public let members: Int
    public let needed: Int
    /// Seats present that may vote.
    public let entitled: Int
    /// What stands in the way; nil where nothing does.
    public let obstacle: Refusal?

    public init(
      at: Instant, present: Int, members: Int, needed: Int, entitled: Int, obstacle: Refusal?
    ) {
      (self.at, self.present, self.members) = (at, present, members)
      (self.needed, self.entitled, self.obstacle) = (needed, entitled, obstacle)
    }

    public var quorate: Bool { obstacle == nil }
  }
}

extension Meeting.LiveQuorum: Encodable {
  private enum CodingKeys: String, CodingKey {
    case at, present, members, needed, entitled, quorate, obstacle
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(at, forKey: .at)
    try container.encode(present, forKey: .present)
    try container.encode(members, forKey: .members)
    try container.encode(needed, forKey: .needed)
    try container.encode(entitled, forKey: .entitled)
    try container.encode(quorate, forKey: .quorate)
    try container.encodeIfPresent(obstacle?.code, forKey: .obstacle)
  }
}

extension Context {
  /// The same question at another moment.
  public func at(_ moment: Instant) -> Context {
    Context(
      principal: principal, command: command, at: at, effective: moment, records: records,
      profiles: profiles, present: present)
  }

  /// R20, R24, R26: the quorum as it is, by the rule under which the session is held, and what
  /// else would keep a vote from being taken.
  ///
  /// - Throws: `record.unknown`, `record.notNow` for a session that is over.
  public func liveQuorum(_ meeting: MeetingID) throws(Refusal) -> Meeting.LiveQuorum {
    let state = try self.meeting(meeting, in: [.convened, .open])
    let present = state.present(at: effective)
    let (mesa, rules) = try rules(of: state)
    let day = mesa.day(of: effective)
    let roster =
      state.opened.map { state.roster($0, mesa, on: day) }
      ?? Meeting.Roster(of: state, mesa, rules, on: day)
    let entitled = try Meeting.entitled(nil, roster.members, present).count
    func found(_ quorum: Meeting.Quorum, _ obstacle: Refusal?) -> Meeting.LiveQuorum {
      Meeting.LiveQuorum(
        at: effective, present: quorum.present, members: quorum.members, needed: quorum.needed,
        entitled: entitled, obstacle: obstacle)
    }
    do {
      guard let opened = state.opened else {
        return found(try Meeting.quorum(roster, present, rules, call: .first).quorum, nil)
      }
      let quorum = try Meeting.seated(state, opened, self).quorum
      do {
        try Meeting.notInRecess(state, at: effective)
        try Meeting.connected(state, present, at: effective, before: state.lastVersion + 1)
        try Meeting.oneSeatEach(present, rules)
        return found(quorum, nil)
      } catch {
        return found(quorum, error)
      }
    } catch {
      return found(
        Meeting.Quorum(
          present: error.number("present"), members: error.number("members"),
          needed: error.number("needed")),
        error)
    }
  }
}

extension Refusal {
  fileprivate func number(_ name: String) -> Int {
    if case .number(let number)? = values[name] { number } else { 0 }
  }
}
