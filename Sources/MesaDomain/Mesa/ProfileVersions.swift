public import Canonical

extension Mesa {
  /// Own rules that came into force from a day on, by an agreement of the plenary. R07; art. 15.2.
  public struct ProfileAmended: Payload {
    public let agreement: AgreementID
    /// Its number as the minutes have it: `AC-2026-003`.
    public let number: String
    /// First day in force. Sessions convened before keep the version they were convened under.
    public let from: CivilDate
    /// The whole content, so that replay needs no file.
    public let profile: Profile
  }
  /// Values that a regulation of the mesa bears out from now on. Handbook §7, marks.
  public struct ValuesConfirmed: Payload {
    /// In the order given; a path speaks for all below it.
    public let paths: [String]
    /// Article of the mesa's rules, as cited.
    public let reference: String
    public let profileVersion: Int
  }

  /// A version of the profile after the first.
  public struct Amendment: Sendable, Equatable {
    public let from: CivilDate
    public let agreement: AgreementID
    public let number: String
    public var profile: Profile
  }
}

extension Mesa.State {
  /// The version in force on that day; of two from the same day, the one adopted later.
  public func profile(on day: CivilDate) -> Profile? {
    let current = amendments.filter { $0.from <= day }
    let latest = current.map(\.from).max()
    return current.last { $0.from == latest }?.profile ?? firstProfile
  }

  /// The version with that number; nil where the mesa never had it.
  public func profile(version: Int) -> Profile? {
    profileVersions.first { $0.version == version }
  }

  /// Every version that the mesa had, the first adopted first.
  public var profileVersions: [Profile] {
    [firstProfile].compactMap(\.self) + amendments.map(\.profile)
  }

  /// The state in which `profile` is what binds on that day.
  func under(_ profile: Profile?) -> Mesa.State {
    var state = self
    state.profile = profile
    return state
  }

  mutating func evolveProfile(_ event: Mesa.Event) {
    switch event {
    case .profileAmended(let e):
      amendments.append(
        Mesa.Amendment(
          from: e.from, agreement: e.agreement, number: e.number, profile: e.profile))
    case .valuesConfirmed(let e):
      if firstProfile?.version == e.profileVersion {
        firstProfile = firstProfile?.confirming(e.paths)
        profile = firstProfile
      }
      for index in amendments.indices
      where amendments[index].profile.version == e.profileVersion {
        amendments[index].profile = amendments[index].profile.confirming(e.paths)
      }
    case .promoted, .constituted, .activated, .becameDormant, .reactivated, .sessionHeld,
      .dissolved, .municipalityJoined, .municipalityLeft, .seatAdded, .seatEnded, .seatAssigned,
      .seatReleased, .designated, .designationEnded, .seatsRenewed, .substituted,
      .chairDelegated, .chairOrdered, .figuresReleased:
      break
    }
  }
}
