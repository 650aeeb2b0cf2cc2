import Canonical
import MesaDomain

extension CaseFile.State {
  /// The file as questions see it: entries stay sealed, and each says who may open it.
  func record(_ id: String) throws -> ViewRecord? {
    guard let mesa, let code else { return nil }
    let view = CaseFileView(id: id, code: code, mesa: mesa, self)
    return ViewRecord(
      kind: RecordKind.caseFile.rawValue, id: id, mesa: mesa.rawValue, organ: nil,
      owner: parties.map(\.agency.rawValue).joined(separator: " "), sort: code.rawValue,
      body: try CanonicalEncoder().encode(view))
  }
}

private struct CaseFileView: Encodable {
  let id: String
  let code: SpeakableCode
  let mesa: MesaID
  let state: CaseFile.Stage
  let kinds: [CaseFile.ViolenceKind]
  let openedAt: Instant?
  let closedAt: Instant?
  let closingReason: CaseFile.ClosingReason?
  let reviewRequired: Bool
  let risk: CaseFile.RiskAssessed?
  let risks: [CaseFile.RiskAssessed]
  let conferenceReasons: [CaseFile.ConferenceReason]
  let minorsAtRisk: Bool
  let repeats: [Repeat]
  /// Whether any paper accredits her situation here, without telling which.
  let accredited: Bool
  /// Until when, where all such papers end.
  let accreditedUntil: CivilDate?
  let mergedInto: CaseID?
  let absorbed: [Joined]
  let splitFrom: CaseID?
  let parties: [Party]
  let referrals: [ReferralID]
  /// For the holder alone.
  let matches: [Match]
  let entries: [CaseEntryView]

  struct Party: Encodable {
    let agency: AgencyID
    let standing: CaseFile.PartyStanding
    let referral: ReferralID?
    let professional: PersonID?
    let since: Instant
  }
  struct Repeat: Encodable {
    let on: CivilDate
    let reason: CaseFile.RepeatReason
  }
  struct Joined: Encodable {
    let `case`: CaseID
    let code: SpeakableCode
  }
  struct Match: Encodable {
    let match: MatchID
    let confirmed: Bool?
    let code: SpeakableCode?
    let agency: AgencyID?
  }

  init(id: String, code: SpeakableCode, mesa: MesaID, _ state: CaseFile.State) {
    (self.id, self.code, self.mesa) = (id, code, mesa)
    (self.state, kinds, openedAt) = (state.stage, state.kinds, state.openedAt)
    (closedAt, closingReason) = (state.closedAt, state.closed?.reason)
    reviewRequired = state.closed?.reviewRequired ?? false
    (risk, risks) = (state.risk, state.risks)
    (conferenceReasons, minorsAtRisk) = (state.conferenceReasons, state.minorsAtRisk)
    repeats = state.repeats.map { Repeat(on: $0.on, reason: $0.reason) }
    let titles = state.entries.compactMap { entry -> CaseFile.TitleRecorded? in
      guard case .title(let title) = entry.content, title.counts, entry.movedTo == nil else {
        return nil
      }
      return title
    }
    accredited = !titles.isEmpty
    accreditedUntil =
      titles.contains { $0.until == nil } ? nil : titles.compactMap(\.until).max()
    (mergedInto, splitFrom) = (state.mergedInto, state.splitFrom)
    absorbed = state.absorbed.map { Joined(case: $0.case, code: $0.code) }
    parties = state.parties.map {
      Party(
        agency: $0.agency, standing: $0.standing, referral: $0.referral,
        professional: $0.professional, since: $0.since)
    }
    referrals = state.referrals
    matches = state.matches.map {
      Match(
        match: $0.id, confirmed: $0.settled?.confirmed, code: $0.settled?.code,
        agency: $0.settled?.agency)
    }
    // What turned out to be another woman's shows in her file alone.
    entries = state.entries.filter { $0.movedTo == nil }.map(CaseEntryView.init)
  }
}

/// One entry: its envelope, and under the name of its kind what it holds.
struct CaseEntryView: Encodable {
  let version: Int
  let at: Instant
  let agency: AgencyID
  let compartment: Compartment
  let sharedWith: [AgencyID]
  let correctedBy: Int?
  private(set) var identity: CaseFile.IdentityRecorded?
  private(set) var contact: CaseFile.ContactRulesSet?
  private(set) var location: CaseFile.LocationRecorded?
  private(set) var statement: CaseFile.StatementRecorded?
  private(set) var voice: CaseFile.VoiceRecorded?
  private(set) var incident: CaseFile.IncidentRecorded?
  private(set) var title: CaseFile.TitleRecorded?
  private(set) var measure: CaseFile.MeasureRecorded?
  private(set) var changes: [CaseFile.MeasureChanged]?
  private(set) var followUp: CaseFile.FollowUpRecorded?
  private(set) var dependants: CaseFile.DependantsRecorded?
  private(set) var accused: CaseFile.AccusedRecorded?
  private(set) var closing: CaseFile.Closed?
  private(set) var reopening: CaseFile.Reopened?

  init(_ entry: CaseFile.Entry) {
    (version, at, agency) = (entry.version, entry.at, entry.agency)
    (compartment, sharedWith) = (entry.compartment, entry.sharedWith)
    correctedBy = entry.correctedBy
    switch entry.content {
    case .identity(let e): identity = e
    case .contact(let e): contact = e
    case .location(let e): location = e
    case .statement(let e): statement = e
    case .voice(let e): voice = e
    case .incident(let e): incident = e
    case .title(let e): title = e
    case .measure(let e, let changed): (measure, changes) = (e, changed)
    case .followUp(let e): followUp = e
    case .dependants(let e): dependants = e
    case .accused(let e): accused = e
    case .closing(let e): closing = e
    case .reopening(let e): reopening = e
    }
  }
}
