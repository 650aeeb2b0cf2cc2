import Canonical
import MesaDomain

/// Gathers what an export for a woman tells, from the records and readings of her case.
struct SubjectSurvey {
  /// A reading that was recorded, without who it was.
  struct Look {
    let at: Instant
    let agency: AgencyID?
    let purpose: AccessPurpose?
  }

  /// The records of which something is told: those that there are.
  let streams: [StreamID]
  private let id: CaseID
  private let context: Context
  private let file: CaseFile.State
  private let code: SpeakableCode
  private let mesa: MesaID
  private let consent: Consent.State
  private let retention: Retention.State
  private let referrals: [(id: ReferralID, state: Referral.State)]
  /// Agencies that were told by a request of which she may not hear (LO 7/2021 art. 7.4).
  private let hidden: Set<AgencyID>
  private var found: [Compartment: Found] = [:]
  private var looks: [Look] = []

  private struct Found {
    var entries: [JSONValue] = []
    var copies: [JSONValue] = []
    var withheld: SubjectExport.Withheld?
  }

  init(_ id: CaseID, _ context: Context) throws(Refusal) {
    let file = context.state(CaseFile.self, .caseFile(id))
    guard let code = file.code, let mesa = file.mesa else { throw .unknown("case", id.rawValue) }
    (self.id, self.context, self.file, self.code, self.mesa) = (id, context, file, code, mesa)
    consent = context.state(Consent.self, .consent(id))
    retention = context.state(Retention.self, .retention(id))
    referrals = file.referrals.map { ($0, context.state(Referral.self, .referral($0))) }
    hidden = Set(consent.overrides.filter(\.overridden.notInformable).flatMap(\.overridden.to))
      .subtracting(consent.standing.map(\.agency))
      .subtracting([file.holder].compactMap(\.self))
    var streams: [StreamID] = [.caseFile(id)]
    if consent.lastVersion > 0 { streams.append(.consent(id)) }
    if context.state(CarePlan.self, .carePlan(id)) != CarePlan.initial {
      streams.append(.carePlan(id))
    }
    self.streams = streams + file.referrals.sorted().map { .referral($0) }
  }

  /// Parts of which something is copied.
  var copied: [AccessWord] {
    found.filter { !$0.value.copies.isEmpty }.keys.sorted()
      .map { AccessWord(wellFormed: $0.rawValue) }
  }

  mutating func take(reading look: Look) {
    if let agency = look.agency, hidden.contains(agency) { return }
    looks.append(look)
  }

  /// - Parameter mine: the file as the officer may open it now.
  mutating func take(entries: [JSONValue], mine file: JSONValue) {
    let open = Set((file["entries"]?.arrayValue ?? []).compactMap { $0["version"]?.integerValue })
    for entry in entries {
      guard
        let compartment = entry["compartment"]?.stringValue.flatMap({
          Compartment(rawValue: $0)
        })
      else { continue }
      found[compartment, default: Found()].entries.append(entry)
      let withheld = withheld(
        entry, compartment,
        isOpen: open.contains(where: {
          $0 == entry["version"]?.integerValue
        }))
      if let withheld {
        found[compartment]?.withheld = withheld
      } else {
        found[compartment]?.copies.append(entry)
      }
    }
  }

  private func withheld(
    _ entry: JSONValue, _ compartment: Compartment, isOpen: Bool
  ) -> SubjectExport.Withheld? {
    switch compartment {
    case .protectedLocation: return .danger
    case .accused: return .ofOthers
    case .police: return .authority
    case .identity, .health, .narrative: break
    }
    if retention.stage == .destroyed { return .destroyed }
    // What others told, and what is told of others, is theirs as well.
    let isOfOthers =
      entry["dependants"] != nil
      || entry["statement"]?["source"]?.stringValue == CaseFile.Source.thirdParty.rawValue
    if isOfOthers { return .ofOthers }
    return isOpen ? nil : .notOpened
  }

