import Canonical

extension Command {
  /// The whole judgement of a command: time, right, lateness, then the rules.
  ///
  /// - Throws: `effective.future`; `auth.*` or `record.unknown`; `effective.tooLate`; whatever the
  ///   command's own rules say.
  public func judge(_ context: Context) throws(Refusal) -> Decision {
    guard context.effective <= context.at else {
      throw Refusal(
        "effective.future", ["effective": .word(context.effective.description)],
        field: "/effective")
    }
    let place = place(in: context)
    try context.authorize(Self.name, at: place)
    try context.mayRecordLate(place)
    return try decide(context)
  }
}

extension Context {
  /// Recording later than the profile's tolerance needs the right to do so.
  ///
  /// - Throws: `effective.tooLate`.
  /// - Source: profile `recordingToleranceDays` [?].
  func mayRecordLate(_ place: Place) throws(Refusal) {
    guard let mesa = place.mesa else { return }
    let found = state(Mesa.self, .mesa(mesa))
    guard let profile = found.profile(on: found.day(of: effective)) else { return }
    let days = Int((at.milliseconds - effective.milliseconds) / 86_400_000)
    guard days > profile.recordingToleranceDays else { return }
    let standings = standings(towards: .mesa(mesa)).union(standings(towards: place))
    guard Permissions.right(of: standings, to: "record.late") != nil else {
      throw Refusal(
        "effective.tooLate",
        ["days": .number(days), "tolerance": .number(profile.recordingToleranceDays)],
        field: "/effective")
    }
  }
}
