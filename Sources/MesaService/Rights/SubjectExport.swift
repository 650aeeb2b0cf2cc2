public import Canonical
import EventLog
public import MesaDomain

/// What is held of a woman under the code of her case, for the data-protection officer to answer her:
/// what, from whom, what for, who was told and when, by what right, and until when it stays.
///
/// Of others nothing: the person investigated and third persons are counted and not copied, whoever
/// works with her shows as their agency. Where she can be found is never copied, for the paper may be
/// seen by others; nor what may not be told to her (LO 7/2021 art. 7.4).
///
/// - Source: GDPR art. 15; handbook §4.5, §5.1; `security.md` §8.
public struct SubjectExport: Sendable, Codable {
  public let `case`: CaseID
  public let code: SpeakableCode
  public let mesa: MesaID
  public let at: Instant
  public let state: CaseFile.Stage
  public let openedAt: Instant?
  public let closedAt: Instant?
  public let categories: [Category]
  /// What it was read for, as the reading log has it, and what she agreed to.
  public let purposes: [AccessPurpose]
  public let agreed: [Consent.Purpose]
  public let bases: [Basis]
  public let recipients: [Recipient]
  /// Agencies that were shown it, from the readings that are kept.
  public let readings: [Reading]
  public let term: Term

  /// One part of the file, which is sealed and opened by a right of its own.
  public struct Category: Sendable, Codable {
    public let compartment: Compartment
    public let entries: Int
    public let from: Instant
    public let to: Instant
    /// Agencies that wrote it.
    public let producers: [AgencyID]
    public let sources: [CaseFile.Source]
    /// What is hers in it, opened; empty where it may not be copied, or was not opened for it.
    public let copies: [JSONValue]
    /// Why entries are not copied; nil where all are.
    public let withheld: Withheld?
  }

  /// Why something that is held is not copied.
  public enum Withheld: String, Choice {
    /// It is about the person investigated or another third person (GDPR art. 15.4).
    case ofOthers
    /// Where she can be found: told to her by word of mouth.
    case danger
    /// The authority that holds it answers for it (LO 7/2021).
    case authority
    /// The officer has not opened it: `glass open --ground subjectRights`.
    case notOpened
    /// Its keys are destroyed.
    case destroyed
  }

  /// On what an agency acts.
  public struct Basis: Sendable, Codable {
    public let agency: AgencyID
    public let basis: LegalBasis
    public let article: String
  }

  /// To whom something of it was disclosed.
  public struct Recipient: Sendable, Codable {
    public let agency: AgencyID?
    /// The commission on whose roster the case stood.
    public let organ: OrganKind?
    public let since: Instant?
    public let right: Right
    /// Of the referral.
    public let code: SpeakableCode?
    /// Of what was disclosed without her consent, or in an emergency.
    public let ground: AccessWord?
  }

  /// By what right somebody was told.
  public enum Right: String, Choice {
    case consent, override, referral, team, roster, glass
  }

  public struct Reading: Sendable, Codable {
    /// Nil of an office of the instance.
    public let agency: AgencyID?
    public let purpose: AccessPurpose?
    public let times: Int
    public let first: Instant
    public let last: Instant
  }

  public struct Term: Sendable, Codable {
    public let stage: Retention.Stage
    /// Years after the case is closed, and years blocked after that.
    public let caseYears: Int?
    public let blockedYears: Int?
    public let blockOn: CivilDate?
    public let destroyFrom: CivilDate?
  }
}

extension LocalClient {
  /// What is held of the woman of a case, recorded as an export for her right of access.
  ///
  /// - Parameter name: the case's code or id.
  /// - Throws: `record.unknown` also to who is excluded from the case; `auth.notPermitted`;
  ///   `ServiceFailure` where the look cannot be recorded.
  public func subjectExport(
    of name: String, as principal: Principal
  ) async throws -> SubjectExport {
    try await upToDate()
    let context = context(principal)
    try context.knowsPrincipal()
    let grant = try context.authorize("access.exportSubject", at: .instance)
    let coded = try await views.record(coded: name.uppercased())
    let byID = try await views.record(RecordKind.caseFile.view, name)
    guard let record = coded ?? byID, record.kind == RecordKind.caseFile.rawValue,
      let id = CaseID(rawValue: record.id),
      context.right(to: Permissions.action(RecordKind.caseFile.action), at: record.place) != nil
    else {
      try await refuse(.caseFile, coded ?? byID, context)
      throw Refusal.unknown(RecordKind.caseFile.rawValue, name)
    }
    var survey = try SubjectSurvey(id, context)
    let body = try record.value()
    let permitted = CaseAnswers.permitted(body, context)
    survey.take(entries: body["entries"]?.arrayValue ?? [], mine: permitted)
    try readings(of: survey.streams) { survey.take(reading: $0) }
    let right = Standing(grant)
    let proof = try await disclose(
      survey.streams.map { stream in
        AccessRecord(
          stream, .exported, for: .subjectAccess, right: right,
          compartments: [.metadata, .readings]
            + (stream == .caseFile(id) ? survey.copied : []))
      }, as: principal)
    return survey.export { opened($0, by: proof) }
  }

  /// The readings of those records that are kept still, refused ones left out.
  private func readings(
    of streams: [StreamID], _ take: (SubjectSurvey.Look) -> Void
  ) throws {
    for month in access.months {
      for stream in streams {
        try access.readings(of: month, stream: stream.text) { envelope in
          guard envelope.type != AccessRecord.typePrefix + AccessKind.refused.rawValue else {
            return
          }
          let data = try CanonicalDecoder().decode(
            AccessRecord.Entry.self, from: envelope.dataBytes)
          take(.init(at: envelope.at, agency: data.agency, purpose: data.purpose))
        }
      }
    }
  }
}
