/// One look at one record, as the reading log keeps it: who is told beside it; never what was seen.
///
/// - Source: LO 7/2021 art. 33; RGPD art. 5.2; ENS op.exp.8; handbook §4.4.
public struct AccessRecord: Hashable, Sendable {
  /// The record whose data are shown: `case/…`, `referral/…`, `meeting/…`.
  public let stream: StreamID
  public let kind: AccessKind
  /// Nil where it was refused: nobody said what for.
  public let purpose: AccessPurpose?
  /// The right on which it is shown; nil where none was found and the look was refused.
  public let right: Standing?
  /// For whom the reader acts.
  public let agency: AgencyID?
  /// Which parts, each once, in the order of their names: `accused`, `health`, `recordings`.
  public let compartments: [AccessWord]
  /// To whom an export or a print goes: `agency/…`, `person/…`.
  public let recipients: [StreamID]
  /// What is said to justify an exception, as a code: the ground of a break-glass.
  public let ground: AccessWord?

  public init(
    _ stream: StreamID, _ kind: AccessKind = .consulted, for purpose: AccessPurpose?,
    right: Standing?, agency: AgencyID? = nil, compartments: [AccessWord] = [],
    recipients: [StreamID] = [], ground: AccessWord? = nil
  ) {
    (self.stream, self.kind, self.purpose) = (stream, kind, purpose)
    (self.right, self.agency, self.ground) = (right, agency, ground)
    self.compartments = Set(compartments).sorted()
    self.recipients = Set(recipients).sorted()
  }
}

/// What was done with a record's data; ends the type of the entry, `access.consulted`.
public enum AccessKind: String, Choice {
  /// Looked at by itself.
  case consulted
  /// Among others, in a list or an inbox.
  case listed
  /// Among the hits of a search.
  case found
  /// Left the house as data, or on paper.
  case exported, printed
  /// Opened without being of the case's team, by an exceptional right.
  case opened
  /// Asked for and not shown.
  case refused
}

/// What a record is read for. Limits of purpose: RGPD art. 5.1.b; LO 7/2021 arts. 6 and 33.
public enum AccessPurpose: String, Choice {
  case attend, refer, followUp
  /// Preparing or holding the conference of a commission.
  case review
  /// Taking part in a session and in what it left behind: its recordings (R44).
  case session
  case audit, subjectAccess, legalDuty, emergency
}

/// A word of the glossary that a reading is told by: a compartment, a ground.
public struct AccessWord: Identifier {
  public let rawValue: String
  public init(wellFormed: String) { rawValue = wellFormed }
  /// Camel-cased: letters only, 1 to 64. Nothing that a person writes has this form by chance.
  public static func isWellFormed(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    OrganKind.isWellFormed(name)
  }
  public static var form: ValueForm { .name }
  public static var example: AccessWord { recordings }

  /// Recordings of a session.
  public static let recordings = AccessWord(wellFormed: "recordings")
  /// The reading log itself.
  public static let readings = AccessWord(wellFormed: "readings")
  /// What stands in clear in the log of a record: what happened, when, by whom; nothing that is sealed.
  public static let metadata = AccessWord(wellFormed: "metadata")
}
