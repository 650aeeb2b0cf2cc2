/// Why somebody opens what is not theirs to read; coded, beside the reason in words.
///
/// - Source: handbook §4.5 for emergencies; GDPR arts. 15, 33, 39 and LO 7/2021 art. 33 for offices.
public enum GlassGround: String, Choice {
  /// Grave and imminent danger for a person.
  case vitalInterest
  /// A minor has to be protected (LO 8/2021).
  case minorProtection
  /// A court has ordered it.
  case judicialOrder
  /// A crime has to be reported (LECrim art. 262).
  case dutyToReportCrime
  /// She, or who acts for her, asks for what is hers to know or to have corrected.
  case subjectRights
  /// It has to be known whom a breach concerns.
  case breachInquiry
  /// Whether reading and writing in the file was lawful.
  case legalityCheck

  /// The grounds of who serves at a desk, and those of the offices that watch.
  static func known(to role: Role) -> [GlassGround] {
    role == .caseworker
      ? [.vitalInterest, .minorProtection, .judicialOrder, .dutyToReportCrime]
      : [.judicialOrder, .subjectRights, .breachInquiry, .legalityCheck]
  }
}
