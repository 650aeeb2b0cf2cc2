public import Canonical
public import MesaDomain

// The path of a session, as short as a test wants to tell it.

extension MeetingID {
  public static let first: MeetingID = "session-1"
  public static let second: MeetingID = "session-2"
  public static let third: MeetingID = "session-3"
}

extension World {
  /// Calls a session a week ahead, by the secretary; the clock stands at the notice.
  public mutating func convene(
    _ meeting: MeetingID = .first, for startsAt: Instant = "2026-02-10T10:00",
    kind: Meeting.Kind = .ordinary, agenda: [Meeting.AskedItem] = World.agenda
  ) throws {
    at(startsAt.days(-7))
    try give(
      Meeting.Convene(
        meeting: meeting, mesa: .totana, organ: .plenary, kind: kind, startsAt: startsAt,
        place: "Town hall", agenda: agenda),
      as: .secretary)
  }

  /// One matter to decide on, one to hear of.
  public static let agenda = [
    Meeting.AskedItem(title: "Awareness", kind: .decision),
    Meeting.AskedItem(title: "Balance", kind: .information),
  ]

  /// Records that they came in now.
  public mutating func arrive(_ people: [PersonID], at meeting: MeetingID = .first) throws {
    for person in people {
      try give(Meeting.Arrive(meeting: meeting, person: person), as: .secretary)
    }
  }

  public mutating func leave(_ person: PersonID, from meeting: MeetingID = .first) throws {
    try give(Meeting.Leave(meeting: meeting, person: person), as: .secretary)
  }

  /// Chair, secretary and the holders of those seats come in; the session opens at its time.
  public mutating func open(
    _ meeting: MeetingID = .first, present seats: ClosedRange<Int> = 1...3
  ) throws {
    if let startsAt = self.meeting(meeting).startsAt { at(startsAt) }
    try arrive(["chair", "secretary"] + seats.map { .holder($0) }, at: meeting)
    try give(Meeting.Open(meeting: meeting), as: .secretary)
  }

  /// Everybody who votes is in favour of it.
  public mutating func carry(_ item: Int, in meeting: MeetingID = .first) throws {
    try give(
      Meeting.CastVote(meeting: meeting, item: item, method: .consensus), as: .secretary)
  }

  /// Nobody is: the vote is lost.
  public mutating func lose(_ item: Int, in meeting: MeetingID = .first) throws {
    try give(
      Meeting.CastVote(
        meeting: meeting, item: item, method: .showOfHands, inFavour: 0, against: 1),
      as: .secretary)
  }

  /// Adopts an agreement on a carried item, to be done by the agency of a seat.
  public mutating func adopt(
    _ agreement: AgreementID, item: Int = 1, in meeting: MeetingID = .first, owner seat: Int = 1,
    due: CivilDate = "2026-06-30"
  ) throws {
    try give(
      Meeting.Adopt(
        meeting: meeting, agreement: agreement, item: item, text: "A campaign in May",
        owner: .agency(seat), due: due),
      as: .secretary)
  }

  public mutating func note(_ item: Int, in meeting: MeetingID = .first) throws {
    try give(
      Meeting.Deliberate(meeting: meeting, item: item, text: "What was said"), as: .secretary)
  }

  public mutating func close(_ meeting: MeetingID = .first) throws {
    try give(Meeting.Close(meeting: meeting), as: .secretary)
  }

  /// A session that took up its first item, from notice to close.
  public mutating func hold(
    _ meeting: MeetingID = .first, on startsAt: Instant = "2026-02-10T10:00",
    kind: Meeting.Kind = .ordinary, present seats: ClosedRange<Int> = 1...3
  ) throws {
    try convene(meeting, for: startsAt, kind: kind)
    try open(meeting, present: seats)
    for item in self.meeting(meeting).agenda where item.kind == .minutesApproval {
      try note(item.number, in: meeting)
      try lose(item.number, in: meeting)
    }
    if let item = self.meeting(meeting).agenda.first(where: { $0.kind == .decision }) {
      try note(item.number, in: meeting)
    }
    at(startsAt.minutes(120))
    try close(meeting)
  }

  /// Drafted and approved by the chair, not yet sent out.
  public mutating func minute(_ meeting: MeetingID = .first) throws {
    try give(Minutes.Draft(meeting: meeting), as: .secretary)
    try give(Minutes.ApproveByChair(meeting: meeting), as: .chair)
  }

  public mutating func circulate(_ meeting: MeetingID = .first) throws {
    try minute(meeting)
    try give(Minutes.Circulate(meeting: meeting), as: .secretary)
  }

  /// The holder of the seat answers circulated minutes.
  public mutating func answer(
    _ seat: Int, _ answer: Minutes.Answer, to meeting: MeetingID = .first
  ) throws {
    try give(
      Minutes.Respond(
        meeting: meeting, seat: .seat(seat), answer: answer,
        text: answer == .objects ? "It was said otherwise" : nil),
      as: .holder(seat))
  }
}
