import Canonical

extension Mesa {
  /// Everything that stands in the way of a renewal, each fault at its place in the list.
  ///
  /// Whether somebody holds two seats (R28) is judged on the organ as it will be: two people may
  /// change places in one act.
  static func renewalFaults(
    _ seats: [SeatRenewal], _ posts: [PostRenewal], _ day: CivilDate, _ state: State,
    _ context: Context
  ) -> [Refusal] {
    var faults: [Refusal] = []
    var after = state
    for (index, renewal) in seats.enumerated() {
      let place = "/data/seats/\(index)"
      let twice = seats[..<index].contains {
        $0.organ == renewal.organ && $0.seat == renewal.seat
      }
      if twice { faults.append(Refusal("renewal.twice", ["seat": renewal.word], field: place)) }
      let found = seatFaults(renewal, day, state, at: place, context)
      faults += found
      if found.isEmpty {
        after.change(renewal.organ, renewal.seat) { $0.renew(renewal, from: day) }
      }
    }
    for (index, renewal) in seats.enumerated() {
      guard let holder = renewal.holder, let organ = after.organs[renewal.organ],
        organ[renewal.seat]?.holder(on: day) == holder
      else { continue }
      let rules = state.profile?.organ(renewal.organ.rawValue)
      faults += refused {
        () throws(Refusal) in
        try holdsOneSeat(holder, organ, renewal.seat, from: day, rules)
      }.map { $0.at("/data/seats/\(index)/holder") }
    }
    return faults + postFaults(posts, day, state, context)
  }

  private static func seatFaults(
    _ renewal: SeatRenewal, _ day: CivilDate, _ state: State, at place: String,
    _ context: Context
  ) -> [Refusal] {
    guard let seat = state.organs[renewal.organ]?[renewal.seat] else {
      return [Refusal("seat.unknown", ["seat": renewal.word], field: place + "/seat")]
    }
    var faults: [Refusal] = []
    if !seat.tenure.contains(day) {
      let earliest = seat.tenure.from
      faults.append(
        Refusal(
          "seat.ended",
          [
            "seat": renewal.word, "from": .word(earliest.description),
            "to": .word(seat.tenure.to?.description ?? ""),
          ], field: place + "/seat"))
    }
    let alternates = renewal.alternates ?? []
    let people =
      (renewal.holder.map { [($0, place + "/holder")] } ?? [])
      + alternates.enumerated().map { ($1, place + "/alternates/\($0)") }
    for (index, person) in people.enumerated() {
      if people[..<index].contains(where: { $0.0 == person.0 }) {
        faults.append(Refusal("renewal.twice", ["seat": renewal.word], field: person.1))
      }
      faults += personFaults(person.0, .member, at: person.1, context)
    }
    return faults
  }

  private static func postFaults(
    _ posts: [PostRenewal], _ day: CivilDate, _ state: State, _ context: Context
  ) -> [Refusal] {
    var faults: [Refusal] = []
    for (index, renewal) in posts.enumerated() {
      let place = "/data/posts/\(index)"
      guard state.profile?.organ(renewal.organ.rawValue) != nil else {
        faults.append(
          Refusal(
            "organ.unknown",
            [
              "organ": .word(renewal.organ.rawValue),
              "known": .words(state.profile?.organs.map(\.kind) ?? []),
            ], field: place + "/organ"))
        continue
      }
      if renewal.people.isEmpty {
        faults.append(Refusal("field.missing", field: place + "/people"))
      }
      let other: Post = renewal.post == .chair ? .secretary : .chair
      let renewed = posts.first { $0.organ == renewal.organ && $0.post == other }?.people
      let others = renewed ?? state.organs[renewal.organ]?.designated(other, on: day) ?? []
      for (number, person) in renewal.people.enumerated() {
        let field = place + "/people/\(number)"
        if renewal.people[..<number].contains(person) {
          faults.append(Refusal("field.invalid", field: field))
        }
        if others.contains(person) {
          faults.append(
            Refusal("organ.chairIsSecretary", ["post": .word(other.rawValue)], field: field))
        }
        faults += personFaults(
          person, renewal.post == .chair ? .chair : .secretary, at: field, context)
      }
    }
    return faults
  }

  private static func personFaults(
    _ id: PersonID, _ role: Role, at field: String, _ context: Context
  ) -> [Refusal] {
    refused { () throws(Refusal) in
      let person = try context.person(id, field: field)
      try Person.exclusive(role, person, context.today)
    }.map { $0.at(field) }
  }

  /// The refusal, where there is one.
  private static func refused(_ body: () throws(Refusal) -> Void) -> [Refusal] {
    do {
      try body()
      return []
    } catch {
      return [error]
    }
  }

  /// Sessions called for that day or later whose notice went to those who sat before.
  ///
  /// - Returns: a warning, `notice.membersChanged`; the notice has to go out again.
  static func outdatedNotices(
    _ mesa: MesaID, _ seats: [SeatRenewal], _ day: CivilDate, _ context: Context
  ) -> [Refusal] {
    let zone = context.state(Mesa.self, .mesa(mesa)).zone
    var sessions: [String] = []
    for organ in Set(seats.map(\.organ)).sorted() {
      for session in context.state(Book.self, .book(mesa, organ)).sessions
      where session.openedAt == nil {
        let state = context.state(Meeting.self, .meeting(session.meeting))
        guard state.stage == .convened, let startsAt = state.startsAt, day <= zone.day(of: startsAt)
        else { continue }
        sessions.append(session.meeting.rawValue)
      }
    }
    guard !sessions.isEmpty else { return [] }
    return [Refusal("notice.membersChanged", ["sessions": .words(sessions)])]
  }

  /// A SHA-256 in lower-case hex, where there is one.
  static func digestWellFormed(_ sha256: String?, _ field: String) throws(Refusal) {
    guard let sha256 else { return }
    let isHex = sha256.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    guard sha256.utf8.count == 64, isHex else { throw .field("field.invalid", field) }
  }
}

extension Mesa.SeatRenewal {
  var word: Refusal.Value { .word(seat.rawValue) }
}
