import Canonical

extension Agreement {
  /// R30: what a later session of the same organ carried under an item.
  ///
  /// - Throws: `record.unknown`, `vote.missing`, `vote.majorityNotReached`.
  static func laterVote(
    _ session: MeetingID, _ item: Int, _ state: State, _ context: Context
  ) throws(Refusal) -> Meeting.Vote {
    let later = context.state(Meeting.self, .meeting(session))
    guard let adopted = state.adopted, session != adopted.meeting, later.mesa == adopted.mesa,
      later.organ == adopted.organ, let openedAt = later.openedAt, let since = state.adoptedAt,
      openedAt > since
    else { throw .unknown("meeting", session.rawValue, field: "/data/session") }
    return try Meeting.carriedVote(on: item, later)
  }

  /// R38: a due day that a session set is moved by a later one; by the chair between sessions only
  /// where the profile says so (`agreements.chairExtends`).
  ///
  /// - Throws: `agreement.extensionNeedsSession`; as `laterVote`.
  /// - Source: handbook §3.4 R38, R39 [?].
  static func extensionDecided(
    _ session: MeetingID?, _ item: Int?, _ state: State, _ rules: Profile.Organ, _ place: Place,
    _ context: Context
  ) throws(Refusal) -> DecidedBy {
    guard let session else {
      let chair = context.standings(towards: place).contains(Standing(.chair, .ownOrgan))
      guard rules.agreements?.chairExtends == true, chair else {
        throw Refusal(
          "agreement.extensionNeedsSession", rule: "R38",
          ["number": .word(state.adopted?.number ?? "")], field: "/data/session")
      }
      return .chair
    }
    guard let item else { throw .field("field.missing", "item") }
    let vote = try laterVote(session, item, state, context)
    try context.notBefore(vote.at)
    return .session
  }

  /// R38: all extensions together stay within what the profile allows (`agreements.extensionDays`).
  ///
  /// - Throws: `agreement.extensionTooLong`.
  static func extensionWithin(
    _ rules: Profile.Organ, _ state: State, to due: CivilDate
  ) throws(Refusal) {
    guard let maximum = rules.agreements?.extensionDays, let first = state.adopted?.due else {
      return
    }
    guard due <= first.adding(days: maximum) else {
      throw Refusal(
        "agreement.extensionTooLong", rule: "R38",
        [
          "maximum": .number(maximum), "latest": .word(first.adding(days: maximum).description),
        ], field: "/data/due")
    }
  }

  /// A later agreement of the same organ, itself in force, stands in another's place.
  ///
  /// - Throws: `record.unknown`, `agreement.notLater`.
  static func standsInPlace(
    _ later: State, _ id: AgreementID, of state: State
  ) throws(Refusal) {
    guard let new = later.adopted, let old = state.adopted, new.mesa == old.mesa,
      new.organ == old.organ
    else { throw .unknown("agreement", id.rawValue, field: "/data/by") }
    let isLater =
      later.adoptedAt.map { at in state.adoptedAt.map { $0 < at } ?? false } ?? false
      || (later.adoptedAt == state.adoptedAt && old.number < new.number)
    guard isLater, later.stage != .cancelled, later.stage != .superseded else {
      throw Refusal(
        "agreement.notLater",
        ["number": .word(old.number), "by": .word(new.number)], field: "/data/by")
    }
  }
}
