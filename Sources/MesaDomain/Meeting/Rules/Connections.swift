import Canonical

extension Meeting {
  /// R26: who takes part from elsewhere is known, and everybody hears everybody, or nothing is
  /// voted.
  ///
  /// Judged at the moment of the vote, over what was recorded before that version. An incident of
  /// somebody who has gone stays open until the session goes on without them, by an explicit act:
  /// nothing is voted behind a broken connection. Guests have no vote and no identity to assure.
  ///
  /// - Throws: `session.connectionBroken`, `session.identityNotAssured`.
  /// - Source: Ley 40/2015 art. 17.1, basic law.
  static func connected(
    _ state: State, _ present: [Presence], at moment: Instant, before version: Int
  ) throws(Refusal) {
    let open = state.sitting.incidents.filter { $0.isOpen(at: moment, before: version) }
    if let broken = open.first(where: { $0.kind != .identity }) {
      throw Refusal(
        "session.connectionBroken", rule: "R26",
        [
          "incident": .number(broken.version), "kind": .word(broken.kind.rawValue),
          "since": .word(broken.from.description),
        ])
    }
    let doubted = open.compactMap(\.person)
    let unknown = present.filter { stay in
      guard stay.mode == .remote, !stay.guest, stay.version < version else { return false }
      return doubted.contains(stay.person)
        || !stay.identities.contains { $0.version < version }
    }
    guard unknown.isEmpty, !open.contains(where: { $0.person == nil }) else {
      throw Refusal(
        "session.identityNotAssured", rule: "R26",
        [
          "people": .number(unknown.count), "seats": .words(unknown.compactMap(\.seat?.rawValue)),
        ])
    }
  }

  /// R26: only the methods that the organ's own rules name, where they name any.
  ///
  /// - Throws: `field.unknownValue`.
  /// - Source: Ley 40/2015 art. 17.1, basic law; profile `identityMethods` [?].
  static func identityAccepted(
    _ method: IdentityMethod?, _ rules: Profile.Organ, field: String
  ) throws(Refusal) {
    guard let method, let known = rules.identityMethods, !known.contains(method.rawValue) else {
      return
    }
    throw Refusal(
      "field.unknownValue", rule: "R26", ["known": .words(known)], field: "/data/" + field)
  }

  /// The stay of somebody who takes part from elsewhere, at that moment.
  ///
  /// - Throws: `presence.notPresent`, `presence.notRemote`.
  static func remoteStay(
    of person: PersonID, _ state: State, at moment: Instant
  ) throws(Refusal) -> Presence {
    guard let stay = state.present(at: moment).last(where: { $0.person == person }) else {
      throw .field("presence.notPresent", "person")
    }
    guard stay.mode == .remote else {
      throw Refusal("presence.notRemote", rule: "R26", field: "/data/person")
    }
    return stay
  }
}
