import Canonical

extension Meeting {
  /// R20: chair, secretary and at least half of the members, in person or remote.
  ///
  /// A substitute counts as the seat. Half rounds up: 7 members need 4. Whether chair and a member
  /// secretary count inside the half follows the profile (R21); vacant seats count only where the
  /// profile says so (R28). An organ without members has no quorum. In second call the number is
  /// the organ's own (R23).
  ///
  /// - Throws: `session.noQuorum`.
  /// - Source: Ley 40/2015 art. 17.2, basic law.
  static func quorum(
    _ roster: Roster, _ present: [Presence], _ rules: Profile.Organ, call: Call = .first
  ) throws(Refusal) -> Seated {
    let found = roster.found(present, rules, call)
    guard let seated = found.seated else {
      if call == .second { throw Refusal("session.noQuorum", rule: "R23", found.values) }
      throw Refusal("session.noQuorum", rule: "R20", found.values)
    }
    return seated
  }

  /// R22: the chair deems the organ constituted when all its spokespersons attend, with chair and
  /// secretary, however few the other members.
  ///
  /// A seat nobody holds has no spokesperson to wait for, unless vacancies count (R28).
  ///
  /// - Throws: `session.spokespersonsMissing` with the seats, or posts, that are missing.
  /// - Source: Ley 40/2015 art. 17.2, basic law, for bodies of several administrations (art. 15.2).
  static func spokespersons(
    _ roster: Roster, _ present: [Presence], _ seats: [SeatID], _ rules: Profile.Organ
  ) throws(Refusal) -> Seated {
    let found = roster.found(present, rules, .first)
    let taken = Set(present.compactMap(\.seat))
    let missing = seats.filter { !taken.contains($0) }
    guard let chair = found.chair, let secretary = found.secretary, missing.isEmpty,
      !seats.isEmpty
    else {
      throw Refusal(
        "session.spokespersonsMissing", rule: "R22",
        [
          "present": .number(seats.count - missing.count), "members": .number(seats.count),
          "needed": .number(seats.count),
          "seats": .words(missing.map(\.rawValue)), "missing": .words(found.missing),
        ])
    }
    return Seated(
      chair: chair, secretary: secretary,
      quorum: Quorum(
        present: found.quorum.present, members: found.quorum.members, needed: seats.count))
  }

  /// R24: the quorum is needed to adopt as well as to open.
  ///
  /// Computed anew from the presence log at the moment of the vote, over the members of the
  /// session, and by what constituted it: half of them, the number of the second call (R23), or
  /// all spokespersons (R22).
  ///
  /// - Throws: `vote.quorumLost`.
  /// - Source: Ley 40/2015 art. 17.2 (sessions, deliberations and agreements).
  static func stillQuorate(
    _ opened: Opened, _ roster: Roster, _ present: [Presence], _ rules: Profile.Organ
  ) throws(Refusal) -> Quorum {
    do {
      return try constituted(opened, roster, present, rules).quorum
    } catch {
      throw Refusal("vote.quorumLost", rule: "R24", error.values)
    }
  }

  /// By the way in which the session was opened.
  static func constituted(
    _ opened: Opened, _ roster: Roster, _ present: [Presence], _ rules: Profile.Organ
  ) throws(Refusal) -> Seated {
    switch opened.quorumMode ?? .members {
    case .members: try quorum(roster, present, rules, call: opened.call ?? .first)
    case .spokespersons:
      try spokespersons(roster, present, opened.spokespersons ?? [], rules)
    }
  }

  /// R24: who presides and keeps the minutes at that moment, and the count that allows a vote.
  ///
  /// - Throws: `vote.quorumLost`.
  /// - Source: Ley 40/2015 art. 17.2 (sessions, deliberations and agreements).
  static func seated(
    _ state: State, _ opened: Opened, _ context: Context
  ) throws(Refusal) -> Seated {
    let (mesa, rules) = try context.rules(of: state)
    let roster = state.roster(opened, mesa, on: mesa.day(of: context.effective))
    do {
      return try constituted(opened, roster, state.present(at: context.effective), rules)
    } catch {
      throw Refusal("vote.quorumLost", rule: "R24", error.values)
    }
  }

  /// The members of the day, and who may preside and keep the minutes.
  struct Roster {
    let members: [Member]
    /// Who may preside, in order (R05).
    let chairs: Mesa.ChairLine
    let secretaries: [PersonID]

    init(members: [Member], chairs: Mesa.ChairLine, secretaries: [PersonID]) {
      (self.members, self.chairs, self.secretaries) = (members, chairs, secretaries)
    }

    /// Of an organ on a day.
    init(
      _ organ: Mesa.Organ, on day: CivilDate, _ rules: Profile.QuorumRule, chairs: Mesa.ChairLine
    ) {
      self.init(
        members: Self.members(of: organ, on: day, rules), chairs: chairs,
        secretaries: organ.designated(.secretary, on: day))
    }

    /// Seats without a holder count only where vacancies do.
    static func members(
      of organ: Mesa.Organ, on day: CivilDate, _ rules: Profile.QuorumRule
    ) -> [Member] {
      organ.seats.filter { $0.tenure.contains(day) }.compactMap { seat in
        let holder = seat.holder(on: day)
        guard holder != nil || rules.vacantSeatsCount else { return nil }
        return Member(
          seat: seat.id, agency: seat.agency, vote: seat.vote, holder: holder,
          alternates: seat.alternates(on: day))
      }
    }

    /// Who of those present presides and keeps the minutes, and how many count.
    func found(_ present: [Presence], _ rules: Profile.Organ, _ call: Call) -> Found {
      let people = present.map(\.person)
      let chair = chairs.presiding(among: people)
      let secretary = secretaries.first { people.contains($0) && $0 != chair }
      let seats = Set(members.map(\.seat))
      let here = present.filter { presence in
        guard let seat = presence.seat, seats.contains(seat) else { return false }
        if presence.person == chair, !rules.quorum.countsChair { return false }
        return presence.person != secretary || rules.quorum.countsSecretaryIfMember
      }
      return Found(
        chair: chair, secretary: secretary,
        quorum: Quorum(
          present: Set(here.compactMap(\.seat)).count, members: members.count,
          needed: max(1, rules.needed(of: members.count, call))))
    }
  }

  /// What was found at a count, enough or not.
  struct Found {
    let chair: PersonID?
    let secretary: PersonID?
    let quorum: Quorum

    var seated: Seated? {
      guard let chair, let secretary, quorum.present >= quorum.needed else { return nil }
      return Seated(chair: chair, secretary: secretary, quorum: quorum)
    }
    var posts: [Mesa.Post] {
      (chair == nil ? [.chair] : []) + (secretary == nil ? [.secretary] : [])
    }
    var missing: [String] { posts.map(\.rawValue) }
    var values: [String: Refusal.Value] {
      [
        "present": .number(quorum.present), "members": .number(quorum.members),
        "needed": .number(quorum.needed), "missing": .words(missing),
      ]
    }
  }

  /// Who presides and keeps the minutes, and the count that allows it.
  struct Seated: Equatable {
    let chair: PersonID
    let secretary: PersonID
    let quorum: Quorum
  }
}

extension Profile.Organ {
  /// R23: fewest members at a call; in second call by the organ's own rule, share and minimum.
  ///
  /// - Source: Ley 40/2015 art. 17.3: organs may fix the number of the second call.
  func needed(of members: Int, _ call: Meeting.Call) -> Int {
    guard call == .second, let secondCall else { return quorum.fraction.of(members) }
    return max(secondCall.minimum, secondCall.fraction.of(members))
  }
}
