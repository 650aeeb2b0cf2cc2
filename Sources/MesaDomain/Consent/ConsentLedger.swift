public import Canonical

/// One line of the ledger: who is told, what for, which data, until when, and how it stands.
public struct ConsentLine: Encodable, Sendable, Equatable {
  public enum Kind: String, Choice {
    case consent, refusal
    /// A disclosure without her consent.
    case override
  }
  public enum State: String, Choice {
    case holds
    /// Its last day has passed.
    case expired
    case withdrawn, refused, replaced
    /// It holds when the superior has confirmed it.
    case waiting
    /// The superior has ended it.
    case denied
  }

  /// Of the file in which it stands: joined files have each their own.
  public let code: SpeakableCode?
  /// By which the ledger names it; a refusal has none.
  public let number: Int?
  public let kind: Kind
  /// Who wrote it down.
  public let agency: AgencyID?
  public let to: AgencyID
  public let ground: Consent.Ground?
  public let purposes: [Consent.Purpose]
  public let data: [Compartment]
  public let at: Instant?
  public let until: CivilDate?
  public let state: State
  public let endedAt: Instant?
  /// Of a disclosure without her: whether she has heard of it.
  public let told: Bool?
  /// Of one of which the law forbids her to hear.
  public let notInformable: Bool?
  /// Whether that agency has still to hear that it ended.
  public let toNotify: Bool

  /// For her: a number that is missing between two others would tell that something is kept.
  fileprivate var withoutNumber: ConsentLine {
    ConsentLine(
      code: code, number: nil, kind: kind, agency: agency, to: to, ground: ground,
      purposes: purposes, data: data, at: at, until: until, state: state, endedAt: endedAt,
      told: told, notInformable: notInformable, toNotify: toNotify)
  }
}

extension Context {
  /// The ledger of a case, line by line, with those of the files that were joined to it, and what the
  /// reading log keeps of the look.
  ///
  /// - Parameter forHer: what she is handed: without anything of which the law forbids her to hear.
  /// - Throws: `record.unknown`, `auth.notPermitted`.
  /// - Source: handbook §4.5; GDPR art. 15; LO 7/2021 art. 7.4.
  public func consentLedger(
    of id: CaseID, forHer: Bool = false
  ) throws(Refusal) -> ([ConsentLine], [AccessRecord]) {
    guard let mesa = state(CaseFile.self, .caseFile(id)).mesa else {
      throw .unknown("case", id.rawValue)
    }
    let grant = try authorize("consent.read", at: .caseFile(mesa, id, .file))
    let day = state(Mesa.self, .mesa(mesa)).day(of: effective)
    let joined = ledger(of: id)
    var lines: [ConsentLine] = []
    for file in story(of: id) {
      let own = state(Consent.self, .consent(file))
      let code = state(CaseFile.self, .caseFile(file)).code
      let hidden = forHer ? own.notInformable : hiddenOverrides(of: file)
      lines += own.lines(code, joined, on: day)
        .filter { $0.kind != .override || $0.number.map(hidden.contains) == false }
    }
    let right = Standing(grant.role, grant.scope)
    let purpose: AccessPurpose =
      forHer ? .subjectAccess : grant.role == .dataProtectionOfficer ? .audit : .attend
    let kind: AccessKind = forHer ? .exported : .consulted
    return (
      lines.sorted { ($0.at ?? effective) < ($1.at ?? effective) }
        .map { forHer ? $0.withoutNumber : $0 },
      story(of: id).flatMap {
        [
          AccessRecord(.caseFile($0), kind, for: purpose, right: right),
          AccessRecord(.consent($0), kind, for: purpose, right: right),
        ]
      }
    )
  }

  /// Disclosures of which whoever asks may not know, by their numbers: of what she may not hear,
  /// those alone know who made it, answer for it or were told, and the officer.
  ///
  /// - Source: LO 7/2021 art. 7.4: fewer know, nobody tells.
  public func hiddenOverrides(of id: CaseID) -> Set<Int> {
    let secret = state(Consent.self, .consent(id)).overrides.filter(\.overridden.notInformable)
    guard !secret.isEmpty, let mesa = state(CaseFile.self, .caseFile(id)).mesa,
      let person = principal.person
    else { return [] }
    let place = Place.caseFile(mesa, id, .file)
    if (try? authorize("consent.read", at: place))?.role == .dataProtectionOfficer { return [] }
    let own = ownDesks(in: mesa)
    return Set(
      secret.filter { override in
        let made = override.overridden
        return made.author != person && made.superior != person
          && !own.contains { $0 == made.agency || made.to.contains($0) }
      }.map(\.version))
  }
}

extension Consent.State {
  /// Disclosures of which she may not hear, by their numbers.
  var notInformable: Set<Int> {
    Set(overrides.filter(\.overridden.notInformable).map(\.version))
  }

  /// - Parameter joined: the ledger of the whole story, by which an earlier word may be overtaken.
  fileprivate func lines(
    _ code: SpeakableCode?, _ joined: Consent.State, on day: CivilDate
  ) -> [ConsentLine] {
    standing.map { held in
      line(
        held, code,
        held.holds(on: day) ? joined.standing.contains(held) ? .holds : .replaced : .expired, nil)
    }
      + ended.map { line($0.standing, code, $0.by.state, $0.at) }
      + refused.map { agency in
        ConsentLine(
          code: code, number: nil, kind: .refusal, agency: nil, to: agency, ground: nil,
          purposes: [], data: [], at: noes[agency], until: nil,
          state: joined.refused.contains(agency) ? .holds : .replaced, endedAt: nil, told: nil,
          notInformable: nil, toNotify: false)
      }
      + overrides.flatMap { override in
        override.overridden.to.map { line(override, $0, code, on: day) }
      }
  }

  private func line(
    _ held: Consent.Standing, _ code: SpeakableCode?, _ state: ConsentLine.State, _ end: Instant?
  ) -> ConsentLine {
    ConsentLine(
      code: code, number: held.version, kind: .consent, agency: held.given.agency, to: held.agency,
      ground: nil, purposes: held.given.purposes, data: held.given.data, at: held.at,
      until: held.given.until, state: state, endedAt: end, told: nil, notInformable: nil,
      toNotify: end != nil && toNotify.contains { $0.agency == held.agency })
  }

  private func line(
    _ override: Consent.Override, _ agency: AgencyID, _ code: SpeakableCode?, on day: CivilDate
  ) -> ConsentLine {
    let made = override.overridden
    return ConsentLine(
      code: code, number: override.version, kind: .override, agency: made.agency, to: agency,
      ground: made.ground, purposes: [], data: made.data, at: override.at, until: made.until,
      state: override.state(on: day), endedAt: nil,
      told: told.contains { $0.override == override.version },
      notInformable: made.notInformable ? true : nil, toNotify: false)
  }
}

extension Consent.Override {
  func state(on day: CivilDate) -> ConsentLine.State {
    if confirmed == false { return .denied }
    if overridden.until.map({ $0 < day }) == true { return .expired }
    return holds(on: day) ? .holds : .waiting
  }
}

extension Consent.End {
  fileprivate var state: ConsentLine.State {
    switch self {
    case .withdrawn: .withdrawn
    case .refused: .refused
    case .replaced: .replaced
    }
  }
}
