import Canonical

extension Meeting {
  /// R20: chair, secretary and at least half of the members, in person or remote.
  ///
  /// A substitute counts as the seat. Half rounds up: 7 members need 4. Whether chair and a member
  /// secretary count inside the half follows the profile (R21); vacant seats count only where the
  /// profile says so (R28). An organ without members has no quorum.
  ///
  /// - Throws: `session.noQuorum`.
  /// - Source: Ley 40/2015 art. 17.2, basic law.
  static func quorum(
    _ roster: Roster, _ present: [Presence], _ rules: Profile.QuorumRule
  ) throws(Refusal) -> Seated {
    let people = present.map(\.person)
    let chair = roster.chairs.first { people.contains($0) }
    let secretary = roster.secretaries.first { people.contains($0) && $0 != chair }
    let count = roster.count(present, rules, chair: chair, secretary: secretary)
    guard let chair, let secretary, count.present >= count.needed else {
      throw Refusal(
        "session.noQuorum", rule: "R20",
        [
          "present": .number(count.present), "members": .number(count.members),
          "needed": .number(count.needed),
          "missing": .words(
            (chair == nil ? ["chair"] : []) + (secretary == nil ? ["secretary"] : [])),
        ])
    }
    return Seated(chair: chair, secretary: secretary, quorum: count)
  }

  /// R24: the quorum is needed to adopt as well as to open.
  ///
  /// Computed anew from the presence log at the moment of the vote, over the members of the
  /// session.
  ///
  /// - Throws: `vote.quorumLost`.
  /// - Source: Ley 40/2015 art. 17.2 (sessions, deliberations and agreements).
  static func stillQuorate(
    _ roster: Roster, _ present: [Presence], _ rules: Profile.QuorumRule
  ) throws(Refusal) -> Quorum {
    do {
      return try quorum(roster, present, rules).quorum
    } catch {
      throw Refusal("vote.quorumLost", rule: "R24", error.values)
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
      return try quorum(roster, state.present(at: context.effective), rules.quorum)
    } catch {
      throw Refusal("vote.quorumLost", rule: "R24", error.values)
    }
  }

  /// The members of the day, and who may preside and keep the minutes.
  struct Roster {
    let members: [Member]
    let chairs: [PersonID]
    let secretaries: [PersonID]

    init(members: [Member], chairs: [PersonID], secretaries: [PersonID]) {
      (self.members, self.chairs, self.secretaries) = (members, chairs, secretaries)
    }

    /// Of an organ on a day; seats without a holder only where vacancies count.
    init(_ organ: Mesa.Organ, on day: CivilDate, _ rules: Profile.QuorumRule) {
      members = organ.seats.filter { $0.tenure.contains(day) }.compactMap { seat in
        let holder = seat.holder(on: day)
        guard holder != nil || rules.vacantSeatsCount else { return nil }
        return Member(
          seat: seat.id, agency: seat.agency, vote: seat.vote, holder: holder,
          alternates: seat.alternates(on: day))
      }
      chairs = organ.designated(.chair, on: day)
      secretaries = organ.designated(.secretary, on: day)
    }

    /// The same, presided in the order laid down (R05).
    func presided(by line: Mesa.ChairLine) -> Roster {
      Roster(members: members, chairs: line.order, secretaries: secretaries)
    }

    func count(
      _ present: [Presence], _ rules: Profile.QuorumRule, chair: PersonID?, secretary: PersonID?
    ) -> Quorum {
      let seats = Set(members.map(\.seat))
      let here = present.filter { presence in
        guard let seat = presence.seat, seats.contains(seat) else { return false }
        if presence.person == chair, !rules.countsChair { return false }
        return presence.person != secretary || rules.countsSecretaryIfMember
      }
      return Quorum(
        present: Set(here.compactMap(\.seat)).count, members: members.count,
        needed: max(1, rules.fraction.of(members.count)))
    }
  }

  /// Who presides and keeps the minutes, and the count that allows it.
  struct Seated: Equatable {
    let chair: PersonID
    let secretary: PersonID
    let quorum: Quorum
  }
}
