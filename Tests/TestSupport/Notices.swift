public import Canonical
public import MesaDomain

// Notices as tests tell them: ordered, called, delivered, agreed to.

extension World {
  /// A constituted mesa whose plenary adopts those rules, with a profile changed further.
  public static func adopting(
    _ rules: String..., seats: Int = 5, changing change: (inout Profile) -> Void = { _ in }
  ) throws -> World {
    try World.constituted {
      $0.seats = seats
      $0.profile = .example { profile in
        for rule in rules { profile.plenary.adopted[rule] = .adoptedArt19 }
        change(&profile)
      }
    }
  }

  /// The chair orders a session, now.
  public mutating func order(
    _ meeting: MeetingID = .first, for startsAt: Instant = "2026-02-10T10:00",
    kind: Meeting.Kind? = nil, agenda: [Meeting.AskedItem] = World.agenda
  ) throws {
    try give(
      Meeting.OrderNotice(
        meeting: meeting, mesa: .totana, organ: .plenary, kind: kind, startsAt: startsAt,
        agenda: agenda),
      as: .chair)
  }

  /// A notice as it would be called now.
  public static func call(
    _ meeting: MeetingID = .first, for startsAt: Instant? = "2026-02-10T10:00",
    kind: Meeting.Kind? = nil, agenda: [Meeting.AskedItem]? = World.agenda
  ) -> Meeting.Convene {
    Meeting.Convene(
      meeting: meeting, mesa: .totana, organ: .plenary, kind: kind, startsAt: startsAt,
      place: "Town hall", agenda: agenda)
  }

  /// The secretary records a delivery to a seat.
  public static func delivery(
    _ seat: Int, at moment: Instant, channel: Meeting.Channel? = nil,
    reason: Meeting.ChannelReason? = nil, to meeting: MeetingID = .first,
    proof: Meeting.Proof = Meeting.Proof(kind: .registerEntry, reference: "RE-114")
  ) -> Meeting.RecordDispatch {
    Meeting.RecordDispatch(
      meeting: meeting, seat: .seat(seat), channel: channel, channelReason: reason,
      deliveredAt: moment, proof: proof)
  }

  public mutating func agree(_ seats: ClosedRange<Int>, in meeting: MeetingID = .first) throws {
    for seat in seats {
      try give(Meeting.AgreeToMeet(meeting: meeting, seat: .seat(seat)), as: .secretary)
    }
  }
}
