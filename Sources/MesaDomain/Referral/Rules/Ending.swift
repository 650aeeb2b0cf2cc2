import Canonical

extension Referral {
  /// A reason is given by the side whose it is, and `other` says in words what it is.
  ///
  /// - Throws: `referral.reasonNotYours`, `field.missing`.
  /// - Source: handbook §4.6.
  static func ownReason(
    _ reason: FailReason, _ text: Confidential?, _ side: AgencyID, _ draft: Drafted
  ) throws(Refusal) {
    let owner: AgencyID? =
      switch reason {
      case .unableToContactAgency: draft.from
      case .lackOfCapacity: draft.to
      case .clientRefused, .noLongerNeeded, .unableToContactClient, .other: nil
      }
    guard owner == nil || owner == side else {
      throw .field("referral.reasonNotYours", "reason", ["reason": .word(reason.rawValue)])
    }
    guard reason != .other || text != nil else { throw .field("field.missing", "text") }
  }

  /// A region that took somebody into a shelter tells how the stay ended; nobody else does.
  ///
  /// - Throws: `referral.endOfStayMissing`, `referral.shelterNotAsked`.
  /// - Source: handbook §4.1 (BOE 2015).
  static func endOfStay(_ end: EndOfStay?, _ draft: Drafted) throws(Refusal) {
    if draft.shelter != nil, end == nil {
      throw .field("referral.endOfStayMissing", "endOfStay")
    }
    if draft.shelter == nil, end != nil {
      throw .field("referral.shelterNotAsked", "endOfStay", ["pathway": .word(draft.pathway)])
    }
  }

  /// That the place does not suit is a ground for as long as the origin promised to take her back.
  ///
  /// - Throws: `referral.takeBackOver`, `referral.reasonOfShelters`.
  /// - Source: handbook §4.1 (BOE 2015: six months).
  static func mayGiveBack(
    _ reason: RevokeReason, _ draft: Drafted, _ state: State, on day: CivilDate
  ) throws(Refusal) {
    guard reason == .unsuitable else { return }
    guard draft.shelter != nil else { throw .field("referral.reasonOfShelters", "reason") }
    if let until = state.accepted?.takeBackUntil, day > until {
      throw .field("referral.takeBackOver", "reason", ["until": .word(until.description)])
    }
  }
}

extension Context {
  /// Obligations that are settled now, by what the referral, the ledger and the calendars say.
  func settled(
    _ referral: Referral.State, _ draft: Referral.Drafted, text: Bool
  ) throws(Refusal) -> [Referral.Met] {
    let (table, profile, day) = try working(draft.mesa)
    let consented = sharingBasis(draft.case, with: draft.to, on: day) != nil
    let pathway = profile.pathway(draft.pathway)
    let missing = pathway.map { missingFields(draft, on: $0, consented: consented) } ?? []
    let from = referral.sentAt ?? effective
    var found: [Referral.Met] = []
    for duty in referral.obligations where duty.metAt == nil {
      let settled: Bool =
        switch duty.obligation.what {
        case .consent: consented
        case .field: duty.obligation.field.map { !missing.contains($0) } ?? true
        case .documents: draft.shelter?.missing.isEmpty ?? true
        case .pathway: text
        case .takeBack: false
        case .workingCalendar:
          try !terms(
            draft.pathway, at: referral.sent?.risk ?? "notAssessed", from: from, table, profile,
            urgent: true
          ).calendarMissing
        }
      if settled { found.append(Referral.Met(duty.obligation)) }
    }
    return found
  }
}
