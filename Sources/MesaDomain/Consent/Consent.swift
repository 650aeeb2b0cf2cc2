public import Canonical

/// What she agreed to, agency by agency: apart from the legal basis of the data's processing.
///
/// Its stream is the case's id. What is sealed here is sealed with the case's narrative.
///
/// - Source: handbook §4.5; Ley Orgánica 1/2004 art. 19 bis.2.
public enum Consent: Aggregate {
  public static let kind = StreamKind.consent
  public static let initial = State()

  public struct State: Sendable, Equatable {
    /// What was given and still stands, each for one agency.
    public var standing: [Standing] = []
    /// What was given and stands no longer, in the order in which it ended.
    public var ended: [Ended] = []
    /// When she last said no of an agency: that it is not told, or not any more.
    public var noes: [AgencyID: Instant] = [:]
    public var refused: [AgencyID] = []
    public var overrides: [Override] = []
    /// Who was told on her consent and has not yet heard that she took it back.
    public var toNotify: [ToNotify] = []
    public var told: [Told] = []
    /// Of the last event; the next ones are numbered on from it.
    public var lastVersion = 0
  }

  /// Her consent as far as it concerns one agency.
  public struct Standing: Sendable, Equatable {
    public let agency: AgencyID
    public let given: Given
    public let at: Instant
    /// Of the event, by which people name it.
    public let version: Int
  }

  /// Her consent as it was, and how it came to its end.
  public struct Ended: Sendable, Equatable {
    public let standing: Standing
    public let at: Instant
    public let by: End
  }
  public enum End: String, Choice {
    /// She took it back.
    case withdrawn
    case refused
    /// She said it anew, with other words.
    case replaced
  }

  /// A disclosure without consent, and whether it holds.
  public struct Override: Sendable, Equatable {
    /// Of the event, by which the superior confirms it.
    public let version: Int
    public let at: Instant
    public let overridden: Overridden
    /// Nil until the superior has spoken.
    public var confirmed: Bool?

    /// In grave and imminent danger nobody waits for a signature; what is denied ends.
    public func holds(on day: CivilDate) -> Bool {
      guard overridden.until.map({ day <= $0 }) != false else { return false }
      return confirmed ?? overridden.ground.holdsAtOnce
    }
  }

  public struct ToNotify: Sendable, Equatable {
    public let agency: AgencyID
    public let since: Instant
  }

  public enum Event: Sendable, Equatable {
    case given(Given)
    case refused(Refused)
    case withdrawn(Withdrawn)
    case overridden(Overridden)
    case overrideDecided(OverrideDecided)
    case notified(Notified)
    case told(Told)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    state.lastVersion = moment.version
    switch event {
    case .given(let e):
      state.end(e.to, .replaced, moment)
      state.standing += e.to.map {
        Standing(agency: $0, given: e, at: moment.effective, version: moment.version)
      }
      state.refused.removeAll(where: e.to.contains)
      state.toNotify.removeAll { e.to.contains($0.agency) }
    case .refused(let e):
      state.end(e.to, .refused, moment)
      state.refused += e.to.filter { !state.refused.contains($0) }
      state.notify(e.toNotify, moment)
    case .withdrawn(let e):
      state.end(e.from, .withdrawn, moment)
      state.notify(e.toNotify, moment)
    case .overridden(let e):
      state.overrides.append(
        Override(version: moment.version, at: moment.effective, overridden: e, confirmed: nil))
    case .overrideDecided(let e):
      for index in state.overrides.indices where state.overrides[index].version == e.override {
        state.overrides[index].confirmed = e.confirmed
      }
    case .notified(let e): state.toNotify.removeAll { $0.agency == e.agency }
    case .told(let e): state.told.append(e)
    }
  }

  public static func sealing(
    _ stream: StreamID, _ state: State, _ event: Event, _ moment: Moment
  ) -> String? {
    CaseID(wellFormed: stream.key).key(.narrative)
  }
}

/// On what a disclosure to an agency stands.
public enum ConsentBasis: Sendable, Equatable {
  case consent
  case override(Consent.Ground)

  /// `consent`, or the ground: as events and records hold it.
  public var word: String {
    switch self {
    case .consent: "consent"
    case .override(let ground): ground.rawValue
    }
  }
}

extension Consent.State {
  /// On what the agency may be told on that day; nil where it may not.
  ///
  /// - Source: handbook §4.5.
  public func basis(for agency: AgencyID, on day: CivilDate) -> ConsentBasis? {
    if standing.contains(where: { $0.agency == agency && $0.holds(on: day) }) { return .consent }
    return overrides.last { $0.overridden.to.contains(agency) && $0.holds(on: day) }
      .map { .override($0.overridden.ground) }
  }

  /// Whether telling the agency rests on something of which the law forbids her to hear.
  func keepsFromHer(_ agency: AgencyID, on day: CivilDate) -> Bool {
    guard case .override? = basis(for: agency, on: day) else { return false }
    return overrides.last { $0.overridden.to.contains(agency) && $0.holds(on: day) }?
      .overridden.notInformable == true
  }

  /// Whether the agency may be told, on whatever it stands.
  public func allows(_ agency: AgencyID, on day: CivilDate) -> Bool {
    basis(for: agency, on: day) != nil
  }

  /// Whether her consent covers that part of the file for that purpose.
  public func covers(
    _ agency: AgencyID, _ compartment: Compartment, for purpose: Consent.Purpose,
    on day: CivilDate
  ) -> Bool {
    standing.contains {
      $0.agency == agency && $0.holds(on: day) && $0.given.data.contains(compartment)
        && $0.given.purposes.contains(purpose)
    }
  }

  fileprivate mutating func end(
    _ agencies: [AgencyID], _ how: Consent.End, _ moment: Moment
  ) {
    ended += standing.filter { agencies.contains($0.agency) }.map {
      Consent.Ended(standing: $0, at: moment.effective, by: how)
    }
    standing.removeAll { agencies.contains($0.agency) }
    guard how != .replaced else { return }
    for agency in agencies { noes[agency] = moment.effective }
  }

  fileprivate mutating func notify(_ agencies: [AgencyID], _ moment: Moment) {
    for agency in agencies where !toNotify.contains(where: { $0.agency == agency }) {
      toNotify.append(Consent.ToNotify(agency: agency, since: moment.effective))
    }
  }
}

extension Consent.Standing {
  func holds(on day: CivilDate) -> Bool { given.until.map { day <= $0 } != false }
}