  func export(_ opened: (JSONValue) -> JSONValue) -> SubjectExport {
    let profile = context.state(Mesa.self, .mesa(mesa)).profile(
      on: context.state(Mesa.self, .mesa(mesa)).day(of: context.at))
    return SubjectExport(
      case: id, code: code, mesa: mesa, at: context.at, state: file.stage,
      openedAt: file.openedAt, closedAt: file.closedAt,
      categories: found.sorted { $0.key < $1.key }.map { category($0, $1, opened) },
      purposes: Set(looks.compactMap(\.purpose)).sorted { $0.rawValue < $1.rawValue },
      agreed: Set(consent.standing.flatMap(\.given.purposes)).sorted {
        $0.rawValue < $1.rawValue
      },
      bases: bases, recipients: recipients, readings: readings,
      term: SubjectExport.Term(
        stage: retention.stage, caseYears: profile?.retention.caseYears,
        blockedYears: retention.terms?.blockedYears ?? profile?.retention.blockedYears,
        blockOn: retention.terms?.blockOn, destroyFrom: retention.blocked?.destroyFrom))
  }

  private func category(
    _ compartment: Compartment, _ found: Found, _ opened: (JSONValue) -> JSONValue
  ) -> SubjectExport.Category {
    let times = found.entries.compactMap { $0["at"]?.stringValue.flatMap { Instant($0) } }
    let sources = found.entries.flatMap { [$0["statement"], $0["accused"]] }
      .compactMap { $0?["source"]?.stringValue.flatMap { CaseFile.Source(rawValue: $0) } }
    let producers = found.entries.compactMap {
      $0["agency"]?.stringValue.flatMap { AgencyID(rawValue: $0) }
    }
    return SubjectExport.Category(
      compartment: compartment, entries: found.entries.count, from: times.min() ?? context.at,
      to: times.max() ?? context.at,
      producers: Set(producers).subtracting(hidden).sorted { $0.rawValue < $1.rawValue },
      sources: Set(sources).sorted { $0.rawValue < $1.rawValue },
      copies: found.copies.map(opened), withheld: found.withheld)
  }

  private var bases: [SubjectExport.Basis] {
    parties.map { party in
      let kind = context.state(Agency.self, .agency(party.agency)).agencyKind
      let basis = LegalBasis.usual(for: kind)
      return SubjectExport.Basis(agency: party.agency, basis: basis, article: basis.article)
    }
  }

  private var parties: [CaseFile.Party] { file.parties.filter { !hidden.contains($0.agency) } }

  private var recipients: [SubjectExport.Recipient] {
    let sent = referrals.compactMap { _, state -> SubjectExport.Recipient? in
      guard let draft = state.draft, state.sentAt != nil, !hidden.contains(draft.to) else {
        return nil
      }
      let consented = consent.standing.contains { $0.agency == draft.to }
      let ground = ground(of: draft.to)
      return SubjectExport.Recipient(
        agency: draft.to, organ: nil, since: state.sentAt,
        right: consented ? .consent : ground == nil ? .referral : .override, code: draft.code,
        ground: consented ? nil : ground)
    }
    let told = Set(sent.compactMap(\.agency))
    let others = parties.filter { !told.contains($0.agency) && $0.agency != file.holder }
      .map { party in
        SubjectExport.Recipient(
          agency: party.agency, organ: nil, since: party.since, right: .team, code: nil,
          ground: ground(of: party.agency))
      }
    let sessions = file.roster.map {
      SubjectExport.Recipient(
        agency: nil, organ: $0.organ,
        since: context.state(Meeting.self, .meeting($0.meeting)).startsAt,
        right: .roster, code: nil, ground: nil)
    }
    let glass = file.glass.map {
      SubjectExport.Recipient(
        agency: $0.agency, organ: nil, since: $0.until, right: .glass, code: nil,
        ground: AccessWord(wellFormed: $0.ground.rawValue))
    }
    return sent + others + sessions + glass
  }

  /// Why the agency was told without her consent, as far as she may know.
  private func ground(of agency: AgencyID) -> AccessWord? {
    consent.overrides.last {
      !$0.overridden.notInformable && $0.overridden.to.contains(agency) && $0.confirmed != false
    }.map { AccessWord(wellFormed: $0.overridden.ground.rawValue) }
  }

  private var readings: [SubjectExport.Reading] {
    Dictionary(grouping: looks) { Kind(agency: $0.agency, purpose: $0.purpose) }
      .map { kind, looks in
        SubjectExport.Reading(
          agency: kind.agency, purpose: kind.purpose, times: looks.count,
          first: looks.map(\.at).min() ?? context.at, last: looks.map(\.at).max() ?? context.at)
      }.sorted { ($0.first, $0.agency?.rawValue ?? "") < ($1.first, $1.agency?.rawValue ?? "") }
  }

  private struct Kind: Hashable {
    let agency: AgencyID?
    let purpose: AccessPurpose?
  }
}
