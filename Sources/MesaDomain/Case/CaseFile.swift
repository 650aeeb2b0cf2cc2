public import Canonical

/// Everything that a mesa's agencies hold together about one woman's situation, under a code.
///
/// Who she is stands in compartments, each sealed under a key of its own; decisions see codes,
/// states and times only. The relations from which rights follow (parties, exclusions, rosters,
/// broken glass) are part of the state.
public enum CaseFile: Aggregate {
  public static let kind = StreamKind.caseFile
  public static let initial = State()

  public enum Stage: String, Choice {
    case absent, open, closed
    /// Merged into another file, which `mergedInto` names.
    case merged
    /// Hidden from all but courts and authorities (LO 3/2018 art. 32), its keys in escrow.
    case blocked
    /// Its keys are gone for ever.
    case destroyed
  }

  public struct State: Sendable, Equatable {
    public var stage = Stage.absent
    public var code: SpeakableCode?
    public var mesa: MesaID?
    public var openedAt: Instant?
    public var kinds: [ViolenceKind] = []
    public var parties: [Party] = []
    /// Every referral of the case that was ever sent, in order.
    public var referrals: [ReferralID] = []
    public var risks: [RiskAssessed] = []
    public var entries: [Entry] = []
    /// Who has a conflict of interest: to them the case does not exist (R54).
    public var excluded: [PersonID] = []
    public var glass: [GlassBroken] = []
    /// Sessions of commissions on whose roster it stands.
    public var roster: [Listed] = []

    public var risk: RiskAssessed? { risks.last }

    /// What the agency is to the case.
    public func standing(of agency: AgencyID) -> PartyStanding? {
      parties.first { $0.agency == agency }?.standing
    }
  }

  /// An agency that has to do with the case.
  public struct Party: Sendable, Equatable {
    public let agency: AgencyID
    public var standing: PartyStanding
    /// The referral by which it came; none for who opened the file.
    public var referral: ReferralID?
    public var professional: PersonID?
    public var since: Instant
  }

  /// Something sealed in the file: who wrote it, when, in which compartment.
  public struct Entry: Sendable, Equatable {
    /// Of the event, by which corrections name it.
    public let version: Int
    public let at: Instant
    public let agency: AgencyID
    public let compartment: Compartment
    public let sharedWith: [AgencyID]
    public let content: EntryContent
  }
  public enum EntryContent: Sendable, Equatable {
    case identity(IdentityRecorded)
    case location(LocationRecorded)
    case statement(StatementRecorded)
  }

  public enum Event: Sendable, Equatable {
    case opened(Opened)
    case identityRecorded(IdentityRecorded)
    case locationRecorded(LocationRecorded)
    case statementRecorded(StatementRecorded)
    case riskAssessed(RiskAssessed)
    case partyChanged(PartyChanged)
    case partyLeft(PartyLeft)
    case excluded(Excluded)
    case readmitted(Readmitted)
    case glassBroken(GlassBroken)
    case listed(Listed)
    case unlisted(Unlisted)
  }

  public static func evolve(_ state: inout State, _ event: Event, _ moment: Moment) {
    switch event {
    case .opened(let e):
      (state.stage, state.code, state.mesa) = (.open, e.code, e.mesa)
      (state.openedAt, state.kinds) = (moment.effective, e.kinds)
      state.parties = [
        Party(agency: e.agency, standing: .holder, since: moment.effective)
      ]
    case .identityRecorded(let e):
      state.note(.identity(e), e.agency, .identity, moment)
    case .locationRecorded(let e):
      state.note(.location(e), e.agency, .protectedLocation, moment)
    case .statementRecorded(let e):
      state.note(.statement(e), e.agency, e.compartment, moment, sharedWith: e.sharedWith)
    case .riskAssessed(let e): state.risks.append(e)
    case .partyChanged(let e): state.change(e, moment)
    case .partyLeft(let e): state.parties.removeAll { $0.agency == e.agency }
    case .excluded(let e):
      if !state.excluded.contains(e.person) { state.excluded.append(e.person) }
    case .readmitted(let e): state.excluded.removeAll { $0 == e.person }
    case .glassBroken(let e): state.glass.append(e)
    case .listed(let e): state.roster.append(e)
    case .unlisted(let e): state.roster.removeAll { $0.meeting == e.meeting }
    }
  }

  public static func sealing(
    _ stream: StreamID, _ state: State, _ event: Event, _ moment: Moment
  ) -> String? {
    let compartment: Compartment =
      switch event {
      case .identityRecorded: .identity
      case .locationRecorded: .protectedLocation
      case .statementRecorded(let e): e.compartment
      case .opened, .riskAssessed, .partyChanged, .partyLeft, .excluded, .readmitted,
        .glassBroken, .listed, .unlisted:
        .narrative
      }
    return CaseID(wellFormed: stream.key).key(compartment)
  }
}

extension CaseFile.State {
  fileprivate mutating func note(
    _ content: CaseFile.EntryContent, _ agency: AgencyID, _ compartment: Compartment,
    _ moment: Moment, sharedWith: [AgencyID] = []
  ) {
    entries.append(
      CaseFile.Entry(
        version: moment.version, at: moment.effective, agency: agency, compartment: compartment,
        sharedWith: sharedWith, content: content))
  }

  fileprivate mutating func change(_ change: CaseFile.PartyChanged, _ moment: Moment) {
    if let referral = change.referral, !referrals.contains(referral) { referrals.append(referral) }
    if let index = parties.firstIndex(where: { $0.agency == change.agency }) {
      parties[index].standing = change.standing
      parties[index].referral = change.referral ?? parties[index].referral
      parties[index].professional = change.professional ?? parties[index].professional
    } else {
      parties.append(
        CaseFile.Party(
          agency: change.agency, standing: change.standing, referral: change.referral,
          professional: change.professional, since: moment.effective))
    }
  }
}
