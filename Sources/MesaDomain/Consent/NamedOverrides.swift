public import Canonical

/// A disclosure without consent, as the superior sees it in whose name it was made.
public struct NamedOverride: Encodable, Sendable {
  public let `case`: CaseID
  public let code: SpeakableCode?
  public let number: Int
  public let at: Instant
  public let author: PersonID
  public let agency: AgencyID
  public let to: [AgencyID]
  public let ground: Consent.Ground
  public let data: [Compartment]
  public let until: CivilDate?
  public let state: ConsentLine.State
  /// What the superior said; nil until then.
  public let confirmed: Bool?
  /// Of one of which the law forbids her to hear.
  public let notInformable: Bool
  public let text: Confidential
  public let reference: Confidential?
}

extension Context {
  /// What was disclosed of a case in the asker's name, and what the reading log keeps of the look;
  /// nothing to anybody else, and nothing of a case in which the asker has a conflict.
  ///
  /// Only while one is still of that agency: who left answers to its successor, not to the case.
  ///
  /// - Source: handbook §4.5 (author, superior and text); R54.
  /// - Parameter how: listed, the text is not shown.
  public func overridesInOwnName(
    of id: CaseID, _ how: AccessKind = .consulted
  ) -> ([NamedOverride], [AccessRecord]) {
    let file = state(CaseFile.self, .caseFile(id))
    guard let person = principal.person, let mesa = file.mesa,
      !isExcluded(person, from: .caseFile(mesa, id, .file)),
      !state(Retention.self, .retention(id)).isHidden
    else { return ([], []) }
    let day = state(Mesa.self, .mesa(mesa)).day(of: effective)
    var shown: [NamedOverride] = []
    var reads: [AccessRecord] = []
    for override in state(Consent.self, .consent(id)).overrides {
      let made = override.overridden
      guard made.superior == person,
        let grant = try? authorize("consent.readOverrides", at: .desk(mesa, made.agency))
      else { continue }
      shown.append(
        NamedOverride(
          case: id, code: file.code, number: override.version, at: override.at,
          author: made.author, agency: made.agency, to: made.to, ground: made.ground,
          data: made.data, until: made.until, state: override.state(on: day),
          confirmed: override.confirmed,
          notInformable: made.notInformable, text: made.text, reference: made.reference))
      reads.append(
        AccessRecord(
          .consent(id), how, for: .legalDuty, right: Standing(grant.role, grant.scope),
          agency: made.agency,
          compartments: how == .listed
            ? [] : [AccessWord(wellFormed: Compartment.narrative.rawValue)]))
    }
    return (shown, reads)
  }
}
