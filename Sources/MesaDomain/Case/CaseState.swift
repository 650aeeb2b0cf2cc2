public import Canonical

extension CaseFile {
  public struct State: Sendable, Equatable {
    public var stage = Stage.absent
    public var code: SpeakableCode?
    public var mesa: MesaID?
    public var openedAt: Instant?
    /// Since when it is closed: the clocks of retention start here.
    public var closedAt: Instant?
    public var closed: Closed?
    public var kinds: [ViolenceKind] = []
    public var parties: [Party] = []
    /// All referrals by which agencies came, the last one last.
    public var referrals: [ReferralID] = []
    public var risks: [RiskAssessed] = []
    public var entries: [Entry] = []
    /// By which ways she may be reached; nil before anybody has asked her.
    public var contact: ContactRulesSet?
    public var minorsAtRisk = false
    public var repeats: [Repeat] = []
    /// A repetition that no commission has had on its roster yet.
    public var repeatWaits = false
    /// When a commission last had it on its roster.
    public var listedAt: Instant?
    /// Since when something asks that a commission speaks of it; nil where nothing does.
    public var conferenceSince: Instant?
    /// Why, when that was noted last.
    var asked: [ConferenceReason] = []
    /// By when a commission looks at it while nobody has assessed the risk.
    public var openingDue: Deadline?
    /// Reviews of the risk that were late when the clock looked.
    public var lateReviews: [BecameOverdue] = []
    public var matches: [Match] = []
    public var mergedInto: CaseID?
    public var absorbed: [Absorbed] = []
    /// The file from which it was split off.
    public var splitFrom: CaseID?
    /// Who has a conflict of interest: to them the case does not exist (R54).
    public var excluded: [PersonID] = []
    /// The same for everybody who works for one of these.
    public var excludedAgencies: [AgencyID] = []
    public var glass: [GlassBroken] = []
    /// Sessions of commissions on whose roster it stands.
    public var roster: [Listed] = []

    /// The highest level of those that hold: of each body, what it found last.
    ///
    /// A body's later finding takes the place of its own, never of another's.
    public var risk: RiskAssessed? {
      currentRisks.min {
        Profile.RiskDeadlines.rank($0.mapped) < Profile.RiskDeadlines.rank($1.mapped)
      }
    }

    /// What each assessing body found last, by the day of the finding.
    public var currentRisks: [RiskAssessed] {
      risks.enumerated().filter { index, risk in
        !risks.enumerated().contains { other in
          other.element.agency == risk.agency
            && (other.element.on, other.offset) > (risk.on, index)
        }
      }.map(\.element)
    }

    public var holder: AgencyID? { parties.first { $0.standing == .holder }?.agency }

    /// What the agency is to the case.
    public func standing(of agency: AgencyID) -> PartyStanding? {
      parties.first { $0.agency == agency }?.standing
    }

    /// The entry of that version, unless it turned out to be another woman's.
    func entry(_ version: Int) -> Entry? {
      entries.first { $0.version == version && $0.movedTo == nil }
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
    /// The file of the same woman from which it came along.
    public var via: CaseID?
  }

  /// Something sealed in the file: who wrote it, when, in which compartment.
  public struct Entry: Sendable, Equatable {
    /// Of the event, by which corrections name it.
    public let version: Int
    public internal(set) var at: Instant
    public let agency: AgencyID
    public let compartment: Compartment
    public internal(set) var sharedWith: [AgencyID]
    public internal(set) var content: EntryContent
    /// The entry that stands in its place.
    public internal(set) var correctedBy: Int?
    /// The file of the woman whom it is about.
    public internal(set) var movedTo: CaseID?
  }
  public enum EntryContent: Sendable, Equatable {
    case identity(IdentityRecorded)
    case contact(ContactRulesSet)
    case location(LocationRecorded)
    case statement(StatementRecorded)
    case voice(VoiceRecorded)
    case incident(IncidentRecorded)
    case title(TitleRecorded)
    case measure(MeasureRecorded, [MeasureChanged])
    case followUp(FollowUpRecorded)
    case dependants(DependantsRecorded)
    case accused(AccusedRecorded)
    case closing(Closed)
    case reopening(Reopened)
  }

  public struct Repeat: Sendable, Equatable {
    public let on: CivilDate
    public let reason: RepeatReason
  }

  /// A proposal that another file is about the same woman.
  public struct Match: Sendable, Equatable {
    public let id: MatchID
    /// Nil while it waits for either holder.
    public var settled: RepeatSettled?
  }
}

extension CaseFile.State {
  mutating func open(_ e: CaseFile.Opened, _ moment: Moment) {
    (stage, code, mesa) = (.open, e.code, e.mesa)
    (openedAt, kinds, splitFrom) = (moment.effective, e.kinds, e.from)
    openingDue = e.conferenceDue
    parties = [
      CaseFile.Party(
        agency: e.agency, standing: .holder, professional: e.professional,
        since: moment.effective)
    ]
  }

  mutating func note(
    _ content: CaseFile.EntryContent, _ agency: AgencyID, _ compartment: Compartment,
    _ moment: Moment, sharedWith: [AgencyID] = []
  ) {
    entries.append(
      CaseFile.Entry(
        version: moment.version, at: moment.effective, agency: agency, compartment: compartment,
        sharedWith: sharedWith, content: content))
  }

  mutating func correct(_ version: Int, by correction: Int) {
    for index in entries.indices where entries[index].version == version {
      entries[index].correctedBy = correction
    }
  }

  mutating func share(_ e: CaseFile.Shared) {
    for index in entries.indices where entries[index].version == e.entry {
      entries[index].sharedWith = Set(entries[index].sharedWith + e.with).sorted()
    }
  }

  mutating func change(_ e: CaseFile.MeasureChanged) {
    for index in entries.indices where entries[index].version == e.entry {
      guard case .measure(let measure, let changes) = entries[index].content else { continue }
      entries[index].content = .measure(measure, changes + [e])
    }
  }

  mutating func change(_ change: CaseFile.PartyChanged, _ moment: Moment) {
    if let referral = change.referral, !referrals.contains(referral) {
      referrals.append(referral)
    }
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

  mutating func repeated(_ on: CivilDate, _ reason: CaseFile.RepeatReason) {
    repeats.append(CaseFile.Repeat(on: on, reason: reason))
    repeatWaits = true
  }

  mutating func exclude(_ people: [PersonID]) {
    for person in people where !excluded.contains(person) { excluded.append(person) }
  }
}
