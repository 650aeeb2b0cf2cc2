import Canonical

extension Mesa {
  /// R06: who comes for a seat in place of its holder is accredited by a document; a social
  /// organisation changes its representative by telling the secretary.
  ///
  /// - Parameter bySecretary: whether the organ's secretary records it, and so has been told.
  /// - Returns: what the substitution stands on.
  /// - Throws: `seat.alternateNotAccredited`.
  /// - Source: Ley 40/2015 art. 19.3, last paragraph, where adopted.
  static func accredited(
    _ accreditation: Accreditation?, _ agency: AgencyKind?, bySecretary: Bool, _ seat: SeatID,
    _ rules: Profile.Organ?
  ) throws(Refusal) -> SubstitutionBasis {
    if accreditation != nil { return .document }
    guard rules?.adopts("R06") == true else { return .ownPractice }
    guard agency == .civilSociety, bySecretary else {
      throw Refusal(
        "seat.alternateNotAccredited", rule: "R06", ["seat": .word(seat.rawValue)],
        field: "/data/accreditation")
    }
    return .secretaryTold
  }

  /// R06: why somebody cannot be recorded in a seat: neither its holder nor its stand-in. Where the
  /// organ has not taken R06 over there are only those whom the mesa named (R37).
  static func notAccredited(_ seat: SeatID, _ rules: Profile.Organ) -> Refusal {
    guard rules.adopts("R06") else {
      return Refusal("presence.noSeat", rule: "R37", field: "/data/seat")
    }
    return Refusal(
      "seat.alternateNotAccredited", rule: "R06", ["seat": .word(seat.rawValue)],
      field: "/data/seat")
  }
}
