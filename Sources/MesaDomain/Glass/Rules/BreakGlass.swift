import Canonical

extension Glass {
  /// Numbers of `security.md` §4.8.
  enum Limits {
    static let reasonCharacters = 20
    static let openAtATime = 2
    static let minutes: Int64 = 60
    static let hoursToConfirm: Int64 = 24
    static let reviewWorkingDays = 3
  }

  /// Whoever breaks glass says why: a ground of theirs, and a reason that can be checked later.
  ///
  /// - Throws: `glass.groundNotYours`, `glass.reasonTooShort`.
  /// - Source: `security.md` §4.8; handbook §4.5.
  static func grounded(
    _ ground: GlassGround, _ reason: Confidential, by role: Role
  ) throws(Refusal) {
    let known = GlassGround.known(to: role)
    guard known.contains(ground) else {
      throw .field(
        "glass.groundNotYours", "ground",
        ["ground": .word(ground.rawValue), "known": .words(known.map(\.rawValue))])
    }
    guard case .plain(let text) = reason else { return }
    let count = text.split(whereSeparator: \.isWhitespace).reduce(-1) { $0 + 1 + $1.count }
    guard count >= Limits.reasonCharacters else {
      throw .field(
        "glass.reasonTooShort", "reason",
        ["count": .number(max(0, count)), "minimum": .number(Limits.reasonCharacters)])
    }
  }

  /// What can be opened so at all is what the matrix has a row for.
  ///
  /// - Throws: `field.missing`, `glass.compartmentNotYours`.
  /// - Source: handbook §4.4.
  static func within(
    _ compartments: [Compartment], of role: Role
  ) throws(Refusal) -> [Compartment] {
    let known = Compartment.allCases.filter { compartment in
      Permissions.grants(of: compartment.action).contains {
        $0.role == role && $0.scope == compartment.glass
      }
    }
    let asked = Set(compartments).sorted()
    guard !asked.isEmpty else { throw .field("field.missing", "compartments") }
    let refused = asked.filter { !known.contains($0) }
    guard refused.isEmpty else {
      throw .field(
        "glass.compartmentNotYours", "compartments",
        [
          "compartments": .words(refused.map(\.rawValue)),
          "known": .words(known.sorted().map(\.rawValue)),
        ])
    }
    return asked
  }

  /// No more than two cases stand open to one person at a time.
  ///
  /// - Throws: `glass.tooMany`.
  /// - Source: `security.md` §4.8.
  static func free(_ state: State, at moment: Instant) throws(Refusal) {
    let open = state.open(at: moment).map(\.opened.until)
    guard open.count >= Limits.openAtATime, let next = open.min() else { return }
    throw Refusal(
      "glass.tooMany", ["open": .number(open.count), "until": .word(next.description)])
  }

  /// Auditor and data-protection officer open an identity by two: one asks, another of the same
  /// office confirms.
  ///
  /// - Source: handbook §4.4; `security.md` §5 (nobody approves their own request).
  static func needsSecond(_ compartments: [Compartment], _ role: Role) -> Bool {
    role != .caseworker && compartments.contains(.identity)
  }

  /// The last moment at which the review is in time: three working days, by the calendars of the
  /// mesa; days of any kind where a calendar is missing, for no calendar may stand in the way.
  ///
  /// - Source: `security.md` §4.8; Ley 39/2015 art. 30.
  static func reviewDue(_ context: Context, _ mesa: Mesa.State) -> Deadline {
    let working = Profile.Term(value: Limits.reviewWorkingDays, unit: .day, count: .working)
    if let due = try? context.deadline(working, from: context.at, mesa: mesa) { return due }
    let any = Profile.Term(value: Limits.reviewWorkingDays, unit: .day, count: .calendar)
    let until = context.at.advanced(byMilliseconds: Int64(Limits.reviewWorkingDays) * 86_400_000)
    return (try? context.deadline(any, from: context.at, mesa: mesa))
      ?? Deadline(at: until, term: any.spelled, calendars: [])
  }
}
