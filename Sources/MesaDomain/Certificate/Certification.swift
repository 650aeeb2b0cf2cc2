import Canonical

// What goes into a certificate: read once from the session, then frozen in the event.

extension Certificate {
  /// The agreements that are asked for: all of the session where none is named, in its order.
  ///
  /// - Throws: `certificate.nothingToCertify`, `record.unknown`, `field.tooMany`.
  static func asked(
    _ kind: Kind, _ agreements: [AgreementID]?, _ state: Meeting.State
  ) throws(Refusal) -> [AgreementID] {
    guard kind != .attendance else { return [] }
    let adopted = state.adopted.map(\.agreement)
    for (index, id) in (agreements ?? []).enumerated() where !adopted.contains(id) {
      throw .unknown("agreement", id.rawValue, field: "/data/agreements/\(index)")
    }
    let asked = agreements.map { named in adopted.filter(named.contains) } ?? adopted
    guard !asked.isEmpty else { throw Refusal("certificate.nothingToCertify", rule: "R46") }
    guard kind != .excerpt || asked.count == 1 else {
      throw .field("field.tooMany", "agreements", ["count": .number(asked.count), "maximum": 1])
    }
    return asked
  }

  /// The stays of somebody in a session that is closed.
  ///
  /// - Throws: `certificate.notAttended`.
  static func attendance(
    of person: PersonID, _ state: Meeting.State, _ context: Context
  ) throws(Refusal) -> Attendance {
    let stays = state.presence.filter { $0.person == person }
    guard let closedAt = state.closedAt, let openedAt = state.openedAt, let first = stays.first
    else { throw Refusal("certificate.notAttended", field: "/data/attendee") }
    let inside = stays.compactMap { stay -> Stay? in
      let (from, to) = (max(stay.from, openedAt), min(stay.to ?? closedAt, closedAt))
      return from < to ? Stay(from: from, to: to, mode: stay.mode) : nil
    }
    guard !inside.isEmpty else {
      throw Refusal("certificate.notAttended", field: "/data/attendee")
    }
    let agency = state.opened?.members.first { $0.seat == first.seat }?.agency
    return Attendance(
      person: person, seat: first.seat, agencyName: agency.flatMap { context.name(of: $0) },
      guest: first.guest, stays: inside)
  }

  static func certified(
    _ id: AgreementID, _ languages: [String], _ state: Meeting.State, _ context: Context
  ) -> Certified? {
    guard let adopted = context.state(Agreement.self, .agreement(id)).adopted,
      let entry = state.adopted.first(where: { $0.agreement == id }),
      let vote = state.votes.first(where: { $0.version == entry.vote }),
      let item = state.item(entry.item)
    else { return nil }
    let translations = state.minutes.supplements.translations.filter {
      $0.certified && languages.contains($0.language)
    }
    return Certified(
      agreement: id, number: adopted.number, item: item.number, title: item.title,
      text: adopted.text,
      translations: translations.compactMap { translated in
        translated.agreements.first { $0.agreement == id }
          .map { Translation(language: translated.language, text: $0.text) }
      }, method: vote.result.method, count: vote.result.count, majority: vote.result.majority,
      votedAt: vote.at, agencyName: adopted.owner.flatMap { context.name(of: $0) },
      due: adopted.due)
  }

  static func session(_ state: Meeting.State) -> Session? {
    guard let notice = state.notice, let openedAt = state.openedAt, let closedAt = state.closedAt,
      let quorum = state.opened?.quorum
    else { return nil }
    return Session(
      kind: notice.kind, openedAt: openedAt, closedAt: closedAt, place: notice.place,
      quorum: quorum, minutes: state.minutes.number, minutesState: state.minutes.stage,
      approvedAt: state.minutes.approved?.approvedAt)
  }
}

extension Context {
  fileprivate func name(of agency: AgencyID) -> String? {
    state(Agency.self, .agency(agency)).name
  }
}
